//! Stories of the register of calls, of arrivals, and of who looked.

use accounts::{AgencyKind, Role, ledger};
use chrono::TimeDelta;
use storage::Scope;

use super::{Story, viewer, voyage};
use crate::stand::Stand;

#[tokio::test]
async fn every_opening_is_in_the_ledger_and_the_queue_names_nobody() {
    let mut story = Story::begin().await;
    let page = story.page();
    for _ in 0..2 {
        story.customs.get(&page).await.expect(200);
    }
    let queue = story
        .customs
        .get("/desk?show=all")
        .await
        .expect(200)
        .expect_shows("Wild Rose")
        .expect_shows(&page);
    for person in voyage().people {
        for name in [
            Some(person.family_name),
            person.given_names,
            person.documents.first().map(|d| d.number.clone()),
        ] {
            let name = name.unwrap_or_default();
            assert!(name.is_empty() || !queue.shows(&name), "{name} is on the queue");
        }
    }
    let auditor = story.stand.seat(Role::Auditor, "VC").await;
    let auditor = viewer(&story.stand, &auditor).await;
    let tx = story.stand.app.store().read(&Scope::System).await.unwrap();
    let lines = ledger::about(&tx, &auditor, "call", &story.call).await.unwrap();
    assert_eq!(lines.iter().filter(|line| line.action == "call.read").count(), 2);
}

#[tokio::test]
async fn the_queue_is_found_by_what_one_knows() {
    let mut story = Story::begin().await;
    let page = story.page();
    let reference = story.customs.get(&page).await.expect(200);
    let from = reference.text.find("VC-").unwrap();
    let reference = &reference.text[from..from + 10];
    for find in ["wild", "913402", "232004117", reference] {
        let found = story.customs.get(&format!("/desk?show=all&find={find}")).await.expect(200);
        assert!(found.shows(&page), "{find}");
    }
    let none = story.customs.get("/desk?port=vc-union").await.expect(200);
    none.expect_shows("Nothing waits here.");
    story.decide(AgencyKind::Customs, "clear", &[]).await.expect(303);
    let mine = story.customs.get("/desk?show=mine").await.expect(200);
    // Outward, customs must still act: the call stays until both ways are done.
    assert!(mine.shows(&page));
    story.customs.get("/desk?show=none&after=x&port=%00&find=%00").await.expect(200);
}

#[tokio::test]
async fn the_register_goes_on_page_by_page_and_shows_every_call_once() {
    let story = Story::begin().await;
    let sender = viewer(&story.stand, &story.skipper).await;
    for n in 0..55 {
        let mut other = voyage();
        other.client_id = None;
        other.vessel.registration_number = Some(format!("70{n:04}"));
        other.vessel.mmsi = None;
        for (place, document) in
            other.people.iter_mut().flat_map(|person| &mut person.documents).enumerate()
        {
            document.number = format!("N{n}X{place}");
            document.mrz = None;
        }
        story.stand.app.clearance().receive_voyage(&sender, &other).await.unwrap();
    }
    let mut officer = story.customs;
    let (mut seen, mut path) =
        (std::collections::BTreeSet::new(), "/desk?show=all&port=vc-bequia".to_owned());
    for most in [50, 6] {
        let page = officer.get(&path).await.expect(200);
        let calls: Vec<&str> =
            page.text.split("/desk/calls/").skip(1).map(|rest| &rest[..36]).collect();
        assert_eq!(calls.len(), most);
        seen.extend(calls.into_iter().map(str::to_owned));
        let next =
            page.text.split("rel=\"next\"").next().unwrap().rsplit("href=\"").next().unwrap();
        path = next.split('"').next().unwrap().replace("&amp;", "&").replace("&#38;", "&");
    }
    assert_eq!(seen.len(), 56);
    assert!(seen.contains(&story.call));
}

#[tokio::test]
async fn what_is_long_overdue_is_one_click_away() {
    let mut story = Story::begin().await;
    let page = story.page();
    // Due on 1 December; the officer signs in on the 5th.
    story.stand.step(TimeDelta::days(11));
    story.customs = story.stand.signed_in("customs@vc.example.com").await;
    let register =
        story.customs.get("/desk").await.expect(200).expect_shows("due more than 48 hours ago");
    assert!(!register.shows(&page));
    let older =
        story.customs.get("/desk?port=&show=mine&older=yes").await.expect(200).expect_shows(&page);
    assert!(!older.shows("due more than 48 hours ago"));
    story.customs.get("/desk?find=wild+rose").await.expect(200).expect_shows(&page);
}

#[tokio::test]
async fn she_arrives_once_and_leaves_after() {
    let mut story = Story::begin().await;
    let page = story.page();
    let arrived = format!("{page}/arrived");
    story.customs.post(&arrived, &[]).await.expect_see(&format!("{page}?done=arrived"));
    story.customs.post(&arrived, &[]).await.expect(409).expect_shows("recorded already");
    story.customs.get(&page).await.expect(200).expect_shows("Record departure now");
    story
        .customs
        .post(&format!("{page}/departed"), &[])
        .await
        .expect_see(&format!("{page}?done=departed"));
    let talk = [("way", "inward"), ("message", "Fair winds.")];
    story
        .customs
        .post(&format!("{page}/message"), &talk)
        .await
        .expect_see(&format!("{page}?way=inward&done=message"));
    story.customs.post(&format!("{page}/message"), &[("way", "inward")]).await.expect(422);
    story.customs.get(&page).await.expect(200).expect_shows("Fair winds.");
}

#[tokio::test]
async fn verifying_is_paced_and_never_fails_on_odd_input() {
    let stand = Stand::new().await;
    let mut anyone = stand.client();
    anyone.post("/verify", &[("code", " ")]).await.expect(422);
    for odd in ["LF1:", "LF2:ABC", "x", "\0", "LF1:AAAA LF1:BBBB", "%PDF-1.7"] {
        anyone
            .post("/verify", &[("code", odd)])
            .await
            .expect(200)
            .expect_shows("no proof of a clearance");
    }
    let mut last = 200;
    for _ in 0..40 {
        last = anyone.post("/verify", &[("code", "LF1:AAAA")]).await.status.as_u16();
    }
    assert_eq!(last, 429);
    stand.client().get("/verify?code=LF1:AAAA").await.expect(200);
}
