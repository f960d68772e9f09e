//! Local times of day, days of the week, seasons and holidays.

use chrono::{Datelike, NaiveDate, Weekday};
use serde::{Deserialize, Serialize};

use super::evidence::Evidence;
use super::ids::HolidayId;
use super::words::Words;

/// A time of day in port time, `00:00` to `24:00`, as minutes since midnight.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct TimeOfDay(u16);

impl TimeOfDay {
    /// Minutes since midnight, 0 to 1440.
    #[must_use]
    pub fn minutes(self) -> u16 {
        self.0
    }

    /// A whole hour, 0 to 24; a later one counts as 24.
    #[must_use]
    pub fn at_hour(hour: u16) -> Self {
        Self(hour.min(24) * 60)
    }
}

impl TryFrom<String> for TimeOfDay {
    type Error = String;
    fn try_from(text: String) -> Result<Self, String> {
        let refuse =
            || format!("“{text}” is not a time of day: write it like \"08:00\", up to \"24:00\"");
        let (hour, minute) = text.split_once(':').ok_or_else(refuse)?;
        if hour.len() != 2 || minute.len() != 2 {
            return Err(refuse());
        }
        let hour: u16 = hour.parse().map_err(|_| refuse())?;
        let minute: u16 = minute.parse().map_err(|_| refuse())?;
        let minutes = hour * 60 + minute;
        if minute > 59 || minutes > 24 * 60 { Err(refuse()) } else { Ok(Self(minutes)) }
    }
}

impl std::fmt::Display for TimeOfDay {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{:02}:{:02}", self.0 / 60, self.0 % 60)
    }
}

impl From<TimeOfDay> for String {
    fn from(time: TimeOfDay) -> Self {
        time.to_string()
    }
}

/// A day of the week, or any public holiday.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Day {
    /// Monday.
    Mon,
    /// Tuesday.
    Tue,
    /// Wednesday.
    Wed,
    /// Thursday.
    Thu,
    /// Friday.
    Fri,
    /// Saturday.
    Sat,
    /// Sunday.
    Sun,
    /// A public holiday, whatever day of the week it falls on.
    Holiday,
}

impl Day {
    /// The day of the week of a date.
    #[must_use]
    pub fn of(date: NaiveDate) -> Self {
        match date.weekday() {
            Weekday::Mon => Self::Mon,
            Weekday::Tue => Self::Tue,
            Weekday::Wed => Self::Wed,
            Weekday::Thu => Self::Thu,
            Weekday::Fri => Self::Fri,
            Weekday::Sat => Self::Sat,
            Weekday::Sun => Self::Sun,
        }
    }
}

/// A day of the year, written `12-25`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct MonthDay {
    month: u32,
    day: u32,
}

impl MonthDay {
    /// The day in that year; none for 29 February of a common year.
    #[must_use]
    pub fn in_year(self, year: i32) -> Option<NaiveDate> {
        NaiveDate::from_ymd_opt(year, self.month, self.day)
    }
}

impl TryFrom<String> for MonthDay {
    type Error = String;
    fn try_from(text: String) -> Result<Self, String> {
        let refuse =
            || format!("“{text}” is not a day of the year: write month and day like \"12-25\"");
        let (month, day) = text.split_once('-').ok_or_else(refuse)?;
        let month = month.parse().map_err(|_| refuse())?;
        let day = day.parse().map_err(|_| refuse())?;
        // 2024 is a leap year, so that 29 February is a day of the year too.
        NaiveDate::from_ymd_opt(2024, month, day).map(|_| Self { month, day }).ok_or_else(refuse)
    }
}

impl From<MonthDay> for String {
    fn from(day: MonthDay) -> Self {
        format!("{:02}-{:02}", day.month, day.day)
    }
}

/// A part of every year, both days included.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Season {
    /// First day.
    pub from: MonthDay,
    /// Last day; before `from` when the season spans New Year.
    pub to: MonthDay,
}

