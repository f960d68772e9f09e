//! A voyage begun from a plotter's file: its calls as a draft, once, and what is wrong told.

use crate::client::{Answer, Client};
use crate::crew::ids;
use crate::stand::Stand;

const ROUTE: &str = r#"<gpx version="1.1"><rte>
    <rtept lat="14.08" lon="-60.95"><time>2026-12-01T12:00:00Z</time></rtept>
    <rtept lat="12.63" lon="-61.35"><name>Tobago Cays</name></rtept>
    <rtept lat="12.05" lon="-61.75"><time>2026-12-02T18:30:00Z</time></rtept></rte></gpx>"#;

/// Sends a file with the key of a page.
async fn send(client: &mut Client, key: &str, file: &str) -> Answer {
    client.post_file("/voyages/gpx", &[("key", key)], ("route.gpx", file.as_bytes())).await
}

#[tokio::test]
async fn a_route_becomes_a_draft_once() {
    let stand = Stand::new().await;
    let mut client = stand.skipper("sean@example.com").await;
    let page = client.get("/voyages/gpx").await.expect(200);
    let key = page.value_of("key").unwrap().to_owned();
    let found = send(&mut client, &key, ROUTE).await.expect(200).expect_shows("Tobago Cays");
    let voyage = ids(&found, "/voyages/").remove(0);
    send(&mut client, &key, ROUTE).await.expect(200).expect_shows(&voyage);
    let list = client.get("/voyages").await.expect(200);
    assert_eq!(ids(&list, "/voyages/").len(), 1, "the same file twice begins one voyage");
    let islands = client.get(&format!("/voyages/{voyage}/islands")).await.expect(200);
    // Times on the clock of the port: 12:00 UTC is eight in the morning.
    assert_eq!(islands.value_of("calls[0].departure-time"), Some("08:00"));
    assert_eq!(islands.value_of("calls[0].arrival-time"), Some(""));
    assert_eq!(islands.value_of("calls[1].arrival-time"), Some("14:30"));
    assert!(islands.shows("value=\"gd-st-georges\" selected"), "{}", islands.text);
}

#[tokio::test]
async fn a_file_with_more_calls_than_a_voyage_may_have_says_how_many_are_left_out() {
    let stand = Stand::new().await;
    let mut client = stand.skipper("sean@example.com").await;
    let page = client.get("/voyages/gpx").await.expect(200);
    let key = page.value_of("key").unwrap().to_owned();
    // Rodney Bay and St George's by turns, sixty-three times.
    let places = [(14.08, -60.95), (12.05, -61.75)].iter().cycle().take(63);
    let points: String =
        places.map(|(lat, lon)| format!("<rtept lat=\"{lat}\" lon=\"{lon}\"/>")).collect();
    let file = format!("<gpx version=\"1.1\"><rte>{points}</rte></gpx>");
    send(&mut client, &key, &file).await.expect(200).expect_shows("3 more than one voyage");
}

#[tokio::test]
async fn what_cannot_be_read_says_why_and_begins_nothing() {
    let stand = Stand::new().await;
    let mut client = stand.skipper("sean@example.com").await;
    let page = client.get("/voyages/gpx").await.expect(200);
    let key = page.value_of("key").unwrap().to_owned();
    for (file, why) in [
        ("", "Choose a GPX file."),
        ("<kml></kml>", "This is not a GPX file."),
        ("<!DOCTYPE gpx><gpx/>", "declares a document type"),
        ("<gpx><rte><rtept lat=\"1\" lon=\"999\"/></rte></gpx>", "at byte 10 is no place"),
        ("<gpx></gpx>", "holds no points"),
    ] {
        send(&mut client, &key, file).await.expect(422).expect_shows(why);
    }
    send(&mut client, "no-key", ROUTE).await.expect(400);
    assert!(ids(&client.get("/voyages").await.expect(200), "/voyages/").is_empty());
}
