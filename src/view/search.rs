//! Finds countries and sites by any of their names.

use super::hooks::{drawing, key_of};
use super::kept::use_kept;
use super::reading;
use super::ui::{Ui, UiProps};
use crate::data::{Dossier, ordered};
use crate::i18n::count;
use crate::state::{Action, Selection};
use web_sys::HtmlInputElement;
use yew::prelude::*;

/// The largest number of results.
const MOST: usize = 8;

/// The search field with its results.
#[component]
pub(super) fn Search(props: &UiProps) -> Html {
    drawing();
    let ui = &props.ui;
    let text = use_kept(&ui.setup.kept.search);
    let lang = ui.setup.voice.lang;
    let wanted = !text.trim().is_empty();
    let reading = reading::of(ui);
    let finds = reading.map_or_else(Vec::new, |it| (it.find)(&ui.setup.context.dossier, &text));
    let said = (wanted && reading.is_some()).then(|| lang.search_found(count(finds.len())));
    let choose = {
        let (text, ui) = (text.setter(), ui.clone());
        Callback::from(move |selection| {
            ui.act(Action::Selected(selection));
            text.set(String::new());
        })
    };
    let oninput = {
        let text = text.setter();
        move |event: InputEvent| text.set(event.target_unchecked_into::<HtmlInputElement>().value())
    };
    let onkeydown = {
        let (first, choose) = (finds.first().copied(), choose.clone());
        let (set, is_empty) = (text.setter(), text.is_empty());
        move |event: KeyboardEvent| match (key_of(&event).as_str(), first) {
            ("Enter", Some(first)) => choose.emit(first),
            ("Escape", _) if !is_empty => {
                event.prevent_default();
                set.set(String::new());
            }
            _ => {}
        }
    };
    html! {
        <search class="search" part="search">
            <label>
                <span class="hidden">{ lang.search_label() }</span>
                <input type="search" placeholder={lang.search_placeholder()} value={(*text).clone()} autocomplete="off"
                    {oninput} {onkeydown} />
            </label>
            <p class="hidden" role="status">{ said }</p>
            if wanted && reading.is_none() {
                <div class="finds">{ reading::part(ui, |_| Html::default()) }</div>
            } else if wanted {
                <ul class="finds">
                    { for finds.iter().map(|selection| found(ui, *selection, &choose)) }
                    if finds.is_empty() { <li class="soft">{ lang.search_none(text.trim()) }</li> }
                </ul>
            }
        </search>
    }
}

fn found(ui: &Ui, selection: Selection, choose: &Callback<Selection>) -> Html {
    let (name, kind) = (selection.title(&ui.setup.voice), selection.sort(&ui.setup.voice));
    let onclick = choose.reform(move |_: MouseEvent| selection);
    html! {
        <li>
            <button type="button" class="link" {onclick}>{ name }</button>
            <span class="soft small">{ " " }{ kind }</span>
        </li>
    }
}

/// Matches at the start of a name first, then matches inside a name.
pub(super) fn find(dossier: &Dossier, text: &str) -> Vec<Selection> {
    let wanted = plain(text.trim());
    if wanted.is_empty() {
        return Vec::new();
    }
    let countries =
        dossier.countries.iter().map(|c| (Selection::Country(c.id), vec![plain(&c.name)]));
    let sites = dossier.sites.iter().enumerate().map(|(index, site)| {
        let names = std::iter::once(&site.name).chain(&site.names);
        (Selection::Site(index), names.map(|name| plain(name)).collect::<Vec<_>>())
    });
    let rank = |names: &[String]| {
        names
            .iter()
            .filter(|name| name.contains(&wanted))
            .map(|name| !name.starts_with(&wanted))
            .min()
    };
    let finds: Vec<_> =
        countries.chain(sites).filter_map(|(what, names)| Some((rank(&names)?, what))).collect();
    let finds = ordered(&finds, |a, b| a.0.cmp(&b.0));
    finds.into_iter().map(|(_, what)| what).take(MOST).collect()
}

/// In lower case, without accents.
fn plain(text: &str) -> String {
    let base = |c: char| match c {
        'á' | 'à' | 'â' | 'ä' | 'ã' | 'å' | 'ā' => 'a',
        'é' | 'è' | 'ê' | 'ë' | 'ē' => 'e',
        'í' | 'ì' | 'î' | 'ï' | 'ı' | 'ī' => 'i',
        'ó' | 'ò' | 'ô' | 'ö' | 'õ' | 'ō' => 'o',
        'ú' | 'ù' | 'û' | 'ü' | 'ū' => 'u',
        'ç' => 'c',
        'ñ' => 'n',
        'ş' | 'š' => 's',
        'ğ' => 'g',
        other => other,
    };
    // An accent may also be a character of its own, behind its letter.
    let is_accent = |c: &char| ('\u{300}'..='\u{36f}').contains(c);
    text.chars().flat_map(char::to_lowercase).filter(|c| !is_accent(c)).map(base).collect()
}

#[cfg(test)]
mod tests {
    #[test]
    fn accents_and_case_do_not_matter() {
        for text in ["Türkiye", "TÜRKİYE", "Tu\u{308}rkiye", "turkiye"] {
            assert_eq!(super::plain(text), "turkiye");
        }
    }
}
