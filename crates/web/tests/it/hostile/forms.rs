//! Forms filled in with malice: the page comes back with everything typed, says what is wrong, and
//! runs nothing of it.

use super::Tally;
use crate::client::Answer;
use crate::crew::{Crew, borrowed, escaped, person_fields};
use crate::stand::Stand;

/// Texts that are somebody's markup, query, template or formula.
const MARKUP: [&str; 12] = [
    "<script>alert(1)</script>",
    "\"><img src=x onerror=alert(1)>",
    "' autofocus onfocus=alert(1) x='",
    "</textarea><b>x</b>",
    "{{7*7}}",
    "${7*7}",
    "<!--",
    "]]>",
    "javascript:alert(1)",
    "&lt;script&gt;",
    "'; DROP TABLE person; --",
    "=HYPERLINK(\"x\")",
];

/// How a page's summary leads to a field: by its id, which is its name in letters, figures and dashes.
fn link_to(name: &str) -> String {
    let parts = name.split(|c: char| !c.is_ascii_alphanumeric()).filter(|part| !part.is_empty());
    format!("href=\"#{}", parts.collect::<Vec<_>>().join("-"))
}

/// What no page may hold, whatever was typed.
fn runs_something(answer: &Answer) -> Option<String> {
    let signs = ["<script>alert", "<img src=x", "<b>x</b>", "\" onfocus", "' onfocus"];
    signs
        .iter()
        .find(|sign| answer.text.contains(**sign))
        .map(|sign| format!("{sign} stands in the page"))
}

#[tokio::test]
async fn markup_in_a_person_s_names_is_shown_as_typed_and_runs_nowhere() {
    let stand = Stand::new().await;
    let mut client = stand.skipper("ann@example.com").await;
    let mut tally = Tally::default();
    for text in MARKUP {
        let fields = person_fields(&[text, text, "F", "1990-01-02", "FR", "18AB12345"]);
        client.post("/people", &borrowed(&fields)).await.expect_see("/people");
        let list = client.get("/people").await.expect(200);
        tally.answered(text, &list, (&[200], &[&escaped(text)]));
        tally.count(text, runs_something(&list));
    }
    tally.judge(24);
}

/// One field of a person's form with what makes it wrong.
fn persons() -> Vec<(&'static str, String)> {
    let mut cases = vec![
        ("family_name", String::new()),
        ("family_name", "x".repeat(300)),
        ("family_name", "a\u{0}b".into()),
        ("family_name", "\u{202E}gnp.exe".into()),
        ("family_name", "x".repeat(100_000)),
        ("given_names", "a\u{1b}[31mb".into()),
        ("sex", "female?".into()),
        ("sex", "<b>".into()),
        ("nationality", "12".into()),
        ("nationality", "'; --".into()),
        ("documents[0].kind", "library-card".into()),
        ("documents[0].number", "x".repeat(200)),
        ("documents[0].issuing_country", "🏴".into()),
    ];
    for (day, bad) in [
        ("born-day", "31"),
        ("born-month", "13"),
        ("born-year", "0"),
        ("born-year", "99999"),
        ("born-day", "x"),
        ("born-month", ""),
    ] {
        cases.push((day, bad.to_owned()));
    }
    for (part, bad) in [
        ("documents[0].expires_on-day", "32"),
        ("documents[0].expires_on-month", "0"),
        ("documents[0].expires_on-year", "20３1"),
    ] {
        cases.push((part, bad.to_owned()));
    }
    cases
}

#[tokio::test]
async fn a_person_s_form_comes_back_and_names_the_field() {
    let stand = Stand::new().await;
    let mut client = stand.skipper("ann@example.com").await;
    let mut tally = Tally::default();
    for (field, bad) in persons() {
        let mut fields = person_fields(&["Núñez", "Zoë", "F", "1990-02-11", "SE", "AA1204417"]);
        let place = fields.iter_mut().find(|(name, _)| name == field).unwrap();
        place.1.clone_from(&bad);
        let answer = client.post("/people", &borrowed(&fields)).await;
        let shown: String = bad.chars().take(30).collect();
        let name = field.rsplit_once('-').map_or(field, |(name, _)| name);
        tally.answered(&format!("{shown:?} as {field}"), &answer, (&[422], &[&link_to(name)]));
        tally.count(
            field,
            (!answer.shows("Núñez") && field != "family_name")
                .then(|| "what was typed is lost".into()),
        );
    }
    let list = client.get("/people").await.expect(200);
    tally.count("nothing is kept", list.shows("Zoë").then(|| super::start(&list.text)));
    tally.judge(40);
}

