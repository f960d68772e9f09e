//! Exact decimal amounts: litres, grams, tonnage, lengths. No floating point is kept.

use std::fmt;

use serde::de::Error as _;
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use serde_json::{Map, Number, Value, json};
use utoipa::openapi::schema::{AdditionalProperties, ObjectBuilder, OneOfBuilder, Type};
use utoipa::openapi::{RefOr, Schema};
use utoipa::{PartialSchema, ToSchema};

use super::problem::{ProblemKind, echo};
use super::reader::wrong_type;

/// A decimal number with up to three digits after the point, held in thousandths.
///
/// Written as a JSON number; read from a number or from a text such as `"12.5"`.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Quantity {
    /// Thousandths of the unit.
    pub thousandths: u64,
}

/// The largest quantity taken, in whole units.
pub const MAX_QUANTITY: u64 = 1_000_000_000;

impl Quantity {
    /// A whole number of units.
    #[must_use]
    pub const fn whole(units: u64) -> Self {
        Self { thousandths: units * 1000 }
    }

    /// Reads a number, or says why it is not one.
    pub fn take(value: &Value) -> Result<Self, ProblemKind> {
        let thousandths = decimal(value, 3)?;
        if thousandths > MAX_QUANTITY * 1000 {
            return Err(out_of_range(0, MAX_QUANTITY));
        }
        Ok(Self { thousandths })
    }
}

impl fmt::Display for Quantity {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&write_decimal(self.thousandths, 3))
    }
}

/// A length as its owner gave it: metres to the centimetre, or feet to the hundredth.
///
/// Written as a number of metres, or as `{"feet": 40.5}`. A foot is 0.3048 m exactly (international
/// foot), so both compare exactly in micrometres.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Length {
    /// Whole centimetres.
    Metres {
        /// Hundredths of a metre.
        centimetres: u32,
    },
    /// Hundredths of a foot.
    Feet {
        /// Hundredths of a foot.
        hundredths: u32,
    },
}

/// The longest length taken, in metres: longer than any ship afloat.
const MAX_METRES: u32 = 500;
/// The same in feet.
const MAX_FEET: u32 = 1640;

impl Length {
    /// The length in micrometres, exactly.
    #[must_use]
    pub fn micrometres(self) -> u64 {
        match self {
            Self::Metres { centimetres } => u64::from(centimetres) * 10_000,
            Self::Feet { hundredths } => u64::from(hundredths) * 3_048,
        }
    }

    /// The length in metres, rounded to the centimetre, written `12.4`.
    #[must_use]
    pub fn metres_text(self) -> String {
        write_decimal((self.micrometres() + 5_000) / 10_000, 2)
    }

    /// The length in feet, rounded to the tenth, written `40.7`.
    #[must_use]
    pub fn feet_text(self) -> String {
        write_decimal((self.micrometres() * 10 + 152_400) / 304_800, 1)
    }

    /// Reads a length: a number of metres, or `{"feet": 40.5}`.
    ///
    /// # Errors
    /// Why it is not one.
    pub fn take(value: &Value) -> Result<Self, ProblemKind> {
        if let Value::Object(map) = value {
            return Self::take_feet(map);
        }
        let centimetres = u32::try_from(decimal(value, 2)?).unwrap_or(u32::MAX);
        if !(1..=MAX_METRES * 100).contains(&centimetres) {
            return Err(ProblemKind::OutOfRange {
                min: "0.01".to_owned(),
                max: MAX_METRES.to_string(),
            });
        }
        Ok(Self::Metres { centimetres })
    }

    fn take_feet(map: &Map<String, Value>) -> Result<Self, ProblemKind> {
        if let Some(other) = map.keys().find(|name| *name != "feet") {
            return Err(ProblemKind::UnknownWord {
                found: echo(other),
                expected: "feet".to_owned(),
                suggestion: Some("feet".to_owned()),
            });
        }
        let hundredths =
            u32::try_from(decimal(map.get("feet").unwrap_or(&Value::Null), 2)?).unwrap_or(u32::MAX);
        if !(1..=MAX_FEET * 100).contains(&hundredths) {
            return Err(ProblemKind::OutOfRange {
                min: "0.01".to_owned(),
                max: MAX_FEET.to_string(),
            });
        }
        Ok(Self::Feet { hundredths })
    }
}

fn out_of_range(min: u64, max: u64) -> ProblemKind {
    ProblemKind::OutOfRange { min: min.to_string(), max: max.to_string() }
}

/// The number in units of ten to the minus `digits`, exactly, or why not.
fn decimal(value: &Value, digits: usize) -> Result<u64, ProblemKind> {
    let text = match value {
        Value::Number(number) => number.to_string(),
        Value::String(text) => text.trim().to_owned(),
        other => return Err(wrong_type("number", other)),
    };
    if value.is_number() && (text.starts_with('-') || text.contains(['e', 'E'])) {
        return Err(out_of_range(0, MAX_QUANTITY));
    }
    let bad = || ProblemKind::NotANumber { found: echo(&text) };
    let (whole, fraction) = text.split_once('.').unwrap_or((&text, ""));
    let digits_only = |s: &str| s.bytes().all(|b| b.is_ascii_digit());
    if whole.is_empty() || !digits_only(whole) || !digits_only(fraction) || text.ends_with('.') {
        return Err(bad());
    }
    let fraction = fraction.trim_end_matches('0');
    if fraction.len() > digits {
        return Err(ProblemKind::TooManyDecimals { max: digits });
    }
    let padded = format!("{whole}{fraction:0<digits$}");
    padded.parse().map_err(|_| out_of_range(0, MAX_QUANTITY))
}

