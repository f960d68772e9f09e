//! A skipper's lists of boats and people: names kept exactly, refusals at their fields.

use crate::crew::{Crew, PEOPLE, borrowed, escaped, ids, person_fields, size};
use crate::stand::Stand;

#[tokio::test]
async fn names_are_kept_exactly_and_found_without_their_accents() {
    let stand = Stand::new().await;
    let mut crew = Crew::new(&stand, "sean@example.com").await;
    for (find, name) in [
        ("oe darcy", "Ōé-D’Arcy"),
        ("obrien", "O'Brien"),
        ("nxk77", "van der Berg"),
        ("suharto", "Suharto"),
    ] {
        let page =
            crew.client.get(&format!("/people?find={}", find.replace(' ', "+"))).await.expect(200);
        let page = page.expect_shows(&escaped(name));
        assert_eq!(ids(&page, "/people/").len(), 1, "{find}");
    }
    for odd in [
        "/people?find=a&find=b",
        "/people?find=%00%ff",
        "/people/new?for=x&for=y",
        "/vessels/new?for=%00",
    ] {
        crew.client.get(odd).await.expect(200);
    }
    crew.client
        .get("/people?find=nobody")
        .await
        .expect(200)
        .expect_shows("Nobody in your list has this");
    let page = crew.client.get(&format!("/people/{}", crew.people[4])).await.expect(200);
    assert_eq!(
        (page.value_of("family_name"), page.value_of("given_names")),
        (Some("Suharto"), Some(""))
    );
    let zoe = crew.client.get(&format!("/people/{}", crew.people[3])).await.expect(200);
    assert_eq!((zoe.value_of("born-day"), zoe.value_of("born-month")), (Some("29"), Some("2")));
}

#[tokio::test]
async fn what_cannot_be_kept_is_named_and_stays_in_its_box() {
    let stand = Stand::new().await;
    let mut client = stand.skipper("sean@example.com").await;
    let long = "é".repeat(300);
    let cases: [(&str, &str, &str); 9] = [
        ("family_name", long.as_str(), "300 characters"),
        ("family_name", "a\0b", "control character U+0000"),
        ("family_name", "a\u{202E}b", "turns the direction"),
        ("family_name", "  ", "Family name: this is needed"),
        ("born-day", "31", "There is no day 31 in month 2"),
        ("born-year", "0", "The year 0 is not between"),
        ("sex", "banana", "Sex, as in the passport: choose one"),
        ("nationality", "12", "Nationality: choose one"),
        ("documents[0].number", "", "Document number: this is needed"),
    ];
    for (field, value, told) in cases {
        let mut fields = person_fields(&PEOPLE[0]);
        fields
            .iter_mut()
            .filter(|(name, _)| name == "born-month")
            .for_each(|(_, value)| *value = "2".into());
        fields
            .iter_mut()
            .filter(|(name, _)| name == field)
            .for_each(|(_, old)| *old = value.to_owned());
        let refused =
            client.post("/people", &borrowed(&fields)).await.expect(422).expect_shows(told);
        let kept = refused.text.contains(&escaped("Seán"));
        assert!(kept, "{field}: what was typed is gone");
    }
    assert!(ids(&client.get("/people").await, "/people/").is_empty(), "nothing of it was kept");
    for name in ["X", "Null", "Madonna 🎵", "محمد", "<script>alert(1)</script>"] {
        let mut fields = person_fields(&PEOPLE[0]);
        fields[0].1 = name.into();
        client.post("/people", &borrowed(&fields)).await.expect_see("/people");
        client.get("/people").await.expect(200).expect_shows(&escaped(name));
    }
}

#[tokio::test]
async fn the_lines_of_a_passport_fill_what_is_empty_and_nothing_is_kept_before_save() {
    let stand = Stand::new().await;
    let mut client = stand.skipper("sean@example.com").await;
    let lines = "P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<\nL898902C36UTO7408122F1204159ZE184226B<<<<<10";
    let typed = [("family_name", "Eriksson-Åberg"), ("documents[0].mrz", lines), ("act", "read-0")];
    let read = client.post("/people", &typed).await.expect(200);
    assert_eq!(read.value_of("family_name"), Some("Eriksson-Åberg"), "what was typed stays");
    assert_eq!(
        (read.value_of("given_names"), read.value_of("documents[0].number")),
        (Some("Anna Maria"), Some("L898902C3"))
    );
    read.expect_shows("nothing is saved yet").expect_shows("no longer valid");
    assert!(ids(&client.get("/people").await, "/people/").is_empty());
    let broken = [("documents[0].mrz", "P<UTO"), ("act", "read-0")];
    client
        .post("/people", &broken)
        .await
        .expect(422)
        .expect_shows("Copy every character of the lines");
    let two = [("documents[0].number", "A1"), ("act", "add-document")];
    let two = client.post("/people", &two).await.expect(200);
    assert_eq!(
        (two.value_of("documents[0].number"), two.value_of("documents[1].number")),
        (Some("A1"), Some(""))
    );
}

