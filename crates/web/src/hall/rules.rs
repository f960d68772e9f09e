//! All territories, to be searched by name, port or code.

use askama::Template;
use axum::extract::Query;
use axum::response::Response;
use identifiers::Language;
use registry::fold;
use registry::territory::{Atlas, Territory};
use serde::Deserialize;

use super::territory;
use crate::guest::Guest;
use crate::look::{Cell, Column, Empty, Field, Link, Page, Row, Sample, Table, Words};
use crate::reply;

/// What is looked for.
#[derive(Debug, Default, Deserialize)]
pub(super) struct Ask {
    #[serde(default)]
    find: String,
}

/// The list.
#[derive(Template)]
#[template(path = "hall/rules.html")]
pub(super) struct AllRules {
    page: Page,
    find: Field,
    table: Table,
    empty: Empty,
}

/// `GET /rules`
pub(super) async fn list(guest: Guest, Query(ask): Query<Ask>) -> Response {
    let find: String = ask.find.chars().filter(|c| !c.is_control()).take(100).collect();
    reply::page(&AllRules::new(guest.page("rules-title"), guest.app.atlas(), &find))
}

impl AllRules {
    fn new(page: Page, atlas: &Atlas, find: &str) -> Self {
        let key = fold(find);
        let language = page.language();
        let mut found: Vec<&Territory> =
            atlas.territories().filter(|territory| is_found(territory, language, &key)).collect();
        found.sort_by_key(|territory| fold(territory.name.get(language)));
        let rows = found.into_iter().map(|territory| row(&page, territory)).collect();
        Self { table: table(&page, rows), ..Self::empty(page, find) }
    }

    fn empty(page: Page, find: &str) -> Self {
        Self {
            find: Field::search("find", page.t("rules-find")).value(find),
            table: table(&page, Vec::new()),
            empty: Empty {
                text: page.t("rules-not-found"),
                action: Some(Link::new(page.t("rules-show-all"), "/rules")),
            },
            page,
        }
    }
}

/// By name in the reader's language or in English, by code, island or port.
fn is_found(territory: &Territory, language: Language, key: &str) -> bool {
    let names = [&territory.name].into_iter().chain(territory.ports.iter().map(|port| &port.name));
    let names = names.chain(territory.ports.iter().filter_map(|port| port.island.as_ref()));
    let mut texts = names
        .flat_map(|name| [name.get(language), name.get(Language::En)])
        .chain([territory.id.as_str()]);
    key.is_empty() || texts.any(|text| fold(text).contains(key))
}

fn table(page: &Page, rows: Vec<Row>) -> Table {
    let columns = vec![
        Column::new(page.t("rules-territory")),
        Column::number(page.t("rules-ports")),
        Column::number(page.t("rules-fees")),
        Column::number(page.t("rules-newest")),
    ];
    Table::new(page.t("rules-title"), columns, rows).hidden_caption()
}

fn row(page: &Page, territory: &Territory) -> Row {
    let language = page.language();
    let newest =
        territory::newest(territory).map_or_else(|| "–".to_owned(), |year| year.to_string());
    let fees = if territory.fees.is_empty() {
        page.t("rules-fees-none-known")
    } else {
        territory.fees.len().to_string()
    };
    let link = Link::new(territory.name.get(language), format!("/rules/{}", territory.id));
    vec![
        Cell::link(link).beneath(territory.administration.get(language)),
        Cell::text(territory.ports.len().to_string()),
        Cell::text(fees),
        Cell::text(newest),
    ]
}

impl Sample for AllRules {
    fn samples(language: Language) -> Vec<Self> {
        let page = || Page::new(language, Words::new(language).t("rules-title"));
        let row = vec![
            Cell::text("–"),
            Cell::text("7"),
            Cell::text(page().t("rules-fees-none-known")),
            Cell::text("2025"),
        ];
        vec![
            Self::empty(page(), "atlantis"),
            Self { table: table(&page(), vec![row]), ..Self::empty(page(), "") },
        ]
    }
}
