//! All shapes, at all levels that have been loaded.

use super::format::{self, FormatError, LevelFile};
use super::lod::LEVELS;
use super::point::{Bounds, GRID, WorldPoint};
use super::shape::{Arc, LabelSpot, LineClass, Point, Unit, rings};
use crate::data::CountryId;
use core::fmt::Write;

/// The largest number of units or arcs in an atlas: several times ours, and small enough for `u16`.
const MOST: usize = 10_000;

/// Countries, disputed land, borders and lakes.
#[derive(Clone, Debug, Default)]
pub struct Atlas {
    units: Vec<Unit>,
    /// Parallel to `units`.
    outlines: Vec<Outline>,
    /// The units left and right of each arc, and its class; the levels hold its points.
    arcs: Vec<Arc>,
    levels: Vec<Level>,
}

#[derive(Clone, Debug, Default)]
struct Outline {
    rings: Vec<Vec<i32>>,
    bounds: Option<Bounds>,
}

/// The points of each arc, and all lakes, at one level.
#[derive(Clone, Debug, Default)]
struct Level {
    arcs: Vec<Vec<Point>>,
    lakes: Vec<Vec<Point>>,
}

impl Atlas {
    /// The atlas from the bytes of its level 0.
    ///
    /// # Errors
    /// If the bytes have another format or version, or are damaged.
    pub fn decode(level0: &[u8]) -> Result<Self, FormatError> {
        let mut atlas = Self::default();
        atlas.add(level0)?;
        Ok(atlas)
    }

    /// Adds the next level; if that fails, the atlas does not change.
    ///
    /// # Errors
    /// If the bytes have another format, version or level, or are damaged.
    pub fn add(&mut self, bytes: &[u8]) -> Result<(), FormatError> {
        let level = u8::try_from(self.levels.len()).unwrap_or(u8::MAX);
        if self.levels.len() >= LEVELS {
            return Err(FormatError::Level(level));
        }
        let below = self.levels.last().cloned().unwrap_or_default();
        let mut file = format::read(bytes, level, &below.arcs)?;
        let units = if level == 0 { core::mem::take(&mut file.units) } else { self.units.clone() };
        let sound = |unit: Option<u16>| unit.is_none_or(|unit| usize::from(unit) < units.len());
        let line = |arc: &Arc| sound(arc.left) && sound(arc.right) && arc.points.len() > 1;
        let most = units.len().max(self.arcs.len() + file.arcs.len());
        if most > MOST || !file.arcs.iter().all(line) {
            return Err(FormatError::Damaged);
        }
        self.units = units;
        self.outlines.resize_with(self.units.len(), Outline::default);
        self.grow(below, file);
        Ok(())
    }

    fn grow(&mut self, below: Level, file: LevelFile) {
        let old = self.arcs.len();
        let mut arcs: Vec<_> = below
            .arcs
            .iter()
            .zip(&file.inserts)
            .map(|(points, gaps)| filled(points, gaps))
            .collect();
        arcs.extend(file.arcs.iter().map(|arc| arc.points.clone()));
        self.arcs.extend(file.arcs);
        for (own, outline) in own(&self.arcs, self.units.len()).iter().zip(&mut self.outlines) {
            // Vertices that a level puts into known arcs may lie outside what was known.
            outline.bounds = bounds(own.iter().map(|(index, _)| &arcs[usize::from(*index)]));
            let new = own.partition_point(|(index, _)| usize::from(*index) < old);
            outline.rings.extend(rings(&own[new..]));
        }
        self.levels.push(Level { arcs, lakes: [below.lakes, file.lakes].concat() });
    }

    /// The finest level that has been loaded.
    pub fn level(&self) -> usize {
        self.levels.len().saturating_sub(1)
    }

    /// All countries and disputed pieces of land, in the order of the file.
    pub fn units(&self) -> &[Unit] {
        &self.units
    }

