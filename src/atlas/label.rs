//! Places labels: no label over another, over a mark, or outside the picture.

use super::point::ScreenPoint;

/// A box on the screen, in CSS px.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct ScreenBox {
    /// Left edge.
    pub left: f64,
    /// Top edge.
    pub top: f64,
    /// Right edge.
    pub right: f64,
    /// Bottom edge.
    pub bottom: f64,
}

impl ScreenBox {
    /// The box of that size about a middle.
    pub fn about(middle: ScreenPoint, width: f64, height: f64) -> Self {
        let (w, h) = (width / 2.0, height / 2.0);
        Self { left: middle.x - w, top: middle.y - h, right: middle.x + w, bottom: middle.y + h }
    }

    /// The whole plane.
    pub const EVERYWHERE: Self = Self {
        left: f64::NEG_INFINITY,
        top: f64::NEG_INFINITY,
        right: f64::INFINITY,
        bottom: f64::INFINITY,
    };

    /// The same box, larger by that much on each side.
    #[must_use]
    pub fn grown(self, across: f64, down: f64) -> Self {
        Self {
            left: self.left - across,
            top: self.top - down,
            right: self.right + across,
            bottom: self.bottom + down,
        }
    }

    /// Whether the point is inside; points on the right or lower edge are not.
    pub fn has(self, at: ScreenPoint) -> bool {
        (self.left..self.right).contains(&at.x) && (self.top..self.bottom).contains(&at.y)
    }

    /// Whether the two overlap by more than an edge.
    pub fn meets(self, other: Self) -> bool {
        self.left < other.right
            && other.left < self.right
            && self.top < other.bottom
            && other.top < self.bottom
    }

    /// Whether it lies completely inside the other.
    pub fn is_within(self, other: Self) -> bool {
        self.left >= other.left
            && self.right <= other.right
            && self.top >= other.top
            && self.bottom <= other.bottom
    }
}

/// For each label, in order of importance, the index of the first of its positions that is free.
///
/// Greedy: a more important label never gives way.
pub fn place_labels(
    labels: &[Vec<ScreenBox>],
    obstacles: &[ScreenBox],
    frame: ScreenBox,
) -> Vec<Option<usize>> {
    let mut taken = obstacles.to_vec();
    labels
        .iter()
        .map(|candidates| {
            let free = |candidate: &ScreenBox| {
                candidate.is_within(frame) && !taken.iter().any(|other| candidate.meets(*other))
            };
            let chosen = candidates.iter().position(free);
            taken.extend(chosen.map(|index| candidates[index]));
            chosen
        })
        .collect()
}

/// The approximate width of a text, in CSS px: from classes of letters of a common sans-serif, erring on the wide side.
pub fn text_width(text: &str, size: f64) -> f64 {
    let em = |c: char| match c {
        'i' | 'j' | 'l' | 'I' | '.' | ',' | '’' | '\'' | '|' => 0.3,
        'f' | 't' | 'r' | ' ' | '-' | '(' | ')' => 0.38,
        'm' | 'w' => 0.86,
        'M' | 'W' => 0.95,
        'A'..='Z' => 0.7,
        _ if c.is_alphanumeric() => 0.57,
        _ => 0.6,
    };
    text.chars().map(em).sum::<f64>() * size
}

#[cfg(test)]
mod tests {
    use super::*;

    const FRAME: ScreenBox = ScreenBox { left: 0.0, top: 0.0, right: 100.0, bottom: 100.0 };

    fn about(x: f64, y: f64) -> ScreenBox {
        ScreenBox::about(ScreenPoint { x, y }, 20.0, 10.0)
    }

    #[test]
    fn the_first_free_place() {
        let labels = [
            vec![about(50.0, 50.0)],
            vec![about(55.0, 50.0), about(80.0, 50.0)],
            vec![about(95.0, 50.0)],
            vec![about(20.0, 20.0)],
            vec![],
        ];
        assert_eq!(
            place_labels(&labels, &[about(25.0, 24.0)], FRAME),
            [Some(0), Some(1), None, None, None]
        );
    }

    #[test]
    fn no_two_boxes_meet() {
        let mut seed = 7_u32;
        let mut next = || {
            seed ^= seed << 13;
            seed ^= seed >> 17;
            seed ^= seed << 5;
            f64::from(seed % 100)
        };
        let labels: Vec<_> =
            (0..200).map(|_| (0..3).map(|_| about(next(), next())).collect::<Vec<_>>()).collect();
        let obstacles = [about(50.0, 50.0)];
        let chosen = place_labels(&labels, &obstacles, FRAME);
        let mut boxes: Vec<_> =
            labels.iter().zip(chosen).filter_map(|(candidates, i)| Some(candidates[i?])).collect();
        boxes.extend(obstacles);
        assert!(boxes.len() > 10);
        for (i, a) in boxes.iter().enumerate() {
            assert!(boxes[..i].iter().all(|b| !a.meets(*b)));
        }
    }
}
