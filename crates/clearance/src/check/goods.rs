//! Checks of weapons, animals, cash, stores and medicines against each other, the answers and the
//! territory's rules.

use std::collections::BTreeSet;

use chrono::{Months, NaiveDate};
use identifiers::{Identifier, Microchip};
use registry::territory::{AlsoWeapon, Direction, Evidence, Territory, WeaponOutcome};

use super::CheckResult;
use super::answers::asked;
use super::sheet::Check;
use crate::plan::{Plan, PlannedCall};
use crate::sentence::{Arg, Sentence};
use crate::voyage_file::{
    Animal, AnswerValue, Declaration, Stores, Vocabulary, Weapon, WeaponKind,
};

/// How long a rabies vaccination and an antibody test are taken to hold.
const RABIES_MONTHS: u32 = 12;

/// Checks of what is declared on arrival.
pub(super) fn of_call(plan: &Plan<'_>, call: &PlannedCall<'_>) -> Vec<CheckResult> {
    let Some(territory) = call.territory().filter(|_| call.clears(Direction::Arrival)) else {
        return Vec::new();
    };
    let (matches, cash) = answers(plan, call);
    let mut checks = vec![matches, cash];
    checks.extend(weapons(call, territory));
    checks.extend(animals(call, territory));
    checks.extend([charter(plan, territory), allowance(call), prescription(call)]);
    checks.into_iter().flat_map(Check::finish).collect()
}

fn at(call: &PlannedCall<'_>, field: &str) -> String {
    format!("calls[{}].declaration.{field}", call.index)
}

fn new(id: &'static str, call: &PlannedCall<'_>, field: &str) -> Check {
    Check::new(id, at(call, field)).of(Direction::Arrival)
}

