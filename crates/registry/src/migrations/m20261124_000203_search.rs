use storage::migrations::run;
use storage::sea_orm::DbErr;
use storage::sea_orm_migration::{MigrationName, MigrationTrait, SchemaManager};

/// The index that lists of thousands are searched and paged by: the key last searched on is in it,
/// so that a row is only fetched once it is known to be on the page, and in the order of the page.
pub(super) struct Migration;

impl MigrationName for Migration {
    fn name(&self) -> &'static str {
        "m20261124_000203_search"
    }
}

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        run(
            manager,
            &[
                "DROP INDEX person_of_account",
                "CREATE INDEX person_of_account ON person (account_id, removed_at, search, id)",
                "DROP INDEX vessel_of_account",
                "CREATE INDEX vessel_of_account ON vessel (account_id, removed_at, search, id)",
            ],
        )
        .await
    }

    async fn down(&self, _: &SchemaManager) -> Result<(), DbErr> {
        Err(DbErr::Migration("Landfall goes forward only: restore the backup made before".into()))
    }
}
