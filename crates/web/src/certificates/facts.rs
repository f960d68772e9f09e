//! What a certificate states, as rows to compare with the paper and the boat.

use certificates::{
    ClearanceFacts, Decision, Direction, DocumentKind, OtherPort, Outcome, Payload, Role,
};
use chrono::{DateTime, Utc};
use chrono_tz::Tz;
use identifiers::country_name;
use registry::territory::{Atlas, PortId, TerritoryId};

use crate::look::{Cell, Column, Page, SummaryRow, Table};

/// The clock of a territory.
pub(super) fn zone(atlas: &Atlas, territory: &str) -> Tz {
    let id = TerritoryId::parse(territory).ok();
    id.and_then(|id| atlas.territory(&id)).map_or(Tz::UTC, |territory| territory.time_zone)
}

/// The heart, which the code itself carries.
pub(super) fn of_payload(page: &Page, atlas: &Atlas, payload: &Payload) -> Vec<SummaryRow> {
    let zone = zone(atlas, &payload.territory);
    let time = |at: DateTime<Utc>| page.instant(at, zone);
    let flag = payload.flag.as_deref().map(|code| country(page, code));
    let registered =
        [flag, payload.registration.clone()].into_iter().flatten().collect::<Vec<_>>().join(" ");
    let rows = [
        ("certificate-serial", Some(payload.serial.clone())),
        ("certificate-kind", Some(kind(page, payload.direction))),
        ("certificate-territory", Some(territory(page, atlas, &payload.territory))),
        ("certificate-port", Some(port(page, atlas, &payload.port))),
        ("certificate-vessel", Some(payload.vessel.clone())),
        ("certificate-registration", Some(registered).filter(|text| !text.is_empty())),
        ("certificate-people", Some(payload.people.to_string())),
        ("certificate-arrival", payload.arrival.map(time)),
        ("certificate-departure", payload.departure.map(time)),
        ("certificate-issued", Some(time(payload.issued_at))),
        ("certificate-valid-until", payload.valid_until.map(time)),
        (
            "certificate-conditions",
            payload.has_conditions.then(|| page.t("certificate-has-conditions")),
        ),
    ];
    rows.into_iter().filter_map(|(key, value)| Some(SummaryRow::new(page.t(key), value?))).collect()
}

/// What only the whole record says: ports before and after, decisions, conditions, rule of use.
pub(super) fn of_record(page: &Page, facts: &ClearanceFacts) -> Vec<SummaryRow> {
    let place = |place: &OtherPort| [Some(place.name.clone()), place.territory.clone()];
    let place = |other: &Option<OtherPort>| {
        other
            .as_ref()
            .map(|other| place(other).into_iter().flatten().collect::<Vec<_>>().join(", "))
    };
    let vessel = &facts.vessel;
    let looks = [
        vessel.kind.clone(),
        vessel.length_cm.map(|cm| page.length(cm)),
        vessel.hull_colour.clone(),
    ];
    let numbers = [
        vessel.mmsi.as_ref().map(|number| format!("MMSI {number}")),
        vessel.imo.as_ref().map(|number| format!("IMO {number}")),
        vessel.hull_id.as_ref().map(|number| format!("HIN {number}")),
        vessel.call_sign.clone(),
    ];
    let line = |parts: Vec<Option<String>>| {
        Some(parts.into_iter().flatten().collect::<Vec<_>>().join(" · "))
    };
    let mut rows: Vec<SummaryRow> = [
        ("certificate-administration", Some(facts.administration.clone())),
        ("certificate-looks", line(looks.into())),
        ("certificate-numbers", line(numbers.into())),
        ("certificate-from", place(&facts.previous_port)),
        ("certificate-next", place(&facts.next_port)),
        ("certificate-use", facts.use_rule.clone()),
    ]
    .into_iter()
    .filter_map(|(key, value)| {
        Some(SummaryRow::new(page.t(key), value.filter(|text| !text.is_empty())?))
    })
    .collect();
    rows.extend(decisions(page, facts));
    if !facts.conditions.is_empty() {
        rows.push(SummaryRow::lines(page.t("certificate-conditions"), facts.conditions.clone()));
    }
    rows
}

