use std::collections::{BTreeMap, BTreeSet};

use storage::{Scope, StorageError, Store, Tx};

use super::append::{note_hash, note_place};
use super::chain::{NOTHING_BEFORE, entry_hash, head_holds};
use super::checkpoint::Checkpoint;
use super::key::LedgerKey;
use super::store;
use super::store::rows::{entry, head, note};

/// Entries read at a time.
const PAGE: u64 = 1_000;

/// What is wrong at one place of a chain.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Fault {
    /// The entry's content is not what was written.
    Altered,
    /// The entry is not there, although its successor is.
    Missing,
    /// The entry does not follow the one before it: put in, or moved.
    OutOfOrder,
    /// Entries at the end are gone; the number is the first that is missing.
    TailCut,
    /// There are entries beyond the end the chain's head tells.
    BeyondHead,
    /// The head was written without the key.
    HeadForged,
    /// The chain has entries and no head.
    HeadMissing,
    /// The database stands behind a checkpoint, or holds another entry at its number.
    RolledBack,
    /// The sealed words beside an entry are not those written.
    NoteAltered,
}

impl std::fmt::Display for Fault {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(match self {
            Self::Altered => "was altered",
            Self::Missing => "is missing",
            Self::OutOfOrder => "does not follow the entry before it",
            Self::TailCut => "and those after it were cut off",
            Self::BeyondHead => "lies beyond the end of the chain",
            Self::HeadForged => "is named as the end of the chain by a forged head",
            Self::HeadMissing => "is the last, and the chain's head is gone",
            Self::RolledBack => {
                "is not what a checkpoint says: the database was rolled back or rewritten"
            }
            Self::NoteAltered => "has a note that was altered",
        })
    }
}

/// One fault, and where.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Finding {
    /// Whose chain: the administration's id.
    pub administration: String,
    /// The entry's number.
    pub seq: u64,
    /// What is wrong.
    pub fault: Fault,
}

impl std::fmt::Display for Finding {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "administration {}, entry {} {}", self.administration, self.seq, self.fault)
    }
}

/// One chain as read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Chain {
    /// Whose: the administration's id.
    pub administration: String,
    /// How many entries.
    pub entries: u64,
    /// Notes erased (lawfully: the chain holds without them).
    pub notes_erased: u64,
}

/// What a verification found.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Report {
    /// Every chain, by administration.
    pub chains: Vec<Chain>,
    /// Every fault. Empty is clean.
    pub findings: Vec<Finding>,
}

impl Report {
    /// True if nothing is wrong.
    #[must_use]
    pub fn is_clean(&self) -> bool {
        self.findings.is_empty()
    }
}

/// Walks every chain from its first entry to its head, and compares with `checkpoints`.
/// Memory does not grow with the ledger; others may go on writing meanwhile.
///
/// # Errors
/// [`StorageError::Database`], also for a value that cannot be read back at all.
pub async fn verify(
    store: &Store,
    key: &LedgerKey,
    checkpoints: &[Checkpoint],
) -> Result<Report, StorageError> {
    let tx = store.read(&Scope::System).await?;
    let mut all: BTreeSet<String> =
        checkpoints.iter().map(|point| point.administration.to_string()).collect();
    all.extend(store::heads(&tx).await?.into_iter().map(|head| head.administration_id));
    all.extend(store::owners(&tx).await?);
    let mut report = Report::default();
    for administration in all {
        let mut points: BTreeMap<i64, Vec<&Checkpoint>> = BTreeMap::new();
        for point in
            checkpoints.iter().filter(|point| point.administration.as_str() == administration)
        {
            points.entry(i64::try_from(point.seq).unwrap_or(i64::MAX)).or_default().push(point);
        }
        Walk::new(key, administration).run(&tx, points, &mut report).await?;
    }
    Ok(report)
}

/// One chain being walked.
struct Walk<'a> {
    key: &'a LedgerKey,
    administration: String,
    last: i64,
    hash: String,
    entries: u64,
    notes_erased: u64,
    findings: Vec<Finding>,
}

impl<'a> Walk<'a> {
    fn new(key: &'a LedgerKey, administration: String) -> Self {
        let hash = NOTHING_BEFORE.to_owned();
        Self {
            key,
            administration,
            last: 0,
            hash,
            entries: 0,
            notes_erased: 0,
            findings: Vec::new(),
        }
    }

    fn find(&mut self, seq: i64, fault: Fault) {
        let seq = u64::try_from(seq).unwrap_or_default();
        self.findings.push(Finding { administration: self.administration.clone(), seq, fault });
    }

