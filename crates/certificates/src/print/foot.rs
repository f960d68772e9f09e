//! The foot of the page: issue, validity, signature, how to verify, and the QR code.

use super::block::{Block, Ink, Mark, Part, Room, Style, lines};
use super::sheet::{Sheet, WIDTH};
use crate::digest::spell_digest;
use crate::error::CertificateError;
use crate::labels::fill;
use crate::signed::Modules;

/// Side of the QR code without its light border: 42 mm. A module is then about 0.6 mm, which a
/// telephone reads from a folded, rained-on sheet at arm's length.
const CODE: f32 = 119.0;
/// Width of what stands at the left of the code.
const LEFT: f32 = WIDTH - CODE - 22.0;

/// The foot, as tall as the code or what stands at its left.
pub(crate) fn foot(sheet: &Sheet<'_>) -> Result<Block, CertificateError> {
    let mut block = Block::default();
    block.rule(Room::new(0.0, WIDTH), 1.4, Ink::Dark);
    block.space(8.0);
    validity(&mut block, sheet);
    signature(&mut block, sheet);
    verification(&mut block, sheet);
    block.height = block.height.max(8.0 + CODE);
    code(&mut block, sheet)?;
    Ok(block)
}

fn validity(block: &mut Block, sheet: &Sheet<'_>) {
    let (facts, labels, letters) = (&sheet.facts, sheet.labels, sheet.letters);
    let small = Style::regular(sheet.level.small).ink(Ink::Quiet);
    let valid_until = facts.valid_until.map(|time| sheet.instant(time));
    let columns = [
        (&labels.issued, Some(sheet.instant(facts.issued_at))),
        (&labels.valid_until, valid_until),
    ];
    let top = block.height;
    for (place, (label, value)) in columns.into_iter().enumerate() {
        let Some(value) = value else { continue };
        let room = Room::new(place as f32 * LEFT / 2.0, LEFT / 2.0 - 8.0);
        let (mut marks, upper) = lines(letters, label, (room, small), top);
        let strong = Style::bold(sheet.level.body);
        let (more, lower) = lines(letters, &value, (room, strong), top + upper);
        marks.extend(more);
        block.put(Part::Paragraph, marks);
        block.height = block.height.max(top + upper + lower);
    }
    if let Some(rule) = &facts.use_rule {
        block.space(2.0);
        let words = format!("{}: {}", labels.use_rule, sheet.words(rule));
        let style = Style::regular(sheet.level.body - 1.0_f32.min(sheet.level.body - 7.0));
        block.text(letters, Part::Paragraph, &words, (Room::new(0.0, LEFT), style));
    }
}

fn signature(block: &mut Block, sheet: &Sheet<'_>) {
    block.space(26.0);
    block.rule(Room::new(0.0, 230.0), 0.6, Ink::Dark);
    block.space(1.5);
    let style = Style::regular(7.0).ink(Ink::Quiet);
    let room = Room::new(0.0, LEFT);
    block.text(sheet.letters, Part::Paragraph, &sheet.labels.signature, (room, style));
}

fn verification(block: &mut Block, sheet: &Sheet<'_>) {
    let labels = sheet.labels;
    let room = Room::new(0.0, LEFT);
    block.space(5.0);
    if sheet.shortened {
        let style = Style::bold(sheet.level.small);
        block.text(sheet.letters, Part::Paragraph, &labels.shortened, (room, style));
    }
    let words = match &sheet.print.address {
        Some(address) => fill(&labels.verify, &[("address", address.trim_end_matches('/'))]),
        None => labels.verify_offline.clone(),
    };
    let style = Style::bold(sheet.level.small + 0.5);
    block.text(sheet.letters, Part::Paragraph, &sheet.words(&words), (room, style));
    let words = fill(
        &labels.signed_with,
        &[
            ("key", sheet.certificate.key_id()),
            ("algorithm", "Ed25519"),
            ("digest", &spell_digest(&sheet.certificate.payload().people_digest)),
        ],
    );
    let style = Style::regular(7.0).ink(Ink::Quiet);
    block.text(sheet.letters, Part::Paragraph, &sheet.words(&words), (room, style));
}

/// The code at the lower right, on white so that nothing lies beneath it.
fn code(block: &mut Block, sheet: &Sheet<'_>) -> Result<(), CertificateError> {
    let modules = Modules::of(sheet.certificate.qr_text())?;
    let module = CODE / modules.width as f32;
    let (left, top) = (WIDTH - CODE, block.height - CODE);
    let border = module * 4.0;
    block.decorate(Mark::Fill(
        [left - border, top - border + 4.0, CODE + 2.0 * border, CODE + 2.0 * border - 4.0],
        Ink::White,
    ));
    let squares = modules
        .dark_runs()
        .into_iter()
        .map(|(x, y, length)| {
            let (x, y) = (x as f32 * module, y as f32 * module);
            [left + x, top + y, length as f32 * module, module]
        })
        .collect();
    let words = fill(&sheet.labels.qr_alt, &[("serial", &sheet.words(&sheet.facts.serial))]);
    block.put(Part::Figure(words), vec![Mark::Squares(squares, Ink::Black)]);
    Ok(())
}
