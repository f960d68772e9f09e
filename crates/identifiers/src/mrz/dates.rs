//! Six digits and a century: the dates of a zone.

use ::mrz::{Date, MrzDate, RawDateField};
use chrono::{Datelike, NaiveDate};
use std::fmt;

/// A date of a zone. An issuer may leave parts of a date of birth unknown (Doc 9303 part 3 §4.8).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum ZoneDate {
    /// A whole calendar day.
    Day(NaiveDate),
    /// The issuer knew only some of it.
    Partial {
        /// The full year, if known.
        year: Option<i32>,
        /// The month, 1 to 12, if known.
        month: Option<u32>,
    },
    /// The issuer knew nothing, or the document does not expire.
    Unknown,
    /// Characters that name no day, such as 310226 or a misread.
    Impossible,
}

/// Expiry dates are read between 25 years ago and 75 years ahead.
const OLDEST_EXPIRY_YEARS: i32 = 25;

impl ZoneDate {
    /// The day, when the whole date is known and real.
    ///
    /// ```
    /// use identifiers::mrz::ZoneDate;
    /// assert_eq!(ZoneDate::Unknown.day(), None);
    /// ```
    #[must_use]
    pub const fn day(self) -> Option<NaiveDate> {
        match self {
            Self::Day(day) => Some(day),
            _ => None,
        }
    }

    /// A birth is the latest such date not after today.
    pub(super) fn birth(date: MrzDate, today: NaiveDate) -> Self {
        let found = Self::in_window(date, today.year() - 99);
        match found {
            Self::Day(day) if day > today => {
                day.with_year(day.year() - 100).map_or(Self::Impossible, Self::Day)
            }
            other => other,
        }
    }

    pub(super) fn expiry(date: MrzDate, today: NaiveDate) -> Self {
        Self::in_window(date, today.year() - OLDEST_EXPIRY_YEARS)
    }

    fn in_window(date: MrzDate, first_year: i32) -> Self {
        match date {
            MrzDate::Calendar(date) | MrzDate::OutOfCalendar(date) => whole(date, first_year),
            MrzDate::PartiallyUnknown(field) => partial(field, first_year),
            MrzDate::Unknown => Self::Unknown,
            _ => Self::Impossible,
        }
    }
}

/// The year with these last two digits in the hundred years from `first`.
fn year_from(first: i32, two_digits: i32) -> i32 {
    first + (two_digits - first).rem_euclid(100)
}

fn whole(date: Date, first_year: i32) -> ZoneDate {
    let year = year_from(first_year, date.year);
    NaiveDate::from_ymd_opt(year, date.month, date.day).map_or(ZoneDate::Impossible, ZoneDate::Day)
}

fn partial(field: RawDateField, first_year: i32) -> ZoneDate {
    let pair = |at: usize| field.as_str().get(at..at + 2).and_then(|two| two.parse::<u32>().ok());
    let year =
        pair(0).and_then(|two| i32::try_from(two).ok()).map(|two| year_from(first_year, two));
    let month = pair(2).filter(|month| (1..=12).contains(month));
    ZoneDate::Partial { year, month }
}

impl fmt::Display for ZoneDate {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Day(day) => write!(f, "{}", day.format("%-d %b %Y")),
            Self::Partial { year: Some(year), month: Some(month) } => write!(f, "{month}/{year}"),
            Self::Partial { year: Some(year), month: None } => write!(f, "{year}"),
            Self::Partial { .. } | Self::Unknown => f.write_str("unknown"),
            Self::Impossible => f.write_str("not a date"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use ::mrz::DateRole;

    fn raw(text: &str) -> MrzDate {
        MrzDate::from_field(RawDateField::try_from(text).unwrap(), DateRole::Birth, 26)
    }

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    #[test]
    fn a_birth_is_never_in_the_future() {
        let today = day("2026-11-24");
        for (text, expected) in [
            ("261124", "2026-11-24"),
            ("261125", "1926-11-25"),
            ("270101", "1927-01-01"),
            ("740812", "1974-08-12"),
            ("000229", "2000-02-29"),
        ] {
            assert_eq!(ZoneDate::birth(raw(text), today), ZoneDate::Day(day(expected)), "{text}");
        }
        let later = day("2061-01-01");
        assert_eq!(ZoneDate::birth(raw("600101"), later), ZoneDate::Day(day("2060-01-01")));
    }

    #[test]
    fn an_expiry_may_be_past_or_far() {
        let today = day("2026-11-24");
        for (text, expected) in
            [("361124", "2036-11-24"), ("120415", "2012-04-15"), ("991231", "2099-12-31")]
        {
            assert_eq!(ZoneDate::expiry(raw(text), today), ZoneDate::Day(day(expected)), "{text}");
        }
    }

    #[test]
    fn what_is_no_day_is_not_made_one() {
        let today = day("2026-11-24");
        for text in ["743102", "990230", "000000", "74O812"] {
            assert_eq!(ZoneDate::birth(raw(text), today), ZoneDate::Impossible, "{text}");
        }
        assert_eq!(ZoneDate::birth(raw("<<<<<<"), today), ZoneDate::Unknown);
        let year = ZoneDate::Partial { year: Some(1974), month: None };
        assert_eq!(ZoneDate::birth(raw("74<<<<"), today), year);
    }
}
