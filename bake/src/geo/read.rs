//! Natural Earth's files as rings and lines of whole numbers.

use super::edits::Edits;
use serde_json::Value;
use shapefile::dbase::{FieldValue, Record};
use shapefile::{Point, Shape};
use std::fs;
use std::path::Path;

/// Columns of the source: its own names, the state's, and those of the CIA and the World Bank.
pub(super) const COLUMNS: [&str; 8] = [
    "ADMIN",
    "GEOUNIT",
    "NAME_LONG",
    "FORMAL_EN",
    "NAME_CIAWF",
    "NAME_SORT",
    "NAME_ALT",
    "BRK_NAME",
];

/// A vertex in hundred-thousandths of a degree: about a metre, and exactly equal where two files agree.
pub(super) type Vertex = [i32; 2];

/// A country or region of the source, after folding.
pub(super) struct Region {
    /// Its code.
    pub(super) code: String,
    /// Its rings, the inside on the right hand, the first vertex not repeated.
    pub(super) rings: Vec<Vec<Vertex>>,
}

/// A border line and the class that the source gives it.
pub(super) struct BorderLine {
    pub(super) class: String,
    pub(super) points: Vec<Vertex>,
}

/// All countries, folded and with the drops left out.
pub(super) fn countries(cache: &Path, edits: &Edits) -> Result<Vec<Region>, String> {
    let records = records(cache, "ne_10m_admin_0_countries.shp")?;
    let mut regions = Vec::new();
    for (shape, record) in records {
        let code = field(&record, "ADM0_A3");
        if let (Some(code), Shape::Polygon(polygon)) = (edits.rename(&code), shape) {
            let rings = polygon.rings().iter().map(|ring| ring_of(ring.points())).collect();
            regions.push(Region { code: code.to_owned(), rings });
        }
    }
    Ok(regions)
}

/// Every unit of the source by its own code, with its names.
pub(super) fn country_names(cache: &Path) -> Result<Vec<(String, Vec<String>)>, String> {
    let records = records(cache, "ne_10m_admin_0_countries.shp")?;
    let names = |record: &Record| COLUMNS.map(|column| field(record, column)).into();
    Ok(records.iter().map(|(_, record)| (field(record, "ADM0_A3"), names(record))).collect())
}

/// The lines between countries.
pub(super) fn border_lines(cache: &Path) -> Result<Vec<BorderLine>, String> {
    let records = records(cache, "ne_10m_admin_0_boundary_lines_land.shp")?;
    let mut lines = Vec::new();
    for (shape, record) in records {
        if let Shape::Polyline(polyline) = shape {
            let class = field(&record, "FEATURECLA");
            let parts = polyline.parts().iter().map(|part| part.iter().map(vertex).collect());
            lines.extend(parts.map(|points| BorderLine { class: class.clone(), points }));
        }
    }
    Ok(lines)
}

/// The outer and inner rings of lakes, with the largest first.
pub(super) fn lakes(cache: &Path) -> Result<Vec<Vec<Vec<Vertex>>>, String> {
    let records = records(cache, "ne_10m_lakes.shp")?;
    let polygons = records.into_iter().filter_map(|(shape, _)| match shape {
        Shape::Polygon(polygon) => {
            Some(polygon.rings().iter().map(|ring| ring_of(ring.points())).collect())
        }
        _ => None,
    });
    Ok(polygons.collect())
}

/// The lines of claims.
pub(super) fn claim_lines(text: &str) -> Result<Vec<Vec<Vertex>>, String> {
    let file: Value =
        serde_json::from_str(text).map_err(|error| format!("claim-lines.geojson: {error}"))?;
    let features = file["features"].as_array().into_iter().flatten();
    let parts = features.flat_map(|feature| {
        feature["geometry"]["coordinates"].as_array().cloned().unwrap_or_default()
    });
    Ok(parts
        .map(|part| part.as_array().into_iter().flatten().filter_map(json_vertex).collect())
        .collect())
}

/// The text of a file.
///
/// # Errors
/// A file that cannot be read, with its path.
pub(super) fn text(path: &Path) -> Result<String, String> {
    fs::read_to_string(path).map_err(|error| format!("{}: {error}", path.display()))
}

fn records(cache: &Path, name: &str) -> Result<Vec<(Shape, Record)>, String> {
    shapefile::read(cache.join(name)).map_err(|error| format!("{name}: {error}"))
}

fn field(record: &Record, name: &str) -> String {
    match record.get(name) {
        Some(FieldValue::Character(Some(text))) => text.trim().to_owned(),
        _ => String::new(),
    }
}

fn json_vertex(value: &Value) -> Option<Vertex> {
    Some(vertex(&Point { x: value.get(0)?.as_f64()?, y: value.get(1)?.as_f64()? }))
}

/// Merges the two meridians of the seam.
fn vertex(point: &Point) -> Vertex {
    let [x, y] = [point.x, point.y].map(snapped);
    [if x == SEAM { -SEAM } else { x }, y]
}

/// 180° in the units of a [`Vertex`].
pub(super) const SEAM: i32 = 18_000_000;

/// The nearest hundred-thousandth of a degree.
pub(super) fn snapped(degrees: f64) -> i32 {
    #[expect(clippy::cast_possible_truncation, reason = "degrees are at most 180")]
    let whole = (degrees * 1e5).round() as i32;
    whole
}

fn ring_of(points: &[Point]) -> Vec<Vertex> {
    let mut ring: Vec<_> = points.iter().map(vertex).collect();
    ring.dedup();
    if ring.first() == ring.last() {
        ring.pop();
    }
    ring
}
