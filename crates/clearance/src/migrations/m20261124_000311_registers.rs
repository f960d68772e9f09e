use storage::migrations::run;
use storage::sea_orm::{ConnectionTrait as _, DbBackend, DbErr};
use storage::sea_orm_migration::{MigrationName, MigrationTrait, SchemaManager};

/// Where the vessel of a call is, and what closed the call where nobody wrote down that she left.
pub(super) struct Migration;

/// As `crate::register::Whereabouts::of`.
const FILL: &str = "UPDATE call SET whereabouts = CASE \
    WHEN departed_at IS NOT NULL OR (COALESCE(inward, 'cancelled') = 'cancelled' AND COALESCE(outward, 'cancelled') = 'cancelled') THEN 'over' \
    WHEN arrived_at IS NOT NULL OR COALESCE(inward, 'cancelled') = 'cancelled' THEN 'here' \
    ELSE 'coming' END";

impl MigrationName for Migration {
    fn name(&self) -> &'static str {
        "m20261124_000311_registers"
    }
}

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        run(
            manager,
            &[
                "ALTER TABLE call ADD COLUMN whereabouts TEXT NOT NULL DEFAULT 'coming'",
                "ALTER TABLE call ADD COLUMN outbounded_by TEXT",
                "ALTER TABLE call ADD COLUMN closed TEXT",
            ],
        )
        .await?;
        if manager.get_database_backend() == DbBackend::Postgres {
            // Row-level security holds for migrations too: this one sees every row.
            let seen = "SELECT set_config('landfall.scope', 'system', true)";
            manager.get_connection().execute_unprepared(&format!("{seen}; {FILL}")).await?;
        } else {
            run(manager, &[FILL]).await?;
        }
        run(
            manager,
            &["CREATE INDEX call_whereabouts ON call (administration_id, whereabouts, due_at, id)"],
        )
        .await
    }

    async fn down(&self, _: &SchemaManager) -> Result<(), DbErr> {
        Err(DbErr::Migration("Landfall goes forward only: restore the backup made before".into()))
    }
}
