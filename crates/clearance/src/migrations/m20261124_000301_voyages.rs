use storage::migrations::{guard_rows, moment, run};
use storage::sea_orm::DbErr;
use storage::sea_orm_migration::{MigrationName, MigrationTrait, SchemaManager};

pub(super) struct Migration;

impl MigrationName for Migration {
    fn name(&self) -> &'static str {
        "m20261124_000301_voyages"
    }
}

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let moment = moment(manager);
        let voyage = format!(
            "CREATE TABLE voyage (id TEXT PRIMARY KEY, administration_id TEXT NOT NULL, account_id TEXT NOT NULL, \
             client_id TEXT, name TEXT NOT NULL, state TEXT NOT NULL, draft TEXT NOT NULL, version INTEGER NOT NULL, \
             created_at {moment} NOT NULL, updated_at {moment} NOT NULL)"
        );
        let call = format!(
            "CREATE TABLE call (id TEXT PRIMARY KEY, voyage_id TEXT NOT NULL REFERENCES voyage (id), \
             administration_id TEXT NOT NULL, account_id TEXT NOT NULL, seq INTEGER NOT NULL, \
             reference TEXT NOT NULL UNIQUE, territory TEXT NOT NULL, port TEXT NOT NULL, from_port TEXT, next_port TEXT, \
             vessel TEXT NOT NULL, vessel_key TEXT NOT NULL, vessel_name TEXT NOT NULL, search TEXT NOT NULL, people INTEGER NOT NULL, \
             arrives_at {moment}, departs_at {moment}, due_at {moment} NOT NULL, arrived_at {moment}, departed_at {moment}, \
             inward TEXT, outward TEXT, waiting INTEGER NOT NULL, pills TEXT NOT NULL, awaits TEXT NOT NULL, attention INTEGER NOT NULL, reasons TEXT NOT NULL, \
             version INTEGER NOT NULL, updated_at {moment} NOT NULL)"
        );
        let notice = format!(
            "CREATE TABLE notice (id TEXT PRIMARY KEY, call_id TEXT NOT NULL REFERENCES call (id), \
             administration_id TEXT NOT NULL, account_id TEXT NOT NULL, direction TEXT NOT NULL, version INTEGER NOT NULL, \
             state TEXT NOT NULL, content TEXT NOT NULL, report TEXT NOT NULL, reopens TEXT NOT NULL, \
             submitted_at {moment} NOT NULL, submitted_by TEXT NOT NULL, UNIQUE (call_id, direction, version))"
        );
        let traveller = "CREATE TABLE traveller (notice_id TEXT NOT NULL REFERENCES notice (id), seq INTEGER NOT NULL, \
             call_id TEXT NOT NULL, administration_id TEXT NOT NULL, account_id TEXT NOT NULL, role TEXT NOT NULL, \
             name_key TEXT NOT NULL, born TEXT, nationality TEXT, document_key TEXT, open INTEGER NOT NULL, \
             PRIMARY KEY (notice_id, seq))";
        run(
            manager,
            &[
                &voyage,
                "CREATE INDEX voyage_of_account ON voyage (account_id, updated_at)",
                "CREATE UNIQUE INDEX voyage_client ON voyage (account_id, client_id)",
                &call,
                "CREATE INDEX call_waiting ON call (administration_id, port, waiting, due_at, id)",
                "CREATE INDEX call_by_time ON call (administration_id, waiting, due_at, id)",
                "CREATE INDEX call_of_voyage ON call (voyage_id, seq)",
                "CREATE INDEX call_of_account ON call (account_id, due_at)",
                "CREATE INDEX call_of_vessel ON call (vessel_key, due_at)",
                &notice,
                traveller,
                "CREATE INDEX traveller_document ON traveller (document_key) WHERE open = 1",
                "CREATE INDEX traveller_call ON traveller (call_id)",
            ],
        )
        .await?;
        for table in ["voyage", "call", "notice", "traveller"] {
            guard_rows(manager, table, true).await?;
        }
        Ok(())
    }

    async fn down(&self, _: &SchemaManager) -> Result<(), DbErr> {
        Err(DbErr::Migration("Landfall goes forward only: restore the backup made before".into()))
    }
}
