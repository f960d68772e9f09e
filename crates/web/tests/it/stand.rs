//! A whole Landfall on a database of its own: every territory with its administration and
//! signing key, a clock moved by hand, and browsers of people of every role.

use std::collections::BTreeMap;
use std::net::{Ipv4Addr, SocketAddr};
use std::sync::Arc;
use std::sync::atomic::{AtomicU8, Ordering};

use accounts::administrations::{self, NewAdministration};
use accounts::{
    Accounts, AdministrationId, AgencyKind, Caller, Keys, Letter, PermissionTable, REGION, Role,
    SeedAccount, SeedSeat, SignIn, Viewer,
};
use chrono::{DateTime, TimeDelta, Utc};
use clearance::Clearance;
use identifiers::Language;
use registry::territory::Atlas;
use storage::{Ambient, Scope, SteppedClock, Store, StoreOptions, SystemChance, jobs};
use testkit::Database;
use tokio::sync::OnceCell;
use web::migrations::Migrator;
use web::{App, Settings};

use crate::client::Client;

/// The password of everyone here.
pub const PASSWORD: &str = "four tired pelicans";

/// Read once: it is the same for every story, and takes a while.
static ATLAS: OnceCell<Arc<Atlas>> = OnceCell::const_new();
/// One hash for all: hashing is dear.
static HASH: OnceCell<String> = OnceCell::const_new();

/// The installation.
pub struct Stand {
    pub app: App,
    pub clock: SteppedClock,
    pub administrations: BTreeMap<String, AdministrationId>,
    router: axum::Router,
    newcomers: AtomicU8,
    // Removed when the story ends.
    _database: Option<Database>,
}

impl Stand {
    /// On a SQLite file of its own, with the demonstration's mailbox.
    pub async fn new() -> Self {
        Self::with(Settings { mailbox: true, ..Settings::default() }).await
    }

    /// The same with other settings.
    pub async fn with(settings: Settings) -> Self {
        let database = Database::sqlite().unwrap();
        let stand = Self::at(database.url(), settings).await;
        Self { _database: Some(database), ..stand }
    }

    /// On a database that is there: for stories told on both kinds.
    pub async fn at(url: &str, settings: Settings) -> Self {
        let atlas = ATLAS.get_or_init(|| async { Arc::new(Atlas::embedded().unwrap()) }).await;
        let clock = SteppedClock::at(
            DateTime::parse_from_rfc3339("2026-11-24T12:00:00Z").unwrap().to_utc(),
        );
        let ambient = Ambient::new(clock.clone(), SystemChance);
        let store = Store::open(&StoreOptions::new(url), ambient).await.unwrap();
        store.migrate::<Migrator>().await.unwrap();
        let accounts =
            Accounts::new(store.clone(), Keys::for_tests(), PermissionTable::embedded().unwrap());
        let administrations = found(&accounts, atlas).await;
        let seal = accounts.keys().seal.clone();
        let clearance = Clearance::new(
            store,
            Arc::clone(atlas),
            seal,
            administrations.clone(),
            settings.public_url.clone(),
        );
        clearance.ensure_signing_keys().await.unwrap();
        let app = App::new(accounts, clearance, settings);
        let router = web::router(app.clone());
        Self { app, clock, administrations, router, newcomers: AtomicU8::new(0), _database: None }
    }

    /// A browser of nobody.
    pub fn client(&self) -> Client {
        let last = self.newcomers.fetch_add(1, Ordering::SeqCst);
        Client::new(self.router.clone(), SocketAddr::from((Ipv4Addr::new(127, 0, 1, last), 4000)))
    }

    /// A skipper, signed in.
    pub async fn skipper(&self, email: &str) -> Client {
        self.seed(email, &[self.seat_in(REGION, Role::Skipper, None)]).await;
        self.signed_in(email).await
    }

    /// An officer of an agency, for every port of a territory, signed in.
    pub async fn officer(&self, territory: &str, agency: AgencyKind) -> Client {
        let email = format!("{agency}@{}.example.com", territory.to_lowercase());
        self.seed(&email, &[self.seat_in(territory, Role::Officer, Some(agency))]).await;
        self.signed_in(&email).await
    }

    /// Someone with another role in a territory (or in `REGION`), signed in.
    pub async fn seat(&self, role: Role, territory: &str) -> Client {
        let email = format!("{role}@{}.example.com", territory.to_lowercase());
        self.seed(&email, &[self.seat_in(territory, role, None)]).await;
        self.signed_in(&email).await
    }

