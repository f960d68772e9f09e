//! Moving dates: everything, or everything after the one that was changed.

use chrono::TimeDelta;
use clearance::draft::Draft;

use crate::look::{Banner, Page};

/// Most days a plan is moved by at once, a year.
const MOST_DAYS: i64 = 366;

/// What a button that moves dates did.
pub(super) enum Shift {
    /// By how much.
    By(TimeDelta),
    /// No date was changed there, so nothing follows.
    Nothing,
    /// The number of days is none.
    NotDays,
}

/// Does what a button beside the dates asks; none if another was pressed.
pub(super) fn shift(act: &str, days: &str, before: &Draft, draft: &mut Draft) -> Option<Shift> {
    if act == "move" {
        let days = days.trim().trim_start_matches('+').parse::<i64>().ok();
        let Some(days) = days.filter(|days| *days != 0 && days.abs() <= MOST_DAYS) else {
            return Some(Shift::NotDays);
        };
        let by = TimeDelta::days(days);
        draft.move_all(by);
        return Some(Shift::By(by));
    }
    let index = act.strip_prefix("follow-")?.parse().ok()?;
    Some(draft.follow(before, index).map_or(Shift::Nothing, Shift::By))
}

impl Shift {
    /// Says what was done.
    pub(super) fn told(&self, page: &Page) -> Banner {
        let by = match self {
            Self::By(by) => by,
            Self::Nothing => return Banner::news(page.t("shift-nothing")),
            Self::NotDays => return Banner::news(page.t("shift-not-days")),
        };
        let key = if *by > TimeDelta::zero() { "shift-later" } else { "shift-earlier" };
        let by = by.abs();
        let minutes = by.num_minutes();
        Banner::news(
            page.say(key)
                .set("days", by.num_days())
                .set("time", format!("{}:{:02}", minutes / 60 % 24, minutes % 60))
                .to_string(),
        )
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_two_buttons_move_dates_and_only_by_days_that_are_days() {
        let (before, mut draft) = (Draft::default(), Draft::default());
        for other in ["add", "up-1", "continue", "", "follow-x", "follow-"] {
            assert!(shift(other, "3", &before, &mut draft).is_none(), "{other}");
        }
        for wrong in ["", "0", "three", "367", "-367", "1e9", "2.5", "99999999999999999999"] {
            let told = shift("move", wrong, &before, &mut draft);
            assert!(matches!(told, Some(Shift::NotDays)), "{wrong}");
        }
        assert!(
            matches!(shift("move", " +3 ", &before, &mut draft), Some(Shift::By(by)) if by.num_days() == 3)
        );
        assert!(matches!(shift("follow-9", "", &before, &mut draft), Some(Shift::Nothing)));
    }
}
