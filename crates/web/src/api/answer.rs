//! Writing answers. What holds anybody's data is never kept on the way.

use std::collections::BTreeMap;

use axum::http::header::{CACHE_CONTROL, CONTENT_TYPE, ETAG, LOCATION};
use axum::http::{HeaderName, HeaderValue, StatusCode};
use axum::response::{IntoResponse as _, Response};
use serde::Serialize;
use utoipa::openapi::schema::Type;
use utoipa::openapi::{
    Content, HeaderBuilder, ObjectBuilder, Ref, RefOr, Response as Described, ResponseBuilder,
};
use utoipa::{IntoResponses, ToSchema};

use crate::refusal::Refusal;

/// A page of a list.
#[derive(Debug, Serialize, ToSchema)]
pub(super) struct Page<T> {
    /// The items.
    pub(super) items: Vec<T>,
    /// Send it as `after` to read on; absent on the last page.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) next: Option<String>,
}

impl<T> Page<T> {
    /// Of rows read with one more than `limit`; `cursor` of the last item shown leads on.
    pub(super) fn of<R>(
        mut rows: Vec<R>,
        limit: usize,
        cursor: impl Fn(&R) -> String,
        show: impl Fn(R) -> Result<T, Refusal>,
    ) -> Result<Self, Refusal> {
        let more = rows.len() > limit;
        rows.truncate(limit);
        let next = rows.last().filter(|_| more).map(cursor);
        let items: Result<Vec<T>, Refusal> = rows.into_iter().map(show).collect();
        Ok(Self { items: items?, next })
    }
}

/// The text of an answer.
pub(super) fn text(value: &impl Serialize) -> Result<String, Refusal> {
    serde_json::to_string(value).map_err(|error| Refusal::fault(error.to_string()))
}

/// 200 with a value.
pub(super) fn ok(value: &impl Serialize) -> Result<Response, Refusal> {
    Ok(json(StatusCode::OK, text(value)?))
}

/// An answer that is JSON already.
pub(super) fn json(status: StatusCode, text: String) -> Response {
    let headers = [(CONTENT_TYPE, "application/json"), (CACHE_CONTROL, "no-store")];
    (status, headers, text).into_response()
}

/// 201 with a value that tells its own address.
pub(super) fn created(text: String, address: &str) -> Response {
    with(json(StatusCode::CREATED, text), LOCATION, address)
}

/// 204.
pub(super) fn done() -> Response {
    with(StatusCode::NO_CONTENT.into_response(), CACHE_CONTROL, "no-store")
}

/// The answer of a deed done before, given again.
pub(super) fn again(response: Response) -> Response {
    with(response, HeaderName::from_static("idempotency-replayed"), "true")
}

/// The answer with the version of the record as its `ETag`.
pub(super) fn versioned(response: Response, version: i32) -> Response {
    with(response, ETAG, &format!("\"v{version}\""))
}

/// The answer with a header more.
pub(super) fn with(mut response: Response, name: HeaderName, value: &str) -> Response {
    if let Ok(value) = HeaderValue::from_str(value) {
        response.headers_mut().insert(name, value);
    }
    response
}

type Answers = BTreeMap<String, RefOr<Described>>;

/// A problem, described for the document.
fn problem(status: u16, description: &str) -> (String, RefOr<Described>) {
    let content = Content::new(Some(Ref::from_schema_name("Problem")));
    let mut described = ResponseBuilder::new()
        .description(description)
        .content("application/problem+json", content);
    let text = || ObjectBuilder::new().schema_type(Type::String).build();
    let header =
        |says: &str| HeaderBuilder::new().schema(Some(text())).description(Some(says)).build();
    if matches!(status, 429 | 503) {
        described = described.header("Retry-After", header("Seconds after which to try again."));
    }
    if status == 429 {
        described = described.header("RateLimit", header("What is left: `\"checks\";r=0;t=60`."));
    }
    if status == 401 {
        described = described.header("WWW-Authenticate", header("`Bearer`."));
    }
    (status.to_string(), described.build().into())
}

macro_rules! refusals {
    ($($(#[$doc:meta])* $name:ident { $($status:literal => $says:literal),+ $(,)? })+) => {$(
        $(#[$doc])*
        pub(super) struct $name;

        impl IntoResponses for $name {
            fn responses() -> Answers {
                [$(problem($status, $says)),+].into_iter().collect()
            }
        }
    )+};
}

refusals! {
    /// Every operation.
    Any {
        503 => "Too much at once, or the database is away for a moment. Try again after `Retry-After`.",
    }
    /// Operations anyone may use.
    Paced {
        429 => "Too often from this address. Try again after `Retry-After`.",
    }
    /// Operations that need a token.
    SignedIn {
        401 => "No token, or one that is unknown, expired or revoked.",
        403 => "The role behind the token does not do this.",
    }
    /// Operations on one record.
    Named {
        404 => "There is none, or none that you may see: the answer is the same.",
    }
    /// Operations with a query.
    Asked {
        422 => "A parameter is wrong; `problems` names it.",
    }
    /// Operations with a JSON body.
    Bodied {
        400 => "The body is not JSON (line and column are told), or a header cannot be read.",
        413 => "The body is too large.",
        415 => "The body is not `application/json` in UTF-8.",
        422 => "Fields are wrong; `problems` names every one. Or the idempotency key came with other content before.",
    }
    /// Deeds that may be repeated under a key.
    Keyed {
        409 => "The same request is being done at this moment, or the state of the record does not allow it.",
    }
    /// Changes of a version.
    Versioned {
        412 => "Somebody changed the record since the version in `If-Match`.",
        428 => "`If-Match` is missing.",
    }
}
