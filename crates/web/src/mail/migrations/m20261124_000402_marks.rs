use storage::migrations::{moment, run};
use storage::sea_orm::DbErr;
use storage::sea_orm_migration::{MigrationName, MigrationTrait, SchemaManager};

pub(super) struct Migration;

impl MigrationName for Migration {
    fn name(&self) -> &'static str {
        "m20261124_000402_marks"
    }
}

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    /// When a regular work was last done, so that a program started anew goes on from there.
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let moment = moment(manager);
        run(
            manager,
            &[&format!(
                "CREATE TABLE work_mark (name TEXT PRIMARY KEY, done_at {moment} NOT NULL)"
            )],
        )
        .await
    }

    async fn down(&self, _: &SchemaManager) -> Result<(), DbErr> {
        Err(DbErr::Migration("Landfall goes forward only: restore the backup made before".into()))
    }
}
