//! A time of arrival near the planned one at which the call costs less: inside office hours, not
//! on a Sunday. Found by asking the fee rules about each full hour around, so that no rule is
//! known here.

use std::collections::BTreeMap;

use chrono::{DateTime, NaiveDateTime, TimeDelta, Timelike as _, Utc};
use registry::territory::Atlas;

use crate::fee::{FeeLine, Likelihood, fees};
use crate::history::History;
use crate::passage::Speed;
use crate::plan::{Plan, PlannedCall};
use crate::voyage_file::{PortTime, VoyageFile, VoyageTime};

/// Hours looked at before and after the planned arrival.
const AROUND: std::ops::RangeInclusive<i64> = -12..=36;

/// A cheaper arrival.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Cheaper {
    /// When to arrive instead.
    pub arrival: PortTime,
    /// What it saves, by currency, in minor units; each more than nothing.
    pub saves: BTreeMap<String, i64>,
}

/// The arrival nearest to the planned one that costs less in one currency and more in none, leaves
/// the order of the calls as it is and asks no impossible speed; none if there is none within 12
/// hours before or 36 after. What is only possible, such as overtime where the hours of an office
/// are not known, counts as if it were due.
#[must_use]
pub fn cheaper_arrival(
    voyage: &VoyageFile,
    atlas: &Atlas,
    index: usize,
    now: DateTime<Utc>,
) -> Option<Cheaper> {
    let written = voyage.calls.get(index)?.arrival?;
    let history = History::default();
    let look = |at: VoyageTime| {
        let mut other = voyage.clone();
        other.calls[index].arrival = Some(at);
        let plan = Plan::new(&other, atlas, &history, now);
        let call = plan.calls.get(index)?;
        fits(&plan, call).then(|| Some((call.arrival.clone()?, cost(&fees(&plan, call)))))?
    };
    let plan = Plan::new(voyage, atlas, &history, now);
    let (_, planned) = plan.calls.get(index).map(|call| (call, cost(&fees(&plan, call))))?;
    let mut hours: Vec<VoyageTime> = AROUND.filter_map(|hours| moved(written, hours)).collect();
    let distance = |at: &VoyageTime| (reading(*at) - reading(written)).abs();
    hours.sort_by_key(distance);
    hours.into_iter().filter_map(look).find_map(|(arrival, cost)| {
        let saves = saved(&planned, &cost)?;
        Some(Cheaper { arrival, saves })
    })
}

/// The full hour so many hours from the planned one.
fn moved(at: VoyageTime, hours: i64) -> Option<VoyageTime> {
    let span = TimeDelta::hours(hours);
    match at {
        VoyageTime::Local(local) => {
            let full = local.with_minute(0)?.with_second(0)?;
            full.checked_add_signed(span).map(VoyageTime::Local)
        }
        VoyageTime::Offset(moment) => {
            let full = moment.with_minute(0)?.with_second(0)?;
            full.checked_add_signed(span).map(VoyageTime::Offset)
        }
    }
}

fn reading(at: VoyageTime) -> NaiveDateTime {
    match at {
        VoyageTime::Local(local) => local,
        VoyageTime::Offset(moment) => moment.naive_local(),
    }
}

/// Whether the arrival is ahead, between the departures, and not too fast.
fn fits(plan: &Plan<'_>, call: &PlannedCall<'_>) -> bool {
    let Some(arrival) = call.arrival.as_ref().map(|time| time.utc) else {
        return false;
    };
    let before = call.index.checked_sub(1).and_then(|i| plan.calls[i].departure.as_ref());
    let after = call.departure.as_ref();
    arrival > plan.now
        && before.is_none_or(|left| left.utc < arrival)
        && after.is_none_or(|leaves| arrival < leaves.utc)
        && call.leg.as_ref().and_then(|leg| leg.speed) != Some(Speed::Impossible)
}

/// What a call costs at most by currency, and how many lines cannot be told.
struct Cost {
    sums: BTreeMap<String, i64>,
    unknown: usize,
}

fn cost(lines: &[FeeLine]) -> Cost {
    let mut cost = Cost { sums: BTreeMap::new(), unknown: 0 };
    let counts = |line: &&FeeLine| line.counted || line.likelihood == Likelihood::Possible;
    for line in lines.iter().filter(counts) {
        match line.amount.bounds() {
            Some((_, most)) => *cost.sums.entry(line.currency.clone()).or_default() += most,
            None => cost.unknown += 1,
        }
    }
    cost
}

/// What the other costs less, by currency; none unless it is less somewhere and more nowhere.
fn saved(planned: &Cost, other: &Cost) -> Option<BTreeMap<String, i64>> {
    let sum = |cost: &Cost, currency: &String| cost.sums.get(currency).copied().unwrap_or_default();
    let dearer = other.sums.iter().any(|(currency, most)| *most > sum(planned, currency));
    if dearer || other.unknown > planned.unknown {
        return None;
    }
    let less = planned.sums.iter().map(|(currency, most)| (currency, most - sum(other, currency)));
    let saves: BTreeMap<String, i64> =
        less.filter(|(_, less)| *less > 0).map(|(c, less)| (c.clone(), less)).collect();
    Some(saves).filter(|saves| !saves.is_empty())
}
