//! Stories of letters about calls: what a skipper hears of a voyage that was sent.

use accounts::AgencyKind;
use chrono::TimeDelta;
use clearance::voyage_file::VoyageFile;
use web::mail::Postman;
use web::work;

use crate::client::{Answer, Client};
use crate::stand::Stand;

/// Rodney Bay, Bequia, St George's with five people.
const VOYAGE: &str = include_str!("../../../../docs/examples/grenadines.json");

/// Sends the voyage; the id of the call at Bequia.
async fn sent(stand: &Stand, skipper: &Client) -> String {
    let session =
        stand.app.accounts().authenticate(&skipper.jar["landfall-session"]).await.unwrap().unwrap();
    let voyage = VoyageFile::parse(VOYAGE).unwrap().voyage;
    let (receipt, _) =
        stand.app.clearance().receive_voyage(session.viewer().unwrap(), &voyage).await.unwrap();
    receipt.calls.iter().find(|call| call.port == "vc-bequia").unwrap().id.clone()
}

/// Lets the worker do all there is, and reads the mailbox.
async fn mailbox(stand: &Stand) -> Answer {
    while work::turn(&stand.app, Some(&Postman::mailbox())).await.unwrap() > 0 {}
    stand.client().get("/mailbox").await.expect(200)
}

async fn decide(
    stand: &Stand,
    officer: &mut Client,
    call: &str,
    (agency, outcome): (AgencyKind, &str),
) {
    stand.step(TimeDelta::minutes(1));
    let fields = [
        ("way", "inward"),
        ("notice_version", "1"),
        ("agency", agency.word()),
        ("outcome", outcome),
        ("reason", "How many bottles are sealed?"),
    ];
    officer.post(&format!("/desk/calls/{call}/decide"), &fields).await.expect(303);
}

#[tokio::test]
async fn the_skipper_hears_of_receipt_message_and_certificate() {
    let stand = Stand::new().await;
    let mut skipper = stand.skipper("sean@example.com").await;
    let call = sent(&stand, &skipper).await;
    let letters =
        mailbox(&stand).await.expect_shows("Wild Rose: notice for Port Elizabeth received");
    assert!(letters.shows("sean@example.com") && !letters.shows("Wild Rose: cleared"));
    let customs = stand.officer("VC", AgencyKind::Customs).await;
    let immigration = stand.officer("VC", AgencyKind::Immigration).await;
    let (mut customs, mut immigration) = (customs, immigration);
    decide(&stand, &mut customs, &call, (AgencyKind::Customs, "query")).await;
    let letters = mailbox(&stand).await.expect_shows("Wild Rose: a question from Port Elizabeth");
    let id = &letters.text.split_once("href=\"/mailbox/").unwrap().1[..36];
    let letter = skipper.get(&format!("/mailbox/{id}")).await.expect(200);
    letter
        .expect_shows("asks you something about Wild Rose")
        .expect_shows(&format!("href=\"/calls/{call}\""));
    skipper.get(&format!("/calls/{call}")).await.expect(200);
    assert_eq!(letters.text.matches("Wild Rose: a ").count(), 1, "one question is one letter");
    decide(&stand, &mut customs, &call, (AgencyKind::Customs, "clear")).await;
    decide(&stand, &mut immigration, &call, (AgencyKind::Immigration, "clear")).await;
    let letters = mailbox(&stand).await.expect_shows("Wild Rose: cleared at Port Elizabeth");
    let id = &letters.text.split_once("href=\"/mailbox/").unwrap().1[..36];
    let letter = skipper.get(&format!("/mailbox/{id}")).await.expect(200);
    let serial = letter
        .text
        .split_once("href=\"/certificates/")
        .unwrap()
        .1
        .split_once('"')
        .unwrap()
        .0
        .to_owned();
    skipper.get(&format!("/certificates/{serial}")).await.expect(200);
    let again = mailbox(&stand).await;
    assert_eq!(again.text.matches("Wild Rose: cleared").count(), 1);
}

#[tokio::test]
async fn letters_are_in_the_skippers_language() {
    let stand = Stand::new().await;
    let mut skipper = stand.skipper("sean@example.com").await;
    skipper.post("/account/language", &[("language", "fr")]).await.expect(303);
    sent(&stand, &skipper).await;
    let letters = mailbox(&stand).await;
    assert!(
        letters.shows("Wild Rose") && !letters.shows("notice for Port Elizabeth received"),
        "{}",
        letters.text
    );
}
