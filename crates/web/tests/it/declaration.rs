//! What is declared: asked once for all islands, refused at its question, goods a row each.

use crate::crew::{Crew, borrowed};
use crate::stand::Stand;

/// A voyage whose islands and people are known; its id.
async fn asked(crew: &mut Crew) -> String {
    let voyage = crew.begin().await;
    let islands = Crew::three_islands("2026-12-01T19:00");
    crew.step(&voyage, "islands", &islands).await.expect(303);
    let people = crew.everybody(1);
    crew.step(&voyage, "people", &people).await.expect(303);
    voyage
}

fn fields(pairs: &[(&str, &str)]) -> Vec<(String, String)> {
    pairs.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect()
}

#[tokio::test]
async fn each_question_is_asked_once_and_says_who_asks_and_why() {
    let stand = Stand::new().await;
    let mut crew = Crew::new(&stand, "sean@example.com").await;
    let voyage = asked(&mut crew).await;
    let page = crew.client.get(&format!("/voyages/{voyage}/declaration")).await.expect(200);
    let weapons = "name=\"declaration.answers.customs.weapons\"";
    assert_eq!(page.text.matches(weapons).count(), 2, "yes and no, once");
    let page = page
        .expect_shows("Asked by: Saint Vincent and the Grenadines, Grenada")
        .expect_shows("How sure");
    assert!(
        page.shows("Asked by: Saint Lucia, Saint Vincent and the Grenadines, Grenada"),
        "asked on leaving too"
    );
}

#[tokio::test]
async fn a_yes_needs_its_details_and_goods_listed_cannot_be_denied() {
    let stand = Stand::new().await;
    let mut crew = Crew::new(&stand, "sean@example.com").await;
    let voyage = asked(&mut crew).await;
    let path = format!("/voyages/{voyage}/declaration");
    let yes = fields(&[("declaration.answers.customs.cash", "yes"), ("act", "continue")]);
    let refused = crew.step(&voyage, "declaration", &yes).await.expect(422);
    refused
        .expect_shows("Add details to your answer")
        .expect_shows("id=\"declaration-answers-customs-cash-detail-error\"");

    crew.step(&voyage, "declaration", &fields(&[("act", "add:weapons")]))
        .await
        .expect_see(&format!("{path}#list-weapons"));
    crew.client.get(&path).await.expect(200).expect_shows("name=\"declaration.weapons[0].type\"");
    let weapon = [
        ("declaration.weapons[0].type", "handgun"),
        ("declaration.weapons[0].rounds", "twelve"),
        ("declaration.answers.customs.weapons", "no"),
        ("act", "continue"),
    ];
    let refused = crew.step(&voyage, "declaration", &fields(&weapon)).await.expect(422);
    let refused = refused.expect_shows("Rounds aboard for it: enter a number");
    assert_eq!(
        refused.value_of("declaration.weapons[0].rounds"),
        Some("twelve"),
        "what was typed stays"
    );
    let denied = [
        ("declaration.weapons[0].type", "handgun"),
        ("declaration.answers.customs.weapons", "no"),
        ("act", "continue"),
    ];
    crew.step(&voyage, "declaration", &fields(&denied))
        .await
        .expect(422)
        .expect_shows("You list such goods but answered no");

    let listed = [
        ("declaration.weapons[0].type", "handgun"),
        ("declaration.answers.customs.weapons", "yes"),
        ("act", "no-to-rest"),
    ];
    crew.step(&voyage, "declaration", &fields(&listed)).await.expect(303);
    let page = crew.client.get(&path).await.expect(200);
    page.expect_shows("See the list of goods and people in this declaration");
    crew.client
        .get(&format!("/voyages/{voyage}/check"))
        .await
        .expect(200)
        .expect_shows("You carry a weapon (handgun)");
    let gone = fields(&[("declaration.weapons[0].type", "handgun"), ("act", "take-out:weapons:0")]);
    crew.step(&voyage, "declaration", &gone).await.expect(303);
    let page = crew.client.get(&path).await.expect(200);
    assert!(!page.shows("name=\"declaration.weapons[0].type\""));
}

#[tokio::test]
async fn no_button_and_no_name_of_a_box_makes_the_declaration_fail() {
    let stand = Stand::new().await;
    let mut crew = Crew::new(&stand, "sean@example.com").await;
    let voyage = asked(&mut crew).await;
    let path = format!("/voyages/{voyage}/declaration");
    let long = "x".repeat(3000);
    let hostile: [&[(&str, &str)]; 7] = [
        &[("act", "add:../../x")],
        &[("act", "take-out:weapons:99999999999999999999")],
        &[("act", "take-out:weapons")],
        &[("declaration.weapons[99999999].type", "handgun"), ("act", "continue")],
        &[
            ("declaration.stores.spirits_l", "-1"),
            ("declaration.stores.cigars", "1e9"),
            ("act", "continue"),
        ],
        &[("declaration.stores.other", "a\0b"), ("act", "continue")],
        &[
            ("declaration.answers.customs.cash", "yes"),
            ("declaration.answers.customs.cash.detail", &long),
            ("act", "continue"),
        ],
    ];
    for fields in hostile {
        let status = crew.client.post(&path, &borrowed(fields)).await.status.as_u16();
        assert!([303, 409, 422].contains(&status), "{fields:?}: {status}");
        crew.client.get(&path).await.expect(200);
    }
    crew.client.get(&format!("/voyages/{voyage}")).await.expect(200);
    crew.client.get(&format!("/voyages/{voyage}/check")).await.expect(200);
}

#[tokio::test]
async fn where_one_called_before_is_proposed_and_not_sent_unseen() {
    let stand = Stand::new().await;
    let mut crew = Crew::new(&stand, "sean@example.com").await;
    let first = crew.ready().await;
    crew.send(&first).await.expect(303);
    stand.step(chrono::TimeDelta::days(12));
    let mut crew = Crew { client: stand.signed_in("sean@example.com").await, ..crew };
    let voyage = crew.begin().await;
    let mut islands = Vec::new();
    crate::crew::call(&mut islands, 0, ("gd-st-georges", "", "2026-12-10T08:00"));
    crate::crew::call(&mut islands, 1, ("tt-chaguaramas", "2026-12-11T08:00", ""));
    islands.push(("act".into(), "continue".into()));
    crew.step(&voyage, "islands", &islands).await.expect(303);
    let page = crew.client.get(&format!("/voyages/{voyage}/declaration")).await.expect(200);
    page.expect_shows("name=\"declaration.answers.health.ports-30-days\"")
        .expect_shows("Port Elizabeth, Bequia, 5 Dec 2026");
    let check = crew.client.get(&format!("/voyages/{voyage}/check")).await.expect(200);
    assert!(!check.shows("Send to all islands"), "nothing is answered yet");
}
