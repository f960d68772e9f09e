//! The people of a voyage file and their travel documents.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use super::problem::{ProblemKind, echo};
use super::reader::{Node, as_str, take_letters};
use super::text::{ADDRESS, MRZ, NAME, NUMBER};
use super::vocabulary::take_word;
use super::when::take_date;
use crate::vocabulary;

vocabulary! {
    /// Sex as in the machine readable zone of a passport.
    Sex {
        /// Female.
        Female = "F",
        /// Male.
        Male = "M",
        /// Unspecified (`<` in the zone).
        Unspecified = "X",
    }
}

vocabulary! {
    /// Marital status, where a territory's form asks.
    MaritalStatus {
        /// Never married.
        Single = "single",
        /// Married.
        Married = "married",
        /// In a relationship.
        InRelation = "in_relation",
        /// Engaged.
        Engaged = "engaged",
        /// Separated.
        Separated = "separated",
        /// Divorced.
        Divorced = "divorced",
        /// Widowed.
        Widowed = "widowed",
    }
}

vocabulary! {
    /// Kind of travel document.
    DocumentKind {
        /// Passport.
        Passport = "passport",
        /// National identity card.
        IdCard = "id_card",
        /// Seaman's book.
        SeamanBook = "seaman_book",
        /// Anything else, such as a refugee travel document.
        Other = "other",
    }
}

/// A travel document.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct TravelDocument {
    /// Passport, card, book.
    pub kind: DocumentKind,
    /// Its number, as printed.
    #[schema(min_length = 1, max_length = 60)]
    pub number: String,
    /// Country or organisation that issued it: ISO 3166-1 or a code of ICAO Doc 9303.
    pub issuing_country: String,
    /// Day of issue.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub issued_on: Option<NaiveDate>,
    /// Last day it is valid.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub expires_on: Option<NaiveDate>,
    /// The machine readable zone, its lines separated by line ends.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub mrz: Option<String>,
}

/// A person of the voyage, aboard at one call at least.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct Person {
    /// Name of the person within this file: letters, digits, point, dash, underscore.
    #[serde(rename = "ref")]
    #[schema(min_length = 1, max_length = 64)]
    pub reference: String,
    /// Family name, or the only name of a person who has one.
    #[schema(min_length = 1, max_length = 200)]
    pub family_name: String,
    /// Given names; absent for a person with one name.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub given_names: Option<String>,
    /// Middle name, where the papers show it apart.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub middle_name: Option<String>,
    /// Sex as in the passport.
    pub sex: Sex,
    /// Day of birth.
    pub born: NaiveDate,
    /// Country of birth.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub birth_country: Option<String>,
    /// Nationality: ISO 3166-1 or a code of ICAO Doc 9303.
    pub nationality: String,
    /// Occupation.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub occupation: Option<String>,
    /// Where the person lives.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub residential_address: Option<String>,
    /// Marital status.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub marital_status: Option<MaritalStatus>,
    /// Travel documents, the one to be shown first.
    #[serde(default)]
    pub documents: Vec<TravelDocument>,
}

/// Most documents a person may list.
const MAX_DOCUMENTS: usize = 8;

const PERSON: &[&str] = &[
    "ref",
    "family_name",
    "given_names",
    "middle_name",
    "sex",
    "born",
    "birth_country",
    "nationality",
    "occupation",
    "residential_address",
    "marital_status",
    "documents",
];

impl Person {
    /// Reads a record that stands by itself; the paths of problems are its own (`born`,
    /// `documents[0].number`). The second value lists what is kept and looks odd.
    ///
    /// # Errors
    /// Every problem of the record.
    pub fn from_value(
        value: &serde_json::Value,
    ) -> Result<(Self, Vec<super::FieldProblem>), Vec<super::FieldProblem>> {
        super::reader::whole(value, Self::read)
    }

    /// The name in reading order: given names, middle name, family name.
    #[must_use]
    pub fn full_name(&self) -> String {
        let parts = [
            self.given_names.as_deref(),
            self.middle_name.as_deref(),
            Some(self.family_name.as_str()),
        ];
        parts.into_iter().flatten().collect::<Vec<_>>().join(" ")
    }

    /// Age in whole years on a day; none before birth. Born on 29 February, a person comes of age
    /// on 1 March of a common year.
    #[must_use]
    pub fn age_on(&self, day: NaiveDate) -> Option<u32> {
        day.years_since(self.born)
    }

    /// Reads a person that is part of a larger document.
    pub fn read(node: Node<'_>) -> Option<Self> {
        let f = node.fields(PERSON)?;
        let country = take_letters(1..=3, "1-3");
        Some(Self {
            reference: f.need("ref", take_ref).unwrap_or_default(),
            family_name: f.need_text("family_name", NAME).unwrap_or_default(),
            given_names: f.text("given_names", NAME),
            middle_name: f.text("middle_name", NAME),
            sex: f.need("sex", take_word).unwrap_or(Sex::Unspecified),
            born: f.need("born", take_date).unwrap_or_default(),
            birth_country: f.opt("birth_country", &country),
            nationality: f.need("nationality", &country).unwrap_or_default(),
            occupation: f.text("occupation", NAME),
            residential_address: f.text("residential_address", ADDRESS),
            marital_status: f.opt("marital_status", take_word),
            documents: f.list("documents", MAX_DOCUMENTS, TravelDocument::read),
        })
    }
}

impl TravelDocument {
    fn read(node: Node<'_>) -> Option<Self> {
        let f =
            node.fields(&["kind", "number", "issuing_country", "issued_on", "expires_on", "mrz"])?;
        Some(Self {
            kind: f.need("kind", take_word).unwrap_or(DocumentKind::Other),
            number: f.need_text("number", NUMBER).unwrap_or_default(),
            issuing_country: f
                .need("issuing_country", take_letters(1..=3, "1-3"))
                .unwrap_or_default(),
            issued_on: f.opt("issued_on", take_date),
            expires_on: f.opt("expires_on", take_date),
            mrz: f.text("mrz", MRZ),
        })
    }
}

/// A name of a person within the file.
pub fn take_ref(value: &serde_json::Value) -> Result<String, ProblemKind> {
    let text = as_str(value)?.trim();
    let allowed = |c: char| c.is_alphanumeric() || matches!(c, '.' | '-' | '_');
    match text.chars().count() {
        0 => Err(ProblemKind::Blank),
        actual if actual > 64 => Err(ProblemKind::TooLong { max: 64, actual }),
        _ if !text.chars().all(allowed) => Err(ProblemKind::NotARef { found: echo(text) }),
        _ => Ok(text.to_owned()),
    }
}
