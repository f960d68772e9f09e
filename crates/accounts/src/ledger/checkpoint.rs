use chrono::{DateTime, Utc};
use storage::{Scope, StorageError, Store};

use super::key::LedgerKey;
use super::store;
use crate::AdministrationId;

const FORM: &str = "landfall-ledger-1";

/// Where one chain stood at one moment, authenticated; kept outside the database (a file on
/// another disk, a mail, a peer). A database rolled back behind it is found out.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Checkpoint {
    /// Whose chain.
    pub administration: AdministrationId,
    /// The last number.
    pub seq: u64,
    /// That entry's hash, hexadecimal.
    pub hash: String,
    /// When it was taken.
    pub at: DateTime<Utc>,
    mac: String,
}

/// Why a line is no checkpoint of ours.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum CheckpointReason {
    /// Not six words in the form we write.
    #[error("line {line} of the checkpoints is not in the form this program writes")]
    Form {
        /// The line's number, from 1.
        line: usize,
    },
    /// Written without the server key, under another one, or changed since.
    #[error("line {line} of the checkpoints was not written under this server key, or was changed")]
    Forged {
        /// The line's number, from 1.
        line: usize,
    },
}

impl Checkpoint {
    fn mac_of(&self, key: &LedgerKey) -> String {
        key.head(&[
            b"checkpoint 1",
            self.administration.as_str().as_bytes(),
            &self.seq.to_be_bytes(),
            self.hash.as_bytes(),
            &self.at.timestamp_micros().to_be_bytes(),
        ])
    }
}

/// One line: form, administration, number, hash, moment in microseconds, code.
impl std::fmt::Display for Checkpoint {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let Self { administration, seq, hash, at, mac } = self;
        write!(f, "{FORM} {administration} {seq} {hash} {} {mac}", at.timestamp_micros())
    }
}

/// Where every chain stands now. Append each, as a line, to a file outside the database, every
/// few minutes and before every backup.
///
/// # Errors
/// [`StorageError::Database`].
pub async fn checkpoint(store: &Store, key: &LedgerKey) -> Result<Vec<Checkpoint>, StorageError> {
    let tx = store.read(&Scope::System).await?;
    let heads = store::heads(&tx).await?;
    let at = tx.ambient().now();
    let taken =
        heads.into_iter().filter(|head| super::chain::head_holds(key, head)).filter_map(|head| {
            let administration = head.administration_id.parse().ok()?;
            let seq = u64::try_from(head.seq).ok()?;
            let mut point =
                Checkpoint { administration, seq, hash: head.hash, at, mac: String::new() };
            point.mac = point.mac_of(key);
            Some(point)
        });
    Ok(taken.collect())
}

/// Reads checkpoints back; empty lines are skipped.
///
/// # Errors
/// The first line that is not ours.
pub fn parse_checkpoints(text: &str, key: &LedgerKey) -> Result<Vec<Checkpoint>, CheckpointReason> {
    let lines = text.lines().enumerate().filter(|(_, line)| !line.trim().is_empty());
    lines.map(|(index, line)| parse_line(index + 1, line, key)).collect()
}

fn parse_line(line: usize, text: &str, key: &LedgerKey) -> Result<Checkpoint, CheckpointReason> {
    let form = CheckpointReason::Form { line };
    let words: Vec<&str> = text.split_whitespace().collect();
    let [FORM, administration, seq, hash, at, mac] = words[..] else {
        return Err(form);
    };
    let (Ok(administration), Ok(seq), Ok(micros)) =
        (administration.parse(), seq.parse(), at.parse::<i64>())
    else {
        return Err(form);
    };
    let Some(at) = DateTime::from_timestamp_micros(micros) else {
        return Err(form);
    };
    let point = Checkpoint { administration, seq, hash: hash.to_owned(), at, mac: mac.to_owned() };
    if crate::keys::same(point.mac_of(key).as_bytes(), point.mac.as_bytes()) {
        Ok(point)
    } else {
        Err(CheckpointReason::Forged { line })
    }
}
