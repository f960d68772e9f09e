use storage::migrations::{moment, run};
use storage::sea_orm::DbErr;
use storage::sea_orm_migration::{MigrationName, MigrationTrait, SchemaManager};

pub(super) struct Migration;

impl MigrationName for Migration {
    fn name(&self) -> &'static str {
        "m20261124_000401_mailbox"
    }
}

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    /// Letters of a demonstration. They belong to no administration: whoever tries the
    /// demonstration reads them all, and outside it the table stays empty.
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let moment = moment(manager);
        run(
            manager,
            &[
                &format!(
                    "CREATE TABLE mailbox_letter (id TEXT PRIMARY KEY, recipient TEXT NOT NULL, language TEXT NOT NULL, \
                     subject TEXT NOT NULL, body TEXT NOT NULL, sent_at {moment} NOT NULL)"
                ),
                "CREATE INDEX mailbox_letter_recipient ON mailbox_letter (recipient, id)",
            ],
        )
        .await
    }

    async fn down(&self, _: &SchemaManager) -> Result<(), DbErr> {
        Err(DbErr::Migration("Landfall goes forward only: restore the backup made before".into()))
    }
}
