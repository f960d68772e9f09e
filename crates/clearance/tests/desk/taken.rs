use accounts::AgencyKind;
use clearance::decision::Outcome;
use clearance::text_form::{Reading, TextForm, read};
use clearance::voyage::Way;
use clearance::{ClearanceError, TakingIn};

use crate::office::{Office, grenadines};

/// The call at Bequia as it is read from a text.
fn bequia(office: &Office) -> Reading {
    let form = TextForm::of(&grenadines(), 1, office.desk.atlas()).unwrap();
    read(&form.parts().join("\n"), office.desk.atlas()).unwrap()
}

fn taking(reading: &Reading) -> TakingIn<'_> {
    TakingIn { file: &reading.voyage, known_by: &reading.payload, instead_of: None }
}

testkit::on_both! {
    async fn a_text_becomes_a_call_that_is_decided_like_any_other(url: &str) {
        let office = Office::open(url).await;
        let officer = office.officer("VC", AgencyKind::Customs).await;
        let reading = bequia(&office);
        assert!(office.desk.known_calls(&officer, &reading.voyage).await.unwrap().is_empty());
        let call = office.desk.take_in(&officer, taking(&reading)).await.unwrap();
        let seen = office.calls(&officer).await;
        assert_eq!((seen.len(), seen[0].port.as_str(), seen[0].people), (1, "vc-bequia", 5));
        assert!(office.desk.was_taken_in(&seen[0]).await.unwrap());
        let decided = office.decide(&officer, &call, Way::Inward, Outcome::Clear).await;
        assert!(decided.standing.of(Way::Inward).is_some());
        let known = office.desk.known_calls(&officer, &reading.voyage).await.unwrap();
        assert!(known[0].taken_in && known[0].call.id == call);
    }

    async fn the_same_text_is_taken_in_once_in_an_administration(url: &str) {
        let office = Office::open(url).await;
        let customs = office.officer("VC", AgencyKind::Customs).await;
        let immigration = office.officer("VC", AgencyKind::Immigration).await;
        let reading = bequia(&office);
        let (one, other) = tokio::join!(
            office.desk.take_in(&customs, taking(&reading)),
            office.desk.take_in(&immigration, taking(&reading)),
        );
        assert_eq!(one.unwrap(), other.unwrap());
        assert_eq!(office.calls(&customs).await.len(), 1);
    }

    async fn a_corrected_text_is_a_new_version_of_the_call_that_was_taken_in(url: &str) {
        let office = Office::open(url).await;
        let officer = office.officer("VC", AgencyKind::Customs).await;
        let reading = bequia(&office);
        let call = office.desk.take_in(&officer, taking(&reading)).await.unwrap();
        let mut later = grenadines();
        later.vessel.name = "WILD ROSE II".into();
        let form = TextForm::of(&later, 1, office.desk.atlas()).unwrap();
        let later = read(&form.one(), office.desk.atlas()).unwrap();
        let again = TakingIn { instead_of: Some(&call), ..taking(&later) };
        assert_eq!(office.desk.take_in(&officer, again).await.unwrap(), call);
        assert_eq!(office.version(&officer, &call, Way::Inward).await, 2);
        assert_eq!(office.desk.take_in(&officer, again).await.unwrap(), call);
        assert_eq!(office.version(&officer, &call, Way::Inward).await, 2, "the same said twice");
        assert_eq!(office.calls(&officer).await.len(), 1);
    }

    async fn only_the_offices_of_the_port_take_it_in(url: &str) {
        let office = Office::open(url).await;
        let reading = bequia(&office);
        let elsewhere = office.officer("GD", AgencyKind::Customs).await;
        let skipper = office.skipper("sean@example.org").await;
        for who in [&elsewhere, &skipper] {
            let refused = office.desk.take_in(who, taking(&reading)).await;
            assert!(matches!(refused, Err(ClearanceError::NotPermitted)));
        }
        assert!(!office.desk.clears_here(&elsewhere, &reading.voyage));
        let known = office.desk.known_calls(&skipper, &reading.voyage).await;
        assert!(matches!(known, Err(ClearanceError::NotPermitted)));
    }

    async fn what_a_skipper_sent_is_shown_and_stays_the_skippers(url: &str) {
        let office = Office::open(url).await;
        let skipper = office.skipper("sean@example.org").await;
        office.desk.receive_voyage(&skipper, &grenadines()).await.unwrap();
        let officer = office.officer("VC", AgencyKind::Customs).await;
        let reading = bequia(&office);
        let known = office.desk.known_calls(&officer, &reading.voyage).await.unwrap();
        assert_eq!(known.len(), 1);
        assert!(!known[0].taken_in);
        assert!(!office.desk.was_taken_in(&known[0].call).await.unwrap());
        let over = TakingIn { instead_of: Some(&known[0].call.id), ..taking(&reading) };
        let refused = office.desk.take_in(&officer, over).await;
        assert!(matches!(refused, Err(ClearanceError::NotFound)));
    }

    async fn what_contradicts_itself_is_not_taken_in(url: &str) {
        let office = Office::open(url).await;
        let officer = office.officer("VC", AgencyKind::Customs).await;
        let mut reading = bequia(&office);
        for aboard in reading.voyage.calls[0].aboard.iter_mut().flatten() {
            aboard.role = clearance::voyage_file::Role::Master;
        }
        let refused = office.desk.take_in(&officer, taking(&reading)).await;
        assert!(matches!(refused, Err(ClearanceError::Blocked)));
        assert!(office.calls(&officer).await.is_empty());
    }
}
