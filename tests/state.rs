//! The reader's choices: every transition, links in both directions, and playback.
#![allow(clippy::unwrap_used, missing_docs)]

use sco_map::data::{Change, Day, Dossier, Layer, decode};
use sco_map::state::{
    Action, CameraChoice, Context, Direction, FixedCamera, Reading, Selection, State, Tab, Typed,
    foreign, fragment_query, next_stop, relinked, relinked_fragment,
};
use std::rc::Rc;

fn context() -> Context {
    let dossier: Dossier = decode(include_bytes!("../assets/dossier.bin")).unwrap();
    Context::new(Rc::new(dossier))
}

fn day(text: &str) -> Day {
    Day::parse(text).unwrap()
}

/// The query after those actions, from the opening.
fn after(context: &Context, actions: &[Action]) -> String {
    let opening = State::opening(context);
    actions.iter().fold(opening, |state, action| state.step(context, *action)).to_query(context)
}

#[test]
fn what_each_action_does() {
    use Action::{
        CameraRested, CameraSentHome, ChangeAsked, CompareSet, DateSet, Deselected, LayerToggled,
        LayersReset, PairSet, Selected, StepTaken, StoryClosed, StoryResumed, Swapped, TabChosen,
    };
    let context = context();
    let site = |id: &str| Selection::Site(context.dossier.site_index(id).unwrap());
    let layer = |name: &str| LayerToggled(Layer::parse(name).unwrap());
    let camera = CameraRested(FixedCamera::parse("74.5,42.9,6").unwrap());
    let step = |id: &str| StepTaken(context.dossier.step_index(id).unwrap());
    let pair = PairSet { before: day("2007-07-03"), after: day("2026-09-01") };
    for (actions, query) in [
        (&[][..], ""),
        (&[DateSet(day("2014-06-03"))], "date=2014-06-03"),
        (&[DateSet(day("1970-01-01"))], "date=1996-04-26"),
        (&[DateSet(day("2099-01-01"))], "date=2026-09-01"),
        (&[DateSet(day("2017-06-08")), ChangeAsked(Direction::Later)], "date=2017-06-09"),
        (&[DateSet(day("2017-06-10")), ChangeAsked(Direction::Earlier)], "date=2017-06-09"),
        (&[CompareSet(Some(day("2001-06-15")))], "compare=2001-06-15"),
        (&[CompareSet(Some(day("2007-07-03")))], ""),
        (&[CompareSet(Some(day("2001-06-15"))), CompareSet(None)], ""),
        (&[pair], "date=2026-09-01&compare=2007-07-03"),
        (&[pair, Swapped], "compare=2026-09-01"),
        (&[Swapped], ""),
        (&[camera], "at=74.5,42.9,6"),
        (&[camera, CameraSentHome], ""),
        (&[Selected(site("manas"))], "select=manas"),
        (&[Selected(site("manas")), Deselected], ""),
        (&[layer("observer"), layer("kind-air")], "hide=observer,kind-air"),
        (&[layer("relation-tension"), layer("observer")], "show=relation-tension&hide=observer"),
        (&[layer("observer"), layer("observer")], ""),
        (&[layer("observer"), layer("events"), LayersReset], ""),
        (&[step("manas-stays")], "step=manas-stays"),
        (&[StepTaken(999)], ""),
        (&[step("manas-stays"), camera], "left=manas-stays&at=74.5,42.9,6"),
        (&[step("manas-stays"), DateSet(day("2020-01-01"))], "left=manas-stays&date=2020-01-01"),
        (&[step("manas-stays"), DateSet(day("2006-07-14"))], "step=manas-stays"),
        (&[step("manas-stays"), CameraSentHome], "left=manas-stays&at=home"),
        (&[step("manas-stays"), camera, StoryResumed], "step=manas-stays"),
        (&[step("bases-then-and-now"), CompareSet(None)], "left=bases-then-and-now&compare=none"),
        (&[StoryResumed], ""),
        (&[TabChosen(Tab::Table)], "view=table"),
        // A selection opens its card, which stands beside the map.
        (&[TabChosen(Tab::Sources), Selected(site("manas"))], "select=manas"),
        (&[step("manas-stays"), Selected(site("manas"))], "left=manas-stays&select=manas"),
        (&[Selected(site("manas")), TabChosen(Tab::Table)], "select=manas&view=table"),
        (&[TabChosen(Tab::Table), TabChosen(Tab::Map)], ""),
        (&[TabChosen(Tab::Story)], "step=six-members"),
        (&[step("manas-stays"), TabChosen(Tab::Table)], "step=manas-stays&view=table"),
        (&[step("manas-stays"), TabChosen(Tab::Table), TabChosen(Tab::Story)], "step=manas-stays"),
        (&[step("manas-stays"), TabChosen(Tab::Map)], "left=manas-stays"),
        (&[step("manas-stays"), TabChosen(Tab::Map), TabChosen(Tab::Story)], "step=manas-stays"),
        (&[step("six-members"), StoryClosed, LayersReset], "at=six-members"),
        (&[step("six-members"), StoryClosed, LayersReset, CameraSentHome], ""),
        (
            &[step("bases-then-and-now"), StoryClosed, LayersReset, CameraSentHome],
            "date=2026-09-01",
        ),
        (
            &[
                step("bases-then-and-now"),
                CompareSet(Some(day("2001-06-15"))),
                StoryClosed,
                LayersReset,
                CameraSentHome,
            ],
            "date=2026-09-01&compare=2001-06-15",
        ),
    ] {
        assert_eq!(after(&context, actions), query, "{actions:?}");
    }
}

