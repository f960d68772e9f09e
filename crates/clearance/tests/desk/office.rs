//! A region of administrations with a skipper and officers, on a database of its own.

use std::collections::BTreeMap;
use std::sync::Arc;

use accounts::{
    Accounts, AdministrationId, AgencyKind, Keys, NewAdministration, PermissionTable, REGION, Role,
    SeedAccount, SeedSeat, Viewer, administrations,
};
use chrono::{DateTime, Utc};
use clearance::decision::Outcome;
use clearance::voyage::{CallId, Way};
use clearance::voyage_file::VoyageFile;
use clearance::{CallFilter, CallRow, Clearance, Deciding};
use identifiers::Language;
use registry::territory::Atlas;
use storage::sea_orm_migration::{MigrationTrait, MigratorTrait};
use storage::{Ambient, Scope, SeededChance, SteppedClock, Store, StoreOptions};

struct Migrator;

impl MigratorTrait for Migrator {
    fn migrations() -> Vec<Box<dyn MigrationTrait>> {
        let all = [
            storage::migrations::all(),
            accounts::migrations::all(),
            registry::migrations::all(),
            clearance::migrations::all(),
        ];
        all.into_iter().flatten().collect()
    }
}

pub struct Office {
    pub desk: Clearance,
    pub accounts: Accounts,
    pub clock: SteppedClock,
    region: AdministrationId,
    owners: BTreeMap<String, AdministrationId>,
}

pub fn at(text: &str) -> DateTime<Utc> {
    text.parse().unwrap()
}

impl Office {
    pub async fn open(url: &str) -> Self {
        let clock = SteppedClock::at(at("2026-11-30T12:00:00Z"));
        let ambient = Ambient::new(clock.clone(), SeededChance::new(7));
        let store = Store::open(&StoreOptions::new(url), ambient).await.unwrap();
        store.migrate::<Migrator>().await.unwrap();
        let keys = Keys::new(&[9; 32]);
        let atlas = Arc::new(Atlas::embedded().unwrap());
        let tx = store.write(&Scope::System).await.unwrap();
        let ensure = async |code: &str, agencies: &[AgencyKind]| {
            let new = NewAdministration { code, name: code, second_step: false, agencies };
            administrations::ensure(&tx, &keys.ledger, &new).await.unwrap()
        };
        let region = ensure(REGION, &[]).await;
        let mut owners = BTreeMap::new();
        for territory in atlas.territories() {
            let id = ensure(territory.id.as_str(), &territory.agencies.arrival).await;
            owners.insert(territory.id.as_str().to_owned(), id);
        }
        tx.commit().await.unwrap();
        let accounts =
            Accounts::new(store.clone(), keys.clone(), PermissionTable::embedded().unwrap());
        let desk =
            Clearance::new(store, atlas, keys.seal, owners.clone(), "https://landfall.example");
        desk.ensure_signing_keys().await.unwrap();
        Self { desk, accounts, clock, region, owners }
    }

    async fn viewer(&self, email: &str, seat: SeedSeat) -> Viewer {
        let tx = self.desk.store().write(&Scope::System).await.unwrap();
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

    pub async fn skipper(&self, email: &str) -> Viewer {
        let administration = self.region.clone();
        self.viewer(
            email,
            SeedSeat { administration, role: Role::Skipper, agency: None, port: None },
        )
        .await
    }

    pub async fn officer(&self, territory: &str, agency: AgencyKind) -> Viewer {
        let email = format!("{agency}@{}.example", territory.to_lowercase());
        let administration = self.owners[territory].clone();
        let seat =
            SeedSeat { administration, role: Role::Officer, agency: Some(agency), port: None };
        self.viewer(&email, seat).await
    }

    pub async fn supervisor(&self, territory: &str) -> Viewer {
        self.supervisor_named(territory, "supervisor").await
    }

    pub async fn supervisor_named(&self, territory: &str, name: &str) -> Viewer {
        let email = format!("{name}@{}.example", territory.to_lowercase());
        let administration = self.owners[territory].clone();
        self.viewer(
            &email,
            SeedSeat { administration, role: Role::Supervisor, agency: None, port: None },
        )
        .await
    }

    pub async fn calls(&self, viewer: &Viewer) -> Vec<CallRow> {
        let filter = CallFilter { most: 100, ..CallFilter::default() };
        let mut calls = self.desk.calls(viewer, &filter).await.unwrap();
        calls.sort_by_key(|call| call.seq);
        calls
    }

    pub async fn decide(
        &self,
        officer: &Viewer,
        call: &CallId,
        way: Way,
        outcome: Outcome,
    ) -> CallRow {
        self.clock.step(chrono::TimeDelta::minutes(1));
        let deciding = deciding(officer, way, outcome, self.version(officer, call, way).await);
        self.desk.decide(officer, call, &deciding).await.unwrap()
    }

    pub async fn version(&self, viewer: &Viewer, call: &CallId, way: Way) -> i32 {
        let file = self.desk.open_call(viewer, call).await.unwrap();
        file.ways.iter().find(|of| of.way == way).map_or(0, clearance::WayFile::version)
    }
}

pub fn deciding(officer: &Viewer, way: Way, outcome: Outcome, notice_version: i32) -> Deciding {
    let said = |wanted: bool| wanted.then(|| "because the papers say so".to_owned());
    Deciding {
        way,
        notice_version,
        agency: officer.seat.agency.unwrap_or(AgencyKind::Customs),
        outcome,
        reason: said(outcome.needs_reason()),
        conditions: said(outcome == Outcome::ClearWithConditions),
    }
}

/// The example of the documentation: Rodney Bay, Bequia, St George's, five people.
pub fn grenadines() -> VoyageFile {
    let text = include_str!("../../../../docs/examples/grenadines.json");
    VoyageFile::parse(text).unwrap().voyage
}
