mod m20261124_000101_accounts;
mod m20261124_000102_ledger;
mod m20261124_000104_looks;
mod m20261124_000105_kiosk;
mod m20261124_000160_push;

use sea_orm_migration::MigrationTrait;

pub(crate) use m20261124_000104_looks::NAME as LOOKS;

/// The migrations of this crate, oldest first; they follow storage's.
#[must_use]
pub fn all() -> Vec<Box<dyn MigrationTrait>> {
    vec![
        Box::new(m20261124_000101_accounts::Migration),
        Box::new(m20261124_000102_ledger::Migration),
        Box::new(m20261124_000104_looks::Migration),
        Box::new(m20261124_000105_kiosk::Migration),
        Box::new(m20261124_000160_push::Migration),
    ]
}
