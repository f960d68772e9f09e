//! The calendar of an account: a secret address that a calendar program reads, made, shown,
//! withdrawn.

use accounts::ledger::{self, Entry};
use accounts::{Viewer, new_token, token_hash};
use chrono::{DateTime, Utc};
use storage::Scope;

use super::Clearance;
use super::plans::PLANNERS;
use crate::error::ClearanceError;
use crate::store::{self, VoyageRow};

/// The calendar of an account.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CalendarAddress {
    /// The secret part of the address.
    pub token: String,
    /// When it was made.
    pub made_at: DateTime<Utc>,
}

impl Clearance {
    /// Makes the viewer's calendar, in the place of one that was there: its address is dead then.
    ///
    /// # Errors
    /// [`ClearanceError::NotPermitted`], [`ClearanceError::Storage`].
    pub async fn make_calendar(&self, viewer: &Viewer) -> Result<String, ClearanceError> {
        viewer.require(&PLANNERS)?;
        let tx = self.store().write(&viewer.scope()).await?;
        let token = new_token(tx.ambient(), "");
        let place = place(viewer);
        let sealed = self
            .parts
            .seal
            .close(tx.ambient(), &place, token.as_bytes())
            .map_err(|error| ClearanceError::Stored(error.to_string()))?;
        store::put_calendar(&tx, viewer, (token_hash(&token), sealed)).await?;
        let entry = Entry::new("calendar.made", "account", viewer.account.as_str());
        ledger::append(&tx, viewer, &viewer.seat.administration, entry).await?;
        tx.commit().await?;
        Ok(token)
    }

    /// The viewer's calendar, if there is one.
    ///
    /// # Errors
    /// [`ClearanceError::Stored`] if the address was sealed with another key.
    pub async fn calendar(
        &self,
        viewer: &Viewer,
    ) -> Result<Option<CalendarAddress>, ClearanceError> {
        viewer.require(&PLANNERS)?;
        let tx = self.store().read(&viewer.scope()).await?;
        let Some(row) = store::own_calendar(&tx, viewer).await? else {
            return Ok(None);
        };
        let stored = |error: String| ClearanceError::Stored(error);
        let opened = self.parts.seal.open(&place(viewer), &row.sealed_token);
        let token = opened.map_err(|error| stored(error.to_string()))?;
        let token = String::from_utf8(token.to_vec()).map_err(|error| stored(error.to_string()))?;
        Ok(Some(CalendarAddress { token, made_at: row.made_at }))
    }

    /// Withdraws the viewer's calendar: its address is dead from now on.
    ///
    /// # Errors
    /// [`ClearanceError::NotFound`] if there is none.
    pub async fn withdraw_calendar(&self, viewer: &Viewer) -> Result<(), ClearanceError> {
        viewer.require(&PLANNERS)?;
        let tx = self.store().write(&viewer.scope()).await?;
        if !store::drop_calendar(&tx, viewer).await? {
            return Err(ClearanceError::NotFound);
        }
        let entry = Entry::new("calendar.withdrawn", "account", viewer.account.as_str());
        ledger::append(&tx, viewer, &viewer.seat.administration, entry).await?;
        Ok(tx.commit().await?)
    }

    /// The plans behind the address of a calendar. In the program's own name: the address is the
    /// key. They name a vessel's id, places and times, and people by their ids only.
    ///
    /// # Errors
    /// [`ClearanceError::NotFound`] for an address that is not or no longer there, and for that of
    /// a disabled account.
    pub async fn plans_of_calendar(&self, token: &str) -> Result<Vec<VoyageRow>, ClearanceError> {
        let tx = self.store().read(&Scope::System).await?;
        let account = store::calendar_in_system(&tx, &token_hash(token)).await?;
        let account = account.ok_or(ClearanceError::NotFound)?;
        if !accounts::is_enabled(&tx, &account).await? {
            return Err(ClearanceError::NotFound);
        }
        Ok(store::plans_in_system(&tx, &account).await?)
    }
}

/// What a sealed address is bound to.
fn place(viewer: &Viewer) -> String {
    format!("calendar.token:{}", viewer.account)
}
