//! Digests a certificate signs: of the people aboard, and of the whole record.

use serde_json::Value;
use sha2::{Digest as _, Sha256};
use unicode_normalization::UnicodeNormalization as _;

use crate::facts::Person;

/// Length of a digest in a certificate: 128 bits of SHA-256, so that finding another list with
/// the same digest takes 2^128 trials, and two lists of one's own choice 2^64.
pub const DIGEST_LENGTH: usize = 16;

/// The digest of the people aboard, salted by the certificate's serial.
///
/// A person counts by what a passport's machine-readable zone gives a checker exactly:
/// nationality, document number (letters and digits only, capitals) and day of birth. Only a
/// person without a document counts by name (NFC, capitals, single spaces). The order of the
/// people is of no account. The exact bytes are laid down in `docs/certificate-format.md`.
#[must_use]
pub fn people_digest(serial: &str, people: &[Person]) -> [u8; DIGEST_LENGTH] {
    let mut lines: Vec<String> = people.iter().map(line).collect();
    lines.sort_unstable();
    let mut hash = Sha256::new();
    hash.update(b"landfall-people-1\n");
    hash.update(serial.as_bytes());
    for line in lines {
        hash.update(b"\n");
        hash.update(line.as_bytes());
    }
    shorten(&hash.finalize())
}

fn line(person: &Person) -> String {
    let nationality = person.nationality.as_deref().unwrap_or_default();
    let born = person.born.map(|day| day.to_string()).unwrap_or_default();
    let number: String = person
        .document
        .iter()
        .flat_map(|document| document.number.chars())
        .filter(|character| character.is_alphanumeric())
        .flat_map(char::to_uppercase)
        .collect();
    let name = if number.is_empty() {
        plain_name(&format!("{} {}", person.family_name, person.given_names))
    } else {
        String::new()
    };
    format!("{}|{number}|{born}|{name}", plain_name(nationality))
}

fn plain_name(name: &str) -> String {
    let upper: String = name.nfc().flat_map(char::to_uppercase).collect();
    upper.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The digest of the whole record: SHA-256 over its RFC 8785 form, shortened.
pub(crate) fn record_digest(record: &Value) -> [u8; DIGEST_LENGTH] {
    shorten(&Sha256::digest(canonical_json(record).as_bytes()))
}

fn shorten(full: &[u8]) -> [u8; DIGEST_LENGTH] {
    let mut short = [0; DIGEST_LENGTH];
    short.copy_from_slice(&full[..DIGEST_LENGTH]);
    short
}

/// JSON in the form of RFC 8785, for values without fractional numbers (we write none).
///
/// RFC 8785 sorts member names by their UTF-16 units, which for names in ASCII is byte order;
/// all member names of our formats are ASCII. Strings are escaped as serde_json escapes them,
/// which is the RFC's way: `\b \t \n \f \r \" \\`, other controls as `\u00xx`, nothing else.
pub(crate) fn canonical_json(value: &Value) -> String {
    match value {
        Value::Array(items) => {
            let items: Vec<String> = items.iter().map(canonical_json).collect();
            format!("[{}]", items.join(","))
        }
        Value::Object(members) => {
            let mut names: Vec<&String> = members.keys().collect();
            names.sort_unstable();
            let members: Vec<String> = names
                .into_iter()
                .map(|name| {
                    let spelled = Value::String(name.clone());
                    format!("{spelled}:{}", canonical_json(&members[name]))
                })
                .collect();
            format!("{{{}}}", members.join(","))
        }
        simple => simple.to_string(),
    }
}

/// A digest as groups of four capitals, for people to compare: `3F2A 09C1 …`.
#[must_use]
pub fn spell_digest(digest: &[u8]) -> String {
    let pairs: Vec<String> = digest
        .chunks(2)
        .map(|pair| pair.iter().map(|byte| format!("{byte:02X}")).collect())
        .collect();
    pairs.join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn json_is_sorted_and_plain() {
        let value = json!({"b": [1, {"z": null, "a": true}], "a": "é\n\u{1}\"/"});
        assert_eq!(
            canonical_json(&value),
            "{\"a\":\"é\\n\\u0001\\\"/\",\"b\":[1,{\"a\":true,\"z\":null}]}"
        );
    }

    #[test]
    fn digests_are_spelled_in_groups() {
        assert_eq!(spell_digest(&[0x3F, 0x2A, 0x09]), "3F2A 09");
    }
}
