//! The hull (craft) identification number: 33 CFR 181.25 (US, 12 characters) and EN ISO 10087
//! (CIN/WIN, the same 12 after a two-letter country, 14 in all).

mod shape;

pub use shape::Shape;

use shape::{letter_month, nearest_year, twelve};

use crate::explanation::{Argument, Doubt, Explanation, Fact, Meaning};
use crate::text::{self, Identifier, Reason, TextReason, as_text};
use crate::{Country, Status};

/// A hull identification number. Boats older than 1984, home-built ones and some builders use
/// other shapes, so an odd shape is doubted, never refused.
///
/// ```
/// use identifiers::{Hin, Identifier, hin::Shape};
/// let hin = Hin::parse("FR-XYZ12345C626")?;
/// assert_eq!(hin.shape(), Shape::Iso);
/// assert_eq!(hin.maker(), Some("XYZ"));
/// assert_eq!(hin.built(), Some((2026, 3)));
/// assert_eq!(hin.model_year(), Some(2026));
/// // A boat of the seventies:
/// let old = Hin::parse("CAL27013 0575")?;
/// assert_eq!(old.shape(), Shape::Us1972);
/// assert_eq!(old.doubts()[0].key, "hin-older-shape");
/// # Ok::<(), identifiers::HinReason>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Hin(String);

/// Why text is no hull number.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum HinReason {
    /// The text itself cannot be read.
    #[error(transparent)]
    Text(#[from] TextReason),
    /// Too short to identify any hull (fewer than 4 characters), or longer than 20.
    #[error(
        "Enter the hull number as moulded on the transom, 12 or 14 characters; this has {count}."
    )]
    Length {
        /// How many characters there are.
        count: usize,
    },
    /// One character repeated, as typed to get past a form.
    #[error("Enter the hull number from the transom, or leave it empty if the boat has none.")]
    Placeholder,
}

impl Reason for HinReason {
    fn key(&self) -> &'static str {
        match self {
            Self::Text(reason) => reason.key(),
            Self::Length { .. } => "hin-length",
            Self::Placeholder => "hin-placeholder",
        }
    }

    fn arguments(&self) -> Vec<Argument> {
        match self {
            Self::Text(reason) => reason.arguments(),
            Self::Length { count } => vec![Argument::new("count", count)],
            Self::Placeholder => Vec::new(),
        }
    }
}

impl Hin {
    /// The layout the number follows.
    #[must_use]
    pub fn shape(&self) -> Shape {
        match self.0.len() {
            14 if self.0.as_bytes()[..2].iter().all(u8::is_ascii_alphabetic) => {
                match twelve(&self.0[2..]) {
                    Shape::Us => Shape::Iso,
                    _ => Shape::Other,
                }
            }
            12 => twelve(&self.0),
            _ => Shape::Other,
        }
    }

    /// The 12 characters that follow the country, in every known shape.
    fn body(&self) -> Option<&str> {
        match self.shape() {
            Shape::Iso => self.0.get(2..),
            Shape::Us | Shape::Us1972 | Shape::UsModelYear1972 => Some(&self.0),
            Shape::Other => None,
        }
    }

    /// The country of the builder, in the ISO shape.
    #[must_use]
    pub fn country(&self) -> Option<Country> {
        let code = self.0.get(..2).filter(|_| self.shape() == Shape::Iso)?;
        Country::parse(code).ok()
    }

    /// The maker's code, three characters.
    #[must_use]
    pub fn maker(&self) -> Option<&str> {
        self.body()?.get(..3)
    }

    /// The maker's serial, five characters.
    #[must_use]
    pub fn serial(&self) -> Option<&str> {
        self.body()?.get(3..8)
    }

