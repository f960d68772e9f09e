//! Finding people and vessels again.

use accounts::Role;
use serde_json::json;

use super::{Desk, person};

testkit::on_both! {
    async fn words_are_found_by_their_beginnings_in_any_order(url: &str) {
        let desk = Desk::open(url).await;
        let agent = desk.viewer(Role::Agent).await;
        for (family, given, number) in [
            ("O'Brien", "Seán", "PX4471902"),
            ("Baptiste", "Anna Maria", "D202118"),
            ("Baptiste", "Zoë", "NXK77P2R4"),
        ] {
            desk.registry.add_person(&agent, &person(family, given, number)).await.unwrap();
        }
        for (find, expected) in [
            ("", 3), ("bapt anna", 1), ("anna bapt", 1), ("MAR", 1), ("px44", 1), ("obrien", 1),
            ("zoe", 1), ("aptiste", 0), ("447", 0), ("anna zoe", 0), ("%", 3), ("_", 3),
        ] {
            let found = desk.registry.people(&agent, find).await.unwrap();
            assert_eq!(found.len(), expected, "{find}");
        }
        assert!(desk.registry.people(&desk.viewer(Role::Agent).await, "").await.unwrap().is_empty());
        assert!(desk.registry.people(&desk.viewer(Role::Officer).await, "").await.is_err());
    }
}

testkit::on_both! {
    async fn pages_of_a_list_follow_each_other_without_gap(url: &str) {
        let desk = Desk::open(url).await;
        let (agent, other) = (desk.viewer(Role::Agent).await, desk.viewer(Role::Agent).await);
        // Several of one name: the key alone does not say where a page ended.
        for number in 0..7 {
            let record = person("Baptiste", "Anna", "D202118");
            desk.registry.add_person(&agent, &record).await.unwrap();
            let vessel = json!({"name": format!("Rose {}", number % 3), "type": "sloop", "category": "pleasure"});
            desk.registry.add_vessel(&agent, &vessel).await.unwrap();
        }
        let (mut seen, mut after) = (Vec::new(), None);
        loop {
            let page = desk.registry.find_people(&agent, ("bapt", after.as_ref()), 3).await.unwrap();
            after = page.last().map(|row| row.id.clone());
            seen.extend(page.into_iter().map(|row| row.id));
            if after.is_none() { break; }
        }
        let all = desk.registry.people(&agent, "").await.unwrap();
        assert_eq!(seen, all.iter().map(|row| row.id.clone()).collect::<Vec<_>>());
        let first = desk.registry.find_vessels(&agent, ("ro", None), 4).await.unwrap();
        let rest = desk.registry.find_vessels(&agent, ("ro", first.last().map(|row| &row.id)), 9).await.unwrap();
        let names: Vec<&str> = first.iter().chain(&rest).map(|row| row.name.as_str()).collect();
        assert_eq!(names, ["Rose 0", "Rose 0", "Rose 0", "Rose 1", "Rose 1", "Rose 2", "Rose 2"]);
        // Another's row names no place in one's own list.
        let own = desk.registry.find_people(&other, ("", Some(&seen[0])), 3).await.unwrap();
        assert!(own.is_empty());
    }
}
