//! Who we are before a push service: a signed token that names us and it (VAPID, RFC 8292).

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use chrono::{DateTime, TimeDelta, Utc};
use p256::ecdsa::signature::Signer as _;
use p256::ecdsa::{Signature, SigningKey};
use sha2::{Digest as _, Sha256};

/// How long a token is good; RFC 8292 allows a day.
const GOOD: TimeDelta = TimeDelta::hours(12);

/// Our key before push services. Never printed.
#[derive(Clone)]
pub struct Identity(SigningKey);

impl std::fmt::Debug for Identity {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Identity(..)")
    }
}

impl Identity {
    /// The key that follows from 32 secret bytes: these, or, for the one in 2^32 that are no key of
    /// P-256, what their hash leads to.
    #[must_use]
    pub fn new(seed: &[u8; 32]) -> Self {
        let mut seed = zeroize::Zeroizing::new(*seed);
        loop {
            if let Ok(key) = SigningKey::from_slice(&*seed) {
                return Self(key);
            }
            *seed = Sha256::digest(*seed).into();
        }
    }

    /// Our public key, as browsers are given it: an uncompressed point, base64url.
    #[must_use]
    pub fn public_key(&self) -> String {
        URL_SAFE_NO_PAD.encode(self.0.verifying_key().to_sec1_point(false).as_bytes())
    }

    /// The line `Authorization` of a request to the push service of `origin`.
    #[must_use]
    pub fn authorization(&self, origin: &str, contact: &str, now: DateTime<Utc>) -> String {
        let mut claims = serde_json::json!({ "aud": origin, "exp": (now + GOOD).timestamp() });
        if contact.starts_with("mailto:") || contact.starts_with("https:") {
            claims["sub"] = contact.into();
        }
        let part = |json: &serde_json::Value| URL_SAFE_NO_PAD.encode(json.to_string());
        let head = serde_json::json!({ "typ": "JWT", "alg": "ES256" });
        let said = format!("{}.{}", part(&head), part(&claims));
        let signature: Signature = self.0.sign(said.as_bytes());
        let signature = URL_SAFE_NO_PAD.encode(signature.to_bytes());
        format!("vapid t={said}.{signature}, k={}", self.public_key())
    }
}

#[cfg(test)]
mod tests {
    use p256::ecdsa::VerifyingKey;
    use p256::ecdsa::signature::Verifier as _;

    use super::*;

    #[test]
    fn a_token_names_us_and_the_service_and_its_signature_holds() {
        let identity = Identity::new(&[7; 32]);
        let now = DateTime::parse_from_rfc3339("2026-11-24T12:00:00Z").unwrap().to_utc();
        let line = identity.authorization("https://push.example", "mailto:a@b.example", now);
        let (token, key) = line.strip_prefix("vapid t=").unwrap().split_once(", k=").unwrap();
        assert_eq!(key, identity.public_key());
        let (said, signature) = token.rsplit_once('.').unwrap();
        let bytes = |text: &str| URL_SAFE_NO_PAD.decode(text).unwrap();
        let key = VerifyingKey::from_sec1_bytes(&bytes(key)).unwrap();
        let signature = Signature::from_slice(&bytes(signature)).unwrap();
        key.verify(said.as_bytes(), &signature).unwrap();
        let claims = bytes(said.split_once('.').unwrap().1);
        let claims: serde_json::Value = serde_json::from_slice(&claims).unwrap();
        assert_eq!(claims["aud"], "https://push.example");
        assert_eq!(claims["sub"], "mailto:a@b.example");
        assert_eq!(claims["exp"], now.timestamp() + 12 * 3600);
    }

    #[test]
    fn the_key_follows_from_the_seed_and_a_seed_that_is_no_key_leads_to_one() {
        assert_eq!(Identity::new(&[1; 32]).public_key(), Identity::new(&[1; 32]).public_key());
        assert_ne!(Identity::new(&[1; 32]).public_key(), Identity::new(&[2; 32]).public_key());
        assert_eq!(Identity::new(&[0xff; 32]).public_key().len(), 87);
        assert_eq!(Identity::new(&[0; 32]).public_key().len(), 87);
        let nobody = Identity::new(&[1; 32]).authorization("https://a", "", DateTime::UNIX_EPOCH);
        let claims = URL_SAFE_NO_PAD.decode(nobody.split('.').nth(1).unwrap()).unwrap();
        assert!(!String::from_utf8(claims).unwrap().contains("sub"));
    }
}
