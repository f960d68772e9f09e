//! The browsers that are told of news: turned on by a button that needs a script, seen, tried out and
//! turned off without one.

use accounts::{AccountsError, PUSH_DEVICES_MOST, PushAddress, PushDevice, PushDeviceId, PushOn};
use askama::Template;
use axum::http::StatusCode;
use axum::response::Response;
use chrono::{DateTime, Utc};
use chrono_tz::Tz;
use identifiers::Language;

use super::sessions::device_name;
use super::{overview, zone};
use crate::fields::Fields;
use crate::guest::Me;
use crate::look::{Page, Problems, Sample, Words};
use crate::push::{self, Endpoint};
use crate::refusal::Refusal;
use crate::reply;

/// Longest key of a browser.
const KEY_LONGEST: usize = 200;

#[derive(Template)]
#[template(path = "account/push.html")]
pub(super) struct Told {
    page: Page,
    problems: Problems,
    /// Our public key, which the browser's push service is told.
    key: String,
    devices: Vec<Line>,
}

/// A browser in words.
struct Line {
    mark: String,
    name: String,
    since: String,
    told: String,
}

impl Told {
    fn new(
        page: Page,
        key: String,
        (devices, zone): (&[PushDevice], Tz),
        problems: Problems,
    ) -> Self {
        let news = overview::news(&page);
        let line = |device: &PushDevice| Line {
            mark: device.mark.clone(),
            name: device_name(&page, &device.device),
            since: page.instant(device.created_at, zone),
            told: device
                .told_at
                .map_or_else(|| page.t("push-never"), |told| page.instant(told, zone)),
        };
        Self {
            key,
            devices: devices.iter().map(line).collect(),
            page: page.back("/account").banner(news).problems(&problems),
            problems,
        }
    }
}

impl Sample for Told {
    fn samples(language: Language) -> Vec<Self> {
        let page = || Page::new(language, Words::new(language).t("push-title"));
        let device = |agent: &str, told_at| PushDevice {
            id: PushDeviceId::new(&storage::Ambient::system()),
            mark: "mark".into(),
            device: agent.to_owned(),
            created_at: DateTime::<Utc>::UNIX_EPOCH,
            told_at,
        };
        let devices = [
            device("Mozilla/5.0 (X11; Linux x86_64) Firefox/140.0", Some(DateTime::UNIX_EPOCH)),
            device("", None),
        ];
        let wrong = |key: &str| {
            [("push", page().t1(key, "count", PUSH_DEVICES_MOST))].into_iter().collect()
        };
        let mut samples = vec![Self::new(page(), "key".into(), (&[], Tz::UTC), Problems::new())];
        samples.extend(
            ["push-refused-form", "push-refused-host", "push-taken", "push-too-many"]
                .map(|key| Self::new(page(), "key".into(), (&devices, Tz::UTC), wrong(key))),
        );
        samples
    }
}

/// Where browsers are told, and this one is somebody's own.
fn offered(me: &Me) -> Result<(), Refusal> {
    if me.app.settings().push.on && !me.kiosk { Ok(()) } else { Err(Refusal::not_found()) }
}

async fn drawn(me: &Me, problem: Option<String>) -> Result<Response, Refusal> {
    let devices = me.app.accounts().push_devices(&me.viewer).await?;
    let status = if problem.is_some() { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::OK };
    let problems = problem.into_iter().map(|text| ("push", text)).collect();
    let key = push::identity(me.app.accounts().keys()).public_key();
    let known = (&devices[..], zone(&me.app, &me.viewer.seat));
    Ok(reply::page_with(status, &Told::new(me.page("push-title"), key, known, problems)))
}

/// `GET /account/push`
pub(super) async fn list(me: Me) -> Result<Response, Refusal> {
    offered(&me)?;
    drawn(&me, None).await
}

/// `POST /account/push`: what the browser's own script filled in.
pub(super) async fn turn_on(me: Me, fields: Fields) -> Result<Response, Refusal> {
    offered(&me)?;
    let address = match address(&me, &fields) {
        Ok(address) => address,
        Err(key) => return drawn(&me, Some(me.page("push-title").t(key))).await,
    };
    let key = push::identity(me.app.accounts().keys()).public_key();
    let on = me.app.accounts().push_on(&me.viewer, (&address, &key), &me.caller).await?;
    let page = me.page("push-title");
    match on {
        PushOn::On(_) | PushOn::Again(_) => Ok(reply::see("/account/push?done=push-on")),
        PushOn::Taken => drawn(&me, Some(page.t("push-taken"))).await,
        PushOn::TooMany => {
            drawn(&me, Some(page.t1("push-too-many", "count", PUSH_DEVICES_MOST))).await
        }
    }
}

/// The address of the form, looked at; else the key of what is wrong with it.
fn address(me: &Me, fields: &Fields) -> Result<PushAddress, &'static str> {
    let text = |name: &str| fields.get(name).trim().to_owned();
    let address =
        PushAddress { endpoint: text("endpoint"), p256dh: text("p256dh"), auth: text("auth") };
    Endpoint::parse(&address.endpoint, &me.app.settings().push).map_err(|reason| {
        tracing::info!(%reason, "a push service was refused");
        reason.key()
    })?;
    let short = address.p256dh.len() <= KEY_LONGEST && address.auth.len() <= KEY_LONGEST;
    let whole = short && push::close(me.app.store().ambient(), &address, "").is_ok();
    whole.then_some(address).ok_or("push-refused-form")
}

/// `POST /account/push/off`
pub(super) async fn turn_off(me: Me, fields: Fields) -> Result<Response, Refusal> {
    offered(&me)?;
    match me.app.accounts().push_off(&me.viewer, fields.get("mark")).await {
        // It may have ended by itself a moment ago; another's is no more than that to see.
        Ok(()) | Err(AccountsError::NotFound) => Ok(reply::see("/account/push?done=push-off")),
        Err(other) => Err(other.into()),
    }
}

/// `POST /account/push/test`
pub(super) async fn test(me: Me, fields: Fields) -> Result<Response, Refusal> {
    offered(&me)?;
    push::promise_test(me.app.accounts(), &me.viewer, fields.get("mark")).await?;
    Ok(reply::see("/account/push?done=push-test"))
}
