//! Checks against the territory's rules of time and size: notices, office hours, stays, fee bands.

use chrono::NaiveDateTime;
use registry::territory::{AgencyKind, DeadlineKind, Direction, Staying, TimeOfDay};

use super::CheckResult;
use super::itinerary::at;
use super::sheet::Check;
use crate::deadline::{DeadlineLine, DeadlineStatus};
use crate::evidence::RuleSource;
use crate::fee::limits_close_to;
use crate::office::OfficeState;
use crate::passage::tenths_text;
use crate::plan::{Plan, PlannedCall};
use crate::sentence::{Arg, Sentence, agency_key};
use crate::voyage_file::PortTime;

/// How close to the limit of a fee band a length is worth a word: one foot.
const CLOSE_TO_LIMIT: u64 = 304_800;

/// Checks of one call; `deadlines` are the lines of the call.
pub(super) fn of_call(
    plan: &Plan<'_>,
    call: &PlannedCall<'_>,
    deadlines: &[DeadlineLine],
) -> Vec<CheckResult> {
    let checks = [
        notice_in_time(call, deadlines, Direction::Arrival),
        notice_in_time(call, deadlines, Direction::Departure),
        office_open(plan, call, Direction::Arrival),
        office_open(plan, call, Direction::Departure),
        stay(plan, call),
        band_close(plan, call),
    ];
    checks.into_iter().flat_map(Check::finish).collect()
}

fn notice_in_time(
    call: &PlannedCall<'_>,
    deadlines: &[DeadlineLine],
    direction: Direction,
) -> Check {
    let (id, kind) = match direction {
        Direction::Arrival => ("notice-in-time", DeadlineKind::NoticeBeforeArrival),
        Direction::Departure => ("departure-notice-in-time", DeadlineKind::NoticeBeforeDeparture),
    };
    let path = at(call, if direction == Direction::Arrival { "arrival" } else { "departure" });
    let mut check = Check::new(id, path.clone()).of(direction);
    for line in deadlines.iter().filter(|line| line.kind == kind) {
        let Some(due) = &line.due else { continue };
        check.test();
        if line.status == DeadlineStatus::Passed {
            let agency = line.agency.map_or("check-agency-all", agency_key);
            let hours = line.hours.unwrap_or_default();
            check.fault(
                path.clone(),
                [
                    ("due", due.into()),
                    ("hours", hours.into()),
                    ("agency", Arg::Key(agency.to_owned())),
                ],
            );
            check.last_fault_by(line.evidence.clone(), line.agency);
        }
    }
    check
}

/// Whether each agency's office is open at the event; a closed one makes overtime likely.
fn office_open(plan: &Plan<'_>, call: &PlannedCall<'_>, direction: Direction) -> Check {
    let (id, field) = match direction {
        Direction::Arrival => ("office-open-on-arrival", "arrival"),
        Direction::Departure => ("office-open-on-departure", "departure"),
    };
    let mut check = Check::new(id, at(call, field)).of(direction);
    let (Some((territory, port)), Some(time)) = (call.port.found(), call.time(direction)) else {
        return check;
    };
    if !call.clears(direction) {
        return check;
    }
    let agencies: &[AgencyKind] = match direction {
        Direction::Arrival => &territory.agencies.arrival,
        Direction::Departure => &territory.agencies.departure,
    };
    for agency in agencies {
        match OfficeState::at(plan.atlas, port, *agency, time) {
            OfficeState::Open => check.test(),
            OfficeState::Unknown => {
                check.unknown(
                    Sentence::new("check-unknown-hours")
                        .with("agency", *agency)
                        .with("port", &port.name),
                );
            }
            OfficeState::Closed { closed_at, opens_at } => {
                let [closed, was_open, opens] = closed_args(closed_at, opens_at, time);
                let args =
                    [("agency", (*agency).into()), ("time", time.into()), closed, was_open, opens];
                check.fault(at(call, field), args);
                let evidence =
                    port.office(*agency).map(|office| RuleSource::from(&office.evidence));
                check.last_fault_by(evidence, Some(*agency));
            }
        }
    }
    check
}

/// When the office closed that day, whether it was open at all, and when it opens next.
fn closed_args(
    closed_at: Option<TimeOfDay>,
    opens_at: Option<NaiveDateTime>,
    time: &PortTime,
) -> [(&'static str, Arg); 3] {
    let none = || Arg::Key("check-time-unknown".to_owned());
    let local = |at| Arg::LocalTime { at, zone: time.zone.clone() };
    let was_open = if closed_at.is_some() { "yes" } else { "no" };
    [
        ("closed", closed_at.map_or_else(none, |closed| closed.to_string().into())),
        ("was_open", was_open.into()),
        ("opens", opens_at.map_or_else(none, local)),
    ]
}

/// The stay against the longest stay of people and vessel.
fn stay(plan: &Plan<'_>, call: &PlannedCall<'_>) -> Check {
    let path = at(call, "departure");
    let mut check = Check::new("stay-within-limit", path.clone());
    let Some(territory) = call.territory().filter(|_| call.clears(Direction::Arrival)) else {
        return check;
    };
    let limits = territory
        .stays
        .iter()
        .filter(|limit| matches!(limit.who, Staying::PeopleAtFirst | Staying::Vessel));
    for limit in limits {
        let Some(days) = plan.stay(call.index).map(|stay| stay.num_days()) else {
            continue;
        };
        check.test();
        if days > i64::from(limit.days) {
            let who = if limit.who == Staying::Vessel { "vessel" } else { "people" };
            check.fault(
                path.clone(),
                [("days", days.into()), ("limit", limit.days.into()), ("who", who.into())],
            );
            check.last_fault_by(Some((&limit.evidence).into()), None);
        }
    }
    check
}

fn band_close(plan: &Plan<'_>, call: &PlannedCall<'_>) -> Check {
    let path = "vessel.length";
    let mut check = Check::new("fee-band-close", path);
    let Some(territory) = call.territory().filter(|_| plan.voyage.vessel.length.is_some()) else {
        return check;
    };
    check.test();
    for (id, limit) in limits_close_to(plan, call, CLOSE_TO_LIMIT) {
        let Some(rule) = territory.fees.iter().find(|rule| rule.id == id) else {
            continue;
        };
        let length = plan.voyage.vessel.length;
        let feet = |micrometres: u64| {
            let tenths = u32::try_from((micrometres * 10 + 152_400) / 304_800).unwrap_or(u32::MAX);
            Arg::Decimal(tenths_text(tenths))
        };
        let args = [
            ("fee", Arg::from(&rule.name)),
            ("limit", feet(limit)),
            (
                "length",
                Arg::Decimal(length.map(crate::voyage_file::Length::feet_text).unwrap_or_default()),
            ),
        ];
        check.fault(path, args);
        check.last_fault_by(Some((&rule.evidence).into()), None);
    }
    check
}
