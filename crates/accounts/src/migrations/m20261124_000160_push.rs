use sea_orm::DbErr;
use sea_orm_migration::{MigrationName, MigrationTrait, SchemaManager};
use storage::migrations::{bytes, guard_rows, moment, run};

pub(super) struct Migration;

impl MigrationName for Migration {
    fn name(&self) -> &'static str {
        "m20261124_000160_push"
    }
}

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    /// Browsers that are told of news. Where a message is sent and how it is closed for the browser
    /// is sealed under the server key; the hash of the address says which browser it is.
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let (moment, bytes) = (moment(manager), bytes(manager));
        run(
            manager,
            &[
                &format!(
                    "CREATE TABLE push_device (id TEXT PRIMARY KEY, account_id TEXT NOT NULL REFERENCES account (id), \
                     administration_id TEXT NOT NULL, session_id TEXT NOT NULL, endpoint_hash TEXT NOT NULL UNIQUE, \
                     sealed_address {bytes} NOT NULL, server_key TEXT NOT NULL, device TEXT NOT NULL, \
                     created_at {moment} NOT NULL, told_at {moment})"
                ),
                "CREATE INDEX push_device_account ON push_device (account_id)",
                "CREATE INDEX push_device_session ON push_device (session_id)",
            ],
        )
        .await?;
        guard_rows(manager, "push_device", true).await
    }

    async fn down(&self, _: &SchemaManager) -> Result<(), DbErr> {
        Err(DbErr::Migration("Landfall goes forward only: restore the backup made before".into()))
    }
}
