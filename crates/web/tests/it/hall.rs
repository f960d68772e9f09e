//! Stories of the pages anyone may read.

use identifiers::Language;
use web::look::words::missing;

use crate::stand::Stand;

#[tokio::test]
async fn every_territory_is_on_one_page_in_every_language() {
    let stand = Stand::new().await;
    let mut anyone = stand.client();
    let codes: Vec<String> =
        stand.app.atlas().territories().map(|territory| territory.id.to_string()).collect();
    assert_eq!(codes.len(), 24);
    for language in Language::ALL {
        anyone.language = language.tag();
        for code in &codes {
            let page = anyone.get(&format!("/rules/{code}")).await.expect(200);
            assert_eq!(missing(&page.text), Vec::<String>::new(), "{code} in {language}");
            assert_eq!(page.text.matches("<h1").count(), 1);
        }
    }
}

#[tokio::test]
async fn a_territory_says_what_it_costs_and_where_that_comes_from() {
    let stand = Stand::new().await;
    let mut anyone = stand.client();
    let page = anyone.get("/rules/VC").await.expect(200);
    let page =
        page.expect_shows("Cruising tax").expect_shows("XCD 35.00 per person, per month or part");
    let page = page
        .expect_shows("reported in 2018")
        .expect_shows("Wed–Sun 08:30–18:30")
        .expect_shows("VCBQU");
    page.expect_shows("Only the master goes ashore").expect_shows("What nobody knows yet");
    anyone.get("/rules/ZZ").await.expect(404);
    anyone.get("/rules/../etc").await.expect(404);
}

#[tokio::test]
async fn territories_are_found_by_island_and_port() {
    let stand = Stand::new().await;
    let mut anyone = stand.client();
    anyone.get("/rules").await.expect(200).expect_shows("/rules/LC").expect_shows("/rules/BQ-SA");
    let found = anyone.get("/rules?find=bequia").await.expect(200).expect_shows("/rules/VC");
    assert!(!found.shows("/rules/LC"));
    anyone.get("/rules?find=atlantis").await.expect(200).expect_shows("is called that");
    anyone.get("/about").await.expect(200).expect_shows("Every time an officer opens a notice");
    anyone.get("/about/accessibility").await.expect(200);
}
