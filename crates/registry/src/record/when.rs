//! Dates and times as a skipper writes them.

use std::fmt;

use chrono::{
    DateTime, FixedOffset, LocalResult, NaiveDate, NaiveDateTime, NaiveTime, TimeDelta, TimeZone,
    Utc,
};
use chrono_tz::Tz;
use serde::de::Error as _;
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use serde_json::Value;
use utoipa::openapi::schema::{ObjectBuilder, Type};
use utoipa::openapi::{RefOr, Schema};
use utoipa::{PartialSchema, ToSchema};

use super::problem::{ProblemKind, echo};
use super::reader::as_str;

/// Years a date may lie in: the oldest person alive, the longest document.
const YEARS: std::ops::RangeInclusive<i64> = 1850..=2200;

/// A date `2029-11-24`.
pub fn take_date(value: &Value) -> Result<NaiveDate, ProblemKind> {
    date(as_str(value)?.trim())
}

fn date(text: &str) -> Result<NaiveDate, ProblemKind> {
    let parts: Vec<&str> = text.split('-').collect();
    let shape = |widths: [usize; 3]| {
        parts.len() == 3
            && parts
                .iter()
                .zip(widths)
                .all(|(p, w)| p.len() == w && p.bytes().all(|b| b.is_ascii_digit()))
    };
    if !shape([4, 2, 2]) {
        return Err(ProblemKind::NotADate { found: echo(text) });
    }
    let number = |i: usize| parts[i].parse::<i64>().unwrap_or_default();
    let (year, month, day) = (number(0), number(1), number(2));
    if !YEARS.contains(&year) {
        return Err(ProblemKind::YearOutOfRange { year, min: *YEARS.start(), max: *YEARS.end() });
    }
    let as_u32 = |n: i64| u32::try_from(n).unwrap_or_default();
    let year_i32 = i32::try_from(year).unwrap_or_default();
    NaiveDate::from_ymd_opt(year_i32, as_u32(month), as_u32(day)).ok_or(ProblemKind::NoSuchDay {
        year,
        month,
        day,
    })
}

/// A time of the plan: by the clocks of the port, or with an explicit offset from UTC.
///
/// Written `2026-12-01T19:00` or `2026-12-01T19:00-04:00`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum VoyageTime {
    /// By the clocks of the port.
    Local(NaiveDateTime),
    /// With its own offset.
    Offset(DateTime<FixedOffset>),
}

/// Why a clock reading does not name exactly one moment.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum TimeDoubt {
    /// The clocks jump over this time; the moment after the jump is used.
    Skipped,
    /// The clocks show this time twice; the earlier one is used.
    Twice,
}

/// A time at a port: the moment, and the clock reading there.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct PortTime {
    /// The moment.
    pub utc: DateTime<Utc>,
    /// Reading of the port's clocks at that moment.
    pub local: NaiveDateTime,
    /// IANA name of the port's zone.
    pub zone: String,
    /// Set when the time as written names no moment, or two.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub doubt: Option<TimeDoubt>,
}

impl PortTime {
    /// A moment, read by the clocks of a zone.
    #[must_use]
    pub fn at(utc: DateTime<Utc>, zone: Tz) -> Self {
        Self {
            utc,
            local: utc.with_timezone(&zone).naive_local(),
            zone: zone.name().to_owned(),
            doubt: None,
        }
    }
}

impl VoyageTime {
    /// Reads a time of the plan.
    ///
    /// # Errors
    /// Why it is not one.
    pub fn take(value: &Value) -> Result<Self, ProblemKind> {
        let text = as_str(value)?.trim();
        let bad = || ProblemKind::NotATime { found: echo(text) };
        let (day, rest) = text.split_once(['T', ' ']).ok_or_else(bad)?;
        let day = date(day)?;
        let split = rest.find(['Z', 'z', '+', '-']).unwrap_or(rest.len());
        let (clock, offset) = rest.split_at(split);
        let local = day.and_time(clock_time(clock).ok_or_else(bad)?);
        if offset.is_empty() {
            return Ok(Self::Local(local));
        }
        let offset = offset_seconds(offset).and_then(FixedOffset::east_opt).ok_or_else(bad)?;
        offset.from_local_datetime(&local).single().map(Self::Offset).ok_or_else(bad)
    }

    /// The moment meant, by the clocks of the port's zone.
    #[must_use]
    pub fn at_port(self, zone: Tz) -> PortTime {
        let local = match self {
            Self::Offset(time) => return PortTime::at(time.with_timezone(&Utc), zone),
            Self::Local(local) => local,
        };
        let (utc, doubt) = match zone.from_local_datetime(&local) {
            LocalResult::Single(time) => (time.with_timezone(&Utc), None),
            LocalResult::Ambiguous(first, _) => (first.with_timezone(&Utc), Some(TimeDoubt::Twice)),
            LocalResult::None => (after_the_jump(local, zone), Some(TimeDoubt::Skipped)),
        };
        PortTime { doubt, ..PortTime::at(utc, zone) }
    }
}

/// Reads the skipped time with the offset in force before the jump, as most clocks do.
fn after_the_jump(local: NaiveDateTime, zone: Tz) -> DateTime<Utc> {
    let before = zone.from_local_datetime(&(local - TimeDelta::hours(3))).earliest();
    before.map_or_else(|| local.and_utc(), |time| time.with_timezone(&Utc) + TimeDelta::hours(3))
}

