//! One's own account: name, language, password, second step, devices, roles, tokens for programs.

mod data;
mod overview;
mod password;
mod profile;
mod push;
mod qr;
mod recovery;
mod second_step;
mod sessions;
mod tokens;

use accounts::{Seat, Viewer};
use chrono_tz::Tz;
use identifiers::Language;

use crate::app::App;
use crate::door::Door;
use crate::guest::Guest;
use crate::refusal::Refusal;
use crate::samples::{Drawn, draw};

pub(crate) fn enter(door: Door) -> Door {
    door.get("/account", overview::show)
        .post("/account/seat", overview::change_seat)
        .get("/account/name", profile::ask_name)
        .post("/account/name", profile::take_name)
        .get("/account/language", profile::ask_language)
        .post("/account/language", profile::take_language)
        .get("/account/password", password::ask)
        .post("/account/password", password::take)
        .get("/account/code", second_step::show)
        .post("/account/code", second_step::set_up)
        .post("/account/code/remove", second_step::remove)
        .get("/account/recovery-codes", recovery::ask)
        .post("/account/recovery-codes", recovery::make)
        .get("/account/sessions", sessions::list)
        .post("/account/sessions/{id}/end", sessions::end)
        .post("/account/sign-out-everywhere", sessions::end_all)
        .get("/account/push", push::list)
        .post("/account/push", push::turn_on)
        .post("/account/push/off", push::turn_off)
        .post("/account/push/test", push::test)
        .get("/account/tokens", tokens::list)
        .post("/account/tokens", tokens::make)
        .post("/account/tokens/{id}/revoke", tokens::revoke)
        .with(data::enter)
}

pub(crate) use sessions::device_name;

/// Its pages, drawn.
pub(crate) fn samples(language: Language) -> Vec<Drawn> {
    let mut drawn = draw![language;
        overview::Overview, password::Password, profile::Name, profile::Tongue, push::Told, recovery::Codes, recovery::MakeCodes,
        second_step::SecondStep, sessions::Devices, tokens::NewToken, tokens::Tokens,
    ];
    drawn.extend(data::samples(language));
    drawn
}

/// The holder, whether free to go on or sent here to set up the second step. The guard lets
/// nobody whose screen is locked come this far.
fn holder(guest: &Guest) -> Result<&Viewer, Refusal> {
    Ok(guest.session.as_deref().ok_or_else(Refusal::sign_in)?.holder())
}

/// The clock by which times are told to someone in this seat: their territory's, else UTC.
pub(crate) fn zone(app: &App, seat: &Seat) -> Tz {
    let territory = registry::territory::TerritoryId::parse(&seat.territory).ok();
    territory
        .and_then(|id| app.atlas().territory(&id))
        .map_or(Tz::UTC, |territory| territory.time_zone)
}
