//! Who signs in to the demonstration: officers of every territory, three skippers and an agent.

use std::collections::BTreeSet;

use accounts::{AgencyKind, REGION, Role};
use clearance::voyage::Way;
use identifiers::Language;
use registry::territory::{Atlas, Territory};

use super::dice::Dice;
use super::season::Season;
use super::story::required;
use super::table::{Culture, Tables};

/// The domain of all addresses of the demonstration; nobody can receive mail there (RFC 2606).
pub const DOMAIN: &str = "demo.landfall.example";
/// The password of every account of the demonstration. Public, and printed when the
/// demonstration starts: it must never open anything else.
pub const PASSWORD: &str = "fair winds and following seas";
/// The territory whose clean arrivals clear themselves.
pub const SELF_CLEARING: &str = "AG";
/// How many skippers are shown with their sign-in: the first of [`Season::skippers`].
pub const SKIPPERS: usize = 3;
/// How many agents: the first of [`Season::agents`].
pub const AGENTS: usize = 1;

/// Somebody who signs in with [`PASSWORD`].
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CastMember {
    /// Name, as certificates show it.
    pub name: String,
    /// Address, unique: `customs.lc@…`.
    pub email: String,
    /// Language of the pages.
    pub language: Language,
    /// Role.
    pub role: Role,
    /// Code of the administration: a territory's, or [`REGION`].
    pub territory: String,
    /// Agency, for officers.
    pub agency: Option<AgencyKind>,
}

/// The officers: for every territory one of each agency it requires, a supervisor, an
/// administrator and an auditor; an operator for the region. Names are illustrative, and the same
/// in every season.
#[must_use]
pub fn officers(atlas: &Atlas) -> Vec<CastMember> {
    let tables = Tables::read();
    let mut names = Names { dice: Dice::new(1917), taken: BTreeSet::new() };
    let mut cast = vec![CastMember {
        name: names.of(&tables, "westindian"),
        email: format!("operator@{DOMAIN}"),
        language: Language::En,
        role: Role::Operator,
        territory: REGION.to_owned(),
        agency: None,
    }];
    for territory in atlas.territories() {
        let culture = tables.officers.get(territory.id.as_str()).copied().unwrap_or("westindian");
        for (role, agency) in seats(territory) {
            let post = agency.map_or(role.word(), AgencyKind::word).replace('_', "-");
            cast.push(CastMember {
                name: names.of(&tables, culture),
                email: format!("{post}.{}@{DOMAIN}", territory.id.as_str().to_lowercase()),
                language: tables
                    .season
                    .get(territory.id.as_str())
                    .map_or(Language::En, |busy| busy.language),
                role,
                territory: territory.id.to_string(),
                agency,
            });
        }
    }
    cast
}

/// The second supervisor and the second administrator of the territory whose clean arrivals clear
/// themselves: what one of them writes, the other must sign.
#[must_use]
pub fn deputies() -> Vec<CastMember> {
    let post = |name: &str, role: Role| CastMember {
        name: name.to_owned(),
        email: format!("deputy-{}.{}@{DOMAIN}", role.word(), SELF_CLEARING.to_lowercase()),
        language: Language::En,
        role,
        territory: SELF_CLEARING.to_owned(),
        agency: None,
    };
    vec![post("Verona Matthew", Role::Supervisor), post("Elroy Samuel", Role::Administrator)]
}

/// The sign-ins shown for skippers and agents, whose accounts the season brings.
#[must_use]
pub fn public(season: &Season) -> Vec<CastMember> {
    let skippers = season.skippers.iter().take(SKIPPERS).map(|account| (account, Role::Skipper));
    let agents = season.agents.iter().take(AGENTS).map(|account| (account, Role::Agent));
    skippers
        .chain(agents)
        .map(|(account, role)| CastMember {
            name: account.name.clone(),
            email: account.email.clone(),
            language: account.language,
            role,
            territory: REGION.to_owned(),
            agency: None,
        })
        .collect()
}

fn seats(territory: &Territory) -> Vec<(Role, Option<AgencyKind>)> {
    let mut agencies = required(territory, Way::Inward);
    for agency in required(territory, Way::Outward) {
        if !agencies.contains(&agency) {
            agencies.push(agency);
        }
    }
    let officers = agencies.into_iter().map(|agency| (Role::Officer, Some(agency)));
    officers
        .chain([(Role::Supervisor, None), (Role::Administrator, None), (Role::Auditor, None)])
        .collect()
}

/// Names given so far.
struct Names {
    dice: Dice,
    taken: BTreeSet<String>,
}

impl Names {
    fn of(&mut self, tables: &Tables, culture: &str) -> String {
        let Some(culture): Option<&Culture> = tables.cultures.get(culture) else {
            return String::new();
        };
        loop {
            let given = if self.dice.percent(50) { &culture.female } else { &culture.male };
            let name = format!("{} {}", self.dice.text(given), self.dice.text(&culture.family));
            if self.taken.insert(name.clone()) {
                return name;
            }
        }
    }
}
