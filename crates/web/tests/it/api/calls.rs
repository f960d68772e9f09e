use accounts::AgencyKind::{Customs, Immigration, PortHealth};
use serde_json::{Value, json};

use super::{Program, example, paths};
use crate::stand::Stand;

/// A skipper with the example sent, and the id of the call at Bequia.
async fn sent(stand: &Stand) -> (Program, String) {
    let skipper = Program::of_skipper(stand, "ann@example.com").await;
    let receipt = skipper.post("/api/v1/voyages", &example()).await.expect(201).json();
    (skipper, receipt["receipt"]["calls"][1]["id"].as_str().unwrap().to_owned())
}

fn clear(agency: &str) -> Value {
    json!({ "way": "inward", "notice_version": 1, "agency": agency, "outcome": "clear" })
}

#[tokio::test]
async fn the_register_shows_each_its_own() {
    let stand = Stand::new().await;
    let (skipper, call) = sent(&stand).await;
    let officer = Program::of_officer(&stand, "VC", Customs).await;
    let listed = officer
        .get("/api/v1/calls?waiting=true&agency=customs&port=vc-bequia&find=wild")
        .await
        .expect(200)
        .json();
    assert_eq!(listed["items"].as_array().unwrap().len(), 1, "{listed:#}");
    assert_eq!(
        (&listed["items"][0]["id"], &listed["items"][0]["vessel_name"]),
        (&json!(call), &json!("Wild Rose"))
    );
    assert!(!listed.to_string().contains("O'Brien"), "no person's name in a register");
    assert_eq!(officer.get("/api/v1/calls?find=zzz").await.json()["items"], json!([]));
    let mine = skipper.get("/api/v1/calls?limit=2").await.expect(200).json();
    assert_eq!(mine["items"].as_array().unwrap().len(), 2);
    assert!(mine["items"][0].get("reasons").is_none());
    let rest = skipper
        .get(&format!("/api/v1/calls?after={}", mine["next"].as_str().unwrap()))
        .await
        .json();
    assert_eq!(rest["items"].as_array().unwrap().len(), 1);
    let asked = "/api/v1/calls?waiting=maybe&agency=police&limit=201&after=!&prt=x";
    let problem = officer.get(asked).await.expect_problem(422, "refusal-fields");
    assert_eq!(paths(&problem), ["prt", "waiting", "agency", "after", "limit"]);
}

#[tokio::test]
async fn a_call_is_told_whole_and_only_to_those_concerned() {
    let stand = Stand::new().await;
    let (skipper, call) = sent(&stand).await;
    let path = format!("/api/v1/calls/{call}");
    let own = Program::of_officer(&stand, "VC", Customs).await;
    let answer = own.get(&path).await.expect(200);
    assert_eq!(
        (answer.header("cache-control"), answer.header("etag").is_empty()),
        ("no-store", false)
    );
    let file = answer.json();
    let inward = &file["ways"][0];
    assert_eq!((&inward["way"], &inward["notice_version"]), (&json!("inward"), &json!(1)));
    assert_eq!(inward["content"]["people"].as_array().unwrap().len(), 5);
    assert_eq!(inward["content"]["calls"].as_array().unwrap().len(), 1, "no other island's plans");
    assert!(inward["required"].as_array().unwrap().contains(&json!("customs")));
    assert!(!file.to_string().contains('⟦'), "a word is missing");
    assert!(
        skipper.get(&path).await.expect(200).json()["ways"][0]["checks"]
            .as_array()
            .unwrap()
            .iter()
            .all(|c| c.get("officer").is_none())
    );
    for stranger in [
        Program::of_officer(&stand, "GD", Customs).await,
        Program::of_skipper(&stand, "bob@example.com").await,
    ] {
        stranger.get(&path).await.expect_problem(404, "refusal-not-found");
        stranger
            .post(&format!("{path}/messages"), &json!({ "way": "inward", "text": "x" }))
            .await
            .expect_problem(404, "refusal-not-found");
    }
    let far = Program::of_officer(&stand, "LC", Customs).await;
    far.post(&format!("{path}/decisions"), &clear("customs"))
        .await
        .expect_problem(404, "refusal-not-found");
    far.post(&format!("{path}/movements"), &json!({ "way": "inward" }))
        .await
        .expect_problem(404, "refusal-not-found");
}

