use rules::{Rule, RuleFailure, Verdict};

use crate::{facts, schema};

fn ask(source: &str) -> Verdict {
    Rule::compile(source, &schema())
        .unwrap_or_else(|e| panic!("{source}: {e}"))
        .holds(&facts())
        .unwrap_or_else(|e| panic!("{source}: {e}"))
}

/// `text = value` of each term, as a log line would show it.
fn lines(source: &str) -> Vec<String> {
    let verdict = ask(source);
    verdict
        .terms
        .iter()
        .map(|t| {
            assert_eq!(&source[t.span.clone()], t.text);
            let facts: Vec<String> = t.facts.iter().map(|(n, v)| format!("{n}={v}")).collect();
            let value = match &t.value {
                Ok(value) => value.to_string(),
                Err(e) => e.to_string(),
            };
            format!("{} -> {value} [{}]", t.text, facts.join(", "))
        })
        .collect()
}

#[test]
fn every_term_is_named_with_its_facts() {
    assert_eq!(
        lines("(vessel.length_m > 24.0 || call.cash_usd >= 10000) && !call.weapons"),
        [
            "vessel.length_m > 24.0 -> false [vessel.length_m=12.4]",
            "call.cash_usd >= 10000 -> true [call.cash_usd=12500]",
            "call.weapons -> false [call.weapons=no]",
        ]
    );
}

#[test]
fn the_entries_that_decided_are_named() {
    let verdict = ask("people.exists(p, p.age < 18) && flags.exists(f, f == 'VC')");
    assert_eq!(verdict.terms[0].which, [1]);
    assert_eq!(verdict.terms[0].text, "people.exists(p, p.age < 18)");
    assert_eq!(verdict.terms[0].facts, [("people".into(), "2 entries".into())]);
    assert_eq!(verdict.terms[1].which, [1]);
    let verdict = ask("!people.all(p, p.age >= 18)");
    assert_eq!(verdict.terms[0].which, [1], "the one who is not");
    assert_eq!(verdict.terms[0].value, Ok(false));
}

#[test]
fn presence_and_unknown_terms() {
    assert_eq!(
        lines("has(vessel.imo) || vessel.imo == '1' || vessel.length_m > 1.0"),
        [
            "has(vessel.imo) -> false [vessel.imo=not known]",
            "vessel.imo == '1' -> the fact `imo` is not known; ask `has(…)` before using it [vessel.imo=not known]",
            "vessel.length_m > 1.0 -> true [vessel.length_m=12.4]",
        ]
    );
    let verdict = ask("!has(vessel.owner.name)");
    assert_eq!(verdict.terms.len(), 1, "a widened presence test is one term");
    assert_eq!(verdict.terms[0].text, "has(vessel.owner.name)");
}

#[test]
fn the_branch_not_taken_is_left_out() {
    assert_eq!(
        lines("call.weapons ? vessel.length_m > 1.0 : size( people ) > 1"),
        [
            "call.weapons -> false [call.weapons=no]",
            "size( people ) > 1 -> true [people=2 entries]",
        ]
    );
}

#[test]
fn spans_cover_calls_brackets_and_other_scripts() {
    for source in [
        "vessel.name.matches('(é|W).*')",
        "(1 + 2) * people[0].age > 3",
        "timestamp('2026-01-01T00:00:00Z') + duration('1h') < call.arrives",
        "people.map(p, p.age).exists(a, a > 1)",
        "people.filter(p, (p.age > 1)).size() > 0",
        "call.arrives.getHours('America/St_Lucia') == (19)",
        "vessel . name == 'Wild Rose'",
        "'é' != vessel.name",
        "call.cash_usd in [1, 12500]",
        "people\n  .exists(p,\n    p.age > 1)",
    ] {
        let verdict = ask(source);
        assert!(verdict.holds, "{source}");
        assert_eq!(verdict.terms.len(), 1, "{source}");
        assert_eq!(verdict.terms[0].text, source);
    }
}

#[test]
fn a_term_that_fails_alone_says_so() {
    let verdict = ask("call.cash_usd / (size(people) - 2) > 1 || call.cash_usd > 1");
    assert_eq!(verdict.terms[0].value, Err(RuleFailure::DivisionByZero));
    assert_eq!(verdict.terms[1].value, Ok(true));
}
