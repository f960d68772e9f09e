use chrono::{DateTime, NaiveDate, Utc};
use rules::{FactSchema, FactType, Facts, FactsRefusal, Number, Rule, RuleFailure};
use serde::Serialize;
use serde_json::json;

use crate::{case, facts, schema};

fn holds(source: &str) -> Result<bool, RuleFailure> {
    let rule = Rule::compile(source, &schema()).unwrap_or_else(|e| panic!("{source}: {e}"));
    let facts = facts();
    let verdict = rule.holds(&facts);
    let test = rule.test(&facts);
    assert_eq!(verdict.map(|v| v.holds), test, "{source}: the two ways agree");
    test
}

fn number(source: &str) -> Result<Number, RuleFailure> {
    Rule::compile_number(source, &schema())
        .unwrap_or_else(|e| panic!("{source}: {e}"))
        .number(&facts())
}

#[test]
fn conditions_that_hold() {
    for source in [
        "vessel.length_m > 12",
        "vessel.length_m < 12.5 && call.cash_usd > 10000.5",
        "12 < vessel.length_m",
        "call.cash_usd == 12500.0",
        "call.cash_usd in [1, 12500]",
        "vessel.length_m * 2 == 24.8",
        "!has(vessel.imo)",
        "!has(vessel.owner.name)",
        "!has(vessel.owner.born) || years_between(vessel.owner.born, call.arrives) > 18",
        "vessel.name == 'Wild Rose'",
        "vessel.name.matches('^[A-Z][a-z]+ R') && matches(vessel.name, 'se$')",
        "vessel.name.contains('Rose') && vessel.name.startsWith('W') && size(vessel.name) == 9",
        "call.arrives - call.lodged < duration('48h')",
        "call.arrives > timestamp('2026-12-01T22:59:59Z')",
        "call.arrives == timestamp('2026-12-01T23:00:00Z')",
        "call.arrives.getHours('America/St_Lucia') == 19 && call.arrives.getHours() == 23",
        "call.stay == duration('48h') && call.stay < duration('48h0m1s')",
        "call.stay.getHours() == 48",
        "people.exists(p, p.age < 18)",
        "!people.all(p, p.age >= 18)",
        "people.exists_one(p, p.age < 18)",
        "people.filter(p, p.age >= 18).size() == 1",
        "people.map(p, p.age).exists(a, a == 9)",
        "people.exists(p, p.passport_expires < plus_months(call.arrives + call.stay, 6))",
        "people.exists(p, years_between(p.born, call.arrives) == 9)",
        "people.exists(p, people.exists(q, p.name != q.name && p.age > q.age))",
        "people[0].age == 41 && people[size(people) - 1].name == \"Noé O'Brien\"",
        "'VC' in flags && !('GD' in flags)",
        "flags == ['LC', 'VC'] && [] != flags",
        "call.weapons ? false : true",
        "(flags + ['GD']).size() == 3",
        "(vessel.name + '!').endsWith('!')",
        "string(call.cash_usd) == '12500' && int('7') == 7 && double('1.5') == 1.5",
        "[1, 2.5].exists(x, x > 2)",
        "people.all(vessel, vessel.age > 1)",
    ] {
        assert_eq!(holds(source), Ok(true), "{source}");
    }
}

#[test]
fn numbers_keep_their_kind() {
    for (source, wanted) in [
        ("people.filter(p, p.age >= 18).size() * 3500", Number::Int(3_500)),
        ("ceil(vessel.length_m)", Number::Int(13)),
        ("ceil(12) + floor(2.9) + round(2.5)", Number::Int(17)),
        ("vessel.length_m * 3", Number::Double(37.2)),
        ("7 / 2", Number::Int(3)),
        ("7 / 2.0", Number::Double(3.5)),
        ("-call.cash_usd % 1000", Number::Int(-500)),
        ("min(3, 4) + max(1, 2)", Number::Int(5)),
        ("max(1, vessel.length_m)", Number::Double(12.4)),
        ("call.weapons ? 1 : 2.5", Number::Double(2.5)),
        ("years_between(call.arrives, call.lodged)", Number::Int(0)),
    ] {
        let found = number(source).unwrap();
        assert!(
            (found.as_f64() - wanted.as_f64()).abs() < 1e-9
                && std::mem::discriminant(&found) == std::mem::discriminant(&wanted),
            "{source}: {found:?}"
        );
    }
}

#[test]
fn calendar_edges() {
    let schema = FactSchema::of(&[("a.t", FactType::Date), ("a.u", FactType::Date)]).unwrap();
    let check = |t: &str, u: &str, source: &str| {
        let facts = Facts::bind(&schema, &json!({"a": {"t": t, "u": u}})).unwrap();
        Rule::compile(source, &schema).unwrap().test(&facts).unwrap()
    };
    // Born on 29 February: a year older on 1 March.
    assert!(check("2004-02-29", "2022-02-28", "years_between(a.t, a.u) == 17"));
    assert!(check("2004-02-29", "2022-03-01", "years_between(a.t, a.u) == 18"));
    assert!(check("2022-03-01", "2004-02-29", "years_between(a.t, a.u) == -18"));
    assert!(check("2026-08-31", "2027-02-28", "plus_months(a.t, 6) == a.u"));
    assert!(check("2026-03-31", "2026-02-28", "plus_months(a.t, -1) == a.u"));
}

