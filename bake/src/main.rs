//! Bakes what people edit, `data/` and `locales/`, into what is compiled and loaded.

mod data;
mod locales;
mod output;

use std::path::Path;
use std::process::ExitCode;

const USAGE: &str = "\
usage: cargo bake [--check] [locales | data]

  locales   locales/ to src/i18n/messages.rs
  data      data/sco/ to assets/dossier.bin and assets/details.bin
  --check   write nothing; fail if a file is not what would be written

Without a part: all of them.";

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let check = arguments.iter().any(|argument| argument == "--check");
    let parts: Vec<&str> = arguments.iter().map(String::as_str).filter(|argument| *argument != "--check").collect();
    match run(&parts, check) {
        Ok(()) => ExitCode::SUCCESS,
        Err(problems) => {
            eprintln!("{problems}");
            ExitCode::FAILURE
        }
    }
}

fn run(parts: &[&str], check: bool) -> Result<(), String> {
    if let Some(unknown) = parts.iter().find(|part| !["locales", "data"].contains(part)) {
        return Err(format!("found {unknown}\n{USAGE}"));
    }
    let wanted = |part: &str| parts.is_empty() || parts.contains(&part);
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    if wanted("locales") {
        let messages = locales::generate(&root.join("locales"))?;
        output::put(&root, "src/i18n/messages.rs", &output::formatted(&messages)?, check)?;
    }
    if wanted("data") {
        for (name, bytes) in data::bake(&root)? {
            output::put(&root, &format!("assets/{name}"), &bytes, check)?;
        }
    }
    Ok(())
}
