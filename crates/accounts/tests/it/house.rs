//! What the stories share: an installation with three administrations, a clock that is moved by
//! hand, and the letters that were posted.

use std::net::{IpAddr, Ipv4Addr};

use accounts::administrations::{self, NewAdministration};
use accounts::{
    Accounts, AdministrationId, AgencyKind, Caller, Keys, Letter, PermissionTable, REGION, Role,
    SeedAccount, SeedSeat, Session, SignIn, SignUp, SignedIn, Viewer,
};
use chrono::{DateTime, TimeDelta, Utc};
use identifiers::Language;
use storage::sea_orm::{ConnectionTrait as _, DbErr, Statement};
use storage::sea_orm_migration::{MigrationTrait, MigratorTrait};
use storage::{Ambient, Scope, SteppedClock, Store, StoreOptions, SystemChance, jobs};

pub const PASSWORD: &str = "four tired pelicans";
pub const OTHER: &str = "five rested pelicans";

struct Migrator;

impl MigratorTrait for Migrator {
    fn migrations() -> Vec<Box<dyn MigrationTrait>> {
        storage::migrations::all().into_iter().chain(accounts::migrations::all()).collect()
    }
}

pub struct House {
    pub accounts: Accounts,
    pub clock: SteppedClock,
    pub region: AdministrationId,
    pub lucia: AdministrationId,
    pub grenada: AdministrationId,
}

pub fn caller() -> Caller {
    Caller::new(IpAddr::V4(Ipv4Addr::new(127, 0, 0, 1)))
}

pub fn from(last: u8) -> Caller {
    Caller::new(IpAddr::V4(Ipv4Addr::new(127, 0, 1, last)))
}

pub fn done(step: SignIn) -> SignedIn {
    match step {
        SignIn::Done(signed_in) => signed_in,
        other => panic!("expected to be signed in, got {other:?}"),
    }
}

impl House {
    pub async fn open(url: &str) -> Self {
        let clock = SteppedClock::at(
            DateTime::parse_from_rfc3339("2026-11-24T12:00:00Z").unwrap().to_utc(),
        );
        let ambient = Ambient::new(clock.clone(), SystemChance);
        let store = Store::open(&StoreOptions::new(url), ambient).await.unwrap();
        store.migrate::<Migrator>().await.unwrap();
        let accounts =
            Accounts::new(store, Keys::for_tests(), PermissionTable::embedded().unwrap());
        let tx = accounts.store().write(&Scope::System).await.unwrap();
        let mut ids = Vec::new();
        for (code, name) in [
            (REGION, "Regional Secretariat"),
            ("LC", "Saint Lucia Customs"),
            ("GD", "Grenada Customs"),
        ] {
            let agencies = &[AgencyKind::Customs, AgencyKind::Immigration];
            let new = NewAdministration { code, name, second_step: false, agencies };
            ids.push(administrations::ensure(&tx, &accounts.keys().ledger, &new).await.unwrap());
        }
        tx.commit().await.unwrap();
        let [region, lucia, grenada] = ids.try_into().unwrap();
        Self { accounts, clock, region, lucia, grenada }
    }

    /// An account with these seats, made as the demonstration makes them, with [`PASSWORD`].
    pub async fn seed(&self, email: &str, seats: &[(&AdministrationId, Role)]) {
        let hash = self.accounts.hash_password(PASSWORD).await.unwrap();
        let seats: Vec<SeedSeat> = seats
            .iter()
            .map(|(administration, role)| SeedSeat {
                administration: (*administration).clone(),
                role: *role,
                agency: (*role == Role::Officer).then_some(AgencyKind::Customs),
                port: None,
            })
            .collect();
        let seed = SeedAccount {
            email,
            name: "Ann Pierre",
            language: Language::Fr,
            password_hash: &hash,
            seats: &seats,
        };
        let tx = self.accounts.store().write(&Scope::System).await.unwrap();
        self.accounts.seed_account(&tx, &seed).await.unwrap();
        tx.commit().await.unwrap();
    }

    /// A skipper who signed up and confirmed.
    pub async fn skipper(&self, email: &str) -> SignedIn {
        let form =
            SignUp { email, name: "Anna Baptiste", password: PASSWORD, language: Language::En };
        self.accounts.sign_up(&form, &caller()).await.unwrap();
        let token = self.link("confirm-email").await;
        done(self.accounts.confirm_email(&token, PASSWORD, &caller()).await.unwrap())
    }

    pub async fn sign_in(&self, email: &str) -> SignedIn {
        done(self.accounts.sign_in(email, PASSWORD, &caller()).await.unwrap())
    }

    pub async fn session(&self, token: &str) -> Option<Session> {
        self.accounts.authenticate(token).await.unwrap()
    }

    pub async fn viewer(&self, signed_in: &SignedIn) -> Viewer {
        self.session(&signed_in.token).await.expect("a session").viewer().expect("no halt").clone()
    }

    /// A signed-in account with one seat.
    pub async fn seated(
        &self,
        email: &str,
        administration: &AdministrationId,
        role: Role,
    ) -> Viewer {
        self.seed(email, &[(administration, role)]).await;
        let signed_in = self.sign_in(email).await;
        self.viewer(&signed_in).await
    }

    /// Letters posted since they were last taken.
    pub async fn letters(&self) -> Vec<Letter> {
        let mut letters = Vec::new();
        for job in jobs::claim(self.accounts.store(), 100).await.unwrap() {
            assert_eq!(job.kind, accounts::letters::JOB);
            let letter: Letter = serde_json::from_str(&job.payload).unwrap();
            assert!(accounts::letters::KEYS.contains(&letter.key.as_str()), "{}", letter.key);
            letters.push(letter);
            jobs::done(self.accounts.store(), &job.id).await.unwrap();
        }
        letters
    }

    /// The link's token in the letter of this key, which must be there.
    pub async fn link(&self, key: &str) -> String {
        let letters = self.letters().await;
        let letter = letters.iter().find(|letter| letter.key == key);
        let letter = letter.unwrap_or_else(|| panic!("no letter {key} among {letters:?}"));
        letter.token(self.accounts.keys()).unwrap().expect("a link").to_string()
    }

    pub fn step(&self, by: TimeDelta) {
        self.clock.step(by);
    }

    pub fn now(&self) -> DateTime<Utc> {
        self.accounts.store().ambient().now()
    }

    /// The first column of every row of a query, as text.
    pub async fn column(&self, sql: &str) -> Vec<String> {
        let tx = self.accounts.store().write(&Scope::System).await.unwrap();
        let rows =
            tx.query_all_raw(Statement::from_string(tx.get_database_backend(), sql)).await.unwrap();
        rows.iter()
            .map(|row| row.try_get_by_index::<Option<String>>(0).unwrap().unwrap_or_default())
            .collect()
    }

    /// Runs a statement behind the program's back.
    pub async fn run(&self, sql: &str) -> Result<(), DbErr> {
        let tx = self.accounts.store().write(&Scope::System).await.unwrap();
        tx.execute_unprepared(sql).await?;
        tx.commit().await.unwrap();
        Ok(())
    }
}
