//! The head of the page: letterhead, title, the state in words, what the certificate says.

use super::Stamp;
use super::block::{Align, Block, Ink, Mark, Part, Room, Style, lines};
use super::sheet::{Sheet, WIDTH};
use crate::facts::Direction;
use crate::labels::{Labels, fill};

/// Side of the mark, the Q flag.
const MARK: f32 = 15.0;

/// Letterhead: the mark, the administration, the serial; a rule below.
pub(crate) fn letterhead(sheet: &Sheet<'_>) -> Block {
    let mut block = Block::default();
    let facts = &sheet.facts;
    let letters = sheet.letters;
    block.decorate(Mark::Fill([0.5, 1.5, MARK, MARK], Ink::Yellow));
    block.decorate(Mark::Frame([0.5, 1.5, MARK, MARK], 1.0));
    let left = Room::new(MARK + 8.0, 330.0);
    let name = sheet.words(&facts.administration);
    block.text(letters, Part::Paragraph, &name, (left, Style::bold(13.0)));
    let mut place = format!("{}, {}", facts.port.name, facts.territory.name);
    if let Some(locode) = &facts.port.locode {
        place = format!("{place} · {locode}");
    }
    let quiet = Style::regular(9.0).ink(Ink::Quiet);
    block.text(letters, Part::Paragraph, &sheet.words(&place), (left, quiet));

    let right = Room::new(370.0, WIDTH - 370.0).align(Align::Right);
    let label = Style::regular(8.0).ink(Ink::Quiet);
    let (mut marks, upper) = lines(letters, &sheet.labels.certificate, (right, label), 0.0);
    let serial = sheet.words(&facts.serial);
    let (more, lower) = lines(letters, &serial, (right, Style::bold(13.0)), upper);
    marks.extend(more);
    block.put(Part::Paragraph, marks);
    block.height = block.height.max(upper + lower) + 5.0;
    block.rule(Room::new(0.0, WIDTH), 1.4, Ink::Dark);
    block
}

/// Title, the state in words, and what the certificate says.
pub(crate) fn title(sheet: &Sheet<'_>) -> Block {
    let mut block = Block::default();
    let letters = sheet.letters;
    band(&mut block, sheet);
    let top = block.height;
    let (name, statement) = words(sheet.facts.direction, sheet.labels);
    let (frame, state, frame_width) = state(sheet, top);
    let room = Room::new(0.0, WIDTH - frame_width - 16.0);
    let title = Style::bold(23.0);
    // A long title is set smaller rather than broken, within reason.
    let fitting = room.width / letters.width(title.weight, name).max(1.0);
    let title = Style::bold(fitting.clamp(17.0, title.size));
    block.text(letters, Part::Heading(1), name, (room, title));
    if let Some(english) = sheet.english {
        let (name, _) = words(sheet.facts.direction, english);
        let quiet = Style::regular(10.0).ink(Ink::Quiet);
        block.text(letters, Part::Paragraph, name, (room, quiet));
    }
    block.decorate(frame);
    block.put(Part::Paragraph, state);
    block.space(4.0);
    let statement = fill(
        statement,
        &[
            ("port", &sheet.words(&sheet.facts.port.name)),
            ("territory", &sheet.words(&sheet.facts.territory.name)),
        ],
    );
    let style = Style::regular(sheet.level.body);
    let room = Room::new(0.0, WIDTH);
    block.text(letters, Part::Paragraph, &statement, (room, style));
    block
}

fn words(direction: Direction, labels: &Labels) -> (&str, &str) {
    match direction {
        Direction::Inward => (&labels.title_inward, &labels.statement_inward),
        Direction::Outward => (&labels.title_outward, &labels.statement_outward),
    }
}

/// The state in a frame at the right: its frame, its words, its width.
fn state(sheet: &Sheet<'_>, top: f32) -> (Mark, Vec<Mark>, f32) {
    let state = if matches!(sheet.print.stamp, Stamp::Revoked { .. }) {
        format!("× {}", sheet.labels.revoked)
    } else if sheet.facts.has_conditions() {
        format!("▲ {}", sheet.labels.cleared_with_conditions)
    } else {
        format!("✓ {}", sheet.labels.cleared)
    };
    let style = Style::bold(12.0);
    let width = sheet.letters.width(style.weight, &state) * style.size + 1.0;
    let frame_width = width + 20.0;
    let x = WIDTH - frame_width;
    let room = Room::new(x + 10.0, width);
    let (marks, height) = lines(sheet.letters, &state, (room, style), top + 7.5);
    let frame = Mark::Frame([x, top + 3.0, frame_width - 0.7, height + 9.0], 1.4);
    (frame, marks, frame_width)
}

/// The band over a revoked certificate or a specimen, white on black.
fn band(block: &mut Block, sheet: &Sheet<'_>) {
    let words = match &sheet.print.stamp {
        Stamp::None => return,
        Stamp::Specimen => sheet.labels.specimen_line.clone(),
        Stamp::Revoked { at, reason } => fill(
            &sheet.labels.revoked_line,
            &[("time", &sheet.instant(*at)), ("reason", &sheet.reason(reason))],
        ),
    };
    let style = Style::bold(12.0).ink(Ink::White);
    let room = Room::new(10.0, WIDTH - 20.0);
    let (marks, height) = lines(sheet.letters, &words, (room, style), 5.0);
    block.decorate(Mark::Fill([0.0, 0.0, WIDTH, height + 10.0], Ink::Dark));
    block.put(Part::Paragraph, marks);
    block.height = height + 20.0;
}
