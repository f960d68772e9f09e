//! Who sits where in an administration: listed, ended, disabled by its administrators.

use chrono::{DateTime, Utc};
use sea_orm::sea_query::Expr;
use sea_orm::{
    ActiveValue::Set, ColumnTrait as _, EntityTrait as _, QueryFilter as _, QuerySelect as _,
};
use storage::{Tx, outbox};

use crate::accounts::Accounts;
use crate::ledger::{self, Entry};
use crate::store::{self, rows};
use crate::{AccountId, AccountsError, AdministrationId, Role, Seat, SeatId, Viewer};

/// A seat and who holds it, for the administrator's list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Holder {
    /// The seat.
    pub seat: Seat,
    /// Since when.
    pub since: DateTime<Utc>,
    /// Whose.
    pub account: AccountId,
    /// Their name.
    pub name: String,
    /// Their address.
    pub email: String,
    /// Whether the second step is set up.
    pub second_step: bool,
    /// Since when the account is disabled, if it is.
    pub disabled_at: Option<DateTime<Utc>>,
}

impl Accounts {
    /// The seats of the viewer's administration that have not ended, at most 1,000; skippers'
    /// are not listed. Being a read of personal data, it is written down.
    ///
    /// # Errors
    /// [`AccountsError::NotPermitted`] for all but administrators.
    pub async fn holders(&self, viewer: &Viewer) -> Result<Vec<Holder>, AccountsError> {
        viewer.require(&[Role::Administrator])?;
        let administration = &viewer.seat.administration;
        let tx = self.store().write(&viewer.scope()).await?;
        let find = rows::seat::Entity::find()
            .filter(rows::seat::Column::AdministrationId.eq(administration))
            .filter(rows::seat::Column::Role.ne(Role::Skipper))
            .limit(1_000);
        let found = store::seats(&tx, find).await?;
        let ids: Vec<AccountId> = found
            .iter()
            .map(|(row, _)| row.account_id.clone())
            .collect();
        let accounts = rows::account::Entity::find()
            .filter(rows::account::Column::Id.is_in(ids))
            .all(&tx)
            .await?;
        let holder = |(row, seat): (rows::seat::Model, Seat)| {
            let account = accounts
                .iter()
                .find(|account| account.id == row.account_id)?;
            Some(Holder {
                seat,
                since: row.created_at,
                account: row.account_id,
                name: account.name.clone(),
                email: account.email.clone(),
                second_step: account.totp_seed.is_some(),
                disabled_at: account.disabled_at,
            })
        };
        let holders = found.into_iter().filter_map(holder).collect();
        let entry = Entry::new("seats.read", "administration", administration.as_str());
        ledger::append(&tx, viewer, administration, entry).await?;
        tx.commit().await?;
        Ok(holders)
    }

    /// Ends a seat of the viewer's administration; sessions and tokens in it end with it.
    ///
    /// # Errors
    /// [`AccountsError::NotPermitted`], [`AccountsError::NotFound`], [`AccountsError::LastAdministrator`].
    pub async fn end_seat(&self, viewer: &Viewer, id: &SeatId) -> Result<(), AccountsError> {
        viewer.require(&[Role::Administrator])?;
        let administration = &viewer.seat.administration;
        let tx = self.store().write(&viewer.scope()).await?;
        hold_administrators(&tx, administration).await?;
        let found = rows::seat::Entity::find_by_id(id.clone())
            .filter(rows::seat::Column::AdministrationId.eq(administration))
            .filter(rows::seat::Column::EndedAt.is_null())
            .one(&tx)
            .await?;
        let row = found.ok_or(AccountsError::NotFound)?;
        if row.role == Role::Administrator {
            refuse_last(&tx, administration, &row.account_id).await?;
        }
        let ended = rows::seat::ActiveModel {
            id: Set(row.id),
            ended_at: Set(Some(tx.ambient().now())),
            ..Default::default()
        };
        rows::seat::Entity::update(ended).exec(&tx).await?;
        rows::session::Entity::update_many()
            .col_expr(
                rows::session::Column::EndedAt,
                Expr::value(tx.ambient().now()),
            )
            .filter(rows::session::Column::SeatId.eq(id))
            .filter(rows::session::Column::EndedAt.is_null())
            .exec(&tx)
            .await?;
        let nothing = serde_json::json!({});
        outbox::announce(
            &tx,
            "seat.ended",
            administration.as_str(),
            id.as_str(),
            &nothing,
        )
        .await?;
        ledger::append(
            &tx,
            viewer,
            administration,
            Entry::new("seat.ended", "seat", id.as_str()),
        )
        .await?;
        Ok(tx.commit().await?)
    }