#[tokio::test]
async fn a_boat_needs_a_name_a_type_and_a_use_and_keeps_her_feet() {
    let stand = Stand::new().await;
    let mut client = stand.skipper("sean@example.com").await;
    let refused = client
        .post("/vessels", &[("mmsi", "235012345"), ("unit", "feet"), ("length", "40.5")])
        .await
        .expect(422);
    for told in
        ["Name of the boat: this is needed", "Type: this is needed", "Used as: this is needed"]
    {
        assert!(refused.shows(told), "{told}");
    }
    assert_eq!(refused.value_of("mmsi"), Some("235012345"));
    let least = [
        ("name", "Étoile d'Or"),
        ("type", "catamaran"),
        ("category", "charter_bareboat"),
        ("unit", "feet"),
        ("length", "40,5"),
    ];
    client.post("/vessels", &least).await.expect_see("/vessels");
    let list = client.get("/vessels").await.expect(200).expect_shows(&escaped("Étoile d'Or"));
    let path = format!("/vessels/{}", ids(&list, "/vessels/")[0]);
    let page = client.get(&path).await.expect(200).expect_shows("value=\"feet\" checked");
    assert_eq!(page.value_of("length"), Some("40.5"));
    for (field, value, told) in [
        ("length", "long", "enter a number"),
        ("masts", "-1", "between 0 and 9"),
        ("masts", "two", "enter a number"),
        ("year_built", "1492", "between 1800"),
        ("width", "0", "between 0.01"),
    ] {
        let fields = [
            ("seen", "1"),
            ("name", "x"),
            ("type", "sloop"),
            ("category", "pleasure"),
            (field, value),
        ];
        client.post(&path, &fields).await.expect(422).expect_shows(told);
    }
    let stale = [("seen", "0"), ("name", "x"), ("type", "sloop"), ("category", "pleasure")];
    client.post(&path, &stale).await.expect(409);
    client.get(&format!("{path}/remove")).await.expect(200);
    client.post(&format!("{path}/remove"), &[]).await.expect_see("/vessels");
    client.get(&path).await.expect(404);
}

#[tokio::test]
async fn someone_added_from_a_voyage_comes_along() {
    let stand = Stand::new().await;
    let mut crew = Crew::new(&stand, "sean@example.com").await;
    let voyage = crew.begin().await;
    let islands = Crew::three_islands("2026-12-01T19:00");
    crew.step(&voyage, "islands", &islands).await.expect(303);
    let mut fields = person_fields(&["Late", "Lou", "X", "1999-09-09", "LC", "R77"]);
    fields.push(("for".into(), voyage.clone()));
    let back = format!("/voyages/{voyage}/people");
    crew.client.post("/people", &borrowed(&fields)).await.expect_see(&back);
    let page = crew.client.get(&back).await.expect(200);
    let lou = page
        .text
        .split("name=\"come\"")
        .skip(1)
        .find(|rest| rest.split("</div>").next().unwrap().contains("Lou Late"));
    assert!(lou.unwrap().split('>').next().unwrap().contains("checked"));
}

#[tokio::test]
async fn the_pages_of_a_skipper_are_small() {
    let stand = Stand::new().await;
    let mut crew = Crew::new(&stand, "sean@example.com").await;
    let voyage = crew.ready().await;
    let mut pages = vec![
        "/vessels/new".to_owned(),
        "/people/new".to_owned(),
        "/voyages".to_owned(),
        "/people".to_owned(),
    ];
    pages.extend(
        ["", "/boat", "/islands", "/people", "/declaration", "/check"]
            .map(|step| format!("/voyages/{voyage}{step}")),
    );
    let mut assets = 0;
    for name in ["app.css", "app.js"] {
        assets += size(&stand, &crew.client, &web::look::asset(name)).await;
    }
    for page in pages {
        let size = size(&stand, &crew.client, &page).await + assets;
        assert!(size < 50 * 1024, "{page}: {size} bytes with its assets");
    }
}
