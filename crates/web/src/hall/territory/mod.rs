//! A territory on one page: how to arrive, by when, what to bring, what it costs, and what nobody
//! knows yet; each with where it comes from.

mod fees;
mod lines;
mod ports;

use askama::Template;
use axum::extract::Path;
use axum::response::Response;
use clearance::evidence::RuleSource;
use identifiers::Language;
use registry::territory::{Atlas, Deadline, Evidence, FeeRule, SetVersion, Territory, TerritoryId};

pub(super) use fees::FeeLine;
pub(super) use lines::Line;
pub(super) use ports::PortLine;

use super::source;
use crate::guest::Guest;
use crate::look::{Link, Page, Sample, Words};
use crate::refusal::Refusal;
use crate::reply;

/// Lines under a heading.
pub(super) struct Section {
    pub(super) id: &'static str,
    pub(super) title: String,
    pub(super) lines: Vec<Line>,
    /// What stands there if nothing is known.
    pub(super) none: String,
}

/// The page.
#[derive(Template)]
#[template(path = "hall/territory.html")]
pub(super) struct Rules {
    page: Page,
    caption: String,
    lead: String,
    age: String,
    sections: Vec<Section>,
    ports: Vec<PortLine>,
    fees: Vec<FeeLine>,
    questions: Vec<(String, Vec<String>)>,
    gaps: Vec<String>,
}

/// `GET /rules/{territory}`
pub(super) async fn show(guest: Guest, Path(code): Path<String>) -> Result<Response, Refusal> {
    let id = TerritoryId::parse(&code).map_err(|_| Refusal::not_found())?;
    let territory = guest.app.atlas().territory(&id).ok_or_else(Refusal::not_found)?;
    let page = guest.titled(territory.name.get(guest.language));
    let crumbs = vec![Link::new(page.t("rules-title"), "/rules")];
    Ok(reply::page(&Rules::new(page.crumbs(crumbs), guest.app.atlas(), territory)))
}

impl Rules {
    fn new(page: Page, atlas: &Atlas, territory: &Territory) -> Self {
        let language = page.language();
        let zone = territory.time_zone.name().replace('_', " ");
        let lead =
            page.say("rules-lead").set("administration", territory.administration.get(language));
        let lead = lead.set("currency", territory.currency.as_str()).set("zone", zone).to_string();
        Self {
            caption: page.t1("rules-caption", "code", territory.id.as_str()),
            lead,
            age: age(&page, territory),
            sections: lines::sections(&page, territory),
            ports: ports::list(&page, territory),
            fees: fees::list(&page, territory),
            questions: lines::questions(&page, atlas, territory),
            gaps: territory.gaps.iter().map(|gap| gap.get(language).to_owned()).collect(),
            page,
        }
    }
}

/// Why each thing of a territory is believed.
pub(super) fn evidence(territory: &Territory) -> Vec<&Evidence> {
    let mut all = vec![&territory.agencies.evidence, &territory.crew_ashore.evidence];
    all.extend(territory.systems.iter().map(|system| &system.evidence));
    all.extend(territory.ports.iter().map(|port| &port.evidence));
    all.extend(
        territory.ports.iter().flat_map(|port| &port.offices).map(|office| &office.evidence),
    );
    all.extend(territory.deadlines.iter().map(|deadline| &deadline.evidence));
    all.extend(territory.stays.iter().map(|stay| &stay.evidence));
    all.extend(territory.passport.iter().map(|rule| &rule.evidence));
    all.extend(territory.radio.iter().map(|call| &call.evidence));
    all.extend(territory.fees.iter().map(|fee| &fee.evidence));
    let facts =
        [&territory.facts, &territory.weapons.facts, &territory.pets.facts, &territory.medicines];
    all.extend(facts.into_iter().flatten().map(|fact| &fact.evidence));
    all
}

/// How old and how official it all is: "120 facts, 14 of them official; sources from 2007 to 2025".
pub(super) fn age(page: &Page, territory: &Territory) -> String {
    let all = evidence(territory);
    let years = || all.iter().filter_map(|evidence| evidence.as_of().year());
    let official = all.iter().filter(|evidence| evidence.is_official()).count();
    let said = page.say("rules-age").set("facts", all.len()).set("official", official);
    let year = |year: Option<i32>| year.map_or_else(|| "–".to_owned(), |year| year.to_string());
    said.set("oldest", year(years().min())).set("newest", year(years().max())).to_string()
}

/// The newest year named by a source of the territory.
pub(super) fn newest(territory: &Territory) -> Option<i32> {
    evidence(territory).into_iter().filter_map(|evidence| evidence.as_of().year()).max()
}

/// What a fee comes to, a line for each band.
pub(crate) fn told_fee(page: &Page, territory: &Territory, fee: &FeeRule) -> Vec<String> {
    fees::amounts(page, territory, fee)
}

/// What a territory asks of whoever comes, in a few lines: how to arrive, by when, what to bring.
pub(crate) fn told_shortly(page: &Page, territory: &Territory) -> Vec<String> {
    let asked = ["when", "arrive", "bring"];
    let sections = lines::sections(page, territory).into_iter();
    let kept = sections.filter(|section| asked.contains(&section.id));
    kept.flat_map(|section| section.lines).map(|line| line.text).collect()
}

/// A deadline as a sentence.
pub(crate) fn told_deadline(page: &Page, deadline: &Deadline) -> String {
    lines::of_deadline(page, deadline).text
}

/// Which version of a rule this is, where the administration set it itself.
pub(crate) fn set_version(page: &Page, set: SetVersion) -> String {
    let said = page.say("rules-set-version").set("version", set.version);
    said.set("date", page.date(set.effective)).to_string()
}

/// A line's source, ready to be shown.
pub(super) fn rule_source(evidence: &Evidence) -> RuleSource {
    RuleSource::from(evidence)
}

impl Sample for Rules {
    fn samples(language: Language) -> Vec<Self> {
        let page = Page::new(language, Words::new(language).t("rules-title"));
        // Every territory is drawn in every language by a story; here the words of the frame.
        let section = |id| Section {
            id,
            title: page.t(&format!("rules-section-{id}")),
            lines: vec![Line::sample(&page)],
            none: page.t("rules-none"),
        };
        let sections: Vec<Section> = lines::SECTIONS.into_iter().map(section).collect();
        vec![Self {
            caption: page.t1("rules-caption", "code", "VC"),
            lead: page
                .say("rules-lead")
                .set("administration", "…")
                .set("currency", "XCD")
                .set("zone", "…")
                .to_string(),
            age: page
                .say("rules-age")
                .set("facts", 2)
                .set("official", 1)
                .set("oldest", "…")
                .set("newest", "…")
                .to_string(),
            sections,
            ports: Vec::new(),
            fees: fees::samples(&page),
            questions: vec![(page.t("rules-questions-arrival"), vec![page.t("rules-none")])],
            gaps: vec![page.t("rules-none")],
            page,
        }]
    }
}

/// The address of a source as a link beside its name.
pub(crate) fn cite(
    page: &Page,
    evidence: &Evidence,
) -> (String, Option<String>, crate::look::State) {
    let rule = rule_source(evidence);
    let confidence = source::confidence(&rule);
    let state = crate::look::State::new(confidence.tone(), page.t(confidence.key()));
    (source::line(page, &rule), source::address(&rule), state)
}
