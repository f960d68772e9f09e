//! Kiosk: a browser in a marina or an office that many people use one after the other.

mod set_up;
mod start;

use identifiers::Language;

use crate::door::Door;
use crate::samples::{Drawn, draw};

/// Where a kiosk stands when nobody uses it.
pub(crate) const START: &str = "/kiosk/start";

pub(crate) fn enter(door: Door) -> Door {
    door.get("/kiosk", set_up::ask)
        .post("/kiosk", set_up::begin)
        .post("/kiosk/off", set_up::end)
        .get(START, start::show)
        .get("/kiosk/still", start::still)
}

/// Its pages, drawn.
pub(crate) fn samples(language: Language) -> Vec<Drawn> {
    draw![language; set_up::SetUp, start::Start]
}
