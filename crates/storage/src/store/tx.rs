use sea_orm::{
    ConnectionTrait, DatabaseTransaction, DbBackend, DbErr, ExecResult, QueryResult, Statement,
};

use super::{Store, group::Turn};
use crate::{Ambient, StorageError};

/// One transaction. Reads and writes go through [`Tx::db`]. Dropping it undoes it;
/// [`Tx::commit`] returns only when the change is on the disk.
#[derive(Debug)]
pub struct Tx {
    // Before `turn`: dropped first, so that the savepoint is rolled back before the pen moves on.
    inner: DatabaseTransaction,
    kind: Kind,
    store: Store,
}

#[derive(Debug)]
enum Kind {
    Reading,
    Alone,
    InGroup(Turn),
}

impl Tx {
    pub(super) fn reading(inner: DatabaseTransaction, store: Store) -> Self {
        Self { inner, kind: Kind::Reading, store }
    }

    pub(super) fn alone(inner: DatabaseTransaction, store: Store) -> Self {
        Self { inner, kind: Kind::Alone, store }
    }

    pub(super) fn in_group(inner: DatabaseTransaction, turn: Turn, store: Store) -> Self {
        Self { inner, kind: Kind::InGroup(turn), store }
    }

    /// What queries run on.
    #[must_use]
    pub fn db(&self) -> &DatabaseTransaction {
        &self.inner
    }

    /// The clock and chance of the store.
    #[must_use]
    pub fn ambient(&self) -> &Ambient {
        self.store.ambient()
    }

    /// True on PostgreSQL.
    #[must_use]
    pub fn is_postgres(&self) -> bool {
        self.inner.get_database_backend() == DbBackend::Postgres
    }

    /// Makes the change last. When this returns `Ok`, it is on the disk.
    ///
    /// # Errors
    /// [`StorageError::Commit`] or [`StorageError::Database`]: then nothing was changed.
    pub async fn commit(self) -> Result<(), StorageError> {
        match self.kind {
            Kind::Reading => Ok(self.inner.rollback().await?),
            Kind::Alone => Ok(self.inner.commit().await?),
            Kind::InGroup(turn) => turn.commit(self.inner).await,
        }
    }
}

/// A transaction can be handed to the query builder as it is.
#[async_trait::async_trait]
impl ConnectionTrait for Tx {
    fn get_database_backend(&self) -> DbBackend {
        self.inner.get_database_backend()
    }

    async fn execute_raw(&self, statement: Statement) -> Result<ExecResult, DbErr> {
        self.inner.execute_raw(statement).await
    }

    async fn execute_unprepared(&self, sql: &str) -> Result<ExecResult, DbErr> {
        self.inner.execute_unprepared(sql).await
    }

    async fn query_one_raw(&self, statement: Statement) -> Result<Option<QueryResult>, DbErr> {
        self.inner.query_one_raw(statement).await
    }

    async fn query_all_raw(&self, statement: Statement) -> Result<Vec<QueryResult>, DbErr> {
        self.inner.query_all_raw(statement).await
    }
}
