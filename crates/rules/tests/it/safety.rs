use std::time::{Duration, Instant};

use proptest::prelude::*;
use rules::{FactSchema, FactType, Facts, Refusal, Rule, RuleFailure, limits};
use serde_json::json;

use crate::{facts, schema};

/// Runs `work` on a thread with the stack of a request.
fn on_a_request_stack<T: Send>(work: impl FnOnce() -> T + Send) -> T {
    std::thread::scope(|scope| {
        std::thread::Builder::new()
            .stack_size(2 * 1024 * 1024)
            .spawn_scoped(scope, work)
            .unwrap()
            .join()
            .unwrap()
    })
}

#[test]
fn the_deepest_rules_allowed_run_on_a_request_stack() {
    on_a_request_stack(|| {
        let facts = facts();
        let mut accepted = 0;
        for n in 1..limits::DEPTH + 3 {
            for source in [
                format!("1{} > 0", "+1".repeat(n)),
                format!("{}true{}", "!(true && ".repeat(n), ")".repeat(n)),
                format!("{}1{} < 9", "-(".repeat(n), ")".repeat(n)),
                format!("{}vessel.length_m{} > 0.0", "max(1.0, ".repeat(n), ")".repeat(n)),
                format!("people.exists(p, people.all(q, p.age{} > q.age || true))", "+1".repeat(n)),
                "call.weapons ? false : ".repeat(n) + "true",
            ] {
                if let Ok(rule) = Rule::compile(&source, &schema()) {
                    accepted += 1;
                    let _ = rule.holds(&facts).unwrap_or_else(|e| panic!("{source}: {e}"));
                }
            }
        }
        assert!(accepted > 150, "the gate lets ordinary depth through: {accepted}");
    });
}

#[test]
fn long_lists_are_refused_before_they_are_walked() {
    let schema = FactSchema::of(&[("n[]", FactType::Int)]).unwrap();
    let facts = Facts::bind(&schema, &json!({"n": vec![1; 20_000]})).unwrap();
    let square = Rule::compile("n.exists(a, n.exists(b, a + b < 0))", &schema).unwrap();
    let started = Instant::now();
    assert!(matches!(square.test(&facts), Err(RuleFailure::TooMuchWork { .. })));
    assert!(started.elapsed() < Duration::from_secs(1));
    let plain = Rule::compile("n.all(a, a == 1)", &schema).unwrap();
    assert_eq!(plain.test(&facts), Ok(true));
    // Joined lists are longer than any fact, and are counted so.
    let joined = format!("({}).all(a, a == 1)", vec!["n"; 20].join("+"));
    let joined = Rule::compile(&joined, &schema).unwrap();
    assert!(matches!(joined.test(&facts), Err(RuleFailure::TooMuchWork { .. })));
}

#[test]
fn lengths_of_time_cannot_leave_the_calendar() {
    let add = |hours: &str| {
        let source = format!("call.arrives + duration('{hours}') > call.arrives");
        Rule::compile(&source, &schema()).map(|rule| rule.test(&facts()))
    };
    assert_eq!(add("876600h"), Ok(Ok(true)));
    for hours in ["876601h", "80000000h", "2000000000h", "-876601h"] {
        assert!(matches!(add(hours).unwrap_err().reason, Refusal::BadConstant { .. }));
    }
    // Year by year to the end of the calendar: a failure, not a panic.
    let far = FactSchema::of(&[("a.t", FactType::Timestamp)]).unwrap();
    let facts = Facts::bind(&far, &json!({"a": {"t": "9950-01-01T00:00:00Z"}})).unwrap();
    let rule = Rule::compile("a.t + duration('876600h') > a.t", &far).unwrap();
    assert_eq!(rule.test(&facts), Err(RuleFailure::TooLarge));
}

#[test]
fn rules_and_facts_are_shared_between_threads() {
    fn shared<T: Send + Sync>() {}
    shared::<Rule>();
    shared::<Facts>();
    shared::<FactSchema>();
}

/// Pieces that meet in rules, so that random strings get past the parser.
const PIECES: &[&str] = &[
    "vessel",
    ".",
    "name",
    "length_m",
    "people",
    ".exists(",
    "p",
    ", ",
    "p.age",
    ")",
    "(",
    "[",
    "]",
    "0",
    "1.5",
    "'x'",
    "\"",
    "'",
    " && ",
    " || ",
    "!",
    "-",
    " + ",
    " * ",
    " / ",
    " % ",
    " == ",
    " < ",
    " in ",
    " ? ",
    " : ",
    "has(",
    "size(",
    ".matches(",
    "'('",
    ".map(",
    ".filter(",
    ".all(",
    "call",
    ".arrives",
    "timestamp('2026-01-01T00:00:00Z')",
    "duration('1h')",
    "true",
    "null",
    "{",
    "}",
    "\\",
    "é",
    "\u{202e}",
    "\0",
    "\n",
    "1u",
    "b'x'",
    "@result",
    "`",
    ".?",
    "9223372036854775807",
    "//",
    "years_between(",
    "plus_months(",
    "max(",
];

proptest! {
    #![proptest_config(ProptestConfig { cases: 400, ..ProptestConfig::default() })]

    #[test]
    fn any_text_is_answered(source in "\\PC{0,200}") {
        answered(&source);
    }

    #[test]
    fn any_pieces_are_answered(at in prop::collection::vec(0..PIECES.len(), 0..60)) {
        let source: String = at.iter().map(|&i| PIECES[i]).collect();
        answered(&source);
    }
}

/// Refused or run, in time, without a panic; the place named is in the text.
fn answered(source: &str) {
    let started = Instant::now();
    match Rule::compile(source, &schema()) {
        Ok(rule) => {
            let facts = facts();
            if let Ok(verdict) = rule.holds(&facts) {
                for term in verdict.terms {
                    assert_eq!(source.get(term.span), Some(term.text.as_str()));
                }
            }
        }
        Err(refusal) => {
            let lines = source.split('\n').count();
            assert!(refusal.line <= lines, "{source:?}: {refusal}");
            assert!(!refusal.to_string().is_empty());
        }
    }
    assert!(started.elapsed() < Duration::from_secs(5), "{source:?}");
}
