//! What keeps a text from being read: which part, where in it, and how to mend it.

use registry::sentence::{Arg, Args};

use crate::voyage_file::FieldProblem;

/// A change of one sign, or of two neighbours, with which a damaged part would be whole.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Hint {
    /// Place of the (first) sign in the part, from 1, blanks not counted.
    pub at: usize,
    /// What stands there.
    pub found: String,
    /// What would fit.
    pub fits: String,
}

/// Why a text could not be read.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[expect(missing_docs, reason = "the sentence above each variant is its documentation")]
pub enum TextProblem {
    #[error("No notice was found: each part begins with LF1/ and ends with = and five characters")]
    Nothing,
    #[error("The text is longer than {most} characters")]
    TooLong { most: usize },
    #[error("This notice begins with {found}; this program reads LF1")]
    Version { found: String },
    #[error("Part {part} has no end: it lacks = and five characters; ask for it again")]
    NoEnd { part: usize },
    #[error(
        "Part {part}, place {at}: the sign {found} is not one of the form; ask what stands there"
    )]
    Sign { part: usize, at: usize, found: String },
    #[error("Part {part} was damaged on the way{}; ask for it again", hint_text(hint.as_ref()))]
    Damaged { part: usize, hint: Option<Hint> },
    #[error("Part {part} of {of} is missing; ask for it")]
    Missing { part: usize, of: usize },
    #[error("These are parts of different notices, {marks}; read one notice at a time")]
    Mixed { marks: String },
    #[error("The parts are whole but not those of one notice; ask for all of them again")]
    Whole,
    #[error("Record {record}, field {field}: {found} cannot be read")]
    Record { record: usize, field: usize, found: String },
    #[error("{}: {}", .0.path, .0.message)]
    Field(FieldProblem),
}

fn hint_text(hint: Option<&Hint>) -> String {
    hint.map(|Hint { at, found, fits }| format!("; at place {at} {fits} would fit, not {found}"))
        .unwrap_or_default()
}

impl TextProblem {
    /// Key of the Fluent message. A field's problem has its own.
    #[must_use]
    pub fn key(&self) -> &str {
        match self {
            Self::Nothing => "text-problem-nothing",
            Self::TooLong { .. } => "text-problem-too-long",
            Self::Version { .. } => "text-problem-version",
            Self::NoEnd { .. } => "text-problem-no-end",
            Self::Sign { .. } => "text-problem-sign",
            Self::Damaged { hint: None, .. } => "text-problem-damaged",
            Self::Damaged { .. } => "text-problem-damaged-hint",
            Self::Missing { .. } => "text-problem-missing",
            Self::Mixed { .. } => "text-problem-mixed",
            Self::Whole => "text-problem-whole",
            Self::Record { .. } => "text-problem-record",
            Self::Field(problem) => &problem.key,
        }
    }

    /// Arguments of the Fluent message.
    #[must_use]
    pub fn args(&self) -> Args {
        let pairs: Vec<(&str, Arg)> = match self {
            Self::Nothing | Self::Whole => Vec::new(),
            Self::TooLong { most } => vec![("most", (*most).into())],
            Self::Version { found } => vec![("found", found.clone().into())],
            Self::NoEnd { part } | Self::Damaged { part, hint: None } => {
                vec![("part", (*part).into())]
            }
            Self::Sign { part, at, found } => vec![
                ("part", (*part).into()),
                ("at", (*at).into()),
                ("found", found.clone().into()),
            ],
            Self::Damaged { part, hint: Some(hint) } => vec![
                ("part", (*part).into()),
                ("at", hint.at.into()),
                ("found", hint.found.clone().into()),
                ("fits", hint.fits.clone().into()),
            ],
            Self::Missing { part, of } => vec![("part", (*part).into()), ("of", (*of).into())],
            Self::Mixed { marks } => vec![("marks", marks.clone().into())],
            Self::Record { record, field, found } => vec![
                ("record", (*record).into()),
                ("field", (*field).into()),
                ("found", found.clone().into()),
            ],
            Self::Field(problem) => return problem.args.clone(),
        };
        pairs.into_iter().map(|(name, arg)| (name.to_owned(), arg)).collect()
    }
}

/// Why a call cannot be written as a text.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum TextFormError {
    /// The voyage has no such call.
    #[error("the voyage has no call {0}")]
    NoCall(usize),
    /// What the form carries of the notice does not make one: a name without Latin letters, a port
    /// that is not known.
    #[error("{}", list(.0))]
    CannotCarry(Vec<TextProblem>),
}

fn list(problems: &[TextProblem]) -> String {
    problems.iter().map(ToString::to_string).collect::<Vec<_>>().join("; ")
}
