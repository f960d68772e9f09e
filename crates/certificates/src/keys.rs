//! The administrations' public keys: who signs, from when to when, and the file they travel in.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use chrono::{DateTime, NaiveDate, Utc};
use ed25519_dalek::{SigningKey, VerifyingKey};
use serde::{Deserialize, Serialize};
use sha2::{Digest as _, Sha256};

use crate::error::CertificateError;
use crate::revocations::{Revocation, RevocationList};

/// How a signature is made. A field in every format, so that another can follow.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Algorithm {
    /// EdDSA over Curve25519, RFC 8032.
    Ed25519,
}

impl Algorithm {
    /// Its number in the IANA registry of COSE algorithms.
    #[must_use]
    pub const fn cose(self) -> i64 {
        match self {
            Self::Ed25519 => -8,
        }
    }
}

/// That a key is not to be trusted any more, whatever it signed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Withdrawal {
    /// The day it was withdrawn.
    pub on: NaiveDate,
    /// Why, in plain words.
    pub reason: String,
}

/// A public key of an administration.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PublicKey {
    /// The key's id, unique among all administrations, as `lc-2026-1`; up to 32 bytes.
    pub id: String,
    /// The territory it may sign for.
    pub territory: String,
    /// The administration's name.
    pub administration: String,
    /// The algorithm.
    pub algorithm: Algorithm,
    /// The public key: 32 bytes in Base64.
    pub public_key: String,
    /// First day (UTC) on which it signs.
    pub valid_from: NaiveDate,
    /// Last day (UTC) on which it signs. What it signed until then stays good.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub valid_until: Option<NaiveDate>,
    /// Set when the key was lost or stolen: then nothing it signed is good, because a thief can
    /// write any date.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub withdrawn: Option<Withdrawal>,
}

impl PublicKey {
    /// The public half of `key`, for the file. Fill in the last day or a withdrawal yourself.
    #[must_use]
    pub fn of(key: &SigningKey, id: &str, territory: &str, valid_from: NaiveDate) -> Self {
        Self {
            id: id.to_owned(),
            territory: territory.to_owned(),
            administration: String::new(),
            algorithm: Algorithm::Ed25519,
            public_key: STANDARD.encode(key.verifying_key().as_bytes()),
            valid_from,
            valid_until: None,
            withdrawn: None,
        }
    }

    /// The same key under its administration's name.
    #[must_use]
    pub fn named(mut self, administration: &str) -> Self {
        administration.clone_into(&mut self.administration);
        self
    }

    /// SHA-256 of the key as 16 groups of four hex digits: what two offices read to each other on
    /// the telephone before they trust a file. Empty if the key is not Base64.
    #[must_use]
    pub fn fingerprint(&self) -> String {
        let Ok(bytes) = STANDARD.decode(&self.public_key) else {
            return String::new();
        };
        let digest = Sha256::digest(bytes);
        digest.iter().enumerate().fold(String::new(), |mut text, (place, byte)| {
            if place > 0 && place % 2 == 0 {
                text.push(' ');
            }
            // Writing to a string cannot fail.
            let _ = write!(text, "{byte:02X}");
            text
        })
    }

    /// Whether the key signs on this day.
    #[must_use]
    pub fn signs_on(&self, day: NaiveDate) -> bool {
        self.valid_from <= day && self.valid_until.is_none_or(|last| day <= last)
    }

    fn verifying_key(&self) -> Result<VerifyingKey, CertificateError> {
        let weak = || CertificateError::WeakKey(self.id.clone());
        let bytes = STANDARD.decode(&self.public_key).map_err(|_| weak())?;
        let bytes: [u8; 32] = bytes.as_slice().try_into().map_err(|_| weak())?;
        let key = VerifyingKey::from_bytes(&bytes).map_err(|_| weak())?;
        if key.is_weak() { Err(weak()) } else { Ok(key) }
    }
}

/// The file of public keys.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct KeyFile {
    format: String,
    version: u32,
    keys: Vec<PublicKey>,
}

