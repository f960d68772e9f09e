//! The list of one's parties.

use askama::Template;
use axum::response::Response;
use identifiers::Language;
use registry::PartyInList;

use crate::guest::Me;
use crate::look::{Empty, Link, Page, Sample, State, Task, Tone, Words};
use crate::refusal::Refusal;
use crate::reply;

/// The list.
#[derive(Template)]
#[template(path = "party/list.html")]
pub struct Parties {
    page: Page,
    parties: Vec<Task>,
    add: Link,
    empty: Empty,
}

impl Parties {
    fn new(page: Page, parties: Vec<Task>) -> Self {
        Self {
            add: Link::new(page.t("party-new"), "/parties/new"),
            empty: Empty { text: page.t("parties-none"), action: None },
            parties,
            page,
        }
    }
}

/// `GET /parties`
pub(super) async fn list(me: Me) -> Result<Response, Refusal> {
    let rows = me.app.registry().parties(&me.viewer).await?;
    let page = me.page("parties-title");
    let now = me.app.store().ambient().now();
    let line = |party: &PartyInList| {
        let tone = match (party.row.is_open(now), party.arrived == party.guests) {
            (false, _) => Tone::Quiet,
            (true, true) => Tone::Good,
            (true, false) => Tone::Attention,
        };
        Task {
            title: party.row.name.clone(),
            href: Some(format!("/parties/{}", party.row.id)),
            hint: Some(page.t1("party-begins", "date", page.date(party.row.starts_on))),
            state: State::new(tone, counted(&page, party.arrived, party.guests)),
        }
    };
    let parties = rows.iter().map(line).collect();
    Ok(reply::page(&Parties::new(page, parties)))
}

/// How many of how many are in.
pub(super) fn counted(page: &Page, arrived: usize, all: usize) -> String {
    page.say("party-counted").set("arrived", arrived).set("all", all).to_string()
}

impl Sample for Parties {
    fn samples(language: Language) -> Vec<Self> {
        let page = || Page::new(language, Words::new(language).t("parties-title"));
        let task = Task {
            title: "Tremblay".into(),
            href: Some("/parties/1".into()),
            hint: Some(page().t1("party-begins", "date", "5 Dec 2026")),
            state: State::new(Tone::Attention, counted(&page(), 3, 8)),
        };
        vec![Self::new(page(), Vec::new()), Self::new(page(), vec![task])]
    }
}
