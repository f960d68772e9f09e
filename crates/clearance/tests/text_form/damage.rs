//! What a bad link does to a text.

use clearance::text_form::{TextProblem, read, spell};

use super::{atlas, bequia};

const SIGNS: &str = "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-'.,/+*=";

/// Every text that differs in one sign, and every one in which two neighbours changed places.
fn damaged(text: &str) -> Vec<String> {
    let signs: Vec<char> = text.chars().collect();
    let mut all = Vec::new();
    for at in 0..signs.len() {
        for other in SIGNS.chars().filter(|other| *other != signs[at]) {
            let mut one = signs.clone();
            one[at] = other;
            all.push(one.iter().collect());
        }
        if at + 1 < signs.len() && signs[at] != signs[at + 1] {
            let mut two = signs.clone();
            two.swap(at, at + 1);
            all.push(two.iter().collect());
        }
    }
    all
}

#[test]
fn every_wrong_sign_and_every_swap_is_found() {
    let atlas = atlas();
    let parts = bequia(atlas).parts();
    let mut tried = 0;
    for at in [0, 1, parts.len() - 1] {
        for part in damaged(&parts[at]) {
            let mut all = parts.clone();
            all[at] = part;
            tried += 1;
            assert!(read(&all.join("\n"), atlas).is_err(), "{}", all[at]);
        }
    }
    assert!(tried > 18_000, "{tried}");
}

#[test]
fn every_swap_and_look_alike_in_a_text_of_one_piece_is_found() {
    let atlas = atlas();
    let signs: Vec<char> = bequia(atlas).one().chars().collect();
    let alike = ["0O", "1I", "5S", "8B", "2Z", "MN", "/.", "DO"];
    let is_wrong = |text: &[char]| read(&text.iter().collect::<String>(), atlas).is_err();
    for at in 0..signs.len() {
        for pair in alike.iter().filter(|pair| pair.contains(signs[at])) {
            let mut one = signs.clone();
            one[at] = pair.chars().find(|other| *other != signs[at]).unwrap();
            assert!(is_wrong(&one), "{at}");
        }
        if at + 1 < signs.len() && signs[at] != signs[at + 1] {
            let mut two = signs.clone();
            two.swap(at, at + 1);
            assert!(is_wrong(&two), "{at}");
        }
    }
}

#[test]
fn a_misread_sign_is_named_with_its_part_and_place() {
    let atlas = atlas();
    let mut parts = bequia(atlas).parts();
    let second = parts[1].clone();
    let at = second.rfind('0').unwrap();
    parts[1].replace_range(at..=at, "O");
    let problems = read(&parts.join(" "), atlas).unwrap_err();
    let [TextProblem::Damaged { part: 2, hint: Some(hint) }] = problems.as_slice() else {
        panic!("{problems:?}");
    };
    assert_eq!((hint.at, hint.found.as_str(), hint.fits.as_str()), (at + 1, "O", "0"));
    assert!(problems[0].to_string().contains("0 would fit, not O"), "{}", problems[0]);
}

#[test]
fn a_lost_part_and_a_cut_part_are_named() {
    let atlas = atlas();
    let mut parts = bequia(atlas).parts();
    let of = parts.len();
    let lost = parts.remove(2);
    let missing = vec![TextProblem::Missing { part: 3, of }];
    assert_eq!(read(&parts.join("\n"), atlas).unwrap_err(), missing);
    parts.push(lost[..100].to_owned());
    assert_eq!(
        read(&parts.join("\n"), atlas).unwrap_err(),
        [TextProblem::NoEnd { part: 3 }],
        "cut off"
    );
}

#[test]
fn order_case_blanks_repeats_and_what_stands_round_do_not_matter() {
    let atlas = atlas();
    let form = bequia(atlas);
    let mut parts = form.parts();
    parts.reverse();
    parts.push(parts[0].clone());
    let spaced = |part: &String| {
        let groups: Vec<String> = part
            .to_lowercase()
            .replace('\'', "’")
            .chars()
            .collect::<Vec<_>>()
            .chunks(5)
            .map(|group| group.iter().collect())
            .collect();
        format!("Sent from a satellite phone\n{}\n", groups.join(" "))
    };
    let text: String = parts.iter().map(spaced).collect();
    let reading = read(&text, atlas).unwrap();
    assert_eq!(reading.voyage, *form.voyage());
    assert_eq!(reading.mark, form.mark());
    assert!(reading.outside[0].contains("SATELLITE"), "{:?}", reading.outside);
    assert_eq!(read(&form.one(), atlas).unwrap().payload, reading.payload);
}

#[test]
fn a_text_taken_down_by_ear_reads_the_same() {
    let atlas = atlas();
    let form = bequia(atlas);
    let heard: Vec<String> = form.parts().iter().map(|part| spell(part).to_lowercase()).collect();
    assert_eq!(read(&heard.join("\n"), atlas).unwrap().voyage, *form.voyage());
    let icao = spell(&form.one()).replace("THREE", "tree").replace("ALFA", "Alpha");
    assert_eq!(read(&icao, atlas).unwrap().voyage, *form.voyage());
}

#[test]
fn other_texts_are_told_apart() {
    let atlas = atlas();
    let one = |text: &str| read(text, atlas).unwrap_err().remove(0);
    assert_eq!(one(""), TextProblem::Nothing);
    assert_eq!(one("We arrive on Tuesday, four people"), TextProblem::Nothing);
    assert_eq!(one("LF2/1/1/22222+V"), TextProblem::Version { found: "LF2".to_owned() });
    assert!(matches!(one(&"A".repeat(100_001)), TextProblem::TooLong { .. }));
    let other = clearance::text_form::TextForm::of(&super::grenadines(), 2, atlas).unwrap();
    let mut parts = bequia(atlas).parts();
    parts[1] = other.parts()[1].clone();
    assert!(matches!(one(&parts.join("\n")), TextProblem::Mixed { .. }));
    assert!(matches!(
        one(&bequia(atlas).parts()[0].replace("ROSE", "RO€E")),
        TextProblem::Sign { part: 1, .. }
    ));
}
