//! Notices that were written without a link: taken once however often they are sent, whole or not
//! at all, and never for anybody but their writer.

use serde_json::Value;

use crate::client::Answer;
use crate::crew::{Crew, borrowed, ids, person_fields, questions};
use crate::stand::Stand;

const KEY: &str = "7b1f0f3e-8f0e-4a56-9d0a-3f1d6f0a1c01";

/// The fields of the page, filled in: three islands, everybody, every question.
async fn written(crew: &mut Crew, key: &str) -> Vec<(String, String)> {
    let page = crew.client.get("/device").await.expect(200);
    let mut fields = vec![
        ("key".to_owned(), key.to_owned()),
        ("vessel".to_owned(), crew.vessel.clone()),
        ("name".to_owned(), "Written at sea".to_owned()),
    ];
    fields.extend(Crew::three_islands("2026-12-01T19:00"));
    fields.extend(crew.everybody(1));
    fields.extend(questions(&page));
    fields.retain(|(name, _)| name != "act");
    fields
}

fn json(answer: &Answer) -> Value {
    serde_json::from_str(&answer.text).unwrap()
}

#[tokio::test]
async fn a_notice_is_taken_once_however_often_it_is_sent() {
    let stand = Stand::new().await;
    let mut crew = Crew::new(&stand, "sean@example.com").await;
    let fields = written(&mut crew, KEY).await;
    let first = json(&crew.client.post("/device/notices", &borrowed(&fields)).await.expect(200));
    assert_eq!(first["state"], "received", "{first}");
    let calls = first["calls"].as_array().unwrap();
    assert_eq!(calls.len(), 3);
    assert!(calls[1]["reference"].as_str().unwrap().starts_with("VC-"), "{first}");
    assert!(calls[1]["text"].as_str().unwrap().contains("Received"), "{first}");
    for _ in 0..3 {
        let again = crew.client.post("/device/notices", &borrowed(&fields)).await.expect(200);
        assert_eq!(json(&again), first, "the same answer, and nothing more happens");
    }
    let voyages = crew.client.get("/voyages").await.expect(200);
    assert_eq!(ids(&voyages, "/voyages/").len(), 1);
    let standing = json(&crew.client.get("/device/standing").await.expect(200));
    let lines = standing.as_array().unwrap();
    assert_eq!(lines.len(), 3);
    assert!(lines.iter().all(|line| line["voyage"] == first["voyage"] && line["decided"] == false));
    // What was received is an ordinary voyage, to be changed and followed like any other.
    let id = first["voyage"].as_str().unwrap();
    crew.client.get(&format!("/voyages/{id}/people")).await.expect(200);
    crew.client.get(&format!("/voyages/{id}/onward")).await.expect(200);
}

#[tokio::test]
async fn somebody_new_comes_along_and_is_in_the_list_once() {
    let stand = Stand::new().await;
    let mut crew = Crew::new(&stand, "sean@example.com").await;
    let mut fields = written(&mut crew, KEY).await;
    let person = ["Joseph", "Marie", "F", "1985-03-02", "HT", "RD4471902"];
    for (name, value) in person_fields(&person).into_iter().filter(|(name, _)| name != "act") {
        fields.push((format!("new[0].{name}"), value));
    }
    fields.push(("new[0].role".into(), "crew".into()));
    for _ in 0..2 {
        let answer = crew.client.post("/device/notices", &borrowed(&fields)).await.expect(200);
        assert_eq!(json(&answer)["state"], "received", "{}", answer.text);
    }
    let list = crew.client.get("/people").await.expect(200);
    assert!(list.shows("Joseph"));
    assert_eq!(ids(&list, "/people/").len(), 6, "five of the list and one who is new");
}

#[tokio::test]
async fn a_person_who_cannot_be_read_sends_the_notice_back_and_nothing_is_kept() {
    let stand = Stand::new().await;
    let mut crew = Crew::new(&stand, "sean@example.com").await;
    let mut fields = written(&mut crew, KEY).await;
    let person = ["Joseph", "Marie", "F", "1985-13-02", "HT", "RD4471902"];
    for (name, value) in person_fields(&person).into_iter().filter(|(name, _)| name != "act") {
        fields.push((format!("new[0].{name}"), value));
    }
    let refused = crew.client.post("/device/notices", &borrowed(&fields)).await.expect(422);
    let told = json(&refused);
    assert_eq!(
        (&told["state"], &told["problems"][0]["at"]),
        (&"mend".into(), &"new[0].born".into())
    );
    assert!(!crew.client.get("/people").await.expect(200).shows("Joseph"));
    assert!(ids(&crew.client.get("/voyages").await.expect(200), "/voyages/").is_empty());
    // Mended, it goes under the same id.
    for (name, value) in &mut fields {
        if name == "new[0].born-month" {
            *value = "3".into();
        }
    }
    let taken = crew.client.post("/device/notices", &borrowed(&fields)).await.expect(200);
    assert_eq!(json(&taken)["state"], "received", "{}", taken.text);
}

