//! The microchip of a pet (ISO 11784 code, read by ISO 11785): 15 digits.

use crate::explanation::{Argument, Doubt, Explanation, Fact, Meaning};
use crate::text::{self, Identifier, Reason, TextReason, as_text, shown};
use crate::{Country, Status};

/// A microchip number: three digits for a country (ISO 3166-1 numeric) or a maker (900–998),
/// twelve for the animal. It has no check digit.
///
/// ```
/// use identifiers::{Identifier, Microchip, Reason};
/// let chip = Microchip::parse("528 2100 0123 4567")?;
/// assert_eq!(chip.country().unwrap().alpha2(), Some("NL"));
/// assert_eq!(Microchip::parse("985112001234567")?.maker(), Some("985"));
/// // American chips of 9 or 10 digits cannot be read by an ISO reader:
/// assert_eq!(Microchip::parse("0123456789").unwrap_err().key(), "microchip-not-iso");
/// # Ok::<(), identifiers::MicrochipReason>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Microchip(String);

/// Why text is no microchip number.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum MicrochipReason {
    /// The text itself cannot be read.
    #[error(transparent)]
    Text(#[from] TextReason),
    /// Something other than a digit.
    #[error("Enter only the digits of the microchip; “{found}” does not belong in it.")]
    Digits {
        /// The first character that is no digit, safe to print.
        found: String,
    },
    /// Nine or ten: a chip of the older American kinds.
    #[error(
        "This is a microchip of {count} digits, which ISO readers cannot read. Ask your vet for \
         the 15-digit number, or bring a reader and tell the port."
    )]
    NotIso {
        /// How many digits there are.
        count: usize,
    },
    /// Not fifteen digits.
    #[error("Enter all 15 digits of the microchip; this has {count}.")]
    Length {
        /// How many digits there are.
        count: usize,
    },
    /// One digit fifteen times.
    #[error("Enter the microchip number from the pet's passport or vet's paper.")]
    Placeholder,
}

impl Reason for MicrochipReason {
    fn key(&self) -> &'static str {
        match self {
            Self::Text(reason) => reason.key(),
            Self::Digits { .. } => "microchip-digits",
            Self::NotIso { .. } => "microchip-not-iso",
            Self::Length { .. } => "microchip-length",
            Self::Placeholder => "microchip-placeholder",
        }
    }

    fn arguments(&self) -> Vec<Argument> {
        match self {
            Self::Text(reason) => reason.arguments(),
            Self::Digits { found } => vec![Argument::new("found", found)],
            Self::NotIso { count } | Self::Length { count } => vec![Argument::new("count", count)],
            Self::Placeholder => Vec::new(),
        }
    }
}

impl Microchip {
    /// The first three digits.
    #[must_use]
    pub fn prefix(&self) -> &str {
        self.0.get(..3).unwrap_or_default()
    }

    /// The country that issued the number, if a country did.
    #[must_use]
    pub fn country(&self) -> Option<Country> {
        Country::parse(self.prefix()).ok().filter(|found| found.status() == Status::Current)
    }

    /// The maker's code, 900 to 998, if a maker issued the number (most do).
    #[must_use]
    pub fn maker(&self) -> Option<&str> {
        Some(self.prefix()).filter(|prefix| ("900"..="998").contains(prefix))
    }
}

impl Identifier for Microchip {
    type Reason = MicrochipReason;
    const LIMIT: usize = 60;

    fn normalise(text: &str) -> String {
        text::compact(text)
    }

    fn parse(text: &str) -> Result<Self, MicrochipReason> {
        text::within(text, Self::LIMIT)?;
        let digits = Self::normalise(text);
        if digits.is_empty() {
            return Err(TextReason::Empty.into());
        }
        if let Some(other) = digits.chars().find(|c| !c.is_ascii_digit()) {
            return Err(MicrochipReason::Digits { found: shown(other) });
        }
        match digits.len() {
            15 => {}
            count @ (9 | 10) => return Err(MicrochipReason::NotIso { count }),
            count => return Err(MicrochipReason::Length { count }),
        }
        if digits.bytes().all(|byte| digits.as_bytes().first() == Some(&byte)) {
            return Err(MicrochipReason::Placeholder);
        }
        Ok(Self(digits))
    }

    fn as_str(&self) -> &str {
        &self.0
    }

    fn doubts(&self) -> Vec<Doubt> {
        if self.prefix() == "999" {
            let sentence = "Microchips that start with 999 are for tests, not for animals.";
            return vec![Doubt::warn("microchip-test", sentence)];
        }
        if self.country().is_none() && self.maker().is_none() {
            let sentence =
                format!("{} is neither a country nor a maker of microchips.", self.prefix());
            let doubt = Doubt::warn("microchip-prefix-unknown", sentence);
            return vec![doubt.with("prefix", &self.prefix())];
        }
        Vec::new()
    }

    fn explain(&self) -> Explanation {
        let mut facts = Vec::new();
        if let Some(country) = self.country() {
            let meaning = Meaning::Countries(vec![country]);
            facts.push(Fact::new("microchip-country", self.prefix(), meaning));
        }
        if let Some(maker) = self.maker() {
            facts.push(Fact::new("microchip-maker", maker, Meaning::Text(maker.to_owned())));
        }
        let animal = self.0.get(3..).unwrap_or_default();
        facts.push(Fact::new("microchip-animal", animal, Meaning::Text(animal.to_owned())));
        Explanation::new(facts, self.doubts())
    }
}

as_text!(Microchip, MicrochipReason);

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn prefixes_are_read_or_doubted() {
        for (text, key) in [
            ("999000000000001", Some("microchip-test")),
            ("001000000000001", Some("microchip-prefix-unknown")),
            ("900000000000001", None),
            ("998000000000001", None),
            ("840000000000001", None),
        ] {
            let doubts = Microchip::parse(text).unwrap().doubts();
            assert_eq!(doubts.first().map(|d| d.key), key, "{text}");
        }
    }

    #[test]
    fn refusals_have_their_own_keys() {
        for (text, key) in [
            ("", "text-empty"),
            ("52821000012345", "microchip-length"),
            ("123456789", "microchip-not-iso"),
            ("52821000012345O", "microchip-digits"),
            ("000000000000000", "microchip-placeholder"),
        ] {
            assert_eq!(Microchip::parse(text).unwrap_err().key(), key, "{text}");
        }
    }
}
