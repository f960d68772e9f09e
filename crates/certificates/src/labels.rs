//! The words printed on a certificate, in each of the six languages.

use identifiers::Language;
use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::error::CertificateError;
use crate::facts::{DocumentKind, Role};

/// The words of a certificate in one language. Names in braces are filled in when printing.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Labels {
    /// Title of an inward certificate.
    pub title_inward: String,
    /// Title of an outward certificate.
    pub title_outward: String,
    /// What an inward certificate says; `{territory}`, `{port}`.
    pub statement_inward: String,
    /// What an outward certificate says; `{territory}`, `{port}`.
    pub statement_outward: String,
    /// Stands over the serial.
    pub certificate: String,
    /// An agency's outcome, and the state of the whole: cleared.
    pub cleared: String,
    /// The same: cleared with conditions.
    pub cleared_with_conditions: String,
    /// Heading over the vessel.
    pub vessel: String,
    /// The vessel's flag.
    pub flag: String,
    /// Registration number.
    pub registration: String,
    /// Port of registry.
    pub home_port: String,
    /// Length overall.
    pub length: String,
    /// Colour of the hull.
    pub hull_colour: String,
    /// Gross tonnage.
    pub gross_tonnage: String,
    /// MMSI.
    pub mmsi: String,
    /// Radio call sign.
    pub call_sign: String,
    /// IMO number.
    pub imo: String,
    /// Hull identification number.
    pub hull_id: String,
    /// The master's name.
    pub master: String,
    /// Heading over the voyage.
    pub voyage: String,
    /// The port of the call, when entering.
    pub port_inward: String,
    /// The port of the call, when leaving.
    pub port_outward: String,
    /// The port before.
    pub previous_port: String,
    /// The port after.
    pub next_port: String,
    /// Time of arrival.
    pub arrival: String,
    /// Time of departure.
    pub departure: String,
    /// Heading over the agencies' decisions.
    pub decisions: String,
    /// Heading over the conditions of the whole.
    pub conditions: String,
    /// Heading over the people; `{count}`.
    pub people: String,
    /// Column: running number.
    pub number: String,
    /// Column: family and given names together.
    pub name: String,
    /// Column: family name.
    pub family_name: String,
    /// Column: given names.
    pub given_names: String,
    /// Column: role aboard.
    pub role: String,
    /// Column: nationality, short.
    pub nationality: String,
    /// Column: day of birth.
    pub born: String,
    /// Column: travel document.
    pub document: String,
    /// Column: last day of the document.
    pub expires: String,
    /// People who did not fit; `{count}`, `{total}`, `{digest}`.
    pub more_people: String,
    /// Decisions that did not fit; `{count}`.
    pub more_decisions: String,
    /// Note that texts were shortened.
    pub shortened: String,
    /// Time of issue.
    pub issued: String,
    /// End of validity.
    pub valid_until: String,
    /// Rule of use.
    pub use_rule: String,
    /// Under the line for a signature and a stamp.
    pub signature: String,
    /// How to verify; `{address}`.
    pub verify: String,
    /// How to verify when there is no address.
    pub verify_offline: String,
    /// Key, algorithm and digest; `{key}`, `{algorithm}`, `{digest}`.
    pub signed_with: String,
    /// The code in words, for readers who cannot see it; `{serial}`.
    pub qr_alt: String,
    /// Across the page of a revoked certificate.
    pub revoked: String,
    /// At its top; `{time}`, `{reason}`.
    pub revoked_line: String,
    /// Across the page of a specimen.
    pub specimen: String,
    /// At its top.
    pub specimen_line: String,
    /// Short names of the months, January first, for dates such as 24 Nov 2026.
    pub months: [String; 12],
    /// What people are: `master`, `crew`, `passenger`.
    pub roles: Roles,
    /// Kinds of travel documents.
    pub documents: Documents,
    /// Common names of agencies by id.
    pub agencies: BTreeMap<String, String>,
}

/// Words for [`Role`].
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Roles {
    /// The master.
    pub master: String,
    /// Crew.
    pub crew: String,
    /// A passenger.
    pub passenger: String,
}

