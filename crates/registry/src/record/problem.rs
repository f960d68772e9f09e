//! What is wrong with one field of a voyage file, and how to mend it.

use std::fmt;

use serde::{Deserialize, Serialize};
use thiserror::Error;
use utoipa::ToSchema;

use crate::sentence::{Arg, Args};

/// The longest piece of a reader's own input that is shown back.
const ECHO: usize = 60;

/// Why one field could not be taken. The English sentence is for logs, the API and the command
/// line; pages use `key` and `args`.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
#[expect(missing_docs, reason = "the sentence above each variant is its documentation")]
pub enum ProblemKind {
    #[error("This is not JSON: {detail} (line {line}, column {column})")]
    NotJson { line: usize, column: usize, detail: String },
    #[error("The file is larger than {max} bytes")]
    TooLarge { max: usize },
    #[error("Lists and objects are nested more than {max} deep")]
    TooDeep { max: usize },
    #[error("This name stands twice in the same object; keep one")]
    DuplicateKey,
    #[error("Write \"schema\": \"{expected}\"; found {found}")]
    WrongSchema { expected: String, found: String },
    #[error("This is missing")]
    Missing,
    #[error("There is no field of this name{}", suggestion_text(suggestion.as_ref()))]
    UnknownField { suggestion: Option<String> },
    #[error("Expected {expected}, found {found}")]
    WrongType { expected: &'static str, found: &'static str },
    #[error("This is blank; write it or leave the field out")]
    Blank,
    #[error("This has {actual} characters; at most {max} are taken")]
    TooLong { max: usize, actual: usize },
    #[error("This holds the control character {code}, which cannot be kept; remove it")]
    ControlCharacter { code: String },
    #[error(
        "This holds {code}, a mark that turns the direction of writing and can hide what is written; remove it"
    )]
    DirectionOverride { code: String },
    #[error("This holds {code}, an invisible direction mark; it is kept, and officers are told")]
    DirectionMark { code: String },
    #[error("This holds the sign for a character that was lost (U+FFFD); check the spelling")]
    DamagedText,
    #[error("Write the date as year-month-day, for example 2029-11-24; found {found}")]
    NotADate { found: String },
    #[error("There is no day {day} in month {month} of {year}")]
    NoSuchDay { year: i64, month: i64, day: i64 },
    #[error("The year {year} is not between {min} and {max}")]
    YearOutOfRange { year: i64, min: i64, max: i64 },
    #[error("Write the time as 2026-12-01T19:00, by the clocks of the port; found {found}")]
    NotATime { found: String },
    #[error("{found} is not one of: {expected}{}", suggestion_text(suggestion.as_ref()))]
    UnknownWord { found: String, expected: String, suggestion: Option<String> },
    #[error("{found} is not a number written like 12.4")]
    NotANumber { found: String },
    #[error("At most {max} digits after the point are taken")]
    TooManyDecimals { max: usize },
    #[error("The number must be between {min} and {max}")]
    OutOfRange { min: String, max: String },
    #[error("There are {actual} entries; at most {max} are taken")]
    TooMany { max: usize, actual: usize },
    #[error("At least {min} is needed")]
    TooFew { min: usize },
    #[error("{found} is already used by another person; give each person a name of their own")]
    DuplicateRef { found: String },
    #[error("No person of this voyage is called {found}{}", suggestion_text(suggestion.as_ref()))]
    UnknownRef { found: String, suggestion: Option<String> },
    #[error("{found} stands twice in this list")]
    RepeatedRef { found: String },
    #[error("{found} is not a UUID, for example 0193b2c4-7a10-7cc3-9a4e-2f6d1b7e5c21")]
    NotAUuid { found: String },
    #[error("{found} is not a code of {letters} letters")]
    NotACode { found: String, letters: &'static str },
    #[error("Use only letters, digits, point, dash and underscore; found {found}")]
    NotARef { found: String },
    #[error("This person is listed but is aboard at no call")]
    PersonUnused,
    #[error("More problems follow; mend these first")]
    AndMore,
}

fn suggestion_text(suggestion: Option<&String>) -> String {
    suggestion.map(|word| format!("; did you mean {word}?")).unwrap_or_default()
}

/// What of the reader's own input may be shown back: short, and without anything that could
/// hide or reorder the text about it.
pub fn echo(text: &str) -> String {
    let clean: String = text
        .chars()
        .filter(|c| !c.is_control() && !super::text::is_direction_control(*c))
        .collect();
    if clean.chars().count() <= ECHO {
        return clean;
    }
    clean.chars().take(ECHO).chain(['…']).collect()
}

