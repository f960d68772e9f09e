use accounts::{AccountsError, AgencyKind, Purpose};
use chrono::TimeDelta;
use clearance::draft::Draft;
use clearance::voyage::{VoyageId, VoyageState};
use clearance::{ClearanceError, Erased};
use registry::{Lists, Registry};
use serde_json::json;
use storage::Scope;
use storage::sea_orm::{ConnectionTrait as _, Statement};

use crate::office::{Office, grenadines};

fn person(name: &str) -> serde_json::Value {
    json!({
        "family_name": name, "given_names": "Anna", "born": "1990-02-03", "sex": "F",
        "nationality": "GB",
        "documents": [{ "kind": "passport", "number": "123456789", "issuing_country": "GB", "expires_on": "2030-01-01" }],
    })
}

/// Everything of a column, read in the program's own name.
async fn column(office: &Office, sql: &str) -> Vec<String> {
    let tx = office.desk.store().read(&Scope::System).await.unwrap();
    let sql = Statement::from_string(tx.get_database_backend(), sql.to_owned());
    let rows = tx.query_all_raw(sql).await.unwrap();
    rows.iter().map(|row| row.try_get_by_index::<String>(0).unwrap()).collect()
}

testkit::on_both! {
    async fn who_looked_is_told_to_the_account_alone_after_a_day_and_without_the_officers_name(url: &str) {
        let office = Office::open(url).await;
        let skipper = office.skipper("sean@example.org").await;
        let stranger = office.skipper("other@example.org").await;
        office.desk.receive_voyage(&skipper, &grenadines()).await.unwrap();
        let calls = office.calls(&skipper).await;
        let call = calls.iter().find(|call| call.territory == "VC").unwrap();
        let customs = office.officer("VC", AgencyKind::Customs).await;
        office.desk.open_call(&skipper, &call.id).await.unwrap();
        office.desk.open_call(&customs, &call.id).await.unwrap();
        let now = office.desk.looks(&skipper).await.unwrap();
        assert!(now.told.is_empty(), "not before a day has passed");
        assert!(now.since.is_some());

        office.clock.step(TimeDelta::hours(24));
        let told = office.desk.looks(&skipper).await.unwrap().told;
        assert_eq!(told.len(), 1, "one's own reads are not among them: {told:?}");
        let (look, reference) = &told[0];
        assert_eq!(look.agency, Some(AgencyKind::Customs));
        assert_eq!((look.territory.as_str(), look.purpose), ("VC", Some(Purpose::Clearance)));
        assert_eq!(look.action, "call.read");
        assert_eq!(reference.as_ref(), Some(&call.reference));
        assert!(office.desk.looks(&stranger).await.unwrap().told.is_empty());
        assert!(matches!(office.desk.looks(&customs).await, Err(ClearanceError::NotPermitted)));
        let kept = column(&office, "SELECT account_id FROM ledger_look").await;
        assert_eq!(kept, [skipper.account.to_string()], "nobody's name but the owner's id");
    }

    async fn a_stranger_does_not_see_the_rows_of_who_looked_even_if_a_query_forgets_to_ask(url: &str) {
        let office = Office::open(url).await;
        let skipper = office.skipper("sean@example.org").await;
        let stranger = office.skipper("other@example.org").await;
        office.desk.receive_voyage(&skipper, &grenadines()).await.unwrap();
        let call = office.calls(&skipper).await[0].clone();
        let customs = office.officer(&call.territory, AgencyKind::Customs).await;
        office.desk.open_call(&customs, &call.id).await.unwrap();
        if url.starts_with("postgres") {
            for (viewer, seen) in [(&skipper, 1), (&stranger, 0)] {
                let tx = office.desk.store().read(&viewer.scope()).await.unwrap();
                let sql = Statement::from_string(tx.get_database_backend(), "SELECT seq FROM ledger_look");
                assert_eq!(tx.query_all_raw(sql).await.unwrap().len(), seen);
            }
        }
    }

    async fn lists_and_drafts_are_erased_for_good_and_what_was_sent_stays(url: &str) {
        let office = Office::open(url).await;
        let skipper = office.skipper("sean@example.org").await;
        let stranger = office.skipper("other@example.org").await;
        let lists = Registry::new(office.desk.store().clone());
        lists.add_person(&skipper, &person("Baptiste")).await.unwrap();
        lists.add_person(&stranger, &person("Joseph")).await.unwrap();
        office.desk.begin_voyage(&skipper, &Draft::default()).await.unwrap();
        office.desk.receive_voyage(&skipper, &grenadines()).await.unwrap();
        let before = column(&office, "SELECT id FROM notice").await.len();

        let people = Erased { lists: Lists { people: true, ..Lists::default() }, drafts: true };
        assert_eq!(office.desk.erase_own(&skipper, people).await.unwrap(), 2, "a person and a plan");
        assert_eq!(column(&office, "SELECT family_name FROM person").await, ["Joseph"]);
        assert_eq!(column(&office, "SELECT person_id FROM travel_document").await.len(), 1);
        assert_eq!(column(&office, "SELECT id FROM notice").await.len(), before);
        assert_eq!(column(&office, "SELECT id FROM voyage").await.len(), 1, "the one that was sent");
    }

    async fn an_account_is_closed_once_and_not_while_a_call_is_under_way(url: &str) {
        let office = Office::open(url).await;
        let skipper = office.skipper("sean@example.org").await;
        let lists = Registry::new(office.desk.store().clone());
        lists.add_person(&skipper, &person("Baptiste")).await.unwrap();
        office.desk.make_calendar(&skipper).await.unwrap();
        office.desk.receive_voyage(&skipper, &grenadines()).await.unwrap();
        let customs = office.officer("VC", AgencyKind::Customs).await;
        let call = office.calls(&customs).await[0].clone();
        office.desk.open_call(&customs, &call.id).await.unwrap();
        let under_way = office.desk.under_way(&skipper).await.unwrap();
        assert!(under_way.iter().any(|way| way.reference == call.reference));
        let barred = office.desk.close_account(&office.accounts, &skipper).await;
        assert!(matches!(barred, Err(ClearanceError::State)), "{barred:?}");
        assert_eq!(column(&office, "SELECT family_name FROM person").await, ["Baptiste"], "all or nothing");

        office.clock.step(TimeDelta::days(60));
        assert!(office.desk.under_way(&skipper).await.unwrap().is_empty());
        office.desk.close_account(&office.accounts, &skipper).await.unwrap();
        for gone in ["person", "travel_document", "calendar", "ledger_look"] {
            let sql = format!("SELECT account_id FROM {gone}");
            assert!(column(&office, &sql).await.is_empty(), "{gone}");
        }
        let all = column(&office, "SELECT email || name || password_hash FROM account WHERE disabled_at IS NOT NULL").await;
        assert_eq!(all, [""], "nothing names its holder");
        let plans = column(&office, "SELECT draft FROM voyage").await;
        assert_eq!(plans, [serde_json::to_string(&Draft::default()).unwrap()]);
        assert!(!office.desk.open_call(&customs, &call.id).await.unwrap().ways.is_empty(), "what was sent stays");
        let twice = office.desk.close_account(&office.accounts, &skipper).await;
        assert!(matches!(twice, Err(ClearanceError::State)), "{twice:?}");
        let letters = column(&office, "SELECT payload FROM job WHERE payload LIKE '%account-closed%'").await;
        assert_eq!(letters.len(), 1);
        assert!(letters[0].contains("sean@example.org"));
        let again = office.accounts.sign_in("sean@example.org", "four tired pelicans", &accounts::Caller::new([127, 0, 0, 1].into())).await;
        assert!(matches!(again, Ok(accounts::SignIn::Refused)), "{again:?}");
    }

    async fn an_officer_cannot_close_an_account_by_the_skippers_door(url: &str) {
        let office = Office::open(url).await;
        let customs = office.officer("VC", AgencyKind::Customs).await;
        let closed = office.desk.close_account(&office.accounts, &customs).await;
        assert!(matches!(closed, Err(ClearanceError::NotPermitted)));
        let tx = office.desk.store().write(&customs.scope()).await.unwrap();
        let closed = office.accounts.close_in(&tx, &customs).await;
        assert!(matches!(closed, Err(AccountsError::NotPermitted)));
    }

    async fn a_copy_holds_every_voyage_with_what_was_decided_on_it(url: &str) {
        let office = Office::open(url).await;
        let skipper = office.skipper("sean@example.org").await;
        office.desk.begin_voyage(&skipper, &Draft { name: "Later".into(), ..Draft::default() }).await.unwrap();
        office.desk.receive_voyage(&skipper, &grenadines()).await.unwrap();
        let mut copied = Vec::new();
        let mut after: Option<VoyageId> = None;
        while let Some((id, voyage)) = office.desk.export_voyage(&skipper, after.as_ref()).await.unwrap() {
            copied.push(voyage);
            after = Some(id);
        }
        assert_eq!(copied.len(), 2);
        let sent = copied.iter().find(|voyage| voyage["state"] == json!(VoyageState::Sent)).unwrap();
        let calls = sent["calls"].as_array().unwrap();
        assert_eq!(calls.len(), office.calls(&skipper).await.len());
        assert!(calls.iter().all(|call| !call["notices"].as_array().unwrap().is_empty()));
        assert!(calls[0]["notices"][0]["declared"]["people"].is_array());
    }

    async fn drafts_and_what_was_taken_out_of_lists_are_swept_when_their_time_is_over(url: &str) {
        let office = Office::open(url).await;
        let skipper = office.skipper("sean@example.org").await;
        let lists = Registry::new(office.desk.store().clone());
        let gone = lists.add_person(&skipper, &person("Baptiste")).await.unwrap();
        lists.add_person(&skipper, &person("Joseph")).await.unwrap();
        lists.remove_person(&skipper, &gone).await.unwrap();
        office.desk.begin_voyage(&skipper, &Draft::default()).await.unwrap();
        office.desk.receive_voyage(&skipper, &grenadines()).await.unwrap();
        let now = || office.desk.store().ambient().now();
        assert_eq!(lists.sweep(now(), now()).await.unwrap(), 0, "not in the moment it was removed");
        assert_eq!(office.desk.sweep_drafts(now()).await.unwrap(), 0);
        office.clock.step(TimeDelta::days(1));
        assert_eq!(lists.sweep(now(), now()).await.unwrap(), 1);
        assert_eq!(office.desk.sweep_drafts(now()).await.unwrap(), 1);
        assert_eq!(column(&office, "SELECT family_name FROM person").await, ["Joseph"]);
        assert_eq!(column(&office, "SELECT id FROM voyage").await.len(), 1, "what was sent stays");
    }
}
