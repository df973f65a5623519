//! Draws the map without a browser: `poster.svg`; `poster.html` and `widget.html`, which stand in a page until the program
//! has loaded; `share.png` and `share.html`, which a shared link shows; and
//! `text.html`, everything as text.
#![cfg_attr(test, allow(clippy::unwrap_used))]

mod file;
mod look;
mod options;
mod path;
mod plain;
mod share;
mod sheet;
mod text;
mod value;

use options::Wish;
use plain::{Form, Page};
use sco_map::atlas::{Atlas, Viewport};
use sco_map::data::{Details, Dossier, decode};
use sco_map::state::Context;
use sco_map::view::{Format, Layout, markup, unmeasured};
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::rc::Rc;
use std::{env, fs};

const SHEET: &str = include_str!("../../style.css");

fn main() -> ExitCode {
    match run(&env::args().skip(1).collect::<Vec<_>>()) {
        Ok(()) => ExitCode::SUCCESS,
        Err(problems) => {
            for problem in problems {
                eprintln!("poster: {problem}");
            }
            eprintln!("poster: nothing is written; --help lists all options");
            ExitCode::FAILURE
        }
    }
}

fn run(arguments: &[String]) -> Result<(), Vec<String>> {
    let context = context()?;
    if options::asks_for_help(arguments) {
        #[expect(clippy::print_stdout, reason = "it is what was asked for")]
        {
            println!("{}", options::help(&context));
        }
        return Ok(());
    }
    let wish = options::read(arguments, &context)?;
    let out = wish.out.clone().unwrap_or_else(assets);
    let markups = markups(&context, &wish)?;
    let files = files(&markups, SHEET)?;
    let shared = shared(&Page::read(&markups[2], SHEET), &context.dossier);
    let written = shared.and_then(|shared| {
        write(&out, &files.map(|(name, text)| (name, text.into_bytes())))?;
        let text = text::text(&context, details()?, wish.lang, SHEET);
        write(&out, &[("text.html", text.into_bytes())])?;
        write(&out, &shared)
    });
    written.map_err(|problem| vec![problem])
}

fn write(out: &Path, files: &[(&str, Vec<u8>)]) -> Result<(), String> {
    let told = |path: &Path, error: std::io::Error| format!("{}: {error}", path.display());
    fs::create_dir_all(out).map_err(|error| told(out, error))?;
    for (name, text) in files {
        let path = out.join(name);
        fs::write(&path, text).map_err(|error| told(&path, error))?;
    }
    Ok(())
}

/// The files by name, from those markups; or the missing rules of the stylesheet.
fn files(markups: &[String; 3], sheet: &str) -> Result<[(&'static str, String); 3], Vec<String>> {
    let [page, widget, _] = markups.each_ref().map(|markup| Page::read(markup, sheet));
    let files = [
        ("poster.svg", file::picture_file(&page)),
        ("poster.html", html(&page)),
        ("widget.html", html(&widget)),
    ];
    let mut problems = page.painter.problems();
    problems.extend(widget.painter.problems());
    if problems.is_empty() { Ok(files) } else { Err(problems) }
}

/// The files for links to that page.
fn shared(page: &Page, dossier: &Dossier) -> Result<[(&'static str, Vec<u8>); 2], String> {
    let picture = share::png(&share::picture(page))?;
    Ok([("share.html", share::tags(page, dossier).into_bytes()), ("share.png", picture)])
}

fn html(page: &Page) -> String {
    format!("<div class=\"poster\">{}</div>\n", page.parts(".page", Form::Page).concat())
}

fn context() -> Result<Context, Vec<String>> {
    let dossier = decode(include_bytes!("../../assets/dossier.bin"));
    dossier.map(|dossier| Context::new(Rc::new(dossier))).map_err(|error| vec![error.to_string()])
}

fn details() -> Result<Details, String> {
    decode(include_bytes!("../../assets/details.bin")).map_err(|error| error.to_string())
}

/// The requested map as a page, as a widget, and for links to it.
fn markups(context: &Context, wish: &Wish) -> Result<[String; 3], Vec<String>> {
    let sizes =
        [(Layout::Page, unmeasured()), (Layout::Widget, unmeasured()), (Layout::Page, share::MAP)];
    let [page, widget, shared] = sizes.map(|one| markup_of(context, wish, one));
    Ok([page?, widget?, shared?])
}

fn markup_of(
    context: &Context,
    wish: &Wish,
    (layout, map): (Layout, Viewport),
) -> Result<String, Vec<String>> {
    let atlas = Atlas::decode(include_bytes!("../../assets/atlas-0.bin"));
    let atlas = atlas.map_err(|error| vec![error.to_string()])?;
    let format = Format { heading: wish.heading, layout, map };
    Ok(markup(context.clone(), wish.state, atlas, wish.lang, format))
}

fn assets() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../assets")
}

#[cfg(test)]
mod tests;
