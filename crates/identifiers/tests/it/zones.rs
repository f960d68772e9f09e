//! Machine-readable zones: written and read back, every slip in a checked cell caught.

use chrono::{Days, NaiveDate};
use identifiers::mrz::{Layout, MrzFields, NameAgreement, Sex};
use identifiers::{Country, DocumentNumber, Identifier, Mrz, MrzReason, Reason};
use proptest::prelude::*;
use std::time::{Duration, Instant};

const TD3: &str = "P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<\n\
                   L898902C36UTO7408122F1204159ZE184226B<<<<<10";
const TD1: &str = "I<UTOD231458907<<<<<<<<<<<<<<<\n\
                   7408122F1204159UTO<<<<<<<<<<<6\n\
                   ERIKSSON<<ANNA<MARIA<<<<<<<<<<";
const TD2: &str = "I<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<\n\
                   D231458907UTO7408122F1204159<<<<<<<6";

fn today() -> NaiveDate {
    "2026-11-24".parse().unwrap()
}

fn fields() -> impl Strategy<Value = MrzFields> {
    let people = ("[A-Z]{2,12}( [A-Z]{2,8})?", "([A-Z]{2,9}( [A-Z]{2,6})?)?", 0u64..36_000);
    let papers = ("[A-Z0-9][A-Z0-9]{5,8}", 0usize..249, 0usize..249, 0u64..3_650);
    (people, papers, 0usize..3).prop_map(|(person, paper, sex)| MrzFields {
        document_code: "P".into(),
        issuer: Country::current().nth(paper.1).unwrap(),
        number: DocumentNumber::parse(&paper.0).unwrap(),
        surname: person.0,
        given_names: person.1,
        nationality: Country::current().nth(paper.2).unwrap(),
        birth: today() - Days::new(person.2),
        sex: [Sex::Male, Sex::Female, Sex::Unspecified][sex],
        expiry: today() + Days::new(paper.3),
    })
}

fn layouts() -> impl Strategy<Value = Layout> {
    prop::sample::select(vec![Layout::Td1, Layout::Td2, Layout::Td3])
}

fn write(fields: &MrzFields, layout: Layout) -> String {
    let code = if layout == Layout::Td3 { "P" } else { "I" };
    MrzFields { document_code: code.into(), ..fields.clone() }.write(layout).unwrap()
}

/// The cells of a zone that a check digit covers: (line, from, to).
fn covered(layout: Layout) -> Vec<(usize, usize, usize)> {
    match layout {
        Layout::Td1 => vec![(0, 5, 15), (1, 0, 7), (1, 8, 15)],
        Layout::Td2 | Layout::Td3 => vec![(1, 0, 10), (1, 13, 20), (1, 21, 28)],
    }
}

