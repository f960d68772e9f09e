//! Days as people write them. Whether `03/04/1980` is April's or March's is decided for a whole
//! column by a day that can only be read one way, and never guessed.

use chrono::NaiveDate;

use super::data::month;
use super::problem::ProblemKind;
use super::table::Cell;

/// What stands first in a date of figures.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Order {
    /// The day: 03/04/1980 is in April.
    DayFirst,
    /// The month: 03/04/1980 is in March.
    MonthFirst,
}

/// What the dates of a column say about their order.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Said {
    /// Every date can be read.
    Nothing,
    /// Some day above 12 says it.
    One(Order),
    /// Some say one and some the other.
    Both,
    /// Some date can be read two ways, and none says which.
    Open,
}

/// One date as written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Written {
    /// It can only be this day.
    Day(NaiveDate),
    /// Two figures that may be day and month, and the year.
    Figures { first: u32, second: u32, year: i32, dashes: bool },
}

/// Years a date may lie in: the oldest person alive, the longest document.
const YEARS: std::ops::RangeInclusive<i32> = 1850..=2200;
/// Small words between the parts of a date.
const BETWEEN: [&str; 8] = ["de", "del", "di", "the", "of", "le", "den", "op"];

/// Reads a cell as a date.
pub(super) fn written(cell: &Cell) -> Result<Written, ProblemKind> {
    match cell {
        Cell::Date(day) => Ok(Written::Day(*day)),
        Cell::Text(text) => of_text(text),
        Cell::Number(_) => Err(ProblemKind::DateIsNumber { found: cell.shown() }),
        other => Err(ProblemKind::NotADate { found: other.shown() }),
    }
}

fn of_text(text: &str) -> Result<Written, ProblemKind> {
    let bad = || ProblemKind::NotADate { found: short(text) };
    let day = text.split_once(['T', ' ']).filter(|(_, time)| is_midnight(time));
    let plain = day.map_or(text, |(day, _)| day);
    let parts: Vec<&str> = plain
        .split(|c: char| !c.is_alphanumeric())
        .filter(|part| !part.is_empty() && !BETWEEN.contains(&part.to_lowercase().as_str()))
        .collect();
    if let [one] = parts.as_slice()
        && one.len() == 8
        && one.bytes().all(|b| b.is_ascii_digit())
    {
        return day_of((&one[..4], &one[4..6], &one[6..]), text);
    }
    let [first, second, third] = parts.as_slice() else {
        return Err(bad());
    };
    if figures(first, 4).is_some() && first.len() == 4 {
        return day_of((first, second, third), text);
    }
    let year = third;
    if figures(year, 2).is_some() && year.len() <= 2 && figures_or_month(first, second) {
        return Err(ProblemKind::TwoDigitYear { found: short(text) });
    }
    match (ordinal(first), ordinal(second)) {
        (Some(_), None) if month(second).is_some() => day_of((year, second, first), text),
        (None, Some(_)) if month(first).is_some() => day_of((year, first, second), text),
        (Some(first), Some(second)) => {
            let year = figures(year, 4).filter(|_| year.len() == 4).ok_or_else(bad)?;
            let year =
                i32::try_from(year).ok().filter(|year| YEARS.contains(year)).ok_or_else(bad)?;
            if first > 31 || second > 31 {
                return Err(bad());
            }
            let dashes = plain.contains('-');
            figures_as_day(Written::Figures { first, second, year, dashes }, text)
        }
        _ => Err(bad()),
    }
}

/// Figures that are the same either way are a day; those that are none either way are nothing.
fn figures_as_day(written: Written, text: &str) -> Result<Written, ProblemKind> {
    let days = [Order::DayFirst, Order::MonthFirst].map(|order| written.day(order));
    match days {
        [None, None] => Err(ProblemKind::NoSuchDay { found: short(text) }),
        [Some(one), Some(other)] if one == other => Ok(Written::Day(one)),
        _ => Ok(written),
    }
}

