//! The names of closed lists.

use super::Lang;
use crate::data::{Bloc, Confidence, SiteKind, StandingKind, TieEnd};

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

    /// “Western”
    pub fn bloc(self, bloc: Bloc) -> &'static str {
        match bloc {
            Bloc::Western => self.site_bloc_western(),
            Bloc::Russian => self.site_bloc_russian(),
            Bloc::Chinese => self.site_bloc_chinese(),
            Bloc::Indian => self.site_bloc_indian(),
            Bloc::Other => self.site_bloc_other(),
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

    /// What the end of a tie means, if not simply its end.
    pub fn tie_end(self, end: TieEnd) -> &'static str {
        match end {
            TieEnd::Ended => "",
            TieEnd::Suspended => self.tie_suspended(),
            TieEnd::LastAttested => self.tie_last_attested(),
        }
    }
}
