//! Messages to browsers: told by a real service on this machine to a browser that opens them.

mod ends;
mod receiver;
mod refusals;

use std::time::Duration;

use accounts::AgencyKind;
use chrono::TimeDelta;
use clearance::voyage_file::VoyageFile;
use storage::{Scope, jobs};
use testkit::on_both;
use web::mail::Postman;
use web::push::{self, Courier};
use web::work;

use crate::client::{Answer, Client};
use crate::data::data_alone;
use crate::stand::Stand;
use receiver::{Browser, PushService, claims};

const VOYAGE: &str = include_str!("../../../../../docs/examples/grenadines.json");

/// Turns a browser on by the form its script fills in.
async fn turn_on(client: &mut Client, browser: &Browser) -> Answer {
    let fields = browser.fields();
    let fields: Vec<(&str, &str)> =
        fields.iter().map(|(name, value)| (*name, value.as_str())).collect();
    client.post("/account/push", &fields).await
}

/// A skipper whose telephone is told.
async fn with_phone(stand: &Stand, service: &PushService) -> (Client, Browser) {
    let mut skipper = stand.skipper("sean@example.com").await;
    let phone = service.browser("phone");
    turn_on(&mut skipper, &phone).await.expect(303);
    (skipper, phone)
}

/// Asks for a message to try a browser by.
async fn try_out(client: &mut Client, browser: &Browser) -> Answer {
    let mark = browser.mark();
    client.post("/account/push/test", &[("mark", mark.as_str())]).await
}

/// Sends the voyage; the id and reference of the call at Bequia.
async fn sent(stand: &Stand, skipper: &Client) -> (String, String) {
    let session = stand.app.accounts().authenticate(&skipper.jar["landfall-session"]).await;
    let session = session.unwrap().unwrap();
    let voyage = VoyageFile::parse(VOYAGE).unwrap().voyage;
    let desk = stand.app.clearance();
    let (receipt, _) = desk.receive_voyage(session.viewer().unwrap(), &voyage).await.unwrap();
    let call = receipt.calls.iter().find(|call| call.port == "vc-bequia").unwrap();
    (call.id.clone(), call.reference.clone())
}

fn courier() -> Courier {
    Courier::new().unwrap().patience(Duration::from_millis(500))
}

/// Lets both loops do all there is.
async fn work_on(stand: &Stand) {
    while work::turn(&stand.app, Some(&Postman::mailbox())).await.unwrap() > 0 {}
    while push::turn(&stand.app, &courier()).await.unwrap() > 0 {}
}

async fn depth(stand: &Stand) -> (u64, u64) {
    jobs::depth(&stand.app.store().read(&Scope::System).await.unwrap()).await.unwrap()
}

/// How many browsers of this client are told.
async fn told(client: &mut Client) -> usize {
    client.get("/account/push").await.expect(200).text.matches("data-mark=").count()
}

