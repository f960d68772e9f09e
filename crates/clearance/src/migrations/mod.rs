//! The tables of clearance.

mod m20261124_000301_voyages;
mod m20261124_000302_decisions;
mod m20261124_000303_calendars;
mod m20261124_000310_attachments;
mod m20261124_000311_registers;
mod m20261124_000320_authorities;

use storage::sea_orm_migration::MigrationTrait;

/// The migrations of this crate, oldest first.
#[must_use]
pub fn all() -> Vec<Box<dyn MigrationTrait>> {
    vec![
        Box::new(m20261124_000301_voyages::Migration),
        Box::new(m20261124_000302_decisions::Migration),
        Box::new(m20261124_000303_calendars::Migration),
        Box::new(m20261124_000310_attachments::Migration),
        Box::new(m20261124_000311_registers::Migration),
        Box::new(m20261124_000320_authorities::Migration),
    ]
}
