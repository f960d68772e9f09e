//! What administrations ruled: proposals, and what became of them.

use accounts::{AccountId, Viewer};
use chrono::{DateTime, Utc};
use storage::sea_orm::{
    ActiveValue::Set, ColumnTrait as _, EntityTrait as _, QueryFilter as _, QueryOrder as _,
    QuerySelect as _, Select,
};
use storage::{StorageError, Tx};

use super::entity::ruling::{ActiveModel, Column, Entity, Model};
use crate::RulingId;
use crate::territory::{Ruling, TerritoryId};

storage::word_enum! {
    /// What became of a proposal.
    pub enum RulingState {
        /// Waits for a second administrator.
        Proposed = "proposed",
        /// Holds from its effective date.
        Approved = "approved",
        /// Turned down, with a reason.
        Declined = "declined",
    }
}

/// One version of a rule that an administration set, or would.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RulingRow {
    /// Its id.
    pub id: RulingId,
    /// The territory whose rule it is.
    pub territory: TerritoryId,
    /// Counts the administration's proposals on this fact, from 1.
    pub version: u32,
    /// The approved version it was written against; 0: the rule of the atlas.
    pub based_on: u32,
    /// What it says.
    pub ruling: Ruling,
    /// What became of it.
    pub state: RulingState,
    /// Who proposed it.
    pub proposed_by: AccountId,
    /// When.
    pub proposed_at: DateTime<Utc>,
    /// Who approved or declined it.
    pub decided_by: Option<AccountId>,
    /// When.
    pub decided_at: Option<DateTime<Utc>>,
    /// Why it was declined.
    pub reason: Option<String>,
}

fn inconsistent(row: &RulingId, column: &'static str, why: &dyn ToString) -> StorageError {
    StorageError::Inconsistent {
        table: "ruling",
        column,
        row: row.to_string(),
        why: why.to_string(),
    }
}

impl TryFrom<Model> for RulingRow {
    type Error = StorageError;

    fn try_from(row: Model) -> Result<Self, StorageError> {
        let count = |column, number: i32| {
            u32::try_from(number).map_err(|error| inconsistent(&row.id, column, &error))
        };
        Ok(Self {
            territory: TerritoryId::parse(&row.territory)
                .map_err(|error| inconsistent(&row.id, "territory", &error))?,
            version: count("version", row.version)?,
            based_on: count("based_on", row.based_on)?,
            ruling: serde_json::from_str(&row.content)
                .map_err(|error| inconsistent(&row.id, "content", &error))?,
            state: row.state,
            proposed_by: row.proposed_by,
            proposed_at: row.proposed_at,
            decided_by: row.decided_by,
            decided_at: row.decided_at,
            reason: row.reason,
            id: row.id,
        })
    }
}

/// The rulings of the administration that the viewer serves.
fn own(viewer: &Viewer) -> Select<Entity> {
    Entity::find().filter(Column::AdministrationId.eq(&viewer.seat.administration))
}

fn read(rows: Vec<Model>) -> Result<Vec<RulingRow>, StorageError> {
    rows.into_iter().map(RulingRow::try_from).collect()
}

/// The administration's rulings, the latest first, at most `most`.
pub(crate) async fn list_rulings(
    tx: &Tx,
    viewer: &Viewer,
    most: u64,
) -> Result<Vec<RulingRow>, StorageError> {
    read(own(viewer).order_by_desc(Column::Id).limit(most).all(tx).await?)
}

/// One of the administration's rulings.
pub(crate) async fn find_ruling(
    tx: &Tx,
    viewer: &Viewer,
    id: &RulingId,
) -> Result<Option<RulingRow>, StorageError> {
    own(viewer).filter(Column::Id.eq(id)).one(tx).await?.map(RulingRow::try_from).transpose()
}

/// The latest version of a fact: of all proposals, and of those approved; 0 if there is none.
pub(crate) async fn latest_versions(
    tx: &Tx,
    viewer: &Viewer,
    fact: &str,
) -> Result<(u32, u32), StorageError> {
    let rows = own(viewer).filter(Column::Fact.eq(fact)).order_by_desc(Column::Version);
    let rows = read(rows.all(tx).await?)?;
    let latest = rows.first().map_or(0, |row| row.version);
    let approved = rows.iter().find(|row| row.state == RulingState::Approved);
    Ok((latest, approved.map_or(0, |row| row.version)))
}

/// Adds a proposal.
pub(crate) async fn insert_ruling(
    tx: &Tx,
    viewer: &Viewer,
    row: &RulingRow,
    content: String,
) -> Result<(), StorageError> {
    let number = |number: u32| i32::try_from(number).map_err(|_| StorageError::Conflict);
    let new = ActiveModel {
        id: Set(row.id.clone()),
        administration_id: Set(viewer.seat.administration.clone()),
        territory: Set(row.territory.to_string()),
        fact: Set(row.ruling.fact.name()),
        version: Set(number(row.version)?),
        based_on: Set(number(row.based_on)?),
        content: Set(content),
        effective_on: Set(row.ruling.effective),
        state: Set(row.state),
        proposed_by: Set(row.proposed_by.clone()),
        proposed_at: Set(row.proposed_at),
        decided_by: Set(None),
        decided_at: Set(None),
        reason: Set(None),
    };
    Entity::insert(new).exec_without_returning(tx).await?;
    Ok(())
}

/// Writes what was decided on a proposal, if nobody decided on it before.
pub(crate) async fn settle_ruling(
    tx: &Tx,
    viewer: &Viewer,
    id: &RulingId,
    (state, reason): (RulingState, Option<&str>),
) -> Result<(), StorageError> {
    let change = ActiveModel {
        state: Set(state),
        decided_by: Set(Some(viewer.account.clone())),
        decided_at: Set(Some(tx.ambient().now())),
        reason: Set(reason.map(str::to_owned)),
        ..Default::default()
    };
    let open = Entity::update_many()
        .set(change)
        .filter(Column::Id.eq(id))
        .filter(Column::AdministrationId.eq(&viewer.seat.administration))
        .filter(Column::State.eq(RulingState::Proposed));
    if open.exec(tx).await?.rows_affected == 1 { Ok(()) } else { Err(StorageError::Conflict) }
}

/// Every approved ruling of every administration, oldest version first: public knowledge, read by
/// the program itself (`Scope::System`).
pub(crate) async fn approved_rulings(tx: &Tx) -> Result<Vec<RulingRow>, StorageError> {
    let rows = Entity::find()
        .filter(Column::State.eq(RulingState::Approved))
        .order_by_asc(Column::Territory)
        .order_by_asc(Column::Version);
    read(rows.all(tx).await?)
}
