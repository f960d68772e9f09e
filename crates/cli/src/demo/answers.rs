//! What an agency answers to a notice, and what follows from it.

use accounts::AgencyKind;
use chrono::{DateTime, Utc};
use clearance::decision::Outcome;
use clearance::voyage::Way;

use super::chart::At;
use super::dice::Dice;
use super::season::{Event, What};
use super::story::{Teller, Told, minutes};

/// One notice before its agencies.
#[derive(Debug, Clone, Copy)]
pub(super) struct Notice {
    pub(super) call: usize,
    pub(super) way: Way,
    pub(super) at: At,
    /// When the officers take it up.
    pub(super) base: DateTime<Utc>,
    /// The arrival or departure itself.
    pub(super) moment: DateTime<Utc>,
}

/// What the agency answers first: clear, for the most part.
pub(super) fn outcome(dice: &mut Dice, told: &Told<'_>, way: Way, agency: AgencyKind) -> Outcome {
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
pub(super) struct Writer<'w, 't, 'a> {
    pub(super) teller: &'w Teller<'t, 'a>,
    pub(super) told: &'w Told<'w>,
    pub(super) notice: Notice,
    pub(super) agency: AgencyKind,
    pub(super) events: &'w mut Vec<Event>,
}

impl Writer<'_, '_, '_> {
    /// Writes the answer and what it leads to; gives the time of the last.
    pub(super) fn answer(
        &mut self,
        dice: &mut Dice,
        at: DateTime<Utc>,
        outcome: Outcome,
    ) -> DateTime<Utc> {
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
        let outward = self.notice.way == Way::Outward;
        let topic = if outward { "departure" } else { self.agency.word() };
        let text =
            dice.text(&self.teller.tables.phrases("answer", topic, self.told.language)).to_owned();
        let at = at + minutes(dice.between(20, 400));
        let (call, way, agency) = (self.notice.call, self.notice.way, self.agency);
        self.events.push(Event { at, what: What::Answered { call, way, agency, text } });
        let after = minutes(dice.between(10, 180));
        self.settled(dice, at + after)
    }

    fn settled(&mut self, dice: &mut Dice, at: DateTime<Utc>) -> DateTime<Utc> {
        let conditions = if dice.percent(15) { self.phrase(dice, "condition") } else { None };
        let outcome =
            if conditions.is_some() { Outcome::ClearWithConditions } else { Outcome::Clear };
        self.write(at, outcome, conditions);
        at
    }

    fn write(&mut self, at: DateTime<Utc>, outcome: Outcome, text: Option<String>) {
        let (mut reason, mut conditions) = (text, None);
        if outcome == Outcome::ClearWithConditions {
            let language = self.teller.chart.language(self.notice.at);
            let granted = self.teller.tables.phrases("granted", "any", language);
            conditions =
                std::mem::replace(&mut reason, granted.first().map(|text| (*text).to_owned()));
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
