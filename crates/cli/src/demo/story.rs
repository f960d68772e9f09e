//! What happens to a voyage: agencies answer in their order, the vessel comes and goes, questions
//! are asked and answered.

use accounts::AgencyKind;
use chrono::{DateTime, TimeDelta, Timelike as _, Utc};
use chrono_tz::Tz;
use clearance::decision::Outcome;
use clearance::voyage::Way;
use identifiers::Language;
use registry::territory::{AgencyKind as Listed, Territory};

use super::chart::{At, Chart};
use super::dice::Dice;
use super::routes::{End, Plan};
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

/// One notice before its agencies.
#[derive(Debug, Clone, Copy)]
struct Notice {
    call: usize,
    way: Way,
    at: At,
    /// When the officers take it up.
    base: DateTime<Utc>,
    /// The arrival or departure itself.
    moment: DateTime<Utc>,
}

fn minutes(of: i64) -> TimeDelta {
    TimeDelta::minutes(of)
}

fn kind(listed: Listed) -> AgencyKind {
    match listed {
        Listed::Customs => AgencyKind::Customs,
        Listed::Immigration => AgencyKind::Immigration,
        Listed::PortHealth => AgencyKind::PortHealth,
        Listed::PortAuthority => AgencyKind::PortAuthority,
        Listed::Agriculture => AgencyKind::Agriculture,
    }
}

