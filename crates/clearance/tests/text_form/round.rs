//! Whatever the form carries comes back as it was.

use clearance::text_form::{TextForm, read};
use clearance::voyage_file::VoyageFile;
use proptest::prelude::*;
use serde_json::{Value, json};

use super::{atlas, grenadines};

/// A name as the form carries it.
fn name() -> impl Strategy<Value = String> {
    "[A-ZÉÈÊËÑÇÅØČ0-9][A-ZÉÄÖÜØ'.-]{0,8}( [A-Z&/,:#()+*=?!_@%;\"]{1,8})?"
}

fn day() -> impl Strategy<Value = String> {
    (1900..2150_i32, 1..=12_u32, 1..=28_u32).prop_map(|(y, m, d)| format!("{y}-{m:02}-{d:02}"))
}

fn word(words: &'static [&'static str]) -> impl Strategy<Value = &'static str> {
    proptest::sample::select(words)
}

/// Some value or none, which leaves the field out.
fn perhaps<S: Strategy>(strategy: S) -> impl Strategy<Value = Value>
where
    S::Value: Into<Value>,
{
    proptest::option::of(strategy).prop_map(|value| value.map_or(Value::Null, Into::into))
}

fn object(pairs: Vec<(&str, Value)>) -> Value {
    let kept = pairs.into_iter().filter(|(_, value)| !value.is_null());
    Value::Object(kept.map(|(name, value)| (name.to_owned(), value)).collect())
}

fn vessel() -> impl Strategy<Value = Value> {
    let numbers = (perhaps(name()), perhaps("[0-9]{9}"), perhaps("[0-9]{7}"), perhaps(name()));
    let more = (perhaps(name()), perhaps(name()), any::<bool>(), 0..20_u32, 1..9000_u32);
    let kind = word(&["sloop", "cutter", "motor_yacht", "catamaran", "other"]);
    (name(), kind, numbers, more, any::<bool>()).prop_map(|(name, kind, n, m, feet)| {
        let length = f64::from(m.4) / 100.0;
        object(vec![
            ("category", "charter_crewed".into()),
            ("name", name.into()),
            ("type", kind.into()),
            ("registration_country", "GB".into()),
            ("registration_number", n.0),
            ("mmsi", n.1),
            ("imo", n.2),
            ("call_sign", n.3),
            ("hull_id", m.0),
            ("colour", m.1),
            ("hired", m.2.into()),
            ("large_tenders", m.3.into()),
            ("length", if feet { json!({ "feet": length }) } else { length.into() }),
        ])
    })
}

fn person() -> impl Strategy<Value = Value> {
    let kind = word(&["passport", "id_card", "seaman_book", "other"]);
    let document = (kind, name(), word(&["IE", "NL", "D"]), perhaps(day()), perhaps(day()));
    let document = document.prop_map(|(kind, number, country, until, from)| {
        object(vec![
            ("kind", kind.into()),
            ("number", number.into()),
            ("issuing_country", country.into()),
            ("expires_on", until),
            ("issued_on", from),
        ])
    });
    let documents = proptest::collection::vec(document, 0..3);
    let names = (name(), perhaps(name()), perhaps(name()));
    (names, word(&["F", "M", "X"]), day(), word(&["IE", "NL", "D"]), documents).prop_map(
        |(names, sex, born, country, documents)| {
            object(vec![
                ("family_name", names.0.into()),
                ("given_names", names.1),
                ("middle_name", names.2),
                ("sex", sex.into()),
                ("born", born.into()),
                ("nationality", country.into()),
                ("documents", documents.into()),
            ])
        },
    )
}

const QUESTIONS: &[&str] = &[
    "health.death",
    "health.ill-now",
    "health.joiners-30-days",
    "customs.weapons",
    "customs.cash",
    "immigration.work",
    "agriculture.waste",
    "port.damage",
    "gd.some-question",
    "customs.tobacco",
];

