//! Deadlines: by when a notice is due, by when the master reports, by when the vessel leaves.

use chrono::{TimeDelta, TimeZone};
use registry::territory::{AgencyKind, Deadline, DeadlineKind, Direction};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use crate::evidence::RuleSource;
use crate::plan::{Plan, PlannedCall};
use crate::sentence::{Sentence, agency_key};
use crate::voyage_file::PortTime;

/// How a deadline stands at the moment of the report.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum DeadlineStatus {
    /// Still ahead.
    Ahead,
    /// It has passed.
    Passed,
    /// The time it hangs on is not given yet.
    TimeMissing,
    /// The plan does not fit it.
    PlanTooLong,
}

/// One deadline of a call.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct DeadlineLine {
    /// `notice_before_arrival`, `report_after_arrival`, …
    #[schema(value_type = String)]
    pub kind: DeadlineKind,
    /// The notice it belongs to.
    #[schema(value_type = String)]
    pub direction: Direction,
    /// Hours of the rule; none when only the event itself bounds it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub hours: Option<u32>,
    /// Only this agency's.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schema(value_type = Option<String>)]
    pub agency: Option<AgencyKind>,
    /// The moment, by the port's clocks and in UTC.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub due: Option<PortTime>,
    /// How it stands.
    pub status: DeadlineStatus,
    /// To the skipper.
    pub sentence: Sentence,
    /// The law, or what follows when it is missed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub note: Option<Sentence>,
    /// The rule behind it; none when there is no rule but the event itself.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub evidence: Option<RuleSource>,
}

/// The deadlines of one call, in the order in which they fall due.
#[must_use]
pub fn deadlines(plan: &Plan<'_>, call: &PlannedCall<'_>) -> Vec<DeadlineLine> {
    let Some(territory) = call.territory() else {
        return Vec::new();
    };
    let applies = |deadline: &&Deadline| call.clears(direction_of(deadline.kind));
    let mut lines: Vec<_> =
        territory.deadlines.iter().filter(applies).map(|d| line(plan, call, d)).collect();
    let has = |kind| territory.deadlines(kind).next().is_some();
    if call.clears(Direction::Arrival) && !has(DeadlineKind::NoticeBeforeArrival) {
        lines.push(no_rule(plan, call, DeadlineKind::NoticeBeforeArrival));
    }
    let outward = !territory.agencies.departure.is_empty();
    if call.clears(Direction::Departure) && outward && !has(DeadlineKind::NoticeBeforeDeparture) {
        lines.push(no_rule(plan, call, DeadlineKind::NoticeBeforeDeparture));
    }
    lines.sort_by_key(|line| (line.due.is_none(), line.due.as_ref().map(|due| due.utc)));
    lines
}

fn direction_of(kind: DeadlineKind) -> Direction {
    match kind {
        DeadlineKind::NoticeBeforeArrival
        | DeadlineKind::ReportAfterArrival
        | DeadlineKind::AnchorPermitAfterArrival
        | DeadlineKind::InAndOutTogether => Direction::Arrival,
        DeadlineKind::NoticeBeforeDeparture | DeadlineKind::LeaveAfterClearingOut => {
            Direction::Departure
        }
    }
}

fn key(kind: DeadlineKind) -> &'static str {
    match kind {
        DeadlineKind::NoticeBeforeArrival => "deadline-notice-before-arrival",
        DeadlineKind::NoticeBeforeDeparture => "deadline-notice-before-departure",
        DeadlineKind::ReportAfterArrival => "deadline-report-after-arrival",
        DeadlineKind::AnchorPermitAfterArrival => "deadline-anchor-permit",
        DeadlineKind::LeaveAfterClearingOut => "deadline-clear-out-not-before",
        DeadlineKind::InAndOutTogether => "deadline-in-and-out-together",
    }
}

