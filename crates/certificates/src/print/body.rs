//! The middle of the page: vessel, voyage, decisions, conditions.

use super::block::{Align, Block, Element, Ink, Mark, Part, Room, Style, baseline_shift, lines};
use super::dates;
use super::sheet::{Sheet, WIDTH};
use crate::facts::{Decision, Direction, OtherPort, Outcome};
use crate::labels::fill;

/// What a port is to the call, its name, and what stands below.
type Stop<'a> = (&'a String, &'a String, Vec<String>);

/// A label and its value.
type Field<'a> = (&'a str, String);

/// A hairline and a heading, with which every section begins.
pub(crate) fn heading(block: &mut Block, sheet: &Sheet<'_>, words: &str) {
    block.rule(Room::new(0.0, WIDTH), 0.6, Ink::Dark);
    block.space(3.0);
    let style = Style::bold(sheet.level.small + 1.5);
    block.text(sheet.letters, Part::Heading(2), words, (Room::new(0.0, WIDTH), style));
    block.space(1.0);
}

/// The vessel: her name large, then what is known of her.
pub(crate) fn vessel(sheet: &Sheet<'_>) -> Block {
    let mut block = Block::default();
    let (facts, labels) = (&sheet.facts, sheet.labels);
    let vessel = &facts.vessel;
    heading(&mut block, sheet, &labels.vessel);
    name(&mut block, sheet);
    block.space(2.0);
    let length = vessel.length_cm.map(length);
    let all: [(&str, Option<&String>); 11] = [
        (&labels.flag, vessel.flag.as_ref()),
        (&labels.registration, vessel.registration.as_ref()),
        (&labels.master, facts.master.as_ref()),
        (&labels.home_port, vessel.home_port.as_ref()),
        (&labels.mmsi, vessel.mmsi.as_ref()),
        (&labels.call_sign, vessel.call_sign.as_ref()),
        (&labels.length, length.as_ref()),
        (&labels.hull_colour, vessel.hull_colour.as_ref()),
        (&labels.gross_tonnage, vessel.gross_tonnage.as_ref()),
        (&labels.imo, vessel.imo.as_ref()),
        (&labels.hull_id, vessel.hull_id.as_ref()),
    ];
    let known: Vec<Field<'_>> = all
        .into_iter()
        .filter_map(|(label, value)| value.map(|value| (label, sheet.words(value))))
        .collect();
    fields(&mut block, sheet, &known, 4);
    block
}

/// Her name large, and what she is beside it if there is room, else below.
fn name(block: &mut Block, sheet: &Sheet<'_>) {
    let vessel = &sheet.facts.vessel;
    let (large, plain) = (Style::bold(sheet.level.body + 5.0), Style::regular(sheet.level.body));
    let name = sheet.words(&vessel.name);
    let whole = Room::new(0.0, WIDTH);
    let top = block.height;
    block.text(sheet.letters, Part::Paragraph, &name, (whole, large));
    let Some(kind) = &vessel.kind else { return };
    let kind = sheet.words(kind);
    let left = sheet.letters.width(large.weight, &name) * large.size + 9.0;
    let needed = sheet.letters.width(plain.weight, &kind) * plain.size + 1.0;
    if left + needed > WIDTH {
        block.text(sheet.letters, Part::Paragraph, &kind, (whole, plain));
    } else {
        let beside = Room::new(left, needed);
        let top = top + baseline_shift(large, plain);
        let (marks, _) = lines(sheet.letters, &kind, (beside, plain), top);
        block.put(Part::Paragraph, marks);
    }
}

/// Metres with feet beside, as `12.40 m (40.7 ft)`.
fn length(centimetres: u32) -> String {
    let metres = f64::from(centimetres) / 100.0;
    format!("{metres:.2} m ({:.1} ft)", metres / 0.3048)
}

/// Fields in rows of `columns`, each label over its value.
fn fields(block: &mut Block, sheet: &Sheet<'_>, fields: &[Field<'_>], columns: usize) {
    let label = Style::regular(sheet.level.small).ink(Ink::Quiet);
    let value = Style::regular(sheet.level.body);
    for row in fields.chunks(columns) {
        let top = block.height;
        for (place, (name, words)) in row.iter().enumerate() {
            let room = column(place, columns);
            let (mut marks, upper) = lines(sheet.letters, name, (room, label), top);
            let (more, lower) = lines(sheet.letters, words, (room, value), top + upper);
            marks.extend(more);
            block.put(Part::Paragraph, marks);
            block.height = block.height.max(top + upper + lower);
        }
        block.space(3.0);
    }
}

fn column(place: usize, columns: usize) -> Room {
    let step = (WIDTH + 10.0) / columns as f32;
    Room::new(step * place as f32, step - 10.0)
}

