//! Amounts: exact decimals in the file, minor units in memory, never floats.

use serde::{Deserialize, Deserializer, Serialize};

/// The currencies that the territories charge in. All have two decimals.
const CURRENCIES: [&str; 10] =
    ["XCD", "USD", "BBD", "BMD", "BSD", "EUR", "KYD", "AWG", "XCG", "TTD"];

/// A currency of a territory, by ISO 4217.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(into = "&'static str")]
pub struct Currency(&'static str);

impl Currency {
    /// ISO 4217 code.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        self.0
    }

    /// Decimals of the minor unit: 2 for all currencies of the region.
    #[must_use]
    pub fn decimals(self) -> u32 {
        2
    }
}

impl std::fmt::Display for Currency {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.0)
    }
}

impl TryFrom<String> for Currency {
    type Error = String;
    fn try_from(text: String) -> Result<Self, String> {
        CURRENCIES.iter().find(|code| **code == text).map(|code| Self(code)).ok_or_else(|| {
            format!("“{text}” is not a currency used here: write one of {}", CURRENCIES.join(", "))
        })
    }
}

impl<'de> Deserialize<'de> for Currency {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Self::try_from(String::deserialize(deserializer)?).map_err(serde::de::Error::custom)
    }
}

impl From<Currency> for &'static str {
    fn from(currency: Currency) -> Self {
        currency.0
    }
}

/// An amount in minor units (cents) of the currency that stands beside it.
/// Written in YAML as a plain decimal: `13.25`, `0.1`, `1000`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default, Serialize)]
#[serde(transparent)]
pub struct Minor(pub i64);

impl Minor {
    /// Reads a plain decimal of at most two decimals, without sign.
    ///
    /// # Errors
    /// Anything else, with the reason.
    pub fn parse(text: &str) -> Result<Self, String> {
        let refuse =
            || format!("“{text}” is not an amount: write it like 13.25, at most two decimals");
        let (whole, cents) = text.split_once('.').unwrap_or((text, "0"));
        let digits = |part: &str| !part.is_empty() && part.chars().all(|c| c.is_ascii_digit());
        if !digits(whole) || !digits(cents) || cents.len() > 2 || whole.len() > 12 {
            return Err(refuse());
        }
        let whole: i64 = whole.parse().map_err(|_| refuse())?;
        let hundredths: i64 = format!("{cents:0<2}").parse().map_err(|_| refuse())?;
        Ok(Self(whole * 100 + hundredths))
    }
}

impl<'de> Deserialize<'de> for Minor {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        // As text, not as a number: 0.1 must not pass through a float.
        let text = String::deserialize(deserializer)?;
        Self::parse(&text).map_err(serde::de::Error::custom)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn amounts_are_exact() {
        let cases = [("0", 0), ("0.1", 10), ("13.25", 1325), ("22.3", 2230), ("1000", 100_000)];
        for (text, minor) in cases {
            assert_eq!(Minor::parse(text), Ok(Minor(minor)), "{text}");
        }
    }

    #[test]
    fn what_is_no_amount_is_refused() {
        for text in
            ["", ".5", "5.", "1.234", "-1", "+1", "1e3", "1,50", "NaN", "9999999999999", "١"]
        {
            assert!(Minor::parse(text).is_err(), "{text}");
        }
    }

    #[test]
    fn currencies_are_those_of_the_region() {
        assert_eq!(Currency::try_from("XCD".to_owned()).map(Currency::as_str), Ok("XCD"));
        let error = Currency::try_from("EC$".to_owned()).unwrap_err();
        assert!(error.contains("write one of XCD, USD"), "{error}");
    }
}