    /// A seat, to seed an account with.
    pub fn seat_in(&self, territory: &str, role: Role, agency: Option<AgencyKind>) -> SeedSeat {
        SeedSeat {
            administration: self.administrations[territory].clone(),
            role,
            agency,
            port: None,
        }
    }

    /// Makes an account with [`PASSWORD`] and these seats.
    pub async fn seed(&self, email: &str, seats: &[SeedSeat]) {
        let accounts = self.app.accounts();
        let hash =
            HASH.get_or_init(|| async { accounts.hash_password(PASSWORD).await.unwrap() }).await;
        let seed = SeedAccount {
            email,
            name: "Ann Pierre",
            language: Language::En,
            password_hash: hash,
            seats,
        };
        let tx = accounts.store().write(&Scope::System).await.unwrap();
        accounts.seed_account(&tx, &seed).await.unwrap();
        tx.commit().await.unwrap();
    }

    /// A browser signed in to an account that has one seat and no second step.
    pub async fn signed_in(&self, email: &str) -> Client {
        let mut client = self.client();
        let caller = Caller::new(Ipv4Addr::LOCALHOST.into());
        match self.app.accounts().sign_in(email, PASSWORD, &caller).await.unwrap() {
            SignIn::Done(signed_in) => {
                client.jar.insert("landfall-session".into(), signed_in.token);
                client.jar.insert("landfall-device".into(), signed_in.device);
            }
            other => panic!("{email}: {other:?}"),
        }
        client
    }

    /// The regional secretariat disables the account of a browser that is signed in.
    pub async fn disable(&self, client: &Client) {
        let chief = self.seat(Role::Administrator, REGION).await;
        let accounts = self.app.accounts();
        let (chief, holder) = (self.holder(&chief).await, self.holder(client).await);
        accounts.disable_account(&chief, &holder.account, true).await.unwrap();
    }

    async fn holder(&self, client: &Client) -> Viewer {
        let session = self.app.accounts().authenticate(&client.jar["landfall-session"]).await;
        session.unwrap().expect("signed in").viewer().unwrap().clone()
    }

    /// The letters promised since they were last taken; other jobs are left to be done.
    pub async fn letters(&self) -> Vec<Letter> {
        let mut letters = Vec::new();
        for job in jobs::claim(self.app.store(), 100).await.unwrap() {
            if job.kind == accounts::letters::JOB {
                letters.push(serde_json::from_str(&job.payload).unwrap());
                jobs::done(self.app.store(), &job.id).await.unwrap();
            }
        }
        letters
    }

    /// The token of the link in the letter of this key to this address, which must be there.
    pub async fn link(&self, key: &str, to: &str) -> String {
        let letters = self.letters().await;
        let letter = letters.iter().find(|letter| letter.key == key && letter.to == to);
        let letter = letter.unwrap_or_else(|| panic!("no letter {key} to {to} among {letters:?}"));
        letter.token(self.app.accounts().keys()).unwrap().expect("a link").to_string()
    }

    /// Lets time pass.
    pub fn step(&self, by: TimeDelta) {
        self.clock.step(by);
    }

    /// Now.
    pub fn now(&self) -> DateTime<Utc> {
        self.app.store().ambient().now()
    }
}

/// Founds the administration of every territory, and the regional secretariat.
async fn found(accounts: &Accounts, atlas: &Atlas) -> BTreeMap<String, AdministrationId> {
    let tx = accounts.store().write(&Scope::System).await.unwrap();
    let mut made = BTreeMap::new();
    for territory in atlas.territories() {
        let name = territory.administration.get(Language::En);
        let agencies: Vec<AgencyKind> = territory
            .agencies
            .arrival
            .iter()
            .chain(&territory.agencies.departure)
            .copied()
            .collect();
        let new = NewAdministration {
            code: territory.id.as_str(),
            name,
            second_step: false,
            agencies: &agencies,
        };
        let id = administrations::ensure(&tx, &accounts.keys().ledger, &new).await.unwrap();
        made.insert(territory.id.to_string(), id);
    }
    let new = NewAdministration {
        code: REGION,
        name: "Regional Secretariat",
        second_step: false,
        agencies: &[],
    };
    let region = administrations::ensure(&tx, &accounts.keys().ledger, &new).await.unwrap();
    made.insert(REGION.to_owned(), region);
    tx.commit().await.unwrap();
    made
}
