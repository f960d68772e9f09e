//! The dates of a sheet, column by column.

use super::super::date::{Order, Said, Written, said, seems_swapped, written};
use super::super::heading::told_order;
use super::super::layout::{Known, Shape};
use super::super::table::{Cell, Row};
use super::super::value::found;
use super::super::{Note, data};
use super::{Dates, Question, Sheet, cell};

impl Sheet {
    /// The days of all columns of dates, and what must be asked.
    pub(super) fn dates(
        &mut self,
        rows: &[&Row],
        order: Option<Order>,
    ) -> (Dates, Option<Question>) {
        let (mut dates, mut question) = (Dates::new(), None);
        let ours = self.is_sailclear();
        let columns: Vec<Known> =
            self.known.iter().filter(|known| known.field.shape == Shape::Date).cloned().collect();
        for column in &columns {
            let filled: Vec<(&Row, &Cell)> = rows
                .iter()
                .map(|row| (*row, cell(row, column)))
                .filter(|(_, c)| !c.is_empty())
                .collect();
            let read: Vec<_> =
                filled.iter().map(|(row, cell)| (*row, *cell, written(cell))).collect();
            let good: Vec<(&Cell, Written)> = read
                .iter()
                .filter_map(|(_, cell, date)| Some((*cell, date.clone().ok()?)))
                .collect();
            if seems_swapped(&good) {
                let heading = found(&Cell::text(&column.column.heading));
                let letters = column.column.letters.clone();
                self.notes.push(Note::MaybeSwapped { letters, heading });
            }
            let all: Vec<Written> = good.iter().map(|(_, date)| *date).collect();
            let said = match (said(&all), order) {
                (Said::Open, _) if ours && dashed(&all) => Said::One(Order::MonthFirst),
                (Said::Open, order) => {
                    told_order(&column.column.heading).or(order).map_or(Said::Open, Said::One)
                }
                (said, _) => said,
            };
            for (row, cell, date) in read {
                if let (Said::Open, Ok(open @ Written::Figures { .. })) = (said, &date) {
                    ask(&mut question, (column, row), (cell, *open));
                }
                let day = date.and_then(|date| date.told(said, &cell.shown()));
                dates.insert((row.number, column.column.index), day);
            }
        }
        (dates, question)
    }

    /// The workbook that SailClear takes: month, day, year with dashes between, by its own rule.
    fn is_sailclear(&self) -> bool {
        let has =
            |key: &str| self.known.iter().any(|known| data::key(&known.column.heading) == key);
        has("documentid") && has("defaultrankkey") && has("documentexpirydate")
    }
}

fn dashed(dates: &[Written]) -> bool {
    let mut figures = dates.iter().filter_map(|date| match date {
        Written::Figures { dashes, .. } => Some(*dashes),
        Written::Day(_) => None,
    });
    figures.all(|dashes| dashes)
}

/// Adds a date to the question, or begins it.
fn ask(
    question: &mut Option<Question>,
    (column, row): (&Known, &Row),
    (cell, date): (&Cell, Written),
) {
    let days = [Order::DayFirst, Order::MonthFirst].map(|order| date.day(order));
    let [Some(day_first), Some(month_first)] = days else { return };
    let question = question.get_or_insert_with(|| Question {
        columns: Vec::new(),
        rows: Vec::new(),
        example: found(cell),
        day_first,
        month_first,
    });
    if !question.columns.contains(&column.column) {
        question.columns.push(column.column.clone());
    }
    if !question.rows.contains(&row.number) {
        question.rows.push(row.number);
    }
}
