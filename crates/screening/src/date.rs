//! Dates of birth as they are known: a day, a month or only a year; and how two of them agree.

use std::fmt;

/// A date of which month and day may be unknown.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Born {
    year: u16,
    month: u8,
    day: u8,
}

/// How the date of a query agrees with the nearest date of an entry.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize,
)]
#[serde(rename_all = "snake_case")]
pub enum BornGrade {
    /// The same day.
    Same,
    /// Day and month changed places.
    Flipped,
    /// The same year (and month, if known); one of the two says no more, or says 1 January, which
    /// registers write where they know the year alone.
    Year,
    /// The same year, another day; or one figure off.
    Digit,
    /// A year apart at most.
    OneYear,
    /// Two or three years apart.
    FewYears,
    /// Four to ten years apart.
    SomeYears,
    /// More than ten years apart.
    Far,
}

impl BornGrade {
    /// A stable word, and an English sentence.
    #[must_use]
    pub fn told(self) -> (&'static str, &'static str) {
        match self {
            Self::Same => ("same", "born on the same day"),
            Self::Flipped => ("flipped", "born on the same day, day and month swapped"),
            Self::Year => ("year", "born in the same year, the day not known"),
            Self::Digit => ("digit", "born on nearly the same date"),
            Self::OneYear => ("one_year", "born a year apart"),
            Self::FewYears => ("few_years", "born two or three years apart"),
            Self::SomeYears => ("some_years", "born four to ten years apart"),
            Self::Far => ("far", "born more than ten years apart"),
        }
    }
}

impl Born {
    /// A date; `None` if it is no date between 1800 and 2199. Month and day 0 are unknown.
    #[must_use]
    pub fn new(year: u16, month: u8, day: u8) -> Option<Self> {
        let longest = match month {
            0 => 0,
            2 => 29,
            4 | 6 | 9 | 11 => 30,
            _ => 31,
        };
        let fine = (1800..2200).contains(&year) && month <= 12 && day <= longest;
        fine.then_some(Self { year, month, day })
    }

    /// Reads `1980-05-17`, `1980-05`, `1980`, `17 May 1980`, `May 1980`, `17/05/1980` (day first),
    /// `19800517`, and `circa 1980` as the year.
    ///
    /// ```
    /// use screening::Born;
    /// assert_eq!(Born::parse("17 May 1980"), Born::new(1980, 5, 17));
    /// assert_eq!(Born::parse("circa 1980"), Born::new(1980, 0, 0));
    /// assert_eq!(Born::parse("31/02/1980"), None);
    /// ```
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let text = text.trim();
        let text = text.split_once('T').map_or(text, |(day, time)| {
            if time.starts_with(|c: char| c.is_ascii_digit()) { day } else { text }
        });
        let mut parts: Vec<&str> =
            text.split(|c: char| !c.is_ascii_alphanumeric()).filter(|p| !p.is_empty()).collect();
        parts.retain(|p| {
            !["circa", "ca", "c", "approximately", "about"].contains(&p.to_lowercase().as_str())
        });
        match parts[..] {
            [all] if all.len() == 8 => {
                let digit = |range: std::ops::Range<usize>| all.get(range)?.parse().ok();
                Self::new(all.get(..4)?.parse().ok()?, digit(4..6)?, digit(6..8)?)
            }
            [year] if year.len() == 4 => Self::new(year.parse().ok()?, 0, 0),
            [year, month] if year.len() == 4 => Self::new(year.parse().ok()?, month_of(month)?, 0),
            [month, year] if year.len() == 4 => Self::new(year.parse().ok()?, month_of(month)?, 0),
            [year, month, day] if year.len() == 4 => {
                Self::new(year.parse().ok()?, month_of(month)?, day.parse().ok()?)
            }
            [day, month, year] if year.len() == 4 => {
                Self::new(year.parse().ok()?, month_of(month)?, day.parse().ok()?)
            }
            _ => None,
        }
    }

    /// The year.
    #[must_use]
    pub fn year(self) -> u16 {
        self.year
    }

    /// Month and day, 0 where unknown.
    #[must_use]
    pub fn month_day(self) -> (u8, u8) {
        (self.month, self.day)
    }

    pub(crate) fn packed(self) -> u32 {
        u32::from(self.year) << 9 | u32::from(self.month) << 5 | u32::from(self.day)
    }

    pub(crate) fn unpacked(packed: u32) -> Option<Self> {
        let part = |shift: u32, mask: u32| u8::try_from(packed >> shift & mask).ok();
        Self::new(u16::try_from(packed >> 9).ok()?, part(5, 15)?, part(0, 31)?)
    }

    /// Whether the day is known.
    pub(crate) fn is_day(self) -> bool {
        self.day > 0
    }

    /// Year alone, or 1 January.
    fn is_rough(self) -> bool {
        self.month == 0 || (self.month, self.day) == (1, 1)
    }

    /// How two dates agree.
    #[must_use]
    pub fn grade(self, other: Self) -> BornGrade {
        if self == other && self.is_day() {
            return BornGrade::Same;
        }
        if self.is_day()
            && self.year == other.year
            && (self.month, self.day) == (other.day, other.month)
        {
            return BornGrade::Flipped;
        }
        let apart = self.year.abs_diff(other.year);
        if apart == 0 {
            let open = self.is_rough() || other.is_rough();
            let month = self.month == other.month && (self.day == 0 || other.day == 0);
            return if open || month { BornGrade::Year } else { BornGrade::Digit };
        }
        if self.is_day()
            && (self.month, self.day) == (other.month, other.day)
            && self.one_figure(other)
        {
            return BornGrade::Digit;
        }
        match apart {
            1 => BornGrade::OneYear,
            2..=3 => BornGrade::FewYears,
            4..=10 => BornGrade::SomeYears,
            _ => BornGrade::Far,
        }
    }

    /// Years that differ in one figure, or in two that changed places.
    fn one_figure(self, other: Self) -> bool {
        let (one, two) = (self.year.to_string(), other.year.to_string());
        let wrong: Vec<usize> = one
            .bytes()
            .zip(two.bytes())
            .enumerate()
            .filter_map(|(at, (a, b))| (a != b).then_some(at))
            .collect();
        match wrong[..] {
            [_] => true,
            [a, b] => {
                one.as_bytes()[a] == two.as_bytes()[b] && one.as_bytes()[b] == two.as_bytes()[a]
            }
            _ => false,
        }
    }
}

