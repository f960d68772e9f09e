//! Calls: the registers of an administration and the calls of an account.

use accounts::{AccountId, AdministrationId, AgencyKind, Viewer};
use chrono::{DateTime, Utc};
use storage::sea_orm::{
    ActiveValue::Set, ColumnTrait as _, Condition, EntityTrait as _, Order, QueryFilter as _,
    QueryOrder as _, QuerySelect as _,
};
use storage::{StorageError, Tx};

use super::entity::call::{ActiveModel, Column, Entity, Model};
use super::visible;
use crate::decision::ClearanceState;
use crate::register::{Moment, Register, Whereabouts};
use crate::standing::Standing;
use crate::voyage::{CallId, VoyageId};

/// A call as a register shows it: no person's name in it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CallRow {
    /// Its id.
    pub id: CallId,
    /// The voyage it belongs to.
    pub voyage: VoyageId,
    /// The administration that decides.
    pub administration: AdministrationId,
    /// The account that sent it.
    pub account: AccountId,
    /// Its place in the voyage, from 0.
    pub seq: i32,
    /// What people call it: `VC-7K3-29Q`.
    pub reference: String,
    /// Territory code.
    pub territory: String,
    /// Port id.
    pub port: String,
    /// Where the vessel comes from: port id or words.
    pub from_port: Option<String>,
    /// Where it goes next.
    pub next_port: Option<String>,
    /// What the vessel looks like: JSON of [`crate::content::VesselLook`].
    pub vessel: String,
    /// The key the vessel is known by across calls.
    pub vessel_key: String,
    /// Its name.
    pub vessel_name: String,
    /// What it is searched by: name, registration, MMSI, hull id, folded.
    pub search: String,
    /// People aboard on arrival (or on departure, where there is no arrival notice).
    pub people: i32,
    /// Intended arrival.
    pub arrives_at: Option<DateTime<Utc>>,
    /// Intended departure.
    pub departs_at: Option<DateTime<Utc>>,
    /// When the next thing on it is due: what a register sorts by.
    pub due_at: DateTime<Utc>,
    /// Recorded arrival.
    pub arrived_at: Option<DateTime<Utc>>,
    /// Recorded departure.
    pub departed_at: Option<DateTime<Utc>>,
    /// The port at which she arrived, where nobody wrote down that she left here: her departure
    /// is inferred.
    pub outbounded_by: Option<String>,
    /// The port whose call was still open when she arrived here, and was closed by that.
    pub closed: Option<String>,
    /// What is derived from notices and decisions.
    pub standing: Standing,
    /// Counts changes.
    pub version: i32,
    /// When something last changed on it: since then those who must act have been waiting.
    pub changed_at: DateTime<Utc>,
}

impl From<Model> for CallRow {
    fn from(row: Model) -> Self {
        let standing =
            Standing::from_row(&row.pills, (row.inward, row.outward), row.attention, &row.reasons);
        Self {
            id: row.id,
            voyage: row.voyage_id,
            administration: row.administration_id,
            account: row.account_id,
            seq: row.seq,
            reference: row.reference,
            territory: row.territory,
            port: row.port,
            from_port: row.from_port,
            next_port: row.next_port,
            vessel: row.vessel,
            vessel_key: row.vessel_key,
            vessel_name: row.vessel_name,
            search: row.search,
            people: row.people,
            arrives_at: row.arrives_at,
            departs_at: row.departs_at,
            due_at: row.due_at,
            arrived_at: row.arrived_at,
            departed_at: row.departed_at,
            outbounded_by: row.outbounded_by,
            closed: row.closed,
            standing,
            version: row.version,
            changed_at: row.updated_at,
        }
    }
}

/// Where a page of a register begins: after this call.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Cursor {
    /// Its due time.
    pub due_at: DateTime<Utc>,
    /// Its id.
    pub id: CallId,
}

/// Which calls of those the viewer may see.
#[derive(Debug, Clone, Default)]
pub struct CallFilter {
    /// Only this port.
    pub port: Option<String>,
    /// Only calls on which somebody must still act.
    pub waiting: bool,
    /// Only calls on which this agency must still act.
    pub agency: Option<AgencyKind>,
    /// Only calls that stand in this register at this moment.
    pub register: Option<(Register, Moment)>,
    /// Only calls of this voyage.
    pub voyage: Option<VoyageId>,
    /// Only vessels whose folded name, registration or reference begins like this.
    pub find: Option<String>,
    /// The page after this call.
    pub after: Option<Cursor>,
    /// Most rows.
    pub most: u64,
}

