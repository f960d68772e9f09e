//! Signing up, for skippers. The account is made when its address is confirmed, by someone who
//! holds both the link and the password: nobody can plant an account on another's address.

use chrono::TimeDelta;
use identifiers::Language;
use serde::{Deserialize, Serialize};
use storage::outbox;
use zeroize::Zeroizing;

use crate::accounts::{Accounts, Caller};
use crate::desk::sign_in::SignIn;
use crate::ledger::{self, Entry};
use crate::letters::{self, Letter};
use crate::store::{self, NewAccount, NewSeat, NewToken, TokenKind, rows};
use crate::throttle::Allowance;
use crate::{AccountsError, Email, REGION, Role, password, person};

/// How long the link in the letter is good: a boat may be days from a network.
const CONFIRM_WITHIN: TimeDelta = TimeDelta::days(3);
/// Wrong passwords on one link before it is void.
const MOST_TRIES: i32 = 5;

/// What a skipper tells to sign up.
#[derive(Debug)]
pub struct SignUp<'a> {
    /// E-mail address.
    pub email: &'a str,
    /// Their name.
    pub name: &'a str,
    /// The password they choose.
    pub password: &'a str,
    /// The language they read.
    pub language: Language,
}

impl SignUp<'_> {
    /// All that is wrong with the form: at most one fault each of address, name and password.
    #[must_use]
    pub fn faults(&self) -> Vec<AccountsError> {
        let email = Email::parse(self.email);
        let name = person::parse_name(self.name);
        let password = match (&email, &name) {
            (Ok(email), Ok(name)) => password::check(self.password, email, name),
            _ => password::check_alone(self.password),
        };
        let faults = [
            email.err().map(AccountsError::from),
            name.err().map(AccountsError::from),
            password.err().map(AccountsError::from),
        ];
        faults.into_iter().flatten().collect()
    }
}

/// A sign-up that waits for its address to be confirmed. Kept sealed.
#[derive(Serialize, Deserialize)]
struct Waiting {
    email: String,
    name: String,
    language: Language,
    password_hash: String,
}

const PLACE: &str = "one_time_token.confirm_email";

impl Accounts {
    /// Takes a sign-up and sends a letter: with a link to confirm, or, if the address has an
    /// account, saying so. The answer and the work are the same in both cases.
    ///
    /// # Errors
    /// [`AccountsError::Email`], [`AccountsError::Name`], [`AccountsError::Password`] for what
    /// is wrong with the form; [`AccountsError::Throttled`], [`AccountsError::Busy`].
    pub async fn sign_up(&self, form: &SignUp<'_>, caller: &Caller) -> Result<(), AccountsError> {
        let email = Email::parse(form.email)?;
        let name = person::parse_name(form.name)?;
        password::check(form.password, &email, &name)?;
        self.may_write(&email, caller)?;
        let password_hash = self.gate.hash(self.ambient(), form.password).await?;
        let waiting = Waiting {
            email: email.as_str().to_owned(),
            name,
            language: form.language,
            password_hash,
        };
        let payload = Zeroizing::new(serde_json::json!(waiting).to_string());
        let sealed = self.keys().seal.close(self.ambient(), PLACE, payload.as_bytes())?;
        let tx = self.pen().await?;
        let region =
            store::administration_by_code(&tx, REGION).await?.ok_or(AccountsError::NotFound)?;
        let known = store::account_by_email(&tx, email.key()).await?;
        let kind = if known.is_some() { TokenKind::Nothing } else { TokenKind::ConfirmEmail };
        let new = NewToken {
            kind,
            administration: &region.id,
            account: None,
            payload: Some(sealed),
            lasts: CONFIRM_WITHIN,
        };
        let token = store::add_token(&tx, new).await?;
        let letter = match &known {
            Some(account) => {
                Letter::new(&account.email, store::language_of(account), "address-known")
            }
            None => Letter::new(email.as_str(), form.language, "confirm-email")
                .with("name", waiting.name.as_str())
                .with_token(tx.ambient(), self.keys(), &token)?,
        };
        letters::post(&tx, letter).await?;
        Ok(tx.commit().await?)
    }

