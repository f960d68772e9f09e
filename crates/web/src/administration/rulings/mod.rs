//! The rules of an administration's territory: what holds, what is proposed, who decides.

mod bands;
mod decide;
mod propose;
mod show;

use axum::http::StatusCode;
use identifiers::Language;
use registry::territory::{
    AgencyKind, Atlas, Deadline, Direction, RuledFact, RulingFault, Territory, TerritoryId,
};
use registry::{RulingError, RulingRow, RulingState};

use crate::door::Door;
use crate::guest::Me;
use crate::hall::territory::{told_deadline, told_fee};
use crate::look::{Page, Problems};
use crate::refusal::Refusal;
use crate::samples::{Drawn, draw};

pub(super) fn enter(door: Door) -> Door {
    door.get("/administration/rules", show::list)
        .get("/administration/rules/{fact}", propose::show)
        .post("/administration/rules/{fact}", propose::propose)
        .get("/administration/rules/proposals/{id}", decide::show)
        .post("/administration/rules/proposals/{id}/approve", decide::approve)
        .post("/administration/rules/proposals/{id}/decline", decide::decline)
}

/// Its pages, drawn.
pub(super) fn samples(language: Language) -> Vec<Drawn> {
    draw![language; show::List, propose::Rule, decide::Proposal]
}

/// The rules as they hold at this moment, with what another program on the same database approved a
/// minute ago: whoever decides decides on the very latest.
async fn in_force(me: &Me) -> Result<Atlas, Refusal> {
    Ok(me.app.registry().atlas_in_force(me.app.atlas()).await?)
}

/// The territory the viewer's administration serves.
fn territory<'a>(atlas: &'a Atlas, me: &Me) -> Result<&'a Territory, Refusal> {
    let id = TerritoryId::parse(&me.viewer.seat.territory).map_err(|_| Refusal::not_found())?;
    atlas.territory(&id).ok_or_else(Refusal::not_found)
}

/// Every decision of the territory's agencies that could be automated, by the name of its rule.
fn automations(territory: &Territory) -> impl Iterator<Item = (String, AgencyKind, Direction)> {
    let agencies = &territory.agencies;
    let arrival = agencies.arrival.iter().map(|agency| (*agency, Direction::Arrival));
    let departure = agencies.departure.iter().map(|agency| (*agency, Direction::Departure));
    arrival.chain(departure).map(|(agency, direction)| {
        let permitted = true;
        (RuledFact::Automation { agency, direction, permitted }.name(), agency, direction)
    })
}

/// The decision a rule of that name lets be automated.
fn automated(territory: &Territory, fact: &str) -> Option<(AgencyKind, Direction)> {
    let found = automations(territory).find(|(name, ..)| name == fact);
    found.map(|(_, agency, direction)| (agency, direction))
}

/// A rule by name: what it is called, and what it says now.
fn told(page: &Page, territory: &Territory, fact: &str) -> Option<(String, Vec<String>)> {
    let language = page.language();
    let fee = territory.fees.iter().find(|fee| fee.id.as_str() == fact);
    if let Some(fee) = fee {
        return Some((fee.name.get(language).to_owned(), told_fee(page, territory, fee)));
    }
    if let Some((agency, direction)) = automated(territory, fact) {
        let way = if direction == Direction::Arrival { "arrival" } else { "departure" };
        let agency_name = page.t(&format!("agency-{agency}"));
        let name = page.t1(&format!("rulings-automation-{way}"), "agency", agency_name);
        let permitted = territory.automation(agency, direction).is_some();
        let now = if permitted { "rulings-automated-yes" } else { "rulings-automated-no" };
        return Some((name, vec![page.t(now)]));
    }
    let deadline = territory.deadlines.iter().find(|deadline| named(deadline) == fact)?;
    let hours = page.t1("rulings-hours-count", "hours", deadline.hours);
    Some((told_deadline(page, deadline), vec![hours]))
}

/// The name under which a deadline is ruled on.
fn named(deadline: &Deadline) -> String {
    let Deadline { kind, agency, hours, .. } = *deadline;
    RuledFact::Deadline { kind, agency, hours }.name()
}

/// The version of a rule that is approved; 0 where the rule is still that of the files.
fn approved(rows: &[RulingRow], fact: &str) -> u32 {
    let of = rows.iter().filter(|row| row.state == RulingState::Approved);
    of.filter(|row| row.ruling.fact.name() == fact).map(|row| row.version).max().unwrap_or(0)
}

/// The box and the sentence of a refusal that a person can mend; `rate` is the first box of the
/// form that holds the rate.
fn wrong(page: &Page, error: RulingError, rate: &str) -> Result<Problems, Refusal> {
    let (field, key) = match error {
        RulingError::Registry(error) => return Err(error.into()),
        RulingError::NotPermitted => return Err(Refusal::forbidden()),
        RulingError::NotFound | RulingError::Fault(RulingFault::NoSuchRule(_)) => {
            return Err(Refusal::not_found());
        }
        RulingError::Past(_) => ("effective", "rulings-error-past"),
        RulingError::OwnProposal => ("proposal", "rulings-error-own"),
        RulingError::Decided => ("proposal", "rulings-error-decided"),
        RulingError::Stale { .. } => ("proposal", "rulings-error-stale"),
        RulingError::NoReason => ("reason", "rulings-error-reason"),
        RulingError::Fault(RulingFault::Currency(_)) => ("currency", "rulings-error-currency"),
        RulingError::Fault(RulingFault::Rate(_)) => (rate, "rulings-error-amount"),
        RulingError::Fault(RulingFault::Bands(_)) => (rate, "rulings-error-bands"),
        RulingError::Fault(RulingFault::TooLong(_)) => ("hours", "rulings-error-hours"),
        RulingError::Fault(RulingFault::NoSource) => ("law", "rulings-error-law"),
        RulingError::Fault(RulingFault::Address) => ("url", "rulings-error-url"),
    };
    Ok([(field, page.t(key))].into_iter().collect())
}

fn status(problems: &Problems) -> StatusCode {
    if problems.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY }
}

/// A refusal that no form can mend.
fn refusal(error: RulingError) -> Refusal {
    match error {
        RulingError::Registry(error) => error.into(),
        RulingError::NotPermitted => Refusal::forbidden(),
        _ => Refusal::not_found(),
    }
}