    /// The countries: their indices among the units, their ids, and where their names fit.
    pub fn countries(&self) -> impl Iterator<Item = (usize, CountryId, LabelSpot)> {
        let units = self.units.iter().enumerate().filter(|(_, unit)| unit.face.is_none());
        units.filter_map(|(index, unit)| Some((index, unit.id?, unit.spot)))
    }

    /// The disputed pieces of land: their indices among the units.
    pub fn faces(&self) -> impl Iterator<Item = usize> {
        (0..self.units.len()).filter(|index| self.units[*index].face.is_some())
    }

    /// The box around a unit, in the plane.
    pub fn bounds(&self, unit: usize) -> Option<Bounds> {
        self.outlines.get(unit)?.bounds
    }

    /// The unit's outline as closed lines in grid units, for the even-odd rule; each ends where it starts.
    pub fn rings(
        &self,
        unit: usize,
        level: usize,
    ) -> impl Iterator<Item = impl Iterator<Item = Point>> {
        let rings = self.outlines.get(unit).map_or(&[][..], |outline| &outline.rings);
        let arcs = self.levels.get(level).map_or(&[][..], |level| &level.arcs);
        let here = rings.iter().filter(|ring| ring.iter().all(|arc| index(*arc) < arcs.len()));
        here.map(|ring| ring.iter().flat_map(|arc| directed(&arcs[index(*arc)], *arc < 0)))
    }

    /// The unit's outline as SVG path data in grid units, for the even-odd rule.
    pub fn path(&self, unit: usize, level: usize) -> String {
        let mut path = String::new();
        self.rings(unit, level).for_each(|ring| draw(&mut path, ring, true));
        path
    }

    /// The unit's outline as SVG path data for a line, without segments that only close a fill.
    pub fn outline_path(&self, unit: usize, level: usize) -> String {
        let Ok(unit) = u16::try_from(unit) else { return String::new() };
        self.path_of(level, |arc| arc.touches(unit))
    }

    /// All lines of that class as SVG path data in grid units, without repetition.
    pub fn line_path(&self, class: LineClass, level: usize) -> String {
        self.path_of(level, |arc| arc.class == class)
    }

    /// The international borders as SVG path data in grid units: those between two countries of which `is_of` holds,
    /// and all others. Disputed land counts as land of the country that it is counted to.
    pub fn border_paths(&self, is_of: impl Fn(CountryId) -> bool, level: usize) -> [String; 2] {
        let country =
            |side: Option<u16>| self.units.get(usize::from(side?)).and_then(|unit| unit.id);
        let is_within =
            |arc: &Arc| [arc.left, arc.right].iter().all(|side| country(*side).is_some_and(&is_of));
        [true, false].map(|within| {
            self.path_of(level, |arc| arc.class == LineClass::Border && is_within(arc) == within)
        })
    }

    /// The arcs of which `is_of` holds, as SVG path data for a line.
    fn path_of(&self, level: usize, is_of: impl Fn(&Arc) -> bool) -> String {
        let mut path = String::new();
        let Some(level) = self.levels.get(level) else { return path };
        for (_, points) in self.arcs.iter().zip(&level.arcs).filter(|(arc, _)| is_of(arc)) {
            draw(&mut path, points.iter().copied(), points.first() == points.last());
        }
        path
    }

    /// The shores of all lakes as closed lines in grid units, for the even-odd rule.
    pub fn lakes(&self, level: usize) -> &[Vec<Point>] {
        self.levels.get(level).map_or(&[], |level| &level.lakes)
    }

    /// All lakes as SVG path data in grid units.
    pub fn lake_path(&self, level: usize) -> String {
        let mut path = String::new();
        let lakes = self.lakes(level).iter();
        lakes.for_each(|ring| draw(&mut path, ring.iter().copied(), true));
        path
    }

    /// The country whose land is there; disputed land counts as land of the country that it is counted to, if any.
    pub fn hit(&self, point: WorldPoint, level: usize) -> Option<CountryId> {
        self.unit_at(point, level).and_then(|unit| self.units[unit].id)
    }

