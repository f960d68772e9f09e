//! A voyage by the pages, scripts off: planned, checked, sent, changed, withdrawn.

use crate::client::Client;
use crate::crew::{Crew, PEOPLE, borrowed, call, escaped};
use crate::stand::Stand;
use accounts::AgencyKind;

#[tokio::test]
async fn three_islands_are_planned_checked_and_sent() {
    let stand = Stand::new().await;
    let mut crew = Crew::new(&stand, "sean@example.com").await;
    let voyage = crew.ready().await;

    let check = crew.client.get(&format!("/voyages/{voyage}/check")).await.expect(200);
    for [family, given, ..] in PEOPLE {
        let name = if given.is_empty() { family.to_owned() } else { format!("{given} {family}") };
        assert!(check.shows(&escaped(&name)), "{name}");
    }
    let check = check.expect_shows("Send to all islands").expect_shows("nm ·").expect_shows("XCD");
    assert!(
        check.shows("reported in 20") || check.shows("official"),
        "fees say where they come from"
    );

    crew.send(&voyage).await.expect_see(&format!("/voyages/{voyage}/receipt"));
    let receipt = crew.client.get(&format!("/voyages/{voyage}/receipt")).await.expect(200);
    for start in ["LC-", "VC-", "GD-"] {
        assert!(receipt.shows(&format!("app-reference\">{start}")), "no reference of {start}");
    }
    let receipt = receipt.expect_shows("Received 24 Nov 2026, 08:00 (AST)");
    assert_eq!(receipt.text.matches("Arrival notice").count(), 2, "Rodney Bay is only left");
    let overview = crew.client.get(&format!("/voyages/{voyage}")).await.expect(200);
    overview
        .expect_shows("Waiting for the officers")
        .expect_shows("Bequia")
        .expect_shows("Check everything");
    crew.client.get("/voyages").await.expect(200).expect_shows("Rodney Bay → ");
}

#[tokio::test]
async fn what_is_missing_is_told_in_as_few_lines_as_it_takes() {
    let stand = Stand::new().await;
    let mut crew = Crew::new(&stand, "sean@example.com").await;
    let voyage = crew.begin().await;
    let check = format!("/voyages/{voyage}/check");
    crew.step(&voyage, "islands", &Crew::three_islands("2026-12-01T19:00")).await.expect(303);
    let page = crew.client.get(&check).await.expect(200);
    assert!(page.shows("Wild Rose"), "the boat is known before the people: {}", page.text);
    let people = crew.everybody(1);
    crew.step(&voyage, "people", &people).await.expect(303);
    let page = crew.client.get(&check).await.expect(200);
    let page = page.expect_shows("questions of the declaration are not answered yet");
    let links = page.text.matches(&format!("/voyages/{voyage}/declaration?then=check#")).count();
    assert_eq!(links, 1, "one line, not one a question");
}

#[tokio::test]
async fn sending_twice_is_received_once() {
    let stand = Stand::new().await;
    let mut crew = Crew::new(&stand, "sean@example.com").await;
    let voyage = crew.ready().await;
    let page = crew.client.get(&format!("/voyages/{voyage}/check")).await.expect(200);
    let seen = page.value_of("seen").unwrap().to_owned();
    for _ in 0..2 {
        let sent = crew.client.post(&format!("/voyages/{voyage}/send"), &[("seen", &seen)]).await;
        sent.expect_see(&format!("/voyages/{voyage}/receipt"));
    }
    assert_eq!(crew.calls(&voyage).await.len(), 3);
    let receipt = crew.client.get(&format!("/voyages/{voyage}/receipt")).await;
    assert!(!receipt.shows("Version 2"));
}

#[tokio::test]
async fn a_changed_plan_sends_new_versions_where_something_changed_and_the_old_stay_readable() {
    let stand = Stand::new().await;
    let (mut crew, voyage) = Crew::sent(&stand, "sean@example.com").await;
    let before = crew.calls(&voyage).await;

    let islands = Crew::three_islands("2026-12-01T21:30");
    crew.step(&voyage, "islands", &islands).await.expect(303);
    let check = crew.client.get(&format!("/voyages/{voyage}/check")).await.expect(200);
    check.expect_shows("Send the changes");
    crew.send(&voyage).await.expect_see(&format!("/voyages/{voyage}/receipt"));
    assert_eq!(crew.calls(&voyage).await, before, "the same calls, the same references");

    let bequia = crew.client.get(&format!("/calls/{}", before[1])).await.expect(200);
    let bequia = bequia.expect_shows("Version 2").expect_shows("Replaced by a later version");
    assert!(bequia.shows("Version 1"));
    let old = format!("/calls/{}/versions/inward/1", before[1]);
    crew.client
        .get(&old)
        .await
        .expect(200)
        .expect_shows("1 Dec 2026, 19:00")
        .expect_shows("Replaced by a later version");
    let new = format!("/calls/{}/versions/inward/2", before[1]);
    crew.client.get(&new).await.expect(200).expect_shows("1 Dec 2026, 21:30");
    crew.client.get(&format!("/calls/{}/versions/inward/3", before[1])).await.expect(404);
}