/// Calls in the order they are due.
///
/// # Errors
/// [`StorageError::Database`].
pub async fn calls(
    tx: &Tx,
    viewer: &Viewer,
    filter: &CallFilter,
) -> Result<Vec<CallRow>, StorageError> {
    let mut query =
        Entity::find().filter(visible(viewer, Column::AdministrationId, Column::AccountId));
    // Where an agency must act, somebody must: said in words that the index knows.
    if filter.waiting || filter.agency.is_some() {
        query = query.filter(Column::Waiting.eq(1));
    }
    if let Some((register, moment)) = &filter.register {
        query = query.filter(super::registers::of(*register, moment));
    }
    if let Some(port) = &filter.port {
        query = query.filter(Column::Port.eq(port));
    }
    if let Some(agency) = filter.agency {
        query = query.filter(Column::Awaits.contains(format!(",{agency},")));
    }
    if let Some(voyage) = &filter.voyage {
        query = query.filter(Column::VoyageId.eq(voyage));
    }
    if let Some(find) = filter.find.as_deref().map(str::trim).filter(|find| !find.is_empty()) {
        let key = registry::fold(find);
        let by_name = Column::Search.contains(&key);
        let by_reference = Column::Reference.eq(find.to_uppercase());
        query = query.filter(Condition::any().add(by_name).add(by_reference));
    }
    let back = filter.register.is_some_and(|(register, _)| register.latest_first());
    if let Some(Cursor { due_at, id }) = &filter.after {
        let same = Condition::all().add(Column::DueAt.eq(*due_at));
        let (later, same) = if back {
            (Column::DueAt.lt(*due_at), same.add(Column::Id.lt(id)))
        } else {
            (Column::DueAt.gt(*due_at), same.add(Column::Id.gt(id)))
        };
        query = query.filter(Condition::any().add(later).add(same));
    }
    let order = if back { Order::Desc } else { Order::Asc };
    let page = query.order_by(Column::DueAt, order.clone()).order_by(Column::Id, order);
    let page = page.limit(filter.most);
    Ok(page.all(tx).await?.into_iter().map(CallRow::from).collect())
}

/// One call the viewer may see.
///
/// # Errors
/// [`StorageError::Database`].
pub async fn find_call(
    tx: &Tx,
    viewer: &Viewer,
    id: &CallId,
) -> Result<Option<CallRow>, StorageError> {
    let seen = visible(viewer, Column::AdministrationId, Column::AccountId);
    Ok(Entity::find_by_id(id.clone()).filter(seen).one(tx).await?.map(CallRow::from))
}

/// One call the viewer may see, by its reference.
///
/// # Errors
/// [`StorageError::Database`].
pub async fn find_by_reference(
    tx: &Tx,
    viewer: &Viewer,
    reference: &str,
) -> Result<Option<CallRow>, StorageError> {
    let seen = visible(viewer, Column::AdministrationId, Column::AccountId);
    let found = Entity::find().filter(Column::Reference.eq(reference)).filter(seen).one(tx).await?;
    Ok(found.map(CallRow::from))
}

/// One call the viewer may see, held until the transaction ends so that two officers deciding
/// at once come one after the other (PostgreSQL locks the row; SQLite has one writer anyway).
pub(crate) async fn lock_call(
    tx: &Tx,
    viewer: &Viewer,
    id: &CallId,
) -> Result<Option<CallRow>, StorageError> {
    let seen = visible(viewer, Column::AdministrationId, Column::AccountId);
    Ok(Entity::find_by_id(id.clone())
        .filter(seen)
        .lock_exclusive()
        .one(tx)
        .await?
        .map(CallRow::from))
}

/// Whether she has come, and gone.
fn moved(row: &CallRow) -> (bool, bool) {
    (row.arrived_at.is_some(), row.departed_at.is_some())
}

/// What of a call follows from its notices: the plan's columns and the derived standing.
fn planned(row: &CallRow, standing: &Standing) -> ActiveModel {
    let cached = standing.columns();
    ActiveModel {
        seq: Set(row.seq),
        from_port: Set(row.from_port.clone()),
        next_port: Set(row.next_port.clone()),
        vessel: Set(row.vessel.clone()),
        vessel_key: Set(row.vessel_key.clone()),
        vessel_name: Set(row.vessel_name.clone()),
        search: Set(row.search.clone()),
        people: Set(row.people),
        arrives_at: Set(row.arrives_at),
        departs_at: Set(row.departs_at),
        due_at: Set(row.due_at),
        inward: Set(cached.inward),
        outward: Set(cached.outward),
        waiting: Set(cached.waiting),
        pills: Set(cached.pills),
        awaits: Set(cached.awaits),
        attention: Set(cached.attention),
        reasons: Set(cached.reasons),
        whereabouts: Set(Whereabouts::of(standing, moved(row))),
        ..Default::default()
    }
}

