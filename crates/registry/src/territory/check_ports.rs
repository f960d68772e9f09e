//! What must hold for a port of entry.

use super::check::Faults;
use super::port::{Office, Port, PortLocode, Position};
use super::record::Territory;

/// The waters Landfall covers: Belize to Barbados, Trinidad to Bermuda.
const NORTH: std::ops::RangeInclusive<f64> = 8.0..=35.0;
const EAST: std::ops::RangeInclusive<f64> = -90.0..=-55.0;

pub(super) fn port(port: &Port, territory: &Territory, faults: &mut Faults<'_>) {
    let at = format!("ports[{}]", port.id);
    let prefix = format!("{}-", territory.id.as_str().to_lowercase());
    if !port.id.as_str().starts_with(&prefix) {
        faults.add(
            format!("{at}.id"),
            format!("must begin with “{prefix}”, the territory it lies in"),
        );
    }
    if let Some(locode) = &port.locode {
        self::locode(&format!("{at}.locode"), locode, territory, faults);
    }
    position(&format!("{at}.position"), &port.position, faults);
    for (n, office) in port.offices.iter().enumerate() {
        self::office(&format!("{at}.offices[{n}]"), office, territory, faults);
    }
}

fn locode(at: &str, locode: &PortLocode, territory: &Territory, faults: &mut Faults<'_>) {
    let (state, place) = locode.code.split_at_checked(2).unwrap_or((&locode.code, ""));
    let shape = state.chars().all(|c| c.is_ascii_uppercase())
        && place.len() == 3
        && place.chars().all(|c| c.is_ascii_uppercase() || ('2'..='9').contains(&c));
    let code = &locode.code;
    if !shape {
        faults.add(
            format!("{at}.code"),
            format!(
                "“{code}” is not a UN/LOCODE: two letters of the state, then three of A-Z and 2-9"
            ),
        );
    }
    let expected = locode.listed_under.as_deref().unwrap_or(&territory.iso2);
    if shape && state != expected {
        faults.add(
            format!("{at}.code"),
            format!(
                "“{code}” lies in {state}, not in {expected}: correct it, or say `listed_under: {state}`"
            ),
        );
    }
}

fn position(at: &str, position: &Position, faults: &mut Faults<'_>) {
    if !NORTH.contains(&position.lat) {
        faults.add(
            format!("{at}.lat"),
            format!("{} is outside {NORTH:?} degrees north", position.lat),
        );
    }
    if !EAST.contains(&position.lon) {
        faults.add(
            format!("{at}.lon"),
            format!("{} is outside {EAST:?}: western longitudes are negative", position.lon),
        );
    }
}

fn office(at: &str, office: &Office, territory: &Territory, faults: &mut Faults<'_>) {
    if office.round_the_clock != office.hours.is_empty() {
        faults.add(
            format!("{at}.hours"),
            "give either hours or `round_the_clock: true`; leave the whole office out if nothing is known",
        );
    }
    for agency in &office.agencies {
        let agencies = &territory.agencies;
        if !agencies.arrival.contains(agency) && !agencies.departure.contains(agency) {
            faults.add(
                format!("{at}.agencies"),
                format!("{agency} does not decide in this territory"),
            );
        }
    }
    let mut taken = Vec::new();
    for (n, hours) in office.hours.iter().enumerate() {
        if hours.open >= hours.close {
            faults.add(
                format!("{at}.hours[{n}]"),
                format!(
                    "opens at {} and closes at {}: closing must be later, at most 24:00",
                    hours.open, hours.close
                ),
            );
        }
        if hours.days.is_empty() {
            faults.add(
                format!("{at}.hours[{n}].days"),
                "is empty: list the days, for example [mon, tue]",
            );
        }
        for day in &hours.days {
            let overlaps = |(other, open, close): &(_, _, _)| {
                other == day && *open < hours.close && hours.open < *close
            };
            if taken.iter().any(overlaps) {
                faults.add(format!("{at}.hours[{n}]"), format!("overlaps other hours on {day:?}"));
            }
            taken.push((*day, hours.open, hours.close));
        }
    }
}
