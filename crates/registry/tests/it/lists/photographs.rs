//! The photographs of vessels, as an account takes them away.

use accounts::Role;
use registry::RegistryError;
use registry::picture::{Kept, Kind};
use serde_json::json;

use super::Desk;

testkit::on_both! {
    async fn a_copy_has_the_photograph_of_each_boat_of_the_list_under_the_path_her_record_says(url: &str) {
        let desk = Desk::open(url).await;
        let (agent, other) = (desk.viewer(Role::Agent).await, desk.viewer(Role::Agent).await);
        let mut boats = Vec::new();
        for name in ["Rose/1", "Rose 2", "Gone"] {
            let vessel = json!({"name": name, "type": "sloop", "category": "pleasure"});
            boats.push(desk.registry.add_vessel(&agent, &vessel).await.unwrap());
        }
        for (boat, byte) in [(&boats[0], 1), (&boats[2], 3)] {
            let picture = Kept { kind: Kind::Jpeg, bytes: vec![byte; 9] };
            desk.registry.put_photograph(&agent, (boat, picture)).await.unwrap();
        }
        desk.registry.remove_vessel(&agent, &boats[2]).await.unwrap();
        let rows = desk.registry.copy_vessels(&agent, None).await.unwrap().rows;
        let path = format!("files/boats/Rose_1-{}.jpg", boats[0]);
        let told: Vec<_> = rows.iter().filter_map(|row| row["photograph"].as_str()).collect();
        assert_eq!((rows.len(), told), (2, vec![path.as_str()]));
        let first = desk.registry.copy_photograph(&agent, None).await.unwrap().unwrap();
        assert_eq!((first.path, first.bytes), (path, vec![1; 9]));
        let more = desk.registry.copy_photograph(&agent, Some(&first.id)).await.unwrap();
        assert_eq!(more, None, "of a boat that was taken out of the list no more than her record");
        assert_eq!(desk.registry.copy_photograph(&other, None).await.unwrap(), None);
        let officer = desk.viewer(Role::Officer).await;
        let refused = desk.registry.copy_photograph(&officer, None).await;
        assert!(matches!(refused, Err(RegistryError::NotPermitted)), "{refused:?}");
    }
}