#[tokio::test]
async fn officers_decide_and_the_certificate_is_verified_by_anyone() {
    let stand = Stand::new().await;
    let (skipper, call) = sent(&stand).await;
    let path = format!("/api/v1/calls/{call}");
    let decisions = format!("{path}/decisions");
    let required = skipper.get(&path).await.json()["ways"][0]["required"].clone();
    let mut last = Value::Null;
    for agency in [Customs, Immigration, PortHealth] {
        if !required.as_array().unwrap().contains(&json!(agency)) {
            continue;
        }
        let officer =
            Program::of_officer(&stand, "VC", agency).await.with("idempotency-key", "once");
        let taken = officer.post(&decisions, &clear(agency.word())).await.expect(201);
        let again = officer.post(&decisions, &clear(agency.word())).await.expect(201);
        assert_eq!((&again.text, again.header("idempotency-replayed")), (&taken.text, "true"));
        last = taken.json();
    }
    assert_eq!(last["inward"], "granted", "{last:#}");
    let file = skipper.get(&path).await.json();
    assert_eq!(
        file["ways"][0]["decisions"].as_array().unwrap().len(),
        required.as_array().unwrap().len()
    );
    let serial = file["ways"][0]["certificates"][0]["serial"].as_str().unwrap();
    let kept = skipper.get(&format!("/api/v1/certificates/{serial}")).await.expect(200).json();
    assert_eq!(kept["facts"]["vessel"]["name"], "Wild Rose");
    let nobody = Program::of_nobody(&stand);
    let verified = nobody
        .post("/api/v1/certificates/verify", &json!({ "code": kept["code"] }))
        .await
        .expect(200)
        .json();
    assert_eq!(
        (&verified["verdict"], &verified["standing"]),
        (&json!("genuine"), &json!("in_force"))
    );
    assert_eq!(verified["certificate"]["serial"], serial);
    let page =
        skipper.get(&format!("/api/v1/certificates/{serial}.pdf?paper=letter")).await.expect(200);
    assert_eq!(page.header("content-type"), "application/pdf");
    assert!(page.text.starts_with("%PDF-"));
    skipper
        .get(&format!("/api/v1/certificates/{serial}.pdf?paper=a3"))
        .await
        .expect_problem(422, "refusal-fields");
    let stranger = Program::of_skipper(&stand, "bob@example.com").await;
    stranger
        .get(&format!("/api/v1/certificates/{serial}"))
        .await
        .expect_problem(404, "refusal-not-found");
    stranger
        .get(&format!("/api/v1/certificates/{serial}.pdf"))
        .await
        .expect_problem(404, "refusal-not-found");
    let forged = nobody
        .post("/api/v1/certificates/verify", &json!({ "code": "LF1:AAAA" }))
        .await
        .expect(200)
        .json();
    assert_eq!(forged["verdict"], "refused");
    assert!(forged["reason"].is_string() && forged.get("certificate") == Some(&Value::Null));
}

#[tokio::test]
async fn a_decision_is_refused_by_name() {
    let stand = Stand::new().await;
    let (skipper, call) = sent(&stand).await;
    let decisions = format!("/api/v1/calls/{call}/decisions");
    let customs = Program::of_officer(&stand, "VC", Customs).await;
    skipper.post(&decisions, &clear("customs")).await.expect_problem(403, "refusal-forbidden");
    customs.post(&decisions, &clear("immigration")).await.expect_problem(403, "refusal-forbidden");
    let mut other = clear("customs");
    other["notice_version"] = json!(2);
    customs.post(&decisions, &other).await.expect_problem(409, "refusal-conflict");
    for outcome in ["refuse", "hold", "query", "clear_with_conditions"] {
        other = clear("customs");
        other["outcome"] = json!(outcome);
        customs.post(&decisions, &other).await.expect_problem(422, "refusal-reason-needed");
    }
    let odd = json!({ "way": "sideways", "notice_version": "1", "outcome": "clera", "conditions": "x".repeat(2001), "why": "" });
    let problem = customs.post(&decisions, &odd).await.expect_problem(422, "refusal-fields");
    assert_eq!(
        paths(&problem),
        ["why", "way", "notice_version", "agency", "outcome", "conditions"]
    );
}

#[tokio::test]
async fn movements_and_messages_happen_once() {
    let stand = Stand::new().await;
    let (skipper, call) = sent(&stand).await;
    let path = format!("/api/v1/calls/{call}");
    let officer = Program::of_officer(&stand, "VC", Customs).await;
    let keyed = officer.with("idempotency-key", "came");
    let came = json!({ "way": "inward" });
    keyed.post(&format!("{path}/movements"), &came).await.expect(204);
    let again = keyed.post(&format!("{path}/movements"), &came).await.expect(204);
    assert_eq!(again.header("idempotency-replayed"), "true");
    officer.post(&format!("{path}/movements"), &came).await.expect_problem(409, "refusal-state");
    let writing = skipper.with("idempotency-key", "said");
    let said = json!({ "way": "inward", "text": "We are 5, with a dog. Ça va ?" });
    for _ in 0..3 {
        writing.post(&format!("{path}/messages"), &said).await.expect(204);
    }
    let file = officer.get(&path).await.json();
    assert_eq!(file["messages"].as_array().unwrap().len(), 1);
    assert_eq!(
        (&file["messages"][0]["body"], &file["messages"][0]["from_officer"]),
        (&said["text"], &json!(false))
    );
    assert!(file["arrived_at"].is_string());
    let blank =
        skipper.post(&format!("{path}/messages"), &json!({ "way": "inward", "text": "  " })).await;
    assert_eq!(paths(&blank.expect_problem(422, "refusal-fields")), ["text"]);
}
