//! The report on the baked atlas, for reviewers.

use super::fetch::{FILES, PACKAGE, sha256};
use super::levels::Built;
use super::map::Map;
use std::fmt::Write as _;
use std::io::Write as _;

/// assets/atlas-report.md
pub(super) fn write(map: &Map, built: &Built, texts: &[(&str, String)]) -> String {
    let mut out =
        String::from("# The baked atlas\n\nWritten by `cargo bake geo`.\n\n## Levels\n\n");
    out.push_str("| File | vertices | bytes | brotli 11 | crossings before repair | left | SHA-256 |\n|---|--:|--:|--:|--:|--:|---|\n");
    for ((name, bytes), tally) in built.files.iter().zip(&built.tallies) {
        // Writing to a String cannot fail.
        let _ = writeln!(
            out,
            "| {name} | {} | {} | {} | {} | {} | {} |",
            tally.vertices,
            bytes.len(),
            brotli(bytes),
            tally.crossings_before,
            tally.crossings_left,
            sha256(bytes)
        );
    }
    let _ = writeln!(
        out,
        "\n## Inputs\n\nNatural Earth 5.1.1 at 1:10m, from PyPI's `{PACKAGE}`, and the two files of data/geo.\n"
    );
    out.push_str("| File | SHA-256 |\n|---|---|\n");
    for (name, hash) in FILES {
        let _ = writeln!(out, "| {name} | {hash} |");
    }
    for (name, text) in texts {
        let _ = writeln!(out, "| {name} | {} |", sha256(text.as_bytes()));
    }
    out.push_str("\n## Countries and disputed land\n\nVertices at levels 0, 1 and 2; area on the sphere before simplification.\n\n");
    out.push_str("| Unit | counted to | km² | 0 | 1 | 2 |\n|---|---|--:|--:|--:|--:|\n");
    for ((unit, baked), [v0, v1, v2]) in map.units.iter().zip(&built.units).zip(&built.vertices) {
        let country = unit.country.as_deref().filter(|country| *country != unit.code).unwrap_or("");
        let _ = writeln!(
            out,
            "| {} | {country} | {} | {v0} | {v1} | {v2} |",
            unit.code, baked.area_km2
        );
    }
    out
}

fn brotli(bytes: &[u8]) -> usize {
    let mut out = brotli::CompressorWriter::new(Vec::new(), 4096, 11, 22);
    // Writing to a Vec cannot fail.
    let _ = out.write_all(bytes);
    out.into_inner().len()
}
