//! The officer's desk: what waits, one call on one page, and deciding.

mod act;
mod authorities;
mod call;
mod clock;
mod filter;
mod queue;
mod samples;
mod sheet;
mod text;
mod vessel;

use clearance::voyage::CallId;

use crate::door::Door;
use crate::refusal::Refusal;

pub(crate) use samples::samples;
pub(crate) use sheet::told_goods;

pub(crate) fn enter(door: Door) -> Door {
    authorities::enter(door)
        .get("/desk", queue::show)
        .get("/desk/text", text::ask)
        .post("/desk/text", text::take)
        .get("/desk/calls/{id}", call::show)
        .get("/desk/calls/{id}/photograph", call::photograph)
        .get("/desk/calls/{id}/files/{file}", crate::voyages::file)
        .post("/desk/calls/{id}/decide", act::decide)
        .post("/desk/calls/{id}/arrived", act::arrived)
        .post("/desk/calls/{id}/departed", act::departed)
        .post("/desk/calls/{id}/still-here", act::still_here)
        .post("/desk/calls/{id}/message", act::message)
        .post("/desk/calls/{id}/revoke", act::revoke)
}

/// The call an address names.
fn call_id(text: &str) -> Result<CallId, Refusal> {
    text.parse().map_err(|_| Refusal::not_found())
}