on_both! {
    async fn the_skippers_browser_is_told_in_their_language_and_by_nobody_but_us(url: &str) {
        let service = PushService::open().await;
        let stand = Stand::at(url, service.settings()).await;
        let mut skipper = stand.skipper("sean@example.com").await;
        skipper.get("/account").await.expect(200).expect_shows("/account/push");
        let page = skipper.get("/account/push").await.expect(200).expect_shows("needs scripts");
        let key = push::identity(stand.app.accounts().keys()).public_key();
        assert!(page.shows(&format!("data-key=\"{key}\"")) && !page.shows("data-mark="));
        let browser = service.browser("phone");
        turn_on(&mut skipper, &browser).await.expect_see("/account/push?done=push-on");
        let page = skipper.get("/account/push?done=push-on").await.expect(200);
        page.expect_shows("Messages come to this device from now on").expect_shows(&browser.mark());
        // The same browser again is known afresh, once.
        turn_on(&mut skipper, &browser).await.expect_see("/account/push?done=push-on");
        assert_eq!(told(&mut skipper).await, 1);

        skipper.post("/account/language", &[("language", "fr")]).await.expect(303);
        let (call, reference) = sent(&stand, &skipper).await;
        work_on(&stand).await;
        let got = service.got();
        assert_eq!(got.len(), 3, "one a call");
        let of_call = format!("/calls/{call}");
        let opened: Vec<_> = got.iter().map(|one| browser.open(&one.body)).collect();
        let said = opened.iter().find(|said| said["to"] == of_call).unwrap();
        assert_eq!((&said["title"], &said["lang"]), (&reference.as_str().into(), &"fr".into()));
        assert_eq!(said["body"], "Reçu. Ouvrez-le.");
        for one in &got {
            assert_eq!((one.path.as_str(), one.header("content-encoding")), ("/push/phone", "aes128gcm"));
            assert_eq!(one.header("ttl"), "172800");
            assert!(one.header("topic").len() == 32 && !one.header("topic").contains(&call[..8]));
            assert_eq!(one.body.len(), got[0].body.len(), "no length tells anything");
            let (claims, shown) = claims(one);
            assert_eq!(shown, key);
            assert_eq!(claims["aud"], format!("http://{}", service.at));
            assert_eq!(claims["sub"], "mailto:office@example.gov");
            assert_eq!(claims["exp"], stand.now().timestamp() + 12 * 3600);
        }
        for said in &opened {
            let said = said.to_string();
            for name in ["Wild Rose", "Elizabeth", "Brien", "sean"] {
                assert!(!said.contains(name), "{said}");
            }
        }

        let mut customs = stand.officer("VC", AgencyKind::Customs).await;
        stand.step(TimeDelta::minutes(1));
        let decision = [
            ("way", "inward"), ("notice_version", "1"), ("agency", "customs"), ("outcome", "hold"),
            ("reason", "How many bottles are sealed?"),
        ];
        customs.post(&format!("/desk/calls/{call}/decide"), &decision).await.expect(303);
        work_on(&stand).await;
        let got = service.got();
        let said = browser.open(&got.last().unwrap().body);
        assert_eq!(said["body"], "Des agents veulent réexaminer le dossier. Ouvrez-le.");
        assert!(!said.to_string().contains("bottles"));
        // Letters came all the same, and nothing is left or given up.
        stand.client().get("/mailbox").await.expect(200).expect_shows("Wild Rose");
        assert_eq!(depth(&stand).await, (0, 0));
    }
}

on_both! {
    async fn a_test_message_comes_once_a_minute_and_is_written_down_as_told(url: &str) {
        let service = PushService::open().await;
        let stand = Stand::at(url, service.settings()).await;
        let mut skipper = stand.skipper("sean@example.com").await;
        let (phone, tablet) = (service.browser("phone"), service.browser("tablet"));
        turn_on(&mut skipper, &phone).await.expect(303);
        turn_on(&mut skipper, &tablet).await.expect(303);
        for _ in 0..3 {
            try_out(&mut skipper, &phone).await.expect_see("/account/push?done=push-test");
        }
        skipper.get("/account/push?done=push-test").await.expect(200).expect_shows("on its way");
        work_on(&stand).await;
        let got = service.got();
        assert_eq!(got.len(), 1);
        let said = phone.open(&got[0].body);
        assert_eq!((&said["to"], &said["title"]), (&"/account/push".into(), &"Landfall".into()));
        let page = skipper.get("/account/push").await.expect(200);
        assert_eq!(page.text.matches("None yet").count(), 1);
        stand.step(TimeDelta::minutes(1));
        try_out(&mut skipper, &phone).await.expect(303);
        work_on(&stand).await;
        assert_eq!(service.got().len(), 1);
    }
}

