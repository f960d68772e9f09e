//! Requirements: what the territory asks of a call, each with its source.

use registry::territory::{
    AgencyKind, Direction, Fact, Mandatory, StayLimit, Staying, System, Territory, WeaponOutcome,
    WhoGoes,
};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use crate::evidence::RuleSource;
use crate::plan::PlannedCall;
use crate::sentence::Sentence;

/// What a requirement is about; screens group by it, in this order.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, ToSchema,
)]
#[serde(rename_all = "snake_case")]
pub enum About {
    /// Calling on the radio before arrival.
    Radio,
    /// Who goes ashore, where officers come aboard.
    Ashore,
    /// Which agencies, in which order.
    Agencies,
    /// Systems and forms to fill.
    System,
    /// Travel documents and papers of the last port.
    Document,
    /// How long one may stay.
    Stay,
    /// Weapons.
    Weapon,
    /// Animals.
    Animal,
    /// Medicines.
    Medicine,
    /// Anything else.
    Other,
}

/// One requirement.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct Requirement {
    /// Stable id: of the fact in the atlas, or of the rule's kind.
    pub id: String,
    /// What it is about.
    pub about: About,
    /// The notice it belongs to; none: both.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schema(value_type = Option<String>)]
    pub direction: Option<Direction>,
    /// What is asked.
    pub sentence: Sentence,
    /// A remark.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub note: Option<Sentence>,
    /// The rule behind it.
    pub evidence: RuleSource,
}

/// What the territory asks of this call, grouped by what it is about.
#[must_use]
pub fn requirements(call: &PlannedCall<'_>) -> Vec<Requirement> {
    let Some((territory, port)) = call.port.found() else {
        return Vec::new();
    };
    let mut list = Vec::new();
    for direction in [Direction::Arrival, Direction::Departure] {
        if call.clears(direction) {
            list.extend(agencies(territory, direction));
        }
    }
    if call.clears(Direction::Arrival) {
        on_arrival(territory, call, &mut list);
    }
    list.extend(port.facts.iter().map(|f| of_fact(About::Other, f)));
    list.extend(territory.facts.iter().map(|f| of_fact(About::Other, f)));
    list.sort_by_key(|requirement| requirement.about);
    list
}

fn on_arrival(territory: &Territory, call: &PlannedCall<'_>, list: &mut Vec<Requirement>) {
    list.extend(radio(territory));
    list.push(ashore(territory));
    list.extend(territory.systems.iter().enumerate().map(|(i, s)| system(i, s)));
    list.extend(passport(territory));
    list.extend(territory.stays.iter().enumerate().map(|(i, s)| stay(i, s)));
    let declared = &call.declaration;
    if declared.weapons.as_ref().is_none_or(|weapons| !weapons.is_empty()) {
        list.extend(weapons(territory));
    }
    if declared.animals.as_ref().is_none_or(|animals| !animals.is_empty()) {
        list.extend(territory.pets.facts.iter().map(|f| of_fact(About::Animal, f)));
    }
    list.extend(territory.medicines.iter().map(|f| of_fact(About::Medicine, f)));
}

fn of_fact(about: About, fact: &Fact) -> Requirement {
    Requirement {
        id: fact.id.to_string(),
        about,
        direction: None,
        sentence: Sentence::of_words(&fact.text),
        note: None,
        evidence: (&fact.evidence).into(),
    }
}

fn arriving(id: String, about: About, sentence: Sentence, evidence: RuleSource) -> Requirement {
    Requirement { id, about, direction: Some(Direction::Arrival), sentence, note: None, evidence }
}

/// One line for each agency, in order.
fn agencies(territory: &Territory, direction: Direction) -> Vec<Requirement> {
    let agencies = &territory.agencies;
    let (list, word) = match direction {
        Direction::Arrival => (&agencies.arrival, "arrival"),
        Direction::Departure => (&agencies.departure, "departure"),
    };
    let line = |(i, agency): (usize, &AgencyKind)| {
        let ordered =
            if agencies.ordered { "requirement-agency-ordered" } else { "requirement-agency" };
        Requirement {
            id: format!("agency-{word}-{}", i + 1),
            about: About::Agencies,
            direction: Some(direction),
            sentence: Sentence::new(&format!("{ordered}-{word}"))
                .with("place", i + 1)
                .with("agency", *agency),
            note: None,
            evidence: agencies.evidence_for(*agency).into(),
        }
    };
    list.iter().enumerate().map(line).collect()
}

