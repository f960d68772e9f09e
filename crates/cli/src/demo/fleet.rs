//! Who there is: skippers with their families, agents with charter boats, large yachts and ships.

use std::collections::{BTreeSet, VecDeque};

use clearance::voyage_file::{Aboard, Person, Role, Vessel, Weapon};
use identifiers::Language;

use super::chart::{At, Chart};
use super::dice::Dice;
use super::goods::{self, Pets};
use super::hulls::{self, Hull, Names, Use};
use super::list::{PeopleList, ascii_slug};
use super::people::{People, Wanted};
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

fn aboard(person: String, role: Role, position: Option<&str>) -> Aboard {
    Aboard { person, role, position: position.map(str::to_owned) }
}

impl Muster<'_, '_> {
    /// The whole fleet; `first` is the first skipper.
    pub(super) fn gather(&mut self, dice: &mut Dice, first: Account) -> Fleet {
        let mut fleet = Fleet { skippers: vec![first], agents: Vec::new(), vessels: Vec::new(), parties: VecDeque::new() };
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
        let mut hull = hulls::build(dice, self.people.tables, &mut self.names, usage, flag);
        let nation = self.people.nation(dice, flag);
        let household = self.household(dice, nation, usage);
        let second = fleet.skippers.len() > 20 && dice.percent(3);
        let owner = if second {
            fleet.skippers.len() - 1
        } else {
            let name = household[0].full_name();
            let email = self.address(&name);
            let language = nation.language;
            let (list, vessels) = (PeopleList::default(), Vec::new());
            fleet.skippers.push(Account { name, company: None, email, language, list, vessels });
            fleet.skippers.len() - 1
        };
        let account = &mut fleet.skippers[owner];
        if dice.percent(75) {
            hull.vessel.owner = Some(hulls::owner(dice, &account.name, nation.code, home_town(nation)));
        }
        let mut crew = Vec::new();
        for (at, person) in household.into_iter().enumerate() {
            let child = person.born > super::people::years(self.people.today, -16);
            let role = if at == 0 { Role::Master } else if at == 1 && !child { Role::Crew } else { Role::Passenger };
            crew.push(aboard(account.list.add(person), role, None));
        }
        let waiting = self.friends(dice, nation, account);
        let (pets, weapons) = (goods::pets(dice, self.people.today, 9), goods::weapons(dice, flag == "US"));
        let place = account.vessels.len();
        account.vessels.push(hull.vessel.clone());
        fleet.vessels.push(Manned { hull, by: By::Skipper(owner), place, home: None, aboard: crew, waiting, away: Vec::new(), pets, weapons });
    }

    fn household(&self, dice: &mut Dice, nation: &Nation, usage: Use) -> Vec<Person> {
        let occupation = dice.text(&["Engineer", "Teacher", "Retired", "Boatbuilder", "Nurse", "Writer", "Electrician", "Architect"]);
        let wanted = Wanted { nation, ages: (29, 74), family_name: None, occupation: None };
        let mut master = self.people.make(dice, wanted);
        master.occupation = dice.percent(50).then(|| occupation.to_owned());
        let family = master.given_names.as_ref().map(|_| master.family_name.clone());
        let mut all = vec![master];
        if dice.percent(72) {
            let shared = family.as_deref().filter(|_| dice.percent(70));
            all.push(self.people.make(dice, Wanted { ages: (27, 72), family_name: shared, ..wanted }));
        }
        if usage == Use::Sail && dice.percent(15) {
            for _ in 0..dice.count(1, 3) {
                all.push(self.people.make(dice, Wanted { ages: (1, 16), family_name: family.as_deref(), ..wanted }));
            }
        }
        all
    }

