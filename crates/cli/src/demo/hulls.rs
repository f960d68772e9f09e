//! Vessels: sloops and catamarans for the most part, some motor yachts, a few ships.

use std::collections::BTreeSet;

use clearance::voyage_file::{Engines, HullMaterial, Length, Owner, Quantity, Vessel, VesselCategory, VesselType};

use super::dice::{Dice, whole};
use super::numbers;
use super::table::{Flag, Tables};

/// What a vessel is used for, as far as the season is concerned.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Use {
    /// A private sailing yacht.
    Sail,
    /// A private motor yacht.
    Motor,
    /// Hired without a crew.
    Bareboat,
    /// Hired with a crew.
    Crewed,
    /// A large motor yacht with a crew.
    Large,
    /// A small cargo ship.
    Ship,
    /// A fishing vessel.
    Fishing,
}

/// A vessel, and how she goes.
#[derive(Debug)]
pub(super) struct Hull {
    pub(super) vessel: Vessel,
    pub(super) usage: Use,
    /// Usual speed through the water, knots.
    pub(super) knots: f64,
    /// Her MMSI is another flag's.
    pub(super) wrong_mid: bool,
}

/// Names given so far: no two vessels of the season share one.
#[derive(Debug, Default)]
pub(super) struct Names(BTreeSet<String>);

impl Names {
    /// Keeps a name for somebody.
    pub(super) fn reserve(&mut self, name: &str) {
        self.0.insert(name.to_owned());
    }

    fn give(&mut self, dice: &mut Dice, tables: &Tables, usage: Use) -> String {
        let list = |kind: &str| tables.vessel_names.get(kind).map(Vec::as_slice).unwrap_or_default();
        let own = match usage {
            Use::Ship | Use::Fishing => list("ship"),
            Use::Motor | Use::Large => list("motor"),
            _ => list("own"),
        };
        let mut name = dice.text(own).to_owned();
        while name.is_empty() || self.0.contains(&name) {
            name = format!("{} {}", dice.text(list("first")), dice.text(list("second")));
            if self.0.contains(&name) && dice.percent(20) {
                name.push_str(dice.text(&[" II", " III", " of Falmouth", " of Bequia"]));
            }
        }
        self.0.insert(name.clone());
        name
    }
}

const SAILS: [(VesselType, f64); 8] = [
    (VesselType::Sloop, 44.0),
    (VesselType::Catamaran, 24.0),
    (VesselType::Cutter, 12.0),
    (VesselType::Ketch, 11.0),
    (VesselType::Yawl, 2.0),
    (VesselType::Schooner, 3.0),
    (VesselType::Trimaran, 2.0),
    (VesselType::Motorsailer, 2.0),
];

fn kind_of(dice: &mut Dice, usage: Use) -> VesselType {
    match usage {
        Use::Sail => SAILS[dice.weighted(&SAILS.map(|(_, weight)| weight)).unwrap_or_default()].0,
        Use::Bareboat if dice.percent(60) => VesselType::Catamaran,
        Use::Bareboat => VesselType::Sloop,
        Use::Crewed => match dice.below(4) {
            0 | 1 => VesselType::Catamaran,
            2 => VesselType::Ketch,
            _ => VesselType::Schooner,
        },
        Use::Motor if dice.percent(15) => VesselType::MotorCatamaran,
        Use::Motor | Use::Large => VesselType::MotorYacht,
        Use::Ship => VesselType::Ship,
        Use::Fishing => VesselType::Other,
    }
}

fn metres_of(dice: &mut Dice, usage: Use, kind: VesselType) -> f64 {
    match (usage, kind) {
        (Use::Large, _) => dice.real(28.0, 58.0),
        (Use::Ship, _) => dice.real(26.0, 55.0),
        (Use::Fishing, _) => dice.real(12.0, 22.0),
        (Use::Motor, _) => dice.real(11.0, 24.0),
        (_, VesselType::Catamaran | VesselType::Trimaran) => dice.real(11.0, 16.5),
        (_, VesselType::Schooner) => dice.real(16.0, 26.0),
        (_, VesselType::Ketch | VesselType::Yawl) => dice.real(11.5, 18.0),
        _ => dice.real(9.0, 15.5),
    }
}

fn knots_of(dice: &mut Dice, usage: Use, metres: f64) -> f64 {
    match usage {
        Use::Motor => dice.real(9.0, 16.0),
        Use::Large => dice.real(11.0, 18.0),
        Use::Ship => dice.real(8.0, 12.0),
        Use::Fishing => dice.real(8.0, 9.5),
        // Longer hulls are faster; nobody averages more than 7.5 knots over a day in the trades.
        _ => (4.0 + (metres - 8.0) * 0.22 + dice.real(0.0, 1.4)).clamp(4.5, 7.5),
    }
}

fn length_of(dice: &mut Dice, flag: &Flag, metres: f64) -> Option<Length> {
    let spoken_in_feet = matches!(flag.code, "US" | "CA" | "BS" | "VG" | "AG") || dice.percent(12);
    if dice.percent(5) {
        return None;
    }
    let cut = |value: f64| u32::try_from(whole(value)).unwrap_or(1);
    Some(if spoken_in_feet {
        Length::Feet { hundredths: cut(metres / 0.3048 * 2.0) * 50 }
    } else {
        Length::Metres { centimetres: cut(metres * 10.0) * 10 }
    })
}

