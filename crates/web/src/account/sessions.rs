//! The devices one is signed in on.

use accounts::{OpenSession, SessionId};
use askama::Template;
use axum::extract::Path;
use axum::response::Response;
use chrono::{DateTime, Utc};
use chrono_tz::Tz;
use identifiers::Language;

use super::{overview, zone};
use crate::cookies;
use crate::gate;
use crate::guest::Me;
use crate::look::{Page, Sample, Words};
use crate::refusal::Refusal;
use crate::reply;

#[derive(Template)]
#[template(path = "account/sessions.html")]
pub(super) struct Devices {
    page: Page,
    devices: Vec<Device>,
}

/// One of them, in words.
struct Device {
    id: String,
    name: String,
    since: String,
    seen: String,
    this: bool,
}

impl Devices {
    fn new(page: Page, sessions: &[OpenSession], zone: Tz) -> Self {
        let news = overview::news(&page);
        let device = |session: &OpenSession| Device {
            id: session.id.to_string(),
            name: device_name(&page, &session.device),
            since: page.instant(session.created_at, zone),
            seen: page.instant(session.seen_at, zone),
            this: session.this,
        };
        Self {
            devices: sessions.iter().map(device).collect(),
            page: page.back("/account").banner(news),
        }
    }
}

/// What a browser is, as far as its own words tell: "Firefox, Linux".
pub(crate) fn device_name(words: &Words, agent: &str) -> String {
    let browsers = [
        ("Edg", "Edge"),
        ("OPR", "Opera"),
        ("Firefox", "Firefox"),
        ("Chrome", "Chrome"),
        ("Safari", "Safari"),
    ];
    let systems = [
        ("Android", "Android"),
        ("iPhone", "iPhone"),
        ("iPad", "iPad"),
        ("Windows", "Windows"),
        ("Mac OS", "macOS"),
        ("Linux", "Linux"),
    ];
    let find = |known: &[(&str, &'static str)]| {
        known.iter().find(|(mark, _)| agent.contains(mark)).map(|(_, name)| *name)
    };
    match (find(&browsers), find(&systems)) {
        (Some(browser), Some(system)) => format!("{browser}, {system}"),
        (Some(one), None) | (None, Some(one)) => one.to_owned(),
        (None, None) if agent.trim().is_empty() => words.t("account-device-unknown"),
        (None, None) => agent.chars().take(60).collect(),
    }
}

impl Sample for Devices {
    fn samples(language: Language) -> Vec<Self> {
        let page = || Page::new(language, Words::new(language).t("account-devices-title"));
        let session = |device: &str, this| OpenSession {
            id: SessionId::new(&storage::Ambient::system()),
            device: device.to_owned(),
            created_at: DateTime::<Utc>::UNIX_EPOCH,
            seen_at: DateTime::<Utc>::UNIX_EPOCH,
            this,
        };
        let sessions = [
            session("Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Firefox/140.0", true),
            session("", false),
        ];
        vec![
            Self::new(page(), &sessions[..1], Tz::UTC),
            Self::new(page().here("/account/sessions?done=session"), &sessions, Tz::UTC),
        ]
    }
}

/// `GET /account/sessions`
pub(super) async fn list(me: Me) -> Result<Response, Refusal> {
    let sessions = me.app.accounts().sessions(&me.viewer).await?;
    let zone = zone(&me.app, &me.viewer.seat);
    Ok(reply::page(&Devices::new(me.page("account-devices-title"), &sessions, zone)))
}

/// `POST /account/sessions/{id}/end`
pub(super) async fn end(me: Me, Path(id): Path<String>) -> Result<Response, Refusal> {
    let id: SessionId = id.parse().map_err(|_| Refusal::not_found())?;
    me.app.accounts().end_session(&me.viewer, &id).await?;
    if id == me.viewer.session {
        return Ok(signed_out(&me, "/sign-in"));
    }
    Ok(reply::see("/account/sessions?done=session"))
}

/// `POST /account/sign-out-everywhere`: this device too.
pub(super) async fn end_all(me: Me) -> Result<Response, Refusal> {
    me.app.accounts().sign_out_everywhere(&me.viewer).await?;
    Ok(signed_out(&me, "/sign-in?done=everywhere"))
}

fn signed_out(me: &Me, to: &str) -> Response {
    gate::carrying(reply::see(to), [cookies::forget(cookies::SESSION, me.app.settings().tls)])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_device_is_named_by_what_it_says_of_itself() {
        let page = Page::new(Language::En, "t");
        let chrome = "Mozilla/5.0 (Linux; Android 14) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/130.0 Mobile Safari/537.36";
        assert_eq!(device_name(&page, chrome), "Chrome, Android");
        assert_eq!(
            device_name(
                &page,
                "Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) Version/18.0 Safari/604.1"
            ),
            "Safari, iPhone"
        );
        assert_eq!(device_name(&page, "curl/8.5.0"), "curl/8.5.0");
        assert_eq!(device_name(&page, " "), page.t("account-device-unknown"));
    }
}
