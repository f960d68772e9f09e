//! What is screened against, and what is screened: entries, queries and their marks.

use crate::date::Born;
pub use crate::fold::Kind;
use serde::{Deserialize, Serialize};
use std::fmt;

/// How far a name identifies whom it names.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Default, Serialize, Deserialize,
)]
#[serde(rename_all = "lowercase")]
pub enum Strength {
    /// The name, or an alias as good as it.
    #[default]
    Strong,
    /// An alias that many have (OFAC's "weak AKA", the UN's "low quality").
    Weak,
}

/// One name of an entry.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct Name {
    /// As the list writes it, given names first where the list tells them apart.
    pub text: String,
    /// Strong or weak.
    pub strength: Strength,
}

impl Name {
    /// A strong name.
    #[must_use]
    pub fn strong(text: impl Into<String>) -> Self {
        Self { text: text.into(), strength: Strength::Strong }
    }

    /// A weak alias.
    #[must_use]
    pub fn weak(text: impl Into<String>) -> Self {
        Self { text: text.into(), strength: Strength::Weak }
    }
}

impl fmt::Debug for Name {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Name(…, {:?})", self.strength)
    }
}

/// Sex as documents state it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Sex {
    /// F.
    Female,
    /// M.
    Male,
}

impl Sex {
    /// Reads F, M, female, male, in any case; anything else is unknown.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        match text.trim().to_ascii_lowercase().as_str() {
            "f" | "female" | "w" => Some(Self::Female),
            "m" | "male" => Some(Self::Male),
            _ => None,
        }
    }
}

/// What a mark is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum MarkKind {
    /// Number of a passport, identity card or other document.
    Document,
    /// IMO ship number.
    Imo,
    /// Maritime mobile service identity.
    Mmsi,
    /// Radio call sign.
    CallSign,
    /// National registration, official number, hull or tail number.
    Registration,
}

/// A number or sign that names one person, vessel or aircraft.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct Mark {
    /// What it is.
    pub kind: MarkKind,
    /// As written.
    pub text: String,
}

impl Mark {
    /// A mark.
    #[must_use]
    pub fn new(kind: MarkKind, text: impl Into<String>) -> Self {
        Self { kind, text: text.into() }
    }

    /// Capital letters and digits alone, without the word IMO; empty if nothing is left, or, for an
    /// IMO number, if the check digit is wrong.
    pub(crate) fn plain(&self) -> String {
        let mut plain: String = self
            .text
            .chars()
            .filter(char::is_ascii_alphanumeric)
            .map(|c| c.to_ascii_uppercase())
            .take(LONGEST_MARK)
            .collect();
        if self.kind == MarkKind::Imo {
            plain = plain.trim_start_matches("IMO").to_owned();
            if !is_imo(&plain) {
                plain.clear();
            }
        }
        plain
    }
}

impl fmt::Debug for Mark {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Mark({:?}, …)", self.kind)
    }
}

const LONGEST_MARK: usize = 40;
/// Shortest mark that tells one from another.
const SHORTEST_MARK: usize = 4;

/// The rule of IMO Resolution A.1117(30): seven digits, the last the weighted sum of the others.
fn is_imo(text: &str) -> bool {
    let digits: Vec<u32> = text.chars().filter_map(|c| c.to_digit(10)).collect();
    let sum: u32 =
        digits.iter().zip([7, 6, 5, 4, 3, 2]).map(|(digit, weight)| digit * weight).sum();
    digits.len() == 7 && text.len() == 7 && sum % 10 == digits[6]
}

/// The mark with letters and digits that a camera or a hand confuses taken as one: O 0 Q D,
/// I 1 L, S 5, B 8, Z 2, G 6. `None` if too short to tell anything.
pub(crate) fn unconfused(plain: &str) -> Option<String> {
    if plain.len() < SHORTEST_MARK {
        return None;
    }
    let one = |letter| match letter {
        'O' | 'Q' | 'D' => '0',
        'I' | 'L' => '1',
        'Z' => '2',
        'S' => '5',
        'G' => '6',
        'B' => '8',
        other => other,
    };
    Some(plain.chars().map(one).collect())
}

