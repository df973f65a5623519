//! Facts for the host page, which can show them elsewhere.

use super::js::object;
use crate::data::{Day, Dossier, Holds, Kind, Site};
use crate::view::Setup;
use js_sys::{Array, Object};
use wasm_bindgen::JsValue;

/// The facts that surely hold on the day on the map.
pub(super) fn of_day(setup: &Setup) -> Object {
    let (dossier, date) = (&setup.context.dossier, setup.host.state().date);
    let countries = dossier.countries.iter().filter_map(|country| {
        let (standing, holds) = dossier.standing_on(country.id, date)?;
        (holds == Holds::Surely).then(|| {
            let id = country.id.to_string();
            object([
                ("id", id.into()),
                ("name", JsValue::from_str(&country.name)),
                ("standing", standing.kind.name().into()),
            ])
        })
    });
    let sites = dossier.sites_on(date).filter(|(_, _, holds)| *holds == Holds::Surely);
    let sites = sites.map(|(_, found, _)| site(found, date));
    object([
        ("date", date.to_string().into()),
        ("countries", countries.collect::<Array>().into()),
        ("sites", sites.collect::<Array>().into()),
        ("coverage", coverage(dossier, date)),
    ])
}

/// The covered countries, each with its completeness; null if the facts do not tell which they cover.
fn coverage(dossier: &Dossier, date: Day) -> JsValue {
    if !dossier.tells_coverage() {
        return JsValue::NULL;
    }
    let held = dossier.coverage.iter().filter(|one| one.span.on(date) != Holds::No);
    let held = held.map(|one| {
        object([
            ("country", one.country.to_string().into()),
            ("completeness", one.completeness.name().into()),
        ])
    });
    held.collect::<Array>().into()
}

fn site(site: &Site, date: Day) -> Object {
    let text = |text: &str| JsValue::from_str(text);
    object([
        ("id", text(&site.id)),
        ("name", text(&site.name)),
        ("country", site.host.to_string().into()),
        ("bloc", text(site.bloc.name())),
        ("kind", text(site.kind.name())),
        ("use", text(site.usage.name())),
        ("presumed", site.is_presumed(date).into()),
        ("lon", degrees(site.at.lon)),
        ("lat", degrees(site.at.lat)),
    ])
}

/// Rounded to a ten-thousandth, as in the dossier: a wider number type would add digits that the facts do not have.
fn degrees(angle: f32) -> JsValue {
    ((f64::from(angle) * 1e4).round() / 1e4).into()
}