#[test]
fn broken_parts_of_a_link_fall_to_their_default_and_the_rest_is_honoured() {
    let context = context();
    for (query, read, unread) in [
        ("?date=2014-06-03&utm_source=x", "date=2014-06-03", &[][..]),
        ("date=2014-06-31&select=manas", "select=manas", &["date=2014-06-31"]),
        ("date=1990-01-01", "", &["date=1990-01-01"]),
        ("compare=2007-07-03", "", &["compare=2007-07-03"]),
        ("compare=yesterday&hide=observer", "hide=observer", &["compare=yesterday"]),
        ("hide=observer,submarines", "", &["hide=observer,submarines"]),
        ("hide=observer%2Ckind-air", "hide=observer,kind-air", &[]),
        ("at=500,0,1", "", &["at=500,0,1"]),
        ("at=step", "", &["at=step"]),
        ("at=manas-stays", "at=manas-stays", &[]),
        ("step=manas-stays&at=manas-stays", "step=manas-stays", &[]),
        // Who does more than a step leaves it.
        (
            "step=manas-stays&at=six-members",
            "left=manas-stays&at=six-members",
            &["step=manas-stays"],
        ),
        ("select=KGZ&step=manas-stays", "left=manas-stays&select=KGZ", &["step=manas-stays"]),
        (
            "step=manas-stays&date=2014-06-03",
            "left=manas-stays&date=2014-06-03",
            &["step=manas-stays"],
        ),
        (
            "step=manas-stays&layers=events",
            "left=manas-stays&show=sites-russian,sites-chinese,sites-indian,sites-other,events",
            &["step=manas-stays"],
        ),
        (
            "step=manas-stays&compare=2014-06-03",
            "left=manas-stays&compare=2014-06-03",
            &["step=manas-stays"],
        ),
        ("step=manas-stays&view=map", "left=manas-stays", &["step=manas-stays"]),
        // Each once, though the day is the one that the step compares with.
        (
            "step=bases-then-and-now&date=2007-07-03&compare=soon",
            "left=bases-then-and-now&date=2007-07-03&compare=none",
            &["compare=soon", "step=bases-then-and-now"],
        ),
        ("step=manas-stays&date=2006-07-14&select=none", "step=manas-stays", &[]),
        ("step=manas-stays&view=sources", "step=manas-stays&view=sources", &[]),
        ("view=story&select=manas", "select=manas", &["view=story"]),
        ("view=story&left=manas-stays", "left=manas-stays", &["view=story"]),
        ("step=none&view=story", "", &["view=story"]),
        ("step=nowhere&date=2001-06-15", "date=2001-06-15", &["step=nowhere"]),
        ("date=2020-01-01&left=manas-stays", "left=manas-stays&date=2020-01-01", &[]),
        ("select=KGX", "", &["select=KGX"]),
        ("select=sco-csto", "select=sco-csto", &[]),
        ("sel%65ct=%6Danas", "select=manas", &[]),
        ("select=man%FFas&date=2014-06-03", "date=2014-06-03", &["select=man%FFas"]),
        ("select=manas&select=KGZ", "select=manas", &["select=KGZ"]),
        ("select=atlantis&select=KGZ", "", &["select=atlantis", "select=KGZ"]),
        ("left=manas-stays&step=six-members", "left=manas-stays", &["step=six-members"]),
        ("&&=&date", "", &["date="]),
        ("view=table&date=2014-06-03", "date=2014-06-03&view=table", &[]),
        ("view=story", "step=six-members", &[]),
        ("view=story&step=manas-stays", "step=manas-stays", &[]),
        ("view=map", "", &[]),
        ("view=list", "", &["view=list"]),
    ] {
        let reading = State::from_query(query, &context);
        assert_eq!(reading.state.to_query(&context), read, "{query}");
        assert_eq!(reading.unread, unread, "{query}");
    }
}