/// Where from, where, where to, and when.
pub(crate) fn voyage(sheet: &Sheet<'_>) -> Block {
    let mut block = Block::default();
    let (facts, labels) = (&sheet.facts, sheet.labels);
    heading(&mut block, sheet, &labels.voyage);
    let times = [(&labels.arrival, facts.arrival), (&labels.departure, facts.departure)];
    let times: Vec<String> = times
        .into_iter()
        .filter_map(|(label, time)| time.map(|time| format!("{label} {}", sheet.instant(time))))
        .collect();
    let here = match facts.direction {
        Direction::Inward => &labels.port_inward,
        Direction::Outward => &labels.port_outward,
    };
    let other = |port: &OtherPort| port.territory.iter().map(|name| sheet.words(name)).collect();
    let mut stops: Vec<Stop<'_>> = Vec::new();
    if let Some(port) = &facts.previous_port {
        stops.push((&labels.previous_port, &port.name, other(port)));
    }
    stops.push((here, &facts.port.name, times));
    if let Some(port) = &facts.next_port {
        stops.push((&labels.next_port, &port.name, other(port)));
    }
    let top = block.height;
    for (index, stop) in stops.iter().enumerate() {
        let room = column(index, stops.len().max(3));
        let (marks, height) = lay_stop(sheet, stop, room, top);
        block.put(Part::Paragraph, marks);
        block.height = block.height.max(top + height);
    }
    block.space(2.0);
    block
}

fn lay_stop(sheet: &Sheet<'_>, stop: &Stop<'_>, room: Room, top: f32) -> (Vec<Mark>, f32) {
    let (label, name, below) = stop;
    let small = Style::regular(sheet.level.small).ink(Ink::Quiet);
    let strong = Style::bold(sheet.level.body + 0.5);
    let plain = Style::regular(sheet.level.small + 1.0);
    let name = sheet.words(name);
    let first = [(label.as_str(), small), (name.as_str(), strong)];
    let all = first.into_iter().chain(below.iter().map(|words| (words.as_str(), plain)));
    let (mut marks, mut height) = (Vec::new(), 0.0);
    for (words, style) in all {
        let (more, lower) = lines(sheet.letters, words, (room, style), top + height);
        marks.extend(more);
        height += lower;
    }
    (marks, height)
}

/// Each agency's decision with its conditions, then the conditions of the whole.
pub(crate) fn decisions(sheet: &Sheet<'_>) -> Block {
    let mut block = Block::default();
    if !sheet.facts.decisions.is_empty() {
        heading(&mut block, sheet, &sheet.labels.decisions);
    }
    for decision in &sheet.facts.decisions {
        row(&mut block, sheet, decision);
        for condition in &decision.conditions {
            barred(&mut block, sheet, condition, 14.0);
        }
        block.space(2.0);
    }
    if sheet.decisions_cut > 0 {
        let count = sheet.decisions_cut.to_string();
        let words = fill(&sheet.labels.more_decisions, &[("count", &count)]);
        let style = Style::bold(sheet.level.body);
        block.text(sheet.letters, Part::Paragraph, &words, (Room::new(0.0, WIDTH), style));
    }
    if !sheet.facts.conditions.is_empty() {
        block.space(sheet.level.gap * 0.6);
        heading(&mut block, sheet, &sheet.labels.conditions);
        for condition in &sheet.facts.conditions {
            barred(&mut block, sheet, condition, 0.0);
        }
    }
    block
}

/// Agency, outcome, who, when: one line if it fits, wrapped within its columns if not.
fn row(block: &mut Block, sheet: &Sheet<'_>, decision: &Decision) {
    let labels = sheet.labels;
    let common = labels.agencies.get(&decision.agency);
    let agency = decision.agency_name.as_ref().or(common).unwrap_or(&decision.agency);
    let outcome = match decision.outcome {
        Outcome::Clear => format!("✓ {}", labels.cleared),
        Outcome::ClearWithConditions => format!("▲ {}", labels.cleared_with_conditions),
    };
    let bold = Style::bold(sheet.level.body);
    let plain = Style::regular((sheet.level.body - 1.0).max(7.0));
    let cells = [
        (sheet.words(agency), Room::new(0.0, 100.0), bold),
        (outcome, Room::new(106.0, 168.0), bold),
        (sheet.words(&decision.decided_by), Room::new(280.0, 108.0), plain),
        (
            dates::instant(decision.decided_at, sheet.zone, labels),
            Room::new(392.0, WIDTH - 392.0).align(Align::Right),
            plain,
        ),
    ];
    let top = block.height;
    let mut marks = Vec::new();
    for (words, room, style) in cells {
        // Smaller letters stand on the same baseline as the larger beside them.
        let down = baseline_shift(bold, style);
        let (more, height) = lines(sheet.letters, &words, (room, style), top + down);
        marks.extend(more);
        block.height = block.height.max(top + down + height);
    }
    block.elements.push(Element::new(Part::Paragraph, marks));
}

/// A condition with a bar at its left, so that no eye passes over it.
fn barred(block: &mut Block, sheet: &Sheet<'_>, words: &str, indent: f32) {
    block.space(1.5);
    let style = Style::regular(sheet.level.body);
    let room = Room::new(indent + 9.0, WIDTH - indent - 9.0);
    let words = sheet.words(words);
    let (marks, height) = lines(sheet.letters, &words, (room, style), block.height);
    let bar = [indent, block.height + 1.0, 2.5, height - 1.0];
    block.decorate(Mark::Fill(bar, Ink::Dark));
    block.put(Part::Paragraph, marks);
    block.space(height + 1.5);
}
