//! Countries and the codes that stand for them: ISO 3166-1, withdrawn ISO 3166-3, ICAO's extras.

use crate::country_table::{NAMES, Row, TABLE};
use crate::explanation::{Argument, Doubt, Explanation, Fact, Meaning};
use crate::language::Language;
use crate::text::{self, Reason, TextReason, shown};
use chrono::NaiveDate;
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use std::fmt;
use std::hash::{Hash, Hasher};

/// Whether a code is in force.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Status {
    /// In ISO 3166-1 today.
    Current,
    /// Withdrawn, listed in ISO 3166-3; old papers still carry it.
    Withdrawn {
        /// The day of withdrawal; 31 December where the standard records only the year.
        until: NaiveDate,
    },
    /// Only in travel documents: ICAO Doc 9303 part 3 section 5 (`D`, `GBD`, `XXA`, `RKS`, …).
    DocumentOnly,
}

/// A country, a territory, or what stands in its place in a travel document.
///
/// Cheap to copy; equal when the codes are equal.
///
/// ```
/// use identifiers::Country;
/// let lucia = Country::parse("lc")?;
/// assert_eq!(lucia, Country::parse("LCA")?);
/// assert_eq!(lucia, Country::parse("St. Lucia")?);
/// assert_eq!(lucia.name(), "Saint Lucia");
/// // Withdrawn codes stay readable, and say what took their place:
/// let antilles = Country::parse("AN")?;
/// assert_eq!(antilles.until().unwrap().to_string(), "2010-12-15");
/// assert_eq!(antilles.successors().len(), 3);
/// // Passports write Germany with one letter:
/// assert_eq!(Country::parse("D<<")?.sovereign().alpha2(), Some("DE"));
/// # Ok::<(), identifiers::CountryReason>(())
/// ```
#[derive(Clone, Copy)]
pub struct Country(&'static Row);

/// Why text is no country.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum CountryReason {
    /// The text itself cannot be read.
    #[error(transparent)]
    Text(#[from] TextReason),
    /// No such code or name, now or ever.
    #[error("Choose the country from the list; “{given}” is no country code or name we know.")]
    Unknown {
        /// What was given, safe to print.
        given: String,
    },
}

impl Reason for CountryReason {
    fn key(&self) -> &'static str {
        match self {
            Self::Text(reason) => reason.key(),
            Self::Unknown { .. } => "country-unknown",
        }
    }

    fn arguments(&self) -> Vec<Argument> {
        match self {
            Self::Text(reason) => reason.arguments(),
            Self::Unknown { given } => vec![Argument::new("given", given)],
        }
    }
}

impl Country {
    /// The longest text looked at, in bytes.
    pub const LIMIT: usize = 80;

    pub(crate) fn of(row: &'static Row) -> Self {
        Self(row)
    }

    /// Reads an alpha-2, alpha-3 or numeric code, an ICAO code with or without its fillers, or
    /// a name in any of our languages. A code used twice (`CS`, `AI`, `BQ`) is its current or latest holder;
    /// see [`parse_on`](Self::parse_on) for an older paper.
    ///
    /// # Errors
    /// [`CountryReason`] when the text is empty, longer than 80 bytes, or no country.
    pub fn parse(text: &str) -> Result<Self, CountryReason> {
        let tidy = Self::tidy(text)?;
        let code = tidy.to_ascii_uppercase();
        if let Some(found) = TABLE.with_code(&code).next() {
            return Ok(found);
        }
        TABLE.with_name(&tidy).ok_or_else(|| Self::unknown(&tidy))
    }

    /// Reads a code as it stood on a date: `CS` on 1 May 1990 is Czechoslovakia.
    ///
    /// ```
    /// use identifiers::Country;
    /// let day = |text: &str| text.parse().unwrap();
    /// assert_eq!(Country::parse_on("CS", day("1990-05-01")).unwrap().alpha3(), Some("CSK"));
    /// assert_eq!(Country::parse_on("CS", day("2005-05-01")).unwrap().alpha3(), Some("SCG"));
    /// ```
    ///
    /// # Errors
    /// [`CountryReason`] as for [`parse`](Self::parse).
    pub fn parse_on(text: &str, date: NaiveDate) -> Result<Self, CountryReason> {
        let code = Self::tidy(text)?.to_ascii_uppercase();
        TABLE
            .with_code(&code)
            .filter_map(|country| Some((country.until().filter(|until| date < *until)?, country)))
            .min_by_key(|(until, _)| *until)
            .map_or_else(|| Self::parse(text), |(_, country)| Ok(country))
    }

    fn tidy(text: &str) -> Result<String, CountryReason> {
        text::within(text, Self::LIMIT)?;
        let tidy = text.trim().trim_end_matches('<').trim();
        if tidy.is_empty() {
            return Err(TextReason::Empty.into());
        }
        Ok(tidy.to_owned())
    }

    fn unknown(tidy: &str) -> CountryReason {
        CountryReason::Unknown { given: tidy.chars().map(shown).collect() }
    }

    /// Every country and territory of ISO 3166-1 today, in the order of alpha-2.
    pub fn current() -> impl Iterator<Item = Self> {
        Self::all().filter(|country| country.status() == Status::Current)
    }

    /// Every row of the table: current, withdrawn, and travel documents' own.
    pub fn all() -> impl Iterator<Item = Self> {
        TABLE.rows.iter().map(Self)
    }

