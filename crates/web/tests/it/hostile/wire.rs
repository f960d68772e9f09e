//! Requests that no browser of ours would send: methods, kinds, paths, queries, headers, bodies.

use axum::body::Body;
use axum::http::Method;

use super::Tally;
use crate::api::{Program, example};
use crate::stand::Stand;

const VOYAGES: &str = "/api/v1/voyages";
const ID: &str = "0197b3a0-7d4c-7000-8000-0000000000ff";

#[tokio::test]
async fn bodies_that_are_no_voyage_files() {
    let stand = Stand::new().await;
    let skipper = Program::of_skipper(&stand, "ann@example.com").await;
    let text = example().to_string();
    let json = "application/json";
    let cases: Vec<(&str, String, &str, u16)> = vec![
        ("nothing", String::new(), json, 400),
        ("a blank", " ".into(), json, 400),
        ("not JSON", "{".into(), json, 400),
        ("half a file", text[..text.len() / 2].into(), json, 400),
        ("a file and more", format!("{text}x"), json, 400),
        ("two files", format!("{text}{text}"), json, 400),
        ("single quotes", "{'schema': 1}".into(), json, 400),
        ("a comment", format!("/* x */{text}"), json, 400),
        ("NaN", "{\"schema\": NaN}".into(), json, 400),
        ("a lone surrogate", "{\"name\": \"\\ud800\"}".into(), json, 400),
        ("a NUL between", format!("{{\u{0}{}", &text[1..]), json, 400),
        (
            "XML",
            "<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY a SYSTEM \"file:///etc/passwd\">]><x>&a;</x>"
                .into(),
            json,
            400,
        ),
        ("null", "null".into(), json, 422),
        ("a list", "[]".into(), json, 422),
        ("a number", "1e5".into(), json, 422),
        ("a text", "\"voyage\"".into(), json, 422),
        ("an empty object", "{}".into(), json, 422),
        ("5,000 lists deep", "[".repeat(5_000), json, 422),
        ("200,000 lists deep", "[".repeat(200_000), json, 422),
        ("5,000 objects deep", "{\"a\":".repeat(5_000), json, 422),
        ("a name twice", r#"{"schema":"landfall/voyage/1","schema":"landfall/voyage/1"}"#.into(), json, 422),
        ("two vessels", format!("{{\"vessel\":{{}},{}", &text[1..]), json, 422),
        (
            "50,000 fields",
            format!("{{{}}}", (0..50_000).map(|n| format!("\"f{n}\":1")).collect::<Vec<_>>().join(",")),
            json,
            422,
        ),
        ("a name of 1 MB", format!("{{\"name\":\"{}\"}}", "x".repeat(1024 * 1024)), json, 413),
        ("a megabyte of blanks", " ".repeat(1024 * 1024 + 1), json, 413),
        ("8 MB", format!("{{\"name\":\"{}\"}}", "x".repeat(8 * 1024 * 1024)), json, 413),
        ("no kind", text.clone(), "", 415),
        ("plain text", text.clone(), "text/plain", 415),
        ("a form", "schema=x".into(), "application/x-www-form-urlencoded", 415),
        ("parts", text.clone(), "multipart/form-data; boundary=x", 415),
        ("another charset", text.clone(), "application/json; charset=utf-16", 415),
        ("two kinds", text.clone(), "application/json, text/html", 415),
        ("a kind that is none", text.clone(), "application/jsonx", 415),
        ("a kind of 4 KB", text, "application/json; x=yyyy", 415),
    ];
    let mut tally = Tally::default();
    for (case, body, kind, status) in cases {
        let answer = skipper.send(Method::POST, VOYAGES, body, kind).await;
        tally.answered(case, &answer, (&[status], &["\"type\":\"", "\"detail\":\""]));
    }
    tally.judge(34);
}

#[tokio::test]
async fn methods_that_a_path_does_not_take() {
    let stand = Stand::new().await;
    let nobody = Program::of_nobody(&stand);
    let skipper = Program::of_skipper(&stand, "ann@example.com").await;
    let mut browser = stand.skipper("bob@example.com").await;
    let mut tally = Tally::default();
    for method in ["TRACE", "CONNECT", "PATCH", "OPTIONS", "PROPFIND", "get", "DELETE"] {
        let asked = Method::from_bytes(method.as_bytes()).unwrap();
        for path in [VOYAGES, "/api/v1/check", "/api/v1/territories"] {
            tally.answered(
                &format!("{method} {path}"),
                &skipper.ask(asked.clone(), path).await,
                (&[405], &[]),
            );
            tally.answered(
                &format!("{method} {path} by nobody"),
                &nobody.ask(asked.clone(), path).await,
                (&[401, 405], &[]),
            );
        }
        for path in
            ["/", "/voyages", "/sign-in", "/assets/landfall.css", &format!("/voyages/{ID}/send")]
        {
            let answer = browser.send(asked.clone(), path, Body::empty(), None).await;
            tally.answered(&format!("{method} {path}"), &answer, (&[401, 403, 404, 405, 415], &[]));
        }
    }
    for path in ["/sign-in/seat", "/voyages/new", "/desk", "/about"] {
        let answer = browser.post(path, &[("x", "y")]).await;
        tally.answered(&format!("POST {path}"), &answer, (&[303, 403, 404, 405], &[]));
    }
    tally.judge(80);
}

#[tokio::test]
async fn paths_and_queries_that_lead_nowhere() {
    let stand = Stand::new().await;
    let skipper = Program::of_skipper(&stand, "ann@example.com").await;
    let mut browser = stand.skipper("bob@example.com").await;
    let mut tally = Tally::default();
    let odd = [
        "%00",
        "x%00y",
        "..",
        "../..",
        "%2e%2e%2f%2e%2e%2fetc%2fpasswd",
        "..%5c..%5cwindows",
        "%FF%FE",
        "%C0%AF",
        "%u002e",
        "'",
        "%27%20OR%201=1",
        "0",
        "-1",
        "9999999999999999999999",
        "null",
        "undefined",
        "NaN",
        "{id}",
        "%7Bid%7D",
        "*",
        ";",
        "%0d%0aSet-Cookie:x=y",
        "%20",
        "0197b3a0-7d4c-7000-8000-0000000000fg",
        "0197B3A0-7D4C-7000-8000-0000000000FF",
        ID,
    ];
    for part in odd {
        for start in [
            "/api/v1/voyages/",
            "/api/v1/calls/",
            "/api/v1/vessels/",
            "/api/v1/certificates/",
            "/api/v1/territories/",
        ] {
            let answer = skipper.get(&format!("{start}{part}")).await;
            tally.answered(&format!("{start}{part}"), &answer, (&[404], &["\"status\":404"]));
        }
        for start in [
            "/voyages/",
            "/vessels/",
            "/people/",
            "/calls/",
            "/rules/",
            "/assets/",
            "/certificates/",
            "/confirm/",
        ] {
            let answer = browser.get(&format!("{start}{part}")).await;
            tally.answered(&format!("{start}{part}"), &answer, (&[404], &[]));
        }
    }
    let long = "x".repeat(8_000);
    let many: String = (0..2_000).map(|n| format!("p{n}=1&")).collect();
    for query in [
        &*long,
        "after=%00",
        "after=x",
        "limit=-1",
        "limit=1e9",
        "limit=",
        "limit=1&limit=2",
        "=",
        "&&&",
        "%FF=%FF",
        &many,
    ] {
        let answer = skipper.get(&format!("{VOYAGES}?{query}")).await;
        let statuses: &[u16] = if query == "&&&" { &[200] } else { &[422] };
        tally.answered(&format!("?{}", super::start(query)), &answer, (statuses, &[]));
        let page = browser.get(&format!("/voyages?{query}")).await;
        tally.answered(&format!("/voyages?{}", super::start(query)), &page, (&[200, 400], &[]));
    }
    tally.judge(300);
}

#[tokio::test]
async fn headers_that_say_too_much() {
    let stand = Stand::new().await;
    let skipper = Program::of_skipper(&stand, "ann@example.com").await;
    let (file, long) = (example(), "k".repeat(256));
    let mut tally = Tally::default();
    for key in ["", " ", "a b", "ключ", "k\u{7f}", &long, "\"\""] {
        let Ok(value) = axum::http::HeaderValue::from_bytes(key.as_bytes()) else {
            continue;
        };
        let answer = match value.to_str() {
            Ok(text) => skipper.with("idempotency-key", text).post(VOYAGES, &file).await,
            Err(_) => continue,
        };
        tally.answered(&format!("key {key:?}"), &answer, (&[400], &["refusal-key-malformed"]));
    }
    let twice = skipper
        .with("idempotency-key", "one")
        .with("idempotency-key", "two")
        .post(VOYAGES, &file)
        .await;
    tally.answered("two keys", &twice, (&[400], &["refusal-key-malformed"]));
    for tag in ["", "*", "v1", "\"v\"", "\"v99999999999\"", "\"v-1\"", "\"x\""] {
        let answer = skipper.put(&format!("{VOYAGES}/{ID}"), tag, &file).await;
        tally.answered(&format!("tag {tag:?}"), &answer, (&[404, 412, 422], &[]));
    }
    for line in [
        "Bearer",
        "Bearer ",
        "Bearer landfall_",
        "Basic YTpi",
        "landfall_x",
        "Bearer landfall_x landfall_y",
    ] {
        let answer = Program::of_nobody(&stand).with("authorization", line).get(VOYAGES).await;
        tally.answered(line, &answer, (&[401], &["refusal-sign-in"]));
    }
    let doubled = skipper.with("authorization", "Bearer landfall_none").get(VOYAGES).await;
    tally.answered("two tokens", &doubled, (&[200, 400, 401], &[]));
    for language in ["xx", "*", "en;q=2,,,;;", &"fr,".repeat(2_000), "../../en"] {
        let mut browser = stand.client();
        browser.extra.push(("accept-language", language.to_owned()));
        tally.answered("a language", &browser.get("/").await, (&[200], &[]));
    }
    for cookie in [
        "landfall-session=",
        "landfall-session=%00",
        "landfall-session=x; landfall-session=y",
        "=;;=,",
        "landfall-form=short",
    ] {
        let mut browser = stand.client();
        browser.extra.push(("cookie", cookie.to_owned()));
        tally.answered(cookie, &browser.get("/voyages").await, (&[303], &[]));
    }
    tally.judge(25);
}
