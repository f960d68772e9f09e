//! The guard: stands before every route. It finds out who visits, opens only what the permission
//! table lists, takes forms only from our own pages, and draws refusals for people and programs.

use std::net::{IpAddr, SocketAddr};
use std::sync::Arc;

use accounts::{Caller, Halt, Reach, Session, csrf};
use axum::body::{Body, to_bytes};
use axum::extract::{ConnectInfo, MatchedPath, Request, State};
use axum::http::header::{AUTHORIZATION, CACHE_CONTROL, CONTENT_TYPE, SET_COOKIE, USER_AGENT};
use axum::http::{HeaderMap, HeaderValue, Method, StatusCode};
use axum::middleware::Next;
use axum::response::{IntoResponse as _, Response};

use crate::app::App;
use crate::cookies;
use crate::fields::Fields;
use crate::guest::{Guest, language, spoken};
use crate::look::page::own_path;
use crate::refusal::Refusal;
use crate::refused;
use crate::upload;

/// Most bytes of a form.
const FORM_MOST: usize = 512 * 1024;
/// Paths one may use while a session is halted.
const WHILE_LOCKED: [&str; 4] = ["/unlock", "/sign-out", "/language", "/assets/{name}"];
const WHILE_WITHOUT_SECOND_STEP: [&str; 4] =
    ["/account/code", "/sign-out", "/language", "/assets/{name}"];

/// The middleware.
pub async fn guard(
    State(app): State<App>,
    matched: Option<MatchedPath>,
    ConnectInfo(peer): ConnectInfo<SocketAddr>,
    request: Request,
    next: Next,
) -> Response {
    let app = app.current();
    let began = app.store().ambient().now();
    let (method, route) = (request.method().clone(), matched.map(|path| path.as_str().to_owned()));
    let api = request.uri().path().starts_with("/api/");
    // Taken out first: a borrowed request may not be held while we wait.
    let here = request.uri().path_and_query().map_or("/", |path| path.as_str()).to_owned();
    let headers = request.headers().clone();
    let (guest, fresh_form) = match guest(&app, peer, (&headers, &here), api).await {
        Ok(known) => known,
        Err(refusal) => return refused::without_visit(&refusal),
    };
    let answered = admit(&guest, api, (&method, route.as_deref()), request, next).await;
    let mut response = match answered {
        Ok(response) => taken(&method, &here, response),
        Err(refusal) => refusal.into_response(),
    };
    if let Some(refusal) = response.extensions_mut().remove::<Refusal>() {
        response = refused::draw(&guest, api, &refusal);
    }
    if let Some(secret) = fresh_form {
        let line = cookies::write(cookies::FORM, &secret, None, app.settings().tls);
        if let Ok(line) = HeaderValue::from_str(&line) {
            response.headers_mut().append(SET_COOKIE, line);
        }
    }
    if guest.kiosk && route.as_deref() != Some("/assets/{name}") {
        response.headers_mut().insert(CACHE_CONTROL, HeaderValue::from_static("no-store"));
    }
    protect(response.headers_mut(), app.settings().tls);
    let took = (app.store().ambient().now() - began).to_std().unwrap_or_default();
    let name = route.as_deref().unwrap_or("none");
    app.metrics().answered(method.as_str(), name, response.status().as_u16(), took);
    tracing::debug!(%method, route = name, status = response.status().as_u16(), ms = took.as_millis(), "answered");
    response
}

/// A form that was taken is named to the page that follows, so that what the device kept of it as it
/// was typed can go: the path alone, for some minutes, readable by our script.
fn taken(method: &Method, here: &str, mut response: Response) -> Response {
    if *method != Method::POST || response.status() != StatusCode::SEE_OTHER {
        return response;
    }
    let path = here.split('?').next().unwrap_or("/");
    let path = percent_encoding::utf8_percent_encode(path, percent_encoding::NON_ALPHANUMERIC);
    let line = format!("landfall-took={path}; Path=/; Max-Age=300; SameSite=Lax");
    if let Ok(line) = HeaderValue::from_str(&line) {
        response.headers_mut().append(SET_COOKIE, line);
    }
    response
}

