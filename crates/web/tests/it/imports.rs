//! Lists brought in and taken away.

use crate::client::{Answer, Client};
use crate::stand::Stand;

/// Sends a list.
async fn send(client: &mut Client, path: &str, file: &[u8]) -> Answer {
    client.post_file(path, &[], ("list", file)).await
}

/// Sends what a page carries on to its next step, with more fields.
async fn go_on(client: &mut Client, page: &Answer, path: &str, more: &[(&str, &str)]) -> Answer {
    let carried = ["book", "order", "once"]
        .iter()
        .filter(|name| more.iter().all(|(given, _)| given != *name))
        .filter_map(|name| Some((*name, page.value_of(name)?)));
    let carried: Vec<(&str, &str)> = carried.chain(more.iter().copied()).collect();
    client.post(path, &carried).await
}

const CREW: &str = "Surname,First name,Sex,Date of birth,Nationality,Passport no.,Issuing country,Expiry\n\
    O'Brien,Seán,M,4 May 1971,Irish,PX1234567,Ireland,2031-03-11\n\
    Baptiste,Anna,F,12 Mar 80,Saint Lucian,R0012345,LC,2030-01-01\n\
    ,Zoë,F,1990-02-28,FR,A1,FR,2030-01-01\n\
    Peters,Kim,F,1991-02-28,NL,NXK77,NL,2030-01-01\n";

#[tokio::test]
async fn a_crew_list_is_shown_then_taken_once_and_its_bad_rows_are_named() {
    let stand = Stand::new().await;
    let mut client = stand.skipper("sean@example.com").await;
    client.get("/people").await.expect(200).expect_shows("/people/import");
    let shown = send(&mut client, "/people/import", CREW.as_bytes()).await.expect(200);
    let shown = shown
        .expect_shows("Seán O&#39;Brien")
        .expect_shows("D · Date of birth")
        .expect_shows("12 Mar 80: write the year with four figures.")
        .expect_shows("Family name: this is needed.")
        .expect_shows("Take the list: 2 new");
    client
        .get("/people?find=peters")
        .await
        .expect(200)
        .expect_shows("Nobody in your list has this");
    for _ in 0..2 {
        go_on(&mut client, &shown, "/people/import/add", &[])
            .await
            .expect_see("/people/import?added=2&changed=0&left=1");
    }
    let done = client.get("/people/import?added=2&changed=0&left=1").await.expect(200);
    done.expect_shows("Done: 2 added, 0 changed, 1 left as they were.");
    let list = client.get("/people").await.expect(200);
    assert_eq!(list.text.matches("Born 4 May 1971").count(), 1);
    client
        .get("/people?find=baptiste")
        .await
        .expect(200)
        .expect_shows("Nobody in your list has this");
}

#[tokio::test]
async fn those_in_the_list_already_are_known_and_changed_only_if_wanted() {
    let stand = Stand::new().await;
    let mut client = stand.skipper("sean@example.com").await;
    let shown = send(&mut client, "/people/import", CREW.as_bytes()).await;
    go_on(&mut client, &shown, "/people/import/add", &[]).await.expect(303);
    let renewed = "Family name;Passport no.;Issued by;Valid until;Occupation\nPeters;NXK77;Nederland;28 februari 2036;Kok\n\
        O'Brien;PX1234567;IE;2031-03-11;\n";
    let shown = send(&mut client, "/people/import", renewed.as_bytes()).await.expect(200);
    let shown = shown.expect_shows("Change the 1 that differ").expect_shows("Already there");
    go_on(&mut client, &shown, "/people/import/add", &[])
        .await
        .expect_see("/people/import?added=0&changed=0&left=2");
    let shown = send(&mut client, "/people/import", renewed.as_bytes()).await;
    go_on(&mut client, &shown, "/people/import/add", &[("update", "yes")])
        .await
        .expect_see("/people/import?added=0&changed=1&left=1");
    let file = client.get("/people/export/people.csv").await.expect(200);
    let peters = file.text.lines().find(|line| line.starts_with("Peters")).unwrap();
    assert!(
        peters.contains("Kim,,F,1991-02-28,,NL,Kok,") && peters.contains("NXK77,NL,,2036-02-28"),
        "{peters}"
    );
}

#[tokio::test]
async fn dates_that_can_be_read_two_ways_are_asked_once() {
    let stand = Stand::new().await;
    let mut client = stand.skipper("sean@example.com").await;
    let file = "Surname,First name,Sex,Born,Nationality\nO'Brien,Seán,M,03/04/1980,IE\n";
    let asked = send(&mut client, "/people/import", file.as_bytes()).await.expect(200);
    let asked = asked
        .expect_shows("What is 03/04/1980?")
        .expect_shows("3 Apr 1980")
        .expect_shows("4 Mar 1980")
        .expect_shows("rows 2");
    assert!(!asked.shows("Take the list"));
    let read = go_on(&mut client, &asked, "/people/import/read", &[("order", "month")]).await;
    let read = read.expect(200).expect_shows("Born 4 Mar 1980");
    go_on(&mut client, &read, "/people/import/add", &[])
        .await
        .expect_see("/people/import?added=1&changed=0&left=0");
}

