//! The outbox: what happened, announced in the same transaction that made it happen. A relay
//! turns each announcement into jobs for whoever listens, once, in one transaction; a message
//! engine (NATS JetStream) would be one more listener and never the record.

use sea_orm::sea_query::{Expr, LockBehavior, LockType};
use sea_orm::{
    ActiveValue::Set, ColumnTrait as _, EntityTrait as _, PaginatorTrait as _, QueryFilter as _,
    QueryOrder as _, QuerySelect as _,
};

use crate::{Scope, StorageError, Store, Tx, jobs};

crate::id_type! {
    /// The id of an announcement; a receiver that has seen it ignores it.
    AnnouncementId
}

/// A row of the outbox.
pub(crate) mod row {
    use super::AnnouncementId;
    use chrono::{DateTime, Utc};
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "outbox")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: AnnouncementId,
        pub topic: String,
        pub administration_id: String,
        pub subject: String,
        pub payload: String,
        pub created_at: DateTime<Utc>,
        pub relayed_at: Option<DateTime<Utc>>,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}
    impl ActiveModelBehavior for ActiveModel {}
}

/// Something that happened.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Announcement {
    /// Its id.
    pub id: AnnouncementId,
    /// What kind: `notice.submitted`, `decision.taken`, `certificate.issued`, …
    pub topic: String,
    /// Id of the administration that owns the record.
    pub administration: String,
    /// Id of the record it is about.
    pub subject: String,
    /// What a listener needs, as JSON text. Ids, not personal data.
    pub payload: String,
}

/// Announces in `tx`.
///
/// # Errors
/// [`StorageError::Database`].
pub async fn announce(
    tx: &Tx,
    topic: &str,
    administration: &str,
    subject: &str,
    payload: &serde_json::Value,
) -> Result<(), StorageError> {
    let new = row::ActiveModel {
        id: Set(AnnouncementId::new(tx.ambient())),
        topic: Set(topic.to_owned()),
        administration_id: Set(administration.to_owned()),
        subject: Set(subject.to_owned()),
        payload: Set(payload.to_string()),
        created_at: Set(tx.ambient().now()),
        relayed_at: Set(None),
    };
    row::Entity::insert(new).exec_without_returning(tx).await?;
    Ok(())
}

/// Hands up to 100 waiting announcements to `listeners`, promises the jobs they answer with, and
/// marks them relayed, all in one transaction. How many were relayed.
///
/// # Errors
/// [`StorageError::Database`].
pub async fn relay(
    store: &Store,
    listeners: impl Fn(&Announcement) -> Vec<jobs::NewJob> + Send + Sync,
) -> Result<usize, StorageError> {
    if waiting(&store.read(&Scope::System).await?).await? == 0 {
        return Ok(0);
    }
    let tx = store.write(&Scope::System).await?;
    let rows = row::Entity::find()
        .filter(row::Column::RelayedAt.is_null())
        .order_by_asc(row::Column::Id)
        .limit(100)
        .lock_with_behavior(LockType::Update, LockBehavior::SkipLocked)
        .all(&tx)
        .await?;
    let ids: Vec<AnnouncementId> = rows.iter().map(|row| row.id.clone()).collect();
    for row::Model { id, topic, administration_id: administration, subject, payload, .. } in rows {
        for job in listeners(&Announcement { id, topic, administration, subject, payload }) {
            jobs::promise(&tx, job).await?;
        }
    }
    let count = ids.len();
    row::Entity::update_many()
        .col_expr(row::Column::RelayedAt, Expr::value(tx.ambient().now()))
        .filter(row::Column::Id.is_in(ids))
        .exec(&tx)
        .await?;
    tx.commit().await?;
    Ok(count)
}

/// How many announcements wait.
///
/// # Errors
/// [`StorageError::Database`].
pub async fn waiting(tx: &Tx) -> Result<u64, StorageError> {
    Ok(row::Entity::find().filter(row::Column::RelayedAt.is_null()).count(tx).await?)
}

/// Marks everything that waits as relayed without telling anyone: for a demonstration whose past
/// was replayed and must not send letters now. How many.
///
/// # Errors
/// [`StorageError::Database`].
pub async fn hush(tx: &Tx) -> Result<u64, StorageError> {
    let done = row::Entity::update_many()
        .col_expr(row::Column::RelayedAt, Expr::value(tx.ambient().now()))
        .filter(row::Column::RelayedAt.is_null())
        .exec(tx)
        .await?;
    Ok(done.rows_affected)
}
