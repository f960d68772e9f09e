//! Stories of the officer's desk and of certificates.

mod movements;
mod register;

use accounts::{AgencyKind, Role, Viewer};
use chrono::TimeDelta;
use clearance::CallFilter;
use clearance::voyage_file::VoyageFile;

use crate::client::{Answer, Client};
use crate::stand::Stand;

/// Rodney Bay, Bequia, St George's with five people.
const VOYAGE: &str = include_str!("../../../../docs/examples/grenadines.json");

/// The seat behind a browser.
async fn viewer(stand: &Stand, client: &Client) -> Viewer {
    let session = stand.app.accounts().authenticate(&client.jar["landfall-session"]).await.unwrap();
    session.unwrap().viewer().unwrap().clone()
}

fn voyage() -> VoyageFile {
    VoyageFile::parse(VOYAGE).unwrap().voyage
}

/// What is told in these stories: a skipper has sent the voyage; customs and immigration of
/// Saint Vincent wait for it.
struct Story {
    stand: Stand,
    skipper: Client,
    customs: Client,
    immigration: Client,
    /// The call at Bequia.
    call: String,
}

impl Story {
    async fn begin() -> Self {
        let stand = Stand::new().await;
        let skipper = stand.skipper("sean@example.com").await;
        let sender = viewer(&stand, &skipper).await;
        let (receipt, _) = stand.app.clearance().receive_voyage(&sender, &voyage()).await.unwrap();
        let call = receipt.calls.iter().find(|call| call.port == "vc-bequia").unwrap().id.clone();
        let customs = stand.officer("VC", AgencyKind::Customs).await;
        let immigration = stand.officer("VC", AgencyKind::Immigration).await;
        Self { stand, skipper, customs, immigration, call }
    }

    fn page(&self) -> String {
        format!("/desk/calls/{}", self.call)
    }

    /// Decides inward on the version that counts.
    async fn decide(
        &mut self,
        agency: AgencyKind,
        outcome: &str,
        words: &[(&str, &str)],
    ) -> Answer {
        self.stand.step(TimeDelta::minutes(1));
        let path = format!("{}/decide", self.page());
        let word = agency.word();
        let mut fields = vec![
            ("way", "inward"),
            ("notice_version", "1"),
            ("agency", word),
            ("outcome", outcome),
        ];
        fields.extend(words);
        let officer =
            if agency == AgencyKind::Customs { &mut self.customs } else { &mut self.immigration };
        officer.post(&path, &fields).await
    }

    async fn cleared(&mut self) {
        for agency in [AgencyKind::Customs, AgencyKind::Immigration] {
            let done = format!("{}?way=inward&done=clear", self.page());
            self.decide(agency, "clear", &[]).await.expect_see(&done);
        }
    }

    /// The serial of the inward certificate, from the call's page.
    async fn serial(&mut self) -> String {
        let page = self.customs.get(&self.page()).await.expect(200);
        let from =
            page.text.find("/certificates/").expect("a certificate") + "/certificates/".len();
        let rest = &page.text[from..];
        rest[..rest.find('"').unwrap()].to_owned()
    }

    /// The text of its code.
    async fn code(&mut self) -> String {
        let serial = self.serial().await;
        let page = self.skipper.get(&format!("/certificates/{serial}")).await.expect(200);
        let from = page.text.find("LF1:").unwrap();
        page.text[from..].chars().take_while(|c| *c != '<').collect()
    }
}

#[tokio::test]
async fn both_agencies_clear_her_and_the_certificate_verifies() {
    let mut story = Story::begin().await;
    let page = story.page();
    story
        .customs
        .get(&page)
        .await
        .expect(200)
        .expect_shows("Arrival: waiting")
        .expect_shows("Baptiste, Anna");
    let done = format!("{page}?way=inward&done=clear");
    story.decide(AgencyKind::Customs, "clear", &[]).await.expect_see(&done);
    story
        .customs
        .get(&done)
        .await
        .expect(200)
        .expect_shows("Cleared.")
        .expect_shows("Arrival: begun");
    story.decide(AgencyKind::Immigration, "clear", &[]).await.expect_see(&done);

    let code = story.code().await;
    let mut anyone = story.stand.client();
    let told = anyone.post("/verify", &[("code", &code)]).await.expect(200);
    let told = told.expect_shows("The certificate of Wild Rose is genuine and in force.");
    assert!(!told.shows("Baptiste"), "the code carries nobody's name");
    let link: String = form_urlencoded::byte_serialize(code.as_bytes()).collect();
    anyone
        .get(&format!("/verify?code={link}"))
        .await
        .expect(200)
        .expect_shows("genuine and in force");

    // One letter of the signature's end is another.
    let mut forged = code.clone();
    let last = forged.pop().unwrap();
    forged.push(if last == 'A' { 'Q' } else { 'A' });
    let told = anyone
        .post("/verify", &[("code", &forged)])
        .await
        .expect(200)
        .expect_shows("no proof of a clearance");
    assert!(!told.shows("genuine and in force"));
}

