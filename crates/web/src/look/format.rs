//! Dates, times, money and lengths as people read them.
//!
//! A date is always day, month in letters, year; a time names its zone; an amount its
//! currency; a length both units. None of them can be taken for another.

use super::words::Words;
use chrono::{DateTime, Datelike, NaiveDate, Offset, Timelike, Utc};
use chrono_tz::{OffsetName, Tz};
use identifiers::Language;

const NO_BREAK: char = '\u{a0}';

/// ISO 4217 currencies whose minor unit is not a hundredth (ISO 4217:2015, table A.1).
const OTHER_MINOR_DIGITS: [(&str, usize); 17] = [
    ("BHD", 3),
    ("CLP", 0),
    ("DJF", 0),
    ("GNF", 0),
    ("ISK", 0),
    ("JOD", 3),
    ("JPY", 0),
    ("KRW", 0),
    ("KWD", 3),
    ("OMR", 3),
    ("PYG", 0),
    ("RWF", 0),
    ("TND", 3),
    ("UGX", 0),
    ("VND", 0),
    ("XAF", 0),
    ("XOF", 0),
];

/// How many digits of an amount in minor units stand behind the mark: 2 for XCD, 0 for JPY.
#[must_use]
pub fn minor_digits(currency: &str) -> usize {
    OTHER_MINOR_DIGITS.iter().find(|(code, _)| *code == currency).map_or(2, |(_, digits)| *digits)
}

impl Words {
    /// `24 Nov 2026`.
    #[must_use]
    pub fn date(&self, date: impl Into<NaiveDate>) -> String {
        let date = date.into();
        format!("{} {} {}", date.day(), self.month(date.month()), date.year())
    }

    /// `Tue 1 Dec`, where the year is plain from the page.
    #[must_use]
    pub fn weekday(&self, date: impl Into<NaiveDate>) -> String {
        let date = date.into();
        let key = format!("date-weekday-{}", date.weekday().number_from_monday());
        format!("{} {} {}", self.t(&key), date.day(), self.month(date.month()))
    }

    /// The month's short name, 1 to 12.
    #[must_use]
    pub fn month(&self, month: u32) -> String {
        self.t(&format!("date-month-{month}"))
    }

    /// All of them in order, a blank between, for scripts.
    #[must_use]
    pub fn months(&self) -> String {
        (1..=12).map(|month| self.month(month)).collect::<Vec<_>>().join(" ")
    }

    /// `19:00 (AST)`: an instant on the clocks of a port.
    #[must_use]
    pub fn time(&self, instant: DateTime<Utc>, zone: Tz) -> String {
        format!("{} ({})", clock(instant, zone), zone_name(instant, zone))
    }

    /// `24 Nov 2026, 14:02 (AST)`.
    #[must_use]
    pub fn instant(&self, instant: DateTime<Utc>, zone: Tz) -> String {
        let day = self.date(instant.with_timezone(&zone).date_naive());
        format!("{day}, {}", self.time(instant, zone))
    }

    /// `Tue 1 Dec, 19:00`, where year and zone are plain from the page.
    #[must_use]
    pub fn day_time(&self, instant: DateTime<Utc>, zone: Tz) -> String {
        let day = self.weekday(instant.with_timezone(&zone).date_naive());
        format!("{day}, {}", clock(instant, zone))
    }

    /// `XCD 85.00`, from minor units and an ISO 4217 code. Never converted.
    #[must_use]
    pub fn money(&self, minor: i64, currency: &str) -> String {
        format!("{currency} {}", self.decimal(minor, minor_digits(currency)))
    }

    /// `1 234` with a no-break space.
    #[must_use]
    pub fn number(&self, number: i64) -> String {
        self.decimal(number, 0)
    }

    /// `12.40 m (40 ft 8 in)`, from centimetres.
    #[must_use]
    pub fn length(&self, centimetres: u32) -> String {
        // 1 in = 2.54 cm exactly; rounded to the nearest inch.
        let inches = (u64::from(centimetres) * 100 + 127) / 254;
        self.say("length-metres-feet")
            .set("metres", self.decimal(i64::from(centimetres), 2))
            .set("feet", inches / 12)
            .set("inches", inches % 12)
            .to_string()
    }

    /// How long, in the two units that matter: `20 min`, `1 h 05`, `3 days`.
    #[must_use]
    pub fn span(&self, span: chrono::TimeDelta) -> String {
        let minutes = span.num_minutes().max(0);
        match minutes {
            0..60 => self.t1("span-minutes", "count", minutes),
            60..2880 => {
                let past = format!("{:02}", minutes % 60);
                self.say("span-hours").set("hours", minutes / 60).set("minutes", past).to_string()
            }
            _ => self.t1("span-days", "count", minutes / 1440),
        }
    }

