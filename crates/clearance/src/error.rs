use crate::voyage_file::FieldProblem;

/// Why the desk did not do what was asked. The English text is for logs and the API; pages show
/// the sentence of [`ClearanceError::key`].
#[derive(Debug, thiserror::Error)]
pub enum ClearanceError {
    /// The database.
    #[error(transparent)]
    Storage(#[from] storage::StorageError),
    /// There is no such record among those this viewer may see.
    #[error("there is no such record")]
    NotFound,
    /// The seat does not allow this.
    #[error("your role or agency does not decide this")]
    NotPermitted,
    /// The notice or call is in a state that does not allow it.
    #[error("the notice is in a state that does not allow this")]
    State,
    /// Fields of the voyage file that are wrong.
    #[error("{} fields of the voyage need mending", .0.len())]
    Fields(Vec<FieldProblem>),
    /// A blocking check failed: the voyage contradicts itself.
    #[error("the voyage has problems that must be mended before it can be sent")]
    Blocked,
    /// The same idempotency key came with another request.
    #[error("this idempotency key was used before with another request")]
    Misused,
    /// The decision needs a reason.
    #[error("this decision needs a reason in words")]
    ReasonNeeded,
    /// The text is too long.
    #[error("this text is longer than {0} characters")]
    TooLong(usize),
    /// The administration has no signing key in force.
    #[error("the administration has no key to sign certificates with: run landfall doctor")]
    NoKey,
    /// The certificate cannot be made.
    #[error("the certificate cannot be made: {0}")]
    Certificate(#[from] certificates::CertificateError),
    /// A stored value is not in a form this program reads.
    #[error("a stored record cannot be read: {0}")]
    Stored(String),
}

impl ClearanceError {
    /// The key of the sentence a page shows.
    #[must_use]
    pub fn key(&self) -> &'static str {
        match self {
            Self::NotFound => "refusal-not-found",
            Self::NotPermitted => "refusal-forbidden",
            Self::State => "refusal-state",
            Self::Fields(_) => "refusal-fields",
            Self::Blocked => "refusal-blocked",
            Self::Misused => "refusal-key-misused",
            Self::ReasonNeeded => "refusal-reason-needed",
            Self::TooLong(_) => "refusal-too-long",
            Self::Storage(_) | Self::NoKey | Self::Certificate(_) | Self::Stored(_) => {
                "refusal-fault"
            }
        }
    }
}

impl From<accounts::AccountsError> for ClearanceError {
    fn from(error: accounts::AccountsError) -> Self {
        match error {
            accounts::AccountsError::Storage(error) => Self::Storage(error),
            _ => Self::NotPermitted,
        }
    }
}

impl From<crate::notice::NotInThisState> for ClearanceError {
    fn from(_: crate::notice::NotInThisState) -> Self {
        Self::State
    }
}

impl From<serde_json::Error> for ClearanceError {
    fn from(error: serde_json::Error) -> Self {
        Self::Stored(error.to_string())
    }
}
