//! Ports of entry and the hours of their offices.

use accounts::AgencyKind;
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::evidence::Evidence;
use super::fact::Fact;
use super::ids::{PortId, SourceId};
use super::time::{Day, TimeOfDay};
use super::words::Words;

/// A UN/LOCODE given to a port. Many yacht ports have none.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PortLocode {
    /// Five characters.
    pub code: String,
    /// The list it was found in.
    pub source: SourceId,
    /// The code exists in the list, the name was matched by hand: verify.
    #[serde(default)]
    pub matched_by_hand: bool,
    /// The place the code really stands for, when it is not quite this port.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub stands_for: Option<Words>,
    /// The code is under another state's letters, for history's sake (`GP` for Gustavia).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub listed_under: Option<String>,
}

/// Where a port is.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Position {
    /// Degrees north.
    pub lat: f64,
    /// Degrees east; negative in the Caribbean.
    pub lon: f64,
    /// Where the position was found.
    pub source: SourceId,
    /// From memory, good for a map and a distance, not for navigation: verify.
    #[serde(default)]
    pub approximate: bool,
}

/// Days and times at which an office is open.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct OpenHours {
    /// On these days.
    pub days: Vec<Day>,
    /// From.
    pub open: TimeOfDay,
    /// Until.
    pub close: TimeOfDay,
}

/// The desk of one or more agencies at a port.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Office {
    /// Whose desk it is; empty: every agency of the port keeps these hours.
    #[serde(default)]
    pub agencies: Vec<AgencyKind>,
    /// When it is open; empty with `round_the_clock`.
    #[serde(default)]
    pub hours: Vec<OpenHours>,
    /// Never closed.
    #[serde(default)]
    pub round_the_clock: bool,
    /// Officers come outside hours when called.
    #[serde(default)]
    pub on_call: bool,
    /// Where the desk is, what else to know.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub note: Option<Words>,
    /// Why we believe the hours.
    pub evidence: Evidence,
}

/// A time during which an office is open, in port time.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct Span {
    /// From, included.
    pub open: TimeOfDay,
    /// Until, not included.
    pub close: TimeOfDay,
}

/// When an office is open on one day.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Hours {
    /// At these times, earliest first.
    Open(Vec<Span>),
    /// Not at all.
    Closed,
    /// We have no source for it.
    Unknown,
}

impl Office {
    /// Hours on a local date. `holiday`: Some(true) for a known public holiday,
    /// None where the calendar of the territory is not complete.
    ///
    /// On a known holiday an office that does not say what it does then is
    /// [`Hours::Unknown`]: neither open nor closed may be promised.
    #[must_use]
    pub fn on(&self, date: NaiveDate, holiday: Option<bool>) -> Hours {
        if self.round_the_clock {
            return Hours::Open(vec![Span {
                open: TimeOfDay::at_hour(0),
                close: TimeOfDay::at_hour(24),
            }]);
        }
        let spans = |day: Day| -> Vec<Span> {
            let mut spans: Vec<Span> = self
                .hours
                .iter()
                .filter(|hours| hours.days.contains(&day))
                .map(|hours| Span { open: hours.open, close: hours.close })
                .collect();
            spans.sort_by_key(|span| span.open);
            spans
        };
        if holiday == Some(true) {
            let spans = spans(Day::Holiday);
            return if spans.is_empty() { Hours::Unknown } else { Hours::Open(spans) };
        }
        let spans = spans(Day::of(date));
        if spans.is_empty() { Hours::Closed } else { Hours::Open(spans) }
    }
}

/// A place where one may lawfully arrive or leave.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Port {
    /// Stable id, used in notices and addresses; never reused.
    pub id: PortId,
    /// As people there call it.
    pub name: Words,
    /// The island, in territories of several.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub island: Option<Words>,
    /// UN/LOCODE, where there is one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub locode: Option<PortLocode>,
    /// Where it is.
    pub position: Position,
    /// Desks with known hours; an agency without one has unknown hours.
    #[serde(default)]
    pub offices: Vec<Office>,
    /// What else is known.
    #[serde(default)]
    pub facts: Vec<Fact>,
    /// Why we believe that it is a port of entry.
    pub evidence: Evidence,
}

impl Port {
    /// The desk of an agency here, if its hours are known.
    #[must_use]
    pub fn office(&self, agency: AgencyKind) -> Option<&Office> {
        let own = self.offices.iter().find(|office| office.agencies.contains(&agency));
        own.or_else(|| self.offices.iter().find(|office| office.agencies.is_empty()))
    }
}
