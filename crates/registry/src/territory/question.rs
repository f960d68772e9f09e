//! Questions of a declaration.

use accounts::AgencyKind;
use serde::{Deserialize, Serialize};

use super::evidence::Evidence;
use super::ids::QuestionId;
use super::words::Words;

/// Whom a question is for, and the file of the catalogue it stands in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Topic {
    /// Port health: the Maritime Declaration of Health.
    Health,
    /// Customs.
    Customs,
    /// Immigration.
    Immigration,
    /// Plants, animals, food.
    Agriculture,
    /// The port authority.
    Port,
}

impl Topic {
    /// The agency that reads the answer. Where the territory has no such
    /// agency, customs does.
    #[must_use]
    pub fn agency(self) -> AgencyKind {
        match self {
            Self::Health => AgencyKind::PortHealth,
            Self::Customs => AgencyKind::Customs,
            Self::Immigration => AgencyKind::Immigration,
            Self::Agriculture => AgencyKind::Agriculture,
            Self::Port => AgencyKind::PortAuthority,
        }
    }
}

/// What an answer looks like.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Answer {
    /// Yes or no.
    YesNo,
    /// Yes or no, with details when [`Question::detail_when`] says so.
    YesNoDetail,
    /// A line of text.
    Text,
    /// A whole number, not negative.
    Number,
    /// A date.
    Date,
    /// Several lines, one item each.
    List,
}

/// Yes or no.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum YesNo {
    /// Yes.
    Yes,
    /// No.
    No,
}

/// In which notices a question is asked.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Asked {
    /// Arrival notice.
    Arrival,
    /// Departure notice.
    Departure,
    /// Both.
    Both,
}

/// Which of the two notices of a call.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Direction {
    /// Coming in.
    Arrival,
    /// Going out.
    Departure,
}

impl Asked {
    /// Whether it is asked in that notice.
    #[must_use]
    pub fn in_notice(self, direction: Direction) -> bool {
        match self {
            Self::Both => true,
            Self::Arrival => direction == Direction::Arrival,
            Self::Departure => direction == Direction::Departure,
        }
    }
}

/// How much an answer matters.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum FlagSeverity {
    /// An officer must look before anything is decided.
    Refer,
    /// An officer should know.
    Warn,
}

/// An answer an officer must look at.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Flag {
    /// On this answer.
    pub answer: YesNo,
    /// How much it matters.
    pub severity: FlagSeverity,
}

/// One question.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Question {
    /// `topic.what-it-is-about`; a territory's own: `gd.what-it-is-about`.
    pub id: QuestionId,
    /// Whom it is for.
    pub topic: Topic,
    /// The question.
    pub ask: Words,
    /// Help beneath it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub hint: Option<Words>,
    /// What an answer looks like.
    pub answer: Answer,
    /// Details are required with this answer.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub detail_when: Option<YesNo>,
    /// An officer looks at this answer.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub flag_when: Option<Flag>,
    /// In which notices it is asked.
    pub direction: Asked,
    /// Asked only where a territory names it, not with its whole topic.
    #[serde(default)]
    pub on_demand: bool,
    /// Whose rule it is, if anybody's.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub evidence: Option<Evidence>,
}
