//! Stories of certificates: signed, carried on paper and in files, verified, refused.
#![expect(
    clippy::unwrap_used,
    reason = "a story that cannot go on fails; clippy knows only the test functions themselves"
)]

mod files;
mod forgery;
mod keys;
mod page;
mod papers;
mod payload;
mod sample;
mod scan;
mod tools;
