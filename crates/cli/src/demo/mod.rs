//! The demonstration season, from a seed: about 400 vessels and 1,500 people, 3,000 calls over the
//! last 90 days and the next 14 in every territory of the atlas, with what officers answered.
//!
//! Pure: the atlas, the seed and the day come in, a [`Season`] goes out. The same three give the
//! same season, byte for byte. Names, texts and patterns are in `resources/demo/` and illustrative;
//! nobody real is meant. Whoever loads it replays [`Season::timeline`] through the real desk.
//!
//! The rooms: `dice` (chance), `table` (the lists), `chart` (distances, where to go next), `hulls`
//! with `looks` and `numbers` (vessels), `people`, `list` and `households` (people, accounts' lists),
//! `fleet` (who has what), `routes`, `charters` and `plan` (calls and times), `crews` (who is aboard),
//! `goods` and `declare` (what is declared), `files` (voyage files), `story` and `answers` (movements
//! and decisions), `voyages` with `weather` and `slips` (one vessel's season), `showcase` and
//! `wild_rose` (the voyage of the tour), `cast` (who signs in).

mod answers;
pub mod cast;
mod chart;
mod charters;
mod crews;
mod declare;
mod dice;
mod files;
mod fleet;
mod goods;
mod households;
mod hulls;
mod list;
mod looks;
mod numbers;
mod people;
mod plan;
mod routes;
mod season;
mod showcase;
mod slips;
mod story;
mod table;
mod voyages;
mod weather;
mod wild_rose;

#[cfg(test)]
mod tests;

use chrono::{DateTime, Utc};
use registry::territory::Atlas;

pub use season::{AccountSeed, By, Event, Flaw, Season, SeasonVoyage, What};

use chart::Chart;
use dice::Dice;
use files::Clerk;
use fleet::{Account, Fleet, Manned, Muster};
use hulls::{Names, Use};
use people::People;
use plan::Window;
use routes::Router;
use table::Tables;
use voyages::Logbook;

/// Calls of a season, all told.
const CALLS: usize = 3000;

/// The season as seen from `today`.
#[must_use]
pub fn season(atlas: &Atlas, seed: u64, today: DateTime<Utc>) -> Season {
    let tables = Tables::read();
    let chart = Chart::new(atlas, &tables);
    let people = People { tables: &tables, today: today.date_naive() };
    let mut dice = Dice::new(seed);
    let mut muster = Muster {
        people: &people,
        chart: &chart,
        names: Names::default(),
        addresses: Default::default(),
    };
    let star = showcase::star(&mut muster);
    let mut fleet = muster.gather(&mut dice, star.account);
    let clerk = Clerk::new(atlas, &chart, &tables);
    let window = Window::around(today);
    let mut logbook = Logbook { clerk: &clerk, window, voyages: Vec::new() };
    showcase::sail(&mut logbook, &mut fleet, star.manned);
    let router = Router { chart: &chart, tables: &tables, window };
    sail(&mut dice, &router, &mut fleet, &mut logbook);
    let voyages = voyages::in_order(logbook.voyages);
    let seeds = |accounts: Vec<Account>| accounts.into_iter().map(seed_of).collect();
    Season { skippers: seeds(fleet.skippers), agents: seeds(fleet.agents), voyages }
}

/// Sends every vessel to sea. What one vessel falls short of her calls, the next ones make up.
fn sail(
    dice: &mut Dice,
    router: &Router<'_, '_>,
    fleet: &mut Fleet,
    logbook: &mut Logbook<'_, '_>,
) {
    let mut vessels: Vec<Manned> = std::mem::take(&mut fleet.vessels);
    let wishes: Vec<usize> = vessels.iter().map(|manned| wish(dice, manned.hull.usage)).collect();
    let total: usize = wishes.iter().sum();
    let begun = voyages::calls(&logbook.voyages);
    let mut wished = 0;
    let mut made = begun;
    for (turn, manned) in vessels.iter_mut().enumerate() {
        wished += wishes[turn];
        let target = begun + (CALLS - begun) * wished / total.max(1);
        let quota = target.saturating_sub(made).clamp(1, 18);
        // Every sixth vessel begins in the next territory, so that none is without calls.
        let given = if turn % 6 == 0 { router.chart.somewhere(dice, turn / 6) } else { None };
        let plans = router.route(dice, &manned.hull, manned.home.or(given), quota);
        logbook.keep(dice, fleet, manned, (turn, &plans));
        made = voyages::calls(&logbook.voyages);
    }
    // Parties for whom no boat was free stay on an agent's list.
    while let Some(party) = fleet.parties.pop_front() {
        let at = fleet.parties.len() % fleet.agents.len().max(1);
        if let Some(agent) = fleet.agents.get_mut(at) {
            party.into_iter().for_each(|person| drop(agent.list.add(person)));
        }
    }
}

/// How many calls a vessel would make in a season, relative to the others.
fn wish(dice: &mut Dice, usage: Use) -> usize {
    match usage {
        Use::Sail | Use::Motor => 2 + dice.below(13),
        Use::Ship => 6 + dice.below(12),
        _ => 3 + dice.below(8),
    }
}

fn seed_of(account: Account) -> AccountSeed {
    let Account { name, company, email, language, list, vessels } = account;
    AccountSeed { name, company, email, language, vessels, people: list.into_people() }
}
