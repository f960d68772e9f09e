//! Dates on travel documents: real calendar dates, in an order that can be.

use crate::explanation::{Argument, Doubt};
use crate::text::{self, Reason, TextReason};
use chrono::{Datelike, Months, NaiveDate};

/// Why text is no date.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum DateReason {
    /// The text itself cannot be read.
    #[error(transparent)]
    Text(#[from] TextReason),
    /// Not three parts that could be day, month and year.
    #[error("Enter a day, a month and a year, for example 24 11 2029.")]
    Shape,
    /// A year before 1850 or after 2200: year 0, two digits, a slip of the finger.
    #[error("Enter the year with four digits, for example 2029.")]
    Year,
    /// A month that is not 1 to 12 nor a month's name.
    #[error("Enter the month as a number from 1 to 12.")]
    Month,
    /// A day the month does not have, such as 31 February.
    #[error("Enter a day from 1 to {last}; that month has no other.")]
    Day {
        /// The last day of that month.
        last: u32,
    },
}

impl Reason for DateReason {
    fn key(&self) -> &'static str {
        match self {
            Self::Text(reason) => reason.key(),
            Self::Shape => "date-shape",
            Self::Year => "date-year",
            Self::Month => "date-month",
            Self::Day { .. } => "date-day",
        }
    }

    fn arguments(&self) -> Vec<Argument> {
        match self {
            Self::Text(reason) => reason.arguments(),
            Self::Shape | Self::Year | Self::Month => Vec::new(),
            Self::Day { last } => vec![Argument::new("last", last)],
        }
    }
}

/// Reads a date as people type it: day, month, year, or ISO year-month-day. The month may be an
/// English name of three letters or more. Month-first dates are never guessed at.
///
/// ```
/// use identifiers::{Reason, parse_date};
/// for text in ["2029-11-24", "24 11 2029", "24/11/2029", "24.11.2029", "24 Nov 2029"] {
///     assert_eq!(parse_date(text).unwrap().to_string(), "2029-11-24");
/// }
/// assert_eq!(parse_date("31 2 2026").unwrap_err().key(), "date-day");
/// assert_eq!(parse_date("31 2 2026").unwrap_err().to_string(),
///     "Enter a day from 1 to 28; that month has no other.");
/// assert_eq!(parse_date("0000-01-01").unwrap_err().key(), "date-year");
/// assert_eq!(parse_date("11/24/2029").unwrap_err().key(), "date-month");
/// ```
///
/// # Errors
/// [`DateReason`] naming the part that is wrong.
pub fn parse_date(text: &str) -> Result<NaiveDate, DateReason> {
    text::within(text, 40)?;
    let parts: Vec<&str> = text
        .split(|c: char| c.is_whitespace() || matches!(c, '-' | '/' | '.' | ','))
        .filter(|part| !part.is_empty())
        .collect();
    match parts.as_slice() {
        [] => Err(TextReason::Empty.into()),
        [year, month, day] if year.len() == 4 => date_of_parts(day, month, year),
        [day, month, year] => date_of_parts(day, month, year),
        _ => Err(DateReason::Shape),
    }
}

/// Reads a date from the three boxes of a form.
///
/// ```
/// use identifiers::{Reason, travel_dates::date_of_parts};
/// assert!(date_of_parts("29", "2", "2028").is_ok());
/// assert_eq!(date_of_parts("29", "2", "2027").unwrap_err().key(), "date-day");
/// assert_eq!(date_of_parts("", "2", "2027").unwrap_err().key(), "date-shape");
/// assert_eq!(date_of_parts("1", "1", "29").unwrap_err().key(), "date-year");
/// ```
///
/// # Errors
/// [`DateReason`] naming the part that is wrong; [`TextReason::Empty`] when all three are empty.
pub fn date_of_parts(day: &str, month: &str, year: &str) -> Result<NaiveDate, DateReason> {
    let [day, month, year] = [day.trim(), month.trim(), year.trim()];
    if [day, month, year].iter().all(|part| part.is_empty()) {
        return Err(TextReason::Empty.into());
    }
    if day.is_empty() || month.is_empty() || year.is_empty() {
        return Err(DateReason::Shape);
    }
    let day = number(day, 2).ok_or(DateReason::Shape)?;
    let month = month_number(month).ok_or(DateReason::Month)?;
    let year = number(year, 4)
        .and_then(|year| i32::try_from(year).ok())
        .filter(|year| (1850..=2200).contains(year))
        .ok_or(DateReason::Year)?;
    let last = last_day(year, month);
    NaiveDate::from_ymd_opt(year, month, day).ok_or(DateReason::Day { last })
}

