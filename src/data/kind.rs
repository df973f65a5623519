//! Kinds that have a name in files, links and style sheets.

/// A closed list of kinds, each with one written name.
pub trait Kind: Copy + PartialEq + 'static {
    /// Every kind with its name, in reading order.
    const NAMES: &'static [(&'static str, Self)];

    /// The kind of that name.
    fn parse(name: &str) -> Option<Self> {
        Self::NAMES.iter().find(|(known, _)| *known == name).map(|(_, kind)| *kind)
    }

    /// Its name.
    fn name(self) -> &'static str {
        Self::NAMES.iter().find(|(_, kind)| *kind == self).map_or("", |(name, _)| name)
    }

    /// Every kind, in reading order.
    fn all() -> impl Iterator<Item = Self> {
        Self::NAMES.iter().map(|(_, kind)| *kind)
    }
}
