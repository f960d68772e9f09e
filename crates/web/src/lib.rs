//! The web: pages for skippers and officers, the JSON API, the words of both.
//!
//! Every route is entered at the [`door`] and stands behind the `guard`; handlers read a form,
//! ask the desk of a context, and answer with a page or a redirect. Rules live in the contexts,
//! words in `locales/`, the look in `templates/` and `web-assets/`.

/// One's own account.
mod account;
/// An administration's own accounts.
mod administration;
/// The JSON API.
mod api;
pub mod app;
/// Certificates and verifying.
mod certificates;
mod cookies;
/// The officer's desk.
mod desk;
pub mod door;
mod fields;
mod files;
/// Signing up, in and out.
mod gate;
mod guard;
mod guest;
/// Public pages: start, rules, verify, about.
mod hall;
/// How long a request may take.
mod haste;
mod kiosk;
pub mod look;
/// Letters, and where they go.
pub mod mail;
pub mod metrics;
pub mod migrations;
/// Running the machine.
mod operation;
mod pace;
/// Parties of guests.
mod party;
/// Messages to browsers.
pub mod push;
pub mod refusal;
mod refused;
/// A skipper's lists: vessels and people.
mod registry;
mod reply;
pub mod routes;
pub mod samples;
pub mod serve;
/// Sentences of the lower rooms in the reader's language.
pub mod told;
mod upload;
/// A skipper's voyages.
mod voyages;
pub mod work;

pub use api::{openapi_json, voyage_schema_json};
pub use app::{App, Settings};
pub use routes::{open, router};
