//! Plans: where a vessel calls and when, before anybody is aboard.

use chrono::{DateTime, TimeDelta, Utc};

use super::chart::At;
use super::dice::Dice;

/// The days a season covers.
#[derive(Debug, Clone, Copy)]
pub(super) struct Window {
    pub(super) open: DateTime<Utc>,
    pub(super) today: DateTime<Utc>,
    pub(super) close: DateTime<Utc>,
}

impl Window {
    /// The last 90 days and the next 14.
    pub(super) fn around(today: DateTime<Utc>) -> Self {
        Self { open: today - TimeDelta::days(90), today, close: today + TimeDelta::days(14) }
    }
}

/// Before the first call, or after the last.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) enum End {
    /// A place of the list of places outside.
    Outside(usize),
    /// A port of the chart.
    Port(At),
}

/// A call of a plan.
#[derive(Debug, Clone, Copy)]
pub(super) struct Stop {
    pub(super) at: At,
    /// None at the first call of a voyage that begins there.
    pub(super) arrive: Option<DateTime<Utc>>,
    /// None at the last call, when it is not known yet.
    pub(super) depart: Option<DateTime<Utc>>,
    /// The passage to here was faster than usual.
    pub(super) fast: bool,
}

/// The calls of one voyage.
#[derive(Debug, Clone)]
pub(super) struct Plan {
    /// Where she came from, and when she left it.
    pub(super) from: Option<(End, DateTime<Utc>)>,
    pub(super) stops: Vec<Stop>,
    pub(super) next: Option<End>,
    /// Guests come aboard at the first call and leave at the last.
    pub(super) charter: bool,
}

impl Plan {
    /// The first moment of the voyage.
    pub(super) fn begins(&self) -> Option<DateTime<Utc>> {
        let left = self.from.map(|(_, at)| at);
        let first = self.stops.first()?;
        left.or(first.arrive).or(first.depart)
    }
}

/// Cuts a chain of calls into voyages of one to five calls. Some voyages end with an open
/// departure; the next one then begins in that port.
pub(super) fn segments(
    dice: &mut Dice,
    origin: (End, DateTime<Utc>),
    stops: Vec<Stop>,
    last: Option<End>,
) -> Vec<Plan> {
    let mut plans = Vec::new();
    let mut from = Some(origin);
    let mut rest = stops;
    while !rest.is_empty() {
        let size = [1, 2, 2, 3, 3, 3, 4, 4, 5][dice.below(9)].min(rest.len());
        let later = rest.split_off(size);
        let mut part = std::mem::replace(&mut rest, later);
        let mut next = last;
        let mut begins = None;
        if let (Some(first), Some(end)) = (rest.first().copied(), part.last_mut()) {
            next = Some(End::Port(first.at));
            begins = end.depart.map(|at| (End::Port(end.at), at));
            if end.arrive.is_some() && dice.percent(14) {
                rest.insert(0, Stop { arrive: None, fast: false, ..*end });
                (end.depart, next, begins) = (None, None, None);
            }
        }
        plans.push(Plan { from, stops: part, next, charter: false });
        from = begins;
    }
    plans
}
