//! What a voyage declares: an answer to every question its territories ask, and the goods aboard.

use std::collections::BTreeMap;

use clearance::voyage_file::{
    Animal, Answer, AnswerValue, Cash, Declaration, HealthDetail, Illness, Quantity, Stores,
    Vessel, VesselCategory, Weapon, WeaponKind,
};
use registry::territory::{Answer as Kind, Question, YesNo};

use super::dice::Dice;

/// What is aboard and has happened, as far as questions ask for it.
#[derive(Debug)]
pub(super) struct Facts<'a> {
    pub(super) vessel: &'a Vessel,
    pub(super) stores: Stores,
    pub(super) weapons: Vec<Weapon>,
    pub(super) animals: &'a [Animal],
    pub(super) cash: Vec<Cash>,
    /// Ports of the last weeks, one a line.
    pub(super) ports: Vec<String>,
    /// Who is ill, by `ref`.
    pub(super) ill: Option<String>,
}

/// A yes with its detail.
pub(super) fn yes(detail: &str) -> Answer {
    Answer { value: AnswerValue::YesNo(true), detail: Some(detail.to_owned()) }
}

fn plain(said: bool) -> Answer {
    Answer { value: AnswerValue::YesNo(said), detail: None }
}

fn number(value: Option<Quantity>) -> Answer {
    Answer { value: AnswerValue::Number(value.unwrap_or_default()), detail: None }
}

/// Several lines as an answer.
pub(super) fn lines(lines: Vec<String>) -> Answer {
    Answer { value: AnswerValue::Lines(lines), detail: None }
}

/// A text as an answer.
pub(super) fn text(said: &str) -> Answer {
    Answer { value: AnswerValue::Text(said.to_owned()), detail: None }
}

fn when(is: bool, detail: &str) -> Answer {
    if is { yes(detail) } else { plain(false) }
}

/// Answers and goods of the voyage as a whole.
pub(super) fn declaration(
    dice: &mut Dice,
    facts: Facts<'_>,
    questions: &[&Question],
) -> Declaration {
    let answers: BTreeMap<String, Answer> = questions
        .iter()
        .map(|question| (question.id.to_string(), answer(dice, question, &facts)))
        .collect();
    let health = facts.ill.map(|person| HealthDetail {
        ill: vec![Illness {
            person: Some(person),
            complaint: dice
                .text(&["Fever and headache", "Stomach upset", "Rash and joint pain"])
                .to_owned(),
            since: None,
            treatment: Some("Rest, fluids and paracetamol; better since yesterday".to_owned()),
        }],
        recent_ports: Vec::new(),
        sanitation_certificate: None,
    });
    Declaration {
        answers,
        stores: Some(facts.stores),
        weapons: Some(facts.weapons),
        animals: Some(facts.animals.to_vec()),
        cash: Some(facts.cash),
        health,
    }
}

fn answer(dice: &mut Dice, question: &Question, facts: &Facts<'_>) -> Answer {
    let id = question.id.as_str();
    let told = goods(id, facts).or_else(|| events(dice, id, facts));
    told.and_then(|told| fitted(question, told)).unwrap_or_else(|| usual(question))
}

/// The answer in the form the question asks for: several lines may be asked for as a yes with
/// details, and the other way round. None where no form fits.
pub(super) fn fitted(question: &Question, answer: Answer) -> Option<Answer> {
    Some(match (question.answer, answer.value) {
        (Kind::YesNo | Kind::YesNoDetail, AnswerValue::Lines(items)) => {
            when(!items.is_empty(), &items.join("; "))
        }
        (Kind::YesNo, AnswerValue::YesNo(said)) => plain(said),
        (Kind::List, AnswerValue::YesNo(_)) => lines(answer.detail.into_iter().collect()),
        (Kind::Text, AnswerValue::Lines(items)) => text(&items.join("; ")),
        (Kind::YesNoDetail, value @ AnswerValue::YesNo(_))
        | (Kind::List, value @ AnswerValue::Lines(_))
        | (Kind::Text, value @ AnswerValue::Text(_))
        | (Kind::Number, value @ AnswerValue::Number(_)) => Answer { value, detail: answer.detail },
        _ => return None,
    })
}

/// Questions that the goods answer.
fn goods(id: &str, facts: &Facts<'_>) -> Option<Answer> {
    stored(id, &facts.stores).or_else(|| armed(id, &facts.weapons)).or_else(|| carried(id, facts))
}

fn stored(id: &str, stores: &Stores) -> Option<Answer> {
    Some(match id {
        "customs.spirits" => number(stores.spirits_l),
        "customs.wine" => number(stores.wine_l),
        "customs.tobacco" => {
            let cigars = stores.cigars.unwrap_or_default() * 3;
            let all = stores.cigarettes.unwrap_or_default() + cigars;
            number(Some(Quantity::whole(u64::from(all))))
        }
        "customs.excess-stores" => {
            let litres = stores.spirits_l.unwrap_or_default();
            when(
                litres > Quantity::whole(10),
                &format!("{litres} litres of spirits for a longer cruise"),
            )
        }
        "customs.controlled-medicines" => {
            let controlled = stores.medicines.iter().filter(|medicine| medicine.controlled);
            let names: Vec<&str> = controlled.map(|medicine| medicine.name.as_str()).collect();
            when(!names.is_empty(), &format!("{}; prescription aboard", names.join(", ")))
        }
        _ => return None,
    })
}