#[test]
fn a_link_keeps_what_others_put_into_it() {
    for (page, own, link) in [
        ("https://a.org/map", "", "https://a.org/map"),
        ("https://a.org/map", "date=2014-06-03", "https://a.org/map?date=2014-06-03"),
        ("https://a.org/map?date=2001-06-15", "", "https://a.org/map"),
        ("https://a.org/?utm_source=x", "", "https://a.org/?utm_source=x"),
        ("/?b=%26+c&select=KGZ&a", "date=2014-06-03", "/?b=%26+c&a&date=2014-06-03"),
        ("/?dates=1&DATE=2&date=3#date=4", "select=manas", "/?dates=1&DATE=2&select=manas#date=4"),
        ("/#a?b=c&step=d", "step=e", "/?step=e#a?b=c&step=d"),
        ("/?left=x&at=home&show=events&hide=member&compare=none&step=y#", "", "/#"),
        ("", "date=2014-06-03", "?date=2014-06-03"),
        ("/?sel%65ct=a%26b&selected=c", "select=d%26e", "/?selected=c&select=d%26e"),
    ] {
        assert_eq!(relinked(page, own), link, "{page} and {own}");
    }
}

#[test]
fn a_map_of_several_has_its_part_of_the_fragment() {
    for (page, own, link) in [
        ("/p?q#a", "date=2014-06-03&select=manas", "/p?q#a&m.date=2014-06-03&m.select=manas"),
        ("/p#n.date=2001-06-15&m.date=2014-06-03", "", "/p#n.date=2001-06-15"),
        ("/p#m.step=x", "", "/p"),
        ("/p#m.n.step=x", "step=y", "/p#m.n.step=x&m.step=y"),
    ] {
        assert_eq!(relinked_fragment(page, "m", own), link, "{page} and {own}");
        assert_eq!(fragment_query(link, "m"), own, "{link}");
    }
    let page = "/p#m.date=2014-06-03&m.dat=x&other=y";
    assert_eq!(foreign(&fragment_query(page, "m")).collect::<Vec<_>>(), ["dat=x"]);
    assert_eq!(relinked_fragment(page, "m", ""), "/p#m.dat=x&other=y");
}

/// Browsers percent-encode the name of a map in the address.
#[test]
fn a_map_may_have_any_name() {
    for name in ["карта", "a b", "a.b", "a=b&c#d", "100%", "a+b", "%41"] {
        let link = relinked_fragment("/p#x=1", name, "select=manas");
        assert!(link.is_ascii(), "{link}");
        assert_eq!(fragment_query(&link, name), "select=manas", "{link}");
        assert_eq!(relinked_fragment(&link, name, ""), "/p#x=1", "{link}");
    }
    assert_eq!(fragment_query("/p#карта.select=manas", "карта"), "select=manas");
}