/// The agencies that must clear, in their order.
pub(super) fn required(territory: &Territory, way: Way) -> Vec<AgencyKind> {
    let listed = match way {
        Way::Inward => &territory.agencies.arrival,
        Way::Outward => &territory.agencies.departure,
    };
    listed.iter().copied().map(kind).collect()
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
        let mut earliest = told.submitted + minutes(5);
        for call in 0..told.plan.stops.len() {
            earliest = self.call(dice, told, (call, earliest), &mut events);
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
        let end = |end: End| if let End::Port(at) = end { Some(at) } else { None };
        let before = match call.checked_sub(1) {
            Some(before) => Some(plan.stops[before].at),
            None => plan.from.and_then(|(from, _)| end(from)),
        };
        let after = plan.stops.get(call + 1).map(|stop| stop.at).or_else(|| plan.next.and_then(end));
        (!same(before), !same(after))
    }

    /// The events of one call; gives the moment she left, before which nothing of the next happens.
    fn call(&self, dice: &mut Dice, told: &Told<'_>, (call, earliest): (usize, DateTime<Utc>), events: &mut Vec<Event>) -> DateTime<Utc> {
        let stop = told.plan.stops[call];
        let (enters, exits) = self.borders(told.plan, call);
        let last = call + 1 == told.plan.stops.len();
        let missing = last && told.ending == Ending::Missing;
        let moved = told.amended.filter(|(_, from)| call > *from).map_or(told.submitted, |(at, _)| at);
        let mut arrived = earliest;
        let mut refused = false;
        if let Some(planned) = stop.arrive {
            arrived = (planned + minutes(dice.between(-35, 95))).max(earliest + minutes(7));
            if !missing {
                events.push(Event { at: arrived, what: What::Arrived { call } });
            }
            if enters {
                let base = self.inward_base(dice, moved, (planned, arrived), missing);
                let notice = Notice { call, way: Way::Inward, at: stop.at, base, moment: arrived };
                refused = self.decide(dice, told, notice, events);
            }
        }
        let Some(planned) = stop.depart.filter(|_| !missing && !(last && told.ending == Ending::Overstays)) else {
            return arrived;
        };
        let left = (planned + minutes(dice.between(-25, 55))).max(arrived + minutes(45));
        events.push(Event { at: left, what: What::Departed { call } });
        if exits && !refused {
            let moved = told.amended.filter(|(_, from)| call >= *from).map_or(told.submitted, |(at, _)| at);
            let zone = self.territory(stop.at).time_zone;
            let before = minutes(dice.between(90, 20 * 60));
            let base = office(dice, left - before, zone);
            let base = base.min(left - minutes(75)).max(arrived + minutes(60)).max(moved + minutes(12));
            let notice = Notice { call, way: Way::Outward, at: stop.at, base, moment: left };
            self.decide(dice, told, notice, events);
        }
        left
    }

    /// Half of the notices are taken up before she comes, the others at the counter.
    fn inward_base(&self, dice: &mut Dice, sent: DateTime<Utc>, (planned, arrived): (DateTime<Utc>, DateTime<Utc>), missing: bool) -> DateTime<Utc> {
        let ready = sent + minutes(dice.between(15, 200));
        if dice.percent(12) {
            return ready;
        }
        let early = planned - minutes(dice.between(100, 30 * 60));
        let counter = arrived + minutes(dice.between(12, 110));
        if missing {
            // Nobody decides on a vessel that has not come.
            return self.today + TimeDelta::days(1);
        }
        if dice.percent(52) { early.max(ready) } else { counter.max(ready) }
    }

    /// Each agency in its order; true if one of them refused.
    fn decide(&self, dice: &mut Dice, told: &Told<'_>, notice: Notice, events: &mut Vec<Event>) -> bool {
        let territory = self.territory(notice.at);
        let mut at = office(dice, notice.base, territory.time_zone);
        for agency in required(territory, notice.way) {
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

fn outcome(dice: &mut Dice, told: &Told<'_>, way: Way, agency: AgencyKind) -> Outcome {
    let has = |feature: &str| told.features.contains(&feature);
    if way == Way::Outward {
        return match dice.below(1000) {
            0..=17 => Outcome::ClearWithConditions,
            18..=31 => Outcome::Query,
            32..=36 => Outcome::Hold,
            _ => Outcome::Clear,
        };
    }
    let marked = match agency {
        AgencyKind::Immigration if has("expired") => Some((Outcome::Refuse, 45)),
        AgencyKind::Immigration if has("mismatch") => Some((Outcome::Query, 75)),
        AgencyKind::Immigration if has("passport") => Some((Outcome::ClearWithConditions, 45)),
        AgencyKind::PortHealth if has("ill") => Some((Outcome::Hold, 70)),
        AgencyKind::PortHealth if has("pets") => Some((Outcome::ClearWithConditions, 40)),
        AgencyKind::Customs if has("weapons") => Some((Outcome::ClearWithConditions, 80)),
        _ => None,
    };
    if let Some((outcome, _)) = marked.filter(|(_, times)| dice.percent(*times)) {
        return outcome;
    }
    match dice.below(1000) {
        0..=54 => Outcome::ClearWithConditions,
        55..=89 => Outcome::Query,
        90..=107 => Outcome::Hold,
        108..=115 => Outcome::Refer,
        116..=119 => Outcome::Refuse,
        _ => Outcome::Clear,
    }
}

/// Writes down what one agency answers to one notice.
struct Writer<'w, 't, 'a> {
    teller: &'w Teller<'t, 'a>,
    told: &'w Told<'w>,
    notice: Notice,
    agency: AgencyKind,
    events: &'w mut Vec<Event>,
}

impl Writer<'_, '_, '_> {
    /// Writes the answer and what it leads to; gives the time of the last.
    fn answer(&mut self, dice: &mut Dice, at: DateTime<Utc>, outcome: Outcome) -> DateTime<Utc> {
        let word = match outcome {
            Outcome::Clear => None,
            Outcome::ClearWithConditions => Some("condition"),
            Outcome::Query => Some("query"),
            Outcome::Hold => Some("hold"),
            Outcome::Refer => Some("refer"),
            Outcome::Refuse => Some("refuse"),
        };
        let text = word.and_then(|word| self.phrase(dice, word));
        let (Some(text), false) = (text, outcome == Outcome::Clear) else {
            self.write(at, Outcome::Clear, None);
            return at;
        };
        let at = if outcome == Outcome::Hold && self.notice.way == Way::Inward {
            at.max(self.notice.moment + minutes(dice.between(8, 60)))
        } else {
            at
        };
        self.write(at, outcome, Some(text));
        match outcome {
            Outcome::Query => self.answered(dice, at),
            Outcome::Hold | Outcome::Refer => {
                let after = minutes(dice.between(55, 330));
                self.settled(dice, at + after)
            }
            _ => at,
        }
    }

    /// The skipper answers, and most answers are good; some questions stay open for a while.
    fn answered(&mut self, dice: &mut Dice, at: DateTime<Utc>) -> DateTime<Utc> {
        if dice.percent(4) {
            return at;
        }
        let texts = self.teller.tables.phrases("answer", "any", self.told.language);
        let text = dice.text(&texts).to_owned();
        let at = at + minutes(dice.between(20, 400));
        let (call, way, agency) = (self.notice.call, self.notice.way, self.agency);
        self.events.push(Event { at, what: What::Answered { call, way, agency, text } });
        let after = minutes(dice.between(10, 180));
        self.settled(dice, at + after)
    }

    fn settled(&mut self, dice: &mut Dice, at: DateTime<Utc>) -> DateTime<Utc> {
        let conditions = if dice.percent(15) { self.phrase(dice, "condition") } else { None };
        let outcome = if conditions.is_some() { Outcome::ClearWithConditions } else { Outcome::Clear };
        self.write(at, outcome, conditions);
        at
    }

    fn write(&mut self, at: DateTime<Utc>, outcome: Outcome, text: Option<String>) {
        let (mut reason, mut conditions) = (text, None);
        if outcome == Outcome::ClearWithConditions {
            let language = self.teller.chart.language(self.notice.at);
            let granted = self.teller.tables.phrases("granted", "any", language);
            conditions = std::mem::replace(&mut reason, granted.first().map(|text| (*text).to_owned()));
        }
        let (call, way, agency) = (self.notice.call, self.notice.way, self.agency);
        let what = What::AgencyDecides { call, way, agency, outcome, reason, conditions };
        self.events.push(Event { at, what });
    }

    /// Something the officers of that port write of the kind, that fits this voyage.
    fn phrase(&self, dice: &mut Dice, word: &str) -> Option<String> {
        let language = self.teller.chart.language(self.notice.at);
        let tables = self.teller.tables;
        if self.notice.way == Way::Outward {
            let texts = tables.phrases(&format!("leave-{word}"), "any", language);
            return dice.pick(&texts).map(|text| (*text).to_owned());
        }
        let mut texts = tables.phrases(word, self.agency.word(), language);
        for feature in &self.told.features {
            let own = tables.phrases(&format!("{word}-{feature}"), self.agency.word(), language);
            if !own.is_empty() {
                texts = own;
            }
        }
        dice.pick(&texts).map(|text| (*text).to_owned())
    }
}
