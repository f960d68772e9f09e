//! What needs the officer: checks that did not pass, worst first, their own agency's before others'.

use clearance::WayFile;
use clearance::check::{CheckResult, Outcome, Severity};

use super::Seen;
use crate::hall::source;
use crate::look::{Page, State, Tone, Why};
use crate::told;

/// One thing to look at.
#[derive(Debug, Clone)]
pub(in super::super) struct Need {
    pub(in super::super) state: State,
    pub(in super::super) text: String,
    pub(in super::super) why: Option<Why>,
}

/// Checks that could not be computed, and why.
pub(super) fn unknown(page: &Page, way: &WayFile) -> Vec<Need> {
    let checks = way.report.iter().flat_map(|report| &report.checks);
    checks
        .filter(|check| check.outcome == Outcome::CouldNotBeComputed)
        .map(|check| need(page, check))
        .collect()
}

/// Checks that failed.
pub(super) fn open(page: &Page, seen: &Seen<'_>, way: &WayFile) -> Vec<Need> {
    let own = seen.viewer.seat.agency;
    let all = way.report.iter().flat_map(|report| &report.checks);
    let mut checks: Vec<&CheckResult> = all.filter(|check| check.failed()).collect();
    let foreign =
        |check: &CheckResult| own.is_some() && check.agency.is_some() && check.agency != own;
    checks.sort_by_key(|check| (check.severity, foreign(check)));
    checks.into_iter().map(|check| need(page, check)).collect()
}

/// A check that did not pass, in the officer's words.
pub(in super::super) fn need(page: &Page, check: &CheckResult) -> Need {
    let (tone, key) = match check.severity {
        Severity::Block => (Tone::Stop, "desk-severity-block"),
        Severity::Refer => (Tone::Attention, "desk-severity-refer"),
        Severity::Warn => (Tone::Info, "desk-severity-warn"),
        Severity::Info => (Tone::Info, "desk-severity-info"),
    };
    let title = told::sentence(page, &check.title);
    let said = check.officer.as_ref().or(check.skipper.as_ref());
    Need {
        state: State::new(tone, page.t(key)),
        text: said.map_or_else(|| title.clone(), |sentence| told::sentence(page, sentence)),
        why: check.evidence.as_ref().map(|rule| {
            let note =
                rule.note.as_ref().map(|note| told::by_language(page.language(), note).to_owned());
            source::why(page, title.clone(), note.unwrap_or(title), rule)
        }),
    }
}

/// Titles of the checks that passed.
pub(super) fn passed(page: &Page, way: &WayFile) -> Vec<String> {
    let mut titles: Vec<String> = Vec::new();
    for id in way.report.iter().flat_map(|report| &report.passed) {
        let title = page.t(&format!("check-{id}-title"));
        if !titles.contains(&title) {
            titles.push(title);
        }
    }
    titles
}
