//! Screening: people, vessels, organisations and aircraft against lists of names.
//!
//! A list becomes an [`Index`] in memory; a [`Query`] asked of it brings the [`Match`]es at or above
//! a threshold, the best first, each with an [`Explanation`] as data. Screening a file takes ten
//! lines:
//!
//! ```
//! use screening::{Index, Options, Screener, import, report};
//!
//! let list = "id,name,born\n7,Mohammed Hassan,1980-05-05\n";
//! let passengers = "id,name,born\nA1,HASAN MUHAMMADMR,1980-05-05\nA2,DELROY JOSEPH,1991-02-03\n";
//! let index = Index::build(import::read("lookouts.csv", list.as_bytes(), |_| None)?.entries)?;
//! let mut screener = Screener::default();
//! for query in import::table::queries(passengers.as_bytes())?.queries {
//!     let found = index.screen(&query, &Options::default(), &mut screener);
//!     print!("{}", report::table(&query, &found, true));
//! #   assert_eq!(found.len(), usize::from(query.id == "A1"));
//! }
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! How a score comes about:
//!
//! 1. Names are [folded](fold) to tokens of small Latin letters, whatever their script and dress.
//! 2. Tokens are laid against the tokens of the list: the same, another spelling of the same sounds
//!    ([`canon`]), a few letters wrong, a nickname, an initial, cut short, joined or split ([`Tie`]).
//! 3. Tokens are paired one to one. A rare name weighs much, a common one little. What the list has
//!    beyond the query speaks little against a match, what the query has beyond the list more, and
//!    both together, a contradiction, most ([`Weights`]).
//! 4. What else both know moves the score towards 1 or down ([`Evidence`]).
//!
//! The index walks only the names that can reach the threshold at all. It loses nothing that
//! [`Index::scan`], which looks at everything, would find; a property test holds it to that.
//!
//! Nothing here reads a clock, a database or a network, draws chance or starts a thread. Files are
//! given as bytes. `Debug` never prints names, dates or numbers of people.
pub mod batch;
pub mod calibration;
pub mod canon;
pub mod date;
pub mod dismissal;
mod distance;
pub mod entry;
pub mod error;
pub mod evidence;
pub mod explain;
mod file;
mod flat;
pub mod fold;
mod gather;
mod hash;
pub mod import;
pub mod index;
pub mod live;
mod rarity;
mod relate;
mod relations;
pub mod report;
mod search;
mod segment;
mod tables;
mod tally;
mod vocabulary;
pub mod weights;

pub use calibration::probability;
pub use date::{Born, BornGrade};
pub use dismissal::{Dismissals, Pair};
pub use entry::{Entry, Kind, Mark, MarkKind, Name, Query, Sex, Strength};
pub use error::ListError;
pub use evidence::{Evidence, MarkGrade};
pub use explain::{Explanation, Paired};
pub use index::{Index, Match, Options, Screener};
pub use live::Live;
pub use relate::Tie;
pub use weights::{EvidenceWeights, Weights};
