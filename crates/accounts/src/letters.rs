//! Letters: mail promised in a transaction. Words and sending are not this crate's: `web`
//! renders the key in the reader's language and sends by SMTP.

use std::collections::BTreeMap;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use identifiers::Language;
use serde::{Deserialize, Serialize};
use storage::{Ambient, StorageError, Tx, jobs};
use zeroize::Zeroizing;

use crate::{AccountsError, Keys};

/// The kind of job a letter waits as.
pub const JOB: &str = "mail";

/// The letters of this crate: the words of each language must know them. Arguments: `name`
/// (confirm-email); `administration`, `role`, `expires` (invitation); `at`, `device`
/// (new-sign-in). A link has confirm-email, reset-password, invitation.
pub const KEYS: &[&str] = &[
    "account-closed",
    "address-known",
    "confirm-email",
    "invitation",
    "many-failures",
    "new-sign-in",
    "password-changed",
    "recovery-code-used",
    "reset-password",
    "second-step-changed",
];

/// A letter to one person.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Letter {
    /// The e-mail address.
    pub to: String,
    /// In which language.
    pub language: Language,
    /// Which letter: one of [`KEYS`], or of a crate above.
    pub key: String,
    /// What its sentences name, by argument.
    pub args: BTreeMap<String, String>,
    /// A one-time token for the link, sealed: the waiting job must not hold a key that works.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sealed_token: Option<String>,
}

impl Letter {
    /// A letter without link.
    #[must_use]
    pub fn new(to: &str, language: Language, key: &str) -> Self {
        Self {
            to: to.to_owned(),
            language,
            key: key.to_owned(),
            args: BTreeMap::new(),
            sealed_token: None,
        }
    }

    /// The same with one more argument.
    #[must_use]
    pub fn with(mut self, argument: &str, value: impl Into<String>) -> Self {
        self.args.insert(argument.to_owned(), value.into());
        self
    }

    /// The same with a one-time token, sealed.
    ///
    /// # Errors
    /// [`AccountsError::Secret`].
    pub fn with_token(
        mut self,
        ambient: &Ambient,
        keys: &Keys,
        token: &str,
    ) -> Result<Self, AccountsError> {
        let sealed = keys.seal.close(ambient, &self.place(), token.as_bytes())?;
        self.sealed_token = Some(STANDARD.encode(sealed));
        Ok(self)
    }

    /// The token for the link, if the letter has one.
    ///
    /// # Errors
    /// [`AccountsError::Secret`] if it does not open: another server key, or a changed letter.
    pub fn token(&self, keys: &Keys) -> Result<Option<Zeroizing<String>>, AccountsError> {
        let Some(sealed) = &self.sealed_token else {
            return Ok(None);
        };
        let sealed =
            STANDARD.decode(sealed).map_err(|error| AccountsError::Secret(error.to_string()))?;
        let opened = keys.seal.open(&self.place(), &sealed)?;
        let text = std::str::from_utf8(&opened)
            .map_err(|error| AccountsError::Secret(error.to_string()))?;
        Ok(Some(Zeroizing::new(text.to_owned())))
    }

    fn place(&self) -> String {
        format!("letter:{}:{}", self.key, self.to)
    }
}

/// Promises a letter in `tx`: a job of kind [`JOB`] whose payload is the letter as JSON.
///
/// # Errors
/// [`StorageError::Database`].
pub async fn post(tx: &Tx, letter: Letter) -> Result<(), StorageError> {
    let payload = serde_json::json!(letter);
    jobs::promise(tx, jobs::NewJob { kind: JOB, payload, dedupe_key: None, run_at: None }).await
}