#[test]
fn a_link_differs_from_what_the_author_chose() {
    let context = context();
    for (author, query, link) in [
        ("date=2014-06-03&show=events&hide=sites-russian", "", ""),
        ("date=2014-06-03", "date=2007-07-03", "date=2007-07-03"),
        ("select=manas", "select=none", "select=none"),
        ("show=events&hide=member", "hide=events", "hide=events"),
        ("compare=2001-06-15", "compare=none", "compare=none"),
        ("step=manas-stays", "", ""),
        ("left=manas-stays&date=2010-01-01", "step=six-members", "step=six-members"),
        ("left=manas-stays&date=2010-01-01", "view=story", "step=manas-stays"),
        ("step=manas-stays", "select=manas", "left=manas-stays&select=manas"),
        ("step=manas-stays&view=table", "view=story", "view=story"),
        ("step=manas-stays&view=table", "view=map", "left=manas-stays"),
        ("step=manas-stays", "step=none", "step=none"),
        ("step=manas-stays", "left=manas-stays&at=home", "left=manas-stays&at=home"),
    ] {
        let author = State::from_query(author, &context);
        assert!(author.unread.is_empty(), "{author:?}");
        let own = context.clone().opening_with(author.state);
        assert_eq!(State::from_query("", &own).state, author.state);
        assert_eq!(State::from_query(query, &own).state.to_query(&own), link, "{query}");
    }
}

/// Marsaglia's xorshift: the same numbers on every run.
struct Dice(u64);

impl Dice {
    fn below(&mut self, bound: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from(self.0 % u64::try_from(bound).unwrap()).unwrap()
    }

    /// An id of several parts that are difficult in links, different for every `n`.
    fn id(&mut self, n: usize) -> String {
        const PIECES: [&str; 24] = [
            "&",
            "#",
            "+",
            "%",
            "%26",
            "%2",
            " ",
            "=",
            "?",
            "/",
            "\\",
            "'",
            "\"",
            "<b>",
            ";",
            "|",
            "база",
            "基地",
            "قاعدة",
            "é",
            "e\u{301}",
            "😀",
            "A",
            "\u{a0}x",
        ];
        let pieces = (0..=self.below(4)).map(|_| PIECES[self.below(PIECES.len())]);
        pieces.collect::<String>() + &format!("-{n}")
    }

    fn day(&mut self) -> Day {
        Day::from_count(9000 + i32::try_from(self.below(12_500)).unwrap())
    }

    fn selection(&mut self, dossier: &Dossier) -> Selection {
        match self.below(4) {
            0 => Selection::Country(dossier.countries[self.below(dossier.countries.len())].id),
            1 => Selection::Site(self.below(dossier.sites.len())),
            2 => Selection::Event(self.below(dossier.events.len())),
            _ => Selection::Relation(self.below(dossier.relations.len())),
        }
    }

    fn fixed_camera(&mut self) -> FixedCamera {
        let [lon, lat] = [360, 180].map(|range| self.below(range * 1000));
        let degrees = |n: usize, half: i64| {
            let n = i64::try_from(n).unwrap() - half * 1000;
            format!("{}{}.{:03}", if n < 0 { "-" } else { "" }, n.abs() / 1000, n.abs() % 1000)
        };
        let zoom = self.below(23_000) + 500;
        let text = format!(
            "{},{},{}.{:03}",
            degrees(lon, 180),
            degrees(lat, 90),
            zoom / 1000,
            zoom % 1000
        );
        FixedCamera::parse(&text).unwrap()
    }

    fn action(&mut self, context: &Context) -> Action {
        let layers: Vec<_> = Layer::all().collect();
        match self.below(16) {
            0 => Action::DateSet(self.day()),
            1 => Action::ChangeAsked(Direction::Earlier),
            2 => Action::ChangeAsked(Direction::Later),
            3 => Action::CompareSet(Some(self.day())),
            4 => Action::CompareSet(None),
            5 => Action::PairSet { before: self.day(), after: self.day() },
            6 => Action::Swapped,
            7 => Action::CameraRested(self.fixed_camera()),
            8 => Action::CameraSentHome,
            9 => Action::Selected(self.selection(&context.dossier)),
            10 => Action::Deselected,
            11 => Action::LayerToggled(layers[self.below(layers.len())]),
            12 => Action::StepTaken(self.below(context.dossier.steps.len())),
            13 => Action::StoryResumed,
            14 => {
                let tabs = [Tab::Map, Tab::Story, Tab::Table, Tab::Sources];
                Action::TabChosen(tabs[self.below(4)])
            }
            _ => [Action::StoryClosed, Action::LayersReset][self.below(2)],
        }
    }
}

