//! Lists brought in as a whole: each record is compared with what is kept, and what is confirmed
//! is written in one transaction, once.

use accounts::Viewer;
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use storage::{Tx, idempotency};

use super::people::{read, row_of as person_row};
use super::vessels::row_of as vessel_row;
use super::{Registry, permitted, write_down};
use crate::error::RegistryError;
use crate::merging::{alike_people, alike_vessels, overlaid};
use crate::record::{FieldProblem, Person, Vessel};
use crate::store::{self, PersonRow, VesselRow};

/// Most people or vessels of an account that a list is compared with.
const KEPT_MOST: u64 = 20_000;
/// Under this status the outcome is remembered.
const DONE: u16 = 200;

/// What a record of a list is to those who are kept.
#[derive(Debug, Clone, PartialEq)]
pub enum Matched {
    /// Not kept yet.
    New,
    /// Kept, and nothing would change.
    Same,
    /// Kept, and something would change.
    Changes,
    /// It cannot be kept: what is wrong, by the paths of the record.
    Refused(Vec<FieldProblem>),
}

/// What came of a list.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Imported {
    /// Added.
    pub added: usize,
    /// Changed.
    pub changed: usize,
    /// Left as they were: nothing would have changed, or changes were not wanted.
    pub left: usize,
}

/// A record against the list: what it is, and what would be written.
enum Fit<R, T> {
    New(T),
    Same,
    Changes(R, T),
    Refused(Vec<FieldProblem>),
}

impl<R, T> Fit<R, T> {
    fn told(self) -> Matched {
        match self {
            Self::New(_) => Matched::New,
            Self::Same => Matched::Same,
            Self::Changes(..) => Matched::Changes,
            Self::Refused(problems) => Matched::Refused(problems),
        }
    }
}

/// A kind of list: people or vessels.
trait List {
    /// A record as it is kept.
    type Row: Clone + Sync + Send;
    /// What is kept of it.
    type Record: DeserializeOwned + PartialEq + Send;

    /// The viewer's own.
    async fn kept(tx: &Tx, viewer: &Viewer) -> Result<Vec<Self::Row>, RegistryError>;
    /// The record of a row, as JSON.
    fn content(row: &Self::Row) -> &str;
    /// Whether two records are of the same person, the same vessel.
    fn alike(kept: &Value, other: &Value) -> bool;
    /// Reads a record, of a row or new.
    fn read(row: Option<&Self::Row>, record: &Value) -> Result<Self::Record, RegistryError>;
    /// Writes one more.
    async fn add(
        registry: &Registry,
        at: (&Tx, &Viewer),
        record: &Value,
    ) -> Result<(), RegistryError>;
    /// Writes another record into a row.
    async fn change(
        tx: &Tx,
        viewer: &Viewer,
        to: (&Self::Row, &Self::Record),
    ) -> Result<(), RegistryError>;
}

struct People;

impl List for People {
    type Row = PersonRow;
    type Record = Person;

    async fn kept(tx: &Tx, viewer: &Viewer) -> Result<Vec<PersonRow>, RegistryError> {
        let rows = store::all_people(tx, viewer, KEPT_MOST).await?;
        if !rows.is_empty() {
            write_down(tx, viewer, ("person.listed", "account"), viewer.account.as_str()).await?;
        }
        Ok(rows)
    }

    fn content(row: &PersonRow) -> &str {
        &row.content
    }

    fn alike(kept: &Value, other: &Value) -> bool {
        alike_people(kept, other)
    }

    fn read(row: Option<&PersonRow>, record: &Value) -> Result<Person, RegistryError> {
        match row {
            Some(row) => read(&row.id, record),
            // The id stands in for the one they will have.
            None => read(&NOBODY.parse().map_err(|_| RegistryError::NotFound)?, record),
        }
    }

    async fn add(
        registry: &Registry,
        (tx, viewer): (&Tx, &Viewer),
        record: &Value,
    ) -> Result<(), RegistryError> {
        registry.add_person_in(tx, viewer, record).await.map(drop)
    }

