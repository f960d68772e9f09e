//! Things one chooses from: radios, checkboxes, select.

use super::field::described;
use super::problem::{Problems, anchor};
use std::borrow::Borrow;

/// One thing to choose.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Choice {
    /// What the form sends.
    pub value: String,
    /// What is read.
    pub label: String,
    /// Help under it (radios and checkboxes).
    pub hint: Option<String>,
    /// Whether it is chosen.
    pub chosen: bool,
}

impl Choice {
    /// A choice not yet made.
    #[must_use]
    pub fn new(value: impl Into<String>, label: impl Into<String>) -> Self {
        Self { value: value.into(), label: label.into(), hint: None, chosen: false }
    }

    /// Help under it.
    #[must_use]
    pub fn hint(self, hint: impl Into<String>) -> Self {
        Self { hint: Some(hint.into()), ..self }
    }
}

/// A question with several answers in sight: `form::radios` (one) or `form::checkboxes` (any).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Choices {
    /// The name the form sends.
    pub name: String,
    /// The `id` of the first answer, where the summary's link lands.
    pub id: String,
    /// The question.
    pub label: String,
    /// Help under it.
    pub hint: Option<String>,
    /// What is wrong.
    pub error: Option<String>,
    /// The answers.
    pub items: Vec<Choice>,
    /// Side by side, for yes and no.
    pub inline: bool,
    /// Small boxes, for an officer's dense page.
    pub small: bool,
    /// Whether the question is the page's only heading.
    pub heading: bool,
}

impl Choices {
    /// A question with its answers.
    #[must_use]
    pub fn new(name: impl Into<String>, label: impl Into<String>, items: Vec<Choice>) -> Self {
        let name = name.into();
        Self {
            id: anchor(&name),
            name,
            label: label.into(),
            hint: None,
            error: None,
            items,
            inline: false,
            small: false,
            heading: false,
        }
    }

    /// Help under the question.
    #[must_use]
    pub fn hint(self, hint: impl Into<String>) -> Self {
        Self { hint: Some(hint.into()), ..self }
    }

    /// Marks the answers whose value is among `values`.
    #[must_use]
    pub fn chosen<V: AsRef<str>>(mut self, values: impl IntoIterator<Item = V>) -> Self {
        for value in values {
            for item in self.items.iter_mut().filter(|item| item.value == value.as_ref()) {
                item.chosen = true;
            }
        }
        self
    }

    /// Takes its own problem out of the form's.
    #[must_use]
    pub fn with(self, problems: &Problems) -> Self {
        Self { error: problems.of(&self.name), ..self }
    }

    /// Side by side.
    #[must_use]
    pub fn inline(self) -> Self {
        Self { inline: true, ..self }
    }

    /// Small, for a dense page.
    #[must_use]
    pub fn small(self) -> Self {
        Self { small: true, ..self }
    }

    /// The question is the page's heading.
    #[must_use]
    pub fn heading(self) -> Self {
        Self { heading: true, ..self }
    }

    /// The `id` of the answer at `at` (from 0): the first has the field's own.
    #[must_use]
    pub fn item_id(&self, at: impl Borrow<usize>) -> String {
        let at = *at.borrow();
        if at == 0 { self.id.clone() } else { format!("{}-{}", self.id, at + 1) }
    }

    /// The ids that describe the group.
    #[must_use]
    pub fn described(&self) -> String {
        described(&self.id, self.hint.is_some(), self.error.is_some())
    }
}

/// Choices under a heading of their own, such as the ports of one territory.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Group {
    /// The heading; without one the choices stand at the top level.
    pub label: Option<String>,
    /// The choices.
    pub items: Vec<Choice>,
}

/// A list that opens, as `form::select` draws it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Select {
    /// The name the form sends.
    pub name: String,
    /// The `id`.
    pub id: String,
    /// The question.
    pub label: String,
    /// Help under it.
    pub hint: Option<String>,
    /// What is wrong.
    pub error: Option<String>,
    /// The first, empty choice ("Choose a port"); without it something is always chosen.
    pub blank: Option<String>,
    /// The choices, in groups or in one group without a label.
    pub groups: Vec<Group>,
    /// Whether it may be left empty.
    pub optional: bool,
}

impl Select {
    /// A list in groups.
    #[must_use]
    pub fn grouped(name: impl Into<String>, label: impl Into<String>, groups: Vec<Group>) -> Self {
        let name = name.into();
        let id = anchor(&name);
        Self {
            name,
            id,
            label: label.into(),
            hint: None,
            error: None,
            blank: None,
            groups,
            optional: false,
        }
    }

    /// A list without groups.
    #[must_use]
    pub fn new(name: impl Into<String>, label: impl Into<String>, items: Vec<Choice>) -> Self {
        Self::grouped(name, label, vec![Group { label: None, items }])
    }

    /// Help under the question.
    #[must_use]
    pub fn hint(self, hint: impl Into<String>) -> Self {
        Self { hint: Some(hint.into()), ..self }
    }

    /// The first, empty choice.
    #[must_use]
    pub fn blank(self, label: impl Into<String>) -> Self {
        Self { blank: Some(label.into()), ..self }
    }

    /// Marks the choice whose value is `value`.
    #[must_use]
    pub fn chosen(mut self, value: &str) -> Self {
        for item in self.groups.iter_mut().flat_map(|group| &mut group.items) {
            item.chosen = item.value == value;
        }
        self
    }

    /// Takes its own problem out of the form's.
    #[must_use]
    pub fn with(self, problems: &Problems) -> Self {
        Self { error: problems.of(&self.name), ..self }
    }

    /// May be left empty.
    #[must_use]
    pub fn optional(self) -> Self {
        Self { optional: true, ..self }
    }

    /// The ids that describe the list.
    #[must_use]
    pub fn described(&self) -> String {
        described(&self.id, self.hint.is_some(), self.error.is_some())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn yes_no() -> Vec<Choice> {
        vec![Choice::new("yes", "Yes"), Choice::new("no", "No")]
    }

    #[test]
    fn only_what_was_chosen_is_marked() {
        let marked = Choices::new("q", "Q", yes_no()).chosen(["no", "maybe"]);
        assert_eq!(marked.items.iter().map(|item| item.chosen).collect::<Vec<_>>(), [false, true]);
        let select = Select::new("q", "Q", yes_no()).chosen("yes");
        assert!(select.groups[0].items[0].chosen && !select.groups[0].items[1].chosen);
        assert!(
            !Select::new("q", "Q", yes_no()).chosen("").groups[0]
                .items
                .iter()
                .any(|item| item.chosen)
        );
    }

    #[test]
    fn the_summary_lands_on_the_first_answer() {
        let choices = Choices::new("aboard[animals]", "Q", yes_no());
        assert_eq!(choices.item_id(0), "aboard-animals");
        assert_eq!(choices.item_id(1), "aboard-animals-2");
        assert_eq!(choices.described(), "");
        assert_eq!(choices.hint("h").described(), "aboard-animals-hint");
    }
}
