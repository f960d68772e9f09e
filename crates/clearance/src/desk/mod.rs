//! What one can do: permission → rule → store → ledger → outbox, in one transaction.
//!
//! Functions that end in `_in` work inside a transaction the caller holds (the demonstration
//! season replays months of them in one); the others open and commit their own.

mod attach;
mod authorities;
mod automate;
mod calendar;
mod issue;
mod officer;
mod once;
mod outbound;
mod own;
mod plans;
mod preview;
mod printed;
mod replay;
mod send;
mod taken;
mod talk;
mod trying;
mod verify;
mod versions;
mod ways;
mod withdraw;

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex};

use accounts::AdministrationId;
use chrono::{DateTime, Utc};
use registry::territory::{Atlas, Port, PortId, Territory};
use storage::{Scope, Seal, Store};

use crate::error::ClearanceError;
use crate::report::VoyageReport;
use crate::voyage::VoyageId;
use crate::voyage_file::VoyageFile;

pub use attach::Attached;
pub use authorities::{AuthorityError, Drafting};
pub use automate::{AUTHORITY_JOB, replay_automated};
pub use calendar::CalendarAddress;
pub use issue::serial_of;
pub use officer::{CallFile, Deciding, WayFile};
pub use once::Once;
pub use own::{Erased, Looks};
pub use plans::{Receipt, ReceiptCall};
pub use preview::{
    DeadlinePreview, PREVIEW_MOST, Preview, TimedCall, TouchedCall, shows_in_notices,
};
pub use taken::{KnownCall, TakingIn};
pub use trying::TRY_MOST;
pub use verify::{CheckedCertificate, Verdict};

/// The clearance desk. Cheap to clone.
#[derive(Clone)]
pub struct Clearance {
    parts: Arc<Parts>,
    atlas: Arc<Atlas>,
}

struct Parts {
    store: Store,
    seal: Seal,
    public_url: String,
    administrations: BTreeMap<String, AdministrationId>,
    signers: Mutex<BTreeMap<String, certificates::SigningKey>>,
}

impl std::fmt::Debug for Clearance {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Clearance")
            .field("administrations", &self.parts.administrations.len())
            .finish_non_exhaustive()
    }
}

impl Clearance {
    /// The desk over a store. `administrations` maps a territory's code to the administration
    /// that owns its records; `public_url` is printed on certificates.
    #[must_use]
    pub fn new(
        store: Store,
        atlas: Arc<Atlas>,
        seal: Seal,
        administrations: BTreeMap<String, AdministrationId>,
        public_url: impl Into<String>,
    ) -> Self {
        let signers = Mutex::new(BTreeMap::new());
        let public_url = public_url.into();
        let parts = Parts { store, seal, public_url, administrations, signers };
        Self { parts: Arc::new(parts), atlas }
    }

    /// The database.
    #[must_use]
    pub fn store(&self) -> &Store {
        &self.parts.store
    }

    /// Territories and ports.
    #[must_use]
    pub fn atlas(&self) -> &Atlas {
        &self.atlas
    }

    /// The same desk under another atlas: what is begun under this one ends under it.
    #[must_use]
    pub fn with_atlas(&self, atlas: Atlas) -> Self {
        Self { parts: Arc::clone(&self.parts), atlas: Arc::new(atlas) }
    }

    /// Where certificates are verified online.
    #[must_use]
    pub fn public_url(&self) -> &str {
        &self.parts.public_url
    }

    /// The administration that owns the records of a territory.
    #[must_use]
    pub fn administration_of(&self, territory: &str) -> Option<&AdministrationId> {
        self.parts.administrations.get(territory)
    }

    /// The port of an id, with its territory.
    #[must_use]
    pub fn port(&self, id: &str) -> Option<(&Territory, &Port)> {
        self.atlas().port(&PortId::parse(id).ok()?)
    }

    /// Checks a voyage against the rules and against what is known of its vessel and people.
    ///
    /// # Errors
    /// [`ClearanceError::Storage`].
    pub async fn assess(
        &self,
        file: &VoyageFile,
        itself: Option<&VoyageId>,
    ) -> Result<VoyageReport, ClearanceError> {
        let tx = self.store().read(&Scope::System).await?;
        let history = crate::store::history_of(&tx, file, itself).await?;
        drop(tx);
        Ok(crate::report::assess(file, self.atlas(), &history, self.now()))
    }

    /// The call an announcement of the outbox is about. In the program's own name: for the
    /// worker that writes letters, never reached from the network; it holds no person's data.
    ///
    /// # Errors
    /// [`ClearanceError::NotFound`].
    pub async fn call_of_announcement(
        &self,
        id: &crate::voyage::CallId,
    ) -> Result<crate::store::CallRow, ClearanceError> {
        let tx = self.store().read(&Scope::System).await?;
        crate::store::call_in_system(&tx, id).await?.ok_or(ClearanceError::NotFound)
    }

    fn now(&self) -> DateTime<Utc> {
        self.store().ambient().now()
    }
}
