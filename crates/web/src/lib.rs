//! The web: pages for skippers and officers, the JSON API, the words of both.
//!
//! Every route is entered at the [`door`] and stands behind the [`guard`]; handlers read a form,
//! ask the desk of a context, and answer with a page or a redirect. Rules live in the contexts,
//! words in `locales/`, the look in `templates/` and `web-assets/`.

/// One's own account.
mod account;
/// An administration's own accounts.
mod administration;
pub mod app;
mod cookies;
pub mod door;
mod fields;
/// Signing up, in and out.
mod gate;
mod guard;
/// Public pages: start, rules, verify, about.
mod hall;
pub mod look;
/// Letters, and where they go.
pub mod mail;
pub mod metrics;
pub mod migrations;
/// Running the machine.
mod operation;
pub mod refusal;
mod refused;
mod reply;
pub mod routes;
pub mod samples;
pub mod serve;
/// Sentences of the lower rooms in the reader's language.
pub mod told;
mod guest;

pub use app::{App, Settings};
pub use routes::{open, router};
