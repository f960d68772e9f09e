//! Bytes to typed messages: lists of people and vessels out of spreadsheets, and into them. No database, no clock, no network.
//!
//! ```
//! use messages::sheet::{self, Layout};
//!
//! let file = "Nom;Prénom;Sexe;Né le;Nationalité\nBAPTISTE;Anna;F;12 mars 1980;Sainte-Lucie\n";
//! let book = sheet::open(file.as_bytes())?;
//! let today = "2026-11-24".parse().unwrap();
//! let reading = sheet::read(&book, Layout::people(), today, None)?;
//! assert_eq!(reading.lines[0].record["born"], "1980-03-12");
//! assert_eq!(reading.lines[0].record["nationality"], "LC");
//! # Ok::<(), messages::sheet::SheetError>(())
//! ```

pub mod bundle;
pub mod sheet;
pub mod track;
