//! Boxes one types into: text and passwords.

use super::problem::{Problems, anchor};

/// A labelled text box, as `form::input` and `form::textarea` draw it.
///
/// ```ignore
/// let name = Field::text("vessel_name", page.t("vessel-name"))
///     .hint(page.t("vessel-name-hint"))
///     .value(form.vessel_name)
///     .with(&problems);
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Field {
    /// The name the form sends.
    pub name: String,
    /// The `id`, from the name.
    pub id: String,
    /// The question, in the reader's language.
    pub label: String,
    /// Help under the label.
    pub hint: Option<String>,
    /// What the box holds; escaped when drawn.
    pub value: String,
    /// What is wrong with it.
    pub error: Option<String>,
    /// The HTML `type`.
    pub kind: &'static str,
    /// The HTML `inputmode`: which keyboard a phone shows.
    pub keyboard: Option<&'static str>,
    /// The HTML `autocomplete` (WCAG 1.3.5), for what the browser knows of the person.
    pub autocomplete: Option<&'static str>,
    /// Width in characters, one of 2, 3, 4, 5, 10, 20, 30; the whole column when absent.
    pub width: Option<u8>,
    /// The unit behind the box: `m`, `kn`.
    pub unit: Option<String>,
    /// Rows of a text area.
    pub rows: u8,
    /// Whether it may be left empty; the label then says so.
    pub optional: bool,
    /// Whether the label is the page's only heading.
    pub heading: bool,
    /// Whether to check spelling: never for names, numbers and codes.
    pub spelling: bool,
    /// The file types an upload takes, as HTML `accept` has them.
    pub accept: &'static str,
}

impl Field {
    fn of(kind: &'static str, name: impl Into<String>, label: impl Into<String>) -> Self {
        let name = name.into();
        Self {
            id: anchor(&name),
            name,
            label: label.into(),
            hint: None,
            value: String::new(),
            error: None,
            kind,
            keyboard: None,
            autocomplete: None,
            width: None,
            unit: None,
            rows: 4,
            optional: false,
            heading: false,
            spelling: false,
            accept: "",
        }
    }

    /// A line of text.
    #[must_use]
    pub fn text(name: impl Into<String>, label: impl Into<String>) -> Self {
        Self::of("text", name, label)
    }

    /// An e-mail address.
    #[must_use]
    pub fn email(name: impl Into<String>, label: impl Into<String>) -> Self {
        Self { autocomplete: Some("email"), ..Self::of("email", name, label) }
    }

    /// A telephone number.
    #[must_use]
    pub fn telephone(name: impl Into<String>, label: impl Into<String>) -> Self {
        Self { autocomplete: Some("tel"), width: Some(20), ..Self::of("tel", name, label) }
    }

    /// Digits only: a number of people, an MMSI, a code from a phone.
    #[must_use]
    pub fn digits(name: impl Into<String>, label: impl Into<String>) -> Self {
        Self { keyboard: Some("numeric"), width: Some(10), ..Self::of("text", name, label) }
    }

    /// A number that may have a fraction: metres, tonnes.
    #[must_use]
    pub fn decimal(name: impl Into<String>, label: impl Into<String>) -> Self {
        Self { keyboard: Some("decimal"), width: Some(5), ..Self::of("text", name, label) }
    }

    /// A local time of day; the browser sends `HH:MM`.
    #[must_use]
    pub fn time(name: impl Into<String>, label: impl Into<String>) -> Self {
        Self { width: Some(10), ..Self::of("time", name, label) }
    }

    /// Several lines, drawn by `form::textarea`.
    #[must_use]
    pub fn lines(name: impl Into<String>, label: impl Into<String>) -> Self {
        Self { spelling: true, ..Self::of("text", name, label) }
    }

    /// A search box.
    #[must_use]
    pub fn search(name: impl Into<String>, label: impl Into<String>) -> Self {
        Self { width: Some(20), ..Self::of("search", name, label) }
    }

    /// A file to send, drawn by `form::upload`; `accept` as in `image/jpeg,application/pdf`.
    #[must_use]
    pub fn file(name: impl Into<String>, label: impl Into<String>, accept: &'static str) -> Self {
        Self { accept, ..Self::of("file", name, label) }
    }

    /// Help under the label.
    #[must_use]
    pub fn hint(self, hint: impl Into<String>) -> Self {
        Self { hint: Some(hint.into()), ..self }
    }

    /// What the box holds.
    #[must_use]
    pub fn value(self, value: impl Into<String>) -> Self {
        Self { value: value.into(), ..self }
    }

    /// Takes its own problem out of the form's.
    #[must_use]
    pub fn with(self, problems: &Problems) -> Self {
        Self { error: problems.of(&self.name), ..self }
    }

    /// Width in characters: 2, 3, 4, 5, 10, 20 or 30.
    #[must_use]
    pub fn width(self, characters: u8) -> Self {
        Self { width: Some(characters), ..self }
    }

    /// The unit behind the box.
    #[must_use]
    pub fn unit(self, unit: impl Into<String>) -> Self {
        Self { unit: Some(unit.into()), ..self }
    }

    /// The HTML `autocomplete` token.
    #[must_use]
    pub fn autocomplete(self, token: &'static str) -> Self {
        Self { autocomplete: Some(token), ..self }
    }

    /// May be left empty.
    #[must_use]
    pub fn optional(self) -> Self {
        Self { optional: true, ..self }
    }

    /// The label is the page's heading: one question a page.
    #[must_use]
    pub fn heading(self) -> Self {
        Self { heading: true, ..self }
    }

    /// The ids that describe the box, for `aria-describedby`; empty when there are none.
    #[must_use]
    pub fn described(&self) -> String {
        described(&self.id, self.hint.is_some(), self.error.is_some())
    }
}

/// The ids of a field's hint and error, in the order they are read.
pub(super) fn described(id: &str, hint: bool, error: bool) -> String {
    let ids = [(hint, "hint"), (error, "error")];
    let ids: Vec<_> =
        ids.iter().filter(|(there, _)| *there).map(|(_, part)| format!("{id}-{part}")).collect();
    ids.join(" ")
}

/// A password box. It has no value: what was typed is never sent back.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PasswordField {
    /// The label, hint and error.
    pub field: Field,
}

impl PasswordField {
    /// The password of an account one has.
    #[must_use]
    pub fn current(name: impl Into<String>, label: impl Into<String>) -> Self {
        Self { field: Field::of("password", name, label).autocomplete("current-password") }
    }

    /// A password one chooses.
    #[must_use]
    pub fn new(name: impl Into<String>, label: impl Into<String>) -> Self {
        Self { field: Field::of("password", name, label).autocomplete("new-password") }
    }

    /// Help under the label.
    #[must_use]
    pub fn hint(self, hint: impl Into<String>) -> Self {
        Self { field: self.field.hint(hint) }
    }

    /// Takes its own problem out of the form's.
    #[must_use]
    pub fn with(self, problems: &Problems) -> Self {
        Self { field: self.field.with(problems) }
    }
}
