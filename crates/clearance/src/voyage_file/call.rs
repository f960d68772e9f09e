//! The calls of a voyage file: where, when, who is aboard.

use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use super::declaration::Declaration;
use registry::record::VoyageTime;
use registry::record::reader::{Node, as_str, take_letters};
use registry::record::take_ref;
use registry::record::take_word;
use registry::record::text::{CODE, NAME};
use registry::record::{ProblemKind, echo};
use registry::vocabulary;

vocabulary! {
    /// What a person does aboard.
    Role {
        /// The master; exactly one aboard.
        Master = "master",
        /// Crew.
        Crew = "crew",
        /// Passenger.
        Passenger = "passenger",
    }
}

vocabulary! {
    /// Why the vessel calls.
    Reason {
        /// Holiday and cruising.
        Leisure = "leisure",
        /// Passing through.
        Transit = "transit",
        /// Fuel, water, provisions.
        Stores = "stores",
        /// Repair or refit.
        Repair = "repair",
        /// People join or leave.
        CrewChange = "crew_change",
        /// A charter begins or ends.
        Charter = "charter",
        /// A regatta or rally.
        Race = "race",
        /// Trade or work.
        Business = "business",
        /// Shelter, illness or damage.
        Distress = "distress",
        /// Anything else.
        Other = "other",
    }
}

/// A person aboard with the role of this passage.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct Aboard {
    /// The person's `ref`.
    pub person: String,
    /// Master, crew, passenger.
    pub role: Role,
    /// Position in words: mate, cook, deckhand.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub position: Option<String>,
}

/// A place before the first call or after the last one.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct Place {
    /// Id of a port Landfall knows.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub port: Option<String>,
    /// Name of any other place.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Its country, ISO 3166-1.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub country: Option<String>,
    /// When the vessel left it, or means to be there. By the clocks of the place when it is a known
    /// port; with an offset otherwise.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub at: Option<VoyageTime>,
}

/// A stay at a port of entry.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct Call {
    /// Id of the port of entry.
    pub port: String,
    /// Arrival; absent only at the first call, when the vessel is already there.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub arrival: Option<VoyageTime>,
    /// Departure; absent only at the last call, when it is not known yet.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub departure: Option<VoyageTime>,
    /// Why the vessel calls.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reason: Option<Reason>,
    /// Who is aboard on arrival; when absent, those who left the call before.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub aboard: Option<Vec<Aboard>>,
    /// Who comes aboard here.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub joins: Vec<Aboard>,
    /// `ref` of each person who leaves the vessel here for good.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub leaves: Vec<String>,
    /// What differs here from the declaration of the whole voyage.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub declaration: Option<Declaration>,
}

/// Most people a voyage may list.
pub const MAX_PEOPLE: usize = 500;

impl Aboard {
    fn read(node: Node<'_>) -> Option<Self> {
        let f = node.fields(&["person", "role", "position"])?;
        let (person, role) = (f.need("person", take_ref), f.need("role", take_word));
        Some(Self { person: person?, role: role?, position: f.text("position", NAME) })
    }
}

impl Place {
    /// Reads an object, or a text that is the id of a port.
    pub(super) fn read(node: Node<'_>) -> Option<Self> {
        if node.value.is_string() {
            let refuse = |kind| node.reader.refuse(&node.path, &kind);
            let port = take_port(node.value).map_err(refuse).ok()?;
            return Some(Self { port: Some(port), ..Self::default() });
        }
        let f = node.fields(&["port", "name", "country", "at"])?;
        let place = Self {
            port: f.opt("port", take_port),
            name: f.text("name", NAME),
            country: f.opt("country", take_letters(2..=3, "2-3")),
            at: f.opt("at", VoyageTime::take),
        };
        if f.node("port").is_none() {
            f.must_have("name");
            f.must_have("country");
        }
        Some(place)
    }
}

fn take_port(value: &serde_json::Value) -> Result<String, ProblemKind> {
    let id = as_str(value)?.trim();
    let fits = !id.is_empty()
        && id.len() <= CODE.max
        && id.bytes().all(|b| b.is_ascii_alphanumeric() || b"-_.".contains(&b));
    if fits { Ok(id.to_owned()) } else { Err(ProblemKind::NotARef { found: echo(id) }) }
}

impl Call {
    pub(super) fn read(node: Node<'_>) -> Option<Self> {
        let f = node.fields(&[
            "port",
            "arrival",
            "departure",
            "reason",
            "aboard",
            "joins",
            "leaves",
            "declaration",
        ])?;
        let leaver = |node: Node<'_>| {
            take_ref(node.value).map_err(|kind| node.reader.refuse(&node.path, &kind)).ok()
        };
        Some(Self {
            port: f.need("port", take_port).unwrap_or_default(),
            arrival: f.opt("arrival", VoyageTime::take),
            departure: f.opt("departure", VoyageTime::take),
            reason: f.opt("reason", take_word),
            aboard: f.some_list("aboard", MAX_PEOPLE, Aboard::read),
            joins: f.list("joins", MAX_PEOPLE, Aboard::read),
            leaves: f.list("leaves", MAX_PEOPLE, leaver),
            declaration: f.child("declaration", Declaration::read),
        })
    }
}
