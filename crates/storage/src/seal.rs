use chacha20poly1305::aead::{Aead, KeyInit, Payload};
use chacha20poly1305::{ChaCha20Poly1305, Key, Nonce};
use zeroize::Zeroizing;

use crate::Ambient;

/// Seals small secrets (TOTP seeds, signing keys) before they are stored:
/// ChaCha20-Poly1305 (RFC 8439) under a key that lives outside the database.
#[derive(Clone)]
pub struct Seal {
    cipher: ChaCha20Poly1305,
}

/// A sealed value that does not open.
#[derive(Debug, thiserror::Error, PartialEq, Eq)]
pub enum SealError {
    /// Too short, or of an unknown form.
    #[error("the sealed value is not in a form this program knows")]
    Form,
    /// Wrong key, wrong place, or changed since.
    #[error(
        "the sealed value does not open: the server key is not the one it was sealed with, or the value was changed"
    )]
    Closed,
}

const FORM: u8 = 1;
const NONCE: usize = 12;

impl std::fmt::Debug for Seal {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Seal(..)")
    }
}

impl Seal {
    /// A seal under a 32-byte key.
    #[must_use]
    pub fn new(key: &[u8; 32]) -> Self {
        Self { cipher: ChaCha20Poly1305::new(&Key::from(*key)) }
    }

    /// Seals `secret`; `place` (such as `account.totp:ID`) is bound in, so that a sealed value
    /// copied to another row does not open there.
    ///
    /// # Errors
    /// [`SealError::Form`] if the secret is too long for the cipher (never for what is kept here).
    pub fn close(
        &self,
        ambient: &Ambient,
        place: &str,
        secret: &[u8],
    ) -> Result<Vec<u8>, SealError> {
        let nonce: [u8; NONCE] = ambient.bytes();
        let payload = Payload { msg: secret, aad: place.as_bytes() };
        let sealed =
            self.cipher.encrypt(&Nonce::from(nonce), payload).map_err(|_| SealError::Form)?;
        Ok([&[FORM], nonce.as_slice(), &sealed].concat())
    }

    /// Opens what [`Seal::close`] sealed for the same `place`.
    ///
    /// # Errors
    /// [`SealError::Form`] for foreign bytes, [`SealError::Closed`] for a wrong key, place or a changed value.
    pub fn open(&self, place: &str, sealed: &[u8]) -> Result<Zeroizing<Vec<u8>>, SealError> {
        let (form, rest) = sealed.split_first().ok_or(SealError::Form)?;
        if *form != FORM || rest.len() < NONCE {
            return Err(SealError::Form);
        }
        let (nonce, body) = rest.split_at(NONCE);
        let nonce = <[u8; NONCE]>::try_from(nonce).map_err(|_| SealError::Form)?;
        let payload = Payload { msg: body, aad: place.as_bytes() };
        self.cipher
            .decrypt(&Nonce::from(nonce), payload)
            .map(Zeroizing::new)
            .map_err(|_| SealError::Closed)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_secret_opens_only_with_its_key_at_its_place_and_unchanged() {
        let ambient = Ambient::system();
        let seal = Seal::new(&[7; 32]);
        let mut sealed = seal.close(&ambient, "account.totp:1", b"seed").unwrap();
        assert_eq!(seal.open("account.totp:1", &sealed).unwrap().as_slice(), b"seed");
        assert_eq!(seal.open("account.totp:2", &sealed), Err(SealError::Closed));
        assert_eq!(Seal::new(&[8; 32]).open("account.totp:1", &sealed), Err(SealError::Closed));
        let last = sealed.len() - 1;
        sealed[last] ^= 1;
        assert_eq!(seal.open("account.totp:1", &sealed), Err(SealError::Closed));
        assert_eq!(seal.open("account.totp:1", b""), Err(SealError::Form));
        assert_eq!(seal.open("account.totp:1", b"\x02short"), Err(SealError::Form));
    }
}
