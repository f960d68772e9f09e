//! One walk through everything a territory says, so that a text, a source or an
//! expression is checked the same way wherever it stands.

use super::evidence::Evidence;
use super::fact::Fact;
use super::fee::{FeeRule, Rate};
use super::ids::SourceId;
use super::port::Port;
use super::question::Question;
use super::record::Territory;
use super::time::Holiday;
use super::words::Words;

/// What wants to see the parts.
pub(super) trait Visitor {
    /// A text; `at` says where it stands.
    fn words(&mut self, at: &str, words: &Words);
    /// The name of a source.
    fn source(&mut self, at: &str, source: &SourceId);
    /// Evidence, to be checked and completed.
    fn evidence(&mut self, at: &str, evidence: &mut Evidence);
    /// A CEL expression.
    fn expression(&mut self, at: &str, text: &str);
}

pub(super) fn territory(territory: &mut Territory, v: &mut dyn Visitor) {
    v.words("name", &territory.name);
    v.words("administration", &territory.administration);
    procedure(territory, v);
    for port in &mut territory.ports {
        self::port(port, v);
    }
    facts("facts", &mut territory.facts, v);
    facts("weapons.facts", &mut territory.weapons.facts, v);
    facts("pets.facts", &mut territory.pets.facts, v);
    facts("medicines", &mut territory.medicines, v);
    for question in &mut territory.questions.own {
        self::question(&format!("questions.own[{}]", question.id), question, v);
    }
    v.evidence("questions.evidence", &mut territory.questions.evidence);
    for fee in &mut territory.fees {
        self::fee(fee, v);
    }
    v.evidence("holidays.evidence", &mut territory.holidays.evidence);
    for (n, gap) in territory.gaps.iter().enumerate() {
        v.words(&format!("gaps[{n}]"), gap);
    }
}

/// Offices, systems, deadlines, stays, passports, radio.
fn procedure(territory: &mut Territory, v: &mut dyn Visitor) {
    v.evidence("agencies.evidence", &mut territory.agencies.evidence);
    for (n, reason) in territory.agencies.reasons.iter_mut().enumerate() {
        v.evidence(&format!("agencies.reasons[{n}].evidence"), &mut reason.evidence);
    }
    for (n, system) in territory.systems.iter_mut().enumerate() {
        v.words(&format!("systems[{n}].name"), &system.name);
        optional(&format!("systems[{n}].note"), system.note.as_ref(), v);
        v.evidence(&format!("systems[{n}].evidence"), &mut system.evidence);
    }
    for (n, deadline) in territory.deadlines.iter_mut().enumerate() {
        optional(&format!("deadlines[{n}].note"), deadline.note.as_ref(), v);
        v.evidence(&format!("deadlines[{n}].evidence"), &mut deadline.evidence);
    }
    for (n, rule) in territory.automations.iter_mut().enumerate() {
        v.evidence(&format!("automations[{n}].evidence"), &mut rule.evidence);
    }
    for (n, stay) in territory.stays.iter_mut().enumerate() {
        optional(&format!("stays[{n}].place"), stay.place.as_ref(), v);
        v.evidence(&format!("stays[{n}].evidence"), &mut stay.evidence);
    }
    if let Some(passport) = &mut territory.passport {
        v.evidence("passport.evidence", &mut passport.evidence);
    }
    v.evidence("crew_ashore.evidence", &mut territory.crew_ashore.evidence);
    for (n, call) in territory.radio.iter_mut().enumerate() {
        v.words(&format!("radio[{n}].station"), &call.station);
        v.words(&format!("radio[{n}].when"), &call.when);
        v.evidence(&format!("radio[{n}].evidence"), &mut call.evidence);
    }
}

fn port(port: &mut Port, v: &mut dyn Visitor) {
    let at = format!("ports[{}]", port.id);
    v.words(&format!("{at}.name"), &port.name);
    optional(&format!("{at}.island"), port.island.as_ref(), v);
    if let Some(locode) = &port.locode {
        v.source(&format!("{at}.locode.source"), &locode.source);
        optional(&format!("{at}.locode.stands_for"), locode.stands_for.as_ref(), v);
    }
    v.source(&format!("{at}.position.source"), &port.position.source);
    for (n, office) in port.offices.iter_mut().enumerate() {
        optional(&format!("{at}.offices[{n}].note"), office.note.as_ref(), v);
        v.evidence(&format!("{at}.offices[{n}].evidence"), &mut office.evidence);
    }
    facts(&format!("{at}.facts"), &mut port.facts, v);
    v.evidence(&format!("{at}.evidence"), &mut port.evidence);
}

fn fee(fee: &mut FeeRule, v: &mut dyn Visitor) {
    let at = format!("fees[{}]", fee.id);
    v.words(&format!("{at}.name"), &fee.name);
    optional(&format!("{at}.note"), fee.note.as_ref(), v);
    if let Some(when) = &fee.when {
        v.expression(&format!("{at}.when"), when);
    }
    for (n, exempt) in fee.exempt.iter().enumerate() {
        v.words(&format!("{at}.exempt[{n}].who"), &exempt.who);
        if let Some(when) = &exempt.when {
            v.expression(&format!("{at}.exempt[{n}].when"), when);
        }
    }
    let between = if let Rate::Between(range) = &fee.rate { Some(range) } else { None };
    for range in fee.range.iter().chain(between) {
        if let Some(source) = &range.source {
            v.source(&format!("{at}.range.source"), source);
        }
    }
    v.evidence(&format!("{at}.evidence"), &mut fee.evidence);
}

pub(super) fn question(at: &str, question: &mut Question, v: &mut dyn Visitor) {
    v.words(&format!("{at}.ask"), &question.ask);
    optional(&format!("{at}.hint"), question.hint.as_ref(), v);
    if let Some(evidence) = &mut question.evidence {
        v.evidence(&format!("{at}.evidence"), evidence);
    }
}

pub(super) fn holiday(holiday: &Holiday, v: &mut dyn Visitor) {
    v.words(&format!("holidays[{}].name", holiday.id), &holiday.name);
}

fn facts(list: &str, facts: &mut [Fact], v: &mut dyn Visitor) {
    for fact in facts {
        v.words(&format!("{list}[{}].text", fact.id), &fact.text);
        v.evidence(&format!("{list}[{}].evidence", fact.id), &mut fact.evidence);
    }
}

fn optional(at: &str, words: Option<&Words>, v: &mut dyn Visitor) {
    if let Some(words) = words {
        v.words(at, words);
    }
}