#[tokio::test]
async fn what_is_exported_is_already_there() {
    let stand = Stand::new().await;
    let mut client = stand.skipper("sean@example.com").await;
    let odd = "Surname,First name,Sex,Born,Nationality,Address,Seaman's book,Issuing country\n\
        '=cmd(),Zoë,F,1990-02-28,FR,\"+1 758 452 0000\n2, Quay\",-61,FR\n";
    let shown = send(&mut client, "/people/import", odd.as_bytes()).await.expect(200);
    go_on(&mut client, &shown, "/people/import/add", &[]).await.expect(303);
    let shown = send(&mut client, "/people/import", CREW.as_bytes()).await;
    go_on(&mut client, &shown, "/people/import/add", &[]).await.expect(303);
    let file = client.get("/people/export/people.csv").await.expect(200);
    assert!(file.text.contains("'=cmd()") && file.text.contains(",-61,"), "{}", file.text);
    let shown = send(&mut client, "/people/import", file.text.as_bytes()).await.expect(200);
    assert!(!shown.shows("Take the list"), "nothing changes");
    assert_eq!(shown.text.matches("Already there").count(), 3);
    let json = client.get("/people/export/people.json").await.expect(200);
    let json: serde_json::Value = serde_json::from_str(&json.text).unwrap();
    assert_eq!(json["people"].as_array().unwrap().len(), 3);
    assert_eq!(json["people"][0].get("ref"), None);
    client.get("/people/export/people.xml").await.expect(404);
    client.get("/people/export/vessels.csv").await.expect(404);
}

#[tokio::test]
async fn boats_come_and_go_the_same_way() {
    let stand = Stand::new().await;
    let mut client = stand.skipper("sean@example.com").await;
    let fleet = "Name;Type;Used as;Flag;Registration number;Length (ft);Owner\nWild Rose;Sloop;Private;UK;913402;40,5;Seán O'Brien\n\
        Blue Note;Katamaran;Bareboat;LC;J8-12;;\n";
    let shown = send(&mut client, "/vessels/import", fleet.as_bytes()).await.expect(200);
    let shown = shown.expect_shows("Take the list: 2 new");
    go_on(&mut client, &shown, "/vessels/import/add", &[])
        .await
        .expect_see("/vessels/import?added=2&changed=0&left=0");
    let file = client.get("/vessels/export/vessels.csv").await.expect(200);
    let shown = send(&mut client, "/vessels/import", file.text.as_bytes()).await.expect(200);
    assert_eq!(shown.text.matches("Already there").count(), 2, "{}", shown.text);
}

#[tokio::test]
async fn templates_are_taken_back_empty_and_what_is_no_list_is_refused() {
    let stand = Stand::new().await;
    let mut client = stand.skipper("sean@example.com").await;
    for list in ["people", "vessels"] {
        let path = format!("/{list}/import");
        let file = client.get(&format!("/{list}/template/{list}.csv")).await.expect(200);
        let back = send(&mut client, &path, file.text.as_bytes()).await.expect(422);
        back.expect_shows("There is nothing beneath the headings");
        client.get(&format!("/{list}/template/{list}.xlsx")).await.expect(200);
        for (file, told) in [
            (b"".as_slice(), "The file is empty"),
            (b"%PDF-1.7", "neither a CSV file nor"),
            (b"PK\x03\x04 and no more", "This workbook cannot be read"),
            (b"one,two\nthree,four\n", "No row of headings was found"),
        ] {
            send(&mut client, &path, file).await.expect(422).expect_shows(told);
        }
        client.post(&format!("{path}/add"), &[("book", "%%%")]).await.expect(422);
        client.post(&format!("{path}/read"), &[("book", "")]).await.expect(422);
    }
}

#[tokio::test]
async fn a_list_meets_only_its_own_accounts_people() {
    let stand = Stand::new().await;
    let mut client = stand.skipper("sean@example.com").await;
    let shown = send(&mut client, "/people/import", CREW.as_bytes()).await;
    go_on(&mut client, &shown, "/people/import/add", &[]).await.expect(303);
    let mut other = stand.skipper("anna@example.com").await;
    let theirs = send(&mut other, "/people/import", CREW.as_bytes()).await.expect(200);
    theirs.expect_shows("Take the list: 2 new");
    let file = other.get("/people/export/people.csv").await.expect(200);
    assert_eq!(file.text.lines().count(), 1);
}
