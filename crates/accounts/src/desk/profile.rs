//! What the holder says about themselves.

use chrono::{DateTime, Utc};
use identifiers::Language;
use storage::Tx;

use crate::accounts::Accounts;
use crate::ledger::{self, Entry};
use crate::store::{self, rows};
use crate::{AccountId, AccountsError, Viewer, person};

/// An account as its holder sees it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Profile {
    /// Its id.
    pub id: AccountId,
    /// The e-mail address, as written.
    pub email: String,
    /// The name.
    pub name: String,
    /// The language.
    pub language: Language,
    /// When the password was last set.
    pub password_at: DateTime<Utc>,
    /// When the account was made.
    pub created_at: DateTime<Utc>,
}

impl Accounts {
    /// The holder's own account.
    ///
    /// # Errors
    /// [`AccountsError::Storage`].
    pub async fn profile(&self, holder: &Viewer) -> Result<Profile, AccountsError> {
        let row =
            store::account(&self.store().read(&holder.scope()).await?, &holder.account).await?;
        let language = store::language_of(&row);
        let rows::account::Model { id, email, name, password_at, created_at, .. } = row;
        Ok(Profile { id, email, name, language, password_at, created_at })
    }

    /// Changes the name.
    ///
    /// # Errors
    /// [`AccountsError::Name`].
    pub async fn change_name(&self, viewer: &Viewer, name: &str) -> Result<(), AccountsError> {
        let name = person::parse_name(name)?;
        let tx = self.store().write(&viewer.scope()).await?;
        store::set_name(&tx, &viewer.account, &name).await?;
        written(tx, viewer, "account.name-changed").await
    }

    /// Changes the language of pages and letters; may be done by a halted session too.
    ///
    /// # Errors
    /// [`AccountsError::Storage`].
    pub async fn change_language(
        &self,
        holder: &Viewer,
        language: Language,
    ) -> Result<(), AccountsError> {
        let tx = self.store().write(&holder.scope()).await?;
        store::set_language(&tx, &holder.account, language).await?;
        written(tx, holder, "account.language-changed").await
    }
}

/// Writes a change of one's own account down, and makes it last.
async fn written(tx: Tx, viewer: &Viewer, action: &'static str) -> Result<(), AccountsError> {
    let entry = Entry::new(action, "account", viewer.account.as_str());
    ledger::append(&tx, viewer, &viewer.seat.administration, entry).await?;
    Ok(tx.commit().await?)
}
