//! Lists of accounts, told on both databases.

mod belongings;
mod parties;
mod people;

use accounts::{AdministrationId, Keys, REGION, Role, Seat, SeatId, Viewer};
use chrono::{DateTime, Utc};
use registry::Registry;
use serde_json::{Value, json};
use storage::sea_orm_migration::{MigrationTrait, MigratorTrait};
use storage::{Ambient, SteppedClock, Store, StoreOptions, SystemChance, jobs};

struct Migrator;

impl MigratorTrait for Migrator {
    fn migrations() -> Vec<Box<dyn MigrationTrait>> {
        let all =
            [storage::migrations::all(), accounts::migrations::all(), registry::migrations::all()];
        all.into_iter().flatten().collect()
    }
}

/// A registry on a database of its own, with a clock moved by hand.
pub struct Desk {
    pub registry: Registry,
    pub store: Store,
    pub clock: SteppedClock,
    pub keys: Keys,
    region: AdministrationId,
}

impl Desk {
    pub async fn open(url: &str) -> Self {
        let now: DateTime<Utc> = "2026-11-24T12:00:00Z".parse().unwrap();
        let clock = SteppedClock::at(now);
        let ambient = Ambient::new(clock.clone(), SystemChance);
        let store = Store::open(&StoreOptions::new(url), ambient).await.unwrap();
        store.migrate::<Migrator>().await.unwrap();
        let region = AdministrationId::new(store.ambient());
        let registry = Registry::new(store.clone());
        Self { registry, store, clock, keys: Keys::for_tests(), region }
    }

    /// Someone in a role of the region.
    pub fn viewer(&self, role: Role) -> Viewer {
        let seat = Seat {
            id: SeatId::new(self.store.ambient()),
            administration: self.region.clone(),
            territory: REGION.into(),
            role,
            agency: None,
            port: None,
        };
        Viewer::for_tests(self.store.ambient(), seat)
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

/// A person as a form makes them.
pub fn person(family: &str, given: &str, number: &str) -> Value {
    json!({"family_name": family, "given_names": given, "sex": "F", "born": "1994-01-19",
        "nationality": "DM", "documents": [{"kind": "passport", "number": number,
        "issuing_country": "DM", "expires_on": "2031-02-08"}]})
}
