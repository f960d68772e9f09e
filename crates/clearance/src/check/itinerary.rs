//! Checks of ports, times and passages.

use chrono::NaiveDateTime;
use registry::territory::{AgencyKind, DeadlineKind, Direction, Staying, TimeOfDay};

use super::CheckResult;
use super::sheet::Check;
use crate::deadline::{DeadlineLine, DeadlineStatus};
use crate::evidence::RuleSource;
use crate::fee::limits_close_to;
use crate::office::OfficeState;
use crate::passage::{Speed, tenths_text};
use crate::plan::{Lookup, Plan, PlannedCall};
use crate::sentence::{Arg, Sentence, agency_key};
use crate::voyage_file::{PortTime, TimeDoubt};

/// How close to the limit of a fee band a length is worth a word: one foot.
const CLOSE_TO_LIMIT: u64 = 304_800;

/// Checks of where the vessel comes from and goes to, once for the voyage.
pub(super) fn of_voyage(plan: &Plan<'_>) -> Vec<CheckResult> {
    let mut known = Check::new("places-known", "from");
    for (path, lookup) in [("from.port", &plan.from), ("next.port", &plan.next)] {
        if let Some(lookup) = lookup {
            known.test();
            let place = if path == "from.port" {
                &plan.voyage.from
            } else {
                &plan.voyage.next
            };
            let name = place
                .as_ref()
                .and_then(|place| place.port.clone())
                .unwrap_or_default();
            unknown_port(&mut known, path, &name, lookup);
        }
    }
    let mut given = Check::new("from-given", "from");
    if plan
        .calls
        .first()
        .is_some_and(|call| call.call.arrival.is_some())
    {
        given.test();
        if plan.voyage.from.is_none() {
            given.fault("from", []);
        }
    }
    [known, given].into_iter().flat_map(Check::finish).collect()
}

/// Checks of one call; `deadlines` are the lines of the call.
pub(super) fn of_call(
    plan: &Plan<'_>,
    call: &PlannedCall<'_>,
    deadlines: &[DeadlineLine],
) -> Vec<CheckResult> {
    let (possible, usual) = leg(plan, call);
    let (exists, clear) = clock(call);
    let checks = [
        port(call),
        times_given(plan, call),
        exists,
        clear,
        before_departure(call),
        in_order(plan, call),
        possible,
        usual,
        repeated(plan, call),
        notice_in_time(call, deadlines, Direction::Arrival),
        notice_in_time(call, deadlines, Direction::Departure),
        office_open(plan, call, Direction::Arrival),
        office_open(plan, call, Direction::Departure),
        stay(plan, call),
        band_close(plan, call),
    ];
    checks.into_iter().flat_map(Check::finish).collect()
}

fn at(call: &PlannedCall<'_>, field: &str) -> String {
    format!("calls[{}].{field}", call.index)
}

fn unknown_port(check: &mut Check, path: &str, name: &str, lookup: &Lookup<'_>) {
    let (meant, count) = match lookup {
        Lookup::Found(..) => return,
        Lookup::Unknown { suggestion } => (suggestion.clone(), usize::from(suggestion.is_some())),
        Lookup::Several { ids } => (Some(ids.join(", ")), ids.len()),
    };
    let shown: String = name.chars().take(64).collect();
    let args = [
        ("port", shown.into()),
        ("meant", meant.unwrap_or_default().into()),
        ("count", count.into()),
    ];
    check.fault(path, args);
}

fn port(call: &PlannedCall<'_>) -> Check {
    let path = at(call, "port");
    let mut check = Check::new("port-known", path.clone());
    check.test();
    unknown_port(&mut check, &path, &call.call.port, &call.port);
    check
}

/// Only the first call may lack an arrival, only the last a departure.
fn times_given(plan: &Plan<'_>, call: &PlannedCall<'_>) -> Check {
    let mut check = Check::new("times-given", format!("calls[{}]", call.index));
    check.test();
    if call.index > 0 && call.call.arrival.is_none() {
        check.fault(at(call, "arrival"), [("time", "arrival".into())]);
    }
    if call.index + 1 < plan.calls.len() && call.call.departure.is_none() {
        check.fault(at(call, "departure"), [("time", "departure".into())]);
    }
    // Neither arriving nor leaving is not a call at all.
    if plan.calls.len() == 1 && call.call.arrival.is_none() && call.call.departure.is_none() {
        check.fault(at(call, "arrival"), [("time", "either".into())]);
    }
    check
}

fn clock(call: &PlannedCall<'_>) -> (Check, Check) {
    let mut exists = Check::new("time-exists", format!("calls[{}]", call.index));
    let mut clear = Check::new("time-clear", format!("calls[{}]", call.index));
    for (field, written, time) in [
        ("arrival", call.call.arrival, &call.arrival),
        ("departure", call.call.departure, &call.departure),
    ] {
        let (Some(written), Some(time)) = (written, time) else {
            continue;
        };
        exists.test();
        clear.test();
        let args = || {
            [
                ("written", Arg::from(written.to_string().replace('T', " "))),
                ("used", time.into()),
            ]
        };
        match time.doubt {
            Some(TimeDoubt::Skipped) => exists.fault(at(call, field), args()),
            Some(TimeDoubt::Twice) => clear.fault(at(call, field), args()),
            None => {}
        }
    }
    (exists, clear)
}

