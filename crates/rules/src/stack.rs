//! Running recursive code where it cannot end the process.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::thread;

use crate::limits;

/// Runs `work` on a thread with a large stack; `None` if it panicked or no
/// thread could be had.
pub(crate) fn deep<T: Send>(work: impl FnOnce() -> T + Send) -> Option<T> {
    thread::scope(|scope| {
        thread::Builder::new()
            .name("rule".to_owned())
            .stack_size(limits::STACK_BYTES)
            .spawn_scoped(scope, work)
            .ok()?
            .join()
            .ok()
    })
}

/// Runs `work` here if `depth` is shallow, else as [`deep`] does. A panic in
/// the evaluator (adding a length of time beyond the calendar's end is one) is
/// `None`, not a lost request.
pub(crate) fn by_depth<T: Send>(depth: usize, work: impl FnOnce() -> T + Send) -> Option<T> {
    if depth <= limits::SHALLOW {
        // Nothing the closure touches is used after a panic but shared facts,
        // which evaluation never changes.
        catch_unwind(AssertUnwindSafe(work)).ok()
    } else {
        deep(work)
    }
}