#[tokio::test]
async fn one_island_or_the_whole_voyage_is_withdrawn_after_one_more_question() {
    let stand = Stand::new().await;
    let (mut crew, voyage) = Crew::sent(&stand, "sean@example.com").await;
    let calls = crew.calls(&voyage).await;
    let grenada = format!("/calls/{}", calls[2]);
    crew.client
        .get(&format!("{grenada}/withdraw"))
        .await
        .expect(200)
        .expect_shows("Withdraw your notices");
    crew.client.post(&format!("{grenada}/withdraw"), &[]).await.expect_see(&grenada);
    crew.client.get(&grenada).await.expect(200).expect_shows("Withdrawn");
    crew.client.post(&format!("{grenada}/withdraw"), &[]).await.expect(409);

    crew.client.get(&format!("/voyages/{voyage}/withdraw")).await.expect(200);
    crew.client.post(&format!("/voyages/{voyage}/withdraw"), &[]).await.expect_see("/voyages");
    crew.client
        .get(&format!("/calls/{}", calls[1]))
        .await
        .expect(200)
        .expect_shows("Nothing of this call stands");
    crew.client.get(&format!("/voyages/{voyage}/islands")).await.expect(409);
}

#[tokio::test]
async fn a_message_reaches_the_call_and_an_empty_one_does_not() {
    let stand = Stand::new().await;
    let (mut crew, voyage) = Crew::sent(&stand, "sean@example.com").await;
    let call = crew.calls(&voyage).await[1].clone();
    let path = format!("/calls/{call}/answer");
    crew.client
        .post(&path, &[("way", "inward"), ("answer", "  ")])
        .await
        .expect(422)
        .expect_shows("Write your message");
    let long = "x".repeat(2001);
    crew.client
        .post(&path, &[("way", "inward"), ("answer", &long)])
        .await
        .expect(422)
        .expect_shows(&long);
    crew.client.post(&path, &[("way", "sideways"), ("answer", "x")]).await.expect(400);
    let sent = crew
        .client
        .post(&path, &[("way", "inward"), ("answer", "We are two hours late <b>")])
        .await;
    sent.expect_see(&format!("/calls/{call}#messages"));
    crew.client
        .get(&format!("/calls/{call}"))
        .await
        .expect(200)
        .expect_shows("two hours late &#60;b&#62;");
}

#[tokio::test]
async fn what_contradicts_itself_is_told_at_its_field_and_everything_typed_stays() {
    let stand = Stand::new().await;
    let mut crew = Crew::new(&stand, "sean@example.com").await;
    let voyage = crew.begin().await;
    let mut fields = Vec::new();
    call(&mut fields, 0, ("lc-rodney-bay", "", "2026-12-01T08:00"));
    call(&mut fields, 1, ("vc-bequia", "2026-02-31T19:00", "2026-11-30T10:00"));
    fields.push(("act".into(), "continue".into()));
    let refused = crew.step(&voyage, "islands", &fields).await.expect(422);
    let refused = refused
        .expect_shows("There is no day 31 in month 2 of 2026")
        .expect_shows("id=\"calls-1-arrival-error\"");
    assert_eq!(refused.value_of("calls[1].arrival-day"), Some("31"));
    let again = crew.client.get(&format!("/voyages/{voyage}/islands")).await.expect(200);
    assert_eq!(again.value_of("calls[1].arrival-day"), Some("31"), "kept though it is wrong");

    let islands = Crew::three_islands("2026-12-05T03:00");
    let refused = crew.step(&voyage, "islands", &islands).await.expect(422);
    refused.expect_shows("which is not after you arrive");
    let mut early = Crew::three_islands("2026-12-01T07:00");
    early.retain(|(name, _)| name != "act");
    crew.step(&voyage, "islands", &early)
        .await
        .expect(422)
        .expect_shows("but leave the port before only at");
    let mut nowhere = Crew::three_islands("2026-12-01T19:00");
    nowhere[0].1 = "../../etc/passwd".into();
    crew.step(&voyage, "islands", &nowhere)
        .await
        .expect(422)
        .expect_shows("Choose the port of entry");
}

