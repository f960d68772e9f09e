//! All routes, in one list, and the layers round them.

use std::time::Duration;

use axum::Router;
use axum::extract::DefaultBodyLimit;
use axum::http::StatusCode;
use axum::middleware::from_fn_with_state;
use tower_http::catch_panic::CatchPanicLayer;
use tower_http::compression::CompressionLayer;
use tower_http::compression::predicate::{DefaultPredicate, NotForContentType, Predicate as _};
use tower_http::timeout::TimeoutLayer;

use crate::app::App;
use crate::door::{Door, Route};
use crate::look::{assets, gallery, language};
use crate::{account, administration, gate, guard, hall, mail, operation, refusal};

/// Longest a request may take, body included.
const REQUEST_MOST: Duration = Duration::from_secs(30);
/// Most bytes of a body: a voyage of 500 people with their documents is under half of it.
const BODY_MOST: usize = 1024 * 1024;

/// Every route of the program, with its list.
pub fn open() -> (Router<App>, Vec<Route>) {
    Door::default()
        .get("/assets/{name}", assets::serve)
        .get("/language", language::switch)
        .get("/components", gallery::show)
        .get("/components/desk", gallery::show_desk)
        .with(gate::enter)
        .with(account::enter)
        .with(crate::kiosk::enter)
        .with(administration::enter)
        .with(operation::enter)
        .with(mail::enter)
        .with(hall::enter)
        .with(crate::registry::enter)
        .with(crate::party::enter)
        .with(crate::voyages::enter)
        .with(crate::desk::enter)
        .with(crate::certificates::enter)
        .with(crate::api::enter)
        .open()
}

/// The whole site, ready to serve.
pub fn router(app: App) -> Router {
    let (routes, _) = open();
    let packable = DefaultPredicate::new().and(NotForContentType::const_new("application/zip"));
    routes
        .fallback(|| async { refusal::Refusal::not_found() })
        .layer(from_fn_with_state(app.clone(), guard::guard))
        .layer(DefaultBodyLimit::max(BODY_MOST))
        .layer(TimeoutLayer::with_status_code(StatusCode::REQUEST_TIMEOUT, REQUEST_MOST))
        .layer(CompressionLayer::new().gzip(true).compress_when(packable))
        .layer(CatchPanicLayer::new())
        .with_state(app)
}
