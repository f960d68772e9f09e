//! Browsers that are told of news ("Tell me on this device"): turned on and off by their holder,
//! and forgotten with the session, the seat or the account that they came with.

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use sha2::{Digest as _, Sha256};
use storage::Tx;

use crate::accounts::{Accounts, Caller};
use crate::ledger::{self, Entry};
use crate::store::{self, rows};
use crate::{AccountId, AccountsError, PushDeviceId, Viewer};

/// Most browsers of one account.
pub const PUSH_DEVICES_MOST: u64 = 10;

/// Where a browser is reached and how a message is closed for it alone (RFC 8291 §2).
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct PushAddress {
    /// The address its push service gave it. Whoever has it can send to it.
    pub endpoint: String,
    /// The browser's public key, base64url.
    pub p256dh: String,
    /// The secret it shares with us, base64url.
    pub auth: String,
}

impl std::fmt::Debug for PushAddress {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("PushAddress(..)")
    }
}

impl PushAddress {
    /// Which browser it is: the SHA-256 of its address, base64url, as its own script computes it.
    #[must_use]
    pub fn mark(&self) -> String {
        URL_SAFE_NO_PAD.encode(Sha256::digest(self.endpoint.as_bytes()))
    }
}

/// One of the holder's browsers, for the list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PushDevice {
    /// Its id.
    pub id: PushDeviceId,
    /// [`PushAddress::mark`].
    pub mark: String,
    /// What it called itself.
    pub device: String,
    /// Turned on when.
    pub created_at: DateTime<Utc>,
    /// When its push service last took a message for it.
    pub told_at: Option<DateTime<Utc>>,
}

/// A browser as the worker reaches it.
#[derive(Debug, Clone)]
pub struct PushTarget {
    /// Whose it is.
    pub account: AccountId,
    /// Where it is.
    pub address: PushAddress,
    /// Our public key when it was turned on.
    pub server_key: String,
}

/// What came of turning a browser on.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum PushOn {
    /// It is told from now on.
    On(PushDeviceId),
    /// It was told already, and is known afresh.
    Again(PushDeviceId),
    /// The account has [`PUSH_DEVICES_MOST`] browsers.
    TooMany,
    /// The address is another account's browser, and the keys say that this is not that browser.
    Taken,
}

fn place(id: &PushDeviceId) -> String {
    format!("push_device:{id}")
}

impl Accounts {
    /// Turns a browser on for the viewer. A browser that another account turned on before goes
    /// over to this one, if it proves by its keys that it is the same browser.
    ///
    /// # Errors
    /// [`AccountsError::NotPermitted`] on a kiosk, which keeps nothing of anybody.
    pub async fn push_on(
        &self,
        viewer: &Viewer,
        (address, server_key): (&PushAddress, &str),
        caller: &Caller,
    ) -> Result<PushOn, AccountsError> {
        if caller.kiosk {
            return Err(AccountsError::NotPermitted);
        }
        let tx = self.pen().await?;
        let known = store::push_device_at(&tx, &address.mark()).await?;
        let (mine, others) = match known {
            Some(row) if row.account_id == viewer.account => (Some(row), None),
            other => (None, other),
        };
        if let Some(row) = others {
            if self.push_address(&row)? != *address {
                return Ok(PushOn::Taken);
            }
            self.push_over(&tx, &row).await?;
        }
        if mine.is_none()
            && store::count_push_devices(&tx, &viewer.account).await? >= PUSH_DEVICES_MOST
        {
            return Ok(PushOn::TooMany);
        }
        let id =
            mine.as_ref().map_or_else(|| PushDeviceId::new(tx.ambient()), |row| row.id.clone());
        let text = serde_json::json!(address).to_string();
        let sealed = self.keys().seal.close(tx.ambient(), &place(&id), text.as_bytes())?;
        let row = rows::push_device::Model {
            id: id.clone(),
            account_id: viewer.account.clone(),
            administration_id: viewer.seat.administration.clone(),
            session_id: viewer.session.clone(),
            endpoint_hash: address.mark(),
            sealed_address: sealed,
            server_key: server_key.to_owned(),
            device: caller.device_name(),
            created_at: mine.as_ref().map_or_else(|| tx.ambient().now(), |row| row.created_at),
            told_at: mine.as_ref().and_then(|row| row.told_at),
        };
        store::keep_push_device(&tx, row, mine.is_some()).await?;
        if mine.is_none() {
            let entry = Entry::new("push.turned-on", "push_device", id.as_str());
            ledger::append(&tx, viewer, &viewer.seat.administration, entry).await?;
        }
        tx.commit().await?;
        Ok(if mine.is_some() { PushOn::Again(id) } else { PushOn::On(id) })
    }