    /// Year and month (1–12) of certification or build.
    #[must_use]
    pub fn built(&self) -> Option<(i32, u32)> {
        let tail = self.body()?.get(8..)?;
        match self.shape() {
            Shape::Iso | Shape::Us => {
                let digit = tail.get(1..2)?.parse::<i32>().ok()?;
                Some((nearest_year(self.model_year()?, digit), letter_month(tail)?))
            }
            Shape::Us1972 => {
                Some((1900 + tail.get(2..)?.parse::<i32>().ok()?, tail.get(..2)?.parse().ok()?))
            }
            // The letter counts from August, the start of the model year before the one named.
            Shape::UsModelYear1972 => {
                let month = (letter_month(tail.get(3..)?)? + 6) % 12 + 1;
                let year = self.model_year()?;
                Some((if month >= 8 { year - 1 } else { year }, month))
            }
            Shape::Other => None,
        }
    }

    /// The model year.
    #[must_use]
    pub fn model_year(&self) -> Option<i32> {
        let tail = self.body()?.get(8..)?;
        match self.shape() {
            Shape::Iso | Shape::Us => {
                let two = tail.get(2..)?.parse::<i32>().ok()?;
                // This layout began in August 1984 with model year 1985.
                Some(if two >= 84 { 1900 + two } else { 2000 + two })
            }
            Shape::UsModelYear1972 => Some(1900 + tail.get(1..3)?.parse::<i32>().ok()?),
            Shape::Us1972 | Shape::Other => None,
        }
    }

    /// The doubt that a stated year of build fits neither the month of build nor the model year,
    /// a year either way allowed.
    #[must_use]
    pub fn build_year_doubt(&self, stated: i32) -> Option<Doubt> {
        let told: Vec<i32> =
            [self.built().map(|(year, _)| year), self.model_year()].into_iter().flatten().collect();
        let near =
            |year: &i32| stated.checked_sub(*year).is_some_and(|gap| (-1..=1).contains(&gap));
        if told.is_empty() || told.iter().any(near) {
            return None;
        }
        let year = told[0];
        let sentence = format!("The hull number says {year}, but the year built is {stated}.");
        Some(
            Doubt::warn("hin-build-year-differs", sentence)
                .with("hin-year", &year)
                .with("stated", &stated),
        )
    }
}

impl Identifier for Hin {
    type Reason = HinReason;
    const LIMIT: usize = 60;

    fn normalise(text: &str) -> String {
        text::compact(text)
    }

    fn parse(text: &str) -> Result<Self, HinReason> {
        text::within(text, Self::LIMIT)?;
        let hin = text::alphanumeric(Self::normalise(text))?;
        if !(4..=20).contains(&hin.len()) {
            return Err(HinReason::Length { count: hin.len() });
        }
        if hin.bytes().all(|byte| hin.as_bytes().first() == Some(&byte)) {
            return Err(HinReason::Placeholder);
        }
        Ok(Self(hin))
    }

    fn as_str(&self) -> &str {
        &self.0
    }

    fn doubts(&self) -> Vec<Doubt> {
        let mut doubts = Vec::new();
        match self.shape() {
            Shape::Iso | Shape::Us => {}
            Shape::Us1972 | Shape::UsModelYear1972 => doubts.push(Doubt::note(
                "hin-older-shape",
                "This hull number has the shape used from 1972 to 1984.",
            )),
            Shape::Other => doubts.push(Doubt::warn(
                "hin-unknown-shape",
                "A hull number made since 1984 has 12 characters, or 14 with the country.",
            )),
        }
        if self.serial().is_some_and(|serial| serial.contains(['I', 'O', 'Q'])) {
            let sentence = "A hull number's serial has no letters I, O or Q; look for 1 or 0.";
            doubts.push(Doubt::warn("hin-serial-letters", sentence));
        }
        if let (Some((built, _)), Some(model)) = (self.built(), self.model_year())
            && !(-1..=2).contains(&(model - built))
        {
            let sentence = format!("The hull number says built {built}, but model year {model}.");
            let doubt = Doubt::warn("hin-years-differ", sentence);
            doubts.push(doubt.with("built", &built).with("model-year", &model));
        }
        let known = |country: Country| country.status() != Status::DocumentOnly;
        if self.shape() == Shape::Iso && !self.country().is_some_and(known) {
            let code = self.0.get(..2).unwrap_or_default();
            let sentence = format!("{code} is no country code.");
            doubts.push(Doubt::warn("hin-country-unknown", sentence).with("code", &code));
        }
        doubts
    }