    async fn change(
        tx: &Tx,
        viewer: &Viewer,
        (row, person): (&PersonRow, &Person),
    ) -> Result<(), RegistryError> {
        let changed = person_row(tx, &row.id, person)?;
        store::save_person(tx, viewer.into(), (&changed, row.version), person).await?;
        write_down(tx, viewer, ("person.changed", "person"), row.id.as_str()).await
    }
}

struct Vessels;

impl List for Vessels {
    type Row = VesselRow;
    type Record = Vessel;

    async fn kept(tx: &Tx, viewer: &Viewer) -> Result<Vec<VesselRow>, RegistryError> {
        Ok(store::all_vessels(tx, viewer, KEPT_MOST).await?)
    }

    fn content(row: &VesselRow) -> &str {
        &row.content
    }

    fn alike(kept: &Value, other: &Value) -> bool {
        alike_vessels(kept, other)
    }

    fn read(_: Option<&VesselRow>, record: &Value) -> Result<Vessel, RegistryError> {
        Vessel::from_value(record).map(|(vessel, _)| vessel).map_err(RegistryError::Fields)
    }

    async fn add(
        registry: &Registry,
        (tx, viewer): (&Tx, &Viewer),
        record: &Value,
    ) -> Result<(), RegistryError> {
        registry.add_vessel_in(tx, viewer, record).await.map(drop)
    }

    async fn change(
        tx: &Tx,
        viewer: &Viewer,
        (row, vessel): (&VesselRow, &Vessel),
    ) -> Result<(), RegistryError> {
        let changed = vessel_row(tx, row.id.clone(), vessel)?;
        store::save_vessel(tx, &changed, row.version).await?;
        write_down(tx, viewer, ("vessel.changed", "vessel"), row.id.as_str()).await
    }
}

impl Registry {
    /// What each record of a list of people is to the viewer's own. One ledger entry.
    ///
    /// # Errors
    /// [`RegistryError::NotPermitted`].
    pub async fn match_people(
        &self,
        viewer: &Viewer,
        records: &[Value],
    ) -> Result<Vec<Matched>, RegistryError> {
        self.matched::<People>(viewer, records).await
    }

    /// What each record of a list of vessels is to the viewer's own.
    ///
    /// # Errors
    /// [`RegistryError::NotPermitted`].
    pub async fn match_vessels(
        &self,
        viewer: &Viewer,
        records: &[Value],
    ) -> Result<Vec<Matched>, RegistryError> {
        self.matched::<Vessels>(viewer, records).await
    }

    async fn matched<L: List>(
        &self,
        viewer: &Viewer,
        records: &[Value],
    ) -> Result<Vec<Matched>, RegistryError> {
        permitted(viewer)?;
        let tx = self.store.write(&viewer.scope()).await?;
        let kept = L::kept(&tx, viewer).await?;
        tx.commit().await?;
        records.iter().map(|record| Ok(fit::<L>(&kept, record)?.told())).collect()
    }

    /// Adds the people of a list, and changes those who are kept if `update`. `once` names the
    /// confirmation: given again, it answers what came of it the first time and does nothing.
    /// Records that cannot be kept are passed over.
    ///
    /// # Errors
    /// [`RegistryError::NotPermitted`].
    pub async fn import_people(
        &self,
        viewer: &Viewer,
        how: (&str, bool),
        records: &[Value],
    ) -> Result<Imported, RegistryError> {
        self.import::<People>(viewer, how, records).await
    }

    /// Adds the vessels of a list, and changes those that are kept if `update`; as
    /// [`Registry::import_people`].
    ///
    /// # Errors
    /// [`RegistryError::NotPermitted`].
    pub async fn import_vessels(
        &self,
        viewer: &Viewer,
        how: (&str, bool),
        records: &[Value],
    ) -> Result<Imported, RegistryError> {
        self.import::<Vessels>(viewer, how, records).await
    }

