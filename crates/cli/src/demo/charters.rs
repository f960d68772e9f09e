//! Charter voyages: from a base round a few islands and back.

use chrono::{DateTime, Utc};

use super::chart::{At, Step};
use super::dice::Dice;
use super::hulls::Hull;
use super::plan::{Plan, Stop};
use super::routes::{Passage, Router, days, habits};

impl Router<'_, '_> {
    /// Round voyages from a base, one party of guests after the other.
    pub(super) fn charters(
        &self,
        dice: &mut Dice,
        hull: &Hull,
        home: At,
        (start, quota): (DateTime<Utc>, usize),
    ) -> Vec<Plan> {
        let mut plans = Vec::new();
        let (mut ready, mut calls) = (start, 0);
        while calls < quota {
            let Some(plan) = self.round(dice, hull, home, ready) else {
                break;
            };
            let Some(back) = plan.stops.last().and_then(|stop| stop.arrive) else {
                break;
            };
            if back > self.window.close {
                break;
            }
            calls += plan.stops.len();
            ready = back + days(dice.real(1.0, 5.0));
            plans.push(plan);
        }
        plans
    }

    /// Out to one to three ports, and back.
    fn round(&self, dice: &mut Dice, hull: &Hull, home: At, ready: DateTime<Utc>) -> Option<Plan> {
        let roam = habits(hull.usage).0;
        let mut stops = vec![Stop { at: home, arrive: None, depart: None, fast: false }];
        let mut ready = ready;
        let out = 1 + dice.below(3);
        for leg in 0..=out {
            let here = stops[stops.len() - 1].at;
            let before = stops.len().checked_sub(2).map(|at| stops[at].at);
            let near = self.chart.next(dice, Step { from: here, before, roam, when: ready });
            let to = if leg == 0 { near? } else { near.filter(|_| leg < out).unwrap_or(home) };
            let zone = self.chart.territory(to).time_zone;
            let miles = self.chart.miles(here, to);
            let (depart, arrive, fast) = self.passage(dice, hull, Passage { miles, ready, zone });
            if let Some(here) = stops.last_mut() {
                here.depart = Some(depart);
            }
            stops.push(Stop { at: to, arrive: Some(arrive), depart: None, fast });
            if to == home {
                break;
            }
            ready = arrive + Self::stay(dice, hull.usage);
        }
        Some(Plan { from: None, stops, next: None, charter: true })
    }
}