/// The boxes of a boat that is in no list.
fn new_boat(fields: &mut Vec<(String, String)>, length: &str) {
    fields.retain(|(name, _)| name != "vessel" && !name.starts_with("boat."));
    let boat = [
        ("vessel", "new"),
        ("boat.name", "Second Wind"),
        ("boat.type", "catamaran"),
        ("boat.category", "pleasure"),
        ("boat.registration_country", "FR"),
        ("boat.length", length),
        ("boat.unit", "feet"),
    ];
    fields.extend(boat.map(|(name, value)| (name.to_owned(), value.to_owned())));
}

#[tokio::test]
async fn a_boat_that_is_in_no_list_is_there_once_and_refused_as_its_own_form_refuses() {
    let stand = Stand::new().await;
    let mut crew = Crew::new(&stand, "sean@example.com").await;
    let mut fields = written(&mut crew, KEY).await;
    new_boat(&mut fields, "forty");
    let told = json(&crew.client.post("/device/notices", &borrowed(&fields)).await.expect(422));
    assert_eq!(
        (&told["state"], &told["problems"][0]["at"]),
        (&"mend".into(), &"boat.length".into()),
        "{told}"
    );
    let boats = async |crew: &mut Crew| {
        let list = crew.client.get("/vessels").await.expect(200);
        (ids(&list, "/vessels/").len(), list)
    };
    assert_eq!(boats(&mut crew).await.0, 1, "nothing of a notice that was refused is kept");
    assert!(ids(&crew.client.get("/voyages").await.expect(200), "/voyages/").is_empty());
    new_boat(&mut fields, "40,5");
    fields.retain(|(name, _)| name != "name");
    for _ in 0..3 {
        let taken = crew.client.post("/device/notices", &borrowed(&fields)).await.expect(200);
        assert_eq!(json(&taken)["state"], "received", "{}", taken.text);
    }
    let (count, list) = boats(&mut crew).await;
    assert_eq!(count, 2, "the boat of the list and the new one");
    let id = ids(&list, "/vessels/").into_iter().find(|id| *id != crew.vessel).unwrap();
    let kept = crew.client.get(&format!("/vessels/{id}")).await.expect(200);
    assert_eq!(kept.value_of("name"), Some("Second Wind"));
    assert_eq!(kept.value_of("length"), Some("40.5"));
    crew.client.get("/voyages").await.expect(200).expect_shows("Second Wind");
    // A second notice about her that was written before she was in the list.
    fields[0].1 = KEY.replace("01", "02");
    crew.client.post("/device/notices", &borrowed(&fields)).await.expect(200);
    assert_eq!(boats(&mut crew).await.0, 2, "word for word the same boat is that boat");
}

#[tokio::test]
async fn goods_go_with_the_notice_and_what_the_account_lists_is_offered_to_it_alone() {
    let stand = Stand::new().await;
    let mut crew = Crew::new(&stand, "sean@example.com").await;
    let flare = [("type", "flare_gun"), ("maker", "Comet"), ("rounds", "6")];
    crew.client.post("/goods/new/weapon", &flare).await.expect_see("/goods");
    crew.client.post("/goods/new/stores", &[("wine_l", "6,5")]).await.expect_see("/goods");
    let page = crew.client.get("/device").await.expect(200);
    assert!(page.shows("Comet") && page.shows("Add from your list"));
    assert!(page.text.contains("data-yes=\"declaration.answers.customs.flare-gun\""));
    let mut anna = Crew::new(&stand, "anna@example.com").await;
    let other = anna.client.get("/device").await.expect(200);
    assert!(!other.shows("Comet") && !other.text.contains("data-use="), "another's goods");

    let mut fields = written(&mut crew, KEY).await;
    let goods = [
        ("declaration.weapons[0].type", "flare_gun"),
        ("declaration.weapons[0].rounds", "six"),
        ("declaration.animals[0].species", ""),
        ("declaration.stores.wine_l", "6,5"),
        ("declaration.stores.medicines[0].name", "Morphine"),
    ];
    fields.extend(goods.map(|(name, value)| (name.to_owned(), value.to_owned())));
    for (name, value) in &mut fields {
        if name == "declaration.answers.customs.flare-gun" {
            *value = "yes".into();
        }
    }
    let kept = json(&crew.client.post("/device/notices", &borrowed(&fields)).await.expect(200));
    assert_eq!(kept["state"], "kept", "six is no number: {kept}");
    let id = kept["voyage"].as_str().unwrap();
    let page = crew.client.get(&format!("/voyages/{id}/declaration")).await.expect(200);
    assert_eq!(page.value_of("declaration.weapons[0].rounds"), Some("six"), "nothing is lost");

    fields[0].1 = KEY.replace("01", "02");
    for (name, value) in &mut fields {
        if name == "declaration.weapons[0].rounds" {
            *value = "6".into();
        }
    }
    for _ in 0..2 {
        let sent = crew.client.post("/device/notices", &borrowed(&fields)).await.expect(200);
        assert_eq!(json(&sent)["state"], "received", "{}", sent.text);
    }
    let id = json(&crew.client.post("/device/notices", &borrowed(&fields)).await)["voyage"].clone();
    let path = format!("/voyages/{}/declaration", id.as_str().unwrap());
    let page = crew.client.get(&path).await.expect(200);
    assert_eq!(page.value_of("declaration.weapons[0].rounds"), Some("6"));
    assert_eq!(page.value_of("declaration.stores.wine_l"), Some("6.5"));
    assert_eq!(page.value_of("declaration.stores.medicines[0].name"), Some("Morphine"));
    assert_eq!(page.value_of("declaration.animals[0].species"), None, "a blank row is none");
}

