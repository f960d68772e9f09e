//! Fees worked by hand: every structure of a tariff, on real territories. See `worked.tsv`.

use std::fs;
use std::path::Path;

use clearance::fee::{FeeAmount, FeeLine, Likelihood};
use clearance::history::History;
use clearance::report::{VoyageReport, assess};
use registry::territory::{Atlas, Direction, Due};
use serde_json::{Value, json};

use super::{ATLAS, example, now, report, voyage};

const TABLE: &str = include_str!("worked.tsv");

/// One line of the table.
struct Example<'t> {
    fee: &'t str,
    calls: &'t str,
    boat: &'t str,
    aboard: &'t str,
    said: &'t str,
    sum: &'t str,
}

fn examples() -> Vec<Example<'static>> {
    let lines = TABLE.lines().filter(|line| !line.is_empty() && !line.starts_with('#'));
    lines
        .map(|line| match line.split('\t').collect::<Vec<_>>()[..] {
            [fee, calls, boat, aboard, said, sum] => {
                Example { fee, calls, boat, aboard, said, sum }
            }
            _ => panic!("six columns: {line}"),
        })
        .collect()
}

/// Hundredths of a plain decimal.
fn hundredths(text: &str) -> i64 {
    let (whole, cents) = text.split_once('.').unwrap();
    assert_eq!(cents.len(), 2, "{text}");
    whole.parse::<i64>().unwrap() * 100 + cents.parse::<i64>().unwrap()
}

/// The product on the left of a sum: counts, and one amount with two decimals.
fn product(text: &str) -> i64 {
    let numbers = text.split('×').map(|term| {
        let number = |word: &&str| word.starts_with(|c: char| c.is_ascii_digit());
        term.split_whitespace().find(number).unwrap()
    });
    numbers.fold(1, |product, number| {
        product * if number.contains('.') { hundredths(number) } else { number.parse().unwrap() }
    })
}

fn vessel(boat: &str) -> Value {
    let mut vessel = example()["vessel"].clone();
    vessel["length"] = Value::Null;
    for word in boat.split(' ') {
        match word.split_once('=') {
            Some(("gt", tons)) => vessel["gross_tonnage"] = json!(tons.parse::<f64>().unwrap()),
            Some(("flag", code)) => vessel["registration_country"] = json!(code),
            Some(("tenders", count)) => {
                vessel["large_tenders"] = json!(count.parse::<u32>().unwrap());
            }
            Some(("category", name)) => vessel["category"] = json!(name),
            Some(other) => panic!("{other:?}"),
            None if word == "charter" => vessel["hired"] = json!(true),
            None if word == "-" => {}
            None => {
                vessel["length"] = match word.strip_suffix("ft") {
                    Some(feet) => json!({"feet": feet.parse::<f64>().unwrap()}),
                    None => json!(word.strip_suffix('m').unwrap().parse::<f64>().unwrap()),
                }
            }
        }
    }
    vessel
}

/// People and who is aboard: `m`, `c`, `p`, and `p8` for a passenger aged eight on 1 March 2026.
fn people(aboard: &str) -> (Vec<Value>, Vec<Value>) {
    let mut letters = aboard.chars().peekable();
    let mut all = (Vec::new(), Vec::new());
    while let Some(letter) = letters.next() {
        let mut age = String::new();
        while let Some(digit) = letters.next_if(char::is_ascii_digit) {
            age.push(digit);
        }
        let n = all.0.len();
        let born = age.parse::<i32>().map_or(1980, |age| 2026 - age);
        let mut person = example()["people"][1].clone();
        person["ref"] = json!(format!("person-{n}"));
        person["born"] = json!(format!("{born}-03-01"));
        person["documents"][0]["number"] = json!(format!("D20211{n}"));
        let role = match letter {
            'm' => "master",
            'c' => "crew",
            'p' => "passenger",
            other => panic!("{other}"),
        };
        all.0.push(person);
        all.1.push(json!({"person": format!("person-{n}"), "role": role}));
    }
    all
}

/// The voyage of an example: from another territory, through its calls, to Bonaire.
pub(super) fn voyage_of(calls: &str, boat: &str, aboard: &str) -> Value {
    let mut value = example();
    let (people, aboard) = people(aboard);
    let from = if calls.starts_with("bb-") { "lc-rodney-bay" } else { "bb-bridgetown" };
    let mut all = vec![json!({"port": from, "departure": "2026-02-01T08:00", "aboard": aboard})];
    for call in calls.split(" > ") {
        let [port, arrival, departure] = call.split(' ').collect::<Vec<_>>()[..] else {
            panic!("{call}")
        };
        all.push(json!({"port": port, "arrival": arrival, "departure": departure}));
    }
    value["vessel"] = vessel(boat);
    value["people"] = people.into();
    value["calls"] = all.into();
    value
}

