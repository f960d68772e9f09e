//! What a form asks, as a table: one line a field, read and drawn by the same rules.

use clearance::draft::date_text;
use registry::record::{FieldProblem, Vocabulary};
use serde_json::{Map, Value, json};

use super::countries;
use super::typed::{Typed, put};
use crate::look::{Choice, Choices, DateField, Field, Page, Problems, Select, Words};
use crate::told;

/// How a field looks and what it holds.
#[derive(Clone, Copy)]
pub enum Shape {
    /// A line of text.
    Line,
    /// A short line: a number of a paper, a code. The width in characters.
    Short(u8),
    /// Several lines.
    Lines,
    /// A whole number.
    Whole,
    /// A number with a fraction; comma or point.
    Decimal,
    /// A length in the unit of the box `unit`.
    Length,
    /// One word of a closed list, in a list that opens: the beginning of the words' keys, the words.
    Words(&'static str, fn() -> Vec<&'static str>),
    /// The same in sight.
    Radios(&'static str, fn() -> Vec<&'static str>),
    /// A country of ISO 3166-1.
    Country,
    /// A country, or an issuer that only travel documents name.
    Issuer,
    /// Yes, no, or not said.
    YesNo,
    /// A box to tick.
    Tick,
    /// A date.
    Date,
    /// A birthday.
    Birthday,
}

/// One field of a form.
#[derive(Clone, Copy)]
pub struct Ask {
    /// The path in the record, and the name of the box.
    pub path: &'static str,
    /// How it looks.
    pub shape: Shape,
    /// It may not be left out.
    pub needed: bool,
}

/// A field that may be left out.
#[must_use]
pub const fn may(path: &'static str, shape: Shape) -> Ask {
    Ask { path, shape, needed: false }
}

/// A field that is demanded.
#[must_use]
pub const fn must(path: &'static str, shape: Shape) -> Ask {
    Ask { path, shape, needed: true }
}

/// The words of a closed list.
#[must_use]
pub fn words<T: Vocabulary>() -> Vec<&'static str> {
    T::WORDS.iter().map(|(word, _)| *word).collect()
}

/// A field ready to be drawn.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Piece {
    /// One line.
    Line(Field),
    /// Several lines.
    Lines(Field),
    /// A list that opens.
    Select(Select),
    /// One of many, in sight.
    Radios(Choices),
    /// Boxes to tick.
    Boxes(Choices),
    /// A date.
    Date(DateField),
}

impl Piece {
    /// Whether something is wrong with it.
    #[must_use]
    pub fn is_wrong(&self) -> bool {
        let error = match self {
            Self::Line(field) | Self::Lines(field) => &field.error,
            Self::Select(select) => &select.error,
            Self::Radios(choices) | Self::Boxes(choices) => &choices.error,
            Self::Date(date) => &date.error,
        };
        error.is_some()
    }
}

/// Fields that belong together.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Group {
    /// What they are about.
    pub title: String,
    /// Not folded away.
    pub open: bool,
    /// The fields.
    pub pieces: Vec<Piece>,
}

/// A form being drawn: the words, what was typed, what is wrong.
#[derive(Clone, Copy)]
pub struct Drawing<'a> {
    /// The page it stands on.
    pub page: &'a Page,
    /// What the boxes hold.
    pub typed: &'a Typed,
    /// What is wrong.
    pub problems: &'a Problems,
    /// The beginning of the keys of its labels: `vessel-field`.
    pub set: &'static str,
    /// What stands before each path in the names of the boxes: `documents[0].`, or nothing.
    pub before: &'a str,
}

/// The key of a field's label.
#[must_use]
pub fn label_key(set: &str, path: &str) -> String {
    format!("{set}-{}", path.replace(['.', '_'], "-"))
}

