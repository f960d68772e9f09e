//! The atlas as it is shipped, and what it refuses.

mod embedded;
mod lookups;
mod refusals;
