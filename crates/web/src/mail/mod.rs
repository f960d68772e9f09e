//! Letters: from words to mail, and where they go.

/// The tables of the mailbox.
pub mod migrations;
