//! Who there is: skippers with their families, agents with charter boats, large yachts and ships.

use std::collections::{BTreeSet, VecDeque};

use clearance::voyage_file::{Aboard, Person, Role, Vessel, Weapon};
use identifiers::Language;

use super::chart::{At, Chart};
use super::dice::Dice;
use super::goods::{self, Pets};
use super::hulls::{self, Hull, Names, Use};
use super::list::{PeopleList, ascii_slug};
use super::looks;
use super::people::{People, years};
use super::season::By;
use super::table::{Agency, Nation, Trade};

/// Vessels of each use, besides the showcase's: 400 with it.
const PRIVATE: [(Use, usize); 2] = [(Use::Sail, 256), (Use::Motor, 33)];
const HANDLED: [(Use, Trade, usize); 5] = [
    (Use::Bareboat, Trade::Charter, 45),
    (Use::Crewed, Trade::Charter, 28),
    (Use::Large, Trade::Yachts, 14),
    (Use::Ship, Trade::Ships, 14),
    (Use::Fishing, Trade::Ships, 9),
];
/// People of the season, all told.
const PEOPLE: usize = 1500;

/// An account with its lists.
#[derive(Debug)]
pub(super) struct Account {
    pub(super) name: String,
    pub(super) company: Option<String>,
    pub(super) email: String,
    pub(super) language: Language,
    pub(super) list: PeopleList,
    pub(super) vessels: Vec<Vessel>,
}

/// A vessel with who and what is usually aboard.
#[derive(Debug)]
pub(super) struct Manned {
    pub(super) hull: Hull,
    pub(super) by: By,
    /// Place in the account's list.
    pub(super) place: usize,
    /// Base of a charter vessel.
    pub(super) home: Option<At>,
    /// Who is aboard now; the master first.
    pub(super) aboard: Vec<Aboard>,
    /// Friends who come later.
    pub(super) waiting: Vec<Aboard>,
    /// Crew on leave.
    pub(super) away: Vec<Aboard>,
    pub(super) pets: Pets,
    pub(super) weapons: Vec<Weapon>,
}

impl Manned {
    /// A vessel of an account, with her crew and nothing else.
    pub(super) fn new(hull: Hull, (by, place): (By, usize), aboard: Vec<Aboard>) -> Self {
        Self {
            hull,
            by,
            place,
            home: None,
            aboard,
            waiting: Vec::new(),
            away: Vec::new(),
            pets: Vec::new(),
            weapons: Vec::new(),
        }
    }
}

/// Everybody and everything.
#[derive(Debug)]
pub(super) struct Fleet {
    pub(super) skippers: Vec<Account>,
    pub(super) agents: Vec<Account>,
    pub(super) vessels: Vec<Manned>,
    /// Parties of charter guests, not yet on anybody's list.
    pub(super) parties: VecDeque<Vec<Person>>,
}

/// Gathers a fleet.
#[derive(Debug)]
pub(super) struct Muster<'m, 'a> {
    pub(super) people: &'m People<'m>,
    pub(super) chart: &'m Chart<'a>,
    pub(super) names: Names,
    pub(super) addresses: BTreeSet<String>,
}

/// Somebody aboard.
pub(super) fn aboard(person: String, role: Role, position: Option<&str>) -> Aboard {
    Aboard { person, role, position: position.map(str::to_owned) }
}

impl Muster<'_, '_> {
    /// The whole fleet; `first` is the first skipper.
    pub(super) fn gather(&mut self, dice: &mut Dice, first: Account) -> Fleet {
        let mut fleet = Fleet {
            skippers: vec![first],
            agents: Vec::new(),
            vessels: Vec::new(),
            parties: VecDeque::new(),
        };
        for (usage, count) in PRIVATE {
            for _ in 0..count {
                self.private(dice, &mut fleet, usage);
            }
        }
        for agency in &self.people.tables.agents {
            fleet.agents.push(self.agent(agency));
        }
        for (usage, trade, count) in HANDLED {
            let of_trade: Vec<usize> = places(&self.people.tables.agents, trade);
            for turn in 0..count {
                self.handled(dice, &mut fleet, usage, of_trade[turn % of_trade.len()]);
            }
        }
        let mut left = PEOPLE.saturating_sub(fleet.count());
        while left > 0 {
            let party = self.party(dice, left);
            left -= party.len();
            fleet.parties.push_back(party);
        }
        fleet
    }

    /// An address nobody else has.
    pub(super) fn address(&mut self, name: &str) -> String {
        let plain = ascii_slug(name).replace("--", "-");
        let mut address = format!("{plain}@{}", super::cast::DOMAIN);
        let mut number = 2;
        while !self.addresses.insert(address.clone()) {
            address = format!("{plain}{number}@{}", super::cast::DOMAIN);
            number += 1;
        }
        address
    }

