//! The gate before password hashing: Argon2id costs about 40 ms of a core and 19 MiB, so no
//! more than two run at once, a bounded queue waits, and the rest are asked to come back.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use argon2::password_hash::phc::PasswordHash;
use argon2::password_hash::{PasswordHasher as _, PasswordVerifier as _};
use argon2::{Algorithm, Argon2, Params, Version};
use storage::Ambient;
use tokio::sync::Semaphore;
use zeroize::Zeroizing;

use crate::AccountsError;

/// Hashes computed at once.
const AT_ONCE: usize = 2;
/// Sign-ins that may wait for their turn: about a second's worth.
const QUEUE: usize = 48;
/// Seconds after which someone turned away may try again.
const RETRY_AFTER: u32 = 3;

/// A hash of nobody's password, verified where there is no account, so that the answer takes
/// as long. Its parameters are those of [`argon2`].
const NOBODY: &str = "$argon2id$v=19$m=19456,t=2,p=1$bGFuZGZhbGwgbm9ib2R5MA$AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA";

/// OWASP's figures: 19 MiB, two passes, one lane.
fn argon2() -> Argon2<'static> {
    let params = Params::new(19_456, 2, 1, None).unwrap_or_default();
    Argon2::new(Algorithm::Argon2id, Version::V0x13, params)
}

/// The gate. One for the whole program.
#[derive(Debug, Clone)]
pub(crate) struct Gate {
    permits: Arc<Semaphore>,
    waiting: Arc<AtomicUsize>,
    hashed: Arc<AtomicUsize>,
}

/// Counts one who waits, also when the request is given up.
struct Place(Arc<AtomicUsize>);

impl Drop for Place {
    fn drop(&mut self) {
        self.0.fetch_sub(1, Ordering::SeqCst);
    }
}

impl Gate {
    pub(crate) fn new() -> Self {
        Self {
            permits: Arc::new(Semaphore::new(AT_ONCE)),
            waiting: Arc::default(),
            hashed: Arc::default(),
        }
    }

    /// How many hashes were computed since the start: for `/metrics`, and for the tests of throttling.
    pub(crate) fn hashed(&self) -> usize {
        self.hashed.load(Ordering::SeqCst)
    }

    /// Hashes a new password (PHC form).
    pub(crate) async fn hash(
        &self,
        ambient: &Ambient,
        password: &str,
    ) -> Result<String, AccountsError> {
        let salt: [u8; 16] = ambient.bytes();
        let password = Zeroizing::new(password.to_owned());
        self.run(move || {
            let hash = argon2().hash_password_with_salt(password.as_bytes(), &salt);
            hash.map(|hash| hash.to_string())
                .map_err(|error| AccountsError::Secret(error.to_string()))
        })
        .await?
    }

    /// True if the password is the one hashed. Without a hash it takes as long and is false.
    pub(crate) async fn verify(
        &self,
        password: &str,
        hash: Option<&str>,
    ) -> Result<bool, AccountsError> {
        let password = Zeroizing::new(password.to_owned());
        let known = hash.is_some();
        let hash = hash.unwrap_or(NOBODY).to_owned();
        self.run(move || {
            let parsed = PasswordHash::new(&hash)
                .map_err(|error| AccountsError::Secret(error.to_string()))?;
            Ok(argon2().verify_password(password.as_bytes(), &parsed).is_ok() && known)
        })
        .await?
    }

    async fn run<T: Send + 'static>(
        &self,
        work: impl FnOnce() -> T + Send + 'static,
    ) -> Result<T, AccountsError> {
        let busy = AccountsError::Busy { retry_after: RETRY_AFTER };
        let place = Place(Arc::clone(&self.waiting));
        if place.0.fetch_add(1, Ordering::SeqCst) >= QUEUE + AT_ONCE {
            return Err(busy);
        }
        // Held until the hash is done, also if the one who asked went away meanwhile.
        let Ok(permit) = Arc::clone(&self.permits).acquire_owned().await else {
            return Err(busy);
        };
        self.hashed.fetch_add(1, Ordering::SeqCst);
        let done = tokio::task::spawn_blocking(move || {
            let answer = work();
            drop(permit);
            answer
        });
        let answer = done.await.map_err(|error| AccountsError::Secret(error.to_string()));
        drop(place);
        answer
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn a_hash_opens_for_its_password_only() {
        let gate = Gate::new();
        let hash = gate.hash(&Ambient::system(), "four tired pelicans").await.unwrap();
        assert!(hash.starts_with("$argon2id$v=19$m=19456,t=2,p=1$"));
        assert!(gate.verify("four tired pelicans", Some(&hash)).await.unwrap());
        assert!(!gate.verify("four tired pelican", Some(&hash)).await.unwrap());
        assert!(!gate.verify("four tired pelicans", None).await.unwrap());
        assert!(matches!(gate.verify("x", Some("md5:abc")).await, Err(AccountsError::Secret(_))));
        assert_eq!(gate.hashed(), 5);
    }

    #[tokio::test(flavor = "multi_thread")]
    async fn a_storm_is_served_or_shed_and_the_gate_opens_again() {
        let gate = Gate::new();
        let storm: Vec<_> = (0..200)
            .map(|_| {
                let gate = gate.clone();
                tokio::spawn(async move { gate.verify("storm", None).await })
            })
            .collect();
        let (mut served, mut shed) = (0, 0);
        for one in storm {
            match one.await.unwrap() {
                Ok(_) => served += 1,
                Err(error) => {
                    assert!(error.retry_after().is_some());
                    shed += 1;
                }
            }
        }
        assert!(served >= QUEUE && shed > 0 && served + shed == 200, "{served} {shed}");
        assert!(gate.verify("after", None).await.is_ok());
        assert_eq!(gate.waiting.load(Ordering::SeqCst), 0);
    }
}
