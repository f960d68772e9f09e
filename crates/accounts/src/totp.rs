//! Time-based codes (RFC 6238), pure: seed, code and moment come in as arguments.

use totp_rs::{Builder, Totp};

use crate::AccountsError;
use crate::store::rows;

/// Where a seed is sealed: it opens nowhere else.
pub(crate) fn place(account: &rows::account::Model) -> String {
    format!("account.totp:{}", account.id)
}

/// SHA-1, six digits, thirty seconds, one step either way: what every app speaks.
pub(crate) fn totp(seed: &[u8], email: &str) -> Result<Totp, AccountsError> {
    let builder =
        Builder::new().with_secret(seed).with_account_name(email).with_issuer(Some("Landfall"));
    builder.build().map_err(|error| AccountsError::Secret(error.to_string()))
}

/// The step whose code this is, within one step of `now` (seconds since 1970).
pub(crate) fn step_of(seed: &[u8], email: &str, code: &str, now: i64) -> Option<i64> {
    let now = u64::try_from(now).ok()?;
    let plain: String = code.chars().filter(|c| !c.is_whitespace()).collect();
    let step = totp(seed, email).ok()?.check(&plain, now)?;
    i64::try_from(step).ok()
}

/// The code an authenticator app would show for a seed (base32) at a moment (seconds since
/// 1970): for the tests of the crates above.
#[cfg(feature = "testing")]
#[must_use]
pub fn code_at(secret_base32: &str, seconds: u64) -> Option<String> {
    let secret = totp_rs::Secret::try_from_base32(secret_base32).ok()?;
    Some(Builder::new().with_secret(secret).build().ok()?.generate(seconds).to_string())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_codes_are_those_of_rfc_6238_and_good_for_a_step_either_way() {
        // RFC 6238 appendix B, last six of the eight digits, T = 59 s.
        let seed = b"12345678901234567890";
        assert_eq!(step_of(seed, "a@b.co", "287082", 59), Some(1));
        assert_eq!(step_of(seed, "a@b.co", "287 082", 59 + 30), Some(1));
        assert_eq!(step_of(seed, "a@b.co", "287082", 29), Some(1));
        assert_eq!(step_of(seed, "a@b.co", "287082", 59 + 61), None);
        assert_eq!(step_of(seed, "a@b.co", "287083", 59), None);
        assert_eq!(step_of(seed, "a@b.co", "", 59), None);
        assert_eq!(step_of(seed, "a@b.co", "287082", -59), None);
    }
}
