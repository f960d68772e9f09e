//! Opening a database and handing out transactions.

mod address;
mod group;
mod tx;

use std::path::PathBuf;
use std::sync::Arc;
use std::time::Duration;

use sea_orm::{
    ConnectOptions, ConnectionTrait, Database, DatabaseConnection, Statement, TransactionTrait,
};
use sea_orm_migration::{MigratorTrait, SchemaManager};

use crate::{Ambient, Scope, StorageError};

use address::{sqlite_file, without_password};
pub use tx::Tx;

/// Longest wait for a connection: short enough that a probe which gives up after five seconds
/// still hears that the database is away.
const PATIENCE: Duration = Duration::from_secs(4);

/// Which database a store speaks to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Engine {
    /// One file, one writer.
    Sqlite,
    /// A PostgreSQL server.
    Postgres,
}

/// How a store is opened.
#[derive(Debug, Clone)]
pub struct StoreOptions {
    /// `sqlite://FILE` (or a bare path) or `postgres://…`.
    pub url: String,
    /// Connections that read at once (and, on PostgreSQL, write).
    pub connections: u32,
}

impl StoreOptions {
    /// The usual: eight connections.
    #[must_use]
    pub fn new(url: impl Into<String>) -> Self {
        Self { url: url.into(), connections: 8 }
    }
}

/// The door to the database. Cheap to clone; all clones share the pools.
#[derive(Clone, Debug)]
pub struct Store {
    inner: Arc<Inner>,
}

#[derive(Debug)]
struct Inner {
    engine: Engine,
    file: Option<PathBuf>,
    readers: DatabaseConnection,
    writers: Writers,
    ambient: Ambient,
}

#[derive(Debug)]
enum Writers {
    One(group::Pen),
    Pool,
}

impl Store {
    /// Opens (and for SQLite creates) the database. Does not migrate.
    ///
    /// # Errors
    /// [`StorageError::Address`] for a foreign URL, [`StorageError::Database`] if it cannot be reached.
    pub async fn open(options: &StoreOptions, ambient: Ambient) -> Result<Self, StorageError> {
        let inner = if let Some(file) = sqlite_file(&options.url) {
            open_sqlite(file, options, ambient).await?
        } else if options.url.starts_with("postgres://") || options.url.starts_with("postgresql://")
        {
            let mut connect = ConnectOptions::new(options.url.clone());
            connect.max_connections(options.connections.max(2)).sqlx_logging(false);
            connect.acquire_timeout(PATIENCE).connect_timeout(PATIENCE);
            let readers = Database::connect(connect).await?;
            Inner { engine: Engine::Postgres, file: None, readers, writers: Writers::Pool, ambient }
        } else {
            return Err(StorageError::Address(without_password(&options.url)));
        };
        Ok(Self { inner: Arc::new(inner) })
    }

    /// Which database this is.
    #[must_use]
    pub fn engine(&self) -> Engine {
        self.inner.engine
    }

    /// The SQLite file, if that is what this is.
    #[must_use]
    pub fn file(&self) -> Option<&PathBuf> {
        self.inner.file.as_ref()
    }

    /// The clock and chance this store runs by.
    #[must_use]
    pub fn ambient(&self) -> &Ambient {
        &self.inner.ambient
    }

    /// A snapshot to read from. Dropping it is all there is to do.
    ///
    /// # Errors
    /// [`StorageError::Database`] if no connection is to be had within four seconds.
    pub async fn read(&self, scope: &Scope) -> Result<Tx, StorageError> {
        let inner = self.inner.readers.begin().await?;
        enter(self.engine(), &inner, scope).await?;
        Ok(Tx::reading(inner, self.clone()))
    }

    /// The pen: a transaction that may write. It counts only once [`Tx::commit`] has returned;
    /// dropped before, nothing happened. On SQLite there is one at a time: hold it briefly and
    /// never across a password hash, a mail or a request to another machine.
    ///
    /// # Errors
    /// [`StorageError::Database`] if the database cannot be reached.
    pub async fn write(&self, scope: &Scope) -> Result<Tx, StorageError> {
        match &self.inner.writers {
            Writers::One(pen) => {
                let (inner, turn) = pen.take().await?;
                Ok(Tx::in_group(inner, turn, self.clone()))
            }
            Writers::Pool => {
                let inner = self.inner.readers.begin().await?;
                enter(self.engine(), &inner, scope).await?;
                Ok(Tx::alone(inner, self.clone()))
            }
        }
    }

    /// Brings the tables up to this program's version.
    ///
    /// # Errors
    /// [`StorageError::Newer`] if a newer program was here; [`StorageError::Database`] otherwise.
    pub async fn migrate<M: MigratorTrait>(&self) -> Result<(), StorageError> {
        let connection = self.migration_connection();
        self.refuse_newer::<M>().await?;
        M::up(connection, None).await?;
        Ok(())
    }

    /// Names of migrations this program has and the database lacks.
    ///
    /// # Errors
    /// [`StorageError::Database`] if the database cannot be read.
    pub async fn pending<M: MigratorTrait>(&self) -> Result<Vec<String>, StorageError> {
        self.refuse_newer::<M>().await?;
        let applied = self.applied().await?;
        let known = M::migrations().into_iter().map(|m| m.name().to_owned());
        Ok(known.filter(|name| !applied.contains(name)).collect())
    }

