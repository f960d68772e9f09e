//! The stories of the web, told through the router as a browser would.

mod client;
mod gate;
mod samples;
mod stand;
