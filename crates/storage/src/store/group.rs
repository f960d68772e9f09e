//! One pen for many writers, with group commit.
//!
//! SQLite has one writer and a commit costs a sync to the disk (a few milliseconds). Writers
//! that wait for each other therefore share one outer transaction: each works in a savepoint
//! of its own, and the last of a queue commits for all. Nobody is told "done" before that
//! commit has returned; if it fails, all of them failed.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use sea_orm::{
    DatabaseConnection, DatabaseTransaction, SqliteTransactionMode, TransactionOptions,
    TransactionTrait,
};
use tokio::sync::{Mutex, OwnedMutexGuard, oneshot};

use crate::StorageError;

/// Most transactions that share one commit: bounds what one failure takes with it.
const GROUP_MOST: usize = 64;

/// The right to write, given to one transaction at a time.
#[derive(Debug)]
pub(super) struct Pen {
    connection: DatabaseConnection,
    desk: Arc<Mutex<Option<Group>>>,
    queue: Arc<AtomicUsize>,
}

/// Transactions already finished inside an outer transaction that is still open.
#[derive(Debug)]
struct Group {
    outer: DatabaseTransaction,
    finished: Vec<oneshot::Sender<Result<(), String>>>,
}

/// One writer's turn with the pen.
#[derive(Debug)]
pub(super) struct Turn {
    desk: Option<OwnedMutexGuard<Option<Group>>>,
    queue: Arc<AtomicUsize>,
}

/// Counts a waiting writer for as long as it waits, also when its request is given up.
struct Waiting<'a> {
    pen: &'a Pen,
    served: bool,
}

impl Drop for Waiting<'_> {
    /// One that is given up may have been the one a group was left open for: the group is then
    /// passed on, or committed, in its place.
    fn drop(&mut self) {
        self.pen.queue.fetch_sub(1, Ordering::SeqCst);
        if self.served {
            return;
        }
        let (desk, queue) = (Arc::clone(&self.pen.desk), Arc::clone(&self.pen.queue));
        if let Ok(runtime) = tokio::runtime::Handle::try_current() {
            runtime.spawn(async move {
                let desk = desk.lock_owned().await;
                if desk.is_some() {
                    settle(desk, &queue).await;
                }
            });
        }
    }
}

impl Pen {
    pub(super) fn new(connection: DatabaseConnection) -> Self {
        Self { connection, desk: Arc::default(), queue: Arc::default() }
    }

    pub(super) fn connection(&self) -> &DatabaseConnection {
        &self.connection
    }

    pub(super) async fn take(&self) -> Result<(DatabaseTransaction, Turn), StorageError> {
        self.queue.fetch_add(1, Ordering::SeqCst);
        let mut waiting = Waiting { pen: self, served: false };
        let mut desk = Arc::clone(&self.desk).lock_owned().await;
        waiting.served = true;
        drop(waiting);
        if desk.is_none() {
            let immediate = TransactionOptions {
                sqlite_transaction_mode: Some(SqliteTransactionMode::Immediate),
                ..TransactionOptions::default()
            };
            let outer = self.connection.begin_with_options(immediate).await?;
            *desk = Some(Group { outer, finished: Vec::new() });
        }
        let turn = Turn { desk: Some(desk), queue: Arc::clone(&self.queue) };
        let inner = turn.begin().await?;
        Ok((inner, turn))
    }

    pub(super) async fn close(&self) {
        let mut desk = self.desk.lock().await;
        if let Some(group) = desk.take() {
            group.finish().await;
        }
        let _ = self.connection.clone().close().await;
    }
}

impl Group {
    async fn finish(self) {
        let answer = self.outer.commit().await.map_err(|error| error.to_string());
        for waiting in self.finished {
            let _ = waiting.send(answer.clone());
        }
    }
}

impl Turn {
    async fn begin(&self) -> Result<DatabaseTransaction, StorageError> {
        match self.desk.as_deref() {
            Some(Some(group)) => Ok(group.outer.begin().await?),
            _ => Err(StorageError::Commit("the writing turn was already over".into())),
        }
    }

    pub(super) async fn commit(mut self, inner: DatabaseTransaction) -> Result<(), StorageError> {
        inner.commit().await?;
        let (sender, receiver) = oneshot::channel();
        let Some(mut desk) = self.desk.take() else {
            return Err(StorageError::Commit("the writing turn was already over".into()));
        };
        if let Some(group) = desk.as_mut() {
            group.finished.push(sender);
        }
        settle(desk, &self.queue).await;
        match receiver.await {
            Ok(Ok(())) => Ok(()),
            Ok(Err(why)) => Err(StorageError::Commit(why)),
            Err(_) => Err(StorageError::Commit("the group of writers was given up".into())),
        }
    }
}

/// Passes the pen to the next in the queue with the outer transaction still open, or commits
/// it when nobody waits. Runs as a task of its own so that a caller who goes away between the
/// two cannot leave a finished group uncommitted.
async fn settle(mut desk: OwnedMutexGuard<Option<Group>>, queue: &Arc<AtomicUsize>) {
    let full = desk.as_ref().is_none_or(|group| group.finished.len() >= GROUP_MOST);
    let over = full || queue.load(Ordering::SeqCst) == 0;
    if over && let Some(group) = desk.take() {
        let committing = tokio::spawn(async move {
            group.finish().await;
            drop(desk);
        });
        let _ = committing.await;
    }
}

impl Drop for Turn {
    /// A turn given up (an error, a caller that went away): its savepoint is already undone;
    /// what others finished before it in the same group must still be committed.
    fn drop(&mut self) {
        if let Some(desk) = self.desk.take() {
            let queue = Arc::clone(&self.queue);
            if let Ok(runtime) = tokio::runtime::Handle::try_current() {
                runtime.spawn(async move { settle(desk, &queue).await });
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use sea_orm::ConnectionTrait as _;
    use tokio::time::timeout;

    use crate::{Ambient, Scope, Store, StoreOptions};

    /// The one for whom a group was left open goes away (a client hangs up): those who finished
    /// before it must not wait for a writer who never comes.
    #[tokio::test]
    async fn a_waiting_writer_that_goes_away_leaves_nobody_uncommitted() {
        let scratch = testkit::Scratch::new("group").unwrap();
        let url = scratch.path().join("landfall.db").display().to_string();
        let store = Store::open(&StoreOptions::new(url), Ambient::system()).await.unwrap();
        let first = store.write(&Scope::System).await.unwrap();
        first.execute_unprepared("CREATE TABLE line (id INTEGER)").await.unwrap();
        let mut second = Box::pin(store.write(&Scope::System));
        assert!(timeout(Duration::from_millis(50), &mut second).await.is_err(), "there is one pen");
        let mut commit = tokio::spawn(first.commit());
        assert!(
            timeout(Duration::from_millis(50), &mut commit).await.is_err(),
            "the group is left open for the second"
        );
        drop(second);
        timeout(Duration::from_secs(5), commit)
            .await
            .expect("committed without another writer")
            .unwrap()
            .unwrap();
        let tx = store.read(&Scope::System).await.unwrap();
        tx.execute_unprepared("SELECT id FROM line").await.unwrap();
        drop(tx);
        store.close().await;
    }
}
