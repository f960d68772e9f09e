//! The only place that knows the tables of accounts.

mod accounts;
mod administrations;
mod api_tokens;
mod failures;
mod invitations;
mod push;
mod recovery;
pub(crate) mod rows;
mod seats;
mod sessions;
mod tokens;

use chrono::{DateTime, TimeDelta, Utc};

pub use accounts::is_enabled;
pub(crate) use accounts::*;
pub(crate) use administrations::*;
pub(crate) use api_tokens::*;
pub(crate) use failures::*;
pub(crate) use invitations::*;
pub(crate) use push::*;
pub(crate) use recovery::*;
pub(crate) use seats::*;
pub(crate) use sessions::*;
pub(crate) use tokens::*;

storage::word_enum! {
    /// What a one-time token opens.
    pub enum TokenKind {
        /// A sign-up, once its address is confirmed.
        ConfirmEmail = "confirm_email",
        /// A new password.
        ResetPassword = "reset_password",
        /// The second step of a sign-in.
        SignInCode = "sign_in_code",
        /// The choice of a seat at sign-in.
        SignInSeat = "sign_in_seat",
        /// The first administrator.
        First = "first",
        /// Nothing: written where there is no account, so that the answer takes as long.
        Nothing = "nothing",
    }
}

/// Moments further ahead than this come from a clock that was wrong since; what they say is void.
const AHEAD: TimeDelta = TimeDelta::minutes(5);

/// True if something made at `created` and good until `expires` is good now. A clock set back
/// does not lengthen a life: what was made in the future is void.
pub(crate) fn alive(created: DateTime<Utc>, expires: DateTime<Utc>, now: DateTime<Utc>) -> bool {
    created <= now + AHEAD && now < expires
}