    /// Disables or enables an account whose home is the viewer's administration. Disabled, it
    /// cannot sign in, and its sessions and tokens end at once.
    ///
    /// # Errors
    /// [`AccountsError::NotPermitted`] (also for one's own account), [`AccountsError::NotFound`],
    /// [`AccountsError::LastAdministrator`].
    pub async fn disable_account(
        &self,
        viewer: &Viewer,
        id: &AccountId,
        disabled: bool,
    ) -> Result<(), AccountsError> {
        viewer.require(&[Role::Administrator])?;
        if viewer.account == *id {
            return Err(AccountsError::NotPermitted);
        }
        let administration = &viewer.seat.administration;
        // In the program's own name: the account's sessions may belong to seats elsewhere.
        let tx = self.pen().await?;
        hold_administrators(&tx, administration).await?;
        let found = rows::account::Entity::find_by_id(id.clone())
            .filter(rows::account::Column::AdministrationId.eq(administration))
            .one(&tx)
            .await?;
        found.ok_or(AccountsError::NotFound)?;
        if disabled {
            refuse_last(&tx, administration, id).await?;
            store::end_sessions(&tx, id, None).await?;
        }
        let now = tx.ambient().now();
        let changed = rows::account::ActiveModel {
            id: Set(id.clone()),
            disabled_at: Set(disabled.then_some(now)),
            ..Default::default()
        };
        rows::account::Entity::update(changed).exec(&tx).await?;
        let action = ["account.enabled", "account.disabled"][usize::from(disabled)];
        let (owner, nothing) = (administration.as_str(), serde_json::json!({}));
        outbox::announce(&tx, action, owner, id.as_str(), &nothing).await?;
        let entry = Entry::new(action, "account", id.as_str());
        ledger::append(&tx, viewer, administration, entry).await?;
        Ok(tx.commit().await?)
    }
}

/// Locks the administration's row, so that two administrators cannot remove each other at once.
async fn hold_administrators(
    tx: &Tx,
    administration: &AdministrationId,
) -> Result<(), AccountsError> {
    let find = rows::administration::Entity::find_by_id(administration.clone()).lock_exclusive();
    find.one(tx)
        .await?
        .map(|_| ())
        .ok_or(AccountsError::NotFound)
}

/// Refuses to go on if `leaving` is the only administrator who can sign in.
async fn refuse_last(
    tx: &Tx,
    administration: &AdministrationId,
    leaving: &AccountId,
) -> Result<(), AccountsError> {
    let administrators = administrators(tx, Some(administration)).await?;
    let others = administrators.iter().any(|id| id != leaving);
    if others || !administrators.contains(leaving) {
        Ok(())
    } else {
        Err(AccountsError::LastAdministrator)
    }
}

/// The accounts that can act as administrator, of one administration or of any.
pub(crate) async fn administrators(
    tx: &Tx,
    of: Option<&AdministrationId>,
) -> Result<Vec<AccountId>, AccountsError> {
    let mut find = rows::seat::Entity::find()
        .filter(rows::seat::Column::Role.eq(Role::Administrator))
        .filter(rows::seat::Column::EndedAt.is_null());
    if let Some(of) = of {
        find = find.filter(rows::seat::Column::AdministrationId.eq(of));
    }
    let ids: Vec<AccountId> = find
        .all(tx)
        .await?
        .into_iter()
        .map(|row| row.account_id)
        .collect();
    let able = rows::account::Entity::find()
        .filter(rows::account::Column::Id.is_in(ids))
        .filter(rows::account::Column::DisabledAt.is_null());
    Ok(able.all(tx).await?.into_iter().map(|row| row.id).collect())
}
