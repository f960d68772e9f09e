//! A signed certificate and its forms: text, QR code, record.

use std::fmt::Write as _;

use ed25519_dalek::SigningKey;
use qrcode::{Color, EcLevel, QrCode};

use crate::envelope::Envelope;
use crate::error::CertificateError;
use crate::facts::ClearanceFacts;
use crate::payload::Payload;
use crate::record::write_record;

/// The longest key id: it is part of every QR code.
const KEY_ID_BYTES: usize = 32;
/// Light border of a QR code in modules, ISO/IEC 18004.
const QUIET_ZONE: usize = 4;

/// A certificate, signed, with the facts it was signed for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SignedCertificate {
    facts: ClearanceFacts,
    payload: Payload,
    text: String,
    key_id: String,
}

/// Signs a certificate for these facts.
///
/// Ed25519 is deterministic: the same facts and key give the same certificate.
///
/// # Errors
/// A fact the certificate needs is missing or too long, or the key id is empty or too long.
pub fn sign(
    facts: &ClearanceFacts,
    key: &SigningKey,
    key_id: &str,
) -> Result<SignedCertificate, CertificateError> {
    match key_id.len() {
        0 => return Err(CertificateError::Missing("key id")),
        1..=KEY_ID_BYTES => {}
        _ => return Err(CertificateError::TooLong("key id")),
    }
    let payload = Payload::of(facts)?;
    let text = Envelope::seal(payload.encode(), key, key_id);
    Ok(SignedCertificate { facts: facts.clone(), payload, text, key_id: key_id.to_owned() })
}

impl SignedCertificate {
    /// A certificate from where it is kept: the facts, and the text [`sign`] made for them.
    ///
    /// This does not verify the signature (that takes a [`crate::KeyRing`]); it makes sure that
    /// the two belong together, so that no page can be printed with a code for other facts.
    ///
    /// # Errors
    /// The text cannot be read, or was made for other facts.
    pub fn from_stored(facts: ClearanceFacts, text: &str) -> Result<Self, CertificateError> {
        let envelope = Envelope::open(text).map_err(CertificateError::Stored)?;
        let payload = Payload::of(&facts)?;
        if envelope.payload != payload.encode() {
            return Err(CertificateError::OtherFacts);
        }
        Ok(Self {
            facts,
            payload,
            text: text.split_whitespace().collect::<String>().to_ascii_uppercase(),
            key_id: envelope.key_id,
        })
    }

    /// The facts.
    #[must_use]
    pub fn facts(&self) -> &ClearanceFacts {
        &self.facts
    }

    /// The signed payload.
    #[must_use]
    pub fn payload(&self) -> &Payload {
        &self.payload
    }

    /// Id of the key that signed.
    #[must_use]
    pub fn key_id(&self) -> &str {
        &self.key_id
    }

    /// The text in the QR code, which may also be pasted: `LF1:` and Base32.
    #[must_use]
    pub fn qr_text(&self) -> &str {
        &self.text
    }

    /// The certificate with its whole record, as JSON: what is attached to the PDF.
    ///
    /// # Errors
    /// Only if JSON cannot be written.
    pub fn record(&self) -> Result<String, CertificateError> {
        write_record(&self.text, &self.facts)
    }

    /// The QR code as an SVG image with its light border, black on white in any colour scheme.
    /// It has no size of its own beyond one unit a module; give it at least 30 mm on paper.
    ///
    /// # Errors
    /// The text does not fit a QR code.
    pub fn qr_svg(&self) -> Result<String, CertificateError> {
        let code = Modules::of(&self.text)?;
        let side = code.width + 2 * QUIET_ZONE;
        let mut path = String::new();
        for (x, y, length) in code.dark_runs() {
            let (x, y) = (x + QUIET_ZONE, y + QUIET_ZONE);
            // Writing to a string cannot fail.
            let _ = write!(path, "M{x} {y}h{length}v1h-{length}z");
        }
        Ok(format!(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {side} {side}\" \
             shape-rendering=\"crispEdges\"><path fill=\"#fff\" d=\"M0 0h{side}v{side}H0z\"/>\
             <path d=\"{path}\"/></svg>"
        ))
    }
}

/// The squares of a QR code.
pub(crate) struct Modules {
    pub(crate) width: usize,
    dark: Vec<bool>,
}

impl Modules {
    /// A code with error correction M, which survives about 15 % of damage: a fold, a stamp.
    pub(crate) fn of(text: &str) -> Result<Self, CertificateError> {
        let code = QrCode::with_error_correction_level(text, EcLevel::M)
            .map_err(|error| CertificateError::QrCode(error.to_string()))?;
        let dark = code.to_colors().into_iter().map(|color| color == Color::Dark);
        Ok(Self { width: code.width(), dark: dark.collect() })
    }

    /// The dark squares as horizontal runs: column, row, length.
    pub(crate) fn dark_runs(&self) -> Vec<(usize, usize, usize)> {
        let mut runs = Vec::new();
        for (y, row) in self.dark.chunks(self.width).enumerate() {
            let mut x = 0;
            while x < row.len() {
                let length = row[x..].iter().take_while(|dark| **dark).count();
                if length > 0 {
                    runs.push((x, y, length));
                }
                x += length.max(1);
            }
        }
        runs
    }
}
