//! Verification, offline: a certificate's text or file against a ring of public keys.

use chrono::{DateTime, NaiveDate, Utc};
use thiserror::Error;

use crate::envelope::Envelope;
use crate::facts::ClearanceFacts;
use crate::keys::{Algorithm, KeyRing, PublicKey};
use crate::payload::Payload;

/// Why a certificate is not accepted.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub enum Refusal {
    /// Nothing was given.
    #[error("there is nothing to verify; scan the code or paste the text that begins with LF1:")]
    Empty,
    /// Not a certificate, or damaged beyond reading.
    #[error("this is not a Landfall certificate, or it is damaged")]
    Unreadable,
    /// The end is missing.
    #[error("the end of the certificate is missing; scan the code again or paste all of the text")]
    Truncated,
    /// A later format.
    #[error("this certificate has format {version}; this program reads format 1, update it")]
    NewerVersion {
        /// The format's number.
        version: i64,
    },
    /// Signed in a way this program does not know.
    #[error("this certificate is signed in a way this program does not know ({algorithm})")]
    UnknownAlgorithm {
        /// Its COSE number.
        algorithm: i64,
    },
    /// The key is not in the ring.
    #[error("the key \"{key}\" is not known here, so nobody here can say who signed this")]
    UnknownKey {
        /// The key's id as the certificate names it.
        key: String,
    },
    /// The signature does not fit: altered, or forged.
    #[error("the signature is wrong: this certificate was altered or forged")]
    SignatureWrong,
    /// One administration's key under another's certificate.
    #[error("the key belongs to {key_territory}, but the certificate claims to be of {territory}")]
    OtherAdministration {
        /// The territory of the key.
        key_territory: String,
        /// The territory the certificate claims.
        territory: String,
    },
    /// Issued on a day on which the key did not sign.
    #[error("the key \"{key}\" did not sign on {day}")]
    KeyNotValid {
        /// The key's id.
        key: String,
        /// The day (UTC) of issue.
        day: NaiveDate,
    },
    /// The key was lost or stolen.
    #[error("the key \"{key}\" was withdrawn on {on}: {reason}")]
    KeyWithdrawn {
        /// The key's id.
        key: String,
        /// The day it was withdrawn.
        on: NaiveDate,
        /// Why.
        reason: String,
    },
    /// The administration took the certificate back.
    #[error("certificate {serial} was revoked on {}: {reason}", at.format("%Y-%m-%d %H:%M UTC"))]
    Revoked {
        /// The certificate's serial.
        serial: String,
        /// When.
        at: DateTime<Utc>,
        /// Why.
        reason: String,
    },
    /// A file without a certificate that can be found in it.
    #[error("no certificate was found in this file; scan the printed code instead")]
    NoCertificate,
    /// A file with several certificates: which one would be accepted?
    #[error("this file holds more than one certificate; verify them one by one")]
    SeveralCertificates,
    /// The certificate is genuine, the record beside it was altered.
    #[error("the signature is genuine, but the record in this file was altered")]
    RecordAltered,
}

impl Refusal {
    /// A stable key for words in other languages and for programs, as `signature-wrong`.
    #[must_use]
    pub const fn key(&self) -> &'static str {
        match self {
            Self::Empty => "empty",
            Self::Unreadable => "unreadable",
            Self::Truncated => "truncated",
            Self::NewerVersion { .. } => "newer-version",
            Self::UnknownAlgorithm { .. } => "unknown-algorithm",
            Self::UnknownKey { .. } => "unknown-key",
            Self::SignatureWrong => "signature-wrong",
            Self::OtherAdministration { .. } => "other-administration",
            Self::KeyNotValid { .. } => "key-not-valid",
            Self::KeyWithdrawn { .. } => "key-withdrawn",
            Self::Revoked { .. } => "revoked",
            Self::NoCertificate => "no-certificate",
            Self::SeveralCertificates => "several-certificates",
            Self::RecordAltered => "record-altered",
        }
    }
}

/// Where a genuine certificate stands at a given instant.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Standing {
    /// It may be used.
    InForce,
    /// It says it was issued later than now: one of the two clocks is wrong.
    NotYetIssued,
    /// Its time is over.
    Expired,
}

/// A genuine certificate: an administration's key signed it and it is not known to be revoked.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Verified {
    /// What was signed.
    pub payload: Payload,
    /// Id of the key that signed.
    pub key_id: String,
    /// The administration whose key it is, as the ring names it.
    pub administration: String,
    /// When the newest revocation list known of the territory was issued. A revocation after that
    /// is not known here; `None` if no list is known at all.
    pub revocations_as_of: Option<DateTime<Utc>>,
    /// The whole record, if it came along and fits the signature (PDF and record files). Show
    /// this, not the page: a page can be painted over.
    pub facts: Option<ClearanceFacts>,
}

impl Verified {
    /// Where the certificate stands at `now`.
    #[must_use]
    pub fn standing(&self, now: DateTime<Utc>) -> Standing {
        // Clocks of two offices differ by a few minutes without anyone lying.
        let tolerance = chrono::TimeDelta::minutes(5);
        if self.payload.issued_at > now + tolerance {
            Standing::NotYetIssued
        } else if self.payload.valid_until.is_some_and(|end| end < now) {
            Standing::Expired
        } else {
            Standing::InForce
        }
    }
}

/// Verifies a certificate's text, as scanned or pasted: white space and case are of no account.
///
/// # Errors
/// A [`Refusal`], which says why in plain words.
pub fn verify(text: &str, ring: &KeyRing) -> Result<Verified, Refusal> {
    let envelope = Envelope::open(text)?;
    if envelope.algorithm != Algorithm::Ed25519.cose() {
        return Err(Refusal::UnknownAlgorithm { algorithm: envelope.algorithm });
    }
    let Some((key, verifying)) = ring.find(&envelope.key_id) else {
        return Err(Refusal::UnknownKey { key: envelope.key_id });
    };
    if !envelope.is_signed_by(verifying) {
        return Err(Refusal::SignatureWrong);
    }
    let payload = Payload::decode(&envelope.payload).map_err(|version| match version {
        Some(version) => Refusal::NewerVersion { version },
        None => Refusal::Unreadable,
    })?;
    accept(&payload, key, ring)?;
    Ok(Verified {
        revocations_as_of: ring.revocations_as_of(&payload.territory),
        payload,
        key_id: key.id.clone(),
        administration: key.administration.clone(),
        facts: None,
    })
}

/// Whether a genuine payload may stand: its key for this territory, on that day, and not revoked.
fn accept(payload: &Payload, key: &PublicKey, ring: &KeyRing) -> Result<(), Refusal> {
    if payload.territory != key.territory {
        return Err(Refusal::OtherAdministration {
            key_territory: key.territory.clone(),
            territory: payload.territory.clone(),
        });
    }
    if let Some(withdrawal) = &key.withdrawn {
        return Err(Refusal::KeyWithdrawn {
            key: key.id.clone(),
            on: withdrawal.on,
            reason: withdrawal.reason.clone(),
        });
    }
    let day = payload.issued_at.date_naive();
    if !key.signs_on(day) {
        return Err(Refusal::KeyNotValid { key: key.id.clone(), day });
    }
    if let Some(revocation) = ring.revocation(&payload.territory, &payload.serial) {
        return Err(Refusal::Revoked {
            serial: payload.serial.clone(),
            at: revocation.at,
            reason: revocation.reason.clone(),
        });
    }
    Ok(())
}
