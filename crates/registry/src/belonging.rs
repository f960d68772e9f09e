//! What a boat carries again and again, in the lists of its account: weapons, animals, standing
//! stores. A declaration takes a copy.

use chrono::{DateTime, Utc};
use serde_json::Value;

use crate::BelongingId;
use crate::record::{Animal, FieldProblem, Stores, Weapon};

storage::word_enum! {
    /// In which list something stands.
    pub enum BelongingKind {
        /// A weapon with its ammunition.
        Weapon = "weapon",
        /// An animal.
        Animal = "animal",
        /// Stores that are usually aboard.
        Stores = "stores",
    }
}

impl BelongingKind {
    /// A record of this list, read and written anew, so that only what its shape knows is kept.
    ///
    /// # Errors
    /// Every problem of the record; a JSON error is told as a missing record.
    pub(crate) fn read(self, record: &Value) -> Result<Value, Vec<FieldProblem>> {
        let read = match self {
            Self::Weapon => serde_json::to_value(Weapon::from_value(record)?.0),
            Self::Animal => serde_json::to_value(Animal::from_value(record)?.0),
            Self::Stores => serde_json::to_value(Stores::from_value(record)?.0),
        };
        let read = read.map_err(|_| vec![missing()])?;
        let empty = read.as_object().is_none_or(serde_json::Map::is_empty);
        if empty { Err(vec![missing()]) } else { Ok(read) }
    }
}

/// Stores of which nothing is said are none.
fn missing() -> FieldProblem {
    FieldProblem::new("spirits_l", &crate::record::ProblemKind::Missing)
}

/// Something in a list of an account.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BelongingRow {
    /// Its id.
    pub id: BelongingId,
    /// In which list.
    pub kind: BelongingKind,
    /// The record: JSON of a [`Weapon`], an [`Animal`] or [`Stores`].
    pub record: Value,
    /// Counts changes.
    pub version: i32,
    /// When it was last changed.
    pub updated_at: DateTime<Utc>,
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn each_list_takes_its_own_shape() {
        let flare = json!({"type": "flare_gun", "rounds": 6});
        assert_eq!(BelongingKind::Weapon.read(&flare), Ok(flare.clone()));
        let wrong = BelongingKind::Animal.read(&flare).unwrap_err();
        assert!(wrong.iter().any(|problem| problem.path == "species"), "{wrong:?}");
        let rex =
            json!({"species": "dog", "microchip": "528140000123456", "rabies_on": "2026-30-02"});
        assert_eq!(BelongingKind::Animal.read(&rex).unwrap_err()[0].path, "rabies_on");
        assert!(BelongingKind::Stores.read(&json!({})).is_err(), "stores of nothing are none");
        assert!(BelongingKind::Stores.read(&json!({"spirits_l": "2.5"})).is_ok());
        assert!(BelongingKind::Stores.read(&json!([])).is_err());
    }
}