/// What each agency decided, by whom and when, with its conditions.
fn decisions(page: &Page, facts: &ClearanceFacts) -> Vec<SummaryRow> {
    let zone = facts.time_zone.parse().unwrap_or(Tz::UTC);
    let told = |decision: &Decision| {
        let agency = format!("agency-{}", decision.agency);
        let agency = if page.has(&agency) { page.t(&agency) } else { decision.agency.clone() };
        let word = match decision.outcome {
            Outcome::Clear => "outcome-done-clear",
            Outcome::ClearWithConditions => "outcome-done-clear_with_conditions",
        };
        let when = page.instant(decision.decided_at, zone);
        let first = format!("{} · {} · {when}", page.t(word), decision.decided_by);
        let lines = std::iter::once(first).chain(decision.conditions.iter().cloned());
        SummaryRow::lines(agency, lines.collect())
    };
    facts.decisions.iter().map(told).collect()
}

/// Everyone on it.
pub(super) fn people(page: &Page, facts: &ClearanceFacts) -> Table {
    let columns = [
        "certificate-name",
        "certificate-role",
        "certificate-born",
        "certificate-nationality",
        "certificate-document",
    ];
    let columns = columns.into_iter().map(|key| Column::new(page.t(key))).collect();
    let rows = facts.people.iter().map(|person| {
        let name = [person.family_name.as_str(), person.given_names.as_str()];
        let name = name.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(", ");
        let document = person.document.as_ref().map(|document| {
            let expires = document
                .expires
                .map(|day| page.t1("certificate-document-until", "day", page.date(day)));
            let kind = page.t(document_key(document.kind));
            let parts = [Some(kind), Some(document.number.clone()), expires];
            parts.into_iter().flatten().collect::<Vec<_>>().join(" ")
        });
        let dash = || "–".to_owned();
        vec![
            Cell::text(name),
            Cell::text(page.t(role_key(person.role))),
            Cell::text(person.born.map_or_else(dash, |day| page.date(day))),
            Cell::text(person.nationality.as_deref().map_or_else(dash, |code| country(page, code))),
            Cell::text(document.unwrap_or_else(dash)),
        ]
    });
    Table::new(page.t1("certificate-aboard", "count", facts.people.len()), columns, rows.collect())
}

fn document_key(kind: DocumentKind) -> &'static str {
    match kind {
        DocumentKind::Passport => "document-passport",
        DocumentKind::IdentityCard => "document-id_card",
        DocumentKind::SeamansBook => "document-seaman_book",
        DocumentKind::Other => "document-other",
    }
}

fn role_key(role: Role) -> &'static str {
    match role {
        Role::Master => "role-master",
        Role::Crew => "role-crew",
        Role::Passenger => "role-passenger",
    }
}

/// Clearance inward or outward.
pub(super) fn kind(page: &Page, direction: Direction) -> String {
    page.t(match direction {
        Direction::Inward => "clearance-of-inward",
        Direction::Outward => "clearance-of-outward",
    })
}

fn country(page: &Page, code: &str) -> String {
    country_name(code, page.language()).map_or_else(|| code.to_owned(), str::to_owned)
}

fn territory(page: &Page, atlas: &Atlas, code: &str) -> String {
    let id = TerritoryId::parse(code).ok();
    let found = id.and_then(|id| atlas.territory(&id));
    found.map_or_else(
        || code.to_owned(),
        |territory| format!("{} ({code})", territory.name.get(page.language())),
    )
}

/// A port by its UN/LOCODE or our id.
fn port(page: &Page, atlas: &Atlas, code: &str) -> String {
    let by_id = PortId::parse(code).ok().and_then(|id| atlas.port(&id));
    let mut by_code = atlas.ports_with_locode(code);
    let alone = by_code.next().filter(|_| by_code.next().is_none());
    by_id.or(alone).map_or_else(
        || code.to_owned(),
        |(_, port)| format!("{} ({code})", port.name.get(page.language())),
    )
}

/// Made-up rows with every word this module says.
pub(super) fn samples(page: &Page) -> Vec<SummaryRow> {
    let keys = [
        "certificate-serial",
        "certificate-kind",
        "certificate-territory",
        "certificate-port",
        "certificate-vessel",
        "certificate-registration",
        "certificate-people",
        "certificate-arrival",
        "certificate-departure",
        "certificate-issued",
        "certificate-valid-until",
        "certificate-conditions",
        "certificate-administration",
        "certificate-looks",
        "certificate-numbers",
        "certificate-from",
        "certificate-next",
        "certificate-use",
    ];
    keys.into_iter()
        .map(|key| SummaryRow::new(page.t(key), page.t("certificate-has-conditions")))
        .collect()
}