fn category_of(usage: Use) -> VesselCategory {
    match usage {
        Use::Sail | Use::Motor => VesselCategory::Pleasure,
        Use::Bareboat => VesselCategory::CharterBareboat,
        Use::Crewed => VesselCategory::CharterCrewed,
        Use::Large => VesselCategory::CommercialYacht,
        Use::Ship => VesselCategory::Cargo,
        Use::Fishing => VesselCategory::Fishing,
    }
}

fn masts_of(kind: VesselType) -> Option<u32> {
    match kind {
        VesselType::Ketch | VesselType::Yawl | VesselType::Schooner => Some(2),
        other => other.sails().then_some(1),
    }
}

/// Papers of yachts are thin: the field is there so many times in a hundred.
fn often<T>(dice: &mut Dice, times: usize, value: T) -> Option<T> {
    dice.percent(times).then_some(value)
}

/// Builds a vessel under a flag.
pub(super) fn build(dice: &mut Dice, tables: &Tables, names: &mut Names, usage: Use, flag: &'static str) -> Hull {
    let flag = tables.flags.iter().find(|known| known.code == flag).unwrap_or(&tables.flags[0]);
    let kind = kind_of(dice, usage);
    let metres = metres_of(dice, usage, kind);
    let year = dice.count(1988, 2025);
    let big = matches!(usage, Use::Large | Use::Ship);
    let wrong_mid = !big && dice.percent(4);
    let mmsi = if wrong_mid { numbers::foreign_mmsi(dice, tables, flag) } else { numbers::mmsi(dice, flag) };
    let mmsi = if wrong_mid || big { Some(mmsi) } else { often(dice, 74, mmsi) };
    let vessel = Vessel {
        category: category_of(usage),
        name: names.give(dice, tables, usage),
        kind,
        registration_country: Some(flag.code.to_owned()),
        registration_number: {
            let number = dice.fill(flag.registration);
            often(dice, 93, number)
        },
        call_sign: {
            let sign = dice.fill(flag.call_sign);
            often(dice, if big { 100 } else { 62 }, sign)
        },
        home_country: often(dice, 55, flag.code.to_owned()),
        home_port: {
            let port = dice.text(&flag.home_ports).to_owned();
            often(dice, 80, port)
        },
        hull_id: if big { None } else {
            let hin = numbers::hull_id(dice, year);
            often(dice, 58, hin)
        },
        imo: if big {
            let imo = numbers::imo(dice);
            Some(imo)
        } else {
            None
        },
        mmsi,
        year_built: often(dice, 70, year),
        length: length_of(dice, flag, metres),
        ..looks(dice, usage, kind, metres)
    };
    let knots = knots_of(dice, usage, metres);
    Hull { vessel, usage, knots, wrong_mid }
}

/// What is seen of her, and what is below.
fn looks(dice: &mut Dice, usage: Use, kind: VesselType, metres: f64) -> Vessel {
    let big = matches!(usage, Use::Large | Use::Ship);
    let wide = matches!(kind, VesselType::Catamaran | VesselType::Trimaran | VesselType::MotorCatamaran);
    let tenths = |value: f64| Length::Metres { centimetres: u32::try_from(whole(value * 10.0)).unwrap_or(1) * 10 };
    let width = tenths(metres * if wide { 0.52 } else { 0.26 + 0.6 / metres });
    let draft = tenths(if wide { 1.2 } else { metres * 0.14 + 0.2 });
    let tonnage = u64::try_from(whole(metres.powi(3) * if big { 0.011 } else { 0.0075 })).unwrap_or(1).max(1);
    let colour = dice.text(&["white", "white", "white", "navy blue", "light grey", "red", "black", "cream", "dark green", "yellow", "aluminium, bare", "white with blue stripe"]);
    let material = material(dice, usage);
    let horsepower = if kind.sails() { dice.count(20, 110) } else { dice.count(220, 2400) };
    let cut = if kind.sails() && !wide { 1 } else { 2 };
    let brand = dice.text(&["Yanmar", "Volvo Penta", "Perkins", "Caterpillar", "MAN", "Nanni"]).to_owned();
    Vessel {
        masts: masts_of(kind).and_then(|masts| often(dice, 60, masts)),
        cruiser: often(dice, 30, true),
        material: often(dice, 75, material),
        colour: often(dice, 78, colour.to_owned()),
        width: often(dice, 45, width),
        draft: often(dice, 50, draft),
        gross_tonnage: often(dice, if big { 100 } else { 34 }, Quantity::whole(tonnage)),
        net_tonnage: often(dice, if big { 90 } else { 20 }, Quantity::whole(tonnage * 3 / 10 + 1)),
        inboard: often(dice, 52, Engines { brand: Some(brand), quantity: cut, total_hp: Some(horsepower) }),
        outboard: outboard(dice),
        large_tenders: if usage == Use::Large { often(dice, 40, 1) } else { None },
        ..bare(kind)
    }
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