fn write_decimal(scaled: u64, digits: usize) -> String {
    let text = format!("{scaled:0>width$}", width = digits + 1);
    let (whole, fraction) = text.split_at(text.len() - digits);
    let fraction = fraction.trim_end_matches('0');
    if fraction.is_empty() { whole.to_owned() } else { format!("{whole}.{fraction}") }
}

/// A JSON number with exactly these digits: the shortest double that prints so.
fn number(scaled: u64, digits: usize) -> Value {
    let text = write_decimal(scaled, digits);
    let whole = text.parse::<u64>().map(Number::from).ok();
    let real = || text.parse::<f64>().ok().and_then(Number::from_f64);
    whole.or_else(real).map_or(Value::Null, Value::Number)
}

impl Serialize for Quantity {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        number(self.thousandths, 3).serialize(serializer)
    }
}

impl<'de> Deserialize<'de> for Quantity {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Self::take(&Value::deserialize(deserializer)?).map_err(D::Error::custom)
    }
}

impl Serialize for Length {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match *self {
            Self::Metres { centimetres } => number(u64::from(centimetres), 2).serialize(serializer),
            Self::Feet { hundredths } => {
                json!({ "feet": number(u64::from(hundredths), 2) }).serialize(serializer)
            }
        }
    }
}

impl<'de> Deserialize<'de> for Length {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Self::take(&Value::deserialize(deserializer)?).map_err(D::Error::custom)
    }
}

fn number_schema(description: &str) -> ObjectBuilder {
    ObjectBuilder::new().schema_type(Type::Number).minimum(Some(0.0)).description(Some(description))
}

impl PartialSchema for Quantity {
    fn schema() -> RefOr<Schema> {
        number_schema("Decimal number with at most three digits after the point").into()
    }
}

impl ToSchema for Quantity {}

impl PartialSchema for Length {
    fn schema() -> RefOr<Schema> {
        let feet = ObjectBuilder::new()
            .schema_type(Type::Object)
            .property("feet", number_schema("Feet, to the hundredth"))
            .required("feet")
            .additional_properties(Some(AdditionalProperties::<Schema>::FreeForm(false)));
        OneOfBuilder::new().item(number_schema("Metres, to the centimetre")).item(feet).into()
    }
}

impl ToSchema for Length {}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn decimals_are_exact() {
        assert_eq!(Quantity::take(&json!(0.75)), Ok(Quantity { thousandths: 750 }));
        assert_eq!(Quantity::take(&json!("12.500")), Ok(Quantity { thousandths: 12_500 }));
        assert_eq!(Quantity::take(&json!(1.2345)), Err(ProblemKind::TooManyDecimals { max: 3 }));
        assert!(matches!(Quantity::take(&json!(-1)), Err(ProblemKind::OutOfRange { .. })));
        assert!(matches!(Quantity::take(&json!(1e30)), Err(ProblemKind::OutOfRange { .. })));
        for text in ["", ".5", "5.", "1,5", "0x10", "12 l", "٣"] {
            assert!(
                matches!(Quantity::take(&json!(text)), Err(ProblemKind::NotANumber { .. })),
                "{text}"
            );
        }
        assert!(matches!(Quantity::take(&json!([1])), Err(ProblemKind::WrongType { .. })));
    }

    #[test]
    fn feet_and_metres_compare_exactly() {
        let fifty_feet = Length::take(&json!({"feet": 50})).unwrap();
        assert_eq!(fifty_feet.micrometres(), 15_240_000);
        assert_eq!(Length::take(&json!(15.24)).unwrap().micrometres(), 15_240_000);
        assert_eq!(Length::take(&json!(12.4)).unwrap().feet_text(), "40.7");
        assert_eq!(fifty_feet.metres_text(), "15.24");
        assert!(matches!(Length::take(&json!(0)), Err(ProblemKind::OutOfRange { .. })));
        assert!(matches!(
            Length::take(&json!(12.345)),
            Err(ProblemKind::TooManyDecimals { max: 2 })
        ));
        assert!(matches!(Length::take(&json!({"foot": 4})), Err(ProblemKind::UnknownWord { .. })));
        assert!(matches!(Length::take(&json!({})), Err(ProblemKind::WrongType { .. })));
    }

    #[test]
    fn written_as_given() {
        for value in [json!(12.4), json!({"feet": 40.5}), json!(9), json!({"feet": 40})] {
            assert_eq!(serde_json::to_value(Length::take(&value).unwrap()).unwrap(), value);
        }
    }
}
