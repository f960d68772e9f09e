//! Rows as they lie in the tables.

/// Plans of voyages; a draft's content, and after sending the content last sent.
pub(crate) mod voyage {
    use crate::voyage::{VoyageId, VoyageState};
    use accounts::{AccountId, AdministrationId};
    use chrono::{DateTime, Utc};
    use storage::sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "voyage")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: VoyageId,
        pub administration_id: AdministrationId,
        pub account_id: AccountId,
        pub client_id: Option<String>,
        pub name: String,
        pub state: VoyageState,
        pub draft: String,
        pub version: i32,
        pub created_at: DateTime<Utc>,
        pub updated_at: DateTime<Utc>,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}
    impl ActiveModelBehavior for ActiveModel {}
}

/// Calls at ports. `whereabouts`, `inward`, `outward`, `waiting`, `pills`, `awaits`, `attention` and `reasons`
/// are a cache of what `crate::standing` derives, so that a register reads one index.
pub(crate) mod call {
    use crate::decision::ClearanceState;
    use crate::register::Whereabouts;
    use crate::voyage::{CallId, VoyageId};
    use accounts::{AccountId, AdministrationId};
    use chrono::{DateTime, Utc};
    use storage::sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "call")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: CallId,
        pub voyage_id: VoyageId,
        pub administration_id: AdministrationId,
        pub account_id: AccountId,
        pub seq: i32,
        pub reference: String,
        pub territory: String,
        pub port: String,
        pub from_port: Option<String>,
        pub next_port: Option<String>,
        pub vessel: String,
        pub vessel_key: String,
        pub vessel_name: String,
        pub search: String,
        pub people: i32,
        pub arrives_at: Option<DateTime<Utc>>,
        pub departs_at: Option<DateTime<Utc>>,
        pub due_at: DateTime<Utc>,
        pub arrived_at: Option<DateTime<Utc>>,
        pub departed_at: Option<DateTime<Utc>>,
        pub inward: Option<ClearanceState>,
        pub outward: Option<ClearanceState>,
        pub waiting: i32,
        pub pills: String,
        pub awaits: String,
        pub attention: i32,
        pub reasons: String,
        pub whereabouts: Whereabouts,
        pub outbounded_by: Option<String>,
        pub closed: Option<String>,
        pub version: i32,
        pub updated_at: DateTime<Utc>,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}
    impl ActiveModelBehavior for ActiveModel {}
}

/// Versions of notices.
pub(crate) mod notice {
    use crate::notice::{NoticeId, NoticeState};
    use crate::voyage::{CallId, Way};
    use accounts::{AccountId, AdministrationId};
    use chrono::{DateTime, Utc};
    use storage::sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "notice")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: NoticeId,
        pub call_id: CallId,
        pub administration_id: AdministrationId,
        pub account_id: AccountId,
        pub direction: Way,
        pub version: i32,
        pub state: NoticeState,
        pub content: String,
        pub report: String,
        pub reopens: String,
        pub submitted_at: DateTime<Utc>,
        pub submitted_by: AccountId,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}
    impl ActiveModelBehavior for ActiveModel {}
}

/// People on a notice, with the keys they are searched by.
pub(crate) mod traveller {
    use crate::notice::NoticeId;
    use crate::voyage::CallId;
    use accounts::{AccountId, AdministrationId};
    use storage::sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "traveller")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub notice_id: NoticeId,
        #[sea_orm(primary_key, auto_increment = false)]
        pub seq: i32,
        pub call_id: CallId,
        pub administration_id: AdministrationId,
        pub account_id: AccountId,
        pub role: String,
        pub name_key: String,
        pub born: Option<String>,
        pub nationality: Option<String>,
        pub document_key: Option<String>,
        pub open: i32,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}
    impl ActiveModelBehavior for ActiveModel {}
}

/// Decisions of agencies. Never updated.
pub(crate) mod decision {
    use crate::decision::{DecisionId, Outcome};
    use crate::voyage::{CallId, Way};
    use accounts::{AccountId, AdministrationId, AgencyKind};
    use chrono::{DateTime, Utc};
    use storage::sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "decision")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: DecisionId,
        pub call_id: CallId,
        pub administration_id: AdministrationId,
        pub account_id: AccountId,
        pub direction: Way,
        pub notice_version: i32,
        pub agency: AgencyKind,
        pub outcome: Outcome,
        pub reason: Option<String>,
        pub conditions: Option<String>,
        pub officer: String,
        pub decided_by: AccountId,
        pub decided_at: DateTime<Utc>,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}
    impl ActiveModelBehavior for ActiveModel {}
}

/// Questions of officers and answers of skippers.
pub(crate) mod message {
    use crate::voyage::{CallId, MessageId, Way};
    use accounts::{AccountId, AdministrationId, AgencyKind};
    use chrono::{DateTime, Utc};
    use storage::sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "message")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: MessageId,
        pub call_id: CallId,
        pub administration_id: AdministrationId,
        pub account_id: AccountId,
        pub direction: Way,
        pub agency: Option<AgencyKind>,
        pub from_officer: i32,
        pub author: String,
        pub body: String,
        pub sent_at: DateTime<Utc>,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}
    impl ActiveModelBehavior for ActiveModel {}
}

/// Signing keys of administrations; the seed sealed.
pub(crate) mod signing_key {
    use accounts::AdministrationId;
    use chrono::{DateTime, Utc};
    use storage::sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "signing_key")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: String,
        pub administration_id: AdministrationId,
        pub public_key: Vec<u8>,
        pub sealed_seed: Vec<u8>,
        pub valid_from: DateTime<Utc>,
        pub valid_until: Option<DateTime<Utc>>,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}
    impl ActiveModelBehavior for ActiveModel {}
}

/// Certificates issued.
pub(crate) mod certificate {
    use crate::voyage::{CallId, CertificateId, Way};
    use accounts::{AccountId, AdministrationId};
    use chrono::{DateTime, Utc};
    use storage::sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "certificate")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: CertificateId,
        pub serial: String,
        pub call_id: CallId,
        pub administration_id: AdministrationId,
        pub account_id: AccountId,
        pub direction: Way,
        pub notice_version: i32,
        pub key_id: String,
        pub facts: String,
        pub code: String,
        pub issued_at: DateTime<Utc>,
        pub revoked_at: Option<DateTime<Utc>>,
        pub revoked_why: Option<String>,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}
    impl ActiveModelBehavior for ActiveModel {}
}

/// The secret addresses of calendars, one an account.
pub(crate) mod calendar {
    use accounts::{AccountId, AdministrationId};
    use chrono::{DateTime, Utc};
    use storage::sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "calendar")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub account_id: AccountId,
        pub administration_id: AdministrationId,
        pub token_hash: String,
        pub sealed_token: Vec<u8>,
        pub made_at: DateTime<Utc>,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}
    impl ActiveModelBehavior for ActiveModel {}
}

/// Files sent with messages.
pub(crate) mod attachment {
    use accounts::{AccountId, AdministrationId};
    use registry::picture::Kind;
    use storage::sea_orm::entity::prelude::*;

    use crate::voyage::{AttachmentId, CallId, MessageId};

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "attachment")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: AttachmentId,
        pub message_id: MessageId,
        pub call_id: CallId,
        pub administration_id: AdministrationId,
        pub account_id: AccountId,
        pub name: String,
        pub kind: Kind,
        pub size: i32,
        pub content: Vec<u8>,
        pub sha256: String,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}
    impl ActiveModelBehavior for ActiveModel {}
}
