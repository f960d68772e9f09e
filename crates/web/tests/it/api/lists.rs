use axum::http::Method;
use serde_json::{Value, json};

use super::{Program, example, paths};
use crate::stand::Stand;

/// The two lists: address, field of the record, a record, and one field to change.
fn lists() -> [(&'static str, &'static str, Value, &'static str); 2] {
    let file = example();
    let mut person = file["people"][1].clone();
    person.as_object_mut().unwrap().shift_remove("ref");
    [
        ("/api/v1/vessels", "vessel", file["vessel"].clone(), "colour"),
        ("/api/v1/people", "person", person, "occupation"),
    ]
}

#[tokio::test]
async fn a_record_is_added_read_changed_and_removed() {
    let stand = Stand::new().await;
    let skipper = Program::of_skipper(&stand, "ann@example.com").await;
    for (list, field, record, part) in lists() {
        let keyed = skipper.with("idempotency-key", part);
        let made = keyed.post(list, &record).await.expect(201);
        let again = keyed.post(list, &record).await.expect(201);
        assert_eq!(
            (again.text.as_str(), again.header("location")),
            (made.text.as_str(), made.header("location"))
        );
        let path = made.header("location").to_owned();
        let kept = skipper.get(&path).await.expect(200);
        assert_eq!((kept.header("etag"), kept.header("cache-control")), ("\"v1\"", "no-store"));
        assert_eq!(kept.json()[field]["documents"], record["documents"]);
        assert_eq!(kept.json()[field].get("ref"), None);
        let mut changed = kept.json()[field].clone();
        changed[part] = json!("red");
        skipper
            .send(Method::PUT, &path, changed.to_string(), "application/json")
            .await
            .expect_problem(428, "refusal-if-match-missing");
        let done = skipper.put(&path, "\"v1\"", &changed).await.expect(204);
        assert_eq!(done.header("etag"), "\"v2\"");
        skipper.put(&path, "\"v1\"", &changed).await.expect_problem(412, "refusal-if-match-failed");
        assert_eq!(skipper.get(&path).await.json()[field][part], "red");
        assert_eq!(
            skipper.get(list).await.expect(200).json()["items"].as_array().unwrap().len(),
            1
        );
        skipper.ask(Method::DELETE, &path).await.expect(204);
        skipper.ask(Method::DELETE, &path).await.expect_problem(404, "refusal-not-found");
        skipper.get(&path).await.expect_problem(404, "refusal-not-found");
        assert_eq!(skipper.get(list).await.json()["items"], json!([]));
    }
}

#[tokio::test]
async fn another_s_record_is_not_there_and_officers_have_no_lists() {
    let stand = Stand::new().await;
    let ann = Program::of_skipper(&stand, "ann@example.com").await;
    let bob = Program::of_skipper(&stand, "bob@example.com").await;
    let officer = Program::of_officer(&stand, "VC", accounts::AgencyKind::Immigration).await;
    for (list, _, record, _) in lists() {
        let path = ann.post(list, &record).await.expect(201).header("location").to_owned();
        bob.get(&path).await.expect_problem(404, "refusal-not-found");
        bob.put(&path, "\"v1\"", &record).await.expect_problem(404, "refusal-not-found");
        bob.ask(Method::DELETE, &path).await.expect_problem(404, "refusal-not-found");
        assert_eq!(bob.get(list).await.json()["items"], json!([]));
        let cursor = path.rsplit('/').next().unwrap();
        assert_eq!(bob.get(&format!("{list}?after={cursor}")).await.json()["items"], json!([]));
        officer.get(&path).await.expect_problem(403, "refusal-forbidden");
        ann.get(&path).await.expect(200);
    }
}

#[tokio::test]
async fn wrong_fields_are_named_by_the_path_of_the_record() {
    let stand = Stand::new().await;
    let skipper = Program::of_skipper(&stand, "ann@example.com").await;
    let [_, (list, _, mut person, _)] = lists();
    person["born"] = json!("2001-02-31");
    person["documents"][0]["numbr"] = json!("1");
    person["documents"][0]["number"] = Value::Null;
    let problem = skipper.post(list, &person).await.expect_problem(422, "refusal-fields");
    assert_eq!(paths(&problem), ["born", "documents[0].numbr", "documents[0].number"]);
    for body in [json!([]), json!(null), json!("x"), json!(1)] {
        skipper.post(list, &body).await.expect_problem(422, "refusal-fields");
    }
}
