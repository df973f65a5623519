//! The baked atlas as bytes: level 0 holds all units with coarse shapes; each further level adds vertices.
//!
//! | Offset | Type | Meaning |
//! |---|---|---|
//! | 0 | 4 bytes | `SCOA` |
//! | 4 | byte | version of the format, 1 |
//! | 5 | byte | level: 0, 1 or 2 |
//! | 6 | number | how many units follow; none above level 0 |
//! | | *for each unit* | |
//! | | 3 bytes | the country's alpha-3 code, or three zeros |
//! | | number | area in km² |
//! | | 4 signed | label spot: x, y, half its width, half its height |
//! | | number | how many countries claim it; none unless it is disputed land |
//! | | 3 bytes each | their codes |
//! | | number, bytes | the length of its id and the id in UTF-8; only if somebody claims it |
//! | | number | how many arcs start with this level |
//! | | *for each arc* | |
//! | | number | the unit on its left, counted from 1, or 0 |
//! | | number | the unit on its right, likewise |
//! | | byte | [`LineClass`], counted from 0 |
//! | | number each | how many points each of these arcs has |
//! | | number | how many rings of lakes start with this level |
//! | | number each | how many points each of them has |
//! | | number | how many arcs the levels below have; none in level 0 |
//! | | number each | for each gap between two points of those arcs, how many points come in between |
//! | | | *twice, for x and then for y:* |
//! | | signed each | for each point of the arcs, then of the lakes, its difference from the point before; the first from 0 |
//! | | signed each | for each point that comes in between, its difference from where it would be were the way from the point before it to the end of its gap straight and even |
//!
//! The file ends with the last of them.
//! A number is a LEB128 varint of at most 32 bits: seven bits a byte, the lowest first, the highest bit set in all bytes
//! but the last. A signed one is in zigzag before that: 0, −1, 1, −2 are 0, 1, 2, 3.
//! Coordinates are units of [`GRID`](super::GRID). All x come before all y, which compresses better than pairs.

use super::shape::{Arc, Face, LabelSpot, LineClass, Point, Unit};
use crate::data::CountryId;
use core::fmt;

const MAGIC: [u8; 4] = *b"SCOA";
/// Increase it with every change of the format.
const VERSION: u8 = 1;

/// Why bytes are not a level of an atlas.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FormatError {
    /// They do not start with the right letters.
    Magic,
    /// They have this version, which is not ours.
    Version(u8),
    /// They are this level, but another comes next.
    Level(u8),
    /// They are incomplete or damaged.
    Damaged,
}

impl fmt::Display for FormatError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Magic => f.write_str("not a baked atlas"),
            Self::Version(found) => {
                write!(f, "a baked atlas of version {found}, expected {VERSION}")
            }
            Self::Level(found) => write!(f, "level {found} of an atlas, out of turn"),
            Self::Damaged => f.write_str("a damaged atlas"),
        }
    }
}

/// The content of the file of one level.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct LevelFile {
    /// 0, 1 or 2.
    pub level: u8,
    /// Countries and faces; in level 0 only.
    pub units: Vec<Unit>,
    /// For each gap of each arc of the levels below, the vertices to insert.
    pub inserts: Vec<Vec<Vec<Point>>>,
    /// Arcs that start with this level.
    pub arcs: Vec<Arc>,
    /// Rings of lakes that start with this level.
    pub lakes: Vec<Vec<Point>>,
}

