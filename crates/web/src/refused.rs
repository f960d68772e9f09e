//! Drawing a refusal: a page for people, an RFC 9457 problem for programs.

use askama::Template;
use axum::http::header::{
    CACHE_CONTROL, CONTENT_LANGUAGE, CONTENT_TYPE, LOCATION, RETRY_AFTER, WWW_AUTHENTICATE,
};
use axum::http::{HeaderValue, StatusCode};
use axum::response::{IntoResponse as _, Response};

use crate::guest::Guest;
use crate::look::{Page, Sample};
use crate::refusal::Refusal;
use crate::reply;

#[derive(Template)]
#[template(path = "refused.html")]
struct Refused {
    page: Page,
    text: String,
    sign_in: bool,
}

impl Sample for Refused {
    fn samples(language: identifiers::Language) -> Vec<Self> {
        let page = |key: &str| Page::new(language, crate::look::Words::new(language).t(key));
        let one = |title: &str, key: &str, sign_in| {
            let page = page(title);
            Self { text: page.t(key), page, sign_in }
        };
        vec![
            one("refusal-title-not-found", "refusal-not-found", false),
            one("refusal-title-forbidden", "refusal-sign-in", true),
        ]
    }
}

/// A refusal for someone we could not even look up.
#[must_use]
pub fn without_visit(refusal: &Refusal) -> Response {
    record(refusal, "");
    (refusal.status, "The service cannot answer at this moment. Try again in a minute.")
        .into_response()
}

/// Draws a refusal in the visitor's language.
#[must_use]
pub fn draw(guest: &Guest, api: bool, refusal: &Refusal) -> Response {
    let number = guest.app.store().ambient().below(1_000_000_000).to_string();
    record(refusal, &number);
    let words = crate::look::Words::new(guest.language);
    let seconds = refusal.retry_after.unwrap_or(1);
    let text = words.say(refusal.key).set("number", &number).set("seconds", seconds).to_string();
    let mut response = if api {
        problem(guest, refusal, &text)
    } else if let Some(path) = to_sign_in(guest, refusal) {
        let mut response = StatusCode::SEE_OTHER.into_response();
        if let Ok(path) = HeaderValue::from_str(&path) {
            response.headers_mut().insert(LOCATION, path);
        }
        response
    } else {
        let page = guest.page(title(refusal.status));
        let sign_in = refusal.status == StatusCode::UNAUTHORIZED;
        reply::page_with(refusal.status, &Refused { page, text, sign_in })
    };
    if let Some(seconds) = refusal.retry_after {
        response.headers_mut().insert(RETRY_AFTER, HeaderValue::from(seconds));
    }
    for (name, value) in refusal.more.iter().flat_map(|more| &more.headers) {
        if let Ok(value) = HeaderValue::from_str(value) {
            response.headers_mut().insert(*name, value);
        }
    }
    response
}

/// Someone who is not signed in and reads a page goes to sign in and comes back.
fn to_sign_in(guest: &Guest, refusal: &Refusal) -> Option<String> {
    let query: String = form_urlencoded::byte_serialize(guest.here.as_bytes()).collect();
    match refusal.go_to {
        Some("/unlock") => return Some(format!("/unlock?next={query}")),
        Some(page) => return Some(page.to_owned()),
        None => {}
    }
    // A kiosk does not tell the next person which page the last one was on.
    let page =
        if guest.kiosk { crate::kiosk::START.to_owned() } else { format!("/sign-in?next={query}") };
    (refusal.status == StatusCode::UNAUTHORIZED).then_some(page)
}

fn title(status: StatusCode) -> &'static str {
    match status {
        StatusCode::NOT_FOUND => "refusal-title-not-found",
        StatusCode::FORBIDDEN | StatusCode::UNAUTHORIZED => "refusal-title-forbidden",
        StatusCode::SERVICE_UNAVAILABLE | StatusCode::TOO_MANY_REQUESTS | StatusCode::CONFLICT => {
            "refusal-title-try-later"
        }
        status if status.is_server_error() => "refusal-title-fault",
        _ => "refusal-title-mend",
    }
}

/// RFC 9457: type, title, status, detail, and the fields that are wrong.
fn problem(guest: &Guest, refusal: &Refusal, text: &str) -> Response {
    let words = crate::look::Words::new(guest.language);
    let told = |problem: &registry::record::FieldProblem| {
        serde_json::json!({
            "path": problem.path, "key": problem.key, "message": crate::told::problem(&words, problem),
        })
    };
    let mut body = serde_json::json!({
        "type": format!("{}/api#{}", guest.app.settings().public_url, refusal.key),
        "title": words.t(title(refusal.status)),
        "status": refusal.status.as_u16(),
        "detail": text,
        "problems": refusal.problems.iter().map(told).collect::<Vec<_>>(),
    });
    for (name, value) in refusal.more.iter().flat_map(|more| &more.members) {
        body[name] = value.clone();
    }
    let headers = [
        (CONTENT_TYPE, "application/problem+json"),
        (CONTENT_LANGUAGE, words.tag()),
        (CACHE_CONTROL, "no-store"),
    ];
    let mut response = (refusal.status, headers, body.to_string()).into_response();
    if refusal.status == StatusCode::UNAUTHORIZED {
        response
            .headers_mut()
            .insert(WWW_AUTHENTICATE, HeaderValue::from_static("Bearer realm=\"landfall\""));
    }
    response
}

fn record(refusal: &Refusal, number: &str) {
    let status = refusal.status.as_u16();
    match &refusal.log {
        Some(log) if refusal.status.is_server_error() => {
            tracing::error!(status, number, key = refusal.key, log, "fault");
        }
        Some(log) => tracing::info!(status, key = refusal.key, log, "refused"),
        None => tracing::debug!(status, key = refusal.key, "refused"),
    }
}
