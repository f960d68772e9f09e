use sea_orm::{DbBackend, DbErr};
use sea_orm_migration::{MigrationName, MigrationTrait, SchemaManager};
use storage::migrations::{bytes, guard_rows, moment, run};

pub(super) struct Migration;

impl MigrationName for Migration {
    fn name(&self) -> &'static str {
        "m20261124_000102_ledger"
    }
}

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let (moment, bytes) = (moment(manager), bytes(manager));
        run(
            manager,
            &[
                &format!(
                    "CREATE TABLE ledger (administration_id TEXT NOT NULL, seq BIGINT NOT NULL, at {moment} NOT NULL, \
                     account_id TEXT, seat_role TEXT, action TEXT NOT NULL, purpose TEXT NOT NULL, record_kind TEXT NOT NULL, \
                     record_hash TEXT NOT NULL, reason_hash TEXT, previous_hash TEXT NOT NULL, hash TEXT NOT NULL, \
                     PRIMARY KEY (administration_id, seq))"
                ),
                "CREATE INDEX ledger_record ON ledger (administration_id, record_hash, seq)",
                // The head names no one and nothing; it is authenticated by its code, not guarded by rows:
                // whoever acts on an administration's record moves its head.
                "CREATE TABLE ledger_head (administration_id TEXT PRIMARY KEY, seq BIGINT NOT NULL, hash TEXT NOT NULL, \
                 mac TEXT NOT NULL)",
                &format!(
                    "CREATE TABLE ledger_note (administration_id TEXT NOT NULL, seq BIGINT NOT NULL, account_id TEXT, \
                     salt {bytes} NOT NULL, sealed {bytes} NOT NULL, PRIMARY KEY (administration_id, seq))"
                ),
            ],
        )
        .await?;
        guard_rows(manager, "ledger", true).await?;
        guard_rows(manager, "ledger_note", true).await?;
        refuse_changes(manager).await
    }

    async fn down(&self, _: &SchemaManager) -> Result<(), DbErr> {
        Err(DbErr::Migration("Landfall goes forward only: restore the backup made before".into()))
    }
}

/// The database itself refuses to change or delete an entry, so that a slip in our own code
/// cannot; whoever removes this fence is found out by the chain.
async fn refuse_changes(manager: &SchemaManager<'_>) -> Result<(), DbErr> {
    match manager.get_database_backend() {
        DbBackend::Postgres => {
            run(
                manager,
                &[
                    "CREATE FUNCTION ledger_is_append_only() RETURNS trigger LANGUAGE plpgsql AS \
                     $$ BEGIN RAISE EXCEPTION 'the ledger is append-only'; END $$",
                    "CREATE TRIGGER ledger_no_change BEFORE UPDATE OR DELETE ON ledger \
                     FOR EACH ROW EXECUTE FUNCTION ledger_is_append_only()",
                    "CREATE TRIGGER ledger_no_truncate BEFORE TRUNCATE ON ledger \
                     FOR EACH STATEMENT EXECUTE FUNCTION ledger_is_append_only()",
                ],
            )
            .await
        }
        _ => {
            run(
                manager,
                &[
                    "CREATE TRIGGER ledger_no_update BEFORE UPDATE ON ledger \
                     BEGIN SELECT RAISE(ABORT, 'the ledger is append-only'); END",
                    "CREATE TRIGGER ledger_no_delete BEFORE DELETE ON ledger \
                     BEGIN SELECT RAISE(ABORT, 'the ledger is append-only'); END",
                ],
            )
            .await
        }
    }
}