/// The line of a fee on the last call; of a fee on each clearance, the arrival's.
fn line<'r>(report: &'r VoyageReport, fee: &str) -> Option<&'r FeeLine> {
    let (_, rule) = ATLAS.fee(&fee.parse().unwrap()).unwrap();
    let departure = |line: &FeeLine| line.direction == Some(Direction::Departure);
    let mut lines = report.calls.last().unwrap().fees.iter();
    lines.find(|line| line.rule == fee && (rule.due == Due::Departure || !departure(line)))
}

fn said(line: Option<&FeeLine>) -> &'static str {
    let Some(line) = line else {
        return "absent";
    };
    let because = line.because.as_ref().map(|because| because.key.as_str());
    match (line.counted, &line.amount, because) {
        (true, FeeAmount::Unknown { .. }, _) => "unknown",
        (true, ..) => "due",
        (false, _, Some("fee-possible")) if line.likelihood == Likelihood::Possible => "possible",
        (false, _, Some("fee-not-counted-paid")) => "paid",
        (false, _, Some("fee-not-counted-exempt")) => "exempt",
        (false, ..) => "shown",
    }
}

/// What is wrong with the amount of a line, beside the sum worked by hand.
fn wrong(line: &FeeLine, sum: &str) -> Option<String> {
    let expected = match sum.rsplit_once(" = ") {
        Some((left, right)) => {
            assert_eq!(product(left), hundredths(right), "the arithmetic of “{sum}”");
            FeeAmount::Exact { minor: hundredths(right) }
        }
        None => {
            let (low, high) = sum.split_once(" to ").unwrap();
            FeeAmount::Between { low: product(low), high: hundredths(high) }
        }
    };
    let currency = sum.contains(&line.currency);
    (line.amount != expected || !currency)
        .then(|| format!("{:?} {}, by hand {sum}", line.amount, line.currency))
}

#[test]
fn every_sum_is_the_one_worked_by_hand() {
    let examples = examples();
    let mut faults = Vec::new();
    for Example { fee, calls, boat, aboard, said: expected, sum } in &examples {
        assert!(ATLAS.fee(&fee.parse().unwrap()).is_some(), "{fee} is a fee of the atlas");
        let report = report(&voyage_of(calls, boat, aboard));
        let line = line(&report, fee);
        let what = said(line);
        let amount = line.filter(|_| *sum != "-").and_then(|line| wrong(line, sum));
        if what != *expected || amount.is_some() {
            faults.push(format!(
                "{fee}, {calls}, {boat}, {aboard}: {what}, not {expected}; {amount:?}"
            ));
        }
    }
    assert!(faults.is_empty(), "{faults:#?}");
    assert!(examples.iter().filter(|example| example.sum != "-").count() >= 60);
}

#[test]
fn every_territory_whose_fees_are_known_is_worked() {
    let examples = examples();
    let idle: Vec<_> = ATLAS
        .territories()
        .filter(|territory| !territory.fees.is_empty())
        .filter(|territory| {
            let prefix = format!("{}.", territory.id.as_str().to_lowercase());
            !examples.iter().any(|example| example.fee.starts_with(&prefix))
        })
        .map(|territory| territory.id.as_str())
        .collect();
    assert_eq!(idle, ["CW"], "Curaçao's one fee is asked for by those who anchor");
}

#[test]
fn the_hour_of_arrival_changes_the_lines() {
    let rules = |arrival: &str, departure: &str| {
        let voyage = voyage_of(&format!("vc-chateaubelair {arrival} {departure}"), "40ft", "mcpp");
        let report = report(&voyage);
        let lines = report.calls[1].fees.iter().filter(|line| line.direction.is_some());
        lines.map(|line| format!("{} {}", line.rule, said(Some(line)))).collect::<Vec<_>>()
    };
    // Both offices keep known hours there, 08:30 to 18:30 from Wednesday to Sunday.
    assert!(rules("2026-03-11T10:00", "2026-03-12T10:00").is_empty());
    assert_eq!(rules("2026-03-11T18:30", "2026-03-12T10:00"), ["vc.immigration-overtime due"]);
    assert_eq!(
        rules("2026-03-15T10:00", "2026-03-18T10:00"),
        ["vc.immigration-overtime-sunday due"]
    );
    assert_eq!(
        rules("2026-10-27T10:00", "2026-10-28T10:00"),
        ["vc.immigration-overtime-sunday due", "vc.customs-overtime-holiday due"]
    );
}

/// The rates of Saint Lucia's clearing in and of its overtime on a holiday, as the file has them.
const FORTY: &str = "    rate: { amount: 40 }\n";
const FIFTEEN: &str = "    rate: { amount: 15 }\n";

