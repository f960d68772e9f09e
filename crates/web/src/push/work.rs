//! The loop that tells browsers: news become one message a browser, and each message goes, comes
//! again later, or ends the browser's entry. It runs beside the loop of letters and shares no time
//! with it.

use std::time::Duration;

use accounts::AccountsError;
use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use chrono::TimeDelta;
use clearance::ClearanceError;
use sha2::{Digest as _, Sha256};
use storage::jobs::{self, Job, Which};
use storage::{Scope, StorageError};
use tokio::sync::watch;
use tokio::task::JoinSet;

use super::courier::{Courier, CourierError, Parcelled, Sent};
use super::endpoint::Endpoint;
use super::news::{self, Message};
use crate::app::App;
use crate::mail::Promise;

/// News for an account: a job that becomes one message a browser.
pub(super) const NEWS: &str = "push-news";
/// One message to one browser.
pub(super) const MESSAGE: &str = "push";
/// The jobs of this loop.
pub(crate) const KINDS: [&str; 2] = [NEWS, MESSAGE];

/// How long an idle loop waits before it looks again.
const IDLE: Duration = Duration::from_secs(1);
/// How long it waits after trouble with the database.
const TROUBLE: Duration = Duration::from_secs(5);
/// Jobs done at once: each may wait for a push service, and all must end within the lease.
const AT_ONCE: u64 = 8;

/// Why a job was not done, and how long to wait at least before it is tried again.
struct Undone(String, TimeDelta);

impl From<AccountsError> for Undone {
    fn from(error: AccountsError) -> Self {
        Self(error.to_string(), TimeDelta::zero())
    }
}

impl From<StorageError> for Undone {
    fn from(error: StorageError) -> Self {
        Self(error.to_string(), TimeDelta::zero())
    }
}

impl From<&str> for Undone {
    fn from(why: &str) -> Self {
        Self(why.to_owned(), TimeDelta::zero())
    }
}

impl From<CourierError> for Undone {
    fn from(error: CourierError) -> Self {
        let after = match error {
            CourierError::Later { after, .. } => after,
            _ => TimeDelta::zero(),
        };
        Self(error.to_string(), after)
    }
}

/// Tells browsers until `stop` says true.
pub(crate) async fn run(app: App, mut stop: watch::Receiver<bool>) {
    if !app.settings().push.on {
        return;
    }
    let courier = match Courier::new() {
        Ok(courier) => courier,
        Err(error) => {
            tracing::error!(%error, "browsers are not told of news");
            return;
        }
    };
    while !*stop.borrow() {
        let pause = match turn(&app.current(), &courier).await {
            Ok(0) => IDLE,
            Ok(_) => continue,
            Err(error) => {
                tracing::warn!(%error, "the loop that tells browsers could not reach the database");
                TROUBLE
            }
        };
        if let Ok(Err(_)) = tokio::time::timeout(pause, stop.changed()).await {
            return;
        }
    }
}

/// One round; how many jobs were taken up.
///
/// # Errors
/// [`StorageError`]: the round is tried again.
pub async fn turn(app: &App, courier: &Courier) -> Result<usize, StorageError> {
    let store = app.store();
    if !jobs::any_due(store, Which::Of(&KINDS)).await? {
        return Ok(0);
    }
    let mut doing = JoinSet::new();
    for job in jobs::claim_of(store, AT_ONCE, Which::Of(&KINDS)).await? {
        doing.spawn(finish(app.clone(), courier.clone(), job));
    }
    let (mut done, mut trouble) = (0, None);
    // All are waited for: one that was sent must be written down whatever befell another.
    while let Some(over) = doing.join_next().await {
        done += 1;
        trouble = over.ok().and_then(Result::err).or(trouble);
    }
    trouble.map_or(Ok(done), Err)
}

async fn finish(app: App, courier: Courier, job: Job) -> Result<(), StorageError> {
    let performed = match job.kind.as_str() {
        NEWS => spread(&app, &job).await,
        _ => tell(&app, &courier, &job).await,
    };
    match performed {
        Ok(()) => jobs::done(app.store(), &job.id).await,
        Err(Undone(why, after)) => {
            tracing::warn!(job = %job.id, kind = job.kind, attempts = job.attempts, why, "a job failed");
            jobs::failed_until(app.store(), &job, &why, after).await
        }
    }
}

/// News become one message for each browser of whoever sent the notice.
async fn spread(app: &App, job: &Job) -> Result<(), Undone> {
    let promise: Promise =
        serde_json::from_str(&job.payload).map_err(|_| "the job holds no news")?;
    let id = promise.call.parse().map_err(|_| "the job names no call")?;
    let call = match app.clearance().call_of_announcement(&id).await {
        Err(ClearanceError::NotFound) => return Ok(()),
        other => other.map_err(|error| Undone(error.to_string(), TimeDelta::zero()))?,
    };
    let devices = app.accounts().push_devices_of(&call.account).await?;
    if devices.is_empty() {
        return Ok(());
    }
    let tx = app.store().write(&Scope::System).await?;
    for device in devices {
        let message = Message {
            device: device.to_string(),
            key: promise.key.clone(),
            call: promise.call.clone(),
            reference: call.reference.clone(),
            at: job.created_at,
        };
        news::promise(&tx, &message, &format!("{} {device}", job.id)).await?;
    }
    Ok(tx.commit().await?)
}

/// One message goes to one browser, unless it is old or the browser is off meanwhile.
async fn tell(app: &App, courier: &Courier, job: &Job) -> Result<(), Undone> {
    let message: Message =
        serde_json::from_str(&job.payload).map_err(|_| "the job holds no message")?;
    let device = message.device.parse().map_err(|_| "the job names no browser")?;
    let (accounts, settings) = (app.accounts(), &app.settings().push);
    let now = app.store().ambient().now();
    let target = match accounts.push_target(&device).await {
        // Sealed under another server key: nothing will ever be sent there.
        Err(AccountsError::Secret(_)) => return Ok(accounts.push_gone(&device).await?),
        other => other?,
    };
    let (Some(target), Some(keep)) = (target, message.fresh(now)) else {
        return Ok(());
    };
    let Some(recipient) = accounts.recipient(&target.account).await? else {
        return Ok(());
    };
    let identity = super::identity(accounts.keys());
    let endpoint = Endpoint::parse(&target.address.endpoint, settings);
    let (Ok(endpoint), true) = (endpoint, target.server_key == identity.public_key()) else {
        return Ok(accounts.push_gone(&device).await?);
    };
    let text = message.text(recipient.language);
    let body = super::close(app.store().ambient(), &target.address, &text);
    let topic = Sha256::digest(format!("{device} {}", message.call));
    let what = Parcelled {
        body: body.map_err(|why| Undone(why.to_string(), TimeDelta::zero()))?,
        authorization: identity.authorization(&endpoint.origin(), &settings.contact, now),
        keep,
        topic: URL_SAFE_NO_PAD.encode(&topic[..24]),
        now,
    };
    match courier.take(&endpoint, what).await? {
        Sent::Taken => accounts.push_told(&device).await?,
        Sent::Gone => accounts.push_gone(&device).await?,
    }
    Ok(())
}
