//! The service worker: our script, with the names of what it keeps.

use axum::http::header::{CACHE_CONTROL, CONTENT_TYPE};
use axum::response::{IntoResponse as _, Response};

use super::manifest;
use crate::look::assets::{self, asset};

/// What every page needs, and what stands on a home screen.
const KEPT: [&str; 5] = ["app.css", "app.js", "device.js", "mark.svg", "icon-192.png"];

/// `GET /sw.js`, from the root, because a worker answers for what lies below its own address. Never
/// kept by the browser's ordinary store: a new version of Landfall is noticed at the next visit.
pub(super) async fn script() -> Response {
    let mut kept: Vec<String> = KEPT.iter().map(|name| asset(name)).collect();
    kept.push(manifest::PATH.to_owned());
    let names = serde_json::json!(kept);
    let body = format!("self.landfallKept={names};\n{}", assets::text("worker.js"));
    let headers = [(CONTENT_TYPE, "text/javascript; charset=utf-8"), (CACHE_CONTROL, "no-cache")];
    (headers, body).into_response()
}
