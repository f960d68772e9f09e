//! Sentences for readers, as the registry defines them.

pub use registry::sentence::*;
