use storage::migrations::{date, guard_rows, moment, run};
use storage::sea_orm::DbErr;
use storage::sea_orm_migration::{MigrationName, MigrationTrait, SchemaManager};

pub(super) struct Migration;

impl MigrationName for Migration {
    fn name(&self) -> &'static str {
        "m20261124_000202_parties"
    }
}

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let (moment, date) = (moment(manager), date(manager));
        let party = format!(
            "CREATE TABLE party (id TEXT PRIMARY KEY, administration_id TEXT NOT NULL, account_id TEXT NOT NULL, \
             name TEXT NOT NULL, vessel_id TEXT, starts_on {date} NOT NULL, language TEXT NOT NULL, \
             asked_by TEXT NOT NULL, created_at {moment} NOT NULL, expires_at {moment} NOT NULL, closed_at {moment})"
        );
        let guest = format!(
            "CREATE TABLE party_guest (id TEXT PRIMARY KEY, party_id TEXT NOT NULL REFERENCES party (id), \
             administration_id TEXT NOT NULL, account_id TEXT NOT NULL, place INTEGER NOT NULL, called TEXT NOT NULL, email TEXT, \
             link_hash TEXT NOT NULL UNIQUE, links INTEGER NOT NULL, person_id TEXT REFERENCES person (id), \
             created_at {moment} NOT NULL, opened_at {moment}, filled_at {moment}, removed_at {moment})"
        );
        run(
            manager,
            &[
                &party,
                "CREATE INDEX party_of_account ON party (account_id, id)",
                &guest,
                "CREATE INDEX party_guest_of_party ON party_guest (party_id, place)",
            ],
        )
        .await?;
        for table in ["party", "party_guest"] {
            guard_rows(manager, table, true).await?;
        }
        Ok(())
    }

    async fn down(&self, _: &SchemaManager) -> Result<(), DbErr> {
        Err(DbErr::Migration("Landfall goes forward only: restore the backup made before".into()))
    }
}
