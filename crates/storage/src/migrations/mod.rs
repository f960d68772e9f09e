mod m20261124_000001_jobs;

use sea_orm::{ConnectionTrait, DbBackend, DbErr};
use sea_orm_migration::{MigrationTrait, SchemaManager};

/// The migrations of this crate, oldest first.
#[must_use]
pub fn all() -> Vec<Box<dyn MigrationTrait>> {
    vec![Box::new(m20261124_000001_jobs::Migration)]
}

/// Runs each statement, in order. Migrations are written as SQL that both databases speak.
///
/// # Errors
/// The database's, naming the statement.
pub async fn run(manager: &SchemaManager<'_>, statements: &[&str]) -> Result<(), DbErr> {
    for sql in statements {
        let done = manager.get_connection().execute_unprepared(sql).await;
        done.map_err(|error| DbErr::Migration(format!("{error} in: {sql}")))?;
    }
    Ok(())
}

/// Puts PostgreSQL's row-level security behind a table: a row is seen by the program itself
/// (`Scope::System`), by those who serve the administration that owns it, and, where the table
/// has an `account_id`, by that account. Forced, so that the owner of the table obeys too.
/// On SQLite there is nothing to do: the file has one user, and queries are built from a `Viewer`.
///
/// # Errors
/// The database's.
pub async fn guard_rows(
    manager: &SchemaManager<'_>,
    table: &str,
    has_account: bool,
) -> Result<(), DbErr> {
    if manager.get_database_backend() != DbBackend::Postgres {
        return Ok(());
    }
    let own =
        if has_account { " OR account_id = current_setting('landfall.account', true)" } else { "" };
    let policy = format!(
        "CREATE POLICY landfall_owner ON {table} USING (current_setting('landfall.scope', true) = 'system' \
         OR administration_id = ANY (string_to_array(current_setting('landfall.administrations', true), ',')){own})"
    );
    run(
        manager,
        &[
            &format!("ALTER TABLE {table} ENABLE ROW LEVEL SECURITY"),
            &format!("ALTER TABLE {table} FORCE ROW LEVEL SECURITY"),
            &policy,
        ],
    )
    .await
}

/// The column type of an instant: `TIMESTAMP WITH TIME ZONE` where there is one, else text.
#[must_use]
pub fn moment(manager: &SchemaManager<'_>) -> &'static str {
    match manager.get_database_backend() {
        DbBackend::Postgres => "TIMESTAMPTZ",
        _ => "TEXT",
    }
}

/// The column type of bytes.
#[must_use]
pub fn bytes(manager: &SchemaManager<'_>) -> &'static str {
    match manager.get_database_backend() {
        DbBackend::Postgres => "BYTEA",
        _ => "BLOB",
    }
}

/// The column type of a calendar date.
#[must_use]
pub fn date(manager: &SchemaManager<'_>) -> &'static str {
    match manager.get_database_backend() {
        DbBackend::Postgres => "DATE",
        _ => "TEXT",
    }
}
