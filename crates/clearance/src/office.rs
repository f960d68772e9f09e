//! Whether an office is open when the vessel comes or goes.

use chrono::{Days, NaiveDate, NaiveDateTime, NaiveTime, Timelike};
use registry::territory::{AgencyKind, Atlas, Hours, Port, Span, TimeOfDay};

use crate::voyage_file::PortTime;

/// What is known of an office at a moment.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum OfficeState {
    /// Open.
    Open,
    /// Closed.
    Closed {
        /// When it closed that day, if it was open before.
        closed_at: Option<TimeOfDay>,
        /// When it opens next, as far as its hours are known.
        opens_at: Option<NaiveDateTime>,
    },
    /// Nobody wrote its hours down, or the day may be a holiday.
    Unknown,
}

impl OfficeState {
    /// The office of an agency at a port at a moment, by the port's clocks.
    #[must_use]
    pub fn at(atlas: &Atlas, port: &Port, agency: AgencyKind, time: &PortTime) -> Self {
        let date = time.local.date();
        let minute = time.local.hour() * 60 + time.local.minute();
        match atlas.open_hours(&port.id, agency, date) {
            Hours::Unknown => Self::Unknown,
            Hours::Open(spans) if spans.iter().any(|span| covers(span, minute)) => Self::Open,
            Hours::Open(spans) => {
                let closed = spans
                    .iter()
                    .map(|span| span.close)
                    .filter(|close| u32::from(close.minutes()) <= minute);
                let opens = spans.iter().find(|span| u32::from(span.open.minutes()) > minute);
                let today = opens.and_then(|span| moment(date, span.open));
                Self::Closed {
                    closed_at: closed.max(),
                    opens_at: today.or_else(|| next(atlas, port, agency, date)),
                }
            }
            Hours::Closed => {
                Self::Closed { closed_at: None, opens_at: next(atlas, port, agency, date) }
            }
        }
    }
}

fn covers(span: &Span, minute: u32) -> bool {
    (u32::from(span.open.minutes())..u32::from(span.close.minutes())).contains(&minute)
}

/// The first opening on the seven days after a date; none when a day of unknown hours comes first.
fn next(atlas: &Atlas, port: &Port, agency: AgencyKind, date: NaiveDate) -> Option<NaiveDateTime> {
    for days in 1..=7 {
        let day = date.checked_add_days(Days::new(days))?;
        match atlas.open_hours(&port.id, agency, day) {
            Hours::Unknown => return None,
            Hours::Closed => {}
            Hours::Open(spans) => {
                if let Some(span) = spans.first() {
                    return moment(day, span.open);
                }
            }
        }
    }
    None
}

fn moment(date: NaiveDate, time: TimeOfDay) -> Option<NaiveDateTime> {
    let minutes = u32::from(time.minutes());
    NaiveTime::from_hms_opt(minutes / 60, minutes % 60, 0).map(|time| date.and_time(time))
}