/// Opens the route, or says why not.
async fn admit(
    guest: &Guest,
    api: bool,
    (method, route): (&Method, Option<&str>),
    mut request: Request,
    next: Next,
) -> Result<Response, Refusal> {
    // No id of ours is other than UTF-8; the extractor of paths would answer in its own words.
    let text = percent_encoding::percent_decode_str(request.uri().path()).decode_utf8();
    let (Some(route), Ok(_)) = (route, text) else {
        return Err(Refusal::not_found());
    };
    let role = guest.session.as_deref().map(|session| session.holder().seat.role);
    let asked = if *method == Method::HEAD { "GET" } else { method.as_str() };
    let reach = guest.app.accounts().permissions().reach(asked, route, role);
    if reach == Reach::Refused {
        if api && let Some(allow) = other_methods(guest, asked, route) {
            return Err(Refusal::new(StatusCode::METHOD_NOT_ALLOWED, "refusal-method")
                .header("allow", allow));
        }
        return Err(if role.is_none() { Refusal::sign_in() } else { Refusal::forbidden() });
    }
    if let Some(halt) = guest.session.as_deref().and_then(|session| session.halt) {
        stop_at(halt, route, *method == Method::GET && !api)?;
    }
    if !api && !matches!(*method, Method::GET | Method::HEAD) {
        request = from_our_own_page(guest, route, request).await?;
    }
    request.extensions_mut().insert(guest.clone());
    Ok(next.run(request).await)
}

/// The methods a path of the API does take, if this one is not among them.
fn other_methods(guest: &Guest, asked: &str, route: &str) -> Option<String> {
    let lines = guest.app.accounts().permissions().lines().iter().filter(|line| line.path == route);
    let methods: Vec<&str> = lines.map(|line| line.method.as_str()).collect();
    (!methods.is_empty() && !methods.contains(&asked)).then(|| methods.join(", "))
}

/// Where someone halted must go first.
fn stop_at(halt: Halt, route: &str, reading: bool) -> Result<(), Refusal> {
    let (open, page) = match halt {
        Halt::Locked => (WHILE_LOCKED, "/unlock"),
        Halt::SecondStepMissing => (WHILE_WITHOUT_SECOND_STEP, "/account/code"),
    };
    if open.contains(&route) {
        return Ok(());
    }
    let mut refusal = Refusal::new(StatusCode::FORBIDDEN, "refusal-locked");
    refusal.go_to = reading.then_some(page);
    Err(refusal)
}

/// Takes a form only if it carries the code of one of our own pages, and comes from this site.
async fn from_our_own_page(
    guest: &Guest,
    route: &str,
    request: Request,
) -> Result<Request, Refusal> {
    let own = is_own_form(request.headers())?;
    if upload::is_upload(request.method(), route, request.headers()) {
        return upload::take(guest, route, request).await;
    }
    if !own {
        return Err(Refusal::new(StatusCode::UNSUPPORTED_MEDIA_TYPE, "refusal-bad-request"));
    }
    let (parts, body) = request.into_parts();
    let too_large = |_| Refusal::new(StatusCode::PAYLOAD_TOO_LARGE, "refusal-too-large");
    let bytes = to_bytes(body, FORM_MOST).await.map_err(too_large)?;
    if !csrf::check(&guest.form_secret, Fields::parse(&bytes).get("csrf")) {
        return Err(Refusal::stale_form());
    }
    Ok(Request::from_parts(parts, Body::from(bytes)))
}

/// True for a form; refused if the browser says it was sent from another site.
fn is_own_form(headers: &HeaderMap) -> Result<bool, Refusal> {
    let header = |name: &str| headers.get(name).and_then(|value| value.to_str().ok());
    if matches!(header("sec-fetch-site"), Some("cross-site" | "same-site")) {
        return Err(Refusal::stale_form());
    }
    let kind = header(CONTENT_TYPE.as_str());
    Ok(kind.is_some_and(|kind| kind.starts_with("application/x-www-form-urlencoded")))
}

