//! The program is killed in the middle of its work, and nothing that was acknowledged is lost.
//!
//! Run by `cargo xtask test` as the step `crash`, or alone:
//! `cargo test -p cli --test crash -- --ignored --nocapture --test-threads 1`.
//! `LANDFALL_CRASH_SEED` repeats the moments of a run (the seed is printed), `LANDFALL_CRASH_KILLS`
//! makes it longer.
#![expect(
    clippy::disallowed_methods,
    reason = "a harness waits for a child process with the machine's own clock"
)]
#![expect(
    clippy::expect_used,
    clippy::print_stdout,
    reason = "a run that cannot go on must stop, and prints what it counted"
)]

mod away;
mod book;
mod http;
mod kills;
mod order;
mod site;
mod stop;
mod writers;

use site::Kind;

/// A number of the environment, or the usual one.
fn number(name: &str, usual: u64) -> u64 {
    std::env::var_os(name)
        .and_then(|text| text.to_str().and_then(|text| text.parse().ok()))
        .unwrap_or(usual)
}

/// The seed of this run: the one asked for, or one of chance. Printed with every result.
fn seed() -> u64 {
    number("LANDFALL_CRASH_SEED", storage::Ambient::system().below(1_000_000))
}

/// Fifty people submit voyages; the program is killed twenty times at random moments.
#[test]
#[ignore = "kills the program for a minute; run by the step `crash`"]
fn killed_in_the_middle_of_submissions_sqlite() {
    kills::story(Kind::Sqlite, seed());
}

/// The same on PostgreSQL, which stays up.
#[test]
#[ignore = "kills the program for a minute; run by the step `crash`"]
fn killed_in_the_middle_of_submissions_postgres() {
    kills::story(Kind::Postgres, seed());
}

/// PostgreSQL crashes and comes back, while the program goes on.
#[test]
#[ignore = "crashes a database; run by the step `crash`"]
fn the_database_goes_away_and_comes_back() {
    away::story(seed());
}

/// Asked to stop (TERM) under load, the program finishes what it has begun.
#[test]
#[ignore = "stops the program under load; run by the step `crash`"]
fn asked_to_stop_it_finishes_what_it_has_begun_sqlite() {
    stop::story(Kind::Sqlite, seed());
}

/// The same on PostgreSQL.
#[test]
#[ignore = "stops the program under load; run by the step `crash`"]
fn asked_to_stop_it_finishes_what_it_has_begun_postgres() {
    stop::story(Kind::Postgres, seed());
}