/// Writes a new call.
pub(crate) async fn insert_call(tx: &Tx, row: &CallRow) -> Result<(), StorageError> {
    let new = ActiveModel {
        id: Set(row.id.clone()),
        voyage_id: Set(row.voyage.clone()),
        administration_id: Set(row.administration.clone()),
        account_id: Set(row.account.clone()),
        reference: Set(row.reference.clone()),
        territory: Set(row.territory.clone()),
        port: Set(row.port.clone()),
        arrived_at: Set(row.arrived_at),
        departed_at: Set(row.departed_at),
        version: Set(row.version),
        updated_at: Set(tx.ambient().now()),
        ..planned(row, &row.standing)
    };
    Entity::insert(new).exec_without_returning(tx).await?;
    Ok(())
}

/// Writes what changed on a call: the plan's columns and the derived standing, if nobody
/// changed the call since `row` was read.
///
/// # Errors
/// [`StorageError::Conflict`] if somebody did.
pub(crate) async fn save_standing(
    tx: &Tx,
    row: &CallRow,
    standing: &Standing,
) -> Result<(), StorageError> {
    change_call(tx, row, planned(row, standing)).await
}

/// Records that the vessel came or went, as somebody saw it.
///
/// # Errors
/// [`StorageError::Conflict`] if somebody changed the call since it was read.
pub(crate) async fn set_movement(
    tx: &Tx,
    row: &CallRow,
    arrived_at: Option<DateTime<Utc>>,
    departed_at: Option<DateTime<Utc>>,
) -> Result<(), StorageError> {
    let change = ActiveModel {
        arrived_at: Set(arrived_at),
        departed_at: Set(departed_at),
        outbounded_by: Set(None),
        whereabouts: Set(Whereabouts::of(
            &row.standing,
            (arrived_at.is_some(), departed_at.is_some()),
        )),
        ..Default::default()
    };
    change_call(tx, row, change).await
}

/// Records that the vessel has left, as follows from her arrival at another port at `at`.
///
/// # Errors
/// [`StorageError::Conflict`] if somebody changed the call since it was read.
pub(crate) async fn close_by_inference(
    tx: &Tx,
    row: &CallRow,
    (at, port): (DateTime<Utc>, &str),
) -> Result<(), StorageError> {
    let change = ActiveModel {
        departed_at: Set(Some(at)),
        outbounded_by: Set(Some(port.to_owned())),
        whereabouts: Set(Whereabouts::Over),
        ..Default::default()
    };
    change_call(tx, row, change).await
}

/// Notes on the call of an arrival which port's call it closed.
///
/// # Errors
/// As [`close_by_inference`].
pub(crate) async fn note_closed(tx: &Tx, row: &CallRow, port: &str) -> Result<(), StorageError> {
    change_call(tx, row, ActiveModel { closed: Set(Some(port.to_owned())), ..Default::default() })
        .await
}

async fn change_call(tx: &Tx, row: &CallRow, mut change: ActiveModel) -> Result<(), StorageError> {
    change.version = Set(row.version + 1);
    change.updated_at = Set(tx.ambient().now());
    let done = Entity::update_many()
        .set(change)
        .filter(Column::Id.eq(&row.id))
        .filter(Column::Version.eq(row.version))
        .exec(tx)
        .await?;
    if done.rows_affected == 1 { Ok(()) } else { Err(StorageError::Conflict) }
}

/// Columns of [`Standing`] as they lie in a row.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct StandingColumns {
    pub(crate) inward: Option<ClearanceState>,
    pub(crate) outward: Option<ClearanceState>,
    pub(crate) waiting: i32,
    pub(crate) pills: String,
    pub(crate) awaits: String,
    pub(crate) attention: i32,
    pub(crate) reasons: String,
}

/// A call by its id alone: for the program itself, in a transaction of `Scope::System`.
pub(crate) async fn call_in_system(tx: &Tx, id: &CallId) -> Result<Option<CallRow>, StorageError> {
    Ok(Entity::find_by_id(id.clone()).one(tx).await?.map(CallRow::from))
}
