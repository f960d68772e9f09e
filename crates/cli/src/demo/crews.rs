//! Who is aboard, call by call: friends join and leave, hands go on leave and come back, charter
//! guests come for one voyage. Whoever leaves was aboard, whoever joins was not.

use clearance::voyage_file::{Aboard, Person, Role};

use super::dice::Dice;
use super::fleet::{Account, Manned};
use super::hulls::Use;
use super::plan::Plan;

/// Who joins and leaves at one call.
#[derive(Debug, Clone, Default, PartialEq)]
pub(super) struct Change {
    pub(super) joins: Vec<Aboard>,
    pub(super) leaves: Vec<String>,
}

/// Who is aboard at the first call, and what changes at each.
#[derive(Debug, Clone)]
pub(super) struct Boarding {
    pub(super) first: Vec<Aboard>,
    pub(super) changes: Vec<Change>,
    /// Somebody is missing who was aboard when she last left a port.
    pub(super) mismatch: bool,
}

impl Boarding {
    /// The `ref` of everybody aboard at some call, once each.
    pub(super) fn everybody(&self) -> Vec<&str> {
        let mut all: Vec<&str> = Vec::new();
        let joiners = self.changes.iter().flat_map(|change| &change.joins);
        for aboard in self.first.iter().chain(joiners) {
            if !all.contains(&aboard.person.as_str()) {
                all.push(&aboard.person);
            }
        }
        all
    }
}

/// The people of a private or working vessel on one voyage. Keeps account of who is aboard.
pub(super) fn board(dice: &mut Dice, manned: &mut Manned, plan: &Plan, later: bool) -> Boarding {
    let arrives = plan.stops.first().is_some_and(|stop| stop.arrive.is_some());
    let mismatch = later && arrives && manned.aboard.len() > 1 && dice.percent(3);
    if mismatch {
        manned.aboard.pop();
    }
    let first = manned.aboard.clone();
    let mut changes = Vec::new();
    for stop in &plan.stops {
        let quiet = stop.depart.is_none() || stop.arrive.is_none();
        changes.push(if quiet { Change::default() } else { change(dice, manned) });
    }
    Boarding { first, changes, mismatch }
}

fn change(dice: &mut Dice, manned: &mut Manned) -> Change {
    let mut change = Change::default();
    if !manned.waiting.is_empty() && dice.percent(30) {
        change.joins.append(&mut manned.waiting);
    } else if !manned.away.is_empty() && dice.percent(45) {
        change.joins.append(&mut manned.away);
    } else if manned.aboard.len() > 1 && dice.percent(9) {
        // The last on the list: a friend who came late, else the last of the household or crew.
        if let Some(gone) = manned.aboard.pop() {
            change.leaves.push(gone.person.clone());
            if gone.role == Role::Crew || dice.percent(40) {
                manned.away.push(gone);
            }
        }
    }
    manned.aboard.extend(change.joins.iter().cloned());
    change
}

/// The people of a charter: guests with the crew, or guests alone with one of them as master.
/// Without guests the crew, or the base's delivery skipper, takes her round.
pub(super) fn charter(
    manned: &Manned,
    account: &mut Account,
    party: Option<Vec<Person>>,
    calls: usize,
) -> Boarding {
    let mut changes = vec![Change::default(); calls];
    let guests: Vec<Aboard> = party
        .into_iter()
        .flatten()
        .map(|person| Aboard {
            person: account.list.add(person),
            role: Role::Passenger,
            position: None,
        })
        .collect();
    if guests.is_empty() || manned.hull.usage == Use::Bareboat {
        let mut first = if guests.is_empty() { manned.aboard.clone() } else { guests };
        if let Some(master) = first.first_mut() {
            master.role = Role::Master;
        }
        return Boarding { first, changes, mismatch: false };
    }
    if let Some(last) = changes.last_mut() {
        last.leaves = guests.iter().map(|guest| guest.person.clone()).collect();
    }
    changes[0].joins = guests;
    Boarding { first: manned.aboard.clone(), changes, mismatch: false }
}
