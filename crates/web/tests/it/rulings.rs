//! Stories of an administration that changes its own rules.

use accounts::{AgencyKind, Role};

use crate::client::Client;
use crate::crew::{Crew, borrowed, call};
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

/// What an administrator of another account finds on the proposal that waits.
async fn second(stand: &Stand, territory: &str) -> (Client, String) {
    let email = format!("second@{}.example.com", territory.to_lowercase());
    stand.seed(&email, &[stand.seat_in(territory, Role::Administrator, None)]).await;
    let mut second = stand.signed_in(&email).await;
    let list = second.get("/administration/rules").await.expect(200);
    (second, proposal(&list.text))
}

#[tokio::test]
async fn the_bounds_of_bands_are_moved_and_a_second_administrator_approves() {
    const FEE: &str = "/administration/rules/ai.port-dues";
    let stand = Stand::new().await;
    let mut first = stand.seat(Role::Administrator, "AI").await;
    let page = first.get(FEE).await.expect(200);
    let mut fields: Vec<(String, String)> = form("", "S.R.O. 4 of 2026")
        .map(|(name, value)| (name.to_owned(), value.to_owned()))
        .into();
    for i in 0..9 {
        for part in ["-low", "-high", ""] {
            let name = format!("band-{i}{part}");
            let value = page.value_of(&name).unwrap_or_default().to_owned();
            fields.push((name, value));
        }
    }
    let with = |changes: &[(&str, &str)]| -> Vec<(String, String)> {
        let new = |name: &str| changes.iter().find(|(changed, _)| *changed == name);
        let told = |(name, value): &(String, String)| {
            (name.clone(), new(name).map_or(value.clone(), |(_, value)| (*value).to_owned()))
        };
        fields.iter().map(told).collect()
    };
    let overlapping = with(&[("band-0-high", "60")]);
    let refused = first.post(FEE, &borrowed(&overlapping)).await.expect(422);
    refused.expect_shows("id=\"band-0-low-error\"").expect_shows("value=\"60\"");
    let upside_down = with(&[("band-0-low", "50"), ("band-0-high", "20")]);
    first.post(FEE, &borrowed(&upside_down)).await.expect(422).expect_shows("must not overlap");
    let unread = with(&[("band-2-high", "many")]);
    first.post(FEE, &borrowed(&unread)).await.expect(422).expect_shows("id=\"band-2-high-error\"");
    // The first band ends at 40, and a band more is between it and the second.
    let good = with(&[
        ("band-0-high", "40"),
        ("band-7-low", "40"),
        ("band-7-high", "50"),
        ("band-7", "71.75"),
    ]);
    first.post(FEE, &borrowed(&good)).await.expect(303);
    let (mut other, waiting) = second(&stand, "AI").await;
    first.post(&format!("{waiting}/approve"), &[]).await.expect(422);
    let page = other.get(&waiting).await.expect(200);
    page.expect_shows("from 20, up to 40").expect_shows("over 40, up to 50").expect_shows("71.75");
    other.post(&format!("{waiting}/approve"), &[]).await.expect(303);
    let mut anyone = stand.client();
    assert!(!anyone.get("/rules/AI").await.expect(200).shows("71.75"), "it holds from tomorrow");
    stand.step(chrono::TimeDelta::days(2));
    stand.app.take_up_rulings().await.unwrap();
    anyone.get("/rules/AI").await.expect(200).expect_shows("over 40, up to 50");
}

#[tokio::test]
async fn a_deadline_is_changed_after_seeing_who_would_have_been_late() {
    const RULE: &str = "/administration/rules/deadline.notice-before-arrival.immigration";
    let stand = Stand::new().await;
    let mut crew = Crew::new(&stand, "sean@example.com").await;
    let voyage = crew.begin().await;
    let mut islands = Vec::new();
    call(&mut islands, 0, ("gd-st-georges", "", "2026-12-01T08:00"));
    call(&mut islands, 1, ("lc-rodney-bay", "2026-12-02T19:00", ""));
    islands.push(("act".into(), "continue".into()));
    crew.step(&voyage, "islands", &islands).await.expect(303);
    let people = crew.everybody(1);
    crew.step(&voyage, "people", &people).await.expect(303);
    crew.declare(&voyage).await.expect(303);
    crew.send(&voyage).await.expect(303);
    let mut first = stand.seat(Role::Administrator, "LC").await;
    first.get(RULE).await.expect(200).expect_shows("name=\"hours\"");
    let hours = |hours| {
        form("", "S.I. 20 of 2026").map(|(name, value)| match name {
            "amount" => ("hours", hours),
            _ => (name, value),
        })
    };
    for wrong in ["721", "soon", "-1", ""] {
        let refused = first.post(RULE, &hours(wrong)).await.expect(422);
        refused.expect_shows("id=\"hours-error\"");
    }
    stand.seat(Role::Administrator, "GD").await.get(RULE).await.expect(404);
    // It was sent on 24 November for an arrival on 2 December: eight days before.
    first.post(RULE, &hours("240")).await.expect(303);
    let (mut other, waiting) = second(&stand, "LC").await;
    let page = other.get(&waiting).await.expect(200);
    let page = page
        .expect_shows("Calls reckoned by their first notice: 1.")
        .expect_shows("Late under the rule as it is: 0. Late as proposed: 1.");
    page.expect_shows("2 Dec 2026, 19:00").expect_shows("22 Nov 2026, 19:00");
    first.post(&format!("{waiting}/approve"), &[]).await.expect(422);
    other.post(&format!("{waiting}/decline"), &[("reason", "Too long")]).await.expect(303);
    // Within eight days nobody is late.
    first.post(RULE, &hours("150")).await.expect(303);
    let list = other.get("/administration/rules").await.expect(200);
    let waiting = proposal(&list.text);
    let page = other.get(&waiting).await.expect(200);
    page.expect_shows("Late under the rule as it is: 0. Late as proposed: 0.");
    other.post(&format!("{waiting}/approve"), &[]).await.expect(303);
    stand.step(chrono::TimeDelta::days(2));
    stand.app.take_up_rulings().await.unwrap();
    stand.client().get("/rules/LC").await.expect(200).expect_shows("150");
}

#[tokio::test]
async fn a_deadline_that_no_notice_shows_is_not_previewed() {
    const RULE: &str = "/administration/rules/deadline.report-after-arrival.customs";
    let stand = Stand::new().await;
    let mut first = stand.seat(Role::Administrator, "LC").await;
    let hours = form("", "S.I. 20 of 2026").map(|(name, value)| match name {
        "amount" => ("hours", "12"),
        _ => (name, value),
    });
    first.post(RULE, &hours).await.expect(303);
    let (mut other, waiting) = second(&stand, "LC").await;
    let page = other.get(&waiting).await.expect(200);
    page.expect_shows("When a master came to the office is not kept");
    other.post(&format!("{waiting}/approve"), &[]).await.expect(303);
}