    /// The unit there: a country or a disputed piece of land.
    pub fn unit_at(&self, point: WorldPoint, level: usize) -> Option<usize> {
        let near =
            |unit: &usize| self.outlines[*unit].bounds.is_some_and(|bounds| bounds.contains(point));
        (0..self.units.len()).filter(near).find(|unit| self.holds(*unit, point, level))
    }

    /// Even-odd rule: whether a ray to the right meets the outline an odd number of times.
    pub(super) fn holds(&self, unit: usize, point: WorldPoint, level: usize) -> bool {
        let Some(level) = self.levels.get(level) else { return false };
        let (x, y) = (point.x * GRID, point.y * GRID);
        let own = self
            .arcs
            .iter()
            .zip(&level.arcs)
            .filter(|(arc, _)| u16::try_from(unit).is_ok_and(|unit| arc.touches(unit)));
        let crossings = own.flat_map(|(_, points)| points.windows(2)).filter(|edge| {
            let [[x0, y0], [x1, y1]] =
                [edge[0], edge[1]].map(|[x, y]| [f64::from(x), f64::from(y)]);
            (y0 > y) != (y1 > y) && x < x0 + (y - y0) / (y1 - y0) * (x1 - x0)
        });
        crossings.count() % 2 == 1
    }
}

impl Arc {
    fn touches(&self, unit: u16) -> bool {
        (self.left == Some(unit)) != (self.right == Some(unit))
    }
}

/// For each unit, the arcs that bound it.
fn own(arcs: &[Arc], units: usize) -> Vec<Vec<(u16, &Arc)>> {
    let mut own = vec![Vec::new(); units];
    for (index, arc) in (0_u16..).zip(arcs).filter(|(_, arc)| arc.left != arc.right) {
        let sides = [arc.left, arc.right].into_iter().flatten();
        sides.for_each(|unit| own[usize::from(unit)].push((index, arc)));
    }
    own
}

/// The points, with the points of each gap inserted.
fn filled(points: &[Point], gaps: &[Vec<Point>]) -> Vec<Point> {
    let Some((first, rest)) = points.split_first() else { return Vec::new() };
    let mut all = vec![*first];
    for (gap, next) in gaps.iter().zip(rest) {
        all.extend(gap);
        all.push(*next);
    }
    all
}

fn bounds<'a>(lines: impl Iterator<Item = &'a Vec<Point>>) -> Option<Bounds> {
    let points: Vec<WorldPoint> = lines
        .flatten()
        .map(|[x, y]| WorldPoint { x: f64::from(*x) / GRID, y: f64::from(*y) / GRID })
        .collect();
    Bounds::around(&points)
}

fn index(arc: i32) -> usize {
    usize::try_from(if arc < 0 { !arc } else { arc }).unwrap_or(usize::MAX)
}

fn directed(points: &[Point], backwards: bool) -> impl Iterator<Item = Point> {
    let last = points.len().saturating_sub(1);
    (0..points.len()).map(move |i| points[if backwards { last - i } else { i }])
}

/// `M` and the first point, then relative steps; zero steps are left out.
fn draw(path: &mut String, mut points: impl Iterator<Item = Point>, closed: bool) {
    let Some([mut x, mut y]) = points.next() else { return };
    path.push('M');
    number(path, x);
    number(path, y);
    let mut letter = Some('l');
    for [next_x, next_y] in points {
        if [next_x, next_y] == [x, y] {
            continue;
        }
        path.extend(letter.take());
        number(path, next_x - x);
        number(path, next_y - y);
        [x, y] = [next_x, next_y];
    }
    if closed {
        path.push('z');
    }
}

/// A minus sign also separates two numbers.
fn number(path: &mut String, number: i32) {
    if number >= 0 && !path.ends_with(['M', 'l']) {
        path.push(' ');
    }
    // Writing to a String cannot fail.
    let _ = write!(path, "{number}");
}
