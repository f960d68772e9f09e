//! Lists brought in as a whole.

use accounts::{Role, Viewer};
use registry::{Imported, Matched, RegistryError};
use serde_json::{Value, json};
use storage::Scope;
use storage::sea_orm::{ConnectionTrait as _, Statement};

use super::{Desk, person};

fn boat(name: &str, number: &str) -> Value {
    json!({"name": name, "type": "sloop", "category": "pleasure", "registration_country": "GB",
        "registration_number": number})
}

/// What the viewer's ledger says, in order.
async fn written(desk: &Desk, viewer: &Viewer) -> Vec<String> {
    let tx = desk.store.read(&Scope::System).await.unwrap();
    let sql =
        format!("SELECT action FROM ledger WHERE account_id = '{}' ORDER BY seq", viewer.account);
    let all = tx.query_all_raw(Statement::from_string(tx.get_database_backend(), sql)).await;
    all.unwrap().iter().map(|row| row.try_get("", "action").unwrap()).collect()
}

testkit::on_both! {
    async fn people_of_a_list_are_added_changed_or_left_and_a_wrong_one_costs_no_other(url: &str) {
        let desk = Desk::open(url).await;
        let agent = desk.viewer(Role::Agent).await;
        let anna = desk.registry.add_person(&agent, &person("Baptiste", "Anna", "D202118")).await.unwrap();
        desk.registry.add_person(&agent, &person("Joseph", "Zoe", "D303")).await.unwrap();
        let mut wrong = person("Later", "Born", "D404");
        wrong["born"] = json!("2999-01-01");
        let list = [
            person("BAPTISTE", "Anna Maria", "d202118"),
            person("Joseph", "Zoe", "D303"),
            person("Suharto", "Ketut", "B1234567"),
            wrong,
        ];
        let matched = desk.registry.match_people(&agent, &list).await.unwrap();
        assert_eq!(matched[..3], [Matched::Changes, Matched::Same, Matched::New]);
        let Matched::Refused(problems) = &matched[3] else { panic!("{matched:?}") };
        assert!(problems.iter().any(|problem| problem.path.contains("born")), "{problems:?}");

        let only_new = desk.registry.import_people(&agent, ("first", false), &list).await.unwrap();
        assert_eq!(only_new, Imported { added: 1, changed: 0, left: 3 });
        let all = desk.registry.import_people(&agent, ("second", true), &list).await.unwrap();
        assert_eq!(all, Imported { added: 0, changed: 1, left: 3 });
        let (row, record) = desk.registry.person(&agent, &anna).await.unwrap();
        assert_eq!((row.version, record.given_names.as_deref()), (2, Some("Anna Maria")));
        assert_eq!(desk.registry.people(&agent, "").await.unwrap().len(), 3);
        let again = desk.registry.match_people(&agent, &list[..3]).await.unwrap();
        assert!(again.iter().all(|matched| *matched == Matched::Same), "{again:?}");
    }

    async fn a_confirmation_sent_twice_is_done_once_and_anothers_is_their_own(url: &str) {
        let desk = Desk::open(url).await;
        let (agent, other) = (desk.viewer(Role::Agent).await, desk.viewer(Role::Agent).await);
        let list = [person("Baptiste", "Anna", "D202118")];
        let done = Imported { added: 1, changed: 0, left: 0 };
        for viewer in [&agent, &agent, &other] {
            let came = desk.registry.import_people(viewer, ("once", true), &list).await.unwrap();
            assert_eq!(came, done);
        }
        for viewer in [&agent, &other] {
            assert_eq!(desk.registry.people(viewer, "").await.unwrap().len(), 1);
        }
    }

    async fn vessels_of_a_list_are_known_by_their_numbers(url: &str) {
        let desk = Desk::open(url).await;
        let agent = desk.viewer(Role::Agent).await;
        let rose = desk.registry.add_vessel(&agent, &boat("Wild Rose", "913402")).await.unwrap();
        let list = [boat("Wilder Rose", "913402"), boat("Wild Rose", "777"), json!({"name": ""})];
        let matched = desk.registry.match_vessels(&agent, &list).await.unwrap();
        assert_eq!(matched[..2], [Matched::Changes, Matched::New], "one name, two ships");
        assert!(matches!(matched[2], Matched::Refused(_)), "{matched:?}");
        let came = desk.registry.import_vessels(&agent, ("list", true), &list).await.unwrap();
        assert_eq!(came, Imported { added: 1, changed: 1, left: 1 });
        let again = desk.registry.import_vessels(&agent, ("list", true), &list).await.unwrap();
        assert_eq!(again, came, "the same confirmation");
        assert_eq!(desk.registry.vessel(&agent, &rose).await.unwrap().0.name, "Wilder Rose");
        assert_eq!(desk.registry.vessels(&agent, "").await.unwrap().len(), 2);
    }

    async fn what_was_brought_in_can_be_taken_away_and_all_of_it_is_written_down(url: &str) {
        let desk = Desk::open(url).await;
        let agent = desk.viewer(Role::Agent).await;
        let people = [person("Baptiste", "Anna", "D202118")];
        desk.registry.import_people(&agent, ("people", true), &people).await.unwrap();
        desk.registry.import_vessels(&agent, ("boats", true), &[boat("Wild Rose", "1")]).await.unwrap();
        desk.registry.match_people(&agent, &people).await.unwrap();
        let taken = desk.registry.export_people(&agent).await.unwrap();
        assert_eq!(taken[0]["family_name"], "Baptiste");
        assert!(taken[0].get("ref").is_none(), "an id of this program means nothing elsewhere");
        let back = desk.registry.match_people(&agent, &taken).await.unwrap();
        assert_eq!(back, [Matched::Same], "what is taken away fits what is kept");
        let boats = desk.registry.export_vessels(&agent).await.unwrap();
        assert_eq!(desk.registry.match_vessels(&agent, &boats).await.unwrap(), [Matched::Same]);
        let expected = ["person.added", "vessel.added", "person.listed", "person.exported",
            "person.listed", "vessel.exported"];
        assert_eq!(written(&desk, &agent).await, expected);
    }

    async fn only_who_keeps_a_list_brings_one_in(url: &str) {
        let desk = Desk::open(url).await;
        let officer = desk.viewer(Role::Officer).await;
        let (people, boats) = ([person("Baptiste", "Anna", "D202118")], [boat("Wild Rose", "1")]);
        let refused = |outcome: RegistryError| assert!(matches!(outcome, RegistryError::NotPermitted));
        refused(desk.registry.match_people(&officer, &people).await.unwrap_err());
        refused(desk.registry.match_vessels(&officer, &boats).await.unwrap_err());
        refused(desk.registry.import_people(&officer, ("x", true), &people).await.unwrap_err());
        refused(desk.registry.import_vessels(&officer, ("x", true), &boats).await.unwrap_err());
        refused(desk.registry.export_people(&officer).await.unwrap_err());
        refused(desk.registry.export_vessels(&officer).await.unwrap_err());
        assert!(written(&desk, &officer).await.is_empty());
    }
}
