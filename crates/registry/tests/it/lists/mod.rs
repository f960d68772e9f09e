//! Lists of accounts, told on both databases.

mod belongings;
mod imports;
mod parties;
mod people;
mod photographs;

use accounts::{REGION, Role, Viewer};
use serde_json::{Value, json};

use crate::house::House;

/// The registry of the region, on a Tuesday in 2026.
pub struct Desk(House);

impl std::ops::Deref for Desk {
    type Target = House;

    fn deref(&self) -> &House {
        &self.0
    }
}

impl Desk {
    pub async fn open(url: &str) -> Self {
        Self(House::open(url, "2026-11-24T12:00:00Z".parse().unwrap()).await)
    }

    /// Someone new in a role of the region.
    pub async fn viewer(&self, role: Role) -> Viewer {
        let name = self.store.ambient().uuid();
        self.0.viewer(REGION, role, &format!("{name}@example.com")).await
    }
}

/// A person as a form makes them.
pub fn person(family: &str, given: &str, number: &str) -> Value {
    json!({"family_name": family, "given_names": given, "sex": "F", "born": "1994-01-19",
        "nationality": "DM", "documents": [{"kind": "passport", "number": number,
        "issuing_country": "DM", "expires_on": "2031-02-08"}]})
}
