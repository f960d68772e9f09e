//! Fee lines and totals: what is shown to skipper and officer.

use registry::territory::{AgencyKind, Direction, Per};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use crate::evidence::RuleSource;
use crate::sentence::{ByLanguage, Sentence};

/// One number a rate is multiplied by.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct Factor {
    /// Unit: `person`, `month`, `foot`, …
    #[schema(value_type = String)]
    pub per: Per,
    /// How many, part counted whole.
    pub count: u32,
}

/// How much, in minor units of the line's currency.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum FeeAmount {
    /// Exactly this much, as far as the rule goes.
    Exact {
        /// Minor units.
        minor: i64,
    },
    /// Somewhere between.
    Between {
        /// Least, minor units.
        low: i64,
        /// Most, minor units.
        high: i64,
    },
    /// Charged, but how much cannot be told.
    Unknown {
        /// Why.
        because: Sentence,
    },
}

impl FeeAmount {
    /// Least and most, where known.
    #[must_use]
    pub fn bounds(&self) -> Option<(i64, i64)> {
        match self {
            Self::Exact { minor } => Some((*minor, *minor)),
            Self::Between { low, high } => Some((*low, *high)),
            Self::Unknown { .. } => None,
        }
    }
}

/// Whether a line will be charged.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum Likelihood {
    /// By all that is known.
    Due,
    /// It hangs on something not known, such as the hours of an office.
    Possible,
}

/// One computed charge.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct FeeLine {
    /// Id of the rule, such as `lc.clearing-in`.
    pub rule: String,
    /// What it is called, by language.
    pub name: ByLanguage,
    /// Who takes it, where known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schema(value_type = Option<String>)]
    pub agency: Option<AgencyKind>,
    /// On which event it falls due; none: over the stay, or on request.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schema(value_type = Option<String>)]
    pub direction: Option<Direction>,
    /// What the rate is multiplied by; empty: once per vessel.
    pub factors: Vec<Factor>,
    /// All factors multiplied.
    pub quantity: u32,
    /// The rate for one, minor units, where it is one number.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub unit_minor: Option<i64>,
    /// How much.
    pub amount: FeeAmount,
    /// ISO 4217 code of every amount in the line.
    pub currency: String,
    /// Whether it will be charged.
    pub likelihood: Likelihood,
    /// Whether the line is in the total.
    pub counted: bool,
    /// Why it is not in the total, or only possible.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub because: Option<Sentence>,
    /// The amount is an estimate.
    pub about: bool,
    /// Lowest and highest amount also reported for one, minor units.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub also_reported: Option<(i64, i64)>,
    /// How the amount comes about: quantity, unit, rate.
    pub explain: Sentence,
    /// The year for "reported in 2011": only when the source is not official and has a date.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reported_in: Option<i32>,
    /// What to know beside it, by language.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub note: Option<ByLanguage>,
    /// Who does not pay, where the facts cannot tell, by language.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub exempt: Vec<ByLanguage>,
    /// The rule behind it.
    pub evidence: RuleSource,
}

/// The lines of one currency together. Currencies are never converted into each other.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct Total {
    /// ISO 4217 code.
    pub currency: String,
    /// Least that is due, minor units.
    pub low_minor: i64,
    /// Most that is due, minor units; equal to the least when all lines are exact.
    pub high_minor: i64,
    /// What may come on top, such as overtime: the most of it, minor units.
    pub possible_minor: i64,
    /// Lines that are due and have no known amount.
    pub unknown_lines: u32,
    /// Lines whose source is not official.
    pub unofficial_lines: u32,
    /// Oldest year among them.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub oldest_report: Option<i32>,
    /// Some amount is an estimate, so the total is one.
    pub about: bool,
}
