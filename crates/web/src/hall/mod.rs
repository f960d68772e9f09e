//! The hall: pages anyone may read.

mod about;
mod home;
mod rules;
pub(crate) mod source;
pub(crate) mod territory;

use identifiers::Language;

use crate::door::Door;
use crate::samples::{Drawn, draw};

pub(crate) fn enter(door: Door) -> Door {
    door.get("/", home::home)
        .get("/rules", rules::list)
        .get("/rules/{territory}", territory::show)
        .get("/about", about::about)
        .get("/about/accessibility", about::accessibility)
}

/// Its pages, drawn.
pub(crate) fn samples(language: Language) -> Vec<Drawn> {
    draw![language; home::Home, rules::AllRules, territory::Rules, about::About, about::Accessibility]
}