/// The questions that listed goods answer with yes, and whether such goods are listed.
fn listed(declaration: &Declaration) -> [(&'static str, bool); 6] {
    let weapon =
        |is: &dyn Fn(WeaponKind) -> bool| declaration.weapons.iter().flatten().any(|w| is(w.kind));
    let controlled = |s: &Stores| s.medicines.iter().any(|m| m.controlled);
    [
        ("customs.weapons", weapon(&WeaponKind::is_firearm)),
        ("customs.spearguns", weapon(&|kind| kind == WeaponKind::Speargun)),
        ("customs.flare-gun", weapon(&|kind| kind == WeaponKind::FlareGun)),
        ("customs.controlled-medicines", declaration.stores.as_ref().is_some_and(controlled)),
        ("agriculture.animals", declaration.animals.iter().flatten().next().is_some()),
        ("customs.cash", declaration.cash.iter().flatten().next().is_some()),
    ]
}

/// What is listed is not denied in an answer. Cash listed must be declared by a yes.
fn answers(plan: &Plan<'_>, call: &PlannedCall<'_>) -> (Check, Check) {
    let mut matches = new("goods-match-answers", call, "answers");
    let mut cash = new("cash-declared", call, "cash");
    let questions = asked(plan, call, Direction::Arrival);
    for (id, is_listed) in listed(&call.declaration) {
        let Some(question) = questions.iter().find(|q| q.id.as_str() == id).filter(|_| is_listed)
        else {
            continue;
        };
        let check = if id == "customs.cash" { &mut cash } else { &mut matches };
        check.test();
        let answer = call.declaration.answers.get(id).map(|answer| &answer.value);
        if matches!(answer, Some(AnswerValue::YesNo(false))) {
            check.fault(
                at(call, &format!("answers.{id}")),
                [("question", Arg::from(&question.ask))],
            );
        }
    }
    (matches, cash)
}

/// Whether the territory treats it as a weapon.
fn is_weapon(territory: &Territory, kind: WeaponKind) -> bool {
    let also = match kind {
        WeaponKind::Handgun | WeaponKind::Rifle | WeaponKind::Shotgun | WeaponKind::Other => {
            return true;
        }
        WeaponKind::Speargun => AlsoWeapon::Speargun,
        WeaponKind::HawaiianSling => AlsoWeapon::HawaiianSling,
        WeaponKind::Bow => AlsoWeapon::Bow,
        WeaponKind::Catapult => AlsoWeapon::Catapult,
        WeaponKind::FlareGun => AlsoWeapon::FlareGun,
    };
    territory.weapons.also.contains(&also)
}

fn kind_key(kind: WeaponKind) -> Arg {
    Arg::Key(format!("check-weapon-{}", kind.word().replace('_', "-")))
}

fn weapons(call: &PlannedCall<'_>, territory: &Territory) -> Vec<Check> {
    let evidence: Option<&Evidence> = territory.weapons.facts.first().map(|fact| &fact.evidence);
    let ruled = |check: Check| match evidence {
        Some(evidence) => check.by(evidence),
        None => check,
    };
    let customs = registry::territory::AgencyKind::Customs;
    let mut aboard = ruled(new("weapon-aboard", call, "weapons")).for_agency(customs);
    let mut unique = new("weapon-serial-unique", call, "weapons");
    let mut details = new("weapon-details", call, "weapons");
    let mut approval = ruled(new("weapon-approval", call, "weapons")).for_agency(customs);
    let mut serials = BTreeSet::new();
    for (i, weapon) in call.declaration.weapons.iter().flatten().enumerate() {
        let path = at(call, &format!("weapons[{i}]"));
        if is_weapon(territory, weapon.kind) {
            aboard.fault(path.clone(), [("weapon", kind_key(weapon.kind))]);
        }
        unique.test();
        if let Some(serial) = &weapon.serial {
            let maker = weapon.maker.as_deref().unwrap_or_default().to_lowercase();
            if !serials.insert((maker, serial.to_lowercase())) {
                unique.fault(format!("{path}.serial"), [("serial", serial.as_str().into())]);
            }
        }
        if weapon.kind.is_firearm() {
            details.test();
            for field in missing_details(weapon) {
                let word = Arg::Key(format!("check-field-{field}"));
                details.fault(
                    format!("{path}.{field}"),
                    [("weapon", kind_key(weapon.kind)), ("field", word)],
                );
            }
            approve(&mut approval, weapon, territory, &path);
        }
    }
    vec![aboard, unique, details, approval]
}

fn missing_details(weapon: &Weapon) -> impl Iterator<Item = &'static str> {
    let fields = [
        ("maker", weapon.maker.is_none()),
        ("serial", weapon.serial.is_none()),
        ("calibre", weapon.calibre.is_none()),
        ("rounds", weapon.rounds.is_none()),
    ];
    fields.into_iter().filter_map(|(field, missing)| missing.then_some(field))
}

fn approve(check: &mut Check, weapon: &Weapon, territory: &Territory, path: &str) {
    for outcome in &territory.weapons.outcomes {
        let (missing, field) = match outcome {
            WeaponOutcome::PriorApproval => (weapon.permit.is_none(), "permit"),
            WeaponOutcome::LicenceNeeded => {
                (weapon.permit.is_none() && weapon.licence.is_none(), "licence")
            }
            _ => continue,
        };
        check.test();
        if missing {
            let args = [
                ("weapon", kind_key(weapon.kind)),
                ("field", Arg::Key(format!("check-field-{field}"))),
                ("territory", Arg::from(&territory.name)),
            ];
            check.fault(format!("{path}.{field}"), args);
        }
    }
}

