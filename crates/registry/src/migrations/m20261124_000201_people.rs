use storage::migrations::{date, guard_rows, moment, run};
use storage::sea_orm::DbErr;
use storage::sea_orm_migration::{MigrationName, MigrationTrait, SchemaManager};

pub(super) struct Migration;

impl MigrationName for Migration {
    fn name(&self) -> &'static str {
        "m20261124_000201_people"
    }
}

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let (moment, date) = (moment(manager), date(manager));
        let owned = format!(
            "administration_id TEXT NOT NULL, account_id TEXT NOT NULL, search TEXT NOT NULL, content TEXT NOT NULL, \
             version INTEGER NOT NULL, created_at {moment} NOT NULL, updated_at {moment} NOT NULL, removed_at {moment}"
        );
        let vessel =
            format!("CREATE TABLE vessel (id TEXT PRIMARY KEY, name TEXT NOT NULL, {owned})");
        let person = format!(
            "CREATE TABLE person (id TEXT PRIMARY KEY, family_name TEXT NOT NULL, given_names TEXT, born {date} NOT NULL, \
             nationality TEXT NOT NULL, {owned})"
        );
        let document = format!(
            "CREATE TABLE travel_document (person_id TEXT NOT NULL REFERENCES person (id), seq INTEGER NOT NULL, \
             administration_id TEXT NOT NULL, account_id TEXT NOT NULL, kind TEXT NOT NULL, number_key TEXT NOT NULL, \
             issuing_country TEXT NOT NULL, expires_on {date}, PRIMARY KEY (person_id, seq))"
        );
        run(
            manager,
            &[
                &vessel,
                "CREATE INDEX vessel_of_account ON vessel (account_id, removed_at, search)",
                &person,
                "CREATE INDEX person_of_account ON person (account_id, removed_at, search)",
                &document,
                "CREATE INDEX travel_document_number ON travel_document (issuing_country, number_key)",
            ],
        )
        .await?;
        for table in ["vessel", "person", "travel_document"] {
            guard_rows(manager, table, true).await?;
        }
        Ok(())
    }

    async fn down(&self, _: &SchemaManager) -> Result<(), DbErr> {
        Err(DbErr::Migration("Landfall goes forward only: restore the backup made before".into()))
    }
}
