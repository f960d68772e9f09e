//! What a territory asks, a line each.

use accounts::AgencyKind;
use registry::territory::{
    Atlas, Deadline, DeadlineKind, Direction, Evidence, Fact, StayLimit, Staying, Territory,
    WeaponOutcome, WhoGoes,
};

use super::{Section, cite};
use crate::hall::source;
use crate::look::{Page, State};

/// One thing to know, and why it is believed.
#[derive(Debug, Clone)]
pub(in super::super) struct Line {
    pub(in super::super) text: String,
    pub(in super::super) note: Option<String>,
    pub(in super::super) source: String,
    pub(in super::super) address: Option<String>,
    pub(in super::super) state: State,
}

impl Line {
    fn new(page: &Page, text: String, evidence: &Evidence) -> Self {
        let (source, address, state) = cite(page, evidence);
        let note = evidence.note.as_ref().map(|note| note.get(page.language()).to_owned());
        Self { text, note, source, address, state }
    }

    fn noted(self, page: &Page, note: Option<&registry::territory::Words>) -> Self {
        let said = note.map(|note| note.get(page.language()).to_owned());
        let both = [said, self.note].into_iter().flatten().collect::<Vec<_>>().join(" ");
        Self { note: Some(both).filter(|note| !note.is_empty()), ..self }
    }

    /// A made-up line.
    pub(super) fn sample(page: &Page) -> Self {
        let state = State::new(crate::look::Tone::Quiet, page.t("why-confidence-reported"));
        Self { text: page.t("rules-none"), note: None, source: "–".into(), address: None, state }
    }
}

/// The sections in their order; each has its title `rules-section-…`.
pub(super) const SECTIONS: [&str; 8] =
    ["arrive", "when", "bring", "stay", "weapons", "pets", "medicines", "other"];

/// All sections of lines.
pub(super) fn sections(page: &Page, territory: &Territory) -> Vec<Section> {
    let facts = |facts: &[Fact]| facts.iter().map(|fact| of_fact(page, fact)).collect::<Vec<_>>();
    let section = |id: &'static str| Section {
        id,
        title: page.t(&format!("rules-section-{id}")),
        lines: match id {
            "arrive" => arrive(page, territory),
            "when" => {
                territory.deadlines.iter().map(|deadline| of_deadline(page, deadline)).collect()
            }
            "bring" => bring(page, territory),
            "stay" => territory.stays.iter().map(|stay| of_stay(page, stay)).collect(),
            "weapons" => weapons(page, territory),
            "pets" => facts(&territory.pets.facts),
            "medicines" => facts(&territory.medicines),
            _ => facts(&territory.facts),
        },
        none: page.t("rules-none"),
    };
    SECTIONS.into_iter().map(section).collect()
}

fn of_fact(page: &Page, fact: &Fact) -> Line {
    Line::new(page, fact.text.get(page.language()).to_owned(), &fact.evidence)
}

/// An agency as it stands within a sentence.
pub(super) fn agency(page: &Page, agency: Option<AgencyKind>) -> String {
    agency.map_or_else(
        || page.t("check-agency-all"),
        |agency| page.t(&format!("check-agency-{}", agency.word().replace('_', "-"))),
    )
}

fn arrive(page: &Page, territory: &Territory) -> Vec<Line> {
    let agencies = &territory.agencies;
    // An arrow is an order; where none is laid down there is none.
    let between = if agencies.ordered { " → " } else { ", " };
    let list = |agencies: &[AgencyKind]| {
        agencies.iter().map(|one| agency(page, Some(*one))).collect::<Vec<_>>().join(between)
    };
    let arrival = if agencies.ordered { "rules-agencies-ordered" } else { "rules-agencies" };
    let mut lines = vec![Line::new(
        page,
        page.t1(arrival, "agencies", list(&agencies.arrival)),
        &agencies.evidence,
    )];
    let departure = if agencies.departure.is_empty() {
        page.t("rules-no-outward")
    } else {
        page.t1("rules-agencies-departure", "agencies", list(&agencies.departure))
    };
    lines.push(Line::new(page, departure, &agencies.evidence));
    let ashore = match territory.crew_ashore.who {
        WhoGoes::MasterOnly => "requirement-ashore-master-only",
        WhoGoes::Everybody => "requirement-ashore-everybody",
        WhoGoes::Nobody => "requirement-ashore-nobody",
    };
    lines.push(Line::new(page, page.t(ashore), &territory.crew_ashore.evidence));
    lines.extend(territory.radio.iter().map(|call| {
        let (station, when) = (call.station.get(page.language()), call.when.get(page.language()));
        let said = match call.channel {
            Some(channel) => page.say("requirement-radio-channel").set("channel", channel),
            None => page.say("requirement-radio"),
        };
        Line::new(page, said.set("station", station).set("when", when).to_string(), &call.evidence)
    }));
    lines.extend(territory.systems.iter().map(|system| {
        let key = format!("requirement-system-{}", source::word(system.mandatory));
        let said = page.say(key).set("system", system.name.get(page.language())).to_string();
        Line::new(page, said, &system.evidence).noted(page, system.note.as_ref())
    }));
    lines
}

