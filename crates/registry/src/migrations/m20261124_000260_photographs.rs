use sea_orm::DbErr;
use sea_orm_migration::{MigrationName, MigrationTrait, SchemaManager};
use storage::migrations::{bytes, guard_rows, moment, run};

/// The photograph of each boat.
pub(super) struct Migration;

impl MigrationName for Migration {
    fn name(&self) -> &'static str {
        "m20261124_000260_photographs"
    }
}

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let (moment, bytes) = (moment(manager), bytes(manager));
        let table = format!(
            "CREATE TABLE photograph (vessel_id TEXT PRIMARY KEY REFERENCES vessel (id), administration_id TEXT NOT NULL, \
             account_id TEXT NOT NULL, content {bytes} NOT NULL, sha256 TEXT NOT NULL, taken_up_at {moment} NOT NULL)"
        );
        run(manager, &[&table]).await?;
        guard_rows(manager, "photograph", true).await
    }

    async fn down(&self, _: &SchemaManager) -> Result<(), DbErr> {
        Err(DbErr::Migration("Landfall goes forward only: restore the backup made before".into()))
    }
}
