//! The page: one, on either paper, its text whole, nothing off its edges.

use std::collections::BTreeSet;

use certificates::{
    CertificateError, ClearanceFacts, Direction, Labels, Language, Outcome, Paper, Print, Role,
    Stamp, spell_digest,
};

use crate::sample::{decision, outward, person, signed, some, time, with_people};
use crate::tools::Sheet;

fn print(facts: &ClearanceFacts, print: &Print, name: &str) -> Sheet {
    let sheet = Sheet::new(name, &signed(facts).pdf(print).unwrap());
    assert_eq!(sheet.info("Pages"), "1", "{name}");
    sheet
}

/// The text with all white space as single spaces.
fn flat(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Every word lies inside the margins that both papers leave.
fn inside(sheet: &Sheet, paper: Paper, name: &str) {
    let (width, height) = paper.size();
    let (side, end) = ((width - 518.0) / 2.0, (height - 718.0) / 2.0);
    let boxes = sheet.boxes();
    assert!(boxes.len() > 30, "{name}: {} words", boxes.len());
    for ([left, top, right, bottom], word) in boxes {
        assert!(
            left >= side - 1.0
                && right <= width - side + 3.0
                && top >= end - 6.0
                && bottom <= height - end + 3.0,
            "{name}: \"{word}\" at {left} {top} {right} {bottom}"
        );
    }
}

#[test]
fn the_page_says_everything_in_reading_order() {
    let facts = outward();
    let options = Print { address: some("https://clearance.example/"), ..Print::default() };
    let sheet = print(&facts, &options, "page-reading");
    let text = flat(&sheet.raw_text());
    let order = [
        "Saint Lucia Customs and Excise Department",
        "Rodney Bay, Saint Lucia",
        "LC-7K3-29Q",
        "Outward clearance",
        "Cleared with conditions",
        "to leave Saint Lucia from Rodney Bay.",
        "Wild Rose",
        "913402",
        "232004417",
        "12.40 m (40.7 ft)",
        "Le Marin",
        "Arrival 24 Nov 2026, 14:02 (AST)",
        "Port Elizabeth, Bequia",
        "M. St. Rose",
        "The six bottles of spirits",
        "J. Charlemagne",
        "standing authority 4",
        "People aboard: 5",
        "O'Sullivan-Ñúñez Aoife María master GBR 9 Mar 1985 531204477 30 Jun 2031",
        "Ковалёв Пётр",
        "王 (WANG) 小明 (XIAO MING)",
        "Suharto",
        "seaman's book",
        "1 Dec 2026, 07:45 (AST)",
        "2 Dec 2026, 07:45 (AST)",
        "Leave within 24 hours",
        "Verify at https://clearance.example/verify or offline",
        "lc-2026-1",
        &spell_digest(&signed(&facts).payload().people_digest),
    ];
    let mut rest = text.as_str();
    for words in order {
        let place = rest.find(words);
        let place = place.unwrap_or_else(|| panic!("\"{words}\" not where it belongs:\n{text}"));
        rest = &rest[place..];
    }
    assert_eq!(sheet.info("Tagged"), "yes");
    assert_eq!(sheet.info("PDF version"), "1.7");
    assert_eq!(sheet.info("Title"), "Outward clearance LC-7K3-29Q");
}

#[test]
fn both_papers_carry_the_same_contents() {
    for (paper, size) in
        [(Paper::A4, "595.28 x 841.89 pts (A4)"), (Paper::Letter, "612 x 792 pts (letter)")]
    {
        let options = Print { paper, ..Print::default() };
        let name = format!("page-{paper:?}");
        let sheet = print(&outward(), &options, &name);
        assert_eq!(sheet.info("Page size"), size);
        inside(&sheet, paper, &name);
    }
}

#[test]
fn up_to_forty_people_stand_on_the_page() {
    for count in [0, 1, 2, 7, 8, 13, 14, 20, 21, 33, 40] {
        let mut facts = with_people(count);
        for (place, person) in facts.people.iter_mut().enumerate() {
            let family = person.family_name.chars().take(9);
            person.family_name = format!("{}{place:02}", family.collect::<String>());
            person.given_names = "Alexander".to_owned();
        }
        let name = format!("page-people-{count}");
        let sheet = print(&facts, &Print::default(), &name);
        inside(&sheet, Paper::A4, &name);
        let text = flat(&sheet.text());
        for person in &facts.people {
            let number = &person.document.as_ref().unwrap().number;
            assert!(text.contains(number.as_str()), "{count}: {number}");
            // The family name may be broken at its spaces.
            let last = person.family_name.rsplit(' ').next().unwrap();
            assert!(text.contains(last), "{count}: {last}");
        }
        assert!(!text.contains("see the crew list"), "{count}");
    }
}

#[test]
fn more_people_than_fit_are_counted_and_bound_by_the_digest() {
    let facts = with_people(250);
    let sheet = print(&facts, &Print::default(), "page-250");
    inside(&sheet, Paper::A4, "page-250");
    let text = flat(&sheet.text());
    let shown = facts
        .people
        .iter()
        .filter(|person| text.contains(&person.document.as_ref().unwrap().number))
        .count();
    assert!((25..60).contains(&shown), "{shown}");
    let digest = spell_digest(&signed(&facts).payload().people_digest);
    let rest =
        format!("and {} more: see the crew list. Digest of all 250 people: {digest}", 250 - shown);
    assert!(text.contains(&rest), "{rest}\n{text}");
}

/// Facts at the limits of what a form lets through.
fn enormous() -> ClearanceFacts {
    let long = |letter: &str| letter.repeat(300);
    let mut facts = with_people(40);
    facts.vessel.name = long("W");
    facts.vessel.kind = Some(long("k "));
    facts.vessel.registration = Some(long("R"));
    facts.vessel.hull_colour = Some(long("blue "));
    facts.vessel.imo = some("9074729");
    facts.vessel.hull_id = some("GB-ABC12345D606");
    facts.vessel.gross_tonnage = some("18");
    facts.administration = long("Administration ");
    facts.master = Some(long("M"));
    facts.next_port.as_mut().unwrap().name = long("Port ");
    facts.use_rule = Some("Leave at once. ".repeat(60));
    facts.conditions = vec!["Stay at the berth. ".repeat(100); 12];
    facts.decisions = (0..14)
        .map(|place| {
            let mut one = decision(&format!("agency {place}"), &long("O"));
            one.outcome = Outcome::ClearWithConditions;
            one.conditions = vec!["A condition with many words. ".repeat(70); 9];
            one
        })
        .collect();
    for person in &mut facts.people {
        person.family_name = long("F");
        person.given_names = long("G");
        person.document.as_mut().unwrap().number = long("9");
    }
    facts
}

#[test]
fn the_enormous_is_shortened_and_says_so_and_never_runs_over() {
    for (language, paper) in [(Language::En, Paper::A4), (Language::Es, Paper::Letter)] {
        let mut facts = enormous();
        facts.language = language;
        let options = Print {
            paper,
            stamp: Stamp::Revoked {
                at: time("2026-12-01T13:00:00Z"),
                reason: "because ".repeat(60),
            },
            ..Print::default()
        };
        let name = format!("page-enormous-{paper:?}");
        let sheet = print(&facts, &options, &name);
        inside(&sheet, paper, &name);
        let text = flat(&sheet.text());
        let labels = Labels::of(language).unwrap();
        assert!(text.contains(&labels.shortened), "{text}");
    }
}

#[test]
fn hostile_names_neither_vanish_nor_reorder_the_page() {
    let mut facts = outward();
    facts.people = [
        "Null",
        "Robert'); DROP TABLE people;--",
        "A\u{202E}evil\u{202C}B",
        "NUL\0byte",
        "😀🦀",
        "ﷺ",
        "محمد الأمين",
        "יוסף בן-דוד",
        "\u{1F469}\u{200D}\u{1F4BB}",
        "e\u{301}\u{301}\u{301}\u{301}",
        "\u{E000}\u{FFFF}\u{10FFFF}",
        "<b>&amp;</b>",
        "{count} {digest}",
    ]
    .into_iter()
    .map(|name| person(name, name, Role::Crew, "1"))
    .collect();
    facts.vessel.name = "\u{202E}esoR dliW".to_owned();
    let sheet = print(&facts, &Print::default(), "page-hostile");
    inside(&sheet, Paper::A4, "page-hostile");
    let text = flat(&sheet.raw_text());
    for words in [
        "Null",
        "DROP TABLE",
        "A\u{FFFD}evil\u{FFFD}B",
        "NUL\u{FFFD}byte",
        "\u{FFFD}esoR dliW",
        "😀🦀 (GRINNING CRAB)",
        "<b>&amp;</b>",
        "{count} {digest}",
    ] {
        assert!(text.contains(words), "{words}\n{text}");
    }
}

#[test]
fn every_language_prints_with_an_english_line() {
    let mut titles = BTreeSet::new();
    for language in Language::ALL {
        for direction in [Direction::Inward, Direction::Outward] {
            let mut facts = outward();
            facts.language = language;
            facts.direction = direction;
            let name = format!("page-{}-{direction:?}", language.tag());
            let sheet = print(&facts, &Print::default(), &name);
            inside(&sheet, Paper::A4, &name);
            let labels = Labels::of(language).unwrap();
            let (title, english) = match direction {
                Direction::Inward => (labels.title_inward, "Inward clearance"),
                Direction::Outward => (labels.title_outward, "Outward clearance"),
            };
            let text = flat(&sheet.text());
            assert!(text.contains(&title), "{title}\n{text}");
            assert!(text.contains(english), "{english}\n{text}");
            assert!(text.contains(&labels.cleared_with_conditions));
            assert!(text.contains(&labels.agencies["port_authority"]));
            assert!(!text.contains('{'), "a place was not filled in:\n{text}");
            titles.insert(title);
        }
    }
    assert_eq!(titles.len(), 12);
}

#[test]
fn stamps_say_in_words_what_they_are() {
    let revoked = Print {
        stamp: Stamp::Revoked {
            at: time("2026-12-01T13:00:00Z"),
            reason: "wrong vessel".to_owned(),
        },
        ..Print::default()
    };
    let text = flat(&print(&outward(), &revoked, "page-revoked").text());
    assert!(text.contains("Revoked 1 Dec 2026, 09:00 (AST): wrong vessel"));
    assert!(text.contains("× Revoked"));
    let specimen = Print { stamp: Stamp::Specimen, ..Print::default() };
    let text = flat(&print(&outward(), &specimen, "page-specimen").text());
    assert!(text.contains("Specimen: this is no clearance."));
    let plain = flat(&print(&outward(), &Print::default(), "page-plain").text());
    assert!(!plain.contains("Specimen") && !plain.contains("Revoked"));
}

#[test]
fn an_administration_s_own_words_are_used() {
    let mut labels = Labels::of(Language::En).unwrap();
    labels.title_outward = "Port clearance".to_owned();
    let options = Print { labels: Some(labels), ..Print::default() };
    let text = print(&outward(), &options, "page-words").text();
    assert!(text.contains("Port clearance") && !text.contains("Outward clearance"));
}

#[test]
fn the_same_input_makes_the_same_bytes_and_few() {
    let certificate = signed(&outward());
    let first = certificate.pdf(&Print::default()).unwrap();
    assert_eq!(first, certificate.pdf(&Print::default()).unwrap());
    assert!(first.len() < 100_000, "{} bytes", first.len());
    let archival = b"<pdfaid:part>3</pdfaid:part>";
    let found = first.windows(archival.len()).any(|part| part == archival);
    assert!(found, "the file does not call itself PDF/A-3");
}

#[test]
fn an_unknown_time_zone_is_named() {
    let mut facts = outward();
    facts.time_zone = "Rodney Bay time".to_owned();
    let error = signed(&facts).pdf(&Print::default()).unwrap_err();
    assert!(matches!(&error, CertificateError::TimeZone(_)));
    assert!(error.to_string().contains("America/St_Lucia"));
}
