//! The six languages Landfall speaks.

use crate::text::{self, Reason, TextReason};
use serde::{Deserialize, Serialize};
use std::fmt;
use std::str::FromStr;

/// A language of the pages, by its shortest IETF tag (BCP 47).
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default, Serialize, Deserialize,
)]
#[serde(rename_all = "lowercase")]
pub enum Language {
    /// English, the language of last resort.
    #[default]
    En,
    /// Spanish.
    Es,
    /// French.
    Fr,
    /// Dutch.
    Nl,
    /// Papiamentu, in the spelling of Curaçao and Bonaire.
    Pap,
    /// Haitian Creole.
    Ht,
}

/// Why text is no language of ours.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum LanguageReason {
    /// The text itself cannot be read.
    #[error(transparent)]
    Text(#[from] TextReason),
    /// A tag we have no words for.
    #[error("Choose one of en, es, fr, nl, pap, ht.")]
    Unknown,
}

impl Reason for LanguageReason {
    fn key(&self) -> &'static str {
        match self {
            Self::Text(reason) => reason.key(),
            Self::Unknown => "language-unknown",
        }
    }

    fn arguments(&self) -> Vec<crate::Argument> {
        match self {
            Self::Text(reason) => reason.arguments(),
            Self::Unknown => Vec::new(),
        }
    }
}

impl Language {
    /// All six, in the order menus show them.
    pub const ALL: [Self; 6] = [Self::En, Self::Es, Self::Fr, Self::Nl, Self::Pap, Self::Ht];

    /// Reads a tag; region and script are ignored, case too: `es-419`, `nl_CW`, `EN`.
    ///
    /// ```
    /// use identifiers::Language;
    /// assert_eq!(Language::parse("nl-CW"), Ok(Language::Nl));
    /// assert_eq!(Language::parse("pap_AW"), Ok(Language::Pap));
    /// assert!(Language::parse("paper").is_err());
    /// ```
    ///
    /// # Errors
    /// [`LanguageReason`] when the text is empty, longer than 35 bytes or another language.
    pub fn parse(text: &str) -> Result<Self, LanguageReason> {
        text::within(text, 35)?;
        let tag = text.trim();
        if tag.is_empty() {
            return Err(TextReason::Empty.into());
        }
        let primary = tag.split(['-', '_']).next().unwrap_or(tag);
        Self::ALL
            .into_iter()
            .find(|language| language.tag().eq_ignore_ascii_case(primary))
            .ok_or(LanguageReason::Unknown)
    }

    /// The tag: `en`, `es`, `fr`, `nl`, `pap`, `ht`.
    #[must_use]
    pub const fn tag(self) -> &'static str {
        match self {
            Self::En => "en",
            Self::Es => "es",
            Self::Fr => "fr",
            Self::Nl => "nl",
            Self::Pap => "pap",
            Self::Ht => "ht",
        }
    }

    /// What its speakers call it, for the language menu.
    #[must_use]
    pub const fn name_in_itself(self) -> &'static str {
        match self {
            Self::En => "English",
            Self::Es => "Español",
            Self::Fr => "Français",
            Self::Nl => "Nederlands",
            Self::Pap => "Papiamentu",
            Self::Ht => "Kreyòl ayisyen",
        }
    }

    /// Whether a native reader still has to check our words in it.
    #[must_use]
    pub const fn needs_native_reader(self) -> bool {
        matches!(self, Self::Pap | Self::Ht)
    }
}

impl fmt::Display for Language {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.tag())
    }
}

impl FromStr for Language {
    type Err = LanguageReason;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        Self::parse(text)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_language_reads_its_own_tag() {
        for language in Language::ALL {
            assert_eq!(Language::parse(language.tag()), Ok(language));
            assert_eq!(Language::parse(&language.tag().to_uppercase()), Ok(language));
        }
    }

    #[test]
    fn others_are_refused_with_a_key() {
        assert_eq!(Language::parse("de").unwrap_err().key(), "language-unknown");
        assert_eq!(Language::parse(" ").unwrap_err().key(), "text-empty");
        assert_eq!(Language::parse(&"e".repeat(99)).unwrap_err().key(), "text-too-long");
    }
}