fn animals(call: &PlannedCall<'_>, territory: &Territory) -> Vec<Check> {
    let rules = &territory.pets;
    let ruled = |check: Check| match rules.facts.first() {
        Some(fact) => check.by(&fact.evidence),
        None => check,
    };
    let mut chip = new("animal-microchip", call, "animals");
    let mut rabies = new("animal-rabies", call, "animals");
    let mut titre = ruled(new("animal-titre", call, "animals"));
    let mut permit = ruled(new("animal-permit", call, "animals"));
    let day = call.arrival.as_ref().map(|time| time.local.date());
    for (i, animal) in call.declaration.animals.iter().flatten().enumerate() {
        let path = at(call, &format!("animals[{i}]"));
        let name = || [("name", animal_name(animal))];
        if animal.microchip.is_some() || animal.species.needs_rabies_papers() {
            chip.test();
            if animal.microchip.as_deref().is_none_or(|number| Microchip::parse(number).is_err()) {
                chip.fault(format!("{path}.microchip"), name());
            }
        }
        // An animal that stays aboard is not imported, where the territory has animals stay aboard.
        let imported = animal.landing || !rules.stay_aboard;
        if let Some(day) = day.filter(|_| animal.species.needs_rabies_papers()) {
            rabies.test();
            if !holds_on(animal.rabies_on, day) {
                rabies.fault(format!("{path}.rabies_on"), name());
            }
            if rules.rabies_titre && imported {
                titre.test();
                if !holds_on(animal.titre_on, day) {
                    titre.fault(format!("{path}.titre_on"), name());
                }
            }
        }
        if rules.permit && imported {
            permit.test();
            if animal.permit.is_none() {
                permit.fault(format!("{path}.permit"), name());
            }
        }
    }
    vec![chip, rabies, titre, permit]
}

fn animal_name(animal: &Animal) -> Arg {
    let species = || Arg::Key(format!("check-animal-{}", animal.species.word()));
    animal.name.clone().map_or_else(species, Arg::from)
}

/// Given on or before the day, and not longer ago than it is taken to hold.
fn holds_on(given: Option<NaiveDate>, day: NaiveDate) -> bool {
    given.is_some_and(|given| {
        given <= day
            && given.checked_add_months(Months::new(RABIES_MONTHS)).is_some_and(|end| end >= day)
    })
}

/// Charter yachts show the territory's licence, where one of its facts says that they need it.
fn charter(plan: &Plan<'_>, territory: &Territory) -> Check {
    let vessel = &plan.voyage.vessel;
    let mut check = Check::new("charter-licence", "vessel.charter_licence").of(Direction::Arrival);
    let fact = territory.facts.iter().find(|fact| fact.id.as_str().ends_with("charter-licence"));
    let Some(fact) = fact.filter(|_| vessel.category.is_charter() || vessel.hired) else {
        return check;
    };
    check = check.by(&fact.evidence);
    check.test();
    if vessel.charter_licence.is_none() {
        check.fault("vessel.charter_licence", [("territory", Arg::from(&territory.name))]);
    }
    check
}

/// Stores against the allowance: no territory's allowance is in the atlas yet, so what is declared
/// is shown and nothing is judged.
fn allowance(call: &PlannedCall<'_>) -> Check {
    let mut check = new("stores-allowance", call, "stores");
    let dutiable = |s: &Stores| {
        let litres = [s.spirits_l, s.wine_l, s.beer_l, s.tobacco_g].into_iter().flatten();
        litres.into_iter().any(|q| q.thousandths > 0)
            || [s.cigarettes, s.cigars].into_iter().flatten().any(|n| n > 0)
    };
    if call.declaration.stores.as_ref().is_some_and(dutiable) {
        check.unknown(Sentence::new("check-unknown-allowance"));
    }
    check
}

fn prescription(call: &PlannedCall<'_>) -> Check {
    let mut check = new("medicines-prescription", call, "stores.medicines");
    let medicines = call.declaration.stores.iter().flat_map(|stores| &stores.medicines);
    for (i, medicine) in medicines.enumerate().filter(|(_, medicine)| medicine.controlled) {
        check.test();
        if medicine.prescription != Some(true) {
            check.fault(
                at(call, &format!("stores.medicines[{i}].prescription")),
                [("name", medicine.name.as_str().into())],
            );
        }
    }
    check
}
