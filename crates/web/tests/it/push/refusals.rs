//! What is not done: addresses that are none, browsers of others, too many, roles that have no call.

use accounts::{PushAddress, Role};
use chrono::TimeDelta;
use storage::{Scope, jobs};
use testkit::on_both;
use web::Settings;
use web::push::PushSettings;

use super::receiver::PushService;
use super::{sent, told, turn_on, work_on};
use crate::client::Client;
use crate::stand::{PASSWORD, Stand};

async fn tell(client: &mut Client, address: &PushAddress) -> crate::client::Answer {
    let fields = [
        ("endpoint", address.endpoint.as_str()),
        ("p256dh", address.p256dh.as_str()),
        ("auth", address.auth.as_str()),
    ];
    client.post("/account/push", &fields).await
}

#[tokio::test]
async fn an_address_that_is_no_push_services_is_refused_in_words() {
    let service = PushService::open().await;
    // Without the explicit setting no machine of one's own is an address.
    let stand = Stand::new().await;
    let mut skipper = stand.skipper("sean@example.com").await;
    let good = service.browser("phone").address();
    let at = |endpoint: &str| PushAddress { endpoint: endpoint.to_owned(), ..good.clone() };
    for (endpoint, words) in [
        (good.endpoint.as_str(), "is not an address to send messages to"),
        ("http://fcm.googleapis.com/fcm/send/a", "is not an address to send messages to"),
        ("https://push.evil.example/a", "is not one that this site sends to"),
        ("https://127.0.0.1/a", "is not one that this site sends to"),
        ("https://localhost/a", "is not one that this site sends to"),
        ("https://fcm.googleapis.com@10.0.0.1/a", "is not an address to send messages to"),
        ("", "is not an address to send messages to"),
    ] {
        tell(&mut skipper, &at(endpoint)).await.expect(422).expect_shows(words);
    }
    let real = at("https://fcm.googleapis.com/fcm/send/a");
    for wrong in [
        PushAddress { p256dh: "AAAA".into(), ..real.clone() },
        PushAddress { auth: "AAAA".into(), ..real.clone() },
        PushAddress { p256dh: "A".repeat(10_000), ..real.clone() },
    ] {
        tell(&mut skipper, &wrong).await.expect(422).expect_shows("is not an address");
    }
    assert_eq!(told(&mut skipper).await, 0);
    tell(&mut skipper, &real).await.expect(303);
    assert_eq!(told(&mut skipper).await, 1);
}

on_both! {
    async fn a_browser_of_anothers_is_neither_taken_nor_tried_nor_turned_off(url: &str) {
        let service = PushService::open().await;
        let stand = Stand::at(url, service.settings()).await;
        let mut sean = stand.skipper("sean@example.com").await;
        let mut anna = stand.skipper("anna@example.com").await;
        let phone = service.browser("phone");
        turn_on(&mut sean, &phone).await.expect(303);
        let mark = phone.mark();
        let by_mark = [("mark", mark.as_str())];
        anna.post("/account/push/test", &by_mark).await.expect(404);
        anna.post("/account/push/off", &by_mark).await.expect(303);
        let own_keys = PushAddress { endpoint: phone.endpoint.clone(), ..service.browser("other").address() };
        tell(&mut anna, &own_keys).await.expect(422).expect_shows("belongs to another account");
        assert_eq!((told(&mut sean).await, told(&mut anna).await), (1, 0));
        // The same browser, by its keys, goes over to whoever holds it now.
        turn_on(&mut anna, &phone).await.expect(303);
        assert_eq!((told(&mut sean).await, told(&mut anna).await), (0, 1));
        sent(&stand, &sean).await;
        work_on(&stand).await;
        assert_eq!(service.got().len(), 0, "news of Sean's are not for Anna");
    }
}

on_both! {
    async fn ten_browsers_are_enough(url: &str) {
        let service = PushService::open().await;
        let stand = Stand::at(url, service.settings()).await;
        let mut skipper = stand.skipper("sean@example.com").await;
        for index in 0..10 {
            turn_on(&mut skipper, &service.browser(&format!("phone{index}"))).await.expect(303);
        }
        let eleventh = service.browser("one-more");
        turn_on(&mut skipper, &eleventh).await.expect(422).expect_shows("At most 10 devices");
        turn_on(&mut skipper, &service.browser("phone3")).await.expect(303);
        let mark = service.browser("phone3").mark();
        skipper.post("/account/push/off", &[("mark", mark.as_str())]).await.expect(303);
        turn_on(&mut skipper, &eleventh).await.expect(303);
        assert_eq!(told(&mut skipper).await, 10);
    }
}

#[tokio::test]
async fn who_has_no_call_a_kiosk_and_a_program_that_does_not_tell_have_no_such_page() {
    let service = PushService::open().await;
    let stand = Stand::with(service.settings()).await;
    let phone = service.browser("phone");
    for mut client in [
        stand.seat(Role::Administrator, "VC").await,
        stand.officer("VC", accounts::AgencyKind::Customs).await,
    ] {
        client.get("/account/push").await.expect(403);
        turn_on(&mut client, &phone).await.expect(403);
    }
    stand.client().get("/account/push").await.expect(303);
    let mut agent = stand.seat(Role::Agent, accounts::REGION).await;
    turn_on(&mut agent, &phone).await.expect(303);

    let mut kiosk = stand.seat(Role::Administrator, "GD").await;
    kiosk.post("/kiosk", &[("present", PASSWORD)]).await.expect(303);
    stand.seed("sean@example.com", &[stand.seat_in(accounts::REGION, Role::Skipper, None)]).await;
    let who = [("email", "sean@example.com"), ("password", PASSWORD)];
    kiosk.post("/sign-in", &who).await.expect(303);
    kiosk.get("/account/push").await.expect(404);
    turn_on(&mut kiosk, &phone).await.expect(404);
    assert!(!kiosk.get("/account").await.expect(200).shows("/account/push"));

    let push = PushSettings { on: false, ..PushSettings::default() };
    let stand = Stand::with(Settings { push, ..Settings::default() }).await;
    let mut skipper = stand.skipper("sean@example.com").await;
    skipper.get("/account/push").await.expect(404);
    assert!(!skipper.get("/account").await.expect(200).shows("/account/push"));
}

#[tokio::test]
async fn a_name_that_leads_to_a_machine_of_ones_own_is_not_asked() {
    let push = PushSettings { hosts: vec!["localhost".into()], ..PushSettings::default() };
    let stand = Stand::with(Settings { push, ..Settings::default() }).await;
    let mut skipper = stand.skipper("sean@example.com").await;
    let service = PushService::open().await;
    let phone = service.browser("phone").address();
    let phone = PushAddress { endpoint: "https://localhost/push/phone".into(), ..phone };
    tell(&mut skipper, &phone).await.expect(303);
    let mark = phone.mark();
    skipper.post("/account/push/test", &[("mark", mark.as_str())]).await.expect(303);
    for _ in 0..jobs::MOST_ATTEMPTS {
        work_on(&stand).await;
        stand.step(TimeDelta::minutes(75));
    }
    let tx = stand.app.store().read(&Scope::System).await.unwrap();
    let dead = jobs::dead(&tx).await.unwrap();
    let why = dead[0].last_error.as_deref().unwrap();
    assert_eq!(why, "the push service localhost is at no public address");
}
