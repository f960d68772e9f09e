//! Standing authorities: supervisors draft, try and sign them; officers read what they decided.

mod act;
mod form;
mod list;
mod show;

use axum::http::StatusCode;
use clearance::authority::{AuthorityStanding, Taken, TermsFault};
use clearance::{AuthorityError, AutomatedRow, ClearanceError};
use identifiers::Language;

use crate::door::Door;
use crate::guest::Me;
use crate::look::{Page, Problems, State, Tone};
use crate::refusal::Refusal;
use crate::samples::{Drawn, draw};

pub(super) fn enter(door: Door) -> Door {
    door.get("/desk/authorities", list::show)
        .get("/desk/authorities/new", form::ask)
        .post("/desk/authorities/new", form::draft)
        .get("/desk/authorities/{id}", show::show)
        .get("/desk/authorities/{id}/draft", form::again)
        .post("/desk/authorities/{id}/draft", form::change)
        .post("/desk/authorities/{id}/try", act::attempt)
        .post("/desk/authorities/{id}/sign", act::sign)
        .post("/desk/authorities/{id}/suspend", act::suspend)
        .post("/desk/authorities/{id}/withdraw", act::withdraw)
}

/// Its pages, drawn.
pub(super) fn samples(language: Language) -> Vec<Drawn> {
    draw![language; list::List, form::Form, show::Show]
}

/// A word with the tone of an authority's standing.
fn state(page: &Page, standing: AuthorityStanding) -> State {
    let tone = match standing {
        AuthorityStanding::Active => Tone::Good,
        AuthorityStanding::Signed | AuthorityStanding::DryRun => Tone::Info,
        AuthorityStanding::Suspended => Tone::Stop,
        _ => Tone::Quiet,
    };
    State::new(tone, page.t(&format!("authorities-standing-{standing}")))
}

/// What was decided under authorities, counted: taken, overturned, checked at random, found, left.
#[derive(Debug, Default, Clone, Copy, PartialEq, Eq)]
struct Counts([usize; 5]);

/// The words of the counts, in their order.
const COUNTED: [&str; 5] = [
    "authorities-taken",
    "authorities-overturned",
    "authorities-random",
    "authorities-found",
    "authorities-handed",
];

impl Counts {
    fn of<'r>(rows: impl Iterator<Item = &'r AutomatedRow>) -> Self {
        let mut counts = Self::default();
        for row in rows {
            let [taken, overturned, random, found, handed] = &mut counts.0;
            match row.finding.taken {
                Taken::Cleared => *taken += 1,
                Taken::CheckedAtRandom => *random += 1,
                Taken::HandedOver => *handed += 1,
            }
            *overturned += usize::from(row.is_overturned());
            *found += usize::from(row.is_found());
        }
        counts
    }
}

fn fault(page: &Page, fault: &TermsFault) -> String {
    match fault {
        TermsFault::Rule(refusal) => page.t1("authorities-error-rule", "why", refusal.to_string()),
        other => page.t(&format!("authorities-error-{}", other.field().replace('_', "-"))),
    }
}

/// The sentences of a refusal that a person can mend, by box.
fn wrong(page: &Page, error: AuthorityError) -> Result<Problems, Refusal> {
    let key = match error {
        AuthorityError::Clearance(ClearanceError::Storage(storage::StorageError::Conflict)) => {
            "state"
        }
        AuthorityError::Clearance(error) => return Err(error.into()),
        AuthorityError::NotPermitted => "permitted",
        AuthorityError::Terms(faults) => {
            let told = faults.iter().map(|one| (one.field(), fault(page, one)));
            return Ok(told.collect());
        }
        AuthorityError::State(_) => "state",
        AuthorityError::NotTried => "not-tried",
        AuthorityError::OwnDraft => "own",
        AuthorityError::NoLaw { .. } => "no-law",
        AuthorityError::Another(_) => "another",
        AuthorityError::Past(_) => "past",
        AuthorityError::NoReason => "reason",
    };
    let field = if key == "reason" { "why" } else { "authority" };
    Ok([(field, page.t(&format!("authorities-error-{key}")))].into_iter().collect())
}

fn status(problems: &Problems) -> StatusCode {
    if problems.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY }
}

/// A refusal that no form can mend.
fn refusal(error: AuthorityError) -> Refusal {
    match error {
        AuthorityError::Clearance(error) => error.into(),
        AuthorityError::NotPermitted => Refusal::forbidden(),
        _ => Refusal::state(),
    }
}

/// The day ninety days ago, by the territory's calendar, and today.
fn days(me: &Me) -> (chrono::NaiveDate, chrono::NaiveDate) {
    let now = me.app.store().ambient().now();
    let today = me.app.clearance().today_in(&me.viewer.seat.territory, now);
    (today - chrono::Days::new(90), today)
}