impl ProblemKind {
    /// Key of the Fluent message.
    #[must_use]
    pub fn key(&self) -> &'static str {
        match self {
            Self::NotJson { .. } => "problem-not-json",
            Self::TooLarge { .. } => "problem-too-large",
            Self::TooDeep { .. } => "problem-too-deep",
            Self::DuplicateKey => "problem-duplicate-key",
            Self::WrongSchema { .. } => "problem-wrong-schema",
            Self::Missing => "problem-missing",
            Self::UnknownField { suggestion: None } => "problem-unknown-field",
            Self::UnknownField { .. } => "problem-unknown-field-suggest",
            Self::WrongType { .. } => "problem-wrong-type",
            Self::Blank => "problem-blank",
            Self::TooLong { .. } => "problem-too-long",
            Self::ControlCharacter { .. } => "problem-control-character",
            Self::DirectionOverride { .. } => "problem-direction-override",
            Self::DirectionMark { .. } => "problem-direction-mark",
            Self::DamagedText => "problem-damaged-text",
            Self::NotADate { .. } => "problem-not-a-date",
            Self::NoSuchDay { .. } => "problem-no-such-day",
            Self::YearOutOfRange { .. } => "problem-year-out-of-range",
            Self::NotATime { .. } => "problem-not-a-time",
            Self::UnknownWord { suggestion: None, .. } => "problem-unknown-word",
            Self::UnknownWord { .. } => "problem-unknown-word-suggest",
            Self::NotANumber { .. } => "problem-not-a-number",
            Self::TooManyDecimals { .. } => "problem-too-many-decimals",
            Self::OutOfRange { .. } => "problem-out-of-range",
            _ => self.key_of_lists(),
        }
    }

    fn key_of_lists(&self) -> &'static str {
        match self {
            Self::TooMany { .. } => "problem-too-many",
            Self::TooFew { .. } => "problem-too-few",
            Self::DuplicateRef { .. } => "problem-duplicate-ref",
            Self::UnknownRef { suggestion: None, .. } => "problem-unknown-ref",
            Self::UnknownRef { .. } => "problem-unknown-ref-suggest",
            Self::RepeatedRef { .. } => "problem-repeated-ref",
            Self::NotAUuid { .. } => "problem-not-a-uuid",
            Self::NotACode { .. } => "problem-not-a-code",
            Self::NotARef { .. } => "problem-not-a-ref",
            Self::PersonUnused => "problem-person-unused",
            _ => "problem-and-more",
        }
    }

    /// Arguments of the Fluent message.
    #[must_use]
    pub fn args(&self) -> Args {
        let mut args = Args::new();
        let mut put = |name: &str, value: Arg| {
            args.insert(name.to_owned(), value);
        };
        match self {
            Self::NotJson { line, column, .. } => {
                put("line", (*line).into());
                put("column", (*column).into());
            }
            Self::TooLarge { max } | Self::TooDeep { max } | Self::TooManyDecimals { max } => {
                put("max", (*max).into());
            }
            Self::WrongSchema { expected, found } => {
                put("expected", expected.as_str().into());
                put("found", found.as_str().into());
            }
            Self::UnknownField { suggestion: Some(word) } => {
                put("suggestion", word.as_str().into());
            }
            Self::WrongType { expected, found } => {
                put("expected", Arg::Key(format!("problem-kind-{expected}").replace(' ', "-")));
                put("found", Arg::Key(format!("problem-kind-{found}").replace(' ', "-")));
            }
            Self::TooLong { max, actual } | Self::TooMany { max, actual } => {
                put("max", (*max).into());
                put("actual", (*actual).into());
            }
            Self::ControlCharacter { code }
            | Self::DirectionOverride { code }
            | Self::DirectionMark { code } => {
                put("code", code.as_str().into());
            }
            other => other.args_of_bounds(&mut put),
        }
        args
    }

    fn args_of_bounds(&self, put: &mut dyn FnMut(&str, Arg)) {
        match self {
            Self::NoSuchDay { year, month, day } => {
                put("year", year.to_string().into());
                put("month", (*month).into());
                put("day", (*day).into());
            }
            Self::YearOutOfRange { year, min, max } => {
                put("year", year.to_string().into());
                put("min", min.to_string().into());
                put("max", max.to_string().into());
            }
            Self::OutOfRange { min, max } => {
                put("min", Arg::Decimal(min.clone()));
                put("max", Arg::Decimal(max.clone()));
            }
            Self::TooFew { min } => put("min", (*min).into()),
            other => other.args_of_found(put),
        }
    }

    fn args_of_found(&self, put: &mut dyn FnMut(&str, Arg)) {
        match self {
            Self::UnknownWord { found, expected, suggestion } => {
                put("found", found.as_str().into());
                put("expected", expected.as_str().into());
                if let Some(word) = suggestion {
                    put("suggestion", word.as_str().into());
                }
            }
            Self::UnknownRef { found, suggestion } => {
                put("found", found.as_str().into());
                if let Some(word) = suggestion {
                    put("suggestion", word.as_str().into());
                }
            }
            Self::NotACode { found, letters } => {
                put("found", found.as_str().into());
                put("letters", (*letters).into());
            }
            Self::NotADate { found }
            | Self::NotATime { found }
            | Self::NotANumber { found }
            | Self::DuplicateRef { found }
            | Self::RepeatedRef { found }
            | Self::NotAUuid { found }
            | Self::NotARef { found } => put("found", found.as_str().into()),
            _ => {}
        }
    }
}

/// One problem of a voyage file: where, what (as message key and arguments), and in English.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct FieldProblem {
    /// Where in the document: `people[2].born`; empty for the document itself.
    pub path: String,
    /// Key of the Fluent message.
    pub key: String,
    /// Arguments of the message.
    #[serde(default)]
    pub args: Args,
    /// The same in English.
    pub message: String,
}

impl FieldProblem {
    /// A problem at a place of the document.
    #[must_use]
    pub fn new(path: &str, kind: &ProblemKind) -> Self {
        Self {
            path: path.to_owned(),
            key: kind.key().to_owned(),
            args: kind.args(),
            message: kind.to_string(),
        }
    }
}

impl fmt::Display for FieldProblem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.path.is_empty() {
            f.write_str(&self.message)
        } else {
            write!(f, "{}: {}", self.path, self.message)
        }
    }
}

impl std::error::Error for FieldProblem {}
