use storage::migrations::{bytes, guard_rows, moment, run};
use storage::sea_orm::DbErr;
use storage::sea_orm_migration::{MigrationName, MigrationTrait, SchemaManager};

pub(super) struct Migration;

impl MigrationName for Migration {
    fn name(&self) -> &'static str {
        "m20261124_000303_calendars"
    }
}

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let (moment, bytes) = (moment(manager), bytes(manager));
        let calendar = format!(
            "CREATE TABLE calendar (account_id TEXT PRIMARY KEY, administration_id TEXT NOT NULL, \
             token_hash TEXT NOT NULL UNIQUE, sealed_token {bytes} NOT NULL, made_at {moment} NOT NULL)"
        );
        run(manager, &[&calendar]).await?;
        guard_rows(manager, "calendar", true).await
    }

    async fn down(&self, _: &SchemaManager) -> Result<(), DbErr> {
        Err(DbErr::Migration("Landfall goes forward only: restore the backup made before".into()))
    }
}
