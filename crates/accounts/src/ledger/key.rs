use std::sync::Arc;

use storage::Seal;
use zeroize::Zeroizing;

use crate::keys::{derive, hex, mac};

/// The ledger's pen: the keys that chain entries, authenticate heads, hash record ids and seal
/// notes. Cheap to clone; never printed.
#[derive(Clone)]
pub struct LedgerKey(Arc<Parts>);

struct Parts {
    chain: Zeroizing<[u8; 32]>,
    head: Zeroizing<[u8; 32]>,
    record: Zeroizing<[u8; 32]>,
    notes: Seal,
}

impl std::fmt::Debug for LedgerKey {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("LedgerKey(..)")
    }
}

impl LedgerKey {
    /// Derived from the 32 bytes of the server key.
    #[must_use]
    pub fn new(server: &[u8; 32]) -> Self {
        Self(Arc::new(Parts {
            chain: Zeroizing::new(derive(server, "landfall ledger chain 1")),
            head: Zeroizing::new(derive(server, "landfall ledger head 1")),
            record: Zeroizing::new(derive(server, "landfall ledger record 1")),
            notes: Seal::new(&derive(server, "landfall ledger notes 1")),
        }))
    }

    /// The key under which viewers made for tests write.
    #[cfg(feature = "testing")]
    #[must_use]
    pub fn for_tests() -> Self {
        Self::new(&[0x5a; 32])
    }

    pub(super) fn chain(&self, parts: &[&[u8]]) -> String {
        hex(&mac(&self.0.chain[..], parts))
    }

    pub(super) fn head(&self, parts: &[&[u8]]) -> String {
        hex(&mac(&self.0.head[..], parts))
    }

    /// A record's name in the ledger: the same record has the same name, which nobody without
    /// the key can compute or reverse.
    pub(super) fn record(&self, kind: &str, id: &str) -> String {
        hex(&mac(&self.0.record[..], &[kind.as_bytes(), id.as_bytes()]))
    }

    pub(super) fn notes(&self) -> &Seal {
        &self.0.notes
    }
}
