//! The people of a call, as they are compared with their papers at the counter.

use chrono::NaiveDate;
use clearance::WayFile;
use clearance::voyage_file::{Aboard, Person, Role, TravelDocument, Vocabulary as _};
use identifiers::{DocumentNumber, Identifier as _, Mrz};
use registry::sentence::Arg;

use super::Seen;
use crate::look::{Cell, Column, Page, Row, State, Table, Tone};

/// Everybody who arrives, stays or joins, master first.
pub(super) fn table(page: &Page, seen: &Seen<'_>, way: &WayFile) -> Table {
    let columns = [
        "desk-person",
        "desk-role",
        "desk-born",
        "desk-nationality",
        "desk-document",
        "desk-expires",
        "desk-moves",
    ];
    let columns = columns.into_iter().map(|key| Column::new(page.t(key)));
    let columns =
        columns.enumerate().map(|(place, column)| if place == 3 { column.wide() } else { column });
    let mut aboard = way.content.aboard_on_arrival(0);
    let joins = way.content.calls.first().map_or(&[][..], |call| call.joins.as_slice());
    aboard.extend(
        joins
            .iter()
            .filter(|join| !aboard.iter().any(|a| a.person == join.person))
            .cloned()
            .collect::<Vec<_>>(),
    );
    aboard.sort_by_key(|a| match a.role {
        Role::Master => 0,
        Role::Crew => 1,
        Role::Passenger => 2,
    });
    let rows = aboard
        .iter()
        .filter_map(|a| Some(row(page, seen, way, (a, way.content.person(&a.person)?.1))));
    let caption = page.t1("desk-people", "count", aboard.len());
    Table::new(caption, columns.collect(), rows.collect())
}

fn row(page: &Page, seen: &Seen<'_>, way: &WayFile, (aboard, person): (&Aboard, &Person)) -> Row {
    let today = seen.now.with_timezone(&seen.zone()).date_naive();
    let given = [person.given_names.as_deref(), person.middle_name.as_deref()];
    let given = given.into_iter().flatten().collect::<Vec<_>>().join(" ");
    let name = if given.is_empty() {
        person.family_name.clone()
    } else {
        format!("{}, {given}", person.family_name)
    };
    let role = page.t(&format!("role-{}", aboard.role.word()));
    let age = person.age_on(today).map(|age| page.t1("desk-age", "age", age));
    let document = person.documents.first();
    let role = Cell::text(role);
    let role = aboard
        .position
        .clone()
        .map_or_else(|| role.clone(), |position| role.clone().beneath(position));
    let born = Cell::text(page.date(person.born));
    vec![
        Cell::text(name).beneath(page.t(&format!("sex-{}", person.sex.word()))),
        role,
        age.map_or_else(|| born.clone(), |age| born.clone().beneath(age)),
        Cell::text(country(page, &person.nationality)),
        document
            .map_or_else(|| missing(page), |document| paper(page, way, person, (document, today))),
        document.map_or_else(
            || Cell::text("–"),
            |document| expiry(page, way, person, (document, today)),
        ),
        moves(page, way, &aboard.person),
    ]
}

fn country(page: &Page, code: &str) -> String {
    identifiers::country_name(code, page.language()).map_or_else(|| code.to_owned(), str::to_owned)
}

fn missing(page: &Page) -> Cell {
    Cell::state(State::new(Tone::Stop, page.t("desk-document-none")))
}

/// True if a check of this id failed for this person.
fn failed(way: &WayFile, id: &str, person: &Person) -> bool {
    let name = Arg::Text(person.full_name());
    let of = |args: &registry::sentence::Args| args.get("name") == Some(&name);
    let checks = way.report.iter().flat_map(|report| &report.checks);
    let mut failed = checks.filter(|check| check.id == id && check.failed());
    failed.any(|check| check.officer.as_ref().is_some_and(|sentence| of(&sentence.args)))
}

/// Kind, number and country, and what the zone or the number's form say for it.
fn paper(
    page: &Page,
    way: &WayFile,
    person: &Person,
    (document, today): (&TravelDocument, NaiveDate),
) -> Cell {
    let issuer = identifiers::Country::parse(&document.issuing_country)
        .ok()
        .and_then(|country| country.alpha2());
    let issuer = issuer.unwrap_or(&document.issuing_country);
    let kind = page.t(&format!("document-{}", document.kind.word()));
    let cell = Cell::text(format!("{} ({issuer})", document.number));
    let zone = document
        .mrz
        .as_deref()
        .map(|zone| Mrz::read(zone, today).is_ok_and(|zone| zone.failed_checks().is_empty()));
    let (tone, key) = match zone {
        _ if failed(way, "mrz-agrees", person) => (Tone::Stop, "desk-zone-differs"),
        Some(true) => (Tone::Good, "desk-zone-fits"),
        Some(false) => (Tone::Attention, "desk-zone-wrong"),
        None if DocumentNumber::parse(&document.number).is_err() => {
            (Tone::Attention, "desk-number-odd")
        }
        None => (Tone::Quiet, "desk-zone-none"),
    };
    let beneath = format!("{kind} · {}", page.t(key));
    let cell = match tone {
        Tone::Good | Tone::Quiet => cell,
        tone => Cell { state: Some(State::new(tone, page.t("desk-look"))), ..cell },
    };
    cell.beneath(beneath)
}

/// The last day of the document, marked if it is past or short of what the territory asks.
fn expiry(
    page: &Page,
    way: &WayFile,
    person: &Person,
    (document, today): (&TravelDocument, NaiveDate),
) -> Cell {
    let Some(day) = document.expires_on else {
        return Cell::text("–").beneath(page.t("desk-expiry-open"));
    };
    let cell = Cell::text(page.date(day));
    let flagged =
        |tone, key: &str| Cell { state: Some(State::new(tone, page.t(key))), ..cell.clone() };
    if day < today || failed(way, "document-valid-on-arrival", person) {
        flagged(Tone::Stop, "desk-expired")
    } else if failed(way, "document-valid-past-stay", person) {
        flagged(Tone::Attention, "desk-expires-short")
    } else {
        cell
    }
}

fn moves(page: &Page, way: &WayFile, reference: &str) -> Cell {
    let Some(call) = way.content.calls.first() else {
        return Cell::text("–");
    };
    let joins = call.joins.iter().any(|join| join.person == reference);
    let leaves = call.leaves.iter().any(|leaver| leaver == reference);
    match (joins, leaves) {
        (true, _) => Cell::state(State::new(Tone::Info, page.t("desk-joins-here"))),
        (_, true) => Cell::state(State::new(Tone::Info, page.t("desk-leaves-here"))),
        _ => Cell::text("–"),
    }
}
