//! The signature round a payload: `COSE_Sign1` of RFC 9052, so that a stranger's library reads it.

use ed25519_dalek::{Signature, Signer as _, SigningKey, VerifyingKey};

use crate::base32;
use crate::cbor::{Fault, Value};
use crate::keys::Algorithm;
use crate::verify::Refusal;

/// What every certificate's text begins with: "Landfall", format 1.
pub const PREFIX: &str = "LF1:";
/// No certificate is longer; anything that is was not made by us.
pub(crate) const MAX_TEXT: usize = 2_000;

const COSE_SIGN1: u64 = 18;
const HEADER_ALGORITHM: i64 = 1;
const HEADER_KEY_ID: i64 = 4;

/// A signed payload, taken apart.
#[derive(Debug, Clone)]
pub(crate) struct Envelope {
    pub(crate) algorithm: i64,
    pub(crate) key_id: String,
    pub(crate) protected: Vec<u8>,
    pub(crate) payload: Vec<u8>,
    pub(crate) signature: Vec<u8>,
}

impl Envelope {
    /// Signs `payload` and returns the text form.
    pub(crate) fn seal(payload: Vec<u8>, key: &SigningKey, key_id: &str) -> String {
        let algorithm = Algorithm::Ed25519.cose();
        let protected = Value::Map(vec![
            (HEADER_ALGORITHM, Value::Integer(algorithm)),
            (HEADER_KEY_ID, Value::Bytes(key_id.as_bytes().to_vec())),
        ])
        .encode();
        let signature = key.sign(&to_be_signed(&protected, &payload)).to_bytes();
        let sealed = Value::Tag(
            COSE_SIGN1,
            Box::new(Value::Array(vec![
                Value::Bytes(protected),
                Value::Map(Vec::new()),
                Value::Bytes(payload),
                Value::Bytes(signature.to_vec()),
            ])),
        );
        format!("{PREFIX}{}", base32::encode(&sealed.encode()))
    }

    /// Takes a text form apart without believing anything in it.
    pub(crate) fn open(text: &str) -> Result<Self, Refusal> {
        let body = strip_prefix(text)?;
        let bytes = base32::decode(&body).map_err(|fault| match fault {
            base32::Fault::Length => Refusal::Truncated,
            base32::Fault::Character | base32::Fault::Tail => Refusal::Unreadable,
        })?;
        let value = Value::decode(&bytes).map_err(|fault| match fault {
            Fault::Truncated => Refusal::Truncated,
            Fault::Malformed => Refusal::Unreadable,
        })?;
        Self::from_cose(value).ok_or(Refusal::Unreadable)
    }

    fn from_cose(value: Value) -> Option<Self> {
        let Value::Tag(COSE_SIGN1, array) = value else {
            return None;
        };
        let Value::Array(parts) = *array else {
            return None;
        };
        let Ok(
            [
                Value::Bytes(protected),
                Value::Map(unprotected),
                Value::Bytes(payload),
                Value::Bytes(signature),
            ],
        ) = <[Value; 4]>::try_from(parts)
        else {
            return None;
        };
        let Ok(Value::Map(header)) = Value::decode(&protected) else {
            return None;
        };
        // Nothing outside the signature: what is not signed could be altered unseen.
        if !unprotected.is_empty() {
            return None;
        }
        let [(HEADER_ALGORITHM, Value::Integer(algorithm)), (HEADER_KEY_ID, Value::Bytes(key_id))] =
            header.as_slice()
        else {
            return None;
        };
        Some(Self {
            algorithm: *algorithm,
            key_id: String::from_utf8(key_id.clone()).ok()?,
            protected,
            payload,
            signature,
        })
    }

    /// Whether `key` signed this.
    pub(crate) fn is_signed_by(&self, key: &VerifyingKey) -> bool {
        let Ok(signature) = Signature::from_slice(&self.signature) else {
            return false;
        };
        key.verify_strict(&to_be_signed(&self.protected, &self.payload), &signature).is_ok()
    }
}

/// `Sig_structure` of RFC 9052 §4.4, without external data.
fn to_be_signed(protected: &[u8], payload: &[u8]) -> Vec<u8> {
    Value::Array(vec![
        Value::Text("Signature1".into()),
        Value::Bytes(protected.to_vec()),
        Value::Bytes(Vec::new()),
        Value::Bytes(payload.to_vec()),
    ])
    .encode()
}

/// Drops white space and the prefix; tells a newer format from something else altogether.
fn strip_prefix(text: &str) -> Result<String, Refusal> {
    if text.len() > MAX_TEXT * 2 {
        return Err(Refusal::Unreadable);
    }
    let packed: String = text.split_whitespace().collect();
    let upper = packed.to_ascii_uppercase();
    if packed.is_empty() {
        return Err(Refusal::Empty);
    }
    if let Some(body) = upper.strip_prefix(PREFIX) {
        return match body.len() {
            0 => Err(Refusal::Truncated),
            1..=MAX_TEXT => Ok(body.to_owned()),
            _ => Err(Refusal::Unreadable),
        };
    }
    let version = upper
        .strip_prefix("LF")
        .and_then(|rest| rest.split_once(':'))
        .and_then(|(version, _)| version.parse::<u32>().ok());
    match version {
        Some(version) if version > 1 => Err(Refusal::NewerVersion { version: i64::from(version) }),
        _ if PREFIX.starts_with(&upper) => Err(Refusal::Truncated),
        _ => Err(Refusal::Unreadable),
    }
}
