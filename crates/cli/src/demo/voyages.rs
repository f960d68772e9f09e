//! The voyages of one vessel, written down and told: when each was sent, what was changed, what
//! came of it.

use chrono::{DateTime, Months, NaiveDate, TimeDelta, Utc};
use clearance::voyage_file::{Answer, AnswerValue, Call, VoyageFile};

use super::chart::Step;
use super::crews::{self, Boarding, Change};
use super::dice::Dice;
use super::files::{Clerk, Sheet, clock};
use super::fleet::{Fleet, Manned};
use super::hulls::Use;
use super::routes::{Plan, Stop, Window};
use super::season::{By, Event, Flaw, SeasonVoyage, What};
use super::story::{Ending, Teller, Told};

/// Writes the season of one vessel after the other.
#[derive(Debug)]
pub(super) struct Logbook<'l, 'a> {
    pub(super) clerk: &'l Clerk<'l, 'a>,
    pub(super) window: Window,
    pub(super) voyages: Vec<SeasonVoyage>,
}

/// One voyage between its writing and its telling.
struct Leaf<'f> {
    plan: &'f Plan,
    boarding: &'f Boarding,
    submitted: DateTime<Utc>,
    late: bool,
    last: bool,
}

fn minutes(of: i64) -> TimeDelta {
    TimeDelta::minutes(of)
}

