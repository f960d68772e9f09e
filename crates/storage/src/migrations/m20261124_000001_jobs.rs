use sea_orm::DbErr;
use sea_orm_migration::{MigrationName, MigrationTrait, SchemaManager};

pub(super) struct Migration;

impl MigrationName for Migration {
    fn name(&self) -> &'static str {
        "m20261124_000001_jobs"
    }
}

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let moment = super::moment(manager);
        super::run(
            manager,
            &[
                &format!(
                    "CREATE TABLE job (id TEXT PRIMARY KEY, kind TEXT NOT NULL, payload TEXT NOT NULL, \
                     dedupe_key TEXT UNIQUE, created_at {moment} NOT NULL, run_at {moment} NOT NULL, \
                     attempts INTEGER NOT NULL DEFAULT 0, locked_until {moment}, done_at {moment}, \
                     dead_at {moment}, last_error TEXT)"
                ),
                "CREATE INDEX job_due ON job (run_at) WHERE done_at IS NULL AND dead_at IS NULL",
                "CREATE INDEX job_dead ON job (dead_at) WHERE dead_at IS NOT NULL",
                &format!(
                    "CREATE TABLE outbox (id TEXT PRIMARY KEY, topic TEXT NOT NULL, administration_id TEXT NOT NULL, \
                     subject TEXT NOT NULL, payload TEXT NOT NULL, created_at {moment} NOT NULL, relayed_at {moment})"
                ),
                "CREATE INDEX outbox_waiting ON outbox (id) WHERE relayed_at IS NULL",
                &format!(
                    "CREATE TABLE idempotency_key (holder TEXT NOT NULL, key TEXT NOT NULL, request TEXT NOT NULL, \
                     status INTEGER NOT NULL, answer TEXT NOT NULL, created_at {moment} NOT NULL, \
                     PRIMARY KEY (holder, key))"
                ),
            ],
        )
        .await
    }

    async fn down(&self, _: &SchemaManager) -> Result<(), DbErr> {
        Err(DbErr::Migration("Landfall goes forward only: restore the backup made before".into()))
    }
}
