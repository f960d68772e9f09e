use std::net::IpAddr;
use std::sync::Arc;

use storage::{Ambient, Scope, Store, Tx};

use crate::gate::Gate;
use crate::throttle::Throttle;
use crate::{AccountsError, Keys, PermissionTable};

/// The accounts desk: everything one can do with accounts, as methods grouped by file under
/// `desk/`. Cheap to clone; all clones share the gate and the throttle.
#[derive(Clone, Debug)]
pub struct Accounts {
    store: Store,
    keys: Keys,
    table: Arc<PermissionTable>,
    pub(crate) gate: Gate,
    pub(crate) throttle: Throttle,
}

/// Who knocks, before anyone is known.
#[derive(Debug, Clone)]
pub struct Caller {
    /// The network address; IPv6 counts by its /64, which is one household or boat.
    pub address: IpAddr,
    /// The device token an earlier sign-in left on this device (a cookie), if any.
    pub device: Option<String>,
    /// What the device calls itself (User-Agent), for the list of one's sessions.
    pub agent: String,
    /// Whether this is a kiosk: see [`Accounts::set_up_kiosk`].
    pub kiosk: bool,
}

impl Caller {
    /// A caller from an address, with nothing more known.
    #[must_use]
    pub fn new(address: IpAddr) -> Self {
        Self { address, device: None, agent: String::new(), kiosk: false }
    }

    pub(crate) fn address_subject(&self, what: &str) -> String {
        match self.address {
            IpAddr::V4(v4) => format!("{what} {v4}"),
            IpAddr::V6(v6) => match v6.to_ipv4_mapped() {
                Some(v4) => format!("{what} {v4}"),
                None => {
                    let [a, b, c, d, ..] = v6.segments();
                    format!("{what} {a:x}:{b:x}:{c:x}:{d:x}::/64")
                }
            },
        }
    }

    /// The name of the device, shown to its owner; cut, without control characters.
    pub(crate) fn device_name(&self) -> String {
        self.agent.chars().filter(|c| !c.is_control()).take(200).collect()
    }
}

impl Accounts {
    /// The desk over an open, migrated store.
    #[must_use]
    pub fn new(store: Store, keys: Keys, table: PermissionTable) -> Self {
        Self {
            store,
            keys,
            table: Arc::new(table),
            gate: Gate::new(),
            throttle: Throttle::default(),
        }
    }

    /// The store it works on.
    #[must_use]
    pub fn store(&self) -> &Store {
        &self.store
    }

    /// The installation's keys.
    #[must_use]
    pub fn keys(&self) -> &Keys {
        &self.keys
    }

    /// The permission table.
    #[must_use]
    pub fn permissions(&self) -> &PermissionTable {
        &self.table
    }

    /// Password hashes computed since the start.
    #[must_use]
    pub fn passwords_hashed(&self) -> usize {
        self.gate.hashed()
    }

    pub(crate) fn ambient(&self) -> &Ambient {
        self.store.ambient()
    }

    /// A snapshot in the program's own name: for what happens before anyone is known.
    pub(crate) async fn look(&self) -> Result<Tx, AccountsError> {
        Ok(self.store.read(&Scope::System).await?)
    }

    /// The pen in the program's own name.
    pub(crate) async fn pen(&self) -> Result<Tx, AccountsError> {
        Ok(self.store.write(&Scope::System).await?)
    }
}
