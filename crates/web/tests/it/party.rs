//! A charter turnaround: an agent's links, the guests' own pages, and the voyage that follows.

use accounts::Role;
use chrono::TimeDelta;

use crate::crew::{Crew, PEOPLE, borrowed, escaped, ids, person_fields, size};
use crate::stand::Stand;

const LIST: &str = "Anna Baptiste, anna@example.com\nWillem\nZoë <zoe@example.com>";

fn fields<'a>(guests: &'a str, vessel: &'a str) -> Vec<(&'a str, &'a str)> {
    vec![
        ("name", "Tremblay, December"),
        ("vessel", vessel),
        ("starts-day", "5"),
        ("starts-month", "12"),
        ("starts-year", "2026"),
        ("guests", guests),
        ("days", "14"),
        ("language", "fr"),
    ]
}

/// The links of a party's page, in order.
fn links(text: &str) -> Vec<String> {
    let after = text.split("http://127.0.0.1:8080").skip(1);
    after
        .map(|rest| rest.split(|c: char| c.is_whitespace() || c == '<').next().unwrap().to_owned())
        .filter(|link| link.starts_with("/guest/"))
        .collect()
}

#[tokio::test]
async fn guests_write_their_own_pages_and_come_aboard_with_one_press() {
    let stand = Stand::new().await;
    let mut agent = stand.seat(Role::Agent, accounts::REGION).await;
    let boat =
        [("name", "Wild Rose"), ("type", "sloop"), ("category", "pleasure"), ("unit", "metres")];
    agent.post("/vessels", &boat).await.expect_see("/vessels");
    let vessel = ids(&agent.get("/vessels").await, "/vessels/").remove(0);
    agent.get("/parties").await.expect(200).expect_shows("No party yet");
    agent.get("/parties/new").await.expect(200).expect_shows("Wild Rose");
    let made = agent.post("/parties", &fields(LIST, &vessel)).await.expect(303);
    let at = made.goes_to().to_owned();
    let page = agent.get(&at).await.expect(200).expect_shows("0 of 3 are in");
    let links = links(&page.text);
    assert_eq!(links.len(), 3, "all links stand in one text to copy");
    agent.post(&format!("{at}/voyage"), &[]).await.expect(409);

    let mut letters = stand.letters().await;
    letters.retain(|letter| letter.key == "party-guest");
    letters.sort_by_key(|letter| letter.to.clone());
    let to: Vec<&str> = letters.iter().map(|letter| letter.to.as_str()).collect();
    assert_eq!(to, ["anna@example.com", "zoe@example.com"]);
    let mail = web::mail::render(&letters[0], stand.app.accounts().keys(), "https://x").unwrap();
    assert!(mail.plain.contains(&format!("https://x{}", links[0])), "{}", mail.plain);
    assert!(mail.subject.contains("passeport"), "{}", mail.subject);

    // A guest, on their own telephone, in their own language, without an account.
    let mut guest = stand.client();
    guest.language = "nl";
    guest
        .get(&links[0])
        .await
        .expect(200)
        .expect_shows("Ann Pierre vraagt")
        .expect_shows("lang=\"nl\"");
    agent.get(&at).await.expect(200).expect_shows("Page opened");
    let zone = "P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<\nL898902C36UTO7408122F1204159ZE184226B<<<<<10";
    let read =
        guest.post(&links[0], &[("documents[0].mrz", zone), ("act", "read-0")]).await.expect(200);
    assert_eq!(read.value_of("given_names"), Some("Anna Maria"));
    agent.get("/people").await.expect(200).expect_shows("Nobody yet");
    guest.post(&links[0], &[("family_name", "Baptiste"), ("act", "save")]).await.expect(422);
    let mut anna = person_fields(&PEOPLE[1]);
    anna.push(("seen".into(), "0".into()));
    guest.post(&links[0], &borrowed(&anna)).await.expect_see(&links[0]);
    let own = guest.get(&links[0]).await.expect(200).expect_shows("Bewaard op");
    assert_eq!((own.value_of("family_name"), own.value_of("seen")), (Some("Baptiste"), Some("1")));
    let other = guest.get(&links[1]).await.expect(200);
    assert!(!other.shows("Baptiste") && !other.shows("D202118"), "nobody sees another's page");
    // A page that is behind does not write over a later one.
    guest.post(&links[0], &borrowed(&anna)).await.expect(409);

    let page = agent.get(&at).await.expect(200).expect_shows("1 of 3 are in");
    page.expect_shows("Nothing is missing").expect_shows("Anna Baptiste");
    let begun = agent.post(&format!("{at}/voyage"), &[]).await.expect(303);
    let people = begun.goes_to().replace("islands", "people");
    agent.get(begun.goes_to()).await.expect(200);
    let listed = agent.get("/voyages").await.expect(200);
    listed.expect_shows("Tremblay, December");
    let aboard = agent.get(&people).await.expect(200).expect_shows("Baptiste");
    assert!(aboard.text.contains("value=\"passenger\" selected"), "guests are passengers");
}

