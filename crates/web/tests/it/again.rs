//! The next island in a few taps, a voyage copied, dates that move together. Scripts off.

use crate::crew::{Crew, call};
use crate::stand::Stand;

/// A crew whose voyage of three islands was sent; its id.
async fn sent(stand: &Stand) -> (Crew, String) {
    let mut crew = Crew::new(stand, "sean@example.com").await;
    let voyage = crew.ready().await;
    crew.send(&voyage).await.expect(303);
    (crew, voyage)
}

fn leaving() -> Vec<(&'static str, &'static str)> {
    vec![
        ("leaves-day", "9"),
        ("leaves-month", "12"),
        ("leaves-year", "2026"),
        ("leaves-time", "08:00"),
    ]
}

#[tokio::test]
async fn the_next_island_takes_one_form_and_one_press() {
    let stand = Stand::new().await;
    let (mut crew, voyage) = sent(&stand).await;
    let list = crew.client.get("/voyages").await.expect(200).expect_shows("Copy the last voyage");
    assert!(list.shows(&format!("/voyages/{voyage}/onward")));
    let address = format!("/voyages/{voyage}/onward");
    let form = crew.client.get(&address).await.expect(200).expect_shows("Next island from St");
    assert!(form.shows("value=\"08:00\""), "a time of leaving is proposed");

    let mut fields = vec![("call", "2"), ("port", "vc-union")];
    fields.extend(leaving());
    let made = crew.client.post(&address, &fields).await.expect(303);
    let next = made.goes_to().split('/').nth(2).unwrap().to_owned();
    assert_eq!(made.goes_to(), format!("/voyages/{next}/check"), "straight to the check");
    let check = crew.client.get(&format!("/voyages/{next}/check")).await.expect(200);
    let check = check.expect_shows("Carried over from the voyage before");
    let check = check.expect_shows("Send to all islands");
    for (name, aboard) in [("Willem van der Berg", true), ("Anna Baptiste", false)] {
        assert_eq!(check.shows(name), aboard, "{name}: aboard as they left");
    }
    assert!(check.shows("9 Dec 2026"), "{}", check.text);
    crew.send(&next).await.expect_see(&format!("/voyages/{next}/receipt"));
    let receipt = crew.client.get(&format!("/voyages/{next}/receipt")).await.expect(200);
    let receipt = receipt.expect_shows("Departure notice").expect_shows("Arrival notice");
    assert!(receipt.shows("app-reference\">GD-") && receipt.shows("app-reference\">VC-"));
}

#[tokio::test]
async fn all_that_is_carried_over_is_read_before_it_is_sent() {
    let stand = Stand::new().await;
    let mut crew = Crew::new(&stand, "sean@example.com").await;
    let voyage = crew.ready().await;
    let goods = [
        ("declaration.stores.spirits_l", "2.5"),
        ("declaration.stores.medicines[0].name", "Paracetamol"),
        ("declaration.stores.medicines[0].quantity", "two packets"),
        ("declaration.weapons[0].type", "flare_gun"),
        ("declaration.weapons[0].rounds", "6"),
        ("declaration.answers.customs.weapons", "yes"),
    ];
    crew.declare_with(&voyage, &goods).await;
    let overview = crew.client.get(&format!("/voyages/{voyage}/check")).await.expect(200);
    assert!(!overview.shows("Carried over"), "nothing was carried over into it");
    crew.send(&voyage).await.expect(303);
    let mut fields = vec![("call", "2"), ("port", "vc-union")];
    fields.extend(leaving());
    let made = crew.client.post(&format!("/voyages/{voyage}/onward"), &fields).await.expect(303);
    let check = crew.client.get(made.goes_to()).await.expect(200);
    for told in ["Paracetamol, two packets", "2.5", "Flare gun"] {
        assert!(check.shows(told), "{told}: {}", check.text);
    }
}

#[tokio::test]
async fn a_call_whose_departure_was_declared_is_where_one_comes_from() {
    let stand = Stand::new().await;
    let (mut crew, voyage) = sent(&stand).await;
    let bequia = crew.calls(&voyage).await[1].clone();
    let page = crew.client.get(&format!("/calls/{bequia}")).await.expect(200);
    assert!(page.shows(&format!("/voyages/{voyage}/onward?call=1")));
    let form = crew.client.get(&format!("/voyages/{voyage}/onward?call=1")).await.expect(200);
    assert!(form.shows("declared already") && !form.shows("name=\"leaves-day\""));
    let fields = [("call", "1"), ("port", "gd-st-georges")];
    let made = crew.client.post(&format!("/voyages/{voyage}/onward"), &fields).await.expect(303);
    let islands = made.goes_to().replace("/check", "/islands");
    let page = crew.client.get(&islands).await.expect(200).expect_shows("Island 1");
    assert!(!page.shows("Island 2"));
    assert!(page.shows("name=\"calls[0].arrival-day\" value=\"5\""), "reckoned from the departure");
}

#[tokio::test]
async fn a_copy_begins_on_the_day_given_with_every_date_as_far_from_it() {
    let stand = Stand::new().await;
    let (mut crew, voyage) = sent(&stand).await;
    let address = format!("/voyages/{voyage}/copy");
    crew.client.get(&address).await.expect(200).expect_shows("Make the voyage again");
    let fields = [("first-day", "10"), ("first-month", "1"), ("first-year", "2027")];
    let made = crew.client.post(&address, &fields).await.expect(303);
    let check = crew.client.get(made.goes_to()).await.expect(200);
    let check = check.expect_shows("10 Jan 2027, 19:00").expect_shows("14 Jan 2027, 14:00");
    assert!(check.shows("in 4") && check.shows("Carried over"), "a countdown: {}", check.text);
    assert!(!check.shows("Anna Baptiste"), "she left at Bequia");
}

