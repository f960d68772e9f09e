//! A skipper's voyages: planned step by step, checked, sent, followed.
//!
//! Every step keeps what was typed on every press of a button, complete or not; what is wrong is
//! told beside it. A plan changed on two devices is never overwritten unseen.

mod again;
mod begin;
mod boat;
mod calendar;
mod call;
mod call_page;
mod carried;
mod check;
mod check_page;
mod days;
mod declaration;
mod device;
mod follow;
mod goods;
mod gpx;
mod ical;
mod islands;
mod islands_form;
mod islands_move;
mod overview;
mod paper_words;
mod papers;
mod people;
mod plan;
mod ports;
mod problems;
mod questions;
mod recent;
mod summary;
mod text;
mod withdraw;

use clearance::voyage::VoyageId;
use identifiers::Language;

use crate::door::Door;
use crate::samples::{Drawn, draw};

pub(crate) use begin::same_round;
pub(crate) use boat::choose_vessel;
pub(crate) use call::file;
pub(crate) use call_page::file_links;
pub(crate) use people::add_person;

pub(crate) fn enter(door: Door) -> Door {
    let door = door
        .get("/voyages", begin::list)
        .get("/voyages/new", begin::new)
        .get("/voyages/gpx", gpx::ask)
        .post("/voyages/gpx", gpx::take)
        .post("/voyages", begin::begin)
        .get("/voyages/{id}", overview::show)
        .get("/voyages/{id}/boat", boat::show)
        .post("/voyages/{id}/boat", boat::save)
        .get("/voyages/{id}/islands", islands::show)
        .post("/voyages/{id}/islands", islands::save)
        .get("/voyages/{id}/people", people::show)
        .post("/voyages/{id}/people", people::save)
        .get("/voyages/{id}/declaration", declaration::show)
        .post("/voyages/{id}/declaration", declaration::save)
        .get("/voyages/{id}/check", check::show)
        .post("/voyages/{id}/send", check::send)
        .get("/voyages/{id}/papers", papers::list)
        .get("/voyages/{id}/paper", papers::print)
        .get("/voyages/{id}/text", text::show)
        .get("/voyages/{id}/copy", again::ask_copy)
        .post("/voyages/{id}/copy", again::copy)
        .get("/voyages/{id}/onward", again::ask_onward)
        .post("/voyages/{id}/onward", again::onward)
        .get("/voyages/{id}/receipt", follow::receipt)
        .get("/voyages/{id}/withdraw", withdraw::ask_voyage)
        .post("/voyages/{id}/withdraw", withdraw::voyage);
    let door = device::enter(door);
    let door = door
        .get("/calendar", calendar::show)
        .post("/calendar", calendar::make)
        .post("/calendar/withdraw", calendar::withdraw)
        .get("/calendar/{token}", calendar::feed);
    door.get("/calls/{id}", call::show)
        .post("/calls/{id}/answer", call::answer)
        .get("/calls/{id}/withdraw", withdraw::ask_call)
        .post("/calls/{id}/withdraw", withdraw::call)
        .get("/calls/{id}/versions/{way}/{version}", call::version)
        .get("/calls/{id}/files/{file}", file)
}

/// Every page of this folder, drawn.
pub(crate) fn samples(language: Language) -> Vec<Drawn> {
    let mut all = draw!(language;
        begin::Voyages, boat::BoatStep, islands::Islands, people::Aboard, declaration::Declared, check_page::Check,
        follow::Received, overview::Overview, call_page::CallPage, call_page::Version, withdraw::Withdraw, again::Again, papers::Papers, calendar::CalendarPage);
    all.extend(draw!(language; gpx::Choose, gpx::Found, text::Texts));
    all.extend(device::samples(language));
    all
}

/// The address of a step of a voyage.
fn step(id: &VoyageId, step: &str) -> String {
    format!("/voyages/{id}/{step}")
}
