//! Writes changed files, or checks that nothing has changed.

use std::fs;
use std::path::Path;

/// Writes the file of that part if its content differs; with `check`, reports it instead.
///
/// # Errors
/// A file that is stale or cannot be written.
pub(crate) fn put(
    root: &Path,
    part: &str,
    name: &str,
    bytes: &[u8],
    check: bool,
) -> Result<(), String> {
    let path = root.join(name);
    if fs::read(&path).is_ok_and(|known| known == bytes) {
        return Ok(());
    }
    if check {
        return Err(format!(
            "{name} is not what `cargo bake {part}` would write now: run it, and commit the result"
        ));
    }
    eprintln!("{name}: {} bytes", bytes.len());
    fs::write(&path, bytes).map_err(|error| format!("{name}: {error}"))
}
