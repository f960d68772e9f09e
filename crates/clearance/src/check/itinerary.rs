//! Checks of ports, times and passages.

use super::CheckResult;
use super::sheet::Check;
use crate::passage::{Speed, tenths_text};
use crate::plan::{Lookup, Plan, PlannedCall};
use crate::sentence::Arg;
use crate::voyage_file::{PortTime, TimeDoubt};

/// Checks of where the vessel comes from and goes to, once for the voyage.
pub(super) fn of_voyage(plan: &Plan<'_>) -> Vec<CheckResult> {
    let mut known = Check::new("places-known", "from");
    for (path, lookup) in [("from.port", &plan.from), ("next.port", &plan.next)] {
        if let Some(lookup) = lookup {
            known.test();
            let place = if path == "from.port" { &plan.voyage.from } else { &plan.voyage.next };
            let name = place.as_ref().and_then(|place| place.port.clone()).unwrap_or_default();
            unknown_port(&mut known, path, &name, lookup);
        }
    }
    let mut given = Check::new("from-given", "from");
    if plan.calls.first().is_some_and(|call| call.call.arrival.is_some()) {
        given.test();
        if plan.voyage.from.is_none() {
            given.fault("from", []);
        }
    }
    [known, given].into_iter().flat_map(Check::finish).collect()
}

/// Checks of one call.
pub(super) fn of_call(plan: &Plan<'_>, call: &PlannedCall<'_>) -> Vec<CheckResult> {
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
    ];
    checks.into_iter().flat_map(Check::finish).collect()
}

/// The path of a field of a call.
pub(super) fn at(call: &PlannedCall<'_>, field: &str) -> String {
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
            [("written", Arg::from(written.to_string().replace('T', " "))), ("used", time.into())]
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
            check.fault(path, [("arrival", arrival.into()), ("departure", departure.into())]);
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
            check.fault(path, [("left", Arg::from(&left)), ("arrival", arrival.into())]);
        }
    }
    check
}

fn left_from(plan: &Plan<'_>) -> Option<PortTime> {
    let at = plan.voyage.from.as_ref()?.at?;
    let zone =
        plan.from.as_ref().and_then(Lookup::found).map_or(chrono_tz::UTC, |(t, _)| t.time_zone);
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
            ("knots", Arg::Decimal(leg.tenths_kn.map(tenths_text).unwrap_or_default())),
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
