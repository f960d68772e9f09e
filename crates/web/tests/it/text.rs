//! A notice as text: from the skipper's page, over a thin link, to the officer's register.

use accounts::AgencyKind;
use web::mail::Postman;
use web::work;

use crate::client::{Answer, Client};
use crate::crew::{Crew, ids};
use crate::stand::Stand;

/// The texts on a skipper's page, one for each call that has one.
fn texts(page: &Answer) -> Vec<String> {
    let wholes = page.text.split("<pre class=\"app-text\"").skip(1);
    let text = |block: &str| {
        let (_, rest) = block.split_once('>').unwrap();
        rest.split("</pre>").next().unwrap().replace("&#39;", "'")
    };
    wholes.map(text).collect()
}

/// The page of a voyage's texts, and the text of the call at Bequia.
async fn bequia(crew: &mut Crew) -> String {
    let voyage = crew.ready().await;
    let page = crew.client.get(&format!("/voyages/{voyage}/text")).await.expect(200);
    page.expect_shows("Its mark is").expect_shows("LIMA FOXTROT ONE STROKE");
    let page = crew.client.get(&format!("/voyages/{voyage}/text")).await;
    texts(&page).remove(1)
}

async fn take(officer: &mut Client, text: &str, more: &[(&str, &str)]) -> Answer {
    officer.post("/desk/text", &[&[("text", text), ("what", "take")], more].concat()).await
}

#[tokio::test]
async fn a_text_goes_from_the_skippers_page_to_the_register_and_nobody_is_written_to() {
    let stand = Stand::new().await;
    let mut crew = Crew::new(&stand, "sean@example.com").await;
    let text = bequia(&mut crew).await;
    let mark = text.split('/').nth(3).unwrap().split('+').next().unwrap().to_owned();
    let mut customs = stand.officer("VC", AgencyKind::Customs).await;
    customs.get("/desk").await.expect(200).expect_shows("/desk/text");
    customs.get("/desk/text").await.expect(200);
    let read = customs.post("/desk/text", &[("text", &text)]).await.expect(200);
    let read = read.expect_shows(&mark).expect_shows("Port Elizabeth").expect_shows("Take it in");
    assert!(read.shows("O&#39;BRIEN") || read.shows("O'BRIEN"), "{}", read.text);
    assert!(
        !customs.get("/desk?show=all").await.shows("/desk/calls/"),
        "nothing is kept by reading"
    );
    let to = take(&mut customs, &text, &[]).await.expect(303).goes_to().to_owned();
    customs.get(&to).await.expect(200).expect_shows("The notice is taken in.");
    let again = take(&mut customs, &text, &[]).await.expect(303).goes_to().to_owned();
    assert_eq!(to, again, "the same text is one call");
    while work::turn(&stand.app, Some(&Postman::mailbox())).await.unwrap() > 0 {}
    let letters = stand.letters().await;
    assert!(letters.iter().all(|letter| !letter.key.starts_with("call-")), "nobody is written to");
}

#[tokio::test]
async fn a_corrected_text_is_offered_as_a_new_version() {
    let stand = Stand::new().await;
    let mut crew = Crew::new(&stand, "sean@example.com").await;
    let text = bequia(&mut crew).await;
    let mut customs = stand.officer("VC", AgencyKind::Customs).await;
    let to = take(&mut customs, &text, &[]).await.expect(303).goes_to().to_owned();
    let call = ids(&customs.get("/desk?show=all").await, "/desk/calls/").remove(0);
    assert!(to.contains(&call));
    let read = customs.post("/desk/text", &[("text", &text)]).await.expect(200);
    read.expect_shows("taken in here before").expect_shows("a new version of VC-");
    take(&mut customs, &text, &[("instead_of", &call)]).await.expect(303);
    assert_eq!(ids(&customs.get("/desk?show=all").await, "/desk/calls/").len(), 1);
    take(&mut customs, &text, &[("instead_of", "no-id")]).await.expect(400);
    let other = "0197b3a0-7d4c-7000-8000-000000000001";
    take(&mut customs, &text, &[("instead_of", other)])
        .await
        .expect(409)
        .expect_shows("Look again");
}

#[tokio::test]
async fn what_was_misheard_is_named_and_other_islands_texts_are_sent_there() {
    let stand = Stand::new().await;
    let mut crew = Crew::new(&stand, "sean@example.com").await;
    let text = bequia(&mut crew).await;
    let mut customs = stand.officer("VC", AgencyKind::Customs).await;
    let wrong = text.replacen("VCBQU", "VCBQV", 1);
    for (text, why) in [
        ("", "No notice is found."),
        ("Port Elizabeth, good morning", "No notice is found."),
        (wrong.as_str(), "was damaged on the way"),
        (text.split_once('=').unwrap().0, "has no end"),
        ("LF2/1/1/GXKSY+V=ABCDE", "This program reads LF1"),
    ] {
        take(&mut customs, text, &[]).await.expect(422).expect_shows(why);
    }
    let mut grenada = stand.officer("GD", AgencyKind::Customs).await;
    let sent = take(&mut grenada, &text, &[]).await.expect(422);
    sent.expect_shows("This notice is for Saint Vincent and the Grenadines.");
    let change =
        customs.post("/desk/text", &[("text", &text), ("what", "change")]).await.expect(200);
    assert!(change.shows("LF1/1/1/"));
    crew.client.post("/desk/text", &[("text", &text)]).await.expect(403);
    assert!(!customs.get("/desk?show=all").await.shows("/desk/calls/"));
}

#[tokio::test]
async fn another_skipper_does_not_see_it_and_what_is_not_complete_has_none() {
    let stand = Stand::new().await;
    let mut crew = Crew::new(&stand, "sean@example.com").await;
    let voyage = crew.ready().await;
    let early = crew.begin().await;
    crew.client.get(&format!("/voyages/{early}/text")).await.expect(409);
    let mut other = stand.skipper("eve@example.com").await;
    other.get(&format!("/voyages/{voyage}/text")).await.expect(404);
}
