//! The IMO ship identification number (IMO resolution A.1117(30), formerly A.1078(28)).

use crate::explanation::{Argument, Doubt, Explanation, Fact, Meaning};
use crate::text::{self, Identifier, Reason, TextReason, as_text, shown};

/// An IMO number: seven digits, the last a check digit. It stays with the hull for life, through
/// every change of name, flag and owner. Few yachts have one.
///
/// ```
/// use identifiers::{Identifier, ImoNumber, Reason};
/// assert_eq!(ImoNumber::parse("IMO 9074729")?.as_str(), "9074729");
/// assert_eq!(ImoNumber::parse("9074728").unwrap_err().key(), "imo-check-digit");
/// assert_eq!(ImoNumber::parse("907472").unwrap_err().key(), "imo-length");
/// assert_eq!(ImoNumber::parse("907A729").unwrap_err().key(), "imo-digits");
/// # Ok::<(), identifiers::ImoReason>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ImoNumber(String);

/// Why text is no IMO number.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum ImoReason {
    /// The text itself cannot be read.
    #[error(transparent)]
    Text(#[from] TextReason),
    /// Something other than a digit after the letters IMO.
    #[error("Enter only the seven digits of the IMO number; “{found}” does not belong in it.")]
    Digits {
        /// The first character that is no digit, safe to print.
        found: String,
    },
    /// Not seven digits.
    #[error("Enter all seven digits of the IMO number; this has {count}.")]
    Length {
        /// How many digits there are.
        count: usize,
    },
    /// The check digit does not fit the other six.
    #[error("Check the IMO number; one of its digits is wrong.")]
    CheckDigit,
}

impl Reason for ImoReason {
    fn key(&self) -> &'static str {
        match self {
            Self::Text(reason) => reason.key(),
            Self::Digits { .. } => "imo-digits",
            Self::Length { .. } => "imo-length",
            Self::CheckDigit => "imo-check-digit",
        }
    }

    fn arguments(&self) -> Vec<Argument> {
        match self {
            Self::Text(reason) => reason.arguments(),
            Self::Digits { found } => vec![Argument::new("found", found)],
            Self::Length { count } => vec![Argument::new("count", count)],
            Self::CheckDigit => Vec::new(),
        }
    }
}

impl ImoNumber {
    /// The check digit that belongs to six digits: their sum times 7, 6, 5, 4, 3, 2, modulo 10.
    /// It proves less than people think: an error in the 2nd, 3rd, 4th or 6th digit can pass
    /// (weights 6, 5, 4, 2 share a factor with 10).
    ///
    /// ```
    /// assert_eq!(identifiers::ImoNumber::check_digit([9, 0, 7, 4, 7, 2]), 9);
    /// ```
    #[must_use]
    pub fn check_digit(six: [u8; 6]) -> u8 {
        let sum: u32 = six
            .iter()
            .zip([7, 6, 5, 4, 3, 2])
            .map(|(digit, weight)| u32::from(*digit) * weight)
            .sum();
        u8::try_from(sum % 10).unwrap_or_default()
    }

    fn read(digits: &str) -> Result<(), ImoReason> {
        if let Some(other) = digits.chars().find(|c| !c.is_ascii_digit()) {
            return Err(ImoReason::Digits { found: shown(other) });
        }
        let values: Vec<u8> = digits.bytes().map(|byte| byte - b'0').collect();
        match values.as_slice() {
            [six @ .., check] if six.len() == 6 => {
                let six = <[u8; 6]>::try_from(six).unwrap_or_default();
                // Seven zeros satisfy the sum and are what people type to get past a form.
                if Self::check_digit(six) != *check || values.iter().all(|digit| *digit == 0) {
                    return Err(ImoReason::CheckDigit);
                }
                Ok(())
            }
            _ => Err(ImoReason::Length { count: values.len() }),
        }
    }
}

impl Identifier for ImoNumber {
    type Reason = ImoReason;
    const LIMIT: usize = 40;

    fn normalise(text: &str) -> String {
        text::compact(text).trim_start_matches("IMO").to_owned()
    }

    fn parse(text: &str) -> Result<Self, ImoReason> {
        text::within(text, Self::LIMIT)?;
        let digits = Self::normalise(text);
        if digits.is_empty() {
            return Err(TextReason::Empty.into());
        }
        Self::read(&digits)?;
        Ok(Self(digits))
    }

    fn as_str(&self) -> &str {
        &self.0
    }

    fn doubts(&self) -> Vec<Doubt> {
        if self.0.starts_with('0') {
            let sentence = "No ship has been given an IMO number that starts with 0.";
            return vec![Doubt::warn("imo-leading-zero", sentence)];
        }
        Vec::new()
    }

    fn explain(&self) -> Explanation {
        let (number, check) = self.0.split_at(6);
        let facts = vec![
            Fact::new("imo-number", number, Meaning::Text(self.0.clone())),
            Fact::new("imo-check", check, Meaning::Text(check.to_owned())),
        ];
        Explanation::new(facts, self.doubts())
    }
}

as_text!(ImoNumber, ImoReason);
