//! The obstacles on the map before names are placed.

use crate::atlas::ScreenBox;
use crate::scene::arcs::{RelationArc, hubs};
use crate::scene::badges::Badge;
use crate::scene::marks::Mark;
use crate::scene::pins::Pin;
use crate::scene::signs::Sign;
use crate::scene::subject::Spot;
use crate::scene::view::View;

/// The named things, and the areas that names must keep free.
pub(in crate::scene) struct Obstacles<'a> {
    pub(in crate::scene) countries: &'a [Spot],
    pub(in crate::scene) marks: &'a [Mark],
    pub(in crate::scene) arcs: &'a [RelationArc],
    pub(in crate::scene) pins: &'a [Pin],
    /// The pin with a name.
    pub(in crate::scene) named_pin: Option<&'a Pin>,
    pub(in crate::scene) badges: &'a [Badge],
    pub(in crate::scene) signs: &'a [Sign],
}

impl Obstacles<'_> {
    /// Marks, pins, badges and the ends of arcs. The camera buttons are not obstacles, because labels under them
    /// move with a drag.
    pub(in crate::scene) fn boxes(&self, view: View) -> Vec<ScreenBox> {
        let hubs = hubs(self.arcs, view).into_iter();
        let hubs = hubs.map(|(_, at)| ScreenBox::about(at, 8.0, 8.0));
        let marks = self.marks.iter().map(Mark::bounds);
        let signs = self.signs.iter().map(Sign::bounds);
        let pins = self.pins.iter().map(Pin::bounds);
        let badges = self.badges.iter().map(Badge::bounds);
        marks.chain(signs).chain(hubs).chain(pins).chain(badges).collect()
    }
}
