//! The only place in this crate that knows tables.
//!
//! Every read of owned records starts from [`visible`], which is built from the `Viewer`; there
//! is no function here that reads another's rows by an id alone.

mod attachments;
mod authorities;
mod authority_rows;
mod automated;
mod calendars;
mod calls;
mod certificates;
mod decisions;
pub(crate) mod entity;
mod fleet;
mod history;
mod notices;
mod own;
mod received;
mod registers;
mod voyages;

pub use attachments::AttachmentRow;
pub(crate) use attachments::{attachment, attachments_of, insert_attachment, next_attachment};
pub(crate) use authorities::{
    authorities, authority_in_system, find_authority, in_force_in_system, insert_authority,
    save_authority,
};
pub use automated::AutomatedRow;
pub(crate) use automated::{
    automated_in_system, automated_of, automated_of_call, follow_up, insert_automated, past_of,
    taken_on, tried_notices,
};
pub(crate) use calendars::{
    calendar_in_system, drop_calendar, own_calendar, plans_in_system, put_calendar,
};
pub use calls::{CallFilter, CallRow, Cursor, calls, find_by_reference, find_call};
pub(crate) use calls::{
    StandingColumns, call_in_system, close_by_inference, insert_call, lock_call, note_closed,
    save_standing, set_movement,
};
pub use certificates::{
    CertificateRow, KeyRow, certificate_by_serial, certificates_of, revocations, signing_keys,
};
pub(crate) use certificates::{insert_certificate, insert_key, key_in_force, revoke, taken_back};
pub use decisions::{MessageRow, decisions_of, messages_of};
pub(crate) use decisions::{insert_decision, insert_message};
pub(crate) use fleet::{calls_left_open, calls_of_key, calls_of_vessel};
pub(crate) use history::history_of;
pub use notices::{NoticeRow, notices_of};
pub(crate) use notices::{
    TravellerRow, close_travellers, insert_notice, notices_in_system, open_travellers,
    set_notice_state,
};
pub(crate) use own::{calls_still_due, empty_plans, erase_drafts, plan_in_system, sweep_drafts};
pub(crate) use received::{first_received, last_received};
pub(crate) use registers::count as count_in_register;
pub use voyages::{VoyageRow, find_voyage, voyages, voyages_page};
pub(crate) use voyages::{find_by_client, insert_voyage, save_voyage, voyage_is_of};

use accounts::{Role, Viewer};
use storage::sea_orm::{ColumnTrait, Condition};

/// Which rows a viewer may see of a table with an owning administration and an owning account:
/// skippers and agents their own, officers and supervisors those of their administration,
/// everyone else none.
pub(crate) fn visible(
    viewer: &Viewer,
    administration: impl ColumnTrait,
    account: impl ColumnTrait,
) -> Condition {
    match viewer.seat.role {
        Role::Skipper | Role::Agent => Condition::all().add(account.eq(&viewer.account)),
        Role::Officer | Role::Supervisor => {
            Condition::all().add(administration.eq(&viewer.seat.administration))
        }
        _ => Condition::all().add(account.is_null()),
    }
}
