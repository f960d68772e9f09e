//! `xtask/exceptions.txt`: what may break a rule for now. The list may only
//! shrink: an entry that is no longer needed, or a file that grows, is a finding.

use std::path::Path;

use anyhow::{Context, Result, bail};

use super::Finding;
use crate::commands::read_if_there;

const FILE: &str = "xtask/exceptions.txt";

/// The list, with a mark on what was used.
#[derive(Debug, Default)]
pub(crate) struct Exceptions {
    entries: Vec<Entry>,
}

#[derive(Debug)]
struct Entry {
    line: usize,
    rule: String,
    path: String,
    cap: usize,
    used: bool,
}

impl Exceptions {
    pub(crate) fn read(file: &Path) -> Result<Self> {
        Self::parse(&read_if_there(file)?.unwrap_or_default())
    }

    /// One a line: `RULE PATH CAP REASON…`; `#` begins a comment.
    pub(crate) fn parse(text: &str) -> Result<Self> {
        let mut entries = Vec::new();
        for (at, line) in text.lines().enumerate() {
            if line.trim().is_empty() || line.starts_with('#') {
                continue;
            }
            let at = at + 1;
            let mut words = line.split_whitespace();
            let (Some(rule), Some(path), Some(cap)) = (words.next(), words.next(), words.next())
            else {
                bail!("{FILE}:{at}: write RULE PATH CAP REASON");
            };
            if words.next().is_none() {
                bail!("{FILE}:{at}: an exception needs its reason");
            }
            entries.push(Entry {
                line: at,
                rule: rule.to_owned(),
                path: path.to_owned(),
                cap: cap.parse().with_context(|| format!("{FILE}:{at}: the cap is a number"))?,
                used: false,
            });
        }
        Ok(Self { entries })
    }

    /// How much of `rule` the file may have, marking the entry as used.
    pub(crate) fn cap(&mut self, rule: &str, path: &str) -> Option<usize> {
        let entry = self.entries.iter_mut().find(|e| e.rule == rule && e.path == path)?;
        entry.used = true;
        Some(entry.cap)
    }

    /// Judges a count that breaks `rule`: fine if the entry says exactly so,
    /// else what is wrong with it.
    pub(crate) fn judge(&mut self, rule: &str, path: &str, count: usize) -> Option<String> {
        match self.cap(rule, path) {
            Some(cap) if count == cap => None,
            Some(cap) if count < cap => {
                Some(format!("it has {count} now, its exception still says {cap}: lower it there"))
            }
            Some(cap) => Some(format!("it has {count}, its exception allows {cap}")),
            None => Some(format!("it has {count}")),
        }
    }

    /// Entries that nothing needed.
    pub(crate) fn left_over(&self) -> Vec<Finding> {
        let unused = self.entries.iter().filter(|e| !e.used);
        unused
            .map(|e| Finding {
                file: FILE.to_owned(),
                line: e.line,
                what: format!("`{} {}` is no longer needed", e.rule, e.path),
                why: "the list may only shrink",
                mend: "delete the line".to_owned(),
            })
            .collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_entry_fits_exactly_or_is_named() {
        let text = "# comment\nsize a.rs 500 being split\nsize b.rs 410 old\n";
        let mut list = Exceptions::parse(text).unwrap();
        assert_eq!(list.judge("size", "a.rs", 500), None);
        assert!(list.judge("size", "a.rs", 501).unwrap().contains("allows 500"));
        assert!(list.judge("size", "a.rs", 499).unwrap().contains("lower it"));
        assert!(list.judge("clock", "a.rs", 1).is_some(), "another rule");
        let left = list.left_over();
        assert_eq!((left.len(), left[0].line), (1, 3));
    }

    #[test]
    fn an_entry_needs_a_cap_and_a_reason() {
        for bad in ["size a.rs", "size a.rs 5", "size a.rs many because"] {
            assert!(Exceptions::parse(bad).is_err(), "{bad}");
        }
    }
}