    async fn import<L: List>(
        &self,
        viewer: &Viewer,
        (once, update): (&str, bool),
        records: &[Value],
    ) -> Result<Imported, RegistryError> {
        permitted(viewer)?;
        let tx = self.store.write(&viewer.scope()).await?;
        if let Some(before) = done_before(&tx, viewer, once).await? {
            return Ok(before);
        }
        let kept = L::kept(&tx, viewer).await?;
        let mut done = Imported::default();
        for record in records {
            match fit::<L>(&kept, record)? {
                Fit::New(_) => {
                    L::add(self, (&tx, viewer), record).await?;
                    done.added += 1;
                }
                Fit::Changes(row, record) if update => {
                    L::change(&tx, viewer, (&row, &record)).await?;
                    done.changed += 1;
                }
                _ => done.left += 1,
            }
        }
        keep(&tx, viewer, once, done).await?;
        tx.commit().await?;
        Ok(done)
    }

    /// The records of all the viewer's people, by name, to take away. Written in the ledger.
    ///
    /// # Errors
    /// [`RegistryError::NotPermitted`].
    pub async fn export_people(&self, viewer: &Viewer) -> Result<Vec<Value>, RegistryError> {
        permitted(viewer)?;
        let tx = self.store.write(&viewer.scope()).await?;
        let rows = store::all_people(&tx, viewer, KEPT_MOST).await?;
        let account = viewer.account.as_str();
        write_down(&tx, viewer, ("person.exported", "account"), account).await?;
        tx.commit().await?;
        rows.iter().map(|row| without_ref(&row.content)).collect()
    }

    /// The records of all the viewer's vessels, by name, to take away. Written in the ledger.
    ///
    /// # Errors
    /// [`RegistryError::NotPermitted`].
    pub async fn export_vessels(&self, viewer: &Viewer) -> Result<Vec<Value>, RegistryError> {
        permitted(viewer)?;
        let tx = self.store.write(&viewer.scope()).await?;
        let rows = store::all_vessels(&tx, viewer, KEPT_MOST).await?;
        let account = viewer.account.as_str();
        write_down(&tx, viewer, ("vessel.exported", "account"), account).await?;
        tx.commit().await?;
        rows.iter().map(|row| without_ref(&row.content)).collect()
    }
}

fn without_ref(content: &str) -> Result<Value, RegistryError> {
    let mut record: Value = serde_json::from_str(content)?;
    if let Some(fields) = record.as_object_mut() {
        fields.shift_remove("ref");
    }
    Ok(record)
}

async fn done_before(
    tx: &Tx,
    viewer: &Viewer,
    once: &str,
) -> Result<Option<Imported>, RegistryError> {
    match idempotency::seen(tx, viewer.account.as_str(), once, once).await? {
        idempotency::Seen::Again { answer, .. } => Ok(Some(serde_json::from_str(&answer)?)),
        _ => Ok(None),
    }
}

async fn keep(tx: &Tx, viewer: &Viewer, once: &str, done: Imported) -> Result<(), RegistryError> {
    let answer = serde_json::to_string(&done)?;
    let key = (viewer.account.as_str(), once);
    Ok(idempotency::remember(tx, key, once, (DONE, &answer)).await?)
}

/// A record against those who are kept.
fn fit<L: List>(kept: &[L::Row], record: &Value) -> Result<Fit<L::Row, L::Record>, RegistryError> {
    let found = kept.iter().find_map(|row| {
        let before: Value = serde_json::from_str(L::content(row)).ok()?;
        L::alike(&before, record).then_some((row, before))
    });
    let Some((row, before)) = found else {
        return refusing(L::read(None, record).map(Fit::New));
    };
    let merged = L::read(Some(row), &overlaid(&before, record));
    let same: L::Record = serde_json::from_value(before)?;
    refusing(merged.map(|merged| match merged == same {
        true => Fit::Same,
        false => Fit::Changes(row.clone(), merged),
    }))
}

/// An id that nobody has.
const NOBODY: &str = "00000000-0000-7000-8000-000000000000";

fn refusing<R, T>(fit: Result<Fit<R, T>, RegistryError>) -> Result<Fit<R, T>, RegistryError> {
    match fit {
        Err(RegistryError::Fields(problems)) => Ok(Fit::Refused(problems)),
        other => other,
    }
}
