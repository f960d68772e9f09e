//! The pages of a text that is taken in.

use askama::Template;
use clearance::content::VesselLook;
use clearance::report::VoyageReport;
use clearance::text_form::{Hint, Reading, TextProblem};
use clearance::voyage::Way;
use clearance::voyage_file::{Aboard, AnswerValue, Declaration, Person, Place, Vocabulary as _};
use clearance::{Clearance, KnownCall};
use identifiers::Language;

use super::super::sheet::{Need, need, said, told_goods};
use super::super::{queue, vessel};
use crate::look::{
    Cell, Choice, Choices, Column, Field, Link, Page, Problems, Row, Sample, State, SummaryRow,
    Table, Tone, Words,
};
use crate::told;

/// What stood round the parts is shown up to here.
const OUTSIDE_MOST: usize = 20;

/// Pasting or typing a text.
#[derive(Template)]
#[template(path = "desk/text.html")]
pub(in super::super) struct Ask {
    page: Page,
    problems: Problems,
    text: Field,
}

/// What a text says.
#[derive(Template)]
#[template(path = "desk/text-read.html")]
pub(in super::super) struct Read {
    page: Page,
    mark: String,
    call: Vec<SummaryRow>,
    people: Table,
    goods: Vec<SummaryRow>,
    answers: Vec<SummaryRow>,
    needs: Vec<Need>,
    outside: Vec<String>,
    known: Vec<Link>,
    choose: Option<Choices>,
    text: String,
    may_take: bool,
}

/// What the page of a reading is made from.
pub(super) struct Found<'a> {
    pub(super) clearance: &'a Clearance,
    pub(super) text: &'a str,
    pub(super) reading: &'a Reading,
    pub(super) report: &'a VoyageReport,
    pub(super) known: &'a [KnownCall],
}

/// What keeps a text from being read, in the reader's words.
pub(super) fn problem_of(words: &Words, problem: &TextProblem) -> String {
    match problem {
        TextProblem::Field(field) => {
            let said = told::problem(words, field);
            words.say("text-problem-field").set("field", &field.path).set("said", said).to_string()
        }
        other => told::keyed(words, other.key(), &other.args()),
    }
}

impl Ask {
    pub(super) fn new(page: Page, text: &str, problems: Problems) -> Self {
        Self {
            text: Field::lines("text", page.t("text-in-text"))
                .hint(page.t("text-in-hint"))
                .value(text)
                .with(&problems),
            page: page.problems(&problems),
            problems,
        }
    }
}

impl Read {
    pub(super) fn new(page: Page, found: &Found<'_>) -> Self {
        let file = &found.reading.voyage;
        let none = Declaration::default();
        let declared = file.declaration.as_ref().unwrap_or(&none);
        let mut checks: Vec<_> = found.report.all_checks().filter(|check| check.failed()).collect();
        checks.sort_by_key(|check| check.severity);
        let mut needs: Vec<Need> = Vec::new();
        for need in checks.into_iter().map(|check| need(&page, check)) {
            if !needs.iter().any(|known| known.text == need.text) {
                needs.push(need);
            }
        }
        Self {
            mark: found.reading.mark.clone(),
            call: call(&page, found),
            people: people(&page, found),
            goods: told_goods(&page, declared),
            answers: answers(&page, found, declared),
            needs,
            outside: found.reading.outside.iter().take(OUTSIDE_MOST).cloned().collect(),
            known: found.known.iter().map(|known| link(&page, known)).collect(),
            choose: choose(&page, found.known),
            text: found.text.to_owned(),
            may_take: found.report.may_submit,
            page,
        }
    }
}

