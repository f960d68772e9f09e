//! The atlas: all territories together, and the look-ups on them.

use std::collections::BTreeMap;

use accounts::AgencyKind;
use chrono::{Datelike, NaiveDate};

use super::evidence::Source;
use super::fee::FeeRule;
use super::ids::{FeeId, HolidayId, PortId, QuestionId, SourceId, TerritoryId};
use super::port::{Hours, Port};
use super::question::{Direction, Question};
use super::record::Territory;
use super::time::Holiday;

/// Every territory, port, fee and question, checked and cross-referenced.
/// Made by `Atlas::embedded` or `Atlas::load`.
#[derive(Debug, Clone)]
pub struct Atlas {
    pub(super) territories: BTreeMap<TerritoryId, Territory>,
    pub(super) ports: BTreeMap<PortId, (TerritoryId, usize)>,
    /// The catalogue, in the order of its files.
    pub(super) questions: Vec<Question>,
    pub(super) holidays: BTreeMap<HolidayId, Holiday>,
    pub(super) sources: BTreeMap<SourceId, Source>,
}

impl Atlas {
    /// All territories, by code.
    pub fn territories(&self) -> impl Iterator<Item = &Territory> {
        self.territories.values()
    }

    /// One territory.
    #[must_use]
    pub fn territory(&self, id: &TerritoryId) -> Option<&Territory> {
        self.territories.get(id)
    }

    /// All ports, by id.
    pub fn ports(&self) -> impl Iterator<Item = (&Territory, &Port)> {
        self.ports.keys().filter_map(|id| self.port(id))
    }

    /// One port, with the territory it belongs to.
    #[must_use]
    pub fn port(&self, id: &PortId) -> Option<(&Territory, &Port)> {
        let (territory, place) = self.ports.get(id)?;
        let territory = self.territories.get(territory)?;
        Some((territory, territory.ports.get(*place)?))
    }

    /// Ports with a UN/LOCODE; several yacht ports may share one.
    pub fn ports_with_locode(&self, code: &str) -> impl Iterator<Item = (&Territory, &Port)> {
        self.ports()
            .filter(move |(_, port)| port.locode.as_ref().is_some_and(|locode| locode.code == code))
    }

    /// One fee rule.
    #[must_use]
    pub fn fee(&self, id: &FeeId) -> Option<(&Territory, &FeeRule)> {
        self.territories().find_map(|territory| {
            territory.fees.iter().find(|fee| fee.id == *id).map(|fee| (territory, fee))
        })
    }

    /// A source: the territory's own, else a shared one.
    #[must_use]
    pub fn source<'a>(&'a self, territory: &'a Territory, id: &SourceId) -> Option<&'a Source> {
        territory.sources.get(id).or_else(|| self.sources.get(id))
    }

    /// The public holiday kept in a territory on a local date.
    /// `None` means none that we know; see [`Atlas::is_holiday`].
    #[must_use]
    pub fn holiday(&self, territory: &Territory, date: NaiveDate) -> Option<&Holiday> {
        let kept = &territory.holidays.kept;
        kept.iter().filter_map(|id| self.holidays.get(id)).find(|holiday| holiday.falls_on(date))
    }

    /// Whether a local date is a public holiday; `None` where the territory's
    /// list is not known to be whole for that year.
    #[must_use]
    pub fn is_holiday(&self, territory: &Territory, date: NaiveDate) -> Option<bool> {
        if self.holiday(territory, date).is_some() {
            Some(true)
        } else {
            territory.holidays.whole_in.contains(&date.year()).then_some(false)
        }
    }

    /// When an agency's office at a port is open on a local date of that port.
    #[must_use]
    pub fn open_hours(&self, port: &PortId, agency: AgencyKind, date: NaiveDate) -> Hours {
        let Some((territory, port)) = self.port(port) else {
            return Hours::Unknown;
        };
        match port.office(agency) {
            Some(office) => office.on(date, self.is_holiday(territory, date)),
            None => Hours::Unknown,
        }
    }

    /// A question of the catalogue or of a territory.
    #[must_use]
    pub fn question(&self, id: &QuestionId) -> Option<&Question> {
        let own = self.territories().flat_map(|territory| &territory.questions.own);
        self.questions.iter().chain(own).find(|question| question.id == *id)
    }

    /// The questions of a territory's declaration, in the order in which they
    /// are asked: its topics, then questions it adds, then its own.
    #[must_use]
    pub fn questions<'a>(
        &'a self,
        territory: &'a Territory,
        direction: Direction,
    ) -> Vec<&'a Question> {
        let asks = &territory.questions;
        let by_topic = asks.topics.iter().flat_map(|topic| {
            self.questions.iter().filter(move |q| q.topic == *topic && !q.on_demand)
        });
        let also = asks.also.iter().filter_map(|id| self.questions.iter().find(|q| q.id == *id));
        by_topic
            .chain(also)
            .chain(&asks.own)
            .filter(|question| !asks.not.contains(&question.id))
            .filter(|question| question.direction.in_notice(direction))
            .collect()
    }
}
