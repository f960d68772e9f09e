//! Stories of the desk, each on SQLite and on PostgreSQL.

#![expect(clippy::unwrap_used, reason = "a story that cannot be told must stop")]

mod amending;
mod authorities;
mod calendar;
mod deciding;
mod files;
mod office;
mod own;
mod planted;
mod registers;
mod sending;
mod taken;
