use chrono::{DateTime, Utc};
use storage::Tx;

use super::append::note_place;
use super::store::rows::entry;
use super::store::{self, Asked};
use crate::{AccountId, AccountsError, Purpose, Role, Viewer};

/// An entry as an auditor reads it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Line {
    /// Its number.
    pub seq: u64,
    /// When.
    pub at: DateTime<Utc>,
    /// Who; none is the program itself.
    pub account: Option<AccountId>,
    /// In which role.
    pub role: Option<Role>,
    /// What.
    pub action: String,
    /// Why; none is a word that was tampered with.
    pub purpose: Option<Purpose>,
    /// To what kind of record.
    pub record_kind: String,
    /// Reason, detail and record id as JSON, if they were written down and not erased since.
    pub note: Option<String>,
}

/// A page of the ledger of the viewer's administration, newest first, before number `before`;
/// at most 100 lines. For auditors and administrators.
///
/// # Errors
/// [`AccountsError::NotPermitted`], [`AccountsError::Storage`].
pub async fn page(
    tx: &Tx,
    viewer: &Viewer,
    before: Option<u64>,
) -> Result<Vec<Line>, AccountsError> {
    let before = before.map(|before| i64::try_from(before).unwrap_or(i64::MAX));
    lines(tx, viewer, Asked::Before(before)).await
}

/// The newest 100 entries about one record, in the ledger of the viewer's administration.
///
/// # Errors
/// As [`page`].
pub async fn about(
    tx: &Tx,
    viewer: &Viewer,
    record_kind: &str,
    record: &str,
) -> Result<Vec<Line>, AccountsError> {
    let name = viewer.pen.record(record_kind, record);
    lines(tx, viewer, Asked::About(&name)).await
}

async fn lines(tx: &Tx, viewer: &Viewer, asked: Asked<'_>) -> Result<Vec<Line>, AccountsError> {
    viewer.require(&[Role::Auditor, Role::Administrator])?;
    let administration = viewer.seat.administration.as_str();
    let rows = store::newest(tx, administration, asked).await?;
    let noted = rows.iter().filter(|row| row.reason_hash.is_some());
    let notes = store::notes_of(tx, administration, noted.map(|row| row.seq).collect()).await?;
    let open = |administration: &str, seq: i64| {
        let note = notes.iter().find(|note| note.seq == seq)?;
        let text = viewer.pen.notes().open(&note_place(administration, seq), &note.sealed).ok()?;
        String::from_utf8(text.to_vec()).ok()
    };
    let line = |row: entry::Model| Line {
        seq: u64::try_from(row.seq).unwrap_or_default(),
        at: row.at,
        note: open(&row.administration_id, row.seq),
        account: row.account_id.and_then(|id| id.parse().ok()),
        role: row.seat_role.and_then(|role| role.parse().ok()),
        action: row.action,
        purpose: row.purpose.parse().ok(),
        record_kind: row.record_kind,
    };
    Ok(rows.into_iter().map(line).collect())
}