impl Season {
    /// Whether a local date lies in the season.
    #[must_use]
    pub fn holds(&self, date: NaiveDate) -> bool {
        let day = MonthDay { month: date.month(), day: date.day() };
        if self.from <= self.to {
            self.from <= day && day <= self.to
        } else {
            self.from <= day || day <= self.to
        }
    }
}

/// On which day a holiday falls.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum HolidayRule {
    /// The same day every year.
    Yearly(MonthDay),
    /// So many days after Easter Sunday (Good Friday is −2).
    Easter(i32),
    /// The first, second … of a day of the week in a month.
    Nth(NthDay),
    /// The last of a day of the week in a month.
    Last(LastDay),
    /// One day only.
    Once(NaiveDate),
}

impl HolidayRule {
    /// Whether there can be such a day at all.
    pub(super) fn can_be(self) -> bool {
        match self {
            Self::Nth(NthDay { nth, day, month, .. }) => {
                (1..=5).contains(&nth) && (1..=12).contains(&month) && day != Day::Holiday
            }
            Self::Last(LastDay { day, month, .. }) => {
                (1..=12).contains(&month) && day != Day::Holiday
            }
            Self::Yearly(_) | Self::Easter(_) | Self::Once(_) => true,
        }
    }
}

/// The first Monday of October, and the like.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct NthDay {
    /// Which one, from 1.
    pub nth: u8,
    /// Day of the week.
    pub day: Day,
    /// Month, 1 to 12.
    pub month: u32,
    /// So many days after it; before it where negative.
    #[serde(default)]
    pub then: i32,
}

impl NthDay {
    fn is(self, date: NaiveDate) -> bool {
        moved(date, -self.then).is_some_and(|date| {
            date.month() == self.month
                && Day::of(date) == self.day
                && date.day().div_ceil(7) == u32::from(self.nth)
        })
    }
}

/// The last Monday of May, and the like.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct LastDay {
    /// Day of the week.
    pub day: Day,
    /// Month, 1 to 12.
    pub month: u32,
    /// So many days after it; before it where negative.
    #[serde(default)]
    pub then: i32,
}

impl LastDay {
    fn is(self, date: NaiveDate) -> bool {
        moved(date, -self.then).is_some_and(|date| {
            date.month() == self.month
                && Day::of(date) == self.day
                && moved(date, 7).is_none_or(|next| next.month() != self.month)
        })
    }
}

fn moved(date: NaiveDate, days: i32) -> Option<NaiveDate> {
    date.checked_add_signed(chrono::TimeDelta::days(days.into()))
}

/// A public holiday that territories may keep.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Holiday {
    /// Its name, as territories refer to it.
    pub id: HolidayId,
    /// What it is called.
    pub name: Words,
    /// When it is.
    pub day: HolidayRule,
}

impl Holiday {
    /// Whether the holiday falls on this local date. Days off in lieu are not computed.
    #[must_use]
    pub fn falls_on(&self, date: NaiveDate) -> bool {
        match self.day {
            HolidayRule::Yearly(day) => day.in_year(date.year()) == Some(date),
            HolidayRule::Once(day) => day == date,
            HolidayRule::Nth(nth) => nth.is(date),
            HolidayRule::Last(last) => last.is(date),
            HolidayRule::Easter(days) => {
                easter(date.year()).and_then(|sunday| moved(sunday, days)) == Some(date)
            }
        }
    }
}

/// Easter Sunday of the Gregorian calendar (Meeus, Jones and Butcher's rule).
fn easter(year: i32) -> Option<NaiveDate> {
    let (golden, century, rest) = (year % 19, year / 100, year % 100);
    let skipped = (century + 8) / 25;
    let moon = (19 * golden + century - century / 4 - (century - skipped + 1) / 3 + 15) % 30;
    let sunday = (32 + 2 * (century % 4) + 2 * (rest / 4) - moon - rest % 4) % 7;
    let late = (golden + 11 * moon + 22 * sunday) / 451;
    let days = moon + sunday - 7 * late + 114;
    NaiveDate::from_ymd_opt(
        year,
        u32::try_from(days / 31).ok()?,
        u32::try_from(days % 31 + 1).ok()?,
    )
}

