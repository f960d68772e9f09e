//! Numbers of vessels: made up, right in shape, check digits valid.

use super::dice::Dice;
use super::table::{Flag, Tables};

/// Countries where yachts are built, with weights; the US writes hull numbers without the country.
const BUILDERS: [(&str, f64); 9] = [
    ("FR", 34.0),
    ("US", 20.0),
    ("GB", 12.0),
    ("DE", 10.0),
    ("SE", 6.0),
    ("NL", 6.0),
    ("ZA", 6.0),
    ("FI", 3.0),
    ("IT", 3.0),
];

/// An MMSI of the flag.
pub(super) fn mmsi(dice: &mut Dice, flag: &Flag) -> String {
    let mid = dice.text(&flag.mids);
    dice.fill(&format!("{mid}######"))
}

/// An MMSI of another flag, as of a vessel bought abroad.
pub(super) fn foreign_mmsi(dice: &mut Dice, tables: &Tables, flag: &Flag) -> String {
    let shares = |other: &&Flag| other.mids.iter().any(|mid| flag.mids.contains(mid));
    let others: Vec<&Flag> = tables.flags.iter().filter(|other| !shares(other)).collect();
    let at = dice.below(others.len());
    others.get(at).map_or_else(String::new, |other| mmsi(dice, other))
}

/// A hull number of a hull built in that year: ISO 10087, or the US layout without a country.
pub(super) fn hull_id(dice: &mut Dice, year: u32) -> String {
    let place = dice.weighted(&BUILDERS.map(|(_, weight)| weight)).unwrap_or_default();
    let country = BUILDERS[place].0;
    let month = dice.below(12);
    let letter = char::from(b"ABCDEFGHIJKL"[month]);
    // A model year begins in August.
    let model = if month >= 7 { year + 1 } else { year };
    let body = dice.fill("@@@#####");
    let tail = format!("{letter}{}{:02}", year % 10, model % 100);
    if country == "US" { format!("{body}{tail}") } else { format!("{country}-{body}{tail}") }
}

/// An IMO number with its check digit: the six digits times 7, 6, … 2, summed, last digit.
pub(super) fn imo(dice: &mut Dice) -> String {
    let six = dice.fill("9#####");
    let sum: u32 = six
        .bytes()
        .zip([7, 6, 5, 4, 3, 2])
        .map(|(digit, times)| u32::from(digit - b'0') * times)
        .sum();
    format!("{six}{}", sum % 10)
}

/// A microchip number: a maker's code of those in use, or a country's, then twelve digits.
pub(super) fn microchip(dice: &mut Dice) -> String {
    let prefix = dice.text(&["981", "985", "956", "941", "900", "250", "528", "276"]);
    dice.fill(&format!("{prefix}############"))
}

#[cfg(test)]
mod tests {
    use identifiers::{Country, Hin, Identifier as _, ImoNumber, Microchip, Mmsi};

    use super::*;

    #[test]
    fn every_number_is_read_without_doubt() {
        let (mut dice, tables) = (Dice::new(5), Tables::read());
        for round in 0..200u32 {
            let year = 1986 + round % 40;
            let hin = Hin::parse(&hull_id(&mut dice, year)).unwrap();
            assert!(hin.doubts().is_empty(), "{hin}: {:?}", hin.doubts());
            assert!(hin.build_year_doubt(year.cast_signed()).is_none(), "{hin} {year}");
            assert!(ImoNumber::parse(&imo(&mut dice)).is_ok());
            let chip = Microchip::parse(&microchip(&mut dice)).unwrap();
            assert!(chip.doubts().is_empty(), "{chip}");
            let flag = &tables.flags[dice.below(tables.flags.len())];
            let country = Country::parse(flag.code).unwrap();
            let own = Mmsi::parse(&mmsi(&mut dice, flag)).unwrap();
            assert_eq!(own.agrees_with(country), Some(true));
            let other = Mmsi::parse(&foreign_mmsi(&mut dice, &tables, flag)).unwrap();
            assert_eq!(other.agrees_with(country), Some(false), "{} {other}", flag.code);
        }
    }
}
