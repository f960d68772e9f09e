//! Accounts: who signs in, what they act as, what they may reach, and the ledger of what they did.
//!
//! An *account* belongs to a person and holds *seats*: a role in an administration, for officers
//! at an agency and a port. A session acts in exactly one seat; from it comes the [`Viewer`]
//! without whom no query runs in any crate above. [`PermissionTable`] says who reaches which
//! route; [`ledger`] keeps, in the transaction of the deed, who did and read what and why.


/// Proof that a form came from our own pages.
pub mod csrf;
mod error;
mod ids;
mod keys;
/// Who did and read what, when and why: append-only and chained.
pub mod ledger;
/// Mail promised in a transaction.
pub mod letters;
/// What a password must be.
pub mod password;
mod permission;
mod person;
mod seat;
mod viewer;

pub use error::AccountsError;
pub use ids::{
    AccountId, AdministrationId, AgencyId, ApiTokenId, InvitationId, OneTimeId, RecoveryCodeId, SeatId, SessionId,
};
pub use keys::Keys;
pub use letters::Letter;
pub use password::PasswordReason;
pub use permission::{Permission, PermissionTable, Reach, TableReason};
pub use person::{Email, EmailReason, NameReason, parse_name};
pub use seat::{AgencyKind, REGION, Role, Seat};
pub use viewer::{Purpose, Viewer};