#[test]
fn failures_say_which_fact_or_why() {
    let missing = |name: &str| Err(RuleFailure::MissingFact { name: name.into() });
    assert_eq!(holds("vessel.imo == '9074729'"), missing("imo"));
    assert_eq!(holds("vessel.owner.name == 'A'"), missing("owner"));
    // As CEL has it, one true side of || is enough.
    assert_eq!(holds("vessel.imo == '9074729' || vessel.length_m > 1"), Ok(true));
    assert_eq!(holds("vessel.imo == '9074729' && vessel.length_m < 1"), Ok(false));
    assert_eq!(number("1 / (call.cash_usd - 12500)"), Err(RuleFailure::DivisionByZero));
    assert_eq!(number("1 % (call.cash_usd - 12500)"), Err(RuleFailure::DivisionByZero));
    assert_eq!(number("9223372036854775807 + call.cash_usd"), Err(RuleFailure::TooLarge));
    assert_eq!(number("1.0 / (vessel.length_m - 12.4)"), Err(RuleFailure::NotFinite));
    assert_eq!(number("people[7].age"), Err(RuleFailure::NoSuchEntry));
    assert_eq!(number("ceil(1e300)"), Err(RuleFailure::TooLarge));
    assert!(matches!(number("int(vessel.name)"), Err(RuleFailure::BadText { .. })));
    assert_eq!(
        holds("plus_months(call.arrives, 999999) > call.arrives"),
        Err(RuleFailure::TooLarge)
    );
}

#[test]
fn the_wrong_question_or_the_wrong_facts() {
    let rule = Rule::compile("vessel.length_m > 1", &schema()).unwrap();
    assert_eq!(rule.number(&facts()), Err(RuleFailure::WrongKind));
    let fee = Rule::compile_number("1", &schema()).unwrap();
    assert_eq!(fee.test(&facts()), Err(RuleFailure::WrongKind));
    let other = FactSchema::of(&[("vessel.length_m", FactType::Double)]).unwrap();
    let facts = Facts::bind(&other, &json!({"vessel": {"length_m": 2.0}})).unwrap();
    assert_eq!(rule.test(&facts), Err(RuleFailure::OtherSchema));
    // An equal schema built anew is the same schema.
    assert_eq!(rule.test(&crate::facts()), Ok(true));
}

#[test]
fn a_missing_group_at_the_root_can_be_asked_for() {
    let schema = FactSchema::of(&[("agent?.name", FactType::String)]).unwrap();
    let facts = Facts::bind(&schema, &json!({})).unwrap();
    let rule = Rule::compile("!has(agent.name)", &schema).unwrap();
    assert_eq!(rule.test(&facts), Ok(true));
}

#[derive(Serialize)]
struct Own {
    at: DateTime<Utc>,
    born: NaiveDate,
    kind: Sort,
}

#[derive(Serialize)]
#[serde(rename_all = "snake_case")]
enum Sort {
    SailingYacht,
}

#[test]
fn plain_structs_bind_as_they_are() {
    let schema = FactSchema::of(&[
        ("at", FactType::Timestamp),
        ("born", FactType::Date),
        ("kind", FactType::String),
    ])
    .unwrap();
    let own = Own {
        at: "2026-11-24T12:00:00Z".parse().unwrap(),
        born: "1980-05-01".parse().unwrap(),
        kind: Sort::SailingYacht,
    };
    let facts = Facts::bind(&schema, &own).unwrap();
    let rule =
        Rule::compile("kind == 'sailing_yacht' && born < at && at.getFullYear() == 2026", &schema)
            .unwrap();
    assert_eq!(rule.test(&facts), Ok(true));
}

/// What `Facts::bind` says when the value at `pointer` is replaced.
fn bound_with(pointer: &str, value: serde_json::Value) -> FactsRefusal {
    let mut case = case();
    *case.pointer_mut(pointer).unwrap() = value;
    Facts::bind(&schema(), &case).map(|_| ()).unwrap_err()
}

#[test]
fn facts_of_another_type_are_named() {
    for (pointer, value, path, wanted) in [
        ("/people", json!("x"), "people", "list of group of facts"),
        ("/vessel", json!(3), "vessel", "group of facts"),
        ("/people/0/age", json!(1.5), "people[0].age", "whole number"),
        ("/call/arrives", json!("soon"), "call.arrives", "instant"),
        ("/people/0/born", json!("2026-02-31"), "people[0].born", "date"),
        ("/call/stay", json!(1e300), "call.stay", "length of time"),
        ("/call/weapons", json!(0), "call.weapons", "yes or no"),
        ("/vessel/length_m", json!("12"), "vessel.length_m", "number"),
    ] {
        let refusal = FactsRefusal::WrongType { path: path.into(), wanted: wanted.into() };
        assert_eq!(bound_with(pointer, value), refusal);
    }
}

#[test]
fn facts_missing_or_too_long_are_named() {
    let missing = |path: &str| FactsRefusal::Missing { path: path.into() };
    assert_eq!(bound_with("/vessel/name", json!(null)), missing("vessel.name"));
    assert_eq!(bound_with("/people/1/age", json!(null)), missing("people[1].age"));
    assert_eq!(bound_with("/people", json!(null)), missing("people"));
    let long = |path: &str, size| FactsRefusal::TooLong { path: path.into(), size };
    assert_eq!(bound_with("/vessel/name", json!("x".repeat(4_001))), long("vessel.name", 4_001));
    assert_eq!(bound_with("/flags", json!(vec!["x"; 100_001])), long("flags", 100_001));
}

#[test]
fn debug_output_holds_no_fact() {
    let shown = format!("{:?}", facts());
    assert!(!shown.contains("Rose") && !shown.contains("Anna"), "{shown}");
}
