//! Stories of an administration's accounts, its ledger, and the operator's jobs.

use accounts::{AgencyKind, REGION, Role};
use storage::{Scope, jobs};

use crate::client::{Answer, Client};
use crate::gate::sign_in;
use crate::stand::{PASSWORD, Stand};

/// The id after a path in a page.
fn id_after(page: &Answer, path: &str) -> String {
    page.text.split_once(path).unwrap_or_else(|| panic!("no {path} in {}", page.text)).1[..36]
        .to_owned()
}

async fn invite(chief: &mut Client, email: &str, role: &str, agency: &str) -> Answer {
    let form =
        [("email", email), ("role", role), ("agency", agency), ("port", ""), ("language", "fr")];
    chief.post("/administration/invitations", &form).await
}

#[tokio::test]
async fn an_officer_comes_by_invitation() {
    let stand = Stand::new().await;
    let mut chief = stand.seat(Role::Administrator, "LC").await;
    let wrong = invite(&mut chief, "new@example.com", "officer", "")
        .await
        .expect(422)
        .expect_shows("id=\"agency-error\"");
    assert_eq!(wrong.value_of("email"), Some("new@example.com"));
    assert!(wrong.shows("<option value=\"officer\" selected"), "{}", wrong.text);
    invite(&mut chief, "new@example.com", "skipper", "")
        .await
        .expect(422)
        .expect_shows("id=\"role-error\"");
    invite(&mut chief, "nobody", "officer", "customs")
        .await
        .expect(422)
        .expect_shows("id=\"email-error\"");
    let both = invite(&mut chief, "", "", "").await.expect(422).expect_shows("id=\"email-error\"");
    both.expect_shows("id=\"role-error\"");
    let elsewhere = [
        ("email", "a@b.co"),
        ("role", "officer"),
        ("agency", "customs"),
        ("port", "gd-st-georges"),
        ("language", "en"),
    ];
    chief
        .post("/administration/invitations", &elsewhere)
        .await
        .expect(422)
        .expect_shows("id=\"port-error\"");
    invite(&mut chief, "new@example.com", "officer", "customs")
        .await
        .expect_see("/administration/invitations?done=sent");

    let path = format!("/invitation/{}", stand.link("invitation", "new@example.com").await);
    let mut new = stand.client();
    new.get(&path)
        .await
        .expect(200)
        .expect_shows("Officer, Customs")
        .expect_shows("new@example.com");
    let short = new.post(&path, &[("name", "Jo Null"), ("password", "short")]).await.expect(422);
    assert_eq!(short.value_of("name"), Some("Jo Null"));
    new.post(&path, &[("name", "Jo Null"), ("password", PASSWORD)]).await.expect_see("/desk");
    stand.client().get(&path).await.expect(404).expect_shows("no longer valid");
    chief
        .get("/administration/seats")
        .await
        .expect(200)
        .expect_shows("Jo Null")
        .expect_shows("new@example.com");
}

#[tokio::test]
async fn an_account_gets_one_more_seat_with_its_own_password() {
    let stand = Stand::new().await;
    let mut chief = stand.seat(Role::Administrator, "LC").await;
    stand.skipper("ann@example.com").await;
    invite(&mut chief, "ann@example.com", "agent", "")
        .await
        .expect_see("/administration/invitations?done=sent");
    let path = format!("/invitation/{}", stand.link("invitation", "ann@example.com").await);
    let mut ann = stand.client();
    let page =
        ann.get(&path).await.expect(200).expect_shows("The password of the account you have");
    assert_eq!(page.value_of("name"), None);
    ann.post(&path, &[("password", "not this one at all")])
        .await
        .expect(422)
        .expect_shows("not right");
    ann.post(&path, &[("password", PASSWORD)]).await.expect_see("/sign-in/seat");
}

