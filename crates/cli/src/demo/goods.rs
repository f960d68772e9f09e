//! Stores, pets, weapons, medicines and money aboard.

use chrono::NaiveDate;
use clearance::voyage_file::{
    Animal, Cash, Medicine, Quantity, Species, Stores, Weapon, WeaponKind,
};

use super::dice::Dice;
use super::numbers;
use super::people::add;

/// Animals that live aboard.
pub(super) type Pets = Vec<Animal>;

/// Pets of so many vessels in a hundred.
pub(super) fn pets(dice: &mut Dice, today: NaiveDate, times: usize) -> Pets {
    if !dice.percent(times) {
        return Vec::new();
    }
    let count = if dice.percent(15) { 2 } else { 1 };
    (0..count).map(|_| pet(dice, today)).collect()
}

fn pet(dice: &mut Dice, today: NaiveDate) -> Animal {
    let (species, breed) = match dice.below(20) {
        0..=11 => (
            Species::Dog,
            dice.text(&[
                "Schipperke",
                "Jack Russell terrier",
                "Portuguese water dog",
                "Labrador",
                "Potcake",
                "Mixed breed",
                "Border collie",
            ]),
        ),
        12..=18 => (
            Species::Cat,
            dice.text(&["European shorthair", "Maine coon", "Mixed breed", "Siamese"]),
        ),
        _ => (Species::Bird, dice.text(&["Grey parrot", "Cockatiel"])),
    };
    let mammal = species.needs_rabies_papers();
    let vaccinated = add(today, -dice.between(40, 700));
    Animal {
        species,
        breed: dice.percent(80).then(|| breed.to_owned()),
        name: Some(
            dice.text(&[
                "Nelson",
                "Moka",
                "Bosun",
                "Skipper",
                "Gribouille",
                "Pippa",
                "Luna",
                "Ti Chat",
                "Barnacle",
                "Fender",
            ])
            .to_owned(),
        ),
        microchip: (mammal && dice.percent(92)).then(|| numbers::microchip(dice)),
        rabies_on: (mammal && dice.percent(94)).then_some(vaccinated),
        titre_on: (mammal && dice.percent(45)).then(|| add(vaccinated, 35)),
        titre_value: mammal
            .then(|| Quantity { thousandths: u64::from(dice.count(4, 60)) * 100 })
            .filter(|_| dice.percent(40)),
        permit: dice.percent(35).then(|| dice.fill("AIP-2#-####")),
        landing: dice.percent(30),
    }
}

/// Stores for so many grown people; some carry more than they will use.
pub(super) fn stores(dice: &mut Dice, adults: u32) -> Stores {
    let halves = |litres: u32| Quantity { thousandths: u64::from(litres) * 500 };
    let thirsty = if dice.percent(9) { 5 } else { 1 };
    let tobacco = dice.percent(30);
    Stores {
        spirits_l: Some(halves(dice.count(0, 3) * adults * thirsty)),
        wine_l: Some(halves(dice.count(0, 6) * adults)),
        beer_l: dice.percent(70).then(|| halves(dice.count(2, 16) * adults)),
        cigarettes: Some(if tobacco { 20 * dice.count(1, 20) } else { 0 }),
        cigars: dice.percent(6).then(|| dice.count(3, 50)),
        tobacco_g: dice.percent(4).then(|| Quantity::whole(u64::from(dice.count(1, 8)) * 50)),
        medicines: medicines(dice),
        other: dice.percent(3).then(|| "Two spare sails and a water-maker membrane".to_owned()),
    }
}

fn medicines(dice: &mut Dice) -> Vec<Medicine> {
    let mut list = Vec::new();
    if dice.percent(12) {
        let name = dice.text(&[
            "Amoxicillin 500 mg",
            "Insulin glargine",
            "Epinephrine auto-injector",
            "Salbutamol inhaler",
        ]);
        list.push(Medicine {
            name: name.to_owned(),
            quantity: Some("2 packs".to_owned()),
            controlled: false,
            prescription: Some(true),
        });
    }
    if dice.percent(3) {
        let name = dice.text(&[
            "Tramadol 50 mg",
            "Codeine 30 mg",
            "Diazepam 5 mg",
            "Morphine 10 mg ampoules",
        ]);
        let quantity = format!("{} pieces", dice.between(4, 30));
        list.push(Medicine {
            name: name.to_owned(),
            quantity: Some(quantity),
            controlled: true,
            prescription: Some(dice.percent(80)),
        });
    }
    list
}

/// Weapons: spearguns on many cruising yachts, flare guns on some, firearms on a few.
pub(super) fn weapons(dice: &mut Dice, american: bool) -> Vec<Weapon> {
    let mut list = Vec::new();
    if dice.percent(14) {
        let maker = dice.text(&["Beuchat", "Cressi", "Riffe"]);
        list.push(Weapon {
            maker: Some(maker.to_owned()),
            kept_where: Some("Cockpit locker".to_owned()),
            ..weapon(WeaponKind::Speargun)
        });
    }
    if dice.percent(4) {
        list.push(Weapon {
            kept_where: Some("Lazarette".to_owned()),
            ..weapon(WeaponKind::HawaiianSling)
        });
    }
    if dice.percent(12) {
        let rounds = Some(dice.count(4, 12));
        list.push(Weapon {
            maker: Some("Olin".to_owned()),
            calibre: Some("12 ga".to_owned()),
            rounds,
            ..weapon(WeaponKind::FlareGun)
        });
    }
    if dice.thousandths(if american { 75 } else { 14 }) {
        list.push(firearm(dice));
    }
    list
}

fn firearm(dice: &mut Dice) -> Weapon {
    let (kind, maker, calibre) = match dice.below(3) {
        0 => (WeaponKind::Shotgun, "Mossberg", "12 ga"),
        1 => (WeaponKind::Handgun, "Ruger", "9 mm"),
        _ => (WeaponKind::Rifle, "Marlin", ".22 LR"),
    };
    Weapon {
        maker: Some(maker.to_owned()),
        serial: dice.percent(90).then(|| dice.fill("@#######")),
        calibre: Some(calibre.to_owned()),
        rounds: Some(dice.count(0, 100)),
        licence: dice.percent(80).then(|| dice.fill("FL-######")),
        permit: dice.percent(30).then(|| dice.fill("P-####")),
        kept_where: Some("Safe in the owner's cabin".to_owned()),
        ..weapon(kind)
    }
}

fn weapon(kind: WeaponKind) -> Weapon {
    Weapon {
        kind,
        maker: None,
        model: None,
        serial: None,
        calibre: None,
        rounds: None,
        licence: None,
        permit: None,
        kept_where: None,
    }
}

/// Cash worth declaring, on a few vessels.
pub(super) fn cash(dice: &mut Dice) -> Vec<Cash> {
    if !dice.percent(2) {
        return Vec::new();
    }
    let currency = dice.text(&["USD", "EUR", "XCD"]);
    let thousands = u64::from(dice.count(11, 40));
    vec![Cash { currency: currency.to_owned(), amount: Quantity::whole(thousands * 1000) }]
}
