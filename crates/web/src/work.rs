//! The worker: relays the outbox, sends letters, forgets what is over. Runs beside the pages in
//! the same program; several may run on one database.

use std::time::Duration;

use accounts::{AccountsError, Letter};
use chrono::{DateTime, TimeDelta, Utc};
use clearance::AUTHORITY_JOB;
use registry::keeping::Keeping;
use storage::jobs::{self, Job, NewJob, Which};
use storage::outbox::Announcement;
use storage::{Scope, StorageError, idempotency, outbox};
use tokio::sync::watch;

use crate::app::App;
use crate::mail::{self, Postman, about, listens};
use crate::push;

/// How long an idle worker waits before it looks again.
const IDLE: Duration = Duration::from_secs(1);
/// How long it waits after trouble with the database.
const TROUBLE: Duration = Duration::from_secs(5);
/// Jobs taken at once: each may wait for a mail server, and all must end within the lease.
const AT_ONCE: u64 = 3;
/// The kind of the job that follows an arrival: see `Clearance::close_elsewhere`.
const OUTBOUND: &str = "out-bound";
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
/// postman letters wait: they are promised and not taken up. Browsers are told beside it, so that
/// no letter waits for a push service.
pub async fn run(app: App, postman: Option<Postman>, stop: watch::Receiver<bool>) {
    tokio::join!(go_on(app.clone(), postman, stop.clone()), push::run(app, stop));
}

async fn go_on(app: App, postman: Option<Postman>, mut stop: watch::Receiver<bool>) {
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
    let pushes = app.settings().push.on;
    let listeners = |announcement: &Announcement| heard(announcement, now, pushes);
    let mut done = outbox::relay(store, listeners).await?;
    let ours = [OUTBOUND, AUTHORITY_JOB];
    if jobs::any_due(store, Which::Of(&ours)).await? {
        for job in jobs::claim_of(store, AT_ONCE, Which::Of(&ours)).await? {
            done += 1;
            follow(app, &job).await?;
        }
    }
    let others = [push::KINDS.as_slice(), &ours].concat();
    let letters = Which::But(&others);
    if let Some(postman) = postman
        && jobs::any_due(store, letters).await?
    {
        for job in jobs::claim_of(store, AT_ONCE, letters).await? {
            done += 1;
            finish(app, postman, &job).await?;
        }
    }
    sweep(app).await?;
    Ok(done)
}

/// The jobs an announcement asks for: a letter, and the same news for browsers.
fn heard(announcement: &Announcement, now: DateTime<Utc>, pushes: bool) -> Vec<NewJob> {
    if announcement.topic == "call.arrived" {
        let payload = serde_json::json!({ "call": announcement.subject });
        let dedupe_key = Some(format!("{OUTBOUND} {}", announcement.id));
        return vec![NewJob { kind: OUTBOUND, payload, dedupe_key, run_at: None }];
    }
    let mut jobs = listens(announcement, now);
    let judged = (announcement.topic == "notice.submitted").then(|| NewJob {
        kind: AUTHORITY_JOB,
        payload: serde_json::json!({ "call": announcement.subject }),
        dedupe_key: Some(format!("{AUTHORITY_JOB} {}", announcement.id)),
        run_at: None,
    });
    let beside: Vec<NewJob> = jobs.iter().filter(|_| pushes).filter_map(push::beside).collect();
    jobs.extend(beside);
    jobs.extend(judged);
    jobs
}

/// Does a job that needs nobody outside: standing authorities, and what an arrival closes
/// elsewhere. Writes down how it went.
async fn follow(app: &App, job: &Job) -> Result<(), StorageError> {
    let payload: serde_json::Value = serde_json::from_str(&job.payload).unwrap_or_default();
    let call = payload.get("call").and_then(|call| call.as_str()).and_then(|id| id.parse().ok());
    let Some(call) = call else {
        return jobs::failed(app.store(), job, "the job holds no call").await;
    };
    let done = if job.kind == AUTHORITY_JOB {
        app.clearance().apply_authorities(app.accounts(), &call).await.map(|_| ())
    } else {
        let keys = &app.accounts().keys().ledger;
        app.clearance().close_elsewhere(keys, &call).await.map(|_| ())
    };
    match done {
        Ok(()) => jobs::done(app.store(), &job.id).await,
        Err(why) => {
            tracing::warn!(job = %job.id, kind = job.kind, attempts = job.attempts, %why, "a job failed");
            jobs::failed(app.store(), job, &why.to_string()).await
        }
    }
}

/// Does a job and writes down how it went.
async fn finish(app: &App, postman: &Postman, job: &Job) -> Result<(), StorageError> {
    match perform(app, postman, job).await {
        Ok(()) => jobs::done(app.store(), &job.id).await,
        Err(why) => {
            tracing::warn!(job = %job.id, kind = job.kind, attempts = job.attempts, why, "a job failed");
            jobs::failed(app.store(), job, &why).await
        }
    }
}

/// Does a job. The reason of a failure is for the operator: no names, no addresses.
async fn perform(app: &App, postman: &Postman, job: &Job) -> Result<(), String> {
    let letter = match job.kind.as_str() {
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
