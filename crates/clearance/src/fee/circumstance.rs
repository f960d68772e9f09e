//! The facts that a fee's conditions ask about, with what is not known kept apart from no.

use std::collections::HashMap;
use std::sync::{LazyLock, PoisonError, RwLock};

use chrono::{Datelike, NaiveDate};
use identifiers::Country;
use registry::territory::{AgencyKind, Direction, FACTS, FeeRule, Port, Territory};
use rules::{FactSchema, Facts, Rule};
use serde_json::{Value, json};

use crate::office::OfficeState;
use crate::plan::{Plan, PlannedCall};
use crate::voyage_file::{Role, VesselCategory};

/// Yes, no, or it hangs on something not known.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Truth {
    Yes,
    No,
    Unknown,
}

/// One call seen from one event, for one fee rule.
pub(super) struct Circumstance<'p> {
    pub plan: &'p Plan<'p>,
    pub call: &'p PlannedCall<'p>,
    pub territory: &'p Territory,
    pub port: &'p Port,
    pub direction: Direction,
}

impl Circumstance<'_> {
    /// The local date of the event.
    pub(super) fn date(&self) -> Option<NaiveDate> {
        self.call.time(self.direction).map(|time| time.local.date())
    }

    /// Days of the stay in the territory, a part counted whole, at least one.
    pub(super) fn days(&self) -> Option<u32> {
        let stay = self.plan.stay(self.call.index)?;
        let days = (stay.num_seconds() + 86_399) / 86_400;
        u32::try_from(days.max(1)).ok()
    }

    /// Everybody aboard at the event.
    pub(super) fn people(&self) -> u32 {
        u32::try_from(self.call.aboard(self.direction).len()).unwrap_or(u32::MAX)
    }

    /// Those aboard who are passengers.
    pub(super) fn passengers(&self) -> u32 {
        u32::try_from(self.call.count(self.direction, Role::Passenger)).unwrap_or(u32::MAX)
    }

    /// Hours of the stay in the territory, a part counted whole.
    fn hours(&self) -> Option<u32> {
        let stay = self.plan.stay(self.call.index)?;
        u32::try_from((stay.num_seconds() + 3_599) / 3_600).ok()
    }

    /// Everybody aboard at the event who has reached an age; all of them when none is named.
    pub(super) fn people_of_age(&self, age: Option<u32>) -> u32 {
        self.people() - self.younger_than(age, |_| true)
    }

    /// The passengers aboard at the event who have reached an age.
    pub(super) fn passengers_of_age(&self, age: Option<u32>) -> u32 {
        self.passengers() - self.younger_than(age, |role| role == Role::Passenger)
    }

    /// How many aboard are younger than an age on the day of the event.
    fn younger_than(&self, age: Option<u32>, of: impl Fn(Role) -> bool) -> u32 {
        let (Some(age), Some(date)) = (age, self.date()) else {
            return 0;
        };
        let young = |person: &str| {
            let born = self.plan.voyage.people.iter().find(|p| p.reference == person)?.born;
            Some(date.years_since(born)? < age)
        };
        let aboard = self.call.aboard(self.direction).iter();
        let younger = aboard.filter(|one| of(one.role) && young(&one.person) == Some(true));
        u32::try_from(younger.count()).unwrap_or(0)
    }

    /// Whether a condition of a rule holds.
    pub(super) fn holds(&self, expression: &str, rule: &FeeRule) -> Truth {
        if self.hangs_on_unknown_number(expression) {
            return Truth::Unknown;
        }
        let Some(compiled) = compiled(expression) else {
            return Truth::Unknown;
        };
        let mut answers = self.cases(rule).into_iter().map(|facts| {
            let facts = Facts::bind(SCHEMA.as_ref()?, &facts).ok()?;
            compiled.test(&facts).ok()
        });
        let Some(first) = answers.next().flatten() else {
            return Truth::Unknown;
        };
        match answers.all(|answer| answer == Some(first)) {
            true if first => Truth::Yes,
            true => Truth::No,
            false => Truth::Unknown,
        }
    }

    /// A number that nobody told cannot be compared with anything.
    fn hangs_on_unknown_number(&self, expression: &str) -> bool {
        let vessel = &self.plan.voyage.vessel;
        (vessel.length.is_none() && expression.contains("vessel.length"))
            || (self.days().is_none() && expression.contains("call.days"))
            || (self.date().is_none()
                && (expression.contains("call.weekday") || expression.contains("call.sunday")))
    }

    /// Every way the facts may be: one, or several where a yes-or-no fact is not known.
    fn cases(&self, rule: &FeeRule) -> Vec<Value> {
        let holiday = self.date().and_then(|date| self.plan.atlas.is_holiday(self.territory, date));
        let outside = self.outside_hours(rule.agency);
        let both = |known: Option<bool>| known.map_or(vec![false, true], |known| vec![known]);
        let pairs =
            both(holiday).into_iter().flat_map(|h| both(outside).into_iter().map(move |o| (h, o)));
        pairs.map(|(holiday, outside)| self.facts(rule, holiday, outside)).collect()
    }

    /// Whether the event falls outside the hours of the agency, or of any agency that clears the
    /// call when the rule names none.
    fn outside_hours(&self, agency: Option<AgencyKind>) -> Option<bool> {
        let time = self.call.time(self.direction)?;
        let list = match self.direction {
            Direction::Arrival => &self.territory.agencies.arrival,
            Direction::Departure => &self.territory.agencies.departure,
        };
        let agencies: Vec<AgencyKind> = agency.map_or_else(|| list.clone(), |agency| vec![agency]);
        let states: Vec<OfficeState> = agencies
            .iter()
            .map(|agency| OfficeState::at(self.plan.atlas, self.port, *agency, time))
            .collect();
        if states.iter().any(|state| matches!(state, OfficeState::Closed { .. })) {
            return Some(true);
        }
        let all_open = !states.is_empty() && states.iter().all(|state| *state == OfficeState::Open);
        all_open.then_some(false)
    }

    #[expect(clippy::cast_precision_loss, reason = "lengths and tonnages are far below 2^53")]
    fn facts(&self, rule: &FeeRule, holiday: bool, outside: bool) -> Value {
        let vessel = &self.plan.voyage.vessel;
        let micrometres = vessel.length.map_or(0.0, |length| length.micrometres() as f64);
        let tonnage = vessel.gross_tonnage.map_or(0.0, |gt| gt.thousandths as f64 / 1000.0);
        let date = self.date();
        let weekday = date.map_or(0, |date| date.weekday().number_from_monday());
        let flag =
            vessel.registration_country.as_deref().and_then(|code| Country::parse(code).ok());
        let mut facts = json!({
            "vessel": {
                "length_ft": micrometres / 304_800.0,
                "length_m": micrometres / 1_000_000.0,
                "gross_tonnage": tonnage,
                "has_tonnage": vessel.gross_tonnage.is_some(),
                "charter": vessel.category.is_charter() || vessel.hired,
                "cruiser": vessel.category == VesselCategory::Pleasure,
                "home_based": flag.and_then(|flag| flag.alpha2()) == Some(self.territory.iso2.as_str()),
                "large_tenders": vessel.large_tenders.unwrap_or_default(),
            },
            "call": {
                "days": self.days().unwrap_or(1),
                "weekday": weekday,
                "sunday": weekday == 7,
                "holiday": holiday,
                "outside_hours": outside,
                "direction": self.direction,
                "port": self.port.id.as_str(),
            },
            "people": {
                "count": self.people(),
                "passengers": self.passengers(),
                "working_crew": self.people() - self.passengers(),
            },
            "entry": { "first": self.paid_before(rule).is_none() },
        });
        if let Some(hours) = self.hours() {
            facts["call"]["hours"] = hours.into();
        }
        facts
    }

    /// The earlier call of this voyage whose payment covers this entry too.
    pub(super) fn paid_before(&self, rule: &FeeRule) -> Option<usize> {
        let covers = rule.covers?;
        if covers.until_departure && covers.entries.is_none() {
            return None;
        }
        let entries: Vec<&PlannedCall<'_>> = self.plan.calls[..self.call.index]
            .iter()
            .filter(|call| call.territory().is_some_and(|t| t.id == self.territory.id))
            .filter(|call| call.clears(Direction::Arrival))
            .collect();
        let first = entries.first()?;
        let earlier = u32::try_from(entries.len()).ok()?;
        let room = covers.entries.is_none_or(|entries| earlier < entries);
        let here = self.call.arrival.as_ref()?.utc;
        let gone = (here - first.arrival.as_ref()?.utc).num_days();
        let within =
            covers.within_days.or(covers.valid_days).is_none_or(|days| gone <= i64::from(days));
        (room && within).then_some(first.index)
    }
}

static SCHEMA: LazyLock<Option<FactSchema>> = LazyLock::new(|| FactSchema::of(FACTS).ok());

/// Conditions compiled so far: as many as the tariffs have, each compiled once.
static COMPILED: LazyLock<RwLock<HashMap<String, Option<Rule>>>> = LazyLock::new(RwLock::default);

fn compiled(expression: &str) -> Option<Rule> {
    let known = COMPILED.read().unwrap_or_else(PoisonError::into_inner).get(expression).cloned();
    known.unwrap_or_else(|| {
        let rule = SCHEMA.as_ref().and_then(|schema| Rule::compile(expression, schema).ok());
        let mut all = COMPILED.write().unwrap_or_else(PoisonError::into_inner);
        all.entry(expression.to_owned()).or_insert(rule).clone()
    })
}