fn call(page: &Page, found: &Found<'_>) -> Vec<SummaryRow> {
    let file = &found.reading.voyage;
    let look = vessel::look(page, &VesselLook::of(&file.vessel));
    let mut rows =
        vec![SummaryRow::lines(page.t("desk-column-vessel"), vec![file.vessel.name.clone(), look])];
    for call in &found.report.calls {
        let port = told::by_language(page.language(), &call.port_name);
        rows.push(SummaryRow::new(page.t("desk-port"), port));
        let times = [("text-in-arrives", &call.arrival), ("text-in-leaves", &call.departure)];
        for (key, time) in times {
            let time = time.as_ref().map_or_else(
                || page.t("text-in-not-said"),
                |time| told::local_time(page, time.local, &time.zone),
            );
            rows.push(SummaryRow::new(page.t(key), time));
        }
    }
    for (key, place) in [("text-in-from", &file.from), ("text-in-next", &file.next)] {
        let place = place.as_ref().and_then(|place| named(page, found.clearance, place));
        rows.push(SummaryRow::new(
            page.t(key),
            place.unwrap_or_else(|| page.t("text-in-not-said")),
        ));
    }
    rows
}

fn named(page: &Page, clearance: &Clearance, place: &Place) -> Option<String> {
    let port = place.port.as_ref().map(|port| queue::port(page, clearance, port));
    port.or_else(|| place.name.clone())
}

fn people(page: &Page, found: &Found<'_>) -> Table {
    let keys = [
        "desk-person",
        "desk-role",
        "desk-born",
        "desk-nationality",
        "desk-document",
        "desk-expires",
    ];
    let columns = keys.map(|key| Column::new(page.t(key))).into();
    let file = &found.reading.voyage;
    let joins = file.calls.iter().flat_map(|call| &call.joins);
    let aboard: Vec<Aboard> = file.aboard_on_arrival(0).into_iter().chain(joins.cloned()).collect();
    let rows = aboard.iter().filter_map(|a| Some(row(page, (a, file.person(&a.person)?.1))));
    Table::new(page.t1("desk-people", "count", aboard.len()), columns, rows.collect())
}

fn row(page: &Page, (aboard, person): (&Aboard, &Person)) -> Row {
    let document = person.documents.first();
    let country = |code: &str| {
        identifiers::country_name(code, page.language())
            .map_or_else(|| code.to_owned(), str::to_owned)
    };
    let expires = document.and_then(|document| document.expires_on);
    vec![
        Cell::text(person.full_name()),
        Cell::text(page.t(&format!("role-{}", aboard.role.word()))),
        Cell::text(page.date(person.born)),
        Cell::text(country(&person.nationality)),
        document.map_or_else(
            || Cell::text("–"),
            |document| Cell::text(&document.number).beneath(country(&document.issuing_country)),
        ),
        Cell::text(expires.map_or_else(|| "–".to_owned(), |day| page.date(day))),
    ]
}

/// What was answered with more than a plain no, in the words of the territory's questions.
fn answers(page: &Page, found: &Found<'_>, declared: &Declaration) -> Vec<SummaryRow> {
    let call = found.reading.voyage.calls.first();
    let Some((territory, _)) = call.and_then(|call| found.clearance.port(&call.port)) else {
        return Vec::new();
    };
    let mut rows: Vec<(&str, SummaryRow)> = Vec::new();
    let asked = [Way::Inward, Way::Outward]
        .map(|way| found.clearance.atlas().questions(territory, way.into()));
    for question in asked.into_iter().flatten() {
        let id = question.id.as_str();
        let answer =
            declared.answers.get(id).filter(|answer| answer.value != AnswerValue::YesNo(false));
        let Some(answer) = answer.filter(|_| !rows.iter().any(|(known, _)| *known == id)) else {
            continue;
        };
        let lines = [Some(said(page, answer)), answer.detail.clone()].into_iter().flatten();
        rows.push((id, SummaryRow::lines(question.ask.get(page.language()), lines.collect())));
    }
    rows.into_iter().map(|(_, row)| row).collect()
}

fn link(page: &Page, known: &KnownCall) -> Link {
    let key = if known.taken_in { "text-in-known-here" } else { "text-in-known-sent" };
    let text = page
        .say(key)
        .set("reference", &known.call.reference)
        .set("vessel", &known.call.vessel_name);
    Link::new(text.to_string(), format!("/desk/calls/{}", known.call.id))
}

