//! Parties: an agent asks the guests of a charter; each writes their own page from a link,
//! without an account; the agent sees who is in and takes them aboard.

mod guest;
mod list;
mod make;
mod overview;

use identifiers::Language;
use registry::party::Invited;

use crate::door::Door;
use crate::look::{Problems, Words};
use crate::pace::Allowance;
use crate::samples::{Drawn, draw};

/// What one address, or one account, may ask of guests' pages: a whole party on one network can
/// write at once; nobody tries links by the thousand.
const GUESTS: Allowance = Allowance::new("guests", 60, 1_000);
/// Links made: each may send a letter.
const LINKS: Allowance = Allowance::new("links", 30, 10_000);

pub(crate) fn enter(door: Door) -> Door {
    door.get("/parties", list::list)
        .get("/parties/new", make::new)
        .post("/parties", make::make)
        .get("/parties/{id}", overview::show)
        .post("/parties/{id}/guests", overview::add)
        .post("/parties/{id}/guests/{guest}/renew", overview::renew)
        .post("/parties/{id}/guests/{guest}/remove", overview::remove)
        .post("/parties/{id}/voyage", overview::aboard)
        .post("/parties/{id}/close", overview::close)
        .get("/guest/{token}", guest::show)
        .post("/guest/{token}", guest::write)
}

/// Every page of this folder, drawn.
pub(crate) fn samples(language: Language) -> Vec<Drawn> {
    draw!(language;
        list::Parties, make::MakeParty, overview::Overview, guest::OwnPage, guest::DeadLink)
}

/// Reads a list of guests; what cannot be read is told with its line.
fn invited(words: &Words, text: &str) -> Result<Vec<Invited>, Problems> {
    registry::party::read_lines(text).map_err(|wrong| {
        let tell = |(line, reason): (usize, registry::party::LineReason)| {
            ("guests", words.t1(reason.key(), "line", line))
        };
        wrong.into_iter().take(10).map(tell).collect()
    })
}