#[tokio::test]
async fn guests_of_a_boat_that_has_sailed_go_on_her_last_round_with_her_crew() {
    let stand = Stand::new().await;
    let (mut crew, _) = Crew::sent(&stand, "sean@example.com").await;
    let vessel = crew.vessel.clone();
    let made = crew.client.post("/parties", &fields("Dora", &vessel)).await.expect(303);
    let at = made.goes_to().to_owned();
    let link = links(&crew.client.get(&at).await.text).remove(0);
    let dora = ["Guest", "Dora", "F", "1970-04-01", "NL", "NXK77P2R9"];
    let mut page = person_fields(&dora);
    page.push(("seen".into(), "0".into()));
    stand.client().post(&link, &borrowed(&page)).await.expect(303);

    let begun = crew.client.post(&format!("{at}/voyage"), &[]).await.expect(303);
    assert!(begun.goes_to().ends_with("/check"), "{}", begun.goes_to());
    let check = crew.client.get(begun.goes_to()).await.expect(200);
    for told in ["Dora Guest", "Suharto", "Bequia", "5 Dec"] {
        assert!(check.shows(told), "{told}: {}", check.text);
    }
    assert!(!check.shows("Anna Baptiste"), "she left at Bequia the last time");
}

#[tokio::test]
async fn what_is_wrong_with_a_party_is_told_and_nothing_typed_is_lost() {
    let stand = Stand::new().await;
    let mut client = stand.skipper("sean@example.com").await;
    let typed = "Anna, anna@@\nBen\n";
    let refused = client.post("/parties", &fields(typed, "")).await.expect(422);
    let refused = refused.expect_shows("Guests, line 1: the e-mail address cannot be read");
    assert!(refused.shows("anna@@\nBen") && refused.value_of("name") == Some("Tremblay, December"));
    let nothing = client.post("/parties", &[]).await.expect(422);
    for told in ["Name of the party: this is needed", "First day of the charter: enter a day"] {
        assert!(nothing.shows(told), "{told}");
    }
    for (field, value, told) in [
        ("guests", "", "Guests: this is needed"),
        ("days", "31", "between 1 and 30"),
        ("days", "", "between 1 and 30"),
        ("vessel", "0197b3a0-7d4c-7000-8000-0000000000ff", "Boat: this is needed"),
    ] {
        let mut all = fields("Anna", "");
        all.iter_mut().filter(|(name, _)| *name == field).for_each(|pair| pair.1 = value);
        client.post("/parties", &all).await.expect(422).expect_shows(told);
    }
    client.get("/parties").await.expect(200).expect_shows("No party yet");
    let hostile = "<script>alert(1)</script>x@example.com\n";
    let answer = client.post("/parties", &fields(hostile, "")).await;
    assert!(!answer.text.contains("<script>alert"), "{}", answer.text);
}

