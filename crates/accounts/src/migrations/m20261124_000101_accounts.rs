use sea_orm::{DbBackend, DbErr};
use sea_orm_migration::{MigrationName, MigrationTrait, SchemaManager};
use storage::migrations::{bytes, guard_rows, moment, run};

pub(super) struct Migration;

impl MigrationName for Migration {
    fn name(&self) -> &'static str {
        "m20261124_000101_accounts"
    }
}

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        holders(manager).await?;
        doors(manager).await?;
        for (table, has_account) in [
            ("seat", true),
            ("session", true),
            ("invitation", false),
            ("one_time_token", true),
            ("recovery_code", true),
            ("api_token", true),
        ] {
            guard_rows(manager, table, has_account).await?;
        }
        guard_accounts(manager).await
    }

    async fn down(&self, _: &SchemaManager) -> Result<(), DbErr> {
        Err(DbErr::Migration("Landfall goes forward only: restore the backup made before".into()))
    }
}

/// Administrations and agencies (public knowledge, not guarded), accounts and seats.
async fn holders(manager: &SchemaManager<'_>) -> Result<(), DbErr> {
    let (moment, bytes) = (moment(manager), bytes(manager));
    run(
        manager,
        &[
            &format!(
                "CREATE TABLE administration (id TEXT PRIMARY KEY, code TEXT NOT NULL UNIQUE, name TEXT NOT NULL, \
                 second_step BOOLEAN NOT NULL, created_at {moment} NOT NULL)"
            ),
            "CREATE TABLE agency (id TEXT PRIMARY KEY, administration_id TEXT NOT NULL REFERENCES administration (id), \
             kind TEXT NOT NULL, UNIQUE (administration_id, kind))",
            &format!(
                "CREATE TABLE account (id TEXT PRIMARY KEY, administration_id TEXT NOT NULL REFERENCES administration (id), \
                 email TEXT NOT NULL, email_key TEXT NOT NULL UNIQUE, name TEXT NOT NULL, language TEXT NOT NULL, \
                 password_hash TEXT NOT NULL, password_at {moment} NOT NULL, totp_seed {bytes}, totp_pending {bytes}, \
                 totp_step BIGINT NOT NULL DEFAULT 0, disabled_at {moment}, created_at {moment} NOT NULL)"
            ),
            &format!(
                "CREATE TABLE seat (id TEXT PRIMARY KEY, account_id TEXT NOT NULL REFERENCES account (id), \
                 administration_id TEXT NOT NULL REFERENCES administration (id), role TEXT NOT NULL, agency TEXT, \
                 port TEXT, created_at {moment} NOT NULL, ended_at {moment})"
            ),
            "CREATE INDEX seat_administration ON seat (administration_id, role)",
            "CREATE UNIQUE INDEX seat_once ON seat (account_id, administration_id, role, COALESCE(agency, ''), \
             COALESCE(port, '')) WHERE ended_at IS NULL",
        ],
    )
    .await
}

/// What opens and what waits to be opened.
async fn doors(manager: &SchemaManager<'_>) -> Result<(), DbErr> {
    let (moment, bytes) = (moment(manager), bytes(manager));
    run(
        manager,
        &[
            &format!(
                "CREATE TABLE session (id TEXT PRIMARY KEY, account_id TEXT NOT NULL REFERENCES account (id), \
                 administration_id TEXT NOT NULL, seat_id TEXT NOT NULL REFERENCES seat (id), token_hash TEXT NOT NULL UNIQUE, \
                 csrf_secret {bytes} NOT NULL, device TEXT NOT NULL, created_at {moment} NOT NULL, seen_at {moment} NOT NULL, \
                 locked_at {moment}, expires_at {moment} NOT NULL, ended_at {moment})"
            ),
            "CREATE INDEX session_account ON session (account_id) WHERE ended_at IS NULL",
            &format!(
                "CREATE TABLE invitation (id TEXT PRIMARY KEY, administration_id TEXT NOT NULL REFERENCES administration (id), \
                 email TEXT NOT NULL, language TEXT NOT NULL, role TEXT NOT NULL, agency TEXT, port TEXT, token_hash TEXT UNIQUE, \
                 invited_by TEXT NOT NULL, approved_by TEXT, needs_approval BOOLEAN NOT NULL, created_at {moment} NOT NULL, \
                 expires_at {moment} NOT NULL, accepted_at {moment}, withdrawn_at {moment})"
            ),
            "CREATE INDEX invitation_administration ON invitation (administration_id, created_at)",
            &format!(
                "CREATE TABLE one_time_token (id TEXT PRIMARY KEY, kind TEXT NOT NULL, administration_id TEXT NOT NULL, \
                 account_id TEXT REFERENCES account (id), token_hash TEXT NOT NULL UNIQUE, payload {bytes}, \
                 tries INTEGER NOT NULL, created_at {moment} NOT NULL, expires_at {moment} NOT NULL, used_at {moment})"
            ),
            "CREATE INDEX one_time_token_account ON one_time_token (account_id, kind)",
            &format!(
                "CREATE TABLE recovery_code (id TEXT PRIMARY KEY, account_id TEXT NOT NULL REFERENCES account (id), \
                 administration_id TEXT NOT NULL, code_hash TEXT NOT NULL, created_at {moment} NOT NULL, used_at {moment}, \
                 UNIQUE (account_id, code_hash))"
            ),
            &format!(
                "CREATE TABLE api_token (id TEXT PRIMARY KEY, account_id TEXT NOT NULL REFERENCES account (id), \
                 administration_id TEXT NOT NULL, seat_id TEXT NOT NULL REFERENCES seat (id), name TEXT NOT NULL, \
                 token_hash TEXT NOT NULL UNIQUE, created_at {moment} NOT NULL, expires_at {moment} NOT NULL, \
                 used_at {moment}, revoked_at {moment})"
            ),
            "CREATE INDEX api_token_account ON api_token (account_id)",
            &format!("CREATE TABLE sign_in_failure (subject TEXT PRIMARY KEY, failures INTEGER NOT NULL, last_at {moment} NOT NULL)"),
        ],
    )
    .await
}

/// An account is seen by itself, by its home administration, and by those in which it has a seat.
async fn guard_accounts(manager: &SchemaManager<'_>) -> Result<(), DbErr> {
    if manager.get_database_backend() != DbBackend::Postgres {
        return Ok(());
    }
    let mine = "ANY (string_to_array(current_setting('landfall.administrations', true), ','))";
    run(
        manager,
        &[
            "ALTER TABLE account ENABLE ROW LEVEL SECURITY",
            "ALTER TABLE account FORCE ROW LEVEL SECURITY",
            &format!(
                "CREATE POLICY landfall_owner ON account USING (current_setting('landfall.scope', true) = 'system' \
                 OR id = current_setting('landfall.account', true) OR administration_id = {mine} \
                 OR EXISTS (SELECT 1 FROM seat WHERE seat.account_id = account.id AND seat.administration_id = {mine}))"
            ),
        ],
    )
    .await
}
