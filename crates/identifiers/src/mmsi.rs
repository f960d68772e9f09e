//! The Maritime Mobile Service Identity (ITU-R M.585) and the flag it names.

mod kind;

pub use kind::Kind;

use crate::Country;
use crate::country_table::lines;
use crate::explanation::{Argument, Doubt, Explanation, Fact, Meaning};
use crate::text::{self, Identifier, Reason, TextReason, as_text, shown};
use std::collections::HashMap;
use std::sync::LazyLock;

/// A nine-digit radio identity. A vessel's own starts with a digit 2 to 7; other kinds are
/// accepted and doubted.
///
/// ```
/// use identifiers::{Identifier, Mmsi, mmsi::Kind};
/// let mmsi = Mmsi::parse("232004117")?;
/// assert_eq!(mmsi.kind(), Kind::ShipStation);
/// assert_eq!(mmsi.mid(), Some("232"));
/// assert_eq!(mmsi.flags()[0].name(), "United Kingdom");
/// assert!(mmsi.doubts().is_empty());
/// // A tender carries its mother ship's identity after 98: accepted, but not a vessel's own.
/// assert_eq!(Mmsi::parse("983430001")?.doubts()[0].key, "mmsi-not-a-ship");
/// # Ok::<(), identifiers::MmsiReason>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Mmsi(String);

/// Why text is no MMSI.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum MmsiReason {
    /// The text itself cannot be read.
    #[error(transparent)]
    Text(#[from] TextReason),
    /// Something other than a digit.
    #[error("Enter only the nine digits of the MMSI; “{found}” does not belong in it.")]
    Digits {
        /// The first character that is no digit, safe to print.
        found: String,
    },
    /// Not nine digits.
    #[error("Enter all nine digits of the MMSI; this has {count}.")]
    Length {
        /// How many digits there are.
        count: usize,
    },
    /// Leading digits that no kind of station uses, or country digits outside 200 to 799.
    #[error("Check the MMSI; no station has a number that starts like this one.")]
    Kind,
    /// One digit nine times, or 123456789.
    #[error("Enter the MMSI from your radio licence, or leave it empty if you have none.")]
    Placeholder,
}

impl Reason for MmsiReason {
    fn key(&self) -> &'static str {
        match self {
            Self::Text(reason) => reason.key(),
            Self::Digits { .. } => "mmsi-digits",
            Self::Length { .. } => "mmsi-length",
            Self::Kind => "mmsi-kind-unknown",
            Self::Placeholder => "mmsi-placeholder",
        }
    }

    fn arguments(&self) -> Vec<Argument> {
        match self {
            Self::Text(reason) => reason.arguments(),
            Self::Digits { found } => vec![Argument::new("found", found)],
            Self::Length { count } => vec![Argument::new("count", count)],
            Self::Kind | Self::Placeholder => Vec::new(),
        }
    }
}

/// MID -> countries that register under it, from `mid.tsv`.
static MIDS: LazyLock<HashMap<&'static str, Vec<Country>>> = LazyLock::new(|| {
    lines(include_str!("../../../resources/identifiers/mid.tsv"))
        .filter_map(|fields| match fields.as_slice() {
            [mid, countries, ..] => {
                Some((*mid, countries.split(',').filter_map(|c| Country::parse(c).ok()).collect()))
            }
            _ => None,
        })
        .collect()
});

impl Mmsi {
    /// The kind of station.
    #[must_use]
    pub fn kind(&self) -> Kind {
        Kind::of(&self.0).unwrap_or(Kind::ShipStation)
    }

    /// The Maritime Identification Digits, if the kind has them.
    #[must_use]
    pub fn mid(&self) -> Option<&str> {
        self.kind().mid_at().and_then(|at| self.0.get(at))
    }

