use accounts::AgencyKind;
use axum::http::Method;
use serde_json::json;

use super::{Program, example, later};
use crate::stand::Stand;

const VOYAGES: &str = "/api/v1/voyages";

#[tokio::test]
async fn one_request_carries_a_whole_voyage() {
    let stand = Stand::new().await;
    let skipper = Program::of_skipper(&stand, "ann@example.com").await;
    let answer = skipper.post(VOYAGES, &example()).await.expect(201);
    let body = answer.json();
    let receipt = &body["receipt"];
    assert_eq!(
        answer.header("location"),
        format!("{VOYAGES}/{}", receipt["voyage"].as_str().unwrap())
    );
    assert_eq!(answer.header("cache-control"), "no-store");
    let ports: Vec<&str> = receipt["calls"]
        .as_array()
        .unwrap()
        .iter()
        .map(|call| call["port"].as_str().unwrap())
        .collect();
    assert_eq!(ports, ["lc-rodney-bay", "vc-bequia", "gd-st-georges"]);
    assert_eq!(receipt["calls"][1]["notices"], json!([["inward", 1], ["outward", 1]]));
    assert!(receipt["calls"][1]["reference"].as_str().unwrap().starts_with("VC-"));
    for call in body["report"]["calls"].as_array().unwrap() {
        assert!(
            call["checks"].as_array().unwrap().iter().all(|check| check["outcome"].is_string())
        );
        assert!(call["deadlines"].as_array().is_some() && call["fees"].as_array().is_some());
    }
    let kept = skipper.get(answer.header("location")).await.expect(200);
    assert_eq!(kept.header("etag"), "\"v2\"");
    let kept = kept.json();
    assert_eq!((&kept["state"], &kept["name"]), (&json!("sent"), &json!("Grenadines in December")));
    assert_eq!(kept["calls"].as_array().unwrap().len(), 3);
    assert_eq!(kept["calls"][2]["inward"], "awaiting");
}

#[tokio::test]
async fn a_voyage_that_contradicts_itself_is_refused_with_the_checks_that_block_it() {
    let stand = Stand::new().await;
    let skipper = Program::of_skipper(&stand, "ann@example.com").await;
    let mut file = example();
    file["calls"][0]["aboard"][1]["role"] = json!("master");
    file["calls"][1]["arrival"] = json!("2026-12-06T19:00");
    let problem = skipper.post(VOYAGES, &file).await.expect_problem(422, "refusal-blocked");
    let checks = problem["checks"].as_array().unwrap();
    assert!(checks.iter().any(|check| check["id"] == "people-one-master"), "{problem:#}");
    assert!(
        checks.iter().all(|check| check["severity"] == "block" && check["outcome"] == "failed")
    );
    assert!(
        checks
            .iter()
            .all(|check| check["skipper"]["message"].is_string() && check.get("officer").is_none())
    );
    assert_eq!(skipper.get(VOYAGES).await.json()["items"], json!([]));
}

#[tokio::test]
async fn an_amendment_names_the_version_it_saw() {
    let stand = Stand::new().await;
    let skipper = Program::of_skipper(&stand, "ann@example.com").await;
    let sent = skipper.post(VOYAGES, &example()).await.expect(201);
    let voyage = sent.header("location").to_owned();
    let mut file = example();
    for (call, field) in [(1, "departure"), (2, "arrival"), (2, "departure")] {
        file["calls"][call][field] = later(&file["calls"][call][field], 24);
    }
    let put = |program: &Program| {
        let (program, file) = (program.clone(), file.clone());
        let path = voyage.clone();
        async move { program.send(Method::PUT, &path, file.to_string(), "application/json").await }
    };
    put(&skipper).await.expect_problem(428, "refusal-if-match-missing");
    for stale in ["\"v1\"", "\"x\"", "*", "v2"] {
        put(&skipper.with("if-match", stale)).await.expect_problem(412, "refusal-if-match-failed");
    }
    let amended = put(&skipper.with("if-match", "\"v2\"")).await.expect(200);
    assert_eq!(amended.header("etag"), "\"v3\"");
    let calls = amended.json()["receipt"]["calls"].clone();
    assert_eq!(calls[0]["notices"], json!([["outward", 1]]), "what did not change stays");
    assert_eq!(calls[1]["notices"], json!([["inward", 2], ["outward", 2]]));
    put(&skipper.with("if-match", "\"v2\"")).await.expect_problem(412, "refusal-if-match-failed");
    assert_eq!(skipper.get(&voyage).await.header("etag"), "\"v3\"");
}

