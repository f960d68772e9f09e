//! What was decided, or left to people, under standing authorities, and why.

use clearance::{AutomatedRow, WayFile};

use super::{Seen, clock};
use crate::look::{Link, Page, State, Tone, Words};
use crate::told;

/// What came of one look at a notice; agencies of which the same came stand together.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(in super::super) struct Automated {
    /// Cleared, handed over, or sent to a person at random.
    pub(in super::super) state: State,
    /// Why, in sentences.
    pub(in super::super) why: String,
    /// When.
    pub(in super::super) when: String,
    /// The authorities, each under the name of its agency.
    pub(in super::super) links: Vec<Link>,
}

/// What came of the version that counts, the viewer's own agency first and others only where the
/// viewer serves them all.
pub(super) fn list(page: &Page, seen: &Seen<'_>, way: &WayFile) -> Vec<Automated> {
    let own = seen.viewer.seat.agency;
    let counts = |row: &&AutomatedRow| {
        let latest = row.way == way.way && row.notice_version == way.version();
        latest && own.is_none_or(|own| own == row.agency)
    };
    let mut told: Vec<Automated> = Vec::new();
    for row in seen.beside.automated.iter().filter(counts) {
        let one = line(page, seen, row);
        match told.iter_mut().find(|known| known.state == one.state && known.why == one.why) {
            Some(known) => known.links.extend(one.links),
            None => told.push(one),
        }
    }
    told
}

fn line(page: &Page, seen: &Seen<'_>, row: &AutomatedRow) -> Automated {
    use clearance::authority::Taken;
    let words = Words::new(page.language());
    let tone = match row.finding.taken {
        Taken::Cleared => Tone::Good,
        Taken::HandedOver => Tone::Attention,
        Taken::CheckedAtRandom => Tone::Info,
    };
    let why: Vec<String> =
        row.finding.reasons.iter().map(|reason| told::sentence(&words, reason)).collect();
    let agency = page.t(&format!("agency-{}", row.agency));
    Automated {
        state: State::new(tone, page.t(&format!("authorities-record-{}", row.finding.taken))),
        why: why.join(" "),
        when: clock::day_time(page, row.at, seen.now, seen.zone()),
        links: vec![Link::new(agency, format!("/desk/authorities/{}", row.authority))],
    }
}
