//! Three hundred hostile texts: each comes back exactly as it was sent, or the field is named.

use std::collections::BTreeSet;

use serde_json::{Value, json};

use super::{Program, example, paths};
use crate::stand::Stand;

/// Texts that broke other programs.
fn texts() -> Vec<String> {
    let fixed = [
        "A",
        "Null",
        "null",
        "undefined",
        "None",
        "NaN",
        "true",
        "0",
        "-1",
        "1e999",
        "O'Brien",
        "D’Arcy",
        "\"quoted\"",
        "back\\slash",
        "<script>alert(1)</script>",
        "<img src=x onerror=alert(1)>",
        "&amp;",
        "{{7*7}}",
        "${7*7}",
        "%00",
        "%s%n",
        "' OR 1=1 --",
        "'; DROP TABLE person; --",
        "\\u0000",
        "../../etc/passwd",
        "=cmd|' /C calc'!A0",
        "Ærøskøbing",
        "Ñandú",
        "Zoë",
        "ÅNGSTRÖM",
        "ß",
        "İstanbul",
        "Ωμέγα",
        "Љубав",
        "日本丸",
        "한국",
        "สวัสดี",
        "नमस्ते",
        "شراع",
        "שלום",
        "🚣",
        "👨‍👩‍👧‍👦",
        "e\u{301}",
        "ﬁ",
        "Ⅳ",
        "𝔉𝔯𝔢𝔢",
        "\u{FEFF}x",
        "x\u{200B}y",
        "a\u{300}\u{301}\u{302}\u{303}",
        "\u{0}",
        "x\u{0}y",
        "\u{1}",
        "\u{7F}",
        "\u{85}",
        "a\nb",
        "a\r\nb",
        "a\tb",
        "\u{202E}gnp.exe",
        "\u{2066}x\u{2069}",
        "\u{200F}x",
        "\u{FFFD}",
        "",
        " ",
        "\u{A0}",
        "\u{3000}",
        "  padded  ",
        "٠١٢٣",
        "１２３",
        "½",
        "a b  c",
        "\u{E000}",
        "\u{10FFFF}",
        "\u{FFFE}",
        "con",
        "aux",
        "-",
        "--help",
        "#",
        "?",
        "/",
        "\\",
        "*",
        "~",
        "`id`",
        "$(id)",
        "|",
        ";",
    ];
    let long = (190..=210).chain([255, 300, 1000, 5000]).map(|length| "x".repeat(length));
    let wide = [199, 200, 201, 300].map(|length| "é".repeat(length));
    let controls = (0..32).filter_map(char::from_u32).map(|c| format!("a{c}b"));
    fixed.map(str::to_owned).into_iter().chain(long).chain(wide).chain(controls).collect()
}

/// Where texts go in a voyage file: the pointer to set, and the path a problem names.
const PLACES: [(&str, &str); 3] = [
    ("/name", "name"),
    ("/vessel/name", "vessel.name"),
    ("/people/2/family_name", "people[2].family_name"),
];

#[tokio::test]
async fn three_hundred_hostile_texts_come_back_or_are_refused_by_name() {
    let stand = Stand::new().await;
    let skipper = Program::of_skipper(&stand, "ann@example.com").await;
    let (texts, mut tried, mut taken) = (texts(), 0, 0);
    for (index, text) in texts.iter().enumerate() {
        for (pointer, path) in PLACES {
            let mut file = example();
            *file.pointer_mut(pointer).unwrap() = json!(text);
            stand.step(chrono::TimeDelta::seconds(2));
            let answer = skipper.post("/api/v1/check", &file).await;
            tried += 1;
            match answer.status.as_u16() {
                200 => taken += 1,
                422 => {
                    let problem = answer.expect_problem(422, "refusal-fields");
                    assert!(paths(&problem).contains(&path), "{text:?} at {path}: {problem:#}");
                }
                other => panic!("{other} for {text:?} at {path}: {}", answer.text),
            }
        }
        if index % 8 == 0 {
            comes_back(&skipper, text).await;
        }
    }
    assert!(tried >= 300 && taken >= 100, "{tried} tried, {taken} taken");
}

/// A person of that name is kept and read back, to the letter but for blanks around it.
async fn comes_back(skipper: &Program, text: &str) {
    let mut person = example()["people"][0].clone();
    person["family_name"] = json!(text);
    person.as_object_mut().unwrap().shift_remove("ref");
    let made = skipper.post("/api/v1/people", &person).await;
    if made.status.as_u16() == 201 {
        let kept = skipper.get(made.header("location")).await.expect(200).json();
        assert_eq!(kept["person"]["family_name"], json!(text.trim()));
    } else {
        assert_eq!(paths(&made.expect_problem(422, "refusal-fields")), ["family_name"], "{text:?}");
    }
}

/// Every leaf of the example, by pointer.
fn leaves(value: &Value, at: &str, found: &mut BTreeSet<String>) {
    match value {
        Value::Object(map) => map.iter().for_each(|(name, part)| {
            leaves(part, &format!("{at}/{}", name.replace('~', "~0").replace('/', "~1")), found);
        }),
        Value::Array(items) => {
            items
                .iter()
                .enumerate()
                .for_each(|(i, part)| leaves(part, &format!("{at}/{i}"), found));
        }
        _ => {
            found.insert(at.to_owned());
        }
    }
}

#[tokio::test]
async fn a_wrong_type_anywhere_is_refused_and_never_a_fault() {
    let stand = Stand::new().await;
    let nobody = Program::of_nobody(&stand);
    let mut places = BTreeSet::new();
    leaves(&example(), "", &mut places);
    for (index, place) in places.iter().enumerate() {
        let odd = [json!(null), json!([[]]), json!({ "x": 1 }), json!(-1e300), json!(u64::MAX)];
        let mut file = example();
        *file.pointer_mut(place).unwrap() = odd[index % odd.len()].clone();
        stand.step(chrono::TimeDelta::seconds(2));
        let answer = nobody.post("/api/v1/check", &file).await;
        assert!(
            matches!(answer.status.as_u16(), 200 | 422),
            "{} at {place}: {}",
            answer.status,
            answer.text
        );
    }
}