/// The file's bytes; `below` holds the arcs' points of the levels below.
pub fn write(file: &LevelFile, below: &[Vec<Point>]) -> Vec<u8> {
    let mut out = Writer { bytes: MAGIC.to_vec() };
    out.bytes.extend([VERSION, file.level]);
    out.count(file.units.len());
    file.units.iter().for_each(|unit| out.unit(unit));
    out.count(file.arcs.len());
    for arc in &file.arcs {
        out.number(arc.left.map_or(0, |unit| u32::from(unit) + 1));
        out.number(arc.right.map_or(0, |unit| u32::from(unit) + 1));
        out.bytes.push(arc.class as u8);
    }
    file.arcs.iter().for_each(|arc| out.count(arc.points.len()));
    out.count(file.lakes.len());
    file.lakes.iter().for_each(|ring| out.count(ring.len()));
    out.count(file.inserts.len());
    file.inserts.iter().flatten().for_each(|gap| out.count(gap.len()));
    let lines: Vec<Point> =
        file.arcs.iter().map(|arc| &arc.points).chain(&file.lakes).flatten().copied().collect();
    for axis in 0..2 {
        let mut before = 0;
        for point in &lines {
            out.signed(point[axis] - before);
            before = point[axis];
        }
        for (points, gaps) in below.iter().zip(&file.inserts) {
            for (ends, gap) in points.windows(2).zip(gaps) {
                let mut before = ends[0][axis];
                for (place, point) in gap.iter().enumerate() {
                    out.signed(point[axis] - even(before, ends[1][axis], gap.len() - place));
                    before = point[axis];
                }
            }
        }
    }
    out.bytes
}

/// The position of the next of `left` vertices on a straight, evenly divided line from `before` to `end`.
fn even(before: i32, end: i32, left: usize) -> i32 {
    let steps = i32::try_from(left).unwrap_or(i32::MAX).saturating_add(1);
    before + (end - before) / steps
}

/// Decodes a file; `below` holds the arcs' points of the levels below.
///
/// # Errors
/// If the bytes have another format or version, another level than `level`, or are damaged.
pub fn read(bytes: &[u8], level: u8, below: &[Vec<Point>]) -> Result<LevelFile, FormatError> {
    let rest = bytes.strip_prefix(&MAGIC).ok_or(FormatError::Magic)?;
    match *rest {
        [VERSION, found, ..] if found == level => {}
        [VERSION, found, ..] => return Err(FormatError::Level(found)),
        [version, ..] if version != VERSION => return Err(FormatError::Version(version)),
        _ => return Err(FormatError::Damaged),
    }
    let mut input = Reader { bytes: rest.get(2..).ok_or(FormatError::Damaged)?, promised: 0 };
    input.file(level, below).filter(|_| input.bytes.is_empty()).ok_or(FormatError::Damaged)
}

struct Writer {
    bytes: Vec<u8>,
}

impl Writer {
    fn number(&mut self, mut n: u32) {
        while n >= 0x80 {
            self.bytes.push((n & 0x7f) as u8 | 0x80);
            n >>= 7;
        }
        self.bytes.push((n & 0x7f) as u8);
    }

    fn count(&mut self, n: usize) {
        self.number(u32::try_from(n).unwrap_or(u32::MAX));
    }

    fn signed(&mut self, n: i32) {
        self.number(((n << 1) ^ (n >> 31)).cast_unsigned());
    }

    fn unit(&mut self, unit: &Unit) {
        self.bytes.extend(unit.id.map_or([0; 3], CountryId::bytes));
        self.number(unit.area_km2);
        for n in [unit.spot.at[0], unit.spot.at[1], unit.spot.half_width, unit.spot.half_height] {
            self.signed(n);
        }
        self.count(unit.face.as_ref().map_or(0, |face| face.claimants.len()));
        if let Some(face) = &unit.face {
            face.claimants.iter().for_each(|id| self.bytes.extend(id.bytes()));
            self.count(face.id.len());
            self.bytes.extend(face.id.bytes());
        }
    }
}

/// Every method returns `None` at the end of the bytes.
struct Reader<'a> {
    bytes: &'a [u8],
    /// The number of points allocated so far.
    promised: usize,
}

