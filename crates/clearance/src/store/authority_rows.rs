//! Rows of standing authorities, and of what was decided under them.

/// Standing authorities. What is signed is never updated but for its state.
pub(crate) mod authority {
    use crate::authority::{AuthorityId, AuthorityState, MayDecide};
    use accounts::{AccountId, AdministrationId, AgencyKind, SeatId};
    use chrono::{DateTime, NaiveDate, Utc};
    use storage::sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "authority")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: AuthorityId,
        pub administration_id: AdministrationId,
        pub territory: String,
        pub name: String,
        pub agency: AgencyKind,
        pub ways: String,
        pub rule: String,
        pub may: MayDecide,
        pub per_day: i32,
        pub share: i32,
        pub effective_on: NaiveDate,
        pub expires_on: NaiveDate,
        pub law: String,
        pub url: String,
        pub version: i32,
        pub state: AuthorityState,
        pub drafted_by: AccountId,
        pub drafted_at: DateTime<Utc>,
        pub trial: Option<String>,
        pub signed_by: Option<AccountId>,
        pub signed_seat: Option<SeatId>,
        pub signed_name: Option<String>,
        pub signed_at: Option<DateTime<Utc>>,
        pub ended_at: Option<DateTime<Utc>>,
        pub ended_why: Option<String>,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}
    impl ActiveModelBehavior for ActiveModel {}
}

/// What was decided or left under an authority. Only what a person said after is added later.
pub(crate) mod automated {
    use crate::authority::{AuthorityId, AutomatedId, Taken};
    use crate::decision::{DecisionId, Outcome};
    use crate::notice::NoticeId;
    use crate::voyage::{CallId, Way};
    use accounts::{AdministrationId, AgencyKind};
    use chrono::{DateTime, NaiveDate, Utc};
    use storage::sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "automated_decision")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: AutomatedId,
        pub administration_id: AdministrationId,
        pub call_id: CallId,
        pub notice_id: NoticeId,
        pub direction: Way,
        pub notice_version: i32,
        pub agency: AgencyKind,
        pub authority_id: AuthorityId,
        pub rule_version: i32,
        pub facts: String,
        pub around: String,
        pub taken: Taken,
        pub reasons: String,
        pub decision_id: Option<DecisionId>,
        pub on_day: NaiveDate,
        pub at: DateTime<Utc>,
        pub followed_by: Option<DecisionId>,
        pub followed_outcome: Option<Outcome>,
        pub followed_at: Option<DateTime<Utc>>,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}
    impl ActiveModelBehavior for ActiveModel {}
}
