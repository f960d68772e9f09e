//! Hostile requests by the hundred, in tables: each must be answered by a refusal that names the
//! field or the reason, never by a fault of ours, never with another's data. A story goes through
//! its whole table and then shows every case that failed.

mod fields;
mod forms;
mod strangers;
mod wire;

use crate::client::Answer;

/// Cases tried, and those that failed.
#[derive(Default)]
struct Tally {
    tried: usize,
    failed: Vec<String>,
}

impl Tally {
    /// Counts a case; `fault` says what was wrong with it.
    fn count(&mut self, case: &str, fault: Option<String>) {
        self.tried += 1;
        self.failed.extend(fault.map(|fault| format!("{case}: {fault}")));
    }

    /// Counts an answer that must have one of these statuses and show all of these texts.
    fn answered(&mut self, case: &str, answer: &Answer, (statuses, shows): (&[u16], &[&str])) {
        let status = answer.status.as_u16();
        let fault = if !statuses.contains(&status) {
            Some(format!("answered {status}, not {statuses:?}: {}", start(&answer.text)))
        } else if let Some(missing) = shows.iter().find(|text| !answer.shows(text)) {
            Some(format!("{missing:?} is not in the answer ({status}): {}", start(&answer.text)))
        } else {
            answer.shows("⟦").then(|| "a word is missing".to_owned())
        };
        self.count(case, fault);
    }

    /// Ends the story.
    #[track_caller]
    fn judge(self, least: usize) {
        assert!(
            self.failed.is_empty(),
            "{} of {} cases failed:\n{}",
            self.failed.len(),
            self.tried,
            self.failed.join("\n")
        );
        assert!(self.tried >= least, "only {} cases were tried", self.tried);
    }
}

/// The beginning of a text, or the part of a page that says something.
fn start(text: &str) -> String {
    let said = text.find("<main").map_or(text, |at| &text[at..]);
    said.chars().take(400).collect()
}
