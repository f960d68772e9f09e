//! The sloop WILD ROSE, her five people, and the voyage every tour of the program begins with:
//! Rodney Bay, Bequia, St George's. The same for every seed; only the days move with today.

use accounts::AgencyKind;
use chrono::{DateTime, Days, NaiveTime, TimeDelta, Utc};
use clearance::decision::Outcome;
use clearance::voyage::Way;
use clearance::voyage_file::{AnswerValue, Quantity, Role};
use identifiers::Language;

use super::chart::At;
use super::crews::{Boarding, Change};
use super::dice::Dice;
use super::files::Sheet;
use super::fleet::{Account, Fleet, Manned, Muster, aboard};
use super::hulls::{Hull, Use};
use super::list::PeopleList;
use super::people::add;
use super::plan::{End, Plan, Stop};
use super::season::{Event, Flaw, SeasonVoyage, What};
use super::story::required;
use super::voyages::{Logbook, SHOWCASE};
use super::wild_rose::{people, vessel};

/// Name of the voyage.
pub(super) const VOYAGE: &str = "Grenadines in December";
/// Chance of the showcase: always the same.
const SEED: u64 = 913_402;

/// The account and the vessel.
pub(super) struct Star {
    pub(super) account: Account,
    pub(super) manned: Manned,
}

/// Seán O'Brien's account, and the WILD ROSE with her people aboard.
pub(super) fn star(muster: &mut Muster<'_, '_>) -> Star {
    muster.names.reserve("Wild Rose");
    let email = muster.address("Seán O'Brien");
    let mut list = PeopleList::default();
    let today = muster.people.today;
    let roles = [Role::Master, Role::Crew, Role::Crew, Role::Passenger, Role::Passenger];
    let all = people(today).into_iter().zip(roles);
    let crew = all.map(|(person, role)| aboard(list.add(person), role, None)).collect();
    let vessel = vessel();
    let account = Account {
        name: "Seán O'Brien".to_owned(),
        company: None,
        email,
        language: Language::En,
        list,
        vessels: vec![vessel.clone()],
    };
    let hull = Hull { vessel, usage: Use::Sail, knots: 6.2, wrong_mid: false };
    let manned = Manned::new(hull, (SHOWCASE, 0), crew);
    Star { account, manned }
}

/// Her two voyages: one down the islands that is over, and the one that waits.
pub(super) fn sail(logbook: &mut Logbook<'_, '_>, fleet: &mut Fleet, manned: Manned) {
    let mut dice = Dice::new(SEED);
    let mut writer = Writer { logbook, fleet, manned };
    writer.past(&mut dice);
    writer.waiting(&mut dice);
}

struct Writer<'w, 'l, 'a> {
    logbook: &'w mut Logbook<'l, 'a>,
    fleet: &'w mut Fleet,
    manned: Manned,
}