    /// The countries that register under the MID: usually one, several where they share it
    /// (306: Bonaire, Curaçao, Sint Maarten), none when the MID is not in our table.
    #[must_use]
    pub fn flags(&self) -> &'static [Country] {
        self.mid().and_then(|mid| MIDS.get(mid)).map(Vec::as_slice).unwrap_or_default()
    }

    /// Whether the MID agrees with the flag a vessel declares; `None` when the MID is unknown.
    ///
    /// ```
    /// use identifiers::{Country, Identifier, Mmsi};
    /// let mmsi = Mmsi::parse("306123456")?;
    /// let flag = |code: &str| Country::parse(code).unwrap();
    /// assert_eq!(mmsi.agrees_with(flag("CW")), Some(true));
    /// assert_eq!(mmsi.agrees_with(flag("VC")), Some(false));
    /// # Ok::<(), identifiers::MmsiReason>(())
    /// ```
    #[must_use]
    pub fn agrees_with(&self, flag: Country) -> Option<bool> {
        let flags = self.flags();
        let same = |known: &Country| *known == flag || flag.successors().contains(known);
        (!flags.is_empty()).then(|| flags.iter().any(same))
    }

    /// The doubt that the MID is another country's than the declared flag. A boat bought abroad
    /// often keeps its radio's old number, so it is never a refusal.
    #[must_use]
    pub fn flag_doubt(&self, flag: Country) -> Option<Doubt> {
        (self.agrees_with(flag) == Some(false)).then(|| {
            let theirs = Meaning::Countries(self.flags().to_vec()).to_string();
            let sentence =
                format!("The MMSI belongs to {theirs}, but the vessel's flag is {}.", flag.name());
            let codes: Vec<_> = self.flags().iter().map(Country::code).collect();
            Doubt::warn("mmsi-flag-differs", sentence)
                .with("mmsi-country", &codes.join(" "))
                .with("flag", &flag.code())
        })
    }

    fn is_placeholder(digits: &str) -> bool {
        digits == "123456789" || digits.bytes().all(|byte| digits.as_bytes().first() == Some(&byte))
    }
}

impl Identifier for Mmsi {
    type Reason = MmsiReason;
    const LIMIT: usize = 40;

    fn normalise(text: &str) -> String {
        text::compact(text).trim_start_matches("MMSI").to_owned()
    }

    fn parse(text: &str) -> Result<Self, MmsiReason> {
        text::within(text, Self::LIMIT)?;
        let digits = Self::normalise(text);
        if digits.is_empty() {
            return Err(TextReason::Empty.into());
        }
        if let Some(other) = digits.chars().find(|c| !c.is_ascii_digit()) {
            return Err(MmsiReason::Digits { found: shown(other) });
        }
        if digits.len() != 9 {
            return Err(MmsiReason::Length { count: digits.len() });
        }
        if Self::is_placeholder(&digits) {
            return Err(MmsiReason::Placeholder);
        }
        let kind = Kind::of(&digits).ok_or(MmsiReason::Kind)?;
        let mid = kind.mid_at().and_then(|at| digits.get(at));
        if mid.is_some_and(|mid| !mid.starts_with(|first| ('2'..='7').contains(&first))) {
            return Err(MmsiReason::Kind);
        }
        Ok(Self(digits))
    }

    fn as_str(&self) -> &str {
        &self.0
    }

    fn doubts(&self) -> Vec<Doubt> {
        let mut doubts = Vec::new();
        let kind = self.kind();
        if kind != Kind::ShipStation {
            let sentence =
                format!("This MMSI is that of a {}, not of a vessel itself.", kind.name());
            doubts.push(Doubt::warn("mmsi-not-a-ship", sentence).with("kind", &kind.key()));
        }
        if let Some(mid) = self.mid().filter(|mid| !MIDS.contains_key(mid)) {
            let sentence = format!("No country is known to use MMSIs with the digits {mid}.");
            doubts.push(Doubt::warn("mmsi-mid-unknown", sentence).with("mid", &mid));
        }
        doubts
    }

