//! The voyages of one vessel, written down and told: when each was sent, what was changed, what
//! came of it.

use chrono::{DateTime, TimeDelta, Utc};

use super::crews::{self, Boarding};
use super::dice::Dice;
use super::files::{Clerk, Sheet};
use super::fleet::{Fleet, Manned};
use super::plan::{Plan, Window};
use super::season::{By, Event, SeasonVoyage, What};
use super::slips::{features, flaws};
use super::story::{Ending, Teller, Told, minutes};

/// Writes the season of one vessel after the other.
#[derive(Debug)]
pub(super) struct Logbook<'l, 'a> {
    pub(super) clerk: &'l Clerk<'l, 'a>,
    pub(super) window: Window,
    pub(super) voyages: Vec<SeasonVoyage>,
}

/// One voyage between its writing and its telling.
pub(super) struct Leaf<'f> {
    pub(super) plan: &'f Plan,
    pub(super) boarding: &'f Boarding,
    pub(super) submitted: DateTime<Utc>,
    pub(super) late: bool,
    /// It is the vessel's last.
    last: bool,
}

impl Logbook<'_, '_> {
    /// Writes all voyages of a vessel. `turn` is her place in the fleet.
    pub(super) fn keep(
        &mut self,
        dice: &mut Dice,
        fleet: &mut Fleet,
        manned: &mut Manned,
        (turn, plans): (usize, &[Plan]),
    ) {
        let mut log = Vec::new();
        let mut bound = self.window.open - TimeDelta::days(60);
        for (number, plan) in plans.iter().enumerate() {
            let boarding = self.board(dice, fleet, manned, (plan, number > 0));
            let Some((submitted, late)) = self.sent(dice, plan, bound) else {
                continue;
            };
            let last = number + 1 == plans.len();
            let leaf = Leaf { plan, boarding: &boarding, submitted, late, last };
            self.write(dice, fleet, manned, (&leaf, &log));
            if turn % 44 == 5 && number == 0 {
                self.collision(dice, fleet, manned, (&leaf, &log));
            }
            if turn % 33 == 7 && last {
                self.draft(dice, fleet, manned, (&leaf, &log));
            }
            bound = submitted + minutes(5);
            log.extend(plan.stops.iter().filter_map(|stop| self.clerk.logged(stop)));
            let old = log.len().saturating_sub(6);
            log.drain(..old);
        }
    }

    fn board(
        &self,
        dice: &mut Dice,
        fleet: &mut Fleet,
        manned: &mut Manned,
        (plan, later): (&Plan, bool),
    ) -> Boarding {
        if !plan.charter {
            return crews::board(dice, manned, plan, later);
        }
        let party = if dice.percent(92) { fleet.parties.pop_front() } else { None };
        crews::charter(manned, fleet.account(manned.by), party, plan.stops.len())
    }

    /// When a voyage is sent, and whether that is too late: hours or days before she leaves for
    /// it, never after today, never before the voyage sent last.
    fn sent(
        &self,
        dice: &mut Dice,
        plan: &Plan,
        bound: DateTime<Utc>,
    ) -> Option<(DateTime<Utc>, bool)> {
        let begins = plan.begins()?;
        let arrives = plan.stops.first()?.arrive;
        let late =
            arrives.filter(|at| *at < self.window.today - TimeDelta::hours(8) && dice.percent(4));
        let at = match late {
            Some(arrived) => arrived + minutes(dice.between(10, 260)),
            None => begins - minutes(dice.between(90, 3 * 24 * 60)),
        };
        let newest = self.window.today - minutes(dice.between(20, 3 * 24 * 60));
        let at = if at > newest && begins > self.window.today - TimeDelta::days(3) {
            newest.min(at)
        } else {
            at
        };
        let at = at.max(bound);
        (at < self.window.today).then_some((at, late.is_some()))
    }

    fn write(
        &mut self,
        dice: &mut Dice,
        fleet: &mut Fleet,
        manned: &Manned,
        (leaf, log): (&Leaf<'_>, &[String]),
    ) {
        let (plan, boarding) = (leaf.plan, leaf.boarding);
        let account = fleet.account(manned.by);
        let mut file = self.clerk.write(dice, Sheet { plan, boarding, manned, account, log });
        let flaws = flaws(&file, leaf, manned);
        let moved = self.moved(dice, leaf, &file);
        let told = Told {
            plan,
            submitted: leaf.submitted,
            amended: moved.as_ref().map(|moved| (moved.at, moved.from)),
            ending: self.ending(dice, leaf),
            features: features(&file, leaf, &flaws),
            language: account.language,
        };
        let (chart, tables, today) = (self.clerk.chart, self.clerk.tables, self.window.today);
        let mut events = Teller { chart, tables, today }.tell(dice, &told);
        if let Some(moved) = moved {
            let why = dice.text(&tables.phrases("weather", "any", told.language)).to_owned();
            let now = Box::new(std::mem::replace(&mut file, moved.before));
            events.push(Event { at: moved.at, what: What::Amended { file: now, why } });
            events.sort_by_key(|event| event.at);
        }
        self.cancel(dice, leaf, &mut events);
        let (by, vessel, submitted_at) = (manned.by, manned.place, leaf.submitted);
        self.voyages.push(SeasonVoyage { by, vessel, submitted_at, file, events, flaws });
    }

    fn ending(&self, dice: &mut Dice, leaf: &Leaf<'_>) -> Ending {
        let Some(last) = leaf.plan.stops.last().filter(|_| leaf.last) else {
            return Ending::Planned;
        };
        let past = |at: Option<DateTime<Utc>>, hours: i64| {
            at.is_some_and(|at| at < self.window.today - TimeDelta::hours(hours))
        };
        if past(last.arrive, 52) && !past(last.arrive, 24 * 20) && dice.percent(7) {
            Ending::Missing
        } else if past(last.depart, 12) && dice.percent(8) {
            Ending::Overstays
        } else {
            Ending::Planned
        }
    }

    /// A few skippers withdraw a voyage that has not begun.
    fn cancel(&self, dice: &mut Dice, leaf: &Leaf<'_>, events: &mut Vec<Event>) {
        let begun = events
            .iter()
            .any(|event| matches!(event.what, What::Arrived { .. } | What::Departed { .. }));
        if !leaf.last || begun || leaf.plan.stops.len() > 3 || !dice.percent(40) {
            return;
        }
        let after = leaf.submitted + minutes(dice.between(40, 900));
        if after < self.window.today {
            // Withdrawn before anybody decides: a decided notice can no longer be.
            events.truncate(1);
            events.push(Event { at: after, what: What::Cancelled });
        }
    }
}

/// Voyages by the time they were sent; those of one moment by their sender.
pub(super) fn in_order(mut voyages: Vec<SeasonVoyage>) -> Vec<SeasonVoyage> {
    voyages.sort_by_key(|voyage| (voyage.submitted_at, voyage.by, voyage.vessel));
    voyages
}

/// How many calls the voyages have, drafts left out.
pub(super) fn calls(voyages: &[SeasonVoyage]) -> usize {
    let sent = voyages.iter().filter(|voyage| !voyage.is_draft());
    sent.map(|voyage| voyage.file.calls.len()).sum()
}

/// Who a vessel of the showcase belongs to.
pub(super) const SHOWCASE: By = By::Skipper(0);