#[test]
fn ten_thousand_reachable_states_come_back_from_their_links() {
    let plain = context();
    let authors = ["", "step=manas-stays&select=KGZ", "compare=2001-06-15&select=manas&at=68,35,3"];
    let mut dice = Dice(0x5eed_c0de_2007_0703);
    for author in authors {
        let author = State::from_query(author, &plain).state;
        reachable_states_come_back(&plain.clone().opening_with(author), &mut dice);
    }
}

/// Pairs of a link, or attributes: good ones, which a step may contradict, and bad ones.
const PAIRS: [(&str, &[&str]); 12] = [
    ("step", &["manas-stays", "six-members", "bases-then-and-now", "none", "nowhere"]),
    ("left", &["manas-stays", "none"]),
    ("date", &["2006-07-14", "2014-06-03", "2099-01-01", ""]),
    ("compare", &["2001-06-15", "2006-07-14", "none", "soon"]),
    ("at", &["home", "manas-stays", "74.5,42.9,6", "far"]),
    ("camera", &["home", "six-members", "74.5,42.9,6"]),
    ("layers", &["events", "-sites-russian", "", "submarines"]),
    ("show", &["events", "ties"]),
    ("hide", &["observer", "ships"]),
    ("select", &["manas", "KGZ", "none", "atlantis"]),
    ("view", &["map", "story", "table", "sources", "list"]),
    ("utm_source", &["x"]),
];

/// Whether the reader sees what that pair says.
fn holds(state: State, key: &str, value: &str, context: &Context) -> bool {
    let given = Some(value).filter(|value| *value != "none");
    let attribute = |name| state.attribute(name, context);
    let shows = |name: &str| Layer::parse(name).is_some_and(|layer| state.layers.shows(layer));
    let mut names = value.split(',').filter(|name| !name.is_empty());
    match key {
        "step" => state.step_shown(context).map(|step| &*step.id) == given,
        "left" => state.walk.is_some_and(|walk| walk.left) && attribute("step").as_deref() == given,
        "compare" => {
            attribute("compare").as_deref() == given || attribute("date").as_deref() == given
        }
        "at" => attribute("camera").as_deref() == given,
        "show" => names.all(shows),
        "hide" => !names.any(shows),
        "layers" => names
            .all(|name| name.strip_prefix('-').map_or_else(|| shows(name), |name| !shows(name))),
        // Its card does not stand beside a step.
        "select" => {
            attribute("select").as_deref() == given
                && (given.is_none() || state.tab(context) != Tab::Story)
        }
        _ => attribute(key).as_deref() == given,
    }
}

#[test]
fn what_a_link_says_holds_or_is_told() {
    let plain = context();
    let mut dice = Dice(0x0dd5_a9d0_e4d5_0917);
    for author in [
        "",
        "step=manas-stays",
        "step=manas-stays&view=table",
        "left=manas-stays&select=KGZ",
        "compare=2001-06-15",
    ] {
        let context = plain.clone().opening_with(State::from_query(author, &plain).state);
        for _ in 0..4000 {
            let pairs: Vec<(&str, &str)> = (0..dice.below(5))
                .map(|_| {
                    let (key, values) = PAIRS[dice.below(PAIRS.len())];
                    (key, values[dice.below(values.len())])
                })
                .collect();
            let written: Vec<_> =
                pairs.iter().map(|(key, value)| format!("{key}={value}")).collect();
            let reading = State::from_query(&written.join("&"), &context);
            for ((key, value), pair) in pairs.iter().zip(&written) {
                let is_ours = *key != "utm_source";
                let is_held = !is_ours || holds(reading.state, key, value, &context);
                assert!(
                    is_held || reading.unread.contains(pair),
                    "{author} + {written:?}: {pair}, {reading:?}"
                );
            }
            let link = reading.state.to_query(&context);
            assert_eq!(
                State::from_query(&link, &context),
                Reading { state: reading.state, unread: Vec::new() },
                "{link}"
            );
        }
    }
}

