//! The registers a boat goes through, and the call that is closed because she is elsewhere.

use accounts::AgencyKind;
use chrono::{DateTime, TimeDelta};
use clearance::CallFilter;
use web::work;

use super::{Story, viewer};

#[tokio::test]
async fn a_boat_stands_in_the_register_where_she_is() {
    let mut story = Story::begin().await;
    let page = story.page();
    let tabs = story.customs.get("/desk?show=en-route").await.expect(200);
    let tabs = tabs.expect_shows("Vessels that sent notice and have not come yet.");
    assert!(
        tabs.shows(&page) && tabs.shows("href=\"/desk?port=&#38;show=overstay\""),
        "{}",
        tabs.text
    );
    assert!(!story.customs.get("/desk?show=in-port").await.expect(200).shows(&page));
    story.customs.post(&format!("{page}/arrived"), &[]).await.expect(303);
    story.customs.get("/desk?show=in-port").await.expect(200).expect_shows(&page);
    assert!(!story.customs.get("/desk?show=en-route").await.expect(200).shows(&page));
    story.stand.clock.set("2026-12-20T12:00:00Z".parse::<DateTime<chrono::Utc>>().unwrap());
    let mut customs = story.stand.signed_in("customs@vc.example.com").await;
    let over = customs.get("/desk?show=overstay").await.expect(200).expect_shows(&page);
    assert!(over.shows("days over"));
    for word in ["expected", "outbound", "missing", "history", "all", "waiting", "none"] {
        customs.get(&format!("/desk?show={word}")).await.expect(200);
    }
}

#[tokio::test]
async fn an_arrival_at_the_next_island_closes_this_one_and_an_officer_may_say_no() {
    let mut story = Story::begin().await;
    let page = story.page();
    story.customs.post(&format!("{page}/arrived"), &[]).await.expect(303);
    let mut grenada = story.stand.officer("GD", AgencyKind::Customs).await;
    let sees = viewer(&story.stand, &grenada).await;
    let filter = CallFilter { most: 10, ..CallFilter::default() };
    let next = story.stand.app.clearance().calls(&sees, &filter).await.unwrap().remove(0);
    story.stand.step(TimeDelta::minutes(5));
    let arrived = format!("/desk/calls/{}/arrived", next.id);
    grenada.post(&arrived, &[]).await.expect(303);
    // Nobody who writes letters is needed for it.
    while work::turn(&story.stand.app, None).await.unwrap() > 0 {}
    let here = story.customs.get(&page).await.expect(200);
    here.expect_shows("She has arrived at St George&#39;s since").expect_shows("She is still here");
    story.customs.get("/desk?show=history").await.expect(200).expect_shows("left: she is at");
    let there = grenada.get(&format!("/desk/calls/{}", next.id)).await.expect(200);
    there.expect_shows("was still open when she arrived here");
    let wrong = format!("{page}/still-here");
    grenada.post(&wrong, &[]).await.expect(404);
    story.skipper.post(&wrong, &[]).await.expect(403);
    let again = story.customs.post(&wrong, &[]).await.expect(303).goes_to().to_owned();
    story.customs.get(&again).await.expect(200).expect_shows("The call is open again.");
    story.customs.get("/desk?show=in-port").await.expect(200).expect_shows(&page);
    story.customs.post(&wrong, &[]).await.expect(409);
}