fn figures_or_month(first: &str, second: &str) -> bool {
    let fits = |part| ordinal(part).is_some() || month(part).is_some();
    fits(first) && fits(second)
}

fn day_of((year, in_year, day): (&str, &str, &str), text: &str) -> Result<Written, ProblemKind> {
    let bad = || ProblemKind::NotADate { found: short(text) };
    let year = figures(year, 4).filter(|_| year.len() == 4).ok_or_else(bad)?;
    let year = i32::try_from(year).ok().filter(|year| YEARS.contains(year)).ok_or_else(bad)?;
    let in_year = figures(in_year, 2).or_else(|| month(in_year)).ok_or_else(bad)?;
    let day = ordinal(day).ok_or_else(bad)?;
    let found = NaiveDate::from_ymd_opt(year, in_year, day);
    found.map(Written::Day).ok_or_else(|| ProblemKind::NoSuchDay { found: short(text) })
}

/// At most so many figures, and nothing else.
fn figures(text: &str, most: usize) -> Option<u32> {
    let plain = !text.is_empty() && text.len() <= most && text.bytes().all(|b| b.is_ascii_digit());
    plain.then(|| text.parse().ok()).flatten()
}

/// A day or month in figures: `4`, `04`, `4th`, `1er`.
fn ordinal(text: &str) -> Option<u32> {
    let digits = text.trim_end_matches(char::is_alphabetic);
    let ending = text.get(digits.len()..).unwrap_or_default().to_lowercase();
    let known = ["", "st", "nd", "rd", "th", "er", "ero", "o", "e", "de", "ste"];
    figures(digits, 2).filter(|_| known.contains(&ending.as_str()))
}

fn is_midnight(time: &str) -> bool {
    let figures: String = time.chars().filter(|c| !matches!(c, ':' | '.' | 'Z' | 'z')).collect();
    time.contains(':') && !figures.is_empty() && figures.bytes().all(|b| b == b'0')
}

fn short(text: &str) -> String {
    text.chars().take(40).collect()
}

impl Written {
    /// The day, read in an order; none if there is no such day.
    pub(super) fn day(self, order: Order) -> Option<NaiveDate> {
        match self {
            Self::Day(day) => Some(day),
            Self::Figures { first, second, year, .. } => {
                let (day, month) = match order {
                    Order::DayFirst => (first, second),
                    Order::MonthFirst => (second, first),
                };
                NaiveDate::from_ymd_opt(year, month, day)
            }
        }
    }

    /// The order in which alone this is a day; none if both will do.
    fn says(self) -> Option<Order> {
        match (self.day(Order::DayFirst), self.day(Order::MonthFirst)) {
            (Some(_), None) => Some(Order::DayFirst),
            (None, Some(_)) => Some(Order::MonthFirst),
            _ => None,
        }
    }

    /// The day of a column whose dates say this.
    ///
    /// # Errors
    /// Why it cannot be told.
    pub(super) fn told(self, said: Said, found: &str) -> Result<NaiveDate, ProblemKind> {
        if let Self::Day(day) = self {
            return Ok(day);
        }
        let own = self.says().and_then(|order| self.day(order));
        let found = short(found);
        match said {
            Said::One(order) => self.day(order).ok_or(ProblemKind::NoSuchDay { found }),
            Said::Both => own.ok_or(ProblemKind::DateMixed { found }),
            Said::Open | Said::Nothing => own.ok_or(ProblemKind::DateAmbiguous { found }),
        }
    }
}

/// What the dates of a column say about their order.
pub(super) fn said(column: &[Written]) -> Said {
    let figures = column.iter().filter(|date| matches!(date, Written::Figures { .. }));
    let (mut day, mut month, mut open) = (false, false, false);
    for date in figures {
        match date.says() {
            Some(Order::DayFirst) => day = true,
            Some(Order::MonthFirst) => month = true,
            None => open = true,
        }
    }
    match (day, month, open) {
        (true, true, _) => Said::Both,
        (true, false, _) => Said::One(Order::DayFirst),
        (false, true, _) => Said::One(Order::MonthFirst),
        (false, false, true) => Said::Open,
        (false, false, false) => Said::Nothing,
    }
}