/// New call, or new version of one that was taken in here.
fn choose(page: &Page, known: &[KnownCall]) -> Option<Choices> {
    let here: Vec<_> = known.iter().filter(|known| known.taken_in).collect();
    let first = here.first()?.call.id.to_string();
    let version = |known: &&KnownCall| {
        let label = page.t1("text-in-version-of", "reference", &known.call.reference);
        Choice::new(known.call.id.as_str(), label)
    };
    let mut items: Vec<Choice> = here.iter().map(version).collect();
    items.push(Choice::new("", page.t("text-in-new-call")));
    Some(Choices::new("instead_of", page.t("text-in-as"), items).chosen([first]))
}

impl Sample for Ask {
    fn samples(language: Language) -> Vec<Self> {
        let page = || Page::new(language, Words::new(language).t("text-in-title"));
        let hint = Hint { at: 7, found: "0".into(), fits: "O".into() };
        let problems = [
            TextProblem::Nothing,
            TextProblem::TooLong { most: 100_000 },
            TextProblem::Version { found: "LF2".into() },
            TextProblem::NoEnd { part: 2 },
            TextProblem::Sign { part: 1, at: 12, found: "é".into() },
            TextProblem::Damaged { part: 3, hint: None },
            TextProblem::Damaged { part: 3, hint: Some(hint) },
            TextProblem::Missing { part: 2, of: 5 },
            TextProblem::Mixed { marks: "GXKSY, K7QXM".into() },
            TextProblem::Whole,
            TextProblem::Record { record: 4, field: 2, found: "99".into() },
        ];
        let told =
            |problem: &TextProblem| [("text", problem_of(&page(), problem))].into_iter().collect();
        let mut all: Vec<Self> = problems
            .iter()
            .map(|problem| Self::new(page(), "LF1/1/1/GXKSY+", told(problem)))
            .collect();
        let elsewhere = page().t1("text-in-elsewhere", "place", "Grenada");
        all.push(Self::new(page(), "", [("text", elsewhere)].into_iter().collect()));
        all.push(Self::new(page(), "", Problems::new()));
        all
    }
}

impl Sample for Read {
    fn samples(language: Language) -> Vec<Self> {
        let page = Page::new(language, Words::new(language).t("text-in-read-title"));
        let rows = |keys: &[&str]| {
            keys.iter()
                .map(|key| SummaryRow::new(page.t(key), page.t("text-in-not-said")))
                .collect()
        };
        let known = |key: &str| {
            let text = page.say(key).set("reference", "VC-7K3-29Q").set("vessel", "Wild Rose");
            Link::new(text.to_string(), "/desk/calls/x")
        };
        let version = Choice::new("x", page.t1("text-in-version-of", "reference", "VC-7K3-29Q"));
        let items = vec![version, Choice::new("", page.t("text-in-new-call"))];
        let need = Need {
            state: State::new(Tone::Attention, page.t("desk-severity-refer")),
            text: page.t("check-document-valid-past-stay-title"),
            why: None,
        };
        let one = |may_take: bool| Self {
            mark: "GXKSY".into(),
            call: rows(&[
                "desk-column-vessel",
                "desk-port",
                "text-in-arrives",
                "text-in-leaves",
                "text-in-from",
                "text-in-next",
            ]),
            people: Table::new(
                page.t1("desk-people", "count", 0),
                vec![Column::new(page.t("desk-person"))],
                Vec::new(),
            ),
            goods: Vec::new(),
            answers: Vec::new(),
            needs: vec![need.clone()],
            outside: if may_take { Vec::new() } else { vec!["MSG 3".into()] },
            known: vec![known("text-in-known-here"), known("text-in-known-sent")],
            choose: may_take.then(|| {
                Choices::new("instead_of", page.t("text-in-as"), items.clone()).chosen(["x"])
            }),
            text: "LF1/1/1/GXKSY+".into(),
            may_take,
            page: page.clone(),
        };
        vec![one(true), one(false)]
    }
}
