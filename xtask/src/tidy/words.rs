//! Words that must not be in the tree: promises, and places of one machine.

use super::Finding;
use super::tree::{Tree, has_word};

/// This folder names the words it looks for.
const OWN: &str = "xtask/src/tidy/";

/// Marks of unfinished work.
const PROMISES: &[&str] = &["TODO", "FIXME", "HACK"];
/// The same as code; checked in Rust only.
const PROMISED: &[&str] = &["todo!(", "unimplemented!("];

/// Folders of a machine someone built on.
const PLACES: &[&str] = &["/work/", "/tmp/bash_jobs", "/tmp/brief", "/root/"];

pub(crate) fn check(tree: &Tree) -> Vec<Finding> {
    let mut out = Vec::new();
    for (path, text) in &tree.files {
        if path.starts_with(OWN) || path.ends_with("package-lock.json") || path == "Cargo.lock" {
            continue;
        }
        for (at, line) in text.lines().enumerate() {
            out.extend(of_line(path, at + 1, line));
        }
    }
    out
}

fn of_line(path: &str, line: usize, text: &str) -> Option<Finding> {
    let rust = path.ends_with(".rs");
    let promise = PROMISES
        .iter()
        .find(|word| has_word(text, word))
        .or_else(|| PROMISED.iter().find(|call| rust && text.contains(**call)));
    if let Some(word) = promise {
        return Some(Finding {
            file: path.to_owned(),
            line,
            what: format!("`{word}`"),
            why: "what is not done is told in an issue, where someone will read it",
            mend: "do it, or open an issue and say here what is so".to_owned(),
        });
    }
    // XXX alone is a code of ISO 4217 and of ICAO; with a colon it is a mark.
    if text.contains("XXX:") {
        return Some(Finding {
            file: path.to_owned(),
            line,
            what: "`XXX:`".to_owned(),
            why: "what is not done is told in an issue, where someone will read it",
            mend: "do it, or open an issue and say here what is so".to_owned(),
        });
    }
    let place = PLACES.iter().find(|place| names_place(text, place))?;
    Some(Finding {
        file: path.to_owned(),
        line,
        what: format!("`{place}` is a place on one machine"),
        why: "it is nowhere on the reader's",
        mend: "write the path from the project's root, or leave it out".to_owned(),
    })
}

/// Whether `place` begins a path here, rather than being a later part of one
/// (`https://example.com/work/`).
fn names_place(text: &str, place: &str) -> bool {
    text.match_indices(place).any(|(at, _)| {
        let before = text[..at].chars().next_back();
        before.is_none_or(|c| !(c.is_alphanumeric() || "._-~}*)]>/".contains(c)))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn promises_and_places_are_found() {
        let tree = Tree::of(&[
            ("a.rs", "// TODO later\nlet currency = \"XXX\";\ntodo!()\n"),
            ("b.md", "todo el mundo, MASTODON\nsee /work/main/x\nhttps://x.org/work/y\n"),
            ("c.rs", "// XXX: odd\nconst A: &str = \"/root/a\"; // ${HOME}/root/b"),
            ("xtask/src/tidy/words.rs", "TODO"),
        ]);
        let found: Vec<_> = check(&tree).iter().map(|f| format!("{}:{}", f.file, f.line)).collect();
        assert_eq!(found, ["a.rs:1", "a.rs:3", "b.md:2", "c.rs:1", "c.rs:2"]);
    }
}
