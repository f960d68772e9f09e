//! An administration's own accounts: who sits where, who is invited, what the ledger says.

mod invitation_form;
mod invitations;
mod ledger;
mod ledger_actions;
mod ledger_filter;
mod person;
mod rulings;
mod seats;

use identifiers::Language;

use crate::door::Door;
use crate::samples::{Drawn, draw};

pub(crate) fn enter(door: Door) -> Door {
    door.get("/administration/seats", seats::list)
        .post("/administration/second-step", seats::demand)
        .get("/administration/seats/{id}", person::show)
        .post("/administration/seats/{id}/end", person::end)
        .post("/administration/accounts/{id}/disable", person::disable)
        .post("/administration/accounts/{id}/enable", person::enable)
        .post("/administration/accounts/{id}/second-step/remove", person::lost)
        .get("/administration/invitations", invitations::list)
        .post("/administration/invitations", invitations::invite)
        .post("/administration/invitations/{id}/approve", invitations::approve)
        .post("/administration/invitations/{id}/withdraw", invitations::withdraw)
        .get("/administration/ledger", ledger::read)
        .with(rulings::enter)
}

/// Its pages, drawn.
pub(crate) fn samples(language: Language) -> Vec<Drawn> {
    let mut all =
        draw![language; invitations::Invitations, ledger::Ledger, person::Person, seats::Seats];
    all.extend(rulings::samples(language));
    all
}

/// The news that the address of a page names by `?done=`.
pub(crate) fn news(
    page: &crate::look::Page,
    known: &[(&str, &str)],
) -> Option<crate::look::parts::Banner> {
    let (_, query) = page.here.split_once('?')?;
    let (_, word) = form_urlencoded::parse(query.as_bytes()).find(|(name, _)| name == "done")?;
    let (_, key) = known.iter().find(|(done, _)| *done == word)?;
    Some(crate::look::parts::Banner::success(page.t(key)))
}
