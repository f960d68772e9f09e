//! What only the program itself does: accounts of a demonstration, and acting in a seat
//! without a session (jobs, seeding). Never reached from the network.

use identifiers::Language;

use crate::accounts::Accounts;
use crate::ledger::{self, Entry};
use crate::store::{self, NewAccount, NewSeat};
use crate::{
    AccountId, AccountsError, AdministrationId, AgencyKind, Email, Role, Seat, SeatId, SessionId,
    Viewer, person,
};
use storage::Tx;

/// A seat of a seeded account.
#[derive(Debug, Clone)]
pub struct SeedSeat {
    /// In which administration.
    pub administration: AdministrationId,
    /// In which role.
    pub role: Role,
    /// At which agency.
    pub agency: Option<AgencyKind>,
    /// At which port.
    pub port: Option<String>,
}

/// An account made without invitation or confirmed address.
#[derive(Debug, Clone)]
pub struct SeedAccount<'a> {
    /// The address.
    pub email: &'a str,
    /// The name.
    pub name: &'a str,
    /// The language.
    pub language: Language,
    /// From [`Accounts::hash_password`]; many accounts may share one, since hashing is dear.
    pub password_hash: &'a str,
    /// The seats; the first one's administration is the account's home.
    pub seats: &'a [SeedSeat],
}

/// Whom a letter about an account's records goes to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Recipient {
    /// The address.
    pub email: String,
    /// The name.
    pub name: String,
    /// The language they read.
    pub language: Language,
}

impl Accounts {
    /// Hashes a password for [`Accounts::seed_account`].
    ///
    /// # Errors
    /// [`AccountsError::Busy`].
    pub async fn hash_password(&self, password: &str) -> Result<String, AccountsError> {
        self.gate.hash(self.ambient(), password).await
    }

    /// Makes an account of a demonstration or a test, in a transaction of `Scope::System`; an
    /// account that is there keeps its password, and gets the seats it lacks.
    ///
    /// # Errors
    /// [`AccountsError::Email`], [`AccountsError::Name`], [`AccountsError::NotFound`] without seats.
    pub async fn seed_account(
        &self,
        tx: &Tx,
        seed: &SeedAccount<'_>,
    ) -> Result<(AccountId, Vec<Seat>), AccountsError> {
        let email = Email::parse(seed.email)?;
        let name = person::parse_name(seed.name)?;
        let home = &seed.seats.first().ok_or(AccountsError::NotFound)?.administration;
        let account = match store::account_by_email(tx, email.key()).await? {
            Some(account) => account,
            None => {
                let password_hash = seed.password_hash.to_owned();
                let new = NewAccount {
                    administration: home,
                    email: &email,
                    name: &name,
                    language: seed.language,
                    password_hash,
                };
                let made = store::add_account(tx, new).await?.ok_or(AccountsError::NotFound)?;
                let entry = Entry::new("account.seeded", "account", made.id.as_str());
                ledger::append_system(tx, &self.keys().ledger, home, entry).await?;
                made
            }
        };
        let seats = self.seed_seats(tx, &account.id, seed.seats).await?;
        Ok((account.id, seats))
    }

    async fn seed_seats(
        &self,
        tx: &Tx,
        account: &AccountId,
        wanted: &[SeedSeat],
    ) -> Result<Vec<Seat>, AccountsError> {
        let mut seats = store::seats_of(tx, account).await?;
        for wanted in wanted {
            let there = |seat: &Seat| {
                (&seat.administration, seat.role, seat.agency, &seat.port)
                    == (&wanted.administration, wanted.role, wanted.agency, &wanted.port)
            };
            if !seats.iter().any(there) {
                let administration = store::administration(tx, &wanted.administration).await?;
                let new = NewSeat {
                    account,
                    administration: &administration,
                    role: wanted.role,
                    agency: wanted.agency,
                    port: wanted.port.clone(),
                };
                seats.push(store::add_seat(tx, new).await?);
            }
        }
        Ok(seats)
    }

    /// A viewer in a seat without a session: for seeding a demonstration, and for jobs that go
    /// on with what someone asked for. What it does is written in that account's name.
    ///
    /// # Errors
    /// [`AccountsError::NotFound`] for an unknown or ended seat or a disabled account.
    pub async fn stand_in(&self, tx: &Tx, seat: &SeatId) -> Result<Viewer, AccountsError> {
        let (account, seat) = store::seat(tx, seat).await?.ok_or(AccountsError::NotFound)?;
        let account = store::account(tx, &account).await?;
        if account.disabled_at.is_some() {
            return Err(AccountsError::NotFound);
        }
        Ok(self.viewer(&account, seat, SessionId::new(tx.ambient())))
    }

    /// Whom letters about an account's records go to; none if it is unknown or disabled. In the
    /// program's own name: for the worker, never reached from the network.
    ///
    /// # Errors
    /// [`AccountsError::Storage`].
    pub async fn recipient(&self, account: &AccountId) -> Result<Option<Recipient>, AccountsError> {
        let tx = self.look().await?;
        let found = store::accounts(&tx, vec![account.clone()]).await?;
        let open = found.into_iter().find(|account| account.disabled_at.is_none());
        Ok(open.map(|account| Recipient {
            email: account.email,
            name: account.name,
            language: Language::parse(&account.language).unwrap_or_default(),
        }))
    }
}
