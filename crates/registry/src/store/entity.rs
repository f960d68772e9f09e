//! Rows as they lie in the tables.

/// Vessels of an account.
pub(crate) mod vessel {
    use crate::VesselId;
    use accounts::{AccountId, AdministrationId};
    use chrono::{DateTime, Utc};
    use storage::sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "vessel")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: VesselId,
        pub name: String,
        pub administration_id: AdministrationId,
        pub account_id: AccountId,
        pub search: String,
        pub content: String,
        pub version: i32,
        pub created_at: DateTime<Utc>,
        pub updated_at: DateTime<Utc>,
        pub removed_at: Option<DateTime<Utc>>,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}
    impl ActiveModelBehavior for ActiveModel {}
}

/// People of an account.
pub(crate) mod person {
    use crate::PersonId;
    use accounts::{AccountId, AdministrationId};
    use chrono::{DateTime, NaiveDate, Utc};
    use storage::sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "person")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: PersonId,
        pub family_name: String,
        pub given_names: Option<String>,
        pub born: NaiveDate,
        pub nationality: String,
        pub administration_id: AdministrationId,
        pub account_id: AccountId,
        pub search: String,
        pub content: String,
        pub version: i32,
        pub created_at: DateTime<Utc>,
        pub updated_at: DateTime<Utc>,
        pub removed_at: Option<DateTime<Utc>>,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}
    impl ActiveModelBehavior for ActiveModel {}
}

/// Their documents, as searched for.
pub(crate) mod travel_document {
    use crate::PersonId;
    use accounts::{AccountId, AdministrationId};
    use chrono::NaiveDate;
    use storage::sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "travel_document")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub person_id: PersonId,
        #[sea_orm(primary_key, auto_increment = false)]
        pub seq: i32,
        pub administration_id: AdministrationId,
        pub account_id: AccountId,
        pub kind: String,
        pub number_key: String,
        pub issuing_country: String,
        pub expires_on: Option<NaiveDate>,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}
    impl ActiveModelBehavior for ActiveModel {}
}

/// Parties of guests.
pub(crate) mod party {
    use crate::{PartyId, VesselId};
    use accounts::{AccountId, AdministrationId};
    use chrono::{DateTime, NaiveDate, Utc};
    use storage::sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "party")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: PartyId,
        pub administration_id: AdministrationId,
        pub account_id: AccountId,
        pub name: String,
        pub vessel_id: Option<VesselId>,
        pub starts_on: NaiveDate,
        pub language: String,
        pub asked_by: String,
        pub created_at: DateTime<Utc>,
        pub expires_at: DateTime<Utc>,
        pub closed_at: Option<DateTime<Utc>>,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}
    impl ActiveModelBehavior for ActiveModel {}
}

/// Their guests.
pub(crate) mod party_guest {
    use crate::{GuestId, PartyId, PersonId};
    use accounts::{AccountId, AdministrationId};
    use chrono::{DateTime, Utc};
    use storage::sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "party_guest")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: GuestId,
        pub party_id: PartyId,
        pub administration_id: AdministrationId,
        pub account_id: AccountId,
        pub place: i32,
        pub called: String,
        pub email: Option<String>,
        pub link_hash: String,
        pub links: i32,
        pub person_id: Option<PersonId>,
        pub created_at: DateTime<Utc>,
        pub opened_at: Option<DateTime<Utc>>,
        pub filled_at: Option<DateTime<Utc>>,
        pub removed_at: Option<DateTime<Utc>>,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}
    impl ActiveModelBehavior for ActiveModel {}
}

/// Weapons, animals and standing stores of an account.
pub(crate) mod belonging {
    use crate::BelongingId;
    use crate::belonging::BelongingKind;
    use accounts::{AccountId, AdministrationId};
    use chrono::{DateTime, Utc};
    use storage::sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "belonging")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: BelongingId,
        pub administration_id: AdministrationId,
        pub account_id: AccountId,
        pub kind: BelongingKind,
        pub content: String,
        pub version: i32,
        pub created_at: DateTime<Utc>,
        pub updated_at: DateTime<Utc>,
        pub removed_at: Option<DateTime<Utc>>,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}
    impl ActiveModelBehavior for ActiveModel {}
}

/// Rules that administrations set.
pub(crate) mod ruling {
    use crate::RulingId;
    use crate::store::RulingState;
    use accounts::{AccountId, AdministrationId};
    use chrono::{DateTime, NaiveDate, Utc};
    use storage::sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "ruling")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: RulingId,
        pub administration_id: AdministrationId,
        pub territory: String,
        pub fact: String,
        pub version: i32,
        pub based_on: i32,
        pub content: String,
        pub effective_on: NaiveDate,
        pub state: RulingState,
        pub proposed_by: AccountId,
        pub proposed_at: DateTime<Utc>,
        pub decided_by: Option<AccountId>,
        pub decided_at: Option<DateTime<Utc>>,
        pub reason: Option<String>,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}
    impl ActiveModelBehavior for ActiveModel {}
}

/// Photographs of vessels.
pub(crate) mod photograph {
    use crate::VesselId;
    use accounts::{AccountId, AdministrationId};
    use chrono::{DateTime, Utc};
    use storage::sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "photograph")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub vessel_id: VesselId,
        pub administration_id: AdministrationId,
        pub account_id: AccountId,
        pub content: Vec<u8>,
        pub sha256: String,
        pub taken_up_at: DateTime<Utc>,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}
    impl ActiveModelBehavior for ActiveModel {}
}