#[tokio::test]
async fn the_paper_is_verified_as_a_file() {
    let mut story = Story::begin().await;
    story.cleared().await;
    let serial = story.serial().await;
    let owner = viewer(&story.stand, &story.skipper).await;
    let (_, signed) = story.stand.app.clearance().certificate(&owner, &serial).await.unwrap();
    let paper = signed.pdf(&certificates::Print::default()).unwrap();
    for path in [
        format!("/certificates/{serial}.pdf"),
        format!("/certificates/{serial}.pdf?paper=letter&lang=ht"),
    ] {
        let answer = story.skipper.get(&path).await.expect(200);
        assert_eq!(answer.headers["content-type"], "application/pdf");
        assert!(answer.text.starts_with("%PDF-"));
    }

    let mut anyone = story.stand.client();
    let code = anyone.form_code().await;
    let (form, large) = ("/verify/file", vec![b'x'; 2_200_000]);
    let with = [("csrf", code.as_str())];
    let told = anyone.post_file_bare(form, &with, ("x.pdf", &paper)).await.expect(200);
    told.expect_shows("genuine and in force").expect_shows("Baptiste, Anna");
    anyone.post_file_bare(form, &[("csrf", "stale")], ("x.pdf", &paper)).await.expect(403);
    anyone.post_file_bare(form, &with, ("x.pdf", &large)).await.expect(413);
    anyone.post_file_bare(form, &with, ("x.pdf", b"")).await.expect(422);
    // No other form of the site takes a file.
    anyone.post_file_bare("/verify", &with, ("x.pdf", &paper)).await.expect(415);
}

#[tokio::test]
async fn another_territory_finds_nothing() {
    let mut story = Story::begin().await;
    story.cleared().await;
    let serial = story.serial().await;
    let page = story.page();
    let mut foreign = story.stand.officer("GD", AgencyKind::Customs).await;
    foreign.get(&page).await.expect(404);
    foreign.get(&format!("/certificates/{serial}")).await.expect(404);
    foreign.get(&format!("/certificates/{serial}.pdf")).await.expect(404);
    let decide = [
        ("way", "inward"),
        ("notice_version", "1"),
        ("agency", "customs"),
        ("outcome", "refuse"),
        ("reason", "x"),
    ];
    foreign.post(&format!("{page}/decide"), &decide).await.expect(404);
    foreign.post(&format!("{page}/arrived"), &[]).await.expect(404);
    foreign.post(&format!("{page}/departed"), &[]).await.expect(404);
    foreign
        .post(&format!("{page}/message"), &[("way", "inward"), ("message", "x")])
        .await
        .expect(404);
    let mut chief = story.stand.seat(Role::Supervisor, "GD").await;
    chief.post(&format!("{page}/revoke"), &[("way", "inward"), ("why", "x")]).await.expect(404);
    for odd in
        ["/desk/calls/x", "/desk/calls/0197b3a0-7d4c-7000-8000-000000000001", "/certificates/x%00y"]
    {
        story.customs.get(odd).await.expect(404);
    }
    let queue = foreign.get("/desk?show=all&find=wild+rose").await.expect(200);
    assert!(!queue.shows(&page), "the register of another territory shows the call");
    let mut stranger = story.stand.skipper("other@example.com").await;
    stranger.get(&format!("/certificates/{serial}")).await.expect(404);
    stranger.get(&page).await.expect(403);
}

#[tokio::test]
async fn customs_does_not_decide_for_immigration() {
    let mut story = Story::begin().await;
    let path = format!("{}/decide", story.page());
    let fields = [
        ("way", "inward"),
        ("notice_version", "1"),
        ("agency", "immigration"),
        ("outcome", "clear"),
    ];
    story.customs.post(&path, &fields).await.expect(403);
    let page = story.page();
    let shown = story.immigration.get(&page).await.expect(200);
    assert!(!shown.shows("Cleared</span>"));
}

#[tokio::test]
async fn a_supervisor_without_an_agency_chooses_for_whom_to_decide() {
    let story = Story::begin().await;
    let page = story.page();
    let mut chief = story.stand.seat(Role::Supervisor, "VC").await;
    let shown = chief.get(&page).await.expect(200);
    assert!(shown.shows("<option value=\"customs\" selected>"), "{}", shown.text);
    for agency in ["customs", "immigration"] {
        let fields = [
            ("way", "inward"),
            ("notice_version", "1"),
            ("agency", agency),
            ("outcome", "clear_with_conditions"),
        ];
        let fields =
            [fields.as_slice(), &[("conditions", "Firearms stay sealed aboard.")]].concat();
        chief.post(&format!("{page}/decide"), &fields).await.expect(303);
    }
    chief.get(&page).await.expect(200).expect_shows("Arrival: cleared with conditions");
    // An agency the territory does not ask has no word here.
    let odd = [
        ("way", "inward"),
        ("notice_version", "1"),
        ("agency", "port_health"),
        ("outcome", "clear"),
    ];
    chief.post(&format!("{page}/decide"), &odd).await.expect(403);
    for (name, value) in
        [("way", "sideways"), ("notice_version", "x"), ("agency", "navy"), ("outcome", "maybe")]
    {
        let mut fields = vec![
            ("way", "inward"),
            ("notice_version", "1"),
            ("agency", "customs"),
            ("outcome", "clear"),
        ];
        fields.retain(|(field, _)| *field != name);
        fields.push((name, value));
        chief.post(&format!("{page}/decide"), &fields).await.expect(400);
    }
}

