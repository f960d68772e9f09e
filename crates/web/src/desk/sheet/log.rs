//! What was said, decided, sent and issued.

use clearance::WayFile;

use crate::voyages::file_links;

use super::{Seen, clock, may_revoke, queue, state_tone};
use crate::look::{Cell, Column, Field, Link, Page, Row, State, Table, Tone};

/// One message.
#[derive(Debug, Clone)]
pub(in super::super) struct Said {
    pub(in super::super) who: String,
    pub(in super::super) when: String,
    pub(in super::super) body: String,
    pub(in super::super) officer: bool,
    pub(in super::super) files: Vec<Link>,
}

/// One certificate, and the box to take it back with.
#[derive(Debug, Clone)]
pub(in super::super) struct CertificateLine {
    pub(in super::super) link: Link,
    pub(in super::super) state: State,
    pub(in super::super) text: String,
    pub(in super::super) revoke: Option<Field>,
}

/// The conversation, oldest first.
pub(super) fn said(page: &Page, seen: &Seen<'_>) -> Vec<Said> {
    let line = |message: &clearance::MessageRow| {
        let agency = message.agency.map(|agency| page.t(&format!("agency-{agency}")));
        let role = match (message.from_officer, agency) {
            (true, Some(agency)) => agency,
            (true, None) => page.t("seat-officer"),
            (false, _) => page.t("seat-skipper"),
        };
        Said {
            who: format!("{role} · {}", message.author),
            when: format!(
                "{} · {}",
                page.t(&format!("way-{}", message.way)),
                clock::day_time(page, message.sent_at, seen.now, seen.zone())
            ),
            body: message.body.clone(),
            officer: message.from_officer,
            files: file_links(page, seen.file, (message, "/desk/calls")),
        }
    };
    seen.file.messages.iter().map(line).collect()
}

/// Every decision, latest first; a later one never erases an earlier one.
pub(super) fn decisions(page: &Page, seen: &Seen<'_>) -> Table {
    let columns = ["desk-when", "desk-agency", "desk-decision", "desk-officer", "desk-words"];
    let columns = columns.into_iter().map(|key| Column::new(page.t(key))).collect();
    let mut taken: Vec<_> = seen
        .file
        .ways
        .iter()
        .flat_map(|way| way.decisions.iter().map(move |d| (way.way, d)))
        .collect();
    taken.sort_by_key(|(_, decision)| std::cmp::Reverse(decision.at));
    let rows = taken.into_iter().map(|(way, decision)| {
        let words = [decision.conditions.as_deref(), decision.reason.as_deref()];
        let words = words.into_iter().flatten().collect::<Vec<_>>().join(" · ");
        let version = page.say("desk-way-version").set("way", page.t(&format!("way-{way}")));
        let version = version.set("version", decision.notice_version).to_string();
        vec![
            Cell::text(page.instant(decision.at, seen.zone())),
            Cell::text(page.t(&format!("agency-{}", decision.agency))).beneath(version),
            Cell::state(State::new(
                queue::tone(Some(decision.outcome)),
                queue::outcome(page, Some(decision.outcome)),
            )),
            Cell::text(decision.officer.clone()),
            Cell::text(if words.is_empty() { "–".to_owned() } else { words }),
        ]
    });
    Table::new(page.t("desk-decisions"), columns, rows.collect())
}

/// Every version of both notices, latest first.
pub(super) fn versions(page: &Page, seen: &Seen<'_>) -> Table {
    let columns = ["desk-received", "desk-notice", "desk-state-of-it", "desk-reopens"];
    let columns = columns.into_iter().map(|key| Column::new(page.t(key))).collect();
    let mut all: Vec<_> = seen.file.ways.iter().flat_map(|way| &way.versions).collect();
    all.sort_by_key(|notice| std::cmp::Reverse(notice.submitted_at));
    let rows = all.into_iter().map(|notice| {
        let name = page.say("desk-way-version").set("way", page.t(&format!("way-{}", notice.way)));
        let reopens: Vec<String> =
            notice.reopens.iter().map(|agency| page.t(&format!("agency-{agency}"))).collect();
        vec![
            Cell::text(page.instant(notice.submitted_at, seen.zone())),
            Cell::text(name.set("version", notice.version).to_string()),
            Cell::text(page.t(&format!("notice-{}", notice.state))),
            Cell::text(if reopens.is_empty() { "–".to_owned() } else { reopens.join(", ") }),
        ]
    });
    Table::new(page.t("desk-versions"), columns, rows.collect())
}

/// The vessel's other calls here.
pub(super) fn earlier(page: &Page, seen: &Seen<'_>) -> Table {
    let columns =
        ["desk-reference", "desk-when", "desk-port", "desk-column-people", "desk-state-of-it"];
    let columns = columns.into_iter().map(|key| Column::new(page.t(key))).collect();
    let rows = seen.file.earlier.iter().map(|call| -> Row {
        let state = call.standing.outward.or(call.standing.inward);
        let state = state
            .map(|state| State::new(state_tone(state), page.t(&format!("desk-stands-{state}"))));
        vec![
            Cell::link(Link::new(call.reference.clone(), format!("/desk/calls/{}", call.id))),
            Cell::text(page.date(call.due_at.with_timezone(&seen.zone()).date_naive())),
            Cell::text(queue::port(page, seen.clearance, &call.port)),
            Cell::text(call.people.to_string()),
            state.map_or_else(|| Cell::text("–"), Cell::state),
        ]
    });
    Table::new(page.t1("desk-earlier", "count", seen.file.earlier.len()), columns, rows.collect())
}

/// Certificates of a way, latest first.
pub(super) fn certificates(page: &Page, seen: &Seen<'_>, way: &WayFile) -> Vec<CertificateLine> {
    let line = |certificate: &clearance::CertificateRow| {
        let time = |at| clock::day_time(page, at, seen.now, seen.zone());
        let (state, text) = match &certificate.revoked {
            None => (
                State::new(Tone::Good, page.t("desk-certificate-issued")),
                time(certificate.issued_at),
            ),
            Some((at, why)) => {
                let state = State::new(Tone::Stop, page.t("desk-certificate-revoked"));
                (state, format!("{}: {why}", time(*at)))
            }
        };
        let typed = seen.typed.way == Some(way.way) && seen.typed.fields.has("why");
        let mut field =
            Field::lines("why", page.t("desk-revoke-why")).hint(page.t("desk-revoke-hint"));
        if typed {
            field = field.value(seen.typed.fields.get("why")).with(&seen.typed.problems);
        } else {
            field.id = format!("{}-why", way.way);
        }
        let may = certificate.revoked.is_none() && may_revoke(seen.viewer);
        CertificateLine {
            link: Link::new(
                certificate.serial.clone(),
                format!("/certificates/{}", certificate.serial),
            ),
            state,
            text,
            revoke: may.then_some(Field { rows: 2, ..field }),
        }
    };
    way.certificates.iter().rev().map(line).collect()
}