fn radio(territory: &Territory) -> impl Iterator<Item = Requirement> + '_ {
    territory.radio.iter().enumerate().map(|(i, call)| {
        let key =
            if call.channel.is_some() { "requirement-radio-channel" } else { "requirement-radio" };
        let sentence = Sentence::new(key).with("station", &call.station).with("when", &call.when);
        let channel = u32::from(call.channel.unwrap_or_default());
        let sentence = sentence.with("channel", channel);
        arriving(format!("radio-{}", i + 1), About::Radio, sentence, (&call.evidence).into())
    })
}

fn ashore(territory: &Territory) -> Requirement {
    let key = match territory.crew_ashore.who {
        WhoGoes::MasterOnly => "requirement-ashore-master-only",
        WhoGoes::Everybody => "requirement-ashore-everybody",
        WhoGoes::Nobody => "requirement-ashore-nobody",
    };
    arriving(
        "ashore".to_owned(),
        About::Ashore,
        Sentence::new(key),
        (&territory.crew_ashore.evidence).into(),
    )
}

fn system(i: usize, system: &System) -> Requirement {
    let key = match system.mandatory {
        Mandatory::Required => "requirement-system-required",
        Mandatory::Optional => "requirement-system-optional",
        Mandatory::Unknown => "requirement-system-unknown",
    };
    let sentence = Sentence::new(key).with("system", &system.name);
    Requirement {
        note: system.note.as_ref().map(Sentence::of_words),
        direction: None,
        ..arriving(format!("system-{}", i + 1), About::System, sentence, (&system.evidence).into())
    }
}

fn passport(territory: &Territory) -> Vec<Requirement> {
    let Some(rule) = &territory.passport else {
        return Vec::new();
    };
    let line = |id: &str, sentence| {
        arriving(id.to_owned(), About::Document, sentence, (&rule.evidence).into())
    };
    let months = rule.validity_months.map(|months| {
        line(
            "passport-validity",
            Sentence::new("requirement-passport-validity").with("months", months),
        )
    });
    let zone = rule.machine_readable.then(|| {
        line("passport-machine-readable", Sentence::new("requirement-passport-machine-readable"))
    });
    months.into_iter().chain(zone).collect()
}

fn stay(i: usize, limit: &StayLimit) -> Requirement {
    let key = match limit.who {
        Staying::PeopleAtFirst => "requirement-stay-people-at-first",
        Staying::PeopleInAYear => "requirement-stay-people-in-a-year",
        Staying::Vessel => "requirement-stay-vessel",
        Staying::AtAnchor if limit.days == 0 => "requirement-stay-no-anchoring",
        Staying::AtAnchor => "requirement-stay-at-anchor",
        Staying::Coasting => "requirement-stay-coasting",
    };
    let mut sentence = Sentence::new(key).with("days", limit.days);
    if let Some(place) = &limit.place {
        sentence = sentence.with("place", place);
    }
    arriving(format!("stay-{}", i + 1), About::Stay, sentence, (&limit.evidence).into())
}

/// What happens to weapons, in the territory's own words where there are any.
fn weapons(territory: &Territory) -> Vec<Requirement> {
    let rules = &territory.weapons;
    let Some(evidence) = rules.facts.first().map(|fact| RuleSource::from(&fact.evidence)) else {
        return Vec::new();
    };
    let outcome = |outcome: &WeaponOutcome| {
        let (id, key) = match outcome {
            WeaponOutcome::LockedAboard => {
                ("weapons-locked-aboard", "requirement-weapons-locked-aboard")
            }
            WeaponOutcome::SealedAboard => {
                ("weapons-sealed-aboard", "requirement-weapons-sealed-aboard")
            }
            WeaponOutcome::HeldAshore => ("weapons-held-ashore", "requirement-weapons-held-ashore"),
            WeaponOutcome::PriorApproval => {
                ("weapons-prior-approval", "requirement-weapons-prior-approval")
            }
            WeaponOutcome::LicenceNeeded => ("weapons-licence", "requirement-weapons-licence"),
        };
        arriving(id.to_owned(), About::Weapon, Sentence::new(key), evidence.clone())
    };
    let outcomes = rules.outcomes.iter().map(outcome);
    outcomes.chain(rules.facts.iter().map(|f| of_fact(About::Weapon, f))).collect()
}
