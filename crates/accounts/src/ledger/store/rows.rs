//! The tables of the ledger. Its columns are plain text here, not ids and words: a
//! verification must be able to read what a tamperer left there.

/// `ledger`: the entries.
pub(crate) mod entry {
    use chrono::{DateTime, Utc};
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "ledger")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub administration_id: String,
        #[sea_orm(primary_key, auto_increment = false)]
        pub seq: i64,
        pub at: DateTime<Utc>,
        pub account_id: Option<String>,
        pub seat_role: Option<String>,
        pub action: String,
        pub purpose: String,
        pub record_kind: String,
        pub record_hash: String,
        pub reason_hash: Option<String>,
        pub previous_hash: String,
        pub hash: String,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}
    impl ActiveModelBehavior for ActiveModel {}
}

/// `ledger_head`: where each chain ends.
pub(crate) mod head {
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "ledger_head")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub administration_id: String,
        pub seq: i64,
        pub hash: String,
        pub mac: String,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}
    impl ActiveModelBehavior for ActiveModel {}
}

/// `ledger_note`: sealed words beside an entry; may be erased.
pub(crate) mod note {
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "ledger_note")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub administration_id: String,
        #[sea_orm(primary_key, auto_increment = false)]
        pub seq: i64,
        pub account_id: Option<String>,
        pub salt: Vec<u8>,
        pub sealed: Vec<u8>,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}
    impl ActiveModelBehavior for ActiveModel {}
}

/// `ledger_look`: entries about an account's records that others made, for that account.
pub(crate) mod look {
    use chrono::{DateTime, Utc};
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "ledger_look")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub administration_id: String,
        #[sea_orm(primary_key, auto_increment = false)]
        pub seq: i64,
        pub account_id: String,
        pub at: DateTime<Utc>,
        pub role: String,
        pub agency: Option<String>,
        pub action: String,
        pub purpose: String,
        pub record_kind: String,
        pub record: String,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}
    impl ActiveModelBehavior for ActiveModel {}
}
