//! Who did and read what, when, why; append-only, one chain per administration.
//!
//! An entry carries a gapless number, the hash of the entry before it, and its own hash, an
//! HMAC under a key that is not in the database. It names a record and a reason by keyed or
//! salted hashes only; the words themselves lie sealed in `ledger_note`, which may be erased
//! without breaking the chain. The head of each chain is authenticated too, and a
//! checkpoint kept outside the database shows a rollback of the whole.

mod append;
mod chain;
mod checkpoint;
mod key;
mod looks;
mod reading;
mod store;
mod verify;

pub use append::{Entry, append, append_system};
pub(crate) use append::{append_account, ensure_head};
pub use checkpoint::{Checkpoint, CheckpointReason, checkpoint, parse_checkpoints};
pub use key::LedgerKey;
pub(crate) use looks::forget;
pub use looks::{Look, looks, looks_since};
pub use reading::{Line, about, page};
pub use verify::{Chain, Fault, Finding, Report, verify};
