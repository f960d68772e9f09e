//! The second step: a time-based code (RFC 6238) of an authenticator app, and recovery codes.

use sea_orm::sea_query::Expr;
use sea_orm::{ActiveValue::Set, ColumnTrait as _, EntityTrait as _, PaginatorTrait as _, QueryFilter as _};
use storage::Tx;
use totp_rs::{Builder, Totp};

use crate::accounts::Accounts;
use crate::ledger::{self, Entry};
use crate::letters::{self, Letter};
use crate::store::{self, rows};
use crate::throttle::Allowance;
use crate::{AccountsError, RecoveryCodeId, Viewer};

/// How many recovery codes are made at once.
const RECOVERY_CODES: usize = 10;
/// Letters of a recovery code: no I, L, O, U, so that it can be read aloud and retyped.
const LETTERS: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";

/// What an authenticator app needs, shown once.
#[derive(Clone, PartialEq, Eq)]
pub struct Enrolment {
    /// The seed in base32, to type by hand.
    pub secret: String,
    /// The `otpauth://` address, to draw as a QR code.
    pub uri: String,
}

impl std::fmt::Debug for Enrolment {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Enrolment(..)")
    }
}

impl Accounts {
    /// Begins to set up the second step: a new seed that counts once it was confirmed.
    ///
    /// # Errors
    /// [`AccountsError::Storage`], [`AccountsError::Secret`].
    pub async fn begin_second_step(&self, holder: &Viewer) -> Result<Enrolment, AccountsError> {
        let tx = self.store().write(&holder.scope()).await?;
        let account = store::account(&tx, &holder.account).await?;
        let seed: [u8; 20] = tx.ambient().bytes();
        let totp = totp(&seed, &account.email)?;
        let sealed = self.keys().seal.close(tx.ambient(), &place(&account), &seed)?;
        let changed =
            rows::account::ActiveModel { id: Set(account.id), totp_pending: Set(Some(sealed)), ..Default::default() };
        rows::account::Entity::update(changed).exec(&tx).await?;
        tx.commit().await?;
        let uri = totp.to_url().map_err(|error| AccountsError::Secret(error.to_string()))?;
        Ok(Enrolment { secret: totp.secret().to_base32(), uri })
    }

    /// Confirms the seed with a code of it and gives ten recovery codes, shown once. A seed and
    /// codes from before end; other sessions too.
    ///
    /// # Errors
    /// [`AccountsError::WrongCode`], [`AccountsError::Throttled`].
    pub async fn confirm_second_step(&self, holder: &Viewer, code: &str) -> Result<Vec<String>, AccountsError> {
        self.admit_code(holder)?;
        let tx = self.store().write(&holder.scope()).await?;
        let account = store::account(&tx, &holder.account).await?;
        let sealed = account.totp_pending.as_deref().ok_or(AccountsError::WrongCode)?;
        let seed = self.keys().seal.open(&place(&account), sealed)?;
        let now = tx.ambient().now();
        let step = step_of(&seed, &account.email, code, now.timestamp()).ok_or(AccountsError::WrongCode)?;
        let set = rows::account::Entity::update_many()
            .col_expr(rows::account::Column::TotpSeed, Expr::value(account.totp_pending.clone()))
            .col_expr(rows::account::Column::TotpPending, Expr::value(None::<Vec<u8>>))
            .col_expr(rows::account::Column::TotpStep, Expr::value(step))
            .filter(rows::account::Column::Id.eq(&account.id))
            .filter(rows::account::Column::TotpPending.is_not_null())
            .exec(&tx)
            .await?;
        if set.rows_affected != 1 {
            return Err(AccountsError::WrongCode);
        }
        store::end_sessions(&tx, &account.id, Some(&holder.session)).await?;
        let codes = self.new_codes(&tx, &account).await?;
        self.tell(&tx, holder, &account, "account.second-step-set").await?;
        tx.commit().await?;
        self.throttle.forgive(&self.code_subject(holder));
        Ok(codes)
    }