    fn flag(&self, dice: &mut Dice) -> &'static str {
        let flags = &self.people.tables.flags;
        let weights: Vec<f64> = flags.iter().map(|flag| flag.weight).collect();
        flags[dice.weighted(&weights).unwrap_or_default()].code
    }

    /// A yacht with her owner's household. A few owners have a second one, with a hired master.
    fn private(&mut self, dice: &mut Dice, fleet: &mut Fleet, usage: Use) {
        let flag = self.flag(dice);
        let mut hull = hulls::build(dice, self.people.tables, (&mut self.names, usage, flag));
        let nation = self.people.nation(dice, flag);
        let household = self.household(dice, nation, usage);
        if fleet.skippers.len() <= 20 || !dice.percent(3) {
            let skipper = self.skipper(&household[0], nation);
            fleet.skippers.push(skipper);
        }
        let owner = fleet.skippers.len() - 1;
        let account = &mut fleet.skippers[owner];
        if dice.percent(75) {
            hull.vessel.owner =
                Some(looks::owner(dice, &account.name, nation.code, home_town(nation)));
        }
        let mut crew = Vec::new();
        for (at, person) in household.into_iter().enumerate() {
            let child = person.born > years(self.people.today, -16);
            let role = match at {
                0 => Role::Master,
                1 if !child => Role::Crew,
                _ => Role::Passenger,
            };
            crew.push(aboard(account.list.add(person), role, None));
        }
        let waiting = self.friends(dice, nation, account);
        let pets = goods::pets(dice, self.people.today, 9);
        let weapons = goods::weapons(dice, flag == "US");
        let place = account.vessels.len();
        account.vessels.push(hull.vessel.clone());
        let by = By::Skipper(owner);
        let manned = Manned::new(hull, (by, place), crew);
        fleet.vessels.push(Manned { waiting, pets, weapons, ..manned });
    }

    fn skipper(&mut self, master: &Person, nation: &Nation) -> Account {
        let name = master.full_name();
        Account {
            email: self.address(&name),
            name,
            company: None,
            language: nation.language,
            list: PeopleList::default(),
            vessels: Vec::new(),
        }
    }

    fn agent(&mut self, agency: &Agency) -> Account {
        let email = self.address(agency.address);
        Account {
            name: agency.contact.to_owned(),
            company: Some(agency.company.to_owned()),
            email,
            language: agency.language,
            list: PeopleList::default(),
            vessels: Vec::new(),
        }
    }

    fn handled(&mut self, dice: &mut Dice, fleet: &mut Fleet, usage: Use, owner: usize) {
        let agency = &self.people.tables.agents[owner];
        let flag = self.working_flag(dice, usage, agency.base);
        let mut hull = hulls::build(dice, self.people.tables, (&mut self.names, usage, flag));
        let account = &mut fleet.agents[owner];
        if matches!(usage, Use::Bareboat | Use::Crewed) {
            hull.vessel.owner = Some(looks::owner(dice, agency.company, flag, ""));
            hull.vessel.charter_licence = dice.percent(70).then(|| dice.fill("CYL-####/2#"));
        }
        let crew = self.hands(dice, usage, flag, account);
        let place = account.vessels.len();
        account.vessels.push(hull.vessel.clone());
        let home = self.chart.find(agency.base);
        let pets =
            if usage == Use::Large { goods::pets(dice, self.people.today, 12) } else { Vec::new() };
        let manned = Manned::new(hull, (By::Agent(owner), place), crew);
        fleet.vessels.push(Manned { home, pets, ..manned });
    }

    /// Charter boats fly the flag of their base, where it has a register of ours; large yachts
    /// those of the usual registers.
    fn working_flag(&self, dice: &mut Dice, usage: Use, base: &str) -> &'static str {
        let local = base.get(..2).unwrap_or_default().to_uppercase();
        let known =
            self.people.tables.flags.iter().find(|flag| flag.code == local).map(|flag| flag.code);
        match usage {
            Use::Large => dice.text(&["KY", "MT", "GB", "VC", "BM"]),
            Use::Ship => dice.text(&["VC", "PA", "AG", "DO", "HT", "GY", "BB"]),
            _ => known
                .filter(|_| dice.percent(70))
                .unwrap_or_else(|| dice.text(&["FR", "US", "GB", "VG"])),
        }
    }
}

impl Fleet {
    /// How many people are on all lists.
    pub(super) fn count(&self) -> usize {
        self.skippers.iter().chain(&self.agents).map(|account| account.list.len()).sum()
    }

    /// The account of a vessel.
    pub(super) fn account(&mut self, by: By) -> &mut Account {
        match by {
            By::Skipper(at) => &mut self.skippers[at],
            By::Agent(at) => &mut self.agents[at],
        }
    }
}

fn home_town(nation: &Nation) -> &'static str {
    nation.towns.first().copied().unwrap_or_default()
}

fn places(agents: &[Agency], trade: Trade) -> Vec<usize> {
    (0..agents.len()).filter(|at| agents[*at].trade == trade).collect()
}