fn before_departure(call: &PlannedCall<'_>) -> Check {
    let path = at(call, "departure");
    let mut check = Check::new("arrival-before-departure", path.clone());
    if let (Some(arrival), Some(departure)) = (&call.arrival, &call.departure) {
        check.test();
        if departure.utc <= arrival.utc {
            check.fault(
                path,
                [("arrival", arrival.into()), ("departure", departure.into())],
            );
        }
    }
    check
}

/// The vessel leaves one port before she arrives at the next.
fn in_order(plan: &Plan<'_>, call: &PlannedCall<'_>) -> Check {
    let path = at(call, "arrival");
    let mut check = Check::new("calls-in-order", path.clone());
    let before: Option<PortTime> = match call.index.checked_sub(1) {
        Some(i) => plan.calls[i].departure.clone(),
        None => left_from(plan),
    };
    if let (Some(left), Some(arrival)) = (before, &call.arrival) {
        check.test();
        if left.utc >= arrival.utc {
            check.fault(
                path,
                [("left", Arg::from(&left)), ("arrival", arrival.into())],
            );
        }
    }
    check
}

fn left_from(plan: &Plan<'_>) -> Option<PortTime> {
    let at = plan.voyage.from.as_ref()?.at?;
    let zone = plan
        .from
        .as_ref()
        .and_then(Lookup::found)
        .map_or(chrono_tz::UTC, |(t, _)| t.time_zone);
    Some(at.at_port(zone))
}

fn leg(plan: &Plan<'_>, call: &PlannedCall<'_>) -> (Check, Check) {
    let path = at(call, "arrival");
    let mut possible = Check::new("leg-possible", path.clone());
    let mut usual = Check::new("leg-usual", path.clone());
    let Some((leg, speed)) = call.leg.as_ref().and_then(|leg| Some((leg, leg.speed?))) else {
        return (possible, usual);
    };
    possible.test();
    usual.test();
    let limits = crate::passage::speeds(&plan.voyage.vessel);
    let knots = |kn: f64| Arg::Decimal(format!("{kn:.0}"));
    let args = |limit: f64| {
        [
            ("miles", Arg::Decimal(tenths_text(leg.tenths_nm))),
            (
                "knots",
                Arg::Decimal(leg.tenths_kn.map(tenths_text).unwrap_or_default()),
            ),
            ("limit", knots(limit)),
        ]
    };
    match speed {
        Speed::Impossible => possible.fault(path, args(limits.possible)),
        Speed::Unusual => usual.fault(path, args(limits.usual)),
        Speed::Usual => {}
    }
    (possible, usual)
}

fn repeated(plan: &Plan<'_>, call: &PlannedCall<'_>) -> Check {
    let path = at(call, "port");
    let mut check = Check::new("port-repeated", path.clone());
    let Some(before) = call.index.checked_sub(1).map(|i| &plan.calls[i]) else {
        return check;
    };
    if let (Some((_, last)), Some((_, here))) = (before.port.found(), call.port.found()) {
        check.test();
        if last.id == here.id {
            check.fault(path, [("port", Arg::from(&here.name))]);
        }
    }
    check
}

fn notice_in_time(
    call: &PlannedCall<'_>,
    deadlines: &[DeadlineLine],
    direction: Direction,
) -> Check {
    let (id, kind) = match direction {
        Direction::Arrival => ("notice-in-time", DeadlineKind::NoticeBeforeArrival),
        Direction::Departure => (
            "departure-notice-in-time",
            DeadlineKind::NoticeBeforeDeparture,
        ),
    };
    let path = at(
        call,
        if direction == Direction::Arrival {
            "arrival"
        } else {
            "departure"
        },
    );
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
            OfficeState::Closed {
                closed_at,
                opens_at,
            } => {
                let [closed, was_open, opens] = closed_args(closed_at, opens_at, time);
                let args = [
                    ("agency", (*agency).into()),
                    ("time", time.into()),
                    closed,
                    was_open,
                    opens,
                ];
                check.fault(at(call, field), args);
                let evidence = port
                    .office(*agency)
                    .map(|office| RuleSource::from(&office.evidence));
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
    let local = |at| Arg::LocalTime {
        at,
        zone: time.zone.clone(),
    };
    let was_open = if closed_at.is_some() { "yes" } else { "no" };
    [
        (
            "closed",
            closed_at.map_or_else(none, |closed| closed.to_string().into()),
        ),
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
            let who = if limit.who == Staying::Vessel {
                "vessel"
            } else {
                "people"
            };
            check.fault(
                path.clone(),
                [
                    ("days", days.into()),
                    ("limit", limit.days.into()),
                    ("who", who.into()),
                ],
            );
            check.last_fault_by(Some((&limit.evidence).into()), None);
        }
    }
    check
}

fn band_close(plan: &Plan<'_>, call: &PlannedCall<'_>) -> Check {
    let path = "vessel.length";
    let mut check = Check::new("fee-band-close", path);
    let Some(territory) = call
        .territory()
        .filter(|_| plan.voyage.vessel.length.is_some())
    else {
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
                Arg::Decimal(
                    length
                        .map(crate::voyage_file::Length::feet_text)
                        .unwrap_or_default(),
                ),
            ),
        ];
        check.fault(path, args);
        check.last_fault_by(Some((&rule.evidence).into()), None);
    }
    check
}