#[tokio::test]
async fn an_administrator_takes_two_people_and_an_invitation_can_be_withdrawn() {
    let stand = Stand::new().await;
    let mut chief = stand.seat(Role::Administrator, "LC").await;
    let seat = stand.seat_in("LC", Role::Administrator, None);
    stand.seed("second@lc.example.com", &[seat]).await;
    let mut second = stand.signed_in("second@lc.example.com").await;
    let mut elsewhere = stand.seat(Role::Administrator, "GD").await;
    invite(&mut chief, "third@example.com", "administrator", "")
        .await
        .expect_see("/administration/invitations?done=waiting");
    assert!(stand.letters().await.iter().all(|letter| letter.key != "invitation"));
    let list = chief
        .get("/administration/invitations")
        .await
        .expect(200)
        .expect_shows("Waits for approval");
    let id = id_after(&list, "/administration/invitations/");
    let approve = format!("/administration/invitations/{id}/approve");
    chief.post(&approve, &[]).await.expect(422).expect_shows("Another administrator must approve");
    elsewhere.post(&approve, &[]).await.expect(404);
    second.post(&approve, &[]).await.expect_see("/administration/invitations?done=approved");
    let path = format!("/invitation/{}", stand.link("invitation", "third@example.com").await);
    stand.client().get(&path).await.expect(200);
    let withdraw = format!("/administration/invitations/{id}/withdraw");
    elsewhere.post(&withdraw, &[]).await.expect(404);
    chief.post(&withdraw, &[]).await.expect_see("/administration/invitations?done=withdrawn");
    stand.client().get(&path).await.expect(404);
    chief.post("/administration/invitations/nonsense/withdraw", &[]).await.expect(404);
}

#[tokio::test]
async fn the_regional_secretariat_invites_into_any_administration() {
    let stand = Stand::new().await;
    let mut region = stand.seat(Role::Administrator, REGION).await;
    region
        .get("/administration/invitations")
        .await
        .expect(200)
        .expect_shows("name=\"administration\"");
    let port = stand.app.atlas().territories().find(|one| one.id.as_str() == "GD").unwrap().ports
        [0]
    .id
    .to_string();
    let form = [
        ("email", "gd@example.com"),
        ("role", "supervisor"),
        ("agency", ""),
        ("port", port.as_str()),
        ("language", "en"),
        ("administration", "GD"),
    ];
    region
        .post("/administration/invitations", &form)
        .await
        .expect_see("/administration/invitations?done=sent");
    let path = format!("/invitation/{}", stand.link("invitation", "gd@example.com").await);
    stand.client().post(&path, &[("name", "Jo"), ("password", PASSWORD)]).await.expect_see("/desk");
    // An administrator of a territory cannot, whatever the form says.
    let mut chief = stand.seat(Role::Administrator, "LC").await;
    let form = [
        ("email", "x@example.com"),
        ("role", "auditor"),
        ("agency", ""),
        ("port", ""),
        ("language", "en"),
        ("administration", "GD"),
    ];
    chief.post("/administration/invitations", &form).await.expect(303);
    let mut auditor = stand.client();
    let path = format!("/invitation/{}", stand.link("invitation", "x@example.com").await);
    auditor.get(&path).await.expect(200).expect_shows("Saint Lucia");
}

#[tokio::test]
async fn seats_end_and_accounts_are_disabled() {
    let stand = Stand::new().await;
    let mut chief = stand.seat(Role::Administrator, "LC").await;
    let mut officer = stand.officer("LC", AgencyKind::Customs).await;
    let mut elsewhere = stand.seat(Role::Administrator, "GD").await;
    let list = chief.get("/administration/seats").await.expect(200);
    let row = list.text.split("<tr>").find(|row| row.contains("customs@lc.example.com")).unwrap();
    let seat = row.split_once("/administration/seats/").unwrap().1[..36].to_owned();
    let page = chief
        .get(&format!("/administration/seats/{seat}"))
        .await
        .expect(200)
        .expect_shows("customs@lc.example.com");
    let account = id_after(&page, "/administration/accounts/");
    for path in [
        format!("/administration/seats/{seat}/end"),
        format!("/administration/accounts/{account}/disable"),
    ] {
        elsewhere.post(&path, &[]).await.expect(404);
        officer.post(&path, &[]).await.expect(403);
    }
    elsewhere.get(&format!("/administration/seats/{seat}")).await.expect(404);
    let disable = format!("/administration/accounts/{account}/disable");
    chief.post(&disable, &[]).await.expect_see("/administration/seats?done=disabled");
    officer.get("/account").await.expect(303);
    let (_, refused) = sign_in(&stand, "customs@lc.example.com").await;
    refused.expect(422).expect_shows("We do not know this address and password together");
    chief
        .post(&disable.replace("disable", "enable"), &[])
        .await
        .expect_see("/administration/seats?done=enabled");
    let (mut officer, answer) = sign_in(&stand, "customs@lc.example.com").await;
    answer.expect_see("/desk");
    chief
        .post(&format!("/administration/seats/{seat}/end"), &[])
        .await
        .expect_see("/administration/seats?done=ended");
    officer.get("/account").await.expect(303);
    let (_, refused) = sign_in(&stand, "customs@lc.example.com").await;
    refused.expect(422).expect_shows("no role any more");
    let own = id_after(&chief.get("/administration/seats").await, "/administration/seats/");
    chief
        .post(&format!("/administration/seats/{own}/end"), &[])
        .await
        .expect(422)
        .expect_shows("last administrator");
}

