//! Verifying: anyone may, and learns what was signed and whether it still counts. What is shown
//! is what the signature covers, never what the page of a file looks like.

use askama::Template;
use axum::extract::Query;
use axum::http::StatusCode;
use axum::response::Response;
use certificates::{Refusal as NotAccepted, Standing};
use chrono::{DateTime, Utc};
use clearance::{CheckedCertificate, Verdict};
use identifiers::Language;
use registry::territory::Atlas;
use serde::Deserialize;

use super::facts;
use crate::fields::Fields;
use crate::guest::Guest;
use crate::look::{Field, Page, Problems, Sample, State, SummaryRow, Table, Tone, Words};
use crate::pace::CHECKS;
use crate::refusal::Refusal;
use crate::reply;
use crate::upload::Upload;

/// Longest text taken: the code has under 500 characters, a message round it a few thousand.
const TEXT_MOST: usize = 20_000;

/// A code in the address, as a scanner's link carries it.
#[derive(Debug, Default, Deserialize)]
pub(super) struct Ask {
    #[serde(default)]
    code: String,
}

/// The page.
#[derive(Template)]
#[template(path = "certificates/verify.html")]
pub(super) struct Verify {
    page: Page,
    problems: Problems,
    code: Field,
    file: Field,
    verdict: Option<Told>,
}

/// What came of it.
#[derive(Debug, Clone)]
struct Told {
    state: State,
    headline: String,
    lines: Vec<String>,
    rows: Vec<SummaryRow>,
    people: Option<Table>,
}

/// `GET /verify`
pub(super) async fn ask(guest: Guest, Query(ask): Query<Ask>) -> Result<Response, Refusal> {
    if ask.code.trim().is_empty() {
        return Ok(reply::page(&Verify::new(
            guest.page("verify-title"),
            "",
            Problems::new(),
            None,
        )));
    }
    judge(&guest, ask.code.as_bytes(), &ask.code).await
}

/// `POST /verify`
pub(super) async fn take(guest: Guest, fields: Fields) -> Result<Response, Refusal> {
    let text = fields.get("code");
    if text.trim().is_empty() {
        return Ok(nothing(&guest, "code", "verify-empty"));
    }
    judge(&guest, text.as_bytes(), text).await
}

/// `POST /verify/file`
pub(super) async fn take_file(
    guest: Guest,
    Upload { file: bytes, .. }: Upload,
) -> Result<Response, Refusal> {
    if bytes.is_empty() {
        return Ok(nothing(&guest, "file", "verify-no-file"));
    }
    judge(&guest, &bytes, "").await
}

fn nothing(guest: &Guest, field: &str, key: &str) -> Response {
    let page = guest.page("verify-title").here("/verify");
    let problems: Problems = [(field, page.t(key))].into_iter().collect();
    reply::page_with(StatusCode::UNPROCESSABLE_ENTITY, &Verify::new(page, "", problems, None))
}

async fn judge(guest: &Guest, bytes: &[u8], typed: &str) -> Result<Response, Refusal> {
    guest.pace(CHECKS)?;
    let now = guest.app.store().ambient().now();
    let page = guest.page("verify-title").here("/verify");
    if typed.len() > TEXT_MOST {
        let problems: Problems = [("code", page.t("verify-too-long"))].into_iter().collect();
        return Ok(reply::page_with(
            StatusCode::UNPROCESSABLE_ENTITY,
            &Verify::new(page, "", problems, None),
        ));
    }
    let verdict = guest.app.clearance().verify(bytes).await?;
    let told = tell(&page, guest.app.atlas(), &verdict, now);
    Ok(reply::page(&Verify::new(page, typed, Problems::new(), Some(told))))
}

fn tell(page: &Page, atlas: &Atlas, verdict: &Verdict, now: DateTime<Utc>) -> Told {
    match verdict {
        Verdict::Genuine(checked) => {
            let (tone, word, line) = match checked.verified.standing(now) {
                Standing::InForce => (Tone::Good, "verify-genuine", "verify-standing-in-force"),
                Standing::NotYetIssued => {
                    (Tone::Attention, "verify-not-yet", "verify-standing-not-yet-issued")
                }
                Standing::Expired => (Tone::Attention, "verify-expired", "verify-standing-expired"),
            };
            genuine(page, atlas, checked, (tone, word, vec![page.t(line)]))
        }
        Verdict::Revoked(checked, at, why) => {
            let zone = facts::zone(atlas, &checked.verified.payload.territory);
            let line =
                page.say("verify-revoked-why").set("time", page.instant(*at, zone)).set("why", why);
            let lines = vec![page.t("verify-revoked-line"), line.to_string()];
            genuine(page, atlas, checked, (Tone::Stop, "verify-revoked", lines))
        }
        Verdict::Refused(refusal) => refused(page, refusal),
    }
}

