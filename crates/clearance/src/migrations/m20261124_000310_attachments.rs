use sea_orm::DbErr;
use sea_orm_migration::{MigrationName, MigrationTrait, SchemaManager};
use storage::migrations::{bytes, guard_rows, run};

/// Files sent with messages.
pub(super) struct Migration;

impl MigrationName for Migration {
    fn name(&self) -> &'static str {
        "m20261124_000310_attachments"
    }
}

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let bytes = bytes(manager);
        let table = format!(
            "CREATE TABLE attachment (id TEXT PRIMARY KEY, message_id TEXT NOT NULL REFERENCES message (id), \
             call_id TEXT NOT NULL REFERENCES call (id), administration_id TEXT NOT NULL, account_id TEXT NOT NULL, \
             name TEXT NOT NULL, kind TEXT NOT NULL, size INTEGER NOT NULL, content {bytes} NOT NULL, sha256 TEXT NOT NULL)"
        );
        run(manager, &[&table, "CREATE INDEX attachment_of_call ON attachment (call_id, id)"])
            .await?;
        guard_rows(manager, "attachment", true).await
    }

    async fn down(&self, _: &SchemaManager) -> Result<(), DbErr> {
        Err(DbErr::Migration("Landfall goes forward only: restore the backup made before".into()))
    }
}
