//! What an administration received last, for its administrators' preview of a changed rule.

use std::collections::BTreeMap;

use accounts::{Role, Viewer};
use storage::sea_orm::{
    ColumnTrait as _, EntityTrait as _, QueryFilter as _, QueryOrder as _, QuerySelect as _,
};
use storage::{StorageError, Tx};

use super::entity::{call, notice};
use super::notices::NoticeRow;
use crate::notice::NoticeState;

/// The references of the calls the viewer's administration received last, latest first, each with
/// the notice that came last for it and was not withdrawn. None for anyone but administrators.
pub(crate) async fn last_received(
    tx: &Tx,
    viewer: &Viewer,
    most: u64,
) -> Result<Vec<(String, NoticeRow)>, StorageError> {
    if viewer.seat.role != Role::Administrator {
        return Ok(Vec::new());
    }
    let own = call::Column::AdministrationId.eq(&viewer.seat.administration);
    let calls = call::Entity::find().filter(own).order_by_desc(call::Column::Id).limit(most);
    let calls = calls.all(tx).await?;
    let ids: Vec<_> = calls.iter().map(|call| call.id.clone()).collect();
    let notices = notice::Entity::find()
        .filter(notice::Column::CallId.is_in(ids))
        .filter(notice::Column::AdministrationId.eq(&viewer.seat.administration))
        .filter(notice::Column::State.ne(NoticeState::Cancelled))
        .order_by_asc(notice::Column::SubmittedAt)
        .order_by_asc(notice::Column::Id);
    let mut latest = BTreeMap::new();
    for row in notices.all(tx).await? {
        latest.insert(row.call_id.to_string(), NoticeRow::from(row));
    }
    let with = |call: call::Model| Some((call.reference, latest.remove(call.id.as_str())?));
    Ok(calls.into_iter().filter_map(with).collect())
}
