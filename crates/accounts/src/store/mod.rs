//! The only place that knows the tables of accounts.

pub(crate) mod rows;
pub(crate) mod sessions;

use chrono::{DateTime, TimeDelta, Utc};
use identifiers::Language;
use sea_orm::sea_query::{Expr, ExprTrait as _, OnConflict};
use sea_orm::{
    ActiveValue::Set, ColumnTrait as _, EntityTrait as _, QueryFilter as _, QueryOrder as _, Select,
};
use storage::Tx;

use crate::keys::token_hash;
use crate::throttle::Count;
use crate::{AccountId, AccountsError, AdministrationId, OneTimeId, Seat, SeatId};
use rows::{account, administration, one_time_token, seat, session, sign_in_failure};

storage::word_enum! {
    /// What a one-time token opens.
    pub enum TokenKind {
        /// A sign-up, once its address is confirmed.
        ConfirmEmail = "confirm_email",
        /// A new password.
        ResetPassword = "reset_password",
        /// The second step of a sign-in.
        SignInCode = "sign_in_code",
        /// The choice of a seat at sign-in.
        SignInSeat = "sign_in_seat",
        /// The first administrator.
        First = "first",
        /// Nothing: written where there is no account, so that the answer takes as long.
        Nothing = "nothing",
    }
}

/// Moments further ahead than this come from a clock that was wrong since; what they say is void.
const AHEAD: TimeDelta = TimeDelta::minutes(5);

/// True if something made at `created` and good until `expires` is good now. A clock set back
/// does not lengthen a life: what was made in the future is void.
pub(crate) fn alive(created: DateTime<Utc>, expires: DateTime<Utc>, now: DateTime<Utc>) -> bool {
    created <= now + AHEAD && now < expires
}

pub(crate) fn language_of(row: &account::Model) -> Language {
    Language::parse(&row.language).unwrap_or_default()
}

pub(crate) async fn account_by_email(
    tx: &Tx,
    key: &str,
) -> Result<Option<account::Model>, AccountsError> {
    Ok(account::Entity::find()
        .filter(account::Column::EmailKey.eq(key))
        .one(tx)
        .await?)
}

pub(crate) async fn account(tx: &Tx, id: &AccountId) -> Result<account::Model, AccountsError> {
    account::Entity::find_by_id(id.clone())
        .one(tx)
        .await?
        .ok_or(AccountsError::NotFound)
}

pub(crate) async fn administration_by_code(
    tx: &Tx,
    code: &str,
) -> Result<Option<administration::Model>, AccountsError> {
    Ok(administration::Entity::find()
        .filter(administration::Column::Code.eq(code))
        .one(tx)
        .await?)
}

pub(crate) async fn administration(
    tx: &Tx,
    id: &AdministrationId,
) -> Result<administration::Model, AccountsError> {
    administration::Entity::find_by_id(id.clone())
        .one(tx)
        .await?
        .ok_or(AccountsError::NotFound)
}

/// Seats not ended, oldest first, with the codes of their administrations.
pub(crate) async fn seats(
    tx: &Tx,
    find: Select<seat::Entity>,
) -> Result<Vec<(seat::Model, Seat)>, AccountsError> {
    let rows = find
        .filter(seat::Column::EndedAt.is_null())
        .order_by_asc(seat::Column::CreatedAt)
        .order_by_asc(seat::Column::Id)
        .all(tx)
        .await?;
    let ids: Vec<_> = rows
        .iter()
        .map(|row| row.administration_id.clone())
        .collect();
    let owners = administration::Entity::find()
        .filter(administration::Column::Id.is_in(ids))
        .all(tx)
        .await?;
    let code = |id: &AdministrationId| {
        owners
            .iter()
            .find(|owner| owner.id == *id)
            .map(|owner| owner.code.clone())
    };
    let with_code = |row: seat::Model| {
        let territory = code(&row.administration_id).unwrap_or_default();
        let seat = seat_of(&row, territory);
        (row, seat)
    };
    Ok(rows.into_iter().map(with_code).collect())
}

pub(crate) fn seat_of(row: &seat::Model, territory: String) -> Seat {
    Seat {
        id: row.id.clone(),
        role: row.role,
        administration: row.administration_id.clone(),
        territory,
        agency: row.agency,
        port: row.port.clone(),
    }
}

pub(crate) async fn seats_of(tx: &Tx, account: &AccountId) -> Result<Vec<Seat>, AccountsError> {
    let found = seats(
        tx,
        seat::Entity::find().filter(seat::Column::AccountId.eq(account)),
    )
    .await?;
    Ok(found.into_iter().map(|(_, seat)| seat).collect())
}

/// A seat to be made.
pub(crate) struct NewSeat<'a> {
    pub(crate) account: &'a AccountId,
    pub(crate) administration: &'a administration::Model,
    pub(crate) role: crate::Role,
    pub(crate) agency: Option<crate::AgencyKind>,
    pub(crate) port: Option<String>,
}

pub(crate) async fn add_seat(tx: &Tx, new: NewSeat<'_>) -> Result<Seat, AccountsError> {
    let row = seat::Model {
        id: SeatId::new(tx.ambient()),
        account_id: new.account.clone(),
        administration_id: new.administration.id.clone(),
        role: new.role,
        agency: new.agency,
        port: new.port,
        created_at: tx.ambient().now(),
        ended_at: None,
    };
    let made = seat_of(&row, new.administration.code.clone());
    seat::Entity::insert(seat::ActiveModel::from(row))
        .exec_without_returning(tx)
        .await
        .map_err(|error| {
            let error = storage::StorageError::from(error);
            if error.is_duplicate() {
                AccountsError::SeatTaken
            } else {
                error.into()
            }
        })?;
    Ok(made)
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

/// A one-time token to be made.
pub(crate) struct NewToken<'a> {
    pub(crate) kind: TokenKind,
    pub(crate) administration: &'a AdministrationId,
    pub(crate) account: Option<&'a AccountId>,
    pub(crate) payload: Option<Vec<u8>>,
    pub(crate) lasts: TimeDelta,
}

