//! Answers besides pages: on to another page, a file to keep.

use axum::http::header::{CACHE_CONTROL, CONTENT_DISPOSITION, CONTENT_TYPE};
use axum::response::{IntoResponse as _, Redirect, Response};

pub use crate::look::reply::{page, page_with};

/// After a form was taken: on to a page one may reload.
#[must_use]
pub fn see(path: &str) -> Response {
    Redirect::to(path).into_response()
}

/// A file to keep. `name` is ours: letters, digits, dash and point only.
#[must_use]
pub fn file(kind: &'static str, name: &str, bytes: Vec<u8>) -> Response {
    let shown = format!("inline; filename=\"{name}\"");
    let headers = [
        (CONTENT_TYPE, kind.to_owned()),
        (CACHE_CONTROL, "no-store".to_owned()),
        (CONTENT_DISPOSITION, shown),
    ];
    (headers, bytes).into_response()
}
