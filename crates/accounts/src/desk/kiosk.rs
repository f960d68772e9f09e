//! Kiosks: browsers that many people use one after the other. An administrator makes one, with a
//! signed cookie; a session begun there ends by itself when nobody uses it.

use chrono::TimeDelta;

use crate::accounts::Accounts;
use crate::ledger::{self, Entry};
use crate::{AccountsError, Role, Viewer};

/// How long a session on a kiosk may be idle before it is over.
pub const KIOSK_IDLE: TimeDelta = TimeDelta::minutes(2);
/// How long it lasts, whatever happens.
pub(crate) const KIOSK_LASTS: TimeDelta = TimeDelta::hours(2);
/// How exactly "last seen" is kept there: two minutes must be two minutes.
pub(crate) const KIOSK_SEEN_EVERY: TimeDelta = TimeDelta::seconds(1);

const KEEPERS: [Role; 2] = [Role::Administrator, Role::Operator];

impl Accounts {
    /// Makes the viewer's browser a kiosk: gives the value of its cookie, and ends the viewer's
    /// session there. With the password.
    ///
    /// # Errors
    /// [`AccountsError::NotPermitted`] for all but administrators and operators,
    /// [`AccountsError::WrongPassword`], [`AccountsError::Throttled`], [`AccountsError::Busy`].
    pub async fn set_up_kiosk(
        &self,
        viewer: &Viewer,
        password: &str,
    ) -> Result<String, AccountsError> {
        viewer.require(&KEEPERS)?;
        self.ask_again(viewer, password).await?;
        let nonce = crate::keys::new_token(self.ambient(), "");
        let tx = self.store().write(&viewer.scope()).await?;
        let entry = Entry::new("kiosk.set-up", "kiosk", &nonce);
        ledger::append(&tx, viewer, &viewer.seat.administration, entry).await?;
        tx.commit().await?;
        self.sign_out(viewer).await?;
        Ok(format!("{nonce}.{}", self.kiosk_code(&nonce)))
    }

    /// Writes down that the viewer's browser is a kiosk no longer.
    ///
    /// # Errors
    /// [`AccountsError::NotPermitted`] for all but administrators and operators.
    pub async fn take_down_kiosk(&self, viewer: &Viewer) -> Result<(), AccountsError> {
        viewer.require(&KEEPERS)?;
        let tx = self.store().write(&viewer.scope()).await?;
        let entry = Entry::new("kiosk.taken-down", "session", viewer.session.as_str());
        ledger::append(&tx, viewer, &viewer.seat.administration, entry).await?;
        Ok(tx.commit().await?)
    }

    /// Whether a cookie's value was given by [`Accounts::set_up_kiosk`].
    #[must_use]
    pub fn is_kiosk(&self, value: &str) -> bool {
        value.split_once('.').is_some_and(|(nonce, code)| {
            crate::keys::same(code.as_bytes(), self.kiosk_code(nonce).as_bytes())
        })
    }

    fn kiosk_code(&self, nonce: &str) -> String {
        self.keys().keyed("kiosk", nonce)
    }
}
