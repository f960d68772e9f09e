//! A certificate's file, sent with the verification form: the one form of the site that is not
//! `name=value`. The guard takes it here, and nowhere else: the form's code must be its first
//! part, so that a foreign page can make us read nothing beyond it.

use accounts::csrf;
use axum::body::{Body, Bytes};
use axum::extract::{DefaultBodyLimit, FromRequest as _, FromRequestParts, Multipart, Request};
use axum::http::header::CONTENT_TYPE;
use axum::http::request::Parts;
use axum::http::{HeaderMap, Method, StatusCode};

use crate::app::App;
use crate::guest::Guest;
use crate::refusal::Refusal;

/// Where it is sent.
pub(super) const ROUTE: &str = "/verify/file";
/// Most bytes of such a form; a certificate's file has about 150,000.
const FORM_MOST: usize = 2 * 1024 * 1024;

/// The file that was sent; empty if none was chosen.
#[derive(Clone)]
pub(super) struct Upload(pub(super) Bytes);

/// True for a form with a file, sent to the one route that takes one.
pub(crate) fn is_upload(method: &Method, route: &str, headers: &HeaderMap) -> bool {
    let kind = headers.get(CONTENT_TYPE).and_then(|kind| kind.to_str().ok());
    *method == Method::POST
        && route == ROUTE
        && kind.is_some_and(|kind| kind.starts_with("multipart/form-data"))
}

/// Reads the form: its code first, then the file, which is handed on beside an empty body.
///
/// # Errors
/// A form without our code, unreadable or too large.
pub(crate) async fn take(guest: &Guest, mut request: Request) -> Result<Request, Refusal> {
    let (parts, body) = request.into_parts();
    request = Request::new(body);
    request.headers_mut().clone_from(&parts.headers);
    DefaultBodyLimit::max(FORM_MOST).apply(&mut request);
    let unreadable = |error: axum::extract::multipart::MultipartRejection| {
        Refusal::bad_request(error.to_string())
    };
    let mut form = Multipart::from_request(request, &()).await.map_err(unreadable)?;
    let code = form
        .next_field()
        .await
        .map_err(|error| broken(&error))?
        .filter(|field| field.name() == Some("csrf"));
    let code =
        code.ok_or_else(Refusal::stale_form)?.text().await.map_err(|error| broken(&error))?;
    if !csrf::check(&guest.form_secret, &code) {
        return Err(Refusal::stale_form());
    }
    let mut file = Bytes::new();
    while let Some(field) = form.next_field().await.map_err(|error| broken(&error))? {
        if field.name() == Some("file") {
            file = field.bytes().await.map_err(|error| broken(&error))?;
            break;
        }
    }
    let mut request = Request::from_parts(parts, Body::empty());
    request.extensions_mut().insert(Upload(file));
    Ok(request)
}

fn broken(error: &axum::extract::multipart::MultipartError) -> Refusal {
    if error.status() == StatusCode::PAYLOAD_TOO_LARGE {
        Refusal::new(StatusCode::PAYLOAD_TOO_LARGE, "refusal-too-large")
    } else {
        Refusal::bad_request(error.to_string())
    }
}

impl FromRequestParts<App> for Upload {
    type Rejection = Refusal;

    async fn from_request_parts(parts: &mut Parts, _: &App) -> Result<Self, Refusal> {
        let none = || Refusal::new(StatusCode::UNSUPPORTED_MEDIA_TYPE, "refusal-bad-request");
        parts.extensions.get::<Self>().cloned().ok_or_else(none)
    }
}