const FORMAT: &str = "landfall-public-keys";

/// Writes the file of public keys (JSON), in the order of their ids.
///
/// # Errors
/// Only if JSON cannot be written.
pub fn write_keys(keys: &[PublicKey]) -> Result<String, CertificateError> {
    let mut keys = keys.to_vec();
    keys.sort_by(|one, other| one.id.cmp(&other.id));
    let file = KeyFile { format: FORMAT.to_owned(), version: 1, keys };
    serde_json::to_string_pretty(&file).map(|text| text + "\n").map_err(CertificateError::record)
}

/// Reads a file of public keys.
///
/// # Errors
/// [`CertificateError::File`] if it is not such a file or of a later version.
pub fn read_keys(text: &str) -> Result<Vec<PublicKey>, CertificateError> {
    let file: KeyFile =
        serde_json::from_str(text).map_err(|error| CertificateError::File(error.to_string()))?;
    match (file.format.as_str(), file.version) {
        (FORMAT, 1) => Ok(file.keys),
        (FORMAT, version) => Err(CertificateError::File(format!(
            "it has version {version}; this program reads version 1"
        ))),
        (other, _) => {
            Err(CertificateError::File(format!("\"{other}\" is not a file of public keys")))
        }
    }
}

/// The public keys and revocations a verifier knows.
#[derive(Debug, Clone, Default)]
pub struct KeyRing {
    keys: BTreeMap<String, (PublicKey, VerifyingKey)>,
    revocations: BTreeMap<String, RevocationList>,
}

impl KeyRing {
    /// An empty ring, which verifies nothing.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// A ring with the keys of one file.
    ///
    /// # Errors
    /// The file cannot be read, or a key in it cannot be used.
    pub fn from_file(text: &str) -> Result<Self, CertificateError> {
        let mut ring = Self::new();
        read_keys(text)?.into_iter().try_for_each(|key| ring.add(key))?;
        Ok(ring)
    }

    /// Adds a key, or brings its dates and withdrawal up to date.
    ///
    /// # Errors
    /// Another key (or the same for another territory) has its id, or the key cannot be used.
    pub fn add(&mut self, key: PublicKey) -> Result<(), CertificateError> {
        let verifying = key.verifying_key()?;
        if let Some((known, other)) = self.keys.get(&key.id)
            && (*other != verifying || known.territory != key.territory)
        {
            return Err(CertificateError::TwoKeys(key.id));
        }
        self.keys.insert(key.id.clone(), (key, verifying));
        Ok(())
    }

    /// Takes in a revocation list, if one of its territory's keys signed it and it is not older
    /// than the one known. Returns whether it was taken in.
    ///
    /// # Errors
    /// [`CertificateError::Revocations`] if the list is not to be believed.
    pub fn add_revocations(&mut self, list: &RevocationList) -> Result<bool, CertificateError> {
        list.believe(self)?;
        let known = self.revocations.get(&list.territory);
        if known.is_some_and(|known| known.number >= list.number) {
            return Ok(false);
        }
        self.revocations.insert(list.territory.clone(), list.clone());
        Ok(true)
    }

    /// The key with this id.
    #[must_use]
    pub fn get(&self, id: &str) -> Option<&PublicKey> {
        self.keys.get(id).map(|(key, _)| key)
    }

    /// Every key, by id.
    pub fn keys(&self) -> impl Iterator<Item = &PublicKey> {
        self.keys.values().map(|(key, _)| key)
    }

    pub(crate) fn find(&self, id: &str) -> Option<&(PublicKey, VerifyingKey)> {
        self.keys.get(id)
    }

    pub(crate) fn revocation(&self, territory: &str, serial: &str) -> Option<&Revocation> {
        let list = self.revocations.get(territory)?;
        list.revocations.iter().find(|entry| entry.serial == serial)
    }

    /// When the newest revocation list known of this territory was issued.
    #[must_use]
    pub fn revocations_as_of(&self, territory: &str) -> Option<DateTime<Utc>> {
        self.revocations.get(territory).map(|list| list.issued_at)
    }
}