const MONTHS: [&str; 12] =
    ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

fn month_of(text: &str) -> Option<u8> {
    if let Ok(number) = text.parse::<u8>() {
        return Some(number).filter(|month| *month <= 12);
    }
    let lower = text.to_ascii_lowercase();
    let at = MONTHS.iter().position(|month| lower.starts_with(month))?;
    u8::try_from(at + 1).ok()
}

impl fmt::Display for Born {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match (self.month, self.day) {
            (0, _) => write!(f, "{:04}", self.year),
            (month, 0) => write!(f, "{:04}-{month:02}", self.year),
            (month, day) => write!(f, "{:04}-{month:02}-{day:02}", self.year),
        }
    }
}

impl fmt::Debug for Born {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Born(…)")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dates_are_graded_both_ways() {
        let grade = |a, b| Born::parse(a).unwrap().grade(Born::parse(b).unwrap());
        for (one, other, expected) in [
            ("1980-05-05", "1980-05-05", BornGrade::Same),
            ("1980-05-07", "1980-07-05", BornGrade::Flipped),
            ("1980-05-07", "1980", BornGrade::Year),
            ("1980-05-07", "1980-01-01", BornGrade::Year),
            ("1980-05-07", "1980-05", BornGrade::Year),
            ("1980-05-07", "1980-05-08", BornGrade::Digit),
            ("1980-05-07", "1990-05-07", BornGrade::Digit),
            ("1968-05-07", "1986-05-07", BornGrade::Digit),
            ("1980-05-07", "1981-05-09", BornGrade::OneYear),
            ("1980", "1983", BornGrade::FewYears),
            ("1980", "1985", BornGrade::SomeYears),
            ("1980", "2001", BornGrade::Far),
        ] {
            assert_eq!(grade(one, other), expected, "{one} {other}");
            assert_eq!(grade(other, one), expected, "{other} {one}");
        }
    }

    #[test]
    fn what_is_no_date_is_none() {
        for text in ["", "x", "1980-13-01", "30 Feb 19800", "99/99/1980", "1700", "1980-1-1-1"] {
            assert_eq!(Born::parse(text), None, "{text}");
        }
        assert_eq!(
            Born::unpacked(Born::new(1999, 12, 31).unwrap().packed()),
            Born::new(1999, 12, 31)
        );
    }
}
