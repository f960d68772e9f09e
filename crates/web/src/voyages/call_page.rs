//! The pages of one call as its master sees it.

mod samples;

use askama::Template;
use chrono_tz::Tz;
use clearance::check::Outcome as CheckOutcome;
use clearance::decision::{ClearanceState, Decision, in_force};
use clearance::notice::NoticeState;
use clearance::voyage_file::{Answer, AnswerValue, VoyageFile};
use clearance::{AttachmentRow, CallFile, CallRow, CertificateRow, MessageRow, NoticeRow, WayFile};
use registry::territory::Atlas;

use super::ports;
use crate::files::PAPERS;
use crate::look::{Choice, Choices, Field, Link, Page, Problems, State, SummaryRow, Tone, Words};
use crate::registry::countries;

/// The page of one call.
#[derive(Template)]
#[template(path = "calls/show.html")]
pub struct CallPage {
    page: Page,
    problems: Problems,
    reference: String,
    place: String,
    next_step: String,
    ways: Vec<WayBoxes>,
    messages: Vec<MessageBoxes>,
    answer: Field,
    file: Field,
    way: Choices,
    action: String,
    amend: Link,
    onward: Link,
    withdraw: Option<Link>,
}

struct WayBoxes {
    title: String,
    state: State,
    agencies: Vec<SummaryRow>,
    certificates: Vec<SummaryRow>,
    versions: Vec<SummaryRow>,
}

struct MessageBoxes {
    head: String,
    body: String,
    from_officer: bool,
    files: Vec<Link>,
}

/// One version of a notice, to be read.
#[derive(Template)]
#[template(path = "calls/version.html")]
pub struct Version {
    page: Page,
    caption: String,
    state: State,
    rows: Vec<SummaryRow>,
    people: Vec<SummaryRow>,
    answers: Vec<SummaryRow>,
}

/// How a state of a clearance weighs for its master.
fn tone(state: ClearanceState) -> Tone {
    match state {
        ClearanceState::Granted | ClearanceState::GrantedWithConditions => Tone::Good,
        ClearanceState::Awaiting | ClearanceState::InProgress => Tone::Info,
        ClearanceState::Queried | ClearanceState::Withheld => Tone::Attention,
        ClearanceState::Refused | ClearanceState::Revoked => Tone::Stop,
        ClearanceState::Cancelled => Tone::Quiet,
    }
}

impl CallPage {
    /// The page of a call; `typed` is an answer that was refused.
    pub(super) fn new(
        page: Page,
        atlas: &Atlas,
        file: &CallFile,
        typed: &str,
        problems: Problems,
    ) -> Self {
        let call = &file.call;
        let found = ports::find(atlas, &call.port);
        let zone = found.map_or(chrono_tz::UTC, |(territory, _)| territory.time_zone);
        let place =
            found.map(|(territory, _)| territory.administration.get(page.language()).to_owned());
        let open = |way: &WayFile| {
            way.versions.last().is_some_and(|notice| notice.state != NoticeState::Cancelled)
        };
        let decided = file
            .ways
            .iter()
            .any(|w| w.versions.last().is_some_and(|n| n.state == NoticeState::Decided));
        let withdrawable = file.ways.iter().any(open) && !decided;
        let choices = file
            .ways
            .iter()
            .map(|way| Choice::new(way.way.word(), page.t(&format!("way-{}", way.way))));
        let asked =
            file.ways.iter().find(|way| call.standing.of(way.way) == Some(ClearanceState::Queried));
        let chosen = asked.or(file.ways.first()).map(|way| way.way.word());
        Self {
            reference: call.reference.clone(),
            place: place.unwrap_or_default(),
            next_step: next_step(&page, call),
            ways: file.ways.iter().map(|way| way_boxes(&page, call, way, zone)).collect(),
            messages: file
                .messages
                .iter()
                .map(|message| message_boxes(&page, (file, message), zone))
                .collect(),
            file: Field::file("file", page.t("file-with-answer"), PAPERS)
                .hint(page.t("file-with-answer-hint"))
                .with(&problems),
            answer: Field::lines("answer", page.t("call-answer")).value(typed).with(&problems),
            way: Choices::new("way", page.t("call-answer-about"), choices.collect())
                .chosen(chosen)
                .inline()
                .small(),
            action: format!("/calls/{}/answer", call.id),
            amend: Link::new(page.t("call-amend"), format!("/voyages/{}", call.voyage)),
            onward: Link::new(
                page.t("again-onward-link"),
                format!("/voyages/{}/onward?call={}", call.voyage, call.seq),
            ),
            withdraw: withdrawable.then(|| {
                Link::new(page.t("call-withdraw"), format!("/calls/{}/withdraw", call.id))
            }),
            page: page.problems(&problems).back(format!("/voyages/{}", call.voyage)),
            problems,
        }
    }
}

