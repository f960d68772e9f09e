//! A file that is sent with a form: the few forms of the site that are not `name=value`. The guard
//! takes them here, on the routes listed here and nowhere else: the form's code must be its first
//! part, so that a foreign page can make us read nothing beyond it.

use accounts::csrf;
use axum::body::{Body, Bytes};
use axum::extract::multipart::{Field, MultipartError, MultipartRejection};
use axum::extract::{DefaultBodyLimit, FromRequest, FromRequestParts, Multipart, Request};
use axum::http::header::CONTENT_TYPE;
use axum::http::request::Parts;
use axum::http::{HeaderMap, Method, StatusCode};

use crate::app::App;
use crate::fields::Fields;
use crate::guest::Guest;
use crate::refusal::Refusal;

const MIB: usize = 1024 * 1024;
/// The routes that take a file, and the most bytes of their form.
const ROUTES: &[(&str, usize)] = &[
    // A certificate's file has about 150,000 bytes.
    ("/verify/file", 2 * MIB),
    // A file of 5 MB and what stands round it.
    ("/calls/{id}/answer", 6 * MIB),
    ("/vessels/{id}/photograph", 6 * MIB),
    // A season's track; and what stands round it.
    ("/voyages/gpx", 9 * MIB),
    // A list of two thousand people has half of this.
    ("/people/import", 2 * MIB + MIB / 4),
    ("/vessels/import", 2 * MIB + MIB / 4),
];
/// Most bytes of a part that is no file: an answer in words is the longest.
const WORDS_MOST: usize = 64 * 1024;
/// Most parts of such a form.
const PARTS_MOST: usize = 200;

/// What was sent: the file, and the fields beside it.
#[derive(Debug, Clone, Default)]
pub(crate) struct Upload {
    /// The file's bytes; empty if none was chosen.
    pub file: Bytes,
    /// The file's name as its sender's computer calls it: shown, never used as a path.
    pub name: String,
    /// The other fields of the form.
    pub fields: Fields,
}

fn most(route: &str) -> Option<usize> {
    ROUTES.iter().find(|(taken, _)| *taken == route).map(|(_, most)| *most)
}

/// True for a form with a file, sent to a route that takes one.
pub fn is_upload(method: &Method, route: &str, headers: &HeaderMap) -> bool {
    let kind = headers.get(CONTENT_TYPE).and_then(|kind| kind.to_str().ok());
    *method == Method::POST
        && most(route).is_some()
        && kind.is_some_and(|kind| kind.starts_with("multipart/form-data"))
}

/// Reads the form: its code first, then the rest, which is handed on beside an empty body.
///
/// # Errors
/// A form without our code, unreadable or too large.
pub async fn take(guest: &Guest, route: &str, mut request: Request) -> Result<Request, Refusal> {
    let (parts, body) = request.into_parts();
    request = Request::new(body);
    request.headers_mut().clone_from(&parts.headers);
    DefaultBodyLimit::max(most(route).unwrap_or_default()).apply(&mut request);
    let unreadable = |error: MultipartRejection| Refusal::bad_request(error.to_string());
    let mut form = Multipart::from_request(request, &()).await.map_err(unreadable)?;
    let code = next(&mut form).await?.filter(|field| field.name() == Some("csrf"));
    let code = words(code.ok_or_else(Refusal::stale_form)?).await?;
    if !csrf::check(&guest.form_secret, &code) {
        return Err(Refusal::stale_form());
    }
    let mut upload = Upload::default();
    for _ in 0..PARTS_MOST {
        let Some(field) = next(&mut form).await? else { break };
        let called = field.name().unwrap_or_default().to_owned();
        match field.file_name().map(str::to_owned) {
            Some(name) => {
                upload.name = name;
                upload.file = field.bytes().await.map_err(|error| broken(&error))?;
            }
            None => upload.fields.push(called, words(field).await?),
        }
    }
    let mut request = Request::from_parts(parts, Body::empty());
    request.extensions_mut().insert(upload);
    Ok(request)
}

async fn next(form: &mut Multipart) -> Result<Option<Field<'_>>, Refusal> {
    form.next_field().await.map_err(|error| broken(&error))
}

/// The text of a part that is no file.
async fn words(mut field: Field<'_>) -> Result<String, Refusal> {
    let mut bytes = Vec::new();
    while let Some(piece) = field.chunk().await.map_err(|error| broken(&error))? {
        if bytes.len() + piece.len() > WORDS_MOST {
            return Err(Refusal::new(StatusCode::PAYLOAD_TOO_LARGE, "refusal-too-large"));
        }
        bytes.extend_from_slice(&piece);
    }
    String::from_utf8(bytes).map_err(|error| Refusal::bad_request(error.to_string()))
}

fn broken(error: &MultipartError) -> Refusal {
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

/// A form that may bring a file, or come without as `name=value`: what was sent, either way.
pub(crate) struct Sent(pub(crate) Upload);

impl FromRequest<App> for Sent {
    type Rejection = Refusal;

    async fn from_request(mut request: Request, app: &App) -> Result<Self, Refusal> {
        match request.extensions_mut().remove::<Upload>() {
            Some(upload) => Ok(Self(upload)),
            None => {
                let fields = Fields::from_request(request, app).await?;
                Ok(Self(Upload { fields, ..Upload::default() }))
            }
        }
    }
}
