//! What is seen of a vessel, and what drives her.

use clearance::voyage_file::{
    Engines, HullMaterial, Length, Owner, Quantity, Vessel, VesselCategory, VesselType,
};

use super::dice::{Dice, whole};
use super::hulls::Use;

const COLOURS: &[&str] = &[
    "white",
    "white",
    "white",
    "navy blue",
    "light grey",
    "red",
    "black",
    "cream",
    "dark green",
    "yellow",
    "aluminium, bare",
    "white with blue stripe",
];

fn masts_of(kind: VesselType) -> Option<u32> {
    match kind {
        VesselType::Ketch | VesselType::Yawl | VesselType::Schooner => Some(2),
        other => other.sails().then_some(1),
    }
}

/// Papers of yachts are thin: the field is there so many times in a hundred.
pub(super) fn often<T>(dice: &mut Dice, times: usize, value: T) -> Option<T> {
    dice.percent(times).then_some(value)
}

/// What is seen of her, and what is below.
pub(super) fn looks(dice: &mut Dice, usage: Use, kind: VesselType, metres: f64) -> Vessel {
    let big = usage.is_big();
    let wide =
        matches!(kind, VesselType::Catamaran | VesselType::Trimaran | VesselType::MotorCatamaran);
    let width = tenths(metres * if wide { 0.52 } else { 0.26 + 0.6 / metres });
    let draft = tenths(if wide { 1.2 } else { metres * 0.14 + 0.2 });
    let tons = whole(metres.powi(3) * if big { 0.011 } else { 0.0075 });
    let tonnage = u64::try_from(tons).unwrap_or(1).max(1);
    let colour = dice.text(COLOURS).to_owned();
    let material = material(dice, usage);
    let inboard = inboard(dice, kind.sails(), wide);
    Vessel {
        masts: masts_of(kind).and_then(|masts| often(dice, 60, masts)),
        cruiser: often(dice, 30, true),
        material: often(dice, 75, material),
        colour: often(dice, 78, colour),
        width: often(dice, 45, width),
        draft: often(dice, 50, draft),
        gross_tonnage: often(dice, if big { 100 } else { 34 }, Quantity::whole(tonnage)),
        net_tonnage: often(dice, if big { 90 } else { 20 }, Quantity::whole(tonnage * 3 / 10 + 1)),
        inboard: often(dice, 52, inboard),
        outboard: outboard(dice),
        large_tenders: often(dice, if usage == Use::Large { 40 } else { 0 }, 1),
        ..bare(kind)
    }
}

fn tenths(metres: f64) -> Length {
    Length::Metres { centimetres: u32::try_from(whole(metres * 10.0)).unwrap_or(1) * 10 }
}

fn inboard(dice: &mut Dice, sails: bool, wide: bool) -> Engines {
    let horsepower = if sails { dice.count(20, 110) } else { dice.count(220, 2400) };
    let brand = dice.text(&["Yanmar", "Volvo Penta", "Perkins", "Caterpillar", "MAN", "Nanni"]);
    let quantity = if sails && !wide { 1 } else { 2 };
    Engines { brand: Some(brand.to_owned()), quantity, total_hp: Some(horsepower) }
}

fn material(dice: &mut Dice, usage: Use) -> HullMaterial {
    match (usage, dice.below(20)) {
        (Use::Ship, _) | (_, 0) => HullMaterial::Steel,
        (Use::Large, 0..=9) | (_, 1 | 2) => HullMaterial::Aluminium,
        (Use::Fishing, 0..=9) | (Use::Sail, 3) => HullMaterial::Wood,
        (Use::Sail, 4) => HullMaterial::Composite,
        _ => HullMaterial::Fibreglass,
    }
}

fn outboard(dice: &mut Dice) -> Option<Engines> {
    let horsepower = [6, 10, 15, 20][dice.below(4)];
    let brand = dice.text(&["Yamaha", "Mercury", "Tohatsu", "Suzuki"]).to_owned();
    often(dice, 40, Engines { brand: Some(brand), quantity: 1, total_hp: Some(horsepower) })
}

/// A vessel of which nothing is known but her kind.
pub(super) fn bare(kind: VesselType) -> Vessel {
    Vessel {
        category: VesselCategory::Pleasure,
        name: String::new(),
        kind,
        registration_country: None,
        registration_number: None,
        call_sign: None,
        home_country: None,
        home_port: None,
        hull_id: None,
        mmsi: None,
        imo: None,
        owner: None,
        masts: None,
        cruiser: None,
        material: None,
        year_built: None,
        colour: None,
        length: None,
        width: None,
        draft: None,
        gross_tonnage: None,
        net_tonnage: None,
        outboard: None,
        inboard: None,
        large_tenders: None,
        hired: false,
        charter_licence: None,
    }
}

/// An owner of whom the name is known, and sometimes the rest.
pub(super) fn owner(dice: &mut Dice, name: &str, country: &str, town: &str) -> Owner {
    Owner {
        name: name.to_owned(),
        contact: None,
        address: None,
        country: often(dice, 70, country.to_owned()),
        city: often(dice, 40, town.to_owned()).filter(|town| !town.is_empty()),
        postal_code: None,
    }
}
