use storage::{StorageError, Tx};

use super::chain::{NOTHING_BEFORE, entry_hash, head_holds, head_mac};
use super::key::LedgerKey;
use super::store;
use super::store::rows::{entry, head, look, note};
use crate::{AccountId, AdministrationId, AgencyKind, Purpose, Role, Viewer};

/// What happened, as an action of the program would say it.
#[derive(Debug, Clone)]
pub struct Entry<'a> {
    /// The verb, `record.verb`: `notice.submitted`, `person.read`, `account.signed-in`.
    pub action: &'static str,
    /// The kind of record it was done to: `notice`, `person`, …
    pub record_kind: &'static str,
    /// That record's id. Only a keyed hash of it is kept.
    pub record: &'a str,
    /// More, in words or JSON; kept sealed and erasable, beside the chain. Never in it.
    pub detail: Option<String>,
    /// Whose record it is, where that is somebody else's: they are told who looked.
    pub subject: Option<&'a AccountId>,
}

impl<'a> Entry<'a> {
    /// An entry without detail.
    #[must_use]
    pub fn new(action: &'static str, record_kind: &'static str, record: &'a str) -> Self {
        Self { action, record_kind, record, detail: None, subject: None }
    }

    /// The same with a detail.
    #[must_use]
    pub fn detail(mut self, detail: impl Into<String>) -> Self {
        self.detail = Some(detail.into());
        self
    }

    /// The same about a record of this account's: what another does with it is kept for it to see.
    #[must_use]
    pub fn about(mut self, subject: &'a AccountId) -> Self {
        self.subject = Some(subject);
        self
    }
}

/// Who writes: the columns an entry takes from the person or the program.
struct Hand<'a> {
    account: Option<&'a AccountId>,
    role: Option<Role>,
    agency: Option<AgencyKind>,
    purpose: Purpose,
    reason: Option<&'a str>,
}

impl Hand<'_> {
    /// The program itself.
    const PROGRAM: Self =
        Self { account: None, role: None, agency: None, purpose: Purpose::Operation, reason: None };
}

/// Appends what `viewer` did or read to the chain of `administration` (the owner of the
/// record), in the caller's transaction, which must be one of `Store::write`, also where the
/// deed is only a read. Gives the entry's number.
///
/// On PostgreSQL the head of the chain stays locked until the transaction ends: append last,
/// and in the order of the administrations' ids where a transaction writes to several.
///
/// # Errors
/// [`StorageError::Database`]; [`StorageError::Inconsistent`] if the head of the chain was
/// tampered with: nothing more is written on top of it, since that would hide the damage.
pub async fn append(
    tx: &Tx,
    viewer: &Viewer,
    administration: &AdministrationId,
    entry: Entry<'_>,
) -> Result<u64, StorageError> {
    let hand = Hand {
        account: Some(&viewer.account),
        role: Some(viewer.seat.role),
        agency: viewer.seat.agency,
        purpose: viewer.purpose,
        reason: viewer.reason.as_deref(),
    };
    write(tx, &viewer.pen, administration, (hand, entry)).await
}

/// Appends what the program itself did (a job, a sign-in before anyone is known), in a
/// transaction of `Scope::System`.
///
/// # Errors
/// As [`append`].
pub async fn append_system(
    tx: &Tx,
    key: &LedgerKey,
    administration: &AdministrationId,
    entry: Entry<'_>,
) -> Result<u64, StorageError> {
    write(tx, key, administration, (Hand::PROGRAM, entry)).await
}

/// Appends what an account did before it had a session (a sign-in, a reset), in a transaction
/// of `Scope::System`.
pub(crate) async fn append_account(
    tx: &Tx,
    key: &LedgerKey,
    (administration, account): (&AdministrationId, &AccountId),
    entry: Entry<'_>,
) -> Result<u64, StorageError> {
    let hand = Hand { account: Some(account), purpose: Purpose::OwnRecords, ..Hand::PROGRAM };
    write(tx, key, administration, (hand, entry)).await
}

