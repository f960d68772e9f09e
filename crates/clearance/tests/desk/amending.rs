use accounts::AgencyKind::{Customs, Immigration};
use clearance::decision::{ClearanceState, Outcome};
use clearance::notice::NoticeState;
use clearance::voyage::{VoyageId, Way};
use clearance::voyage_file::{Answer, AnswerValue};
use clearance::{ClearanceError, Receipt};

use crate::office::{Office, grenadines};

async fn sent(office: &Office, skipper: &accounts::Viewer) -> (VoyageId, Receipt) {
    let (receipt, _) = office.desk.receive_voyage(skipper, &grenadines()).await.unwrap();
    (receipt.voyage.parse().unwrap(), receipt)
}

async fn send_again(
    office: &Office,
    skipper: &accounts::Viewer,
    voyage: &VoyageId,
    file: &clearance::voyage_file::VoyageFile,
) -> Result<Receipt, ClearanceError> {
    let rows = office.desk.voyages(skipper).await.unwrap();
    let seen = rows.iter().find(|row| row.id == *voyage).unwrap().version;
    office.desk.send_voyage(skipper, voyage, seen, file).await
}

testkit::on_both! {
    async fn sending_the_same_again_makes_no_new_version(url: &str) {
        let office = Office::open(url).await;
        let skipper = office.skipper("sean@example.org").await;
        let (voyage, first) = sent(&office, &skipper).await;
        let again = send_again(&office, &skipper, &voyage, &grenadines()).await.unwrap();
        assert_eq!(again.calls, first.calls);
    }

    async fn an_amendment_is_a_new_version_and_the_old_one_stays_readable(url: &str) {
        let office = Office::open(url).await;
        let skipper = office.skipper("sean@example.org").await;
        let (voyage, _) = sent(&office, &skipper).await;
        let mut changed = grenadines();
        changed.vessel.colour = Some("green".into());
        send_again(&office, &skipper, &voyage, &changed).await.unwrap();
        let customs = office.officer("VC", Customs).await;
        let call = office.calls(&customs).await.remove(0);
        let file = office.desk.open_call(&customs, &call.id).await.unwrap();
        let inward = file.ways.iter().find(|way| way.way == Way::Inward).unwrap();
        let states: Vec<NoticeState> = inward.versions.iter().map(|version| version.state).collect();
        assert_eq!(states, [NoticeState::Superseded, NoticeState::Submitted]);
        assert_ne!(inward.before.as_ref().unwrap().vessel.colour, inward.content.vessel.colour);
    }

    async fn an_amendment_reopens_the_decisions_it_touches_and_no_others(url: &str) {
        let office = Office::open(url).await;
        let skipper = office.skipper("sean@example.org").await;
        let (voyage, _) = sent(&office, &skipper).await;
        let (customs, immigration) = (office.officer("VC", Customs).await, office.officer("VC", Immigration).await);
        let call = office.calls(&customs).await.remove(0);
        office.decide(&customs, &call.id, Way::Inward, Outcome::Clear).await;
        office.decide(&immigration, &call.id, Way::Inward, Outcome::Clear).await;
        let mut changed = grenadines();
        let mut declaration = changed.declaration.clone().unwrap_or_default();
        let answer = Answer { value: AnswerValue::YesNo(true), detail: Some("two cases of wine".into()) };
        let asked = office.desk.assess(&changed, None).await.unwrap();
        let customs_question = asked.calls[1].questions.iter().find(|q| q.agency == Customs).unwrap().id.clone();
        declaration.answers.insert(customs_question, answer);
        changed.declaration = Some(declaration);
        send_again(&office, &skipper, &voyage, &changed).await.unwrap();
        let row = office.calls(&customs).await.remove(0);
        assert_eq!(row.standing.inward, Some(ClearanceState::InProgress));
        let waiting = row.standing.awaited();
        assert!(waiting.contains(&Customs), "{waiting:?}");
        let inward_open: Vec<_> =
            row.standing.pills.iter().filter(|p| p.way == Way::Inward && p.outcome.is_none()).collect();
        assert_eq!(inward_open.len(), 1, "immigration's decision stands: {:?}", row.standing.pills);
    }

    async fn an_island_taken_out_is_withdrawn_there(url: &str) {
        let office = Office::open(url).await;
        let skipper = office.skipper("sean@example.org").await;
        let (voyage, _) = sent(&office, &skipper).await;
        let mut shorter = grenadines();
        shorter.calls.remove(1);
        send_again(&office, &skipper, &voyage, &shorter).await.unwrap();
        let customs = office.officer("VC", Customs).await;
        let call = office.calls(&customs).await.remove(0);
        assert_eq!(call.standing.inward, Some(ClearanceState::Cancelled));
        assert!(call.standing.awaited().is_empty());
        let refused = office.desk.decide(
            &customs,
            &call.id,
            &crate::office::deciding(&customs, Way::Inward, Outcome::Clear, 1),
        ).await;
        assert!(matches!(refused, Err(ClearanceError::State)));
    }

    async fn a_plan_changed_on_two_devices_is_not_overwritten(url: &str) {
        let office = Office::open(url).await;
        let skipper = office.skipper("sean@example.org").await;
        let (voyage, _) = sent(&office, &skipper).await;
        let refused = office.desk.send_voyage(&skipper, &voyage, 1, &grenadines()).await;
        assert!(matches!(refused, Err(ClearanceError::Storage(storage::StorageError::Conflict))));
        let stranger = office.skipper("other@example.org").await;
        let refused = office.desk.send_voyage(&stranger, &voyage, 2, &grenadines()).await;
        assert!(matches!(refused, Err(ClearanceError::NotFound)));
    }
}
