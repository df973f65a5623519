//! The layers that are on.

use crate::data::{Layer, Site};

/// The layers that are on. The default is the opening of the map.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Layers {
    /// One bit a layer that is not as it is at first.
    turned: u64,
}

impl Layers {
    /// Whether that layer is on.
    pub fn shows(self, layer: Layer) -> bool {
        layer.is_shown_at_first() != self.is_turned(layer)
    }

    /// Whether the layers of a site's bloc and kind are both on.
    pub fn shows_site(self, site: &Site) -> bool {
        self.shows(Layer::Bloc(site.bloc)) && self.shows(Layer::Kind(site.kind))
    }

    /// The same with that layer toggled.
    #[must_use]
    pub fn toggled(self, layer: Layer) -> Self {
        Self { turned: self.turned ^ bit(layer) }
    }

    /// The same with that layer on or off.
    #[must_use]
    pub fn with(self, layer: Layer, shown: bool) -> Self {
        if self.shows(layer) == shown { self } else { self.toggled(layer) }
    }

    /// `events,-sites-russian`: layers that are on but off by default, and, with a minus, the reverse.
    pub fn signed(self) -> String {
        let turned = self.differing(Self::default());
        let signs = turned.map(|layer| {
            let sign = if self.shows(layer) { "" } else { "-" };
            [sign, &layer.name()].concat()
        });
        signs.collect::<Vec<_>>().join(",")
    }

    /// Parses such a text, separated by commas or spaces; none if it names an unknown layer.
    pub fn parse_signed(text: &str) -> Option<Self> {
        text.split([',', ' ', '\n', '\t']).filter(|name| !name.is_empty()).try_fold(
            Self::default(),
            |layers, name| {
                let hidden = name.strip_prefix('-');
                Some(layers.with(Layer::parse(hidden.unwrap_or(name))?, hidden.is_none()))
            },
        )
    }

    /// The layers that are on in only one of the two, in the order of the legend.
    pub fn differing(self, other: Self) -> impl Iterator<Item = Layer> {
        Layer::all().filter(move |layer| self.shows(*layer) != other.shows(*layer))
    }

    fn is_turned(self, layer: Layer) -> bool {
        self.turned & bit(layer) != 0
    }
}

/// The bit of its own; none beyond the last, which a test holds off.
fn bit(layer: Layer) -> u64 {
    let position = u32::try_from(layer.position()).ok();
    position.and_then(|position| 1_u64.checked_shl(position)).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_layer_has_a_bit_and_a_name_of_its_own() {
        let first = Layers::default();
        let all: Vec<_> = Layer::all().collect();
        assert!(all.len() <= 64, "{} layers, and a bit for 64", all.len());
        let turned = all.iter().fold(first, |layers, layer| layers.toggled(*layer));
        assert_eq!(turned.differing(first).collect::<Vec<_>>(), all);
        for (position, layer) in all.into_iter().enumerate() {
            assert_eq!(layer.position(), position);
            assert_eq!(Layer::parse(&layer.name()), Some(layer));
            assert_eq!(first.toggled(layer).differing(first).collect::<Vec<_>>(), [layer]);
            assert!(first.with(layer, true).shows(layer) && !first.with(layer, false).shows(layer));
        }
        assert_eq!(Layer::parse("kind-submarine"), None);
    }
}
