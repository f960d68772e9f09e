//! The tables of the registry.

mod m20261124_000201_people;
mod m20261124_000202_parties;
mod m20261124_000203_search;
mod m20261124_000204_belongings;
mod m20261124_000250_rulings;
mod m20261124_000260_photographs;

use storage::sea_orm_migration::MigrationTrait;

/// The migrations of this crate, oldest first.
#[must_use]
pub fn all() -> Vec<Box<dyn MigrationTrait>> {
    vec![
        Box::new(m20261124_000201_people::Migration),
        Box::new(m20261124_000202_parties::Migration),
        Box::new(m20261124_000203_search::Migration),
        Box::new(m20261124_000204_belongings::Migration),
        Box::new(m20261124_000250_rulings::Migration),
        Box::new(m20261124_000260_photographs::Migration),
    ]
}