#[tokio::test]
async fn a_vessel_s_form_comes_back_and_names_the_field() {
    let stand = Stand::new().await;
    let mut client = stand.skipper("ann@example.com").await;
    let mut tally = Tally::default();
    let good = [
        ("name", "Wild Rose"),
        ("type", "sloop"),
        ("category", "pleasure"),
        ("length", "12,4"),
        ("unit", "metres"),
        ("registration_country", "GB"),
        ("registration_number", "913402"),
    ];
    let long = "x".repeat(300);
    for (field, bad) in [
        ("name", ""),
        ("name", &*long),
        ("name", "a\u{0}b"),
        ("name", "\u{202E}x"),
        ("type", "submarine?"),
        ("category", "'"),
        ("length", "-3"),
        ("length", "1e400"),
        ("length", "NaN"),
        ("length", "twelve"),
        ("length", "12.4.1"),
        ("registration_country", "QQ9"),
    ] {
        let mut fields = good.to_vec();
        fields.iter_mut().find(|(name, _)| *name == field).unwrap().1 = bad;
        let answer = client.post("/vessels", &fields).await;
        let shown: String = bad.chars().take(30).collect();
        tally.answered(&format!("{shown:?} as {field}"), &answer, (&[422], &[&link_to(field)]));
        tally.count(field, runs_something(&answer));
    }
    let twice = [&good[..], &[("name", "Other")]].concat();
    tally.answered("a name twice", &client.post("/vessels", &twice).await, (&[303, 422], &[]));
    let many: Vec<(String, String)> =
        (0..20_000).map(|n| (format!("f{n}"), "x".to_owned())).collect();
    tally.answered(
        "20,000 fields",
        &client.post("/vessels", &borrowed(&many)).await,
        (&[422], &[]),
    );
    let huge = "x".repeat(1024 * 1024);
    tally.answered(
        "a megabyte",
        &client.post("/vessels", &[("name", &*huge)]).await,
        (&[413], &[]),
    );
    tally.judge(26);
}

#[tokio::test]
async fn islands_and_people_of_a_voyage_that_make_no_sense() {
    let stand = Stand::new().await;
    let mut crew = Crew::new(&stand, "ann@example.com").await;
    let voyage = crew.begin().await;
    let mut tally = Tally::default();
    for arrival in [
        "2026-02-31T10:00",
        "0-12-01T10:00",
        "2026-12-01T25:00",
        "x-y-zTq",
        "2026-13-40T10:00",
        "99999999999-1-1T10:00",
    ] {
        let answer = crew.step(&voyage, "islands", &Crew::three_islands(arrival)).await;
        tally.answered(arrival, &answer, (&[422], &["calls[1].arrival"]));
    }
    for (case, arrival) in
        [("before it left", "2026-11-28T10:00"), ("at 100 knots", "2026-12-01T08:20")]
    {
        let answer = crew.step(&voyage, "islands", &Crew::three_islands(arrival)).await;
        tally.answered(case, &answer, (&[303, 422], &[]));
    }
    crew.step(&voyage, "islands", &Crew::three_islands("2026-12-01T19:00")).await.expect(303);
    for masters in [0, 2, 5] {
        let people = crew.everybody(masters);
        let answer = crew.step(&voyage, "people", &people).await;
        tally.answered(&format!("{masters} masters"), &answer, (&[422], &["master"]));
    }
    let nobody = [("act".to_owned(), "continue".to_owned())];
    tally.answered("nobody", &crew.step(&voyage, "people", &nobody).await, (&[422], &[]));
    let stranger =
        [("come".to_owned(), "0197b3a0-7d4c-7000-8000-0000000000ff".to_owned()), nobody[0].clone()];
    tally.answered(
        "a stranger",
        &crew.step(&voyage, "people", &stranger).await,
        (&[404, 422], &[]),
    );
    for seen in ["-1", "x", "999999999999", ""] {
        let answer = crew.client.post(&format!("/voyages/{voyage}/send"), &[("seen", seen)]).await;
        tally.answered(&format!("seen {seen:?}"), &answer, (&[303, 400, 409, 422], &[]));
    }
    tally.judge(17);
}
