//! The ledger of an administration, for its administrators and auditors.

use accounts::ledger::Line;
use accounts::{Purpose, Role};
use askama::Template;
use axum::http::StatusCode;
use axum::response::Response;
use chrono::{DateTime, Utc};
use chrono_tz::Tz;
use identifiers::Language;

use super::ledger_actions::{ACTIONS, sentence};
use super::ledger_filter::{Filter, Wanted, search};
use crate::account::zone;
use crate::guest::Me;
use crate::look::parts::{Empty, Link};
use crate::look::{Cell, Column, Field, Page, Pager, Problems, Row, Sample, Table, Words};
use crate::refusal::Refusal;
use crate::reply;

#[derive(Template)]
#[template(path = "administration/ledger.html")]
pub(super) struct Ledger {
    page: Page,
    problems: Problems,
    action: Field,
    account: Field,
    from: Field,
    until: Field,
    table: Table,
    pager: Pager,
    empty: Empty,
    reached: Option<String>,
}

/// Lines found, and where the next page begins.
type Found<'a> = (&'a [Line], Option<u64>);

impl Ledger {
    fn new(
        page: Page,
        filter: &Filter,
        (lines, next): Found<'_>,
        (zone, problems): (Tz, Problems),
    ) -> Self {
        let columns = [
            "ledger-number",
            "ledger-when",
            "ledger-who",
            "ledger-what",
            "ledger-why",
            "ledger-record",
        ];
        let mut columns: Vec<Column> = columns.map(|key| Column::new(page.t(key))).into();
        if let Some(number) = columns.first_mut() {
            number.number = true;
        }
        let text = |name: &str, key: &str, value: &str| {
            Field::text(name, page.t(key)).value(value).with(&problems)
        };
        let day = |name: &str, key: &str, value: &str| Field {
            kind: "date",
            ..text(name, key, value).width(10)
        };
        let rows = lines.iter().map(|line| row(&page, line, zone)).collect();
        let all = Link::new(page.t("ledger-all"), "/administration/ledger");
        // A page that is not full and yet goes on has looked at as many entries as it may.
        let short = next.filter(|_| lines.len() < 50);
        Self {
            action: text("action", "ledger-what", &filter.action).width(20),
            account: text("account", "ledger-account", &filter.account).width(20),
            from: day("from", "ledger-from", &filter.from),
            until: day("until", "ledger-until", &filter.until),
            table: Table::new(page.title.clone(), columns, rows).hidden_caption(),
            pager: Pager { previous: None, next: next.map(|before| filter.address(before)) },
            empty: Empty { text: page.t("ledger-nothing"), action: Some(all) },
            reached: short.map(|number| page.t1("ledger-reached", "number", number)),
            page: page.problems(&problems),
            problems,
        }
    }
}

fn row(page: &Page, line: &Line, zone: Tz) -> Row {
    let who = match &line.account {
        Some(account) => {
            let id = account.as_str();
            let short = format!("…{}", &id[id.len().saturating_sub(8)..]);
            Cell::link(Link::new(short, format!("/administration/ledger?account={id}")))
        }
        None => Cell::text(page.t("ledger-program")),
    };
    let who = match line.role {
        Some(role) => who.beneath(page.t(&format!("seat-{role}"))),
        None => who,
    };
    let purpose = line.purpose.map_or_else(
        || page.t("ledger-changed"),
        |purpose| page.t(&format!("ledger-purpose-{purpose}")),
    );
    let why = Cell::text(purpose);
    vec![
        Cell::text(line.seq.to_string()),
        Cell::text(page.instant(line.at, zone)),
        who,
        action(page, &line.action),
        match line.note.as_deref().and_then(|note| told(note, "reason")) {
            Some(reason) => why.beneath(reason),
            None => why,
        },
        match line.note.as_deref().and_then(|note| told(note, "detail")) {
            Some(detail) => Cell::text(line.record_kind.clone()).beneath(detail),
            None => Cell::text(line.record_kind.clone()),
        },
    ]
}

/// The sentence of an action over its code, which the filter takes; or the code alone, of an action
/// that an older program wrote.
fn action(page: &Page, action: &str) -> Cell {
    let key = sentence(action);
    if page.has(&key) { Cell::text(page.t(&key)).beneath(action) } else { Cell::text(action) }
}

/// A part of an entry's note, which is JSON.
fn told(note: &str, part: &str) -> Option<String> {
    let note: serde_json::Value = serde_json::from_str(note).ok()?;
    note.get(part)?.as_str().map(str::to_owned).filter(|text| !text.is_empty())
}

impl Sample for Ledger {
    fn samples(language: Language) -> Vec<Self> {
        let page = || Page::new(language, Words::new(language).t("ledger-title"));
        let line = |action: &str, purpose| Line {
            seq: 7,
            at: DateTime::<Utc>::UNIX_EPOCH,
            account: Some(accounts::AccountId::new(&storage::Ambient::system())),
            role: Some(Role::Officer),
            action: action.to_owned(),
            purpose,
            record_kind: "call".into(),
            note: Some(
                r#"{"reason":"asked by the master","detail":"inward customs clear"}"#.into(),
            ),
        };
        let purposes = Purpose::ALL.iter().map(|purpose| line("call.read", Some(*purpose)));
        let mut lines: Vec<Line> =
            ACTIONS.iter().map(|action| line(action, None)).chain(purposes).collect();
        lines.push(Line { account: None, role: None, note: None, ..line("x.unheard-of", None) });
        let wrong: Problems = ["from", "until", "account"]
            .map(|field| (field, page().t(&format!("ledger-{field}-error"))))
            .into_iter()
            .collect();
        let filter = Filter { action: "account".into(), ..Filter::default() };
        vec![
            Self::new(page(), &Filter::default(), (&lines, None), (Tz::UTC, Problems::new())),
            Self::new(page(), &filter, (&lines[..1], Some(7)), (Tz::UTC, Problems::new())),
            Self::new(page(), &filter, (&[], None), (Tz::UTC, wrong)),
        ]
    }
}

/// `GET /administration/ledger?action=&account=&from=&until=&before=`
pub(super) async fn read(me: Me) -> Result<Response, Refusal> {
    let (filter, before) = Filter::read(me.here.split_once('?').map_or("", |(_, query)| query));
    let zone = zone(&me.app, &me.viewer.seat);
    let page = me.page("ledger-title");
    let (wanted, problems) = match filter.understand(zone) {
        Ok(wanted) => (wanted, Problems::new()),
        Err(wrong) => {
            let told =
                wrong.into_iter().map(|field| (field, page.t(&format!("ledger-{field}-error"))));
            let ledger = Ledger::new(page.clone(), &filter, (&[], None), (zone, told.collect()));
            return Ok(reply::page_with(StatusCode::UNPROCESSABLE_ENTITY, &ledger));
        }
    };
    let (lines, next) = found(&me, &wanted, before).await?;
    Ok(reply::page(&Ledger::new(page, &filter, (&lines, next), (zone, problems))))
}

async fn found(
    me: &Me,
    wanted: &Wanted,
    before: Option<u64>,
) -> Result<(Vec<Line>, Option<u64>), Refusal> {
    let tx = me.app.store().read(&me.viewer.scope()).await?;
    Ok(search(&tx, &me.viewer, wanted, before).await?)
}
