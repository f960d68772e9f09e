//! The authorisation matrix: every line of the permission table against every audience, on
//! records that are the audience's own and on records that are another's. What the table says is
//! what the program does, for a route added tomorrow as well.

use accounts::AgencyKind::{Customs, Immigration};
use accounts::{Permission, PermissionTable, Reach, Role};
use axum::body::Body;
use axum::http::{Method, StatusCode};
use clearance::decision::Outcome;
use clearance::voyage::{CallId, Way};
use clearance::{Attached, CallFilter, Deciding};

use crate::client::{Answer, Client};
use crate::crew::Crew;
use crate::stand::Stand;

const NOBODY: &str = "0197b3a0-7d4c-7000-8000-0000000000ff";

/// Somebody who tries a door.
struct Audience {
    name: &'static str,
    role: Option<Role>,
    /// Whether the records tried are theirs to reach: their own, their agency's, their administration's.
    own: bool,
    agency: bool,
    administration: bool,
    client: Client,
    bearer: Option<String>,
}

/// Ids of records that belong to the first skipper and to St Vincent.
struct Records {
    vessel: String,
    person: String,
    voyage: String,
    sent: String,
    call: String,
    serial: String,
    seat: String,
    account: String,
    party: String,
    guest: String,
    belonging: String,
    file: String,
    authority: String,
}

impl Records {
    /// Ids under which there is nothing.
    fn nobodys() -> Self {
        let id = || NOBODY.to_owned();
        let (vessel, person, voyage, sent) = (id(), id(), id(), id());
        Self {
            vessel,
            person,
            voyage,
            sent,
            call: id(),
            serial: "VC-222-222-IN1".into(),
            seat: id(),
            account: id(),
            party: id(),
            guest: id(),
            belonging: id(),
            file: id(),
            authority: id(),
        }
    }

    /// The address of a route with the ids of these records in it.
    fn address(&self, path: &str) -> String {
        let start = |of: &str| path.strip_prefix("/api/v1").unwrap_or(path).starts_with(of);
        let id = if start("/territories") {
            "VC"
        } else if path.ends_with("/receipt") {
            &self.sent
        } else if start("/vessels") {
            &self.vessel
        } else if start("/goods") {
            &self.belonging
        } else if start("/parties") {
            &self.party
        } else if start("/people") {
            &self.person
        } else if start("/voyages") {
            &self.voyage
        } else if start("/calls") || start("/desk/calls") {
            &self.call
        } else if start("/desk/authorities") {
            &self.authority
        } else if start("/administration/seats") {
            &self.seat
        } else if start("/administration/accounts") {
            &self.account
        } else {
            NOBODY
        };
        path.replace("{id}", id)
            .replace("{guest}", &self.guest)
            .replace("{kind}", "weapon")
            .replace("{file}", &self.file)
            .replace("{serial}", &self.serial)
            .replace("{token}", "no-such-token")
            .replace("{territory}", "VC")
            .replace("{name}", "no-such-file")
            .replace("{way}", "inward")
            .replace("{version}", "1")
    }
}

/// True if the route names a record that somebody owns.
fn names_a_record(path: &str) -> bool {
    let fixed = [
        "/account/",
        "/administration/invitations",
        "/administration/rules/proposals",
        "/mailbox",
        "/operation",
        "/verify",
        "/api/v1/territories",
    ];
    (path.contains("{id}") || path.contains("{serial}"))
        && !fixed.iter().any(|start| path.starts_with(start))
}

async fn clear(stand: &Stand, call: &CallId) {
    for agency in [Customs, Immigration] {
        let client = stand.officer("VC", agency).await;
        let token = client.jar["landfall-session"].clone();
        let session = stand.app.accounts().authenticate(&token).await.unwrap().unwrap();
        let viewer = session.viewer().unwrap();
        let deciding = Deciding {
            way: Way::Inward,
            notice_version: 1,
            agency,
            outcome: Outcome::Clear,
            reason: None,
            conditions: None,
        };
        stand.app.clearance().decide(viewer, call, &deciding).await.unwrap();
    }
}

async fn audience(
    stand: &Stand,
    name: &'static str,
    (role, client): (Option<Role>, Client),
    [own, agency, administration]: [bool; 3],
) -> Audience {
    let bearer = match client.jar.get("landfall-session") {
        None => None,
        Some(token) => {
            let session = stand.app.accounts().authenticate(token).await.unwrap().unwrap();
            let made =
                stand.app.accounts().new_api_token(session.viewer().unwrap(), "matrix", 1).await;
            made.ok().map(|(_, token)| token)
        }
    };
    Audience { name, role, own, agency, administration, client, bearer }
}

