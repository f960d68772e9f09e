//! A browser that many people use: it forgets whoever walks away.

use accounts::Role;
use chrono::TimeDelta;

use crate::client::{Answer, Client};
use crate::stand::{PASSWORD, Stand};

const SKIPPER: [(&str, &str); 2] = [("email", "sean@example.com"), ("password", PASSWORD)];

/// A browser that an administrator has made a kiosk, and an account of a skipper.
async fn kiosk(stand: &Stand) -> Client {
    let mut browser = stand.seat(Role::Administrator, "VC").await;
    browser.get("/kiosk").await.expect(200).expect_shows("Make it a kiosk");
    browser.post("/kiosk", &[("present", "wrong")]).await.expect(422);
    assert!(!browser.jar.contains_key("landfall-kiosk"));
    browser.post("/kiosk", &[("present", PASSWORD)]).await.expect_see("/kiosk/start");
    stand.seed("sean@example.com", &[stand.seat_in(accounts::REGION, Role::Skipper, None)]).await;
    browser
}

fn cookie_line<'a>(answer: &'a Answer, name: &str) -> &'a str {
    let lines = answer.headers.get_all("set-cookie").iter().map(|line| line.to_str().unwrap());
    lines.into_iter().find(|line| line.starts_with(name)).unwrap()
}

#[tokio::test]
async fn a_session_on_a_kiosk_ends_by_itself_after_two_minutes() {
    let stand = Stand::new().await;
    let mut kiosk = kiosk(&stand).await;
    assert!(!kiosk.jar.contains_key("landfall-session"), "who set it up is signed out");
    let start = kiosk.get("/kiosk/start").await.expect(200).expect_shows("Shared screen");
    assert_eq!(start.headers["clear-site-data"], "\"cache\", \"storage\"");
    let form = kiosk.get("/sign-in").await.expect(200);
    assert!(form.text.contains("autocomplete=\"off\""), "the browser keeps no address");
    assert!(!form.text.contains("autocomplete=\"username\""));

    let signed_in = kiosk.post("/sign-in", &SKIPPER).await.expect(303);
    let line = cookie_line(&signed_in, "landfall-session");
    assert!(!line.contains("Max-Age"), "kept until the browser is closed: {line}");
    assert!(cookie_line(&signed_in, "landfall-device").contains("Max-Age=0"));
    let page = kiosk.get("/voyages").await.expect(200).expect_shows("Stay signed in");
    assert!(page.text.contains("content=\"120;url=/kiosk/start\""), "without a script, too");
    assert_eq!(page.headers["cache-control"], "no-store");

    for _ in 0..3 {
        stand.step(TimeDelta::seconds(119));
        kiosk.get("/kiosk/still").await.expect(204);
    }
    let mut elsewhere = stand.client();
    let token = kiosk.jar["landfall-session"].clone();
    elsewhere.jar.insert("landfall-session".into(), token);
    stand.step(TimeDelta::seconds(121));
    kiosk.get("/account").await.expect_see("/kiosk/start");
    let away = elsewhere.get("/account").await.expect(303);
    assert!(away.goes_to().starts_with("/sign-in"), "the session is over on the server");
}

#[tokio::test]
async fn coming_back_to_the_start_signs_out_on_the_server_and_signing_out_leads_there() {
    let stand = Stand::new().await;
    let mut kiosk = kiosk(&stand).await;
    kiosk.post("/sign-in", &SKIPPER).await.expect(303);
    let token = kiosk.jar["landfall-session"].clone();
    kiosk.get("/kiosk/start").await.expect(200);
    assert!(stand.app.accounts().authenticate(&token).await.unwrap().is_none());
    assert!(!kiosk.jar.contains_key("landfall-session"));
    assert!(kiosk.jar.contains_key("landfall-kiosk"), "it is a kiosk still");
    kiosk.post("/sign-in", &SKIPPER).await.expect(303);
    kiosk.post("/sign-out", &[]).await.expect_see("/kiosk/start");
}

#[tokio::test]
async fn no_link_of_a_kiosk_leads_to_another_site_and_a_forged_cookie_makes_none() {
    let stand = Stand::new().await;
    let mut kiosk = kiosk(&stand).await;
    let mut forger = stand.client();
    forger.jar.insert("landfall-kiosk".into(), "abc.def".into());
    let elsewhere = forger.get("/rules/VC").await.expect(200);
    assert!(elsewhere.text.contains("href=\"http") && !elsewhere.shows("Shared screen"));
    let here = kiosk.get("/rules/VC").await.expect(200);
    assert!(!here.text.contains("href=\"http") && here.shows("Shared screen"));
    forger.get("/kiosk/start").await.expect_see("/");
    let mut skipper = stand.skipper("other@example.com").await;
    skipper.get("/kiosk").await.expect(403);
}

#[tokio::test]
async fn an_administrator_who_signs_in_there_ends_the_kiosk() {
    let stand = Stand::new().await;
    let mut kiosk = kiosk(&stand).await;
    let fields = [("email", "administrator@vc.example.com"), ("password", PASSWORD)];
    kiosk.post("/sign-in", &fields).await.expect(303);
    kiosk.get("/kiosk").await.expect(200).expect_shows("This browser is a kiosk.");
    kiosk.post("/kiosk/off", &[]).await.expect_see("/kiosk");
    assert!(!kiosk.jar.contains_key("landfall-kiosk"));
    let page = kiosk.get("/kiosk").await.expect(200).expect_shows("Make it a kiosk");
    assert!(!page.text.contains("data-kiosk-seconds"));
}