/// What the master does next: one sentence.
fn next_step(page: &Page, call: &CallRow) -> String {
    let states = [call.standing.inward, call.standing.outward];
    let any =
        |wanted: &[ClearanceState]| states.iter().flatten().any(|state| wanted.contains(state));
    let key = if any(&[ClearanceState::Queried]) {
        "call-next-answer"
    } else if any(&[ClearanceState::Refused, ClearanceState::Revoked]) {
        "call-next-refused"
    } else if any(&[ClearanceState::Withheld]) {
        "call-next-held"
    } else if any(&[ClearanceState::Awaiting, ClearanceState::InProgress]) {
        "call-next-wait"
    } else if any(&[ClearanceState::Granted, ClearanceState::GrantedWithConditions]) {
        "call-next-certificate"
    } else {
        "call-next-nothing"
    };
    page.t(key)
}

fn way_boxes(page: &Page, call: &CallRow, way: &WayFile, zone: Tz) -> WayBoxes {
    let state = call.standing.of(way.way).unwrap_or(ClearanceState::Awaiting);
    let reopened: Vec<_> =
        way.versions.iter().map(|notice| (notice.version, notice.reopens.clone())).collect();
    let in_force = in_force(&way.decisions, &reopened);
    let required = way.report.as_ref().map(|report| report.required.clone()).unwrap_or_default();
    let agency = |agency: &registry::territory::AgencyKind| {
        let taken = in_force.iter().find(|decision| decision.agency == *agency);
        SummaryRow::lines(
            page.t(&format!("agency-{agency}")),
            decision_lines(page, taken.copied(), zone),
        )
    };
    let version = |notice: &NoticeRow| {
        let text = page
            .say("call-version-line")
            .set("state", page.t(&format!("notice-{}", notice.state)))
            .set("time", page.instant(notice.submitted_at, zone))
            .to_string();
        let row = SummaryRow::new(page.t1("receipt-version", "version", notice.version), text);
        row.change(
            page.t("call-version-read"),
            format!("/calls/{}/versions/{}/{}", call.id, way.way, notice.version),
        )
    };
    WayBoxes {
        title: page.t(&format!("clearance-of-{}", way.way)),
        state: State::new(tone(state), page.t(&format!("clearance-{state}"))),
        agencies: required.iter().map(agency).collect(),
        certificates: way.certificates.iter().map(|row| certificate(page, row, zone)).collect(),
        versions: way.versions.iter().rev().map(version).collect(),
    }
}

/// What an agency said, with reason and conditions.
fn decision_lines(page: &Page, taken: Option<&Decision>, zone: Tz) -> Vec<String> {
    let Some(decision) = taken else {
        return vec![page.t("outcome-none")];
    };
    let said = page.t(&format!("outcome-done-{}", decision.outcome));
    let mut lines = vec![format!("{said}, {}", page.instant(decision.at, zone))];
    lines.extend(decision.conditions.as_ref().map(|text| page.t1("call-conditions", "text", text)));
    lines.extend(decision.reason.as_ref().map(|text| page.t1("call-reason", "text", text)));
    lines
}

fn certificate(page: &Page, row: &CertificateRow, zone: Tz) -> SummaryRow {
    let text = match &row.revoked {
        None => page.t1("call-certificate-issued", "time", page.instant(row.issued_at, zone)),
        Some((at, _)) => page.t1("call-certificate-revoked", "time", page.instant(*at, zone)),
    };
    SummaryRow::new(row.serial.clone(), text)
        .change(page.t("voyage-certificate-open"), format!("/certificates/{}", row.serial))
}

fn message_boxes(page: &Page, (file, message): (&CallFile, &MessageRow), zone: Tz) -> MessageBoxes {
    let agency = message.agency.map(|agency| page.t(&format!("agency-{agency}")));
    let who = if message.from_officer { agency.unwrap_or_default() } else { page.t("call-you") };
    let head = format!("{who} · {}", page.instant(message.sent_at, zone));
    let files = file_links(page, file, (message, "/calls"));
    MessageBoxes { head, body: message.body.clone(), from_officer: message.from_officer, files }
}

