//! From a plan and the people aboard to the voyage file a skipper would send.

use std::collections::BTreeMap;

use chrono::{DateTime, TimeDelta, Utc};
use chrono_tz::Tz;
use clearance::voyage_file::{
    Call, Declaration, Place, Reason, SCHEMA, VesselCategory, VoyageFile, VoyageTime,
};
use identifiers::Language;
use registry::territory::{Atlas, Direction, Question};

use super::chart::{At, Chart};
use super::crews::{Boarding, Change};
use super::declare::{self, Facts};
use super::dice::Dice;
use super::fleet::{Account, Manned};
use super::goods;
use super::people::age_on;
use super::plan::{End, Plan, Stop};
use super::table::Tables;

/// Writes voyage files.
#[derive(Debug)]
pub(super) struct Clerk<'c, 'a> {
    pub(super) chart: &'c Chart<'a>,
    pub(super) tables: &'c Tables,
    /// Questions of each territory, by its code: asked for once.
    questions: BTreeMap<&'a str, Vec<&'a Question>>,
}

/// A voyage about to be written down.
#[derive(Debug, Clone, Copy)]
pub(super) struct Sheet<'s> {
    pub(super) plan: &'s Plan,
    pub(super) boarding: &'s Boarding,
    pub(super) manned: &'s Manned,
    pub(super) account: &'s Account,
    /// Where the vessel was in the last weeks, one port a line.
    pub(super) log: &'s [String],
}

/// The clocks of a port as a skipper writes them; with an offset where that would be ambiguous.
pub(super) fn clock(at: DateTime<Utc>, zone: Tz) -> VoyageTime {
    let local = VoyageTime::Local(at.with_timezone(&zone).naive_local());
    if local.at_port(zone).utc == at { local } else { VoyageTime::Offset(at.fixed_offset()) }
}

impl<'c, 'a> Clerk<'c, 'a> {
    /// A clerk who knows every territory's questions.
    pub(super) fn new(atlas: &'a Atlas, chart: &'c Chart<'a>, tables: &'c Tables) -> Self {
        let mut questions = BTreeMap::new();
        for territory in atlas.territories() {
            let mut all = atlas.questions(territory, Direction::Arrival);
            all.extend(atlas.questions(territory, Direction::Departure));
            questions.insert(territory.id.as_str(), all);
        }
        Self { chart, tables, questions }
    }

    /// The file of a voyage.
    pub(super) fn write(&self, dice: &mut Dice, sheet: Sheet<'_>) -> VoyageFile {
        let everybody = sheet.boarding.everybody();
        let people = everybody
            .iter()
            .filter_map(|reference| sheet.account.list.get(reference))
            .cloned()
            .collect();
        let mut vessel = sheet.manned.hull.vessel.clone();
        vessel.hired = sheet.plan.charter;
        let declaration = self.declaration(dice, sheet);
        VoyageFile {
            schema: SCHEMA.to_owned(),
            name: self.name(dice, sheet),
            client_id: None,
            vessel,
            people,
            from: sheet.plan.from.map(|(end, at)| self.place(end, Some(at))),
            calls: (0..sheet.plan.stops.len()).map(|at| self.call(dice, sheet, at)).collect(),
            next: sheet.plan.next.map(|end| self.place(end, None)),
            declaration: Some(declaration),
        }
    }

