//! Others' records: strings that stand in one skipper's records and in one administration's must not
//! come to anybody else, in any answer to any route, by id, by search or by a list.

use accounts::AgencyKind::Customs;
use accounts::Role;
use axum::body::Body;
use axum::http::Method;
use serde_json::{Value, json};

use super::Tally;
use crate::api::{Program, example};
use crate::client::{Answer, Client};
use crate::stand::Stand;

/// Stands in every text of the victim's records.
const CANARY: &str = "Qzxkanari";

/// Somebody's records, by kind.
struct Records {
    owner: Program,
    ids: Vec<(&'static str, String)>,
}

/// A skipper whose vessel, people, voyage and messages sing, with a call decided at St Vincent.
async fn victim(stand: &Stand) -> Records {
    let owner = Program::of_skipper(stand, "owner@example.com").await;
    let mut file = example();
    file["name"] = json!(format!("{CANARY} voyage"));
    file["vessel"]["name"] = json!(format!("{CANARY} vessel"));
    file["vessel"]["registration_number"] = json!(format!("{CANARY}1"));
    for person in file["people"].as_array_mut().unwrap() {
        person["family_name"] =
            json!(format!("{CANARY} {}", person["family_name"].as_str().unwrap()));
        person["documents"][0].as_object_mut().unwrap().shift_remove("mrz");
    }
    // Two islands only: the third has nothing to do with her.
    file["calls"].as_array_mut().unwrap().truncate(2);
    let made = |answer: Answer| answer.expect(201).json();
    let receipt = made(owner.post("/api/v1/voyages", &file).await);
    let vessel = made(owner.post("/api/v1/vessels", &file["vessel"]).await);
    let mut person = file["people"][0].clone();
    person.as_object_mut().unwrap().shift_remove("ref");
    let person = made(owner.post("/api/v1/people", &person).await);
    let goods = json!({ "animal": { "species": "dog", "name": CANARY } });
    let goods = made(owner.post("/api/v1/goods", &goods).await);
    let call = receipt["receipt"]["calls"][1]["id"].as_str().unwrap().to_owned();
    let message = json!({ "way": "inward", "text": format!("{CANARY} message") });
    owner.post(&format!("/api/v1/calls/{call}/messages"), &message).await.expect(204);
    let officer = Program::of_officer(stand, "VC", Customs).await;
    let query = json!({ "way": "inward", "notice_version": 1, "agency": "customs", "outcome": "query", "reason": format!("{CANARY} reason") });
    officer.post(&format!("/api/v1/calls/{call}/decisions"), &query).await.expect(201);
    let text = |value: &Value| value.as_str().unwrap().to_owned();
    let ids = vec![
        ("voyage", text(&receipt["receipt"]["voyage"])),
        ("call", call),
        ("vessel", text(&vessel["id"])),
        ("person", text(&person["id"])),
        ("goods", text(&goods["id"])),
        ("reference", text(&receipt["receipt"]["calls"][1]["reference"])),
    ];
    Records { owner, ids }
}

/// Who must learn nothing.
async fn strangers(stand: &Stand) -> Vec<(&'static str, Client, Program)> {
    let mut all = vec![("nobody", stand.client(), Program::of_nobody(stand))];
    let others = [
        ("another skipper", stand.skipper("other@example.com").await),
        ("an agent", stand.seat(Role::Agent, accounts::REGION).await),
        ("customs of Grenada", stand.officer("GD", Customs).await),
        ("a supervisor of Grenada", stand.seat(Role::Supervisor, "GD").await),
        ("an administrator of Grenada", stand.seat(Role::Administrator, "GD").await),
        ("an auditor of Grenada", stand.seat(Role::Auditor, "GD").await),
        ("an operator", stand.seat(Role::Operator, accounts::REGION).await),
    ];
    for (name, browser) in others {
        let program = Program::of(stand, &browser).await;
        all.push((name, browser, program));
    }
    all
}

/// No string of the victim's, and no fault.
fn tells(answer: &Answer) -> Option<String> {
    if answer.status.is_server_error() {
        return Some(format!("answered {}: {}", answer.status, super::start(&answer.text)));
    }
    let told = answer.text.to_lowercase().contains(&CANARY.to_lowercase());
    let headers = format!("{:?}", answer.headers).to_lowercase();
    let told = told || headers.contains(&CANARY.to_lowercase());
    told.then(|| format!("tells another's: {}", super::start(&answer.text)))
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn no_route_tells_another_s_records_by_any_id() {
    let stand = Stand::new().await;
    let records = victim(&stand).await;
    let mut tally = Tally::default();
    let (_, routes) = web::open();
    let named = routes
        .iter()
        .filter(|route| route.path.contains('{') && !route.path.starts_with("/assets"));
    let named: Vec<_> = named.collect();
    for (who, browser, program) in strangers(&stand).await {
        for route in &named {
            for (kind, id) in &records.ids {
                let path = route.path.replace("{version}", "1").replace("{way}", "inward");
                let path: String = path
                    .split('/')
                    .map(|part| if part.starts_with('{') { id } else { part })
                    .collect::<Vec<_>>()
                    .join("/");
                let case = format!("{who}: {} {} with the {kind}'s id", route.method, route.path);
                let method = Method::from_bytes(route.method.as_bytes()).unwrap();
                let answer = match (route.path.starts_with("/api/"), &method) {
                    (true, &Method::GET) => program.get(&path).await,
                    (true, _) => {
                        program
                            .with("if-match", "\"v1\"")
                            .send(method, &path, "{}", "application/json")
                            .await
                    }
                    (false, &Method::GET) => browser.clone().get(&path).await,
                    (false, _) => browser.clone().post_bare(&path, &[("seen", "1")]).await,
                };
                tally.count(&case, tells(&answer));
            }
        }
    }
    unharmed(&records, &mut tally).await;
    tally.judge(1_000);
}

/// What was there is there, as it was.
async fn unharmed(records: &Records, tally: &mut Tally) {
    for (kind, id) in &records.ids[..5] {
        let start = match *kind {
            "person" => "people".to_owned(),
            "goods" => "goods".to_owned(),
            kind => format!("{kind}s"),
        };
        let answer = records.owner.get(&format!("/api/v1/{start}/{id}")).await;
        tally.answered(&format!("the {kind} is unharmed"), &answer, (&[200], &[CANARY]));
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn no_list_search_or_form_tells_another_s_records() {
    let stand = Stand::new().await;
    let records = victim(&stand).await;
    let id = |kind: &str| records.ids.iter().find(|(known, _)| *known == kind).unwrap().1.clone();
    let (voyage, call, vessel, person, goods, reference) =
        (id("voyage"), id("call"), id("vessel"), id("person"), id("goods"), id("reference"));
    let pages = [
        format!("/desk?show=all&find={}", &CANARY[..4]),
        format!("/desk?find={reference}"),
        "/desk?show=all&port=vc-bequia".into(),
        format!("/desk?show=all&after=0~{call}"),
        "/voyages".into(),
        "/vessels".into(),
        "/people".into(),
        "/goods".into(),
        "/account".into(),
        format!("/vessels/new?voyage={voyage}"),
        format!("/people/new?voyage={voyage}"),
        format!("/voyages/new?vessel={vessel}"),
        "/administration/ledger".into(),
        "/administration/seats".into(),
        "/administration/invitations".into(),
        "/operation/jobs".into(),
        format!("/verify?code={reference}"),
        "/mailbox".into(),
        format!("/sign-in?next=/voyages/{voyage}"),
        "/metrics".into(),
        "/verify/revocations/VC".into(),
    ];
    let lists = [
        format!("/api/v1/calls?find={}", &CANARY[..5]),
        format!("/api/v1/calls?find={reference}"),
        "/api/v1/calls?port=vc-bequia".into(),
        format!("/api/v1/calls?voyage={voyage}"),
        format!("/api/v1/voyages?after={voyage}"),
        "/api/v1/vessels".into(),
        "/api/v1/people".into(),
        "/api/v1/goods".into(),
        format!("/api/v1/goods?after={goods}"),
        format!("/api/v1/people?after={person}"),
        format!("/api/v1/certificates/{reference}-IN1"),
        format!("/api/v1/certificates/{reference}-IN1.pdf"),
    ];
    let mut tally = Tally::default();
    for (who, mut browser, program) in strangers(&stand).await {
        for page in &pages {
            // The demonstration's mailbox is everybody's, and switched off in service.
            tally.count(&format!("{who}: {page}"), tells(&browser.get(page).await));
        }
        for list in &lists {
            tally.count(&format!("{who}: {list}"), tells(&program.get(list).await));
        }
    }
    let mut other = stand.skipper("third@example.com").await;
    let begun = other.post("/voyages", &[("vessel", &*vessel), ("name", "")]).await;
    tally.count("a voyage with another's vessel", tells(&begun));
    for answer in
        [other.get("/voyages").await, other.send(Method::GET, "/people", Body::empty(), None).await]
    {
        tally.count("a list after that", tells(&answer));
    }
    unharmed(&records, &mut tally).await;
    tally.judge(200);
}
