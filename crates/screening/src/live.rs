//! An index that is swapped while others ask it.

use crate::entry::Entry;
use crate::error::ListError;
use crate::index::Index;
use std::sync::{Arc, Mutex, PoisonError, RwLock};

/// The index that is in force. Queries take it and keep what they took; a swap waits for nobody.
#[derive(Debug)]
pub struct Live {
    index: RwLock<Arc<Index>>,
    /// Held while a changed index is made from the one in force.
    pen: Mutex<()>,
}

impl Live {
    /// Puts an index in force.
    #[must_use]
    pub fn new(index: Index) -> Self {
        Self { index: RwLock::new(Arc::new(index)), pen: Mutex::new(()) }
    }

    /// The index in force.
    #[must_use]
    pub fn now(&self) -> Arc<Index> {
        Arc::clone(&self.index.read().unwrap_or_else(PoisonError::into_inner))
    }

    /// Puts another index in force.
    pub fn swap(&self, index: Index) {
        let _pen = self.pen.lock().unwrap_or_else(PoisonError::into_inner);
        self.put(index);
    }

    /// Adds an entry.
    ///
    /// # Errors
    /// More names, tokens or lists than an index can hold.
    pub fn add(&self, entry: Entry) -> Result<(), ListError> {
        let _pen = self.pen.lock().unwrap_or_else(PoisonError::into_inner);
        let next = self.now().with(entry)?;
        self.put(next);
        Ok(())
    }

    /// Withdraws an entry; nothing happens if it is not there.
    pub fn withdraw(&self, list: &str, id: &str) {
        let _pen = self.pen.lock().unwrap_or_else(PoisonError::into_inner);
        let next = self.now().without(list, id);
        self.put(next);
    }

    fn put(&self, index: Index) {
        *self.index.write().unwrap_or_else(PoisonError::into_inner) = Arc::new(index);
    }
}