    fn explain(&self) -> Explanation {
        let mut facts = vec![Fact::new("hin-shape", &self.0, Meaning::Term(self.shape().key()))];
        if let Some(country) = self.country() {
            facts.push(Fact::new("hin-country", &self.0[..2], Meaning::Countries(vec![country])));
        }
        if let (Some(body), Some(maker), Some(serial)) = (self.body(), self.maker(), self.serial())
        {
            let tail = body.get(8..).unwrap_or_default();
            facts.push(Fact::new("hin-maker", maker, Meaning::Text(maker.to_owned())));
            facts.push(Fact::new("hin-serial", serial, Meaning::Text(serial.to_owned())));
            if let Some((year, month)) = self.built() {
                facts.push(Fact::new("hin-built-month", tail, Meaning::Month(month)));
                facts.push(Fact::new("hin-built-year", tail, Meaning::Year(year)));
            }
            if let Some(year) = self.model_year() {
                facts.push(Fact::new("hin-model-year", tail, Meaning::Year(year)));
            }
        }
        Explanation::new(facts, self.doubts())
    }
}

as_text!(Hin, HinReason);

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_model_year_letters_count_from_august() {
        for (text, built) in [
            ("ABC12345M75A", (1974, 8)),
            ("ABC12345M75E", (1974, 12)),
            ("ABC12345M75F", (1975, 1)),
            ("ABC12345M75L", (1975, 7)),
        ] {
            assert_eq!(Hin::parse(text).unwrap().built(), Some(built), "{text}");
        }
    }

    #[test]
    fn the_year_digit_is_read_near_the_model_year() {
        for (text, built) in [
            ("ABC12345H909", 2009),
            ("ABC12345H910", 2009),
            ("ABC12345A000", 2000),
            ("ABC12345L999", 1999),
            ("ABC12345L900", 1999),
            ("ABC12345D485", 1984),
        ] {
            assert_eq!(Hin::parse(text).unwrap().built().map(|b| b.0), Some(built), "{text}");
        }
    }

    #[test]
    fn odd_numbers_are_doubted_not_refused() {
        for (text, key) in [
            ("ABC1O345D404", "hin-serial-letters"),
            ("ABC12345D408", "hin-years-differ"),
            ("QZABC12345D404", "hin-country-unknown"),
            ("ABC12345", "hin-unknown-shape"),
            ("ABC12345M404", "hin-unknown-shape"),
            ("ABC12345M75H", "hin-older-shape"),
        ] {
            let doubts = Hin::parse(text).unwrap().doubts();
            assert!(doubts.iter().any(|d| d.key == key), "{text} {doubts:?}");
        }
    }

    #[test]
    fn refusals_have_their_own_keys() {
        for (text, key) in [
            (" - ", "text-empty"),
            ("AB1", "hin-length"),
            ("ABC12345D404ABC12345D404", "hin-length"),
            ("000000000000", "hin-placeholder"),
            ("ABC12345D40é", "text-character"),
        ] {
            assert_eq!(Hin::parse(text).unwrap_err().key(), key, "{text}");
        }
    }

    #[test]
    fn the_stated_year_is_compared() {
        let hin = Hin::parse("US-ABC12345H506").unwrap();
        assert_eq!((hin.built(), hin.model_year()), (Some((2005, 8)), Some(2006)));
        assert_eq!(hin.build_year_doubt(2005), None);
        assert_eq!(hin.build_year_doubt(2007), None);
        assert_eq!(hin.build_year_doubt(1998).unwrap().key, "hin-build-year-differs");
        assert!(hin.build_year_doubt(i32::MIN).is_some());
        assert_eq!(Hin::parse("ABC12345").unwrap().build_year_doubt(1998), None);
    }
}
