//! The next voyage out of the last, by the pages: what is carried over, what is asked anew, and
//! dates that move together.

use crate::crew::{Crew, PEOPLE, escaped};
use crate::stand::Stand;

/// The voyage that a press of a button began.
async fn begun(crew: &mut Crew, path: &str) -> String {
    let answer = crew.client.post(path, &[]).await.expect(303);
    let to = answer.goes_to().to_owned();
    assert!(to.ends_with("/islands"), "{to}");
    to.split('/').nth(2).unwrap_or_default().to_owned()
}

#[tokio::test]
async fn the_next_island_begins_where_the_last_voyage_ended() {
    let stand = Stand::new().await;
    let mut crew = Crew::new(&stand, "sean@example.com").await;
    let voyage = crew.ready().await;
    crew.send(&voyage).await.expect(303);
    crew.client
        .get(&format!("/voyages/{voyage}"))
        .await
        .expect(200)
        .expect_shows("Next island from here");

    let next = begun(&mut crew, &format!("/voyages/{voyage}/next")).await;
    assert_ne!(next, voyage);
    let islands = crew.client.get(&format!("/voyages/{next}/islands")).await.expect(200);
    assert!(islands.shows("Island 1"));
    // Who is aboard is known: the people's step is done, with everybody ticked.
    let people = crew.client.get(&format!("/voyages/{next}/people")).await.expect(200);
    for [family, ..] in PEOPLE {
        assert!(people.shows(&escaped(family)), "{family}");
    }
    assert_eq!(
        people.text.matches("\" checked").count(),
        4,
        "Anna left at Bequia: {}",
        people.text
    );
    let overview = crew.client.get(&format!("/voyages/{next}")).await.expect(200);
    assert!(overview.shows("Wild Rose") && overview.shows("4 people"), "{}", overview.text);
}

#[tokio::test]
async fn health_is_asked_anew_each_time() {
    let stand = Stand::new().await;
    let mut crew = Crew::new(&stand, "sean@example.com").await;
    let voyage = crew.ready().await;
    crew.send(&voyage).await.expect(303);
    let again = begun(&mut crew, &format!("/voyages/{voyage}/again")).await;
    let check = crew.client.get(&format!("/voyages/{again}/check")).await.expect(200);
    assert!(check.value_of("seen").is_none(), "it cannot be sent yet: {}", check.text);
    let open = format!("/voyages/{again}/declaration?then=check#declaration-answers-health");
    assert!(check.shows(&open), "{}", check.text);
    assert!(!check.shows("#declaration-answers-customs"), "customs was answered: {}", check.text);
}

#[tokio::test]
async fn the_same_voyage_again_lies_ahead_and_names_the_same_islands() {
    let stand = Stand::new().await;
    let mut crew = Crew::new(&stand, "sean@example.com").await;
    let voyage = crew.ready().await;
    crew.send(&voyage).await.expect(303);
    stand.step(chrono::TimeDelta::days(29));
    let again = begun(&mut crew, &format!("/voyages/{voyage}/again")).await;
    let islands = crew.client.get(&format!("/voyages/{again}/islands")).await.expect(200);
    // 1 Dec 2026 is a Tuesday; after 24 Dec the next one is the 29th.
    assert_eq!(islands.value_of("calls[1].arrival-day"), Some("29"), "{}", islands.text);
    assert_eq!(islands.value_of("calls[1].arrival-time"), Some("19:00"));
}

#[tokio::test]
async fn one_date_moves_and_the_rest_of_the_plan_follows() {
    let stand = Stand::new().await;
    let mut crew = Crew::new(&stand, "sean@example.com").await;
    let voyage = crew.ready().await;
    let path = format!("/voyages/{voyage}/islands");
    let before = crew.client.get(&path).await.expect(200);
    let grenada: u32 = before.value_of("calls[2].arrival-day").unwrap().parse().unwrap();

    let mut later = Crew::three_islands("2026-12-02T19:00");
    later.pop();
    later.push(("act".into(), "follow-1".into()));
    let page = crew.step(&voyage, "islands", &later).await.expect(200);
    let page = page.expect_shows("later by 1 d 0:00 h");
    let moved: u32 = page.value_of("calls[2].arrival-day").unwrap().parse().unwrap();
    assert_eq!(moved, grenada + 1);

    let kept = crew.client.get(&path).await.expect(200);
    assert_eq!(kept.value_of("calls[2].arrival-day"), page.value_of("calls[2].arrival-day"));
}

#[tokio::test]
async fn a_stranger_copies_nobodys_voyage() {
    let stand = Stand::new().await;
    let mut crew = Crew::new(&stand, "sean@example.com").await;
    let voyage = crew.ready().await;
    crew.send(&voyage).await.expect(303);
    let mut other = Crew::new(&stand, "other@example.com").await;
    for word in ["next", "again"] {
        other.client.post(&format!("/voyages/{voyage}/{word}"), &[]).await.expect(404);
        other.client.post(&format!("/voyages/no-id/{word}"), &[]).await.expect(404);
    }
}
