//! Reading requests: bodies, ids, queries and versions, each refused by name.

use std::str::FromStr;

use axum::body::Bytes;
use axum::extract::{FromRequest, FromRequestParts, Path, Request};
use axum::http::header::{CONTENT_ENCODING, CONTENT_TYPE, IF_MATCH};
use axum::http::request::Parts;
use axum::http::{HeaderMap, StatusCode};
use clearance::voyage_file::{Parsed, VoyageFile};
use registry::record::reader::{Node, as_str, whole};
use registry::record::{FieldProblem, ProblemKind, echo, tree};
use serde_json::{Map, Value};

use crate::app::App;
use crate::refusal::Refusal;

/// A JSON body as it came.
pub(super) struct Sent(String);

impl Sent {
    /// The text, to be fingerprinted.
    pub(super) fn text(&self) -> &str {
        &self.0
    }

    /// The body as a tree; a name that stands twice is refused.
    pub(super) fn value(&self) -> Result<Value, Refusal> {
        let (value, found) = tree::read(&self.0).map_err(unreadable)?;
        if found.is_empty() { Ok(value) } else { Err(unreadable(found)) }
    }

    /// The body as a record, read field by field.
    pub(super) fn record<T>(&self, read: impl FnOnce(Node<'_>) -> Option<T>) -> Result<T, Refusal> {
        whole(&self.value()?, read).map(|(record, _)| record).map_err(unreadable)
    }

    /// The body as a voyage file.
    pub(super) fn voyage(&self) -> Result<Parsed, Refusal> {
        VoyageFile::parse(&self.0).map_err(unreadable)
    }
}

/// What the readers say, as a refusal: broken JSON is 400, too much of it 413, wrong fields 422.
pub(super) fn unreadable(problems: Vec<FieldProblem>) -> Refusal {
    let (status, key) = match problems.first().map(|problem| problem.key.as_str()) {
        Some("problem-not-json") => (StatusCode::BAD_REQUEST, "refusal-not-json"),
        Some("problem-too-large") => (StatusCode::PAYLOAD_TOO_LARGE, "refusal-too-large"),
        _ => (StatusCode::UNPROCESSABLE_ENTITY, "refusal-fields"),
    };
    Refusal { problems, ..Refusal::new(status, key) }
}

impl FromRequest<App> for Sent {
    type Rejection = Refusal;

    async fn from_request(request: Request, app: &App) -> Result<Self, Refusal> {
        if !is_a(request.headers(), "application/json") {
            return Err(media_type("application/json"));
        }
        let bytes = whole_body(request, app).await?;
        let not_text = |_| Refusal::new(StatusCode::BAD_REQUEST, "refusal-not-utf8");
        String::from_utf8(bytes.into()).map(Self).map_err(not_text)
    }
}

/// The bytes of a body within the limit of the whole site.
pub(super) async fn whole_body(request: Request, app: &App) -> Result<Bytes, Refusal> {
    Bytes::from_request(request, app).await.map_err(|error| match error.status() {
        StatusCode::PAYLOAD_TOO_LARGE => {
            Refusal::new(StatusCode::PAYLOAD_TOO_LARGE, "refusal-too-large")
        }
        _ => Refusal::bad_request(error.to_string()),
    })
}

/// True if the body is of this kind, in UTF-8 and not packed.
pub(super) fn is_a(headers: &HeaderMap, wanted: &str) -> bool {
    let text = |name| headers.get(name).map(|value| value.to_str().unwrap_or("?"));
    let kind = text(CONTENT_TYPE).unwrap_or_default();
    let (essence, rest) = kind.split_once(';').unwrap_or((kind, ""));
    let rest = rest.replace(['"', ' '], "").to_ascii_lowercase();
    let in_utf8 = rest.is_empty() || rest == "charset=utf-8";
    let plain = text(CONTENT_ENCODING).is_none_or(|coding| coding.eq_ignore_ascii_case("identity"));
    essence.trim().eq_ignore_ascii_case(wanted) && in_utf8 && plain
}

/// Refuses a body of another kind, and says which is taken.
pub(super) fn media_type(taken: &str) -> Refusal {
    Refusal::new(StatusCode::UNSUPPORTED_MEDIA_TYPE, "refusal-media-type")
        .header("accept", taken.to_owned())
}

/// The id in a path. What is no id of ours is answered like one that is unknown.
pub(super) struct Id<T>(pub(super) T);

impl<T: FromStr> FromRequestParts<App> for Id<T> {
    type Rejection = Refusal;

