use storage::migrations::{bytes, guard_rows, moment, run};
use storage::sea_orm::DbErr;
use storage::sea_orm_migration::{MigrationName, MigrationTrait, SchemaManager};

pub(super) struct Migration;

impl MigrationName for Migration {
    fn name(&self) -> &'static str {
        "m20261124_000302_decisions"
    }
}

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let (moment, bytes) = (moment(manager), bytes(manager));
        let decision = format!(
            "CREATE TABLE decision (id TEXT PRIMARY KEY, call_id TEXT NOT NULL REFERENCES call (id), \
             administration_id TEXT NOT NULL, account_id TEXT NOT NULL, direction TEXT NOT NULL, \
             notice_version INTEGER NOT NULL, agency TEXT NOT NULL, outcome TEXT NOT NULL, reason TEXT, conditions TEXT, \
             officer TEXT NOT NULL, decided_by TEXT NOT NULL, decided_at {moment} NOT NULL)"
        );
        let message = format!(
            "CREATE TABLE message (id TEXT PRIMARY KEY, call_id TEXT NOT NULL REFERENCES call (id), \
             administration_id TEXT NOT NULL, account_id TEXT NOT NULL, direction TEXT NOT NULL, agency TEXT, \
             from_officer INTEGER NOT NULL, author TEXT NOT NULL, body TEXT NOT NULL, sent_at {moment} NOT NULL)"
        );
        let key = format!(
            "CREATE TABLE signing_key (id TEXT PRIMARY KEY, administration_id TEXT NOT NULL, public_key {bytes} NOT NULL, \
             sealed_seed {bytes} NOT NULL, valid_from {moment} NOT NULL, valid_until {moment})"
        );
        let certificate = format!(
            "CREATE TABLE certificate (id TEXT PRIMARY KEY, serial TEXT NOT NULL UNIQUE, \
             call_id TEXT NOT NULL REFERENCES call (id), administration_id TEXT NOT NULL, account_id TEXT NOT NULL, \
             direction TEXT NOT NULL, notice_version INTEGER NOT NULL, key_id TEXT NOT NULL, facts TEXT NOT NULL, \
             code TEXT NOT NULL, issued_at {moment} NOT NULL, revoked_at {moment}, revoked_why TEXT)"
        );
        run(
            manager,
            &[
                &decision,
                "CREATE INDEX decision_of_call ON decision (call_id, direction, decided_at)",
                &message,
                "CREATE INDEX message_of_call ON message (call_id, sent_at)",
                &key,
                "CREATE INDEX signing_key_of ON signing_key (administration_id, valid_from)",
                &certificate,
                "CREATE INDEX certificate_of_call ON certificate (call_id, direction, issued_at)",
            ],
        )
        .await?;
        for table in ["decision", "message", "certificate"] {
            guard_rows(manager, table, true).await?;
        }
        guard_rows(manager, "signing_key", false).await
    }

    async fn down(&self, _: &SchemaManager) -> Result<(), DbErr> {
        Err(DbErr::Migration("Landfall goes forward only: restore the backup made before".into()))
    }
}