proptest! {
    #[test]
    fn what_is_written_is_read(fields in fields(), layout in layouts()) {
        let zone = Mrz::parse(&write(&fields, layout), today()).unwrap();
        prop_assert_eq!(zone.layout(), layout);
        prop_assert_eq!(zone.number(), &fields.number);
        prop_assert_eq!(zone.issuer().map(|c| c.sovereign()), Some(fields.issuer));
        prop_assert_eq!(zone.nationality().map(|c| c.sovereign()), Some(fields.nationality));
        prop_assert_eq!(zone.birth().day(), Some(fields.birth));
        prop_assert_eq!(zone.expiry().day(), Some(fields.expiry));
        prop_assert_eq!(zone.sex(), fields.sex);
        prop_assert_eq!(zone.given_names().is_empty(), fields.given_names.is_empty());
        let agrees = zone.name_agrees(&fields.surname, &fields.given_names);
        prop_assert!(matches!(agrees, NameAgreement::Same | NameAgreement::CutShort), "{agrees:?}");
        prop_assert!(!zone.repaired() && zone.failed_checks().is_empty());
        prop_assert_eq!(Mrz::normalise(zone.as_str()), zone.as_str());
        prop_assert_eq!(Mrz::find(zone.as_str(), today()).unwrap(), zone);
    }

    /// One digit for another in a covered cell always shows: 7, 3 and 1 are prime to 10.
    #[test]
    fn one_wrong_digit_is_caught(
        fields in fields(), layout in layouts(), pick in any::<prop::sample::Index>(), digit in b'0'..=b'9',
    ) {
        let zone = write(&fields, layout);
        let width = zone.lines().next().unwrap().len() + 1;
        let digits: Vec<usize> = covered(layout)
            .into_iter()
            .flat_map(|(line, from, to)| (from..to).map(move |at| line * width + at))
            .filter(|at| zone.as_bytes()[*at].is_ascii_digit())
            .collect();
        let at = digits[pick.index(digits.len())];
        prop_assume!(zone.as_bytes()[at] != digit);
        let mut bytes = zone.into_bytes();
        bytes[at] = digit;
        let wrong = String::from_utf8(bytes).unwrap();
        prop_assert_eq!(Mrz::parse(&wrong, today()).unwrap_err().key(), "mrz-check-digit");
        prop_assert!(!Mrz::read(&wrong, today()).unwrap().failed_checks().is_empty());
    }

    #[test]
    fn any_text_is_answered(text in prop_oneof![
        any::<String>(),
        "[A-Z0-9<]{44}\n[A-Z0-9<]{44}",
        "P[A-Z<]{43}\n[A-Z0-9<]{9}[0-9][A-Z]{3}[0-9<]{6}[0-9][MF<][0-9]{7}[A-Z0-9<]{14}[0-9]{2}",
        "I[A-Z<]{4}[A-Z0-9<]{25}\n[0-9<]{7}[MF<X][0-9<]{7}[A-Z<]{3}[A-Z0-9<]{11}[0-9]\n[A-Z<]{30}",
        "[A-Z<]{35,37}\n[A-Z0-9<]{35,37}",
        "[PIAC<\u{202E}\u{0}é😀]{1,100}",
    ]) {
        let once = Mrz::normalise(&text);
        prop_assert_eq!(Mrz::normalise(&once), once.clone());
        for answer in [Mrz::read(&text, today()), Mrz::parse(&text, today()), Mrz::find(&text, today())] {
            match answer {
                Ok(zone) => {
                    let explanation = zone.explain(today());
                    let keys = explanation.facts.iter().map(|f| f.key);
                    for key in keys.chain(explanation.doubts.iter().map(|d| d.key)) {
                        prop_assert!(identifiers::KEYS.contains(&key), "{}", key);
                    }
                }
                Err(reason) => {
                    prop_assert!(identifiers::KEYS.contains(&reason.key()));
                    prop_assert!(!reason.to_string().contains(char::is_control));
                }
            }
        }
    }
}

#[test]
fn the_standards_own_specimens_are_read() {
    for (text, layout, number) in [
        (TD3, Layout::Td3, "L898902C3"),
        (TD1, Layout::Td1, "D23145890"),
        (TD2, Layout::Td2, "D23145890"),
    ] {
        let zone = Mrz::parse(text, today()).unwrap();
        assert_eq!(zone.layout(), layout);
        assert_eq!(zone.number().as_str(), number);
        assert_eq!((zone.surname(), zone.given_names()), ("ERIKSSON", "ANNA MARIA"));
        let one_line = Mrz::parse(&text.replace('\n', "").to_lowercase(), today()).unwrap();
        assert_eq!(one_line, zone);
    }
    assert_eq!(Mrz::parse(TD3, today()).unwrap().personal_number(), Some("ZE184226B"));
}

#[test]
fn refusals_name_the_line_and_the_field() {
    let refusal = |text: &str| Mrz::parse(text, today()).unwrap_err();
    assert_eq!(
        refusal(&TD3.replace("7408122", "7408132")),
        MrzReason::CheckDigit { fields: vec!["mrz-birth", "mrz-composite"] }
    );
    assert_eq!(
        refusal(&TD3.replace("7408122", "7408132")).to_string(),
        "Check the lines at the bottom of the document; there is a mistake in the date of birth, \
         the last digit or what it covers."
    );
    assert_eq!(
        refusal(&TD3.replace("ANNA", "ÄNNA")),
        MrzReason::Character { line: 1, place: 16, found: "Ä".into() }
    );
    assert_eq!(refusal(&TD3.replace("P<", "V<")).key(), "mrz-document");
    assert_eq!(refusal(&TD3.replace("L898902C3", "<898902C3")).key(), "mrz-number-missing");
    assert_eq!(refusal(&TD3[..80]).key(), "mrz-lines");
    assert_eq!(refusal(" \n ").key(), "text-empty");
    assert_eq!(Mrz::find("a holiday picture", today()).unwrap_err().key(), "mrz-not-found");
}

