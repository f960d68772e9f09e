//! My data: who looked, a copy, deleting, closing.

use accounts::AgencyKind;
use chrono::TimeDelta;

use crate::client::Client;
use crate::crew::Crew;
use crate::stand::{PASSWORD, Stand};

#[tokio::test]
async fn a_skipper_reads_which_agency_looked_and_never_which_officer() {
    let stand = Stand::new().await;
    let (mut crew, _) = Crew::sent(&stand, "sean@example.com").await;
    let mut customs = stand.officer("VC", AgencyKind::Customs).await;
    let desk = customs.get("/desk").await.expect(200);
    let call = crate::crew::id_after(&desk.text, "/desk/calls/");
    customs.get(&format!("/desk/calls/{call}")).await.expect(200);
    customs.get("/account/data").await.expect(403);
    crew.client.get("/account").await.expect(200).expect_shows("/account/data");
    let before = crew.client.get("/account/data").await.expect(200);
    assert!(!before.shows("Your notice VC-"), "not before a day has passed");
    stand.step(TimeDelta::hours(25));
    let after = crew.client.get("/account/data").await.expect(200);
    let after =
        after.expect_shows("Your notice VC-").expect_shows("Customs").expect_shows("730 days");
    assert!(
        !after.text.split("<main").nth(1).unwrap().contains("Ann Pierre"),
        "no officer is named"
    );
}

/// The paths of the files in a ZIP.
fn names(copy: &zip::ZipArchive<std::io::Cursor<Vec<u8>>>) -> Vec<String> {
    copy.file_names().map(|name| name.unwrap().into_owned()).collect()
}

/// The data alone, as its holder takes it away: the text of the file, and what it says.
pub async fn data_alone(client: &mut Client) -> (String, serde_json::Value) {
    let asked = [("form", "json"), ("present", PASSWORD)];
    let file = client.post("/account/data/export", &asked).await.expect(200);
    let copy = serde_json::from_str(&file.text).unwrap();
    (file.text, copy)
}

#[tokio::test]
async fn a_copy_of_everything_needs_the_password_and_is_written_down() {
    let stand = Stand::new().await;
    let (mut crew, _) = Crew::sent(&stand, "sean@example.com").await;
    crew.client.post("/account/data/export", &[("present", "wrong")]).await.expect(422);
    let (text, copy) = data_alone(&mut crew.client).await;
    assert_eq!(copy["profile"]["email"], "sean@example.com");
    assert_eq!(copy["people"].as_array().unwrap().len(), crew.people.len());
    assert_eq!(copy["boats"].as_array().unwrap().len(), 1);
    assert_eq!(copy["voyages"][0]["calls"].as_array().unwrap().len(), 3);
    assert!(!text.contains("argon2"), "no secret is handed out");
    let mut other = stand.skipper("other@example.com").await;
    let (_, copy) = data_alone(&mut other).await;
    assert_eq!(copy["voyages"], serde_json::json!([]), "only one's own");
}

#[tokio::test]
async fn a_copy_with_files_is_a_zip_that_unpacks_into_its_own_folder() {
    let stand = Stand::new().await;
    let (mut crew, _) = Crew::sent(&stand, "sean@example.com").await;
    let mut customs = stand.officer("VC", AgencyKind::Customs).await;
    let desk = customs.get("/desk").await.expect(200);
    let call = crate::crew::id_after(&desk.text, "/desk/calls/");
    let code = crew.client.form_code().await;
    let paper = b"%PDF-1.7\n1 0 obj\nendobj\ntrailer\n%%EOF\n";
    let photograph = format!("/vessels/{}/photograph", crew.vessel);
    let picture = crate::files::pixel();
    let answers = [("csrf", code.as_str()), ("way", "inward"), ("answer", "")];
    let path = format!("/calls/{call}/answer");
    let named = ("../../zarpe: \u{e9}.PDF", &paper[..]);
    crew.client.post_file_bare(&path, &answers, named).await.expect(303);
    let boat = ("boat.png", &picture[..]);
    crew.client.post_file_bare(&photograph, &answers[..1], boat).await.expect(303);

    let copy = crew.client.post("/account/data/export", &[("present", "wrong")]).await.expect(422);
    copy.expect_shows("A ZIP with data.json");
    let copy = crew.client.post("/account/data/export", &[("present", PASSWORD)]).await.expect(200);
    assert_eq!(copy.headers["content-type"], "application/zip");
    assert!(copy.headers["content-disposition"].to_str().unwrap().ends_with(".zip\""));
    assert!(!copy.headers.contains_key("content-encoding"), "packed once is enough");
    let mut copy = zip::ZipArchive::new(std::io::Cursor::new(copy.bytes)).unwrap();
    let data: serde_json::Value =
        serde_json::from_reader(copy.by_name("data.json").unwrap()).unwrap();
    let mut told = vec!["data.json".to_owned()];
    let calls = data["voyages"][0]["calls"].as_array().unwrap();
    let messages = calls.iter().flat_map(|call| call["messages"].as_array().unwrap());
    let files = messages.flat_map(|message| message["files"].as_array().unwrap());
    let mut paths: Vec<String> = files.map(|file| file["path"].as_str().unwrap().into()).collect();
    assert!(paths[0].ends_with("/1-zarpe_ \u{e9}.pdf"), "{paths:?}");
    paths.push(data["boats"][0]["photograph"].as_str().unwrap().into());
    told.extend(paths.clone());
    assert_eq!(names(&copy), told);
    let mut found = Vec::new();
    std::io::Read::read_to_end(&mut copy.by_name(&paths[0]).unwrap(), &mut found).unwrap();
    assert_eq!(found, paper);
    assert!(copy.by_name(&paths[1]).unwrap().size() > 100);
    let mut other = stand.skipper("other@example.com").await;
    let copy = other.post("/account/data/export", &[("present", PASSWORD)]).await.expect(200);
    let copy = zip::ZipArchive::new(std::io::Cursor::new(copy.bytes)).unwrap();
    assert_eq!(names(&copy), ["data.json"], "only one's own");
}

