//! Versions of notices and the people on them.

use accounts::{AccountId, AgencyKind, Viewer};
use chrono::{DateTime, Utc};
use storage::sea_orm::sea_query::Expr;
use storage::sea_orm::{
    ActiveValue::Set, ColumnTrait as _, EntityTrait as _, QueryFilter as _, QueryOrder as _,
};
use storage::{StorageError, Tx};

use super::calls::CallRow;
use super::entity::{notice, traveller};
use super::visible;
use crate::notice::{AnyNotice, NoticeId, NoticeState};
use crate::voyage::{CallId, Way};

/// One version of a notice.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NoticeRow {
    /// Its id.
    pub id: NoticeId,
    /// Its call.
    pub call: CallId,
    /// Arrival or departure.
    pub way: Way,
    /// From 1.
    pub version: i32,
    /// Its state.
    pub state: NoticeState,
    /// What was declared: JSON of a voyage file reduced to this call.
    pub content: String,
    /// What the program found: JSON of a [`crate::report::CallReport`].
    pub report: String,
    /// Agencies whose earlier decisions this version reopened.
    pub reopens: Vec<AgencyKind>,
    /// When it was received.
    pub submitted_at: DateTime<Utc>,
    /// Who sent it.
    pub submitted_by: AccountId,
}

impl NoticeRow {
    /// The notice with its state as a type.
    #[must_use]
    pub fn typed(&self) -> AnyNotice {
        AnyNotice::from_row(self.version, self.submitted_at, self.state)
    }
}

impl From<notice::Model> for NoticeRow {
    fn from(row: notice::Model) -> Self {
        let reopens = row.reopens.split(',').filter_map(|word| word.parse().ok()).collect();
        let notice::Model {
            id,
            call_id,
            direction,
            version,
            state,
            content,
            report,
            submitted_at,
            submitted_by,
            ..
        } = row;
        let (call, way) = (call_id, direction);
        Self { id, call, way, version, state, content, report, reopens, submitted_at, submitted_by }
    }
}

/// Every version of both notices of a call the viewer may see, oldest first.
///
/// # Errors
/// [`StorageError::Database`].
pub async fn notices_of(
    tx: &Tx,
    viewer: &Viewer,
    call: &CallId,
) -> Result<Vec<NoticeRow>, StorageError> {
    let rows = notice::Entity::find()
        .filter(notice::Column::CallId.eq(call))
        .filter(visible(viewer, notice::Column::AdministrationId, notice::Column::AccountId))
        .order_by_asc(notice::Column::Direction)
        .order_by_asc(notice::Column::Version)
        .all(tx)
        .await?;
    Ok(rows.into_iter().map(NoticeRow::from).collect())
}

/// A person on a notice, as searched for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct TravellerRow {
    pub(crate) role: String,
    pub(crate) name_key: String,
    pub(crate) born: Option<String>,
    pub(crate) nationality: Option<String>,
    pub(crate) document_key: Option<String>,
}

/// Writes a version and its people.
pub(crate) async fn insert_notice(
    tx: &Tx,
    call: &CallRow,
    row: &NoticeRow,
    people: &[TravellerRow],
) -> Result<(), StorageError> {
    let reopens: Vec<&str> = row.reopens.iter().map(|agency| agency.word()).collect();
    let new = notice::ActiveModel {
        id: Set(row.id.clone()),
        call_id: Set(call.id.clone()),
        administration_id: Set(call.administration.clone()),
        account_id: Set(call.account.clone()),
        direction: Set(row.way),
        version: Set(row.version),
        state: Set(row.state),
        content: Set(row.content.clone()),
        report: Set(row.report.clone()),
        reopens: Set(reopens.join(",")),
        submitted_at: Set(row.submitted_at),
        submitted_by: Set(row.submitted_by.clone()),
    };
    notice::Entity::insert(new).exec_without_returning(tx).await?;
    let travellers: Vec<traveller::ActiveModel> = people
        .iter()
        .zip(0..)
        .map(|(person, seq)| traveller::ActiveModel {
            notice_id: Set(row.id.clone()),
            seq: Set(seq),
            call_id: Set(call.id.clone()),
            administration_id: Set(call.administration.clone()),
            account_id: Set(call.account.clone()),
            role: Set(person.role.clone()),
            name_key: Set(person.name_key.clone()),
            born: Set(person.born.clone()),
            nationality: Set(person.nationality.clone()),
            document_key: Set(person.document_key.clone()),
            open: Set(1),
        })
        .collect();
    if !travellers.is_empty() {
        traveller::Entity::insert_many(travellers).exec_without_returning(tx).await?;
    }
    Ok(())
}

/// Writes the state a notice moved to. The state comes from [`AnyNotice`], never from elsewhere.
pub(crate) async fn set_notice_state(
    tx: &Tx,
    id: &NoticeId,
    state: NoticeState,
) -> Result<(), StorageError> {
    notice::Entity::update_many()
        .col_expr(notice::Column::State, Expr::value(state))
        .filter(notice::Column::Id.eq(id))
        .exec(tx)
        .await?;
    Ok(())
}

/// The people of a version that is over no longer count as being on an open voyage.
pub(crate) async fn close_travellers(tx: &Tx, id: &NoticeId) -> Result<(), StorageError> {
    traveller::Entity::update_many()
        .col_expr(traveller::Column::Open, Expr::value(0))
        .filter(traveller::Column::NoticeId.eq(id))
        .exec(tx)
        .await?;
    Ok(())
}

/// The people of a version that counts again are on an open voyage.
pub(crate) async fn open_travellers(tx: &Tx, id: &NoticeId) -> Result<(), StorageError> {
    traveller::Entity::update_many()
        .col_expr(traveller::Column::Open, Expr::value(1))
        .filter(traveller::Column::NoticeId.eq(id))
        .exec(tx)
        .await?;
    Ok(())
}

/// Every version of both notices of a call; in a transaction of `Scope::System`.
pub(crate) async fn notices_in_system(
    tx: &Tx,
    call: &CallId,
) -> Result<Vec<NoticeRow>, StorageError> {
    let rows = notice::Entity::find().filter(notice::Column::CallId.eq(call)).all(tx).await?;
    Ok(rows.into_iter().map(NoticeRow::from).collect())
}
