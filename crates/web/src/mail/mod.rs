//! Letters: from words to mail, by SMTP or into the demonstration's mailbox, and the mailbox's pages.
//!
//! `accounts` promises a [`Letter`](accounts::Letter) as a job; [`crate::work`] takes it up,
//! renders it here in the reader's language and hands it to a `Postman`.

mod about_call;
mod mailbox;
/// The tables of the mailbox and of the worker.
pub mod migrations;
mod postman;
mod rendering;
pub(crate) mod store;

use identifiers::Language;

use crate::door::Door;
use crate::samples::{Drawn, draw};

pub(crate) use about_call::{JOB, Promise, about, listens};
pub use postman::{Postman, PostmanError};
pub use rendering::{KEYS, Mail, render};

pub(crate) fn enter(door: Door) -> Door {
    door.get("/mailbox", mailbox::list).get("/mailbox/{id}", mailbox::open)
}

/// Its pages and letters, drawn.
pub(crate) fn samples(language: Language) -> Vec<Drawn> {
    let mut drawn = draw![language; mailbox::Mailbox, mailbox::Opened];
    drawn.extend(rendering::samples(language));
    drawn
}