fn answers() -> impl Strategy<Value = Value> {
    let value = prop_oneof![
        6 => any::<bool>().prop_map(Value::from),
        1 => (0..1_000_000_u32).prop_map(|n| json!(f64::from(n) / 1000.0)),
        1 => name().prop_map(Value::from),
        1 => proptest::collection::vec(name(), 0..3).prop_map(Value::from),
    ];
    let answer = (value, perhaps(name()))
        .prop_map(|(value, detail)| object(vec![("value", value), ("detail", detail)]));
    proptest::collection::btree_map(proptest::sample::select(QUESTIONS), answer, 0..9)
        .prop_map(|map| json!(map))
}

fn health() -> impl Strategy<Value = Value> {
    let ill = (name(), perhaps(day())).prop_map(|(complaint, since)| {
        object(vec![("person", "p1".into()), ("complaint", complaint.into()), ("since", since)])
    });
    let port = (name(), day())
        .prop_map(|(place, day)| json!({ "place": place, "country": "MQ", "left_on": day }));
    (proptest::collection::vec(ill, 0..3), proptest::collection::vec(port, 0..3), perhaps(name()))
        .prop_map(|(ill, ports, text)| {
            let some = |list: Vec<Value>| if list.is_empty() { Value::Null } else { list.into() };
            let (ill, ports) = (some(ill), some(ports));
            object(vec![("ill", ill), ("recent_ports", ports), ("sanitation_certificate", text)])
        })
}

fn goods() -> impl Strategy<Value = Value> {
    let amount = || perhaps((0..1_000_000_u32).prop_map(|n| f64::from(n) / 1000.0));
    let medicine = (name(), any::<bool>(), perhaps(any::<bool>())).prop_map(|(name, c, p)| {
        object(vec![("name", name.into()), ("controlled", c.into()), ("prescription", p)])
    });
    let stores =
        (amount(), amount(), perhaps(0..1000_u32), proptest::collection::vec(medicine, 0..3))
            .prop_map(|(s, w, c, medicines)| {
                let medicines = if medicines.is_empty() { Value::Null } else { medicines.into() };
                object(vec![
                    ("spirits_l", s),
                    ("wine_l", w),
                    ("cigars", c),
                    ("medicines", medicines),
                ])
            });
    let weapon = (perhaps(0..500_u32), perhaps(name()), perhaps(name())).prop_map(|(r, s, k)| {
        object(vec![("type", "rifle".into()), ("rounds", r), ("serial", s), ("kept_where", k)])
    });
    let animal = (perhaps(name()), perhaps(day()), any::<bool>()).prop_map(|(n, d, l)| {
        object(vec![
            ("species", "dog".into()),
            ("name", n),
            ("rabies_on", d),
            ("landing", l.into()),
        ])
    });
    let list = |item| perhaps(proptest::collection::vec(item, 0..3));
    let list_of_animals = perhaps(proptest::collection::vec(animal, 0..3));
    let goods = (perhaps(stores), list(weapon), list_of_animals, perhaps(health()), answers());
    goods.prop_map(|(stores, weapons, animals, health, answers)| {
        object(vec![
            ("stores", stores),
            ("weapons", weapons),
            ("animals", animals),
            ("health", health),
            ("answers", answers),
        ])
    })
}

fn time() -> impl Strategy<Value = Value> {
    perhaps(
        (1..=28_u32, 0..24_u32, 0..60_u32)
            .prop_map(|(d, h, m)| format!("2026-12-{d:02}T{h:02}:{m:02}+00:00")),
    )
}

/// The ports of the atlas, with and without a UN/LOCODE of their own.
fn port() -> impl Strategy<Value = String> {
    let ports: Vec<String> = atlas().ports().map(|(_, port)| port.id.to_string()).collect();
    proptest::sample::select(ports)
}

