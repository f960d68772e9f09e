use accounts::AgencyKind;
use chrono::TimeDelta;
use clearance::decision::Outcome;
use clearance::register::{Moment, Register};
use clearance::voyage::Way;
use clearance::voyage_file::VoyageFile;
use clearance::{CallFilter, CallRow, ClearanceError};

use crate::office::{Office, at, grenadines};

/// The example for another boat, so that boats do not meet.
fn boat(number: usize) -> VoyageFile {
    let mut file = grenadines();
    file.client_id = None;
    file.vessel.name = format!("Boat {number}");
    file.vessel.registration_number = Some(format!("R{number}"));
    file
}

fn moment(office: &Office) -> Moment {
    Moment::at(office.desk.store().ambient().now(), chrono_tz::America::St_Vincent)
}

async fn of(office: &Office, officer: &accounts::Viewer, register: Register) -> Vec<CallRow> {
    let register = Some((register, moment(office)));
    let filter = CallFilter { register, most: 100, ..CallFilter::default() };
    office.desk.calls(officer, &filter).await.unwrap()
}

/// Which registers of Saint Vincent hold the call of a boat.
async fn held(office: &Office, officer: &accounts::Viewer, name: &str) -> Vec<Register> {
    let mut held = Vec::new();
    for register in Register::ALL {
        if of(office, officer, *register).await.iter().any(|call| call.vessel_name == name) {
            held.push(*register);
        }
    }
    held
}