/// Finds out who visits. The second value is a new secret for form codes, to be set as a cookie.
async fn guest(
    app: &App,
    peer: SocketAddr,
    (headers, here): (&HeaderMap, &str),
    api: bool,
) -> Result<(Guest, Option<String>), Refusal> {
    let tls = app.settings().tls;
    let token = if api { bearer(headers) } else { cookies::read(headers, cookies::SESSION, tls) };
    let session: Option<Arc<Session>> = match token {
        Some(token) if api => app.accounts().authenticate_bearer(&token).await?.map(Arc::new),
        Some(token) => app.accounts().authenticate(&token).await?.map(Arc::new),
        None => None,
    };
    let kiosk = !api
        && cookies::read(headers, cookies::KIOSK, tls)
            .is_some_and(|value| app.accounts().is_kiosk(&value));
    let mut fresh = None;
    let form_secret: Arc<[u8]> = match &session {
        Some(session) => session.csrf_secret.clone().into(),
        None => {
            match cookies::read(headers, cookies::FORM, tls).filter(|secret| secret.len() >= 32) {
                Some(secret) => secret.into_bytes().into(),
                None => {
                    let bytes: [u8; 24] = app.store().ambient().bytes();
                    let secret: String = bytes.iter().map(|byte| format!("{byte:02x}")).collect();
                    fresh = (!api).then(|| secret.clone());
                    secret.into_bytes().into()
                }
            }
        }
    };
    let guest = Guest {
        app: app.clone(),
        language: if api {
            spoken(session.as_deref(), headers)
        } else {
            language(session.as_deref(), headers)
        },
        session,
        kiosk,
        here: if own_path(here) { here.to_owned() } else { "/".to_owned() },
        caller: Caller {
            address: address(app, peer, headers),
            device: cookies::read(headers, cookies::DEVICE, tls),
            agent: headers
                .get(USER_AGENT)
                .and_then(|agent| agent.to_str().ok())
                .unwrap_or_default()
                .to_owned(),
            kiosk,
        },
        form_secret,
    };
    Ok((guest, fresh))
}

fn bearer(headers: &HeaderMap) -> Option<String> {
    let line = headers.get(AUTHORIZATION)?.to_str().ok()?;
    let (scheme, token) = line.split_once(' ')?;
    scheme.eq_ignore_ascii_case("bearer").then(|| token.trim().to_owned())
}

/// The caller's address: the peer's, or what a proxy we trust says it is.
fn address(app: &App, peer: SocketAddr, headers: &HeaderMap) -> IpAddr {
    let trusted = &app.settings().trusted_proxies;
    if !trusted.contains(&peer.ip()) {
        return peer.ip();
    }
    let line =
        headers.get("x-forwarded-for").and_then(|line| line.to_str().ok()).unwrap_or_default();
    let named = line.rsplit(',').filter_map(|part| part.trim().parse::<IpAddr>().ok());
    named.into_iter().find(|address| !trusted.contains(address)).unwrap_or_else(|| peer.ip())
}

/// Headers of every answer: nothing from elsewhere, nothing inline, no framing.
fn protect(headers: &mut HeaderMap, tls: bool) {
    let policy = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; \
                  connect-src 'self'; worker-src 'self'; manifest-src 'self'; form-action 'self'; base-uri 'none'; \
                  frame-ancestors 'none'";
    let lines = [
        ("content-security-policy", policy),
        ("x-content-type-options", "nosniff"),
        ("referrer-policy", "same-origin"),
        ("permissions-policy", "camera=(self), geolocation=(), microphone=()"),
        ("cross-origin-opener-policy", "same-origin"),
        ("cross-origin-resource-policy", "same-origin"),
        ("x-frame-options", "DENY"),
    ];
    for (name, value) in lines {
        headers.entry(name).or_insert(HeaderValue::from_static(value));
    }
    if tls {
        headers.insert(
            "strict-transport-security",
            HeaderValue::from_static("max-age=63072000; includeSubDomains"),
        );
    }
}