#[tokio::test]
async fn an_estimate_is_the_checks_own_sum_and_changes_nothing() {
    let stand = Stand::new().await;
    let mut crew = Crew::new(&stand, "sean@example.com").await;
    let mut fields = written(&mut crew, KEY).await;
    let known = json(&crew.client.post("/device/estimate", &borrowed(&fields)).await.expect(200));
    assert_eq!(known["state"], "known", "{known}");
    let lines = known["lines"].as_array().unwrap();
    assert_eq!(lines.len(), 3);
    assert!(lines[1].as_str().unwrap().contains("people: 5"), "{known}");
    assert!(ids(&crew.client.get("/voyages").await.expect(200), "/voyages/").is_empty());
    // The voyage that comes of it costs what was said.
    let sent = json(&crew.client.post("/device/notices", &borrowed(&fields)).await.expect(200));
    let voyage = format!("/voyages/{}", sent["voyage"].as_str().unwrap());
    crew.client.get(&voyage).await.expect(200).expect_shows(known["sum"].as_str().unwrap());

    new_boat(&mut fields, "12");
    let new = json(&crew.client.post("/device/estimate", &borrowed(&fields)).await.expect(200));
    assert_eq!(new, serde_json::json!({ "state": "new" }), "no number for a boat nobody knows");
    fields.retain(|(name, _)| !name.starts_with("calls"));
    fields.iter_mut().filter(|(name, _)| name == "vessel").for_each(|(_, value)| {
        value.clone_from(&crew.vessel);
    });
    let open = json(&crew.client.post("/device/estimate", &borrowed(&fields)).await.expect(200));
    assert_eq!(open["state"], "open", "{open}");
    let mut anna = Crew::new(&stand, "anna@example.com").await;
    let mut other = written(&mut anna, KEY).await;
    other.iter_mut().filter(|(name, _)| name == "vessel").for_each(|(_, value)| {
        value.clone_from(&crew.vessel);
    });
    let open = json(&anna.client.post("/device/estimate", &borrowed(&other)).await.expect(200));
    assert_eq!(open["state"], "open", "another's boat is none: {open}");
    anna.client.post_bare("/device/estimate", &borrowed(&other)).await.expect(403);
    let mut answers = Vec::new();
    for _ in 0..40 {
        answers.push(anna.client.post("/device/estimate", &borrowed(&other)).await.status);
    }
    assert!(answers.iter().any(|status| *status == 429), "it is not asked without end");
}

#[tokio::test]
async fn another_persons_boat_is_nobodys_here() {
    let stand = Stand::new().await;
    let sean = Crew::new(&stand, "sean@example.com").await;
    let mut anna = Crew::new(&stand, "anna@example.com").await;
    let mut fields = written(&mut anna, KEY).await;
    for (name, value) in &mut fields {
        if name == "vessel" {
            value.clone_from(&sean.vessel);
        }
    }
    let kept = json(&anna.client.post("/device/notices", &borrowed(&fields)).await.expect(200));
    assert_eq!(kept["state"], "kept", "without a boat it is a plan and no notice: {kept}");
    assert_eq!(ids(&anna.client.get("/vessels").await.expect(200), "/vessels/").len(), 1);
}