    /// A port's name in English: names of places hardly differ.
    pub(super) fn port_name(&self, at: At) -> &'a str {
        self.chart.port(at).name.get(Language::En)
    }

    fn end_name(&self, end: End) -> &str {
        match end {
            End::Outside(place) => self.tables.outside[place].name,
            End::Port(at) => self.port_name(at),
        }
    }

    fn name(&self, dice: &mut Dice, sheet: Sheet<'_>) -> String {
        let stops = &sheet.plan.stops;
        let first = stops.first().map_or("", |stop| self.port_name(stop.at));
        let last = stops.last().map_or("", |stop| self.port_name(stop.at));
        let from = sheet.plan.from.map_or(first, |(end, _)| self.end_name(end));
        let texts = self.tables.phrases("voyage", "any", sheet.account.language);
        let pattern = if from == last { "{from}" } else { dice.text(&texts) };
        pattern.replace("{from}", from).replace("{to}", last)
    }

    fn place(&self, end: End, at: Option<DateTime<Utc>>) -> Place {
        match end {
            End::Outside(place) => {
                let place = &self.tables.outside[place];
                Place {
                    port: None,
                    name: Some(place.name.to_owned()),
                    country: Some(place.country.to_owned()),
                    at: at.map(|at| VoyageTime::Offset(at.fixed_offset())),
                }
            }
            End::Port(port) => Place {
                port: Some(self.chart.port(port).id.to_string()),
                name: None,
                country: None,
                at: at.map(|at| clock(at, self.chart.territory(port).time_zone)),
            },
        }
    }

    fn call(&self, dice: &mut Dice, sheet: Sheet<'_>, index: usize) -> Call {
        let stop = sheet.plan.stops[index];
        let change = &sheet.boarding.changes[index];
        let zone = self.chart.territory(stop.at).time_zone;
        Call {
            port: self.chart.port(stop.at).id.to_string(),
            arrival: stop.arrive.map(|at| clock(at, zone)),
            departure: stop.depart.map(|at| clock(at, zone)),
            reason: Some(reason(dice, sheet, change)),
            aboard: (index == 0).then(|| sheet.boarding.first.clone()),
            joins: change.joins.clone(),
            leaves: change.leaves.clone(),
            declaration: self.here(sheet, stop, change),
        }
    }

    fn asked(&self, at: At) -> &[&'a Question] {
        self.questions
            .get(self.chart.territory(at).id.as_str())
            .map(Vec::as_slice)
            .unwrap_or_default()
    }

    fn declaration(&self, dice: &mut Dice, sheet: Sheet<'_>) -> Declaration {
        let stops = &sheet.plan.stops;
        let day = sheet.plan.begins().unwrap_or(DateTime::UNIX_EPOCH).date_naive();
        let grown = |reference: &&str| {
            sheet.account.list.get(reference).is_some_and(|p| age_on(p.born, day) >= 18)
        };
        let everybody = sheet.boarding.everybody();
        let adults =
            u32::try_from(everybody.iter().filter(|r| grown(r)).count()).unwrap_or(1).max(1);
        let ill = dice
            .thousandths(9)
            .then(|| sheet.boarding.first.last().map(|aboard| aboard.person.clone()));
        let facts = Facts {
            vessel: &sheet.manned.hull.vessel,
            stores: goods::stores(dice, adults),
            weapons: sheet.manned.weapons.clone(),
            animals: &sheet.manned.pets,
            cash: goods::cash(dice),
            ports: sheet.log.to_vec(),
            ill: ill.flatten(),
        };
        let mut questions: Vec<&Question> = Vec::new();
        for question in stops.iter().flat_map(|stop| self.asked(stop.at)) {
            if !questions.iter().any(|known| known.id == question.id) {
                questions.push(question);
            }
        }
        declare::declaration(dice, facts, &questions)
    }

    /// What differs at one call: who joins and leaves there.
    fn here(&self, sheet: Sheet<'_>, stop: Stop, change: &Change) -> Option<Declaration> {
        if *change == Change::default() {
            return None;
        }
        let name = |reference: &str| {
            sheet.account.list.get(reference).map(|person| person.full_name()).unwrap_or_default()
        };
        let joins: Vec<String> = change.joins.iter().map(|joiner| name(&joiner.person)).collect();
        let leaves: Vec<String> = change.leaves.iter().map(|leaver| name(leaver)).collect();
        let mut changed: Vec<String> = joins.iter().map(|name| format!("{name} joins")).collect();
        changed.extend(leaves.iter().map(|name| format!("{name} leaves")));
        let mut answers = BTreeMap::new();
        for question in self.asked(stop.at) {
            let answer = match question.id.as_str() {
                "immigration.leaving-vessel" if !leaves.is_empty() => {
                    declare::yes(&format!("{}, by air", leaves.join(", ")))
                }
                "immigration.changed-list" => declare::yes(&changed.join("; ")),
                "health.joiners-30-days" if !joins.is_empty() => declare::lines(joins.clone()),
                _ => continue,
            };
            let fitted = declare::fitted(question, answer);
            answers.extend(fitted.map(|answer| (question.id.to_string(), answer)));
        }
        (!answers.is_empty()).then(|| Declaration { answers, ..Declaration::default() })
    }

    /// A line of the log: the port, and the day she left it.
    pub(super) fn logged(&self, stop: &Stop) -> Option<String> {
        let left = stop.depart? - TimeDelta::hours(4);
        let territory = self.chart.territory(stop.at).name.get(Language::En);
        Some(format!("{}, {territory}, {}", self.port_name(stop.at), left.format("%-d %b %Y")))
    }
}

fn reason(dice: &mut Dice, sheet: Sheet<'_>, change: &Change) -> Reason {
    if sheet.plan.charter {
        return Reason::Charter;
    }
    if sheet.manned.hull.vessel.category == VesselCategory::Cargo {
        return Reason::Business;
    }
    if *change != Change::default() && dice.percent(60) {
        return Reason::CrewChange;
    }
    match dice.below(100) {
        0..=73 => Reason::Leisure,
        74..=82 => Reason::Transit,
        83..=89 => Reason::Stores,
        90..=95 => Reason::Repair,
        96 | 97 => Reason::Race,
        _ => Reason::Other,
    }
}
