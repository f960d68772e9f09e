//! Stories of an administration that changes its own rules.

use accounts::{AgencyKind, Role};

use crate::crew::Crew;
use crate::stand::Stand;

const FEE: &str = "/administration/rules/lc.clearing-in";

/// A proposal that holds from the day after the stories' first.
fn form<'a>(amount: &'a str, law: &'a str) -> [(&'a str, &'a str); 7] {
    let day = [("effective-day", "25"), ("effective-month", "11"), ("effective-year", "2026")];
    let [d, m, y] = day;
    [("seen", "0"), ("amount", amount), ("currency", "XCD"), d, m, y, ("law", law)]
}

/// The address of the proposal that waits.
fn proposal(list: &str) -> String {
    let path = "/administration/rules/proposals/";
    format!("{path}{}", &list.split_once(path).expect("a proposal waits").1[..36])
}

#[tokio::test]
async fn one_proposes_another_approves() {
    let stand = Stand::new().await;
    let mut first = stand.seat(Role::Administrator, "LC").await;
    stand.seed("second@lc.example.com", &[stand.seat_in("LC", Role::Administrator, None)]).await;
    let mut second = stand.signed_in("second@lc.example.com").await;
    first.get("/administration/rules").await.expect(200).expect_shows(FEE);
    first.get(FEE).await.expect(200).expect_shows("name=\"effective-day\"");
    first.post(FEE, &form("much", "S.I. 12")).await.expect(422);
    first.post(FEE, &form("77.25", "")).await.expect(422).expect_shows("id=\"law-error\"");
    first.post(FEE, &form("77.25", "S.I. 12 of 2027")).await.expect(303);
    let list = first.get("/administration/rules").await.expect(200);
    let proposal = proposal(&list.text);
    let approve = format!("{proposal}/approve");
    first.post(&approve, &[]).await.expect(422).expect_shows("another administrator must decide");
    let mut elsewhere = stand.seat(Role::Administrator, "GD").await;
    elsewhere.get(&proposal).await.expect(404);
    for deed in ["approve", "decline"] {
        elsewhere.post(&format!("{proposal}/{deed}"), &[("reason", "No")]).await.expect(404);
    }
    second.get(&proposal).await.expect(200).expect_shows("77.25").expect_shows("Calls reckoned: 0");
    second.post(&format!("{proposal}/decline"), &[("reason", " ")]).await.expect(422);
    second.post(&approve, &[]).await.expect_see("/administration/rules?done=approved");
    second.post(&approve, &[]).await.expect(422);
    let mut anyone = stand.client();
    assert!(!anyone.get("/rules/LC").await.expect(200).shows("77.25"), "it holds from tomorrow");
    stand.step(chrono::TimeDelta::days(2));
    stand.app.take_up_rulings().await.unwrap();
    anyone.get("/rules/LC").await.expect(200).expect_shows("77.25");
    stand.signed_in("second@lc.example.com").await.get(FEE).await.expect(200).expect_shows("77.25");
}

#[tokio::test]
async fn no_other_role_and_no_other_territory() {
    let stand = Stand::new().await;
    stand.seat(Role::Administrator, "GD").await.get(FEE).await.expect(404);
    stand.officer("LC", AgencyKind::Customs).await.get(FEE).await.expect(403);
    stand.skipper("s@example.com").await.get("/administration/rules").await.expect(403);
}

#[tokio::test]
async fn what_holds_from_today_holds_at_the_approval() {
    let stand = Stand::new().await;
    let mut first = stand.seat(Role::Administrator, "LC").await;
    stand.seed("second@lc.example.com", &[stand.seat_in("LC", Role::Administrator, None)]).await;
    let today = form("81.50", "S.I. 3 of 2026").map(|(name, value)| match name {
        "effective-day" => (name, "24"),
        _ => (name, value),
    });
    first.post(FEE, &today).await.expect(303);
    let list = first.get("/administration/rules").await.expect(200);
    let approve = format!("{}/approve", proposal(&list.text));
    let mut anyone = stand.client();
    assert!(!anyone.get("/rules/LC").await.expect(200).shows("81.50"));
    stand.signed_in("second@lc.example.com").await.post(&approve, &[]).await.expect(303);
    anyone.get("/rules/LC").await.expect(200).expect_shows("81.50").expect_shows("24 Nov 2026");
}

#[tokio::test]
async fn the_preview_reckons_the_calls_that_were_received() {
    let stand = Stand::new().await;
    let mut crew = Crew::new(&stand, "sean@example.com").await;
    for _ in 0..2 {
        let voyage = crew.ready().await;
        crew.send(&voyage).await.expect(303);
    }
    let mut chief = stand.seat(Role::Administrator, "VC").await;
    // The tax of Saint Vincent: each of five aboard, for each month or part.
    let fact = "/administration/rules/vc.cruising-tax";
    chief.get(fact).await.expect(200);
    chief.post(fact, &form("41.00", "S.R.O. 9 of 2026")).await.expect(303);
    let list = chief.get("/administration/rules").await.expect(200);
    let page = chief.get(&proposal(&list.text)).await.expect(200);
    let page = page.expect_shows("Calls reckoned: 2");
    assert_eq!(page.text.matches("XCD 205.00").count(), 2, "5 × 41.00 a call: {}", page.text);
}
