//! Idempotency keys: a client on a poor link repeats a request with the same key and gets the
//! first answer, never a second effect. The key is written in the transaction of the effect.

use chrono::{DateTime, Utc};
use sea_orm::{ActiveValue::Set, ColumnTrait as _, EntityTrait as _, QueryFilter as _};
use sha2::{Digest as _, Sha256};

use crate::{StorageError, Tx};

mod row {
    use chrono::{DateTime, Utc};
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "idempotency_key")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub holder: String,
        #[sea_orm(primary_key, auto_increment = false)]
        pub key: String,
        pub request: String,
        pub status: i32,
        pub answer: String,
        pub created_at: DateTime<Utc>,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}
    impl ActiveModelBehavior for ActiveModel {}
}

/// What is known of a key.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Seen {
    /// Never seen: go on, and [`remember`] the answer before committing.
    Fresh,
    /// Seen with the same request: give this answer again.
    Again {
        /// The first answer's status.
        status: u16,
        /// The first answer's body.
        answer: String,
    },
    /// Seen with another request: refuse (HTTP 422 by the IETF draft on Idempotency-Key).
    Misused,
}

/// The fingerprint of a request body, to tell a repetition from a misuse.
#[must_use]
pub fn fingerprint(route: &str, body: &[u8]) -> String {
    let mut digest = Sha256::new();
    digest.update(route.as_bytes());
    digest.update([0]);
    digest.update(body);
    digest.finalize().iter().map(|byte| format!("{byte:02x}")).collect()
}

/// Looks a key up. `holder` is whose key it is (an account id), so that nobody meets another's.
///
/// # Errors
/// [`StorageError::Database`].
pub async fn seen(tx: &Tx, holder: &str, key: &str, request: &str) -> Result<Seen, StorageError> {
    let found = row::Entity::find_by_id((holder.to_owned(), key.to_owned())).one(tx).await?;
    Ok(match found {
        None => Seen::Fresh,
        Some(row) if row.request == request => {
            Seen::Again { status: u16::try_from(row.status).unwrap_or(200), answer: row.answer }
        }
        Some(_) => Seen::Misused,
    })
}

/// Remembers the answer under the key, in the transaction of the effect. Two requests racing
/// with one key: the second insert fails as a duplicate and its transaction is undone.
///
/// # Errors
/// [`StorageError::Database`]; `is_duplicate()` tells the race.
pub async fn remember(
    tx: &Tx,
    (holder, key): (&str, &str),
    request: &str,
    (status, answer): (u16, &str),
) -> Result<(), StorageError> {
    let new = row::ActiveModel {
        holder: Set(holder.to_owned()),
        key: Set(key.to_owned()),
        request: Set(request.to_owned()),
        status: Set(i32::from(status)),
        answer: Set(answer.to_owned()),
        created_at: Set(tx.ambient().now()),
    };
    row::Entity::insert(new).exec_without_returning(tx).await?;
    Ok(())
}

/// Forgets keys older than `before`; how many.
///
/// # Errors
/// [`StorageError::Database`].
pub async fn sweep(tx: &Tx, before: DateTime<Utc>) -> Result<u64, StorageError> {
    let done =
        row::Entity::delete_many().filter(row::Column::CreatedAt.lt(before)).exec(tx).await?;
    Ok(done.rows_affected)
}
