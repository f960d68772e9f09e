//! Stories of an administration that changes its own rules.

use accounts::{AgencyKind, Role};

use crate::stand::Stand;

const FEE: &str = "/administration/rules/lc.clearing-in";

#[tokio::test]
async fn one_proposes_another_approves() {
    let stand = Stand::new().await;
    let mut first = stand.seat(Role::Administrator, "LC").await;
    stand.seed("second@lc.example.com", &[stand.seat_in("LC", Role::Administrator, None)]).await;
    let mut second = stand.signed_in("second@lc.example.com").await;
    first.get("/administration/rules").await.expect(200).expect_shows(FEE);
    first.get(FEE).await.expect(200).expect_shows("name=\"effective\"");
    let day = (stand.now() + chrono::TimeDelta::days(1)).date_naive().to_string();
    let form = |amount, law| {
        let day = day.as_str();
        [("seen", "0"), ("amount", amount), ("currency", "XCD"), ("effective", day), ("law", law)]
    };
    first.post(FEE, &form("much", "S.I. 12")).await.expect(422);
    first.post(FEE, &form("77.25", "")).await.expect(422).expect_shows("id=\"law-error\"");
    first.post(FEE, &form("77.25", "S.I. 12 of 2027")).await.expect(303);
    let list = first.get("/administration/rules").await.expect(200);
    let path = "/administration/rules/proposals/";
    let id = list.text.split_once(path).expect("a proposal waits").1[..36].to_owned();
    let (proposal, approve) = (format!("{path}{id}"), format!("{path}{id}/approve"));
    first.post(&approve, &[]).await.expect(422).expect_shows("another administrator must decide");
    stand.seat(Role::Administrator, "GD").await.post(&approve, &[]).await.expect(404);
    second.get(&proposal).await.expect(200).expect_shows("77.25").expect_shows("Calls reckoned: 0");
    second.post(&format!("{proposal}/decline"), &[("reason", " ")]).await.expect(422);
    second.post(&approve, &[]).await.expect_see("/administration/rules?done=approved");
    second.post(&approve, &[]).await.expect(422);
    stand.step(chrono::TimeDelta::days(2));
    stand.signed_in("second@lc.example.com").await.get(FEE).await.expect(200).expect_shows("77.25");
}

#[tokio::test]
async fn no_other_role_and_no_other_territory() {
    let stand = Stand::new().await;
    stand.seat(Role::Administrator, "GD").await.get(FEE).await.expect(404);
    stand.officer("LC", AgencyKind::Customs).await.get(FEE).await.expect(403);
    stand.skipper("s@example.com").await.get("/administration/rules").await.expect(403);
}
