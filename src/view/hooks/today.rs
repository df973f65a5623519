//! The day on the reader's calendar.

use crate::data::Day;

/// Today in the reader's time zone; day 0 if the clock is out of range.
pub(crate) fn today() -> Day {
    let now = js_sys::Date::new_0();
    let year = i32::try_from(now.get_full_year()).ok();
    let [month, day] = [now.get_month() + 1, now.get_date()].map(|n| u8::try_from(n).ok());
    let day = || Day::from_ymd(year?, month?, day?);
    day().unwrap_or(Day::from_count(0))
}
