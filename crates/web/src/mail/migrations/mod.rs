//! The tables of the mailbox.

mod m20261124_000401_mailbox;

use storage::sea_orm_migration::MigrationTrait;

/// The migrations of this module, oldest first.
#[must_use]
pub fn all() -> Vec<Box<dyn MigrationTrait>> {
    vec![Box::new(m20261124_000401_mailbox::Migration)]
}
