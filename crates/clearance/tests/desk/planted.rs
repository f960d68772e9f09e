//! Sixty bad calls, six kinds of ten, and good ones between them: none of the bad ones clears
//! itself.

use accounts::AgencyKind::Customs;
use accounts::Viewer;
use clearance::authority::{MayDecide, Rule, Share, Taken, Terms};
use clearance::decision::Outcome;
use clearance::voyage::{CallId, Way};
use clearance::voyage_file::VoyageFile;
use clearance::{Clearance, ClearanceError, Drafting};
use registry::territory::TerritoryId;
use serde_json::{Value, json};

use crate::authorities::permitted;
use crate::office::{Office, at};

/// The rule the guide begins with, and the clearance out of the last port.
const RULE: &str = "notice.complete && !notice.late && !vessel.refused_or_held_before \
    && !declared.weapons && !declared.animals && people.count > 0 \
    && vessel.last_port in ['recorded', 'planned', 'not_asked']";

fn example() -> Value {
    serde_json::from_str(include_str!("../../../../docs/examples/grenadines.json")).unwrap()
}

/// The example on a boat and with passports of its own.
fn boat(n: usize) -> Value {
    let mut file = example();
    file.as_object_mut().unwrap().remove("client_id");
    let vessel = file["vessel"].as_object_mut().unwrap();
    for number in ["call_sign", "hull_id", "mmsi"] {
        vessel.remove(number);
    }
    vessel.insert("name".into(), json!(format!("Boat {n}")));
    vessel.insert("registration_number".into(), json!(format!("9{n:05}")));
    for (p, person) in file["people"].as_array_mut().unwrap().iter_mut().enumerate() {
        for (d, document) in person["documents"].as_array_mut().unwrap().iter_mut().enumerate() {
            document["number"] = json!(format!("T{n:03}{p}{d}"));
            document.as_object_mut().unwrap().remove("mrz");
        }
        person["born"] = json!(format!("19{:02}-0{}-1{}", 40 + n % 50, 1 + p % 9, n % 9));
    }
    file
}

/// Only the departure from Rodney Bay.
fn leaving(n: usize) -> Value {
    let mut file = boat(n);
    let first = file["calls"][0].clone();
    file["calls"] = json!([first]);
    file["next"] = json!({ "port": "vc-bequia" });
    file
}

/// Only the arrival at Bequia, from Rodney Bay.
fn arriving(n: usize) -> Value {
    let mut file = boat(n);
    let aboard = file["calls"][0]["aboard"].clone();
    let mut call = file["calls"][1].clone();
    call["aboard"] = aboard;
    call.as_object_mut().unwrap().remove("leaves");
    file["from"] = json!({ "port": "lc-rodney-bay", "at": "2026-12-01T08:00" });
    file["calls"] = json!([call]);
    file["next"] = json!({ "port": "gd-st-georges" });
    file["declaration"]["answers"]["immigration.leaving-vessel"] = json!(false);
    file
}

struct Sea {
    office: Office,
    desk: Clearance,
    skipper: Viewer,
    supervisor: Viewer,
    lucians: Vec<Viewer>,
}

impl Sea {
    async fn open(url: &str) -> Self {
        let mut office = Office::open(url).await;
        let desk = permitted(&office.desk);
        office.desk = desk.clone();
        let lc: TerritoryId = "LC".parse().unwrap();
        let mut lucians = Vec::new();
        for agency in desk.atlas().territory(&lc).unwrap().agencies.departure.clone() {
            lucians.push(office.officer("LC", agency).await);
        }
        let drafter = office.supervisor_named("VC", "ann").await;
        let supervisor = office.supervisor_named("VC", "bob").await;
        let skipper = office.skipper("sean@example.org").await;
        let terms = Terms {
            name: "Clean arrivals".into(),
            agency: Customs,
            ways: vec![Way::Inward],
            rule: Rule::compile(RULE).unwrap(),
            may: MayDecide::Clear,
            per_day: 1000,
            share: Share::of(200).unwrap(),
            effective: "2026-11-30".parse().unwrap(),
            expires: "2027-05-31".parse().unwrap(),
            law: "For the tests, not law".into(),
            url: "https://example.org/law".into(),
        };
        let id = desk.draft_authority(&drafter, &Drafting { of: None, terms }).await.unwrap();
        desk.try_authority(&drafter, &id).await.unwrap();
        desk.sign_authority(&supervisor, &id).await.unwrap();
        Self { office, desk, skipper, supervisor, lucians }
    }

