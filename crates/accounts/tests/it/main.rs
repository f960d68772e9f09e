//! The stories of accounts, each on SQLite and on PostgreSQL.

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
