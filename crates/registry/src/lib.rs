//! People, documents and vessels, and the atlas of territories and their rules.

pub mod territory;
