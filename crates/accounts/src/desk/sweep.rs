//! Forgetting what has been over for a while.

use chrono::{DateTime, TimeDelta, Utc};

use crate::AccountsError;
use crate::accounts::Accounts;
use crate::store;

impl Accounts {
    /// Forgets what has been over for a while: links, waiting sign-ins, sessions, failures. For
    /// a daily job, which gives the time of its last run (and notes this one, refused or not):
    /// if the clock moved by more than two days since, nothing is forgotten this time, since a
    /// clock that jumped must not empty a table. How many rows went.
    ///
    /// # Errors
    /// [`AccountsError::ClockJumped`], [`AccountsError::Storage`].
    pub async fn sweep(&self, last_run: Option<DateTime<Utc>>) -> Result<u64, AccountsError> {
        let tx = self.pen().await?;
        let now = tx.ambient().now();
        if last_run.is_some_and(|last| (now - last).abs() > TimeDelta::days(2)) {
            return Err(AccountsError::ClockJumped);
        }
        let (links, sessions) = (now - TimeDelta::days(7), now - TimeDelta::days(90));
        let gone = store::sweep(&tx, (links, sessions, now - TimeDelta::days(2))).await?;
        tx.commit().await?;
        Ok(gone)
    }
}
