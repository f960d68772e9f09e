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
use crate::voyage::Way;

/// The references of the calls the viewer's administration received last, latest first, each with
/// the notice that came last for it and was not withdrawn. None for anyone but administrators.
pub(crate) async fn last_received(
    tx: &Tx,
    viewer: &Viewer,
    most: u64,
) -> Result<Vec<(String, NoticeRow)>, StorageError> {
    received(tx, viewer, most, |kept, new| {
        kept.insert(new.call.to_string(), new);
    })
    .await
}

/// The same calls, each with the first notice of one way that came for it. Calls without are left
/// out.
pub(crate) async fn first_received(
    tx: &Tx,
    viewer: &Viewer,
    (way, most): (Way, u64),
) -> Result<Vec<(String, NoticeRow)>, StorageError> {
    received(tx, viewer, most, |kept, new| {
        if new.way == way {
            kept.entry(new.call.to_string()).or_insert(new);
        }
    })
    .await
}

/// The last calls, each with the notice that is kept of those that came for it, oldest first.
async fn received(
    tx: &Tx,
    viewer: &Viewer,
    most: u64,
    keep: impl Fn(&mut BTreeMap<String, NoticeRow>, NoticeRow),
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
    let mut kept = BTreeMap::new();
    for row in notices.all(tx).await? {
        keep(&mut kept, NoticeRow::from(row));
    }
    let with = |call: call::Model| Some((call.reference, kept.remove(call.id.as_str())?));
    Ok(calls.into_iter().filter_map(with).collect())
}
