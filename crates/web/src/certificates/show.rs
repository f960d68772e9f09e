//! A certificate, for those concerned: the skipper it was given to and the officers who gave it.

use askama::Template;
use axum::extract::{Path, Query};
use axum::response::Response;
use certificates::{Labels, Paper, Print, SignedCertificate, Stamp};
use chrono::{DateTime, TimeZone as _, Utc};
use clearance::CertificateRow;
use identifiers::Language;
use serde::Deserialize;

use super::facts;
use crate::guest::Me;
use crate::look::{Link, Page, Sample, State, SummaryRow, Table, Tone, Words};
use crate::refusal::Refusal;
use crate::reply;

/// How it is to be printed.
#[derive(Debug, Default, Deserialize)]
pub(super) struct Ask {
    #[serde(default)]
    paper: String,
    #[serde(default)]
    lang: String,
}

/// The page of a certificate.
#[derive(Template)]
#[template(path = "certificates/show.html")]
pub(super) struct ShowCertificate {
    page: Page,
    kind: String,
    state: State,
    next: String,
    why: Option<String>,
    qr: String,
    code: String,
    rows: Vec<SummaryRow>,
    people: Table,
    papers: Vec<(String, Vec<Link>)>,
}

/// `GET /certificates/{serial}` and `GET /certificates/{serial}.pdf`: reading either writes the ledger.
pub(super) async fn show(
    me: Me,
    Path(name): Path<String>,
    Query(ask): Query<Ask>,
) -> Result<Response, Refusal> {
    let (serial, paper) = match name.strip_suffix(".pdf") {
        Some(serial) => (serial, true),
        None => (name.as_str(), false),
    };
    if !fits(serial) {
        return Err(Refusal::not_found());
    }
    let (row, signed) = me.app.clearance().certificate(&me.viewer, serial).await?;
    if paper {
        return print(&me, &row, &signed, &ask);
    }
    let rows = |page: &Page| {
        let mut rows = facts::of_payload(page, me.app.atlas(), signed.payload());
        rows.extend(facts::of_record(page, signed.facts()));
        rows
    };
    let page = me.page("certificate-title").back(if me.viewer.is_officer() {
        format!("/desk/calls/{}", row.call)
    } else {
        "/voyages".to_owned()
    });
    let rows = rows(&page);
    let now = me.app.store().ambient().now();
    Ok(reply::page(&ShowCertificate::new(page, (&row, &signed), rows, now)?))
}

/// Serials are made of letters, digits and dashes; nothing else reaches the database or a file's name.
fn fits(serial: &str) -> bool {
    (1..=40).contains(&serial.len())
        && serial.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-')
}

fn print(
    me: &Me,
    row: &CertificateRow,
    signed: &SignedCertificate,
    ask: &Ask,
) -> Result<Response, Refusal> {
    let fault = |error: certificates::CertificateError| Refusal::fault(error.to_string());
    let language = Language::parse(&ask.lang).ok();
    let print = Print {
        paper: if ask.paper == "letter" { Paper::Letter } else { Paper::A4 },
        labels: language.map(Labels::of).transpose().map_err(fault)?,
        address: Some(me.app.settings().public_url.clone()),
        stamp: match &row.revoked {
            Some((at, reason)) => Stamp::Revoked { at: *at, reason: reason.clone() },
            None if me.app.settings().demo => Stamp::Specimen,
            None => Stamp::None,
        },
    };
    let bytes = signed.pdf(&print).map_err(fault)?;
    Ok(reply::file("application/pdf", &format!("{}.pdf", row.serial), bytes))
}

impl ShowCertificate {
    fn new(
        page: Page,
        (row, signed): (&CertificateRow, &SignedCertificate),
        rows: Vec<SummaryRow>,
        now: DateTime<Utc>,
    ) -> Result<Self, Refusal> {
        let facts = signed.facts();
        let expired = facts.valid_until.is_some_and(|until| until < now);
        let (tone, word, next) = match (&row.revoked, expired) {
            (Some(_), _) => (Tone::Stop, "certificate-revoked", "certificate-next-revoked"),
            (None, true) => (Tone::Attention, "certificate-expired", "certificate-next-expired"),
            (None, false) => (Tone::Good, "certificate-in-force", "certificate-next-in-force"),
        };
        let zone = facts.time_zone.parse().unwrap_or(chrono_tz::Tz::UTC);
        let why = row.revoked.as_ref().map(|(at, why)| {
            page.say("certificate-revoked-why")
                .set("time", page.instant(*at, zone))
                .set("why", why)
                .to_string()
        });
        let svg = signed.qr_svg().map_err(|error| Refusal::fault(error.to_string()))?;
        Ok(Self {
            kind: facts::kind(&page, facts.direction),
            state: State::new(tone, page.t(word)),
            next: page.t(next),
            why,
            qr: sized(&svg, &page.t("certificate-qr")),
            code: signed.qr_text().to_owned(),
            people: facts::people(&page, facts),
            papers: papers(&page, &row.serial),
            rows,
            page,
        })
    }
}

/// The image with a size of its own and words for those who do not see it. Both are ours.
fn sized(svg: &str, label: &str) -> String {
    let label: String = label.chars().filter(|c| !matches!(c, '"' | '<' | '>' | '&')).collect();
    svg.replacen(
        "<svg ",
        &format!("<svg width=\"224\" height=\"224\" role=\"img\" aria-label=\"{label}\" "),
        1,
    )
}

/// Both papers in each language.
fn papers(page: &Page, serial: &str) -> Vec<(String, Vec<Link>)> {
    let link = |language: Language, paper: &str, label: &str| {
        let href = format!("/certificates/{serial}.pdf?paper={paper}&lang={}", language.tag());
        Link::new(label, href).about(language.name_in_itself())
    };
    let own = page.language();
    let first = std::iter::once(own)
        .chain(Language::ALL.into_iter().filter(move |language| *language != own));
    first
        .map(|language| {
            let links = vec![link(language, "a4", "A4"), link(language, "letter", "Letter")];
            (language.name_in_itself().to_owned(), links)
        })
        .collect()
}

impl Sample for ShowCertificate {
    fn samples(language: Language) -> Vec<Self> {
        let page = Page::new(language, Words::new(language).t("certificate-title"));
        let one = |tone, word: &str, next: &str, why: Option<String>| Self {
            kind: page.t("clearance-of-inward"),
            state: State::new(tone, page.t(word)),
            next: page.t(next),
            why,
            qr: sized("<svg viewBox=\"0 0 1 1\"></svg>", &page.t("certificate-qr")),
            code: "LF1:ABC".into(),
            rows: facts::samples(&page),
            people: Table::default(),
            papers: papers(&page, "VC-7K3-29Q-IN1"),
            page: page.clone(),
        };
        let at = Utc.timestamp_opt(1_795_521_600, 0).single().unwrap_or_default();
        let time = page.instant(at, chrono_tz::Tz::America__St_Vincent);
        let why = page.say("certificate-revoked-why").set("time", time).set("why", "…").to_string();
        vec![
            one(Tone::Good, "certificate-in-force", "certificate-next-in-force", None),
            one(Tone::Attention, "certificate-expired", "certificate-next-expired", None),
            one(Tone::Stop, "certificate-revoked", "certificate-next-revoked", Some(why)),
        ]
    }
}
