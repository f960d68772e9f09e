//! Files as people have them, told as stories.

#![expect(clippy::unwrap_used, reason = "what a story sets up is there, or the story has failed")]

mod bombs;
mod goods;
mod others;
mod people;
mod properties;
mod texts;
mod vessels;
mod workbooks;

use messages::sheet::{self, Layout, Order, Reading, SheetError};

/// Reads a list of people on 24 November 2026.
fn people(file: &[u8], order: Option<Order>) -> Result<Reading, SheetError> {
    let today = "2026-11-24".parse().unwrap();
    sheet::read(&sheet::open(file)?, Layout::people(), today, order)
}

/// Row, letters of the column and key of each problem.
fn problems(reading: &Reading) -> Vec<(u32, String, &'static str)> {
    let all = reading.lines.iter().flat_map(|line| &line.problems);
    all.map(|problem| {
        let letters = problem.column.as_ref().map(|column| column.letters.clone());
        (problem.row, letters.unwrap_or_default(), problem.kind.key())
    })
    .collect()
}

/// Keys of the notes.
fn notes(reading: &Reading) -> Vec<&'static str> {
    reading.notes.iter().map(sheet::Note::key).collect()
}
