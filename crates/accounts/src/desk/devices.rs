//! Known devices: a token that an earlier sign-in left on a device gives it an allowance of its
//! own, so that guessing from elsewhere cannot lock the owner out.

use crate::Email;
use crate::accounts::{Accounts, Caller};
use crate::store::rows;

impl Accounts {
    /// Whom failures are counted against: a device known to the account, else the account.
    pub(crate) fn subject(&self, email: &Email, caller: &Caller) -> String {
        let known =
            caller.device.as_deref().filter(|device| self.knows_device(email.key(), device));
        match known {
            Some(device) => self.keys().keyed("device", device),
            None => self.keys().keyed("account", email.key()),
        }
    }

    pub(crate) fn knows_device(&self, email_key: &str, device: &str) -> bool {
        device.split_once('.').is_some_and(|(nonce, code)| {
            crate::keys::same(code.as_bytes(), self.device_code(email_key, nonce).as_bytes())
        })
    }

    fn device_code(&self, email_key: &str, nonce: &str) -> String {
        self.keys().keyed("known device", &format!("{nonce} {email_key}"))
    }

    /// A device's token: kept if it is already known, else a new one.
    pub(crate) fn device_token(&self, account: &rows::account::Model, caller: &Caller) -> String {
        if let Some(device) =
            caller.device.as_deref().filter(|device| self.knows_device(&account.email_key, device))
        {
            return device.to_owned();
        }
        let nonce = crate::keys::new_token(self.ambient(), "");
        let code = self.device_code(&account.email_key, &nonce);
        format!("{nonce}.{code}")
    }
}
