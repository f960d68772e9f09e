//! All routes, in one list, and the layers round them.

use axum::Router;
use axum::extract::DefaultBodyLimit;
use axum::middleware::from_fn_with_state;
use tower_http::catch_panic::CatchPanicLayer;
use tower_http::compression::CompressionLayer;
use tower_http::compression::predicate::{DefaultPredicate, NotForContentType, Predicate as _};

use crate::app::App;
use crate::door::{Door, Route};
use crate::look::{assets, gallery, language};
use crate::{account, administration, gate, guard, hall, haste, mail, operation, refusal};

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
        .layer(from_fn_with_state(haste::Haste::default(), haste::limit))
        .layer(CompressionLayer::new().gzip(true).compress_when(packable))
        .layer(CatchPanicLayer::new())
        .with_state(app)
}