#[tokio::test]
async fn exactly_one_master_and_only_ones_own_people() {
    let stand = Stand::new().await;
    let mut crew = Crew::new(&stand, "sean@example.com").await;
    let voyage = crew.begin().await;
    let islands = Crew::three_islands("2026-12-01T19:00");
    crew.step(&voyage, "islands", &islands).await.expect(303);
    for (masters, told) in [(2, "2 people are master"), (0, "Nobody is master")] {
        let people = crew.everybody(masters);
        crew.step(&voyage, "people", &people).await.expect(422).expect_shows(told);
    }
    crew.step(&voyage, "people", &[]).await.expect(422).expect_shows("Tick at least one person");

    let stranger = Crew::new(&stand, "other@example.com").await;
    let mut fields = crew.everybody(1);
    fields.push(("come".into(), stranger.people[0].clone()));
    fields.push((format!("role-{}", stranger.people[0]), "crew".into()));
    crew.step(&voyage, "people", &fields).await.expect(303);
    let page = crew.client.get(&format!("/voyages/{voyage}/people")).await.expect(200);
    assert!(!page.shows(&stranger.people[0]), "another's person came aboard");
}

#[tokio::test]
async fn another_skippers_ids_lead_nowhere() {
    let stand = Stand::new().await;
    let (mut crew, voyage) = Crew::sent(&stand, "sean@example.com").await;
    let call = crew.calls(&voyage).await[1].clone();
    let mut thief = stand.skipper("thief@example.com").await;
    let (vessel, person) = (crew.vessel.clone(), crew.people[0].clone());
    let steps =
        ["", "/boat", "/islands", "/people", "/declaration", "/check", "/receipt", "/withdraw"];
    let mut pages: Vec<String> =
        steps.iter().map(|step| format!("/voyages/{voyage}{step}")).collect();
    pages.extend([
        format!("/calls/{call}"),
        format!("/calls/{call}/withdraw"),
        format!("/calls/{call}/versions/inward/1"),
    ]);
    for list in [format!("/vessels/{vessel}"), format!("/people/{person}")] {
        pages.extend([format!("{list}/remove"), list]);
    }
    for page in &pages {
        let answer = thief.get(page).await.expect(404);
        assert!(!answer.shows("Wild Rose"), "{page}");
    }
    let boat = [("name", "Mine"), ("type", "sloop"), ("category", "pleasure"), ("seen", "1")];
    let forms: [(&str, &[(&str, &str)]); 13] = [
        ("boat", &[]),
        ("islands", &[]),
        ("people", &[]),
        ("declaration", &[]),
        ("send", &[("seen", "6")]),
        ("withdraw", &[]),
        ("v", &boat),
        ("v", &[]),
        ("p", &[]),
        ("p", &[("act", "read-0")]),
        ("vr", &[]),
        ("pr", &[]),
        ("cw", &[]),
    ];
    for (which, fields) in forms {
        let path = match which {
            "v" => format!("/vessels/{vessel}"),
            "p" => format!("/people/{person}"),
            "vr" => format!("/vessels/{vessel}/remove"),
            "pr" => format!("/people/{person}/remove"),
            "cw" => format!("/calls/{call}/withdraw"),
            step => format!("/voyages/{voyage}/{step}"),
        };
        thief.post(&path, fields).await.expect(404);
    }
    thief
        .post(&format!("/calls/{call}/answer"), &[("way", "inward"), ("answer", "x")])
        .await
        .expect(404);
    for nonsense in ["x", "0", "..%2f..", "null", "%00", "0197b3a0-7d4c-7000-8000-00000000ffff"] {
        for list in ["voyages", "calls", "vessels", "people"] {
            crew.client.get(&format!("/{list}/{nonsense}")).await.expect(404);
        }
    }
    // Nothing of it was changed.
    crew.client
        .get(&format!("/voyages/{voyage}"))
        .await
        .expect(200)
        .expect_shows("Waiting for the officers");
}

