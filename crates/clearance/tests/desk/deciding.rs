use accounts::AgencyKind::{Customs, Immigration, PortHealth};
use clearance::decision::{ClearanceState, Outcome};
use clearance::voyage::Way;
use clearance::{ClearanceError, Verdict};

use crate::office::{Office, deciding, grenadines};

testkit::on_both! {
    async fn the_certificate_follows_when_the_last_agency_has_cleared(url: &str) {
        let office = Office::open(url).await;
        let skipper = office.skipper("sean@example.org").await;
        office.desk.receive_voyage(&skipper, &grenadines()).await.unwrap();
        let (customs, immigration) = (office.officer("VC", Customs).await, office.officer("VC", Immigration).await);
        let call = office.calls(&customs).await.remove(0);
        assert_eq!(call.standing.inward, Some(ClearanceState::Awaiting));
        let after = office.decide(&customs, &call.id, Way::Inward, Outcome::Clear).await;
        assert_eq!(after.standing.inward, Some(ClearanceState::InProgress));
        let after = office.decide(&immigration, &call.id, Way::Inward, Outcome::ClearWithConditions).await;
        assert_eq!(after.standing.inward, Some(ClearanceState::GrantedWithConditions));
        let file = office.desk.open_call(&skipper, &call.id).await.unwrap();
        let inward = file.ways.iter().find(|way| way.way == Way::Inward).unwrap();
        let certificate = &inward.certificates[0];
        assert_eq!(certificate.serial, format!("{}-IN1", call.reference));
        let verdict = office.desk.verify(certificate.code.as_bytes()).await.unwrap();
        assert!(matches!(verdict, Verdict::Genuine(_)), "{verdict:?}");
        let (_, signed) = office.desk.certificate(&skipper, &certificate.serial).await.unwrap();
        assert_eq!(signed.facts().people.len(), 5);
        let stranger = office.skipper("other@example.org").await;
        let refused = office.desk.certificate(&stranger, &certificate.serial).await;
        assert!(matches!(refused, Err(ClearanceError::NotFound)));
    }

    async fn an_officer_decides_for_the_own_agency_on_the_version_seen(url: &str) {
        let office = Office::open(url).await;
        let skipper = office.skipper("sean@example.org").await;
        office.desk.receive_voyage(&skipper, &grenadines()).await.unwrap();
        let customs = office.officer("VC", Customs).await;
        let call = office.calls(&customs).await.remove(0);
        let mut wrong = deciding(&customs, Way::Inward, Outcome::Clear, 1);
        wrong.agency = Immigration;
        let refused = office.desk.decide(&customs, &call.id, &wrong).await;
        assert!(matches!(refused, Err(ClearanceError::NotPermitted)));
        let health = office.officer("VC", PortHealth).await;
        let refused = office.desk.decide(&health, &call.id, &deciding(&health, Way::Inward, Outcome::Clear, 1)).await;
        assert!(matches!(refused, Err(ClearanceError::NotPermitted)), "port health is not asked in VC");
        let stale = deciding(&customs, Way::Inward, Outcome::Clear, 2);
        let refused = office.desk.decide(&customs, &call.id, &stale).await;
        assert!(matches!(refused, Err(ClearanceError::Storage(storage::StorageError::Conflict))));
        let mut silent = deciding(&customs, Way::Inward, Outcome::Refuse, 1);
        silent.reason = Some("   ".into());
        let refused = office.desk.decide(&customs, &call.id, &silent).await;
        assert!(matches!(refused, Err(ClearanceError::ReasonNeeded)));
        let foreign = office.officer("LC", Customs).await;
        let refused = office.desk.decide(&foreign, &call.id, &deciding(&foreign, Way::Inward, Outcome::Clear, 1)).await;
        assert!(matches!(refused, Err(ClearanceError::NotFound)));
    }

    async fn a_clearance_taken_back_shows_on_the_certificate(url: &str) {
        let office = Office::open(url).await;
        let skipper = office.skipper("sean@example.org").await;
        office.desk.receive_voyage(&skipper, &grenadines()).await.unwrap();
        let (customs, immigration) = (office.officer("VC", Customs).await, office.officer("VC", Immigration).await);
        let call = office.calls(&customs).await.remove(0);
        office.decide(&customs, &call.id, Way::Inward, Outcome::Clear).await;
        office.decide(&immigration, &call.id, Way::Inward, Outcome::Clear).await;
        let code = certificate_code(&office, &skipper, &call.id).await;
        let held = office.decide(&customs, &call.id, Way::Inward, Outcome::Hold).await;
        assert_eq!(held.standing.inward, Some(ClearanceState::Withheld));
        let verdict = office.desk.verify(code.as_bytes()).await.unwrap();
        assert!(matches!(verdict, Verdict::Revoked(..)), "{verdict:?}");
        let again = office.decide(&customs, &call.id, Way::Inward, Outcome::Clear).await;
        assert!(again.standing.inward.unwrap().is_granted());
        let second = certificate_code(&office, &skipper, &call.id).await;
        assert_ne!(second, code);
        assert!(matches!(office.desk.verify(second.as_bytes()).await.unwrap(), Verdict::Genuine(_)));
    }

    async fn a_supervisor_revokes_with_a_reason(url: &str) {
        let office = Office::open(url).await;
        let skipper = office.skipper("sean@example.org").await;
        office.desk.receive_voyage(&skipper, &grenadines()).await.unwrap();
        let (customs, immigration) = (office.officer("VC", Customs).await, office.officer("VC", Immigration).await);
        let call = office.calls(&customs).await.remove(0);
        let supervisor = office.supervisor("VC").await;
        let early = office.desk.revoke_certificate(&supervisor, &call.id, Way::Inward, "too soon").await;
        assert!(matches!(early, Err(ClearanceError::State)));
        office.decide(&customs, &call.id, Way::Inward, Outcome::Clear).await;
        office.decide(&immigration, &call.id, Way::Inward, Outcome::Clear).await;
        let by_officer = office.desk.revoke_certificate(&customs, &call.id, Way::Inward, "no").await;
        assert!(matches!(by_officer, Err(ClearanceError::NotPermitted)));
        let silent = office.desk.revoke_certificate(&supervisor, &call.id, Way::Inward, " ").await;
        assert!(matches!(silent, Err(ClearanceError::ReasonNeeded)));
        office.clock.step(chrono::TimeDelta::minutes(1));
        office.desk.revoke_certificate(&supervisor, &call.id, Way::Inward, "the passport was reported stolen").await.unwrap();
        let row = office.calls(&customs).await.remove(0);
        assert_eq!(row.standing.inward, Some(ClearanceState::Revoked));
    }

    async fn a_question_is_asked_and_answered(url: &str) {
        let office = Office::open(url).await;
        let skipper = office.skipper("sean@example.org").await;
        office.desk.receive_voyage(&skipper, &grenadines()).await.unwrap();
        let customs = office.officer("VC", Customs).await;
        let call = office.calls(&customs).await.remove(0);
        let asked = office.decide(&customs, &call.id, Way::Inward, Outcome::Query).await;
        assert_eq!(asked.standing.inward, Some(ClearanceState::Queried));
        office.clock.step(chrono::TimeDelta::minutes(1));
        office.desk.answer(&skipper, &call.id, Way::Inward, "Six bottles of rum, all opened.").await.unwrap();
        let said = office.desk.open_call(&customs, &call.id).await.unwrap().messages;
        let authors: Vec<bool> = said.iter().map(|message| message.from_officer).collect();
        assert_eq!(authors, [true, false]);
    }

    async fn two_officers_at_once_both_count(url: &str) {
        let office = Office::open(url).await;
        let skipper = office.skipper("sean@example.org").await;
        office.desk.receive_voyage(&skipper, &grenadines()).await.unwrap();
        let (customs, immigration) = (office.officer("VC", Customs).await, office.officer("VC", Immigration).await);
        let call = office.calls(&customs).await.remove(0);
        let (one, two) = (
            deciding(&customs, Way::Inward, Outcome::Clear, 1),
            deciding(&immigration, Way::Inward, Outcome::Clear, 1),
        );
        let (first, second) =
            tokio::join!(office.desk.decide(&customs, &call.id, &one), office.desk.decide(&immigration, &call.id, &two));
        first.unwrap();
        second.unwrap();
        let row = office.calls(&customs).await.remove(0);
        assert_eq!(row.standing.inward, Some(ClearanceState::Granted));
        let file = office.desk.open_call(&skipper, &call.id).await.unwrap();
        assert_eq!(file.ways[0].certificates.len(), 1);
    }
}

async fn certificate_code(
    office: &Office,
    skipper: &accounts::Viewer,
    call: &clearance::voyage::CallId,
) -> String {
    let file = office.desk.open_call(skipper, call).await.unwrap();
    let inward = file.ways.into_iter().find(|way| way.way == Way::Inward).unwrap();
    inward.certificates.into_iter().rfind(|c| c.revoked.is_none()).unwrap().code
}