#[tokio::test]
async fn what_cannot_be_sent_stays_as_a_plan_and_is_sent_from_there() {
    let stand = Stand::new().await;
    let mut crew = Crew::new(&stand, "sean@example.com").await;
    let mut fields = written(&mut crew, KEY).await;
    fields.retain(|(name, _)| name != "calls[1].port");
    let kept = json(&crew.client.post("/device/notices", &borrowed(&fields)).await.expect(200));
    assert_eq!(kept["state"], "kept", "{kept}");
    let id = kept["voyage"].as_str().unwrap().to_owned();
    let first = &kept["problems"][0];
    assert!(first["at"].as_str().unwrap().starts_with(&format!("/voyages/{id}/")), "{kept}");
    let islands = Crew::three_islands("2026-12-01T19:00");
    crew.step(&id, "islands", &islands).await.expect(303);
    crew.declare(&id).await.expect(303);
    crew.send(&id).await.expect(303);
    let again = json(&crew.client.post("/device/notices", &borrowed(&fields)).await.expect(200));
    assert_eq!((&again["state"], &again["voyage"]), (&"received".into(), &id.as_str().into()));
}

#[tokio::test]
async fn one_id_of_two_accounts_is_two_notices_and_a_notice_without_one_is_none() {
    let stand = Stand::new().await;
    let mut sean = Crew::new(&stand, "sean@example.com").await;
    let mut anna = Crew::new(&stand, "anna@example.com").await;
    let code = json(&sean.client.get("/device/code").await.expect(200));
    assert_ne!(
        code["account"],
        json(&anna.client.get("/device/code").await.expect(200))["account"]
    );
    let fields = written(&mut sean, KEY).await;
    let one = json(&sean.client.post("/device/notices", &borrowed(&fields)).await.expect(200));
    // Another's boat and people are nobody's here: the plan is kept without them, and says so.
    let other = json(&anna.client.post("/device/notices", &borrowed(&fields)).await.expect(200));
    assert_eq!((&one["state"], &other["state"]), (&"received".into(), &"kept".into()));
    assert_ne!(one["voyage"], other["voyage"]);
    let mut fields = written(&mut anna, "no-id").await;
    anna.client.post("/device/notices", &borrowed(&fields)).await.expect(400);
    fields[0].1 = KEY.replace("01", "02");
    anna.client.post_bare("/device/notices", &borrowed(&fields)).await.expect(403);
}

#[tokio::test]
async fn a_form_that_was_taken_is_named_to_the_next_page() {
    let stand = Stand::new().await;
    let mut client = stand.skipper("sean@example.com").await;
    let person = person_fields(&["Joseph", "Marie", "F", "1985-03-02", "HT", "RD4471902"]);
    let saved = client.post("/people", &borrowed(&person)).await.expect_see("/people");
    let line = saved.sets("landfall-took").unwrap();
    assert!(line.starts_with("landfall-took=%2Fpeople;") && !line.contains("HttpOnly"), "{line}");
    let refused = client.post("/people", &[("family_name", "")]).await.expect(422);
    assert!(refused.sets("landfall-took").is_none(), "what came back to be mended was not taken");
}

#[tokio::test]
async fn the_worker_is_served_from_the_root_and_the_page_is_light() {
    let stand = Stand::new().await;
    let mut crew = Crew::new(&stand, "sean@example.com").await;
    let script = crew.client.get("/sw.js").await.expect(200);
    assert!(script.shows("/assets/device-") && script.headers["cache-control"] == "no-cache");
    crew.client.get("/away").await.expect(200).expect_shows("No link");
    let page = crew.client.get("/vessels").await.expect(200);
    assert!(page.text.contains("<link rel=\"manifest\" href=\"/app.webmanifest\">"));
    let manifest = crew.client.get("/app.webmanifest").await.expect(200);
    assert_eq!(manifest.headers["content-type"], "application/manifest+json");
    let manifest = json(&manifest);
    assert_eq!(manifest["start_url"], "/device");
    for icon in manifest["icons"].as_array().unwrap() {
        let address = icon["src"].as_str().unwrap();
        let picture = crew.client.get(address).await.expect(200);
        assert_eq!(picture.headers["content-type"], icon["type"].as_str().unwrap(), "{address}");
    }
    assert!(script.shows("/app.webmanifest"), "kept by the worker");
    let bytes = crate::crew::size(&stand, &crew.client, "/device").await;
    assert!(bytes < 26_000, "{bytes} bytes: with style and scripts the page must stay under 50 KB");
}
