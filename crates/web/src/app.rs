//! What every handler can reach.

use std::sync::{Arc, PoisonError, RwLock};

use accounts::Accounts;
use clearance::Clearance;
use registry::Registry;
use registry::territory::Atlas;
use storage::{StorageError, Store};

use crate::metrics::Metrics;
use crate::pace::Pace;

/// How the pages behave; from the configuration.
#[derive(Debug, Clone)]
pub struct Settings {
    /// Where the public finds this service, without a slash at the end: printed on certificates and in mail.
    pub public_url: String,
    /// The demonstration: a banner on every page.
    pub demo: bool,
    /// Letters are kept on a page instead of sent (demonstration and training).
    pub mailbox: bool,
    /// The site is reached over TLS: cookies are `Secure` and HSTS is sent.
    pub tls: bool,
    /// Addresses of proxies whose `X-Forwarded-For` is believed.
    pub trusted_proxies: Vec<std::net::IpAddr>,
    /// How messages to browsers go out.
    pub push: crate::push::PushSettings,
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            public_url: "http://127.0.0.1:8080".into(),
            demo: false,
            mailbox: false,
            tls: false,
            trusted_proxies: Vec::new(),
            push: crate::push::PushSettings::default(),
        }
    }
}

/// What every handler can reach. Cheap to clone. It holds one atlas for as long as it is held, so
/// that a request that has begun ends under the rules it began with; [`App::current`] has the
/// rules of now.
#[derive(Clone)]
pub struct App {
    parts: Arc<Parts>,
    clearance: Clearance,
}

struct Parts {
    accounts: Accounts,
    registry: Registry,
    latest: RwLock<Clearance>,
    settings: Settings,
    metrics: Metrics,
    pace: Pace,
}

impl App {
    /// Puts the parts together.
    #[must_use]
    pub fn new(accounts: Accounts, clearance: Clearance, settings: Settings) -> Self {
        let registry = Registry::new(clearance.store().clone());
        let metrics = Metrics::default();
        let latest = RwLock::new(clearance.clone());
        let pace = Pace::default();
        let parts = Parts { accounts, registry, latest, settings, metrics, pace };
        Self { parts: Arc::new(parts), clearance }
    }

    /// The same under the rules that hold now.
    #[must_use]
    pub fn current(&self) -> Self {
        let latest = self.parts.latest.read().unwrap_or_else(PoisonError::into_inner);
        Self { parts: Arc::clone(&self.parts), clearance: latest.clone() }
    }

    /// Takes up what administrations approved and what has come into force since: for every
    /// request that begins from now on.
    ///
    /// # Errors
    /// [`StorageError`].
    pub async fn take_up_rulings(&self) -> Result<(), StorageError> {
        let before = self.current();
        let atlas = before.registry().atlas_in_force(before.atlas()).await?;
        let renewed = before.clearance.with_atlas(atlas);
        *self.parts.latest.write().unwrap_or_else(PoisonError::into_inner) = renewed;
        Ok(())
    }

    /// Accounts, sessions, ledger.
    #[must_use]
    pub fn accounts(&self) -> &Accounts {
        &self.parts.accounts
    }

    /// Lists of vessels and people.
    #[must_use]
    pub fn registry(&self) -> &Registry {
        &self.parts.registry
    }

    /// Voyages, notices, decisions, certificates.
    #[must_use]
    pub fn clearance(&self) -> &Clearance {
        &self.clearance
    }

    /// Territories and ports.
    #[must_use]
    pub fn atlas(&self) -> &Atlas {
        self.clearance.atlas()
    }

    /// The database.
    #[must_use]
    pub fn store(&self) -> &Store {
        self.clearance.store()
    }

    /// How the pages behave.
    #[must_use]
    pub fn settings(&self) -> &Settings {
        &self.parts.settings
    }

    /// How often each address may ask for what anyone may ask for.
    #[must_use]
    pub(crate) fn pace(&self) -> &Pace {
        &self.parts.pace
    }

    /// What is counted.
    #[must_use]
    pub fn metrics(&self) -> &Metrics {
        &self.parts.metrics
    }
}