#[tokio::test]
async fn a_refusal_needs_words_and_nothing_typed_is_lost() {
    let mut story = Story::begin().await;
    let refused =
        story.decide(AgencyKind::Customs, "refuse", &[("reason", "  ")]).await.expect(422);
    refused.expect_shows("Write why you refuse.");
    let kept = [("conditions", " "), ("reason", "ring me on 16")];
    let refused =
        story.decide(AgencyKind::Customs, "clear_with_conditions", &kept).await.expect(422);
    refused.expect_shows("Write the conditions").expect_shows("ring me on 16");
    let long = "x".repeat(2001);
    story
        .decide(AgencyKind::Customs, "query", &[("reason", &long)])
        .await
        .expect(422)
        .expect_shows("at most 2000");
    let done = format!("{}?way=inward&done=query", story.page());
    story
        .decide(AgencyKind::Customs, "query", &[("reason", "Which marina?")])
        .await
        .expect_see(&done);
    story
        .customs
        .get(&done)
        .await
        .expect(200)
        .expect_shows("Your question is with the skipper")
        .expect_shows("Which marina?");
}

#[tokio::test]
async fn deciding_on_an_older_version_shows_what_changed_and_keeps_the_words() {
    let mut story = Story::begin().await;
    let sender = viewer(&story.stand, &story.skipper).await;
    let voyages = CallFilter { most: 10, ..CallFilter::default() };
    let call = story.stand.app.clearance().calls(&sender, &voyages).await.unwrap().remove(0);
    let mut changed = voyage();
    changed.people.retain(|person| person.reference != "willem");
    let aboard = changed.calls[0].aboard.as_mut().unwrap();
    aboard.retain(|person| person.person != "willem");
    changed.declaration.as_mut().unwrap().stores.as_mut().unwrap().spirits_l =
        Some(clearance::voyage_file::Quantity::whole(40));
    let found = story.stand.app.clearance().voyage(&sender, &call.voyage).await.unwrap();
    story
        .stand
        .app
        .clearance()
        .send_voyage(&sender, &call.voyage, found.0.version, &changed)
        .await
        .unwrap();

    let words = [("reason", "All papers seen at the counter.")];
    let again = story.decide(AgencyKind::Customs, "refuse", &words).await.expect(409);
    let again = again
        .expect_shows("A newer version arrived")
        .expect_shows("All papers seen at the counter.");
    let again = again.expect_shows("Willem van der Berg").expect_shows("4.5");
    assert_eq!(again.value_of("notice_version"), Some("2"));
}

#[tokio::test]
async fn a_clearance_taken_back_no_longer_verifies() {
    let mut story = Story::begin().await;
    story.cleared().await;
    let code = story.code().await;
    let path = format!("{}/revoke", story.page());
    let fields = [("way", "inward"), ("why", "Wrong vessel.")];
    story.customs.post(&path, &fields).await.expect(403);
    let mut chief = story.stand.seat(Role::Supervisor, "VC").await;
    chief
        .post(&path, &[("way", "inward"), ("why", " ")])
        .await
        .expect(422)
        .expect_shows("Anyone who verifies");
    story.stand.step(TimeDelta::minutes(1));
    chief
        .post(&path, &fields)
        .await
        .expect_see(&format!("{}?way=inward&done=revoke", story.page()));
    chief
        .get(&story.page())
        .await
        .expect(200)
        .expect_shows("Arrival: taken back")
        .expect_shows("Wrong vessel.");
    let told = story.stand.client().post("/verify", &[("code", &code)]).await.expect(200);
    told.expect_shows("was taken back. Do not accept it.").expect_shows("Wrong vessel.");

    // The signed list says the same to those without a link.
    let mut ring = certificates::KeyRing::from_file(
        &story.stand.client().get("/verify/keys.json").await.expect(200).text,
    )
    .unwrap();
    let list = story.stand.client().get("/verify/revocations/VC.json").await.expect(200);
    assert!(
        ring.add_revocations(&certificates::RevocationList::read(&list.text).unwrap()).unwrap()
    );
    assert_eq!(certificates::verify(&code, &ring).unwrap_err().key(), "revoked");
    story.stand.client().get("/verify/revocations/ZZ.json").await.expect(404);
    chief.post(&path, &fields).await.expect(409);
}