/// Words for [`DocumentKind`].
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Documents {
    /// A passport.
    pub passport: String,
    /// An identity card.
    pub identity_card: String,
    /// A seaman's book.
    pub seamans_book: String,
    /// Another document.
    pub other: String,
}

impl Labels {
    /// The labels that come with the program.
    ///
    /// # Errors
    /// [`CertificateError::Labels`] if the embedded file is not complete, which a test rules out.
    pub fn of(language: Language) -> Result<Self, CertificateError> {
        Self::read(match language {
            Language::En => include_str!("../labels/en.toml"),
            Language::Es => include_str!("../labels/es.toml"),
            Language::Fr => include_str!("../labels/fr.toml"),
            Language::Nl => include_str!("../labels/nl.toml"),
            Language::Pap => include_str!("../labels/pap.toml"),
            Language::Ht => include_str!("../labels/ht.toml"),
        })
    }

    /// Labels from TOML, for an administration that wants other words.
    ///
    /// # Errors
    /// [`CertificateError::Labels`] naming the line and the label that is missing or unknown.
    pub fn read(text: &str) -> Result<Self, CertificateError> {
        toml::from_str(text).map_err(|error| CertificateError::Labels(error.to_string()))
    }

    pub(crate) fn role(&self, role: Role) -> &str {
        match role {
            Role::Master => &self.roles.master,
            Role::Crew => &self.roles.crew,
            Role::Passenger => &self.roles.passenger,
        }
    }

    pub(crate) fn document_kind(&self, kind: DocumentKind) -> &str {
        match kind {
            DocumentKind::Passport => &self.documents.passport,
            DocumentKind::IdentityCard => &self.documents.identity_card,
            DocumentKind::SeamansBook => &self.documents.seamans_book,
            DocumentKind::Other => &self.documents.other,
        }
    }
}

/// Puts values in the places of `{names}`. One pass: braces within a value stay as they are.
pub(crate) fn fill(pattern: &str, values: &[(&str, &str)]) -> String {
    let mut filled = String::with_capacity(pattern.len() + 32);
    let mut rest = pattern;
    while let Some((before, after)) = rest.split_once('{') {
        filled.push_str(before);
        let found = after.split_once('}').and_then(|(name, tail)| {
            let value = values.iter().find(|(candidate, _)| *candidate == name);
            value.map(|(_, value)| (*value, tail))
        });
        if let Some((value, tail)) = found {
            filled.push_str(value);
            rest = tail;
        } else {
            filled.push('{');
            rest = after;
        }
    }
    filled + rest
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_language_is_complete() {
        let english = serde_json::to_value(Labels::of(Language::En).unwrap()).unwrap();
        for language in Language::ALL {
            let labels = serde_json::to_value(Labels::of(language).unwrap()).unwrap();
            compare(&english, &labels, language.tag());
        }
    }

    /// Same names, no empty word, and the same places to fill in.
    fn compare(english: &serde_json::Value, other: &serde_json::Value, path: &str) {
        match english {
            serde_json::Value::Object(members) => {
                let names: Vec<_> = members.keys().collect();
                let others: Vec<_> = other.as_object().unwrap().keys().collect();
                assert_eq!(names, others, "{path}");
                for (name, value) in members {
                    compare(value, &other[name], &format!("{path}.{name}"));
                }
            }
            serde_json::Value::String(text) => {
                let word = other.as_str().unwrap();
                assert!(!word.trim().is_empty(), "{path} is empty");
                assert_eq!(places(text), places(word), "{path}");
            }
            _ => {}
        }
    }

    fn places(text: &str) -> Vec<&str> {
        let mut places: Vec<&str> =
            text.split('{').skip(1).filter_map(|part| part.split('}').next()).collect();
        places.sort_unstable();
        places
    }

    #[test]
    fn a_value_with_braces_is_not_filled_again() {
        assert_eq!(fill("{a} and {b}, {c", &[("a", "{b}"), ("b", "2")]), "{b} and 2, {c");
    }
}
