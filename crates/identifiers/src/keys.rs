//! Every key a reason, doubt, fact or term of this crate may carry.

/// All keys, sorted; the word files of every language must have each of them.
pub const KEYS: &[&str] = &[];
