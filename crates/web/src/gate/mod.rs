//! The gate: signing up, in and out; links in letters; the locked screen. Nothing here tells
//! whether an address has an account: known and unknown get the same page.

mod dead;
mod entry;
mod first;
mod forgot;
mod invitation;
mod seat;
mod sign_in;
mod sign_up;
mod trouble;
mod unlock;

use identifiers::Language;

use crate::door::Door;
use crate::samples::{Drawn, draw};

pub(crate) use entry::{YEAR, admit, carrying, seat_name};
pub(crate) use trouble::problems;

pub(crate) fn enter(door: Door) -> Door {
    door.get("/sign-up", sign_up::ask)
        .post("/sign-up", sign_up::take)
        .get("/sign-up/sent", sign_up::sent)
        .get("/confirm/{token}", sign_up::confirm)
        .post("/confirm/{token}", sign_up::confirmed)
        .get("/sign-in", sign_in::ask)
        .post("/sign-in", sign_in::take)
        .get("/sign-in/code", sign_in::ask_code)
        .post("/sign-in/code", sign_in::take_code)
        .get("/sign-in/seat", seat::ask)
        .post("/sign-in/seat", seat::take)
        .get("/forgot", forgot::ask)
        .post("/forgot", forgot::take)
        .get("/forgot/sent", forgot::sent)
        .get("/reset/{token}", forgot::reset)
        .post("/reset/{token}", forgot::set)
        .get("/invitation/{token}", invitation::show)
        .post("/invitation/{token}", invitation::accept)
        .get("/first/{token}", first::show)
        .post("/first/{token}", first::take)
        .get("/unlock", unlock::ask)
        .post("/unlock", unlock::take)
        .post("/sign-out", unlock::sign_out)
}

/// Its pages, drawn.
pub(crate) fn samples(language: Language) -> Vec<Drawn> {
    draw![language;
        dead::DeadLink, first::First, forgot::Forgot, forgot::Reset, forgot::Said, invitation::Invited, seat::ChooseSeat,
        sign_in::AskCode, sign_in::AskPassword, sign_up::Confirm, sign_up::Join, unlock::Unlock,
    ]
}
