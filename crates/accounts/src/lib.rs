//! Accounts: who signs in, what they act as, what they may reach, and the ledger of what they did.
//!
//! An *account* belongs to a person and holds *seats*: a role in an administration, for officers
//! at an agency and a port. A session acts in exactly one seat; from it comes the [`Viewer`]
//! without whom no query runs in any crate above. [`PermissionTable`] says who reaches which
//! route; [`ledger`] keeps, in the transaction of the deed, who did and read what and why.

mod accounts;
/// Administrations and their agencies.
pub mod administrations;
/// Proof that a form came from our own pages.
pub mod csrf;
mod desk;
mod error;
mod gate;
mod ids;
mod keys;
/// Who did and read what, when and why: append-only and chained.
pub mod ledger;
/// Mail promised in a transaction.
pub mod letters;
/// The tables of this crate.
pub mod migrations;
/// What a password must be.
pub mod password;
mod permission;
mod person;
mod seat;
mod store;
mod throttle;
mod totp;
mod viewer;

pub use accounts::{Accounts, Caller};
pub use administrations::{Administration, NewAdministration};
pub use desk::bootstrap::{Newcomer, Offer};
pub use desk::console::{Recipient, SeedAccount, SeedSeat};
pub use desk::invitations::{Invitation, NewInvitation};
pub use desk::kiosk::KIOSK_IDLE;
pub use desk::own_sessions::OpenSession;
pub use desk::profile::Profile;
pub use desk::push::{PUSH_DEVICES_MOST, PushAddress, PushDevice, PushOn, PushTarget};
pub use desk::seats::Holder;
pub use desk::second_step::Enrolment;
pub use desk::sessions::{Halt, Session};
pub use desk::sign_in::{SignIn, SignedIn};
pub use desk::sign_up::SignUp;
pub use desk::tokens::ApiToken;
pub use error::{AccountsError, KEYS};
pub use ids::{
    AccountId, AdministrationId, AgencyId, ApiTokenId, InvitationId, OneTimeId, PushDeviceId,
    RecoveryCodeId, SeatId, SessionId,
};
pub use keys::{Keys, new_token, token_hash};
pub use letters::Letter;
pub use password::PasswordReason;
pub use permission::{Permission, PermissionTable, Reach, TableReason};
pub use person::{Email, EmailReason, NameReason, parse_name};
pub use seat::{AgencyKind, REGION, Role, Seat};
pub use store::is_enabled;
#[cfg(feature = "testing")]
pub use totp::code_at;
pub use viewer::{Purpose, Viewer};
