use rules::{Refusal, Rule, RuleRefusal};

use crate::schema;

fn refusal(source: &str) -> RuleRefusal {
    match Rule::compile(source, &schema()) {
        Ok(_) => panic!("accepted: {source}"),
        Err(refusal) => refusal,
    }
}

fn says(source: &str) -> String {
    refusal(source).to_string()
}

#[test]
fn an_unknown_fact_is_named_with_the_one_meant() {
    assert_eq!(
        says("vessel.lenght_m > 1"),
        "line 1, column 7: there is no fact `vessel.lenght_m`; did you mean `vessel.length_m`?"
    );
    assert_eq!(
        says("vesel.name == ''"),
        "line 1, column 1: there is no fact `vesel`; did you mean `vessel`?"
    );
    assert_eq!(
        says("call.weapons ||\n  people.exists(p, p.aeg > 1)"),
        "line 2, column 21: there is no fact `p.aeg`; did you mean `p.age`?"
    );
    // Found although `||` would never have run it.
    assert_eq!(says("true || xyz"), "line 1, column 9: there is no fact `xyz`");
    assert!(says("has(vessel.zzz)").contains("no fact `vessel.zzz`"));
    // A name given by exists is gone after it.
    assert!(says("people.exists(p, true) && p.age > 1").contains("no fact `p`"));
    assert!(says("@result").contains("cannot be read"));
}

#[test]
fn an_unknown_function_is_named_with_the_one_meant() {
    assert_eq!(
        says("people.exist(p, true)"),
        "line 1, column 13: there is no function `exist` here; did you mean `exists`?"
    );
    assert!(says("vessel.name.startWith('a')").ends_with("did you mean `startsWith`?"));
    assert!(says("vesel.name.size() > 1").contains("did you mean `vessel`"));
    assert!(says("sizes(people) > 1").contains("did you mean `size`"));
    for source in
        ["type(1) == int", "dyn(1) == 1", "optional.none() == 1", "bytes('a') == bytes('a')"]
    {
        let said = says(source);
        assert!(said.contains("no function") || said.contains("no fact"), "{source}: {said}");
    }
}

#[test]
fn too_long() {
    let source = format!("'{}' == ''", "x".repeat(2_000));
    assert_eq!(refusal(&source).reason, Refusal::TooLong { chars: 2_008 });
    let longest = format!("'{}' == ''", "é".repeat(1_992));
    assert!(Rule::compile(&longest, &schema()).is_ok(), "characters, not bytes");
}

#[test]
fn empty_or_not_an_expression() {
    assert_eq!(refusal("  \n ").reason, Refusal::Empty);
    assert_eq!(
        says("vessel.length_m >"),
        "line 1, column 18: this cannot be read: mismatched input 'end of the rule'"
    );
    assert_eq!(refusal("call.weapons &&\n  vessel.length_m ==== 2").line, 2);
    assert!(says("call.weapons && (true").contains("cannot be read"));
    assert!(says("people.exists(p.x, true)").contains("must be a simple name"));
    assert!(says("has(call)").contains("cannot be read"));
}

#[test]
fn chains_that_would_end_the_process() {
    for (source, what) in [
        (format!("1{} > 0", "+1".repeat(60)), "additions"),
        (format!("1{} > 0", "+1".repeat(900)), "many additions"),
        (format!("people{} > 0", "[0]".repeat(60)), "indices"),
        (format!("vessel.name{} > 0", ".size()".repeat(60)), "calls"),
        (format!("{}1{} > 0", "-(".repeat(60), ")".repeat(60)), "brackets"),
        (format!("{}true", "!(true && ".repeat(45)) + &")".repeat(45), "nots"),
        (format!("a{} > 0", ".a".repeat(900)), "selects"),
        ("true ? ".repeat(60) + "true" + &" : true".repeat(60), "choices"),
        ("(".repeat(1_900), "open brackets"),
    ] {
        let reason = refusal(&source).reason;
        assert!(
            matches!(
                reason,
                Refusal::TooDeep | Refusal::TooManyNodes { .. } | Refusal::Unreadable { .. }
            ),
            "{what}: {reason}"
        );
    }
}

#[test]
fn too_many_parts() {
    // `||` is balanced by the parser: broad, not deep.
    let source = vec!["call.weapons"; 120].join("||");
    assert!(matches!(refusal(&source).reason, Refusal::TooManyNodes { .. }));
    let source = vec!["call.weapons"; 80].join("||");
    assert!(Rule::compile(&source, &schema()).is_ok());
}

#[test]
fn comprehension_bombs() {
    let nested = "people.all(a, people.all(b, people.all(c, a.age + b.age + c.age > 0)))";
    assert_eq!(refusal(nested).reason, Refusal::TooManyComprehensions);
    let chained = "people.map(p, p.age).map(a, a * 2).filter(a, a > 3).size() > 0";
    assert_eq!(refusal(chained).reason, Refusal::TooManyComprehensions);
    let hidden = "people.filter(p, p.age > 1).exists(p, people.exists(q, q.age > p.age))";
    assert_eq!(refusal(hidden).reason, Refusal::TooManyComprehensions);
    // Side by side they do not multiply.
    let beside =
        "people.exists(p, p.age > 1) && people.exists(p, p.age > 2) && flags.exists(f, f == '')";
    assert!(Rule::compile(beside, &schema()).is_ok());
    let doubling = format!("['x']{}.size() > 0", ".map(s, s + s)".repeat(24));
    assert!(matches!(refusal(&doubling).reason, Refusal::TooManyComprehensions | Refusal::TooDeep));
}

