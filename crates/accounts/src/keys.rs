//! The server key and what is derived from it. It lives outside the database, so that someone
//! with a copy of the database alone can neither open secrets nor chain a false ledger.

use hmac::{Hmac, KeyInit as _, Mac as _};
use sha2::{Digest as _, Sha256};
use storage::{Ambient, Seal};
use subtle::ConstantTimeEq as _;
use zeroize::Zeroizing;

use crate::ledger::LedgerKey;

/// The keys of one installation. Cheap to clone; never printed.
#[derive(Clone)]
pub struct Keys {
    /// Seals TOTP seeds, letters' links and other small secrets.
    pub seal: Seal,
    /// Chains the ledger.
    pub ledger: LedgerKey,
    /// What our key before push services is made from (RFC 8292).
    pub push: Zeroizing<[u8; 32]>,
    lookup: Zeroizing<[u8; 32]>,
}

impl std::fmt::Debug for Keys {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Keys(..)")
    }
}

impl Keys {
    /// Derives all keys from the 32 bytes of the server key (HMAC-SHA-256, one label a key).
    #[must_use]
    pub fn new(server: &[u8; 32]) -> Self {
        Self {
            seal: Seal::new(&derive(server, "landfall seal 1")),
            ledger: LedgerKey::new(server),
            push: Zeroizing::new(derive(server, "landfall push 1")),
            lookup: Zeroizing::new(derive(server, "landfall lookup 1")),
        }
    }

    /// The keys that match viewers made for tests.
    #[cfg(feature = "testing")]
    #[must_use]
    pub fn for_tests() -> Self {
        Self::new(&[0x5a; 32])
    }

    /// The form in which a code of few bits (a recovery code, an address that failed) is kept
    /// for looking up: keyed, so that a copy of the database cannot be searched by guessing.
    #[must_use]
    pub fn keyed(&self, kind: &str, text: &str) -> String {
        hex(&mac(&self.lookup[..], &[kind.as_bytes(), text.as_bytes()]))
    }
}

pub(crate) fn derive(key: &[u8; 32], label: &str) -> [u8; 32] {
    mac(key, &[label.as_bytes()])
}

/// HMAC-SHA-256 over parts, each preceded by its length, so that no two lists of parts read alike.
pub(crate) fn mac(key: &[u8], parts: &[&[u8]]) -> [u8; 32] {
    #[expect(clippy::expect_used, reason = "HMAC takes a key of any length")]
    let mut mac = Hmac::<Sha256>::new_from_slice(key).expect("any length");
    for part in parts {
        mac.update(&(part.len() as u64).to_be_bytes());
        mac.update(part);
    }
    mac.finalize().into_bytes().into()
}

pub(crate) fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

/// The form in which a token of 256 random bits is kept: its SHA-256.
#[must_use]
pub fn token_hash(token: &str) -> String {
    hex(&Sha256::digest(token.as_bytes()))
}

/// A new token: 256 bits in base64url, after a prefix that tells people and scanners what it is.
#[must_use]
pub fn new_token(ambient: &Ambient, prefix: &str) -> String {
    use base64::Engine as _;
    let bytes: [u8; 32] = ambient.bytes();
    format!("{prefix}{}", base64::engine::general_purpose::URL_SAFE_NO_PAD.encode(bytes))
}

/// Equal, in a time that does not depend on where the two differ.
pub(crate) fn same(left: &[u8], right: &[u8]) -> bool {
    left.ct_eq(right).into()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn parts_do_not_run_together_and_labels_give_other_keys() {
        assert_ne!(mac(b"k", &[b"ab", b"c"]), mac(b"k", &[b"a", b"bc"]));
        assert_ne!(mac(b"k", &[b"abc"]), mac(b"k", &[b"abc", b""]));
        assert_ne!(derive(&[1; 32], "a"), derive(&[1; 32], "b"));
        let keys = Keys::new(&[1; 32]);
        assert_ne!(keys.keyed("a", "x"), Keys::new(&[2; 32]).keyed("a", "x"));
        assert_eq!(format!("{keys:?}"), "Keys(..)");
        assert!(same(b"a", b"a") && !same(b"a", b"b") && !same(b"a", b"aa"));
    }
}
