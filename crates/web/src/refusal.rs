//! What a person is told when something is not done, apart from what the log records.
//!
//! A handler returns a [`Refusal`]; the guard draws it as a page in the visitor's language, or
//! as an RFC 9457 problem for the API. The person reads what to do; the log reads what happened.

use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use storage::StorageError;

/// Why a request was not done.
#[derive(Debug, Clone)]
pub struct Refusal {
    /// The HTTP status.
    pub status: StatusCode,
    /// Key of the sentence the person reads (`refusal-…` in the words).
    pub key: &'static str,
    /// What the log records; never shown. No personal data, no secret.
    pub log: Option<String>,
    /// Seconds after which to try again.
    pub retry_after: Option<u32>,
    /// A page to go to instead, for people who read.
    pub go_to: Option<&'static str>,
    /// The API's detail: what is wrong with which field.
    pub problems: Vec<registry::record::FieldProblem>,
    /// What only some refusals tell besides.
    pub more: Option<Box<More>>,
}

/// What only some refusals tell besides.
#[derive(Debug, Clone, Default)]
pub struct More {
    /// More members of the API's problem (RFC 9457 §3.2), such as the checks that block.
    pub members: serde_json::Map<String, serde_json::Value>,
    /// More headers of the answer, such as `Allow`.
    pub headers: Vec<(&'static str, String)>,
}

impl Refusal {
    /// A refusal with a status and the key of its sentence.
    #[must_use]
    pub fn new(status: StatusCode, key: &'static str) -> Self {
        Self {
            status,
            key,
            log: None,
            retry_after: None,
            go_to: None,
            problems: Vec::new(),
            more: None,
        }
    }

    /// The refusal with a header more.
    #[must_use]
    pub fn header(mut self, name: &'static str, value: String) -> Self {
        self.more.get_or_insert_default().headers.push((name, value));
        self
    }

    /// The refusal with a member more in the API's problem.
    #[must_use]
    pub fn member(mut self, name: &str, value: serde_json::Value) -> Self {
        self.more.get_or_insert_default().members.insert(name.to_owned(), value);
        self
    }

    /// There is nothing here that the visitor may see. The same answer whether it exists or not.
    #[must_use]
    pub fn not_found() -> Self {
        Self::new(StatusCode::NOT_FOUND, "refusal-not-found")
    }

    /// The visitor's role does not do this.
    #[must_use]
    pub fn forbidden() -> Self {
        Self::new(StatusCode::FORBIDDEN, "refusal-forbidden")
    }

    /// Nobody is signed in.
    #[must_use]
    pub fn sign_in() -> Self {
        Self::new(StatusCode::UNAUTHORIZED, "refusal-sign-in")
    }

    /// The form is too old, or came from another site.
    #[must_use]
    pub fn stale_form() -> Self {
        Self::new(StatusCode::FORBIDDEN, "refusal-stale-form")
    }

    /// Somebody else changed the record first.
    #[must_use]
    pub fn conflict() -> Self {
        Self::new(StatusCode::CONFLICT, "refusal-conflict")
    }

    /// The state the record is in does not allow it.
    #[must_use]
    pub fn state() -> Self {
        Self::new(StatusCode::CONFLICT, "refusal-state")
    }

    /// The request cannot be read.
    #[must_use]
    pub fn bad_request(log: impl Into<String>) -> Self {
        Self { log: Some(log.into()), ..Self::new(StatusCode::BAD_REQUEST, "refusal-bad-request") }
    }

    /// Too much at once.
    #[must_use]
    pub fn busy(retry_after: u32) -> Self {
        Self {
            retry_after: Some(retry_after),
            ..Self::new(StatusCode::SERVICE_UNAVAILABLE, "refusal-busy")
        }
    }

    /// Too often.
    #[must_use]
    pub fn too_often(retry_after: u32) -> Self {
        Self {
            retry_after: Some(retry_after),
            ..Self::new(StatusCode::TOO_MANY_REQUESTS, "refusal-too-often")
        }
    }

    /// The fault is ours.
    #[must_use]
    pub fn fault(log: impl Into<String>) -> Self {
        Self {
            log: Some(log.into()),
            ..Self::new(StatusCode::INTERNAL_SERVER_ERROR, "refusal-fault")
        }
    }

    /// Fields that are wrong.
    #[must_use]
    pub fn fields(problems: Vec<registry::record::FieldProblem>) -> Self {
        Self { problems, ..Self::new(StatusCode::UNPROCESSABLE_ENTITY, "refusal-fields") }
    }
}

impl IntoResponse for Refusal {
    /// Carries the refusal to the guard, which draws it; the bare status stands in until then.
    fn into_response(self) -> Response {
        let mut response = self.status.into_response();
        response.extensions_mut().insert(self);
        response
    }
}

impl From<StorageError> for Refusal {
    fn from(error: StorageError) -> Self {
        match error {
            StorageError::Conflict => Self::conflict(),
            passing if passing.is_passing() => {
                Self { log: Some(passing.to_string()), ..Self::busy(2) }
            }
            other => Self::fault(other.to_string()),
        }
    }
}

impl From<accounts::AccountsError> for Refusal {
    fn from(error: accounts::AccountsError) -> Self {
        use accounts::AccountsError as E;
        match error {
            E::Storage(error) => error.into(),
            E::NotFound | E::DeadLink => Self::not_found(),
            E::NotPermitted => Self::forbidden(),
            E::Busy { retry_after } => Self::busy(retry_after),
            E::Throttled { retry_after } => Self::too_often(retry_after),
            E::Secret(log) => Self::fault(log),
            other => Self { log: Some(other.to_string()), ..Self::state() },
        }
    }
}

impl From<registry::RegistryError> for Refusal {
    fn from(error: registry::RegistryError) -> Self {
        use registry::RegistryError as E;
        match error {
            E::Storage(error) => error.into(),
            E::NotFound | E::DeadLink => Self::not_found(),
            E::NotPermitted => Self::forbidden(),
            E::Closed => Self::state(),
            E::Accounts(error) => error.into(),
            E::Fields(problems) => Self::fields(problems),
            E::Stored(error) => Self::fault(error.to_string()),
        }
    }
}

impl From<clearance::ClearanceError> for Refusal {
    fn from(error: clearance::ClearanceError) -> Self {
        use clearance::ClearanceError as E;
        match error {
            E::Storage(error) => error.into(),
            E::NotFound => Self::not_found(),
            E::NotPermitted => Self::forbidden(),
            E::State => Self::state(),
            E::Fields(problems) => Self::fields(problems),
            E::Misused => Self::new(StatusCode::UNPROCESSABLE_ENTITY, "refusal-key-misused"),
            E::ReasonNeeded => Self::new(StatusCode::UNPROCESSABLE_ENTITY, "refusal-reason-needed"),
            E::Blocked => Self::new(StatusCode::UNPROCESSABLE_ENTITY, "refusal-blocked"),
            other => Self::fault(other.to_string()),
        }
    }
}
