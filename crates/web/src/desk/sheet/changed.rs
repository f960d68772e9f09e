//! What changed: since the version before, and since the last clearance.

use chrono::{DateTime, Utc};
use clearance::WayFile;
use clearance::content;
use clearance::voyage::Way;
use clearance::voyage_file::{Declaration, VoyageFile};

use super::{Seen, clock, declared, queue};
use crate::look::{Link, Page, State, Tone};

/// One line of the card.
#[derive(Debug, Clone)]
pub(in super::super) struct Change {
    pub(in super::super) state: Option<State>,
    pub(in super::super) text: String,
    pub(in super::super) link: Option<Link>,
}

impl Change {
    fn plain(text: String) -> Self {
        Self { state: None, text, link: None }
    }

    fn marked(page: &Page, tone: Tone, key: &str, text: String) -> Self {
        Self { state: Some(State::new(tone, page.t(key))), text, link: None }
    }
}

/// Everything that differs, or that nothing does.
pub(super) fn list(page: &Page, seen: &Seen<'_>, way: &WayFile) -> Vec<Change> {
    let mut changes = since_version(page, seen, way);
    changes.extend(since_clearance(page, way));
    if way.way == Way::Outward
        && way.content.calls.first().is_some_and(|call| call.arrival.is_some())
    {
        changes.push(stay(page, &way.content));
    }
    changes.extend(last_here(page, seen));
    changes
}

/// What the last version says otherwise than the one before it.
fn since_version(page: &Page, seen: &Seen<'_>, way: &WayFile) -> Vec<Change> {
    let (Some(before), Some(last)) = (&way.before, way.versions.last()) else {
        return Vec::new();
    };
    let time = clock::day_time(page, last.submitted_at, seen.now, seen.zone());
    let heading =
        page.say("desk-changed-in").set("version", way.version()).set("time", time).to_string();
    let mut changes = people(page, way.way, before, &way.content);
    changes.extend(times(page, seen, before, &way.content));
    if before.vessel != way.content.vessel {
        changes.push(Change::marked(
            page,
            Tone::Attention,
            "desk-change",
            page.t("desk-changed-vessel"),
        ));
    }
    let place = |place: &Option<clearance::voyage_file::Place>| {
        let place = place.as_ref()?;
        place
            .port
            .as_deref()
            .map(|id| queue::port(page, seen.clearance, id))
            .or_else(|| place.name.clone())
    };
    for (key, was, is) in [
        ("desk-changed-from", place(&before.from), place(&way.content.from)),
        ("desk-changed-next", place(&before.next), place(&way.content.next)),
    ] {
        if was != is {
            let dash = || "–".to_owned();
            let text = page
                .say(key)
                .set("was", was.unwrap_or_else(dash))
                .set("is", is.unwrap_or_else(dash))
                .to_string();
            changes.push(Change::marked(page, Tone::Attention, "desk-change", text));
        }
    }
    changes.extend(goods(page, before, &way.content));
    if changes.is_empty() {
        return vec![Change::plain(page.t1("desk-changed-nothing", "version", way.version()))];
    }
    std::iter::once(Change::plain(heading)).chain(changes).collect()
}

fn people(page: &Page, way: Way, before: &VoyageFile, after: &VoyageFile) -> Vec<Change> {
    let (was, is) = (content::aboard(before, way), content::aboard(after, way));
    let names = |file: &VoyageFile,
                 these: &[clearance::voyage_file::Aboard],
                 others: &[clearance::voyage_file::Aboard]| {
        let gone = these.iter().filter(|a| !others.iter().any(|b| b.person == a.person));
        gone.filter_map(|a| file.person(&a.person))
            .map(|(_, person)| person.full_name())
            .collect::<Vec<_>>()
    };
    let mut changes = Vec::new();
    for (key, names) in
        [("desk-joined", names(after, &is, &was)), ("desk-left-list", names(before, &was, &is))]
    {
        changes
            .extend(names.into_iter().map(|name| Change::marked(page, Tone::Attention, key, name)));
    }
    let stay =
        is.iter().filter_map(|a| Some((before.person(&a.person)?.1, after.person(&a.person)?.1)));
    changes.extend(stay.filter(|(was, is)| was != is).map(|(_, is)| {
        Change::marked(
            page,
            Tone::Attention,
            "desk-change",
            page.t1("desk-changed-person", "name", is.full_name()),
        )
    }));
    changes
}

