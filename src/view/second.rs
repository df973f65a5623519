//! The second part of the program: everything that only `READING` names. `tools/split.mjs` takes it out of the program
//! if that is built with the feature `split`.

use super::reading::{self, Reading};
use super::{assets, compare, download, panel, search, speech, story, table, widget};
use crate::data::{Details, decode};
use std::rc::Rc;

static READING: Reading = Reading {
    story: story::story,
    panel: panel::panel,
    source: panel::line,
    tables: table::tables,
    sources: widget::sources,
    brief: widget::brief,
    find: search::find,
    sheet: widget::content,
    compared: widget::compared_key,
    details,
    changed: compare::sentence,
    spoken: speech::words,
    below: download::below_picture,
};

/// Call it when both parts are linked.
pub fn linked() {
    reading::set(second());
    assets::linked(second().details);
}

fn details(bytes: &[u8]) -> Option<Rc<Details>> {
    decode(bytes).ok().map(Rc::new)
}

/// Call it before the first map: a program in one piece has both parts.
pub(super) fn begin() {
    if cfg!(not(feature = "split")) {
        linked();
    }
}

#[cfg(not(feature = "split"))]
fn second() -> &'static Reading {
    &READING
}

#[cfg(feature = "split")]
use apart::second;

/// The form of `wasm-split-cli`: a call of the import is one of the export, which lies in the other file. A call before
/// that file is linked stops the program, as any panic.
#[cfg(feature = "split")]
#[expect(unsafe_code, reason = "only imports and exports can be told apart after linking")]
mod apart {
    use super::{READING, Reading};

    pub(super) use __wasm_split_00reading00_import_00000000000000000000000000000001 as second;

    #[expect(improper_ctypes, reason = "both sides are this program")]
    #[link(wasm_import_module = "__wasm_split_placeholder__")]
    unsafe extern "C" {
        pub(super) safe fn __wasm_split_00reading00_import_00000000000000000000000000000001()
        -> &'static Reading;
    }

    #[unsafe(no_mangle)]
    extern "C" fn __wasm_split_00reading00_export_00000000000000000000000000000001()
    -> &'static Reading {
        &READING
    }

    /// Tells the splitter the version of this form.
    #[used]
    #[unsafe(link_section = "__wasm_split_unstable")]
    static FORM: [u8; 3] = [1, 1, 1];
}