    fn explain(&self) -> Explanation {
        let mut facts = vec![Fact::new("mmsi-kind", &self.0, Meaning::Term(self.kind().key()))];
        if let Some(mid) = self.mid().filter(|_| !self.flags().is_empty()) {
            let flags = Meaning::Countries(self.flags().to_vec());
            facts.push(Fact::new("mmsi-mid", mid, flags));
        }
        Explanation::new(facts, self.doubts())
    }
}

as_text!(Mmsi, MmsiReason);

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_mid_is_three_digits_and_names_current_countries() {
        assert_eq!(MIDS.len(), 292);
        for (mid, countries) in MIDS.iter() {
            assert!(mid.len() == 3 && ("200".."776").contains(mid), "{mid}");
            assert!(!countries.is_empty(), "{mid}");
            assert!(countries.iter().all(|c| c.status() == crate::Status::Current), "{mid}");
        }
    }

    #[test]
    fn no_line_of_the_table_is_lost() {
        let file = include_str!("../../../resources/identifiers/mid.tsv");
        for fields in lines(file) {
            assert_eq!(fields.len(), 5, "{fields:?}");
            assert_eq!(fields[1].split(',').count(), MIDS[fields[0]].len(), "{fields:?}");
            assert!(["high", "medium", "low"].contains(&fields[3]), "{fields:?}");
        }
    }

    #[test]
    fn the_caribbean_is_as_the_reference_lists_it() {
        let reference = "301 AI,304 AG,305 AG,306 CW,306 SX,306 BQ,307 AW,308 BS,309 BS,311 BS,\
            310 BM,312 BZ,314 BB,319 KY,325 DM,327 DO,329 GP,330 GD,339 JM,341 KN,343 LC,347 MQ,\
            348 MS,358 PR,362 TT,364 TC,375 VC,376 VC,377 VC,378 VG,379 VI";
        for pair in reference.split(',') {
            let (mid, code) = pair.trim().split_once(' ').unwrap();
            assert!(MIDS[mid].contains(&Country::parse(code).unwrap()), "{pair}");
        }
    }

    #[test]
    fn kinds_are_told_apart() {
        for (text, kind) in [
            ("002320001", Kind::CoastStation),
            ("023200011", Kind::Group),
            ("823200011", Kind::Handheld),
            ("982320011", Kind::Tender),
            ("111232001", Kind::RescueAircraft),
            ("992320011", Kind::AidToNavigation),
            ("970123456", Kind::Beacon),
            ("979123456", Kind::Beacon),
        ] {
            let found = Mmsi::parse(text).unwrap();
            assert_eq!(found.kind(), kind, "{text}");
            assert!(found.doubts().iter().any(|d| d.key == "mmsi-not-a-ship"), "{text}");
        }
    }

    #[test]
    fn refusals_have_their_own_keys() {
        for (text, key) in [
            ("", "text-empty"),
            ("23200411", "mmsi-length"),
            ("23200411O", "mmsi-digits"),
            ("999999999", "mmsi-placeholder"),
            ("123456789", "mmsi-placeholder"),
            ("132004117", "mmsi-kind-unknown"),
            ("001320041", "mmsi-kind-unknown"),
            ("960000001", "mmsi-kind-unknown"),
        ] {
            assert_eq!(Mmsi::parse(text).unwrap_err().key(), key, "{text}");
        }
    }

    #[test]
    fn an_old_antilles_flag_agrees_with_the_new_countries() {
        let mmsi = Mmsi::parse("306123456").unwrap();
        assert_eq!(mmsi.agrees_with(Country::parse("AN").unwrap()), Some(true));
        assert!(
            mmsi.flag_doubt(Country::parse("GD").unwrap()).unwrap().sentence.contains("Grenada")
        );
        let unknown = Mmsi::parse("299123456").unwrap();
        assert_eq!(unknown.agrees_with(Country::parse("GD").unwrap()), None);
        assert_eq!(unknown.doubts()[0].key, "mmsi-mid-unknown");
    }
}