    /// The ISO 3166-1 alpha-2 code; `None` for most codes of travel documents.
    #[must_use]
    pub fn alpha2(&self) -> Option<&'static str> {
        self.0.alpha2
    }

    /// The alpha-3 code, or ICAO's code of one to three letters.
    #[must_use]
    pub fn alpha3(&self) -> Option<&'static str> {
        self.0.alpha3
    }

    /// The ISO 3166-1 numeric code, three digits.
    #[must_use]
    pub fn numeric(&self) -> Option<&'static str> {
        self.0.numeric
    }

    /// The code to store and compare by: alpha-2 when it is current and unambiguous, else
    /// alpha-3, else the withdrawn alpha-2. [`parse`](Self::parse) reads it back as the same country.
    #[must_use]
    pub fn code(&self) -> &'static str {
        let preferred = match self.status() {
            Status::Withdrawn { .. } => self.0.alpha3.or(self.0.alpha2),
            _ => self.0.alpha2.or(self.0.alpha3),
        };
        preferred.unwrap_or_default()
    }

    /// The code a passport prints: alpha-3, and `D` for Germany.
    #[must_use]
    pub fn icao(&self) -> &'static str {
        match self.0.alpha3 {
            Some("DEU") => "D",
            other => other.or(self.0.alpha2).unwrap_or_default(),
        }
    }

    /// Whether the code is in force.
    #[must_use]
    pub fn status(&self) -> Status {
        self.0.status
    }

    /// The day the code was withdrawn, if it was.
    #[must_use]
    pub fn until(&self) -> Option<NaiveDate> {
        match self.0.status {
            Status::Withdrawn { until } => Some(until),
            _ => None,
        }
    }

    /// The countries that hold the land of a withdrawn code today.
    #[must_use]
    pub fn successors(&self) -> Vec<Self> {
        let current = |code: &&'static str| TABLE.with_code(code).next();
        self.0.successors.iter().filter_map(current).collect()
    }

    /// The country whose nationality a document's code is (`GBN` → United Kingdom, `D` →
    /// Germany); itself for every other.
    #[must_use]
    pub fn sovereign(&self) -> Self {
        match self.status() {
            Status::DocumentOnly => self.successors().first().copied().unwrap_or(*self),
            _ => *self,
        }
    }

    /// The name in English.
    #[must_use]
    pub fn name(&self) -> &'static str {
        self.name_in(Language::En)
    }

    /// The name as people say it in a language; English where we have no word (withdrawn codes
    /// and travel documents' own).
    #[must_use]
    pub fn name_in(&self, language: Language) -> &'static str {
        if matches!(self.status(), Status::Withdrawn { .. }) {
            return self.0.name;
        }
        self.0
            .alpha2
            .and_then(|alpha2| NAMES.get(alpha2))
            .and_then(|names| Language::ALL.iter().position(|l| *l == language).map(|i| names[i]))
            .unwrap_or(self.0.name)
    }

    /// What to look at: a withdrawn code, a specimen.
    #[must_use]
    pub fn doubts(&self) -> Vec<Doubt> {
        if let Some(until) = self.until() {
            let sentence = format!("{} has not been a country code since {until}.", self.0.name);
            return vec![
                Doubt::note("country-withdrawn", sentence)
                    .with("country", &self.0.name)
                    .with("date", &until),
            ];
        }
        if self.0.alpha3 == Some("UTO") {
            let sentence = "Utopia is the country of specimen documents only.";
            return vec![Doubt::warn("country-specimen", sentence)];
        }
        Vec::new()
    }

    /// What the code means.
    #[must_use]
    pub fn explain(&self) -> Explanation {
        let mut facts =
            vec![Fact::new("country-name", self.code(), Meaning::Countries(vec![*self]))];
        if let Some(until) = self.until() {
            facts.push(Fact::new("country-until", self.code(), Meaning::Date(until)));
            let successors = Meaning::Countries(self.successors());
            facts.push(Fact::new("country-successors", self.code(), successors));
        }
        Explanation::new(facts, self.doubts())
    }
}

/// The name of a country as people say it in a language; `None` for an unknown code.
///
/// ```
/// use identifiers::{Language, country_name};
/// assert_eq!(country_name("HT", Language::Ht), Some("Ayiti"));
/// assert_eq!(country_name("cw", Language::Pap), Some("Kòrsou"));
/// assert_eq!(country_name("ZZ", Language::En), None);
/// ```
#[must_use]
pub fn country_name(code: &str, language: Language) -> Option<&'static str> {
    Country::parse(code).ok().map(|country| country.name_in(language))
}

impl PartialEq for Country {
    fn eq(&self, other: &Self) -> bool {
        self.code() == other.code()
    }
}

impl Eq for Country {}

impl Hash for Country {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.code().hash(state);
    }
}

impl PartialOrd for Country {
    fn partial_cmp(&self, other: &Self) -> Option<std::cmp::Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Country {
    fn cmp(&self, other: &Self) -> std::cmp::Ordering {
        self.code().cmp(other.code())
    }
}

impl fmt::Debug for Country {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Country({})", self.code())
    }
}

impl fmt::Display for Country {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}

impl std::str::FromStr for Country {
    type Err = CountryReason;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        Self::parse(text)
    }
}

impl Serialize for Country {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.code())
    }
}

impl<'de> Deserialize<'de> for Country {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        let text = std::borrow::Cow::<'de, str>::deserialize(from)?;
        Self::parse(&text).map_err(serde::de::Error::custom)
    }
}
