//! The stories of the web, told through the router as a browser would.

#![expect(clippy::unwrap_used, clippy::expect_used, reason = "a story that cannot be told must stop")]

mod api;
mod client;
mod desk;
mod gate;
mod hall;
mod hostile;
mod samples;
mod stand;
mod crew;
mod declaration;
mod lists;
mod voyage;
mod account;
mod administration;
mod letters;
mod mail;
mod permissions;
mod matrix;