fn clock_time(text: &str) -> Option<NaiveTime> {
    let parts: Vec<&str> = text.split(':').collect();
    let two_digits = |p: &&str| p.len() == 2 && p.bytes().all(|b| b.is_ascii_digit());
    if !(2..=3).contains(&parts.len()) || !parts.iter().all(two_digits) {
        return None;
    }
    let number = |i: usize| parts.get(i).map_or(Some(0), |p| p.parse().ok());
    NaiveTime::from_hms_opt(number(0)?, number(1)?, number(2)?)
}

fn offset_seconds(text: &str) -> Option<i32> {
    if text.eq_ignore_ascii_case("z") {
        return Some(0);
    }
    let (sign, rest) = text.split_at_checked(1)?;
    let (hours, minutes) = rest.split_once(':')?;
    let number = |p: &str| {
        (p.len() == 2 && p.bytes().all(|b| b.is_ascii_digit())).then(|| p.parse::<i32>().ok())
    };
    let (hours, minutes) = (number(hours)??, number(minutes)??);
    let seconds = (hours <= 14 && minutes < 60).then_some(hours * 3600 + minutes * 60)?;
    Some(if sign == "-" { -seconds } else { seconds })
}

impl fmt::Display for VoyageTime {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let with_seconds = |time: NaiveTime| {
            if time.format("%S").to_string() == "00" { "" } else { ":%S" }
        };
        match self {
            Self::Local(t) => {
                write!(f, "{}", t.format(&format!("%Y-%m-%dT%H:%M{}", with_seconds(t.time()))))
            }
            Self::Offset(t) => {
                write!(f, "{}", t.format(&format!("%Y-%m-%dT%H:%M{}%:z", with_seconds(t.time()))))
            }
        }
    }
}

impl Serialize for VoyageTime {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for VoyageTime {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Self::take(&Value::deserialize(deserializer)?).map_err(D::Error::custom)
    }
}

impl PartialSchema for VoyageTime {
    fn schema() -> RefOr<Schema> {
        let pattern = r"^\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}(:\d{2})?([Zz]|[+-]\d{2}:\d{2})?$";
        ObjectBuilder::new()
            .schema_type(Type::String)
            .pattern(Some(pattern))
            .description(Some(
                "Clock reading at the port, 2026-12-01T19:00, or with an offset, 2026-12-01T19:00-04:00",
            ))
            .into()
    }
}

impl ToSchema for VoyageTime {}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn impossible_dates_are_named() {
        assert_eq!(
            take_date(&json!("2027-02-31")),
            Err(ProblemKind::NoSuchDay { year: 2027, month: 2, day: 31 })
        );
        assert!(matches!(
            take_date(&json!("0000-01-01")),
            Err(ProblemKind::YearOutOfRange { year: 0, .. })
        ));
        for text in ["24/11/2029", "2029-1-4", "29-11-24", "", "2029-11-24T00:00", "２０２９-11-24"]
        {
            assert!(matches!(take_date(&json!(text)), Err(ProblemKind::NotADate { .. })), "{text}");
        }
        assert_eq!(
            take_date(&json!("2028-02-29")),
            Ok(NaiveDate::from_ymd_opt(2028, 2, 29).unwrap())
        );
        assert!(matches!(
            take_date(&json!("2027-13-01")),
            Err(ProblemKind::NoSuchDay { month: 13, .. })
        ));
    }

    #[test]
    fn times_by_the_ports_clocks_or_with_an_offset() {
        let local = VoyageTime::take(&json!("2026-12-01T19:00")).unwrap();
        let same = VoyageTime::take(&json!("2026-12-01T23:00Z")).unwrap();
        let zone = chrono_tz::America::St_Vincent;
        assert_eq!(local.at_port(zone).utc, same.at_port(zone).utc);
        assert_eq!(same.at_port(zone).local.to_string(), "2026-12-01 19:00:00");
        for text in [
            "2026-12-01",
            "2026-12-01T24:00",
            "2026-12-01T7:00",
            "2026-12-01T19:00+4",
            "2026-12-01T19:00:00.5",
        ] {
            assert!(
                matches!(VoyageTime::take(&json!(text)), Err(ProblemKind::NotATime { .. })),
                "{text}"
            );
        }
    }

    #[test]
    fn clocks_that_jump_and_clocks_that_go_back() {
        let zone = chrono_tz::America::Nassau;
        let skipped = VoyageTime::take(&json!("2026-03-08T02:30")).unwrap().at_port(zone);
        assert_eq!(skipped.doubt, Some(TimeDoubt::Skipped));
        assert_eq!(skipped.local.to_string(), "2026-03-08 03:30:00");
        let twice = VoyageTime::take(&json!("2026-11-01T01:30")).unwrap().at_port(zone);
        assert_eq!(twice.doubt, Some(TimeDoubt::Twice));
        assert_eq!(twice.utc.to_rfc3339(), "2026-11-01T05:30:00+00:00");
        let told = VoyageTime::take(&json!("2026-11-01T01:30-05:00")).unwrap().at_port(zone);
        assert_eq!(
            (told.doubt, told.utc.to_rfc3339().as_str()),
            (None, "2026-11-01T06:30:00+00:00")
        );
    }

    #[test]
    fn written_as_given() {
        for text in [
            "2026-12-01T19:00",
            "2026-12-01T19:00:30",
            "2026-12-01T19:00-04:00",
            "2026-12-01T23:00:01+00:00",
        ] {
            assert_eq!(VoyageTime::take(&json!(text)).unwrap().to_string(), text);
        }
    }
}
