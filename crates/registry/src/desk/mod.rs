//! What one can do with one's lists: permission → rule → store → ledger, in one transaction.

mod belongings;
mod erasing;
mod guests;
mod imports;
mod parties;
mod people;
mod photographs;
mod rulings;
mod vessels;

use accounts::ledger::{self, Entry};
use accounts::{Role, Viewer};
use storage::{Store, Tx};

pub use rulings::RulingError;

use crate::error::RegistryError;

pub use erasing::{CopiedFile, Exported, Lists, erase_lists};
pub use guests::GuestPage;
pub use imports::{Imported, Matched};
pub use parties::{GuestLine, NewParty, PartyFile, PartyInList};

/// Most rows of a list at once.
pub const LIST_MOST: u64 = 200;

/// The lists of vessels and people that skippers and agents keep. Cheap to clone.
#[derive(Clone, Debug)]
pub struct Registry {
    store: Store,
}

impl Registry {
    /// The registry over a store.
    #[must_use]
    pub fn new(store: Store) -> Self {
        Self { store }
    }
}

/// Only those who plan voyages keep lists.
fn permitted(viewer: &Viewer) -> Result<(), RegistryError> {
    match viewer.seat.role {
        Role::Skipper | Role::Agent => Ok(()),
        _ => Err(RegistryError::NotPermitted),
    }
}

/// Writes into the ledger what the viewer did with which record of a kind.
async fn write_down(
    tx: &Tx,
    viewer: &Viewer,
    (action, kind): (&'static str, &'static str),
    id: &str,
) -> Result<(), RegistryError> {
    let entry = Entry::new(action, kind, id);
    ledger::append(tx, viewer, &viewer.seat.administration, entry).await?;
    Ok(())
}
