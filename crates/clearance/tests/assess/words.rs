//! Every sentence the crate can say has words in six languages, and the words ask for no argument
//! that the sentence does not bring.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use clearance::check::table::CHECKS;
use clearance::voyage_file::{FieldProblem, Species, Vocabulary, VoyageFile, WeaponKind};
use serde_json::{Value, json};

use super::{ATLAS, example, put, report};

const LANGUAGES: [&str; 6] = ["en", "es", "fr", "nl", "pap", "ht"];

/// The messages of a language: key to text. Fluent's own parser is a matter of the web crate; here
/// a message begins at the start of a line and goes on over indented ones.
fn messages(language: &str) -> BTreeMap<String, String> {
    let path =
        Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("../web/locales/{language}/checks.ftl"));
    let text = std::fs::read_to_string(&path).unwrap_or_else(|e| panic!("{}: {e}", path.display()));
    let mut all: BTreeMap<String, String> = BTreeMap::new();
    let mut key = String::new();
    for line in text.lines().filter(|line| !line.starts_with('#')) {
        match line.split_once(" =").filter(|_| !line.starts_with(' ')) {
            Some((name, rest)) => {
                key = name.to_owned();
                assert!(
                    all.insert(key.clone(), rest.to_owned()).is_none(),
                    "{language}: {key} twice"
                );
            }
            None => all.entry(key.clone()).or_default().push_str(line),
        }
    }
    all.remove("");
    all
}

/// The arguments a message asks for.
fn arguments(text: &str) -> BTreeSet<String> {
    let name =
        |rest: &str| rest.chars().take_while(|c| c.is_ascii_alphanumeric() || *c == '_').collect();
    text.split('$').skip(1).map(name).collect()
}

fn all() -> Vec<(&'static str, BTreeMap<String, String>)> {
    LANGUAGES.map(|language| (language, messages(language))).into()
}

fn expect(words: &[(&str, BTreeMap<String, String>)], key: &str, args: Option<&BTreeSet<String>>) {
    for (language, messages) in words {
        let text = messages.get(key).unwrap_or_else(|| panic!("{language} has no words for {key}"));
        assert!(!text.trim().is_empty(), "{language}: {key} is empty");
        if let Some(args) = args {
            let asked = arguments(text);
            assert!(
                asked.is_subset(args),
                "{language}: {key} asks for {asked:?}, is given {args:?}"
            );
        }
    }
}

/// Every sentence and every key in an argument, anywhere in a tree.
fn sentences(value: &Value, found: &mut Vec<(String, Option<BTreeSet<String>>)>) {
    match value {
        Value::Object(map) => {
            match map.get("key") {
                Some(Value::String(key)) if map.len() == 1 || map.contains_key("args") => {
                    let args = map.get("args").and_then(Value::as_object);
                    found.push((
                        key.clone(),
                        Some(args.into_iter().flat_map(|a| a.keys().cloned()).collect()),
                    ));
                }
                Some(Value::String(key)) => found.push((key.clone(), None)),
                _ => {}
            }
            map.values().for_each(|value| sentences(value, found));
        }
        Value::Array(list) => list.iter().for_each(|value| sentences(value, found)),
        _ => {}
    }
}

fn expect_all_of(value: &Value, words: &[(&str, BTreeMap<String, String>)]) -> usize {
    let mut found = Vec::new();
    sentences(value, &mut found);
    for (key, args) in &found {
        expect(words, key, args.as_ref());
    }
    found.len()
}

#[test]
fn all_languages_have_the_same_keys() {
    let words = all();
    let keys =
        |messages: &BTreeMap<String, String>| messages.keys().cloned().collect::<BTreeSet<_>>();
    for (language, messages) in &words {
        assert_eq!(keys(messages), keys(&words[0].1), "{language}");
    }
}

#[test]
fn every_check_has_a_title_and_two_sentences() {
    let words = all();
    for rule in CHECKS {
        for end in ["title", "skipper", "officer"] {
            expect(&words, &format!("check-{}-{end}", rule.id), None);
        }
    }
    for (word, _) in WeaponKind::WORDS {
        expect(&words, &format!("check-weapon-{}", word.replace('_', "-")), None);
    }
    for (word, _) in Species::WORDS {
        expect(&words, &format!("check-animal-{word}"), None);
    }
}

/// A check that no story names has not been tried.
#[test]
fn every_check_is_named_in_a_story() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/assess");
    let files = std::fs::read_dir(folder)
        .unwrap()
        .map(|entry| std::fs::read_to_string(entry.unwrap().path()).unwrap());
    let stories = files.collect::<String>();
    let untried: Vec<_> =
        CHECKS.iter().filter(|rule| !stories.contains(&format!("\"{}\"", rule.id))).collect();
    assert!(untried.is_empty(), "{untried:?}");
}

/// Keys written out whole in the sources, so that one that no test reaches has words too.
#[test]
fn every_key_written_in_the_sources_has_words() {
    let words = all();
    let mut keys = BTreeSet::new();
    for folder in ["src", "src/check", "src/fee", "../registry/src/record"] {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join(folder);
        for file in std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()) {
            if file.extension().is_some_and(|ext| ext == "rs") {
                keys.extend(literals(&std::fs::read_to_string(file).unwrap()));
            }
        }
    }
    assert!(keys.len() > 70, "{}", keys.len());
    for key in keys {
        expect(&words, &key, None);
    }
}

