//! One installation: the real program, its database, and five skippers with tokens.

use std::net::{Ipv4Addr, SocketAddr};
use std::time::Duration;

use accounts::{REGION, Role, SeedAccount, SeedSeat, administrations};
use anyhow::{Context as _, Result, ensure};
use cli::boot;
use cli::config::Config;
use identifiers::Language;
use storage::{Ambient, Scope, Store};
use testkit::{Postgres, Program, Scratch, free_port};
use tokio::runtime::Runtime;

/// How long the program may take until it is ready.
pub const READY_WITHIN: Duration = Duration::from_secs(5);
/// Skippers; the writers share their tokens.
const SKIPPERS: usize = 5;

/// On which database.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    Sqlite,
    Postgres,
}

/// The installation.
pub struct Site {
    pub program: Program,
    pub listen: SocketAddr,
    pub admin: SocketAddr,
    pub tokens: Vec<String>,
    /// A second pair of eyes on the database, beside the program's.
    pub store: Store,
    pub runtime: Runtime,
    pub server: Option<Postgres>,
    settings: Vec<(String, String)>,
    _folder: Scratch,
}

/// The database on the private server.
const DATABASE: &str = "landfall_crash";

impl Site {
    /// An installation with accounts, not started yet.
    pub fn new(kind: Kind) -> Result<Self> {
        let folder = Scratch::new("crash")?;
        let server = (kind == Kind::Postgres).then(Postgres::start).transpose()?;
        let url = match &server {
            Some(server) => {
                server.create(DATABASE)?;
                server.sql(DATABASE, "CREATE EXTENSION amcheck")?;
                server.url(DATABASE)
            }
            None => format!("sqlite://{}", folder.path().join("landfall.db").display()),
        };
        let here = |port| SocketAddr::from((Ipv4Addr::LOCALHOST, port));
        let (listen, admin) = (here(free_port()?), here(free_port()?));
        let settings = [
            ("DATA_DIR", folder.path().display().to_string()),
            ("DATABASE__URL", url),
            ("SERVER__LISTEN", listen.to_string()),
            ("SERVER__ADMIN", admin.to_string()),
            ("LOG__LEVEL", "warn".to_owned()),
        ];
        let settings: Vec<_> =
            settings.map(|(name, value)| (format!("LANDFALL__{name}"), value)).into();
        let runtime =
            tokio::runtime::Builder::new_multi_thread().worker_threads(1).enable_all().build()?;
        let (store, tokens) = runtime.block_on(prepare(&settings))?;
        let program = with(Program::landfall()?.args(["serve"]), &settings);
        Ok(Self {
            program,
            listen,
            admin,
            tokens,
            store,
            runtime,
            server,
            settings,
            _folder: folder,
        })
    }

    /// Starts the program and waits until it is ready; how long that took.
    pub fn start(&mut self) -> Result<Duration> {
        self.program.start()?;
        self.program.wait_ready(self.admin, "/readyz", READY_WITHIN)
    }

    /// `landfall audit verify` must find nothing.
    pub fn verify_ledger(&self) -> Result<()> {
        let mut verify = with(Program::landfall()?.args(["audit", "verify"]), &self.settings);
        verify.start()?;
        let status = verify.wait(Duration::from_secs(60))?;
        ensure!(status.success(), "audit verify: {status}\n{}", verify.log());
        Ok(())
    }

    /// The database's own check of its pages and indexes.
    pub fn check_pages(&self) -> Result<()> {
        match &self.server {
            None => Ok(self.runtime.block_on(self.store.check_integrity())?),
            Some(server) => {
                let indexes = "SELECT count(bt_index_parent_check(c.oid, true)) FROM pg_class c \
                               JOIN pg_index i ON i.indexrelid = c.oid JOIN pg_am a ON a.oid = c.relam \
                               JOIN pg_namespace n ON n.oid = c.relnamespace \
                               WHERE a.amname = 'btree' AND n.nspname = 'public'";
                let heaps = "SELECT count(*) FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace, \
                             LATERAL verify_heapam(c.oid) WHERE c.relkind = 'r' AND n.nspname = 'public'";
                server.sql(DATABASE, indexes).context("an index")?;
                let corrupt = server.sql(DATABASE, heaps)?;
                ensure!(corrupt == "0", "{corrupt} corrupt places in the tables");
                Ok(())
            }
        }
    }
}

fn with(program: Program, settings: &[(String, String)]) -> Program {
    settings.iter().fold(program, |program, (name, value)| program.env(name, value.clone()))
}

/// Migrates, and makes the skippers and their tokens, as the program itself would.
async fn prepare(settings: &[(String, String)]) -> Result<(Store, Vec<String>)> {
    let config = Config::load(None, settings.iter().cloned(), &[])?;
    let booted = boot::boot(&config, Ambient::system(), true).await?;
    let accounts = &booted.accounts;
    let hash = accounts.hash_password("four tired pelicans").await?;
    let tx = booted.store.write(&Scope::System).await?;
    let region = administrations::by_code(&tx, REGION).await?.context("the region")?;
    let mut viewers = Vec::new();
    for n in 0..SKIPPERS {
        let seat = SeedSeat {
            administration: region.id.clone(),
            role: Role::Skipper,
            agency: None,
            port: None,
        };
        let seed = SeedAccount {
            email: &format!("skipper{n}@example.com"),
            name: "Seán O'Brien",
            language: Language::En,
            password_hash: &hash,
            seats: &[seat],
        };
        let (_, seats) = accounts.seed_account(&tx, &seed).await?;
        viewers.push(accounts.stand_in(&tx, &seats.first().context("a seat")?.id).await?);
    }
    tx.commit().await?;
    let mut tokens = Vec::new();
    for viewer in &viewers {
        tokens.push(accounts.new_api_token(viewer, "crash", 1).await?.1);
    }
    Ok((booted.store, tokens))
}
