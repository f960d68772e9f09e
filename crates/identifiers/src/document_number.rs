//! The number of a passport or other travel document.

use crate::explanation::{Argument, Doubt, Explanation, Fact, Meaning};
use crate::text::{self, Identifier, Reason, TextReason};
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use std::fmt;

/// A document number: 1 to 24 letters and digits, upper case, no separators. Countries build
/// theirs as they like and it carries no check digit of its own, so little is refused.
///
/// It is personal data: `Debug` shows only its length.
///
/// ```
/// use identifiers::{DocumentNumber, Identifier};
/// let typed = DocumentNumber::parse("l 898902-c3")?;
/// assert_eq!(typed.as_str(), "L898902C3");
/// // A camera reads O for 0 and I for 1; compare by the folded key, never show it:
/// let read = DocumentNumber::parse("I8989O2C3")?;
/// assert_ne!(typed, read);
/// assert!(typed.looks_like(&read));
/// # Ok::<(), identifiers::DocumentNumberReason>(())
/// ```
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct DocumentNumber(String);

/// Why text is no document number.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum DocumentNumberReason {
    /// The text itself cannot be read.
    #[error(transparent)]
    Text(#[from] TextReason),
    /// More than 24 letters and digits.
    #[error("Enter the document number as printed; {count} characters is too long for one.")]
    Length {
        /// How many characters there are.
        count: usize,
    },
}

impl Reason for DocumentNumberReason {
    fn key(&self) -> &'static str {
        match self {
            Self::Text(reason) => reason.key(),
            Self::Length { .. } => "document-number-length",
        }
    }

    fn arguments(&self) -> Vec<Argument> {
        match self {
            Self::Text(reason) => reason.arguments(),
            Self::Length { count } => vec![Argument::new("count", count)],
        }
    }
}

/// What people type when they have no number.
const PLACEHOLDERS: [&str; 12] = [
    "NA",
    "NIL",
    "NONE",
    "NULL",
    "TBA",
    "TBC",
    "TBD",
    "TEST",
    "PASSPORT",
    "UNKNOWN",
    "PENDING",
    "123456789",
];

impl DocumentNumber {
    /// The number with look-alikes folded together: O, Q, D → 0; I, L → 1; Z → 2; S → 5; G → 6;
    /// B → 8. Two numbers with the same key may be one number misread. For searching and
    /// comparing only; it is not the number.
    #[must_use]
    pub fn confusable_key(&self) -> String {
        self.0.chars().map(look_alike).collect()
    }

    /// Whether the two could be one number, one of them misread or mistyped by look-alikes.
    #[must_use]
    pub fn looks_like(&self, other: &Self) -> bool {
        self.0.len() == other.0.len() && self.confusable_key() == other.confusable_key()
    }

    /// The number with all but its last three characters hidden, for lists.
    #[must_use]
    pub fn masked(&self) -> String {
        let shown = self.0.len().saturating_sub(3).max(self.0.len().div_ceil(2));
        self.0.char_indices().map(|(at, c)| if at < shown { '•' } else { c }).collect()
    }
}

fn look_alike(character: char) -> char {
    match character {
        'O' | 'Q' | 'D' => '0',
        'I' | 'L' => '1',
        'Z' => '2',
        'S' => '5',
        'G' => '6',
        'B' => '8',
        other => other,
    }
}

impl Identifier for DocumentNumber {
    type Reason = DocumentNumberReason;
    const LIMIT: usize = 80;

    fn normalise(text: &str) -> String {
        text::compact(text).replace('<', "")
    }

    fn parse(text: &str) -> Result<Self, DocumentNumberReason> {
        text::within(text, Self::LIMIT)?;
        let number = text::alphanumeric(Self::normalise(text))?;
        if number.len() > 24 {
            return Err(DocumentNumberReason::Length { count: number.len() });
        }
        Ok(Self(number))
    }

    fn as_str(&self) -> &str {
        &self.0
    }

    fn doubts(&self) -> Vec<Doubt> {
        let first = self.0.as_bytes().first();
        let repeated = self.0.len() > 2 && self.0.bytes().all(|byte| Some(&byte) == first);
        if repeated || PLACEHOLDERS.contains(&self.0.as_str()) {
            let sentence = "This does not look like a document number; copy it from the document.";
            return vec![Doubt::warn("document-number-placeholder", sentence)];
        }
        if self.0.len() < 5 {
            let sentence = "Few countries issue document numbers this short; check it.";
            return vec![Doubt::note("document-number-short", sentence)];
        }
        if !self.0.bytes().any(|byte| byte.is_ascii_digit()) {
            let sentence = "Document numbers have digits; this has none.";
            return vec![Doubt::warn("document-number-no-digit", sentence)];
        }
        Vec::new()
    }

    fn explain(&self) -> Explanation {
        let number = Meaning::Text(self.0.clone());
        Explanation::new(vec![Fact::new("document-number", &self.0, number)], self.doubts())
    }
}

impl fmt::Debug for DocumentNumber {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "DocumentNumber({} characters)", self.0.len())
    }
}

impl fmt::Display for DocumentNumber {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl std::str::FromStr for DocumentNumber {
    type Err = DocumentNumberReason;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        Self::parse(text)
    }
}

impl Serialize for DocumentNumber {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&self.0)
    }
}

impl<'de> Deserialize<'de> for DocumentNumber {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        let text = std::borrow::Cow::<'de, str>::deserialize(from)?;
        Self::parse(&text).map_err(serde::de::Error::custom)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn odd_numbers_are_flagged() {
        for (text, key) in [
            ("N/A", Some("document-number-placeholder")),
            ("null", Some("document-number-placeholder")),
            ("0000000", Some("document-number-placeholder")),
            ("A12", Some("document-number-short")),
            ("ABCDEFGH", Some("document-number-no-digit")),
            ("913402123", None),
        ] {
            let doubts = DocumentNumber::parse(text).unwrap().doubts();
            assert_eq!(doubts.first().map(|d| d.key), key, "{text}");
        }
    }

    #[test]
    fn refusals_have_their_own_keys() {
        for (text, key) in [
            ("<<<", "text-empty"),
            ("AB😀", "text-character"),
            ("1234567890123456789012345", "document-number-length"),
        ] {
            assert_eq!(DocumentNumber::parse(text).unwrap_err().key(), key, "{text}");
        }
    }

    #[test]
    fn debug_and_mask_hide_the_number() {
        let number = DocumentNumber::parse("L898902C3").unwrap();
        assert!(!format!("{number:?}").contains("898902"));
        assert_eq!(number.masked(), "••••••2C3");
        assert_eq!(DocumentNumber::parse("A12").unwrap().masked(), "••2");
    }

    #[test]
    fn different_numbers_do_not_look_alike() {
        let a = DocumentNumber::parse("L898902C3").unwrap();
        assert!(!a.looks_like(&DocumentNumber::parse("L898902C4").unwrap()));
        assert!(!a.looks_like(&DocumentNumber::parse("L898902C").unwrap()));
    }
}
