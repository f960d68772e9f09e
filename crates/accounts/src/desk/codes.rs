//! Codes being used up, and recovery codes being made.

use storage::Tx;

use crate::AccountsError;
use crate::accounts::Accounts;
use crate::ledger::{self, Entry};
use crate::letters::{self, Letter};
use crate::store::{self, rows};
use crate::totp::{place, step_of};

/// How many recovery codes are made at once.
const RECOVERY_CODES: usize = 10;
/// Letters of a recovery code: no I, L, O, U, so that it can be read aloud and retyped.
const LETTERS: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";

impl Accounts {
    /// Uses a code of the app or a recovery code up, in `tx`. Of two who try the same code at
    /// once, one gets `Ok`.
    pub(crate) async fn use_code(
        &self,
        tx: &Tx,
        account: &rows::account::Model,
        code: &str,
    ) -> Result<(), AccountsError> {
        let plain: String = code.chars().filter(char::is_ascii_alphanumeric).take(40).collect();
        if plain.len() == 6 && plain.bytes().all(|byte| byte.is_ascii_digit()) {
            self.use_app_code(tx, account, &plain).await
        } else {
            self.use_recovery_code(tx, account, &plain).await
        }
    }

    async fn use_app_code(
        &self,
        tx: &Tx,
        account: &rows::account::Model,
        code: &str,
    ) -> Result<(), AccountsError> {
        let sealed = account.totp_seed.as_deref().ok_or(AccountsError::WrongCode)?;
        let seed = self.keys().seal.open(&place(account), sealed)?;
        let now = tx.ambient().now().timestamp();
        let step = step_of(&seed, &account.email, code, now).ok_or(AccountsError::WrongCode)?;
        // Each step counts once: a code read over a shoulder is worth nothing (RFC 6238 §5.2).
        if store::use_step(tx, &account.id, step).await? {
            Ok(())
        } else {
            Err(AccountsError::WrongCode)
        }
    }

    async fn use_recovery_code(
        &self,
        tx: &Tx,
        account: &rows::account::Model,
        code: &str,
    ) -> Result<(), AccountsError> {
        let hash = self.recovery_hash(account, code);
        if !store::use_code(tx, &account.id, &hash).await? {
            return Err(AccountsError::WrongCode);
        }
        letters::post(
            tx,
            Letter::new(&account.email, store::language_of(account), "recovery-code-used"),
        )
        .await?;
        let entry = Entry::new("account.recovery-code-used", "account", account.id.as_str());
        ledger::append_account(
            tx,
            &self.keys().ledger,
            (&account.administration_id, &account.id),
            entry,
        )
        .await?;
        Ok(())
    }

    /// Codes are compared as typed by tired people: case and hyphens aside, O as 0, I and L as 1.
    fn recovery_hash(&self, account: &rows::account::Model, code: &str) -> String {
        let plain: String = code
            .to_ascii_uppercase()
            .chars()
            .filter(char::is_ascii_alphanumeric)
            .map(|c| match c {
                'O' => '0',
                'I' | 'L' => '1',
                other => other,
            })
            .collect();
        self.keys().keyed("recovery code", &format!("{} {plain}", account.id))
    }

    pub(crate) async fn new_codes(
        &self,
        tx: &Tx,
        account: &rows::account::Model,
    ) -> Result<Vec<String>, AccountsError> {
        store::forget_codes(tx, &account.id).await?;
        let codes: Vec<String> =
            (0..RECOVERY_CODES).map(|_| new_code(&tx.ambient().bytes::<16>())).collect();
        let hashes = codes.iter().map(|code| self.recovery_hash(account, code)).collect();
        store::add_codes(tx, account, hashes).await?;
        Ok(codes)
    }
}

/// Sixteen letters (80 bits) in four groups.
fn new_code(chance: &[u8; 16]) -> String {
    let letter = |byte: &u8| char::from(LETTERS[usize::from(byte % 32)]);
    let groups: Vec<String> =
        chance.chunks(4).map(|group| group.iter().map(letter).collect()).collect();
    groups.join("-")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn recovery_codes_can_be_read_aloud() {
        let code = new_code(&[0, 31, 32, 255, 10, 17, 18, 19, 1, 2, 3, 4, 5, 6, 7, 8]);
        assert_eq!(code, "0Z0Z-AHJK-1234-5678");
    }
}
