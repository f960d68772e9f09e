//! The tables of accounts, one module each. The ledger's are in `ledger/rows.rs`.

/// `administration`: administrations: governments as owners of records.
pub(crate) mod administration {
    use chrono::{DateTime, Utc};
    use sea_orm::entity::prelude::*;

    use crate::AdministrationId;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "administration")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: AdministrationId,
        pub code: String,
        pub name: String,
        pub second_step: bool,
        pub created_at: DateTime<Utc>,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}
    impl ActiveModelBehavior for ActiveModel {}
}

/// `agency`: agencies within an administration.
pub(crate) mod agency {
    use sea_orm::entity::prelude::*;

    use crate::{AdministrationId, AgencyId, AgencyKind};

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "agency")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: AgencyId,
        pub administration_id: AdministrationId,
        pub kind: AgencyKind,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}
    impl ActiveModelBehavior for ActiveModel {}
}

/// `account`: those who sign in.
pub(crate) mod account {
    use chrono::{DateTime, Utc};
    use sea_orm::entity::prelude::*;

    use crate::{AccountId, AdministrationId};

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "account")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: AccountId,
        pub administration_id: AdministrationId,
        pub email: String,
        pub email_key: String,
        pub name: String,
        pub language: String,
        pub password_hash: String,
        pub password_at: DateTime<Utc>,
        pub totp_seed: Option<Vec<u8>>,
        pub totp_pending: Option<Vec<u8>>,
        pub totp_step: i64,
        pub disabled_at: Option<DateTime<Utc>>,
        pub created_at: DateTime<Utc>,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}
    impl ActiveModelBehavior for ActiveModel {}
}

/// `seat`: what accounts act as.
pub(crate) mod seat {
    use chrono::{DateTime, Utc};
    use sea_orm::entity::prelude::*;

    use crate::{AccountId, AdministrationId, AgencyKind, Role, SeatId};

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "seat")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: SeatId,
        pub account_id: AccountId,
        pub administration_id: AdministrationId,
        pub role: Role,
        pub agency: Option<AgencyKind>,
        pub port: Option<String>,
        pub created_at: DateTime<Utc>,
        pub ended_at: Option<DateTime<Utc>>,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}
    impl ActiveModelBehavior for ActiveModel {}
}

/// `session`: sign-ins on devices.
pub(crate) mod session {
    use chrono::{DateTime, Utc};
    use sea_orm::entity::prelude::*;

    use crate::{AccountId, AdministrationId, SeatId, SessionId};

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "session")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: SessionId,
        pub account_id: AccountId,
        pub administration_id: AdministrationId,
        pub seat_id: SeatId,
        pub token_hash: String,
        pub csrf_secret: Vec<u8>,
        pub device: String,
        pub created_at: DateTime<Utc>,
        pub seen_at: DateTime<Utc>,
        pub locked_at: Option<DateTime<Utc>>,
        pub expires_at: DateTime<Utc>,
        pub ended_at: Option<DateTime<Utc>>,
        pub kiosk: i32,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}
    impl ActiveModelBehavior for ActiveModel {}
}

/// `invitation`: invitations to a seat.
pub(crate) mod invitation {
    use chrono::{DateTime, Utc};
    use sea_orm::entity::prelude::*;

    use crate::{AccountId, AdministrationId, AgencyKind, InvitationId, Role};

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "invitation")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: InvitationId,
        pub administration_id: AdministrationId,
        pub email: String,
        pub language: String,
        pub role: Role,
        pub agency: Option<AgencyKind>,
        pub port: Option<String>,
        pub token_hash: Option<String>,
        pub invited_by: AccountId,
        pub approved_by: Option<String>,
        pub needs_approval: bool,
        pub created_at: DateTime<Utc>,
        pub expires_at: DateTime<Utc>,
        pub accepted_at: Option<DateTime<Utc>>,
        pub withdrawn_at: Option<DateTime<Utc>>,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}
    impl ActiveModelBehavior for ActiveModel {}
}

/// `one_time_token`: links and waiting sign-ins, good once.
pub(crate) mod one_time_token {
    use chrono::{DateTime, Utc};
    use sea_orm::entity::prelude::*;

    use super::super::TokenKind;
    use crate::{AccountId, AdministrationId, OneTimeId};

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "one_time_token")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: OneTimeId,
        pub kind: TokenKind,
        pub administration_id: AdministrationId,
        pub account_id: Option<AccountId>,
        pub token_hash: String,
        pub payload: Option<Vec<u8>>,
        pub tries: i32,
        pub created_at: DateTime<Utc>,
        pub expires_at: DateTime<Utc>,
        pub used_at: Option<DateTime<Utc>>,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}
    impl ActiveModelBehavior for ActiveModel {}
}

/// `recovery_code`: codes for a lost authenticator.
pub(crate) mod recovery_code {
    use chrono::{DateTime, Utc};
    use sea_orm::entity::prelude::*;

    use crate::{AccountId, AdministrationId, RecoveryCodeId};

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "recovery_code")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: RecoveryCodeId,
        pub account_id: AccountId,
        pub administration_id: AdministrationId,
        pub code_hash: String,
        pub created_at: DateTime<Utc>,
        pub used_at: Option<DateTime<Utc>>,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}
    impl ActiveModelBehavior for ActiveModel {}
}

/// `api_token`: personal tokens for the API.
pub(crate) mod api_token {
    use chrono::{DateTime, Utc};
    use sea_orm::entity::prelude::*;

    use crate::{AccountId, AdministrationId, ApiTokenId, SeatId};

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "api_token")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: ApiTokenId,
        pub account_id: AccountId,
        pub administration_id: AdministrationId,
        pub seat_id: SeatId,
        pub name: String,
        pub token_hash: String,
        pub created_at: DateTime<Utc>,
        pub expires_at: DateTime<Utc>,
        pub used_at: Option<DateTime<Utc>>,
        pub revoked_at: Option<DateTime<Utc>>,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}
    impl ActiveModelBehavior for ActiveModel {}
}

/// `push_device`: browsers that are told of news.
pub(crate) mod push_device {
    use chrono::{DateTime, Utc};
    use sea_orm::entity::prelude::*;

    use crate::{AccountId, AdministrationId, PushDeviceId, SessionId};

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "push_device")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: PushDeviceId,
        pub account_id: AccountId,
        pub administration_id: AdministrationId,
        pub session_id: SessionId,
        pub endpoint_hash: String,
        pub sealed_address: Vec<u8>,
        pub server_key: String,
        pub device: String,
        pub created_at: DateTime<Utc>,
        pub told_at: Option<DateTime<Utc>>,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}
    impl ActiveModelBehavior for ActiveModel {}
}

/// `sign_in_failure`: failed sign-ins by keyed subject.
pub(crate) mod sign_in_failure {
    use chrono::{DateTime, Utc};
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "sign_in_failure")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub subject: String,
        pub failures: i32,
        pub last_at: DateTime<Utc>,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}
    impl ActiveModelBehavior for ActiveModel {}
}
