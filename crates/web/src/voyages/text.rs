//! The text form of a voyage's notices, to send where there is no other link.

use askama::Template;
use axum::extract::Path;
use axum::response::Response;
use clearance::text_form::{Changed, PART_MOST, TextForm, spell};
use clearance::voyage_file::VoyageFile;
use identifiers::Language;
use registry::territory::Atlas;

use super::papers::complete;
use super::plan::Plan;
use super::{ports, problems};
use crate::guest::Me;
use crate::look::{Page, Sample, Words};
use crate::refusal::Refusal;
use crate::reply;

/// The page.
#[derive(Template)]
#[template(path = "voyages/text.html")]
pub struct Texts {
    page: Page,
    calls: Vec<Call>,
}

/// One call as text.
struct Call {
    id: String,
    heading: String,
    /// Why there is no text; blank if there is one.
    refused: String,
    about: String,
    mark: String,
    whole: String,
    parts: Vec<String>,
    spelled: String,
    lacking: Vec<String>,
    changed: Vec<String>,
}

/// `GET /voyages/{id}/text`
pub(super) async fn show(me: Me, Path(id): Path<String>) -> Result<Response, Refusal> {
    let plan = Plan::open(&me, &id).await?;
    let file = complete(&me, &plan).await?;
    let page = me.page("text-out-title").back(format!("/voyages/{}", plan.id()));
    Ok(reply::page(&Texts::new(page, me.app.atlas(), &file)))
}

impl Texts {
    fn new(page: Page, atlas: &Atlas, file: &VoyageFile) -> Self {
        let calls = (0..file.calls.len()).map(|index| call(&page, atlas, (file, index)));
        Self { calls: calls.collect(), page }
    }
}

fn call(page: &Page, atlas: &Atlas, (file, index): (&VoyageFile, usize)) -> Call {
    let port = ports::name(atlas, &file.calls[index].port, page.language());
    let heading = page.say("check-call-heading").set("place", index + 1).set("port", port);
    let heading = heading.to_string();
    let form = match TextForm::of(file, index, atlas) {
        Ok(form) => form,
        Err(error) => {
            let refused = page.t1("text-out-refused", "why", error.to_string());
            return Call { refused, ..Call::none(index, heading) };
        }
    };
    let (whole, parts) = (form.one(), form.parts());
    let about = page.say("text-out-about").set("signs", whole.len());
    let about = about.set("messages", parts.len()).set("most", PART_MOST).to_string();
    Call {
        about,
        mark: form.mark(),
        spelled: spell(&whole),
        lacking: lacking(page, form.not_carried()),
        changed: form.changed().iter().map(|changed| told(page, changed)).collect(),
        whole,
        parts,
        ..Call::none(index, heading)
    }
}

impl Call {
    fn none(index: usize, heading: String) -> Self {
        Self {
            id: format!("text-{}", index + 1),
            heading,
            refused: String::new(),
            about: String::new(),
            mark: String::new(),
            whole: String::new(),
            parts: Vec::new(),
            spelled: String::new(),
            lacking: Vec::new(),
            changed: Vec::new(),
        }
    }
}

/// What a path of the file is called; its own words where no box of ours has it.
fn named(page: &Page, path: &str) -> String {
    let label = problems::label(page, path);
    if label.is_empty() { path.to_owned() } else { label }
}

/// Each thing once, however many people lack it.
fn lacking(page: &Page, paths: &[String]) -> Vec<String> {
    let mut names: Vec<String> = Vec::new();
    for name in paths.iter().map(|path| named(page, path)) {
        if !names.contains(&name) {
            names.push(name);
        }
    }
    names
}

fn told(page: &Page, changed: &Changed) -> String {
    let said = page.say("text-out-change").set("field", named(page, &changed.path));
    said.set("was", &changed.was).set("now", &changed.now).to_string()
}

impl Sample for Texts {
    fn samples(language: Language) -> Vec<Self> {
        let page = Page::new(language, Words::new(language).t("text-out-title"));
        let (Ok(atlas), Some(file)) = (Atlas::embedded(), super::paper_words::sample_file()) else {
            return Vec::new();
        };
        let mut drawn = Self::new(page, &atlas, &file);
        let why = drawn.page.t1("text-out-refused", "why", "…");
        drawn.calls.push(Call { refused: why, ..Call::none(9, "…".into()) });
        if let Some(first) = drawn.calls.first_mut() {
            let changed =
                Changed { path: "vessel.name".into(), was: "Ωmega".into(), now: "OMEGA".into() };
            first.changed = vec![told(&drawn.page, &changed)];
        }
        vec![drawn]
    }
}
