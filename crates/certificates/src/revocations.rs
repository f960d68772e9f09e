//! Revocation lists: certificates an administration has taken back, signed like a certificate.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use chrono::{DateTime, Utc};
use ed25519_dalek::{Signature, Signer as _, SigningKey};
use serde::{Deserialize, Serialize};

use crate::digest::canonical_json;
use crate::error::CertificateError;
use crate::keys::{Algorithm, KeyRing};

const FORMAT: &str = "landfall-revocations";

/// A certificate taken back.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Revocation {
    /// The certificate's serial.
    pub serial: String,
    /// When it was taken back.
    pub at: DateTime<Utc>,
    /// Why, in plain words fit for anyone to read: the list is public.
    pub reason: String,
}

/// All revocations of one territory, complete; a higher number replaces a lower one.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RevocationList {
    format: String,
    version: u32,
    /// The territory whose certificates these are.
    pub territory: String,
    /// Counts up with every issue of the list.
    pub number: u64,
    /// When this list was issued.
    pub issued_at: DateTime<Utc>,
    /// The certificates, by serial.
    pub revocations: Vec<Revocation>,
    /// Id of the key that signs.
    pub key: String,
    /// The algorithm.
    pub algorithm: Algorithm,
    /// Base64 of the signature over the RFC 8785 form of everything else.
    signature: String,
}

impl RevocationList {
    /// A list still to be signed, of a territory, with a number and a time of issue.
    #[must_use]
    pub fn new(territory: &str, number: u64, issued_at: DateTime<Utc>) -> Self {
        Self {
            format: FORMAT.to_owned(),
            version: 1,
            territory: territory.to_owned(),
            number,
            issued_at,
            revocations: Vec::new(),
            key: String::new(),
            algorithm: Algorithm::Ed25519,
            signature: String::new(),
        }
    }

    /// The list with these revocations, signed by `key`.
    ///
    /// # Errors
    /// Only if JSON cannot be written.
    pub fn signed(
        mut self,
        mut revocations: Vec<Revocation>,
        key: &SigningKey,
        key_id: &str,
    ) -> Result<Self, CertificateError> {
        revocations.sort_by(|one, other| one.serial.cmp(&other.serial));
        self.revocations = revocations;
        key_id.clone_into(&mut self.key);
        let signature = key.sign(self.to_be_signed()?.as_bytes());
        self.signature = STANDARD.encode(signature.to_bytes());
        Ok(self)
    }

    /// Reads a list; whether it is to be believed, [`KeyRing::add_revocations`] finds out.
    ///
    /// # Errors
    /// [`CertificateError::File`] if it is not such a file or of a later version.
    pub fn read(text: &str) -> Result<Self, CertificateError> {
        let list: Self = serde_json::from_str(text)
            .map_err(|error| CertificateError::File(error.to_string()))?;
        if list.format != FORMAT {
            let problem = format!("\"{}\" is not a revocation list", list.format);
            return Err(CertificateError::File(problem));
        }
        if list.version != 1 {
            let problem = format!("it has version {}; this program reads version 1", list.version);
            return Err(CertificateError::File(problem));
        }
        Ok(list)
    }

    /// Writes the list as JSON.
    ///
    /// # Errors
    /// Only if JSON cannot be written.
    pub fn write(&self) -> Result<String, CertificateError> {
        serde_json::to_string_pretty(self).map(|text| text + "\n").map_err(CertificateError::record)
    }

    fn to_be_signed(&self) -> Result<String, CertificateError> {
        let mut value = serde_json::to_value(self).map_err(CertificateError::record)?;
        if let Some(members) = value.as_object_mut() {
            members.remove("signature");
        }
        Ok(canonical_json(&value))
    }

    /// Whether a key of the list's own territory signed it, on a day on which that key signs.
    pub(crate) fn believe(&self, ring: &KeyRing) -> Result<(), CertificateError> {
        let refuse = |reason: String| {
            Err(CertificateError::Revocations { territory: self.territory.clone(), reason })
        };
        let Some((key, verifying)) = ring.find(&self.key) else {
            return refuse(format!("its key \"{}\" is not known here", self.key));
        };
        if key.territory != self.territory {
            return refuse(format!("its key belongs to {}", key.territory));
        }
        if key.withdrawn.is_some() {
            return refuse(format!("its key \"{}\" was withdrawn", self.key));
        }
        if !key.signs_on(self.issued_at.date_naive()) {
            return refuse(format!("its key did not sign on {}", self.issued_at.date_naive()));
        }
        let signature = STANDARD
            .decode(&self.signature)
            .ok()
            .and_then(|bytes| Signature::from_slice(&bytes).ok());
        let signed = self.to_be_signed()?;
        match signature {
            Some(signature) if verifying.verify_strict(signed.as_bytes(), &signature).is_ok() => {
                Ok(())
            }
            _ => refuse("its signature is wrong".to_owned()),
        }
    }
}