async fn audiences(stand: &Stand, owner: Client) -> Vec<Audience> {
    let mut all = vec![audience(stand, "anyone", (None, stand.client()), [false; 3]).await];
    all.push(
        audience(stand, "the skipper", (Some(Role::Skipper), owner), [true, false, false]).await,
    );
    let other = stand.skipper("other@example.com").await;
    all.push(audience(stand, "another skipper", (Some(Role::Skipper), other), [false; 3]).await);
    let agent = stand.seat(Role::Agent, accounts::REGION).await;
    all.push(audience(stand, "an agent", (Some(Role::Agent), agent), [false; 3]).await);
    for (name, territory, agency, reaches) in [
        ("customs of VC", "VC", Customs, [false, true, true]),
        ("customs of GD", "GD", Customs, [false; 3]),
    ] {
        let client = stand.officer(territory, agency).await;
        all.push(audience(stand, name, (Some(Role::Officer), client), reaches).await);
    }
    for (name, role, territory, reaches) in [
        ("supervisor of VC", Role::Supervisor, "VC", [false, true, true]),
        ("supervisor of GD", Role::Supervisor, "GD", [false; 3]),
        ("administrator of VC", Role::Administrator, "VC", [false, false, true]),
        ("administrator of GD", Role::Administrator, "GD", [false; 3]),
        ("auditor of VC", Role::Auditor, "VC", [false, false, true]),
        ("targeting officer of VC", Role::TargetingOfficer, "VC", [false; 3]),
        ("analyst of VC", Role::Analyst, "VC", [false; 3]),
        ("partner", Role::Partner, accounts::REGION, [false; 3]),
        ("operator", Role::Operator, accounts::REGION, [false; 3]),
    ] {
        let client = stand.seat(role, territory).await;
        all.push(audience(stand, name, (Some(role), client), reaches).await);
    }
    all
}

/// A party of the crew's with one guest.
async fn party(crew: &mut Crew) -> (String, String) {
    let fields = [
        ("name", "Tremblay"),
        ("starts-day", "5"),
        ("starts-month", "12"),
        ("starts-year", "2026"),
        ("guests", "Anna"),
        ("days", "14"),
    ];
    let made = crew.client.post("/parties", &fields).await.expect(303);
    let page = crew.client.get(made.goes_to()).await.expect(200);
    let id = made.goes_to().trim_start_matches("/parties/").to_owned();
    let guest = page.text.split("/guests/").nth(1).unwrap().split('/').next().unwrap().to_owned();
    (id, guest)
}

/// A file of the crew's on a call, and a photograph of their boat.
async fn enclose(stand: &Stand, crew: &Crew, call: &CallId) -> String {
    let token = &crew.client.jar["landfall-session"];
    let session = stand.app.accounts().authenticate(token).await.unwrap().unwrap();
    let viewer = session.viewer().unwrap();
    let file = registry::picture::paper(b"%PDF-1.7\n%%EOF").unwrap();
    let desk = stand.app.clearance();
    let sent = Attached { name: "a.pdf".into(), file: file.clone() };
    desk.answer_with(viewer, (call, Way::Inward), "", sent).await.unwrap();
    let vessel = crew.vessel.parse().unwrap();
    stand.app.registry().put_photograph(viewer, (&vessel, file)).await.unwrap();
    desk.open_call(viewer, call).await.unwrap().files[0].id.to_string()
}

async fn prepare(stand: &Stand) -> (Crew, Records) {
    let mut crew = Crew::new(stand, "sean@example.com").await;
    let voyage = crew.ready().await;
    crew.send(&voyage).await.expect(303);
    let draft = crew.ready().await;
    let calls = crew.calls(&voyage).await;
    let customs = stand.officer("VC", Customs).await;
    let session =
        stand.app.accounts().authenticate(&customs.jar["landfall-session"]).await.unwrap().unwrap();
    let filter = CallFilter { most: 10, ..CallFilter::default() };
    let seen = stand.app.clearance().calls(session.viewer().unwrap(), &filter).await.unwrap();
    let call = seen[0].id.clone();
    assert!(calls.contains(&call.to_string()));
    clear(stand, &call).await;
    let file = stand.app.clearance().open_call(session.viewer().unwrap(), &call).await.unwrap();
    let serial = file.ways[0].certificates[0].serial.clone();
    let file = enclose(stand, &crew, &call).await;
    let held = session.viewer().unwrap();
    let (party, guest) = party(&mut crew).await;
    crew.client.post("/goods/new/weapon", &[("type", "flare_gun")]).await.expect(303);
    let goods = crew.client.get("/goods").await.expect(200);
    let records = Records {
        vessel: crew.vessel.clone(),
        person: crew.people[4].clone(),
        voyage: draft,
        sent: voyage,
        call: call.to_string(),
        serial,
        seat: held.seat.id.to_string(),
        account: held.account.to_string(),
        party,
        guest,
        belonging: crate::crew::id_after(goods.text.split("/goods/new").next().unwrap(), "/goods/"),
        file,
        authority: crate::authorities::drafted(stand, "VC").await,
    };
    (crew, records)
}

