use std::collections::BTreeSet;

use accounts::{Role, ledger};
use axum::http::Method;
use serde_json::{Value, json};
use storage::Scope;

use super::{Program, paths};
use crate::stand::Stand;

const GOODS: &str = "/api/v1/goods";

/// One record of each list, and the same changed.
fn records() -> [(&'static str, Value, Value); 3] {
    let dog = |landing: bool| {
        json!({
            "species": "dog", "breed": "Potcake", "name": "Rex", "microchip": "528140000123456",
            "rabies_on": "2026-02-03", "titre_on": "2026-03-10", "titre_value": 0.8,
            "permit": "GD-77", "landing": landing
        })
    };
    let rifle = |rounds: u32| {
        json!({
            "type": "rifle", "maker": "Tikka", "model": "T3x", "serial": "T3-1", "calibre": ".308",
            "rounds": rounds, "licence": "FR 12", "kept_where": "safe, aft cabin"
        })
    };
    let stores = |cigarettes: u32| {
        let medicine = json!({ "name": "Morphine", "controlled": true, "prescription": true });
        json!({ "spirits_l": 2.5, "cigarettes": cigarettes, "medicines": [medicine] })
    };
    [
        ("weapon", rifle(40), rifle(0)),
        ("animal", dog(false), dog(true)),
        ("stores", stores(200), stores(400)),
    ]
}

fn items(answer: &Value) -> &[Value] {
    answer["items"].as_array().unwrap()
}

#[tokio::test]
async fn goods_are_added_once_read_changed_and_removed() {
    let stand = Stand::new().await;
    let skipper = Program::of_skipper(&stand, "ann@example.com").await;
    for (kind, record, changed) in records() {
        let body = json!({ kind: record });
        let keyed = skipper.with("idempotency-key", kind);
        let made = keyed.post(GOODS, &body).await.expect(201);
        let again = keyed.post(GOODS, &body).await.expect(201);
        assert_eq!((&again.text, again.header("idempotency-replayed")), (&made.text, "true"));
        let other = json!({ kind: changed });
        keyed.post(GOODS, &other).await.expect_problem(422, "refusal-key-misused");
        let path = made.header("location").to_owned();
        let kept = skipper.get(&path).await.expect(200);
        assert_eq!((kept.header("etag"), kept.header("cache-control")), ("\"v1\"", "no-store"));
        assert_eq!(kept.json()[kind], record, "every field comes back as it was sent");
        let bare = skipper.send(Method::PUT, &path, other.to_string(), "application/json").await;
        bare.expect_problem(428, "refusal-if-match-missing");
        let done = skipper.put(&path, "\"v1\"", &other).await.expect(204);
        assert_eq!(done.header("etag"), "\"v2\"");
        skipper.put(&path, "\"v1\"", &other).await.expect_problem(412, "refusal-if-match-failed");
        assert_eq!(skipper.get(&path).await.json()[kind], changed);
        assert_eq!(items(&skipper.get(GOODS).await.expect(200).json()).len(), 1);
        skipper.ask(Method::DELETE, &path).await.expect(204);
        skipper.ask(Method::DELETE, &path).await.expect_problem(404, "refusal-not-found");
        skipper.get(&path).await.expect_problem(404, "refusal-not-found");
        assert!(items(&skipper.get(GOODS).await.json()).is_empty());
    }
}

#[tokio::test]
async fn a_list_is_read_by_kind_and_by_cursor() {
    let stand = Stand::new().await;
    let skipper = Program::of_skipper(&stand, "ann@example.com").await;
    for (kind, record, changed) in records() {
        skipper.post(GOODS, &json!({ kind: record })).await.expect(201);
        // Ids of one moment have no order among themselves.
        stand.clock.step(chrono::TimeDelta::seconds(1));
        skipper.post(GOODS, &json!({ kind: changed })).await.expect(201);
    }
    for (kind, record, changed) in records() {
        let page = skipper.get(&format!("{GOODS}?kind={kind}&limit=1")).await.expect(200).json();
        assert_eq!((items(&page).len(), &items(&page)[0][kind]), (1, &changed), "last added first");
        let next = page["next"].as_str().unwrap();
        let rest = skipper.get(&format!("{GOODS}?kind={kind}&after={next}")).await.json();
        assert_eq!((items(&rest).len(), &items(&rest)[0][kind]), (1, &record));
        assert_eq!(rest.get("next"), None);
    }
    assert_eq!(items(&skipper.get(GOODS).await.json()).len(), 6);
    for (query, path) in [("kind=cash", "kind"), ("limit=0", "limit"), ("after=x", "after")] {
        let refused = skipper.get(&format!("{GOODS}?{query}")).await;
        assert_eq!(paths(&refused.expect_problem(422, "refusal-fields")), [path]);
    }
}

#[tokio::test]
async fn another_s_goods_are_not_there_and_officers_have_none() {
    let stand = Stand::new().await;
    let ann = Program::of_skipper(&stand, "ann@example.com").await;
    let bob = Program::of_skipper(&stand, "bob@example.com").await;
    let officer = Program::of_officer(&stand, "VC", accounts::AgencyKind::Customs).await;
    let nobody = Program::of_nobody(&stand);
    for (kind, record, _) in records() {
        let body = json!({ kind: record });
        let path = ann.post(GOODS, &body).await.expect(201).header("location").to_owned();
        bob.get(&path).await.expect_problem(404, "refusal-not-found");
        bob.put(&path, "\"v1\"", &body).await.expect_problem(404, "refusal-not-found");
        bob.ask(Method::DELETE, &path).await.expect_problem(404, "refusal-not-found");
        let cursor = path.rsplit('/').next().unwrap();
        let page = bob.get(&format!("{GOODS}?after={cursor}")).await.expect(200).json();
        assert!(items(&page).is_empty());
        for address in [path.as_str(), GOODS] {
            officer.get(address).await.expect_problem(403, "refusal-forbidden");
            nobody.get(address).await.expect_problem(401, "refusal-sign-in");
        }
        officer.post(GOODS, &body).await.expect_problem(403, "refusal-forbidden");
        assert_eq!(ann.get(&path).await.expect(200).json()["version"], 1);
    }
}

#[tokio::test]
async fn what_is_wrong_is_named_by_the_path_of_the_body() {
    let stand = Stand::new().await;
    let skipper = Program::of_skipper(&stand, "ann@example.com").await;
    let cases: [(Value, &[&str]); 8] = [
        (json!({}), &[""]),
        (json!({ "weapon": { "type": "bow" }, "animal": { "species": "cat" } }), &[""]),
        (json!({ "weapons": { "type": "bow" } }), &["weapons", ""]),
        (json!({ "weapon": { "type": "cannon", "rouns": 3 } }), &["weapon.rouns", "weapon.type"]),
        (
            json!({ "animal": { "species": "dog", "rabies_on": "2026-02-31" } }),
            &["animal.rabies_on"],
        ),
        (json!({ "stores": {} }), &["stores.spirits_l"]),
        (json!({ "stores": { "medicines": [{}] } }), &["stores.medicines[0].name"]),
        (json!({ "weapon": "a rifle" }), &["weapon"]),
    ];
    for (body, wrong) in cases {
        let refused = skipper.post(GOODS, &body).await;
        assert_eq!(paths(&refused.expect_problem(422, "refusal-fields")), wrong, "{body}");
    }
    let flare = json!({ "weapon": { "type": "flare_gun" } });
    let path = skipper.post(GOODS, &flare).await.expect(201).header("location").to_owned();
    let dog = json!({ "animal": { "species": "dog" } });
    let refused = skipper.put(&path, "\"v1\"", &dog).await.expect_problem(422, "refusal-fields");
    assert_eq!(paths(&refused), ["animal"]);
    let told = refused["problems"][0]["message"].as_str().unwrap();
    assert!(told.contains("weapon"), "it says in which list it stands: {told}");
    skipper.send(Method::POST, GOODS, "weapon", "text/plain").await.expect(415);
    assert!(items(&skipper.get(&format!("{GOODS}?kind=animal")).await.json()).is_empty());
}

#[tokio::test]
async fn every_reading_and_change_of_goods_is_in_the_ledger() {
    let stand = Stand::new().await;
    let skipper = Program::of_skipper(&stand, "ann@example.com").await;
    let flare = json!({ "weapon": { "type": "flare_gun" } });
    let path = skipper.post(GOODS, &flare).await.expect(201).header("location").to_owned();
    skipper.get(GOODS).await.expect(200);
    skipper.get(&path).await.expect(200);
    skipper.put(&path, "\"v1\"", &flare).await.expect(204);
    skipper.ask(Method::DELETE, &path).await.expect(204);
    let id = path.rsplit('/').next().unwrap();
    let auditor = stand.seat(Role::Auditor, accounts::REGION).await;
    let session = stand.app.accounts().authenticate(&auditor.jar["landfall-session"]).await;
    let session = session.unwrap().unwrap();
    let viewer = session.viewer().unwrap();
    let tx = stand.app.store().read(&Scope::System).await.unwrap();
    let lines = ledger::about(&tx, viewer, "belonging", id).await.unwrap();
    let actions: BTreeSet<&str> = lines.iter().map(|line| line.action.as_str()).collect();
    let all = ["added", "changed", "read", "removed"].map(|deed| format!("belonging.{deed}"));
    assert_eq!(actions, all.iter().map(String::as_str).collect());
}
