//! The tables of the mailbox and of the worker.

mod m20261124_000401_mailbox;
mod m20261124_000402_marks;

use storage::sea_orm_migration::MigrationTrait;

/// The migrations of this module, oldest first.
#[must_use]
pub fn all() -> Vec<Box<dyn MigrationTrait>> {
    vec![Box::new(m20261124_000401_mailbox::Migration), Box::new(m20261124_000402_marks::Migration)]
}
