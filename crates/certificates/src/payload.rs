//! What the QR code carries: the heart of a certificate in a few hundred bytes.

use chrono::{DateTime, Utc};
use unicode_normalization::UnicodeNormalization as _;

use crate::cbor::Value;
use crate::digest::{DIGEST_LENGTH, people_digest, record_digest};
use crate::error::CertificateError;
use crate::facts::{ClearanceFacts, Direction, Person};

/// The version of the payload this program writes and reads.
pub(crate) const VERSION: i64 = 1;

/// A name in the payload is cut to this many bytes of UTF-8, so that the code stays scannable; the
/// record digest covers the whole name.
const NAME_BYTES: usize = 48;
/// The same for identifiers (registration, port id), which are short by nature.
const IDENTIFIER_BYTES: usize = 24;
/// What stands at the end of a cut text.
const CUT: char = '…';

/// Map keys of the payload, as laid down in `docs/certificate-format.md`.
mod key {
    pub(super) const VERSION: i64 = 0;
    pub(super) const SERIAL: i64 = 1;
    pub(super) const DIRECTION: i64 = 2;
    pub(super) const TERRITORY: i64 = 3;
    pub(super) const PORT: i64 = 4;
    pub(super) const VESSEL: i64 = 5;
    pub(super) const REGISTRATION: i64 = 6;
    pub(super) const FLAG: i64 = 7;
    pub(super) const PEOPLE: i64 = 8;
    pub(super) const PEOPLE_DIGEST: i64 = 9;
    pub(super) const ARRIVAL: i64 = 10;
    pub(super) const DEPARTURE: i64 = 11;
    pub(super) const ISSUED: i64 = 12;
    pub(super) const VALID_UNTIL: i64 = 13;
    pub(super) const CONDITIONS: i64 = 14;
    pub(super) const RECORD_DIGEST: i64 = 15;
}

/// The signed heart of a certificate. Instants are whole seconds, UTC.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Payload {
    /// The certificate's reference.
    pub serial: String,
    /// Inward or outward.
    pub direction: Direction,
    /// The territory's code.
    pub territory: String,
    /// The port of entry: its UN/LOCODE if it has one, else the atlas's id.
    pub port: String,
    /// The vessel's name; cut with `…` if longer than 48 bytes.
    pub vessel: String,
    /// Registration number; cut with `…` if longer than 24 bytes.
    pub registration: Option<String>,
    /// Flag, ISO 3166-1 alpha-2.
    pub flag: Option<String>,
    /// How many people are aboard.
    pub people: u32,
    /// Digest of the people aboard, see [`people_digest`].
    pub people_digest: [u8; DIGEST_LENGTH],
    /// Arrival.
    pub arrival: Option<DateTime<Utc>>,
    /// Departure.
    pub departure: Option<DateTime<Utc>>,
    /// Time of issue.
    pub issued_at: DateTime<Utc>,
    /// End of validity.
    pub valid_until: Option<DateTime<Utc>>,
    /// Whether conditions are attached; their words are on the paper and in the record.
    pub has_conditions: bool,
    /// Digest of the whole record.
    pub record_digest: [u8; DIGEST_LENGTH],
}

impl Payload {
    /// The payload of these facts.
    ///
    /// # Errors
    /// The serial, the territory, the port or the vessel's name is empty or, for the first two,
    /// too long; too many people; the facts cannot be serialised.
    pub fn of(facts: &ClearanceFacts) -> Result<Self, CertificateError> {
        let short = |what, text: &str, most| match text.len() {
            0 => Err(CertificateError::Missing(what)),
            length if length > most => Err(CertificateError::TooLong(what)),
            _ => Ok(text.to_owned()),
        };
        let port = facts.port.locode.as_ref().unwrap_or(&facts.port.id);
        if facts.vessel.name.trim().is_empty() {
            return Err(CertificateError::Missing("vessel name"));
        }
        let record = serde_json::to_value(facts).map_err(CertificateError::record)?;
        Ok(Self {
            serial: short("serial", &facts.serial, 32)?,
            direction: facts.direction,
            territory: short("territory", &facts.territory.code, 8)?,
            port: cut(&short("port", port, 200)?, IDENTIFIER_BYTES),
            vessel: cut(&facts.vessel.name, NAME_BYTES),
            registration: facts
                .vessel
                .registration
                .as_ref()
                .map(|number| cut(number, IDENTIFIER_BYTES)),
            flag: facts.vessel.flag.as_ref().map(|flag| cut(flag, 8)),
            people: u32::try_from(facts.people.len())
                .map_err(|_| CertificateError::TooLong("list of people"))?,
            people_digest: people_digest(&facts.serial, &facts.people),
            arrival: facts.arrival.map(whole_seconds),
            departure: facts.departure.map(whole_seconds),
            issued_at: whole_seconds(facts.issued_at),
            valid_until: facts.valid_until.map(whole_seconds),
            has_conditions: facts.has_conditions(),
            record_digest: record_digest(&record),
        })
    }

    /// Whether exactly these people, in any order, are the ones the certificate was signed for.
    #[must_use]
    pub fn confirms_people(&self, people: &[Person]) -> bool {
        people.len() == self.people as usize
            && people_digest(&self.serial, people) == self.people_digest
    }