on_both! {
    async fn a_service_that_is_busy_is_asked_when_it_said_and_one_that_knows_nobody_ends_it(url: &str) {
        let service = PushService::open().await;
        let stand = Stand::at(url, service.settings()).await;
        let (mut skipper, phone) = with_phone(&stand, &service).await;
        service.answers(429, Some("900"));
        try_out(&mut skipper, &phone).await.expect(303);
        work_on(&stand).await;
        assert_eq!(service.got().len(), 1);
        stand.step(TimeDelta::minutes(14));
        work_on(&stand).await;
        assert_eq!(service.got().len(), 0, "not before it said");
        stand.step(TimeDelta::minutes(2));
        service.answers(503, None);
        work_on(&stand).await;
        assert_eq!(service.got().len(), 1);
        stand.step(TimeDelta::minutes(2));
        service.answers(307, None);
        work_on(&stand).await;
        let got = service.got();
        assert_eq!((got.len(), got[0].path.as_str()), (1, "/push/phone"), "nobody is followed elsewhere");
        assert_eq!(told(&mut skipper).await, 1);
        stand.step(TimeDelta::minutes(5));
        service.answers(410, None);
        work_on(&stand).await;
        assert_eq!((service.got().len(), told(&mut skipper).await), (1, 0));
        assert_eq!(depth(&stand).await, (0, 0));
        stand.step(TimeDelta::hours(2));
        sent(&stand, &skipper).await;
        work_on(&stand).await;
        assert_eq!(service.got().len(), 0);
    }
}

on_both! {
    async fn a_service_that_never_answers_holds_up_no_letter(url: &str) {
        let service = PushService::open().await;
        let stand = Stand::at(url, service.settings()).await;
        let mut skipper = stand.skipper("sean@example.com").await;
        for name in ["one", "two", "three", "four"] {
            turn_on(&mut skipper, &service.browser(name)).await.expect(303);
        }
        service.answers(0, None);
        sent(&stand, &skipper).await;
        let slow = Courier::new().unwrap().patience(Duration::from_secs(20));
        let app = stand.app.clone();
        let pushes = tokio::spawn(async move { while push::turn(&app, &slow).await.unwrap() > 0 {} });
        let began = std::time::Instant::now();
        while work::turn(&stand.app, Some(&Postman::mailbox())).await.unwrap() > 0 {}
        assert!(began.elapsed() < Duration::from_secs(10));
        stand.client().get("/mailbox").await.expect(200).expect_shows("notice for Port Elizabeth received");
        pushes.abort();
    }
}

#[tokio::test]
async fn what_is_two_days_old_is_told_to_nobody_and_every_failure_names_no_address() {
    let service = PushService::open().await;
    let stand = Stand::with(service.settings()).await;
    let (mut skipper, phone) = with_phone(&stand, &service).await;
    service.answers(400, None);
    try_out(&mut skipper, &phone).await.expect(303);
    for _ in 0..jobs::MOST_ATTEMPTS {
        work_on(&stand).await;
        stand.step(TimeDelta::minutes(75));
    }
    let tx = stand.app.store().read(&Scope::System).await.unwrap();
    let dead = jobs::dead(&tx).await.unwrap();
    let why = dead[0].last_error.as_deref().unwrap();
    assert!(why.contains("400") && !why.contains("phone"), "{why}");
    drop(tx);
    service.got();
    sent(&stand, &skipper).await;
    while work::turn(&stand.app, Some(&Postman::mailbox())).await.unwrap() > 0 {}
    service.answers(503, None);
    push::turn(&stand.app, &courier()).await.unwrap();
    stand.step(TimeDelta::days(3));
    service.answers(201, None);
    service.got();
    work_on(&stand).await;
    assert_eq!(service.got().len(), 0);
}

#[tokio::test]
async fn a_copy_of_ones_data_names_the_browsers_and_none_of_their_secrets() {
    let service = PushService::open().await;
    let stand = Stand::with(service.settings()).await;
    let (mut skipper, phone) = with_phone(&stand, &service).await;
    let (text, copy) = data_alone(&mut skipper).await;
    assert_eq!(copy["told_devices"].as_array().unwrap().len(), 1);
    assert!(!text.contains("/push/phone") && !text.contains(&phone.address().auth));
    skipper.get("/account/data").await.expect(200).expect_shows("Which of your browsers are told");
}