fn armed(id: &str, weapons: &[Weapon]) -> Option<Answer> {
    let is: &dyn Fn(WeaponKind) -> bool = match id {
        "customs.weapons" => &WeaponKind::is_firearm,
        "customs.spearguns" => {
            &|kind| matches!(kind, WeaponKind::Speargun | WeaponKind::HawaiianSling)
        }
        "customs.flare-gun" => &|kind| kind == WeaponKind::FlareGun,
        _ => return None,
    };
    Some(when(weapons.iter().any(|weapon| is(weapon.kind)), &list(weapons, is)))
}

fn carried(id: &str, facts: &Facts<'_>) -> Option<Answer> {
    Some(match id {
        "customs.cash" => {
            let one = |cash: &Cash| format!("{} {}", cash.currency, cash.amount);
            let all: Vec<String> = facts.cash.iter().map(one).collect();
            when(!all.is_empty(), &format!("{}, the owner's, for yard bills", all.join(", ")))
        }
        "agriculture.animals" => {
            let all: Vec<String> = facts.animals.iter().map(animal).collect();
            when(!all.is_empty(), &all.join("; "))
        }
        "agriculture.animals-ashore" => plain(facts.animals.iter().any(|animal| animal.landing)),
        "health.ill-now" => {
            when(facts.ill.is_some(), "One person with fever since two days, better now")
        }
        "health.ports-30-days" => lines(facts.ports.clone()),
        "port.ais" => plain(facts.vessel.mmsi.is_some()),
        "customs.last-clearance" => plain(true),
        _ => return None,
    })
}

fn list(weapons: &[Weapon], is: &dyn Fn(WeaponKind) -> bool) -> String {
    let one = |weapon: &Weapon| {
        let parts = [weapon.maker.as_deref(), weapon.calibre.as_deref(), weapon.serial.as_deref()];
        let parts: Vec<&str> = parts.into_iter().flatten().collect();
        let rounds = weapon.rounds.map(|rounds| format!(", {rounds} rounds")).unwrap_or_default();
        format!(
            "1 {}{rounds}",
            if parts.is_empty() { "as listed".to_owned() } else { parts.join(" ") }
        )
    };
    weapons.iter().filter(|weapon| is(weapon.kind)).map(one).collect::<Vec<_>>().join("; ")
}

fn animal(animal: &Animal) -> String {
    let name = animal.name.as_deref().unwrap_or("Animal");
    let breed = animal.breed.as_deref().unwrap_or("mixed breed");
    let chip = animal.microchip.as_deref().unwrap_or("none");
    format!("{name}, {breed}, microchip {chip}")
}

/// Questions about what has happened: now and then, yes.
fn events(dice: &mut Dice, id: &str, facts: &Facts<'_>) -> Option<Answer> {
    let trades = facts.vessel.category == VesselCategory::Cargo;
    Some(match id {
        "agriculture.plants-food" => {
            when(dice.percent(60), "Fruit, onions and potatoes for ourselves")
        }
        "customs.goods-to-leave" => {
            when(dice.thousandths(12), "School books for the library, worth USD 150")
        }
        "customs.merchandise" => when(trades, "General cargo as in the manifest"),
        "customs.repairs" => when(dice.percent(7), "New standing rigging, USD 6,400"),
        "health.sanitation-certificate" => when(trades, "Issued at the last home port, valid"),
        "health.doctor-consulted" => {
            when(facts.ill.is_some(), "By telephone; rest and fluids advised")
        }
        "immigration.work" => when(dice.thousandths(6), "One person plays in a band for tips"),
        "port.waste" => when(dice.percent(20), "Two bags of rubbish, five litres of used oil"),
        "port.damage" => {
            when(dice.thousandths(12), "Steering cable chafed; we use the emergency tiller")
        }
        "port.berth" => text(dice.text(&["Marina", "At anchor", "Mooring buoy"])),
        _ => return None,
    })
}

/// The answer that needs no detail and worries nobody.
fn usual(question: &Question) -> Answer {
    let worrying = question.flag_when.map(|flag| flag.answer).or(question.detail_when);
    match question.answer {
        Kind::YesNo | Kind::YesNoDetail => {
            let said = worrying == Some(YesNo::No);
            let asks = if said { YesNo::Yes } else { YesNo::No };
            let detail =
                (question.detail_when == Some(asks)).then(|| "As in the papers aboard".to_owned());
            Answer { value: AnswerValue::YesNo(said), detail }
        }
        Kind::Number => number(None),
        Kind::Text => text("None"),
        Kind::Date => text("2026-01-01"),
        Kind::List => lines(Vec::new()),
    }
}
