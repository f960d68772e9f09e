//! The only place in this crate that knows tables.

pub(crate) mod entity;
mod people;
mod rulings;
mod vessels;

pub use people::{PersonRow, person_records};
pub(crate) use people::{
    find_person, insert_person, list_people, people_page, remove_person, save_person,
};
pub use rulings::{RulingRow, RulingState};
pub(crate) use rulings::{
    approved_rulings, find_ruling, insert_ruling, latest_versions, list_rulings, settle_ruling,
};
pub use vessels::{VesselRow, vessel_record};
pub(crate) use vessels::{
    find_vessel, insert_vessel, list_vessels, remove_vessel, save_vessel, vessels_page,
};

use accounts::{Role, Viewer};
use storage::sea_orm::{ColumnTrait, Condition};

/// Whose rows a viewer sees: skippers and agents their own, nobody else any. What officers see of
/// people and vessels stands in the notices sent to them.
fn own(viewer: &Viewer, account: impl ColumnTrait) -> Condition {
    match viewer.seat.role {
        Role::Skipper | Role::Agent => Condition::all().add(account.eq(&viewer.account)),
        _ => Condition::all().add(account.is_null()),
    }
}
