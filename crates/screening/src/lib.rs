//! Screening people, vessels and organisations against lists of names.
#![cfg_attr(test, allow(clippy::unwrap_used, reason = "tests"))]

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
