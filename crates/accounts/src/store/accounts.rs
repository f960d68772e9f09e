//! Accounts.

use identifiers::Language;
use sea_orm::sea_query::Expr;
use sea_orm::{ActiveValue::Set, ColumnTrait as _, EntityTrait as _, QueryFilter as _};
use storage::Tx;

use super::rows::{account, api_token, one_time_token, recovery_code, session};
use crate::{AccountId, AccountsError, AdministrationId};

pub(crate) fn language_of(row: &account::Model) -> Language {
    Language::parse(&row.language).unwrap_or_default()
}

pub(crate) async fn account_by_email(
    tx: &Tx,
    key: &str,
) -> Result<Option<account::Model>, AccountsError> {
    Ok(account::Entity::find().filter(account::Column::EmailKey.eq(key)).one(tx).await?)
}

pub(crate) async fn account(tx: &Tx, id: &AccountId) -> Result<account::Model, AccountsError> {
    account::Entity::find_by_id(id.clone()).one(tx).await?.ok_or(AccountsError::NotFound)
}

/// Whether an account is there and not disabled: what it handed out without a sign-in (a calendar's
/// address, a guest's link) is good only as long as it is.
///
/// # Errors
/// [`AccountsError::Storage`].
pub async fn is_enabled(tx: &Tx, id: &AccountId) -> Result<bool, AccountsError> {
    let found = account::Entity::find_by_id(id.clone()).one(tx).await?;
    Ok(found.is_some_and(|account| account.disabled_at.is_none()))
}

/// An account to be made. The seats follow.
pub(crate) struct NewAccount<'a> {
    pub(crate) administration: &'a AdministrationId,
    pub(crate) email: &'a crate::Email,
    pub(crate) name: &'a str,
    pub(crate) language: Language,
    pub(crate) password_hash: String,
}

/// Makes an account; none if the address has one (a race that the unique index decides is the
/// database's error `is_duplicate`).
pub(crate) async fn add_account(
    tx: &Tx,
    new: NewAccount<'_>,
) -> Result<Option<account::Model>, AccountsError> {
    if account_by_email(tx, new.email.key()).await?.is_some() {
        return Ok(None);
    }
    let now = tx.ambient().now();
    let row = account::Model {
        id: AccountId::new(tx.ambient()),
        administration_id: new.administration.clone(),
        email: new.email.as_str().to_owned(),
        email_key: new.email.key().to_owned(),
        name: new.name.to_owned(),
        language: new.language.tag().to_owned(),
        password_hash: new.password_hash,
        password_at: now,
        totp_seed: None,
        totp_pending: None,
        totp_step: 0,
        disabled_at: None,
        created_at: now,
    };
    account::Entity::insert(account::ActiveModel::from(row.clone()))
        .exec_without_returning(tx)
        .await?;
    Ok(Some(row))
}

/// Accounts by their ids.
pub(crate) async fn accounts(
    tx: &Tx,
    ids: Vec<AccountId>,
) -> Result<Vec<account::Model>, AccountsError> {
    Ok(account::Entity::find().filter(account::Column::Id.is_in(ids)).all(tx).await?)
}

async fn change(
    tx: &Tx,
    id: &AccountId,
    mut changed: account::ActiveModel,
) -> Result<(), AccountsError> {
    changed.id = Set(id.clone());
    account::Entity::update(changed).exec(tx).await?;
    Ok(())
}

pub(crate) async fn set_name(tx: &Tx, id: &AccountId, name: &str) -> Result<(), AccountsError> {
    change(tx, id, account::ActiveModel { name: Set(name.to_owned()), ..Default::default() }).await
}

pub(crate) async fn set_language(
    tx: &Tx,
    id: &AccountId,
    language: Language,
) -> Result<(), AccountsError> {
    let language = Set(language.tag().to_owned());
    change(tx, id, account::ActiveModel { language, ..Default::default() }).await
}

pub(crate) async fn set_password(
    tx: &Tx,
    id: &AccountId,
    hash: String,
) -> Result<(), AccountsError> {
    let (password_hash, password_at) = (Set(hash), Set(tx.ambient().now()));
    change(tx, id, account::ActiveModel { password_hash, password_at, ..Default::default() }).await
}

