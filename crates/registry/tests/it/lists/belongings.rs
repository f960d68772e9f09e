//! Weapons, animals and standing stores of an account.

use accounts::Role;
use registry::RegistryError;
use registry::belonging::BelongingKind;
use serde_json::json;
use storage::StorageError;

use super::Desk;

testkit::on_both! {
    async fn what_a_boat_carries_is_kept_changed_and_taken_out(url: &str) {
        let desk = Desk::open(url).await;
        let (owner, other) = (desk.viewer(Role::Skipper).await, desk.viewer(Role::Skipper).await);
        let registry = &desk.registry;
        let dog = json!({"species": "dog", "name": "Rex", "microchip": "528140000123456", "rabies_on": "2026-02-03", "landing": false});
        let id = registry.add_belonging(&owner, (BelongingKind::Animal, &dog)).await.unwrap();
        let row = registry.belonging(&owner, &id).await.unwrap();
        assert_eq!((row.kind, &row.record, row.version), (BelongingKind::Animal, &dog, 1));
        let flare = json!({"type": "flare_gun"});
        registry.add_belonging(&owner, (BelongingKind::Weapon, &flare)).await.unwrap();
        assert_eq!(registry.belongings(&owner).await.unwrap().len(), 2);
        assert!(registry.belongings(&other).await.unwrap().is_empty());
        let not_a_dog = registry.change_belonging(&owner, (&id, 1), (BelongingKind::Weapon, &flare)).await;
        assert!(matches!(not_a_dog, Err(RegistryError::Fields(_))), "it stays in its list: {not_a_dog:?}");
        let newer = json!({"species": "dog", "name": "Rex", "rabies_on": "2026-11-03", "landing": true});
        registry.change_belonging(&owner, (&id, 1), (BelongingKind::Animal, &newer)).await.unwrap();
        let behind = registry.change_belonging(&owner, (&id, 1), (BelongingKind::Animal, &newer)).await;
        assert!(matches!(behind, Err(RegistryError::Storage(StorageError::Conflict))), "{behind:?}");
        for refused in [
            registry.belonging(&other, &id).await.map(|_| ()),
            registry.change_belonging(&other, (&id, 2), (BelongingKind::Animal, &newer)).await,
            registry.remove_belonging(&other, &id).await,
        ] {
            assert!(matches!(refused, Err(RegistryError::NotFound)), "{refused:?}");
        }
        let officer = desk.viewer(Role::Officer).await;
        assert!(matches!(registry.belongings(&officer).await, Err(RegistryError::NotPermitted)));
        registry.remove_belonging(&owner, &id).await.unwrap();
        assert!(matches!(registry.belonging(&owner, &id).await, Err(RegistryError::NotFound)));
    }
}