    /// Switches the second step off, with the password.
    ///
    /// # Errors
    /// [`AccountsError::SecondStepRequired`] where the administration demands it,
    /// [`AccountsError::WrongPassword`], [`AccountsError::Throttled`].
    pub async fn remove_second_step(&self, viewer: &Viewer, password: &str) -> Result<(), AccountsError> {
        let (account, demanded) = {
            let tx = self.look().await?;
            let account = store::account(&tx, &viewer.account).await?;
            let mut demanded = false;
            for seat in store::seats_of(&tx, &account.id).await?.iter().filter(|seat| !seat.role.is_public()) {
                demanded |= store::administration(&tx, &seat.administration).await?.second_step;
            }
            (account, demanded)
        };
        if demanded {
            return Err(AccountsError::SecondStepRequired);
        }
        self.prove(&account, password).await?;
        let tx = self.store().write(&viewer.scope()).await?;
        let changed = rows::account::ActiveModel {
            id: Set(account.id.clone()),
            totp_seed: Set(None),
            totp_pending: Set(None),
            ..Default::default()
        };
        rows::account::Entity::update(changed).exec(&tx).await?;
        forget_codes(&tx, &account).await?;
        self.tell(&tx, viewer, &account, "account.second-step-removed").await?;
        Ok(tx.commit().await?)
    }

    /// Makes ten new recovery codes, with the password; those from before end.
    ///
    /// # Errors
    /// [`AccountsError::WrongCode`] without a second step, [`AccountsError::WrongPassword`], [`AccountsError::Throttled`].
    pub async fn new_recovery_codes(&self, viewer: &Viewer, password: &str) -> Result<Vec<String>, AccountsError> {
        let account = store::account(&self.look().await?, &viewer.account).await?;
        if account.totp_seed.is_none() {
            return Err(AccountsError::WrongCode);
        }
        self.prove(&account, password).await?;
        let tx = self.store().write(&viewer.scope()).await?;
        let codes = self.new_codes(&tx, &account).await?;
        self.tell(&tx, viewer, &account, "account.recovery-codes").await?;
        tx.commit().await?;
        Ok(codes)
    }

    /// Whether the second step is set up, and how many recovery codes are left.
    ///
    /// # Errors
    /// [`AccountsError::Storage`].
    pub async fn second_step(&self, holder: &Viewer) -> Result<(bool, u64), AccountsError> {
        let tx = self.store().read(&holder.scope()).await?;
        let account = store::account(&tx, &holder.account).await?;
        let left = rows::recovery_code::Entity::find()
            .filter(rows::recovery_code::Column::AccountId.eq(&account.id))
            .filter(rows::recovery_code::Column::UsedAt.is_null())
            .count(&tx)
            .await?;
        Ok((account.totp_seed.is_some(), left))
    }

    /// Uses a code of the app or a recovery code up, in `tx`. Of two who try the same code at
    /// once, one gets `Ok`.
    pub(crate) async fn use_code(&self, tx: &Tx, account: &rows::account::Model, code: &str) -> Result<(), AccountsError> {
        let plain: String = code.chars().filter(char::is_ascii_alphanumeric).take(40).collect();
        if plain.len() == 6 && plain.bytes().all(|byte| byte.is_ascii_digit()) {
            self.use_app_code(tx, account, &plain).await
        } else {
            self.use_recovery_code(tx, account, &plain).await
        }
    }

    async fn use_app_code(&self, tx: &Tx, account: &rows::account::Model, code: &str) -> Result<(), AccountsError> {
        let sealed = account.totp_seed.as_deref().ok_or(AccountsError::WrongCode)?;
        let seed = self.keys().seal.open(&place(account), sealed)?;
        let now = tx.ambient().now().timestamp();
        let step = step_of(&seed, &account.email, code, now).ok_or(AccountsError::WrongCode)?;
        // Each step counts once: a code read over a shoulder is worth nothing (RFC 6238 §5.2).
        let used = rows::account::Entity::update_many()
            .col_expr(rows::account::Column::TotpStep, Expr::value(step))
            .filter(rows::account::Column::Id.eq(&account.id))
            .filter(rows::account::Column::TotpStep.lt(step))
            .exec(tx)
            .await?;
        if used.rows_affected == 1 { Ok(()) } else { Err(AccountsError::WrongCode) }
    }

