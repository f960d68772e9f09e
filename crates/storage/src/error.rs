use sea_orm::DbErr;

/// Signs, in a database's words, of a trouble that passes: a lock, a deadlock, a server that went
/// away in the middle of a statement, stops, or has only just begun to start.
const PASSING: [&str; 6] = [
    "database is locked",
    "40001",
    "40P01",
    "connection",
    "error communicating with database",
    "database system is",
];

/// Why the store could not do what was asked.
#[derive(Debug, thiserror::Error)]
pub enum StorageError {
    /// The database refused or was not reached. The text is for the log, not for the person.
    #[error("the database did not answer as expected: {0}")]
    Database(#[from] DbErr),
    /// The database URL is of no known kind.
    #[error("the database address {0:?} is neither sqlite://FILE nor postgres://…")]
    Address(String),
    /// The database was migrated by a newer program.
    #[error(
        "this database was written by a newer Landfall (it knows {0}); start the newer program, or restore a backup"
    )]
    Newer(String),
    /// The group of writers this transaction was committed with failed as a whole.
    #[error("the change could not be written to disk: {0}")]
    Commit(String),
    /// A stored value cannot be read back: table, column and row are named.
    #[error("inconsistent row in {table}.{column} ({row}): {why}")]
    Inconsistent {
        /// Table name.
        table: &'static str,
        /// Column name.
        column: &'static str,
        /// The row's id.
        row: String,
        /// What is wrong with it.
        why: String,
    },
    /// Another write changed the record first.
    #[error("someone else changed this record first")]
    Conflict,
    /// A file beside the database could not be used.
    #[error("{what}: {source}")]
    File {
        /// What was attempted.
        what: String,
        /// The operating system's answer.
        source: std::io::Error,
    },
}

impl StorageError {
    /// True where the same request may succeed a moment later (lost connection, lock time-out, deadlock).
    #[must_use]
    pub fn is_passing(&self) -> bool {
        match self {
            Self::Database(DbErr::ConnectionAcquire(_) | DbErr::Conn(_)) | Self::Commit(_) => true,
            Self::Database(other) => {
                let text = other.to_string();
                PASSING.iter().any(|sign| text.contains(sign))
            }
            _ => false,
        }
    }

    /// True where a unique index refused a second row.
    #[must_use]
    pub fn is_duplicate(&self) -> bool {
        matches!(self, Self::Database(error) if matches!(
            error.sql_err(),
            Some(sea_orm::SqlErr::UniqueConstraintViolation(_))
        ))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use sea_orm::RuntimeErr;

    #[test]
    fn a_server_that_went_away_is_a_trouble_that_passes() {
        let says = |text: &str| {
            StorageError::Database(DbErr::Query(RuntimeErr::Internal(text.to_owned())))
        };
        for text in [
            "error communicating with database: expected to read 5 bytes, got 0 bytes at EOF",
            "error communicating with database: Broken pipe (os error 32)",
            "error returned from database: terminating connection due to administrator command",
            "error returned from database: the database system is starting up",
            "error returned from database: (code: 5) database is locked",
        ] {
            assert!(says(text).is_passing(), "{text}");
        }
        assert!(
            !says("error returned from database: relation \"call\" does not exist").is_passing()
        );
        assert!(!StorageError::Conflict.is_passing());
    }
}
