use storage::migrations::{date, guard_rows, moment, run};
use storage::sea_orm::DbErr;
use storage::sea_orm_migration::{MigrationName, MigrationTrait, SchemaManager};

pub(super) struct Migration;

impl MigrationName for Migration {
    fn name(&self) -> &'static str {
        "m20261124_000250_rulings"
    }
}

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let (moment, date) = (moment(manager), date(manager));
        let ruling = format!(
            "CREATE TABLE ruling (id TEXT PRIMARY KEY, administration_id TEXT NOT NULL, territory TEXT NOT NULL, \
             fact TEXT NOT NULL, version INTEGER NOT NULL, based_on INTEGER NOT NULL, content TEXT NOT NULL, \
             effective_on {date} NOT NULL, state TEXT NOT NULL, proposed_by TEXT NOT NULL, proposed_at {moment} NOT NULL, \
             decided_by TEXT, decided_at {moment}, reason TEXT, UNIQUE (administration_id, fact, version))"
        );
        let by_state = "CREATE INDEX ruling_by_state ON ruling (state, territory, fact, version)";
        run(manager, &[&ruling, by_state]).await?;
        guard_rows(manager, "ruling", false).await
    }

    async fn down(&self, _: &SchemaManager) -> Result<(), DbErr> {
        Err(DbErr::Migration("Landfall goes forward only: restore the backup made before".into()))
    }
}