/// Somebody or something on a list.
#[derive(Clone, PartialEq, Eq)]
pub struct Entry {
    /// The list it is on: "OFAC SDN", "lookouts of Saint Lucia".
    pub list: String,
    /// Its id in the list.
    pub id: String,
    /// What it is.
    pub kind: Kind,
    /// Its names, the primary name first.
    pub names: Vec<Name>,
    /// Dates of birth the list thinks possible.
    pub born: Vec<Born>,
    /// Nationalities, or flags, as ISO 3166-1 alpha-2.
    pub nationalities: Vec<String>,
    /// Sex, if stated.
    pub sex: Option<Sex>,
    /// Documents and identifiers.
    pub marks: Vec<Mark>,
}

impl Entry {
    /// An entry with a name and nothing else.
    #[must_use]
    pub fn new(list: impl Into<String>, id: impl Into<String>, kind: Kind, name: &str) -> Self {
        Self {
            list: list.into(),
            id: id.into(),
            kind,
            names: vec![Name::strong(name)],
            born: Vec::new(),
            nationalities: Vec::new(),
            sex: None,
            marks: Vec::new(),
        }
    }

    /// The queries that ask for this entry: one a name, for reverse screening.
    #[must_use]
    pub fn as_queries(&self) -> Vec<Query> {
        let query = |name: &Name| Query {
            id: self.id.clone(),
            name: name.text.clone(),
            kind: Some(self.kind),
            born: self.born.first().copied(),
            nationality: self.nationalities.first().cloned(),
            sex: self.sex,
            marks: self.marks.clone(),
        };
        self.names.iter().map(query).collect()
    }
}

impl fmt::Debug for Entry {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Entry({} {}, {:?})", self.list, self.id, self.kind)
    }
}

/// Who or what is screened. Only the name must be there.
#[derive(Clone, PartialEq, Eq)]
pub struct Query {
    /// The asker's own id; given back, never compared.
    pub id: String,
    /// The name, in any order and spelling.
    pub name: String,
    /// What is looked for; `None` looks among all kinds, reading the name as a person's.
    pub kind: Option<Kind>,
    /// Date of birth.
    pub born: Option<Born>,
    /// Nationality, or flag, as ISO 3166-1 alpha-2.
    pub nationality: Option<String>,
    /// Sex.
    pub sex: Option<Sex>,
    /// Documents and identifiers.
    pub marks: Vec<Mark>,
}

impl Query {
    /// A person of whom the name is known.
    #[must_use]
    pub fn person(name: impl Into<String>) -> Self {
        Self::of(Kind::Person, name)
    }

    /// A vessel of which the name is known.
    #[must_use]
    pub fn vessel(name: impl Into<String>) -> Self {
        Self::of(Kind::Vessel, name)
    }

    fn of(kind: Kind, name: impl Into<String>) -> Self {
        Self {
            id: String::new(),
            name: name.into(),
            kind: Some(kind),
            born: None,
            nationality: None,
            sex: None,
            marks: Vec::new(),
        }
    }

    /// With a date of birth.
    #[must_use]
    pub fn born(mut self, born: Option<Born>) -> Self {
        self.born = born;
        self
    }

    /// With a document or identifier.
    #[must_use]
    pub fn mark(mut self, kind: MarkKind, text: impl Into<String>) -> Self {
        self.marks.push(Mark::new(kind, text));
        self
    }
}

impl fmt::Debug for Query {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Query({}, {:?})", self.id, self.kind)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn marks_are_compared_without_their_dress() {
        let plain = |kind, text: &str| Mark::new(kind, text).plain();
        assert_eq!(plain(MarkKind::Document, "ab 12-34"), "AB1234");
        assert_eq!(plain(MarkKind::Imo, "IMO 9074729"), "9074729");
        assert_eq!(plain(MarkKind::Imo, "9074728"), "", "a wrong check digit");
        assert_eq!(unconfused("AB0I5"), unconfused("ABO15"));
        assert_eq!(unconfused("A1"), None);
    }

    #[test]
    fn nothing_personal_is_in_debug() {
        let query = Query::person("John Smith").mark(MarkKind::Document, "X1234567");
        assert!(!format!("{query:?}").contains("Smith"));
        assert!(!format!("{:?}", Name::strong("John")).contains("John"));
    }
}