    /// Sends a file; the id of its last call, or nothing where it was refused at the door.
    async fn send(&self, file: &Value) -> Option<CallId> {
        let file: VoyageFile = VoyageFile::from_value(file).unwrap().voyage;
        match self.desk.receive_voyage(&self.skipper, &file).await {
            Ok((receipt, _)) => Some(receipt.calls.last().unwrap().id.parse().unwrap()),
            Err(ClearanceError::Blocked) => None,
            Err(other) => panic!("{other}"),
        }
    }

    /// The boat is cleared out of Rodney Bay and gone from there.
    async fn clear_out(&self, n: usize) {
        let call = self.send(&leaving(n)).await.unwrap();
        for officer in &self.lucians {
            self.office.decide(officer, &call, Way::Outward, Outcome::Clear).await;
        }
        self.desk.record_movement(&self.lucians[0], &call, Way::Outward).await.unwrap();
    }

    /// What became of an arrival; none where it was refused at the door.
    async fn fate(&self, file: &Value) -> Option<(Taken, String)> {
        let call = self.send(file).await?;
        self.desk.apply_authorities(&self.office.accounts, &call).await.unwrap();
        let row = self.desk.automated_of_call(&self.supervisor, &call).await.unwrap().remove(0);
        Some((row.finding.taken, format!("{:?} {:?}", row.finding.reasons, row.facts)))
    }
}

/// A bad call: what is wrong with it, and the file.
async fn planted(sea: &Sea, n: usize) -> (&'static str, Value) {
    let mut file = arriving(n);
    match n % 6 {
        0 => {
            sea.clear_out(n).await;
            file["calls"][0]["aboard"].as_array_mut().unwrap().pop();
            ("fewer people than were cleared out", file)
        }
        1 => {
            sea.clear_out(n).await;
            file["people"][n % 5]["documents"][0]["issued_on"] = json!("2016-11-02");
            file["people"][n % 5]["documents"][0]["expires_on"] = json!("2026-11-01");
            ("an expired passport", file)
        }
        2 => {
            file["calls"][0]["arrival"] = json!("2026-12-01T08:40");
            ("an impossible speed", file)
        }
        3 => {
            sea.clear_out(n).await;
            let other = boat(n + 500);
            let mut known = arriving(n + 500);
            known["people"] = other["people"].clone();
            sea.send(&known).await.unwrap();
            let number = known["people"][0]["documents"][0]["number"].clone();
            file["people"][0]["documents"][0]["number"] = number;
            ("a passport that is on another boat", file)
        }
        4 => {
            sea.clear_out(n).await;
            ("a late notice", file)
        }
        _ => ("no clearance out of the last port", file),
    }
}

testkit::on_both! {
    async fn of_sixty_planted_bad_calls_none_clears_itself(url: &str) {
        let sea = Sea::open(url).await;
        let (mut refused, mut handed, mut good) = (0, 0, 0);
        for n in 0..60 {
            sea.office.clock.set(at("2026-12-01T12:30:00Z"));
            let (what, file) = planted(&sea, n).await;
            if what == "a late notice" {
                sea.office.clock.set(at("2026-12-02T12:30:00Z"));
            }
            match sea.fate(&file).await {
                None => refused += 1,
                Some((taken, why)) => {
                    assert_eq!(taken, Taken::HandedOver, "{what}: {why}");
                    handed += 1;
                }
            }
        }
        assert_eq!(refused + handed, 60);
        assert_eq!(refused, 10, "the impossible speeds are refused at the door");
        for n in 100..110 {
            sea.office.clock.set(at("2026-12-01T12:30:00Z"));
            sea.clear_out(n).await;
            let (taken, why) = sea.fate(&arriving(n)).await.unwrap();
            assert_ne!(taken, Taken::HandedOver, "{why}");
            good += usize::from(taken == Taken::Cleared);
        }
        assert!(good >= 7, "{good} of ten good calls cleared themselves");
        let (records, wrong) = clearance::replay_automated(sea.office.accounts.store()).await.unwrap();
        assert_eq!((records, wrong.len()), (60, 0));
    }
}
