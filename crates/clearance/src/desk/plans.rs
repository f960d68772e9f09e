//! The skipper's side of the desk: plans.

use accounts::ledger::{self, Entry};
use accounts::{Role, Viewer};
use registry::sentence::ByLanguage;
use serde::{Deserialize, Serialize};
use storage::Tx;
use utoipa::ToSchema;

use super::Clearance;
use crate::draft::Draft;
use crate::error::ClearanceError;
use crate::store::{self, VoyageRow};
use crate::voyage::{VoyageId, VoyageState, Way};
use crate::voyage_file::VoyageFile;

/// Who may plan and send voyages.
pub(super) const PLANNERS: [Role; 2] = [Role::Skipper, Role::Agent];
/// Longest name of a voyage, in characters.
const NAME_MOST: usize = 200;

/// What came of sending a voyage: the proof that it was received.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct Receipt {
    /// Id of the voyage.
    pub voyage: String,
    /// When it was received, UTC.
    pub received_at: chrono::DateTime<chrono::Utc>,
    /// Each call with its reference.
    pub calls: Vec<ReceiptCall>,
}

/// One call of a receipt.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct ReceiptCall {
    /// Id of the call.
    pub id: String,
    /// What to tell the officer: `VC-7K3-29Q`.
    pub reference: String,
    /// Id of the port.
    pub port: String,
    /// Name of the port, by language.
    pub port_name: ByLanguage,
    /// `inward`, `outward`: the notices that were received, with the number of the version.
    pub notices: Vec<(String, i32)>,
}

impl Clearance {
    /// Begins a voyage: an empty plan.
    ///
    /// # Errors
    /// [`ClearanceError::NotPermitted`], [`ClearanceError::TooLong`].
    pub async fn begin_voyage(
        &self,
        viewer: &Viewer,
        plan: &Draft,
    ) -> Result<VoyageRow, ClearanceError> {
        let tx = self.store().write(&viewer.scope()).await?;
        let row = self.begin_voyage_in(&tx, viewer, plan, None).await?;
        tx.commit().await?;
        Ok(row)
    }

    /// [`Clearance::begin_voyage`] in a transaction of the caller's. `client_id` is the id that a
    /// client without a link gave the voyage (a UUID), so that it is begun once however often it
    /// is sent: look for it with [`Clearance::voyage_of_client`] in the same transaction first.
    ///
    /// # Errors
    /// As there; a duplicate if the id is taken by a request that was quicker.
    pub async fn begin_voyage_in(
        &self,
        tx: &Tx,
        viewer: &Viewer,
        plan: &Draft,
        client_id: Option<&str>,
    ) -> Result<VoyageRow, ClearanceError> {
        viewer.require(&PLANNERS)?;
        let row = new_voyage(tx, plan)?;
        store::insert_voyage(tx, viewer, &row, client_id).await?;
        let entry = Entry::new("voyage.begun", "voyage", row.id.as_str());
        ledger::append(tx, viewer, &viewer.seat.administration, entry).await?;
        Ok(row)
    }

    /// The viewer's voyage that was begun under an id of the client's, if it was.
    ///
    /// # Errors
    /// [`ClearanceError::NotPermitted`], [`ClearanceError::Storage`].
    pub async fn voyage_of_client(
        &self,
        tx: &Tx,
        viewer: &Viewer,
        client_id: &str,
    ) -> Result<Option<VoyageRow>, ClearanceError> {
        viewer.require(&PLANNERS)?;
        Ok(store::find_by_client(tx, viewer, client_id).await?)
    }

    /// Keeps a plan as typed. `seen` is the version the writer saw.
    ///
    /// # Errors
    /// [`ClearanceError::NotFound`]; a conflict if the plan was changed elsewhere meanwhile.
    pub async fn save_plan(
        &self,
        viewer: &Viewer,
        id: &VoyageId,
        seen: i32,
        plan: &Draft,
    ) -> Result<(), ClearanceError> {
        viewer.require(&PLANNERS)?;
        let tx = self.store().write(&viewer.scope()).await?;
        let mut row = store::find_voyage(&tx, viewer, id).await?.ok_or(ClearanceError::NotFound)?;
        if row.state == VoyageState::Cancelled {
            return Err(ClearanceError::State);
        }
        row.name = short_name(&plan.name)?;
        row.draft = serde_json::to_string(plan)?;
        store::save_voyage(&tx, &row, seen).await?;
        Ok(tx.commit().await?)
    }

