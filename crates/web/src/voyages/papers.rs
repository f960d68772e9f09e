//! The papers of a voyage: crew list and general declaration in the shape of IMO FAL 5 and FAL 1,
//! a crew list with the boat's photograph or a place for one, letters for airlines. In the reader's
//! language and in English.

use askama::Template;
use axum::extract::{Path, RawQuery};
use axum::response::Response;
use certificates::{Paper, PaperPicture};
use clearance::voyage::Way;
use clearance::voyage_file::VoyageFile;
use identifiers::Language;
use registry::RegistryError;
use registry::territory::Atlas;

use super::paper_words::{Kind, Subject};
use super::plan::{Findings, Plan};
use super::{ports, step};
use crate::fields::Fields;
use crate::files::{self, As};
use crate::guest::Me;
use crate::look::{Link, Page, Sample, Words};
use crate::refusal::Refusal;
use crate::reply;

/// The page that lists them.
#[derive(Template)]
#[template(path = "voyages/papers.html")]
pub struct Papers {
    page: Page,
    calls: Vec<(String, Vec<PaperRow>)>,
    /// Where a photograph is added, for a boat that has none.
    photograph: Option<Link>,
}

/// One paper of a call, on both sizes.
struct PaperRow {
    name: String,
    links: Vec<Link>,
}

/// `GET /voyages/{id}/papers`
pub(super) async fn list(me: Me, Path(id): Path<String>) -> Result<Response, Refusal> {
    let plan = Plan::open(&me, &id).await?;
    let file = complete(&me, &plan).await?;
    let page = me.page("papers-title").back(format!("/voyages/{}", plan.id()));
    let mut papers = Papers::new(page, me.app.atlas(), (&step(plan.id(), "paper"), &file));
    if let Some(vessel) = &plan.draft.vessel
        && !me.app.registry().has_photograph(&me.viewer, vessel).await?
    {
        papers = papers.without_photograph(vessel.as_str());
    }
    Ok(reply::page(&papers))
}

/// `GET /voyages/{id}/paper?kind=crew-list&call=1&way=inward&person=…&size=letter`: without a
/// query the crew list of the first call.
pub(super) async fn print(
    me: Me,
    Path(id): Path<String>,
    RawQuery(query): RawQuery,
) -> Result<Response, Refusal> {
    let plan = Plan::open(&me, &id).await?;
    let file = complete(&me, &plan).await?;
    let query = Fields::parse(query.unwrap_or_default().as_bytes());
    let ask = |name: &str, usual: &str| match query.get(name) {
        "" => usual.to_owned(),
        given => given.to_owned(),
    };
    let kind = Kind::of(&ask("kind", "crew-list")).ok_or_else(Refusal::not_found)?;
    let index = ask("call", "0").parse().map_err(|_| Refusal::not_found())?;
    let way: Way = ask("way", "inward").parse().map_err(|_| Refusal::not_found())?;
    let subject = Subject { file: &file, atlas: me.app.atlas(), index, way };
    let now = me.app.store().ambient().now();
    let mut paper = subject
        .paper(kind, query.get("person"), (me.language, now))
        .ok_or_else(Refusal::not_found)?;
    if kind == Kind::CrewPage
        && let Some(photograph) = photograph(&me, &plan).await?
    {
        paper.picture = Some(photograph);
    }
    let size = if query.get("size") == "letter" { Paper::Letter } else { Paper::A4 };
    let bytes = paper.pdf(size).map_err(|error| Refusal::fault(error.to_string()))?;
    Ok(reply::file("application/pdf", &format!("{}-{}.pdf", kind.word(), index + 1), bytes))
}

/// The photograph of the boat; none: she has none, or is no longer in the list.
async fn photograph(me: &Me, plan: &Plan) -> Result<Option<PaperPicture>, Refusal> {
    let Some(id) = &plan.draft.vessel else {
        return Ok(None);
    };
    let (registry, viewer) = (me.app.registry(), &me.viewer);
    let kept = match registry.photograph(viewer, id).await {
        Err(RegistryError::NotFound) => return Ok(None),
        other => other?,
    };
    let name = registry.vessel(viewer, id).await?.0.name;
    let words = me.page("papers-title").t1("photograph-of", "name", name);
    let printed = files::read(kept.into(), As::Print).await?.ok();
    Ok(printed.map(|picture| PaperPicture { words, jpeg: Some(picture.bytes) }))
}

/// The voyage file, once everything in it can be read.
pub(super) async fn complete(me: &Me, plan: &Plan) -> Result<VoyageFile, Refusal> {
    let found = Findings::of(me, plan).await?;
    found.voyage.map(|(file, _)| file).ok_or_else(Refusal::state)
}

impl Papers {
    fn new(page: Page, atlas: &Atlas, (address, file): (&str, &VoyageFile)) -> Self {
        let calls = file.calls.iter().enumerate().map(|(index, call)| {
            let port = ports::name(atlas, &call.port, page.language());
            let heading = page
                .say("check-call-heading")
                .set("place", index + 1)
                .set("port", port)
                .to_string();
            (heading, rows(&page, address, (file, index)))
        });
        Self { calls: calls.collect(), photograph: None, page }
    }

    /// Says where a photograph of this boat is added.
    fn without_photograph(mut self, vessel: &str) -> Self {
        let label = self.page.t("papers-add-photograph");
        self.photograph = Some(Link::new(label, format!("/vessels/{vessel}/photograph")));
        self
    }
}

fn rows(page: &Page, address: &str, (file, index): (&VoyageFile, usize)) -> Vec<PaperRow> {
    let row = |name: String, query: String| {
        let link = |key: &str, size: &str| {
            let href = format!("{address}?{query}&call={index}&size={size}");
            Link::new(page.t(key), href).about(name.clone())
        };
        let links = vec![link("papers-a4", "a4"), link("papers-letter-size", "letter")];
        PaperRow { name, links }
    };
    let call = &file.calls[index];
    let mut rows = Vec::new();
    for way in [Way::Inward, Way::Outward] {
        let given = match way {
            Way::Inward => call.arrival.is_some(),
            Way::Outward => call.departure.is_some(),
        };
        for kind in [Kind::CrewList, Kind::GeneralDeclaration, Kind::CrewPage] {
            if given {
                let name = format!("{} · {}", page.t(kind.title()), page.t(&format!("way-{way}")));
                rows.push(row(name, format!("kind={}&way={way}", kind.word())));
            }
        }
    }
    let joiners = call.joins.iter().map(|joiner| (Kind::Joiner, &joiner.person));
    let leavers = call.leaves.iter().map(|leaver| (Kind::Leaver, leaver));
    for (kind, reference) in joiners.chain(leavers) {
        if let Some((_, person)) = file.person(reference) {
            let name = page.t1(&format!("papers-row-{}", kind.word()), "name", person.full_name());
            rows.push(row(name, format!("kind={}&person={reference}", kind.word())));
        }
    }
    rows
}

impl Sample for Papers {
    fn samples(language: Language) -> Vec<Self> {
        let page = Page::new(language, Words::new(language).t("papers-title"));
        let (Ok(atlas), Some(file)) = (Atlas::embedded(), super::paper_words::sample_file()) else {
            return Vec::new();
        };
        let papers = |page| Self::new(page, &atlas, ("/voyages/1/paper", &file));
        vec![papers(page.clone()), papers(page).without_photograph("1")]
    }
}