impl Version {
    /// One version of a notice.
    pub(super) fn new(
        page: Page,
        atlas: &Atlas,
        (call, notice): (&CallRow, &NoticeRow),
        file: &VoyageFile,
    ) -> Self {
        let zone = ports::find(atlas, &call.port)
            .map_or(chrono_tz::UTC, |(territory, _)| territory.time_zone);
        let tone = if notice.state == NoticeState::Superseded { Tone::Quiet } else { Tone::Info };
        let title = page
            .say("call-version-title")
            .set("notice", page.t(&format!("receipt-notice-{}", notice.way)))
            .set("version", notice.version)
            .set("port", page.title.clone())
            .to_string();
        let mut rows = vec![
            SummaryRow::new(page.t("call-received"), page.instant(notice.submitted_at, zone)),
            SummaryRow::new(page.t("voyage-boat"), file.vessel.name.clone()),
        ];
        rows.extend(file.calls.iter().flat_map(|call| times(&page, call)));
        let report: Option<clearance::kept::KeptReport> = serde_json::from_str(&notice.report).ok();
        let found = report
            .iter()
            .flat_map(|report| &report.checks)
            .filter(|c| c.outcome == CheckOutcome::Failed);
        let found: Vec<String> =
            found.map(|check| super::problems::told_check(&page, check)).collect();
        if !found.is_empty() {
            rows.push(SummaryRow::lines(page.t("call-found"), found));
        }
        Self {
            caption: call.reference.clone(),
            state: State::new(tone, page.t(&format!("notice-{}", notice.state))),
            people: file.people.iter().map(|person| told_person(&page, person)).collect(),
            answers: told_answers(&page, atlas, file),
            page: {
                let mut page = page;
                page.title = title;
                page
            },
            rows,
        }
    }
}

fn times(page: &Page, call: &clearance::voyage_file::Call) -> Vec<SummaryRow> {
    use clearance::voyage_file::VoyageTime;
    let text = |time: VoyageTime| match time {
        VoyageTime::Local(at) => format!("{}, {}", page.date(at.date()), at.format("%H:%M")),
        VoyageTime::Offset(at) => page.instant(at.to_utc(), chrono_tz::UTC),
    };
    let row = |key: &str, time: Option<VoyageTime>| {
        time.map(|time| SummaryRow::new(page.t(key), text(time)))
    };
    [row("check-arrival", call.arrival), row("check-departure", call.departure)]
        .into_iter()
        .flatten()
        .collect()
}

fn told_person(page: &Page, person: &clearance::voyage_file::Person) -> SummaryRow {
    let born = page.t1("person-born-on", "date", page.date(person.born));
    let nationality = countries::name(&person.nationality, page.language());
    let documents = person.documents.iter().map(|document| document.number.clone());
    let lines = std::iter::once(format!("{born} · {nationality}")).chain(documents).collect();
    SummaryRow::lines(person.full_name(), lines)
}

/// An answer with its detail, in lines.
pub(super) fn told_answer(page: &Page, answer: &Answer) -> Vec<String> {
    let said = match &answer.value {
        AnswerValue::YesNo(true) => vec![page.t("answer-yes")],
        AnswerValue::YesNo(false) => vec![page.t("answer-no")],
        AnswerValue::Number(number) => vec![number.to_string()],
        AnswerValue::Text(text) => vec![text.clone()],
        AnswerValue::Lines(lines) => lines.clone(),
    };
    said.into_iter().chain(answer.detail.clone()).collect()
}

fn told_answers(page: &Page, atlas: &Atlas, file: &VoyageFile) -> Vec<SummaryRow> {
    let declaration = file.declaration_at(0);
    let row = |(id, answer): (&String, &Answer)| {
        let question = registry::territory::QuestionId::parse(id).ok();
        let question = question.and_then(|id| atlas.question(&id));
        let ask = question
            .map_or_else(|| id.clone(), |question| question.ask.get(page.language()).to_owned());
        SummaryRow::lines(ask, told_answer(page, answer))
    };
    declaration.answers.iter().map(row).collect()
}

/// The files sent with a message; `calls` is where its calls are, `/calls` or `/desk/calls`.
pub(crate) fn file_links(
    words: &Words,
    file: &CallFile,
    (message, calls): (&MessageRow, &str),
) -> Vec<Link> {
    let of_message = file.files.iter().filter(|sent| sent.message_id == message.id);
    let link = |sent: &AttachmentRow| {
        let address = format!("{calls}/{}/files/{}", file.call.id, sent.id);
        Link::new(words.t1("file-sent", "name", sent.name.as_str()), address)
    };
    of_message.map(link).collect()
}