    /// `units` of 10^-`digits`, grouped by threes, with this language's mark.
    fn decimal(&self, units: i64, digits: usize) -> String {
        let padded = format!("{:0>width$}", units.unsigned_abs(), width = digits + 1);
        let (whole, rest) = padded.split_at(padded.len() - digits);
        let mut text = if units < 0 { String::from("−") } else { String::new() };
        for (at, digit) in whole.char_indices() {
            if at > 0 && (whole.len() - at).is_multiple_of(3) {
                text.push(NO_BREAK);
            }
            text.push(digit);
        }
        if digits > 0 {
            text.push(self.mark());
            text.push_str(rest);
        }
        text
    }

    fn mark(&self) -> char {
        match self.language() {
            Language::Fr | Language::Nl | Language::Pap => ',',
            Language::En | Language::Es | Language::Ht => '.',
        }
    }
}

fn clock(instant: DateTime<Utc>, zone: Tz) -> String {
    let there = instant.with_timezone(&zone);
    format!("{:02}:{:02}", there.hour(), there.minute())
}

/// `AST`; where the zone has no letters of its own, `UTC-03:00`.
fn zone_name(instant: DateTime<Utc>, zone: Tz) -> String {
    let there = instant.with_timezone(&zone);
    match there.offset().abbreviation() {
        Some(name) if name.starts_with(char::is_alphabetic) => name.to_owned(),
        _ => format!("UTC{}", there.offset().fix()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use chrono::{TimeDelta, TimeZone};

    fn words(language: Language) -> Words {
        Words::new(language)
    }

    fn evening() -> DateTime<Utc> {
        Utc.with_ymd_and_hms(2026, 12, 1, 23, 0, 0).unwrap()
    }

    #[test]
    fn dates_cannot_be_misread() {
        let day = NaiveDate::from_ymd_opt(2026, 11, 24).unwrap();
        assert_eq!(words(Language::En).date(day), "24 Nov 2026");
        assert_eq!(words(Language::Es).date(day), "24 nov 2026");
        assert_eq!(words(Language::Fr).date(day), "24 nov. 2026");
        assert_eq!(words(Language::En).weekday(day), "Tue 24 Nov");
    }

    #[test]
    fn times_are_the_ports_and_name_its_zone() {
        let words = words(Language::En);
        assert_eq!(words.time(evening(), Tz::America__St_Lucia), "19:00 (AST)");
        assert_eq!(words.instant(evening(), Tz::America__St_Lucia), "1 Dec 2026, 19:00 (AST)");
        assert_eq!(words.day_time(evening(), Tz::America__St_Vincent), "Tue 1 Dec, 19:00");
        assert_eq!(words.time(evening(), Tz::America__Cayenne), "20:00 (UTC-03:00)");
        let late = Utc.with_ymd_and_hms(2026, 12, 2, 2, 30, 0).unwrap();
        assert_eq!(words.instant(late, Tz::America__Grenada), "1 Dec 2026, 22:30 (AST)");
    }

    #[test]
    fn money_keeps_its_currency_and_minor_units() {
        assert_eq!(words(Language::En).money(8500, "XCD"), "XCD 85.00");
        assert_eq!(words(Language::Fr).money(8500, "XCD"), "XCD 85,00");
        assert_eq!(words(Language::En).money(5, "USD"), "USD 0.05");
        assert_eq!(words(Language::En).money(123_456_789, "XCD"), "XCD 1\u{a0}234\u{a0}567.89");
        assert_eq!(words(Language::En).money(-100_000, "XCD"), "XCD −1\u{a0}000.00");
        assert_eq!(words(Language::En).money(8500, "JPY"), "JPY 8\u{a0}500");
        assert_eq!(words(Language::En).money(8500, "KWD"), "KWD 8.500");
        assert_eq!(words(Language::En).money(i64::MIN, "XCD").matches('−').count(), 1);
    }

    #[test]
    fn lengths_show_both_units() {
        assert_eq!(words(Language::En).length(1240), "12.40 m (40 ft 8 in)");
        assert_eq!(words(Language::En).length(0), "0.00 m (0 ft 0 in)");
        assert_eq!(
            words(Language::En).length(183),
            "1.83 m (6 ft 0 in)",
            "72.05 in is six feet, not 5 ft 12 in"
        );
        assert!(words(Language::Fr).length(1240).starts_with("12,40 m"));
    }

    #[test]
    fn spans_have_two_units_at_most() {
        let words = words(Language::En);
        assert_eq!(words.span(TimeDelta::minutes(20)), "20 min");
        assert_eq!(words.span(TimeDelta::minutes(65)), "1 h 05");
        assert_eq!(words.span(TimeDelta::minutes(190)), "3 h 10");
        assert_eq!(words.span(TimeDelta::days(3)), "3 days");
        assert_eq!(words.span(TimeDelta::minutes(-5)), "0 min");
    }
}
