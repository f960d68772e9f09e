//! Why the accounts desk refuses, in the reader's words.

use sea_orm::DbErr;
use storage::{SealError, StorageError};

use crate::password::PasswordReason;
use crate::person::{EmailReason, NameReason};

/// Why something about accounts was not done. [`AccountsError::key`] names the sentence that a
/// page shows; the English text is for logs and the API.
#[derive(Debug, thiserror::Error)]
pub enum AccountsError {
    /// The database.
    #[error(transparent)]
    Storage(#[from] StorageError),
    /// The seat does not allow this.
    #[error("your role does not allow this")]
    NotPermitted,
    /// There is no such record among those this viewer may see.
    #[error("there is no such record")]
    NotFound,
    /// Too many people sign in at once; try again after so many seconds.
    #[error("many people are signing in at this moment; try again in {retry_after} seconds")]
    Busy {
        /// Whole seconds to wait.
        retry_after: u32,
    },
    /// Too many attempts from this address or on this account; try again after so many seconds.
    #[error("too many attempts; try again in {retry_after} seconds")]
    Throttled {
        /// Whole seconds to wait.
        retry_after: u32,
    },
    /// The password cannot be used.
    #[error(transparent)]
    Password(#[from] PasswordReason),
    /// The e-mail address cannot be used.
    #[error(transparent)]
    Email(#[from] EmailReason),
    /// The name cannot be used.
    #[error(transparent)]
    Name(#[from] NameReason),
    /// A link or a waiting sign-in that is unknown, used, withdrawn or expired: one answer for all.
    #[error("this link is no longer valid: it was used, withdrawn or has expired")]
    DeadLink,
    /// The present password was asked for and is not this.
    #[error("the password is not right")]
    WrongPassword,
    /// The code of the authenticator app, or the recovery code, is not right or was used before.
    #[error("the code is not right, or was used before")]
    WrongCode,
    /// Too many wrong codes: the sign-in starts afresh.
    #[error("too many wrong codes; sign in again")]
    StartAgain,
    /// The second factor is required of this role and cannot be switched off.
    #[error("your administration requires the second step for this role")]
    SecondStepRequired,
    /// A second person must approve, and it is the same person.
    #[error("a second administrator must approve this")]
    SecondPerson,
    /// The invitation's role needs an agency, or forbids one.
    #[error("an officer's seat needs an agency; a skipper's has none")]
    Agency,
    /// The last administrator of an administration cannot be removed.
    #[error("the last administrator cannot be removed; appoint another first")]
    LastAdministrator,
    /// The account has a seat like this already.
    #[error("this account has such a seat already")]
    SeatTaken,
    /// An administrator exists, so that there is no first one to appoint.
    #[error("there is an administrator already: ask them for an invitation")]
    AlreadyBegun,
    /// The clock stands days from where it stood at the last sweep: nothing is forgotten this time.
    #[error("the clock moved by days since the last run; nothing was removed this time")]
    ClockJumped,
    /// A sealed value does not open, or a hash is not in a form we know.
    #[error("a stored secret cannot be read: {0}")]
    Secret(String),
}

/// Every key that [`AccountsError::key`] gives: the words of each language must know them.
pub const KEYS: &[&str] = &[
    "account-trouble",
    "already-begun",
    "busy",
    "dead-link",
    "email-empty",
    "email-form",
    "email-too-long",
    "last-administrator",
    "name-characters",
    "name-empty",
    "name-too-long",
    "not-found",
    "not-permitted",
    "password-common",
    "password-own-name",
    "password-repeated",
    "password-sequence",
    "password-too-long",
    "password-too-short",
    "seat-agency",
    "seat-taken",
    "second-person",
    "second-step-required",
    "start-again",
    "throttled",
    "wrong-code",
    "wrong-password",
];

impl AccountsError {
    /// The key of the sentence a page shows.
    #[must_use]
    pub fn key(&self) -> &'static str {
        match self {
            Self::Storage(_) | Self::Secret(_) | Self::ClockJumped => "account-trouble",
            Self::NotPermitted => "not-permitted",
            Self::NotFound => "not-found",
            Self::Busy { .. } => "busy",
            Self::Throttled { .. } => "throttled",
            Self::Password(reason) => reason.key(),
            Self::Email(reason) => reason.key(),
            Self::Name(reason) => reason.key(),
            Self::DeadLink => "dead-link",
            Self::WrongPassword => "wrong-password",
            Self::WrongCode => "wrong-code",
            Self::StartAgain => "start-again",
            Self::SecondStepRequired => "second-step-required",
            Self::SecondPerson => "second-person",
            Self::Agency => "seat-agency",
            Self::LastAdministrator => "last-administrator",
            Self::SeatTaken => "seat-taken",
            Self::AlreadyBegun => "already-begun",
        }
    }

    /// Seconds after which the same request may succeed, where waiting helps.
    #[must_use]
    pub fn retry_after(&self) -> Option<u32> {
        match self {
            Self::Busy { retry_after } | Self::Throttled { retry_after } => Some(*retry_after),
            _ => None,
        }
    }
}

impl From<DbErr> for AccountsError {
    fn from(error: DbErr) -> Self {
        Self::Storage(error.into())
    }
}

impl From<SealError> for AccountsError {
    fn from(error: SealError) -> Self {
        Self::Secret(error.to_string())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_reason_has_a_key_that_is_listed_once() {
        use AccountsError as E;
        let all = [
            E::NotPermitted,
            E::NotFound,
            E::Busy { retry_after: 1 },
            E::Throttled { retry_after: 1 },
            E::DeadLink,
            E::WrongPassword,
            E::WrongCode,
            E::StartAgain,
            E::SecondStepRequired,
            E::SecondPerson,
            E::Agency,
            E::LastAdministrator,
            E::SeatTaken,
            E::AlreadyBegun,
            E::Secret(String::new()),
            PasswordReason::TooShort.into(),
            PasswordReason::TooLong.into(),
            PasswordReason::Repeated.into(),
            PasswordReason::Sequence.into(),
            PasswordReason::OwnName.into(),
            PasswordReason::Common.into(),
            EmailReason::Empty.into(),
            EmailReason::TooLong.into(),
            EmailReason::Form.into(),
            NameReason::Empty.into(),
            NameReason::TooLong.into(),
            NameReason::Characters.into(),
        ];
        let mut keys: Vec<&str> = all.iter().map(AccountsError::key).collect();
        keys.sort_unstable();
        assert_eq!(keys, KEYS);
    }
}
