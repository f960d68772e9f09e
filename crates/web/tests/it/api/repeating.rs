use std::collections::BTreeSet;

use serde_json::{Value, json};

use super::{Program, example, named};
use crate::stand::Stand;

const VOYAGES: &str = "/api/v1/voyages";

#[tokio::test]
async fn the_same_key_and_content_give_the_same_answer_byte_for_byte() {
    let stand = Stand::new().await;
    let skipper = Program::of_skipper(&stand, "ann@example.com").await;
    let keyed = skipper.with("idempotency-key", "\"8e03978e-40d5-43dd-bc93-6894a57f9324\"");
    let first = keyed.post(VOYAGES, &example()).await.expect(201);
    assert_eq!(first.header("idempotency-replayed"), "");
    stand.step(chrono::TimeDelta::minutes(5));
    let bare =
        skipper.with("idempotency-key", "8e03978e-40d5-43dd-bc93-6894a57f9324").speaking("fr");
    let again = bare.post(VOYAGES, &example()).await.expect(201);
    assert_eq!(
        (again.text.as_str(), again.header("idempotency-replayed")),
        (first.text.as_str(), "true")
    );
    assert_eq!(again.header("location"), first.header("location"));
    let other_skipper = Program::of_skipper(&stand, "bob@example.com").await;
    let theirs = other_skipper.with("idempotency-key", "8e03978e-40d5-43dd-bc93-6894a57f9324");
    let theirs = theirs.post(VOYAGES, &example()).await.expect(201);
    assert_ne!(theirs.header("location"), first.header("location"), "a key is its holder's own");
    assert_eq!(skipper.get(VOYAGES).await.json()["items"].as_array().unwrap().len(), 1);
}

#[tokio::test]
async fn a_key_used_for_other_content_is_misused() {
    let stand = Stand::new().await;
    let skipper =
        Program::of_skipper(&stand, "ann@example.com").await.with("idempotency-key", "k1");
    skipper.post(VOYAGES, &example()).await.expect(201);
    let mut other = example();
    other["name"] = json!("Another");
    skipper.post(VOYAGES, &other).await.expect_problem(422, "refusal-key-misused");
    skipper
        .post("/api/v1/vessels", &example()["vessel"])
        .await
        .expect_problem(422, "refusal-key-misused");
    for bad in ["", " ", "a b", "ä", &"x".repeat(256)] {
        let program = Program::of_skipper(&stand, &format!("{}@example.com", bad.len())).await;
        let Ok(_) = axum::http::HeaderValue::from_str(bad) else {
            continue;
        };
        program
            .with("idempotency-key", bad)
            .post(VOYAGES, &example())
            .await
            .expect_problem(400, "refusal-key-malformed");
    }
}

#[tokio::test]
async fn what_was_refused_may_be_mended_under_the_same_key() {
    let stand = Stand::new().await;
    let skipper =
        Program::of_skipper(&stand, "ann@example.com").await.with("idempotency-key", "k1");
    let mut file = example();
    file["calls"][0]["aboard"][1]["role"] = json!("master");
    skipper.post(VOYAGES, &file).await.expect_problem(422, "refusal-blocked");
    skipper.post(VOYAGES, &example()).await.expect(201);
}

#[tokio::test(flavor = "multi_thread")]
async fn twenty_at_once_are_one_voyage() {
    let stand = Stand::new().await;
    let skipper = Program::of_skipper(&stand, "ann@example.com").await;
    for (program, file) in [
        (skipper.with("idempotency-key", "at-once"), example()),
        (skipper.clone(), named("0193b2c4-7a10-7cc3-9a4e-2f6d1b7e5c21")),
    ] {
        let before = skipper.get(VOYAGES).await.json()["items"].as_array().unwrap().len();
        let all = (0..20).map(|_| {
            let (program, file) = (program.clone(), file.clone());
            tokio::spawn(async move {
                program.post(VOYAGES, &file).await.expect(201).json()["receipt"]["voyage"]
                    .to_string()
            })
        });
        let mut voyages = BTreeSet::new();
        for one in all.collect::<Vec<_>>() {
            voyages.insert(one.await.unwrap());
        }
        assert_eq!(voyages.len(), 1);
        assert_eq!(
            skipper.get(VOYAGES).await.json()["items"].as_array().unwrap().len(),
            before + 1
        );
    }
}

#[tokio::test]
async fn the_sender_s_own_id_is_a_second_net_that_does_not_swallow_changes() {
    let stand = Stand::new().await;
    let skipper = Program::of_skipper(&stand, "ann@example.com").await;
    let file = named("0193b2c4-7a10-7cc3-9a4e-2f6d1b7e5c21");
    let first = skipper.post(VOYAGES, &file).await.expect(201).json();
    let again = skipper.post(VOYAGES, &file).await.expect(201).json();
    assert_eq!(again["receipt"], first["receipt"]);
    let mut other = file.clone();
    other["calls"][2]["departure"] = json!("2026-12-11T09:00");
    skipper.post(VOYAGES, &other).await.expect_problem(422, "refusal-key-misused");
    let path = format!("{VOYAGES}/{}", first["receipt"]["voyage"].as_str().unwrap());
    skipper.put(&path, "\"v2\"", &other).await.expect(200);
    let late: Value = skipper.post(VOYAGES, &file).await.expect(201).json();
    assert_eq!(
        late["receipt"]["voyage"], first["receipt"]["voyage"],
        "a late repetition is still one"
    );
    assert_eq!(skipper.get(VOYAGES).await.json()["items"].as_array().unwrap().len(), 1);
}
