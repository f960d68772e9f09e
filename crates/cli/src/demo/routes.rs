//! Where vessels go and when: calls in order, passages at speeds such vessels make, arrivals by
//! daylight for the most part.

use chrono::{DateTime, TimeDelta, Timelike as _, Utc};
use chrono_tz::Tz;
use clearance::passage;

use super::chart::{At, Chart, Step};
use super::dice::{Dice, whole};
use super::hulls::{Hull, Use};
use super::plan::{End, Plan, Stop, Window, segments};
use super::table::Tables;

/// A passage about to be made.
#[derive(Debug, Clone, Copy)]
pub(super) struct Passage {
    pub(super) miles: f64,
    /// Not before.
    pub(super) ready: DateTime<Utc>,
    /// Clocks of the port she makes for.
    pub(super) zone: Tz,
}

/// Lays out routes.
#[derive(Debug)]
pub(super) struct Router<'c, 'a> {
    pub(super) chart: &'c Chart<'a>,
    pub(super) tables: &'c Tables,
    pub(super) window: Window,
}

fn hours(of: f64) -> TimeDelta {
    TimeDelta::minutes(whole(of * 60.0))
}

/// So many days.
pub(super) fn days(of: f64) -> TimeDelta {
    hours(of * 24.0)
}

/// To five minutes, as people write times.
fn rounded(at: DateTime<Utc>) -> DateTime<Utc> {
    at - TimeDelta::seconds(at.timestamp().rem_euclid(300))
        - TimeDelta::nanoseconds(at.nanosecond().into())
}

/// How far a vessel likes to go in one leg, and how many days a call takes with the passage to it.
pub(super) fn habits(usage: Use) -> (f64, f64) {
    match usage {
        Use::Sail => (55.0, 5.9),
        Use::Motor => (60.0, 5.6),
        Use::Bareboat => (40.0, 2.9),
        Use::Crewed => (45.0, 3.1),
        Use::Large => (80.0, 5.0),
        Use::Ship => (110.0, 3.0),
        Use::Fishing => (70.0, 4.0),
    }
}

impl Router<'_, '_> {
    /// The voyages of one vessel: about `quota` calls, none overlapping.
    /// Charter vessels go out from `home` and back; the others begin there, or anywhere.
    pub(super) fn route(
        &self,
        dice: &mut Dice,
        hull: &Hull,
        home: Option<At>,
        quota: usize,
    ) -> Vec<Plan> {
        if self.chart.is_empty() {
            return Vec::new();
        }
        let start = self.start(dice, hull.usage, quota);
        match home.filter(|_| matches!(hull.usage, Use::Bareboat | Use::Crewed)) {
            Some(home) => self.charters(dice, hull, home, (start, quota)),
            None => {
                let first = home.unwrap_or_else(|| self.chart.anywhere(dice, start));
                self.cruise(dice, hull, first, (start, quota))
            }
        }
    }

    /// Half of the vessels are still about at the end of the season; the others come and go in it.
    fn start(&self, dice: &mut Dice, usage: Use, quota: usize) -> DateTime<Utc> {
        let calls = f64::from(u32::try_from(quota).unwrap_or(8));
        let span = (calls * habits(usage).1).min(103.0);
        let latest = 104.0 - span;
        let day = if dice.percent(52) {
            latest + dice.real(-0.05, 0.3) * span
        } else {
            latest * dice.unit().powi(2)
        };
        self.window.open + days(day.clamp(0.0, 102.0)) + hours(dice.real(0.0, 24.0))
    }

    /// When she leaves and arrives, and whether she was faster than usual.
    pub(super) fn passage(
        &self,
        dice: &mut Dice,
        hull: &Hull,
        leg: Passage,
    ) -> (DateTime<Utc>, DateTime<Utc>, bool) {
        let usual = passage::speeds(&hull.vessel).usual;
        let sails = hull.vessel.kind.sails();
        let through = hull.knots * dice.real(0.88, 1.1);
        let through = if sails { through.clamp(4.5, 7.5) } else { through.clamp(8.0, 18.0) };
        let mut over = (through / dice.real(1.1, 1.3)).min(usual * 0.9);
        let fast = leg.miles > 30.0 && dice.thousandths(14);
        if fast {
            over = usual * dice.real(1.3, 1.55);
        }
        let needed = hours(leg.miles.max(2.0) / over)
            + if fast { TimeDelta::zero() } else { TimeDelta::minutes(25) };
        let earliest = leg.ready + needed;
        let local = earliest.with_timezone(&leg.zone);
        let clock = i64::from(local.hour() * 60 + local.minute());
        let wait = if dice.percent(20) {
            0
        } else {
            (dice.between(7 * 60 + 30, 16 * 60 + 45) - clock).rem_euclid(24 * 60)
        };
        let depart = rounded(leg.ready + TimeDelta::minutes(wait));
        (depart, rounded(depart + needed + TimeDelta::minutes(4)), fast)
    }

