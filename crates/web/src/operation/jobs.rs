//! Jobs that wait and jobs that were given up.

use accounts::ledger::{self, Entry};
use askama::Template;
use axum::extract::Path;
use axum::response::Response;
use chrono::{DateTime, Utc};
use chrono_tz::Tz;
use identifiers::Language;
use storage::jobs::{self, Job, JobId};
use storage::outbox;

use crate::account::zone;
use crate::guest::Me;
use crate::look::parts::{Banner, Empty};
use crate::look::{Page, Sample, SummaryRow, Words};
use crate::refusal::Refusal;
use crate::reply;

#[derive(Template)]
#[template(path = "operation/jobs.html")]
pub(super) struct Jobs {
    page: Page,
    depth: Vec<SummaryRow>,
    dead: Vec<Line>,
    empty: Empty,
}

/// A job that was given up. Its payload is not shown: it may name people.
struct Line {
    id: String,
    kind: String,
    since: String,
    given_up: String,
    attempts: String,
    error: String,
}

/// How much waits: jobs, jobs given up, announcements not yet relayed.
type Depth = (u64, u64, u64);

impl Jobs {
    fn new(page: Page, (waiting, given_up, announced): Depth, dead: &[Job], zone: Tz) -> Self {
        let row = |key: &str, count: u64| SummaryRow::new(page.t(key), count.to_string());
        let line = |job: &Job| Line {
            id: job.id.to_string(),
            kind: job.kind.clone(),
            since: page.instant(job.created_at, zone),
            given_up: job.dead_at.map(|at| page.instant(at, zone)).unwrap_or_default(),
            attempts: job.attempts.to_string(),
            error: job.last_error.clone().unwrap_or_default(),
        };
        let revived = page.here.ends_with("?done=revived");
        let news = revived.then(|| Banner::success(page.t("operation-done-revived")));
        Self {
            depth: vec![
                row("operation-waiting", waiting),
                row("operation-given-up", given_up),
                row("operation-announced", announced),
            ],
            dead: dead.iter().map(line).collect(),
            empty: Empty { text: page.t("operation-nothing"), action: None },
            page: page.banner(news),
        }
    }
}

impl Sample for Jobs {
    fn samples(language: Language) -> Vec<Self> {
        let page = || Page::new(language, Words::new(language).t("operation-title"));
        let job = Job {
            id: JobId::new(&storage::Ambient::system()),
            kind: "mail".into(),
            payload: "{}".into(),
            attempts: 12,
            created_at: DateTime::<Utc>::UNIX_EPOCH,
            run_at: DateTime::<Utc>::UNIX_EPOCH,
            dead_at: Some(DateTime::<Utc>::UNIX_EPOCH),
            last_error: Some("the mail server does not answer".into()),
        };
        vec![
            Self::new(page(), (0, 0, 0), &[], Tz::UTC),
            Self::new(page().here("/operation/jobs?done=revived"), (3, 1, 2), &[job], Tz::UTC),
        ]
    }
}

/// `GET /operation/jobs`
pub(super) async fn list(me: Me) -> Result<Response, Refusal> {
    let tx = me.app.store().read(&me.viewer.scope()).await?;
    let (waiting, given_up) = jobs::depth(&tx).await?;
    let depth = (waiting, given_up, outbox::waiting(&tx).await?);
    let dead = jobs::dead(&tx).await?;
    let zone = zone(&me.app, &me.viewer.seat);
    Ok(reply::page(&Jobs::new(me.page("operation-title"), depth, &dead, zone)))
}

/// `POST /operation/jobs/{id}/revive`
pub(super) async fn revive(me: Me, Path(id): Path<String>) -> Result<Response, Refusal> {
    let id: JobId = id.parse().map_err(|_| Refusal::not_found())?;
    let tx = me.app.store().write(&me.viewer.scope()).await?;
    if !jobs::revive(&tx, &id).await? {
        return Err(Refusal::not_found());
    }
    ledger::append(
        &tx,
        &me.viewer,
        &me.viewer.seat.administration,
        Entry::new("job.revived", "job", id.as_str()),
    )
    .await?;
    tx.commit().await?;
    Ok(reply::see("/operation/jobs?done=revived"))
}
