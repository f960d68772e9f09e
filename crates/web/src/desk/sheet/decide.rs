//! The card on which one decides, and what the other agencies have said.

use accounts::{AgencyKind, Role};
use clearance::WayFile;
use clearance::decision::{self, ClearanceState, Decision, Outcome};

use super::{Seen, clock, queue};
use crate::look::{Choice, Field, Page, Select, State};

/// The decisions besides clear, in the order of the page, with the keys that go to them.
const OTHERS: [(Outcome, &str); 5] = [
    (Outcome::ClearWithConditions, "n"),
    (Outcome::Query, "a"),
    (Outcome::Refer, "r"),
    (Outcome::Hold, "h"),
    (Outcome::Refuse, "x"),
];

/// A form to decide with: one box for words, one for conditions, a button for each decision.
#[derive(Debug, Clone)]
pub(in super::super) struct DecideForm {
    pub(in super::super) action: String,
    pub(in super::super) way: &'static str,
    pub(in super::super) version: i32,
    /// The officer's own agency; blank where one is chosen.
    pub(in super::super) agency: String,
    pub(in super::super) choose: Option<Select>,
    pub(in super::super) reason: Field,
    pub(in super::super) conditions: Field,
    pub(in super::super) clear: OutcomeButton,
    pub(in super::super) others: Vec<OutcomeButton>,
    /// The agency has given its last word: the form is folded.
    pub(in super::super) settled: bool,
}

/// One decision to press.
#[derive(Debug, Clone)]
pub(in super::super) struct OutcomeButton {
    pub(in super::super) value: &'static str,
    pub(in super::super) label: String,
    /// The key that goes to it; blank on the second form of a page.
    pub(in super::super) key: &'static str,
    pub(in super::super) class: &'static str,
}

/// Where one agency stands.
#[derive(Debug, Clone)]
pub(in super::super) struct AgencyLine {
    pub(in super::super) name: String,
    pub(in super::super) own: bool,
    pub(in super::super) state: State,
    pub(in super::super) by: String,
    pub(in super::super) words: Vec<String>,
}

/// The decision of each agency that counts now.
fn in_force(way: &WayFile) -> Vec<&Decision> {
    let reopened: Vec<(i32, Vec<AgencyKind>)> =
        way.versions.iter().map(|notice| (notice.version, notice.reopens.clone())).collect();
    decision::in_force(&way.decisions, &reopened)
}

fn required(way: &WayFile) -> &[AgencyKind] {
    way.report.as_ref().map_or(&[], |report| report.required.as_slice())
}

/// Which agencies the viewer may decide for on this way.
fn own(seen: &Seen<'_>, way: &WayFile) -> Vec<AgencyKind> {
    let seat = &seen.viewer.seat;
    let may = |agency: &&AgencyKind| match seat.agency {
        Some(own) => own == **agency,
        None => seat.role == Role::Supervisor,
    };
    required(way).iter().filter(may).copied().collect()
}

/// The form, unless this is not the viewer's to decide or the notice was withdrawn.
pub(super) fn form(page: &Page, seen: &Seen<'_>, way: &WayFile, first: bool) -> Option<DecideForm> {
    let mine = own(seen, way);
    let withdrawn = seen.call().standing.of(way.way) == Some(ClearanceState::Cancelled);
    if mine.is_empty() || withdrawn {
        return None;
    }
    let decided = in_force(way);
    let open =
        |agency: &AgencyKind| !decided.iter().any(|d| d.agency == *agency && d.outcome.settles());
    let typed = if seen.typed.way == Some(way.way) { Some(seen.typed) } else { None };
    let sent = |name: &str| typed.map_or("", |typed| typed.fields.get(name));
    let field = |name: &'static str, key: &str| {
        let field = Field::lines(name, page.t(key)).value(sent(name));
        let field =
            typed.map_or_else(|| field.clone(), |typed| field.clone().with(&typed.problems));
        let id = if first { field.id.clone() } else { format!("{}-{name}", way.way) };
        Field { rows: 1, id, ..field }
    };
    let label = |agency: AgencyKind| page.t(&format!("agency-{agency}"));
    let single = if mine.len() == 1 { mine.first().copied() } else { None };
    let chosen = mine.iter().find(|agency| agency.word() == sent("agency")).copied();
    let chosen = chosen.or_else(|| mine.iter().copied().find(open));
    let choose = single.is_none().then(|| {
        let items = mine.iter().map(|agency| Choice::new(agency.word(), label(*agency)));
        let select = Select::new("agency", page.t("desk-decide-for"), items.collect());
        let id = if first { select.id.clone() } else { format!("{}-agency", way.way) };
        Select { id, ..select.chosen(chosen.map_or("", AgencyKind::word)) }
    });
    Some(DecideForm {
        action: format!("/desk/calls/{}/decide", seen.call().id),
        way: way.way.word(),
        version: way.version(),
        agency: single.map_or_else(String::new, |agency| agency.word().to_owned()),
        choose,
        reason: field("reason", "desk-reason"),
        conditions: field("conditions", "desk-conditions"),
        clear: button(page, first, (Outcome::Clear, "c")),
        others: OTHERS.into_iter().map(|other| button(page, first, other)).collect(),
        settled: typed.is_none() && !mine.iter().any(open),
    })
}

fn button(page: &Page, first: bool, (outcome, key): (Outcome, &'static str)) -> OutcomeButton {
    OutcomeButton {
        value: outcome.word(),
        label: page.t(&format!("outcome-{outcome}")),
        key: if first { key } else { "" },
        class: match outcome {
            Outcome::Clear => "",
            Outcome::Refuse => "govuk-button--warning",
            _ => "govuk-button--secondary",
        },
    }
}

/// Every agency of the way with what it has said, in the order of the territory's rules.
pub(super) fn agencies(page: &Page, seen: &Seen<'_>, way: &WayFile) -> Vec<AgencyLine> {
    let decided = in_force(way);
    let line = |agency: &AgencyKind| {
        let taken = decided.iter().find(|decision| decision.agency == *agency);
        let outcome = taken.map(|decision| decision.outcome);
        let reopened =
            taken.is_none() && way.decisions.iter().any(|decision| decision.agency == *agency);
        let word = if reopened { page.t("desk-reopened") } else { queue::outcome(page, outcome) };
        let by = taken.map(|decision| {
            let time = clock::day_time(page, decision.at, seen.now, seen.zone());
            format!("{}, {time}", decision.officer)
        });
        let words = taken.map(|decision| [decision.conditions.clone(), decision.reason.clone()]);
        AgencyLine {
            name: page.t(&format!("agency-{agency}")),
            own: seen.viewer.seat.agency == Some(*agency),
            state: State::new(queue::tone(outcome), word),
            by: by.unwrap_or_default(),
            words: words.into_iter().flatten().flatten().collect(),
        }
    };
    required(way).iter().map(line).collect()
}