/// The moment a deadline names, and the event it is counted from.
fn due(call: &PlannedCall<'_>, kind: DeadlineKind, hours: u32) -> Option<PortTime> {
    let zone = call.territory()?.time_zone;
    let hours = TimeDelta::hours(hours.into());
    let event = call.time(direction_of(kind))?.utc;
    let moment = match kind {
        DeadlineKind::NoticeBeforeArrival
        | DeadlineKind::NoticeBeforeDeparture
        | DeadlineKind::LeaveAfterClearingOut => event.checked_sub_signed(hours),
        DeadlineKind::ReportAfterArrival
        | DeadlineKind::AnchorPermitAfterArrival
        | DeadlineKind::InAndOutTogether => event.checked_add_signed(hours),
    }?;
    Some(PortTime::at(chrono::Utc.from_utc_datetime(&moment.naive_utc()), zone))
}

fn line(plan: &Plan<'_>, call: &PlannedCall<'_>, rule: &Deadline) -> DeadlineLine {
    let due = due(call, rule.kind, rule.hours);
    let status = status(plan, call, rule.kind, due.as_ref());
    let mut sentence = Sentence::new(&format!("{}{}", key(rule.kind), suffix(rule, status)));
    sentence = sentence.with("hours", rule.hours);
    if let Some(due) = &due {
        sentence = sentence.with("due", due);
    }
    let agency = rule.agency.map_or("check-agency-all", agency_key);
    sentence = sentence.with("agency", crate::sentence::Arg::Key(agency.to_owned()));
    DeadlineLine {
        kind: rule.kind,
        direction: direction_of(rule.kind),
        hours: Some(rule.hours),
        agency: rule.agency,
        due,
        status,
        sentence,
        note: rule.note.as_ref().map(Sentence::of_words),
        evidence: Some((&rule.evidence).into()),
    }
}

fn suffix(rule: &Deadline, status: DeadlineStatus) -> &'static str {
    use DeadlineKind::{NoticeBeforeArrival, NoticeBeforeDeparture};
    match (status, rule.kind, rule.hours) {
        (DeadlineStatus::TimeMissing, NoticeBeforeArrival | NoticeBeforeDeparture, 0) => {
            "-open-before"
        }
        (DeadlineStatus::TimeMissing, ..) => "-open",
        (DeadlineStatus::PlanTooLong, ..) => "-too-long",
        (DeadlineStatus::Passed, ..) => "-passed",
        (_, DeadlineKind::ReportAfterArrival, 0) => "-at-once",
        (_, NoticeBeforeArrival | NoticeBeforeDeparture, 0) => "-before",
        (DeadlineStatus::Ahead, ..) => "",
    }
}

fn status(
    plan: &Plan<'_>,
    call: &PlannedCall<'_>,
    kind: DeadlineKind,
    due: Option<&PortTime>,
) -> DeadlineStatus {
    let Some(due) = due else {
        return DeadlineStatus::TimeMissing;
    };
    match kind {
        // The start of a window, not its end: it does not pass.
        DeadlineKind::LeaveAfterClearingOut => DeadlineStatus::Ahead,
        DeadlineKind::InAndOutTogether => {
            let leaves = call.exit.then_some(call.departure.as_ref()).flatten();
            match leaves {
                Some(departure) if departure.utc <= due.utc => DeadlineStatus::Ahead,
                Some(_) => DeadlineStatus::PlanTooLong,
                None => DeadlineStatus::TimeMissing,
            }
        }
        _ if plan.now > due.utc => DeadlineStatus::Passed,
        _ => DeadlineStatus::Ahead,
    }
}

/// Where no hours are known, the notice is due before the event all the same.
fn no_rule(plan: &Plan<'_>, call: &PlannedCall<'_>, kind: DeadlineKind) -> DeadlineLine {
    let due = due(call, kind, 0);
    let status = status(plan, call, kind, due.as_ref());
    let end = match status {
        DeadlineStatus::TimeMissing => "-open-before",
        DeadlineStatus::Passed => "-passed",
        _ => "-no-rule",
    };
    let mut sentence = Sentence::new(&format!("{}{end}", key(kind)));
    sentence = sentence.with("hours", 0u32);
    if let Some(due) = &due {
        sentence = sentence.with("due", due);
    }
    sentence = sentence.with("agency", crate::sentence::Arg::Key("check-agency-all".to_owned()));
    DeadlineLine {
        kind,
        direction: direction_of(kind),
        hours: None,
        agency: None,
        due,
        status,
        sentence,
        note: None,
        evidence: None,
    }
}
