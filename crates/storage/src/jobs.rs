//! Jobs: promised inside the transaction that causes them, done at least once after it.
//! A worker leases a job for a while; a job that fails is tried again later and later, and
//! after `MOST_ATTEMPTS` lies in the dead-letter list until a person decides.

use chrono::{DateTime, TimeDelta, Utc};
use sea_orm::sea_query::{Expr, ExprTrait as _, LockBehavior, LockType, Query};
use sea_orm::{
    ActiveModelTrait as _, ActiveValue::Set, ColumnTrait as _, Condition, EntityTrait as _, Order,
    PaginatorTrait as _, QueryFilter as _, QueryOrder as _, QuerySelect as _,
};

use crate::{Scope, StorageError, Store, Tx};

/// How often a job is tried before it is dead.
pub const MOST_ATTEMPTS: i32 = 12;
/// How long a worker may hold a job before another may take it.
pub const LEASE: TimeDelta = TimeDelta::minutes(2);

crate::id_type! {
    /// The id of a job.
    JobId
}

/// A row of the job table.
pub(crate) mod job {
    use super::JobId;
    use chrono::{DateTime, Utc};
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "job")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: JobId,
        pub kind: String,
        pub payload: String,
        pub dedupe_key: Option<String>,
        pub created_at: DateTime<Utc>,
        pub run_at: DateTime<Utc>,
        pub attempts: i32,
        pub locked_until: Option<DateTime<Utc>>,
        pub done_at: Option<DateTime<Utc>>,
        pub dead_at: Option<DateTime<Utc>>,
        pub last_error: Option<String>,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}
    impl ActiveModelBehavior for ActiveModel {}
}

use job::{Column, Entity};

/// A job as promised.
#[derive(Debug, Clone)]
pub struct NewJob {
    /// What to do; the worker has one handler a kind (`mail`, `notify`, …).
    pub kind: &'static str,
    /// What to do it with, as JSON.
    pub payload: serde_json::Value,
    /// Two jobs with the same key are one job.
    pub dedupe_key: Option<String>,
    /// Not before; `None` is at once.
    pub run_at: Option<DateTime<Utc>>,
}

/// A job as a worker or an operator sees it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Job {
    /// Its id.
    pub id: JobId,
    /// What to do.
    pub kind: String,
    /// With what: JSON text.
    pub payload: String,
    /// How often it was begun, this time included.
    pub attempts: i32,
    /// When it was promised.
    pub created_at: DateTime<Utc>,
    /// When it is due, or was last due.
    pub run_at: DateTime<Utc>,
    /// When it was given up.
    pub dead_at: Option<DateTime<Utc>>,
    /// What went wrong last.
    pub last_error: Option<String>,
}

impl From<job::Model> for Job {
    fn from(row: job::Model) -> Self {
        let job::Model {
            id, kind, payload, attempts, created_at, run_at, dead_at, last_error, ..
        } = row;
        Self { id, kind, payload, attempts, created_at, run_at, dead_at, last_error }
    }
}

/// Promises a job in `tx`. A job whose `dedupe_key` is already there is not promised again.
///
/// # Errors
/// [`StorageError::Database`].
pub async fn promise(tx: &Tx, new: NewJob) -> Result<(), StorageError> {
    let now = tx.ambient().now();
    let row = job::ActiveModel {
        id: Set(JobId::new(tx.ambient())),
        kind: Set(new.kind.to_owned()),
        payload: Set(new.payload.to_string()),
        dedupe_key: Set(new.dedupe_key),
        created_at: Set(now),
        run_at: Set(new.run_at.unwrap_or(now)),
        attempts: Set(0),
        locked_until: Set(None),
        done_at: Set(None),
        dead_at: Set(None),
        last_error: Set(None),
    };
    let conflict =
        sea_orm::sea_query::OnConflict::column(Column::DedupeKey).do_nothing().to_owned();
    Entity::insert(row).on_conflict(conflict).exec_without_returning(tx).await?;
    Ok(())
}

/// Leases up to `most` due jobs for [`LEASE`], oldest first. Two workers never get the same job
/// within a lease.
///
/// # Errors
/// [`StorageError::Database`].
pub async fn claim(store: &Store, most: u64) -> Result<Vec<Job>, StorageError> {
    claim_of(store, None, most).await
}

/// [`claim`] for jobs of one kind only, where there is one: for a worker that cannot do the others.
///
/// # Errors
/// [`StorageError::Database`].
pub async fn claim_of(
    store: &Store,
    kind: Option<&str>,
    most: u64,
) -> Result<Vec<Job>, StorageError> {
    let tx = store.write(&Scope::System).await?;
    let now = tx.ambient().now();
    let due = Query::select()
        .column(Column::Id)
        .from(Entity)
        .cond_where(due(kind, now))
        .order_by(Column::RunAt, Order::Asc)
        .limit(most)
        .lock_with_behavior(LockType::Update, LockBehavior::SkipLocked)
        .to_owned();
    let rows = Entity::update_many()
        .col_expr(Column::LockedUntil, Expr::value(now + LEASE))
        .col_expr(Column::Attempts, Expr::col(Column::Attempts).add(1))
        .filter(Column::Id.in_subquery(due))
        .exec_with_returning(&tx)
        .await?;
    tx.commit().await?;
    Ok(rows.into_iter().map(Job::from).collect())
}

/// True if [`claim`] would find something; reads only, so that an idle worker never takes the pen.
///
/// # Errors
/// [`StorageError::Database`].
pub async fn any_due(store: &Store) -> Result<bool, StorageError> {
    any_due_of(store, None).await
}