/// Whether a spreadsheet seems to have swapped day and month: it took for dates what could be one
/// in its own order, and left as text what could not.
pub(super) fn seems_swapped(cells: &[(&Cell, Written)]) -> bool {
    use chrono::Datelike as _;
    let mut days = cells.iter().filter_map(|(cell, _)| match cell {
        Cell::Date(day) => Some(day.day() <= 12),
        _ => None,
    });
    let texts = || cells.iter().filter(|(cell, _)| matches!(cell, Cell::Text(_)));
    let only = |written: &Written| written.says().is_some();
    days.next().is_some_and(|first| first && days.all(|low| low))
        && texts().count() > 0
        && texts().all(|(_, written)| only(written))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn text(text: &str) -> Result<Written, ProblemKind> {
        written(&Cell::text(text))
    }

    #[test]
    fn days_that_can_be_read_one_way_only() {
        for same in [
            "1980-03-12",
            "1980/03/12",
            "19800312",
            "12 Mar 1980",
            "12-MAR-1980",
            "12 de marzo de 1980",
            "12 mars 1980",
            "March 12, 1980",
            "12th March 1980",
            "12 maart 1980",
            "12 mart 1980",
            "12 Mas 1980",
            "1980-03-12 00:00:00",
            "1980-03-12T00:00:00Z",
            "le 12 mars 1980",
            "12.Mar.1980",
        ] {
            let expected = NaiveDate::from_ymd_opt(1980, 3, 12).unwrap();
            assert_eq!(text(same), Ok(Written::Day(expected)), "{same}");
        }
        assert!(matches!(text("1er mai 1980"), Ok(Written::Day(_))));
        assert!(matches!(text("04/04/1980"), Ok(Written::Day(_))));
    }

    #[test]
    fn what_is_no_day_is_said() {
        for (found, expected) in [
            ("12 Mar 80", "sheet-two-digit-year"),
            ("3/4/80", "sheet-two-digit-year"),
            ("31/02/1980", "sheet-no-such-day"),
            ("1980-02-30", "sheet-no-such-day"),
            ("13/13/1980", "sheet-no-such-day"),
            ("soon", "sheet-not-a-date"),
            ("1980", "sheet-not-a-date"),
            ("12/1980", "sheet-not-a-date"),
            ("1/2/3/1980", "sheet-not-a-date"),
            ("45/45/1980", "sheet-not-a-date"),
            ("1/1/0080", "sheet-not-a-date"),
            ("1980-03-12 10:30", "sheet-not-a-date"),
        ] {
            assert_eq!(text(found).unwrap_err().key(), expected, "{found}");
        }
        assert_eq!(written(&Cell::Number(29_292.0)).unwrap_err().key(), "sheet-date-is-number");
    }

    #[test]
    fn one_day_above_twelve_tells_the_order_of_its_column() {
        let read =
            |texts: &[&str]| said(&texts.iter().map(|t| text(t).unwrap()).collect::<Vec<_>>());
        assert_eq!(read(&["03/04/1980", "25/12/1990"]), Said::One(Order::DayFirst));
        assert_eq!(read(&["03/04/1980", "12-25-1990"]), Said::One(Order::MonthFirst));
        assert_eq!(read(&["03/04/1980", "5 May 1990"]), Said::Open);
        assert_eq!(read(&["25/12/1990", "12/25/1990"]), Said::Both);
        assert_eq!(read(&["04/04/1980", "1980-03-04"]), Said::Nothing);
        let open = text("03/04/1980").unwrap();
        assert_eq!(open.told(Said::Open, "").unwrap_err().key(), "sheet-date-ambiguous");
        assert_eq!(open.told(Said::Both, "").unwrap_err().key(), "sheet-date-mixed");
        assert_eq!(open.told(Said::One(Order::MonthFirst), "").unwrap().to_string(), "1980-03-04");
    }
}
