//! What an identifier says: facts about its parts, and graded doubts.

use crate::Country;
use chrono::NaiveDate;
use serde::Serialize;
use std::fmt;

/// A named value in a sentence, for the word files.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Argument {
    /// The name the sentence uses for it, kebab-case.
    pub name: &'static str,
    /// The value, safe to print.
    pub value: String,
}

impl Argument {
    /// An argument from anything that prints.
    pub fn new(name: &'static str, value: &(impl ToString + ?Sized)) -> Self {
        Self { name, value: value.to_string() }
    }
}

/// How much a doubt weighs. `Warn` sorts before `Note`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Grade {
    /// Probably wrong: ask the person again, or have an officer look.
    Warn,
    /// Unusual but often right; worth a line in the details.
    Note,
}

/// Something odd about an identifier that was accepted all the same.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Doubt {
    /// The stable kebab-case key of the sentence, one of [`KEYS`](crate::KEYS).
    pub key: &'static str,
    /// How much it weighs.
    pub grade: Grade,
    /// The values the sentence names.
    pub arguments: Vec<Argument>,
    /// The sentence in English.
    pub sentence: String,
}

impl Doubt {
    pub(crate) fn warn(key: &'static str, sentence: impl Into<String>) -> Self {
        Self { key, grade: Grade::Warn, arguments: Vec::new(), sentence: sentence.into() }
    }

    pub(crate) fn note(key: &'static str, sentence: impl Into<String>) -> Self {
        Self { grade: Grade::Note, ..Self::warn(key, sentence) }
    }

    pub(crate) fn with(mut self, name: &'static str, value: &(impl ToString + ?Sized)) -> Self {
        self.arguments.push(Argument::new(name, value));
        self
    }
}

impl fmt::Display for Doubt {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.sentence)
    }
}

/// What one part of an identifier means.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Meaning {
    /// A term, by its key in [`KEYS`](crate::KEYS), such as `mmsi-ship-station`.
    Term(&'static str),
    /// The countries the part stands for; more than one where they share it.
    Countries(Vec<Country>),
    /// The part means itself: a serial, a maker's code.
    Text(String),
    /// A full year.
    Year(i32),
    /// A month, 1 to 12.
    Month(u32),
    /// A local calendar date.
    Date(NaiveDate),
}

impl fmt::Display for Meaning {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Term(key) => f.write_str(key),
            Self::Countries(all) => {
                let names: Vec<_> = all.iter().map(|country| country.name()).collect();
                f.write_str(&names.join(", "))
            }
            Self::Text(text) => f.write_str(text),
            Self::Year(year) => write!(f, "{year}"),
            Self::Month(month) => write!(f, "{month}"),
            Self::Date(date) => write!(f, "{}", date.format("%-d %b %Y")),
        }
    }
}

/// One part of an identifier and what it means.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Fact {
    /// What is told, by its key in [`KEYS`](crate::KEYS), such as `mmsi-mid`.
    pub key: &'static str,
    /// The characters of the identifier that tell it.
    pub part: String,
    /// What they mean.
    pub meaning: Meaning,
}

impl Fact {
    pub(crate) fn new(key: &'static str, part: impl Into<String>, meaning: Meaning) -> Self {
        Self { key, part: part.into(), meaning }
    }
}

/// Everything an identifier says by itself.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize)]
pub struct Explanation {
    /// The parts in the order they stand.
    pub facts: Vec<Fact>,
    /// What is odd, worst first.
    pub doubts: Vec<Doubt>,
}

impl Explanation {
    pub(crate) fn new(facts: Vec<Fact>, mut doubts: Vec<Doubt>) -> Self {
        doubts.sort_by_key(|doubt| doubt.grade);
        Self { facts, doubts }
    }

    /// The meaning told under a key, if the identifier tells it.
    #[must_use]
    pub fn meaning(&self, key: &str) -> Option<&Meaning> {
        self.facts.iter().find(|fact| fact.key == key).map(|fact| &fact.meaning)
    }
}
