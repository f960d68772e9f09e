//! What this is, who runs it, what is kept and who reads it; how it can be used by everybody.

use askama::Template;
use axum::response::Response;
use identifiers::Language;

use crate::guest::Guest;
use crate::look::{Link, Page, Sample, SummaryRow, Words};
use crate::reply;

/// What is kept, who reads it and how long: a row each.
const KEPT: [&str; 6] = ["account", "lists", "notices", "decisions", "ledger", "device"];

/// `/about`
#[derive(Template)]
#[template(path = "hall/about.html")]
pub(super) struct About {
    page: Page,
    here: Vec<SummaryRow>,
    kept: Vec<SummaryRow>,
    served: Vec<String>,
}

/// `/about/accessibility`
#[derive(Template)]
#[template(path = "hall/accessibility.html")]
pub(super) struct Accessibility {
    page: Page,
}

/// `GET /about`
pub(super) async fn about(guest: Guest) -> Response {
    let page = guest.page("about-title");
    let atlas = guest.app.atlas();
    let served = atlas
        .territories()
        .filter(|t| guest.app.clearance().administration_of(t.id.as_str()).is_some());
    let served: Vec<String> =
        served.map(|territory| territory.administration.get(guest.language).to_owned()).collect();
    reply::page(&About::new(
        page,
        &guest.app.settings().public_url,
        served,
        guest.app.settings().demo,
    ))
}

/// `GET /about/accessibility`
pub(super) async fn accessibility(guest: Guest) -> Response {
    let page = guest.page("accessibility-title");
    let crumbs = vec![Link::new(page.t("about-title"), "/about")];
    reply::page(&Accessibility { page: page.crumbs(crumbs) })
}

impl About {
    fn new(page: Page, address: &str, served: Vec<String>, demo: bool) -> Self {
        let kept = KEPT.map(|what| {
            let lines =
                vec![page.t(&format!("about-kept-{what}")), page.t(&format!("about-read-{what}"))];
            SummaryRow::lines(page.t(&format!("about-what-{what}")), lines)
        });
        let purpose = page.t(if demo { "about-is-demo" } else { "about-is-live" });
        let here = vec![
            SummaryRow::new(page.t("about-address"), address),
            SummaryRow::new(page.t("about-purpose"), purpose),
            SummaryRow::new(page.t("about-version"), env!("CARGO_PKG_VERSION")),
        ];
        Self { here, kept: kept.into(), served, page }
    }
}

impl Sample for About {
    fn samples(language: Language) -> Vec<Self> {
        let page = || Page::new(language, Words::new(language).t("about-title"));
        let served = || vec!["Saint Lucia Customs and Excise Department".to_owned()];
        [true, false]
            .map(|demo| Self::new(page(), "https://clearance.example", served(), demo))
            .into()
    }
}

impl Sample for Accessibility {
    fn samples(language: Language) -> Vec<Self> {
        vec![Self { page: Page::new(language, Words::new(language).t("accessibility-title")) }]
    }
}