pub(crate) async fn set_disabled(
    tx: &Tx,
    id: &AccountId,
    disabled: bool,
) -> Result<(), AccountsError> {
    let disabled_at = Set(disabled.then_some(tx.ambient().now()));
    change(tx, id, account::ActiveModel { disabled_at, ..Default::default() }).await
}

/// Keeps a sealed seed that waits to be confirmed.
pub(crate) async fn set_pending_seed(
    tx: &Tx,
    id: &AccountId,
    sealed: Vec<u8>,
) -> Result<(), AccountsError> {
    change(tx, id, account::ActiveModel { totp_pending: Set(Some(sealed)), ..Default::default() })
        .await
}

/// Puts the waiting seed in force, with the step that confirmed it used up. Of two who confirm at
/// once, one gets `true`.
pub(crate) async fn confirm_seed(
    tx: &Tx,
    account: &account::Model,
    step: i64,
) -> Result<bool, AccountsError> {
    let set = account::Entity::update_many()
        .col_expr(account::Column::TotpSeed, Expr::value(account.totp_pending.clone()))
        .col_expr(account::Column::TotpPending, Expr::value(None::<Vec<u8>>))
        .col_expr(account::Column::TotpStep, Expr::value(step))
        .filter(account::Column::Id.eq(&account.id))
        .filter(account::Column::TotpPending.is_not_null())
        .exec(tx)
        .await?;
    Ok(set.rows_affected == 1)
}

/// Uses a step of the second factor up: each counts once, and none before it any more. Of two who
/// use the same at once, one gets `true`.
pub(crate) async fn use_step(tx: &Tx, id: &AccountId, step: i64) -> Result<bool, AccountsError> {
    let used = account::Entity::update_many()
        .col_expr(account::Column::TotpStep, Expr::value(step))
        .filter(account::Column::Id.eq(id))
        .filter(account::Column::TotpStep.lt(step))
        .exec(tx)
        .await?;
    Ok(used.rows_affected == 1)
}

/// Forgets the seeds, in force and waiting.
pub(crate) async fn unset_seed(tx: &Tx, id: &AccountId) -> Result<(), AccountsError> {
    let changed = account::ActiveModel {
        totp_seed: Set(None),
        totp_pending: Set(None),
        totp_step: Set(0),
        ..Default::default()
    };
    change(tx, id, changed).await
}

/// Takes out of an account all that names its holder, and disables it. Of two who close it at
/// once, one gets `true`.
pub(crate) async fn close_account(tx: &Tx, id: &AccountId) -> Result<bool, AccountsError> {
    let nothing = || Expr::value(None::<Vec<u8>>);
    let closed = account::Entity::update_many()
        .col_expr(account::Column::Email, Expr::value(""))
        .col_expr(account::Column::EmailKey, Expr::value(format!("closed {id}")))
        .col_expr(account::Column::Name, Expr::value(""))
        .col_expr(account::Column::PasswordHash, Expr::value(""))
        .col_expr(account::Column::TotpSeed, nothing())
        .col_expr(account::Column::TotpPending, nothing())
        .col_expr(account::Column::DisabledAt, Expr::value(tx.ambient().now()))
        .filter(account::Column::Id.eq(id))
        .filter(account::Column::DisabledAt.is_null())
        .exec(tx)
        .await?;
    Ok(closed.rows_affected == 1)
}

/// Deletes every session, link, token, code and told browser of an account.
pub(crate) async fn forget_doors(tx: &Tx, id: &AccountId) -> Result<(), AccountsError> {
    session::Entity::delete_many().filter(session::Column::AccountId.eq(id)).exec(tx).await?;
    one_time_token::Entity::delete_many()
        .filter(one_time_token::Column::AccountId.eq(id))
        .exec(tx)
        .await?;
    recovery_code::Entity::delete_many()
        .filter(recovery_code::Column::AccountId.eq(id))
        .exec(tx)
        .await?;
    api_token::Entity::delete_many().filter(api_token::Column::AccountId.eq(id)).exec(tx).await?;
    super::forget_push_devices(tx, id, None).await?;
    Ok(())
}
