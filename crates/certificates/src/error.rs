//! Why a certificate, a key file or a revocation list could not be made or read.

use thiserror::Error;

/// What can go wrong on the issuing side. Refusals of a verifier are [`crate::Refusal`].
#[derive(Debug, Error)]
pub enum CertificateError {
    /// A fact without which there is no certificate is empty.
    #[error("the certificate needs a {0}")]
    Missing(&'static str),
    /// A fact is longer than the format allows.
    #[error("the {0} is too long for a certificate")]
    TooLong(&'static str),
    /// The facts could not be written as JSON.
    #[error("the record of the certificate could not be written: {0}")]
    Record(String),
    /// The time zone of the port is not in the IANA database.
    #[error("\"{0}\" is not a time zone; write an IANA name such as America/St_Lucia")]
    TimeZone(String),
    /// A stored certificate and the facts beside it do not belong together.
    #[error("the stored certificate was not signed for these facts")]
    OtherFacts,
    /// A stored certificate cannot be read.
    #[error("the stored certificate cannot be read: {0}")]
    Stored(crate::Refusal),
    /// The payload does not fit a QR code.
    #[error("the certificate does not fit a QR code: {0}")]
    QrCode(String),
    /// The labels of a language are not complete.
    #[error("the labels cannot be read: {0}")]
    Labels(String),
    /// The PDF library or its PDF/A and PDF/UA validator refused the page.
    #[error("the certificate could not be printed: {0}")]
    Pdf(String),
    /// A file of public keys or revocations cannot be read.
    #[error("the file cannot be read: {0}")]
    File(String),
    /// Two different keys have the same id.
    #[error("two different keys are called \"{0}\"")]
    TwoKeys(String),
    /// A public key that would accept forged signatures.
    #[error("the key \"{0}\" is not a usable Ed25519 public key")]
    WeakKey(String),
    /// A revocation list that is not signed by a key of its territory.
    #[error("the revocation list of {territory} is refused: {reason}")]
    Revocations {
        /// The territory the list claims to be of.
        territory: String,
        /// Why, in plain words.
        reason: String,
    },
}

impl CertificateError {
    #[expect(clippy::needless_pass_by_value, reason = "the shape `map_err` hands over")]
    pub(crate) fn record(error: serde_json::Error) -> Self {
        Self::Record(error.to_string())
    }
}
