//! The actions that the program writes into the ledger, each with a sentence in every language.

/// The key of the sentence of an action.
pub(super) fn sentence(action: &str) -> String {
    format!("ledger-did-{}", action.replace('.', "-"))
}

/// Every action that some desk writes; the test below reads them out of the code.
pub(super) const ACTIONS: &[&str] = &[
    "account.changed-seat",
    "account.closed",
    "account.created",
    "account.disabled",
    "account.enabled",
    "account.exported",
    "account.language-changed",
    "account.many-failures",
    "account.name-changed",
    "account.password-changed",
    "account.password-reset",
    "account.records-erased",
    "account.recovery-code-used",
    "account.recovery-codes",
    "account.second-step-lost",
    "account.second-step-removed",
    "account.second-step-set",
    "account.seeded",
    "account.signed-in",
    "account.signed-out",
    "account.signed-out-everywhere",
    "administration.second-step",
    "administrator.first",
    "administrator.first-link",
    "attachment.read",
    "authority.drafted",
    "authority.signed",
    "authority.suspended",
    "authority.tried",
    "authority.withdrawn",
    "belonging.added",
    "belonging.changed",
    "belonging.exported",
    "belonging.listed",
    "belonging.read",
    "belonging.removed",
    "calendar.made",
    "calendar.withdrawn",
    "call.arrived",
    "call.departed",
    "call.outbounded",
    "call.read",
    "call.reopened",
    "certificate.read",
    "certificate.revoked",
    "decision.automated",
    "decision.taken",
    "guest.page-read",
    "guest.page-written",
    "invitation.accepted",
    "invitation.approved",
    "invitation.approved-at-console",
    "invitation.made",
    "invitation.withdrawn",
    "job.revived",
    "kiosk.set-up",
    "kiosk.taken-down",
    "message.sent",
    "notice.cancelled",
    "notice.submitted",
    "notice.taken-in",
    "party.begun",
    "party.closed",
    "party.guest-removed",
    "party.guests-added",
    "party.link-renewed",
    "party.read",
    "person.added",
    "person.changed",
    "person.exported",
    "person.listed",
    "person.read",
    "person.removed",
    "photograph.kept",
    "photograph.read",
    "photograph.removed",
    "push.ended",
    "push.turned-off",
    "push.turned-on",
    "ruling.approved",
    "ruling.declined",
    "ruling.previewed",
    "ruling.proposed",
    "seat.ended",
    "seats.read",
    "session.unlocked",
    "token.made",
    "token.revoked",
    "vessel.added",
    "vessel.changed",
    "vessel.exported",
    "vessel.removed",
    "voyage.begun",
    "voyage.discarded",
    "voyage.withdrawn",
];

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;
    use std::fs;
    use std::path::{Path, PathBuf};

    use identifiers::Language;

    use super::*;
    use crate::look::Words;

    /// What the same files announce in the outbox, under names of the same shape.
    const ANNOUNCED: [&str; 2] = ["certificate.issued", "seat.taken"];

    fn sources(under: &Path, found: &mut Vec<PathBuf>) {
        for entry in fs::read_dir(under).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                sources(&path, found);
            } else if path.extension().is_some_and(|ending| ending == "rs") {
                found.push(path);
            }
        }
    }

    /// `person.added`, `kiosk.set-up`: two words of small letters and hyphens.
    fn is_action(text: &str) -> bool {
        let word = |word: &str| {
            word.starts_with(|first: char| first.is_ascii_lowercase())
                && word.chars().all(|c| c.is_ascii_lowercase() || c == '-')
        };
        text.split_once('.').is_some_and(|(record, deed)| word(record) && word(deed))
    }

    /// The actions in every file of the program that writes into the ledger.
    fn written() -> BTreeSet<String> {
        let crates = Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap();
        let mut files = Vec::new();
        for name in ["accounts", "registry", "clearance", "web", "cli"] {
            sources(&crates.join(name).join("src"), &mut files);
        }
        let mut found = BTreeSet::new();
        for file in files.iter().filter(|file| !file.ends_with("ledger_actions.rs")) {
            let text = fs::read_to_string(file).unwrap();
            let code = text.split("#[cfg(test)]").next().unwrap_or_default();
            if code.contains("Entry::new(") || code.contains("write_down(") {
                let lines = code.lines().filter(|line| !line.trim_start().starts_with("//"));
                let texts = lines.flat_map(|line| line.split('"').skip(1).step_by(2));
                found.extend(texts.filter(|text| is_action(text)).map(str::to_owned));
            }
        }
        found.retain(|text| !ANNOUNCED.contains(&text.as_str()));
        found
    }

    #[test]
    fn every_action_of_the_code_is_known_here_and_no_other() {
        let known: BTreeSet<String> = ACTIONS.iter().map(|action| (*action).to_owned()).collect();
        assert_eq!(known.len(), ACTIONS.len(), "one stands here twice");
        assert_eq!(written(), known);
    }

    #[test]
    fn every_action_has_a_sentence_in_every_language() {
        let mut lacking = Vec::new();
        for language in Language::ALL {
            let words = Words::new(language);
            let silent = ACTIONS.iter().filter(|action| !words.has(&sentence(action)));
            lacking.extend(silent.map(|action| format!("{language}: {action}")));
        }
        assert!(lacking.is_empty(), "no sentence for:\n{}", lacking.join("\n"));
    }

    #[test]
    fn a_name_of_another_shape_is_no_action() {
        for other in ["call", "call.", ".read", "Call.read", "a.b.c", "data.js0n", "x y.z"] {
            assert!(!is_action(other), "{other}");
        }
        assert!(is_action("invitation.approved-at-console"));
    }
}
