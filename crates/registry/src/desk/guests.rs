//! The guest's side of a party: one's own page, by a link, without an account.

use accounts::Keys;
use accounts::ledger::{self, Entry};
use chrono::{DateTime, NaiveDate, Utc};
use serde_json::Value;
use storage::{Scope, StorageError, Tx};

use super::Registry;
use super::parties::hash;
use super::people::{read, row_of};
use crate::PersonId;
use crate::error::RegistryError;
use crate::record::Person;
use crate::store::parties::{self, Linked};
use crate::store::{self, PersonRow};

/// What a guest is shown: what is asked, by whom, and what they wrote themselves.
#[derive(Debug, Clone)]
pub struct GuestPage {
    /// What the agent calls them.
    pub called: String,
    /// The party's name.
    pub party: String,
    /// Who asks.
    pub asked_by: String,
    /// The day the charter begins.
    pub starts_on: NaiveDate,
    /// Until when they can correct what they wrote.
    pub expires_at: DateTime<Utc>,
    /// When they last saved it.
    pub filled_at: Option<DateTime<Utc>>,
    /// What they wrote.
    pub person: Option<Person>,
    /// Its version; 0 before it was written.
    pub seen: i32,
}

impl Registry {
    /// The page of a guest. Opening it is noted for the agent, and written into the ledger.
    ///
    /// # Errors
    /// [`RegistryError::DeadLink`]: the same for a link that is expired, taken back, closed, of
    /// a disabled account, or was never made.
    pub async fn guest_page(&self, keys: &Keys, token: &str) -> Result<GuestPage, RegistryError> {
        let tx = self.store.write(&Scope::System).await?;
        let linked = linked(&tx, keys, token).await?;
        let own = own_row(&tx, &linked).await?;
        parties::opened(&tx, &linked.guest.id).await?;
        note(&tx, keys, "guest.page-read", &linked).await?;
        tx.commit().await?;
        let person = own.as_ref().map(|row| serde_json::from_str(&row.content)).transpose()?;
        let Linked { party, guest, .. } = linked;
        Ok(GuestPage {
            called: guest.called,
            party: party.name,
            asked_by: party.asked_by,
            starts_on: party.starts_on,
            expires_at: party.expires_at,
            filled_at: guest.filled_at,
            person,
            seen: own.map_or(0, |row| row.version),
        })
    }

    /// A guest saves their page: into the agent's list of people. `seen` is the version they saw.
    ///
    /// # Errors
    /// [`RegistryError::DeadLink`], [`RegistryError::Fields`]; a conflict if the agent changed it
    /// meanwhile.
    pub async fn guest_writes(
        &self,
        keys: &Keys,
        (token, seen): (&str, i32),
        record: &Value,
    ) -> Result<(), RegistryError> {
        let tx = self.store.write(&Scope::System).await?;
        let linked = linked(&tx, keys, token).await?;
        let id = match own_row(&tx, &linked).await? {
            Some(row) if row.version != seen => return Err(StorageError::Conflict.into()),
            Some(row) => {
                let person = read(&row.id, record)?;
                let changed = row_of(&tx, &row.id, &person)?;
                store::save_person(&tx, linked.owner(), (&changed, seen), &person).await?;
                row.id
            }
            None => {
                let id = PersonId::new(tx.ambient());
                let person = read(&id, record)?;
                let row = row_of(&tx, &id, &person)?;
                store::insert_person(&tx, linked.owner(), &row, &person).await?;
                id
            }
        };
        parties::filled(&tx, &linked.guest.id, &id).await?;
        note(&tx, keys, "guest.page-written", &linked).await?;
        Ok(tx.commit().await?)
    }
}

async fn linked(tx: &Tx, keys: &Keys, token: &str) -> Result<Linked, RegistryError> {
    let linked = parties::by_link(tx, &hash(keys, token)).await?.ok_or(RegistryError::DeadLink)?;
    if accounts::is_enabled(tx, &linked.account).await? {
        Ok(linked)
    } else {
        Err(RegistryError::DeadLink)
    }
}

/// What the guest wrote, while the agent keeps it.
async fn own_row(tx: &Tx, linked: &Linked) -> Result<Option<PersonRow>, RegistryError> {
    match &linked.guest.person {
        Some(id) => Ok(store::kept_person(tx, linked.owner(), id).await?),
        None => Ok(None),
    }
}

async fn note(
    tx: &Tx,
    keys: &Keys,
    action: &'static str,
    linked: &Linked,
) -> Result<(), RegistryError> {
    let entry = Entry::new(action, "party_guest", linked.guest.id.as_str());
    ledger::append_system(tx, &keys.ledger, &linked.administration, entry).await?;
    Ok(())
}
