//! Voyages written on a device without a link: one page that holds everything a notice needs, kept
//! by the browser; the notices that come from it; and how those received stand.
//!
//! The page and the answers are made here; what keeps them on the device is in
//! `web-assets/script/device` (see docs/decisions/0008-on-the-device.md).

mod asked;
mod boat;
mod countries;
mod estimate;
mod goods;
mod manifest;
mod page;
mod standing;
mod take;
mod worker;

use identifiers::Language;

use crate::door::Door;
use crate::samples::{Drawn, draw};

pub(super) fn enter(door: Door) -> Door {
    door.get("/device", page::show)
        .get("/device/code", take::code)
        .get("/device/standing", standing::show)
        .post("/device/notices", take::take)
        .post("/device/estimate", estimate::show)
        .get("/away", page::away)
        .get("/sw.js", worker::script)
        .get(manifest::PATH, manifest::show)
}

/// Its pages, drawn.
pub(super) fn samples(language: Language) -> Vec<Drawn> {
    draw!(language; page::Device, page::Away)
}
