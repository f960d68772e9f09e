//! Times as an officer reads them: today and tomorrow by name, how long until, never a bare hour.

use chrono::{DateTime, TimeDelta, Utc};
use chrono_tz::Tz;

use crate::look::{Tone, Words};

/// `today 19:00`, `tomorrow 08:00`, `yesterday 16:20`, else `Tue 1 Dec, 19:00`.
pub(super) fn day_time(words: &Words, at: DateTime<Utc>, now: DateTime<Utc>, zone: Tz) -> String {
    let days = at.with_timezone(&zone).date_naive() - now.with_timezone(&zone).date_naive();
    let key = match days.num_days() {
        0 => "desk-today",
        1 => "desk-tomorrow",
        -1 => "desk-yesterday",
        _ => return words.day_time(at, zone),
    };
    let clock = at.with_timezone(&zone).format("%H:%M").to_string();
    words.t1(key, "time", clock)
}

/// `in 3 h 10`, `2 h 05 ago`.
pub(super) fn distance(words: &Words, at: DateTime<Utc>, now: DateTime<Utc>) -> String {
    let key = if at >= now { "desk-in" } else { "desk-ago" };
    words.t1(key, "span", words.span((at - now).abs()))
}

/// How pressing a due time is: past, within three hours, later.
pub(super) fn pressing(at: DateTime<Utc>, now: DateTime<Utc>) -> Tone {
    match at - now {
        left if left < TimeDelta::zero() => Tone::Stop,
        left if left < TimeDelta::hours(3) => Tone::Attention,
        _ => Tone::Quiet,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use chrono::TimeZone as _;
    use identifiers::Language;

    #[test]
    fn days_are_those_of_the_port() {
        let words = Words::new(Language::En);
        let zone = Tz::America__St_Vincent;
        // 20:00 on the 24th at the port, already the 25th in UTC.
        let now = Utc.with_ymd_and_hms(2026, 11, 25, 0, 0, 0).unwrap();
        let at = |hours| now + TimeDelta::hours(hours);
        assert_eq!(day_time(&words, at(3), now, zone), "today 23:00");
        assert_eq!(day_time(&words, at(5), now, zone), "tomorrow 01:00");
        assert_eq!(day_time(&words, at(-24), now, zone), "yesterday 20:00");
        assert_eq!(day_time(&words, at(72), now, zone), "Fri 27 Nov, 20:00");
        assert_eq!(distance(&words, at(3), now), "in 3 h 00");
        assert_eq!(distance(&words, at(-2), now), "2 h 00 ago");
        assert_eq!(pressing(at(-1), now), Tone::Stop);
        assert_eq!(pressing(at(4), now), Tone::Quiet);
    }
}