/// Ids that authors of own facts could write.
#[test]
fn links_hold_ids_in_any_script_and_with_any_mark() {
    let mut dice = Dice(0x0b5e_55ed_0000_1066);
    let mut dossier = (*context().dossier).clone();
    let mut id = |n: usize, text: &mut sco_map::data::Text| *text = dice.id(n).into();
    dossier.sites.iter_mut().enumerate().for_each(|(n, site)| id(n, &mut site.id));
    dossier.events.iter_mut().enumerate().for_each(|(n, event)| id(1000 + n, &mut event.id));
    dossier.relations.iter_mut().enumerate().for_each(|(n, bond)| id(2000 + n, &mut bond.id));
    dossier.steps.iter_mut().enumerate().for_each(|(n, step)| id(3000 + n, &mut step.id));
    let context = Context::new(Rc::new(dossier));
    reachable_states_come_back(&context, &mut dice);
    for index in 0..context.dossier.sites.len() {
        let state = State { selection: Some(Selection::Site(index)), ..State::opening(&context) };
        let query = state.to_query(&context);
        let page = relinked("https://a.org/m?q=1#top", &query);
        assert_eq!(page, format!("https://a.org/m?q=1&{query}#top"));
        let plus = query.replace("%20", "+");
        let fragment = relinked_fragment("/", "m n", &query);
        let fragment = fragment_query(&fragment, "m n");
        for written in [&query, &plus, &fragment] {
            assert_eq!(State::from_query(written, &context).state, state, "{written}");
        }
        let attribute = state.attribute("select", &context);
        assert_eq!(
            State::opening(&context).with_attribute("select", attribute.as_deref(), &context),
            Some(state)
        );
    }
}

fn reachable_states_come_back(context: &Context, dice: &mut Dice) {
    let mut state = State::opening(context);
    for _ in 0..10_000 {
        state = state.step(context, dice.action(context));
        let query = state.to_query(context);
        let reading = State::from_query(&query, context);
        assert_eq!((reading.state, reading.unread.len()), (state, 0), "{query}");
        assert!(query.bytes().all(|b| b.is_ascii_graphic() && b != b'#'), "{query}");
        assert_eq!(foreign(&query).count(), 0, "{query}");
        assert_ne!(state.compare, Some(state.date));
    }
}

#[test]
fn playback_goes_from_change_to_change_to_the_end() {
    let context = context();
    let mut state = State::opening(&context).step(&context, Action::DateSet(context.dossier.first));
    let mut stops = vec![state.date];
    while let Some(day) = next_stop(state, &context) {
        assert!(day > state.date);
        state = state.step(&context, Action::DateSet(day));
        stops.push(day);
    }
    assert_eq!(stops, *context.change_days);
}

#[test]
fn a_step_of_the_story_shows_what_it_says() {
    let context = context();
    for (index, step) in context.dossier.steps.iter().enumerate() {
        let state = State::opening(&context).step(&context, Action::StepTaken(index));
        assert_eq!((state.date, state.compare), (step.date, step.compare));
        assert_eq!(state.camera, CameraChoice::Step(index));
        let name = state.camera.name(&context.dossier).unwrap();
        assert_eq!(CameraChoice::parse(&name, &context.dossier), Some(state.camera), "{name}");
        // Closing the story keeps the view, without the comparison of the step.
        let closed = State { walk: None, compare: None, ..state };
        assert_eq!(state.step(&context, Action::StoryClosed), closed);
        assert_eq!(state.step_shown(&context), Some(step));
        let left = state.step(&context, Action::CameraSentHome);
        assert_eq!((left.step_shown(&context), left.date), (None, step.date));
        assert_eq!(left.step(&context, Action::StoryResumed), state);
        // Closing a panel returns to the step if the reader did nothing else.
        let chosen = Action::Selected(Selection::Event(0));
        assert_eq!(state.step(&context, chosen).step(&context, Action::Deselected), state);
        let away = left.step(&context, chosen).step(&context, Action::Deselected);
        assert_eq!(away, left);
    }
}

