//! Lists of goods, written and read again.

use messages::sheet::{self, Layout};
use serde_json::{Value, json};

/// The records of a file that was written of these.
fn again(layout: &Layout, records: &[Value]) -> Vec<Value> {
    let file = sheet::csv(layout, records);
    let book = sheet::open(&file).unwrap();
    let today = "2026-11-25".parse().unwrap();
    let reading = sheet::read(&book, layout, today, None).unwrap();
    assert!(reading.lines.iter().all(|line| line.problems.is_empty()), "{:?}", reading.lines);
    reading.lines.into_iter().map(|line| line.record).collect()
}

#[test]
fn goods_are_read_back_as_they_were_written() {
    let weapons = [
        json!({"type": "rifle", "maker": "=cmd|'/C calc'!A0", "model": "T3x; \"x\"", "serial": "-61",
            "calibre": "@.308", "rounds": 40, "licence": "+44 12", "kept_where": "aft, port"}),
        json!({"type": "flare_gun"}),
    ];
    assert_eq!(again(Layout::weapons(), &weapons), weapons);
    let animals = [json!({
        "species": "dog", "breed": "Potcake", "name": "+Rex", "microchip": "528140000123456",
        "rabies_on": "2026-02-03", "titre_on": "2026-03-10", "titre_value": "0.8", "landing": false
    })];
    assert_eq!(again(Layout::animals(), &animals), animals);
    let medicine = |name: &str| json!({"name": name, "quantity": "10 × 2 mg", "controlled": true});
    let stores = [
        json!({"spirits_l": "2.5", "cigarettes": 200, "other": "=1+1",
            "medicines": [medicine("Morphine"), medicine("Diazepam")]}),
        json!({"wine_l": "6", "beer_l": "24"}),
    ];
    assert_eq!(again(Layout::stores(), &stores), stores);
}

#[test]
fn no_cell_of_goods_is_a_formula() {
    let record =
        json!({"type": "other", "maker": "=HYPERLINK(1)", "model": "+1+1", "serial": "@SUM(1)"});
    let file = String::from_utf8(sheet::csv(Layout::weapons(), &[record])).unwrap();
    for guarded in ["'=HYPERLINK(1)", "'+1+1", "'@SUM(1)"] {
        assert!(file.contains(guarded), "{file}");
    }
}
