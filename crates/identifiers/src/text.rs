//! What all identifiers share: the verbs, and how text is taken in.

use crate::explanation::{Argument, Doubt, Explanation};

/// A refusal: its [`Display`](std::fmt::Display) is a plain English sentence that says what to
/// do, its key and arguments let a page say the same in another language.
pub trait Reason: std::error::Error {
    /// The stable kebab-case key of the sentence, one of [`KEYS`](crate::KEYS).
    fn key(&self) -> &'static str;

    /// The values the sentence names, in no particular order. Empty unless it names any.
    fn arguments(&self) -> Vec<Argument> {
        Vec::new()
    }
}

/// The verbs every self-contained identifier has.
///
/// ```
/// use identifiers::{Identifier, Locode};
///
/// fn tidy<T: Identifier>(typed: &str) -> Option<String> {
///     T::parse(typed).ok().map(|value| value.as_str().to_owned())
/// }
/// assert_eq!(tidy::<Locode>("lc gri").as_deref(), Some("LCGRI"));
/// ```
pub trait Identifier: Sized {
    /// Why text is refused.
    type Reason: Reason;

    /// The longest text looked at, in bytes; longer text is refused unread.
    const LIMIT: usize;

    /// The one spelling of this text: upper case, without what people put between groups.
    /// Idempotent, and total: text that is no identifier is tidied all the same.
    fn normalise(text: &str) -> String;

    /// Reads text as people type it.
    ///
    /// # Errors
    /// A typed reason when the text cannot be this identifier at all. What is merely odd is
    /// accepted, and told by [`doubts`](Self::doubts).
    fn parse(text: &str) -> Result<Self, Self::Reason>;

    /// The normalised text.
    fn as_str(&self) -> &str;

    /// What a person should look at, worst first; empty when nothing is odd.
    fn doubts(&self) -> Vec<Doubt>;

    /// What the parts mean, and the doubts.
    fn explain(&self) -> Explanation;
}

/// Refusals that concern the text itself, whatever it was meant to be.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum TextReason {
    /// Nothing but spaces and separators.
    #[error("Enter this; it is empty.")]
    Empty,
    /// Longer than the identifier can be, in bytes.
    #[error("Shorten this to {limit} characters or fewer.")]
    TooLong {
        /// The most bytes accepted.
        limit: usize,
    },
    /// A character that cannot occur, shown as itself or as U+XXXX when it is invisible.
    #[error("Remove the character {shown}; only letters A to Z and digits belong here.")]
    Character {
        /// The character, safe to print.
        shown: String,
    },
}

impl Reason for TextReason {
    fn key(&self) -> &'static str {
        match self {
            Self::Empty => "text-empty",
            Self::TooLong { .. } => "text-too-long",
            Self::Character { .. } => "text-character",
        }
    }

    fn arguments(&self) -> Vec<Argument> {
        match self {
            Self::Empty => Vec::new(),
            Self::TooLong { limit } => vec![Argument::new("limit", limit)],
            Self::Character { shown } => vec![Argument::new("character", shown)],
        }
    }
}

/// A character as it may be printed in a sentence: itself, or U+XXXX when it is invisible,
/// a control, or turns the direction of the text.
///
/// ```
/// use identifiers::text::shown;
/// assert_eq!(shown('é'), "é");
/// assert_eq!(shown('\u{202E}'), "U+202E");
/// ```
#[must_use]
pub fn shown(character: char) -> String {
    let hidden = character.is_control()
        || character.is_whitespace()
        || matches!(u32::from(character),
            0xAD | 0x034F | 0x061C | 0x115F..=0x1160 | 0x17B4..=0x17B5 | 0x180B..=0x180F
            | 0x200B..=0x200F | 0x202A..=0x202E | 0x2060..=0x206F | 0x3164 | 0xD800..=0xF8FF
            | 0xFE00..=0xFE0F | 0xFEFF | 0xFFA0 | 0xFFF0..=0xFFFF | 0xE0000..=0x10_FFFF);
    if hidden { format!("U+{:04X}", u32::from(character)) } else { character.to_string() }
}

