use storage::migrations::{date, guard_rows, moment, run};
use storage::sea_orm::DbErr;
use storage::sea_orm_migration::{MigrationName, MigrationTrait, SchemaManager};

/// Standing authorities, and what was decided or left under them.
pub(super) struct Migration;

impl MigrationName for Migration {
    fn name(&self) -> &'static str {
        "m20261124_000320_authorities"
    }
}

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let (moment, date) = (moment(manager), date(manager));
        let authority = format!(
            "CREATE TABLE authority (id TEXT PRIMARY KEY, administration_id TEXT NOT NULL, territory TEXT NOT NULL, \
             name TEXT NOT NULL, agency TEXT NOT NULL, ways TEXT NOT NULL, rule TEXT NOT NULL, may TEXT NOT NULL, \
             per_day INTEGER NOT NULL, share INTEGER NOT NULL, effective_on {date} NOT NULL, expires_on {date} NOT NULL, \
             law TEXT NOT NULL, url TEXT NOT NULL, version INTEGER NOT NULL, state TEXT NOT NULL, \
             drafted_by TEXT NOT NULL, drafted_at {moment} NOT NULL, trial TEXT, \
             signed_by TEXT, signed_seat TEXT, signed_name TEXT, signed_at {moment}, ended_at {moment}, ended_why TEXT)"
        );
        let automated = format!(
            "CREATE TABLE automated_decision (id TEXT PRIMARY KEY, administration_id TEXT NOT NULL, \
             call_id TEXT NOT NULL REFERENCES call (id), notice_id TEXT NOT NULL REFERENCES notice (id), \
             direction TEXT NOT NULL, notice_version INTEGER NOT NULL, agency TEXT NOT NULL, \
             authority_id TEXT NOT NULL REFERENCES authority (id), rule_version INTEGER NOT NULL, \
             facts TEXT NOT NULL, around TEXT NOT NULL, taken TEXT NOT NULL, reasons TEXT NOT NULL, decision_id TEXT, \
             on_day {date} NOT NULL, at {moment} NOT NULL, \
             followed_by TEXT, followed_outcome TEXT, followed_at {moment}, UNIQUE (notice_id, agency))"
        );
        run(
            manager,
            &[
                &authority,
                "CREATE INDEX authority_of ON authority (administration_id, state, agency)",
                &automated,
                "CREATE INDEX automated_of_call ON automated_decision (call_id, direction, agency)",
                "CREATE INDEX automated_of_day ON automated_decision (authority_id, on_day, taken)",
                "CREATE INDEX traveller_known ON traveller (administration_id, document_key)",
            ],
        )
        .await?;
        guard_rows(manager, "authority", false).await?;
        guard_rows(manager, "automated_decision", false).await
    }

    async fn down(&self, _: &SchemaManager) -> Result<(), DbErr> {
        Err(DbErr::Migration("Landfall goes forward only: restore the backup made before".into()))
    }
}
