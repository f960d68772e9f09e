//! The listener that is never public: is it alive, is it ready, what does it count.

use std::path::PathBuf;
use std::time::Duration;

use anyhow::Context as _;
use axum::Router;
use axum::extract::State;
use axum::http::StatusCode;
use axum::http::header::CONTENT_TYPE;
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use storage::{Scope, jobs, outbox};
use web::App;

/// Least free space on the disk of the data, in bytes, to be ready.
const DISK_LEAST: u64 = 64 * 1024 * 1024;
/// Most announcements that may wait in the outbox before somebody must look.
const OUTBOX_MOST: u64 = 10_000;
/// How long the database may take to say that it is there.
const SOON: Duration = Duration::from_secs(2);

#[derive(Clone)]
struct Admin {
    app: App,
    data_dir: PathBuf,
}

/// The routes.
pub fn router(app: App, data_dir: PathBuf) -> Router {
    Router::new()
        .route("/livez", get(|| async { "alive\n" }))
        .route("/readyz", get(ready))
        .route("/metrics", get(metrics))
        .route("/version", get(|| async { concat!("landfall ", env!("CARGO_PKG_VERSION"), "\n") }))
        .with_state(Admin { app, data_dir })
}

/// Ready to serve: the database answers, the disk has room, the outbox drains.
async fn ready(State(admin): State<Admin>) -> Response {
    let mut faults = Vec::new();
    match depths(&admin.app).await {
        Err(error) => faults.push(format!("database: {error}")),
        Ok((_, _, outbox)) if outbox > OUTBOX_MOST => {
            faults.push(format!("outbox: {outbox} announcements wait"));
        }
        Ok(_) => {}
    }
    if let Some(free) = crate::disk::free_bytes(&admin.data_dir)
        && free < DISK_LEAST
    {
        faults.push(format!("disk: {free} bytes free"));
    }
    if faults.is_empty() {
        "ready\n".into_response()
    } else {
        (StatusCode::SERVICE_UNAVAILABLE, format!("{}\n", faults.join("\n"))).into_response()
    }
}

async fn metrics(State(admin): State<Admin>) -> Response {
    if let Ok((waiting, dead, outbox)) = depths(&admin.app).await {
        let metrics = admin.app.metrics();
        metrics.jobs_waiting.set(i64::try_from(waiting).unwrap_or(i64::MAX));
        metrics.jobs_dead.set(i64::try_from(dead).unwrap_or(i64::MAX));
        metrics.outbox_waiting.set(i64::try_from(outbox).unwrap_or(i64::MAX));
    }
    let kind = "application/openmetrics-text; version=1.0.0; charset=utf-8";
    ([(CONTENT_TYPE, kind)], admin.app.metrics().text()).into_response()
}

/// Jobs that wait, jobs that are dead, announcements that wait; within [`SOON`], so that a probe
/// hears that the database is away before its own patience ends.
async fn depths(app: &App) -> anyhow::Result<(u64, u64, u64)> {
    tokio::time::timeout(SOON, counted(app)).await.context("no answer in time")?
}

async fn counted(app: &App) -> anyhow::Result<(u64, u64, u64)> {
    let tx = app.store().read(&Scope::System).await?;
    let (waiting, dead) = jobs::depth(&tx).await?;
    Ok((waiting, dead, outbox::waiting(&tx).await?))
}
