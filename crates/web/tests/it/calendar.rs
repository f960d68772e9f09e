//! The calendar of deadlines: made, read by its address, withdrawn.

use crate::crew::Crew;
use crate::stand::Stand;

/// The address of the calendar as its page shows it.
async fn address(crew: &mut Crew) -> String {
    let page = crew.client.get("/calendar").await.expect(200);
    let at = page.text.find("/calendar/").expect("an address");
    page.text[at..].split(['?', '"']).next().unwrap().to_owned()
}

#[tokio::test]
async fn a_calendar_program_reads_calls_and_deadlines_by_the_address_alone() {
    let stand = Stand::new().await;
    let mut crew = Crew::new(&stand, "sean@example.com").await;
    crew.client.get("/calendar").await.expect(200).expect_shows("Make a calendar address");
    crew.client.post("/calendar", &[]).await.expect_see("/calendar");
    crew.ready().await;
    let address = address(&mut crew).await;
    assert!(address.ends_with(".ics"), "{address}");
    let mut program = stand.client();
    let feed = program.get(&format!("{address}?lang=es")).await.expect(200);
    assert!(feed.text.starts_with("BEGIN:VCALENDAR\r\n"), "{}", feed.text);
    let whole = feed.text.replace("\r\n ", "");
    // Bequia from 1 December 19:00 to 5 December 02:00 at UTC-4.
    assert!(whole.contains("DTSTART:20261201T230000Z\r\nDTEND:20261205T060000Z\r\n"), "{whole}");
    assert!(whole.contains("BEGIN:VALARM") && whole.contains("X-WR-CALNAME:Landfall: escalas"));
    for name in ["Baptiste", "O'Brien", "Suharto", "PX4471902"] {
        assert!(!whole.contains(name), "{name} is a person's data");
    }
    let again = program.get(&format!("{address}?lang=es")).await.expect(200);
    assert_eq!(again.text, feed.text, "the same plan reads the same");
}

#[tokio::test]
async fn a_withdrawn_or_replaced_address_is_dead() {
    let stand = Stand::new().await;
    let mut crew = Crew::new(&stand, "sean@example.com").await;
    crew.client.post("/calendar", &[]).await.expect(303);
    let first = address(&mut crew).await;
    crew.client.post("/calendar", &[]).await.expect(303);
    let second = address(&mut crew).await;
    let mut program = stand.client();
    program.get(&first).await.expect(404);
    program.get(&second).await.expect(200);
    let mut other = stand.skipper("other@example.com").await;
    other.post("/calendar/withdraw", &[]).await.expect_see("/calendar");
    program.get(&second).await.expect(200);
    crew.client.post("/calendar/withdraw", &[]).await.expect_see("/calendar");
    program.get(&second).await.expect(404);
    crew.client.get("/calendar").await.expect(200).expect_shows("Make a calendar address");
    for wrong in ["/calendar/x", "/calendar/.ics", "/calendar/%27%20OR%201=1"] {
        program.get(wrong).await.expect(404);
    }
}

#[tokio::test]
async fn what_a_disabled_account_handed_out_opens_nothing() {
    let stand = Stand::new().await;
    let mut crew = Crew::new(&stand, "sean@example.com").await;
    crew.client.post("/calendar", &[]).await.expect(303);
    let calendar = address(&mut crew).await;
    let party = [("name", "Tremblay"), ("starts-day", "5"), ("starts-month", "12")];
    let party = party.into_iter().chain([("starts-year", "2026"), ("guests", "Anna")]);
    let party: Vec<_> = party.chain([("days", "14"), ("language", "en")]).collect();
    let at = crew.client.post("/parties", &party).await.expect(303).goes_to().to_owned();
    let page = crew.client.get(&at).await.expect(200);
    let link = format!("/guest/{}", id_of_link(&page.text));
    let mut anyone = stand.client();
    anyone.get(&calendar).await.expect(200);
    anyone.get(&link).await.expect(200);
    stand.disable(&crew.client).await;
    anyone.get(&calendar).await.expect(404);
    anyone.get(&link).await.expect(404);
}

/// The token of the first link on a party's page.
fn id_of_link(page: &str) -> &str {
    let rest = page.split_once("http://127.0.0.1:8080/guest/").expect("a link").1;
    rest.split(|c: char| c.is_whitespace() || c == '<').next().unwrap()
}
