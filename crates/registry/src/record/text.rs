//! What a text may hold. Names keep their apostrophes, accents, single words and scripts exactly;
//! only what cannot be stored, or would deceive the eye, is refused. Nothing is ever cut short.

use super::problem::ProblemKind;

/// How long a text may be, and whether it may have several lines.
#[derive(Debug, Clone, Copy)]
pub struct Limit {
    /// Most characters (Unicode scalar values).
    pub max: usize,
    /// Line ends and tabs are taken.
    pub lines: bool,
}

/// A name of a person, vessel, maker or place.
pub const NAME: Limit = Limit { max: 200, lines: false };
/// A number of a document, a registration, a serial number.
pub const NUMBER: Limit = Limit { max: 60, lines: false };
/// An address.
pub const ADDRESS: Limit = Limit { max: 500, lines: true };
/// A sentence or two of the skipper's.
pub const DETAIL: Limit = Limit { max: 2000, lines: true };
/// A code or a reference.
pub const CODE: Limit = Limit { max: 64, lines: false };
/// A machine readable zone as it is printed: two or three lines of up to 44 characters.
pub const MRZ: Limit = Limit { max: 100, lines: true };

/// Embeddings, overrides and isolates: they change the order in which text is shown.
pub fn is_direction_control(c: char) -> bool {
    matches!(c, '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}')
}

/// Marks that a right-to-left name may rightly hold, invisible all the same.
fn is_direction_mark(c: char) -> bool {
    matches!(c, '\u{200E}' | '\u{200F}' | '\u{061C}')
}

/// The text without the blanks around it, or why it cannot be taken.
pub fn take(raw: &str, limit: Limit) -> Result<String, ProblemKind> {
    let text = raw.trim();
    if text.is_empty() {
        return Err(ProblemKind::Blank);
    }
    let actual = text.chars().count();
    if actual > limit.max {
        return Err(ProblemKind::TooLong { max: limit.max, actual });
    }
    for c in text.chars() {
        let line_end = matches!(c, '\n' | '\r' | '\t');
        if (c.is_control() && !(line_end && limit.lines))
            || matches!(c, '\u{2028}' | '\u{2029}' | '\u{FEFF}')
        {
            return Err(ProblemKind::ControlCharacter { code: code_point(c) });
        }
        if is_direction_control(c) {
            return Err(ProblemKind::DirectionOverride { code: code_point(c) });
        }
    }
    Ok(text.to_owned())
}

/// What an officer should know about a text that is kept.
pub fn doubt(text: &str) -> Option<ProblemKind> {
    if let Some(mark) = text.chars().find(|c| is_direction_mark(*c)) {
        return Some(ProblemKind::DirectionMark { code: code_point(mark) });
    }
    text.contains('\u{FFFD}').then_some(ProblemKind::DamagedText)
}

fn code_point(c: char) -> String {
    format!("U+{:04X}", u32::from(c))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_kept_exactly() {
        for name in [
            "O'Brien",
            "Seán",
            "D’Arcy-Ōé",
            "Null",
            "张伟",
            "محمد",
            "X",
            "نو\u{200c}ر",
            "Madonna 🎵",
        ] {
            assert_eq!(take(name, NAME).as_deref(), Ok(name));
        }
        assert_eq!(take("  Anna ", NAME).as_deref(), Ok("Anna"));
    }

    #[test]
    fn what_cannot_be_kept_is_named() {
        assert_eq!(take(" \t ", NAME), Err(ProblemKind::Blank));
        assert_eq!(
            take(&"é".repeat(300), NAME),
            Err(ProblemKind::TooLong { max: 200, actual: 300 })
        );
        assert_eq!(take(&"é".repeat(200), NAME).map(|t| t.chars().count()), Ok(200));
        assert_eq!(
            take("a\0b", NAME),
            Err(ProblemKind::ControlCharacter { code: "U+0000".into() })
        );
        assert_eq!(
            take("a\u{202E}b", NAME),
            Err(ProblemKind::DirectionOverride { code: "U+202E".into() })
        );
        assert_eq!(
            take("two\nlines", NAME),
            Err(ProblemKind::ControlCharacter { code: "U+000A".into() })
        );
        assert_eq!(take("two\nlines", ADDRESS).as_deref(), Ok("two\nlines"));
    }

    #[test]
    fn doubts_are_told_not_refused() {
        assert_eq!(
            doubt("\u{200F}שרה"),
            Some(ProblemKind::DirectionMark { code: "U+200F".into() })
        );
        assert_eq!(doubt("Se\u{FFFD}n"), Some(ProblemKind::DamagedText));
        assert_eq!(doubt("Seán"), None);
    }
}
