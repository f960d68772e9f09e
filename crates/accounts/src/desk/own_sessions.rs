//! What a holder does with their own sessions: lists, ends, changes the seat.

use chrono::{DateTime, Utc};

use crate::accounts::{Accounts, Caller};
use crate::desk::sign_in::SignedIn;
use crate::ledger::{self, Entry};
use crate::store::{self, rows};
use crate::{AccountsError, Seat, SeatId, SessionId, Viewer};

/// One of the holder's own sessions, for the list of devices.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OpenSession {
    /// Its id.
    pub id: SessionId,
    /// What the device called itself.
    pub device: String,
    /// Signed in when.
    pub created_at: DateTime<Utc>,
    /// Last seen when, to the minute.
    pub seen_at: DateTime<Utc>,
    /// Whether it is the one that asks.
    pub this: bool,
}

impl Accounts {
    /// Signs this device out.
    ///
    /// # Errors
    /// [`AccountsError::Storage`].
    pub async fn sign_out(&self, holder: &Viewer) -> Result<(), AccountsError> {
        self.end_session(holder, &holder.session).await
    }

    /// Ends one of the holder's own sessions; its browser is told no more.
    ///
    /// # Errors
    /// [`AccountsError::NotFound`] if it is not theirs or has ended.
    pub async fn end_session(&self, holder: &Viewer, id: &SessionId) -> Result<(), AccountsError> {
        let tx = self.store().write(&holder.scope()).await?;
        if !store::end_own_session(&tx, &holder.account, id).await? {
            return Err(AccountsError::NotFound);
        }
        store::forget_push_device_of(&tx, &holder.account, id).await?;
        let entry = Entry::new("account.signed-out", "session", id.as_str());
        ledger::append(&tx, holder, &holder.seat.administration, entry).await?;
        Ok(tx.commit().await?)
    }

    /// Signs every device out, this one included. How many.
    ///
    /// # Errors
    /// [`AccountsError::Storage`].
    pub async fn sign_out_everywhere(&self, holder: &Viewer) -> Result<u64, AccountsError> {
        let tx = self.store().write(&holder.scope()).await?;
        let count = store::end_sessions(&tx, &holder.account, None).await?;
        let entry = Entry::new("account.signed-out-everywhere", "account", holder.account.as_str());
        ledger::append(&tx, holder, &holder.seat.administration, entry).await?;
        tx.commit().await?;
        Ok(count)
    }

    /// The holder's open sessions, newest first.
    ///
    /// # Errors
    /// [`AccountsError::Storage`].
    pub async fn sessions(&self, holder: &Viewer) -> Result<Vec<OpenSession>, AccountsError> {
        let tx = self.store().read(&holder.scope()).await?;
        let rows = store::sessions_of(&tx, &holder.account).await?;
        let open = |row: rows::session::Model| {
            let rows::session::Model { id, device, created_at, seen_at, .. } = row;
            OpenSession { this: id == holder.session, id, device, created_at, seen_at }
        };
        Ok(rows.into_iter().map(open).collect())
    }

    /// Goes on in another of one's seats: a new session, and the old one ends.
    ///
    /// # Errors
    /// [`AccountsError::NotFound`] for a seat that is not one's own.
    pub async fn change_seat(
        &self,
        viewer: &Viewer,
        seat: &SeatId,
        caller: &Caller,
    ) -> Result<SignedIn, AccountsError> {
        let tx = self.pen().await?;
        let account = store::account(&tx, &viewer.account).await?;
        let seats = store::seats_of(&tx, &account.id).await?;
        let seat = seats.iter().find(|known| known.id == *seat).ok_or(AccountsError::NotFound)?;
        let entry = Entry::new("account.changed-seat", "seat", seat.id.as_str());
        store::end_own_session(&tx, &account.id, &viewer.session).await?;
        let signed_in = self.open_session(&tx, &account, seat, caller).await?;
        store::move_push_devices(&tx, &viewer.session, &signed_in.session).await?;
        ledger::append(&tx, viewer, &seat.administration, entry).await?;
        tx.commit().await?;
        Ok(signed_in)
    }

    /// The seats of the holder's own account.
    ///
    /// # Errors
    /// [`AccountsError::Storage`].
    pub async fn own_seats(&self, holder: &Viewer) -> Result<Vec<Seat>, AccountsError> {
        store::seats_of(&self.store().read(&holder.scope()).await?, &holder.account).await
    }
}
