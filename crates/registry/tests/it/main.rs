//! Stories of the registry, from outside.

#![expect(clippy::unwrap_used, reason = "a story that cannot be told must stop")]

mod atlas;
mod house;
mod lists;
mod rulings;
