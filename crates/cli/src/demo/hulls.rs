//! Vessels: sloops and catamarans for the most part, some motor yachts, a few ships.

use std::collections::BTreeSet;

use clearance::voyage_file::{Length, Vessel, VesselCategory, VesselType};

use super::dice::{Dice, whole};
use super::looks::{self, often};
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

impl Use {
    /// Big enough for an IMO number, registered tonnage and a radio.
    pub(super) fn is_big(self) -> bool {
        matches!(self, Self::Large | Self::Ship)
    }
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
        let list =
            |kind: &str| tables.vessel_names.get(kind).map(Vec::as_slice).unwrap_or_default();
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

/// Builds a vessel under a flag.
pub(super) fn build(
    dice: &mut Dice,
    tables: &Tables,
    (names, usage, flag): (&mut Names, Use, &'static str),
) -> Hull {
    let known = tables.flags.iter().find(|known| known.code == flag);
    let flag = known.unwrap_or(&tables.flags[0]);
    let kind = kind_of(dice, usage);
    let metres = metres_of(dice, usage, kind);
    let wrong_mid = !usage.is_big() && dice.percent(4);
    let vessel = Vessel {
        category: category_of(usage),
        name: names.give(dice, tables, usage),
        length: length_of(dice, flag, metres),
        ..looks::looks(dice, usage, kind, metres)
    };
    let mut vessel = papers(dice, vessel, flag, usage.is_big());
    if wrong_mid {
        vessel.mmsi = Some(numbers::foreign_mmsi(dice, tables, flag));
    }
    let knots = knots_of(dice, usage, metres);
    Hull { vessel, usage, knots, wrong_mid }
}

/// What her papers say, more or less of it.
fn papers(dice: &mut Dice, vessel: Vessel, flag: &Flag, big: bool) -> Vessel {
    let year = dice.count(1988, 2025);
    let number = dice.fill(flag.registration);
    let sign = dice.fill(flag.call_sign);
    let port = dice.text(&flag.home_ports).to_owned();
    let hull_id = numbers::hull_id(dice, year);
    let imo = numbers::imo(dice);
    let mmsi = numbers::mmsi(dice, flag);
    Vessel {
        registration_country: Some(flag.code.to_owned()),
        registration_number: often(dice, 93, number),
        call_sign: often(dice, if big { 100 } else { 62 }, sign),
        home_country: often(dice, 55, flag.code.to_owned()),
        home_port: often(dice, 80, port),
        hull_id: often(dice, if big { 0 } else { 58 }, hull_id),
        imo: big.then_some(imo),
        mmsi: often(dice, if big { 100 } else { 74 }, mmsi),
        year_built: often(dice, 70, year),
        ..vessel
    }
}
