//! What can be wrong with the atlas's files, in the words of whoever edits them.

use std::fmt;

/// One thing wrong in one file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fault {
    /// The file, relative to the resources folder.
    pub file: String,
    /// Where in it: `fees[gd.cruising-permit].name`.
    pub at: String,
    /// What is wrong and what to do.
    pub what: String,
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}: {}", self.file, self.at, self.what)
    }
}

/// Why the atlas was not loaded.
#[derive(Debug, thiserror::Error)]
pub enum AtlasError {
    /// A file or folder cannot be read.
    #[error("{file}: cannot be read ({reason}); check that the folder is the project's resources/")]
    Unreadable {
        /// The file or folder.
        file: String,
        /// The system's reason.
        reason: String,
    },
    /// A file is not the YAML expected, with line and column.
    #[error("{file}: {message}")]
    Malformed {
        /// The file.
        file: String,
        /// What the parser says: what is wrong, line, column, and the lines around it.
        message: String,
    },
    /// Everything else that is wrong, all at once.
    #[error("the atlas has {} mistake(s):\n{}", .0.len(), lines(.0))]
    Faults(Vec<Fault>),
}

fn lines(faults: &[Fault]) -> String {
    let lines: Vec<String> = faults.iter().map(ToString::to_string).collect();
    lines.join("\n")
}