fn number(text: &str, digits: usize) -> Option<u32> {
    let plain = text.len() <= digits && text.bytes().all(|byte| byte.is_ascii_digit());
    plain.then(|| text.parse().ok()).flatten()
}

fn month_number(text: &str) -> Option<u32> {
    const NAMES: [&str; 12] = [
        "january",
        "february",
        "march",
        "april",
        "may",
        "june",
        "july",
        "august",
        "september",
        "october",
        "november",
        "december",
    ];
    if let Some(month) = number(text, 2) {
        return (1..=12).contains(&month).then_some(month);
    }
    let name = text.to_ascii_lowercase();
    let matching = |month: &&str| name.len() >= 3 && month.starts_with(&name);
    let at = NAMES.iter().position(matching)?;
    u32::try_from(at + 1).ok()
}

fn last_day(year: i32, month: u32) -> u32 {
    (28..=31).rev().find(|day| NaiveDate::from_ymd_opt(year, month, *day).is_some()).unwrap_or(28)
}

/// The three dates of a travel document. An issue date may be unknown (a machine-readable zone
/// has none).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct PassportDates {
    /// The holder's date of birth.
    pub birth: NaiveDate,
    /// When the document was issued.
    pub issue: Option<NaiveDate>,
    /// The last day it is valid; `None` for documents that do not expire.
    pub expiry: Option<NaiveDate>,
}

/// Why the three dates cannot be together.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum PassportDatesReason {
    /// Born after today.
    #[error("Check the date of birth; it is in the future.")]
    BirthInFuture,
    /// Born more than 125 years ago.
    #[error("Check the year of birth; nobody alive was born that long ago.")]
    BirthTooLongAgo,
    /// Issued before the holder was born.
    #[error("Check the dates; the document was issued before its holder was born.")]
    IssueBeforeBirth,
    /// Issued after today.
    #[error("Check the date of issue; it is in the future.")]
    IssueInFuture,
    /// Expires on or before the day of issue.
    #[error("Check the dates; the document expires on or before the day it was issued.")]
    ExpiryNotAfterIssue,
    /// Expires on or before the day of birth.
    #[error("Check the dates; the document expires before its holder was born.")]
    ExpiryNotAfterBirth,
}

impl Reason for PassportDatesReason {
    fn key(&self) -> &'static str {
        match self {
            Self::BirthInFuture => "passport-birth-in-future",
            Self::BirthTooLongAgo => "passport-birth-too-long-ago",
            Self::IssueBeforeBirth => "passport-issue-before-birth",
            Self::IssueInFuture => "passport-issue-in-future",
            Self::ExpiryNotAfterIssue => "passport-expiry-not-after-issue",
            Self::ExpiryNotAfterBirth => "passport-expiry-not-after-birth",
        }
    }
}

/// Longest validity any state gives an ordinary passport is ten years; some identity cards run
/// longer, so beyond this many years it is doubted, not refused.
const LONGEST_VALIDITY_YEARS: u32 = 15;

impl PassportDates {
    /// Whether the dates can be together, seen from `today` at the port. Whether the document is
    /// valid long enough for a stay is the territory's rule, not asked here.
    ///
    /// ```
    /// use identifiers::{PassportDates, PassportDatesReason};
    /// let day = |text: &str| text.parse().unwrap();
    /// let dates = PassportDates {
    ///     birth: day("1974-08-12"),
    ///     issue: Some(day("2020-05-01")),
    ///     expiry: Some(day("2036-05-01")),
    /// };
    /// let doubts = dates.check(day("2026-11-24"))?;
    /// assert_eq!(doubts[0].key, "passport-validity-long"); // 16 years: flagged
    /// let wrong = PassportDates { expiry: Some(day("2020-05-01")), ..dates };
    /// assert_eq!(wrong.check(day("2026-11-24")), Err(PassportDatesReason::ExpiryNotAfterIssue));
    /// # Ok::<(), PassportDatesReason>(())
    /// ```
    ///
    /// # Errors
    /// The first [`PassportDatesReason`] that holds.
    pub fn check(&self, today: NaiveDate) -> Result<Vec<Doubt>, PassportDatesReason> {
        self.refuse(today)?;
        let mut doubts = Vec::new();
        if let (Some(issue), Some(expiry)) = (self.issue, self.expiry) {
            let longest = issue.checked_add_months(Months::new(LONGEST_VALIDITY_YEARS * 12));
            if longest.is_some_and(|longest| expiry > longest) {
                let sentence = format!(
                    "The document is valid for more than {LONGEST_VALIDITY_YEARS} years; check \
                     both dates."
                );
                let doubt = Doubt::warn("passport-validity-long", sentence);
                doubts.push(doubt.with("years", &LONGEST_VALIDITY_YEARS));
            }
        }
        if let Some(expiry) = self.expiry.filter(|expiry| *expiry < today) {
            let sentence = format!("The document expired on {expiry}.");
            doubts.push(Doubt::warn("passport-expired", sentence).with("date", &expiry));
        }
        if today.year() - self.birth.year() > 105 {
            let sentence = "The holder is over 105 years old; check the year of birth.";
            doubts.push(Doubt::warn("passport-birth-long-ago", sentence));
        }
        Ok(doubts)
    }

