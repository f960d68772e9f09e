//! What the type check knows of a value.

use std::collections::BTreeMap;
use std::fmt;
use std::sync::Arc;

/// The type of an expression.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Kind {
    Bool,
    Int,
    Double,
    Text,
    /// An instant; `date` says the fact was a calendar date. Both compare alike.
    Instant {
        date: bool,
    },
    Duration,
    List(Arc<Kind>),
    Record(Arc<Record>),
    /// The entries of `[]`: fits anything.
    Nothing,
}

/// The facts under one name.
#[derive(Debug, Clone, Default, PartialEq)]
pub(crate) struct Record {
    pub(crate) fields: BTreeMap<String, Field>,
}

/// One fact of a record.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Field {
    pub(crate) kind: Kind,
    pub(crate) optional: bool,
}

impl Kind {
    pub(crate) const INSTANT: Self = Self::Instant { date: false };

    pub(crate) fn is_number(&self) -> bool {
        matches!(self, Self::Int | Self::Double)
    }

    pub(crate) fn is_instant(&self) -> bool {
        matches!(self, Self::Instant { .. })
    }

    /// The type that both fit without a conversion, if there is one.
    pub(crate) fn join(&self, other: &Self) -> Option<Self> {
        match (self, other) {
            (Self::Nothing, k) | (k, Self::Nothing) => Some(k.clone()),
            (a, b) if a.is_instant() && b.is_instant() => Some(Self::INSTANT),
            (Self::List(a), Self::List(b)) => Some(Self::List(Arc::new(a.join(b)?))),
            (a, b) if a == b => Some(a.clone()),
            _ => None,
        }
    }
}

impl fmt::Display for Kind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Bool => f.write_str("yes or no"),
            Self::Int => f.write_str("whole number"),
            Self::Double => f.write_str("number"),
            Self::Text => f.write_str("text"),
            Self::Instant { date: false } => f.write_str("instant"),
            Self::Instant { date: true } => f.write_str("date"),
            Self::Duration => f.write_str("length of time"),
            Self::List(entry) => match entry.as_ref() {
                Self::Nothing => f.write_str("empty list"),
                entry => write!(f, "list of {entry}"),
            },
            Self::Record(_) => f.write_str("group of facts"),
            Self::Nothing => f.write_str("nothing"),
        }
    }
}
