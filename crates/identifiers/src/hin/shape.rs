//! The layouts of hull numbers, and how they write months and years.

/// The layout a hull number follows.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Shape {
    /// Country, maker, serial, month, year, model year: 14 characters, ISO 10087.
    Iso,
    /// Maker, serial, month, year, model year: 12 characters, since August 1984.
    Us,
    /// 12 characters ending in month and year (`0575`), 1972 to 1984.
    Us1972,
    /// 12 characters ending in M, model year and month letter (`M75H`), 1972 to 1984.
    UsModelYear1972,
    /// Anything else.
    Other,
}

impl Shape {
    /// The stable key of the shape's name.
    #[must_use]
    pub const fn key(self) -> &'static str {
        match self {
            Self::Iso => "hin-iso",
            Self::Us => "hin-us",
            Self::Us1972 | Self::UsModelYear1972 => "hin-us-1972",
            Self::Other => "hin-other",
        }
    }
}

/// Which 12-character layout fits.
pub(super) fn twelve(body: &str) -> Shape {
    let [.., a, b, c, d] = body.as_bytes() else {
        return Shape::Other;
    };
    let digits = |all: &[u8]| all.iter().all(u8::is_ascii_digit);
    let month = |letter: u8| (b'A'..=b'L').contains(&letter);
    let old_year = |tens: u8| (b'7'..=b'8').contains(&tens);
    if month(*a) && digits(&[*b, *c, *d]) {
        Shape::Us
    } else if *a == b'M' && digits(&[*b, *c]) && old_year(*b) && month(*d) {
        Shape::UsModelYear1972
    } else if digits(&[*a, *b, *c, *d])
        && ((*a == b'0' && *b != b'0') || (*a == b'1' && *b <= b'2'))
        && old_year(*c)
    {
        Shape::Us1972
    } else {
        Shape::Other
    }
}

/// A = 1 … L = 12, from the first character.
pub(super) fn letter_month(text: &str) -> Option<u32> {
    let letter = *text.as_bytes().first()?;
    (b'A'..=b'L').contains(&letter).then(|| u32::from(letter - b'A') + 1)
}

/// The year with this last digit nearest to the model year, a year later at most.
pub(super) fn nearest_year(model_year: i32, digit: i32) -> i32 {
    let latest = model_year + 1;
    latest - (latest - digit).rem_euclid(10)
}
