//! What the holder says about themselves.

use chrono::{DateTime, Utc};
use identifiers::Language;
use sea_orm::{ActiveValue::Set, EntityTrait as _};

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
        let rows::account::Model {
            id,
            email,
            name,
            password_at,
            created_at,
            ..
        } = row;
        Ok(Profile {
            id,
            email,
            name,
            language,
            password_at,
            created_at,
        })
    }

    /// Changes the name.
    ///
    /// # Errors
    /// [`AccountsError::Name`].
    pub async fn change_name(&self, viewer: &Viewer, name: &str) -> Result<(), AccountsError> {
        let name = person::parse_name(name)?;
        let changed = rows::account::ActiveModel {
            id: Set(viewer.account.clone()),
            name: Set(name),
            ..Default::default()
        };
        self.change(viewer, changed, "account.name-changed").await
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
        let changed = rows::account::ActiveModel {
            id: Set(holder.account.clone()),
            language: Set(language.tag().to_owned()),
            ..Default::default()
        };
        self.change(holder, changed, "account.language-changed")
            .await
    }

    async fn change(
        &self,
        viewer: &Viewer,
        changed: rows::account::ActiveModel,
        action: &'static str,
    ) -> Result<(), AccountsError> {
        let tx = self.store().write(&viewer.scope()).await?;
        rows::account::Entity::update(changed).exec(&tx).await?;
        let entry = Entry::new(action, "account", viewer.account.as_str());
        ledger::append(&tx, viewer, &viewer.seat.administration, entry).await?;
        Ok(tx.commit().await?)
    }
}