/// The public holidays a territory keeps, as far as known.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Holidays {
    /// Their ids in `resources/territories/shared/holidays.yaml`.
    pub kept: Vec<HolidayId>,
    /// Years for which the list is whole, days in lieu included: then a date that
    /// is not in it is a working day. In other years it may still be a holiday
    /// that we do not know.
    #[serde(default)]
    pub whole_in: Vec<i32>,
    /// Why we believe it.
    pub evidence: Evidence,
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    #[test]
    fn easter_falls_where_the_calendar_says() {
        let sundays = "2024-03-31 2025-04-20 2026-04-05 2027-03-28 2028-04-16 2029-04-01 2030-04-21 \
            2031-04-13 2032-03-28 2033-04-17 2034-04-09 2035-03-25 2036-04-13 2037-04-05 2038-04-25 \
            2285-03-22";
        for sunday in sundays.split_whitespace() {
            let sunday = day(sunday);
            assert_eq!(easter(sunday.year()), Some(sunday));
        }
    }

    #[test]
    fn the_first_monday_of_a_month_is_found() {
        let first = NthDay { nth: 1, day: Day::Mon, month: 10, then: 0 };
        assert!(first.is(day("2026-10-05")) && first.is(day("2029-10-01")));
        for other in ["2026-10-12", "2026-10-06", "2026-09-07"] {
            assert!(!first.is(day(other)), "{other}");
        }
    }

    #[test]
    fn the_last_monday_is_the_fourth_or_the_fifth_and_a_day_may_follow_another() {
        let last = LastDay { day: Day::Mon, month: 5, then: 0 };
        assert!(last.is(day("2026-05-25")) && last.is(day("2027-05-31")));
        assert!(!last.is(day("2027-05-24")) && !last.is(day("2026-06-01")));
        let friday_before = LastDay { then: -3, ..last };
        assert!(friday_before.is(day("2026-05-22")) && friday_before.is(day("2027-05-28")));
        let tuesday = NthDay { nth: 1, day: Day::Mon, month: 8, then: 1 };
        assert!(tuesday.is(day("2026-08-04")) && tuesday.is(day("2023-08-08")));
        assert!(
            !tuesday.is(day("2023-08-01")),
            "the first Tuesday may come before the first Monday"
        );
        let thursday_before = NthDay { then: -4, ..tuesday };
        assert!(thursday_before.is(day("2026-07-30")), "in the month before");
    }

    #[test]
    fn a_season_includes_both_its_days_and_may_span_new_year() {
        let season = |from: &str, to: &str| Season {
            from: MonthDay::try_from(from.to_owned()).unwrap(),
            to: MonthDay::try_from(to.to_owned()).unwrap(),
        };
        let august = season("08-01", "08-15");
        assert!(august.holds(day("2026-08-01")) && august.holds(day("2026-08-15")));
        assert!(!august.holds(day("2026-07-31")) && !august.holds(day("2026-08-16")));
        let winter = season("12-15", "04-15");
        assert!(winter.holds(day("2026-12-15")) && winter.holds(day("2027-01-01")));
        assert!(!winter.holds(day("2026-11-24")) && !winter.holds(day("2027-04-16")));
    }

    #[test]
    fn times_of_day_run_to_midnight_and_no_further() {
        let read = |text: &str| TimeOfDay::try_from(text.to_owned());
        assert_eq!(read("24:00").map(TimeOfDay::minutes), Ok(1440));
        for text in ["24:01", "25:00", "08:60", "8:00", "0800", "", "-1:00", "08:00:00"] {
            assert!(read(text).is_err(), "{text}");
        }
    }

    #[test]
    fn a_day_of_the_year_must_exist() {
        assert!(MonthDay::try_from("02-29".to_owned()).is_ok());
        for text in ["02-30", "13-01", "00-10", "1225", ""] {
            assert!(MonthDay::try_from(text.to_owned()).is_err(), "{text}");
        }
    }
}