impl Drawing<'_> {
    /// All fields of a list.
    #[must_use]
    pub fn all(&self, asks: &[Ask]) -> Vec<Piece> {
        asks.iter().map(|ask| self.one(ask)).collect()
    }

    /// Fields under a title, folded unless they hold something to look at or `open` is set.
    #[must_use]
    pub fn group(&self, title: &str, open: bool, asks: &[Ask]) -> Group {
        let pieces = self.all(asks);
        Group {
            title: self.page.t(title),
            open: open || pieces.iter().any(Piece::is_wrong),
            pieces,
        }
    }

    /// One field.
    #[must_use]
    pub fn one(&self, ask: &Ask) -> Piece {
        match ask.shape {
            Shape::Line
            | Shape::Short(_)
            | Shape::Lines
            | Shape::Whole
            | Shape::Decimal
            | Shape::Length => self.text(ask),
            Shape::Words(keys, words) => {
                Piece::Select(self.select(ask, self.choices(keys, &words())))
            }
            Shape::Radios(keys, words) => self.radios(ask, self.choices(keys, &words())),
            Shape::Country => Piece::Select(self.countries(ask, false)),
            Shape::Issuer => Piece::Select(self.countries(ask, true)),
            Shape::YesNo => self.radios(ask, self.choices("answer", &["yes", "no"])),
            Shape::Tick => self.tick(ask),
            Shape::Date | Shape::Birthday => self.date(ask),
        }
    }

    fn name(&self, ask: &Ask) -> String {
        format!("{}{}", self.before, ask.path)
    }

    fn label(&self, ask: &Ask) -> String {
        self.page.t(&label_key(self.set, ask.path))
    }

    fn hint(&self, ask: &Ask) -> Option<String> {
        let key = format!("{}-hint", label_key(self.set, ask.path));
        self.page.has(&key).then(|| self.page.t(&key))
    }

    fn choices(&self, keys: &str, words: &[&str]) -> Vec<Choice> {
        words
            .iter()
            .map(|word| Choice::new(*word, self.page.t(&format!("{keys}-{word}"))))
            .collect()
    }

    fn text(&self, ask: &Ask) -> Piece {
        let (name, label) = (self.name(ask), self.label(ask));
        let field = match ask.shape {
            Shape::Short(width) => Field::text(name, label).width(width),
            Shape::Lines => Field::lines(name, label),
            Shape::Whole => Field::digits(name, label).width(5),
            Shape::Decimal | Shape::Length => Field::decimal(name, label),
            _ => Field::text(name, label),
        };
        let mut field = field.value(self.typed.get(&self.name(ask))).with(self.problems);
        field.hint = self.hint(ask);
        field.optional = !ask.needed;
        if matches!(ask.shape, Shape::Lines) {
            field.rows = 3;
            return Piece::Lines(field);
        }
        Piece::Line(field)
    }

    fn select(&self, ask: &Ask, choices: Vec<Choice>) -> Select {
        let value = self.typed.get(&self.name(ask));
        let mut select = Select::new(self.name(ask), self.label(ask), choices)
            .blank(self.page.t("form-choose-one"))
            .chosen(value)
            .with(self.problems);
        select.hint = self.hint(ask);
        select.optional = !ask.needed;
        select
    }

    fn countries(&self, ask: &Ask, issuers: bool) -> Select {
        let value = self.typed.get(&self.name(ask));
        let mut select =
            countries::select(self.page, self.name(ask), self.label(ask), (value, issuers));
        select.error = self.problems.of(&select.name);
        select.hint = self.hint(ask);
        select.optional = !ask.needed;
        select
    }

    fn radios(&self, ask: &Ask, choices: Vec<Choice>) -> Piece {
        let few = choices.len() < 4;
        let mut radios = Choices::new(self.name(ask), self.label(ask), choices)
            .chosen([self.typed.get(&self.name(ask))])
            .with(self.problems);
        radios.hint = self.hint(ask);
        radios.inline = few;
        radios.small = true;
        Piece::Radios(radios)
    }

    fn tick(&self, ask: &Ask) -> Piece {
        let name = self.name(ask);
        let chosen = self.typed.get(&name) == "yes";
        let mut box_ =
            Choice::new("yes", self.page.t(&format!("{}-tick", label_key(self.set, ask.path))));
        box_.chosen = chosen;
        Piece::Boxes(Choices::new(name, self.label(ask), vec![box_]).small().with(self.problems))
    }

    fn date(&self, ask: &Ask) -> Piece {
        let name = self.name(ask);
        let [day, month, year] = self.typed.day(&name);
        let mut date =
            DateField::new(&name, self.label(ask)).typed(day, month, year).with(self.problems);
        date.hint = self.hint(ask).or_else(|| Some(self.page.t("form-date-hint")));
        date.birthday = matches!(ask.shape, Shape::Birthday);
        if !ask.needed {
            date.label = format!("{} {}", date.label, self.page.t("field-optional"));
        }
        Piece::Date(date)
    }
}

/// Reads the fields of a form into a record, as typed: what is wrong is for the record's reader.
pub fn read(typed: &Typed, before: &str, asks: &[Ask], record: &mut Map<String, Value>) {
    for ask in asks {
        if let Some(value) = value(typed, &format!("{before}{}", ask.path), ask.shape) {
            put(record, &format!("{before}{}", ask.path), value);
        }
    }
}

fn value(typed: &Typed, name: &str, shape: Shape) -> Option<Value> {
    if matches!(shape, Shape::Date | Shape::Birthday) {
        let [day, month, year] = typed.day(name);
        let blank = [day, month, year].iter().all(|part| part.trim().is_empty());
        return (!blank).then(|| date_text(day, month, year).into());
    }
    let text = typed.get(name).trim();
    if text.is_empty() {
        return None;
    }
    Some(match shape {
        Shape::Whole => whole(text),
        Shape::Decimal => text.replace(',', ".").into(),
        Shape::Length if typed.get("unit") == "feet" => json!({ "feet": text.replace(',', ".") }),
        Shape::Length => text.replace(',', ".").into(),
        Shape::YesNo | Shape::Tick => (text == "yes").into(),
        _ => typed.get(name).into(),
    })
}

/// A whole number as JSON if it is one, else what was typed, for the refusal.
#[must_use]
pub fn whole(text: &str) -> Value {
    text.trim().parse::<i64>().map_or_else(|_| text.into(), Value::from)
}

/// What is wrong, in sentences that name the field. `name` gives, for the path of a problem, the
/// name of its box and the field's label.
pub fn mend(
    words: &Words,
    found: &[FieldProblem],
    name: impl Fn(&str) -> (String, String),
) -> Problems {
    let line = |problem: &FieldProblem| {
        let (field, label) = name(&problem.path);
        let text = sentence(words, problem, &label);
        (field, text)
    };
    found.iter().map(line).collect()
}

/// One problem in a sentence that names the field.
#[must_use]
pub fn sentence(words: &Words, problem: &FieldProblem, label: &str) -> String {
    let key = match problem.key.as_str() {
        "problem-missing" | "problem-blank" => "form-needed",
        "problem-not-a-date" => "form-not-a-date",
        "problem-not-a-time" => "form-not-a-time",
        "problem-wrong-type" | "problem-not-a-number" => "form-not-a-number",
        "problem-unknown-word" | "problem-unknown-word-suggest" | "problem-not-a-code" => {
            "form-choose"
        }
        _ if label.is_empty() => return told::problem(words, problem),
        _ => {
            let told = told::problem(words, problem);
            return words
                .say("form-field-problem")
                .set("field", label)
                .set("problem", told)
                .to_string();
        }
    };
    words.t1(key, "field", label)
}
