//! Newcomers who come by a link: an invitation, or, on a fresh installation, the first
//! administrator's.

use chrono::TimeDelta;
use identifiers::Language;
use storage::{Tx, outbox};

use crate::accounts::{Accounts, Caller};
use crate::desk::sign_in::{SignIn, lost_race};
use crate::ledger::{self, Entry};
use crate::store::{self, NewAccount, NewSeat, NewToken, TokenKind, rows};
use crate::{AccountsError, AgencyKind, Email, REGION, Role, Seat, password, person};

/// How long the first administrator's link is good.
const FIRST_WITHIN: TimeDelta = TimeDelta::hours(24);

/// What a newcomer tells.
#[derive(Debug)]
pub struct Newcomer<'a> {
    /// Their name; not looked at if the address has an account already.
    pub name: &'a str,
    /// The password they choose; or, if the address has an account already, that account's.
    pub password: &'a str,
    /// The language they read.
    pub language: Language,
}

/// What an invitation's page shows before it is accepted.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Offer {
    /// Whom it is for.
    pub email: String,
    /// The administration's name.
    pub administration: String,
    /// Its territory's code.
    pub territory: String,
    /// The role.
    pub role: Role,
    /// The agency.
    pub agency: Option<AgencyKind>,
    /// The port.
    pub port: Option<String>,
    /// True if the address has an account: then its password is asked for, not a new one.
    pub has_account: bool,
}

impl Accounts {
    /// What an invitation's link offers.
    ///
    /// # Errors
    /// [`AccountsError::DeadLink`].
    pub async fn offer(&self, token: &str) -> Result<Offer, AccountsError> {
        let tx = self.look().await?;
        let row = store::invitation_by_token(&tx, token).await?;
        let administration = store::administration(&tx, &row.administration_id).await?;
        let known = store::account_by_email(&tx, Email::parse(&row.email)?.key()).await?;
        Ok(Offer {
            email: row.email,
            administration: administration.name,
            territory: administration.code,
            role: row.role,
            agency: row.agency,
            port: row.port,
            has_account: known.is_some(),
        })
    }

    /// Accepts an invitation: makes the account, or adds the seat to the account the address
    /// has, and signs in (an account with a second step is asked for its code first).
    ///
    /// # Errors
    /// [`AccountsError::DeadLink`], [`AccountsError::WrongPassword`], [`AccountsError::Password`],
    /// [`AccountsError::Name`], [`AccountsError::SeatTaken`], [`AccountsError::Busy`].
    pub async fn accept_invitation(
        &self,
        token: &str,
        newcomer: &Newcomer<'_>,
        caller: &Caller,
    ) -> Result<SignIn, AccountsError> {
        let (row, known) = {
            let tx = self.look().await?;
            let row = store::invitation_by_token(&tx, token).await?;
            let known = store::account_by_email(&tx, Email::parse(&row.email)?.key()).await?;
            (row, known)
        };
        let email = Email::parse(&row.email)?;
        let Some(account) = known else {
            let prepared = self.prepare(&email, newcomer).await?;
            return self.accept_as_new(&row, &email, prepared, caller).await.map_err(lost_race);
        };
        if account.disabled_at.is_some() {
            return Err(AccountsError::DeadLink);
        }
        self.prove(&account, newcomer.password).await?;
        let tx = self.pen().await?;
        store::accept_invitation(&tx, &row.id).await?;
        self.seat_from(&tx, &row, &account).await?;
        tx.commit().await?;
        self.sign_in(email.as_str(), newcomer.password, caller).await
    }

    /// Name and hash of a newcomer, checked.
    async fn prepare(
        &self,
        email: &Email,
        newcomer: &Newcomer<'_>,
    ) -> Result<(String, String, Language), AccountsError> {
        let name = person::parse_name(newcomer.name)?;
        password::check(newcomer.password, email, &name)?;
        let hash = self.gate.hash(self.ambient(), newcomer.password).await?;
        Ok((name, hash, newcomer.language))
    }

