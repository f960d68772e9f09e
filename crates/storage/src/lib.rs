//! Storage: transactions on SQLite or PostgreSQL, jobs, outbox, idempotency keys,
//! sealed secrets, and the only clock and source of chance in the program.
//!
//! One [`Store`] is opened at start and cloned freely. Every action of a context takes one
//! [`Tx`], does all its work in it and commits it: state, ledger and outbox change together
//! or not at all.

mod ambient;
mod error;
mod id;
/// Keys under which a repeated request is answered with the first answer.
pub mod idempotency;
/// Work promised in a transaction and done after it.
pub mod jobs;
/// The tables of this crate, and help for the migrations of others.
pub mod migrations;
/// Facts announced in a transaction for others to act upon after it.
pub mod outbox;
mod scope;
mod seal;
mod store;

pub use ambient::{Ambient, Chance, Clock, SeededChance, SteppedClock, SystemChance, SystemClock};
pub use error::StorageError;
pub use id::{NotAnId, UnknownWord, check_id};
pub use scope::Scope;
pub use seal::{Seal, SealError};
pub use store::{Engine, Store, StoreOptions, Tx};

/// The query builder, re-exported so that every `store` module speaks one version of it.
pub use sea_orm;
pub use sea_orm_migration;
pub use serde;
