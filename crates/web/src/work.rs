//! The worker: relays the outbox, sends letters, forgets what is over. Runs beside the pages in
//! the same program; several may run on one database.

use std::time::Duration;

use accounts::{AccountsError, Letter};
use chrono::{DateTime, TimeDelta, Utc};
use clearance::AUTHORITY_JOB;
use registry::keeping::Keeping;
use storage::jobs::{self, Job};
use storage::{Scope, StorageError, idempotency, outbox};
use tokio::sync::watch;

mod authority;

use crate::app::App;
use crate::mail::{self, Postman, about, listens};

/// How long an idle worker waits before it looks again.
const IDLE: Duration = Duration::from_secs(1);
/// How long it waits after trouble with the database.
const TROUBLE: Duration = Duration::from_secs(5);
/// Jobs taken at once: each may wait for a mail server, and all must end within the lease.
const AT_ONCE: u64 = 3;
/// How often the rules that administrations set are looked at: one holds from its day on, and was
/// perhaps approved through another program on the same database.
const RULINGS_EVERY: TimeDelta = TimeDelta::minutes(5);
/// How often old rows are swept.
const SWEEP_EVERY: TimeDelta = TimeDelta::hours(1);
/// How long a done job is kept: a letter's job names its recipient.
const KEEP_JOBS: TimeDelta = TimeDelta::days(2);
/// How long a repeated request is recognised.
const KEEP_KEYS: TimeDelta = TimeDelta::days(7);
/// How long the mailbox keeps a letter.
const KEEP_LETTERS: TimeDelta = TimeDelta::days(30);
/// The mark under which the last sweep is noted.
const SWEEP: &str = "sweep";

/// Works until `stop` says true (or its sender is gone), finishing what is in hand. Without a
/// postman letters wait: they are promised and not taken up.
pub async fn run(app: App, postman: Option<Postman>, mut stop: watch::Receiver<bool>) {
    let mut looked = app.store().ambient().now();
    while !*stop.borrow() {
        let now = app.store().ambient().now();
        if (now - looked).abs() >= RULINGS_EVERY {
            looked = now;
            if let Err(error) = app.take_up_rulings().await {
                tracing::warn!(%error, "the rules set by administrations could not be read");
            }
        }
        let pause = match turn(&app.current(), postman.as_ref()).await {
            Ok(0) => IDLE,
            Ok(_) => continue,
            Err(error) => {
                tracing::warn!(%error, "the worker could not reach the database");
                TROUBLE
            }
        };
        if let Ok(Err(_)) = tokio::time::timeout(pause, stop.changed()).await {
            return;
        }
    }
}

/// One round: announcements, jobs, and once an hour the sweep. How much was done; 0 if there was
/// nothing to do.
///
/// # Errors
/// [`StorageError`]: the round is tried again.
pub async fn turn(app: &App, postman: Option<&Postman>) -> Result<usize, StorageError> {
    let store = app.store();
    let now = store.ambient().now();
    let all = |announcement: &_| {
        let mut jobs = listens(announcement, now);
        jobs.extend(authority::listens(announcement));
        jobs
    };
    let mut done = outbox::relay(store, all).await?;
    // Without a postman only what needs none is taken up.
    let kind = if postman.is_some() { None } else { Some(AUTHORITY_JOB) };
    if jobs::any_due_of(store, kind).await? {
        for job in jobs::claim_of(store, kind, AT_ONCE).await? {
            done += 1;
            finish(app, postman, &job).await?;
        }
    }
    sweep(app).await?;
    Ok(done)
}

/// Does a job and writes down how it went.
async fn finish(app: &App, postman: Option<&Postman>, job: &Job) -> Result<(), StorageError> {
    match perform(app, postman, job).await {
        Ok(()) => jobs::done(app.store(), &job.id).await,
        Err(why) => {
            tracing::warn!(job = %job.id, kind = job.kind, attempts = job.attempts, why, "a job failed");
            jobs::failed(app.store(), job, &why).await
        }
    }
}

/// Does a job. The reason of a failure is for the operator: no names, no addresses.
async fn perform(app: &App, postman: Option<&Postman>, job: &Job) -> Result<(), String> {
    let letter = match job.kind.as_str() {
        AUTHORITY_JOB => return authority::apply(app, &job.payload).await,
        accounts::letters::JOB => {
            serde_json::from_str(&job.payload).map_err(|_| "the job holds no letter".to_owned())?
        }
        mail::JOB => match about(app, &job.payload).await.map_err(|why| why.to_string())? {
            Some(letter) => letter,
            None => return Ok(()),
        },
        other => {
            return Err(format!("this program does not know jobs of the kind {other:?}"));
        }
    };
    let postman = postman.ok_or_else(|| "there is nobody to take letters".to_owned())?;
    send(app, postman, job, &letter).await
}

async fn send(app: &App, postman: &Postman, job: &Job, letter: &Letter) -> Result<(), String> {
    let mail = mail::render(letter, app.accounts().keys(), &app.settings().public_url)
        .map_err(|why| why.to_string())?;
    postman.take(app.store(), job.id.as_str(), &mail).await.map_err(|why| why.to_string())
}

/// Forgets what is over, if the last time is an hour ago. A clock that jumped empties nothing.
async fn sweep(app: &App) -> Result<(), StorageError> {
    let store = app.store();
    let last = mail::store::marked(&store.read(&Scope::System).await?, SWEEP).await?;
    let now = store.ambient().now();
    if last.is_some_and(|last| (now - last).abs() < SWEEP_EVERY) {
        return Ok(());
    }
    match app.accounts().sweep(last).await {
        Ok(_) => {
            let tx = store.write(&Scope::System).await?;
            jobs::sweep(&tx, now - KEEP_JOBS).await?;
            idempotency::sweep(&tx, now - KEEP_KEYS).await?;
            mail::store::sweep(&tx, now - KEEP_LETTERS).await?;
            tx.commit().await?;
            erase_what_is_over(app, now).await?;
        }
        Err(AccountsError::Storage(error)) => return Err(error),
        Err(error) => tracing::warn!(%error, "nothing was swept"),
    }
    let tx = store.write(&Scope::System).await?;
    mail::store::mark(&tx, SWEEP).await?;
    tx.commit().await
}

/// Erases what has been kept as long as `resources/keeping.yaml` says: drafts nobody touched, what
/// was taken out of lists, and parties of guests that are over.
async fn erase_what_is_over(app: &App, now: DateTime<Utc>) -> Result<(), StorageError> {
    let rules = Keeping::embedded();
    let mut gone = 0;
    if let Some(moment) = rules.over_before("drafts", now) {
        gone += app.clearance().sweep_drafts(moment).await?;
    }
    if let (Some(removed), Some(ended)) =
        (rules.over_before("removed", now), rules.over_before("guests", now))
    {
        gone += app.registry().sweep(removed, ended).await?;
    }
    if gone > 0 {
        tracing::info!(gone, "records that were kept long enough were erased");
    }
    Ok(())
}