fn genuine(
    page: &Page,
    atlas: &Atlas,
    checked: &CheckedCertificate,
    (tone, word, mut lines): (Tone, &str, Vec<String>),
) -> Told {
    let verified = &checked.verified;
    let signed = page
        .say("verify-signed")
        .set("administration", &verified.administration)
        .set("key", &verified.key_id);
    lines.push(signed.to_string());
    let mut rows = facts::of_payload(page, atlas, &verified.payload);
    match &verified.facts {
        Some(record) => rows.extend(facts::of_record(page, record)),
        None => lines.push(page.t("verify-heart-only")),
    }
    let headline =
        page.say(format!("{word}-headline")).set("vessel", &verified.payload.vessel).to_string();
    let people = verified.facts.as_ref().map(|record| facts::people(page, record));
    Told { state: State::new(tone, page.t(word)), headline, lines, rows, people }
}

fn refused(page: &Page, refusal: &NotAccepted) -> Told {
    let say = page.say(format!("verify-refusal-{}", refusal.key()));
    let say = match refusal {
        NotAccepted::NewerVersion { version } => say.set("version", *version),
        NotAccepted::UnknownAlgorithm { algorithm } => say.set("algorithm", *algorithm),
        NotAccepted::UnknownKey { key } => say.set("key", key),
        NotAccepted::OtherAdministration { key_territory, territory } => {
            say.set("owner", key_territory).set("territory", territory)
        }
        NotAccepted::KeyNotValid { key, day } => say.set("key", key).set("day", page.date(*day)),
        NotAccepted::KeyWithdrawn { key, on, reason } => {
            say.set("key", key).set("day", page.date(*on)).set("reason", reason)
        }
        NotAccepted::Revoked { serial, at, reason } => say
            .set("serial", serial)
            .set("time", page.instant(*at, chrono_tz::Tz::UTC))
            .set("reason", reason),
        _ => say,
    };
    Told {
        state: State::new(Tone::Stop, page.t("verify-refused")),
        headline: page.t("verify-refused-headline"),
        lines: vec![say.to_string(), page.t("verify-refused-next")],
        rows: Vec::new(),
        people: None,
    }
}

impl Verify {
    fn new(page: Page, typed: &str, problems: Problems, verdict: Option<Told>) -> Self {
        let code = Field::lines("code", page.t("verify-code"))
            .hint(page.t("verify-code-hint"))
            .value(typed);
        let file = Field::file(
            "file",
            page.t("verify-file"),
            "application/pdf,application/json,text/plain",
        );
        Self {
            code: Field { spelling: false, ..code }.with(&problems),
            file: file.hint(page.t("verify-file-hint")).with(&problems),
            page: page.problems(&problems),
            problems,
            verdict,
        }
    }
}

/// Every way in which a certificate may be refused, for words and samples.
fn refusals() -> Vec<NotAccepted> {
    let text = || "vc-1".to_owned();
    let day = chrono::NaiveDate::default();
    vec![
        NotAccepted::Empty,
        NotAccepted::Unreadable,
        NotAccepted::Truncated,
        NotAccepted::NewerVersion { version: 2 },
        NotAccepted::UnknownAlgorithm { algorithm: -7 },
        NotAccepted::UnknownKey { key: text() },
        NotAccepted::SignatureWrong,
        NotAccepted::OtherAdministration { key_territory: "LC".into(), territory: "VC".into() },
        NotAccepted::KeyNotValid { key: text(), day },
        NotAccepted::KeyWithdrawn { key: text(), on: day, reason: text() },
        NotAccepted::Revoked { serial: text(), at: DateTime::default(), reason: text() },
        NotAccepted::NoCertificate,
        NotAccepted::SeveralCertificates,
        NotAccepted::RecordAltered,
    ]
}

impl Sample for Verify {
    fn samples(language: Language) -> Vec<Self> {
        let page = || Page::new(language, Words::new(language).t("verify-title"));
        let wrong =
            |field: &str, key: &str| [(field, page().t(key))].into_iter().collect::<Problems>();
        let with = |told: Told| Self::new(page(), "LF1:…", Problems::new(), Some(told));
        let genuine = |tone, word: &str, keys: [&str; 3]| Told {
            state: State::new(tone, page().t(word)),
            headline: page().say(format!("{word}-headline")).set("vessel", "Wild Rose").to_string(),
            lines: keys
                .iter()
                .map(|key| {
                    let said = page().say(*key).set("why", "…").set("time", "…");
                    said.set("administration", "…").set("key", "vc-1").to_string()
                })
                .collect(),
            rows: facts::samples(&page()),
            people: None,
        };
        let mut samples = vec![
            Self::new(page(), "", Problems::new(), None),
            Self::new(page(), "", wrong("code", "verify-empty"), None),
            Self::new(page(), "", wrong("code", "verify-too-long"), None),
            Self::new(page(), "", wrong("file", "verify-no-file"), None),
            with(genuine(
                Tone::Good,
                "verify-genuine",
                ["verify-standing-in-force", "verify-heart-only", "verify-signed"],
            )),
            with(genuine(
                Tone::Attention,
                "verify-expired",
                ["verify-standing-expired", "verify-heart-only", "verify-signed"],
            )),
            with(genuine(
                Tone::Attention,
                "verify-not-yet",
                ["verify-standing-not-yet-issued", "verify-heart-only", "verify-signed"],
            )),
            with(genuine(
                Tone::Stop,
                "verify-revoked",
                ["verify-revoked-line", "verify-revoked-why", "verify-signed"],
            )),
        ];
        samples.extend(refusals().iter().map(|refusal| with(refused(&page(), refusal))));
        samples
    }
}
