//! What happens to a voyage: agencies answer in their order, the vessel comes and goes, questions
//! are asked and answered.

use accounts::AgencyKind;
use chrono::{DateTime, TimeDelta, Timelike as _, Utc};
use chrono_tz::Tz;
use clearance::decision::Outcome;
use clearance::voyage::Way;
use identifiers::Language;
use registry::territory::Territory;

use super::answers::{Notice, Writer, outcome};
use super::chart::{At, Chart};
use super::dice::Dice;
use super::plan::{End, Plan};
use super::season::{Event, What};
use super::table::Tables;

/// How the last call of a vessel's last voyage ends.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Ending {
    /// As planned.
    Planned,
    /// She never came.
    Missing,
    /// She is still there.
    Overstays,
}

/// A voyage whose story is told.
#[derive(Debug)]
pub(super) struct Told<'t> {
    pub(super) plan: &'t Plan,
    pub(super) submitted: DateTime<Utc>,
    /// When the plan was sent again, and the first call whose departure that moved.
    pub(super) amended: Option<(DateTime<Utc>, usize)>,
    pub(super) ending: Ending,
    /// What officers may remark on: `pets`, `weapons`, `passport`, `expired`, `mismatch`, `ill`, `joins`, `trade`.
    pub(super) features: Vec<&'static str>,
    /// Language of the skipper.
    pub(super) language: Language,
}

/// Tells stories.
#[derive(Debug)]
pub(super) struct Teller<'t, 'a> {
    pub(super) chart: &'t Chart<'a>,
    pub(super) tables: &'t Tables,
    pub(super) today: DateTime<Utc>,
}

/// When she left a call.
#[derive(Debug, Clone, Copy)]
struct Left {
    at: DateTime<Utc>,
    /// Later than planned by so much.
    late: TimeDelta,
}

/// So many minutes.
pub(super) fn minutes(of: i64) -> TimeDelta {
    TimeDelta::minutes(of)
}

/// The agencies that must clear, in their order.
pub(super) fn required(territory: &Territory, way: Way) -> Vec<AgencyKind> {
    match way {
        Way::Inward => territory.agencies.arrival.clone(),
        Way::Outward => territory.agencies.departure.clone(),
    }
}

/// The next morning for most of what comes in after hours; the rest is overtime.
fn office(dice: &mut Dice, at: DateTime<Utc>, zone: Tz) -> DateTime<Utc> {
    let local = at.with_timezone(&zone);
    let clock = i64::from(local.hour() * 60 + local.minute());
    if (8 * 60..16 * 60).contains(&clock) || dice.percent(22) {
        return at;
    }
    at + minutes((8 * 60 + dice.between(5, 140) - clock).rem_euclid(24 * 60))
}

impl Teller<'_, '_> {
    /// Every event up to today, in order. The first is the submission.
    pub(super) fn tell(&self, dice: &mut Dice, told: &Told<'_>) -> Vec<Event> {
        let mut events = vec![Event { at: told.submitted, what: What::Submitted }];
        let mut left = Left { at: told.submitted + minutes(5), late: TimeDelta::zero() };
        for call in 0..told.plan.stops.len() {
            left = self.call(dice, told, (call, left), &mut events);
        }
        events.retain(|event| event.at <= self.today);
        events.sort_by_key(|event| event.at);
        events
    }

    fn territory(&self, at: At) -> &Territory {
        self.chart.territory(at)
    }

    /// Whether the vessel enters the territory of a call there, and whether she leaves it from there.
    fn borders(&self, plan: &Plan, call: usize) -> (bool, bool) {
        let here = &self.territory(plan.stops[call].at).id;
        let same = |end: Option<At>| end.is_some_and(|at| self.territory(at).id == *here);
        let end = |end: End| {
            if let End::Port(at) = end { Some(at) } else { None }
        };
        let before = match call.checked_sub(1) {
            Some(before) => Some(plan.stops[before].at),
            None => plan.from.and_then(|(from, _)| end(from)),
        };
        let after =
            plan.stops.get(call + 1).map(|stop| stop.at).or_else(|| plan.next.and_then(end));
        (!same(before), !same(after))
    }

