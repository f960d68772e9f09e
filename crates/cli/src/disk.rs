//! How much room is left on a disk.

use std::path::Path;

/// Free bytes for ordinary users on the disk that holds `folder`; `None` where that cannot be told.
#[must_use]
pub fn free_bytes(folder: &Path) -> Option<u64> {
    let stat = rustix::fs::statvfs(folder).ok()?;
    Some(stat.f_bavail.saturating_mul(stat.f_frsize))
}
