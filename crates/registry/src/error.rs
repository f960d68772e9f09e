use crate::record::FieldProblem;

/// Why the registry did not do what was asked.
#[derive(Debug, thiserror::Error)]
pub enum RegistryError {
    /// The database.
    #[error(transparent)]
    Storage(#[from] storage::StorageError),
    /// There is no such record among those this viewer may see.
    #[error("there is no such record")]
    NotFound,
    /// The seat does not allow this.
    #[error("your role does not keep lists of vessels and people")]
    NotPermitted,
    /// A guest's link that is used up, taken back, expired or was never made.
    #[error("this link is not good, or no longer")]
    DeadLink,
    /// The state of the record does not allow this.
    #[error("this was closed")]
    Closed,
    /// Sealing the token of a link.
    #[error(transparent)]
    Accounts(#[from] accounts::AccountsError),
    /// Fields that are wrong.
    #[error("{} fields need mending", .0.len())]
    Fields(Vec<FieldProblem>),
    /// A stored record cannot be read or written.
    #[error("a stored record cannot be read: {0}")]
    Stored(#[from] serde_json::Error),
}