#[tokio::test]
async fn a_link_ends_when_the_agent_or_the_clock_says_so() {
    let stand = Stand::new().await;
    let mut agent = stand.seat(Role::Agent, accounts::REGION).await;
    let at = agent.post("/parties", &fields(LIST, "")).await.expect(303).goes_to().to_owned();
    let page = agent.get(&at).await.expect(200);
    let (first, all) = (links(&page.text), page.text.clone());
    let guests: Vec<&str> =
        all.split("/guests/").skip(1).map(|rest| rest.split('/').next().unwrap()).collect();
    let mut anyone = stand.client();
    let unknown = anyone.get("/guest/none").await.expect(404);
    let unknown = unknown.expect_shows("This link does not work");
    let path = |guest: &str, deed: &str| format!("{at}/guests/{guest}/{deed}");
    agent.post(&path(guests[0], "renew"), &[]).await.expect_see(&at);
    let old = anyone.get(&first[0]).await.expect(404);
    let without = |text: &str, link: &str| text.replace(link, "").replace("/guest/none", "");
    let body = |text: &str| text.split("<main").nth(1).unwrap().to_owned();
    assert_eq!(body(&without(&old.text, &first[0])), body(&without(&unknown.text, "")));
    let page = agent.get(&at).await.expect(200);
    let second = links(&page.text);
    assert_ne!(first[0], second[0]);
    anyone.get(&second[0]).await.expect(200);
    let gone = guests.last().unwrap();
    agent.post(&path(gone, "remove"), &[]).await.expect_see(&at);
    anyone.get(&first[2]).await.expect(404);
    agent.post(&format!("{at}/guests"), &[("guests", "Dora\nEva")]).await.expect_see(&at);
    agent.get(&at).await.expect(200).expect_shows("0 of 4 are in");
    agent.post(&format!("{at}/guests"), &[("guests", "a@@")]).await.expect(422);
    agent.post(&format!("{at}/close"), &[]).await.expect_see(&at);
    agent.get(&at).await.expect(200).expect_shows("This party is closed");
    anyone.get(&second[0]).await.expect(404);
    anyone.post(&second[0], &borrowed(&person_fields(&PEOPLE[1]))).await.expect(404);
    agent.post(&path(guests[0], "renew"), &[]).await.expect(409);

    let at = agent.post("/parties", &fields("Anna", "")).await.expect(303).goes_to().to_owned();
    let link = links(&agent.get(&at).await.text).remove(0);
    stand.step(TimeDelta::days(14));
    anyone.get(&link).await.expect(404);
}

#[tokio::test]
async fn nobody_tries_links_by_the_thousand_and_a_guests_page_is_small() {
    let stand = Stand::new().await;
    let mut agent = stand.seat(Role::Agent, accounts::REGION).await;
    let at = agent.post("/parties", &fields("Anna", "")).await.expect(303).goes_to().to_owned();
    let link = links(&agent.get(&at).await.text).remove(0);
    let anyone = stand.client();
    let mut assets = 0;
    for name in ["app.css", "app.js"] {
        assets += size(&stand, &anyone, &web::look::asset(name)).await;
    }
    for (client, path) in [(&anyone, &link), (&agent, &at)] {
        let size = size(&stand, client, path).await + assets;
        assert!(size < 50 * 1024, "{path}: {size} bytes with its assets");
    }
    let mut guesser = stand.client();
    let mut statuses = Vec::new();
    for guess in 0..70 {
        statuses.push(guesser.get(&format!("/guest/{guess}")).await.status.as_u16());
    }
    assert!(statuses.contains(&429), "{statuses:?}");
    stand.client().get(&link).await.expect(200).expect_shows(&escaped("Ann Pierre"));
}

#[tokio::test]
async fn a_list_of_thousands_is_paged_and_searched() {
    let stand = Stand::new().await;
    let mut client = stand.skipper("sean@example.com").await;
    for n in 0..53 {
        let number = format!("N{n:03}");
        let fields = person_fields(&["Baptiste", "Anna", "F", "1994-01-19", "DM", &number]);
        client.post("/people", &borrowed(&fields)).await.expect_see("/people");
    }
    let page = client.get("/people?find=bapt").await.expect(200);
    assert_eq!(ids(&page, "/people/").len(), 50);
    let next = page.text.split("rel=\"next\"").next().unwrap().rsplit("href=\"").next().unwrap();
    let next = next.split('"').next().unwrap().replace("&#38;", "&");
    let rest = client.get(&next).await.expect(200);
    assert_eq!(ids(&rest, "/people/").len(), 3);
    assert!(!rest.text.contains("rel=\"next\""));
    let one = client.get("/people?q=n017+anna").await.expect(200);
    assert_eq!(ids(&one, "/people/").len(), 1);
    client.get("/vessels?find=zzz").await.expect(200).expect_shows("No boat in your list");
    client.get("/people?after=odd").await.expect(200);
}