/// The atlas with some texts of Saint Lucia replaced.
fn atlas_with(name: &str, changes: &[(&str, &str)]) -> Atlas {
    let folder =
        std::env::temp_dir().join(format!("landfall-worked-{name}-{}", std::process::id()));
    let resources = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../resources");
    for part in ["questions", "territories", "territories/shared"] {
        fs::create_dir_all(folder.join(part)).unwrap();
        for file in fs::read_dir(resources.join(part)).unwrap().map(|file| file.unwrap().path()) {
            if file.is_file() {
                fs::copy(&file, folder.join(part).join(file.file_name().unwrap())).unwrap();
            }
        }
    }
    let path = folder.join("territories/lc.yaml");
    let text = fs::read_to_string(&path).unwrap();
    let changed = changes.iter().fold(text, |text, (from, to)| {
        assert!(text.contains(from), "{from}");
        text.replacen(from, to, 1)
    });
    fs::write(&path, changed).unwrap();
    let atlas = Atlas::load(&folder);
    fs::remove_dir_all(&folder).unwrap();
    atlas.unwrap()
}

/// What Saint Lucia's clearing-in comes to under a changed tariff, or nothing.
fn under(atlas: &Atlas, aboard: &str, departure: &str) -> Option<FeeAmount> {
    let calls = format!("lc-rodney-bay 2026-03-10T10:00 {departure}");
    let report =
        assess(&voyage(&voyage_of(&calls, "40ft", aboard)), atlas, &History::default(), now());
    line(&report, "lc.clearing-in").map(|line| line.amount.clone())
}

#[test]
fn children_under_an_age_are_exempt() {
    let per = "    per: [person]\n    free_under_age: 12\n    rate: { amount: 40 }\n";
    let atlas = atlas_with("age", &[(FORTY, per)]);
    let sum = |aboard| under(&atlas, aboard, "2026-03-12T10:00");
    // Four aboard, one of them eight: 3 people × XCD 40.00. Twelve on 1 March is no longer under.
    assert_eq!(sum("mcpp8"), Some(FeeAmount::Exact { minor: 3 * 4000 }));
    assert_eq!(sum("mcpp12"), Some(FeeAmount::Exact { minor: 4 * 4000 }));
    assert_eq!(sum("mcpp"), Some(FeeAmount::Exact { minor: 4 * 4000 }));
}

#[test]
fn only_passengers_of_age_are_counted_where_crew_are_exempt() {
    let per = "    per: [passenger]\n    free_under_age: 12\n    rate: { amount: 40 }\n";
    let atlas = atlas_with("passengers", &[(FORTY, per)]);
    let sum = |aboard| under(&atlas, aboard, "2026-03-12T10:00");
    assert_eq!(sum("mcpp8p9"), Some(FeeAmount::Exact { minor: 4000 }));
    assert_eq!(sum("mcp8"), None);
    // A child who works as crew is no passenger and is not taken off twice.
    assert_eq!(sum("mc8pp"), Some(FeeAmount::Exact { minor: 2 * 4000 }));
}

#[test]
fn each_further_day_costs_and_the_first_does_not() {
    let per = "    per: [day]\n    free_days: 1\n    rate: { amount: 40 }\n";
    let atlas = atlas_with("days", &[(FORTY, per)]);
    // Two days and a part are three days, the first free: 2 days × XCD 40.00.
    assert_eq!(under(&atlas, "mc", "2026-03-12T10:01"), Some(FeeAmount::Exact { minor: 2 * 4000 }));
    assert_eq!(under(&atlas, "mc", "2026-03-11T10:00"), None);
}

#[test]
fn a_surcharge_follows_what_it_is_a_share_of() {
    // Sunday overtime as 25 % of clearing in, which those of the trade do not pay.
    let percent = "    rate:\n      percent: { rate: 25, of: [lc.clearing-in] }\n";
    let atlas = atlas_with("share", &[(FIFTEEN, percent)]);
    let holiday = |atlas: &Atlas, category: &str| {
        let calls = "lc-rodney-bay 2026-12-25T10:00 2026-12-29T10:00";
        let boat = format!("40ft category={category}");
        let voyage = voyage(&voyage_of(calls, &boat, "mc"));
        let report = assess(&voyage, atlas, &History::default(), now());
        line(&report, "lc.overtime-holiday").map(|line| (line.amount.clone(), said(Some(line))))
    };
    // 25 % × XCD 40.00 = 10.00.
    let ten = FeeAmount::Exact { minor: 1000 };
    assert_eq!(holiday(&atlas, "pleasure"), Some((ten.clone(), "due")));
    let words =
        ["en", "es", "fr", "nl", "pap", "ht"].map(|code| format!("          {code}: \"–\"\n"));
    let exempt = format!(
        "    exempt:\n      - who:\n{}        when: \"!vessel.cruiser\"\n    rate: {{ amount: 40 }}\n",
        words.concat()
    );
    let both = atlas_with("exempt", &[(FORTY, &exempt), (FIFTEEN, percent)]);
    assert_eq!(holiday(&both, "cargo"), Some((ten, "exempt")));
}
