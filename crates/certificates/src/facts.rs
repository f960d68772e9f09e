//! What a clearance certificate states: the facts as the administration recorded them.
//!
//! Names and texts are kept exactly as entered, in any script. The same facts always serialise to
//! the same JSON, because a certificate signs a digest of it: a member that is absent is left out,
//! and a member added later must be optional, or older certificates could not be checked any more.

use chrono::{DateTime, NaiveDate, Utc};
use identifiers::Language;
use serde::{Deserialize, Serialize};

/// Which way the clearance goes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Direction {
    /// Entry: the vessel and her people may be in the territory.
    Inward,
    /// Exit (*zarpe*): the vessel and her people may leave for the next port.
    Outward,
}

/// The territory whose government clears, by the code the atlas uses.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Territory {
    /// ISO 3166-1 alpha-2, or with a part (`BQ-SA` for Saba).
    pub code: String,
    /// Its name in the certificate's language.
    pub name: String,
}

/// A port of entry.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Port {
    /// The atlas's own id, as `lc-rodney-bay`.
    pub id: String,
    /// Its name.
    pub name: String,
    /// UN/LOCODE, five characters without a space, where the port has one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub locode: Option<String>,
}

/// A port before or after this call: often only a name, sometimes outside the atlas.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct OtherPort {
    /// Its name, with as much as is known.
    pub name: String,
    /// The name or code of its country or territory.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub territory: Option<String>,
}

/// The vessel. Yacht papers are thin: all but the name may be unknown.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Vessel {
    /// Her name as registered.
    pub name: String,
    /// What she is, in the certificate's language: sloop, motor yacht, …
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub kind: Option<String>,
    /// Flag, ISO 3166-1 alpha-2.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub flag: Option<String>,
    /// Registration (official) number.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub registration: Option<String>,
    /// Port of registry.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub home_port: Option<String>,
    /// Colour of the hull, in the certificate's language.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub hull_colour: Option<String>,
    /// Length overall in centimetres.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub length_cm: Option<u32>,
    /// Gross tonnage as registered, as written on her papers.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub gross_tonnage: Option<String>,
    /// Maritime Mobile Service Identity, nine digits.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub mmsi: Option<String>,
    /// Radio call sign.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub call_sign: Option<String>,
    /// IMO number.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub imo: Option<String>,
    /// Hull identification number.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub hull_id: Option<String>,
}

/// What a person is on this journey.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Role {
    /// The master.
    Master,
    /// A member of the crew.
    Crew,
    /// A passenger.
    Passenger,
}

/// The kind of a travel document.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum DocumentKind {
    /// A passport.
    Passport,
    /// A national identity card.
    IdentityCard,
    /// A seafarer's identity document or discharge book.
    SeamansBook,
    /// Another travel document (refugee, laissez-passer, …).
    Other,
}

/// A travel document.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct TravelDocument {
    /// What it is.
    pub kind: DocumentKind,
    /// Its number as printed on it.
    pub number: String,
    /// The last day it is valid; some identity cards have none.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub expires: Option<NaiveDate>,
}

/// Someone aboard.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Person {
    /// Family name exactly as entered; empty for a person with one name only.
    pub family_name: String,
    /// Given names exactly as entered; empty for a person with one name only.
    pub given_names: String,
    /// Master, crew or passenger.
    pub role: Role,
    /// Nationality, ISO 3166-1 alpha-3 (or ICAO 9303's extra codes).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub nationality: Option<String>,
    /// Day of birth.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub born: Option<NaiveDate>,
    /// The document travelled on.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub document: Option<TravelDocument>,
}

/// How an agency decided, as far as a certificate can state it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Outcome {
    /// Cleared.
    Clear,
    /// Cleared with conditions.
    ClearWithConditions,
}

/// One agency's decision.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Decision {
    /// The agency's id: `customs`, `immigration`, `port_health`, `port_authority`, `agriculture`
    /// have words in every language; another id is printed by `agency_name`.
    pub agency: String,
    /// The agency's own name, if it shall be printed instead of the common word.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub agency_name: Option<String>,
    /// The outcome.
    pub outcome: Outcome,
    /// Its conditions, one sentence each.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub conditions: Vec<String>,
    /// The officer's display name, or "standing authority N" in the certificate's language.
    pub decided_by: String,
    /// When.
    pub decided_at: DateTime<Utc>,
}

/// Everything a certificate states.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ClearanceFacts {
    /// The certificate's reference, unique within the territory, as `LC-7K3-29Q`.
    pub serial: String,
    /// Inward or outward.
    pub direction: Direction,
    /// The territory that clears.
    pub territory: Territory,
    /// The administration's name as it wants it printed.
    pub administration: String,
    /// The port of the call.
    pub port: Port,
    /// IANA name of the port's time zone, as `America/St_Lucia`.
    pub time_zone: String,
    /// The vessel.
    pub vessel: Vessel,
    /// The master's name, if it shall stand apart from the list of people.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub master: Option<String>,
    /// Everyone aboard.
    pub people: Vec<Person>,
    /// Where the vessel came from.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub previous_port: Option<OtherPort>,
    /// Where she goes.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub next_port: Option<OtherPort>,
    /// When she arrived, or is to arrive.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub arrival: Option<DateTime<Utc>>,
    /// When she leaves, or is to leave.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub departure: Option<DateTime<Utc>>,
    /// The agencies' decisions, in the order they shall be printed.
    pub decisions: Vec<Decision>,
    /// Conditions of the clearance as a whole, one sentence each.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub conditions: Vec<String>,
    /// When the certificate was issued.
    pub issued_at: DateTime<Utc>,
    /// Until when it may be used; absent if only `use_rule` bounds it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub valid_until: Option<DateTime<Utc>>,
    /// The rule of use in words, as "Leave within 24 hours of issue".
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub use_rule: Option<String>,
    /// The language of the printed certificate.
    #[serde(default)]
    pub language: Language,
}

impl ClearanceFacts {
    /// Whether any condition is attached, by an agency or to the whole.
    #[must_use]
    pub fn has_conditions(&self) -> bool {
        !self.conditions.is_empty()
            || self.decisions.iter().any(|decision| {
                decision.outcome == Outcome::ClearWithConditions || !decision.conditions.is_empty()
            })
    }
}
