//! What every handler can reach.

use std::sync::Arc;

use accounts::Accounts;
use clearance::Clearance;
use registry::Registry;
use registry::territory::Atlas;
use storage::Store;

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
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            public_url: "http://127.0.0.1:8080".into(),
            demo: false,
            mailbox: false,
            tls: false,
            trusted_proxies: Vec::new(),
        }
    }
}

/// What every handler can reach. Cheap to clone.
#[derive(Clone)]
pub struct App {
    parts: Arc<Parts>,
}

struct Parts {
    accounts: Accounts,
    registry: Registry,
    clearance: Clearance,
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
        Self {
            parts: Arc::new(Parts {
                accounts,
                registry,
                clearance,
                settings,
                metrics,
                pace: Pace::default(),
            }),
        }
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
        &self.parts.clearance
    }

    /// Territories and ports.
    #[must_use]
    pub fn atlas(&self) -> &Atlas {
        self.parts.clearance.atlas()
    }

    /// The database.
    #[must_use]
    pub fn store(&self) -> &Store {
        self.parts.clearance.store()
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
