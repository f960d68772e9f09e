//! Stories of one's own account.

use accounts::{AgencyKind, Role, code_at};
use chrono::TimeDelta;

use crate::client::{Answer, Client};
use crate::gate::sign_in;
use crate::stand::{PASSWORD, Stand};

const OTHER: &str = "five rested pelicans";

/// The key on the set-up page, without its spaces.
fn secret(page: &Answer) -> String {
    let shown = page.text.split_once("<span class=\"app-reference\">").expect("a key").1;
    shown.split_once('<').unwrap().0.replace(' ', "")
}

fn code(stand: &Stand, secret: &str) -> String {
    code_at(secret, u64::try_from(stand.now().timestamp()).unwrap()).unwrap()
}

/// Sets up the second step: the key and the recovery codes.
async fn set_up(stand: &Stand, client: &mut Client) -> (String, Vec<String>) {
    let page = client
        .post("/account/code", &[])
        .await
        .expect(200)
        .expect_shows("<svg viewBox")
        .expect_shows("role=\"img\"");
    let secret = secret(&page);
    client
        .post("/account/code", &[("code", "000000")])
        .await
        .expect(422)
        .expect_shows("The code is not right");
    let codes = client.post("/account/code", &[("code", &code(stand, &secret))]).await.expect(200);
    let list = codes.text.split_once("<ul class=\"govuk-list app-reference\">").expect("codes").1;
    let list = list.split_once("</ul>").unwrap().0;
    let codes = list.split("<li>").skip(1).map(|item| item.split_once('<').unwrap().0.to_owned());
    (secret, codes.collect())
}

#[tokio::test]
async fn the_second_step_is_asked_for_once_it_is_set_up() {
    let stand = Stand::new().await;
    let mut ann = stand.skipper("ann@example.com").await;
    ann.get("/account/code").await.expect(200).expect_shows("Set it up");
    ann.get("/account/recovery-codes").await.expect_see("/account/code");
    let (secret, codes) = set_up(&stand, &mut ann).await;
    assert_eq!(codes.len(), 10);
    ann.get("/account/code").await.expect(200).expect_shows("10 recovery codes");

    let (mut phone, answer) = sign_in(&stand, "ann@example.com").await;
    answer.expect_see("/sign-in/code");
    phone.get("/account").await.expect_see("/sign-in?next=%2Faccount");
    phone.get("/sign-in/code").await.expect(200);
    phone
        .post("/sign-in/code", &[("code", "123456")])
        .await
        .expect(422)
        .expect_shows("id=\"code-error\"");
    stand.step(TimeDelta::seconds(30));
    let now = code(&stand, &secret);
    phone.post("/sign-in/code", &[("code", &now), ("next", "/people")]).await.expect_see("/people");
    assert!(!phone.jar.contains_key("landfall-pending"));

    let (mut again, _) = sign_in(&stand, "ann@example.com").await;
    again.post("/sign-in/code", &[("code", &now)]).await.expect(422);
    again.post("/sign-in/code", &[("code", &codes[0].to_lowercase())]).await.expect_see("/voyages");
    let (mut twice, _) = sign_in(&stand, "ann@example.com").await;
    twice.post("/sign-in/code", &[("code", &codes[0])]).await.expect(422);
}

#[tokio::test]
async fn five_wrong_codes_or_ten_minutes_start_the_sign_in_afresh() {
    let stand = Stand::new().await;
    let mut ann = stand.skipper("ann@example.com").await;
    let (secret, _) = set_up(&stand, &mut ann).await;
    let (mut thief, _) = sign_in(&stand, "ann@example.com").await;
    for _ in 0..5 {
        thief.post("/sign-in/code", &[("code", "000000")]).await.expect(422);
    }
    thief.post("/sign-in/code", &[("code", "000000")]).await.expect_see("/sign-in?done=again");
    thief.get("/sign-in?done=again").await.expect(200).expect_shows("Start again");
    stand.step(TimeDelta::minutes(20));
    let (mut slow, _) = sign_in(&stand, "ann@example.com").await;
    stand.step(TimeDelta::minutes(11));
    slow.post("/sign-in/code", &[("code", &code(&stand, &secret))])
        .await
        .expect_see("/sign-in?done=again");
    slow.get("/account").await.expect(303);
}

#[tokio::test]
async fn the_second_step_changes_hands_only_with_the_password() {
    let stand = Stand::new().await;
    let mut ann = stand.skipper("ann@example.com").await;
    let (_, codes) = set_up(&stand, &mut ann).await;
    for path in ["/account/code", "/account/code/remove", "/account/recovery-codes"] {
        ann.post(path, &[("present", OTHER)])
            .await
            .expect(422)
            .expect_shows("id=\"present-error\"");
    }
    let page =
        ann.get("/account/recovery-codes").await.expect(200).expect_shows("10 recovery codes");
    assert!(!page.shows(&codes[0]));
    let fresh = ann.post("/account/recovery-codes", &[("present", PASSWORD)]).await.expect(200);
    assert!(!fresh.shows(&codes[0]) && fresh.shows("data-print"));
    ann.post("/account/code/remove", &[("present", PASSWORD)])
        .await
        .expect_see("/account?done=code-removed");
    let (_, answer) = sign_in(&stand, "ann@example.com").await;
    answer.expect_see("/voyages");
}