    async fn from_request_parts(parts: &mut Parts, app: &App) -> Result<Self, Refusal> {
        let Path(text) = Path::<String>::from_request_parts(parts, app)
            .await
            .map_err(|_| Refusal::not_found())?;
        text.parse().map(Self).map_err(|_| Refusal::not_found())
    }
}

/// The query, as a tree of texts.
pub(super) struct Query(Vec<FieldProblem>, Value);

impl Query {
    /// Reads it field by field; an unknown name is refused, with a suggestion.
    pub(super) fn read<T>(self, read: impl FnOnce(Node<'_>) -> Option<T>) -> Result<T, Refusal> {
        let Self(twice, value) = self;
        if !twice.is_empty() {
            return Err(Refusal::fields(twice));
        }
        whole(&value, read).map(|(wish, _)| wish).map_err(Refusal::fields)
    }
}

impl FromRequestParts<App> for Query {
    type Rejection = Refusal;

    async fn from_request_parts(parts: &mut Parts, _: &App) -> Result<Self, Refusal> {
        let (mut map, mut twice) = (Map::new(), Vec::new());
        let query = parts.uri.query().unwrap_or_default();
        for (name, value) in form_urlencoded::parse(query.as_bytes()).take(50) {
            if map.insert(name.to_string(), value.into_owned().into()).is_some() {
                twice.push(FieldProblem::new(&echo(&name), &ProblemKind::DuplicateKey));
            }
        }
        Ok(Self(twice, Value::Object(map)))
    }
}

/// Most items of a page.
pub(super) const PAGE_MOST: u32 = 200;
/// Items of a page if nothing is said.
const PAGE_USUAL: u32 = 50;

/// Which part of a list.
pub(super) struct Part<C> {
    /// After this.
    pub(super) after: Option<C>,
    /// At most so many.
    pub(super) limit: usize,
}

impl<C> Part<C> {
    /// Reads `after` and `limit` of a query that has no other names.
    pub(super) fn of(
        query: Query,
        cursor: fn(&Value) -> Result<C, ProblemKind>,
    ) -> Result<Self, Refusal> {
        query.read(|node| {
            let f = node.fields(&["after", "limit"])?;
            Some(Self { after: f.opt("after", cursor), limit: limit(f.opt("limit", take_limit)) })
        })
    }

    /// How many rows to ask for: one more tells whether there is a next page.
    pub(super) fn rows(&self) -> u64 {
        self.limit as u64 + 1
    }
}

/// A limit as asked for, or the usual one.
pub(super) fn limit(asked: Option<u32>) -> usize {
    asked.unwrap_or(PAGE_USUAL) as usize
}

/// 1 to [`PAGE_MOST`].
pub(super) fn take_limit(value: &Value) -> Result<u32, ProblemKind> {
    let text = as_str(value)?;
    let number: u32 = text.parse().map_err(|_| ProblemKind::NotANumber { found: echo(text) })?;
    let outside = || ProblemKind::OutOfRange { min: "1".into(), max: PAGE_MOST.to_string() };
    (1..=PAGE_MOST).contains(&number).then_some(number).ok_or_else(outside)
}

/// An id as a cursor.
pub(super) fn take_id<T: FromStr>(value: &Value) -> Result<T, ProblemKind> {
    let text = as_str(value)?;
    text.parse().map_err(|_| ProblemKind::NotAUuid { found: echo(text) })
}

/// A word of a closed list.
pub(super) fn take_word<T: FromStr + Copy>(
    words: &'static [T],
    word: fn(T) -> &'static str,
) -> impl Fn(&Value) -> Result<T, ProblemKind> {
    move |value| {
        let text = as_str(value)?;
        text.parse().map_err(|_| ProblemKind::UnknownWord {
            found: echo(text),
            expected: words.iter().map(|known| word(*known)).collect::<Vec<_>>().join(", "),
            suggestion: registry::record::reader::nearest(
                text,
                words.iter().map(|known| word(*known)),
            ),
        })
    }
}

/// The version the writer saw, from `If-Match: "v3"`. Missing is 428; one that no version of
/// ours can match is 412.
pub(super) struct SeenVersion(pub(super) i32);

impl FromRequestParts<App> for SeenVersion {
    type Rejection = Refusal;

    async fn from_request_parts(parts: &mut Parts, _: &App) -> Result<Self, Refusal> {
        let Some(line) = parts.headers.get(IF_MATCH) else {
            return Err(Refusal::new(
                StatusCode::PRECONDITION_REQUIRED,
                "refusal-if-match-missing",
            ));
        };
        let tag = line.to_str().unwrap_or_default().trim();
        // A proxy that packs an answer may have weakened the tag on its way.
        let tag = tag.strip_prefix("W/").unwrap_or(tag);
        let version = tag.strip_prefix("\"v").and_then(|rest| rest.strip_suffix('"'));
        version.and_then(|number| number.parse().ok()).map(Self).ok_or_else(changed_meanwhile)
    }
}

/// Somebody changed the record since the version the writer names.
pub(super) fn changed_meanwhile() -> Refusal {
    Refusal::new(StatusCode::PRECONDITION_FAILED, "refusal-if-match-failed")
}

/// A conflict of versions, where the writer named one by `If-Match`.
pub(super) fn by_version(refusal: Refusal) -> Refusal {
    if refusal.key == "refusal-conflict" { changed_meanwhile() } else { refusal }
}
