//! The atlas as it is shipped, and what it refuses.

#![expect(clippy::unwrap_used, reason = "a story whose scene cannot be set must stop there")]

mod documented;
mod embedded;
mod folder;
mod lookups;
mod refusals;
