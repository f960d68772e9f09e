//! Dates and times as people read them: 24 Nov 2026, 14:02 (AST).

use chrono::{DateTime, Datelike as _, NaiveDate, Utc};
use chrono_tz::Tz;

use crate::error::CertificateError;
use crate::labels::Labels;

/// The zone of this IANA name.
pub(crate) fn zone(name: &str) -> Result<Tz, CertificateError> {
    name.parse().map_err(|_| CertificateError::TimeZone(name.to_owned()))
}

/// A calendar day.
pub(crate) fn day(date: NaiveDate, labels: &Labels) -> String {
    let month = &labels.months[date.month0() as usize];
    format!("{} {month} {}", date.day(), date.year())
}

/// An instant in the port's time, its zone named.
pub(crate) fn instant(time: DateTime<Utc>, zone: Tz, labels: &Labels) -> String {
    let local = time.with_timezone(&zone);
    let mut name = local.format("%Z").to_string();
    if name.starts_with(['+', '-']) {
        // The database has no letters for this zone.
        name.insert_str(0, "UTC");
    }
    let clock = local.format("%H:%M");
    format!("{}, {clock} ({name})", day(local.date_naive(), labels))
}

#[cfg(test)]
mod tests {
    use super::*;
    use chrono::TimeZone as _;
    use identifiers::Language;

    #[test]
    fn the_port_s_own_time_is_shown() {
        let labels = Labels::of(Language::En).unwrap();
        let time = Utc.with_ymd_and_hms(2026, 12, 1, 1, 5, 0).unwrap();
        let shown = |name| instant(time, zone(name).unwrap(), &labels);
        assert_eq!(shown("America/St_Lucia"), "30 Nov 2026, 21:05 (AST)");
        assert_eq!(shown("America/Cayenne"), "30 Nov 2026, 22:05 (UTC-03)");
        assert!(matches!(zone("Saint Lucia"), Err(CertificateError::TimeZone(_))));
    }
}