/// Makes a one-time token and gives it in clear; only its hash is kept.
pub(crate) async fn add_token(tx: &Tx, new: NewToken<'_>) -> Result<String, AccountsError> {
    let token = crate::keys::new_token(tx.ambient(), "");
    let now = tx.ambient().now();
    let row = one_time_token::ActiveModel {
        id: Set(OneTimeId::new(tx.ambient())),
        kind: Set(new.kind),
        administration_id: Set(new.administration.clone()),
        account_id: Set(new.account.cloned()),
        token_hash: Set(token_hash(&token)),
        payload: Set(new.payload),
        tries: Set(0),
        created_at: Set(now),
        expires_at: Set(now + new.lasts),
        used_at: Set(None),
    };
    one_time_token::Entity::insert(row)
        .exec_without_returning(tx)
        .await?;
    Ok(token)
}

/// Finds a living token; unknown, used and expired are one answer.
pub(crate) async fn token(
    tx: &Tx,
    kind: TokenKind,
    token: &str,
) -> Result<one_time_token::Model, AccountsError> {
    let found = one_time_token::Entity::find()
        .filter(one_time_token::Column::TokenHash.eq(token_hash(token)))
        .filter(one_time_token::Column::Kind.eq(kind))
        .filter(one_time_token::Column::UsedAt.is_null())
        .one(tx)
        .await?;
    let now = tx.ambient().now();
    found
        .filter(|row| alive(row.created_at, row.expires_at, now))
        .ok_or(AccountsError::DeadLink)
}

/// Uses a token up. Of two who try at once, one gets `Ok`.
pub(crate) async fn use_token(tx: &Tx, id: &OneTimeId) -> Result<(), AccountsError> {
    let done = one_time_token::Entity::update_many()
        .col_expr(
            one_time_token::Column::UsedAt,
            Expr::value(tx.ambient().now()),
        )
        .filter(one_time_token::Column::Id.eq(id))
        .filter(one_time_token::Column::UsedAt.is_null())
        .exec(tx)
        .await?;
    if done.rows_affected == 1 {
        Ok(())
    } else {
        Err(AccountsError::DeadLink)
    }
}

/// Counts a try on a token; false once `most` were made.
pub(crate) async fn try_token(tx: &Tx, id: &OneTimeId, most: i32) -> Result<bool, AccountsError> {
    let done = one_time_token::Entity::update_many()
        .col_expr(
            one_time_token::Column::Tries,
            Expr::col(one_time_token::Column::Tries).add(1),
        )
        .filter(one_time_token::Column::Id.eq(id))
        .filter(one_time_token::Column::UsedAt.is_null())
        .filter(one_time_token::Column::Tries.lt(most))
        .exec(tx)
        .await?;
    Ok(done.rows_affected == 1)
}

/// Voids an account's waiting tokens of a kind.
pub(crate) async fn void_tokens(
    tx: &Tx,
    account: &AccountId,
    kind: TokenKind,
) -> Result<(), AccountsError> {
    one_time_token::Entity::update_many()
        .col_expr(
            one_time_token::Column::UsedAt,
            Expr::value(tx.ambient().now()),
        )
        .filter(one_time_token::Column::AccountId.eq(account))
        .filter(one_time_token::Column::Kind.eq(kind))
        .filter(one_time_token::Column::UsedAt.is_null())
        .exec(tx)
        .await?;
    Ok(())
}

/// Ends an account's sessions, but for `keep`. How many.
pub(crate) async fn end_sessions(
    tx: &Tx,
    account: &AccountId,
    keep: Option<&crate::SessionId>,
) -> Result<u64, AccountsError> {
    let mut ending = session::Entity::update_many()
        .col_expr(session::Column::EndedAt, Expr::value(tx.ambient().now()))
        .filter(session::Column::AccountId.eq(account))
        .filter(session::Column::EndedAt.is_null());
    if let Some(keep) = keep {
        ending = ending.filter(session::Column::Id.ne(keep));
    }
    Ok(ending.exec(tx).await?.rows_affected)
}

pub(crate) async fn failures(tx: &Tx, subject: &str) -> Result<Option<Count>, AccountsError> {
    let row = sign_in_failure::Entity::find_by_id(subject.to_owned())
        .one(tx)
        .await?;
    Ok(row.map(|row| Count {
        failures: u32::try_from(row.failures).unwrap_or(0),
        last: row.last_at,
    }))
}

pub(crate) async fn count_failure(tx: &Tx, subject: &str) -> Result<(), AccountsError> {
    use sign_in_failure::{ActiveModel, Column, Entity};
    let row = ActiveModel {
        subject: Set(subject.to_owned()),
        failures: Set(1),
        last_at: Set(tx.ambient().now()),
    };
    let again = OnConflict::column(Column::Subject)
        .value(
            Column::Failures,
            Expr::col((Entity, Column::Failures)).add(1),
        )
        .update_column(Column::LastAt)
        .to_owned();
    Entity::insert(row)
        .on_conflict(again)
        .exec_without_returning(tx)
        .await?;
    Ok(())
}

pub(crate) async fn forget_failures(tx: &Tx, subject: &str) -> Result<(), AccountsError> {
    sign_in_failure::Entity::delete_by_id(subject.to_owned())
        .exec(tx)
        .await?;
    Ok(())
}