    fn friends(&self, dice: &mut Dice, nation: &Nation, account: &mut Account) -> Vec<Aboard> {
        if !dice.percent(18) {
            return Vec::new();
        }
        let mut friends = Vec::new();
        for _ in 0..dice.count(1, 3) {
            let nation = if dice.percent(70) { nation } else { self.people.nation(dice, "") };
            let friend = self.people.make(dice, Wanted { nation, ages: (22, 70), family_name: None, occupation: None });
            let role = if dice.percent(40) { Role::Crew } else { Role::Passenger };
            friends.push(aboard(account.list.add(friend), role, None));
        }
        friends
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
        let mut hull = hulls::build(dice, self.people.tables, &mut self.names, usage, flag);
        let account = &mut fleet.agents[owner];
        if matches!(usage, Use::Bareboat | Use::Crewed) {
            hull.vessel.owner = Some(hulls::owner(dice, agency.company, flag, ""));
            hull.vessel.charter_licence = dice.percent(70).then(|| dice.fill("CYL-####/2#"));
        }
        let crew = self.hands(dice, usage, flag, account);
        let place = account.vessels.len();
        account.vessels.push(hull.vessel.clone());
        let home = self.chart.find(agency.base);
        let (waiting, away, weapons) = (Vec::new(), Vec::new(), Vec::new());
        let pets = if usage == Use::Large { goods::pets(dice, self.people.today, 12) } else { Vec::new() };
        fleet.vessels.push(Manned { hull, by: By::Agent(owner), place, home, aboard: crew, waiting, away, pets, weapons });
    }

    /// Charter boats fly the flag of their base, where it has a register of ours; large yachts
    /// those of the usual registers.
    fn working_flag(&self, dice: &mut Dice, usage: Use, base: &str) -> &'static str {
        let local = base.get(..2).unwrap_or_default().to_uppercase();
        let known = self.people.tables.flags.iter().find(|flag| flag.code == local).map(|flag| flag.code);
        match usage {
            Use::Large => dice.text(&["KY", "MT", "GB", "VC", "BM"]),
            Use::Ship => dice.text(&["VC", "PA", "AG", "DO", "HT", "GY", "BB"]),
            _ => known.filter(|_| dice.percent(70)).unwrap_or_else(|| dice.text(&["FR", "US", "GB", "VG"])),
        }
    }

    fn hands(&self, dice: &mut Dice, usage: Use, flag: &str, account: &mut Account) -> Vec<Aboard> {
        let positions: &[&str] = match usage {
            Use::Bareboat => &["Delivery skipper"],
            Use::Crewed => &["Skipper", "Cook", "Deckhand"],
            Use::Large => &["Captain", "Mate", "Engineer", "Chef", "Chief stewardess", "Stewardess", "Deckhand", "Bosun"],
            Use::Ship => &["Captain", "Mate", "Engineer", "Oiler", "Able seaman", "Cook", "Able seaman"],
            _ => &["Captain", "Engineer", "Fisherman", "Fisherman", "Fisherman"],
        };
        let least = match usage {
            Use::Bareboat => 1,
            Use::Crewed => 2,
            Use::Large => 6,
            _ => positions.len() - 1,
        };
        let count = least + dice.below(positions.len() - least + 1);
        let mut crew = Vec::new();
        for (at, position) in positions.iter().take(count).enumerate() {
            let nation = self.people.nation(dice, flag);
            let ages = if at == 0 { (28, 62) } else { (19, 58) };
            let wanted = Wanted { nation, ages, family_name: None, occupation: Some(position) };
            let person = self.people.make(dice, wanted);
            let role = if at == 0 { Role::Master } else { Role::Crew };
            crew.push(aboard(account.list.add(person), role, Some(position)));
        }
        crew
    }

    /// Guests who hire together, at most `most` of them; the first can be master.
    fn party(&self, dice: &mut Dice, most: usize) -> Vec<Person> {
        let size = (4 + dice.below(5)).min(most);
        let nation = self.people.nation(dice, "");
        let mut party: Vec<Person> = Vec::new();
        while party.len() < size {
            let first = party.len().is_multiple_of(2) || dice.percent(40);
            let before = party.last().filter(|person| person.given_names.is_some());
            let family_name = before.map(|person| person.family_name.clone()).filter(|_| !first);
            let ages = if party.len() > 3 && dice.percent(35) { (4, 17) } else { (25, 68) };
            let wanted = Wanted { nation, ages, family_name: family_name.as_deref(), occupation: None };
            party.push(self.people.make(dice, wanted));
        }
        party
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