#[test]
fn a_mended_picture_says_so() {
    let noisy = format!("PASSPORT\nsome noise\n{}\nmore", TD3.replace("7408122", "74O8I22"));
    let zone = Mrz::find(&noisy, today()).unwrap();
    assert!(zone.repaired());
    assert_eq!(zone.birth().day(), Some("1974-08-12".parse().unwrap()));
    assert!(zone.doubts(today()).iter().any(|doubt| doubt.key == "mrz-repaired"));
    let clean = Mrz::find(&format!("noise\n{TD3}\nnoise"), today()).unwrap();
    assert!(!clean.repaired());
}

fn with(surname: &str, given: &str) -> Mrz {
    let germany = Country::parse("DE").unwrap();
    let fields = MrzFields {
        document_code: "P".into(),
        issuer: germany,
        number: DocumentNumber::parse("C01X00T47").unwrap(),
        surname: surname.into(),
        given_names: given.into(),
        nationality: germany,
        birth: "1980-01-01".parse().unwrap(),
        sex: Sex::Male,
        expiry: "2030-01-01".parse().unwrap(),
    };
    Mrz::parse(&fields.write(Layout::Td3).unwrap(), today()).unwrap()
}

#[test]
fn the_search_in_hostile_pictures_ends() {
    let started = Instant::now();
    let narrow = format!("{}\n{}\n", &TD3[..43], &TD3.replace("7408122", "7408132")[46..]);
    for unit in [narrow.as_str(), "P0O1I5SB8G6Z2Q0O1I5SB8G6Z2Q0O1P0O1I5SB8G6Z2\n"] {
        let page = unit.repeat(Mrz::FIND_LIMIT / unit.len());
        let _ = Mrz::find(&page, today()).map_err(|reason| assert!(!reason.key().is_empty()));
    }
    // Generous: this is an unoptimised build on a busy machine.
    assert!(started.elapsed() < Duration::from_secs(60), "{:?}", started.elapsed());
}

#[test]
fn names_are_compared_kindly() {
    for (zone, given, expected) in [
        (("Müller", "Jörg"), ("MÜLLER", "Joerg"), NameAgreement::Same),
        (("Muller", "Jorg"), ("Müller", "Jörg"), NameAgreement::Same),
        (("O'Neil", "Zoë"), ("ONEIL", "Zoe"), NameAgreement::Same),
        (("Null", ""), ("Null", ""), NameAgreement::Same),
        (("Null", ""), ("Null", "Bob"), NameAgreement::Differs),
        (("Baptiste", "Ana"), ("Baptist", "Ana"), NameAgreement::Differs),
        (("Baptist", "Ana"), ("Baptiste", "Ana"), NameAgreement::Differs),
        (("Živković", "Ana"), ("Живковић", "Ана"), NameAgreement::Same),
        (("Bin Salman", "M"), ("بن سلمان", "M"), NameAgreement::CannotTell),
    ] {
        assert_eq!(with(zone.0, zone.1).name_agrees(given.0, given.1), expected, "{zone:?}");
    }
    let long = "Wolfeschlegelsteinhausenbergerdorff";
    let cut = with(long, "Hubert Blaine");
    assert_eq!(cut.name_agrees(long, "Hubert Blaine"), NameAgreement::CutShort);
}

#[test]
fn one_name_of_two_words_stays_one_name() {
    let zone = with("Win Tin", "");
    assert_eq!((zone.surname(), zone.given_names()), ("WIN TIN", ""));
    assert!(zone.doubts(today()).iter().any(|doubt| doubt.key == "mrz-one-name"));
}

#[test]
fn debug_output_holds_no_personal_data() {
    assert!(!format!("{:?}", with("Secret", "Name")).contains("SECRET"));
}

#[test]
fn one_country_may_issue_to_anothers_national() {
    let zone = Mrz::read(&TD3.replace("UTO7", "GBR7"), today()).unwrap();
    let keys: Vec<_> = zone.doubts(today()).into_iter().map(|doubt| doubt.key).collect();
    assert!(keys.contains(&"mrz-issuer-not-nationality"), "{keys:?}");
    let unknown = Mrz::read(&TD3.replace("UTO7", "QQQ7"), today()).unwrap();
    assert!(unknown.doubts(today()).iter().any(|doubt| doubt.key == "mrz-country-unknown"));
}
