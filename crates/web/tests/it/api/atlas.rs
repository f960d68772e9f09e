use serde_json::json;

use super::Program;
use crate::stand::Stand;

#[tokio::test]
async fn anyone_reads_territories_and_ports_and_keeps_them() {
    let stand = Stand::new().await;
    let nobody = Program::of_nobody(&stand);
    let answer = nobody.get("/api/v1/territories").await.expect(200);
    assert_eq!(answer.header("cache-control"), "public, max-age=3600");
    let all = answer.json();
    assert_eq!(all.as_array().unwrap().len(), 24);
    let known =
        nobody.with("if-none-match", answer.header("etag")).get("/api/v1/territories").await;
    assert_eq!(
        (known.status.as_u16(), known.text.as_str(), known.header("etag")),
        (304, "", answer.header("etag"))
    );
    nobody.with("if-none-match", "\"old\"").get("/api/v1/territories").await.expect(200);
    let ports = nobody.get("/api/v1/ports").await.expect(200).json();
    assert_eq!(ports.as_array().unwrap().len(), 86);
    let bequia = ports.as_array().unwrap().iter().find(|port| port["id"] == "vc-bequia").unwrap();
    assert_eq!(
        (&bequia["territory"], &bequia["time_zone"]),
        (&json!("VC"), &json!("America/St_Vincent"))
    );
    for territory in all.as_array().unwrap() {
        let path = format!("/api/v1/territories/{}", territory["id"].as_str().unwrap());
        let whole = nobody.get(&path).await.expect(200).json();
        assert_eq!(
            whole["ports"].as_array().unwrap().len(),
            territory["ports"].as_array().unwrap().len()
        );
        assert!(whole["fees"].is_array() && whole["questions"].is_object());
    }
    for none in ["XX", "vc", "VC%20", "%FF", "VC'--", "%00"] {
        nobody
            .get(&format!("/api/v1/territories/{none}"))
            .await
            .expect_problem(404, "refusal-not-found");
    }
}
