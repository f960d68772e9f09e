//! Contexts that can build samples of themselves.
//!
//! One test renders every page in every language from these; a page without
//! samples is a page nobody has looked at.

use identifiers::Language;

/// A template context with samples: the empty page, the full page, the page with problems.
pub trait Sample: Sized {
    /// Samples in `language`, at least one. Names and numbers are made up.
    fn samples(language: Language) -> Vec<Self>;
}
