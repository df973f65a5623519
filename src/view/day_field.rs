//! A field for a day: the day on the map, or the day to compare with.

use super::hooks::{drawing, key_of};
use super::ui::Ui;
use crate::data::Day;
use crate::state::{Action, Typed};
use web_sys::HtmlInputElement;
use yew::prelude::*;

/// The properties of the field.
#[derive(Properties, PartialEq)]
pub(super) struct DayFieldProps {
    pub(super) ui: Ui,
    pub(super) of: Of,
}

/// The day that a field is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Of {
    /// The day on the map, which is never empty.
    Date,
    /// The day to compare with; none if the field is empty.
    Compare,
}

/// The field. The map follows each complete day that it has; other input is reported when the reader leaves the field.
///
/// The map never writes into a focused field, because that would interrupt typing.
#[component]
pub(super) fn DayField(props: &DayFieldProps) -> Html {
    drawing();
    let DayFieldProps { ui, of } = props;
    let dossier = &ui.setup.context.dossier;
    let field = use_node_ref();
    // The problem on blur; the message names the day that the map shows by then.
    let wrong = use_state_eq(|| Typed::Nothing);
    // The last value that was handled, so that blur alone changes nothing.
    let settled = use_mut_ref(String::new);
    let day = of.day(ui);
    use_effect_with((field.clone(), day), {
        let (settled, wrong) = (settled.clone(), wrong.setter());
        move |(field, day)| {
            let free = field.cast::<HtmlInputElement>().filter(|field| !is_focused(field));
            if let Some(field) = free {
                settled.replace(show(&field, *day));
                wrong.set(Typed::Nothing);
            }
        }
    });
    let take = {
        let (ui, of, settled) = (ui.clone(), *of, settled.clone());
        move |field: &HtmlInputElement| {
            let typed = read(field, &ui);
            let action = of.action(&ui, &typed);
            if let Some(action) = action {
                settled.replace(field.value());
                ui.act(action);
            }
            typed
        }
    };
    let leave = {
        let (ui, of, wrong, take) = (ui.clone(), *of, wrong.setter(), take.clone());
        move |field: &HtmlInputElement| {
            let text = field.value();
            let is_untouched = *settled.borrow() == text && !is_partial(field);
            let typed = if is_untouched { Typed::Nothing } else { take(field) };
            let is_right = of.problem(&ui, &typed).is_empty();
            wrong.set(if is_right { Typed::Nothing } else { typed.clone() });
            if is_untouched || (typed == Typed::Nothing && of == Of::Date) {
                settled.replace(show(field, of.day(&ui)));
            }
        }
    };
    let oninput = {
        let wrong = wrong.setter();
        move |event: InputEvent| {
            wrong.set(Typed::Nothing);
            take(&event.target_unchecked_into());
        }
    };
    let onkeydown = {
        let leave = leave.clone();
        move |event: KeyboardEvent| {
            if key_of(&event) == "Enter" {
                leave(&event.target_unchecked_into());
            }
        }
    };
    let onblur = move |event: FocusEvent| leave(&event.target_unchecked_into());
    let (first, last) = (dossier.first.to_string(), dossier.as_of.to_string());
    let problem = of.problem(ui, &wrong);
    let invalid = (!problem.is_empty()).then_some("true");
    let class = (day.is_none() && problem.is_empty()).then_some("empty");
    html! {
        <div class="typed">
            <label>
                <span>{ of.label(ui) }</span>
                <input type="date" {class} min={first} max={last} defaultvalue={text(day)} ref={field}
                    aria-invalid={invalid} aria-describedby={of.id()} {oninput} {onkeydown} {onblur} />
            </label>
            <p class="problem" id={of.id()} role="status">{ problem }</p>
        </div>
    }
}

impl Of {
    fn label(self, ui: &Ui) -> &'static str {
        match self {
            Self::Date => ui.setup.voice.lang.time_field(),
            Self::Compare => ui.setup.voice.lang.compare_field(),
        }
    }

    fn id(self) -> &'static str {
        match self {
            Self::Date => "date-problem",
            Self::Compare => "compare-problem",
        }
    }

    fn day(self, ui: &Ui) -> Option<Day> {
        match self {
            Self::Date => Some(ui.state.date),
            Self::Compare => ui.state.compare,
        }
    }

    /// The action for the input, if it is valid.
    fn action(self, ui: &Ui, typed: &Typed) -> Option<Action> {
        match (self, typed) {
            (Self::Date, Typed::Day(day)) => Some(Action::DateSet(*day)),
            (Self::Compare, Typed::Day(day)) if *day == ui.state.date => None,
            (Self::Compare, Typed::Day(day)) => Some(Action::CompareSet(Some(*day))),
            (Self::Compare, Typed::Nothing) => Some(Action::CompareSet(None)),
            _ => None,
        }
    }

    /// Why the input is invalid; empty if it is valid.
    fn problem(self, ui: &Ui, typed: &Typed) -> String {
        let (lang, dossier) = (ui.setup.voice.lang, &ui.setup.context.dossier);
        match typed {
            Typed::Unfinished => lang.time_unfinished(&self.kept(ui)),
            Typed::Outside(text) => {
                let named = Day::parse(text).map_or_else(|| text.clone(), |day| lang.day(day));
                let (first, last) = (lang.day(dossier.first), lang.day(dossier.as_of));
                lang.time_outside(&first, &self.kept(ui), &last, &named)
            }
            Typed::Day(day) if self == Self::Compare && *day == ui.state.date => {
                lang.compare_same(&self.kept(ui))
            }
            _ => String::new(),
        }
    }

    /// The day that stays instead: the last complete day that was typed, or the one before.
    fn kept(self, ui: &Ui) -> String {
        let lang = ui.setup.voice.lang;
        match (self, self.day(ui)) {
            (Self::Date, day) => lang.time_kept(&lang.day(day.unwrap_or(ui.state.date))),
            (Self::Compare, Some(day)) => lang.compare_kept(&lang.day(day)),
            (Self::Compare, None) => lang.compare_kept_none().to_owned(),
        }
    }
}

fn read(field: &HtmlInputElement, ui: &Ui) -> Typed {
    Typed::read(&field.value(), is_partial(field), &ui.setup.context)
}

/// Whether the field contains a partial date.
fn is_partial(field: &HtmlInputElement) -> bool {
    field.validity().bad_input()
}

fn is_focused(field: &HtmlInputElement) -> bool {
    field.matches(":focus").unwrap_or(false)
}

fn text(day: Option<Day>) -> String {
    day.map(|day| day.to_string()).unwrap_or_default()
}

/// Writes the day into the field; returns the text.
fn show(field: &HtmlInputElement, day: Option<Day>) -> String {
    let text = text(day);
    field.set_value(&text);
    text
}
