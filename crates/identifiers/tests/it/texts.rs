//! Any text at all: never a panic, bounded, idempotent, every key known.

use identifiers::{
    CallSign, Country, DocumentNumber, Explanation, Hin, Identifier, ImoNumber, KEYS, Language,
    Locode, Meaning, Microchip, Mmsi, Mrz, Reason, parse_date,
};
use proptest::prelude::*;
use std::time::{Duration, Instant};

/// Text of every kind: anything, near-identifiers, and the favourites of attackers.
fn any_text() -> impl Strategy<Value = String> {
    prop_oneof![
        any::<String>(),
        "[ A-Za-z0-9<./:#-]{0,30}",
        "[0-9]{5,16}",
        "[A-Z0-9]{5,15}",
        "(IMO|MMSI|#|:| ){0,4}[0-9]{0,10}",
        "[\u{0}\u{202E}\u{200B}\u{FEFF}😀é９Ａ'\"]{0,12}",
    ]
}

fn known_keys(explanation: &Explanation) {
    for fact in &explanation.facts {
        assert!(KEYS.contains(&fact.key), "fact {}", fact.key);
        if let Meaning::Term(term) = fact.meaning {
            assert!(KEYS.contains(&term), "term {term}");
        }
    }
    for doubt in &explanation.doubts {
        assert!(KEYS.contains(&doubt.key), "doubt {}", doubt.key);
        assert!(doubt.sentence.ends_with('.'), "{}", doubt.sentence);
    }
    assert!(explanation.doubts.is_sorted_by_key(|doubt| doubt.grade), "worst first");
}

fn known_reason(reason: &impl Reason) {
    assert!(KEYS.contains(&reason.key()), "reason {}", reason.key());
    let sentence = reason.to_string();
    assert!(sentence.ends_with('.'), "{sentence}");
    let dangerous = |c: char| c.is_control() || ('\u{202A}'..='\u{202E}').contains(&c);
    assert!(!sentence.contains(dangerous), "{sentence:?}");
    for argument in reason.arguments() {
        assert!(!argument.value.contains(dangerous), "{argument:?}");
    }
}

/// What must hold for any identifier and any text.
fn holds<T>(text: &str)
where
    T: Identifier + PartialEq + serde::Serialize + serde::de::DeserializeOwned,
{
    let once = T::normalise(text);
    assert_eq!(T::normalise(&once), once, "normalise is idempotent");
    match T::parse(text) {
        Ok(value) => {
            assert_eq!(value.as_str(), once, "parse keeps the normalised text");
            assert!(T::parse(value.as_str()).ok().as_ref() == Some(&value), "parse again");
            known_keys(&value.explain());
            let json = serde_json::to_string(&value).unwrap();
            assert_eq!(json, format!("\"{once}\""));
            assert!(serde_json::from_str::<T>(&json).unwrap() == value, "serde round trip");
        }
        Err(reason) => known_reason(&reason),
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2_000))]

    #[test]
    fn identifiers_hold(text in any_text()) {
        holds::<ImoNumber>(&text);
        holds::<Mmsi>(&text);
        holds::<Hin>(&text);
        holds::<CallSign>(&text);
        holds::<Locode>(&text);
        holds::<Microchip>(&text);
        holds::<DocumentNumber>(&text);
    }

    #[test]
    fn countries_dates_and_languages_hold(text in any_text()) {
        match Country::parse(&text) {
            Ok(country) => {
                prop_assert_eq!(Country::parse(country.code()), Ok(country));
                known_keys(&country.explain());
            }
            Err(reason) => known_reason(&reason),
        }
        if let Err(reason) = parse_date(&text) {
            known_reason(&reason);
        }
        if let Err(reason) = Language::parse(&text) {
            known_reason(&reason);
        }
    }
}

#[test]
fn a_megabyte_is_refused_unread() {
    let started = Instant::now();
    for unit in ["9", "A", "<", "\u{0}", "\u{202E}", "😀", "P<UTO"] {
        let text = unit.repeat(1_000_000);
        let today = "2026-11-24".parse().unwrap();
        let keys = [
            ImoNumber::parse(&text).unwrap_err().key(),
            Mmsi::parse(&text).unwrap_err().key(),
            Hin::parse(&text).unwrap_err().key(),
            CallSign::parse(&text).unwrap_err().key(),
            Locode::parse(&text).unwrap_err().key(),
            Microchip::parse(&text).unwrap_err().key(),
            DocumentNumber::parse(&text).unwrap_err().key(),
            Country::parse(&text).unwrap_err().key(),
            Language::parse(&text).unwrap_err().key(),
            parse_date(&text).unwrap_err().key(),
            Mrz::parse(&text, today).unwrap_err().key(),
            Mrz::find(&text, today).unwrap_err().key(),
        ];
        assert!(keys.iter().all(|key| *key == "text-too-long"), "{keys:?}");
    }
    assert!(started.elapsed() < Duration::from_secs(5), "{:?}", started.elapsed());
}

#[test]
fn refusals_reach_a_json_reader_in_words() {
    let refused = serde_json::from_str::<ImoNumber>("\"9074728\"").unwrap_err().to_string();
    assert!(refused.starts_with("Check the IMO number"), "{refused}");
    assert!(serde_json::from_str::<Country>("\"ZZ\"").is_err());
    assert_eq!(serde_json::to_string(&Language::Pap).unwrap(), "\"pap\"");
}
