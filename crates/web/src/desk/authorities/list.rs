//! The authorities of the administration, and what came of them in the last ninety days.

use askama::Template;
use axum::response::Response;
use clearance::AutomatedRow;
use clearance::authority::{Authority, AuthorityStanding};
use identifiers::Language;

use super::{COUNTED, Counts, days, refusal, state};
use crate::guest::Me;
use crate::look::{Cell, Column, Link, Page, Row, Sample, Table, Words};
use crate::refusal::Refusal;
use crate::reply;

#[derive(Template)]
#[template(path = "desk/authorities/list.html")]
pub(super) struct List {
    page: Page,
    table: Table,
    supervises: bool,
}

impl List {
    fn new(page: Page, rows: Vec<Row>, supervises: bool) -> Self {
        let words = ["authorities-name", "authorities-agency", "authorities-state"];
        let mut columns: Vec<Column> = words.map(|key| Column::new(page.t(key))).into();
        columns.extend(COUNTED.map(|key| Column::number(page.t(key))));
        let table = Table::new(page.title.clone(), columns, rows).hidden_caption().keys();
        Self { page, table, supervises }
    }
}

fn row(
    page: &Page,
    authority: &Authority,
    (standing, rows): (AuthorityStanding, &[AutomatedRow]),
) -> Row {
    let link = format!("/desk/authorities/{}", authority.id);
    let counts = Counts::of(rows.iter().filter(|row| row.authority == authority.id));
    let mut cells = vec![
        Cell::link(Link::new(authority.terms.name.clone(), link)),
        Cell::text(page.t(&format!("agency-{}", authority.terms.agency))),
        Cell::state(state(page, standing)),
    ];
    cells.extend(counts.0.map(|count| Cell::text(count.to_string())));
    cells
}

/// `GET /desk/authorities`
pub(super) async fn show(me: Me) -> Result<Response, Refusal> {
    let desk = me.app.clearance();
    let all = desk.authorities(&me.viewer).await.map_err(refusal)?;
    let (since, today) = days(&me);
    let rows = desk.automated_since(&me.viewer, (None, since)).await?;
    let page = me.page("authorities-title");
    let lines = all.iter().map(|one| row(&page, one, (one.standing(today), &rows))).collect();
    let supervises = me.viewer.seat.role == accounts::Role::Supervisor;
    Ok(reply::page(&List::new(page, lines, supervises)))
}

impl Sample for List {
    fn samples(language: Language) -> Vec<Self> {
        let page = || Page::new(language, Words::new(language).t("authorities-title"));
        let cells = |standing: &AuthorityStanding| {
            let mut cells = vec![Cell::text("–"), Cell::text("–")];
            cells.push(Cell::state(state(&page(), *standing)));
            cells.extend(Counts::default().0.map(|count| Cell::text(count.to_string())));
            cells
        };
        let rows = AuthorityStanding::ALL.iter().map(cells).collect();
        vec![Self::new(page(), rows, true), Self::new(page(), Vec::new(), false)]
    }
}