pub(super) fn of_deadline(page: &Page, deadline: &Deadline) -> Line {
    let key = match (deadline.kind, deadline.hours) {
        (DeadlineKind::NoticeBeforeArrival, 0) => "rules-deadline-notice-before-arrival-any",
        (DeadlineKind::NoticeBeforeArrival, _) => "rules-deadline-notice-before-arrival",
        (DeadlineKind::NoticeBeforeDeparture, 0) => "rules-deadline-notice-before-departure-any",
        (DeadlineKind::NoticeBeforeDeparture, _) => "rules-deadline-notice-before-departure",
        (DeadlineKind::ReportAfterArrival, 0) => "rules-deadline-report-at-once",
        (DeadlineKind::ReportAfterArrival, _) => "rules-deadline-report",
        (DeadlineKind::AnchorPermitAfterArrival, _) => "rules-deadline-anchor-permit",
        (DeadlineKind::LeaveAfterClearingOut, _) => "rules-deadline-leave",
        (DeadlineKind::InAndOutTogether, _) => "rules-deadline-together",
    };
    let said = page
        .say(key)
        .set("hours", deadline.hours)
        .set("agency", agency(page, deadline.agency))
        .to_string();
    let said = match deadline.set {
        Some(set) => format!("{said} {}", super::set_version(page, set)),
        None => said,
    };
    Line::new(page, said, &deadline.evidence).noted(page, deadline.note.as_ref())
}

fn bring(page: &Page, territory: &Territory) -> Vec<Line> {
    let Some(rule) = &territory.passport else {
        return Vec::new();
    };
    let months = rule
        .validity_months
        .map(|months| page.t1("requirement-passport-validity", "months", months));
    let zone = rule.machine_readable.then(|| page.t("requirement-passport-machine-readable"));
    [months, zone].into_iter().flatten().map(|said| Line::new(page, said, &rule.evidence)).collect()
}

fn of_stay(page: &Page, limit: &StayLimit) -> Line {
    let key = match limit.who {
        Staying::PeopleAtFirst => "requirement-stay-people-at-first",
        Staying::PeopleInAYear => "requirement-stay-people-in-a-year",
        Staying::Vessel => "requirement-stay-vessel",
        Staying::AtAnchor if limit.days == 0 => "requirement-stay-no-anchoring",
        Staying::AtAnchor => "requirement-stay-at-anchor",
        Staying::Coasting => "requirement-stay-coasting",
    };
    let place = limit.place.as_ref().map(|place| place.get(page.language())).unwrap_or_default();
    let said = page.say(key).set("days", limit.days).set("place", place).to_string();
    Line::new(page, said, &limit.evidence)
}

fn weapons(page: &Page, territory: &Territory) -> Vec<Line> {
    let rules = &territory.weapons;
    let Some(evidence) = rules.facts.first().map(|fact| &fact.evidence) else {
        return Vec::new();
    };
    let outcome = |outcome: &WeaponOutcome| match outcome {
        WeaponOutcome::LockedAboard => "requirement-weapons-locked-aboard",
        WeaponOutcome::SealedAboard => "requirement-weapons-sealed-aboard",
        WeaponOutcome::HeldAshore => "requirement-weapons-held-ashore",
        WeaponOutcome::PriorApproval => "requirement-weapons-prior-approval",
        WeaponOutcome::LicenceNeeded => "requirement-weapons-licence",
    };
    let mut lines: Vec<Line> =
        rules.outcomes.iter().map(|o| Line::new(page, page.t(outcome(o)), evidence)).collect();
    if !rules.also.is_empty() {
        let also: Vec<String> = rules
            .also
            .iter()
            .map(|kind| page.t(&format!("weapon-{}", source::word(kind))))
            .collect();
        lines.push(Line::new(
            page,
            page.t1("rules-weapons-also", "list", also.join(", ")),
            evidence,
        ));
    }
    lines.extend(rules.facts.iter().map(|fact| of_fact(page, fact)));
    lines
}

/// The questions of both declarations, by notice.
pub(super) fn questions(
    page: &Page,
    atlas: &Atlas,
    territory: &Territory,
) -> Vec<(String, Vec<String>)> {
    let of = |direction: Direction, key: &str| {
        let asked = atlas.questions(territory, direction);
        let told = asked.into_iter().map(|question| {
            let agency = page.t(&format!("agency-{}", question.topic.agency()));
            format!("{} ({agency})", question.ask.get(page.language()))
        });
        (page.t(key), told.collect::<Vec<_>>())
    };
    let both = [
        of(Direction::Arrival, "rules-questions-arrival"),
        of(Direction::Departure, "rules-questions-departure"),
    ];
    both.into_iter().filter(|(_, asked)| !asked.is_empty()).collect()
}
