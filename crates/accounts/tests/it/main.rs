//! The stories of accounts, each on SQLite and on PostgreSQL.

#![expect(
    clippy::unwrap_used,
    clippy::expect_used,
    reason = "a story that cannot be told must stop"
)]

mod house;
mod invitations;
mod ledger;
mod rows;
mod second_step;
mod sessions;
mod sign_in;
mod sign_up;
mod tampering;
mod tokens;
