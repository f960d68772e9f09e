//! Proof that a form was sent from one of our own pages: a code made from a secret that only
//! the session knows, masked anew on every page, so that a compressed page does not betray it.

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use storage::Ambient;

use crate::keys::{mac, same};

/// The code for one page: 16 random bytes and the HMAC of them, in base64url (64 characters).
#[must_use]
pub fn token(secret: &[u8], ambient: &Ambient) -> String {
    let mask: [u8; 16] = ambient.bytes();
    let code = mac(secret, &[b"csrf 1", &mask]);
    URL_SAFE_NO_PAD.encode([mask.as_slice(), &code].concat())
}

/// True if the code was made from this secret; takes the same time wherever the two differ.
/// An empty secret proves nothing.
#[must_use]
pub fn check(secret: &[u8], token: &str) -> bool {
    let Ok(bytes) = URL_SAFE_NO_PAD.decode(token.trim()) else {
        return false;
    };
    let Some((mask, code)) = bytes.split_at_checked(16) else {
        return false;
    };
    !secret.is_empty() && same(&mac(secret, &[b"csrf 1", mask]), code)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_sessions_own_code_is_taken() {
        let ambient = Ambient::system();
        let one = token(b"one", &ambient);
        assert!(check(b"one", &one) && check(b"one", &token(b"one", &ambient)));
        assert_ne!(one, token(b"one", &ambient));
        let mut changed = one.clone().into_bytes();
        changed[0] = if changed[0] == b'A' { b'B' } else { b'A' };
        let changed = String::from_utf8(changed).unwrap();
        for wrong in
            ["", "x", "====", changed.as_str(), &one[..40], token(b"two", &ambient).as_str()]
        {
            assert!(!check(b"one", wrong), "{wrong}");
        }
        assert!(!check(b"", &token(b"", &ambient)));
    }
}
