//! Stories of the gate.

use crate::stand::Stand;

#[tokio::test]
async fn the_start_page_answers() {
    let stand = Stand::new().await;
    stand.client().get("/").await.expect(200).expect_shows("Sign in");
    stand.skipper("ann@example.com").await.get("/").await.expect_see("/voyages");
}
