//! UN/LOCODE (UNECE recommendation 16): a place by five characters.

use crate::explanation::{Argument, Doubt, Explanation, Fact, Meaning};
use crate::text::{self, Identifier, Reason, TextReason, as_text};
use crate::{Country, Status};

/// A UN/LOCODE: two letters of ISO 3166-1, three characters of A–Z or 2–9. Only its shape and
/// its country are checked; whether the place exists, and is a port, the port list knows.
///
/// ```
/// use identifiers::{Country, Identifier, Locode, Reason};
/// let rodney_bay = Locode::parse("LC GRI")?;
/// assert_eq!(rodney_bay.as_str(), "LCGRI");
/// assert!(rodney_bay.is_in(Country::parse("LCA").unwrap()));
/// assert!(Locode::parse("VG OP9").is_ok()); // digits 2 to 9 may occur
/// assert_eq!(Locode::parse("VGOP1").unwrap_err().key(), "locode-shape"); // 0 and 1 may not
/// assert_eq!(Locode::parse("QQABC").unwrap_err().key(), "locode-country");
/// # Ok::<(), identifiers::LocodeReason>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Locode(String);

/// Why text is no UN/LOCODE.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum LocodeReason {
    /// The text itself cannot be read.
    #[error(transparent)]
    Text(#[from] TextReason),
    /// Not five characters.
    #[error("Enter the five characters of the UN/LOCODE, for example LCGRI; this has {count}.")]
    Length {
        /// How many characters there are.
        count: usize,
    },
    /// Not two letters and three of A–Z or 2–9.
    #[error("Enter two letters for the country and three letters or digits 2 to 9 for the place.")]
    Shape,
    /// The first two letters are no country.
    #[error("Check the UN/LOCODE; no country has the code {code}.")]
    Country {
        /// The two letters.
        code: String,
    },
}

impl Reason for LocodeReason {
    fn key(&self) -> &'static str {
        match self {
            Self::Text(reason) => reason.key(),
            Self::Length { .. } => "locode-length",
            Self::Shape => "locode-shape",
            Self::Country { .. } => "locode-country",
        }
    }

    fn arguments(&self) -> Vec<Argument> {
        match self {
            Self::Text(reason) => reason.arguments(),
            Self::Length { count } => vec![Argument::new("count", count)],
            Self::Shape => Vec::new(),
            Self::Country { code } => vec![Argument::new("code", code)],
        }
    }
}

/// The code UNECE gives installations in international waters.
const INTERNATIONAL_WATERS: &str = "XZ";

impl Locode {
    /// The country; `None` for installations in international waters (`XZ`).
    #[must_use]
    pub fn country(&self) -> Option<Country> {
        Country::parse(self.country_code()).ok()
    }

    /// The two letters of the country.
    #[must_use]
    pub fn country_code(&self) -> &str {
        self.0.get(..2).unwrap_or_default()
    }

    /// The three characters of the place.
    #[must_use]
    pub fn place(&self) -> &str {
        self.0.get(2..).unwrap_or_default()
    }

    /// Whether the place lies in a country. A withdrawn code agrees with its successors.
    #[must_use]
    pub fn is_in(&self, country: Country) -> bool {
        self.country().is_some_and(|own| {
            own == country
                || own.successors().contains(&country)
                || country.successors().contains(&own)
        })
    }

    /// The doubt that the place lies in another country than the one declared.
    #[must_use]
    pub fn country_doubt(&self, declared: Country) -> Option<Doubt> {
        (!self.is_in(declared)).then(|| {
            let sentence = format!(
                "The UN/LOCODE {} lies in {}, but the country is {}.",
                self.0,
                self.country().map_or("international waters", |country| country.name()),
                declared.name()
            );
            Doubt::warn("locode-country-differs", sentence)
                .with("locode", &&self.0)
                .with("country", &declared.code())
        })
    }
}

impl Identifier for Locode {
    type Reason = LocodeReason;
    const LIMIT: usize = 40;

    fn normalise(text: &str) -> String {
        text::compact(text)
    }

    fn parse(text: &str) -> Result<Self, LocodeReason> {
        text::within(text, Self::LIMIT)?;
        let code = text::alphanumeric(Self::normalise(text))?;
        if code.len() != 5 {
            return Err(LocodeReason::Length { count: code.len() });
        }
        let (country, place) = code.split_at(2);
        if !country.bytes().all(|byte| byte.is_ascii_uppercase()) || place.contains(['0', '1']) {
            return Err(LocodeReason::Shape);
        }
        // "UK" is a name we understand for GB, but no country code of a LOCODE.
        let known = Country::parse(country).ok().filter(|found| found.alpha2() == Some(country));
        if known.is_none() && country != INTERNATIONAL_WATERS {
            return Err(LocodeReason::Country { code: country.to_owned() });
        }
        Ok(Self(code))
    }

    fn as_str(&self) -> &str {
        &self.0
    }

    fn doubts(&self) -> Vec<Doubt> {
        let withdrawn = |country: &Country| matches!(country.status(), Status::Withdrawn { .. });
        let Some(country) = self.country().filter(withdrawn) else {
            return Vec::new();
        };
        country.doubts()
    }

    fn explain(&self) -> Explanation {
        let country = Meaning::Countries(self.country().into_iter().collect());
        let facts = vec![
            Fact::new("locode-country-name", self.country_code(), country),
            Fact::new("locode-place", self.place(), Meaning::Text(self.place().to_owned())),
        ];
        Explanation::new(facts, self.doubts())
    }
}

as_text!(Locode, LocodeReason);

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn refusals_have_their_own_keys() {
        for (text, key) in [
            ("", "text-empty"),
            ("LCGR", "locode-length"),
            ("LCGRIS", "locode-length"),
            ("L2GRI", "locode-shape"),
            ("LCG0I", "locode-shape"),
            ("UKLON", "locode-country"),
            ("LCGR\u{202E}I", "text-character"),
        ] {
            assert_eq!(Locode::parse(text).unwrap_err().key(), key, "{text:?}");
        }
    }

    #[test]
    fn curacao_before_2010_agrees_with_curacao() {
        let old = Locode::parse("ANCUR").unwrap();
        assert_eq!(old.doubts()[0].key, "country-withdrawn");
        assert!(old.is_in(Country::parse("CW").unwrap()));
        assert!(!old.is_in(Country::parse("AW").unwrap()));
        assert_eq!(
            old.country_doubt(Country::parse("AW").unwrap()).unwrap().key,
            "locode-country-differs"
        );
    }

    #[test]
    fn international_waters_have_no_country() {
        let rig = Locode::parse("XZABC").unwrap();
        assert_eq!(rig.country(), None);
        assert!(!rig.is_in(Country::parse("TT").unwrap()));
    }
}
