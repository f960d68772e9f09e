//! What can go wrong with a list as a whole.

use thiserror::Error;

/// Why a list was not built or not read.
#[derive(Debug, Error)]
pub enum ListError {
    /// Too many names for one index.
    #[error(
        "the list has more than sixteen million names or tokens: split it into several indexes"
    )]
    TooLong,
    /// Too many lists in one index.
    #[error("more than 65,535 different list names: give the entries of one list one name")]
    TooManyLists,
    /// The file is none of ours.
    #[error("the file is not a saved screening index")]
    NotAnIndex,
    /// Saved by another version.
    #[error(
        "the index was saved by another version (format {found}, this program reads {known}): build it again from its lists"
    )]
    OtherVersion {
        /// Format of the file.
        found: u32,
        /// Format this program reads.
        known: u32,
    },
    /// The file was changed or cut.
    #[error("the saved index is damaged: build it again from its lists")]
    Damaged,
    /// Reading or writing failed.
    #[error("reading or writing the saved index: {0}")]
    Io(#[from] std::io::Error),
}
