//! The people aboard, as a table that never runs off the page.

use super::block::{Block, Element, Ink, Mark, Part, Room, Style, lines};
use super::body::heading;
use super::dates;
use super::sheet::{Sheet, WIDTH};
use crate::digest::spell_digest;
use crate::facts::{DocumentKind, Person};
use crate::labels::fill;

/// Space between the two halves of a table in two columns.
const GUTTER: f32 = 14.0;
/// Space between the cells of a row.
const CELL_GAP: f32 = 4.0;

/// A row: its cells' marks from its own top, and its height.
struct Row {
    cells: Vec<Vec<Mark>>,
    height: f32,
}

/// The list of people in at most `room` points of height, if it can be set so at this level;
/// with `cut`, as many people as fit and a line for the rest.
pub(crate) fn people(sheet: &Sheet<'_>, room: f32, cut: bool) -> Option<Block> {
    let mut head = Block::default();
    let count = sheet.facts.people.len();
    let words = fill(&sheet.labels.people, &[("count", &count.to_string())]);
    heading(&mut head, sheet, &words);
    let table = Table::new(sheet);
    let rows: Vec<Row> = sheet
        .facts
        .people
        .iter()
        .enumerate()
        .map(|(place, person)| table.row(place, person))
        .collect();
    let room = room - head.height;
    let fits = |shown: usize| table.height(&rows[..shown], shown < count) <= room;
    let shown = if fits(count) {
        count
    } else if cut {
        (0..count).rev().find(|shown| fits(*shown)).unwrap_or(0)
    } else {
        return None;
    };
    table.set(&mut head, &rows[..shown], count - shown);
    Some(head)
}

struct Table<'a> {
    sheet: &'a Sheet<'a>,
    style: Style,
    /// Widths of the cells of one row.
    widths: Vec<f32>,
    header: Row,
}

impl<'a> Table<'a> {
    fn new(sheet: &'a Sheet<'a>) -> Self {
        let labels = sheet.labels;
        let style = Style::regular(sheet.level.people);
        let (widths, names): (Vec<f32>, Vec<&str>) = if sheet.level.columns == 1 {
            (
                vec![20.0, 106.0, 108.0, 54.0, 32.0, 62.0, 78.0],
                vec![
                    &labels.number,
                    &labels.family_name,
                    &labels.given_names,
                    &labels.role,
                    &labels.nationality,
                    &labels.born,
                    &labels.document,
                    &labels.expires,
                ],
            )
        } else {
            (
                vec![16.0, 97.0, 38.5, 19.0, 44.0],
                vec![
                    &labels.number,
                    &labels.name,
                    &labels.role,
                    &labels.nationality,
                    &labels.born,
                    &labels.document,
                ],
            )
        };
        let total = if sheet.level.columns == 1 { WIDTH } else { (WIDTH - GUTTER) / 2.0 };
        let last = total - widths.iter().sum::<f32>();
        let mut table = Self {
            sheet,
            style,
            widths: widths.into_iter().chain([last]).collect(),
            header: Row { cells: Vec::new(), height: 0.0 },
        };
        let label = Style::regular((style.size - 1.0).max(7.0)).ink(Ink::Quiet);
        let names: Vec<String> = names.into_iter().map(str::to_owned).collect();
        table.header = table.cells(&names, label);
        table
    }

    fn cells(&self, texts: &[String], style: Style) -> Row {
        let mut row = Row { cells: Vec::new(), height: 0.0 };
        let mut x = 0.0;
        let last = self.widths.len() - 1;
        for (place, (text, width)) in texts.iter().zip(&self.widths).enumerate() {
            let gap = if place < last { CELL_GAP } else { 0.0 };
            let room = Room::new(x, width - gap);
            let (marks, height) = lines(self.sheet.letters, text, (room, style), self.padding());
            row.cells.push(marks);
            row.height = row.height.max(height + 2.0 * self.padding());
            x += width;
        }
        row
    }

    fn padding(&self) -> f32 {
        (self.style.size - 7.0).clamp(0.3, 1.6)
    }