    async fn run(
        mut self,
        tx: &Tx,
        mut points: BTreeMap<i64, Vec<&Checkpoint>>,
        report: &mut Report,
    ) -> Result<(), StorageError> {
        // The head is read before and after the walk: whoever writes meanwhile moves it forward.
        let before = store::head(tx, &self.administration).await?;
        let mut cursor = i64::MIN;
        loop {
            let numbers = store::numbers(tx, &self.administration, cursor, PAGE).await?;
            let (Some(first), Some(last)) = (numbers.first(), numbers.last()) else {
                break;
            };
            cursor = *last;
            self.page(tx, (*first, *last), numbers.as_slice(), &mut points).await?;
        }
        let after = store::head(tx, &self.administration).await?;
        self.end(before, after);
        for (seq, _) in points.into_iter().filter(|(seq, _)| *seq > 0) {
            self.find(seq, Fault::RolledBack);
        }
        report.chains.push(Chain {
            administration: self.administration,
            entries: self.entries,
            notes_erased: self.notes_erased,
        });
        report.findings.append(&mut self.findings);
        Ok(())
    }

    async fn page(
        &mut self,
        tx: &Tx,
        (from, to): (i64, i64),
        numbers: &[i64],
        points: &mut BTreeMap<i64, Vec<&Checkpoint>>,
    ) -> Result<(), StorageError> {
        let notes = store::notes(tx, &self.administration, (from, to)).await?;
        let mut notes: BTreeMap<i64, note::Model> =
            notes.into_iter().map(|row| (row.seq, row)).collect();
        let rows = store::entries(tx, &self.administration, (from, to)).await;
        let mut rows: BTreeMap<i64, entry::Model> =
            rows.into_iter().map(|row| (row.seq, row)).collect();
        for seq in numbers {
            // A value that cannot even be read spoils the page: then each entry is asked for by itself.
            let row = match rows.remove(seq) {
                Some(row) => Some(row),
                None => store::entry(tx, &self.administration, *seq).await,
            };
            let Some(row) = row else {
                self.unreadable(tx, *seq).await?;
                continue;
            };
            let stood = points.remove(seq).unwrap_or_default();
            if stood.iter().any(|point| point.hash != row.hash) {
                self.find(*seq, Fault::RolledBack);
            }
            self.step(&row, notes.remove(seq));
        }
        Ok(())
    }

    /// An entry with a value that cannot be read back: altered; the chain goes on from its hash.
    async fn unreadable(&mut self, tx: &Tx, seq: i64) -> Result<(), StorageError> {
        self.hash = store::hash(tx, &self.administration, seq).await?.unwrap_or_default();
        self.find(seq, Fault::Altered);
        self.last = seq;
        self.entries += 1;
        Ok(())
    }

    fn step(&mut self, row: &entry::Model, note: Option<note::Model>) {
        let expected = self.last + 1;
        if row.seq > expected {
            self.find(expected, Fault::Missing);
        } else if row.seq != expected || row.previous_hash != self.hash {
            self.find(row.seq, Fault::OutOfOrder);
        }
        if entry_hash(self.key, row) != row.hash {
            self.find(row.seq, Fault::Altered);
        }
        match (&row.reason_hash, note) {
            (Some(_), None) => self.notes_erased += 1,
            (Some(hash), Some(note)) if self.note_holds(hash, &note) => {}
            (None, None) => {}
            _ => self.find(row.seq, Fault::NoteAltered),
        }
        self.entries += 1;
        self.last = row.seq;
        self.hash.clone_from(&row.hash);
    }

    fn note_holds(&self, hash: &str, note: &note::Model) -> bool {
        let opened =
            self.key.notes().open(&note_place(&note.administration_id, note.seq), &note.sealed);
        opened.is_ok_and(|text| note_hash(self.key, &note.salt, &text) == hash)
    }

    /// Compares the last entry read with the head as it stood before and after the walk.
    fn end(&mut self, before: Option<head::Model>, after: Option<head::Model>) {
        let (Some(before), Some(after)) = (before, after) else {
            if self.entries > 0 {
                self.find(self.last, Fault::HeadMissing);
            }
            return;
        };
        if !head_holds(self.key, &after) {
            self.find(after.seq, Fault::HeadForged);
        }
        if self.last < before.seq {
            self.find(self.last + 1, Fault::TailCut);
        } else if self.last > after.seq {
            self.find(after.seq + 1, Fault::BeyondHead);
        } else if self.last == after.seq && self.hash != after.hash {
            self.find(self.last, Fault::OutOfOrder);
        }
    }
}