impl Writer<'_, '_, '_> {
    fn find(&self, id: &str) -> Option<At> {
        self.logbook.clerk.chart.find(id)
    }

    /// A time by the clocks of a port, so many days from today.
    fn clock(&self, at: At, days: i64, (hour, minute): (u32, u32)) -> DateTime<Utc> {
        let zone = self.logbook.clerk.chart.territory(at).time_zone;
        let today = self.logbook.window.today.with_timezone(&zone).date_naive();
        let day = add(today, days);
        let time = NaiveTime::from_hms_opt(hour, minute, 0).unwrap_or_default();
        let local = day.and_time(time).and_local_timezone(zone).earliest();
        local.map_or(self.logbook.window.today, |at| at.with_timezone(&Utc))
    }

    fn stop(
        &self,
        at: At,
        arrive: Option<(i64, (u32, u32))>,
        depart: Option<(i64, (u32, u32))>,
    ) -> Stop {
        let time =
            |when: Option<(i64, (u32, u32))>| when.map(|(days, clock)| self.clock(at, days, clock));
        Stop { at, arrive: time(arrive), depart: time(depart), fast: false }
    }

    /// Guadeloupe to Rodney Bay, all cleared; she lies there still.
    fn past(&mut self, dice: &mut Dice) {
        let ports = ["gp-deshaies", "dm-portsmouth", "mq-saint-pierre", "lc-rodney-bay"]
            .map(|id| self.find(id));
        let [Some(from), Some(portsmouth), Some(pierre), Some(rodney)] = ports else {
            return;
        };
        let stops = vec![
            self.stop(portsmouth, Some((-14, (16, 30))), Some((-10, (7, 0)))),
            self.stop(pierre, Some((-10, (18, 0))), Some((-5, (7, 0)))),
            self.stop(rodney, Some((-5, (15, 45))), None),
        ];
        let left = self.clock(from, -14, (7, 0));
        let plan = Plan { from: Some((End::Port(from), left)), stops, next: None, charter: false };
        let submitted = self.clock(from, -15, (18, 20));
        let mut events = vec![Event { at: submitted, what: What::Submitted }];
        for (call, stop) in plan.stops.iter().enumerate() {
            self.called((call, stop), &mut events);
        }
        self.send(dice, (plan, "Down from the Saintes"), None, (submitted, events));
    }

    /// A call that is over: arrived, cleared in, cleared out, left.
    fn called(&self, (call, stop): (usize, &Stop), events: &mut Vec<Event>) {
        if let Some(at) = stop.arrive {
            events.push(Event { at, what: What::Arrived { call } });
            self.cleared((call, Way::Inward), stop.at, at + TimeDelta::minutes(25), events);
        }
        if let Some(at) = stop.depart {
            self.cleared((call, Way::Outward), stop.at, at - TimeDelta::hours(15), events);
            events.push(Event { at, what: What::Departed { call } });
        }
    }

    /// The voyage of the tour: sent, cleared out of Rodney Bay, waiting at Bequia.
    fn waiting(&mut self, dice: &mut Dice) {
        let ports = ["lc-rodney-bay", "vc-bequia", "gd-st-georges"].map(|id| self.find(id));
        let [Some(rodney), Some(bequia), Some(georges)] = ports else {
            return;
        };
        let stops = vec![
            self.stop(rodney, None, Some((1, (8, 0)))),
            self.stop(bequia, Some((1, (19, 0))), Some((5, (3, 0)))),
            self.stop(georges, Some((5, (14, 0))), None),
        ];
        let plan = Plan { from: None, stops, next: None, charter: false };
        let today = self.logbook.window.today;
        let submitted = today - TimeDelta::minutes(20 * 60 + 12);
        let mut events = vec![Event { at: submitted, what: What::Submitted }];
        self.cleared((0, Way::Outward), rodney, today - TimeDelta::minutes(195), &mut events);
        if required(self.logbook.clerk.chart.territory(bequia), Way::Inward)
            .contains(&AgencyKind::PortHealth)
        {
            let at = today - TimeDelta::minutes(48);
            events.push(Event { at, what: clear((1, Way::Inward), AgencyKind::PortHealth) });
        }
        let anna = self.manned.aboard.get(1).map(|aboard| aboard.person.clone());
        self.send(dice, (plan, VOYAGE), anna, (submitted, events));
    }

    fn cleared(&self, notice: (usize, Way), at: At, from: DateTime<Utc>, events: &mut Vec<Event>) {
        let mut when = from;
        for agency in required(self.logbook.clerk.chart.territory(at), notice.1) {
            events.push(Event { at: when, what: clear(notice, agency) });
            when += TimeDelta::minutes(17);
        }
    }

    /// Writes the file. `leaver` leaves at the second call.
    fn send(
        &mut self,
        dice: &mut Dice,
        (plan, name): (Plan, &str),
        leaver: Option<String>,
        (submitted_at, events): (DateTime<Utc>, Vec<Event>),
    ) {
        let mut changes = vec![Change::default(); plan.stops.len()];
        changes[1].leaves.extend(leaver);
        let boarding = Boarding { first: self.manned.aboard.clone(), changes, mismatch: false };
        let clerk = self.logbook.clerk;
        let day = submitted_at.date_naive().checked_sub_days(Days::new(9)).unwrap_or_default();
        let log = [format!("Pointe-à-Pitre, Guadeloupe, {}", day.format("%-d %b %Y"))];
        let sheet = Sheet {
            plan: &plan,
            boarding: &boarding,
            manned: &self.manned,
            account: self.fleet.account(SHOWCASE),
            log: &log,
        };
        let mut file = clerk.write(dice, sheet);
        name.clone_into(&mut file.name);
        if let Some(declared) = &mut file.declaration {
            // Six litres of spirits bought in Saint Lucia: a change the next officer sees.
            let spirits = Quantity::whole(if name == VOYAGE { 6 } else { 0 });
            if let Some(stores) = &mut declared.stores {
                stores.spirits_l = Some(spirits);
            }
            if let Some(answer) = declared.answers.get_mut("customs.spirits") {
                answer.value = AnswerValue::Number(spirits);
            }
        }
        let flaws = vec![Flaw::PassportShort];
        self.logbook.voyages.push(SeasonVoyage {
            by: SHOWCASE,
            vessel: 0,
            submitted_at,
            file,
            events,
            flaws,
        });
    }
}

fn clear((call, way): (usize, Way), agency: AgencyKind) -> What {
    What::AgencyDecides {
        call,
        way,
        agency,
        outcome: Outcome::Clear,
        reason: None,
        conditions: None,
    }
}
