//! Signed clearance certificates.
//!
//! An administration [`sign`]s [`ClearanceFacts`]. The [`SignedCertificate`] goes out as a page
//! (a PDF with a QR code), and anyone who holds the administration's [`PublicKey`] in a
//! [`KeyRing`] finds out, without a link, whether it is genuine: [`verify`] for the text in the
//! code, [`verify_pdf`] and [`verify_file`] for files. Revocations travel in signed
//! [`RevocationList`]s.
//!
//! The formats are laid down in `docs/certificate-format.md`. This crate has no clock, no
//! database, no network and no randomness: keys, times and facts come in as arguments.

mod base32;
mod cbor;
mod digest;
mod envelope;
mod error;
mod facts;
mod keys;
mod labels;
mod payload;
mod print;
mod record;
mod revocations;
mod signed;
mod verify;

pub use digest::{DIGEST_LENGTH, people_digest, spell_digest};
pub use ed25519_dalek::SigningKey;
pub use envelope::PREFIX;
pub use error::CertificateError;
pub use facts::{
    ClearanceFacts, Decision, Direction, DocumentKind, OtherPort, Outcome, Person, Port, Role,
    Territory, TravelDocument, Vessel,
};
pub use identifiers::Language;
pub use keys::{Algorithm, KeyRing, PublicKey, Withdrawal, read_keys, write_keys};
pub use labels::{Documents, Labels, Roles};
pub use payload::Payload;
pub use print::{Paper, PaperPicture, PaperTable, Print, RECORD_NAME, Stamp, VoyagePaper};
pub use record::{verify_file, verify_pdf};
pub use revocations::{Revocation, RevocationList};
pub use signed::{SignedCertificate, sign};
pub use verify::{Refusal, Standing, Verified, verify};
