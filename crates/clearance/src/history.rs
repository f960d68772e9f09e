//! What earlier notices and clearances say about this vessel and these people. Plain data: the
//! desk fills it from the database, the command line leaves it empty.

use chrono::{DateTime, NaiveDate, Utc};
use identifiers::{DocumentNumber, Identifier};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use crate::voyage_file::Person;

/// A travel document, spelt one way: `IE PX4471902`.
#[must_use]
pub fn document_key(issuing_country: &str, number: &str) -> String {
    format!("{} {}", issuing_country.trim().to_uppercase(), DocumentNumber::normalise(number))
}

/// A person as later notices can recognise them: by a document, else by name and day of birth.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct PersonKey {
    /// Name in reading order, to be shown.
    pub name: String,
    /// Family and given names, small letters only, without signs between them.
    pub folded: String,
    /// Day of birth.
    pub born: NaiveDate,
    /// Keys of the documents, see [`document_key`].
    pub documents: Vec<String>,
}

impl PersonKey {
    /// The key of a person of a voyage.
    #[must_use]
    pub fn of(person: &Person) -> Self {
        let name = person.full_name();
        Self {
            folded: name
                .chars()
                .filter(|c| c.is_alphanumeric())
                .flat_map(char::to_lowercase)
                .collect(),
            name,
            born: person.born,
            documents: person
                .documents
                .iter()
                .map(|d| document_key(&d.issuing_country, &d.number))
                .collect(),
        }
    }

    /// Whether both are the same person, as far as papers tell: a document in common, or the same
    /// name and day of birth.
    #[must_use]
    pub fn is(&self, other: &Self) -> bool {
        self.documents.iter().any(|key| other.documents.contains(key))
            || (self.born == other.born && self.folded == other.folded)
    }
}

/// The last outward clearance of the vessel.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct LastClearance {
    /// Id of the port she cleared out of.
    pub port: String,
    /// When the clearance was given.
    pub cleared_at: DateTime<Utc>,
    /// Who was aboard then.
    pub people: Vec<PersonKey>,
}

/// Another voyage that is open: submitted, and its last call not left.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct OpenVoyage {
    /// What an officer may call it: the reference of its notice.
    pub reference: String,
    /// Whether it is a voyage of the same vessel.
    pub same_vessel: bool,
    /// Port it is bound to or in.
    pub port: String,
    /// When it arrives there.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub arrival: Option<DateTime<Utc>>,
    /// Documents of the people on it, see [`document_key`].
    pub documents: Vec<String>,
}

/// All that is known from before.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct History {
    /// Whether anybody looked: without that, checks that need the past cannot be computed.
    pub known: bool,
    /// The vessel's last outward clearance.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub last_clearance: Option<LastClearance>,
    /// Other open voyages that share the vessel or a document with this one.
    #[serde(default)]
    pub open_voyages: Vec<OpenVoyage>,
}