#[tokio::test]
async fn what_is_chosen_is_deleted_with_the_password_and_nothing_else() {
    let stand = Stand::new().await;
    let mut crew = Crew::new(&stand, "sean@example.com").await;
    let path = "/account/data/delete";
    crew.client.post(path, &[("present", PASSWORD)]).await.expect(422).expect_shows("Choose what");
    let wrong = [("what", "people"), ("present", "wrong")];
    crew.client.post(path, &wrong).await.expect(422);
    let right = [("what", "people"), ("what", "drafts"), ("present", PASSWORD)];
    crew.client.post(path, &right).await.expect_see("/account/data?done=deleted");
    let people = crew.client.get("/people").await.expect(200);
    assert!(!people.text.contains(&crew.people[0]));
    crew.client.get("/vessels").await.expect(200).expect_shows(&crew.vessel);
}

#[tokio::test]
async fn an_account_is_closed_after_its_calls_and_nobody_comes_in_again() {
    let stand = Stand::new().await;
    let (mut crew, voyage) = Crew::sent(&stand, "sean@example.com").await;
    let path = "/account/data/close";
    crew.client.get(path).await.expect(200).expect_shows("A call is under way: ");
    crew.client.post(path, &[("present", PASSWORD)]).await.expect(409);
    crew.client.post(&format!("/voyages/{voyage}/withdraw"), &[]).await.expect(303);
    crew.client.post(path, &[("present", "wrong")]).await.expect(422);
    stand.letters().await;
    let closed = crew.client.post(path, &[("present", PASSWORD)]).await;
    closed.expect_see("/sign-in?done=closed");
    crew.client.get("/voyages").await.expect(303);
    let mut client = stand.client();
    client.get("/sign-in?done=closed").await.expect(200).expect_shows("Your account is closed.");
    let fields = [("email", "sean@example.com"), ("password", PASSWORD)];
    client.post("/sign-in", &fields).await.expect(422);
    let letters = stand.letters().await;
    assert!(
        letters
            .iter()
            .any(|letter| letter.key == "account-closed" && letter.to == "sean@example.com")
    );
}

#[tokio::test]
async fn the_hourly_sweep_erases_plans_nobody_touched_for_two_years() {
    let stand = Stand::new().await;
    let mut crew = Crew::new(&stand, "sean@example.com").await;
    crew.begin().await;
    web::work::turn(&stand.app, None).await.unwrap();
    for _ in 0..2 {
        // Over a jump of days the sweep holds still once.
        stand.step(TimeDelta::days(731));
        web::work::turn(&stand.app, None).await.unwrap();
        stand.step(TimeDelta::hours(2));
        web::work::turn(&stand.app, None).await.unwrap();
    }
    let mut again = stand.signed_in("sean@example.com").await;
    let (_, copy) = data_alone(&mut again).await;
    assert_eq!(copy["voyages"], serde_json::json!([]));
    assert_eq!(copy["people"].as_array().unwrap().len(), crew.people.len(), "lists stay");
}