    fn row(&self, place: usize, person: &Person) -> Row {
        let (sheet, labels) = (self.sheet, self.sheet.labels);
        let day = |date| dates::day(date, labels);
        let mut texts = vec![(place + 1).to_string()];
        // Capitals would change a name that is to stand as entered; the columns tell the parts.
        if sheet.level.columns == 1 {
            texts.push(sheet.words(&person.family_name));
            texts.push(sheet.words(&person.given_names));
        } else {
            let both = [&person.family_name, &person.given_names];
            let parts: Vec<String> = both
                .into_iter()
                .filter(|part| !part.is_empty())
                .map(|part| sheet.words(part))
                .collect();
            texts.push(parts.join(", "));
        }
        texts.push(labels.role(person.role).to_owned());
        texts.push(sheet.words(person.nationality.as_deref().unwrap_or_default()));
        texts.push(person.born.map(day).unwrap_or_default());
        let document = person.document.as_ref();
        texts.push(document.map_or_else(String::new, |document| {
            let number = sheet.words(&document.number);
            if document.kind == DocumentKind::Passport {
                number
            } else {
                format!("{number} {}", labels.document_kind(document.kind))
            }
        }));
        let expires = document.and_then(|document| document.expires);
        texts.push(expires.map(day).unwrap_or_default());
        texts.truncate(self.widths.len());
        for text in texts.iter_mut().filter(|text| text.is_empty()) {
            text.push('–');
        }
        self.cells(&texts, self.style)
    }

    /// In two columns, the halves are as equally tall as their order allows.
    fn halves<'r>(&self, rows: &'r [Row]) -> Vec<&'r [Row]> {
        if self.sheet.level.columns == 1 || rows.len() < 2 {
            return vec![rows];
        }
        let tallest = |split: &usize| tall(&rows[..*split]).max(tall(&rows[*split..]));
        let split = (1..rows.len()).min_by(|one, other| tallest(one).total_cmp(&tallest(other)));
        let (left, right) = rows.split_at(split.unwrap_or(1));
        vec![left, right]
    }

    fn height(&self, rows: &[Row], more: bool) -> f32 {
        let halves = self.halves(rows);
        let tallest = halves.into_iter().map(tall).fold(0.0, f32::max);
        let more = if more { 2.0 * self.more_style().line() + 3.0 } else { 0.0 };
        self.header.height + tallest + more
    }

    fn more_style(&self) -> Style {
        Style::bold(self.style.size.max(7.5))
    }

    fn set(&self, block: &mut Block, rows: &[Row], more: usize) {
        let top = block.height;
        let mut table = Vec::new();
        let mut foot = top;
        for (place, half) in self.halves(rows).into_iter().enumerate() {
            let left = place as f32 * ((WIDTH + GUTTER) / 2.0);
            let width: f32 = self.widths.iter().sum();
            let mut y = top;
            table.push(shift(&self.header, &Part::HeaderCell, (left, y)));
            y += self.header.height;
            for row in half {
                block.decorate(Mark::Fill([left, y - 0.2, width, 0.4], Ink::Hair));
                table.push(shift(row, &Part::Cell, (left, y)));
                y += row.height;
            }
            foot = foot.max(y);
        }
        block.elements.push(Element::holding(Part::Table, table));
        block.height = foot;
        if more > 0 {
            let (sheet, total) = (self.sheet, self.sheet.facts.people.len());
            let words = fill(
                &sheet.labels.more_people,
                &[
                    ("count", &more.to_string()),
                    ("total", &total.to_string()),
                    ("digest", &spell_digest(&sheet.certificate.payload().people_digest)),
                ],
            );
            block.space(3.0);
            let room = Room::new(0.0, WIDTH);
            block.text(sheet.letters, Part::Paragraph, &words, (room, self.more_style()));
        }
    }
}

fn tall(rows: &[Row]) -> f32 {
    rows.iter().map(|row| row.height).sum()
}

/// A row at its place, as a row of the table.
fn shift(row: &Row, part: &Part, (left, top): (f32, f32)) -> Element {
    let cells = row.cells.iter().map(|marks| {
        let marks = marks.iter().filter_map(|mark| match mark {
            Mark::Text { x, y, text, style } => {
                Some(Mark::Text { x: x + left, y: y + top, text: text.clone(), style: *style })
            }
            _ => None,
        });
        Element::new(part.clone(), marks.collect())
    });
    Element::holding(Part::Row, cells.collect())
}