#[tokio::test]
async fn a_plan_changed_on_two_devices_is_never_overwritten_unseen() {
    let stand = Stand::new().await;
    let mut crew = Crew::new(&stand, "sean@example.com").await;
    let voyage = crew.begin().await;
    let path = format!("/voyages/{voyage}/islands");
    let mut phone = Crew::three_islands("2026-12-01T19:00");
    phone.push(("seen".into(), "1".into()));
    crew.client.post(&path, &borrowed(&phone)).await.expect(303);
    let mut laptop = Crew::three_islands("2026-12-01T22:15");
    laptop.push(("seen".into(), "1".into()));
    let told = crew.client.post(&path, &borrowed(&laptop)).await.expect(409);
    let told = told.expect_shows("changed on another device");
    assert_eq!(
        told.value_of("calls[1].arrival-time"),
        Some("22:15"),
        "what was typed is still there"
    );
    let seen = told.value_of("seen").unwrap().to_owned();
    laptop.retain(|(name, _)| name != "seen");
    laptop.push(("seen".into(), seen));
    crew.client.post(&path, &borrowed(&laptop)).await.expect(303);
}

#[tokio::test]
async fn the_next_voyage_begins_where_the_last_ended_with_the_same_boat_and_people() {
    let stand = Stand::new().await;
    let mut crew = Crew::new(&stand, "sean@example.com").await;
    let first = crew.ready().await;
    crew.send(&first).await.expect(303);
    let page = crew.client.get("/voyages/new").await.expect(200);
    assert!(page.shows(&format!("value=\"{}\" checked", crew.vessel)));
    let next = crew.begin().await;
    let page = crew.client.get(&format!("/voyages/{next}/islands")).await.expect(200);
    let page = page.expect_shows("value=\"gd-st-georges\" selected");
    assert_eq!(
        page.text
            .matches("<legend class=\"govuk-fieldset__legend govuk-fieldset__legend--m\">")
            .count(),
        2
    );
    let people = crew.client.get(&format!("/voyages/{next}/people")).await.expect(200);
    let come = people.text.matches("name=\"come\"").count();
    let ticked = people
        .text
        .split("name=\"come\"")
        .skip(1)
        .filter(|rest| rest.split('>').next().unwrap().contains("checked"));
    assert_eq!((come, ticked.count()), (5, 4), "Anna left at Bequia");
}

async fn decide(officer: &mut Client, call: &str, agency: &str, outcome: &str) {
    let form = [
        ("way", "inward"),
        ("notice_version", "1"),
        ("agency", agency),
        ("outcome", outcome),
        ("reason", "Who is Anna's <employer>?"),
    ];
    officer.post(&format!("/desk/calls/{call}/decide"), &form).await.expect(303);
}

#[tokio::test]
async fn a_question_is_read_and_answered_and_the_certificate_is_there_when_all_have_cleared() {
    let stand = Stand::new().await;
    let (mut crew, voyage) = Crew::sent(&stand, "sean@example.com").await;
    let call = crew.calls(&voyage).await[1].clone();
    let mut customs = stand.officer("VC", AgencyKind::Customs).await;
    let mut immigration = stand.officer("VC", AgencyKind::Immigration).await;
    decide(&mut immigration, &call, "immigration", "query").await;

    let overview = crew.client.get(&format!("/voyages/{voyage}")).await.expect(200);
    overview
        .expect_shows("An officer waits for your answer")
        .expect_shows(&format!("/calls/{call}#messages"));
    let page = crew.client.get(&format!("/calls/{call}")).await.expect(200);
    let page = page.expect_shows("An officer has asked you something. Answer below");
    page.expect_shows("Who is Anna&#39;s &#60;employer&#62;?");
    let answer = [("way", "inward"), ("answer", "Herself")];
    crew.client.post(&format!("/calls/{call}/answer"), &answer).await.expect(303);
    decide(&mut customs, &call, "customs", "clear").await;
    decide(&mut immigration, &call, "immigration", "clear").await;

    let page = crew
        .client
        .get(&format!("/calls/{call}"))
        .await
        .expect(200)
        .expect_shows("id=\"certificates\"");
    let serial =
        page.text.split("/certificates/").nth(1).unwrap().split('"').next().unwrap().to_owned();
    assert!(serial.ends_with("-IN1"), "{serial}");
    crew.client.get(&format!("/certificates/{serial}")).await.expect(200);
    crew.client.get(&format!("/voyages/{voyage}")).await.expect(200).expect_shows("#certificates");
    crew.client.post(&format!("/calls/{call}/withdraw"), &[]).await.expect(409);
    crew.client.post(&format!("/voyages/{voyage}/withdraw"), &[]).await.expect(409);
    customs.get(&format!("/calls/{call}")).await.expect(403);
}
