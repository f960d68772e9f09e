//! Why a rule is refused when it is saved, or fails when it is asked.

use thiserror::Error;

use crate::limits;

/// A rule that was not accepted: where, and what to do.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
#[error("line {line}, column {column}: {reason}")]
pub struct RuleRefusal {
    /// Line in the rule's text, from 1.
    pub line: usize,
    /// Column in that line, in characters from 1.
    pub column: usize,
    /// What is wrong.
    pub reason: Refusal,
}

/// What is wrong with a rule; the sentence says how to mend it.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub enum Refusal {
    /// Nothing but spaces.
    #[error("the rule is empty: write a condition such as `vessel.length_m > 24`")]
    Empty,
    /// Over [`limits::SOURCE_CHARS`].
    #[error(
        "the rule has {chars} characters, the limit is {}: split it into several rules",
        limits::SOURCE_CHARS
    )]
    TooLong {
        /// Characters given.
        chars: usize,
    },
    /// The text is not an expression.
    #[error("this cannot be read: {message}")]
    Unreadable {
        /// The parser's message, shortened.
        message: String,
    },
    /// Over [`limits::BRACKETS`] or [`limits::DEPTH`].
    #[error("the rule is nested more than {} deep: split it into several rules", limits::DEPTH)]
    TooDeep,
    /// Over [`limits::NODES`].
    #[error(
        "the rule has {nodes} parts, the limit is {}: split it into several rules",
        limits::NODES
    )]
    TooManyNodes {
        /// Parts counted.
        nodes: usize,
    },
    /// Over [`limits::COMPREHENSIONS`].
    #[error(
        "more than {} of exists, all, filter, map within each other or in a row: use fewer",
        limits::COMPREHENSIONS
    )]
    TooManyComprehensions,
    /// Over [`limits::LIST_ENTRIES`].
    #[error(
        "a list of {entries} entries, the limit is {}: keep long lists as data",
        limits::LIST_ENTRIES
    )]
    LongList {
        /// Entries written.
        entries: usize,
    },
    /// A name that is not among the facts.
    #[error("there is no fact `{name}`{}", hint(.suggestion.as_ref()))]
    UnknownField {
        /// The name as written.
        name: String,
        /// The nearest known name.
        suggestion: Option<String>,
    },
    /// A function that is not offered, or not on such a value.
    #[error("there is no function `{name}` here{}", hint(.suggestion.as_ref()))]
    UnknownFunction {
        /// The name as written.
        name: String,
        /// The nearest known name.
        suggestion: Option<String>,
    },
    /// A function was given other things than it takes.
    #[error("`{name}` takes {takes}")]
    Arguments {
        /// The function.
        name: String,
        /// What it takes, in words.
        takes: &'static str,
    },
    /// `matches` with a pattern that is not written out.
    #[error("the pattern of `matches` must be written out in quotes")]
    PatternNotConstant,
    /// A pattern that is not a regular expression, or too large a one.
    #[error("the pattern cannot be used: {message}")]
    BadPattern {
        /// What the pattern reader said, shortened.
        message: String,
    },
    /// A date, duration or time zone in quotes that is none.
    #[error("`{text}` is not {wanted}")]
    BadConstant {
        /// As written.
        text: String,
        /// What was expected, with an example.
        wanted: &'static str,
    },
    /// Joining text or lists inside `map`, `filter`, `exists` …
    #[error(
        "text and lists cannot be joined with `+` inside exists, all, filter or map: compare the parts instead"
    )]
    JoinInComprehension,
    /// Two things that cannot be put together with an operator.
    #[error("`{operator}` does not work between {left} and {right}")]
    Mismatch {
        /// As written.
        operator: String,
        /// Left side in words.
        left: String,
        /// Right side in words.
        right: String,
    },
    /// Something of one type where another is needed.
    #[error("here a {wanted} is needed, this is a {found}")]
    Wanted {
        /// Needed type in words.
        wanted: String,
        /// Type found, in words.
        found: String,
    },
    /// A part of the language that rules do not use.
    #[error("{what} is not used in rules: {instead}")]
    Unsupported {
        /// What was written.
        what: &'static str,
        /// What to write instead.
        instead: &'static str,
    },
    /// Compiled as a condition, but it is none.
    #[error("the rule must answer yes or no, this is a {found}: compare it with something")]
    NotAYesNo {
        /// Type found, in words.
        found: String,
    },
    /// Compiled as a number, but it is none.
    #[error(
        "the rule must give a number, this is a {found}: for a condition write `condition ? 1 : 0`"
    )]
    NotANumber {
        /// Type found, in words.
        found: String,
    },
    /// The reader itself failed; the rule is refused to be safe.
    #[error("the rule could not be examined: write it more simply")]
    Unexaminable,
}

fn hint(suggestion: Option<&String>) -> String {
    suggestion.map_or_else(String::new, |s| format!("; did you mean `{s}`?"))
}

/// Why an accepted rule gave no answer on these facts.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub enum RuleFailure {
    /// A fact that may be missing is, and the rule did not ask `has(…)` first.
    #[error("the fact `{name}` is not known; ask `has(…)` before using it")]
    MissingFact {
        /// Last part of the fact's name.
        name: String,
    },
    /// A division by zero.
    #[error("a number is divided by zero")]
    DivisionByZero,
    /// A number, instant or length of time beyond what can be held.
    #[error("a result is too large")]
    TooLarge,
    /// A result that is no number.
    #[error("the result is not a number")]
    NotFinite,
    /// An index past the end of a list.
    #[error("a list has no entry at the place asked for")]
    NoSuchEntry,
    /// Text that does not read as a number.
    #[error("a text cannot be turned into a number: {message}")]
    BadText {
        /// The evaluator's message.
        message: String,
    },
    /// Nested lists too long for this rule: [`limits::STEPS`].
    #[error(
        "about {steps} steps would be needed, the limit is {}: the lists are too long for this rule",
        limits::STEPS
    )]
    TooMuchWork {
        /// Steps estimated.
        steps: usize,
    },
    /// The facts were bound to another schema than the rule was compiled for.
    #[error("the rule was written for other facts")]
    OtherSchema,
    /// `holds` on a number, or `number` on a condition.
    #[error("the rule answers with another type than asked")]
    WrongKind,
    /// The evaluator failed in a way it should not.
    #[error("the rule could not be evaluated: {message}")]
    Unexpected {
        /// The evaluator's message.
        message: String,
    },
}
