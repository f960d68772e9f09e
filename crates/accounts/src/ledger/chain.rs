//! How an entry and a head are hashed. Pure.

use super::key::LedgerKey;
use super::store::rows::{entry, head};

/// What the first entry of a chain has before it.
pub(super) const NOTHING_BEFORE: &str =
    "0000000000000000000000000000000000000000000000000000000000000000";

/// The hash an entry must have: over every column but the hash itself. A missing value is
/// told apart from an empty one.
pub(super) fn entry_hash(key: &LedgerKey, row: &entry::Model) -> String {
    let at = row.at.timestamp_micros().to_be_bytes();
    let seq = row.seq.to_be_bytes();
    let account = present(row.account_id.as_deref());
    let role = present(row.seat_role.as_deref());
    let reason = present(row.reason_hash.as_deref());
    key.chain(&[
        b"entry 1",
        row.administration_id.as_bytes(),
        &seq,
        &at,
        &account,
        &role,
        row.action.as_bytes(),
        row.purpose.as_bytes(),
        row.record_kind.as_bytes(),
        row.record_hash.as_bytes(),
        &reason,
        row.previous_hash.as_bytes(),
    ])
}

fn present(text: Option<&str>) -> Vec<u8> {
    match text {
        Some(text) => [b"+", text.as_bytes()].concat(),
        None => b"-".to_vec(),
    }
}

/// The code that authenticates where a chain ends.
pub(super) fn head_mac(key: &LedgerKey, administration: &str, seq: i64, hash: &str) -> String {
    key.head(&[b"head 1", administration.as_bytes(), &seq.to_be_bytes(), hash.as_bytes()])
}

/// True if the head was written by someone with the key.
pub(super) fn head_holds(key: &LedgerKey, head: &head::Model) -> bool {
    let mac = head_mac(key, &head.administration_id, head.seq, &head.hash);
    crate::keys::same(mac.as_bytes(), head.mac.as_bytes())
}
