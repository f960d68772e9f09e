//! A date in three boxes.

use super::field::described;
use super::problem::{Problems, anchor};

/// A date in three boxes; the form sends `NAME-day`, `NAME-month`, `NAME-year`.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct DateField {
    /// The name the three boxes begin with.
    pub name: String,
    /// The `id` of the day, so that the summary's link lands in the first box.
    pub id: String,
    /// The question.
    pub label: String,
    /// Help, such as an example.
    pub hint: Option<String>,
    /// What is wrong with the date.
    pub error: Option<String>,
    /// Day, month and year as they were typed.
    pub typed: [String; 3],
    /// Whether the browser may fill in the person's birthday.
    pub birthday: bool,
    /// Whether the question is the page's only heading.
    pub heading: bool,
}

impl DateField {
    /// A date asked for by `label`.
    #[must_use]
    pub fn new(name: impl Into<String>, label: impl Into<String>) -> Self {
        let name = name.into();
        Self { id: anchor(&name), name, label: label.into(), ..Self::default() }
    }

    /// Help under the question.
    #[must_use]
    pub fn hint(self, hint: impl Into<String>) -> Self {
        Self { hint: Some(hint.into()), ..self }
    }

    /// What was typed: day, month, year.
    #[must_use]
    pub fn typed(
        self,
        day: impl Into<String>,
        month: impl Into<String>,
        year: impl Into<String>,
    ) -> Self {
        Self { typed: [day.into(), month.into(), year.into()], ..self }
    }

    /// A date that is known.
    #[must_use]
    pub fn date(self, date: Option<chrono::NaiveDate>) -> Self {
        use chrono::Datelike;
        match date {
            Some(date) => self.typed(
                date.day().to_string(),
                date.month().to_string(),
                date.year().to_string(),
            ),
            None => self,
        }
    }

    /// Takes its own problem out of the form's.
    #[must_use]
    pub fn with(self, problems: &Problems) -> Self {
        Self { error: problems.of(&self.name), ..self }
    }

    /// The person's own birthday.
    #[must_use]
    pub fn birthday(self) -> Self {
        Self { birthday: true, ..self }
    }

    /// The question is the page's heading.
    #[must_use]
    pub fn heading(self) -> Self {
        Self { heading: true, ..self }
    }

    /// The ids that describe the boxes.
    #[must_use]
    pub fn described(&self) -> String {
        described(&self.id, self.hint.is_some(), self.error.is_some())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_known_date_fills_the_boxes_and_what_was_typed_stays() {
        let day = chrono::NaiveDate::from_ymd_opt(2029, 3, 4);
        assert_eq!(DateField::new("expiry", "E").date(day).typed, ["4", "3", "2029"]);
        assert_eq!(
            DateField::new("expiry", "E").typed("31", "2", "").date(None).typed,
            ["31", "2", ""]
        );
    }

    #[test]
    fn a_problem_of_the_whole_date_is_its_own() {
        let problems = Problems::from_iter([("expiry", "Enter a date.")]);
        let field = DateField::new("expiry", "E").hint("h").with(&problems);
        assert_eq!(field.described(), "expiry-hint expiry-error");
    }
}