    pub(crate) fn encode(&self) -> Vec<u8> {
        let text = |text: &String| Value::Text(text.clone());
        let time = |time: &DateTime<Utc>| Value::Integer(time.timestamp());
        let direction = i64::from(self.direction == Direction::Outward);
        let entries = [
            (key::VERSION, Some(Value::Integer(VERSION))),
            (key::SERIAL, Some(text(&self.serial))),
            (key::DIRECTION, Some(Value::Integer(direction))),
            (key::TERRITORY, Some(text(&self.territory))),
            (key::PORT, Some(text(&self.port))),
            (key::VESSEL, Some(text(&self.vessel))),
            (key::REGISTRATION, self.registration.as_ref().map(text)),
            (key::FLAG, self.flag.as_ref().map(text)),
            (key::PEOPLE, Some(Value::Integer(i64::from(self.people)))),
            (key::PEOPLE_DIGEST, Some(bytes(&self.people_digest))),
            (key::ARRIVAL, self.arrival.as_ref().map(time)),
            (key::DEPARTURE, self.departure.as_ref().map(time)),
            (key::ISSUED, Some(time(&self.issued_at))),
            (key::VALID_UNTIL, self.valid_until.as_ref().map(time)),
            (key::CONDITIONS, Some(Value::Bool(self.has_conditions))),
            (key::RECORD_DIGEST, Some(bytes(&self.record_digest))),
        ];
        let present = entries
            .into_iter()
            .filter_map(|(key, value)| value.map(|value| (key, value)))
            .collect();
        Value::Map(present).encode()
    }

    /// Reads a payload whose signature has been verified. Unknown keys are passed over, so that a
    /// later program may add to version 1; `Err` names the version if it is not ours, or nothing
    /// if the bytes are no payload.
    pub(crate) fn decode(bytes: &[u8]) -> Result<Self, Option<i64>> {
        let Ok(Value::Map(entries)) = Value::decode(bytes) else {
            return Err(None);
        };
        let fields = Fields(&entries);
        match fields.integer(key::VERSION) {
            Some(VERSION) => fields.payload().ok_or(None),
            other => Err(other),
        }
    }
}

struct Fields<'a>(&'a [(i64, Value)]);

impl Fields<'_> {
    fn get(&self, key: i64) -> Option<&Value> {
        let found = self.0.iter().find(|(candidate, _)| *candidate == key);
        found.map(|(_, value)| value)
    }

    fn integer(&self, key: i64) -> Option<i64> {
        match self.get(key) {
            Some(Value::Integer(number)) => Some(*number),
            _ => None,
        }
    }

    fn text(&self, key: i64) -> Option<String> {
        match self.get(key) {
            Some(Value::Text(text)) => Some(text.clone()),
            _ => None,
        }
    }

    fn digest(&self, key: i64) -> Option<[u8; DIGEST_LENGTH]> {
        match self.get(key) {
            Some(Value::Bytes(bytes)) => bytes.as_slice().try_into().ok(),
            _ => None,
        }
    }

    fn time(&self, key: i64) -> Option<DateTime<Utc>> {
        self.integer(key).and_then(|seconds| DateTime::from_timestamp(seconds, 0))
    }

    /// An optional field must be absent or of its type, not present and ignored.
    fn optional<T>(&self, key: i64, read: impl Fn(&Self, i64) -> Option<T>) -> Option<Option<T>> {
        match self.get(key) {
            None => Some(None),
            Some(_) => read(self, key).map(Some),
        }
    }

    fn payload(&self) -> Option<Payload> {
        Some(Payload {
            serial: self.text(key::SERIAL)?,
            direction: match self.integer(key::DIRECTION)? {
                0 => Direction::Inward,
                1 => Direction::Outward,
                _ => return None,
            },
            territory: self.text(key::TERRITORY)?,
            port: self.text(key::PORT)?,
            vessel: self.text(key::VESSEL)?,
            registration: self.optional(key::REGISTRATION, Self::text)?,
            flag: self.optional(key::FLAG, Self::text)?,
            people: u32::try_from(self.integer(key::PEOPLE)?).ok()?,
            people_digest: self.digest(key::PEOPLE_DIGEST)?,
            arrival: self.optional(key::ARRIVAL, Self::time)?,
            departure: self.optional(key::DEPARTURE, Self::time)?,
            issued_at: self.time(key::ISSUED)?,
            valid_until: self.optional(key::VALID_UNTIL, Self::time)?,
            has_conditions: matches!(self.get(key::CONDITIONS)?, Value::Bool(true)),
            record_digest: self.digest(key::RECORD_DIGEST)?,
        })
    }
}

fn bytes(bytes: &[u8]) -> Value {
    Value::Bytes(bytes.to_vec())
}

fn whole_seconds(time: DateTime<Utc>) -> DateTime<Utc> {
    DateTime::from_timestamp(time.timestamp(), 0).unwrap_or(time)
}

/// NFC, and cut at a character so that it fits `most` bytes with the mark of the cut.
fn cut(text: &str, most: usize) -> String {
    let text: String = text.nfc().collect();
    if text.len() <= most {
        return text;
    }
    let end = text.floor_char_boundary(most - CUT.len_utf8());
    format!("{}{CUT}", &text[..end])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn long_texts_are_cut_at_a_character() {
        assert_eq!(cut("Wild Rose", NAME_BYTES), "Wild Rose");
        assert_eq!(cut("Ze\u{301}phyr", NAME_BYTES), "Zéphyr");
        let long = cut(&"é".repeat(300), NAME_BYTES);
        assert!(long.len() <= NAME_BYTES && long.ends_with("é…"), "{long}");
    }
}
