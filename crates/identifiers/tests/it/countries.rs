//! The country tables as wholes.

use identifiers::{Country, Language, Status, country_name};
use std::collections::HashSet;

const COUNTRIES: &str = include_str!("../../../../resources/identifiers/countries.tsv");
const NAMES: &str = include_str!("../../../../resources/identifiers/country_names.tsv");
const ALIASES: &str = include_str!("../../../../resources/identifiers/country_aliases.tsv");

fn rows(file: &'static str) -> Vec<Vec<&'static str>> {
    let data = file.lines().filter(|line| !line.starts_with('#') && !line.is_empty());
    data.map(|line| line.split('\t').collect()).collect()
}

#[test]
fn no_line_is_lost_and_the_counts_are_the_standards() {
    let count = |status: &str| rows(COUNTRIES).iter().filter(|row| row[3] == status).count();
    assert_eq!(count("current"), 249);
    assert_eq!(count("withdrawn"), 31);
    assert_eq!(Country::all().count(), rows(COUNTRIES).len());
    assert_eq!(Country::current().count(), 249);
    let withdrawn = |country: &Country| matches!(country.status(), Status::Withdrawn { .. });
    assert_eq!(Country::all().filter(withdrawn).count(), 31);
}

#[test]
fn codes_are_unique_and_well_formed() {
    let letters =
        |text: &str, len| text.len() == len && text.bytes().all(|b| b.is_ascii_uppercase());
    let mut seen = HashSet::new();
    for country in Country::current() {
        assert!(letters(country.alpha2().unwrap(), 2), "{country:?}");
        assert!(letters(country.alpha3().unwrap(), 3), "{country:?}");
        let numeric = country.numeric().unwrap();
        assert!(numeric.len() == 3 && numeric.parse::<u32>().is_ok(), "{country:?}");
        for code in [country.alpha2(), country.alpha3(), country.numeric()].into_iter().flatten() {
            assert!(seen.insert(code), "{code} twice");
            assert_eq!(Country::parse(code), Ok(country));
        }
    }
    let codes: HashSet<_> = Country::all().map(|country| country.code()).collect();
    assert_eq!(codes.len(), Country::all().count(), "code() tells all rows apart");
    for country in Country::all() {
        assert_eq!(Country::parse(country.code()), Ok(country), "{country:?}");
        assert_eq!(Country::parse(country.icao()).map(|c| c.sovereign()), Ok(country.sovereign()));
    }
}

#[test]
fn every_successor_is_current() {
    for row in rows(COUNTRIES).iter().filter(|row| row[5] != "-") {
        let country = Country::parse(if row[1] == "-" { row[0] } else { row[1] }).unwrap();
        assert_eq!(country.successors().len(), row[5].split(',').count(), "{row:?}");
        let valid = |c: &Country| c.status() == Status::Current || c.alpha2() == Some("XK");
        assert!(country.successors().iter().all(valid), "{row:?}");
    }
}

#[test]
fn every_country_has_a_name_in_every_language() {
    let names = rows(NAMES);
    assert_eq!(names.len(), 250, "249 and Kosovo");
    for (column, language) in Language::ALL.into_iter().enumerate() {
        let mut seen = HashSet::new();
        for row in &names {
            assert_eq!(row.len(), 7, "{row:?}");
            let name = row[column + 1];
            assert!(!name.is_empty() && name.trim() == name, "{row:?}");
            // Congo is one word in two countries' names; it must not be two countries' name.
            assert!(seen.insert(name), "{name} twice in {language}");
            assert_eq!(country_name(row[0], language), Some(name));
        }
    }
    let named: HashSet<_> = names.iter().map(|row| row[0]).collect();
    assert!(Country::current().all(|country| named.contains(country.alpha2().unwrap())));
}

#[test]
fn a_name_in_any_language_is_its_country() {
    for row in rows(NAMES) {
        for name in &row[1..] {
            let found = Country::parse(name).unwrap();
            assert_eq!(found.alpha2(), Some(row[0]), "{name}");
        }
    }
    for row in rows(ALIASES) {
        assert_eq!(Country::parse(row[0]).unwrap().alpha2(), Some(row[1]), "{row:?}");
    }
}

#[test]
fn names_are_read_as_people_write_them() {
    for (text, code) in [
        ("the Netherlands", "NL"),
        ("st vincent & the grenadines", "VC"),
        ("ST. KITTS AND NEVIS", "KN"),
        ("Curacao", "CW"),
        ("Cote d Ivoire", "CI"),
        ("Congo, Democratic Republic of the", "CD"),
        ("Estados Unidos", "US"),
        ("Kòrsou", "CW"),
        ("uk", "GB"),
    ] {
        assert_eq!(Country::parse(text).unwrap().alpha2(), Some(code), "{text}");
    }
}

#[test]
fn codes_of_travel_documents_are_known() {
    for code in
        "D GBD GBN GBO GBP GBS RKS EUE UNO UNA UNK XXA XXB XXC XXX XOM XPO XCC UTO".split(' ')
    {
        let country = Country::parse(&format!("{code}<<")).unwrap();
        assert_eq!(country.status(), Status::DocumentOnly, "{code}");
    }
    for code in ["GBD", "GBN", "GBO", "GBP", "GBS"] {
        assert_eq!(Country::parse(code).unwrap().sovereign().alpha2(), Some("GB"));
    }
    assert_eq!(Country::parse("UTO").unwrap().doubts()[0].key, "country-specimen");
    assert_eq!(Country::parse("DE").unwrap().icao(), "D");
}

#[test]
fn a_code_used_twice_follows_the_date() {
    let on = |code, date: &str| Country::parse_on(code, date.parse().unwrap()).unwrap().name();
    assert_eq!(on("AI", "1976-01-01"), "French Afars and Issas");
    assert_eq!(on("AI", "2026-01-01"), "Anguilla");
    assert_eq!(on("CS", "1993-06-14"), "Czechoslovakia");
    assert_eq!(on("CS", "1993-06-15"), "Serbia and Montenegro");
    assert_eq!(on("CS", "2026-01-01"), "Serbia and Montenegro");
    assert_eq!(Country::parse("CS").unwrap().alpha3(), Some("SCG"));
}