async fn try_door(audience: &mut Audience, line: &Permission, address: &str) -> Answer {
    let method = Method::from_bytes(line.method.as_bytes()).unwrap();
    if line.path.starts_with("/api/") {
        let mut client = audience.client.clone();
        client.jar.clear();
        client.extra = audience
            .bearer
            .iter()
            .map(|token| ("authorization", format!("Bearer {token}")))
            .collect();
        let (body, kind) = match method {
            Method::POST | Method::PUT => (Body::from("{}"), Some("application/json")),
            _ => (Body::empty(), None),
        };
        return client.send(method, address, body, kind).await;
    }
    match method {
        Method::POST => {
            let fields =
                [("way", "inward"), ("text", "a word"), ("reason", "a word"), ("why", "a word")];
            audience.client.clone().post(address, &fields).await
        }
        _ => audience.client.clone().get(address).await,
    }
}

/// What must come of it, or what was wrong.
fn judge(line: &Permission, audience: &Audience, answer: &Answer) -> Result<(), String> {
    let (status, reach) = (answer.status, line.reach(audience.role));
    if status.is_server_error() {
        return Err("a fault of ours".into());
    }
    let to_sign_in =
        status == StatusCode::SEE_OTHER && answer.goes_to().starts_with("/sign-in?next=");
    let shut = matches!(status, StatusCode::UNAUTHORIZED | StatusCode::FORBIDDEN) || to_sign_in;
    if reach == Reach::Refused {
        let as_expected = if audience.role.is_none() {
            status == StatusCode::UNAUTHORIZED || to_sign_in
        } else {
            shut
        };
        return if as_expected { Ok(()) } else { Err("the table refuses".into()) };
    }
    if !names_a_record(&line.path) {
        return if shut { Err("the table opens".into()) } else { Ok(()) };
    }
    let theirs = match reach {
        Reach::Own => audience.own,
        Reach::Agency => audience.agency,
        Reach::Administration => audience.administration,
        Reach::Yes | Reach::Any => true,
        Reach::Refused => false,
    };
    match (theirs, status) {
        (false, StatusCode::NOT_FOUND) => Ok(()),
        (false, _) => Err("another's record must not be found".into()),
        (true, StatusCode::NOT_FOUND) => Err("their own record must be found".into()),
        (true, _) if shut => Err("the table opens".into()),
        (true, _) => Ok(()),
    }
}

/// Deeds that end what the other lines try: last.
fn ends_something(line: &Permission) -> bool {
    let ends = [
        "/remove",
        "/withdraw",
        "/end",
        "/disable",
        "/revoke",
        "/sign-out",
        "/sign-out-everywhere",
        "/departed",
        "/close",
        "/off",
    ];
    line.method == "DELETE"
        || (line.method == "POST" && ends.iter().any(|end| line.path.ends_with(end)))
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn every_door_opens_to_whom_the_table_says_and_to_nobody_else() {
    let stand = Stand::new().await;
    let (crew, records) = prepare(&stand).await;
    let mut audiences = audiences(&stand, crew.client).await;
    let table = PermissionTable::embedded().unwrap();
    let (ending, lasting): (Vec<&Permission>, Vec<&Permission>) =
        table.lines().iter().partition(|line| ends_something(line));
    let mut wrong = Vec::new();
    let mut tried = 0;
    for line in lasting.iter().chain(&ending) {
        let address = records.address(&line.path);
        for audience in &mut audiences {
            // What ends something is tried by those it must refuse; the stories try it by the others.
            let allowed = line.reach(audience.role).is_allowed();
            let theirs = audience.own
                || audience.agency
                || audience.administration
                || !names_a_record(&line.path);
            if ends_something(line) && allowed && theirs {
                continue;
            }
            let answer = try_door(audience, line, &address).await;
            tried += 1;
            if judge(line, audience, &answer).is_err() && answer.status.is_client_error() && !theirs
            {
                // A request that cannot be read is refused before any record is looked for: the
                // same answer, then, for a record that does not exist.
                let nowhere =
                    try_door(audience, line, &Records::nobodys().address(&line.path)).await;
                if nowhere.status == answer.status {
                    continue;
                }
            }
            if let Err(why) = judge(line, audience, &answer) {
                wrong.push(format!(
                    "{} {} as {}: {} – {why}",
                    line.method, line.path, audience.name, answer.status
                ));
            }
        }
    }
    assert!(tried > 1500, "only {tried} doors were tried");
    assert!(wrong.is_empty(), "{} of {tried} doors:\n{}", wrong.len(), wrong.join("\n"));
}
