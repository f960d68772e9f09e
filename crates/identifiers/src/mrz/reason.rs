//! Why a zone is refused.

use crate::explanation::Argument;
use crate::text::{Reason, TextReason, shown};
use ::mrz::MrzError;

/// Why text is no machine-readable zone.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum MrzReason {
    /// The text itself cannot be read.
    #[error(transparent)]
    Text(#[from] TextReason),
    /// The lines have lengths no document has.
    #[error(
        "Copy every character of the lines at the bottom of the document: two lines of 44 for a \
         passport, two of 36 or three of 30 for a card. This has {found}."
    )]
    Lines {
        /// The lengths found, such as `44, 43`.
        found: String,
    },
    /// A character outside A–Z, 0–9 and `<`.
    #[error("Use only A to Z, 0 to 9 and <; line {line} has “{found}” at place {place}.")]
    Character {
        /// Which line, from 1.
        line: usize,
        /// Which place in it, from 1.
        place: usize,
        /// The character, safe to print.
        found: String,
    },
    /// The first letters are no travel document's.
    #[error("This is not a passport or identity card; its lines start with “{code}”.")]
    Document {
        /// The two first cells, safe to print.
        code: String,
    },
    /// The document number is missing or starts with a filler.
    #[error("Check the document number in the lines; it is missing or starts with <.")]
    Number,
    /// Check digits that do not fit their fields.
    #[error(
        "Check the lines at the bottom of the document; there is a mistake in {}.",
        in_words(fields)
    )]
    CheckDigit {
        /// The fields concerned, as stable keys: `mrz-number`, `mrz-birth`, `mrz-expiry`,
        /// `mrz-personal-number`, `mrz-composite`.
        fields: Vec<&'static str>,
    },
    /// No zone anywhere in the text.
    #[error("Take the picture again, closer, with the lines at the bottom of the document in it.")]
    NotFound,
    /// A name that cannot be written in the zone's alphabet without losing letters.
    #[error(
        "Enter the name in Latin letters as the document prints it; “{letters}” would be lost."
    )]
    NameLetters {
        /// The letters that have no Latin spelling, safe to print.
        letters: String,
    },
}

/// The fields' keys as an English list.
fn in_words(fields: &[&str]) -> String {
    let words: Vec<_> = fields
        .iter()
        .map(|field| match *field {
            "mrz-number" => "the document number",
            "mrz-birth" => "the date of birth",
            "mrz-expiry" => "the date of expiry",
            "mrz-personal-number" => "the personal number",
            _ => "the last digit or what it covers",
        })
        .collect();
    words.join(", ")
}

impl Reason for MrzReason {
    fn key(&self) -> &'static str {
        match self {
            Self::Text(reason) => reason.key(),
            Self::Lines { .. } => "mrz-lines",
            Self::Character { .. } => "mrz-character",
            Self::Document { .. } => "mrz-document",
            Self::Number => "mrz-number-missing",
            Self::CheckDigit { .. } => "mrz-check-digit",
            Self::NotFound => "mrz-not-found",
            Self::NameLetters { .. } => "mrz-name-letters",
        }
    }

    fn arguments(&self) -> Vec<Argument> {
        match self {
            Self::Text(reason) => reason.arguments(),
            Self::Lines { found } => vec![Argument::new("found", found)],
            Self::Character { line, place, found } => vec![
                Argument::new("line", line),
                Argument::new("place", place),
                Argument::new("found", found),
            ],
            Self::Document { code } => vec![Argument::new("code", code)],
            Self::CheckDigit { fields } => vec![Argument::new("fields", &fields.join(" "))],
            Self::NameLetters { letters } => vec![Argument::new("letters", letters)],
            Self::Number | Self::NotFound => Vec::new(),
        }
    }
}

impl From<MrzError> for MrzReason {
    fn from(error: MrzError) -> Self {
        match error {
            MrzError::BadLength { got, .. } => MrzReason::Lines { found: got.to_string() },
            MrzError::BadCharacter { character, line, position } => MrzReason::Character {
                line: line.unwrap_or_default() + 1,
                place: position + 1,
                found: shown(character),
            },
            MrzError::BadDocumentCode(code) => {
                MrzReason::Document { code: code.chars().map(shown).collect() }
            }
            MrzError::LeadingFiller { .. } => MrzReason::Number,
            _ => MrzReason::NotFound,
        }
    }
}
