//! A vessel's radio call sign (ITU Radio Regulations, article 19 and appendix 42).

use crate::Country;
use crate::country_table::lines;
use crate::explanation::{Argument, Doubt, Explanation, Fact, Meaning};
use crate::text::{self, Identifier, Reason, TextReason, as_text};
use std::collections::HashMap;
use std::sync::LazyLock;

/// A call sign: three to ten letters and digits. Its first two tell the administration that
/// issued it, as a hint; nothing about it is ever refused for being unusual.
///
/// ```
/// use identifiers::{CallSign, Identifier};
/// let sign = CallSign::parse("j6 abc")?;
/// assert_eq!(sign.as_str(), "J6ABC");
/// assert_eq!(sign.countries()[0].name(), "Saint Lucia");
/// assert!(sign.doubts().is_empty());
/// assert_eq!(CallSign::parse("12345")?.doubts()[0].key, "call-sign-shape");
/// # Ok::<(), identifiers::CallSignReason>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct CallSign(String);

/// Why text is no call sign.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum CallSignReason {
    /// The text itself cannot be read.
    #[error(transparent)]
    Text(#[from] TextReason),
    /// Fewer than three characters or more than ten.
    #[error(
        "Enter the call sign from the radio licence, 3 to 10 letters and digits; this has {count}."
    )]
    Length {
        /// How many characters there are.
        count: usize,
    },
}

impl Reason for CallSignReason {
    fn key(&self) -> &'static str {
        match self {
            Self::Text(reason) => reason.key(),
            Self::Length { .. } => "call-sign-length",
        }
    }

    fn arguments(&self) -> Vec<Argument> {
        match self {
            Self::Text(reason) => reason.arguments(),
            Self::Length { count } => vec![Argument::new("count", count)],
        }
    }
}

/// First two characters -> countries, from `call_sign_series.tsv`.
static SERIES: LazyLock<HashMap<[u8; 2], Vec<Country>>> = LazyLock::new(|| {
    let mut series = HashMap::new();
    for fields in lines(include_str!("../../../resources/identifiers/call_sign_series.tsv")) {
        let [from, to, countries] = fields.as_slice() else {
            continue;
        };
        let ([first, low], [_, high]) = (from.as_bytes(), to.as_bytes()) else {
            continue;
        };
        let owners: Vec<_> =
            countries.split(',').filter_map(|code| Country::parse(code).ok()).collect();
        for second in *low..=*high {
            series.insert([*first, second], owners.clone());
        }
    }
    series
});

impl CallSign {
    /// The administrations that issue call signs starting like this one; empty when unknown.
    /// Territories often use their sovereign's series (`GB` for Anguilla's VP2E).
    #[must_use]
    pub fn countries(&self) -> &'static [Country] {
        match self.0.as_bytes() {
            // All of F, G, I, K, M, N, R and W belong to one country, digits too (G4XYZ).
            [first @ (b'F' | b'G' | b'I' | b'K' | b'M' | b'N' | b'R' | b'W'), ..] => {
                SERIES.get(&[*first, b'A'])
            }
            [first, second, ..] => SERIES.get(&[*first, *second]),
            _ => None,
        }
        .map(Vec::as_slice)
        .unwrap_or_default()
    }

    /// Near enough to how article 19 builds a vessel's: 4 to 7 characters, a letter among the
    /// first two, another not far behind.
    fn usual_shape(&self) -> bool {
        let head = self.0.as_bytes().iter().take(2);
        head.clone().any(u8::is_ascii_alphabetic)
            && self.0.len() <= 7
            && self.0.len() >= 4
            && !self.0.bytes().take(3).all(|byte| byte.is_ascii_digit())
    }
}

impl Identifier for CallSign {
    type Reason = CallSignReason;
    const LIMIT: usize = 40;

    fn normalise(text: &str) -> String {
        text::compact(text)
    }

    fn parse(text: &str) -> Result<Self, CallSignReason> {
        text::within(text, Self::LIMIT)?;
        let sign = text::alphanumeric(Self::normalise(text))?;
        if !(3..=10).contains(&sign.len()) {
            return Err(CallSignReason::Length { count: sign.len() });
        }
        Ok(Self(sign))
    }

    fn as_str(&self) -> &str {
        &self.0
    }

    fn doubts(&self) -> Vec<Doubt> {
        if !self.usual_shape() {
            let sentence = "A vessel's call sign usually has 4 to 7 letters and digits, a letter \
                            among the first two, such as J6ABC or MABC2.";
            return vec![Doubt::note("call-sign-shape", sentence)];
        }
        if self.countries().is_empty() {
            let start = self.0.get(..2).unwrap_or_default();
            let sentence = format!("No country is known to issue call signs that start {start}.");
            return vec![Doubt::note("call-sign-series-unknown", sentence).with("start", &start)];
        }
        Vec::new()
    }

    fn explain(&self) -> Explanation {
        let mut facts = Vec::new();
        if !self.countries().is_empty() {
            let start = self.0.get(..2).unwrap_or_default();
            let countries = Meaning::Countries(self.countries().to_vec());
            facts.push(Fact::new("call-sign-series", start, countries));
        }
        Explanation::new(facts, self.doubts())
    }
}

as_text!(CallSign, CallSignReason);

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn series_name_their_country() {
        for (text, code) in [
            ("WDE1234", "US"),
            ("MABC2", "GB"),
            ("2ABC3", "GB"),
            ("G4XYZ", "GB"),
            ("J8B1234", "VC"),
            ("J3AB", "GD"),
            ("V2XY9", "AG"),
            ("8PAB", "BB"),
            ("9YAB", "TT"),
            ("HO1234", "PA"),
            ("FAB1234", "FR"),
            ("P4AB1", "AW"),
            ("6YAB", "JM"),
        ] {
            let sign = CallSign::parse(text).unwrap();
            assert_eq!(sign.countries().first().and_then(Country::alpha2), Some(code), "{text}");
            assert!(sign.doubts().is_empty(), "{text} {:?}", sign.doubts());
        }
    }

    #[test]
    fn no_line_of_the_table_is_lost() {
        let file = include_str!("../../../resources/identifiers/call_sign_series.tsv");
        let mut count = 0;
        for fields in lines(file) {
            let (from, to) = (fields[0].as_bytes(), fields[1].as_bytes());
            assert!(from[0] == to[0] && from[1] <= to[1], "{fields:?}");
            assert_eq!(SERIES[&[from[0], from[1]]].len(), fields[2].split(',').count());
            count += usize::from(to[1] - from[1]) + 1;
        }
        assert_eq!(SERIES.len(), count, "series overlap");
    }

    #[test]
    fn unusual_signs_are_accepted_and_flagged() {
        for (text, key) in [
            ("123", "call-sign-shape"),
            ("Q1ABC", "call-sign-series-unknown"),
            ("ABC", "call-sign-shape"),
        ] {
            assert_eq!(CallSign::parse(text).unwrap().doubts()[0].key, key, "{text}");
        }
        assert_eq!(CallSign::parse("AB").unwrap_err().key(), "call-sign-length");
        assert_eq!(CallSign::parse("ABC\0D").unwrap_err().key(), "text-character");
    }
}