/// Arrival and departure moved.
fn times(page: &Page, seen: &Seen<'_>, before: &VoyageFile, after: &VoyageFile) -> Vec<Change> {
    let zone = seen.zone();
    let at = |file: &VoyageFile| {
        let call = file.calls.first();
        let utc = |time: Option<clearance::voyage_file::VoyageTime>| {
            time.map(|time| time.at_port(zone).utc)
        };
        [utc(call.and_then(|call| call.arrival)), utc(call.and_then(|call| call.departure))]
    };
    let told = |time: Option<DateTime<Utc>>| {
        time.map_or_else(|| "–".to_owned(), |time| page.day_time(time, zone))
    };
    let moved = ["desk-changed-arrival", "desk-changed-departure"]
        .into_iter()
        .zip(at(before).into_iter().zip(at(after)));
    let moved = moved.filter(|(_, (was, is))| was != is).map(|(key, (was, is))| {
        let text = page.say(key).set("was", told(was)).set("is", told(is)).to_string();
        Change::marked(page, Tone::Info, "desk-change", text)
    });
    moved.collect()
}

/// Goods and answers that differ, a line each.
fn goods(page: &Page, before: &VoyageFile, after: &VoyageFile) -> Vec<Change> {
    let none = Declaration::default();
    let (was, is) =
        (before.declaration.as_ref().unwrap_or(&none), after.declaration.as_ref().unwrap_or(&none));
    let (old, new) = (declared::rows(page, was), declared::rows(page, is));
    let mut changes = Vec::new();
    for row in &new {
        let before =
            old.iter().find(|other| other.key == row.key).map(|other| other.lines.join("; "));
        let (was, is) = (before.unwrap_or_default(), row.lines.join("; "));
        if was != is {
            let was = if was.is_empty() { "–".to_owned() } else { was };
            let text = page
                .say("desk-changed-goods")
                .set("what", &row.key)
                .set("was", was)
                .set("is", is)
                .to_string();
            changes.push(Change::marked(page, Tone::Attention, "desk-change", text));
        }
    }
    let gone = old.iter().filter(|row| !new.iter().any(|other| other.key == row.key));
    changes.extend(gone.map(|row| {
        let text = page
            .say("desk-changed-goods")
            .set("what", &row.key)
            .set("was", row.lines.join("; "))
            .set("is", "–");
        Change::marked(page, Tone::Attention, "desk-change", text.to_string())
    }));
    let ids =
        is.answers.keys().chain(was.answers.keys().filter(|id| !is.answers.contains_key(*id)));
    let answers = ids.filter(|id| was.answers.get(*id) != is.answers.get(*id)).count();
    if answers > 0 {
        let text = page.t1("desk-changed-answers", "count", answers);
        changes.push(Change::marked(page, Tone::Attention, "desk-change", text));
    }
    changes
}

/// Whether people and port are those of the vessel's last clearance, as the checks found.
fn since_clearance(page: &Page, way: &WayFile) -> Vec<Change> {
    let Some(report) = &way.report else {
        return Vec::new();
    };
    let mut changes = Vec::new();
    for id in ["from-matches-last-clearance", "people-match-last-clearance"] {
        if report.passed.iter().any(|passed| passed == id) {
            changes.push(Change::marked(
                page,
                Tone::Good,
                "desk-same",
                page.t(&format!("check-{id}-title")),
            ));
        } else if report.checks.iter().any(|check| check.id == id && check.failed()) {
            changes.push(Change::marked(
                page,
                Tone::Attention,
                "desk-differs",
                page.t(&format!("desk-why-{id}")),
            ));
        }
    }
    if changes.is_empty() && way.way == Way::Inward {
        changes.push(Change::plain(page.t("desk-no-last-clearance")));
    }
    if report.passed.iter().any(|passed| passed == "leg-possible") {
        changes.push(Change::marked(
            page,
            Tone::Good,
            "desk-same",
            page.t("check-leg-possible-title"),
        ));
    }
    changes
}

/// How many came and how many leave.
fn stay(page: &Page, content: &VoyageFile) -> Change {
    let (came, leave) =
        (content::aboard(content, Way::Inward), content::aboard(content, Way::Outward));
    let joins = leave.iter().filter(|a| !came.iter().any(|b| b.person == a.person)).count();
    let leaves = came.iter().filter(|a| !leave.iter().any(|b| b.person == a.person)).count();
    let said = page.say("desk-stay").set("came", came.len()).set("leave", leave.len());
    Change::plain(said.set("joins", joins).set("stays", leaves).to_string())
}

/// The vessel's call here before this one.
fn last_here(page: &Page, seen: &Seen<'_>) -> Option<Change> {
    let earlier = seen.file.earlier.iter().find(|call| call.due_at < seen.call().due_at)?;
    let zone = seen.zone();
    let day = page.date(earlier.due_at.with_timezone(&zone).date_naive());
    let port = queue::port(page, seen.clearance, &earlier.port);
    let text = page.say("desk-last-here").set("day", day).set("port", port).to_string();
    let link = Link::new(earlier.reference.clone(), format!("/desk/calls/{}", earlier.id));
    Some(Change { state: None, text, link: Some(link) })
}