impl Logbook<'_, '_> {
    /// Writes all voyages of a vessel. `turn` is her place in the fleet.
    pub(super) fn keep(&mut self, dice: &mut Dice, fleet: &mut Fleet, manned: &mut Manned, (turn, plans): (usize, &[Plan])) {
        let mut log = Vec::new();
        let mut bound = self.window.open - TimeDelta::days(60);
        for (number, plan) in plans.iter().enumerate() {
            let boarding = self.board(dice, fleet, manned, (plan, number > 0));
            let Some((submitted, late)) = self.sent(dice, plan, bound) else { continue };
            let last = number + 1 == plans.len();
            let leaf = Leaf { plan, boarding: &boarding, submitted, late, last };
            self.write(dice, fleet, manned, (&leaf, &log));
            if turn % 66 == 5 && number == 0 {
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

    fn board(&self, dice: &mut Dice, fleet: &mut Fleet, manned: &mut Manned, (plan, later): (&Plan, bool)) -> Boarding {
        if !plan.charter {
            return crews::board(dice, manned, plan, later);
        }
        let party = if dice.percent(92) { fleet.parties.pop_front() } else { None };
        crews::charter(manned, fleet.account(manned.by), party, plan.stops.len())
    }

    /// When a voyage is sent, and whether that is too late: hours or days before she leaves for
    /// it, never after today, never before the voyage sent last.
    fn sent(&self, dice: &mut Dice, plan: &Plan, bound: DateTime<Utc>) -> Option<(DateTime<Utc>, bool)> {
        let begins = plan.begins()?;
        let arrives = plan.stops.first()?.arrive;
        let late = arrives.filter(|at| *at < self.window.today - TimeDelta::hours(8) && dice.percent(4));
        let at = match late {
            Some(arrived) => arrived + minutes(dice.between(10, 260)),
            None => begins - minutes(dice.between(90, 3 * 24 * 60)),
        };
        let newest = self.window.today - minutes(dice.between(20, 3 * 24 * 60));
        let at = if at > newest && begins > self.window.today - TimeDelta::days(3) { newest.min(at) } else { at };
        let at = at.max(bound);
        (at < self.window.today).then_some((at, late.is_some()))
    }

    fn write(&mut self, dice: &mut Dice, fleet: &mut Fleet, manned: &Manned, (leaf, log): (&Leaf<'_>, &[String])) {
        let account = fleet.account(manned.by);
        let sheet = Sheet { plan: leaf.plan, boarding: leaf.boarding, manned, account, log };
        let file = self.clerk.write(dice, sheet);
        let language = account.language;
        let flaws = flaws(&file, leaf, manned);
        let change = self.moved(dice, leaf, &file);
        let ending = self.ending(dice, leaf);
        let features = features(&file, leaf, &flaws);
        let amended = change.as_ref().map(|change| (change.at, change.from));
        let told = Told { plan: leaf.plan, submitted: leaf.submitted, amended, ending, features, language };
        let teller = Teller { chart: self.clerk.chart, tables: self.clerk.tables, today: self.window.today };
        let mut events = teller.tell(dice, &told);
        let mut first = file;
        if let Some(change) = change {
            let texts = self.clerk.tables.phrases("weather", "any", language);
            let now = std::mem::replace(&mut first, change.before);
            events.push(Event { at: change.at, what: What::Amended { file: Box::new(now), why: dice.text(&texts).to_owned() } });
            events.sort_by_key(|event| event.at);
        }
        self.cancel(dice, leaf, &mut events);
        let (by, vessel, submitted_at) = (manned.by, manned.place, leaf.submitted);
        self.voyages.push(SeasonVoyage { by, vessel, submitted_at, file: first, events, flaws });
    }

    fn ending(&self, dice: &mut Dice, leaf: &Leaf<'_>) -> Ending {
        let Some(last) = leaf.plan.stops.last().filter(|_| leaf.last) else { return Ending::Planned };
        let past = |at: Option<DateTime<Utc>>, hours: i64| at.is_some_and(|at| at < self.window.today - TimeDelta::hours(hours));
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
        let begun = events.iter().any(|event| matches!(event.what, What::Arrived { .. } | What::Departed { .. }));
        if !leaf.last || begun || leaf.plan.stops.len() > 3 || !dice.percent(12) {
            return;
        }
        let after = leaf.submitted + minutes(dice.between(40, 900));
        if after < self.window.today {
            // Withdrawn before anybody decides: a decided notice can no longer be.
            events.truncate(1);
            events.push(Event { at: after, what: What::Cancelled });
        }
    }

    /// The weather moves some plans: what was sent first had the vessel leave one of her calls earlier.
    fn moved(&self, dice: &mut Dice, leaf: &Leaf<'_>, file: &VoyageFile) -> Option<Moved> {
        let stops = &leaf.plan.stops;
        if stops.len() < 2 || !dice.percent(9) {
            return None;
        }
        let from = dice.below(stops.len() - 1);
        let departs = stops[from].depart?;
        let since = stops[from].arrive.unwrap_or(leaf.submitted).max(leaf.submitted);
        let room = (departs - since).num_minutes() / 2;
        let by = minutes(dice.between(6 * 60, 30 * 60).min(room) / 15 * 15);
        let at = departs - by - minutes(dice.between(20, 300));
        if by < minutes(120) || at <= leaf.submitted + minutes(30) || at >= self.window.today {
            return None;
        }
        let mut before = file.clone();
        for (index, stop) in stops.iter().enumerate().skip(from) {
            let arrive = if index == from { stop.arrive } else { stop.arrive.map(|at| at - by) };
            self.retime(&mut before.calls[index], Stop { arrive, depart: stop.depart.map(|at| at - by), ..*stop });
        }
        Some(Moved { before, at, from })
    }

    fn retime(&self, call: &mut Call, stop: Stop) {
        let zone = self.clerk.chart.territory(stop.at).time_zone;
        call.arrival = stop.arrive.map(|at| clock(at, zone));
        call.departure = stop.depart.map(|at| clock(at, zone));
    }

    /// The same vessel announced elsewhere for the same days: somebody's slip, or worse.
    fn collision(&mut self, dice: &mut Dice, fleet: &mut Fleet, manned: &Manned, (leaf, log): (&Leaf<'_>, &[String])) {
        let first = leaf.plan.stops[0];
        let Some(arrive) = first.arrive else { return };
        let step = Step { from: first.at, before: None, roam: 90.0, when: arrive };
        let Some(at) = self.clerk.chart.next(dice, step) else { return };
        let stop = Stop { at, arrive: Some(arrive + minutes(95)), depart: Some(arrive + TimeDelta::hours(50)), fast: false };
        let plan = Plan { from: leaf.plan.from, stops: vec![stop], next: None, charter: false };
        let boarding = Boarding { first: leaf.boarding.first.clone(), changes: vec![Change::default()], mismatch: false };
        let sheet = Sheet { plan: &plan, boarding: &boarding, manned, account: fleet.account(manned.by), log };
        let file = self.clerk.write(dice, sheet);
        let submitted_at = (leaf.submitted + minutes(35)).min(self.window.today - minutes(1));
        let events = vec![Event { at: submitted_at, what: What::Submitted }];
        let flaws = vec![Flaw::Collision];
        self.voyages.push(SeasonVoyage { by: manned.by, vessel: manned.place, submitted_at, file, events, flaws });
    }

    /// A plan for later that cannot be sent yet: an answer lacks the detail it needs.
    fn draft(&mut self, dice: &mut Dice, fleet: &mut Fleet, manned: &Manned, (leaf, log): (&Leaf<'_>, &[String])) {
        let Some(last) = leaf.plan.stops.last().copied() else { return };
        let leaves = last.depart.or(last.arrive).unwrap_or(self.window.today).max(self.window.today);
        let when = leaves + TimeDelta::days(6);
        let step = Step { from: last.at, before: None, roam: 70.0, when };
        let Some(at) = self.clerk.chart.next(dice, step).filter(|_| manned.hull.usage != Use::Bareboat) else { return };
        let hours = self.clerk.chart.miles(last.at, at) / (manned.hull.knots * 0.75) + 1.0;
        let arrive = when + minutes(super::dice::whole(hours * 60.0));
        let stop = Stop { at, arrive: Some(arrive), depart: Some(arrive + TimeDelta::days(3)), fast: false };
        let plan = Plan { from: Some((super::routes::End::Port(last.at), when)), stops: vec![stop], next: None, charter: false };
        let boarding = Boarding { first: manned.aboard.clone(), changes: vec![Change::default()], mismatch: false };
        let sheet = Sheet { plan: &plan, boarding: &boarding, manned, account: fleet.account(manned.by), log };
        let mut file = self.clerk.write(dice, sheet);
        let answers = file.declaration.iter_mut().flat_map(|declared| declared.answers.iter_mut());
        let open = answers.filter(|(id, _)| matches!(id.as_str(), "customs.repairs" | "port.damage"));
        for (_, answer) in open {
            *answer = Answer { value: AnswerValue::YesNo(true), detail: None };
        }
        let submitted_at = self.window.today - minutes(dice.between(15, 2000));
        let events = vec![Event { at: submitted_at, what: What::Drafted }];
        let flaws = vec![Flaw::DetailMissing];
        self.voyages.push(SeasonVoyage { by: manned.by, vessel: manned.place, submitted_at, file, events, flaws });
    }
}

/// A plan as it was sent before it moved.
struct Moved {
    before: VoyageFile,
    at: DateTime<Utc>,
    /// The first call whose departure moved.
    from: usize,
}

fn last_day(plan: &Plan) -> Option<NaiveDate> {
    let last = plan.stops.last()?;
    last.depart.or(last.arrive).map(|at| at.date_naive())
}

fn flaws(file: &VoyageFile, leaf: &Leaf<'_>, manned: &Manned) -> Vec<Flaw> {
    let mut flaws = Vec::new();
    if let Some(end) = last_day(leaf.plan) {
        let soon = end.checked_add_months(Months::new(6)).unwrap_or(end);
        let ends = |before: NaiveDate| {
            let passports = file.people.iter().filter_map(|person| person.documents.first()?.expires_on);
            passports.filter(|expires| *expires < before).count()
        };
        let (expired, short) = (ends(end), ends(soon));
        flaws.extend((expired > 0).then_some(Flaw::PassportExpired));
        flaws.extend((short > expired).then_some(Flaw::PassportShort));
    }
    flaws.extend(leaf.late.then_some(Flaw::LateNotice));
    flaws.extend(manned.hull.wrong_mid.then_some(Flaw::WrongMid));
    flaws.extend(leaf.boarding.mismatch.then_some(Flaw::CountMismatch));
    flaws.extend(leaf.plan.stops.iter().any(|stop| stop.fast).then_some(Flaw::UnusualSpeed));
    flaws
}

fn features(file: &VoyageFile, leaf: &Leaf<'_>, flaws: &[Flaw]) -> Vec<&'static str> {
    let declared = file.declaration.as_ref();
    let firearm = declared.is_some_and(|d| d.weapons.iter().flatten().any(|weapon| weapon.kind.is_firearm()));
    let pet = declared.is_some_and(|d| d.animals.as_ref().is_some_and(|animals| !animals.is_empty()));
    let joins = leaf.boarding.changes.iter().any(|change| !change.joins.is_empty());
    let cargo = file.vessel.category == clearance::voyage_file::VesselCategory::Cargo;
    let has = |flaw: Flaw| flaws.contains(&flaw);
    let all = [
        ("joins", joins),
        ("trade", cargo),
        ("pets", pet),
        ("weapons", firearm),
        ("passport", has(Flaw::PassportShort)),
        ("ill", declared.is_some_and(|d| d.health.is_some())),
        ("mismatch", has(Flaw::CountMismatch)),
        ("expired", has(Flaw::PassportExpired)),
    ];
    all.into_iter().filter(|(_, is)| *is).map(|(name, _)| name).collect()
}

/// Voyages by the time they were sent; those of one moment by their sender.
pub(super) fn in_order(mut voyages: Vec<SeasonVoyage>) -> Vec<SeasonVoyage> {
    let key = |voyage: &SeasonVoyage| (voyage.submitted_at, voyage.by, voyage.vessel);
    voyages.sort_by(|a, b| key(a).cmp(&key(b)));
    voyages
}

/// How many calls the voyages have, drafts left out.
pub(super) fn calls(voyages: &[SeasonVoyage]) -> usize {
    let sent = voyages.iter().filter(|voyage| !voyage.is_draft());
    sent.map(|voyage| voyage.file.calls.len()).sum()
}

/// Who a vessel of the showcase belongs to.
pub(super) const SHOWCASE: By = By::Skipper(0);
