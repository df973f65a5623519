//! A state as the attributes of the element that set it.

use super::{Action, CameraChoice, Context, Layers, Selection, State, Tab};
use crate::data::Kind;

/// The attributes of a state that a page can set. The step comes first, because it sets the values that the others can override.
pub const ATTRIBUTES: [&str; 7] = ["step", "date", "compare", "layers", "select", "camera", "view"];

impl State {
    /// The attribute as text, in the form that [`State::with_attribute`] reads; none if it is not set.
    pub fn attribute(self, name: &str, context: &Context) -> Option<String> {
        let dossier = &context.dossier;
        match name {
            "date" => Some(self.date.to_string()),
            "compare" => self.compare.map(|day| day.to_string()),
            "layers" => Some(self.layers.signed()),
            "select" => self.selection?.name(dossier),
            "step" => dossier.steps.get(self.walk?.step).map(|step| step.id.to_string()),
            "camera" => self.camera.name(dossier),
            "view" => Some(self.tab(context).name().to_owned()),
            _ => None,
        }
    }

    /// The attributes that open a map of the same facts in this state: its step and what differs from that, or else what
    /// differs from the opening of the facts.
    pub fn to_attributes(self, context: &Context) -> Vec<(&'static str, String)> {
        let plain = Context::new(context.dossier.clone());
        let step = self.walk.filter(|walk| !walk.left).map(|walk| walk.step);
        let base = step.map_or(plain.opening, |step| Self::at_step(&plain, step));
        let differs = |name: &&str| match *name {
            "step" => step.is_some(),
            name => self.attribute(name, context) != base.attribute(name, &plain),
        };
        let text = |name| self.attribute(name, context).unwrap_or_else(|| "none".to_owned());
        ATTRIBUTES.into_iter().filter(differs).map(|name| (name, text(name))).collect()
    }

    /// The state with that attribute set to such a text, or, without a text, to the opening.
    ///
    /// None if the text is not a valid value.
    #[must_use]
    pub fn with_attribute(self, name: &str, text: Option<&str>, context: &Context) -> Option<Self> {
        let opening = context.opening;
        let given = text.filter(|text| *text != "none");
        let next = match (name, given) {
            ("step", Some(id)) => {
                return Some(Self::at_step(context, context.dossier.step_index(id)?));
            }
            ("step", None) if text.is_none() && opening.walk.is_some() => return Some(opening),
            ("step", None) => return Some(Self { walk: None, ..self }),
            ("select", Some(id)) => {
                let selection = Selection::parse(id, &context.dossier)?;
                return Some(self.step(context, Action::Selected(selection)));
            }
            ("layers", Some(names)) => Self { layers: Layers::parse_signed(names)?, ..self },
            ("view", Some(name)) => return Some(self.at_tab(context, Tab::parse(name)?)),
            ("view", None) => {
                return Some(Self { list: opening.list.filter(|_| text.is_none()), ..self });
            }
            ("camera", Some(name)) => {
                Self { camera: CameraChoice::parse(name, &context.dossier)?, ..self }
            }
            (_, Some(value)) => self.with_value(name, value, context)?,
            ("date", None) => Self { date: opening.date, ..self },
            ("layers", None) => Self { layers: opening.layers, ..self },
            ("camera", None) => Self { camera: opening.camera, ..self },
            ("compare", None) => {
                Self { compare: opening.compare.filter(|_| text.is_none()), ..self }
            }
            ("select", None) => {
                Self { selection: opening.selection.filter(|_| text.is_none()), ..self }
            }
            _ => return None,
        };
        Some(if next == self { self } else { next.left() })
    }
}

/// The valid values of that attribute, in words that follow "expected"; none for an unknown one.
pub fn expected_of(name: &str, context: &Context) -> Option<String> {
    let dossier = &context.dossier;
    let days = format!("a day from {} to {}, like {}", dossier.first, dossier.as_of, dossier.opens);
    let text = match name {
        "date" => return Some(days),
        "compare" => return Some(format!("{days} and not the date, or none")),
        "select" => "the id of a country (like KGZ), site, event or relation, or none",
        "step" => "the id of a step of the story, or none; others leave a step",
        "layers" => "names of layers, those to hide with a minus, like \"events -sites-russian\"",
        "view" => "map, table, sources, or story; others leave a step",
        "camera" => "home, the id of a step, or \"longitude,latitude,zoom\"",
        _ => return None,
    };
    Some(text.to_owned())
}
