//! Writes what has changed, or checks that nothing has.

use std::io::Write;
use std::path::Path;
use std::process::{Command, Stdio};
use std::{fs, thread};

/// Writes the file if its content differs; when checking, says so instead.
///
/// # Errors
/// A file that is stale or cannot be written.
pub fn put(root: &Path, name: &str, bytes: &[u8], check: bool) -> Result<(), String> {
    let path = root.join(name);
    if fs::read(&path).is_ok_and(|known| known == bytes) {
        return Ok(());
    }
    if check {
        return Err(format!("{name} is not what `cargo bake` would write now: run it, and commit the result"));
    }
    eprintln!("{name}: {} bytes", bytes.len());
    fs::write(&path, bytes).map_err(|error| format!("{name}: {error}"))
}

/// Rust source as rustfmt leaves it.
///
/// # Errors
/// If rustfmt is missing or does not understand the source.
pub fn formatted(source: &str) -> Result<Vec<u8>, String> {
    let told = |error: std::io::Error| format!("rustfmt: {error}");
    let arguments = ["--edition", "2024", "--config", "use_small_heuristics=Max"];
    let mut rustfmt =
        Command::new("rustfmt").args(arguments).stdin(Stdio::piped()).stdout(Stdio::piped()).spawn().map_err(told)?;
    let mut stdin = rustfmt.stdin.take().ok_or("rustfmt: no input")?;
    let source = source.to_owned();
    // On a thread, since both pipes could fill.
    let writing = thread::spawn(move || stdin.write_all(source.as_bytes()));
    let output = rustfmt.wait_with_output().map_err(told)?;
    writing.join().map_err(|_| "rustfmt: it stopped reading")?.map_err(told)?;
    if output.status.success() { Ok(output.stdout) } else { Err("rustfmt: it did not understand the source".to_owned()) }
}
