use accounts::ledger;
use clearance::voyage::Way;
use clearance::{ClearanceError, draft::Draft};

use crate::office::{Office, grenadines};

testkit::on_both! {
    async fn one_voyage_reaches_every_island_and_only_its_own_officers(url: &str) {
        let office = Office::open(url).await;
        let skipper = office.skipper("sean@example.org").await;
        let (receipt, report) = office.desk.receive_voyage(&skipper, &grenadines()).await.unwrap();
        assert!(report.may_submit);
        let ports: Vec<&str> = receipt.calls.iter().map(|call| call.port.as_str()).collect();
        assert_eq!(ports, ["lc-rodney-bay", "vc-bequia", "gd-st-georges"]);
        let own = office.calls(&skipper).await;
        assert_eq!(own.len(), 3);
        assert!(own.iter().all(|call| call.account == skipper.account));
        let vc = office.officer("VC", accounts::AgencyKind::Customs).await;
        let seen = office.calls(&vc).await;
        assert_eq!(seen.len(), 1);
        assert_eq!(seen[0].port, "vc-bequia");
        assert_eq!(seen[0].from_port.as_deref(), Some("lc-rodney-bay"));
        assert_eq!(seen[0].next_port.as_deref(), Some("gd-st-georges"));
        assert_eq!(office.calls(&office.skipper("other@example.org").await).await, []);
        let other = office.desk.open_call(&vc, &own[2].id).await;
        assert!(matches!(other, Err(ClearanceError::NotFound)));
    }

    async fn what_was_sent_twice_is_one_voyage(url: &str) {
        let office = Office::open(url).await;
        let skipper = office.skipper("sean@example.org").await;
        let mut file = grenadines();
        file.client_id = Some("0193b2c4-7a10-7cc3-9a4e-2f6d1b7e5c21".parse().unwrap());
        let (first, _) = office.desk.receive_voyage(&skipper, &file).await.unwrap();
        let (second, _) = office.desk.receive_voyage(&skipper, &file).await.unwrap();
        assert_eq!(first, second);
        assert_eq!(office.calls(&skipper).await.len(), 3);
        let stranger = office.skipper("other@example.org").await;
        let (others, _) = office.desk.receive_voyage(&stranger, &file).await.unwrap();
        assert_ne!(others.voyage, first.voyage);
    }

    async fn a_voyage_that_contradicts_itself_is_not_sent(url: &str) {
        let office = Office::open(url).await;
        let skipper = office.skipper("sean@example.org").await;
        let mut file = grenadines();
        for aboard in file.calls[0].aboard.iter_mut().flatten() {
            aboard.role = clearance::voyage_file::Role::Master;
        }
        let refused = office.desk.receive_voyage(&skipper, &file).await;
        assert!(matches!(refused, Err(ClearanceError::Blocked)));
        assert_eq!(office.calls(&skipper).await, []);
    }

    async fn officers_do_not_send_and_skippers_do_not_decide(url: &str) {
        let office = Office::open(url).await;
        let skipper = office.skipper("sean@example.org").await;
        let officer = office.officer("VC", accounts::AgencyKind::Customs).await;
        let sent = office.desk.receive_voyage(&officer, &grenadines()).await;
        assert!(matches!(sent, Err(ClearanceError::NotPermitted)));
        let begun = office.desk.begin_voyage(&officer, &Draft::default()).await;
        assert!(matches!(begun, Err(ClearanceError::NotPermitted)));
        office.desk.receive_voyage(&skipper, &grenadines()).await.unwrap();
        let call = &office.calls(&skipper).await[1];
        let deciding = crate::office::deciding(&officer, Way::Inward, clearance::decision::Outcome::Clear, 1);
        let decided = office.desk.decide(&skipper, &call.id, &deciding).await;
        assert!(matches!(decided, Err(ClearanceError::NotPermitted)));
    }

    async fn every_deed_is_in_the_ledger_of_its_administration(url: &str) {
        let office = Office::open(url).await;
        let skipper = office.skipper("sean@example.org").await;
        office.desk.receive_voyage(&skipper, &grenadines()).await.unwrap();
        let officer = office.officer("VC", accounts::AgencyKind::Customs).await;
        let call = office.calls(&officer).await.remove(0);
        office.desk.open_call(&officer, &call.id).await.unwrap();
        let key = office.accounts.keys().ledger.clone();
        let report = ledger::verify(office.desk.store(), &key, &[]).await.unwrap();
        assert!(report.is_clean(), "{:?}", report.findings);
        let owner = officer.seat.administration.to_string();
        let chain = report.chains.iter().find(|chain| chain.administration == owner).unwrap();
        // The officer's account, the notice received, the call read.
        assert_eq!(chain.entries, 3);
    }
}