    /// The viewer's voyages, last changed first.
    ///
    /// # Errors
    /// [`ClearanceError::Storage`].
    pub async fn voyages(&self, viewer: &Viewer) -> Result<Vec<VoyageRow>, ClearanceError> {
        let tx = self.store().read(&viewer.scope()).await?;
        Ok(store::voyages(&tx, viewer).await?)
    }

    /// One of the viewer's voyages with its plan.
    ///
    /// # Errors
    /// [`ClearanceError::NotFound`].
    pub async fn voyage(
        &self,
        viewer: &Viewer,
        id: &VoyageId,
    ) -> Result<(VoyageRow, Draft), ClearanceError> {
        let tx = self.store().read(&viewer.scope()).await?;
        let row = store::find_voyage(&tx, viewer, id).await?.ok_or(ClearanceError::NotFound)?;
        let plan = serde_json::from_str(&row.draft)?;
        Ok((row, plan))
    }

    /// The voyage file of a plan, from the vessel and the people it names.
    ///
    /// # Errors
    /// [`ClearanceError::Fields`] with every problem; [`ClearanceError::Storage`].
    pub async fn file_of(
        &self,
        viewer: &Viewer,
        plan: &Draft,
    ) -> Result<VoyageFile, ClearanceError> {
        let tx = self.store().read(&viewer.scope()).await?;
        let vessel = match &plan.vessel {
            Some(id) => registry::vessel_record(&tx, viewer, id).await?,
            None => None,
        };
        let ids: Vec<_> = plan.people.iter().map(|planned| planned.person.clone()).collect();
        let people = registry::person_records(&tx, viewer, &ids).await?;
        drop(tx);
        let file = plan.file(vessel.as_ref(), &people);
        VoyageFile::from_value(&file).map(|parsed| parsed.voyage).map_err(ClearanceError::Fields)
    }

    /// Puts a voyage away: only a draft, of which nothing was sent.
    ///
    /// # Errors
    /// [`ClearanceError::State`] if it was sent; [`ClearanceError::NotFound`].
    pub async fn discard_voyage(
        &self,
        viewer: &Viewer,
        id: &VoyageId,
    ) -> Result<(), ClearanceError> {
        viewer.require(&PLANNERS)?;
        let tx = self.store().write(&viewer.scope()).await?;
        let mut row = store::find_voyage(&tx, viewer, id).await?.ok_or(ClearanceError::NotFound)?;
        if row.state != VoyageState::Draft {
            return Err(ClearanceError::State);
        }
        row.state = VoyageState::Cancelled;
        let seen = row.version;
        store::save_voyage(&tx, &row, seen).await?;
        let entry = Entry::new("voyage.discarded", "voyage", row.id.as_str());
        ledger::append(&tx, viewer, &viewer.seat.administration, entry).await?;
        Ok(tx.commit().await?)
    }
}

pub(super) fn new_voyage(tx: &Tx, plan: &Draft) -> Result<VoyageRow, ClearanceError> {
    let now = tx.ambient().now();
    Ok(VoyageRow {
        id: VoyageId::new(tx.ambient()),
        name: short_name(&plan.name)?,
        state: VoyageState::Draft,
        draft: serde_json::to_string(plan)?,
        version: 1,
        created_at: now,
        updated_at: now,
    })
}

fn short_name(name: &str) -> Result<String, ClearanceError> {
    let name = name.trim();
    if name.chars().count() > NAME_MOST {
        Err(ClearanceError::TooLong(NAME_MOST))
    } else {
        Ok(name.to_owned())
    }
}

/// The notices of a call as a receipt lists them.
pub(super) fn listed(notices: &[(Way, i32)]) -> Vec<(String, i32)> {
    notices.iter().map(|(way, version)| (way.word().to_owned(), *version)).collect()
}
