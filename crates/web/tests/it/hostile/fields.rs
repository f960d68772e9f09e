//! Voyage files in which one thing is wrong.

use serde_json::{Value, json};

use super::Tally;
use crate::api::{Program, example, paths};
use crate::stand::Stand;

/// What must come of a file.
enum Comes {
    /// 422, naming this field.
    Field(&'static str),
    /// 422, naming this check.
    Check(&'static str),
}
use Comes::{Check, Field};

/// Sets a place of the example to a value.
fn set(pointer: &'static str, value: Value) -> Value {
    let mut file = example();
    match file.pointer_mut(pointer) {
        Some(place) => *place = value,
        None => {
            let (parent, name) = pointer.rsplit_once('/').unwrap();
            file.pointer_mut(parent).unwrap()[name] = value;
        }
    }
    file
}

fn without(pointer: &str) -> Value {
    let mut file = example();
    let (parent, name) = pointer.rsplit_once('/').unwrap();
    match file.pointer_mut(parent).unwrap() {
        Value::Object(map) => drop(map.shift_remove(name)),
        Value::Array(items) => drop(items.remove(name.parse().unwrap())),
        _ => panic!("nothing at {pointer}"),
    }
    file
}

const DAYS: [&str; 16] = [
    "2026-02-31",
    "2026-02-29",
    "0000-01-01",
    "2026-13-01",
    "2026-00-10",
    "2026-11-31",
    "31/02/2026",
    "9999-99-99",
    "-2026-01-01",
    "+12026-01-01",
    "tomorrow",
    "２０２６-01-01",
    "2026-01-01'--",
    "2026",
    "20260101",
    "2026-01-01\u{0}",
];
const DATED: [(&str, &str); 3] = [
    ("/people/2/born", "people[2].born"),
    ("/people/1/documents/0/expires_on", "people[1].documents[0].expires_on"),
    ("/people/3/documents/1/issued_on", "people[3].documents[1].issued_on"),
];
const TIMES: [&str; 12] = [
    "2026-02-31T10:00",
    "0000-12-01T19:00",
    "2026-12-01T24:30",
    "2026-12-01T19:60",
    "2026-12-01",
    "T19:00",
    "19:00",
    "2026-12-01T7pm",
    "now",
    "2026-13-01T19:00",
    "2026-12-01T-1:00",
    "99999-12-01T19:00",
];
const WORDED: [(&str, &str); 8] = [
    ("/vessel/category", "vessel.category"),
    ("/vessel/type", "vessel.type"),
    ("/people/0/sex", "people[0].sex"),
    ("/people/0/documents/0/kind", "people[0].documents[0].kind"),
    ("/calls/0/aboard/0/role", "calls[0].aboard[0].role"),
    ("/calls/1/reason", "calls[1].reason"),
    ("/calls/1/port", "calls[1].port"),
    ("/people/0/nationality", "people[0].nationality"),
];
const NUMBERED: [(&str, &str); 4] = [
    ("/vessel/length", "vessel.length"),
    ("/vessel/masts", "vessel.masts"),
    ("/vessel/year_built", "vessel.year_built"),
    ("/declaration/stores/wine_l", "declaration.stores.wine_l"),
];

/// Values that are none of a closed list.
fn no_words() -> Vec<Value> {
    vec![
        json!("💥"),
        json!("<b>x</b>"),
        json!("'; DROP TABLE call; --"),
        json!(0),
        json!(null),
        json!([]),
        json!({}),
        json!(true),
        json!("x".repeat(10_000)),
    ]
}

/// Values that are no sensible number.
fn no_numbers() -> Vec<Value> {
    vec![
        json!(-1),
        json!(1e300),
        json!("NaN"),
        json!("12,4"),
        json!(true),
        json!([1]),
        json!({ "$gt": 0 }),
        json!(u64::MAX),
    ]
}

fn table() -> Vec<(String, Value, Comes)> {
    let mut table = Vec::new();
    for (pointer, path) in DATED {
        table.extend(
            DAYS.map(|day| (format!("{day:?} at {path}"), set(pointer, json!(day)), Field(path))),
        );
    }
    for time in TIMES {
        table.push((
            format!("{time:?} as arrival"),
            set("/calls/1/arrival", json!(time)),
            Field("calls[1].arrival"),
        ));
    }
    for (pointer, path) in WORDED {
        // A reason may be left out, and so may be null.
        let optional = path == "calls[1].reason";
        table.extend(no_words().into_iter().filter(|word| !(optional && word.is_null())).map(
            |word| {
                let shown: String = word.to_string().chars().take(40).collect();
                (format!("{shown} at {path}"), set(pointer, word), Field(path))
            },
        ));
    }
    for (pointer, path) in NUMBERED {
        table.extend(
            no_numbers()
                .into_iter()
                .map(|n| (format!("{n} at {path}"), set(pointer, n), Field(path))),
        );
    }
    table.extend(whole());
    table
}

/// Files that are well-formed and make no sense as a whole.
fn whole() -> Vec<(String, Value, Comes)> {
    let master = json!({ "person": "anna", "role": "master" });
    let crowd: Vec<Value> = (0..5_000).map(|n| json!({ "ref": format!("p{n}") })).collect();
    let cases = [
        ("two masters", set("/calls/0/aboard/1", master), Check("people-one-master")),
        ("no master", set("/calls/0/aboard/0/role", json!("crew")), Check("people-one-master")),
        ("nobody aboard", set("/calls/0/aboard", json!([])), Check("people-any")),
        (
            "someone unknown aboard",
            set("/calls/0/aboard/1/person", json!("nobody")),
            Field("calls[0].aboard[1].person"),
        ),
        (
            "someone aboard twice",
            set("/calls/0/aboard/1/person", json!("sean")),
            Field("calls[0].aboard[1].person"),
        ),
        (
            "someone unknown leaves",
            set("/calls/1/leaves", json!(["nobody"])),
            Field("calls[1].leaves[0]"),
        ),
        ("one ref for two people", set("/people/1/ref", json!("sean")), Field("people[1].ref")),
        (
            "one document for two people",
            set("/people/4/documents/0", example()["people"][2]["documents"][0].clone()),
            Check("document-unique"),
        ),
        (
            "departure before arrival",
            set("/calls/1/departure", json!("2026-12-01T07:00")),
            Check("arrival-before-departure"),
        ),
        (
            "arrival before the last departure",
            set("/calls/1/arrival", json!("2026-11-30T19:00")),
            Check("calls-in-order"),
        ),
        ("at 60 knots", set("/calls/1/arrival", json!("2026-12-01T08:40")), Check("leg-possible")),
        ("no calls", set("/calls", json!([])), Field("calls")),
        ("calls that are none", set("/calls", json!("vc-bequia")), Field("calls")),
        ("a call without times", without("/calls/2/arrival"), Check("times-given")),
        ("nobody on the list", set("/people", json!([])), Field("calls[0].aboard[0].person")),
        ("five thousand people", set("/people", json!(crowd)), Field("people")),
        ("no vessel", without("/vessel"), Field("vessel")),
        ("a vessel that is a list", set("/vessel", json!([])), Field("vessel")),
        ("another schema", set("/schema", json!("landfall/voyage/2")), Field("schema")),
        ("no schema", without("/schema"), Field("schema")),
        ("a client's id that is none", set("/client_id", json!("1; DROP")), Field("client_id")),
        (
            "a field that there is not",
            set("/vessel/flag_state", json!("GB")),
            Field("vessel.flag_state"),
        ),
        ("a prototype", set("/__proto__", json!({ "admin": true })), Field("__proto__")),
        ("an owner of one's own choice", set("/account_id", json!("x")), Field("account_id")),
        ("born tomorrow", set("/people/0/born", json!("2027-01-01")), Check("person-born")),
        ("born in 1800", set("/people/0/born", json!("1800-01-01")), Field("people[0].born")),
        ("a port of nowhere", set("/calls/1/port", json!("xx-nowhere")), Check("port-known")),
    ];
    cases.map(|(case, file, comes)| (case.to_owned(), file, comes)).into()
}

/// What was wrong with the answer to a file.
fn fault(answer: &crate::client::Answer, comes: &Comes) -> Option<String> {
    let shown = || super::start(&answer.text);
    if answer.status.as_u16() != 422 {
        return Some(format!("answered {}: {}", answer.status, shown()));
    }
    let problem = answer.json();
    if problem.to_string().contains('⟦') {
        return Some(format!("a word is missing: {problem}"));
    }
    let checks = problem["checks"].as_array().into_iter().flatten();
    let named: Vec<&str> = checks.filter_map(|check| check["id"].as_str()).collect();
    let found = match comes {
        Field(path) => paths(&problem).contains(path),
        Check(id) => named.contains(id),
    };
    let wanted = match comes {
        Field(path) | Check(path) => path,
    };
    (!found).then(|| format!("{wanted} is not named, but {:?} and {named:?}", paths(&problem)))
}

#[tokio::test]
async fn what_is_wrong_in_a_voyage_file_is_named_and_nothing_is_kept() {
    let stand = Stand::new().await;
    let skipper = Program::of_skipper(&stand, "ann@example.com").await;
    let mut tally = Tally::default();
    for (case, file, comes) in table() {
        let answer = skipper.post("/api/v1/voyages", &file).await;
        tally.count(&case, fault(&answer, &comes));
    }
    let kept = skipper.get("/api/v1/voyages").await.expect(200).json();
    tally.count("nothing is kept", (kept["items"] != json!([])).then(|| kept.to_string()));
    tally.judge(180);
}
