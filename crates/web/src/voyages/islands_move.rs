//! Moving dates on the page of the islands: what follows a changed date follows it, or all move.

use clearance::draft::{Draft, MOST_DAYS};

use crate::fields::Fields;
use crate::look::{Field, Page, Problems, Words};

/// The box and the buttons, as drawn.
pub(super) struct MoveBoxes {
    pub(super) days: Field,
}

impl MoveBoxes {
    pub(super) fn new(page: &Page, typed: &str, problems: &Problems) -> Self {
        let days = Field::text("move-days", page.t("islands-move-days"))
            .hint(page.t("islands-move-days-hint"))
            .value(typed)
            .width(4)
            .optional()
            .with(problems);
        Self { days }
    }
}

/// What came of a button that moves dates.
pub(super) enum Moved {
    /// It was another button.
    Not,
    /// The dates are moved.
    Done,
    /// What was typed is no number of days.
    Wrong,
}

/// Does what a button that moves dates asks. `before` is the plan as it was kept.
pub(super) fn shift(fields: &Fields, before: &Draft, draft: &mut Draft) -> Moved {
    match fields.get("act") {
        "follow" => {
            draft.follow(before);
            Moved::Done
        }
        "move-all" => match days(fields.get("move-days")) {
            Some(days) => {
                draft.move_all(days);
                Moved::Done
            }
            None => Moved::Wrong,
        },
        _ => Moved::Not,
    }
}

/// A whole number of days, either way; a minus as people type it.
fn days(text: &str) -> Option<i64> {
    let days: i64 = text.trim().replace(['−', '–'], "-").parse().ok()?;
    (days != 0 && days.abs() <= MOST_DAYS).then_some(days)
}

/// Says that the days cannot be read.
pub(super) fn wrong(words: &Words) -> Problems {
    Problems::from_iter([("move-days", words.t("islands-move-days-problem"))])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_are_a_whole_number_either_way() {
        assert_eq!(days(" 3 "), Some(3));
        assert_eq!((days("-2"), days("−2")), (Some(-2), Some(-2)));
        for wrong in ["", "0", "1.5", "a week", "99999", "3660000000000000000000"] {
            assert_eq!(days(wrong), None, "{wrong}");
        }
    }
}
