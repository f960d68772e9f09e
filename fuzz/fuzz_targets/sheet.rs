//! Lists out of any bytes, CSV or XLSX: never a panic, never more than the limits, every problem with
//! a row that is there.
#![no_main]

use chrono::NaiveDate;
use libfuzzer_sys::fuzz_target;
use messages::sheet::{self, Layout, ROWS_MOST};

fuzz_target!(|data: &[u8]| {
    let Some(today) = NaiveDate::from_ymd_opt(2026, 11, 24) else { return };
    let Ok(book) = sheet::open(data) else { return };
    for layout in [Layout::people(), Layout::vessels()] {
        for table in &book.tables {
            assert!(table.rows.len() <= ROWS_MOST + 1);
        }
        let Ok(reading) = sheet::read(&book, layout, today, None) else { continue };
        assert!(reading.lines.len() <= ROWS_MOST);
    }
});
