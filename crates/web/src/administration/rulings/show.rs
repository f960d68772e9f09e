//! The fees and deadlines of a territory, and the proposals that wait.

use askama::Template;
use axum::response::Response;
use identifiers::Language;
use registry::territory::{Evidence, SetVersion, Territory};
use registry::{RulingRow, RulingState};

use super::{automations, in_force, named, territory, told};
use crate::guest::Me;
use crate::hall::territory::{cite, set_version};
use crate::look::{Cell, Column, Link, Page, Row, Sample, Table, Words};
use crate::refusal::Refusal;
use crate::reply;

#[derive(Template)]
#[template(path = "administration/rules.html")]
pub(super) struct List {
    page: Page,
    rules: Table,
    waiting: Vec<Link>,
}

/// The news of this page: the word in the address, and the sentence.
const DONE: [(&str, &str); 2] =
    [("approved", "rulings-done-approved"), ("declined", "rulings-done-declined")];

impl List {
    fn new(page: Page, rows: Vec<Row>, waiting: Vec<Link>) -> Self {
        let columns = ["rulings-rule", "rulings-now", "rulings-source"];
        let columns = columns.map(|key| Column::new(page.t(key))).into();
        let rules = Table::new(page.title.clone(), columns, rows).hidden_caption().keys();
        let news = super::super::news(&page, &DONE);
        Self { rules, waiting, page: page.banner(news) }
    }
}

fn row(
    page: &Page,
    territory: &Territory,
    fact: &str,
    (evidence, set): (&Evidence, Option<SetVersion>),
) -> Option<Row> {
    let (name, now) = told(page, territory, fact)?;
    let now = Cell::text(now.join("; "));
    let now = match set {
        Some(set) => now.beneath(set_version(page, set)),
        None => now,
    };
    let (source, _, state) = cite(page, evidence);
    let link = Link::new(name, format!("/administration/rules/{fact}"));
    Some(vec![Cell::link(link), now, Cell::state(state).beneath(source)])
}

fn rows(page: &Page, territory: &Territory) -> Vec<Row> {
    let fees = territory
        .fees
        .iter()
        .filter_map(|fee| row(page, territory, fee.id.as_str(), (&fee.evidence, fee.set)));
    let deadlines = territory
        .deadlines
        .iter()
        .filter_map(|d| row(page, territory, &named(d), (&d.evidence, d.set)));
    let automated = automations(territory).filter_map(|(name, agency, direction)| {
        if let Some(rule) = territory.automation(agency, direction) {
            return row(page, territory, &name, (&rule.evidence, rule.set));
        }
        let (told, now) = told(page, territory, &name)?;
        let link = Link::new(told, format!("/administration/rules/{name}"));
        Some(vec![Cell::link(link), Cell::text(now.join("; ")), Cell::text("–")])
    });
    fees.chain(deadlines).chain(automated).collect()
}

/// A proposal as a link: the rule and the day.
fn link(page: &Page, territory: &Territory, row: &RulingRow) -> Link {
    let fact = row.ruling.fact.name();
    let name = told(page, territory, &fact).map_or(fact, |(name, _)| name);
    let day = page.date(row.ruling.effective);
    Link::new(format!("{name} ({day})"), format!("/administration/rules/proposals/{}", row.id))
}

/// `GET /administration/rules`
pub(super) async fn list(me: Me) -> Result<Response, Refusal> {
    let atlas = in_force(&me).await?;
    let territory = territory(&atlas, &me)?;
    let page = me.page("rulings-title");
    let all = me.app.registry().rulings(&me.viewer).await.map_err(super::refusal)?;
    let waiting = all.iter().filter(|row| row.state == RulingState::Proposed);
    let waiting = waiting.map(|row| link(&page, territory, row)).collect();
    let rows = rows(&page, territory);
    Ok(reply::page(&List::new(page, rows, waiting)))
}

impl Sample for List {
    fn samples(language: Language) -> Vec<Self> {
        let page = || Page::new(language, Words::new(language).t("rulings-title"));
        let mut all: Vec<Self> = DONE
            .map(|(word, _)| page().here(format!("/administration/rules?done={word}")))
            .map(|page| Self::new(page, Vec::new(), Vec::new()))
            .into();
        let hours = page().t1("rulings-hours-count", "hours", 24);
        let row = vec![Cell::text("–"), Cell::text(hours), Cell::text("–")];
        all.push(Self::new(page(), vec![row], vec![Link::new("–", "/administration/rules")]));
        all
    }
}
