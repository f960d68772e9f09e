//! Files with an answer, and the photograph of a boat.

use accounts::AgencyKind;
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;

use crate::client::{Answer, Client};
use crate::crew::{Crew, id_after};
use crate::stand::Stand;

/// One pixel, as a PNG.
const PIXEL: &str = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==";

pub(crate) fn pixel() -> Vec<u8> {
    STANDARD.decode(PIXEL).unwrap()
}

async fn send(
    client: &mut Client,
    (path, code): (&str, &str),
    fields: &[(&str, &str)],
    file: &[u8],
) -> Answer {
    let mut all = vec![("csrf", code)];
    all.extend(fields);
    client.post_file_bare(path, &all, ("papers of rose.png", file)).await
}

#[tokio::test]
async fn a_picture_sent_with_an_answer_reaches_the_officer_and_can_do_nothing_in_a_browser() {
    let stand = Stand::new().await;
    let (mut crew, _) = Crew::sent(&stand, "sean@example.com").await;
    let mut customs = stand.officer("VC", AgencyKind::Customs).await;
    let desk = customs.get("/desk").await.expect(200);
    let call = id_after(&desk.text, "/desk/calls/");
    let path = format!("/calls/{call}/answer");
    let code = crew.client.form_code().await;
    let fields = [("way", "inward"), ("answer", "Here it is.")];
    send(&mut crew.client, (&path, "forged"), &fields, &pixel()).await.expect(403);
    let wrong = send(&mut crew.client, (&path, &code), &fields, b"GIF89a").await.expect(422);
    wrong.expect_shows("This file cannot be read.").expect_shows("Here it is.");
    send(&mut crew.client, (&path, &code), &fields, &pixel()).await.expect(303);

    let page = crew.client.get(&format!("/calls/{call}")).await.expect(200);
    let page = page.expect_shows("File: papers of rose.jpg");
    let file = id_after(&page.text, &format!("/calls/{call}/files/"));
    customs
        .get(&format!("/desk/calls/{call}"))
        .await
        .expect(200)
        .expect_shows("papers of rose.jpg");
    let opened = customs.get(&format!("/desk/calls/{call}/files/{file}")).await.expect(200);
    assert_eq!(opened.headers["content-type"], "image/jpeg");
    assert_eq!(opened.headers["content-security-policy"], "default-src 'none'; sandbox");
    assert_eq!(opened.headers["x-content-type-options"], "nosniff");
    assert!(opened.headers["content-disposition"].to_str().unwrap().starts_with("inline"));
    let mut other = stand.skipper("other@example.com").await;
    other.get(&format!("/calls/{call}/files/{file}")).await.expect(404);
    crew.client.get(&format!("/desk/calls/{call}/files/{file}")).await.expect(403);

    stand.step(chrono::TimeDelta::seconds(1));
    let pdf = b"%PDF-1.7\n1 0 obj\nendobj\ntrailer\n%%EOF\n";
    send(&mut crew.client, (&path, &code), &[("way", "inward"), ("answer", "")], pdf)
        .await
        .expect(303);
    let page = crew.client.get(&format!("/calls/{call}")).await.expect(200);
    let last = page.text.rsplit(&format!("/calls/{call}/files/")).next().unwrap();
    let file = last.split('"').next().unwrap();
    let opened = crew.client.get(&format!("/calls/{call}/files/{file}")).await.expect(200);
    assert_eq!(opened.headers["content-type"], "application/pdf");
    assert!(opened.headers["content-disposition"].to_str().unwrap().starts_with("attachment"));
}

#[tokio::test]
async fn the_photograph_of_a_boat_is_seen_by_her_officers_and_by_nobody_else() {
    let stand = Stand::new().await;
    let (mut crew, voyage) = Crew::sent(&stand, "sean@example.com").await;
    let mut customs = stand.officer("VC", AgencyKind::Customs).await;
    let desk = customs.get("/desk").await.expect(200);
    let call = id_after(&desk.text, "/desk/calls/");
    let address = format!("/desk/calls/{call}/photograph");
    let plain = customs.get(&format!("/desk/calls/{call}")).await.expect(200);
    assert!(!plain.text.contains(&address), "no empty frame where there is no picture");
    customs.get(&address).await.expect(404);
    let papers = crew.client.get(&format!("/voyages/{voyage}/papers")).await.expect(200);
    papers
        .expect_shows(&format!("/vessels/{}/photograph\"", crew.vessel))
        .expect_shows("data-print");
    let paper = |kind: &str| format!("/voyages/{voyage}/paper?kind={kind}&call=1");
    assert!(!crew.client.get(&paper("crew-page")).await.expect(200).text.contains(PICTURE));

    let path = format!("/vessels/{}/photograph", crew.vessel);
    let code = crew.client.form_code().await;
    crew.client.get(&format!("/vessels/{}", crew.vessel)).await.expect(200).expect_shows(&path);
    let none = send(&mut crew.client, (&path, &code), &[], b"").await.expect(422);
    none.expect_shows("Choose a file.");
    send(&mut crew.client, (&path, &code), &[], b"%PDF-1.7\n%%EOF").await.expect(422);
    send(&mut crew.client, (&path, &code), &[], &pixel()).await.expect(303);
    let picture = format!("/vessels/{}/picture", crew.vessel);
    crew.client.get(&path).await.expect(200).expect_shows(&picture);
    crew.client.get(&picture).await.expect(200);
    papers_with_photograph(&mut crew, &voyage).await;
    customs.get(&format!("/desk/calls/{call}")).await.expect(200).expect_shows(&address);
    customs.get(&address).await.expect(200);
    stand.officer("GD", AgencyKind::Customs).await.get(&address).await.expect(404);
    let mut other = stand.skipper("other@example.com").await;
    other.get(&picture).await.expect(404);
    other.get(&path).await.expect(404);
    crew.client.post(&format!("{path}/remove"), &[]).await.expect(303);
    crew.client.get(&picture).await.expect(404);
    customs.get(&address).await.expect(404);
    assert!(!crew.client.get(&paper("crew-page")).await.expect(200).text.contains(PICTURE));
}

/// How a PDF names the coding of a photograph in it.
const PICTURE: &str = "DCTDecode";

/// The photograph is on the crew list that has room for it, and on none of IMO's forms.
async fn papers_with_photograph(crew: &mut Crew, voyage: &str) {
    let page = crew.client.get(&format!("/voyages/{voyage}/papers")).await.expect(200);
    assert!(!page.shows(&format!("/vessels/{}/photograph\"", crew.vessel)));
    for (kind, pictured) in
        [("crew-page", true), ("crew-list", false), ("general-declaration", false)]
    {
        let paper = format!("/voyages/{voyage}/paper?kind={kind}&call=1&size=letter");
        let pdf = crew.client.get(&paper).await.expect(200);
        assert!(pdf.text.starts_with("%PDF"));
        assert_eq!(pdf.text.contains(PICTURE), pictured, "{kind}");
    }
}