    /// Counts a letter asked for from an address, to a recipient.
    pub(crate) fn may_write(&self, to: &Email, caller: &Caller) -> Result<(), AccountsError> {
        let now = self.ambient().now();
        let address = caller.address_subject("letters");
        let recipient = self.keys().keyed("letters to", to.key());
        let throttled = |retry_after| AccountsError::Throttled { retry_after };
        self.throttle.admit(&address, Allowance::LETTERS, now, None).map_err(throttled)?;
        self.throttle.admit(&recipient, Allowance::RECIPIENT, now, None).map_err(throttled)
    }

    /// Confirms the address and makes the account: with the link's token and the password chosen
    /// at sign-up. Signs in at once.
    ///
    /// # Errors
    /// [`AccountsError::DeadLink`] (also if the address got an account meanwhile),
    /// [`AccountsError::WrongPassword`], [`AccountsError::Busy`].
    pub async fn confirm_email(
        &self,
        token: &str,
        password: &str,
        caller: &Caller,
    ) -> Result<SignIn, AccountsError> {
        let waiting_token = self.try_link(token).await?;
        let waiting = self.waiting(&waiting_token)?;
        if !self.gate.verify(password, Some(&waiting.password_hash)).await? {
            return Err(AccountsError::WrongPassword);
        }
        let tx = self.pen().await?;
        store::use_token(&tx, &waiting_token.id).await?;
        let region =
            store::administration_by_code(&tx, REGION).await?.ok_or(AccountsError::NotFound)?;
        let email = Email::parse(&waiting.email)?;
        let new = NewAccount {
            administration: &region.id,
            email: &email,
            name: &waiting.name,
            language: waiting.language,
            password_hash: waiting.password_hash,
        };
        let account = store::add_account(&tx, new).await?.ok_or(AccountsError::DeadLink)?;
        let seat = NewSeat {
            account: &account.id,
            administration: &region,
            role: Role::Skipper,
            agency: None,
            port: None,
        };
        let seat = store::add_seat(&tx, seat).await?;
        let entry = Entry::new("account.created", "account", account.id.as_str());
        ledger::append_account(&tx, &self.keys().ledger, (&region.id, &account.id), entry).await?;
        let nothing = serde_json::json!({});
        outbox::announce(&tx, "account.created", region.id.as_str(), account.id.as_str(), &nothing)
            .await?;
        let signed_in = self.open_session(&tx, &account, &seat, caller).await?;
        tx.commit().await?;
        Ok(SignIn::Done(signed_in))
    }

    /// Whether a link of a sign-up is still good, and whose address it confirms.
    ///
    /// # Errors
    /// [`AccountsError::DeadLink`].
    pub async fn confirmation(&self, token: &str) -> Result<String, AccountsError> {
        let row = store::token(&self.look().await?, TokenKind::ConfirmEmail, token).await?;
        Ok(self.waiting(&row)?.email)
    }

    fn waiting(&self, row: &rows::one_time_token::Model) -> Result<Waiting, AccountsError> {
        let sealed = row.payload.as_deref().unwrap_or_default();
        let text = self.keys().seal.open(PLACE, sealed)?;
        serde_json::from_slice(&text).map_err(|error| AccountsError::Secret(error.to_string()))
    }

    /// Counts a try on a link before the password is looked at.
    async fn try_link(&self, token: &str) -> Result<rows::one_time_token::Model, AccountsError> {
        let tx = self.pen().await?;
        let row = store::token(&tx, TokenKind::ConfirmEmail, token).await?;
        if !store::try_token(&tx, &row.id, MOST_TRIES).await? {
            return Err(AccountsError::DeadLink);
        }
        tx.commit().await?;
        Ok(row)
    }
}