#[tokio::test]
async fn the_ledger_is_read_filtered_and_paged_by_those_who_may() {
    let stand = Stand::new().await;
    let mut auditor = stand.seat(Role::Auditor, "LC").await;
    let mut chief = stand.seat(Role::Administrator, "LC").await;
    let mut officer = stand.officer("LC", AgencyKind::Customs).await;
    officer.get("/administration/ledger").await.expect(403);
    for n in 0..60 {
        chief.post("/account/name", &[("name", &format!("Chief {n}"))]).await.expect(303);
    }
    let page = auditor
        .get("/administration/ledger")
        .await
        .expect(200)
        .expect_shows("Name changed")
        .expect_shows("Administrator");
    assert!(!page.shows("Chief 1"));
    let next = page
        .text
        .split_once("rel=\"next\"")
        .unwrap()
        .0
        .rsplit_once("href=\"")
        .unwrap()
        .1
        .split_once('"')
        .unwrap()
        .0
        .replace("&#38;", "&");
    let older = auditor.get(&next).await.expect(200);
    assert!(older.shows("Name changed") && older.shows("Signed in"), "{}", older.text);
    let found = auditor
        .get("/administration/ledger?action=account.signed-in")
        .await
        .expect(200)
        .expect_shows("Signed in");
    assert!(!found.shows("account.name-changed"));
    let all = auditor.get("/administration/ledger?action=account").await.expect(200);
    assert!(all.shows("account.name-changed"));
    let account =
        page.text.split_once("/administration/ledger?account=").unwrap().1[..36].to_owned();
    auditor
        .get(&format!("/administration/ledger?account={account}"))
        .await
        .expect(200)
        .expect_shows("Name changed");
    auditor
        .get("/administration/ledger?until=2026-11-23")
        .await
        .expect(200)
        .expect_shows("No entry is like this");
    let today =
        auditor.get("/administration/ledger?from=2026-11-24&until=2026-11-24").await.expect(200);
    assert!(today.shows("Name changed"));
    for wrong in ["from=31+Feb", "until=0000-13-45", "account=me"] {
        auditor
            .get(&format!("/administration/ledger?{wrong}"))
            .await
            .expect(422)
            .expect_shows("-error\"");
    }
    auditor.get("/administration/ledger?before=nonsense&action=%00").await.expect(200);
    auditor.get("/administration/seats").await.expect(403);
    let mut elsewhere = stand.seat(Role::Auditor, "GD").await;
    assert!(!elsewhere.get("/administration/ledger").await.expect(200).shows("Name changed"));
}

#[tokio::test]
async fn an_operator_sees_what_was_given_up_and_tries_it_again() {
    let stand = Stand::new().await;
    let mut operator = stand.seat(Role::Operator, REGION).await;
    let mut chief = stand.seat(Role::Administrator, REGION).await;
    chief.get("/operation/jobs").await.expect(403);
    stand.letters().await;
    operator.get("/operation/jobs").await.expect(200).expect_shows("No job was given up");
    let store = stand.app.store();
    let tx = store.write(&Scope::System).await.unwrap();
    let payload = serde_json::json!({ "to": "ann@example.com" });
    jobs::promise(&tx, jobs::NewJob { kind: "mail", payload, dedupe_key: None, run_at: None })
        .await
        .unwrap();
    tx.commit().await.unwrap();
    let job = jobs::claim(store, 1).await.unwrap().remove(0);
    let last = jobs::Job { attempts: jobs::MOST_ATTEMPTS, ..job };
    jobs::failed(store, &last, "the mail server does not answer").await.unwrap();
    let page = operator
        .get("/operation/jobs")
        .await
        .expect(200)
        .expect_shows("the mail server does not answer");
    assert!(!page.shows("ann@example.com"));
    let id = id_after(&page, "/operation/jobs/");
    operator
        .post(&format!("/operation/jobs/{id}/revive"), &[])
        .await
        .expect_see("/operation/jobs?done=revived");
    operator.post(&format!("/operation/jobs/{id}/revive"), &[]).await.expect(404);
    operator.post("/operation/jobs/nonsense/revive", &[]).await.expect(404);
    assert_eq!(jobs::claim(store, 5).await.unwrap().len(), 1);
}
