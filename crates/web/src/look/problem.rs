//! What is wrong with a form: once at the top, once at the field.

/// One thing to mend: the field's name and the sentence, already in the reader's language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Problem {
    /// The name of the field, as the form sends it.
    pub field: String,
    /// What is wrong, where, how to mend it.
    pub text: String,
}

impl Problem {
    /// The address of the field on this page: where the summary's link leads.
    #[must_use]
    pub fn href(&self) -> String {
        format!("#{}", anchor(&self.field))
    }
}

/// Everything wrong with one form, in the order of its fields.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Problems(Vec<Problem>);

impl Problems {
    /// None yet.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds what is wrong with the field called `field`.
    pub fn add(&mut self, field: impl Into<String>, text: impl Into<String>) {
        self.0.push(Problem { field: field.into(), text: text.into() });
    }

    /// Adds all of another's.
    pub fn extend(&mut self, more: Self) {
        self.0.extend(more.0);
    }

    /// The first sentence about `field`, if there is one.
    #[must_use]
    pub fn of(&self, field: &str) -> Option<String> {
        self.0.iter().find(|problem| problem.field == field).map(|problem| problem.text.clone())
    }

    /// Whether nothing is wrong.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// All of them, in order.
    #[must_use]
    pub fn list(&self) -> &[Problem] {
        &self.0
    }
}

impl<F: Into<String>, T: Into<String>> FromIterator<(F, T)> for Problems {
    fn from_iter<I: IntoIterator<Item = (F, T)>>(pairs: I) -> Self {
        Self(
            pairs
                .into_iter()
                .map(|(field, text)| Problem { field: field.into(), text: text.into() })
                .collect(),
        )
    }
}

/// An `id` from a field's name: `people[0].name` is `people-0-name`.
#[must_use]
pub fn anchor(name: &str) -> String {
    let dashed: String =
        name.chars().map(|c| if c.is_ascii_alphanumeric() { c } else { '-' }).collect();
    let parts: Vec<_> = dashed.split('-').filter(|part| !part.is_empty()).collect();
    parts.join("-")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_become_addresses() {
        assert_eq!(anchor("people[0].name"), "people-0-name");
        assert_eq!(anchor("arrival"), "arrival");
        assert_eq!(anchor("\"><script>"), "script");
    }

    #[test]
    fn the_first_problem_of_a_field_is_its_own() {
        let problems = Problems::from_iter([
            ("name", "Enter a name."),
            ("name", "Too long."),
            ("flag", "Choose."),
        ]);
        assert_eq!(problems.of("name").as_deref(), Some("Enter a name."));
        assert_eq!(problems.of("other"), None);
        assert_eq!(problems.list().len(), 3);
        assert!(!problems.is_empty() && Problems::new().is_empty());
    }
}