#[tokio::test]
async fn a_voyage_is_withdrawn_once() {
    let stand = Stand::new().await;
    let skipper = Program::of_skipper(&stand, "ann@example.com").await;
    let sent = skipper.post(VOYAGES, &example()).await.expect(201);
    let withdraw = format!("{}/withdraw", sent.header("location"));
    skipper.ask(Method::POST, &withdraw).await.expect(204);
    skipper.ask(Method::POST, &withdraw).await.expect_problem(409, "refusal-state");
    let kept = skipper.get(sent.header("location")).await.json();
    assert_eq!(
        (&kept["state"], &kept["calls"][1]["inward"]),
        (&json!("cancelled"), &json!("cancelled"))
    );
}

#[tokio::test]
async fn lists_are_read_by_cursor_and_each_voyage_comes_once() {
    let stand = Stand::new().await;
    let skipper = Program::of_skipper(&stand, "ann@example.com").await;
    for index in 0..5 {
        let mut file = example();
        file["name"] = json!(format!("Voyage {index}"));
        skipper.post(VOYAGES, &file).await.expect(201);
        stand.step(chrono::TimeDelta::seconds(1));
    }
    let (mut names, mut after) = (Vec::new(), String::new());
    loop {
        let page = skipper.get(&format!("{VOYAGES}?limit=2{after}")).await.expect(200).json();
        names.extend(
            page["items"]
                .as_array()
                .unwrap()
                .iter()
                .map(|one| one["name"].as_str().unwrap().to_owned()),
        );
        let Some(next) = page["next"].as_str() else {
            break;
        };
        after = format!("&after={next}");
    }
    assert_eq!(names, ["Voyage 4", "Voyage 3", "Voyage 2", "Voyage 1", "Voyage 0"]);
    for (query, path) in [
        ("limit=0", "limit"),
        ("limit=x", "limit"),
        ("limit=1&limit=2", "limit"),
        ("after=x", "after"),
        ("lmit=1", "lmit"),
    ] {
        let problem =
            skipper.get(&format!("{VOYAGES}?{query}")).await.expect_problem(422, "refusal-fields");
        assert_eq!(super::paths(&problem), [path], "{query}");
    }
}

#[tokio::test]
async fn another_s_voyage_is_not_there() {
    let stand = Stand::new().await;
    let ann = Program::of_skipper(&stand, "ann@example.com").await;
    let bob = Program::of_skipper(&stand, "bob@example.com").await;
    let sent = ann.post(VOYAGES, &example()).await.expect(201);
    let voyage = sent.header("location").to_owned();
    let strange = [
        voyage.clone(),
        format!("{VOYAGES}/0197b3a0-7d4c-7000-8000-000000000001"),
        format!("{VOYAGES}/%FF"),
        format!("{VOYAGES}/1' or 1=1"),
    ];
    for path in strange.iter().map(|path| path.replace(' ', "%20")) {
        let mine = bob.get(&path).await.expect_problem(404, "refusal-not-found");
        bob.put(&path, "\"v2\"", &example()).await.expect_problem(404, "refusal-not-found");
        bob.ask(Method::POST, &format!("{path}/withdraw"))
            .await
            .expect_problem(404, "refusal-not-found");
        assert_eq!(mine["problems"], json!([]));
    }
    assert_eq!(bob.get(VOYAGES).await.json()["items"], json!([]));
    let officer = Program::of_officer(&stand, "VC", AgencyKind::Customs).await;
    officer.get(VOYAGES).await.expect_problem(403, "refusal-forbidden");
    officer.post(VOYAGES, &example()).await.expect_problem(403, "refusal-forbidden");
}

#[tokio::test]
async fn without_a_token_or_with_a_bad_one_nothing_opens() {
    let stand = Stand::new().await;
    let nobody = Program::of_nobody(&stand);
    let refused = nobody.get(VOYAGES).await;
    assert_eq!(refused.header("www-authenticate"), "Bearer realm=\"landfall\"");
    refused.expect_problem(401, "refusal-sign-in");
    for line in ["Bearer landfall_x", "Basic YTpi", "Bearer", "landfall_x"] {
        nobody
            .with("authorization", line)
            .get(VOYAGES)
            .await
            .expect_problem(401, "refusal-sign-in");
    }
    let mut browser = stand.skipper("ann@example.com").await;
    let answer = browser.get(VOYAGES).await;
    answer.expect_problem(401, "refusal-sign-in");
    let patch = nobody.ask(Method::PATCH, VOYAGES).await;
    assert_eq!(patch.header("allow"), "GET, POST");
    patch.expect_problem(405, "refusal-method");
    nobody.get("/api/v1/nothing").await.expect_problem(404, "refusal-not-found");
}