/// Upper-cases ASCII, folds full-width forms to ASCII, drops spaces and what people put
/// between groups or after a label: dashes, dots, slashes, colons, number signs.
/// Everything else stays, to be named in a refusal.
pub(crate) fn compact(text: &str) -> String {
    text.chars().map(narrow).filter(|c| !is_separator(*c)).map(|c| c.to_ascii_uppercase()).collect()
}

/// Phones set to Japanese or Chinese type full-width digits; they are the same digits.
fn narrow(character: char) -> char {
    match u32::from(character) {
        code @ 0xFF01..=0xFF5E => char::from_u32(code - 0xFEE0).unwrap_or(character),
        _ => character,
    }
}

fn is_separator(character: char) -> bool {
    character.is_whitespace()
        || matches!(
            character,
            '-' | '.' | '/' | ':' | '#' | '\u{2010}'..='\u{2015}' | '\u{2212}' | '\u{00B7}'
        )
}

/// Refuses text above the limit before anything else touches it.
pub(crate) fn within(text: &str, limit: usize) -> Result<(), TextReason> {
    if text.len() > limit {
        return Err(TextReason::TooLong { limit });
    }
    Ok(())
}

/// The compact text, known to be non-empty, short and only A–Z and 0–9.
pub(crate) fn alphanumeric(normalised: String) -> Result<String, TextReason> {
    if normalised.is_empty() {
        return Err(TextReason::Empty);
    }
    match normalised.chars().find(|c| !c.is_ascii_alphanumeric()) {
        Some(other) => Err(TextReason::Character { shown: shown(other) }),
        None => Ok(normalised),
    }
}

/// `Display`, `FromStr`, `AsRef<str>` and serde for an identifier: always the normalised text.
macro_rules! as_text {
    ($name:ident, $reason:ident) => {
        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str($crate::text::Identifier::as_str(self))
            }
        }
        impl std::str::FromStr for $name {
            type Err = $reason;
            fn from_str(text: &str) -> Result<Self, Self::Err> {
                <Self as $crate::text::Identifier>::parse(text)
            }
        }
        impl AsRef<str> for $name {
            fn as_ref(&self) -> &str {
                $crate::text::Identifier::as_str(self)
            }
        }
        impl serde::Serialize for $name {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_str($crate::text::Identifier::as_str(self))
            }
        }
        impl<'de> serde::Deserialize<'de> for $name {
            fn deserialize<D: serde::Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
                let text = std::borrow::Cow::<'de, str>::deserialize(from)?;
                <Self as $crate::text::Identifier>::parse(&text).map_err(serde::de::Error::custom)
            }
        }
    };
}
pub(crate) use as_text;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn separators_go_and_full_width_narrows() {
        assert_eq!(compact(" ab-12.3/４５\u{00A0}\u{2013}"), "AB12345");
    }

    #[test]
    fn hidden_characters_are_named_not_printed() {
        for hidden in ['\0', '\u{202E}', '\u{200B}', '\u{FEFF}', '\u{E0041}', '\u{2066}'] {
            assert!(shown(hidden).starts_with("U+"), "{hidden:?}");
        }
        assert_eq!(shown('😀'), "😀");
    }

    #[test]
    fn the_limit_comes_before_the_look() {
        assert_eq!(within(&"9".repeat(1_000_000), 64), Err(TextReason::TooLong { limit: 64 }));
        assert_eq!(within(&"9".repeat(64), 64), Ok(()));
    }

    #[test]
    fn only_letters_and_digits_pass() {
        assert_eq!(alphanumeric(String::new()), Err(TextReason::Empty));
        assert_eq!(alphanumeric("A1".into()), Ok("A1".into()));
        let refused = alphanumeric("A\u{202E}1".into()).unwrap_err();
        assert_eq!(refused.to_string().matches('\u{202E}').count(), 0);
        assert_eq!(refused.arguments()[0].value, "U+202E");
    }
}
