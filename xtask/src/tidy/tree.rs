//! The project's own text files.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::process::Command;

use anyhow::{Context, Result};

use crate::commands::read;

/// Path from the root → text, for every file that is tracked or about to be and
/// is text.
#[derive(Debug, Default)]
pub(crate) struct Tree {
    pub(crate) files: BTreeMap<String, String>,
}

/// Folders with files that are not written by hand.
const MADE: &[&str] = &["web-assets/dist/", "crates/web/assets/"];

impl Tree {
    pub(crate) fn read(root: &Path) -> Result<Self> {
        let list = read(
            Command::new("git")
                .args(["ls-files", "--cached", "--others", "--exclude-standard", "-z"])
                .current_dir(root),
        )
        .context("tidy needs a git clone")?;
        let mut files = BTreeMap::new();
        for path in list.split('\0').filter(|p| !p.is_empty()) {
            if MADE.iter().any(|folder| path.starts_with(folder)) {
                continue;
            }
            // Fonts and pictures are no text; a file just deleted is no file.
            if let Ok(text) = fs::read_to_string(root.join(path)) {
                files.insert(path.to_owned(), text);
            }
        }
        Ok(Self { files })
    }

    /// Files with one of the endings.
    pub(crate) fn ending<'a>(
        &'a self,
        endings: &'a [&'a str],
    ) -> impl Iterator<Item = (&'a str, &'a str)> {
        self.files
            .iter()
            .filter(move |(path, _)| endings.iter().any(|e| path.ends_with(e)))
            .map(|(path, text)| (path.as_str(), text.as_str()))
    }

    #[cfg(test)]
    pub(crate) fn of(files: &[(&str, &str)]) -> Self {
        let own = |(path, text): &(&str, &str)| ((*path).to_owned(), (*text).to_owned());
        Self { files: files.iter().map(own).collect() }
    }
}

/// The name of the crate a file belongs to: `crates/web/src/x.rs` → `web`.
pub(crate) fn crate_of(path: &str) -> &str {
    path.strip_prefix("crates/").and_then(|rest| rest.split('/').next()).unwrap_or_default()
}

/// Whether the file is part of a crate's program rather than of its tests.
pub(crate) fn is_source(path: &str) -> bool {
    let mut parts = path.split('/');
    parts.next() == Some("crates")
        && parts.next().is_some()
        && parts.next() == Some("src")
        && !path.ends_with("/tests.rs")
        && !path.contains("/tests/")
}

/// The lines before a file's own tests, numbered from 1, comments left out.
pub(crate) fn program_lines(text: &str) -> impl Iterator<Item = (usize, &str)> {
    text.lines()
        .enumerate()
        .take_while(|(_, line)| line.trim() != "#[cfg(test)]")
        .map(|(at, line)| (at + 1, without_comment(line)))
}

/// A line up to its `//`, unless that is within an address or quotes.
fn without_comment(line: &str) -> &str {
    let mut from = 0;
    while let Some(at) = line[from..].find("//").map(|at| at + from) {
        let before = &line[..at];
        if before.matches('"').count().is_multiple_of(2) && !before.ends_with(':') {
            return before;
        }
        from = at + 2;
    }
    line
}

/// Whether `word` stands in `line` with no letter, digit or _ beside it.
pub(crate) fn has_word(line: &str, word: &str) -> bool {
    let letter = |c: char| c.is_alphanumeric() || c == '_';
    line.match_indices(word).any(|(at, _)| {
        !line[..at].ends_with(letter) && !line[at + word.len()..].starts_with(letter)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_stand_alone() {
        assert!(has_word("// TODO: x", "TODO"));
        assert!(!has_word("MASTODON", "TODO") && !has_word("TODOS", "TODO"));
        assert!(has_word("TODOS TODO", "TODO"));
    }

    #[test]
    fn comments_and_tests_are_left_out() {
        let text = "let a = \"http://x\"; // one\n// two\n#[cfg(test)]\nthree";
        let lines: Vec<_> = program_lines(text).collect();
        assert_eq!(lines, [(1, "let a = \"http://x\"; "), (2, "")]);
    }

    #[test]
    fn tests_are_no_source() {
        assert!(is_source("crates/web/src/a.rs"));
        for path in ["crates/web/tests/it/a.rs", "crates/web/src/tests.rs", "xtask/src/a.rs"] {
            assert!(!is_source(path), "{path}");
        }
        assert_eq!(crate_of("crates/web/src/a.rs"), "web");
        assert_eq!(crate_of("xtask/src/a.rs"), "");
    }
}
