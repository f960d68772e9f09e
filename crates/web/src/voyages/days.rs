//! The voyage day by day: a dot a day, full in port and open at sea, with a table beneath that
//! says the same in words.

use chrono::{DateTime, NaiveDate, TimeDelta, Utc};
use clearance::report::{CallReport, VoyageReport};

use super::overview::zone;
use super::summary;
use crate::look::{Cell, Column, Page, Table};

/// A voyage of more days has no picture, only its table.
const MOST_DAYS: i64 = 92;
/// From one dot to the next, in units of the picture.
const STEP: i64 = 16;

/// The picture and the table.
pub(super) struct Days {
    /// Width of the picture; 0: there is none.
    pub(super) width: i64,
    /// Each day: where its dot stands, and whether it is spent in port.
    pub(super) dots: Vec<(i64, bool)>,
    /// What the picture shows, in words.
    pub(super) label: String,
    pub(super) table: Table,
}

/// The days of a voyage of which at least two moments are known.
pub(super) fn days(page: &Page, report: &VoyageReport) -> Option<Days> {
    let moments = report.calls.iter().flat_map(|call| [&call.arrival, &call.departure]);
    let times: Vec<NaiveDate> = moments.flatten().map(|time| time.local.date()).collect();
    let (first, last) = (*times.iter().min()?, *times.iter().max()?);
    let count = (last - first).num_days() + 1;
    if count < 2 {
        return None;
    }
    let shown = if count <= MOST_DAYS { count } else { 0 };
    let day = |n: i64| (STEP / 2 + n * STEP, in_port(report, first + TimeDelta::days(n)));
    let dots: Vec<(i64, bool)> = (0..shown).map(day).collect();
    let at_sea = dots.iter().filter(|(_, port)| !port).count();
    let label = page.say("days-label").set("count", count).set("sea", at_sea).to_string();
    Some(Days { width: shown * STEP, dots, label, table: table(page, report) })
}

/// Whether a day is spent in port: she is there at some time of it and under way for less than
/// half of it. A stay whose one end is open lasts, as far as one knows.
fn in_port(report: &VoyageReport, day: NaiveDate) -> bool {
    let start = day.and_time(chrono::NaiveTime::MIN);
    let end = start + TimeDelta::days(1);
    let stay = |call: &CallReport| {
        let from = call.arrival.as_ref().map_or(start, |time| time.local.max(start));
        let to = call.departure.as_ref().map_or(end, |time| time.local.min(end));
        (to - from).max(TimeDelta::zero())
    };
    report.calls.iter().map(stay).sum::<TimeDelta>() * 2 >= TimeDelta::days(1)
}

fn table(page: &Page, report: &VoyageReport) -> Table {
    let keys =
        ["voyage-field-calls-port", "check-leg", "check-arrival", "check-departure", "days-stay"];
    let columns = keys.map(|key| Column::new(page.t(key))).into();
    let dash = || "–".to_owned();
    let row = |call: &CallReport| {
        let time = |at: &Option<clearance::voyage_file::PortTime>| {
            at.as_ref().map_or_else(dash, |at| page.day_time(at.utc, zone(&at.zone)))
        };
        let ends = call.arrival.as_ref().zip(call.departure.as_ref());
        vec![
            Cell::text(summary::port(page, call)),
            Cell::text(call.leg.as_ref().map_or_else(dash, |leg| summary::leg(page, leg))),
            Cell::text(time(&call.arrival)),
            Cell::text(time(&call.departure)),
            Cell::text(ends.map_or_else(dash, |(from, to)| span(page, from.utc, to.utc))),
        ]
    };
    let rows = report.calls.iter().map(row).collect();
    Table::new(page.t("days-title"), columns, rows).hidden_caption()
}

fn span(page: &Page, from: DateTime<Utc>, to: DateTime<Utc>) -> String {
    if to > from { page.span(to - from) } else { "–".to_owned() }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::voyages::check_page::sample_report;
    use identifiers::Language;

    #[test]
    fn a_dot_a_day_full_in_port() {
        let page = Page::new(Language::En, "x");
        // Rodney Bay until the 1st 08:00, Bequia from 19:00 to the 5th 02:00, Grenada from 14:00.
        let days = days(&page, &sample_report().unwrap()).unwrap();
        let full: Vec<bool> = days.dots.iter().map(|(_, port)| *port).collect();
        assert_eq!(full, [true, true, true, true, true]);
        assert_eq!((days.width, days.dots[4].0), (80, 72));
        assert_eq!(days.table.rows.len(), 3);
        let mut late = sample_report().unwrap();
        if let Some(time) = late.calls[1].arrival.as_mut() {
            time.local += TimeDelta::days(2);
        }
        let days = super::days(&page, &late).unwrap();
        let full: Vec<bool> = days.dots.iter().map(|(_, port)| *port).collect();
        assert_eq!(full, [false, false, false, true, true], "{}", days.label);
    }

    #[test]
    fn one_moment_is_no_voyage() {
        let page = Page::new(Language::En, "x");
        let mut report = sample_report().unwrap();
        report.calls.truncate(1);
        assert!(days(&page, &report).is_none());
    }
}
