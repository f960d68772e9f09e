//! A registry on a database of its own, with accounts behind it and a clock moved by hand.

use accounts::{
    Accounts, Keys, NewAdministration, PermissionTable, Role, SeedAccount, SeedSeat, Viewer,
    administrations,
};
use chrono::{DateTime, Utc};
use identifiers::Language;
use registry::Registry;
use storage::sea_orm_migration::{MigrationTrait, MigratorTrait};
use storage::{Ambient, Scope, SteppedClock, Store, StoreOptions, SystemChance, jobs};

struct Migrator;

impl MigratorTrait for Migrator {
    fn migrations() -> Vec<Box<dyn MigrationTrait>> {
        let all =
            [storage::migrations::all(), accounts::migrations::all(), registry::migrations::all()];
        all.into_iter().flatten().collect()
    }
}

pub struct House {
    pub registry: Registry,
    pub store: Store,
    pub accounts: Accounts,
    pub clock: SteppedClock,
    pub keys: Keys,
}

impl House {
    /// At that moment.
    pub async fn open(url: &str, now: DateTime<Utc>) -> Self {
        let clock = SteppedClock::at(now);
        let ambient = Ambient::new(clock.clone(), SystemChance);
        let store = Store::open(&StoreOptions::new(url), ambient).await.unwrap();
        store.migrate::<Migrator>().await.unwrap();
        let keys = Keys::for_tests();
        let table = PermissionTable::embedded().unwrap();
        let accounts = Accounts::new(store.clone(), keys.clone(), table);
        Self { registry: Registry::new(store.clone()), store, accounts, clock, keys }
    }

    /// Someone in a role of an administration.
    pub async fn viewer(&self, territory: &str, role: Role, email: &str) -> Viewer {
        let tx = self.store.write(&Scope::System).await.unwrap();
        let new = NewAdministration {
            code: territory,
            name: territory,
            second_step: false,
            agencies: &[],
        };
        let administration = administrations::ensure(&tx, &self.keys.ledger, &new).await.unwrap();
        let seat = SeedSeat { administration, role, agency: None, port: None };
        let seed = SeedAccount {
            email,
            name: "Ana Joseph",
            language: Language::En,
            password_hash: "$argon2id$v=19$m=8,t=1,p=1$c2FsdHNhbHQ$AAAAAAAAAAAAAAAAAAAAAA",
            seats: &[seat],
        };
        let (_, seats) = self.accounts.seed_account(&tx, &seed).await.unwrap();
        let viewer = self.accounts.stand_in(&tx, &seats[0].id).await.unwrap();
        tx.commit().await.unwrap();
        viewer
    }

    /// The letters promised since they were last taken.
    pub async fn letters(&self) -> Vec<accounts::Letter> {
        let mut letters = Vec::new();
        for job in jobs::claim(&self.store, 100).await.unwrap() {
            letters.push(serde_json::from_str(&job.payload).unwrap());
            jobs::done(&self.store, &job.id).await.unwrap();
        }
        letters
    }
}