    fn refuse(&self, today: NaiveDate) -> Result<(), PassportDatesReason> {
        if self.birth > today {
            return Err(PassportDatesReason::BirthInFuture);
        }
        if today.year() - self.birth.year() > 125 {
            return Err(PassportDatesReason::BirthTooLongAgo);
        }
        if let Some(issue) = self.issue {
            if issue < self.birth {
                return Err(PassportDatesReason::IssueBeforeBirth);
            }
            if issue > today {
                return Err(PassportDatesReason::IssueInFuture);
            }
            if self.expiry.is_some_and(|expiry| expiry <= issue) {
                return Err(PassportDatesReason::ExpiryNotAfterIssue);
            }
        }
        if self.expiry.is_some_and(|expiry| expiry <= self.birth) {
            return Err(PassportDatesReason::ExpiryNotAfterBirth);
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    #[test]
    fn hostile_dates_are_refused_by_part() {
        for (text, key) in [
            ("", "text-empty"),
            (" / / ", "text-empty"),
            ("2026", "date-shape"),
            ("31 Feb 2026", "date-day"),
            ("29 2 2100", "date-day"),
            ("0 1 2026", "date-day"),
            ("31 4 2026", "date-day"),
            ("1 0 2026", "date-month"),
            ("1 13 2026", "date-month"),
            ("1 ma 2026", "date-month"),
            ("1 1 0000", "date-year"),
            ("1 1 26", "date-year"),
            ("1 1 9999", "date-year"),
            ("-1 1 99999", "date-year"),
            ("+1 1 2026", "date-shape"),
            ("x 1 2026", "date-shape"),
            ("١ 1 2026", "date-shape"),
            ("1 1 2026\0", "date-year"),
        ] {
            assert_eq!(parse_date(text).unwrap_err().key(), key, "{text:?}");
        }
        assert_eq!(parse_date(&"1".repeat(1_000_000)).unwrap_err().key(), "text-too-long");
    }

    #[test]
    fn dates_out_of_order_are_refused() {
        let today = day("2026-11-24");
        let good = PassportDates {
            birth: day("1990-01-01"),
            issue: Some(day("2024-01-01")),
            expiry: Some(day("2034-01-01")),
        };
        assert_eq!(good.check(today), Ok(Vec::new()));
        assert!(PassportDates { issue: None, expiry: None, ..good }.check(today).is_ok());
        let issue_and_expiry = |issue: Option<&str>, expiry: &str| PassportDates {
            issue: issue.map(day),
            expiry: Some(day(expiry)),
            ..good
        };
        let born = |birth| PassportDates { birth: day(birth), ..good };
        for (dates, reason) in [
            (born("2026-11-25"), PassportDatesReason::BirthInFuture),
            (born("1890-01-01"), PassportDatesReason::BirthTooLongAgo),
            (born("2024-01-02"), PassportDatesReason::IssueBeforeBirth),
            (
                issue_and_expiry(Some("2026-11-25"), "2034-01-01"),
                PassportDatesReason::IssueInFuture,
            ),
            (
                issue_and_expiry(Some("2024-01-01"), "2024-01-01"),
                PassportDatesReason::ExpiryNotAfterIssue,
            ),
            (issue_and_expiry(None, "1990-01-01"), PassportDatesReason::ExpiryNotAfterBirth),
        ] {
            assert_eq!(dates.check(today), Err(reason));
        }
    }

    #[test]
    fn odd_dates_are_flagged() {
        let today = day("2026-11-24");
        let dates = PassportDates {
            birth: day("1915-01-01"),
            issue: Some(day("2009-01-01")),
            expiry: Some(day("2024-01-01")),
        };
        let keys: Vec<_> = dates.check(today).unwrap().into_iter().map(|d| d.key).collect();
        assert_eq!(keys, ["passport-expired", "passport-birth-long-ago"]);
        let longer = PassportDates { expiry: Some(day("2024-01-02")), ..dates };
        assert_eq!(longer.check(today).unwrap()[0].key, "passport-validity-long");
    }
}
