//! Every check there is, in the order in which they are shown.

use super::Severity::{self, Block, Info, Refer, Warn};

/// What a check looks at.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Scope {
    /// The voyage as a whole: once in a report.
    Voyage,
    /// A call: once for each call, or for each of its two notices.
    Call,
}

/// One check of the table. Its words are the messages `check-<id>-title`, `check-<id>-skipper`
/// and `check-<id>-officer`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct CheckRule {
    /// Stable id.
    pub id: &'static str,
    /// What follows when it fails.
    pub severity: Severity,
    /// What it looks at.
    pub scope: Scope,
}

const fn voyage(id: &'static str, severity: Severity) -> CheckRule {
    CheckRule { id, severity, scope: Scope::Voyage }
}

const fn call(id: &'static str, severity: Severity) -> CheckRule {
    CheckRule { id, severity, scope: Scope::Call }
}

/// The table.
pub const CHECKS: &[CheckRule] = &[
    voyage("people-unique", Warn),
    voyage("document-unique", Block),
    voyage("person-born", Block),
    voyage("country-codes-known", Block),
    voyage("country-codes-current", Warn),
    voyage("document-present", Block),
    voyage("document-dates", Block),
    voyage("mrz-check-digits", Warn),
    voyage("mrz-agrees", Warn),
    voyage("vessel-particulars", Warn),
    voyage("vessel-mmsi", Warn),
    voyage("vessel-mmsi-flag", Warn),
    voyage("vessel-imo", Warn),
    voyage("vessel-hull-id", Warn),
    voyage("vessel-hull-id-year", Warn),
    voyage("vessel-call-sign", Warn),
    voyage("vessel-call-sign-flag", Info),
    voyage("places-known", Block),
    voyage("from-given", Warn),
    voyage("from-matches-last-clearance", Refer),
    voyage("people-match-last-clearance", Refer),
    voyage("document-in-other-voyage", Refer),
    voyage("vessel-in-other-voyage", Refer),
    call("port-known", Block),
    call("times-given", Block),
    call("time-exists", Block),
    call("time-clear", Warn),
    call("arrival-before-departure", Block),
    call("calls-in-order", Block),
    call("leg-possible", Block),
    call("leg-usual", Warn),
    call("port-repeated", Warn),
    call("notice-in-time", Refer),
    call("departure-notice-in-time", Refer),
    call("office-open-on-arrival", Warn),
    call("office-open-on-departure", Info),
    call("stay-within-limit", Warn),
    call("people-any", Block),
    call("people-one-master", Block),
    call("people-coherent", Block),
    call("people-changes", Block),
    call("minor-accompanied", Info),
    call("document-valid-on-arrival", Refer),
    call("document-valid-past-stay", Refer),
    call("charter-licence", Refer),
    call("fee-band-close", Info),
    call("questions-answered", Block),
    call("answers-fit", Block),
    call("answers-detailed", Block),
    call("answers-known", Info),
    call("answers-for-officer", Refer),
    call("answers-worth-knowing", Warn),
    call("health-answers", Refer),
    call("goods-match-answers", Block),
    call("cash-declared", Refer),
    call("weapon-aboard", Refer),
    call("weapon-serial-unique", Block),
    call("weapon-details", Warn),
    call("weapon-approval", Refer),
    call("animal-microchip", Warn),
    call("animal-rabies", Warn),
    call("animal-titre", Refer),
    call("animal-permit", Refer),
    call("stores-allowance", Warn),
    call("medicines-prescription", Warn),
];

/// The check of that id.
#[must_use]
pub fn rule(id: &str) -> Option<&'static CheckRule> {
    CHECKS.iter().find(|rule| rule.id == id)
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    #[test]
    fn ids_are_unique_and_fit_for_keys_of_messages() {
        let ids: BTreeSet<_> = CHECKS.iter().map(|rule| rule.id).collect();
        assert_eq!(ids.len(), CHECKS.len());
        for id in ids {
            assert!(id.bytes().all(|b| b.is_ascii_lowercase() || b == b'-'), "{id}");
        }
    }
}
