//! Answers: a rendered page with its headers.

use askama::Template;
use axum::http::StatusCode;
use axum::http::header::{CACHE_CONTROL, CONTENT_TYPE};
use axum::response::{IntoResponse as _, Redirect, Response};

use crate::refusal::Refusal;

/// A page.
#[must_use]
pub fn page(template: &impl Template) -> Response {
    page_with(StatusCode::OK, template)
}

/// A page with a status: 422 for a form that came back with problems.
#[must_use]
pub fn page_with(status: StatusCode, template: &impl Template) -> Response {
    match template.render() {
        Ok(html) => {
            let headers = [(CONTENT_TYPE, "text/html; charset=utf-8"), (CACHE_CONTROL, "no-store")];
            (status, headers, html).into_response()
        }
        Err(error) => Refusal::fault(format!("a page did not render: {error}")).into_response(),
    }
}

/// After a form was taken: on to a page one may reload.
#[must_use]
pub fn see(path: &str) -> Response {
    Redirect::to(path).into_response()
}

/// A file to keep.
#[must_use]
pub fn file(kind: &'static str, name: &str, bytes: Vec<u8>) -> Response {
    let shown = format!("inline; filename=\"{name}\"");
    let headers = [
        (CONTENT_TYPE, kind.to_owned()),
        (CACHE_CONTROL, "no-store".to_owned()),
        (axum::http::header::CONTENT_DISPOSITION, shown),
    ];
    (headers, bytes).into_response()
}
