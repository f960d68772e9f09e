//! What the tests of every crate share; for development only.
//!
//! A story that must hold on both databases is written once:
//!
//! ```no_run
//! # struct Store;
//! # impl Store { async fn open(_: &str) -> Self { Self } }
//! testkit::on_both! {
//!     /// A stored thing is found again.
//!     async fn stored_and_found(url: &str) {
//!         let store = Store::open(url).await;
//!         // …
//!     }
//! }
//! # fn main() {}
//! ```
//!
//! and gives the tests `stored_and_found::sqlite` and `stored_and_found::postgres`.
#![expect(
    clippy::disallowed_methods,
    reason = "clock and sleep are for waiting on child processes and making names unique"
)]

mod database;
mod letter;
mod mailbox;
mod net;
mod postgres;
mod program;
mod scratch;

pub use database::Database;
pub use letter::Letter;
pub use mailbox::Mailbox;
pub use net::{free_port, http_get};
pub use postgres::{Postgres, SHARED};
pub use program::Program;
pub use scratch::Scratch;
