//! Requests that may be repeated: a key in `Idempotency-Key`, kept with the answer in the
//! transaction of the effect, so that a lost answer can be asked for again.

use axum::extract::FromRequestParts;
use axum::http::StatusCode;
use axum::http::request::Parts;
use storage::idempotency::{self, Seen};
use storage::{StorageError, Tx};

use crate::app::App;
use crate::guest::Me;
use crate::refusal::Refusal;

/// Longest key taken, in bytes.
const KEY_MOST: usize = 255;

/// The key of a request, if it carries one.
pub(super) struct Key(Option<String>);

impl Key {
    /// The key, and the fingerprint of what was asked under it.
    pub(super) fn with(&self, deed: &str, body: &str) -> Option<(String, String)> {
        Some((self.0.clone()?, idempotency::fingerprint(deed, body.as_bytes())))
    }
}

impl FromRequestParts<App> for Key {
    type Rejection = Refusal;

    async fn from_request_parts(parts: &mut Parts, _: &App) -> Result<Self, Refusal> {
        let mut lines = parts.headers.get_all("idempotency-key").iter();
        let Some(line) = lines.next() else {
            return Ok(Self(None));
        };
        let text = line.to_str().unwrap_or_default().trim();
        // The draft writes it as a quoted string, most clients send it bare.
        let bare = text.strip_prefix('"').and_then(|rest| rest.strip_suffix('"')).unwrap_or(text);
        let fits = (1..=KEY_MOST).contains(&bare.len())
            && bare.bytes().all(|byte| byte.is_ascii_graphic());
        if !fits || lines.next().is_some() {
            return Err(Refusal::new(StatusCode::BAD_REQUEST, "refusal-key-malformed"));
        }
        Ok(Self(Some(bare.to_owned())))
    }
}

/// What is known when a deed begins.
pub(super) enum Begun {
    /// It was done under this key before: its answer.
    Before(String),
    /// It is to be done, in this transaction.
    Now(Work),
}

/// A deed under way.
pub(super) struct Work {
    /// Its transaction.
    pub(super) tx: Tx,
    holder: String,
    once: Option<(String, String)>,
}

/// Begins a deed. `deed` names what is done and to what; with `body` it makes the fingerprint.
pub(super) async fn begin(me: &Me, key: &Key, deed: &str, body: &str) -> Result<Begun, Refusal> {
    let tx = me.app.store().write(&me.viewer.scope()).await?;
    let holder = me.viewer.account.to_string();
    let once = key.with(deed, body);
    if let Some((key, request)) = &once {
        match idempotency::seen(&tx, &holder, key, request).await? {
            Seen::Fresh => {}
            Seen::Again { answer, .. } => return Ok(Begun::Before(answer)),
            Seen::Misused => return Err(misused()),
        }
    }
    Ok(Begun::Now(Work { tx, holder, once }))
}

impl Work {
    /// Keeps the answer under the key and makes the deed last.
    pub(super) async fn done(self, status: StatusCode, answer: &str) -> Result<(), Refusal> {
        if let Some((key, request)) = &self.once {
            let answer = (status.as_u16(), answer);
            idempotency::remember(&self.tx, (&self.holder, key), request, answer)
                .await
                .map_err(racing)?;
        }
        Ok(self.tx.commit().await?)
    }
}

/// The same request is being done at this moment by somebody quicker.
fn racing(error: StorageError) -> Refusal {
    if error.is_duplicate() {
        Refusal::new(StatusCode::CONFLICT, "refusal-key-in-use")
    } else {
        error.into()
    }
}

fn misused() -> Refusal {
    Refusal::new(StatusCode::UNPROCESSABLE_ENTITY, "refusal-key-misused")
}