    /// The viewer's browsers that are told, newest first.
    ///
    /// # Errors
    /// [`AccountsError::Storage`].
    pub async fn push_devices(&self, viewer: &Viewer) -> Result<Vec<PushDevice>, AccountsError> {
        let tx = self.store().read(&viewer.scope()).await?;
        let rows = store::push_devices_of(&tx, &viewer.account).await?;
        let shown = |row: rows::push_device::Model| {
            let rows::push_device::Model { id, endpoint_hash, device, created_at, told_at, .. } =
                row;
            PushDevice { id, mark: endpoint_hash, device, created_at, told_at }
        };
        Ok(rows.into_iter().map(shown).collect())
    }

    /// Turns one of the viewer's browsers off, by its [`PushAddress::mark`].
    ///
    /// # Errors
    /// [`AccountsError::NotFound`] if it is not theirs or is off already.
    pub async fn push_off(&self, viewer: &Viewer, mark: &str) -> Result<(), AccountsError> {
        let tx = self.store().write(&viewer.scope()).await?;
        let known = store::push_device_at(&tx, mark).await?;
        let id = known.filter(|row| row.account_id == viewer.account).map(|row| row.id);
        let id = &id.ok_or(AccountsError::NotFound)?;
        if !store::forget_push_device(&tx, &viewer.account, id).await? {
            return Err(AccountsError::NotFound);
        }
        let entry = Entry::new("push.turned-off", "push_device", id.as_str());
        ledger::append(&tx, viewer, &viewer.seat.administration, entry).await?;
        Ok(tx.commit().await?)
    }

    /// The browsers of an account, for the program itself.
    ///
    /// # Errors
    /// [`AccountsError::Storage`].
    pub async fn push_devices_of(
        &self,
        account: &AccountId,
    ) -> Result<Vec<PushDeviceId>, AccountsError> {
        let rows = store::push_devices_of(&self.look().await?, account).await?;
        Ok(rows.into_iter().map(|row| row.id).collect())
    }

    /// Where a browser is reached, for the program itself; none if it is off meanwhile.
    ///
    /// # Errors
    /// [`AccountsError::Secret`] if its address does not open: another server key.
    pub async fn push_target(
        &self,
        id: &PushDeviceId,
    ) -> Result<Option<PushTarget>, AccountsError> {
        let Some(row) = store::push_device(&self.look().await?, id).await? else {
            return Ok(None);
        };
        let address = self.push_address(&row)?;
        let rows::push_device::Model { account_id: account, server_key, .. } = row;
        Ok(Some(PushTarget { account, address, server_key }))
    }

    /// Notes that a browser's push service took a message.
    ///
    /// # Errors
    /// [`AccountsError::Storage`].
    pub async fn push_told(&self, id: &PushDeviceId) -> Result<(), AccountsError> {
        let tx = self.pen().await?;
        store::note_push_device(&tx, id).await?;
        Ok(tx.commit().await?)
    }

    /// Forgets a browser whose push service says that it is gone; the program's own deed.
    ///
    /// # Errors
    /// [`AccountsError::Storage`].
    pub async fn push_gone(&self, id: &PushDeviceId) -> Result<(), AccountsError> {
        let tx = self.pen().await?;
        if let Some(row) = store::push_device(&tx, id).await? {
            self.push_over(&tx, &row).await?;
            tx.commit().await?;
        }
        Ok(())
    }

    async fn push_over(
        &self,
        tx: &Tx,
        row: &rows::push_device::Model,
    ) -> Result<(), AccountsError> {
        store::forget_push_device(tx, &row.account_id, &row.id).await?;
        let entry = Entry::new("push.ended", "push_device", row.id.as_str());
        ledger::append_system(tx, &self.keys().ledger, &row.administration_id, entry).await?;
        Ok(())
    }

    fn push_address(&self, row: &rows::push_device::Model) -> Result<PushAddress, AccountsError> {
        let opened = self.keys().seal.open(&place(&row.id), &row.sealed_address)?;
        serde_json::from_slice(&opened).map_err(|error| AccountsError::Secret(error.to_string()))
    }
}
