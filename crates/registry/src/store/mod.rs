//! The only place in this crate that knows tables.

pub(crate) mod belongings;
pub(crate) mod entity;
pub(crate) mod erasing;
pub(crate) mod parties;
mod people;
pub(crate) mod photographs;
mod rulings;
mod vessels;

pub use people::{PersonRow, person_records};
pub(crate) use people::{
    all_people, find_person, insert_person, kept_person, list_people, people_page, people_rows,
    remove_person, save_person,
};
pub use photographs::{is_pictured, photograph_of};
pub use rulings::{RulingRow, RulingState};
pub(crate) use rulings::{
    approved_rulings, find_ruling, insert_ruling, latest_versions, list_rulings, settle_ruling,
};
pub use vessels::{VesselRow, vessel_record};
pub(crate) use vessels::{
    all_vessels, find_vessel, insert_vessel, list_vessels, remove_vessel, save_vessel, vessels_page,
};

use accounts::{AccountId, AdministrationId, Role, Viewer};
use storage::sea_orm::{ColumnTrait, Condition, ExprTrait as _};

/// Whose rows a viewer sees: skippers and agents their own, nobody else any. What officers see of
/// people and vessels stands in the notices sent to them.
fn own(viewer: &Viewer, account: impl ColumnTrait) -> Condition {
    match viewer.seat.role {
        Role::Skipper | Role::Agent => Condition::all().add(account.eq(&viewer.account)),
        _ => Condition::all().add(account.is_null()),
    }
}

/// Whose a new row is.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Owner<'a> {
    /// In which administration.
    pub(crate) administration: &'a AdministrationId,
    /// Of which account.
    pub(crate) account: &'a AccountId,
}

impl<'a> From<&'a Viewer> for Owner<'a> {
    fn from(viewer: &'a Viewer) -> Self {
        Self { administration: &viewer.seat.administration, account: &viewer.account }
    }
}

/// Rows whose key has, for every word of `find`, a word that begins with it; in any order.
fn found(search: impl ColumnTrait, find: &str) -> Condition {
    crate::fold(find).split_whitespace().fold(Condition::all(), |all, word| {
        all.add(search.starts_with(word).or(search.contains(format!(" {word}"))))
    })
}

/// Where a page of a list begins: after the row with this key and id.
fn beyond((search, id): (impl ColumnTrait, impl ColumnTrait), last: (&str, &str)) -> Condition {
    let same = Condition::all().add(search.eq(last.0)).add(id.gt(last.1));
    Condition::any().add(search.gt(last.0)).add(same)
}

#[cfg(test)]
mod tests {
    use accounts::{AdministrationId, REGION, Seat, SeatId};
    use storage::sea_orm::{ConnectionTrait as _, DbBackend, Statement};
    use storage::sea_orm_migration::{MigrationTrait, MigratorTrait};
    use storage::{Ambient, Store, StoreOptions};
    use testkit::Database;

    use super::*;

    struct Migrator;

    impl MigratorTrait for Migrator {
        fn migrations() -> Vec<Box<dyn MigrationTrait>> {
            let all =
                [storage::migrations::all(), accounts::migrations::all(), crate::migrations::all()];
            all.into_iter().flatten().collect()
        }
    }

    /// Somebody who keeps lists, and a database with nothing in it.
    pub async fn skipper_with() -> (Store, Viewer, Database) {
        let database = Database::sqlite().unwrap();
        let store =
            Store::open(&StoreOptions::new(database.url()), Ambient::system()).await.unwrap();
        store.migrate::<Migrator>().await.unwrap();
        let seat = Seat {
            id: SeatId::new(store.ambient()),
            administration: AdministrationId::new(store.ambient()),
            territory: REGION.into(),
            role: Role::Skipper,
            agency: None,
            port: None,
        };
        let viewer = Viewer::for_tests(store.ambient(), seat);
        (store, viewer, database)
    }

    /// The database answers a query of a list along this index, in its order.
    pub async fn walks(store: &Store, viewer: &Viewer, index: &str, query: &str) {
        let tx = store.read(&viewer.scope()).await.unwrap();
        let explain =
            Statement::from_string(DbBackend::Sqlite, format!("EXPLAIN QUERY PLAN {query}"));
        let rows = tx.query_all_raw(explain).await.unwrap();
        let steps = rows.iter().map(|row| row.try_get::<String>("", "detail").unwrap());
        let plan = steps.collect::<Vec<_>>().join("; ");
        let along = format!("USING INDEX {index} (account_id=? AND removed_at=?");
        assert!(plan.contains(&along), "{plan}");
        assert!(
            !plan.contains("TEMP B-TREE"),
            "the order of the page is that of the index: {plan}"
        );
    }
}