testkit::on_both! {
    async fn a_call_goes_from_register_to_register_as_the_boat_does(url: &str) {
        use Register::{EnRoute, Expected, History, InPort, Missing, Outbound, Overstay};
        let office = Office::open(url).await;
        let skipper = office.skipper("sean@example.org").await;
        let customs = office.officer("VC", AgencyKind::Customs).await;
        let immigration = office.officer("VC", AgencyKind::Immigration).await;
        office.desk.receive_voyage(&skipper, &boat(1)).await.unwrap();
        office.desk.receive_voyage(&skipper, &boat(2)).await.unwrap();
        assert_eq!(held(&office, &customs, "Boat 1").await, [EnRoute]);
        office.clock.set(at("2026-12-01T14:00:00Z"));
        assert_eq!(held(&office, &customs, "Boat 1").await, [Expected, EnRoute]);
        let call = of(&office, &customs, EnRoute).await.into_iter().find(|c| c.vessel_name == "Boat 1");
        let call = call.unwrap();
        office.desk.record_movement(&customs, &call.id, Way::Inward).await.unwrap();
        assert_eq!(held(&office, &customs, "Boat 1").await, [InPort]);
        for officer in [&customs, &immigration] {
            office.decide(officer, &call.id, Way::Inward, Outcome::Clear).await;
            office.decide(officer, &call.id, Way::Outward, Outcome::Clear).await;
        }
        assert_eq!(held(&office, &customs, "Boat 1").await, [Outbound]);
        office.clock.set(call.departs_at.unwrap() + TimeDelta::days(3));
        assert_eq!(held(&office, &customs, "Boat 1").await, [Outbound, Overstay]);
        office.desk.record_movement(&customs, &call.id, Way::Outward).await.unwrap();
        assert_eq!(held(&office, &customs, "Boat 1").await, [History]);
        assert_eq!(held(&office, &customs, "Boat 2").await, [Missing], "she never came");
        let counts = office.desk.count_registers(&customs, &moment(&office), (None, 100)).await.unwrap();
        assert_eq!(counts.iter().map(|(_, count)| count).sum::<usize>(), 1);
        let refused = office.desk.count_registers(&skipper, &moment(&office), (None, 1)).await;
        assert!(matches!(refused, Err(ClearanceError::NotPermitted)));
    }

    async fn what_a_register_shows_is_what_its_definition_says(url: &str) {
        let office = Office::open(url).await;
        let skipper = office.skipper("sean@example.org").await;
        let customs = office.officer("VC", AgencyKind::Customs).await;
        let immigration = office.officer("VC", AgencyKind::Immigration).await;
        for number in 0..8 {
            office.desk.receive_voyage(&skipper, &boat(number)).await.unwrap();
        }
        let calls = office.calls(&customs).await;
        for (number, call) in calls.iter().enumerate() {
            if number & 1 == 1 {
                office.desk.record_movement(&customs, &call.id, Way::Inward).await.unwrap();
            }
            if number & 2 == 2 {
                for officer in [&customs, &immigration] {
                    office.decide(officer, &call.id, Way::Outward, Outcome::ClearWithConditions).await;
                }
            }
            if number == 5 {
                office.desk.record_movement(&customs, &call.id, Way::Outward).await.unwrap();
            }
        }
        office.desk.withdraw(&skipper, &calls[4].id).await.unwrap();
        for when in ["2026-11-30T13:00:00Z", "2026-12-01T22:30:00Z", "2026-12-04T01:00:00Z", "2027-01-01T00:00:00Z"] {
            office.clock.set(at(when));
            let all = office.calls(&customs).await;
            for register in Register::ALL {
                let wanted = all.iter().filter(|call| register.holds(call, &moment(&office)));
                let mut wanted: Vec<_> = wanted.map(|call| call.id.clone()).collect();
                let mut shown: Vec<_> = of(&office, &customs, *register).await.into_iter().map(|call| call.id).collect();
                wanted.sort();
                shown.sort();
                assert_eq!(shown, wanted, "{register} at {when}");
            }
        }
    }

    async fn an_arrival_elsewhere_closes_the_call_that_was_left_open_and_can_be_reversed(url: &str) {
        let office = Office::open(url).await;
        let skipper = office.skipper("sean@example.org").await;
        let vc = office.officer("VC", AgencyKind::Customs).await;
        let gd = office.officer("GD", AgencyKind::Customs).await;
        office.desk.receive_voyage(&skipper, &boat(1)).await.unwrap();
        let bequia = office.calls(&vc).await.remove(0);
        let grenada = office.calls(&gd).await.remove(0);
        let key = office.accounts.keys().ledger.clone();
        assert_eq!(office.desk.close_elsewhere(&key, &grenada.id).await.unwrap(), 0, "not come yet");
        office.clock.set(at("2026-12-01T23:00:00Z"));
        office.desk.record_movement(&vc, &bequia.id, Way::Inward).await.unwrap();
        assert_eq!(office.desk.close_elsewhere(&key, &bequia.id).await.unwrap(), 1, "Rodney Bay");
        office.clock.set(at("2026-12-06T13:00:00Z"));
        office.desk.record_movement(&gd, &grenada.id, Way::Inward).await.unwrap();
        assert_eq!(office.desk.close_elsewhere(&key, &grenada.id).await.unwrap(), 1);
        assert_eq!(office.desk.close_elsewhere(&key, &grenada.id).await.unwrap(), 0, "once");
        let closed = office.calls(&vc).await.remove(0);
        assert_eq!(closed.departed_at, Some(at("2026-12-06T13:00:00Z")));
        assert_eq!(closed.outbounded_by.as_deref(), Some("gd-st-georges"));
        let here = office.calls(&gd).await.remove(0);
        assert_eq!(here.closed.as_deref(), Some("vc-bequia"));
        let other = office.desk.still_here(&gd, &bequia.id).await;
        assert!(matches!(other, Err(ClearanceError::NotFound)), "not theirs to say");
        office.desk.still_here(&vc, &bequia.id).await.unwrap();
        let open = office.calls(&vc).await.remove(0);
        assert_eq!((open.departed_at, open.outbounded_by.clone()), (None, None));
        assert_eq!(held(&office, &vc, "Boat 1").await, [Register::InPort, Register::Overstay]);
        let twice = office.desk.still_here(&vc, &bequia.id).await;
        assert!(matches!(twice, Err(ClearanceError::State)));
    }

    async fn a_boat_known_by_her_name_alone_closes_nothing(url: &str) {
        let office = Office::open(url).await;
        let skipper = office.skipper("sean@example.org").await;
        let mut file = grenadines();
        let vessel = &mut file.vessel;
        (vessel.registration_number, vessel.mmsi, vessel.imo, vessel.hull_id) = (None, None, None, None);
        office.desk.receive_voyage(&skipper, &file).await.unwrap();
        let vc = office.officer("VC", AgencyKind::Customs).await;
        let bequia = office.calls(&vc).await.remove(0);
        office.desk.record_movement(&vc, &bequia.id, Way::Inward).await.unwrap();
        let key = office.accounts.keys().ledger.clone();
        assert_eq!(office.desk.close_elsewhere(&key, &bequia.id).await.unwrap(), 0);
    }
}
