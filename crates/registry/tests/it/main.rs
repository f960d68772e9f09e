//! Stories of the registry, from outside.

mod atlas;
mod lists;