    /// The events of one call. Takes and gives when she left the call before, and how late that was.
    fn call(
        &self,
        dice: &mut Dice,
        told: &Told<'_>,
        turn: (usize, Left),
        events: &mut Vec<Event>,
    ) -> Left {
        let last = turn.0 + 1 == told.plan.stops.len();
        let (arrived, refused) = self.comes(dice, told, turn, events);
        let gone = !last || told.ending == Ending::Planned;
        let planned = told.plan.stops[turn.0].depart.filter(|_| gone);
        let Some(planned) = planned else {
            return Left { at: arrived, late: TimeDelta::zero() };
        };
        let left = (planned + minutes(dice.between(-25, 55))).max(arrived + minutes(45));
        let left = if refused {
            left
        } else {
            self.cleared_out(dice, told, (turn.0, arrived, left), events)
        };
        events.push(Event { at: left, what: What::Departed { call: turn.0 } });
        Left { at: left, late: (left - planned).max(TimeDelta::zero()) }
    }

    /// She arrives and is cleared in; gives when, and whether she was refused.
    fn comes(
        &self,
        dice: &mut Dice,
        told: &Told<'_>,
        (call, before): (usize, Left),
        events: &mut Vec<Event>,
    ) -> (DateTime<Utc>, bool) {
        let stop = told.plan.stops[call];
        let Some(planned) = stop.arrive else {
            return (before.at, false);
        };
        let last = call + 1 == told.plan.stops.len();
        let missing = last && told.ending == Ending::Missing;
        let arrived =
            (planned + before.late + minutes(dice.between(-35, 95))).max(before.at + minutes(7));
        if !missing {
            events.push(Event { at: arrived, what: What::Arrived { call } });
        }
        // Nobody decides on a vessel that has not come.
        if missing || !self.borders(told.plan, call).0 {
            return (arrived, false);
        }
        let sent =
            told.amended.filter(|(_, from)| call > *from).map_or(told.submitted, |(at, _)| at);
        let base = Self::inward_base(dice, sent, (planned, arrived));
        let base = office(dice, base, self.territory(stop.at).time_zone);
        let notice = Notice { call, way: Way::Inward, at: stop.at, base, moment: arrived };
        (arrived, self.decide(dice, told, notice, events))
    }

    /// She is cleared out, and waits for her papers; gives when she leaves.
    fn cleared_out(
        &self,
        dice: &mut Dice,
        told: &Told<'_>,
        (call, arrived, left): (usize, DateTime<Utc>, DateTime<Utc>),
        events: &mut Vec<Event>,
    ) -> DateTime<Utc> {
        if !self.borders(told.plan, call).1 {
            return left;
        }
        let at = told.plan.stops[call].at;
        let sent =
            told.amended.filter(|(_, from)| call >= *from).map_or(told.submitted, |(at, _)| at);
        let earliest = (arrived + minutes(60)).max(sent + minutes(12));
        let base = self.outward_base(dice, at, left).max(earliest);
        let known = events.len();
        self.decide(dice, told, Notice { call, way: Way::Outward, at, base, moment: left }, events);
        let last = events[known..].iter().map(|event| event.at).max();
        last.map_or(left, |last| left.max(last + minutes(12)))
    }

    /// Outward notices are taken up in the last office hours before she leaves.
    fn outward_base(&self, dice: &mut Dice, at: At, left: DateTime<Utc>) -> DateTime<Utc> {
        let wanted = left - minutes(dice.between(150, 18 * 60));
        let local = wanted.with_timezone(&self.territory(at).time_zone);
        let clock = i64::from(local.hour() * 60 + local.minute());
        if (8 * 60..15 * 60).contains(&clock) || dice.percent(10) {
            return wanted;
        }
        wanted - minutes((clock - dice.between(9 * 60, 14 * 60)).rem_euclid(24 * 60))
    }

    /// Half of the notices are taken up before she comes, the others at the counter.
    fn inward_base(
        dice: &mut Dice,
        sent: DateTime<Utc>,
        (planned, arrived): (DateTime<Utc>, DateTime<Utc>),
    ) -> DateTime<Utc> {
        let ready = sent + minutes(dice.between(15, 200));
        let early = planned - minutes(dice.between(100, 30 * 60));
        let counter = arrived + minutes(dice.between(12, 110));
        match dice.below(100) {
            0..=11 => ready,
            12..=57 => early.max(ready),
            _ => counter.max(ready),
        }
    }

    /// Each agency in its order; true if one of them refused.
    fn decide(
        &self,
        dice: &mut Dice,
        told: &Told<'_>,
        notice: Notice,
        events: &mut Vec<Event>,
    ) -> bool {
        let mut at = notice.base;
        for agency in required(self.territory(notice.at), notice.way) {
            if dice.thousandths(9) {
                continue;
            }
            let outcome = outcome(dice, told, notice.way, agency);
            let mut writer = Writer { teller: self, told, notice, agency, events };
            at = writer.answer(dice, at, outcome);
            if outcome == Outcome::Refuse {
                return true;
            }
            at += minutes(dice.between(4, 75));
        }
        false
    }
}
