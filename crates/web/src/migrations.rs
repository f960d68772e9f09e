//! The migrations of the whole program, by the ladder: a crate's tables follow those it stands on.

use storage::sea_orm_migration::{MigrationTrait, MigratorTrait};

use crate::mail;

/// Every migration there is, for `Store::migrate` and `Store::pending`.
pub struct Migrator;

impl MigratorTrait for Migrator {
    fn migrations() -> Vec<Box<dyn MigrationTrait>> {
        storage::migrations::all()
            .into_iter()
            .chain(accounts::migrations::all())
            .chain(registry::migrations::all())
            .chain(clearance::migrations::all())
            .chain(mail::migrations::all())
            .collect()
    }
}