#[test]
fn the_difference_the_other_way_round_is_the_inverse() {
    let dossier = context().dossier;
    let inverse = |change: Change| match change {
        Change::Standing { country, was, is } => Change::Standing { country, was: is, is: was },
        Change::Site { site, opened } => Change::Site { site, opened: !opened },
        Change::Tie { tie, began } => Change::Tie { tie, began: !began },
    };
    let mut dice = Dice(1996);
    for _ in 0..300 {
        let (a, b) = (dice.day(), dice.day());
        let there: Vec<_> = dossier.changes(a, b).into_iter().map(inverse).collect();
        assert_eq!(dossier.changes(b, a), there, "{a} and {b}");
    }
}

#[test]
fn every_change_has_its_date_between_the_two_days() {
    let dossier = context().dossier;
    let mut dice = Dice(2007);
    for _ in 0..300 {
        let (a, b) = (dice.day().max(dossier.first), dice.day().min(dossier.as_of));
        let (first, last) = (a.min(b), a.max(b));
        let dated = dossier.changes_in_order(a, b);
        assert!(dated.is_sorted_by_key(|(date, _)| *date));
        for (date, change) in dated {
            let date = date.unwrap_or_else(|| panic!("{change:?} between {a} and {b} has no date"));
            assert!(first < date.latest() && date.earliest() <= last, "{change:?}: {date:?}");
        }
    }
}

#[test]
fn what_is_typed_into_a_field_for_a_day() {
    let context = context();
    let outside = |text: &str| Typed::Outside(text.to_owned());
    for (text, is_partial, typed) in [
        ("2014-07-03", false, Typed::Day(day("2014-07-03"))),
        ("1996-04-26", false, Typed::Day(day("1996-04-26"))),
        ("2026-09-01", false, Typed::Day(day("2026-09-01"))),
        ("", false, Typed::Nothing),
        ("", true, Typed::Unfinished),
        ("0002-07-03", false, outside("0002-07-03")),
        ("0201-07-03", false, outside("0201-07-03")),
        ("1996-04-25", false, outside("1996-04-25")),
        ("2026-09-02", false, outside("2026-09-02")),
        ("12014-07-03", false, outside("12014-07-03")),
        ("275760-09-13", false, outside("275760-09-13")),
        ("soon", false, outside("soon")),
    ] {
        assert_eq!(Typed::read(text, is_partial, &context), typed, "{text} {is_partial}");
    }
}

#[test]
fn attributes_open_the_state_again() {
    let context = context();
    for (query, attributes) in [
        ("", ""),
        ("date=2014-06-03", "date=2014-06-03"),
        ("date=2026-09-01&compare=2001-06-15", "date=2026-09-01 compare=2001-06-15"),
        ("select=manas&view=sources", "select=manas view=sources"),
        ("at=74.5,42.9,6&hide=observer", "layers=-observer camera=74.5,42.9,6"),
        ("step=manas-stays", "step=manas-stays"),
        ("step=manas-stays&view=table", "step=manas-stays view=table"),
    ] {
        let state = State::from_query(query, &context).state;
        let pairs = state.to_attributes(&context);
        let written: Vec<_> = pairs.iter().map(|(name, text)| format!("{name}={text}")).collect();
        assert_eq!(written.join(" "), attributes, "{query}");
        let set = |state: State, (name, text): &(&str, String)| {
            state.with_attribute(name, Some(text), &context).unwrap()
        };
        assert_eq!(pairs.iter().fold(context.opening, set), state, "{query}");
    }
}

#[test]
fn what_a_page_selects_is_shown_wherever_the_reader_is() {
    let context = context();
    for query in [
        "",
        "view=table",
        "view=sources",
        "select=manas&view=table",
        "step=manas-stays",
        "step=manas-stays&view=table",
        "step=manas-stays&select=manas",
    ] {
        let state = State::from_query(query, &context).state;
        let next = state.with_attribute("select", Some("manas"), &context).unwrap();
        assert_eq!(next.attribute("select", &context).as_deref(), Some("manas"), "{query}");
        assert_eq!(next.tab(&context), Tab::Map, "{query}");
        let gone = next.with_attribute("select", Some("none"), &context).unwrap();
        assert_eq!(gone.selection, None, "{query}");
    }
    let both = State::opening(&context).with_attribute("select", Some("manas"), &context).unwrap();
    let both = both.with_attribute("view", Some("table"), &context).unwrap();
    assert_eq!(both.to_query(&context), "select=manas&view=table", "a page may want both");
}
