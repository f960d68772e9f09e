//! A folder that goes away with its owner.

use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::SystemTime;
use std::{env, fs, process};

use anyhow::{Context, Result};

/// A new, empty folder below the system's temporary one, removed on drop.
#[derive(Debug)]
pub struct Scratch {
    path: PathBuf,
}

impl Scratch {
    /// Makes one; `label` appears in its name.
    ///
    /// # Errors
    /// If the folder cannot be made.
    pub fn new(label: &str) -> Result<Self> {
        let path = env::temp_dir().join(unique(&format!("landfall-{label}")));
        fs::create_dir_all(&path).with_context(|| format!("cannot make {}", path.display()))?;
        Ok(Self { path })
    }

    /// Where it is.
    #[must_use]
    pub fn path(&self) -> &Path {
        &self.path
    }
}

impl Drop for Scratch {
    fn drop(&mut self) {
        // Whatever is left behind is only a temporary file.
        let _ = fs::remove_dir_all(&self.path);
    }
}

/// A name no other test of this machine has: process, moment, counter.
pub(crate) fn unique(label: &str) -> String {
    static COUNT: AtomicU32 = AtomicU32::new(0);
    let count = COUNT.fetch_add(1, Ordering::Relaxed);
    let moment = SystemTime::now()
        .duration_since(SystemTime::UNIX_EPOCH)
        .map_or(0, |since| since.as_micros());
    format!("{label}-{}-{moment:x}-{count}", process::id())
}