fn literals(source: &str) -> Vec<String> {
    // Stems that get an ending; the walk over the reports reaches every ending.
    let stems = ["fee-explain", "fee-explain-between", "fee-per-", "deadline-clear-out-not-before"];
    let starts = [
        "problem-",
        "fee-unknown-",
        "fee-not-counted-",
        "fee-possible",
        "requirement-",
        "check-unknown-",
        "check-agency-",
    ];
    let whole = |text: &&str| {
        starts.iter().any(|s| text.starts_with(s)) && !text.ends_with('-') && !stems.contains(text)
    };
    let fits = |text: &&str| {
        text.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-')
    };
    let agency = |text: &&str| !text.starts_with("requirement-agency");
    source
        .split('"')
        .skip(1)
        .step_by(2)
        .filter(fits)
        .filter(whole)
        .filter(agency)
        .map(str::to_owned)
        .collect()
}

/// A voyage in which much is wrong, so that many sentences are said.
fn troubled() -> Value {
    let mut value = example();
    let changes = [
        ("/people/0/born", json!("2030-01-01")),
        ("/people/1/nationality", json!("AN")),
        ("/people/2/documents/0/expires_on", json!("2026-12-01")),
        ("/people/3/documents", json!([])),
        ("/people/4/nationality", json!("QQ")),
        ("/people/4/born", json!("2015-01-01")),
        ("/vessel/mmsi", json!("111")),
        ("/vessel/imo", json!("1234567")),
        ("/vessel/hull_id", json!("7")),
        ("/vessel/call_sign", json!("?")),
        ("/vessel/owner", json!(null)),
        ("/vessel/category", json!("charter_bareboat")),
        ("/calls/0/aboard/1/role", json!("master")),
        ("/calls/1/arrival", json!("2026-11-20T03:00")),
        ("/calls/2/leaves", json!(["anna"])),
    ];
    for (pointer, new) in changes {
        put(&mut value, pointer, new);
    }
    troubled_declaration(&mut value);
    value
}

/// The same with answers and goods that ask for a note.
fn troubled_declaration(value: &mut Value) {
    let changes = [
        ("/declaration/weapons", json!([{"type": "rifle"}, {"type": "flare_gun"}])),
        ("/declaration/animals", json!([{"species": "cat", "landing": true}])),
        ("/declaration/cash", json!([{"currency": "EUR", "amount": 20000}])),
        ("/declaration/answers/health.ill-now", json!(true)),
        ("/declaration/answers/health.death", json!("perhaps")),
        ("/declaration/answers/customs.excess-stores", json!({"value": true, "detail": "Beer."})),
        ("/declaration/answers/customs.merchandise", json!({"value": true, "detail": "Books."})),
        ("/from", json!("mq-nowhere")),
        ("/declaration/stores/medicines", json!([{"name": "morphine", "controlled": true}])),
    ];
    for (pointer, new) in changes {
        put(value, pointer, new);
    }
    value["declaration"]["answers"].as_object_mut().unwrap().remove("customs.wildlife");
}

#[test]
fn every_sentence_of_reports_at_every_port_has_words_and_arguments() {
    let words = all();
    let mut said = 0;
    for (_, port) in ATLAS.ports() {
        for mut value in [example(), troubled()] {
            for departure in [json!("2027-06-20T23:30"), json!(null)] {
                put(&mut value, "/calls/2/port", json!(port.id.as_str()));
                put(&mut value, "/calls/2/departure", departure);
                said += expect_all_of(&serde_json::to_value(report(&value)).unwrap(), &words);
            }
        }
    }
    assert!(said > 10_000, "{said}");
}

#[test]
fn most_checks_fail_for_the_troubled_voyage() {
    let report = report(&troubled());
    let failed: BTreeSet<_> =
        report.all_checks().filter(|c| c.failed()).map(|c| c.id.clone()).collect();
    assert!(failed.len() >= 28, "{} {failed:?}", failed.len());
}

#[test]
fn every_problem_has_words_and_arguments() {
    let words = all();
    let mut value = example();
    let changes = [
        ("/schema", json!("x")),
        ("/name", json!(" ")),
        ("/client_id", json!("7")),
        ("/nam", json!(1)),
        ("/xyzzy", json!(1)),
        ("/vessel/name", json!("a\u{0}")),
        ("/vessel/colour", json!("x".repeat(99))),
        ("/vessel/home_port", json!("\u{202E}x")),
        ("/vessel/length", json!(1.234)),
        ("/vessel/width", json!(0)),
        ("/vessel/draft", json!("deep")),
        ("/vessel/masts", json!(1.5)),
        ("/vessel/type", json!("slop")),
        ("/vessel/material", json!("?")),
        ("/vessel/mmsi", json!(7)),
        ("/people/0/born", json!("1971-02-31")),
        ("/people/1/born", json!("0000-02-01")),
        ("/people/2/born", json!("x")),
        ("/people/3/ref", json!("sean")),
        ("/people/4/nationality", json!("12")),
        ("/people/4/ref", json!("a b")),
        ("/calls/1/arrival", json!("x")),
        ("/calls/1/leaves", json!(["ana", "qqqq", "willem", "willem"])),
        ("/calls/2/port", json!(null)),
        ("/declaration/cash", json!({})),
        ("/declaration/weapons", json!([[]])),
    ];
    for (pointer, new) in changes {
        put(&mut value, pointer, new);
    }
    let problems = VoyageFile::from_value(&value).unwrap_err();
    let keys = super::tally(problems.iter().map(|p| p.key.as_str()));
    assert!(keys.len() >= 20, "{keys:?}");
    let others = ["{", "[[[[[[[[[[[[[[[[[[", "{\"a\":1,\"a\":2}"]
        .map(|text| VoyageFile::parse(text).unwrap_err());
    let all: Vec<FieldProblem> = problems.into_iter().chain(others.into_iter().flatten()).collect();
    for problem in &all {
        let args: BTreeSet<String> = problem.args.keys().cloned().collect();
        expect(&words, &problem.key, Some(&args));
        expect_all_of(&serde_json::to_value(&problem.args).unwrap(), &words);
    }
}
