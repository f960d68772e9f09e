//! Which decisions of a territory a computer may take at all.
//!
//! A standing authority is signed by a supervisor; that a supervisor may sign one is a rule of the
//! territory, with its legal source. No file of the atlas lists one: for no territory is a law
//! known that says so. An administration enters its own by a ruling, see [`super::RuledFact`].

use accounts::AgencyKind;
use serde::{Deserialize, Serialize};

use super::evidence::Evidence;
use super::question::Direction;
use super::record::Territory;
use super::ruling::SetVersion;

/// The law lets a decision of one agency, on one of the two notices, be taken under a standing
/// authority.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Automation {
    /// Whose decision.
    pub agency: AgencyKind,
    /// On arrival or on departure.
    pub direction: Direction,
    /// The law.
    pub evidence: Evidence,
    /// The version, where the administration entered the rule itself.
    #[serde(skip)]
    pub set: Option<SetVersion>,
}

impl Territory {
    /// The rule by which a decision may be automated; none: it may not.
    #[must_use]
    pub fn automation(&self, agency: AgencyKind, direction: Direction) -> Option<&Automation> {
        self.automations.iter().find(|rule| rule.agency == agency && rule.direction == direction)
    }
}
