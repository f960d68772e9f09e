//! Running the machine: what waits, what failed, and another try for it. No records, no names.

mod jobs;

use identifiers::Language;

use crate::door::Door;
use crate::samples::{Drawn, draw};

pub(crate) fn enter(door: Door) -> Door {
    door.get("/operation/jobs", jobs::list).post("/operation/jobs/{id}/revive", jobs::revive)
}

/// Its pages, drawn.
pub(crate) fn samples(language: Language) -> Vec<Drawn> {
    draw![language; jobs::Jobs]
}
