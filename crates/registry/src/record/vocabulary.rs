//! Closed lists of words: each word is written one way in a file, read without regard to case.

use serde_json::Value;

use super::problem::{ProblemKind, echo};
use super::reader::{as_str, nearest};

/// A closed list of words.
pub trait Vocabulary: Sized + Copy + 'static {
    /// Every word with its value, in the order shown to people.
    const WORDS: &'static [(&'static str, Self)];

    /// The word as it is written in files and in keys of messages.
    fn word(self) -> &'static str;
}

/// Reads a word, with a suggestion when it is not one of the list.
pub fn take_word<T: Vocabulary>(value: &Value) -> Result<T, ProblemKind> {
    let raw = as_str(value)?.trim();
    let folded = raw.replace([' ', '-'], "_");
    let found = T::WORDS.iter().find(|(word, _)| word.eq_ignore_ascii_case(&folded));
    found.map(|(_, value)| *value).ok_or_else(|| ProblemKind::UnknownWord {
        found: echo(raw),
        expected: T::WORDS.iter().map(|(word, _)| *word).collect::<Vec<_>>().join(", "),
        suggestion: nearest(&folded, T::WORDS.iter().map(|(word, _)| *word)),
    })
}

/// Declares a closed list of words with its spelling in files.
#[macro_export]
macro_rules! vocabulary {
    ($(#[$doc:meta])* $name:ident { $($(#[$vdoc:meta])* $variant:ident = $word:tt,)+ }) => {
        $(#[$doc])*
        #[derive(
            Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord,
            serde::Serialize, serde::Deserialize, utoipa::ToSchema,
        )]
        pub enum $name {
            $($(#[$vdoc])* #[serde(rename = $word)] $variant,)+
        }

        impl $crate::record::Vocabulary for $name {
            const WORDS: &'static [(&'static str, Self)] = &[$(($word, Self::$variant),)+];

            fn word(self) -> &'static str {
                match self { $(Self::$variant => $word,)+ }
            }
        }
    };
}
