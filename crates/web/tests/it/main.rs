//! The stories of the web, told through the router as a browser would.

#![expect(
    clippy::unwrap_used,
    clippy::expect_used,
    reason = "a story that cannot be told must stop"
)]
#![expect(clippy::too_many_lines, reason = "a story is told in one piece")]

mod account;
mod administration;
mod again;
mod api;
mod authorities;
mod calendar;
mod client;
mod crew;
mod data;
mod declaration;
mod desk;
mod device;
mod files;
mod gate;
mod goods;
mod gpx;
mod hall;
mod hostile;
mod imports;
mod kiosk;
mod letters;
mod lists;
mod mail;
mod matrix;
mod party;
mod permissions;
mod push;
mod rulings;
mod samples;
mod stand;
mod text;
mod voyage;
