use axum::http::Method;
use chrono::TimeDelta;
use serde_json::json;

use super::{Program, example, paths};
use crate::stand::Stand;

const CHECK: &str = "/api/v1/check";

#[tokio::test]
async fn anyone_checks_a_voyage_and_reads_every_deadline_and_fee_in_their_language() {
    let stand = Stand::new().await;
    let program = Program::of_nobody(&stand);
    let answer = program.post(CHECK, &example()).await.expect(200);
    assert_eq!(answer.header("cache-control"), "no-store");
    assert_eq!(answer.header("ratelimit"), "\"checks\";r=29;t=2");
    let body = answer.json();
    assert_eq!(body["report"]["may_submit"], true, "{body:#}");
    let bequia = &body["report"]["calls"][1];
    assert_eq!(bequia["territory"], "VC");
    assert!(
        bequia["deadlines"]
            .as_array()
            .unwrap()
            .iter()
            .all(|line| line["sentence"]["message"].is_string())
    );
    assert!(!bequia["fees"].as_array().unwrap().is_empty());
    assert!(bequia["fees"][0]["explain"]["message"].is_string());
    let text = body.to_string();
    assert!(!text.contains('⟦'), "a word is missing");
    assert!(!text.contains("\"officer\""), "officers' sentences are not for everybody");
    let french = program.speaking("fr").post(CHECK, &example()).await.expect(200).json();
    let first = |body: &serde_json::Value| body["report"]["checks"][0]["title"]["message"].clone();
    assert_ne!(first(&french), first(&body));
}

#[tokio::test]
async fn nothing_is_kept_and_nobody_s_past_is_looked_up() {
    let stand = Stand::new().await;
    let skipper = Program::of_skipper(&stand, "ann@example.com").await;
    skipper.post("/api/v1/voyages", &example()).await.expect(201);
    let nobody = Program::of_nobody(&stand);
    let after = nobody.post(CHECK, &example()).await.expect(200).json();
    let fresh = Stand::new().await;
    let before = Program::of_nobody(&fresh).post(CHECK, &example()).await.expect(200).json();
    assert_eq!(after, before, "what another sent shows in the answer");
    let listed = skipper.get("/api/v1/voyages").await.expect(200).json();
    assert_eq!(listed["items"].as_array().unwrap().len(), 1);
}

#[tokio::test]
async fn bodies_of_other_kinds_are_refused_by_name() {
    let stand = Stand::new().await;
    let program = Program::of_nobody(&stand);
    let post = |text: String, kind: &'static str| {
        let program = program.clone();
        async move { program.send(Method::POST, CHECK, text, kind).await }
    };
    for kind in [
        "text/plain",
        "application/xml",
        "application/json; charset=latin1",
        "application/x-www-form-urlencoded",
    ] {
        post("{}".into(), kind).await.expect_problem(415, "refusal-media-type");
    }
    program.ask(Method::POST, CHECK).await.expect_problem(415, "refusal-media-type");
    let packed = program.with("content-encoding", "gzip");
    packed.post(CHECK, &example()).await.expect_problem(415, "refusal-media-type");
    let broken = post("{\n  \"name\": ,\n}".into(), "application/json; charset=UTF-8").await;
    let broken = broken.expect_problem(400, "refusal-not-json");
    let said = broken["problems"][0]["message"].as_str().unwrap();
    assert!(said.contains('2') && said.contains("11"), "line and column: {said}");
    let twice = post(r#"{"name":"a","name":"b"}"#.into(), "application/json").await;
    let twice = twice.expect_problem(422, "refusal-fields");
    assert!(
        twice["problems"]
            .as_array()
            .unwrap()
            .iter()
            .any(|one| one["key"] == "problem-duplicate-key" && one["path"] == "name")
    );
    let deep =
        post("[".repeat(5000), "application/json").await.expect_problem(422, "refusal-fields");
    assert_eq!(deep["problems"][0]["key"], "problem-too-deep");
    post(" ".repeat(800 * 1024), "application/json").await.expect_problem(413, "refusal-too-large");
    post(" ".repeat(1024 * 1024 + 1), "application/json")
        .await
        .expect_problem(413, "refusal-too-large");
}

#[tokio::test]
async fn unknown_fields_and_impossible_dates_are_named() {
    let stand = Stand::new().await;
    let program = Program::of_nobody(&stand);
    let mut file = example();
    file["vesel"] = json!({});
    file["people"][2]["born"] = json!("1990-02-31");
    file["people"][3]["sex"] = json!("female?");
    file["calls"][1]["arrival"] = json!("0000-12-01T19:00");
    let problem = program.post(CHECK, &file).await.expect_problem(422, "refusal-fields");
    assert_eq!(paths(&problem), ["vesel", "people[2].born", "people[3].sex", "calls[1].arrival"]);
    assert!(
        problem["problems"][0]["message"].as_str().unwrap().contains("vessel"),
        "a suggestion: {problem:#}"
    );
    let spanish = program.speaking("es").post(CHECK, &file).await;
    assert_eq!(spanish.header("content-language"), "es");
    let spanish = spanish.expect_problem(422, "refusal-fields");
    assert_ne!(spanish["detail"], problem["detail"]);
    assert_ne!(spanish["problems"][1]["message"], problem["problems"][1]["message"]);
}

#[tokio::test]
async fn one_address_is_paced_and_another_is_not() {
    let stand = Stand::new().await;
    let (one, other) = (Program::of_nobody(&stand), Program::of_nobody(&stand));
    for _ in 0..30 {
        one.post(CHECK, &json!({})).await.expect(422);
    }
    let paced = one.post(CHECK, &json!({})).await;
    assert_eq!(
        (paced.header("retry-after"), paced.header("ratelimit")),
        ("2", "\"checks\";r=0;t=60")
    );
    paced.expect_problem(429, "refusal-too-often");
    other.post(CHECK, &example()).await.expect(200);
    stand.step(TimeDelta::seconds(2));
    one.post(CHECK, &example()).await.expect(200);
}