#[tokio::test]
async fn an_administration_that_demands_it_gets_it() {
    let stand = Stand::new().await;
    let mut chief = stand.seat(Role::Administrator, "LC").await;
    let mut officer = stand.officer("LC", AgencyKind::Customs).await;
    chief.post("/administration/second-step", &[("demanded", "perhaps")]).await.expect(400);
    chief
        .post("/administration/second-step", &[("demanded", "yes")])
        .await
        .expect_see("/administration/seats?done=demanded");
    assert!(officer.get("/account").await.expect(303).goes_to().starts_with("/account/code"));
    officer.get("/account/code").await.expect(200).expect_shows("asks for a second step");
    let code = form_code(&officer.get("/account/code").await);
    let page = officer.post_bare("/account/code", &[("csrf", &code)]).await.expect(200);
    let confirmed = code_of(&stand, &page);
    let done = officer
        .post_bare("/account/code", &[("csrf", &code), ("code", &confirmed)])
        .await
        .expect(200);
    done.expect_shows("href=\"/desk\"");
    officer.get("/account").await.expect(200);
    officer
        .post("/account/code/remove", &[("present", PASSWORD)])
        .await
        .expect(422)
        .expect_shows("cannot be switched off");
}

fn form_code(page: &Answer) -> String {
    page.value_of("csrf").expect("a form").to_owned()
}

fn code_of(stand: &Stand, page: &Answer) -> String {
    code(stand, &secret(page))
}

#[tokio::test]
async fn name_language_and_password_are_changed() {
    let stand = Stand::new().await;
    let mut ann = stand.skipper("ann@example.com").await;
    let empty = ann
        .post("/account/name", &[("name", " ")])
        .await
        .expect(422)
        .expect_shows("Enter your name");
    assert_eq!(empty.value_of("name"), Some(" "));
    ann.post("/account/name", &[("name", "王 Baptiste")]).await.expect_see("/account?done=name");
    ann.get("/account?done=name")
        .await
        .expect(200)
        .expect_shows("王 Baptiste")
        .expect_shows("Your name is changed");
    ann.get("/account?done=nonsense").await.expect(200);
    ann.post("/account/language", &[("language", "tlh")]).await.expect(422);
    ann.post("/account/language", &[("language", "fr")]).await.expect(303);
    let french = ann.follow("/language?to=fr&back=/account").await;
    assert!(french.shows("lang=\"fr\""));
    ann.follow("/language?to=en&back=/account").await;

    let mut other = stand.signed_in("ann@example.com").await;
    let wrong = [("present", OTHER), ("password", "six sleepy pelicans")];
    ann.post("/account/password", &wrong).await.expect(422).expect_shows("id=\"present-error\"");
    ann.post("/account/password", &[("present", PASSWORD), ("password", "short")])
        .await
        .expect(422);
    ann.post("/account/password", &[("present", PASSWORD), ("password", OTHER)])
        .await
        .expect_see("/account?done=password");
    ann.get("/account").await.expect(200);
    other.get("/account").await.expect(303);
}

#[tokio::test]
async fn devices_are_listed_and_signed_out_one_by_one_or_all() {
    let stand = Stand::new().await;
    let mut ann = stand.skipper("ann@example.com").await;
    stand.step(TimeDelta::seconds(1));
    let mut phone = stand.signed_in("ann@example.com").await;
    let mut bob = stand.skipper("bob@example.com").await;
    let list = ann.get("/account/sessions").await.expect(200);
    let ids: Vec<String> =
        list.text.split("/account/sessions/").skip(1).map(|rest| rest[..36].to_owned()).collect();
    assert_eq!(ids.len(), 2, "{}", list.text);
    for id in &ids {
        bob.post(&format!("/account/sessions/{id}/end"), &[]).await.expect(404);
    }
    bob.post("/account/sessions/nonsense/end", &[]).await.expect(404);
    // Newest first: the phone.
    ann.post(&format!("/account/sessions/{}/end", ids[0]), &[])
        .await
        .expect_see("/account/sessions?done=session");
    phone.get("/account").await.expect(303);
    let mut third = stand.signed_in("ann@example.com").await;
    ann.post("/account/sign-out-everywhere", &[]).await.expect_see("/sign-in?done=everywhere");
    ann.get("/account").await.expect(303);
    third.get("/account").await.expect(303);
    bob.get("/account").await.expect(200);
}

#[tokio::test]
async fn a_token_is_shown_once_and_opens_nothing_once_revoked() {
    let stand = Stand::new().await;
    let mut ann = stand.skipper("ann@example.com").await;
    let mut bob = stand.skipper("bob@example.com").await;
    ann.post("/account/tokens", &[("name", ""), ("days", "30")])
        .await
        .expect(422)
        .expect_shows("id=\"name-error\"");
    ann.post("/account/tokens", &[("name", "Plotter"), ("days", "9999")])
        .await
        .expect(422)
        .expect_shows("id=\"days-error\"");
    let made =
        ann.post("/account/tokens", &[("name", "Plotter"), ("days", "30")]).await.expect(200);
    let from = made.text.find("landfall_").expect("a token");
    let token = made.text[from..].split('<').next().unwrap().to_owned();
    assert!(stand.app.accounts().authenticate_bearer(&token).await.unwrap().is_some());
    let list = ann.get("/account/tokens").await.expect(200).expect_shows("Plotter");
    assert!(!list.shows(&token));
    let id = list.text.split_once("/account/tokens/").unwrap().1[..36].to_owned();
    bob.post(&format!("/account/tokens/{id}/revoke"), &[]).await.expect(404);
    ann.post(&format!("/account/tokens/{id}/revoke"), &[])
        .await
        .expect_see("/account/tokens?done=token");
    assert!(stand.app.accounts().authenticate_bearer(&token).await.unwrap().is_none());
    ann.post(&format!("/account/tokens/{id}/revoke"), &[]).await.expect(404);
}
