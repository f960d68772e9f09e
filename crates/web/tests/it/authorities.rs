//! Stories of supervisors and their standing authorities.

use accounts::{AgencyKind, Role};

use crate::stand::Stand;

const LAW: &str = "/administration/rules/automation.arrival.customs";
const LIST: &str = "/desk/authorities";

/// A draft that begins on the stories' first day.
fn draft<'a>(share: &'a str, rule: &'a str) -> Vec<(&'a str, &'a str)> {
    vec![
        ("name", "Clean arrivals"),
        ("agency", "customs"),
        ("ways", "inward"),
        ("rule", rule),
        ("per_day", "40"),
        ("share", share),
        ("effective-day", "24"),
        ("effective-month", "11"),
        ("effective-year", "2026"),
        ("expires-day", "24"),
        ("expires-month", "5"),
        ("expires-year", "2027"),
        ("law", "For the stories, not law"),
        ("url", "https://example.org/law"),
    ]
}

/// A draft of a supervisor's of a territory: its id.
pub async fn drafted(stand: &Stand, territory: &str) -> String {
    let mut drafter = stand.seat(Role::Supervisor, territory).await;
    let made = drafter.post("/desk/authorities/new", &draft("3", "vessel.known")).await.expect(303);
    let one = made.goes_to().split('?').next().unwrap();
    one.trim_start_matches("/desk/authorities/").to_owned()
}

/// Two administrators enter the law.
async fn permit(stand: &Stand) {
    let mut first = stand.seat(Role::Administrator, "LC").await;
    stand.seed("second@lc.example.com", &[stand.seat_in("LC", Role::Administrator, None)]).await;
    let mut second = stand.signed_in("second@lc.example.com").await;
    first.get("/administration/rules").await.expect(200).expect_shows(LAW);
    first.get(LAW).await.expect(200).expect_shows("a person decides each");
    let day = [("effective-day", "24"), ("effective-month", "11"), ("effective-year", "2026")];
    let [d, m, y] = day;
    first.post(LAW, &[("seen", "0"), d, m, y, ("law", "")]).await.expect(422);
    first.post(LAW, &[("seen", "0"), d, m, y, ("law", "S.I. 1 of 2026")]).await.expect(303);
    let list = first.get("/administration/rules").await.expect(200);
    let path = "/administration/rules/proposals/";
    let proposal = format!("{path}{}", &list.text.split_once(path).unwrap().1[..36]);
    second.get(&proposal).await.expect(200).expect_shows("may be cleared under");
    let approve = format!("{proposal}/approve");
    second.post(&approve, &[]).await.expect_see("/administration/rules?done=approved");
}

#[tokio::test]
async fn one_supervisor_drafts_and_another_signs() {
    let stand = Stand::new().await;
    let mut ann = stand.seat(Role::Supervisor, "LC").await;
    stand.seed("bob@lc.example.com", &[stand.seat_in("LC", Role::Supervisor, None)]).await;
    let mut bob = stand.signed_in("bob@lc.example.com").await;
    ann.get("/desk/authorities/new").await.expect(200).expect_shows("vessel.known");
    let new = "/desk/authorities/new";
    ann.post(new, &draft("1", "vessel.known")).await.expect(422).expect_shows("2 to 5 per cent");
    ann.post(new, &draft("3", "vessel.knwon")).await.expect(422).expect_shows("did you mean");
    ann.post(new, &draft("3", "vessel.known && notice.complete")).await.expect(303);
    let list = ann.get(LIST).await.expect(200).expect_shows("Clean arrivals");
    let at = list.text.rfind("/desk/authorities/0").expect("a draft");
    let one = list.text[at..at + LIST.len() + 37].to_owned();
    bob.post(&format!("{one}/sign"), &[]).await.expect(422).expect_shows("Try it on past notices");
    ann.post(&format!("{one}/try"), &[]).await.expect_see(&format!("{one}?done=tried"));
    ann.post(&format!("{one}/sign"), &[]).await.expect(422).expect_shows("another supervisor");
    let sign = format!("{one}/sign");
    bob.post(&sign, &[]).await.expect(422).expect_shows("An administrator enters the law");
    permit(&stand).await;
    bob.post(&sign, &[]).await.expect_see(&format!("{one}?done=signed"));
    bob.get(&one).await.expect(200).expect_shows("Active");
    let mut officer = stand.officer("LC", AgencyKind::Customs).await;
    officer.get(LIST).await.expect(200).expect_shows("Clean arrivals");
    officer.get(&one).await.expect(200);
    officer.get(new).await.expect(403);
    officer.post(&format!("{one}/suspend"), &[("why", "no")]).await.expect(403);
    let mut foreign = stand.seat(Role::Supervisor, "GD").await;
    foreign.get(&one).await.expect(404);
    foreign.post(&format!("{one}/withdraw"), &[("why", "no")]).await.expect(404);
    bob.post(&format!("{one}/suspend"), &[("why", " ")]).await.expect(422);
    let suspended = bob.post(&format!("{one}/suspend"), &[("why", "scanner")]).await;
    suspended.expect_see(&format!("{one}?done=suspended"));
    ann.post(&format!("{one}/withdraw"), &[("why", "over")]).await.expect(303);
    stand.skipper("s@example.com").await.get(LIST).await.expect(403);
}
