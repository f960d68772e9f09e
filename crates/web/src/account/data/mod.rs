//! My data: who looked, what is kept until when, where to correct it, a copy of everything, and
//! what may be deleted.

mod close;
mod copy;
mod delete;
mod export;

use askama::Template;
use axum::response::Response;
use chrono::{DateTime, Utc};
use chrono_tz::Tz;
use clearance::Looks;
use identifiers::Language;
use registry::keeping::{From, Keeping, Kept};

use super::zone;
use crate::app::App;
use crate::door::Door;
use crate::guest::Me;
use crate::look::parts::Banner;
use crate::look::{Cell, Column, Page, Row, Sample, Table, Words};
use crate::refusal::Refusal;
use crate::reply;
use crate::samples::{Drawn, draw};

/// Where it is.
const HERE: &str = "/account/data";
/// Most looks on the page; the copy has more.
const SHOWN: usize = 50;

pub(super) fn enter(door: Door) -> Door {
    door.get(HERE, show)
        .get("/account/data/export", export::ask)
        .post("/account/data/export", export::take)
        .get("/account/data/delete", delete::ask)
        .post("/account/data/delete", delete::take)
        .get("/account/data/close", close::ask)
        .post("/account/data/close", close::take)
}

pub(super) fn samples(language: Language) -> Vec<Drawn> {
    draw![language; Data, export::Export, delete::Delete, close::Close]
}

/// The page.
#[derive(Template)]
#[template(path = "account/data.html")]
struct Data {
    page: Page,
    told: Vec<String>,
    looks: Option<Table>,
    kept: Table,
}

impl Data {
    fn new(page: Page, rows: Vec<Row>, told: Vec<String>) -> Self {
        let heads = ["data-look-when", "data-look-who", "data-look-what", "data-look-why"];
        let columns = heads.map(|key| Column::new(page.t(key))).into();
        let looks = Table::new(page.t("data-looks-title"), columns, rows).hidden_caption();
        let done = page.here.ends_with("?done=deleted");
        let banner = done.then(|| Banner::success(page.t("data-done-deleted")));
        Self {
            told,
            looks: (!looks.rows.is_empty()).then_some(looks),
            kept: kept(&page),
            page: page.back("/account").banner(banner),
        }
    }
}

/// What is kept until when, and why.
fn kept(page: &Page) -> Table {
    let heads = ["data-keep-what", "data-keep-until", "data-keep-why"];
    let row = |rule: &Kept| {
        let kind = &rule.kind;
        vec![
            Cell::text(page.t(&format!("data-keep-{kind}"))),
            Cell::text(until(page, rule)),
            Cell::text(page.t(&format!("data-why-{kind}"))),
        ]
    };
    let rows = Keeping::embedded().kept.iter().map(row).collect();
    let columns = heads.map(|key| Column::new(page.t(key))).into();
    Table::new(page.t("data-keep-title"), columns, rows).hidden_caption()
}

fn until(words: &Words, rule: &Kept) -> String {
    let key = match rule.from {
        From::Deleted => "data-until-deleted",
        From::Removed => "data-until-removed",
        From::Ended => "data-until-ended",
        From::Changed => "data-until-changed",
        From::Sent => "data-until-sent",
        From::Law => "data-until-law",
        From::Never => "data-until-never",
    };
    words.t1(key, "days", rule.days.unwrap_or_default())
}

/// One row a look: when, which agency, what, what for.
fn rows(app: &App, words: &Words, (looks, zone): (&Looks, Tz)) -> Vec<Row> {
    let row = |(look, reference): &(accounts::ledger::Look, Option<String>)| {
        let agency = look.agency.map_or_else(
            || words.t("data-look-whole"),
            |agency| words.t(&format!("agency-{agency}")),
        );
        let territory = registry::territory::TerritoryId::parse(&look.territory).ok();
        let territory = territory.and_then(|id| app.atlas().territory(&id));
        let place =
            territory.map_or(look.territory.as_str(), |known| known.name.get(words.language()));
        let what = match (look.action.as_str(), reference) {
            ("call.read", Some(reference)) => {
                words.t1("data-look-call", "reference", reference.as_str())
            }
            ("certificate.read", _) => words.t("data-look-certificate"),
            ("attachment.read", _) => words.t("data-look-attachment"),
            ("photograph.read", _) => words.t("data-look-photograph"),
            _ => words.t("data-look-other"),
        };
        let purpose = look
            .purpose
            .map_or_else(String::new, |purpose| words.t(&format!("ledger-purpose-{purpose}")));
        vec![
            Cell::text(words.instant(look.at, zone)),
            Cell::text(agency).beneath(place),
            Cell::text(what),
            Cell::text(purpose),
        ]
    };
    looks.told.iter().take(SHOWN).map(row).collect()
}

/// The sentences before the table: how late a read is told of, and from when on.
fn told(words: &Words, (looks, zone): (&Looks, Tz), born: DateTime<Utc>) -> Vec<String> {
    let rules = Keeping::embedded();
    let mut told = vec![words.t1("data-looks-lead", "hours", rules.told_after_hours())];
    let islands: Vec<&str> = rules.territories().collect();
    told.push(if islands.is_empty() {
        words.t("data-looks-alike")
    } else {
        words.t1("data-looks-apart", "islands", islands.join(", "))
    });
    if let Some(since) = looks.since.filter(|since| *since > born) {
        told.push(words.t1("data-looks-since", "date", words.instant(since, zone)));
    }
    match looks.told.len() {
        0 => told.push(words.t("data-looks-none")),
        more if more > SHOWN => told.push(words.t1("data-looks-more", "count", SHOWN)),
        _ => {}
    }
    told
}

/// `GET /account/data`
async fn show(me: Me) -> Result<Response, Refusal> {
    let looks = me.app.clearance().looks(&me.viewer).await?;
    let born = me.app.accounts().profile(&me.viewer).await?.created_at;
    let page = me.page("data-title");
    let known = (&looks, zone(&me.app, &me.viewer.seat));
    let rows = rows(&me.app, &page, known);
    let told = told(&page, known, born);
    Ok(reply::page(&Data::new(page, rows, told)))
}

impl Sample for Data {
    fn samples(language: Language) -> Vec<Self> {
        let page = || Page::new(language, Words::new(language).t("data-title"));
        let words = Words::new(language);
        let row = ["call", "certificate", "attachment", "photograph", "other"].map(|what| {
            vec![
                Cell::text(words.instant(DateTime::UNIX_EPOCH, Tz::UTC)),
                Cell::text(words.t("data-look-whole")).beneath("Bequia"),
                Cell::text(words.t1(&format!("data-look-{what}"), "reference", "VC-7K3-29Q")),
                Cell::text(words.t("ledger-purpose-clearance")),
            ]
        });
        let since = Some(DateTime::UNIX_EPOCH + chrono::TimeDelta::days(1));
        let looks = Looks { told: Vec::new(), since };
        let lines = told(&words, (&looks, Tz::UTC), DateTime::UNIX_EPOCH);
        let more = vec![
            words.t1("data-looks-apart", "islands", "GD"),
            words.t1("data-looks-more", "count", SHOWN),
        ];
        vec![
            Self::new(page(), Vec::new(), lines),
            Self::new(page().here("/account/data?done=deleted"), row.into(), more),
        ]
    }
}
