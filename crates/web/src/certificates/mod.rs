//! Certificates: a page for those concerned, the paper, and verifying for anyone.

mod facts;
mod public;
mod show;
mod verify;

use identifiers::Language;

use crate::door::Door;
use crate::samples::{Drawn, draw};

pub(crate) fn enter(door: Door) -> Door {
    door.get("/certificates/{serial}", show::show)
        .get("/verify", verify::ask)
        .post("/verify", verify::take)
        .post("/verify/file", verify::take_file)
        .get("/verify/keys.json", public::keys)
        .get("/verify/revocations/{territory}", public::revocations)
}

/// Its pages, drawn.
pub(crate) fn samples(language: Language) -> Vec<Drawn> {
    draw![language; show::ShowCertificate, verify::Verify]
}