/// [`any_due`] for jobs of one kind only, where there is one.
///
/// # Errors
/// [`StorageError::Database`].
pub async fn any_due_of(store: &Store, kind: Option<&str>) -> Result<bool, StorageError> {
    let tx = store.read(&Scope::System).await?;
    let found = Entity::find().filter(due(kind, tx.ambient().now())).limit(1);
    Ok(found.one(&tx).await?.is_some())
}

/// Jobs that wait, are due and are in nobody's hands.
fn due(kind: Option<&str>, now: DateTime<Utc>) -> Condition {
    let free = Condition::any().add(Column::LockedUntil.is_null()).add(Column::LockedUntil.lt(now));
    let mut due = Condition::all()
        .add(Column::DoneAt.is_null())
        .add(Column::DeadAt.is_null())
        .add(Column::RunAt.lte(now))
        .add(free);
    if let Some(kind) = kind {
        due = due.add(Column::Kind.eq(kind));
    }
    due
}

/// Records that a job is done.
///
/// # Errors
/// [`StorageError::Database`].
pub async fn done(store: &Store, id: &JobId) -> Result<(), StorageError> {
    let tx = store.write(&Scope::System).await?;
    done_in(&tx, id).await?;
    tx.commit().await
}

/// Records that a job is done, in the transaction that did it.
///
/// # Errors
/// [`StorageError::Database`].
pub async fn done_in(tx: &Tx, id: &JobId) -> Result<(), StorageError> {
    let row = job::ActiveModel {
        id: Set(id.clone()),
        done_at: Set(Some(tx.ambient().now())),
        locked_until: Set(None),
        ..Default::default()
    };
    row.update(tx).await?;
    Ok(())
}

/// Records that a job failed: it is due again after a pause that doubles (10 s up to 1 h) with a
/// random quarter on top, or dead after [`MOST_ATTEMPTS`].
///
/// # Errors
/// [`StorageError::Database`].
pub async fn failed(store: &Store, job: &Job, why: &str) -> Result<(), StorageError> {
    let tx = store.write(&Scope::System).await?;
    let now = tx.ambient().now();
    let pause = pause_after(job.attempts);
    let jitter =
        i64::try_from(tx.ambient().below(u64::try_from(pause / 4).unwrap_or(0) + 1)).unwrap_or(0);
    let dead = job.attempts >= MOST_ATTEMPTS;
    let row = job::ActiveModel {
        id: Set(job.id.clone()),
        run_at: Set(now + TimeDelta::seconds(pause + jitter)),
        locked_until: Set(None),
        dead_at: Set(dead.then_some(now)),
        last_error: Set(Some(why.chars().take(500).collect())),
        ..Default::default()
    };
    row.update(&tx).await?;
    tx.commit().await
}

/// Seconds to wait after the `attempts`th try.
fn pause_after(attempts: i32) -> i64 {
    let doublings = u32::try_from(attempts.clamp(1, 20) - 1).unwrap_or(0);
    Ord::min(10_i64 << Ord::min(doublings, 12), 3600)
}

/// The dead-letter list, newest first, at most 200.
///
/// # Errors
/// [`StorageError::Database`].
pub async fn dead(tx: &Tx) -> Result<Vec<Job>, StorageError> {
    let rows = Entity::find()
        .filter(Column::DeadAt.is_not_null())
        .order_by_desc(Column::DeadAt)
        .limit(200);
    Ok(rows.all(tx).await?.into_iter().map(Job::from).collect())
}

/// Gives a dead job another life: due now, attempts counted afresh. False if it is not dead.
///
/// # Errors
/// [`StorageError::Database`].
pub async fn revive(tx: &Tx, id: &JobId) -> Result<bool, StorageError> {
    let done = Entity::update_many()
        .col_expr(Column::DeadAt, Expr::value(None::<DateTime<Utc>>))
        .col_expr(Column::Attempts, Expr::value(0))
        .col_expr(Column::RunAt, Expr::value(tx.ambient().now()))
        .filter(Column::Id.eq(id))
        .filter(Column::DeadAt.is_not_null())
        .exec(tx)
        .await?;
    Ok(done.rows_affected == 1)
}

/// How many jobs wait and how many are dead.
///
/// # Errors
/// [`StorageError::Database`].
pub async fn depth(tx: &Tx) -> Result<(u64, u64), StorageError> {
    let waiting = Entity::find().filter(Column::DoneAt.is_null()).filter(Column::DeadAt.is_null());
    let dead = Entity::find().filter(Column::DeadAt.is_not_null());
    Ok((waiting.count(tx).await?, dead.count(tx).await?))
}

/// Forgets jobs done before `before`; how many.
///
/// # Errors
/// [`StorageError::Database`].
pub async fn sweep(tx: &Tx, before: DateTime<Utc>) -> Result<u64, StorageError> {
    let done = Entity::delete_many().filter(Column::DoneAt.lt(before)).exec(tx).await?;
    Ok(done.rows_affected)
}

#[cfg(test)]
mod tests {
    use super::pause_after;

    #[test]
    fn the_pause_doubles_and_stops_at_an_hour() {
        let pauses: Vec<i64> = (1..=12).map(pause_after).collect();
        assert_eq!(pauses, [10, 20, 40, 80, 160, 320, 640, 1280, 2560, 3600, 3600, 3600]);
        assert_eq!(pause_after(i32::MAX), 3600);
        assert_eq!(pause_after(-5), 10);
    }
}