    async fn accept_as_new(
        &self,
        row: &rows::invitation::Model,
        email: &Email,
        (name, password_hash, language): (String, String, Language),
        caller: &Caller,
    ) -> Result<SignIn, AccountsError> {
        let tx = self.pen().await?;
        store::accept_invitation(&tx, &row.id).await?;
        let new = NewAccount {
            administration: &row.administration_id,
            email,
            name: &name,
            language,
            password_hash,
        };
        let account = store::add_account(&tx, new).await?.ok_or(AccountsError::DeadLink)?;
        let seat = self.seat_from(&tx, row, &account).await?;
        let signed_in = self.open_session(&tx, &account, &seat, caller).await?;
        tx.commit().await?;
        Ok(SignIn::Done(signed_in))
    }

    async fn seat_from(
        &self,
        tx: &Tx,
        row: &rows::invitation::Model,
        account: &rows::account::Model,
    ) -> Result<Seat, AccountsError> {
        let administration = store::administration(tx, &row.administration_id).await?;
        let seat = NewSeat {
            account: &account.id,
            administration: &administration,
            role: row.role,
            agency: row.agency,
            port: row.port.clone(),
        };
        let seat = store::add_seat(tx, seat).await?;
        let payload = serde_json::json!({ "role": row.role });
        outbox::announce(tx, "seat.taken", administration.id.as_str(), seat.id.as_str(), &payload)
            .await?;
        let entry = Entry::new("invitation.accepted", "invitation", row.id.as_str())
            .detail(row.role.word());
        ledger::append_account(tx, &self.keys().ledger, (&administration.id, &account.id), entry)
            .await?;
        Ok(seat)
    }

    /// A one-time link for the first administrator, as a token; `None` once there is an
    /// administrator. Good for 24 hours; a link from before is void.
    ///
    /// # Errors
    /// [`AccountsError::NotFound`] if the administrations have not been made yet.
    pub async fn first_administrator_link(&self) -> Result<Option<String>, AccountsError> {
        let tx = self.pen().await?;
        if !store::administrators(&tx, None).await?.is_empty() {
            return Ok(None);
        }
        let region =
            store::administration_by_code(&tx, REGION).await?.ok_or(AccountsError::NotFound)?;
        store::void_kind(&tx, TokenKind::First).await?;
        let new = NewToken {
            kind: TokenKind::First,
            administration: &region.id,
            account: None,
            payload: None,
            lasts: FIRST_WITHIN,
        };
        let token = store::add_token(&tx, new).await?;
        let entry = Entry::new("administrator.first-link", "administration", region.id.as_str());
        ledger::append_system(&tx, &self.keys().ledger, &region.id, entry).await?;
        tx.commit().await?;
        Ok(Some(token))
    }

    /// Whether the first administrator's link is still good.
    ///
    /// # Errors
    /// [`AccountsError::DeadLink`].
    pub async fn first_link_is_open(&self, token: &str) -> Result<(), AccountsError> {
        store::token(&self.look().await?, TokenKind::First, token).await.map(|_| ())
    }

    /// Makes the first administrator, of the regional secretariat, with the link's token.
    ///
    /// # Errors
    /// [`AccountsError::DeadLink`], [`AccountsError::AlreadyBegun`], and those of the form.
    pub async fn first_administrator(
        &self,
        token: &str,
        (email, newcomer): (&str, &Newcomer<'_>),
        caller: &Caller,
    ) -> Result<SignIn, AccountsError> {
        self.first_link_is_open(token).await?;
        let email = Email::parse(email)?;
        let (name, password_hash, language) = self.prepare(&email, newcomer).await?;
        let tx = self.pen().await?;
        let row = store::token(&tx, TokenKind::First, token).await?;
        store::use_token(&tx, &row.id).await?;
        if !store::administrators(&tx, None).await?.is_empty() {
            return Err(AccountsError::AlreadyBegun);
        }
        let region = store::administration(&tx, &row.administration_id).await?;
        let new = NewAccount {
            administration: &region.id,
            email: &email,
            name: &name,
            language,
            password_hash,
        };
        let account = store::add_account(&tx, new).await?.ok_or(AccountsError::SeatTaken)?;
        let seat = NewSeat {
            account: &account.id,
            administration: &region,
            role: Role::Administrator,
            agency: None,
            port: None,
        };
        let seat = store::add_seat(&tx, seat).await?;
        let entry = Entry::new("administrator.first", "account", account.id.as_str());
        ledger::append_account(&tx, &self.keys().ledger, (&region.id, &account.id), entry).await?;
        let signed_in = self.open_session(&tx, &account, &seat, caller).await?;
        tx.commit().await?;
        Ok(SignIn::Done(signed_in))
    }
}