    async fn use_recovery_code(&self, tx: &Tx, account: &rows::account::Model, code: &str) -> Result<(), AccountsError> {
        let hash = self.recovery_hash(account, code);
        let used = rows::recovery_code::Entity::update_many()
            .col_expr(rows::recovery_code::Column::UsedAt, Expr::value(tx.ambient().now()))
            .filter(rows::recovery_code::Column::AccountId.eq(&account.id))
            .filter(rows::recovery_code::Column::CodeHash.eq(hash))
            .filter(rows::recovery_code::Column::UsedAt.is_null())
            .exec(tx)
            .await?;
        if used.rows_affected != 1 {
            return Err(AccountsError::WrongCode);
        }
        letters::post(tx, Letter::new(&account.email, store::language_of(account), "recovery-code-used")).await?;
        let entry = Entry::new("account.recovery-code-used", "account", account.id.as_str());
        ledger::append_account(tx, &self.keys().ledger, (&account.administration_id, &account.id), entry).await?;
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

    async fn new_codes(&self, tx: &Tx, account: &rows::account::Model) -> Result<Vec<String>, AccountsError> {
        forget_codes(tx, account).await?;
        let codes: Vec<String> = (0..RECOVERY_CODES).map(|_| new_code(&tx.ambient().bytes::<16>())).collect();
        let rows = codes.iter().map(|code| rows::recovery_code::ActiveModel {
            id: Set(RecoveryCodeId::new(tx.ambient())),
            account_id: Set(account.id.clone()),
            administration_id: Set(account.administration_id.clone()),
            code_hash: Set(self.recovery_hash(account, code)),
            created_at: Set(tx.ambient().now()),
            used_at: Set(None),
        });
        rows::recovery_code::Entity::insert_many(rows).exec_without_returning(tx).await?;
        Ok(codes)
    }

    async fn tell(&self, tx: &Tx, viewer: &Viewer, account: &rows::account::Model, action: &'static str) -> Result<(), AccountsError> {
        letters::post(tx, Letter::new(&account.email, store::language_of(account), "second-step-changed")).await?;
        ledger::append(tx, viewer, &viewer.seat.administration, Entry::new(action, "account", account.id.as_str())).await?;
        Ok(())
    }

    fn code_subject(&self, holder: &Viewer) -> String {
        self.keys().keyed("code set-up", holder.account.as_str())
    }

    fn admit_code(&self, holder: &Viewer) -> Result<(), AccountsError> {
        let now = self.ambient().now();
        let admitted = self.throttle.admit(&self.code_subject(holder), Allowance::ACCOUNT, now, None);
        admitted.map_err(|retry_after| AccountsError::Throttled { retry_after })
    }
}

async fn forget_codes(tx: &Tx, account: &rows::account::Model) -> Result<(), AccountsError> {
    let codes = rows::recovery_code::Entity::delete_many();
    codes.filter(rows::recovery_code::Column::AccountId.eq(&account.id)).exec(tx).await?;
    Ok(())
}

/// Where a seed is sealed: it opens nowhere else.
fn place(account: &rows::account::Model) -> String {
    format!("account.totp:{}", account.id)
}

/// SHA-1, six digits, thirty seconds, one step either way: what every app speaks.
fn totp(seed: &[u8], email: &str) -> Result<Totp, AccountsError> {
    let builder = Builder::new().with_secret(seed).with_account_name(email).with_issuer(Some("Landfall"));
    builder.build().map_err(|error| AccountsError::Secret(error.to_string()))
}

/// The step whose code this is, within one step of `now` (seconds since 1970).
fn step_of(seed: &[u8], email: &str, code: &str, now: i64) -> Option<i64> {
    let now = u64::try_from(now).ok()?;
    let plain: String = code.chars().filter(|c| !c.is_whitespace()).collect();
    let step = totp(seed, email).ok()?.check(&plain, now)?;
    i64::try_from(step).ok()
}

/// Sixteen letters (80 bits) in four groups.
fn new_code(chance: &[u8; 16]) -> String {
    let letter = |byte: &u8| char::from(LETTERS[usize::from(byte % 32)]);
    let groups: Vec<String> = chance.chunks(4).map(|group| group.iter().map(letter).collect()).collect();
    groups.join("-")
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

    #[test]
    fn recovery_codes_can_be_read_aloud() {
        let code = new_code(&[0, 31, 32, 255, 10, 17, 18, 19, 1, 2, 3, 4, 5, 6, 7, 8]);
        assert_eq!(code, "0Z0Z-AHJK-1234-5678");
    }
}
