//! The record: a certificate together with all its facts, as JSON, attached to the PDF.
//!
//! The attachment is stored uncompressed and begins with a fixed member, so that a verifier finds
//! it in the bytes of the PDF without a PDF library.

use serde_json::{Value, json};

use crate::digest::record_digest;
use crate::envelope::PREFIX;
use crate::error::CertificateError;
use crate::facts::ClearanceFacts;
use crate::keys::KeyRing;
use crate::verify::{Refusal, Verified, verify};

/// How a record begins; compact JSON with this member first.
const OPENING: &str = "{\"format\":\"landfall-certificate\"";
/// A file larger than this is not looked into; our PDF files are well below 200 kB.
const MAX_FILE: usize = 16 * 1024 * 1024;

/// The record as compact JSON.
pub(crate) fn write_record(text: &str, facts: &ClearanceFacts) -> Result<String, CertificateError> {
    let facts = serde_json::to_value(facts).map_err(CertificateError::record)?;
    let record = json!({
        "format": "landfall-certificate",
        "version": 1,
        "certificate": text,
        "facts": facts,
    });
    Ok(record.to_string())
}

/// Verifies a certificate's PDF by the record attached to it.
///
/// The answer is about the record. The page could have been painted over, so show the reader
/// [`Verified::facts`] to compare.
///
/// # Errors
/// A [`Refusal`]; [`Refusal::NoCertificate`] also if another program has rewritten the file so
/// that the record cannot be found in it.
pub fn verify_pdf(bytes: &[u8], ring: &KeyRing) -> Result<Verified, Refusal> {
    let record = find_record(bytes)?.ok_or(Refusal::NoCertificate)?;
    verify_record(&record, ring)
}

/// Verifies a file of any kind a certificate travels in: its PDF, its record as JSON, or a text
/// with the certificate's `LF1:` line somewhere in it (a message, say), ending at an empty line.
///
/// # Errors
/// A [`Refusal`].
pub fn verify_file(bytes: &[u8], ring: &KeyRing) -> Result<Verified, Refusal> {
    if let Some(record) = find_record(bytes)? {
        return verify_record(&record, ring);
    }
    if bytes.starts_with(b"%PDF") {
        return Err(Refusal::NoCertificate);
    }
    let text = std::str::from_utf8(bytes).map_err(|_| Refusal::NoCertificate)?;
    let upper = text.to_ascii_uppercase();
    match upper.matches(PREFIX).count() {
        // A shortened prefix or a newer format gets its own words.
        0 if upper.trim_start().starts_with("LF") => verify(text, ring),
        0 if text.trim().is_empty() => Err(Refusal::Empty),
        0 => Err(Refusal::NoCertificate),
        1 => verify(paragraph(&text[upper.find(PREFIX).unwrap_or(0)..]), ring),
        _ => Err(Refusal::SeveralCertificates),
    }
}

/// The text up to the first empty line.
fn paragraph(text: &str) -> &str {
    let end = text.find("\n\n").or_else(|| text.find("\n\r\n"));
    &text[..end.unwrap_or(text.len())]
}

fn find_record(bytes: &[u8]) -> Result<Option<Value>, Refusal> {
    if bytes.len() > MAX_FILE {
        return Err(Refusal::NoCertificate);
    }
    let mut found: Option<Value> = None;
    for start in starts(bytes) {
        let mut values = serde_json::Deserializer::from_slice(&bytes[start..]).into_iter::<Value>();
        let Some(Ok(record)) = values.next() else {
            return Err(Refusal::Unreadable);
        };
        // The same record twice is a copy, two different ones are a riddle.
        if found.as_ref().is_some_and(|other| *other != record) {
            return Err(Refusal::SeveralCertificates);
        }
        found = Some(record);
    }
    Ok(found)
}

fn starts(bytes: &[u8]) -> impl Iterator<Item = usize> {
    let opening = OPENING.as_bytes();
    bytes
        .windows(opening.len())
        .enumerate()
        .filter(move |(_, window)| *window == opening)
        .map(|(start, _)| start)
        .take(16)
}

fn verify_record(record: &Value, ring: &KeyRing) -> Result<Verified, Refusal> {
    match record["version"].as_i64() {
        Some(1) => {}
        Some(version) => return Err(Refusal::NewerVersion { version }),
        None => return Err(Refusal::Unreadable),
    }
    let text = record["certificate"].as_str().ok_or(Refusal::Unreadable)?;
    let mut verified = verify(text, ring)?;
    if record_digest(&record["facts"]) != verified.payload.record_digest {
        return Err(Refusal::RecordAltered);
    }
    // Signed and yet not readable: a later program wrote more than this one understands.
    let facts = serde_json::from_value(record["facts"].clone()).map_err(|_| Refusal::Unreadable)?;
    verified.facts = Some(facts);
    Ok(verified)
}
