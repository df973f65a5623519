//! The names of closed lists, each complete: a new kind without a name does not compile.

use super::Lang;
use crate::data::{
    Bloc, Confidence, EventKind, RelationKind, SiteKind, SizeClass, StandingKind, TieEnd, TieKind,
    Verdict,
};

impl Lang {
    /// “Dialogue partner”
    pub fn standing_kind(self, kind: StandingKind) -> &'static str {
        match kind {
            StandingKind::Member => self.standing_member(),
            StandingKind::ShanghaiFive => self.standing_shanghai_five(),
            StandingKind::Observer => self.standing_observer(),
            StandingKind::DialoguePartner => self.standing_dialogue_partner(),
            StandingKind::Partner => self.standing_partner(),
            StandingKind::Applicant => self.standing_applicant(),
        }
    }

    /// “4 observers”
    pub fn standing_count(self, kind: StandingKind, n: u32) -> String {
        match kind {
            StandingKind::Member => self.count_members(n),
            StandingKind::ShanghaiFive => self.count_shanghai_five(n),
            StandingKind::Observer => self.count_observers(n),
            StandingKind::DialoguePartner => self.count_dialogue_partners(n),
            StandingKind::Partner => self.count_partners(n),
            StandingKind::Applicant => self.count_applicants(n),
        }
    }

    /// “Western”, “Other”
    pub fn bloc(self, bloc: Bloc) -> &'static str {
        match bloc {
            Bloc::Western => self.site_bloc_western(),
            Bloc::Russian => self.site_bloc_russian(),
            Bloc::Chinese => self.site_bloc_chinese(),
            Bloc::Indian => self.site_bloc_indian(),
            Bloc::Other => self.site_bloc_other(),
        }
    }

    /// In the middle of a sentence: “Western”, “other”
    pub fn bloc_inline(self, bloc: Bloc) -> &'static str {
        match bloc {
            Bloc::Western => self.site_inline_western(),
            Bloc::Russian => self.site_inline_russian(),
            Bloc::Chinese => self.site_inline_chinese(),
            Bloc::Indian => self.site_inline_indian(),
            Bloc::Other => self.site_inline_other(),
        }
    }

    /// “33 Western sites”
    pub fn site_count(self, bloc: Bloc, n: u32) -> String {
        match bloc {
            Bloc::Western => self.count_western_sites(n),
            Bloc::Russian => self.count_russian_sites(n),
            Bloc::Chinese => self.count_chinese_sites(n),
            Bloc::Indian => self.count_indian_sites(n),
            Bloc::Other => self.count_other_sites(n),
        }
    }

    /// “Air”
    pub fn site_kind(self, kind: SiteKind) -> &'static str {
        match kind {
            SiteKind::Air => self.site_air(),
            SiteKind::Ground => self.site_ground(),
            SiteKind::Naval => self.site_naval(),
            SiteKind::Radar => self.site_radar(),
            SiteKind::Logistics => self.site_logistics(),
            SiteKind::Training => self.site_training(),
            SiteKind::Other => self.site_other(),
        }
    }

    /// “Western air site in Kyrgyzstan”
    pub fn site_line(self, bloc: Bloc, kind: SiteKind, host: &str) -> String {
        let bloc = self.bloc(bloc);
        match kind {
            SiteKind::Air => self.site_line_air(bloc, host),
            SiteKind::Ground => self.site_line_ground(bloc, host),
            SiteKind::Naval => self.site_line_naval(bloc, host),
            SiteKind::Radar => self.site_line_radar(bloc, host),
            SiteKind::Logistics => self.site_line_logistics(bloc, host),
            SiteKind::Training => self.site_line_training(bloc, host),
            SiteKind::Other => self.site_line_other(bloc, host),
        }
    }

    /// What the size of a mark says: “500 to 4,999”
    pub fn size_class(self, size: Option<SizeClass>) -> &'static str {
        match size {
            Some(SizeClass::Hundreds) => self.legend_hundreds(),
            Some(SizeClass::Thousands) => self.legend_thousands(),
            Some(SizeClass::Many) => self.legend_many(),
            None => self.legend_unknown(),
        }
    }

    /// “medium”
    pub fn confidence_word(self, confidence: Confidence) -> &'static str {
        match confidence {
            Confidence::High => self.confidence_high(),
            Confidence::Medium => self.confidence_medium(),
            Confidence::Low => self.confidence_low(),
        }
    }

    /// “Medium confidence: …”
    pub fn confidence(self, confidence: Confidence) -> &'static str {
        match confidence {
            Confidence::High => self.confidence_high_long(),
            Confidence::Medium => self.confidence_medium_long(),
            Confidence::Low => self.confidence_low_long(),
        }
    }

    /// “Use of bases”
    pub fn tie_kind(self, kind: TieKind) -> &'static str {
        match kind {
            TieKind::Partnership => self.tie_partnership(),
            TieKind::Plan => self.tie_plan(),
            TieKind::Transit => self.tie_transit(),
            TieKind::Basing => self.tie_basing(),
            TieKind::Agreement => self.tie_agreement(),
            TieKind::Ally => self.tie_ally(),
            TieKind::Law => self.tie_law(),
            TieKind::Exercise => self.tie_exercise(),
            TieKind::Mission => self.tie_mission(),
            TieKind::Deployment => self.tie_deployment(),
            TieKind::Other => self.tie_other(),
        }
    }

    /// What the end of a tie means, if it is not simply its end: “suspended, not ended”, else nothing.
    pub fn tie_end(self, end: TieEnd) -> &'static str {
        match end {
            TieEnd::Ended => "",
            TieEnd::Suspended => self.tie_suspended(),
            TieEnd::LastAttested => self.tie_last_attested(),
        }
    }

    /// “Summit”
    pub fn event_kind(self, kind: EventKind) -> &'static str {
        match kind {
            EventKind::Summit => self.event_summit(),
            EventKind::Accession => self.event_accession(),
            EventKind::Agreement => self.event_agreement(),
            EventKind::Base => self.event_base(),
            EventKind::Statement => self.event_statement(),
            EventKind::Exercise => self.event_exercise(),
            EventKind::Dispute => self.event_dispute(),
            EventKind::War => self.event_war(),
            EventKind::Other => self.event_other(),
        }
    }

    /// “Rivalry”
    pub fn relation_kind(self, kind: RelationKind) -> &'static str {
        match kind {
            RelationKind::Tension => self.relation_tension(),
            RelationKind::Rivalry => self.relation_rivalry(),
            RelationKind::Dispute => self.relation_dispute(),
            RelationKind::Cooperation => self.relation_cooperation(),
            RelationKind::Dialogue => self.relation_dialogue(),
            RelationKind::Alliance => self.relation_alliance(),
        }
    }

    /// “rivalry”, in the middle of a sentence
    pub fn relation_kind_inline(self, kind: RelationKind) -> &'static str {
        match kind {
            RelationKind::Tension => self.relation_inline_tension(),
            RelationKind::Rivalry => self.relation_inline_rivalry(),
            RelationKind::Dispute => self.relation_inline_dispute(),
            RelationKind::Cooperation => self.relation_inline_cooperation(),
            RelationKind::Dialogue => self.relation_inline_dialogue(),
            RelationKind::Alliance => self.relation_inline_alliance(),
        }
    }

    /// “Partly true”
    pub fn verdict(self, verdict: Verdict) -> &'static str {
        match verdict {
            Verdict::Confirmed => self.claim_confirmed(),
            Verdict::Partly => self.claim_partly(),
            Verdict::Disputed => self.claim_disputed(),
            Verdict::Opinion => self.claim_opinion(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const EN: Lang = Lang::En;

    #[test]
    fn names_and_counts() {
        for (found, expected) in [
            (EN.standing_count(StandingKind::Member, 0), "0 members"),
            (EN.standing_count(StandingKind::Member, 1), "1 member"),
            (EN.standing_count(StandingKind::DialoguePartner, 14), "14 dialogue partners"),
            (EN.site_count(Bloc::Western, 1), "1 Western site"),
            (EN.site_count(Bloc::Western, 1_033), "1,033 Western sites"),
            (
                EN.site_line(Bloc::Western, SiteKind::Air, "Kyrgyzstan"),
                "Western air site in Kyrgyzstan",
            ),
            (EN.site_line(Bloc::Other, SiteKind::Other, "Georgia"), "Other site in Georgia"),
            (EN.legend_switch(0, "Partner"), "Partner, none on this date"),
            (EN.legend_switch(4, "Observer"), "Observer, 4 on this date"),
            (EN.search_found(0), "No result"),
            (EN.search_found(1), "1 result"),
            (EN.search_found(2), "2 results"),
        ] {
            assert_eq!(found, expected);
        }
    }
}
