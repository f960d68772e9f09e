//! What one can do with accounts. Each deed: permission, rule, store, ledger and announcement
//! in one transaction; passwords are hashed before it, never inside.

pub(crate) mod bootstrap;
pub(crate) mod closing;
mod codes;
pub(crate) mod console;
pub(crate) mod devices;
pub(crate) mod invitations;
pub(crate) mod kiosk;
pub(crate) mod next_steps;
pub(crate) mod own_sessions;
pub(crate) mod passwords;
pub(crate) mod profile;
pub(crate) mod push;
pub(crate) mod seats;
pub(crate) mod second_step;
pub(crate) mod sessions;
pub(crate) mod sign_in;
pub(crate) mod sign_up;
pub(crate) mod sweep;
pub(crate) mod tokens;
