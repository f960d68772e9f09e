use sea_orm::DbErr;
use sea_orm_migration::{MigrationName, MigrationTrait, SchemaManager};
use storage::migrations::{guard_rows, moment, run};

/// Who looked at an account's records, found by the account: the ledger itself names records by
/// keyed hashes and its readers by their accounts, and is searched by neither owner nor subject.
pub(super) struct Migration;

/// Its name, under which the database keeps when it was run: looks are kept from then on.
pub(crate) const NAME: &str = "m20261124_000104_looks";

impl MigrationName for Migration {
    fn name(&self) -> &'static str {
        NAME
    }
}

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let moment = moment(manager);
        let look = format!(
            "CREATE TABLE ledger_look (administration_id TEXT NOT NULL, seq BIGINT NOT NULL, account_id TEXT NOT NULL, \
             at {moment} NOT NULL, role TEXT NOT NULL, agency TEXT, action TEXT NOT NULL, purpose TEXT NOT NULL, \
             record_kind TEXT NOT NULL, record TEXT NOT NULL, PRIMARY KEY (administration_id, seq))"
        );
        run(manager, &[&look, "CREATE INDEX ledger_look_of ON ledger_look (account_id, at)"])
            .await?;
        guard_rows(manager, "ledger_look", true).await
    }

    async fn down(&self, _: &SchemaManager) -> Result<(), DbErr> {
        Err(DbErr::Migration("Landfall goes forward only: restore the backup made before".into()))
    }
}
