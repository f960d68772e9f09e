//! Erasing lists for good, and reading them out as a whole for the account they belong to.

use accounts::Viewer;
use chrono::{DateTime, Utc};
use serde_json::{Value, json};
use storage::{Scope, StorageError, Tx};

use super::{Registry, permitted};
use crate::error::RegistryError;
use crate::picture::path_name;
use crate::store::erasing::{self, Whose};
use crate::store::{
    VesselRow, belongings, find_vessel, parties, people_page, photographs, vessels_page,
};
use crate::{PersonId, VesselId};

/// Which lists are erased.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Lists {
    /// People with their documents, and the parties of guests that named them.
    pub people: bool,
    /// Boats.
    pub vessels: bool,
    /// Weapons, animals and standing stores.
    pub belongings: bool,
}

impl Lists {
    /// All of them.
    pub const ALL: Self = Self { people: true, vessels: true, belongings: true };
}

/// A page of one list, to be handed out.
#[derive(Debug, Clone)]
pub struct Exported<Id> {
    /// The records with id, version and times, as JSON.
    pub rows: Vec<Value>,
    /// Where the next page begins; none if this was the last.
    pub next: Option<Id>,
}

/// A file to be handed out.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CopiedFile<Id> {
    /// After which the next one is asked for.
    pub id: Id,
    /// Where it is in the copy; safe on any system, and as the record that it belongs to says.
    pub path: String,
    /// Its bytes.
    pub bytes: Vec<u8>,
}

/// Where the photograph of a vessel is in a copy.
fn photograph_path(row: &VesselRow) -> String {
    format!("files/boats/{}-{}.jpg", path_name(&row.name), row.id)
}

/// Rows of a page that is handed out at once.
const PAGE: u64 = 200;

/// Erases lists of the viewer's for good, also what was taken out of them before, in a
/// transaction of the caller's, who writes the ledger. What notices told of them stays there. How
/// many rows went.
///
/// # Errors
/// [`RegistryError::NotPermitted`].
pub async fn erase_lists(tx: &Tx, viewer: &Viewer, lists: Lists) -> Result<u64, RegistryError> {
    permitted(viewer)?;
    let whose = Whose::Own(viewer);
    let mut gone = 0;
    if lists.people {
        gone += erasing::parties(tx, &whose).await?;
        gone += erasing::people(tx, &whose).await?;
    }
    if lists.vessels {
        gone += erasing::vessels(tx, &whose).await?;
    }
    if lists.belongings {
        gone += erasing::belongings(tx, &whose).await?;
    }
    Ok(gone)
}

impl Registry {
    /// Erases what was taken out of lists before `removed`, and parties whose links ended before
    /// `parties`. For the hourly sweep. How many rows went.
    ///
    /// # Errors
    /// [`StorageError`].
    pub async fn sweep(
        &self,
        removed: DateTime<Utc>,
        parties: DateTime<Utc>,
    ) -> Result<u64, StorageError> {
        let tx = self.store.write(&Scope::System).await?;
        let (gone, ended) = (Whose::RemovedBefore(removed), Whose::RemovedBefore(parties));
        let mut count = erasing::parties(&tx, &ended).await?;
        count += erasing::people(&tx, &gone).await?;
        count += erasing::vessels(&tx, &gone).await?;
        count += erasing::belongings(&tx, &gone).await?;
        tx.commit().await?;
        Ok(count)
    }

    /// A page of the viewer's people, each as it was written. Whoever hands it out writes the
    /// ledger once for the whole.
    ///
    /// # Errors
    /// [`RegistryError::NotPermitted`], [`RegistryError::Stored`].
    pub async fn copy_people(
        &self,
        viewer: &Viewer,
        after: Option<&PersonId>,
    ) -> Result<Exported<PersonId>, RegistryError> {
        permitted(viewer)?;
        let tx = self.store.read(&viewer.scope()).await?;
        let found = people_page(&tx, viewer, after, PAGE).await?;
        let next = found.last().filter(|_| found.len() as u64 == PAGE).map(|row| row.id.clone());
        let rows = found.iter().map(|row| told(row.id.as_str(), &row.content, row.updated_at));
        Ok(Exported { rows: rows.collect::<Result<_, _>>()?, next })
    }

    /// A page of the viewer's vessels.
    ///
    /// # Errors
    /// As [`Registry::copy_people`].
    pub async fn copy_vessels(
        &self,
        viewer: &Viewer,
        after: Option<&VesselId>,
    ) -> Result<Exported<VesselId>, RegistryError> {
        permitted(viewer)?;
        let tx = self.store.read(&viewer.scope()).await?;
        let found = vessels_page(&tx, viewer, after, PAGE).await?;
        let pictured = photographs::pictured(&tx, viewer).await?;
        let next = found.last().filter(|_| found.len() as u64 == PAGE).map(|row| row.id.clone());
        let rows = found.iter().map(|row| {
            let mut told = told(row.id.as_str(), &row.content, row.updated_at)?;
            if pictured.contains(&row.id) {
                told["photograph"] = json!(photograph_path(row));
            }
            Ok(told)
        });
        let rows: Result<_, RegistryError> = rows.collect();
        Ok(Exported { rows: rows?, next })
    }

    /// The next photograph of a vessel in the viewer's list, after that of another: one at a time,
    /// because each may have millions of bytes.
    ///
    /// # Errors
    /// As [`Registry::copy_people`].
    pub async fn copy_photograph(
        &self,
        viewer: &Viewer,
        after: Option<&VesselId>,
    ) -> Result<Option<CopiedFile<VesselId>>, RegistryError> {
        permitted(viewer)?;
        let tx = self.store.read(&viewer.scope()).await?;
        let mut after = after.cloned();
        while let Some((id, bytes)) =
            photographs::next_photograph(&tx, viewer, after.as_ref()).await?
        {
            if let Some(row) = find_vessel(&tx, viewer, &id).await? {
                return Ok(Some(CopiedFile { path: photograph_path(&row), id, bytes }));
            }
            after = Some(id);
        }
        Ok(None)
    }

    /// The viewer's weapons, animals and stores, and the parties of guests with whom they name.
    ///
    /// # Errors
    /// As [`Registry::copy_people`].
    pub async fn copy_rest(
        &self,
        viewer: &Viewer,
    ) -> Result<(Vec<Value>, Vec<Value>), RegistryError> {
        permitted(viewer)?;
        let tx = self.store.read(&viewer.scope()).await?;
        let kept = belongings::list(&tx, viewer, 100_000).await?;
        let goods = kept.iter().map(|row| {
            json!({ "id": row.id, "kind": row.kind, "record": row.record, "changed_at": row.updated_at })
        });
        let goods = goods.collect();
        let mut told = Vec::new();
        for party in parties::list(&tx, viewer, 100_000).await? {
            let guests = parties::guests(&tx, viewer, &[&party.id]).await?;
            let guests: Vec<Value> = guests
                .iter()
                .map(|(_, guest)| json!({ "called": guest.called, "email": guest.email, "person": guest.person, "filled_at": guest.filled_at }))
                .collect();
            told.push(json!({
                "id": party.id, "name": party.name, "starts_on": party.starts_on, "guests": guests,
            }));
        }
        Ok((goods, told))
    }
}

fn told(id: &str, content: &str, changed_at: DateTime<Utc>) -> Result<Value, serde_json::Error> {
    let record: Value = serde_json::from_str(content)?;
    Ok(json!({ "id": id, "record": record, "changed_at": changed_at }))
}
