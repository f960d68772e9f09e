//! Stories of letters: from a promise to the mailbox or a mail server, and what is swept.

use std::time::Duration;

use chrono::TimeDelta;
use storage::{Scope, jobs, outbox};
use testkit::Mailbox;
use tokio::sync::watch;
use web::Settings;
use web::mail::Postman;
use web::push::{self, Courier};
use web::work;

use crate::client::Client;
use crate::stand::{PASSWORD, Stand};

async fn sign_up(client: &mut Client, email: &str) {
    let form = [("name", "Ann <b>O'Neil</b>"), ("email", email), ("password", PASSWORD)];
    client.post("/sign-up", &form).await.expect_see("/sign-up/sent");
}

#[tokio::test]
async fn a_letter_arrives_in_the_mailbox_once_and_its_link_leads_on() {
    let stand = Stand::new().await;
    let mut ann = stand.client();
    ann.get("/mailbox").await.expect(200).expect_shows("No letter yet");
    sign_up(&mut ann, "ann@example.com").await;
    let postman = Postman::mailbox();
    assert_eq!(work::turn(&stand.app, Some(&postman)).await.unwrap(), 1);
    assert_eq!(work::turn(&stand.app, Some(&postman)).await.unwrap(), 0);
    let list = ann.get("/mailbox").await.expect(200).expect_shows("ann@example.com");
    assert_eq!(list.text.matches("/mailbox/0").count(), 1);
    let id = &list.text.split_once("/mailbox/0").unwrap().1[..35];
    let letter =
        ann.get(&format!("/mailbox/0{id}")).await.expect(200).expect_shows("Ann &#60;b&#62;O");
    let link = letter.text.split_once("href=\"/confirm/").unwrap().1.split_once('"').unwrap().0;
    ann.post(&format!("/confirm/{link}"), &[("password", PASSWORD)]).await.expect_see("/voyages");
    ann.get("/mailbox/nonsense").await.expect(404);
}

#[tokio::test]
async fn without_the_demonstration_there_is_no_mailbox() {
    let stand = Stand::with(Settings::default()).await;
    let mut client = stand.client();
    client.get("/mailbox").await.expect(404);
    client.get("/mailbox/0190f5fe-0000-7000-8000-000000000000").await.expect(404);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_letter_goes_by_smtp_and_comes_again_after_a_refusal() {
    let server = Mailbox::open().unwrap();
    let stand = Stand::new().await;
    let mut ann = stand.client();
    ann.language = "fr";
    sign_up(&mut ann, "ann@example.com").await;
    let postman = Postman::smtp(&server.url(), "Landfall <landfall@example.com>").unwrap();
    server.refuse(1);
    work::turn(&stand.app, Some(&postman)).await.unwrap();
    assert!(server.letters().is_empty());
    assert_eq!(work::turn(&stand.app, Some(&postman)).await.unwrap(), 0);
    stand.step(TimeDelta::seconds(60));
    assert_eq!(work::turn(&stand.app, Some(&postman)).await.unwrap(), 1);
    let letter = server.wait(Duration::from_secs(5), |_| true).unwrap();
    assert_eq!(letter.to, ["ann@example.com"]);
    assert_eq!(letter.header("Auto-Submitted").as_deref(), Some("auto-generated"));
    assert_eq!(letter.header("Content-Language").as_deref(), Some("fr"));
    let link = letter.link("/confirm/").expect("a link");
    let path = link.strip_prefix("http://127.0.0.1:8080").unwrap();
    ann.get(path).await.expect(200);
    // What was refused is told to the operator without the recipient.
    let tx = stand.app.store().read(&Scope::System).await.unwrap();
    assert_eq!(jobs::depth(&tx).await.unwrap(), (0, 0));
}

#[tokio::test(flavor = "multi_thread")]
async fn the_reason_of_a_failure_names_no_one() {
    let server = Mailbox::open().unwrap();
    let stand = Stand::new().await;
    sign_up(&mut stand.client(), "ann@example.com").await;
    let postman = Postman::smtp(&server.url(), "landfall@example.com").unwrap();
    server.refuse(100);
    for _ in 0..jobs::MOST_ATTEMPTS {
        work::turn(&stand.app, Some(&postman)).await.unwrap();
        stand.step(TimeDelta::hours(2));
    }
    let tx = stand.app.store().read(&Scope::System).await.unwrap();
    let dead = jobs::dead(&tx).await.unwrap();
    let why = dead[0].last_error.as_deref().unwrap();
    assert!(why.contains("451") && !why.contains("ann"), "{why}");
}

#[tokio::test]
async fn the_worker_stops_when_told_and_letters_wait_without_a_postman() {
    let stand = Stand::new().await;
    sign_up(&mut stand.client(), "ann@example.com").await;
    let (stop, stopped) = watch::channel(false);
    let worker = tokio::spawn(work::run(stand.app.clone(), None, stopped));
    stop.send(true).unwrap();
    tokio::time::timeout(Duration::from_secs(10), worker).await.expect("the worker stops").unwrap();
    let tx = stand.app.store().read(&Scope::System).await.unwrap();
    assert_eq!(jobs::depth(&tx).await.unwrap(), (1, 0));
}

#[tokio::test]
async fn news_of_a_call_that_is_gone_becomes_no_letter() {
    let stand = Stand::new().await;
    let tx = stand.app.store().write(&Scope::System).await.unwrap();
    let payload = serde_json::json!({ "reference": "VC-7K3-29Q" });
    let gone = "0190f5fe-0000-7000-8000-000000000000";
    outbox::announce(&tx, "notice.submitted", "a", gone, &payload).await.unwrap();
    tx.commit().await.unwrap();
    let postman = Postman::mailbox();
    while work::turn(&stand.app, Some(&postman)).await.unwrap() > 0 {}
    let courier = Courier::new().unwrap();
    while push::turn(&stand.app, &courier).await.unwrap() > 0 {}
    stand.client().get("/mailbox").await.expect(200).expect_shows("No letter yet");
    let tx = stand.app.store().read(&Scope::System).await.unwrap();
    assert_eq!((jobs::depth(&tx).await.unwrap(), outbox::waiting(&tx).await.unwrap()), ((0, 0), 0));
}

#[tokio::test]
async fn what_is_over_is_swept_every_hour_and_never_by_a_clock_that_jumped() {
    let stand = Stand::new().await;
    sign_up(&mut stand.client(), "ann@example.com").await;
    let postman = Postman::mailbox();
    work::turn(&stand.app, Some(&postman)).await.unwrap();
    let jobs_kept = async || {
        let tx = stand.app.store().write(&Scope::System).await.unwrap();
        // Counts without committing: everything done until now.
        jobs::sweep(&tx, stand.now() + TimeDelta::seconds(1)).await.unwrap()
    };
    assert_eq!(jobs_kept().await, 1);
    stand.step(TimeDelta::days(300));
    work::turn(&stand.app, Some(&postman)).await.unwrap();
    assert_eq!(jobs_kept().await, 1, "a clock that jumped empties nothing");
    stand.step(TimeDelta::hours(2));
    work::turn(&stand.app, Some(&postman)).await.unwrap();
    assert_eq!(jobs_kept().await, 0);
}
