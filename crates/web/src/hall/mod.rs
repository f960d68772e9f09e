//! The hall: pages anyone may read.

mod home;

use crate::door::Door;

pub(crate) fn enter(door: Door) -> Door {
    door.get("/", home::home)
}
