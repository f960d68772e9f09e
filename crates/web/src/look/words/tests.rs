//! All six languages say the same things, and every key that is asked for exists.

use super::*;
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

fn files(under: &Path, ending: &str) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in fs::read_dir(under).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            found.extend(files(&path, ending));
        } else if path.to_string_lossy().ends_with(ending) {
            found.push(path);
        }
    }
    found.sort();
    found
}

/// Key -> the values it names, and the file it is in. Refuses a key written twice.
fn messages(language: Language) -> BTreeMap<String, (String, BTreeSet<String>)> {
    let mut all = BTreeMap::new();
    for path in files(&root().join("locales").join(language.tag()), ".ftl") {
        let file = path.file_name().unwrap().to_string_lossy().into_owned();
        let mut key = String::new();
        for line in fs::read_to_string(&path).unwrap().lines().filter(|line| !line.starts_with('#'))
        {
            if line.starts_with(|first: char| first.is_ascii_lowercase()) {
                key = line.split_once('=').expect("a message line has =").0.trim().to_owned();
                let twice = all.insert(key.clone(), (file.clone(), BTreeSet::new()));
                assert!(twice.is_none(), "{language}: {key} is written twice (in {file} too)");
            }
            let names = line.split('$').skip(1).map(|rest| {
                rest.chars()
                    .take_while(|c| c.is_ascii_alphanumeric() || "-_".contains(*c))
                    .collect::<String>()
            });
            if let Some((_, values)) = all.get_mut(&key) {
                values.extend(names);
            }
        }
    }
    all
}

#[test]
fn six_languages_have_the_same_keys_and_values() {
    let english = messages(Language::En);
    assert!(english.len() > 100, "only {} messages were read", english.len());
    let mut wrong = Vec::new();
    for language in Language::ALL {
        let other = messages(language);
        let keys: BTreeSet<_> = english.keys().chain(other.keys()).collect();
        for key in keys {
            match (english.get(key), other.get(key)) {
                (Some(_), None) => wrong.push(format!("{language}: {key} is missing")),
                (None, _) => wrong.push(format!("en: {key} is missing, {language} has it")),
                (Some(one), Some(two)) if one != two => {
                    wrong.push(format!("{language}: {key} is {two:?}, in English {one:?}"));
                }
                _ => {}
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn every_message_can_be_said_in_its_own_language() {
    for language in Language::ALL {
        for (key, (file, values)) in messages(language) {
            let arguments: Arguments<'_> =
                values.into_iter().map(|name| (Cow::Owned(name), FluentValue::from(2))).collect();
            let said = lookup(language, &key, Some(&arguments));
            assert!(
                said.is_some_and(|text| !text.trim().is_empty()),
                "{language}: {key} in {file} says nothing"
            );
        }
    }
}

/// Keys written out in templates and code: `t("…"`, `t1("…"`, `say("…"`, `told("…"`.
#[test]
fn every_key_asked_for_exists() {
    let english = messages(Language::En);
    let mut wrong = Vec::new();
    let mut seen = 0;
    for path in
        [files(&root().join("templates"), ".html"), files(&root().join("src"), ".rs")].concat()
    {
        if path.ends_with("words/tests.rs") {
            continue;
        }
        let text = fs::read_to_string(&path).unwrap();
        let said: Vec<_> =
            text.lines().filter(|line| !line.trim_start().starts_with("//")).collect();
        let text = said.join("\n");
        for call in [".t(\"", ".t1(\"", ".say(\"", ".told(\""] {
            for rest in text.split(call).skip(1) {
                let key = rest.split('"').next().unwrap_or_default();
                seen += 1;
                if !english.contains_key(key) {
                    wrong.push(format!("{key} in {}", path.display()));
                }
            }
        }
    }
    assert!(seen > 20, "only {seen} keys were found: has the way to ask for them changed?");
    assert!(wrong.is_empty(), "no words for:\n{}", wrong.join("\n"));
}

#[test]
fn values_are_named_without_invisible_marks() {
    let words = Words::new(Language::Fr);
    let said = words.t1("shell-language-now", "name", "Français");
    assert!(said.contains("Français"));
    assert!(!said.contains(['\u{2068}', '\u{2069}']), "{said:?}");
}

#[test]
fn a_missing_key_is_seen_and_found() {
    let said = Words::new(Language::Ht).t("no-such-key");
    assert_eq!(said, "⟦no-such-key⟧");
    assert_eq!(missing(&format!("<p>{said}</p>")), ["no-such-key"]);
    assert!(missing("<p>good</p>").is_empty());
}

#[test]
fn plurals_follow_the_number() {
    let words = Words::new(Language::En);
    assert_eq!(words.t1("span-days", "count", 1), "1 day");
    assert_eq!(words.t1("span-days", "count", 3), "3 days");
    assert_eq!(Words::new(Language::Fr).t1("span-days", "count", 0), "0 jour");
}

#[test]
fn a_sentence_names_several_values() {
    let said = Words::new(Language::En)
        .say("span-hours")
        .set("hours", 3)
        .set("minutes", String::from("05"));
    assert_eq!(said.to_string(), "3 h 05");
    assert!(
        Words::new(Language::En).say("span-hours").to_string().contains('⟦'),
        "a value was left out"
    );
}
