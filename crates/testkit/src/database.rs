//! A fresh database for one story.

use anyhow::Result;

use crate::postgres::Postgres;
use crate::scratch::{Scratch, unique};

/// An empty database, gone when this is dropped.
#[derive(Debug)]
pub struct Database {
    url: String,
    kind: Kind,
}

#[derive(Debug)]
enum Kind {
    Sqlite(Scratch),
    Postgres { server: &'static Postgres, name: String },
}

impl Database {
    /// A SQLite file in a scratch folder.
    ///
    /// # Errors
    /// If the folder cannot be made.
    pub fn sqlite() -> Result<Self> {
        let scratch = Scratch::new("sqlite")?;
        let file = scratch.path().join("landfall.db");
        Ok(Self { url: format!("sqlite://{}", file.display()), kind: Kind::Sqlite(scratch) })
    }

    /// A database on the shared PostgreSQL server, owned by a role that is no
    /// superuser.
    ///
    /// # Errors
    /// As [`Postgres::start`].
    pub fn postgres() -> Result<Self> {
        let server = Postgres::shared()?;
        let name = unique("story").replace('-', "_");
        server.create(&name)?;
        Ok(Self { url: server.url(&name), kind: Kind::Postgres { server, name } })
    }

    /// The address to open: `sqlite://FILE` or `postgres://…`.
    #[must_use]
    pub fn url(&self) -> &str {
        &self.url
    }

    /// Whether this is PostgreSQL.
    #[must_use]
    pub fn is_postgres(&self) -> bool {
        matches!(self.kind, Kind::Postgres { .. })
    }

    /// The folder of a SQLite database, for a test that looks at its files.
    #[must_use]
    pub fn folder(&self) -> Option<&std::path::Path> {
        match &self.kind {
            Kind::Sqlite(scratch) => Some(scratch.path()),
            Kind::Postgres { .. } => None,
        }
    }
}

impl Drop for Database {
    fn drop(&mut self) {
        if let Kind::Postgres { server, name } = &self.kind {
            // The server goes away with the run; what is left does no harm.
            let _ = server.remove(name);
        }
    }
}

/// Writes each async story as two tests, `NAME::sqlite` and `NAME::postgres`.
///
/// The crate that uses it needs tokio with `macros` and `rt-multi-thread`. The
/// story takes the database's address and may return a `Result`.
#[macro_export]
macro_rules! on_both {
    ($(#[$about:meta])* async fn $name:ident($url:ident: &str) $(-> $answer:ty)? $story:block) => {
        $(#[$about])*
        mod $name {
            use super::*;

            async fn story($url: &str) $(-> $answer)? $story

            #[::tokio::test(flavor = "multi_thread", worker_threads = 2)]
            async fn sqlite() $(-> $answer)? {
                let database = $crate::Database::sqlite().expect("a SQLite file can be made");
                story(database.url()).await
            }

            #[::tokio::test(flavor = "multi_thread", worker_threads = 2)]
            async fn postgres() $(-> $answer)? {
                let database = $crate::Database::postgres().expect("PostgreSQL can be started");
                story(database.url()).await
            }
        }
    };
    (
        $(#[$about:meta])* async fn $name:ident($url:ident: &str) $(-> $answer:ty)? $story:block
        $($more:tt)+
    ) => {
        $crate::on_both! { $(#[$about])* async fn $name($url: &str) $(-> $answer)? $story }
        $crate::on_both! { $($more)+ }
    };
}
