//! The people of the vessels: households and friends on yachts, crews, parties of charter guests.

use clearance::voyage_file::{Aboard, Person, Role};

use super::dice::Dice;
use super::fleet::{Account, Muster, aboard};
use super::hulls::Use;
use super::people::Wanted;
use super::table::Nation;

const OCCUPATIONS: &[&str] = &[
    "Engineer",
    "Teacher",
    "Retired",
    "Boatbuilder",
    "Nurse",
    "Writer",
    "Electrician",
    "Architect",
];

impl Muster<'_, '_> {
    /// The owner, often a partner, now and then a friend or children. The first is the master.
    pub(super) fn household(&self, dice: &mut Dice, nation: &Nation, usage: Use) -> Vec<Person> {
        let occupation = dice.text(OCCUPATIONS);
        let wanted = Wanted { nation, ages: (29, 74), family_name: None, occupation: None };
        let mut master = self.people.make(dice, wanted);
        master.occupation = dice.percent(50).then(|| occupation.to_owned());
        let family = master.given_names.as_ref().map(|_| master.family_name.clone());
        let mut all = vec![master];
        let mut add = |dice: &mut Dice, ages, family_name| {
            all.push(self.people.make(dice, Wanted { ages, family_name, ..wanted }));
        };
        if dice.percent(72) {
            let shared = family.as_deref().filter(|_| dice.percent(70));
            add(dice, (27, 72), shared);
        }
        if dice.percent(16) {
            add(dice, (20, 80), None);
        }
        if usage == Use::Sail && dice.percent(20) {
            for _ in 0..dice.count(1, 3) {
                add(dice, (1, 16), family.as_deref());
            }
        }
        all
    }

    /// Friends who come later, on the owner's list already.
    pub(super) fn friends(
        &self,
        dice: &mut Dice,
        nation: &Nation,
        account: &mut Account,
    ) -> Vec<Aboard> {
        if !dice.percent(18) {
            return Vec::new();
        }
        let mut friends = Vec::new();
        for _ in 0..dice.count(1, 3) {
            let nation = if dice.percent(70) { nation } else { self.people.nation(dice, "") };
            let friend = self
                .people
                .make(dice, Wanted { nation, ages: (22, 70), family_name: None, occupation: None });
            let role = if dice.percent(40) { Role::Crew } else { Role::Passenger };
            friends.push(aboard(account.list.add(friend), role, None));
        }
        friends
    }

    /// The crew of a working vessel, on the agent's list already. The first is the master.
    pub(super) fn hands(
        &self,
        dice: &mut Dice,
        usage: Use,
        flag: &str,
        account: &mut Account,
    ) -> Vec<Aboard> {
        let positions: &[&str] = match usage {
            Use::Bareboat => &["Delivery skipper"],
            Use::Crewed => &["Skipper", "Cook", "Deckhand"],
            Use::Large => &[
                "Captain",
                "Mate",
                "Engineer",
                "Chef",
                "Chief stewardess",
                "Stewardess",
                "Deckhand",
                "Bosun",
            ],
            Use::Ship => {
                &["Captain", "Mate", "Engineer", "Oiler", "Able seaman", "Cook", "Able seaman"]
            }
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
    pub(super) fn party(&self, dice: &mut Dice, most: usize) -> Vec<Person> {
        let size = (4 + dice.below(5)).min(most);
        let nation = self.people.nation(dice, "");
        let mut party: Vec<Person> = Vec::new();
        while party.len() < size {
            let first = party.len().is_multiple_of(2) || dice.percent(40);
            let before = party.last().filter(|person| person.given_names.is_some());
            let family_name = before.map(|person| person.family_name.clone()).filter(|_| !first);
            let ages = if party.len() > 3 && dice.percent(35) { (4, 17) } else { (25, 68) };
            let wanted =
                Wanted { nation, ages, family_name: family_name.as_deref(), occupation: None };
            party.push(self.people.make(dice, wanted));
        }
        party
    }
}