async fn write(
    tx: &Tx,
    key: &LedgerKey,
    administration: &AdministrationId,
    (hand, new): (Hand<'_>, Entry<'_>),
) -> Result<u64, StorageError> {
    let head = lock_head(tx, key, administration).await?;
    let seq = head.seq + 1;
    let note = note_of(&hand, &new);
    let reason_hash = match &note {
        Some(text) => Some(keep_note(tx, key, (administration, seq), (hand.account, text)).await?),
        None => None,
    };
    let mut row = entry::Model {
        administration_id: administration.to_string(),
        seq,
        at: tx.ambient().now(),
        account_id: hand.account.map(ToString::to_string),
        seat_role: hand.role.map(|role| role.word().to_owned()),
        action: new.action.to_owned(),
        purpose: hand.purpose.word().to_owned(),
        record_kind: new.record_kind.to_owned(),
        record_hash: key.record(new.record_kind, new.record),
        reason_hash,
        previous_hash: head.hash,
        hash: String::new(),
    };
    row.hash = entry_hash(key, &row);
    let looked = look_of(&hand, &new, &row);
    let mac = head_mac(key, administration.as_str(), seq, &row.hash);
    store::append(tx, row, mac).await?;
    if let Some(looked) = looked {
        store::add_look(tx, looked).await?;
    }
    Ok(u64::try_from(seq).unwrap_or_default())
}

/// What the owner of a record is told of an entry that somebody else made about it: never who
/// that was.
fn look_of(hand: &Hand<'_>, new: &Entry<'_>, row: &entry::Model) -> Option<look::Model> {
    let subject = new.subject.filter(|subject| hand.account != Some(subject))?;
    Some(look::Model {
        administration_id: row.administration_id.clone(),
        seq: row.seq,
        account_id: subject.to_string(),
        at: row.at,
        role: hand.role?.word().to_owned(),
        agency: hand.agency.map(|agency| agency.word().to_owned()),
        action: new.action.to_owned(),
        purpose: row.purpose.clone(),
        record_kind: new.record_kind.to_owned(),
        record: new.record.to_owned(),
    })
}

/// The head of a chain, locked where there are several writers; begun if the chain is new.
async fn lock_head(
    tx: &Tx,
    key: &LedgerKey,
    administration: &AdministrationId,
) -> Result<head::Model, StorageError> {
    let head = match store::lock_head(tx, administration.as_str()).await? {
        Some(head) => head,
        None => {
            ensure_head(tx, key, administration).await?;
            let begun = store::lock_head(tx, administration.as_str()).await?;
            begun.ok_or_else(|| damaged(administration, "it cannot be begun"))?
        }
    };
    if head_holds(key, &head) {
        Ok(head)
    } else {
        Err(damaged(
            administration,
            "it was changed by another hand, or the server key is another one; run audit verify",
        ))
    }
}

fn damaged(administration: &AdministrationId, why: &str) -> StorageError {
    StorageError::Inconsistent {
        table: "ledger_head",
        column: "mac",
        row: administration.to_string(),
        why: why.to_owned(),
    }
}

/// Begins a chain if there is none.
pub(crate) async fn ensure_head(
    tx: &Tx,
    key: &LedgerKey,
    administration: &AdministrationId,
) -> Result<(), StorageError> {
    let row = head::Model {
        administration_id: administration.to_string(),
        seq: 0,
        hash: NOTHING_BEFORE.to_owned(),
        mac: head_mac(key, administration.as_str(), 0, NOTHING_BEFORE),
    };
    store::begin(tx, row).await
}

/// Reason and detail as one text, if there is either.
fn note_of(hand: &Hand<'_>, new: &Entry<'_>) -> Option<String> {
    if hand.reason.is_none() && new.detail.is_none() {
        return None;
    }
    Some(
        serde_json::json!({ "reason": hand.reason, "detail": new.detail, "record": new.record })
            .to_string(),
    )
}

/// Seals the words away and gives their salted hash. The salt goes with the note: once that is
/// erased, the hash tells nothing.
async fn keep_note(
    tx: &Tx,
    key: &LedgerKey,
    (administration, seq): (&AdministrationId, i64),
    (account, text): (Option<&AccountId>, &str),
) -> Result<String, StorageError> {
    let salt: [u8; 16] = tx.ambient().bytes();
    let sealed = key
        .notes()
        .close(tx.ambient(), &note_place(administration.as_str(), seq), text.as_bytes())
        .map_err(|error| StorageError::Inconsistent {
            table: "ledger_note",
            column: "sealed",
            row: format!("{administration} {seq}"),
            why: error.to_string(),
        })?;
    let hash = note_hash(key, &salt, text.as_bytes());
    let row = note::Model {
        administration_id: administration.to_string(),
        seq,
        account_id: account.map(ToString::to_string),
        salt: salt.to_vec(),
        sealed,
    };
    store::add_note(tx, row).await?;
    Ok(hash)
}

pub(super) fn note_hash(key: &LedgerKey, salt: &[u8], text: &[u8]) -> String {
    key.chain(&[b"note 1", salt, text])
}

pub(super) fn note_place(administration: &str, seq: i64) -> String {
    format!("ledger_note:{administration}:{seq}")
}
