use storage::migrations::{guard_rows, moment, run};
use storage::sea_orm::DbErr;
use storage::sea_orm_migration::{MigrationName, MigrationTrait, SchemaManager};

pub(super) struct Migration;

impl MigrationName for Migration {
    fn name(&self) -> &'static str {
        "m20261124_000204_belongings"
    }
}

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let moment = moment(manager);
        let table = format!(
            "CREATE TABLE belonging (id TEXT PRIMARY KEY, administration_id TEXT NOT NULL, account_id TEXT NOT NULL, \
             kind TEXT NOT NULL, content TEXT NOT NULL, version INTEGER NOT NULL, created_at {moment} NOT NULL, \
             updated_at {moment} NOT NULL, removed_at {moment})"
        );
        run(
            manager,
            &[
                &table,
                "CREATE INDEX belonging_of_account ON belonging (account_id, removed_at, id)",
            ],
        )
        .await?;
        guard_rows(manager, "belonging", true).await
    }

    async fn down(&self, _: &SchemaManager) -> Result<(), DbErr> {
        Err(DbErr::Migration("Landfall goes forward only: restore the backup made before".into()))
    }
}
