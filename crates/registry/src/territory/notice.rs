//! Deadlines, stays, offices and systems of a territory.

use accounts::AgencyKind;
use serde::{Deserialize, Serialize};

use super::evidence::Evidence;
use super::ruling::SetVersion;
use super::words::Words;

/// What a number of hours is counted from.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum DeadlineKind {
    /// The arrival notice is due so many hours before arrival; 0: any time before it.
    NoticeBeforeArrival,
    /// The departure notice is due so many hours before departure.
    NoticeBeforeDeparture,
    /// The master reports to the office within so many hours after arrival; 0: at once.
    ReportAfterArrival,
    /// The permit to anchor is asked for within so many hours after arrival.
    AnchorPermitAfterArrival,
    /// The vessel leaves within so many hours after clearing out.
    LeaveAfterClearingOut,
    /// Inward and outward clearance may be given together for a stay of at most so many hours.
    InAndOutTogether,
}

/// One deadline.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Deadline {
    /// What is counted.
    pub kind: DeadlineKind,
    /// Hours; 0 means at once.
    pub hours: u32,
    /// Only this agency's; none: all agencies of the territory.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub agency: Option<AgencyKind>,
    /// The law, or what happens if it is missed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub note: Option<Words>,
    /// Why we believe it.
    pub evidence: Evidence,
    /// The version, where the administration set the hours itself.
    #[serde(skip)]
    pub set: Option<SetVersion>,
}

/// Whose stay is limited.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Staying {
    /// People, at first; longer may be asked for.
    PeopleAtFirst,
    /// People, in one year.
    PeopleInAYear,
    /// The vessel.
    Vessel,
    /// The vessel, at one anchorage.
    AtAnchor,
    /// The vessel, sailing along the coast under one authorisation.
    Coasting,
}

/// The longest stay.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct StayLimit {
    /// Whose.
    pub who: Staying,
    /// Days or nights; 0: not allowed at all.
    pub days: u32,
    /// Where, for an anchorage.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub place: Option<Words>,
    /// Why we believe it.
    pub evidence: Evidence,
}

/// Why one agency is on a list, where it is not for the reason of the list.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct AgencyReason {
    /// Which agency.
    pub agency: AgencyKind,
    /// Why we believe that it decides here.
    pub evidence: Evidence,
}

/// Who decides on a call.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Agencies {
    /// Agencies that must clear an arrival, in the order in which a master sees them.
    pub arrival: Vec<AgencyKind>,
    /// Agencies that must clear a departure. Empty: no outward clearance is asked for.
    pub departure: Vec<AgencyKind>,
    /// The order is a rule of the territory; otherwise it is only our habit.
    #[serde(default)]
    pub ordered: bool,
    /// Officers come aboard; nobody goes to the office unless told to.
    #[serde(default)]
    pub come_aboard: bool,
    /// Why we believe the list.
    pub evidence: Evidence,
    /// Agencies that are on it for another reason.
    #[serde(default)]
    pub reasons: Vec<AgencyReason>,
}

impl Agencies {
    /// Why we believe that this agency decides here.
    #[must_use]
    pub fn evidence_for(&self, agency: AgencyKind) -> &Evidence {
        self.reasons
            .iter()
            .find_map(|reason| (reason.agency == agency).then_some(&reason.evidence))
            .unwrap_or(&self.evidence)
    }
}

/// Whether one must use a system.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Mandatory {
    /// One must.
    Required,
    /// One may.
    Optional,
    /// Not known.
    Unknown,
}

/// A system or form that the territory uses today.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct System {
    /// What it is called.
    pub name: Words,
    /// Agencies that read it.
    pub agencies: Vec<AgencyKind>,
    /// Whether one must use it.
    pub mandatory: Mandatory,
    /// What else to know.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub note: Option<Words>,
    /// Why we believe it.
    pub evidence: Evidence,
}

/// Who may go ashore before clearance is given.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum WhoGoes {
    /// The master alone, to the offices.
    MasterOnly,
    /// Everybody, to immigration.
    Everybody,
    /// Nobody: officers come aboard.
    Nobody,
}

/// Who goes ashore to clear.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CrewAshore {
    /// Who.
    pub who: WhoGoes,
    /// Why we believe it.
    pub evidence: Evidence,
}

/// A radio call to make.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RadioCall {
    /// VHF channel; none where the source names only the station.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub channel: Option<u8>,
    /// Whom to call.
    pub station: Words,
    /// When to call.
    pub when: Words,
    /// Why we believe it.
    pub evidence: Evidence,
}