    async fn refuse_newer<M: MigratorTrait>(&self) -> Result<(), StorageError> {
        let known: Vec<String> = M::migrations().iter().map(|m| m.name().to_owned()).collect();
        match self.applied().await?.into_iter().find(|name| !known.contains(name)) {
            Some(name) => Err(StorageError::Newer(name)),
            None => Ok(()),
        }
    }

    async fn applied(&self) -> Result<Vec<String>, StorageError> {
        let connection = self.migration_connection();
        if !SchemaManager::new(connection).has_table("seaql_migrations").await? {
            return Ok(Vec::new());
        }
        let rows = connection
            .query_all_raw(Statement::from_string(
                connection.get_database_backend(),
                "SELECT version FROM seaql_migrations",
            ))
            .await?;
        Ok(rows.iter().map(|row| row.try_get("", "version")).collect::<Result<_, _>>()?)
    }

    fn migration_connection(&self) -> &DatabaseConnection {
        match &self.inner.writers {
            Writers::One(pen) => pen.connection(),
            Writers::Pool => &self.inner.readers,
        }
    }

    /// Asks the database for a sign of life.
    ///
    /// # Errors
    /// [`StorageError::Database`] if there is none.
    pub async fn ping(&self) -> Result<(), StorageError> {
        Ok(self.inner.readers.ping().await?)
    }

    /// Copies a SQLite database, consistent as of now, into a new file (`VACUUM INTO`) while
    /// others go on reading and writing.
    ///
    /// # Errors
    /// [`StorageError::Address`] on PostgreSQL (use `pg_dump` there); [`StorageError::Database`] if the file exists.
    pub async fn copy_to(&self, target: &std::path::Path) -> Result<(), StorageError> {
        let Writers::One(pen) = &self.inner.writers else {
            return Err(StorageError::Address("postgres: use pg_dump for a copy".into()));
        };
        let backend = pen.connection().get_database_backend();
        let target = target.to_string_lossy().into_owned();
        let reader = &self.inner.readers;
        reader
            .execute_raw(Statement::from_sql_and_values(backend, "VACUUM INTO ?", [target.into()]))
            .await?;
        Ok(())
    }

    /// Asks a SQLite database to look itself over (`PRAGMA integrity_check`); PostgreSQL checks
    /// its pages as it reads them.
    ///
    /// # Errors
    /// [`StorageError::Inconsistent`] with what the database found.
    pub async fn check_integrity(&self) -> Result<(), StorageError> {
        if self.engine() == Engine::Postgres {
            return Ok(());
        }
        let backend = self.inner.readers.get_database_backend();
        let asked = Statement::from_string(backend, "PRAGMA integrity_check");
        let row = self.inner.readers.query_one_raw(asked).await?;
        let found =
            row.map(|row| row.try_get_by_index::<String>(0)).transpose()?.unwrap_or_default();
        if found == "ok" {
            return Ok(());
        }
        Err(StorageError::Inconsistent {
            table: "database",
            column: "pages",
            row: "file".into(),
            why: found,
        })
    }

    /// Closes the pools; unfinished transactions are undone.
    pub async fn close(&self) {
        if let Writers::One(pen) = &self.inner.writers {
            pen.close().await;
        }
        let _ = self.inner.readers.clone().close().await;
    }
}

async fn enter(
    engine: Engine,
    tx: &impl ConnectionTrait,
    scope: &Scope,
) -> Result<(), StorageError> {
    if engine == Engine::Postgres {
        let sql = "SELECT set_config('landfall.scope', $1, true), set_config('landfall.account', $2, true), \
                   set_config('landfall.administrations', $3, true)";
        let settings = scope.settings().map(Into::into);
        tx.query_one_raw(Statement::from_sql_and_values(tx.get_database_backend(), sql, settings))
            .await?;
    }
    Ok(())
}

async fn open_sqlite(
    file: PathBuf,
    options: &StoreOptions,
    ambient: Ambient,
) -> Result<Inner, StorageError> {
    if let Some(folder) = file.parent().filter(|folder| !folder.as_os_str().is_empty()) {
        std::fs::create_dir_all(folder).map_err(|source| StorageError::File {
            what: format!("creating {}", folder.display()),
            source,
        })?;
    }
    let url = format!("sqlite://{}?mode=rwc", file.display());
    let writer = Database::connect(sqlite_options(&url, 1, false)).await?;
    let readers = Database::connect(sqlite_options(&url, options.connections.max(1), true)).await?;
    let pen = group::Pen::new(writer);
    Ok(Inner {
        engine: Engine::Sqlite,
        file: Some(file),
        readers,
        writers: Writers::One(pen),
        ambient,
    })
}

fn sqlite_options(url: &str, connections: u32, reading: bool) -> ConnectOptions {
    let mut connect = ConnectOptions::new(url.to_owned());
    connect.max_connections(connections).min_connections(1).sqlx_logging(false);
    connect.acquire_timeout(PATIENCE);
    // A connection that stays open keeps its statements prepared; SQLite has no server to tire of it.
    connect
        .idle_timeout(None::<Duration>)
        .max_lifetime(None::<Duration>)
        .test_before_acquire(false);
    connect.map_sqlx_sqlite_opts(move |sqlite| {
        let sqlite = sqlite
            .pragma("journal_mode", "WAL")
            .pragma("synchronous", "FULL")
            .pragma("foreign_keys", "ON")
            .pragma("cache_size", "-8000")
            .busy_timeout(Duration::from_secs(5))
            .statement_cache_capacity(256);
        if reading { sqlite.pragma("query_only", "ON") } else { sqlite }
    });
    connect
}
