//! Files sent with messages: only ever added.

use accounts::Viewer;
use registry::picture::Kind;
use sha2::{Digest as _, Sha256};
use storage::sea_orm::{
    ActiveValue::Set, ColumnTrait as _, EntityTrait as _, FromQueryResult, QueryFilter as _,
    QueryOrder as _, QuerySelect as _,
};
use storage::{StorageError, Tx};

use super::calls::CallRow;
use super::entity::attachment::{ActiveModel, Column, Entity};
use super::visible;
use crate::voyage::{AttachmentId, CallId, MessageId};

/// A file as a list shows it, without its bytes.
#[derive(Debug, Clone, PartialEq, Eq, FromQueryResult)]
pub struct AttachmentRow {
    /// Its id.
    pub id: AttachmentId,
    /// The message it came with.
    pub message_id: MessageId,
    /// What its sender's computer called it; shown, never used as a path.
    pub name: String,
    /// What it is.
    pub kind: Kind,
    /// Its bytes, counted.
    pub size: i32,
}

/// The files on a call the viewer may see, in the order they came.
pub(crate) async fn attachments_of(
    tx: &Tx,
    viewer: &Viewer,
    call: &CallId,
) -> Result<Vec<AttachmentRow>, StorageError> {
    let find = Entity::find()
        .select_only()
        .columns([Column::Id, Column::MessageId, Column::Name, Column::Kind, Column::Size])
        .filter(Column::CallId.eq(call))
        .filter(visible(viewer, Column::AdministrationId, Column::AccountId))
        .order_by_asc(Column::Id);
    Ok(find.into_model::<AttachmentRow>().all(tx).await?)
}

/// The viewer's next file on any call after another: on which call, and which.
pub(crate) async fn next_attachment(
    tx: &Tx,
    viewer: &Viewer,
    after: Option<&AttachmentId>,
) -> Result<Option<(CallId, AttachmentId)>, StorageError> {
    let mut find = Entity::find()
        .select_only()
        .columns([Column::CallId, Column::Id])
        .filter(visible(viewer, Column::AdministrationId, Column::AccountId));
    if let Some(after) = after {
        find = find.filter(Column::Id.gt(after));
    }
    Ok(find.order_by_asc(Column::Id).into_tuple().one(tx).await?)
}

/// One file on a call the viewer may see, with its bytes.
pub(crate) async fn attachment(
    tx: &Tx,
    viewer: &Viewer,
    (call, id): (&CallId, &AttachmentId),
) -> Result<Option<(Kind, Vec<u8>)>, StorageError> {
    let find = Entity::find_by_id(id.clone()).filter(Column::CallId.eq(call)).filter(visible(
        viewer,
        Column::AdministrationId,
        Column::AccountId,
    ));
    Ok(find.one(tx).await?.map(|row| (row.kind, row.content)))
}

/// Adds a file to a message.
pub(crate) async fn insert_attachment(
    tx: &Tx,
    call: &CallRow,
    row: &AttachmentRow,
    content: Vec<u8>,
) -> Result<(), StorageError> {
    let hash: String = Sha256::digest(&content).iter().map(|byte| format!("{byte:02x}")).collect();
    let new = ActiveModel {
        id: Set(row.id.clone()),
        message_id: Set(row.message_id.clone()),
        call_id: Set(call.id.clone()),
        administration_id: Set(call.administration.clone()),
        account_id: Set(call.account.clone()),
        name: Set(row.name.clone()),
        kind: Set(row.kind),
        size: Set(row.size),
        content: Set(content),
        sha256: Set(hash),
    };
    Entity::insert(new).exec_without_returning(tx).await?;
    Ok(())
}
