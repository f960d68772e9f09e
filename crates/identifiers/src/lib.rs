//! Identifiers of travel documents, vessels, places and animals, and what they say.
//!
//! Every identifier is a newtype with the same five verbs, gathered in [`Identifier`]:
//! `normalise` (one spelling for the same thing), `parse` (a value, or a typed reason in plain
//! words), `as_str`, `doubts` (accepted, but look at it) and `explain` (what the parts mean).
//! A reason and a doubt each carry a stable key, so that a page can say it in six languages;
//! all keys are listed in [`KEYS`].
//!
//! Nothing here reads a clock, a file or a network. Any text may be given: it is never
//! panicked on, and text that is too long is refused before it is looked at.
//!
//! ```
//! use identifiers::{Identifier, ImoNumber, Mmsi, Reason};
//!
//! let mmsi = Mmsi::parse("232 004 117")?;
//! assert_eq!(mmsi.flags()[0].alpha2(), Some("GB"));
//! assert_eq!(ImoNumber::parse("IMO 9074728").unwrap_err().key(), "imo-check-digit");
//! # Ok::<(), identifiers::MmsiReason>(())
//! ```

pub mod call_sign;
pub mod country;
mod country_table;
pub mod document_number;
pub mod explanation;
pub mod hin;
pub mod imo;
pub mod keys;
pub mod language;
pub mod locode;
pub mod microchip;
pub mod mmsi;
pub mod mrz;
pub mod text;
pub mod travel_dates;

pub use call_sign::{CallSign, CallSignReason};
pub use country::{Country, CountryReason, Status, country_name};
pub use document_number::{DocumentNumber, DocumentNumberReason};
pub use explanation::{Argument, Doubt, Explanation, Fact, Grade, Meaning};
pub use hin::{Hin, HinReason};
pub use imo::{ImoNumber, ImoReason};
pub use keys::KEYS;
pub use language::{Language, LanguageReason};
pub use locode::{Locode, LocodeReason};
pub use microchip::{Microchip, MicrochipReason};
pub use mmsi::{Mmsi, MmsiReason};
pub use mrz::{Mrz, MrzReason};
pub use text::{Identifier, Reason, TextReason};
pub use travel_dates::{DateReason, PassportDates, PassportDatesReason, parse_date};