#[tokio::test]
async fn what_cannot_be_begun_is_refused_in_words() {
    let stand = Stand::new().await;
    let (mut crew, voyage) = sent(&stand).await;
    let before = crew.client.get("/voyages").await.text.matches("href=\"/voyages/0").count();
    let (copy, onward) = (format!("/voyages/{voyage}/copy"), format!("/voyages/{voyage}/onward"));
    let wrong = [("first-day", "31"), ("first-month", "2"), ("first-year", "2027")];
    let page = crew.client.post(&copy, &wrong).await.expect(422);
    page.expect_shows("Enter the first date of the new voyage");
    let page =
        crew.client.post(&onward, &[("call", "2"), ("port", "xx-nowhere")]).await.expect(422);
    page.expect_shows("Choose the port of entry").expect_shows("Enter when you leave");
    let mut half = vec![("call", "2"), ("port", "vc-bequia"), ("arrives-day", "10")];
    half.extend(leaving());
    let page = crew.client.post(&onward, &half).await.expect(422);
    page.expect_shows("Enter when you arrive");
    crew.client.get(&format!("{onward}?call=9")).await.expect(404);
    crew.client.get(&format!("{onward}?call=x")).await.expect(404);
    let after = crew.client.get("/voyages").await.text.matches("href=\"/voyages/0").count();
    assert_eq!(before, after, "nothing was begun");

    let mut other = stand.skipper("other@example.com").await;
    for address in [&copy, &onward] {
        other.get(address).await.expect(404);
        other.post(address, &leaving()).await.expect(404);
    }
}

#[tokio::test]
async fn one_date_moves_and_what_follows_moves_with_it() {
    let stand = Stand::new().await;
    let mut crew = Crew::new(&stand, "sean@example.com").await;
    let voyage = crew.ready().await;
    let mut fields = Vec::new();
    call(&mut fields, 0, ("lc-rodney-bay", "", "2026-12-01T08:00"));
    call(&mut fields, 1, ("vc-bequia", "2026-12-03T20:00", "2026-12-05T02:00"));
    call(&mut fields, 2, ("gd-st-georges", "2026-12-05T14:00", ""));
    fields.push(("act".into(), "follow".into()));
    crew.step(&voyage, "islands", &fields).await.expect(303);
    let page = crew.client.get(&format!("/voyages/{voyage}/islands")).await.expect(200);
    let page = page.expect_shows("name=\"calls[1].departure-day\" value=\"7\"");
    assert_eq!(page.value_of("calls[1].departure-time"), Some("03:00"));
    assert_eq!(page.value_of("calls[2].arrival-time"), Some("15:00"));
    assert!(page.shows("name=\"calls[0].departure-day\" value=\"01\""), "what is before stays");

    let mut all = Crew::three_islands("2026-12-01T19:00");
    all.retain(|(name, _)| name != "act");
    all.push(("act".into(), "move-all".into()));
    let mut wrong = all.clone();
    wrong.push(("move-days".into(), "soon".into()));
    let page = crew.step(&voyage, "islands", &wrong).await.expect(422);
    page.expect_shows("Enter a whole number of days");
    all.push(("move-days".into(), "30".into()));
    crew.step(&voyage, "islands", &all).await.expect(303);
    let page = crew.client.get(&format!("/voyages/{voyage}/islands")).await.expect(200);
    page.expect_shows("name=\"calls[0].departure-day\" value=\"31\"")
        .expect_shows("name=\"calls[2].arrival-month\" value=\"1\"")
        .expect_shows("name=\"calls[2].arrival-year\" value=\"2027\"");
}

#[tokio::test]
async fn papers_are_printed_for_each_island_and_for_who_leaves() {
    let stand = Stand::new().await;
    let mut crew = Crew::new(&stand, "sean@example.com").await;
    let voyage = crew.ready().await;
    let page = crew.client.get(&format!("/voyages/{voyage}/papers")).await.expect(200);
    let page = page.expect_shows("Crew list (IMO FAL Form 5) · Arrival");
    let page = page.expect_shows("Letter for an airline: Anna Baptiste leaves here");
    let anna = crew.people[1].clone();
    let kinds = ["crew-list", "general-declaration", "crew-page"];
    let address = format!("/voyages/{voyage}/paper");
    for kind in kinds {
        for way in ["inward", "outward"] {
            let paper = format!("{address}?kind={kind}&way={way}&call=1&size=letter");
            assert!(crew.client.get(&paper).await.expect(200).text.starts_with("%PDF"), "{paper}");
        }
    }
    let letter = format!("{address}?kind=leaver&call=1&person={anna}");
    assert!(crew.client.get(&letter).await.expect(200).text.starts_with("%PDF"));
    assert!(page.shows(&format!("kind=leaver&#38;person={anna}")));
    for wrong in ["kind=joiner&call=1&person=x", "kind=passport", "call=9", "call=x", "way=up"] {
        crew.client.get(&format!("{address}?{wrong}")).await.expect(404);
    }
    let early = crew.begin().await;
    crew.client.get(&format!("/voyages/{early}/papers")).await.expect(409);
    let mut other = stand.skipper("other@example.com").await;
    other.get(&address).await.expect(404);
    other.get(&format!("/voyages/{voyage}/papers")).await.expect(404);
}