fn voyage() -> impl Strategy<Value = VoyageFile> {
    let people =
        (proptest::collection::vec(person(), 1..6), proptest::collection::vec(person(), 0..3));
    let place =
        (port(), time()).prop_map(|(port, at)| object(vec![("port", port.into()), ("at", at)]));
    let far =
        name().prop_map(|name| json!({ "name": name, "country": "PT", "at": "2026-11-02T08:00" }));
    let call = (port(), time(), time(), any::<bool>());
    (vessel(), people, perhaps(place), perhaps(far), call, goods()).prop_map(
        |(vessel, (there, joining), from, next, (port, arrival, departure, leaver), goods)| {
            let file = object(vec![
                ("schema", "landfall/voyage/1".into()),
                ("name", "any".into()),
                ("vessel", vessel),
                ("from", from),
                ("next", next),
                ("declaration", goods),
                (
                    "calls",
                    json!([object(vec![
                        ("port", port.into()),
                        ("arrival", arrival),
                        ("departure", departure),
                        ("reason", "leisure".into()),
                        ("aboard", listed(1, there.len(), "crew")),
                        ("joins", listed(1 + there.len(), joining.len(), "passenger")),
                        ("leaves", if leaver { json!(["p1"]) } else { Value::Null }),
                    ])]),
                ),
                ("people", numbered(there.into_iter().chain(joining).collect())),
            ]);
            VoyageFile::from_value(&file).unwrap_or_else(|p| panic!("{p:?} {file}")).voyage
        },
    )
}

/// People of these numbers in a list of a call; nothing for nobody.
fn listed(from: usize, count: usize, role: &str) -> Value {
    let one = |n| json!({ "person": format!("p{n}"), "role": role });
    if count == 0 { Value::Null } else { (from..from + count).map(one).collect() }
}

fn numbered(mut people: Vec<Value>) -> Value {
    for (at, person) in (1..).zip(&mut people) {
        person["ref"] = format!("p{at}").into();
    }
    people.into()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(200))]

    #[test]
    fn what_the_form_carries_comes_back_as_it_was(file in voyage()) {
        let atlas = atlas();
        let form = TextForm::of(&file, 0, atlas).unwrap();
        prop_assert_eq!(form.not_carried(), &[] as &[String]);
        prop_assert_eq!(form.changed(), &[]);
        for text in [form.one(), form.parts().join(" ")] {
            let back = read(&text, atlas).unwrap().voyage;
            let named = VoyageFile { name: back.name.clone(), ..file.clone() };
            prop_assert_eq!(&back, &named);
        }
    }

    #[test]
    fn any_text_is_answered_without_a_panic(text in any::<String>(), body in "[A-Z0-9/+*,'.-]{0,80}") {
        let atlas = atlas();
        let _ = read(&text, atlas);
        let whole = clearance::text_form::mark::of(&body);
        let part = format!("LF1/1/1/{whole}+{body}");
        let end = clearance::text_form::mark::of(&part);
        if let Err(problems) = read(&format!("{part}={end}"), atlas) {
            prop_assert!(!problems.is_empty());
        }
    }
}

#[test]
fn every_call_of_the_example_is_read_back_and_leaves_out_nothing_in_silence() {
    let atlas = atlas();
    for index in 0..3 {
        let form = TextForm::of(&grenadines(), index, atlas).unwrap();
        assert_eq!(read(&form.one(), atlas).unwrap().voyage, *form.voyage());
        assert!(form.not_carried().contains(&"vessel.owner".to_owned()));
    }
    assert!(TextForm::of(&grenadines(), 3, atlas).is_err());
}

#[test]
fn what_cannot_be_written_is_refused_with_its_field() {
    let atlas = atlas();
    let mut file = grenadines();
    file.people[0].family_name = "🎵".to_owned();
    let error = TextForm::of(&file, 1, atlas).unwrap_err().to_string();
    assert!(error.contains("people[0].family_name"), "{error}");
    let mut file = grenadines();
    file.calls[1].port = "vc-nowhere".to_owned();
    let error = TextForm::of(&file, 1, atlas).unwrap_err().to_string();
    assert!(error.contains("calls[0].port"), "{error}");
}