impl Reader<'_> {
    fn file(&mut self, level: u8, below: &[Vec<Point>]) -> Option<LevelFile> {
        let units = self.several(Self::unit)?;
        let mut arcs = self.several(Self::arc)?;
        for arc in &mut arcs {
            arc.points = self.room()?;
        }
        let mut lakes = self.several(Self::room)?;
        if self.count()? != below.len() {
            return None;
        }
        let gaps = |points: &Vec<Point>| points.windows(2).map(|_| self.room()).collect();
        let mut inserts = below.iter().map(gaps).collect::<Option<Vec<Vec<Vec<Point>>>>>()?;
        for axis in 0..2 {
            let mut here = 0_i32;
            for point in arcs.iter_mut().map(|arc| &mut arc.points).chain(&mut lakes).flatten() {
                here = self.on_grid(here)?;
                point[axis] = here;
            }
            for (points, gaps) in below.iter().zip(&mut inserts) {
                for (ends, gap) in points.windows(2).zip(gaps) {
                    let (mut before, mut left) = (ends[0][axis], gap.len());
                    for point in gap {
                        before = self.on_grid(even(before, ends[1][axis], left))?;
                        point[axis] = before;
                        left -= 1;
                    }
                }
            }
        }
        Some(LevelFile { level, units, inserts, arcs, lakes })
    }

    /// Allocates as many points as the next number says, all at the origin; each needs two of the remaining bytes.
    fn room(&mut self) -> Option<Vec<Point>> {
        let count = self.count()?;
        self.promised = self.promised.checked_add(count)?;
        (self.promised <= self.bytes.len() / 2).then(|| vec![[0; 2]; count])
    }

    /// A coordinate, from its difference to the expected value; none if it is off the grid.
    fn on_grid(&mut self, expected: i32) -> Option<i32> {
        let at = expected.checked_add(self.signed()?)?;
        (at.abs() < 1 << 24).then_some(at)
    }

    /// A count, then that many items; the count never exceeds the number of remaining bytes.
    fn several<T>(&mut self, one: fn(&mut Self) -> Option<T>) -> Option<Vec<T>> {
        let count = self.count().filter(|count| *count <= self.bytes.len())?;
        (0..count).map(|_| one(self)).collect()
    }

    fn byte(&mut self) -> Option<u8> {
        let (first, rest) = self.bytes.split_first()?;
        self.bytes = rest;
        Some(*first)
    }

    fn number(&mut self) -> Option<u32> {
        let mut n = 0;
        for shift in (0..32).step_by(7) {
            let byte = self.byte()?;
            n |= u32::from(byte & 0x7f) << shift;
            if byte < 0x80 {
                return Some(n);
            }
        }
        None
    }

    fn count(&mut self) -> Option<usize> {
        usize::try_from(self.number()?).ok()
    }

    fn signed(&mut self) -> Option<i32> {
        let n = self.number()?;
        Some((n >> 1).cast_signed() ^ -(n & 1).cast_signed())
    }

    #[expect(clippy::option_option, reason = "damaged bytes, no country, a country")]
    fn country(&mut self) -> Option<Option<CountryId>> {
        let code = [self.byte()?, self.byte()?, self.byte()?];
        if code == [0; 3] {
            return Some(None);
        }
        core::str::from_utf8(&code).ok().and_then(CountryId::parse).map(Some)
    }

    fn unit(&mut self) -> Option<Unit> {
        let id = self.country()?;
        let area_km2 = self.number()?;
        let at = [self.signed()?, self.signed()?];
        let spot = LabelSpot { at, half_width: self.signed()?, half_height: self.signed()? };
        let claimants = self.count().filter(|count| *count <= 8)?;
        let claimants = (0..claimants).map(|_| self.country()?).collect::<Option<Vec<_>>>()?;
        let face =
            if claimants.is_empty() { None } else { Some(Face { id: self.text()?, claimants }) };
        Some(Unit { id, area_km2, spot, face })
    }

    fn text(&mut self) -> Option<Box<str>> {
        let length = self.count().filter(|length| *length <= self.bytes.len())?;
        let (text, rest) = self.bytes.split_at(length);
        self.bytes = rest;
        core::str::from_utf8(text).ok().map(Into::into)
    }

    fn arc(&mut self) -> Option<Arc> {
        let unit = |n: u32| n.checked_sub(1).map(u16::try_from).transpose().ok();
        let (left, right) = (unit(self.number()?)?, unit(self.number()?)?);
        Some(Arc { left, right, class: LineClass::from_byte(self.byte()?)?, points: Vec::new() })
    }
}