    /// How long she stays at a call.
    pub(super) fn stay(dice: &mut Dice, usage: Use) -> TimeDelta {
        days(match usage {
            Use::Ship => dice.real(1.0, 1.6),
            Use::Fishing => dice.real(1.0, 3.0),
            Use::Bareboat | Use::Crewed => dice.real(1.0, 2.2),
            _ => match dice.below(100) {
                0..=41 => dice.real(1.0, 3.2),
                42..=83 => dice.real(3.0, 7.0),
                _ => dice.real(6.5, 11.0),
            },
        })
    }

    fn cruise(
        &self,
        dice: &mut Dice,
        hull: &Hull,
        first: At,
        (start, quota): (DateTime<Utc>, usize),
    ) -> Vec<Plan> {
        let from = self.origin(dice, first, start);
        let miles = match from {
            End::Outside(place) => self.chart.miles_from(&self.tables.outside[place], first),
            End::Port(port) => self.chart.miles(port, first),
        };
        let zone = self.chart.territory(first).time_zone;
        // The long way from outside lies before the season, so that the first arrival is in it.
        let ready = start - hours(miles / (hull.knots * 0.78));
        let (mut left, mut arrive, fast) = self.passage(dice, hull, Passage { miles, ready, zone });
        while arrive < self.window.open {
            left += TimeDelta::days(1);
            arrive += TimeDelta::days(1);
        }
        let mut stops = vec![Stop { at: first, arrive: Some(arrive), depart: None, fast }];
        let edge = self.wander(dice, hull, &mut stops, quota);
        let last = self.farewell(dice, hull.usage, &mut stops, edge);
        segments(dice, (from, left), stops, last)
    }

    /// Adds calls until there are enough, the season ends, or nothing is near; true in that last case.
    fn wander(&self, dice: &mut Dice, hull: &Hull, stops: &mut Vec<Stop>, quota: usize) -> bool {
        let roam = habits(hull.usage).0;
        while stops.len() < quota {
            let here = stops[stops.len() - 1];
            let Some(arrived) = here.arrive else {
                return false;
            };
            let ready = arrived + Self::stay(dice, hull.usage);
            let before = stops.len().checked_sub(2).map(|at| stops[at].at);
            let near = self.chart.next(dice, Step { from: here.at, before, roam, when: ready });
            // Nobody goes to and fro between two islands for a whole season.
            let near = near.filter(|to| before != Some(*to) || dice.percent(60));
            let leaves = near.is_none() && dice.percent(55);
            let Some(to) =
                near.or_else(|| self.chart.far(dice, here.at, ready)).filter(|_| !leaves)
            else {
                return true;
            };
            let zone = self.chart.territory(to).time_zone;
            let leg = Passage { miles: self.chart.miles(here.at, to), ready, zone };
            let (depart, arrive, fast) = self.passage(dice, hull, leg);
            if arrive > self.window.close {
                return false;
            }
            if let Some(here) = stops.last_mut() {
                here.depart = Some(depart);
            }
            stops.push(Stop { at: to, arrive: Some(arrive), depart: None, fast });
        }
        false
    }

    /// What is known of the departure from the last call: left for a place outside, or open.
    fn farewell(&self, dice: &mut Dice, usage: Use, stops: &mut [Stop], edge: bool) -> Option<End> {
        let last = stops.last_mut()?;
        if !edge && dice.percent(35) {
            return None;
        }
        last.depart = last.arrive.map(|at| rounded(at + Self::stay(dice, usage)));
        let weight = |place: usize| {
            let outside = &self.tables.outside[place];
            outside.weight / (self.chart.miles_from(outside, last.at) + 150.0)
        };
        let weights: Vec<f64> = (0..self.tables.outside.len()).map(weight).collect();
        dice.weighted(&weights).map(End::Outside)
    }

    /// Where a vessel comes from that turns up in the season.
    fn origin(&self, dice: &mut Dice, first: At, when: DateTime<Utc>) -> End {
        let near = dice
            .percent(45)
            .then(|| self.chart.next(dice, Step { from: first, before: None, roam: 70.0, when }));
        let weight = |place: usize| {
            let outside = &self.tables.outside[place];
            outside.weight / (self.chart.miles_from(outside, first) + 250.0)
        };
        let weights: Vec<f64> = (0..self.tables.outside.len()).map(weight).collect();
        let far = dice.weighted(&weights).unwrap_or_default();
        near.flatten().map_or(End::Outside(far), End::Port)
    }
}