#[test]
fn joining_within_a_comprehension() {
    assert_eq!(
        refusal("people.map(p, p.name + p.name).size() > 0").reason,
        Refusal::JoinInComprehension
    );
    assert_eq!(
        refusal("people.exists(p, (flags + flags).size() > 2)").reason,
        Refusal::JoinInComprehension
    );
    assert!(Rule::compile("people.map(p, p.age + 1).size() > 0", &schema()).is_ok());
}

#[test]
fn long_lists() {
    let list = |n: usize| format!("call.cash_usd in [{}]", vec!["1"; n].join(","));
    assert_eq!(refusal(&list(101)).reason, Refusal::LongList { entries: 101 });
    assert!(Rule::compile(&list(100), &schema()).is_ok());
}

#[test]
fn patterns_are_written_out_and_small() {
    assert_eq!(refusal("vessel.name.matches(people[0].name)").reason, Refusal::PatternNotConstant);
    assert_eq!(refusal("vessel.name.matches('a' + 'b')").reason, Refusal::PatternNotConstant);
    assert_eq!(
        says("vessel.name.matches('[a')"),
        "line 1, column 21: the pattern cannot be used: unclosed character class"
    );
    assert!(matches!(
        refusal("vessel.name.matches('(a{1000}){1000}')").reason,
        Refusal::BadPattern { .. }
    ));
}

#[test]
fn results_of_another_type_than_asked() {
    assert_eq!(
        says("vessel.length_m * 2"),
        "line 1, column 17: the rule must answer yes or no, this is a number: compare it with something"
    );
    let refused = Rule::compile_number("call.weapons", &schema()).unwrap_err();
    assert_eq!(refused.reason, Refusal::NotANumber { found: "yes or no".into() });
    assert_eq!(
        refusal("people").reason,
        Refusal::NotAYesNo { found: "list of group of facts".into() }
    );
}

#[test]
fn comparisons_that_can_never_work() {
    assert_eq!(
        says("people.exists(p, p.born < '2000-01-01')"),
        "line 1, column 25: `<` does not work between date and text (write timestamp('2026-11-24T00:00:00Z'))"
    );
    assert_eq!(
        says("call.stay > 48"),
        "line 1, column 11: `>` does not work between length of time and whole number (write duration('48h'))"
    );
    for source in [
        "vessel.name == 3",
        "vessel.name > 3",
        "vessel == vessel",
        "people == people",
        "call.weapons > false",
        "vessel.name - 'a' == ''",
        "call.arrives + call.lodged == call.arrives",
        "'LC' in vessel.name",
        "3 in flags",
        "(call.weapons ? 1 : 'a') == 1",
        "vessel.length_m % 2 == 0",
    ] {
        assert!(matches!(refusal(source).reason, Refusal::Mismatch { .. }), "{source}");
    }
    for source in [
        "vessel.length_m && true",
        "!vessel.name",
        "-vessel.name == ''",
        "vessel[0] == 1",
        "people['a'].age == 1",
        "vessel.name.x == 1",
        "vessel.exists(p, true)",
        "people.exists(p, p.age)",
        "people.all(p, p.name)",
        "people.filter(p, p.age).size() > 0",
        "[1, 'a'].size() > 0",
        "vessel.name ? true : false",
    ] {
        assert!(matches!(refusal(source).reason, Refusal::Wanted { .. }), "{source}");
    }
}

#[test]
fn functions_given_the_wrong_things() {
    for source in [
        "size(1) > 0",
        "vessel.name.contains(1)",
        "vessel.name.size(1) > 0",
        "years_between('2000-01-01', call.arrives) > 1",
        "plus_months(call.arrives, 1.5) > call.arrives",
        "timestamp(vessel.name) > call.arrives",
        "duration(vessel.name) > call.stay",
        "call.arrives.getHours(vessel.name) > 1",
        "call.stay.getFullYear() > 1",
        "string(people) == ''",
        "min(1) == 1",
    ] {
        assert!(matches!(refusal(source).reason, Refusal::Arguments { .. }), "{source}");
    }
    for source in [
        "timestamp('2026-02-31T00:00:00Z') > call.arrives",
        "timestamp('tomorrow') > call.arrives",
        "duration('2 days') > call.stay",
        "call.arrives.getHours('Saint Lucia') > 1",
    ] {
        assert!(matches!(refusal(source).reason, Refusal::BadConstant { .. }), "{source}");
    }
}

#[test]
fn parts_of_the_language_left_out() {
    for source in [
        "1u == 1",
        "b'a' == b'a'",
        "vessel.imo == null",
        "{'a': 1}.size() > 0",
        "vessel{name: 'x'} == vessel",
    ] {
        let reason = refusal(source).reason;
        assert!(matches!(reason, Refusal::Unsupported { .. }), "{source}: {reason}");
    }
    assert!(says("vessel.?imo == ''").contains("cannot be read"));
}
