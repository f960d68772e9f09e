//! The atlas the program carries: nothing lost, no figure changed.

use std::collections::BTreeMap;

use identifiers::Language;
use registry::territory::{Atlas, Band, Bands, FeeRule, Measure, Minor, Rate};

pub(crate) fn atlas() -> Atlas {
    match Atlas::embedded() {
        Ok(atlas) => atlas,
        Err(error) => panic!("{error}"),
    }
}

/// Territory, ports, fees.
const COUNTS: [(&str, usize, usize); 24] = [
    ("AG", 4, 8),
    ("AI", 2, 4),
    ("AW", 2, 2),
    ("BB", 2, 2),
    ("BL", 1, 1),
    ("BM", 2, 3),
    ("BQ-SA", 1, 0),
    ("BS", 14, 7),
    ("CW", 2, 1),
    ("DM", 2, 2),
    ("GD", 5, 5),
    ("GP", 5, 2),
    ("KN", 6, 4),
    ("KY", 2, 3),
    ("LC", 5, 5),
    ("MF", 1, 2),
    ("MQ", 4, 2),
    ("MS", 1, 2),
    ("SX", 2, 5),
    ("TC", 4, 3),
    ("TT", 3, 5),
    ("VC", 7, 4),
    ("VG", 5, 8),
    ("VI", 4, 1),
];

#[test]
fn every_territory_port_and_fee_is_there() {
    let atlas = atlas();
    let counts: Vec<(&str, usize, usize)> =
        atlas.territories().map(|t| (t.id.as_str(), t.ports.len(), t.fees.len())).collect();
    assert_eq!(counts, COUNTS);
    assert_eq!(atlas.ports().count(), 86);
    assert_eq!(atlas.territories().map(|t| t.fees.len()).sum::<usize>(), 81);
}

#[test]
fn no_figure_of_a_fee_has_changed() {
    let expected: BTreeMap<&str, Vec<&str>> = include_str!("fees.tsv")
        .lines()
        .filter(|line| !line.starts_with('#'))
        .map(|line| {
            let cells: Vec<&str> = line.split('\t').collect();
            (cells[0], cells[1..].to_vec())
        })
        .collect();
    assert_eq!(expected.len(), 81);
    let atlas = atlas();
    for fee in atlas.territories().flat_map(|territory| &territory.fees) {
        let confidence = format!("{:?}", fee.evidence.confidence).to_lowercase();
        let found = [
            fee.currency.to_string(),
            rate(fee),
            confidence,
            fee.evidence.as_of().text().to_owned(),
        ];
        assert_eq!(found.to_vec(), expected[fee.id.as_str()], "{}", fee.id);
    }
}

fn rate(fee: &FeeRule) -> String {
    match &fee.rate {
        Rate::Amount(amount) => decimal(*amount),
        Rate::Bands(bands) => {
            bands.bands.iter().map(|one| band(one, bands)).collect::<Vec<_>>().join(" ")
        }
        Rate::Between(range) => format!("{}..{}", decimal(range.low), decimal(range.high)),
        Rate::Percent(percent) => format!("{}%", percent.rate),
        Rate::Unknown => "?".to_owned(),
    }
}

fn band(band: &Band, bands: &Bands) -> String {
    let bound =
        |sign: &str, value: Option<u32>| value.map(|v| format!("{sign}{v}")).unwrap_or_default();
    let unit = match bands.measure {
        Measure::Feet => "ft",
        Measure::Metres => "m",
        Measure::GrossTonnage => "gt",
    };
    let bounds = [
        bound(">=", band.from),
        bound(">", band.over),
        bound("<=", band.to),
        bound("<", band.below),
    ];
    format!("{}{unit}={}", bounds.concat(), decimal(band.amount))
}

fn decimal(amount: Minor) -> String {
    format!("{}.{:02}", amount.0 / 100, amount.0 % 100)
}

#[test]
fn only_seven_fees_are_official_and_the_others_say_their_year() {
    let atlas = atlas();
    let fees: Vec<&FeeRule> = atlas.territories().flat_map(|territory| &territory.fees).collect();
    let high = fees.iter().filter(|fee| format!("{:?}", fee.evidence.confidence) == "High").count();
    assert_eq!(high, 7);
    for fee in fees.iter().filter(|fee| fee.evidence.is_official()) {
        assert_eq!(fee.evidence.reported_in(), None, "{}", fee.id);
    }
    let clearing_in = fees.iter().find(|fee| fee.id.as_str() == "lc.clearing-in").unwrap();
    assert_eq!(clearing_in.evidence.reported_in(), Some(2011));
    assert_eq!(clearing_in.evidence.url(), Some("http://blog.mailasail.com/caduceus/175"));
    let undated_decade = fees.iter().find(|fee| fee.id.as_str() == "lc.stay-extension").unwrap();
    assert_eq!(undated_decade.evidence.reported_in(), Some(2000));
}

#[test]
fn fines_lapsed_and_optional_charges_are_never_in_a_total() {
    let atlas = atlas();
    let counts = |id: &str| atlas.fee(&id.parse().unwrap()).unwrap().1.counts();
    assert!(counts("lc.clearing-in"));
    assert!(!counts("ky.no-q-flag"), "a fine");
    assert!(!counts("ag.health-inspection"), "lapsed");
    assert!(!counts("dm.passenger-facility"), "perhaps not for yachts");
    assert!(!counts("gd.stay-extension"), "only on request");
}

#[test]
fn names_keep_their_accents_and_are_spoken_in_six_languages() {
    let atlas = atlas();
    let (territory, port) = atlas.port(&"lc-soufriere".parse().unwrap()).unwrap();
    assert_eq!(port.name.get(Language::Ht), "Soufrière");
    let names: Vec<&str> =
        Language::ALL.iter().map(|language| territory.name.get(*language)).collect();
    assert_eq!(
        names,
        ["Saint Lucia", "Santa Lucía", "Sainte-Lucie", "Saint Lucia", "Santa Lusia", "Sent Lisi"]
    );
}

#[test]
fn ports_that_share_a_locode_stay_apart() {
    let atlas = atlas();
    let ids: Vec<&str> =
        atlas.ports_with_locode("AGSJO").map(|(_, port)| port.id.as_str()).collect();
    assert_eq!(ids, ["ag-st-johns-deep-water", "ag-st-johns-heritage-quay"]);
    let without: usize = atlas.ports().filter(|(_, port)| port.locode.is_none()).count();
    assert_eq!(without, 25);
    let approximate = atlas.ports().filter(|(_, port)| port.position.approximate).count();
    assert_eq!(approximate, 31);
}

#[test]
fn a_source_is_found_in_its_file_or_among_the_shared_ones() {
    let atlas = atlas();
    let grenada = atlas.territory(&"GD".parse().unwrap()).unwrap();
    for id in ["noonsite-grenada-2024", "general-knowledge"] {
        assert!(atlas.source(grenada, &id.parse().unwrap()).is_some(), "{id}");
    }
    assert!(atlas.source(grenada, &"nobody".parse().unwrap()).is_none());
}
