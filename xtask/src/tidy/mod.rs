//! `cargo xtask tidy`: the house rules a machine can check.
//!
//! Each check is a function over a [`Tree`] or over `cargo metadata` that answers
//! findings; each finding says where, what, why, and how to mend it.

mod clock;
mod exceptions;
mod ladder;
mod licences;
mod locales;
mod metadata;
mod names;
mod rooms;
mod sizes;
mod tables;
mod templates;
mod tree;
mod words;

use std::fmt;
use std::process::ExitCode;

use anyhow::{Result, bail};

use crate::commands::{cargo, root, works};
use crate::say;
use crate::suite::Done;

use exceptions::Exceptions;
use metadata::Metadata;
use tree::Tree;

/// Something the house does not want.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Finding {
    pub(crate) file: String,
    /// Line from 1; 0 if the whole file is meant.
    pub(crate) line: usize,
    pub(crate) what: String,
    pub(crate) why: &'static str,
    pub(crate) mend: String,
}

impl fmt::Display for Finding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.line {
            0 => write!(f, "{}", self.file)?,
            line => write!(f, "{}:{line}", self.file)?,
        }
        write!(f, ": {}\n    why:  {}\n    mend: {}", self.what, self.why, self.mend)
    }
}

/// The command.
pub(crate) fn run() -> Result<ExitCode> {
    let findings = findings()?;
    for finding in &findings {
        say(&finding.to_string());
    }
    say(&format!("{} findings", findings.len()));
    Ok(if findings.is_empty() { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

/// The same as a step of `cargo xtask test`.
pub(crate) fn step() -> Result<Done> {
    let findings = findings()?;
    for finding in &findings {
        say(&finding.to_string());
    }
    match findings.len() {
        0 => Ok(Done::Passed),
        n => bail!("{n} findings"),
    }
}

fn findings() -> Result<Vec<Finding>> {
    let tree = Tree::read(&root())?;
    let metadata = Metadata::read()?;
    let mut exceptions = Exceptions::read(&root().join("xtask/exceptions.txt"))?;
    let mut out = Vec::new();
    out.extend(ladder::check(&metadata));
    out.extend(licences::check(&metadata));
    out.extend(rooms::check(&metadata, &tree));
    out.extend(sizes::check(&tree, &mut exceptions));
    out.extend(names::check(&tree));
    out.extend(words::check(&tree));
    out.extend(clock::check(&tree, &mut exceptions));
    out.extend(tables::check(&tree, &mut exceptions));
    out.extend(locales::check(&tree));
    out.extend(templates::check(&tree));
    out.extend(exceptions.left_over());
    out.extend(lock_file());
    Ok(out)
}

/// A lock file that would change on the next build differs from what was tested.
fn lock_file() -> Option<Finding> {
    let current = works(cargo().args(["metadata", "--format-version", "1", "--locked"]));
    (!current).then(|| Finding {
        file: "Cargo.lock".to_owned(),
        line: 0,
        what: "the lock file does not fit the manifests".to_owned(),
        why: "what is built elsewhere would not be what was tested here",
        mend: "cargo check, and commit Cargo.lock".to_owned(),
    })
}
