//! The stories of the web, told through the router as a browser would.

mod api;
mod client;
mod desk;
mod gate;
mod hall;
mod samples;
mod stand;
mod crew;
mod lists;
mod voyage;
