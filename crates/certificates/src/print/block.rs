//! Blocks: what a section of the page consists of before it has its place.

use super::lettering::{Lettering, Weight};

/// Height of a line in units of the font size.
pub(crate) const LEADING: f32 = 1.28;
/// From the top of a line to its baseline, in units of the font size.
const BASELINE: f32 = 0.98;

/// Colours, chosen so that in grey each still does its work.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) enum Ink {
    /// Text and rules.
    Dark,
    /// Labels: dark enough to stay black on a black-and-white printer.
    Quiet,
    /// Hairlines between rows.
    Hair,
    /// The Q flag: yellow, a light grey on paper without colour.
    Yellow,
    /// A watermark.
    Pale,
    /// Paper.
    White,
    /// The QR code.
    Black,
}

/// How letters look.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Style {
    pub(crate) weight: Weight,
    pub(crate) size: f32,
    pub(crate) ink: Ink,
}

impl Style {
    pub(crate) fn regular(size: f32) -> Self {
        Self { weight: Weight::Regular, size, ink: Ink::Dark }
    }

    pub(crate) fn bold(size: f32) -> Self {
        Self { weight: Weight::Bold, ..Self::regular(size) }
    }

    pub(crate) fn ink(self, ink: Ink) -> Self {
        Self { ink, ..self }
    }

    pub(crate) fn line(self) -> f32 {
        self.size * LEADING
    }
}

/// Where text stands in its room.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) enum Align {
    Left,
    Right,
}

/// A horizontal room for text.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Room {
    pub(crate) x: f32,
    pub(crate) width: f32,
    pub(crate) align: Align,
}

impl Room {
    pub(crate) fn new(x: f32, width: f32) -> Self {
        Self { x, width, align: Align::Left }
    }

    pub(crate) fn align(self, align: Align) -> Self {
        Self { align, ..self }
    }
}

/// A mark on the paper; lengths in points, y downwards from the top of the block.
#[derive(Debug, Clone)]
pub(crate) enum Mark {
    /// A line of text on its baseline.
    Text { x: f32, y: f32, text: String, style: Style },
    /// A filled rectangle: x, y, width, height.
    Fill([f32; 4], Ink),
    /// The outline of a rectangle, and how thick.
    Frame([f32; 4], f32),
    /// Many filled rectangles as one shape.
    Squares(Vec<[f32; 4]>, Ink),
    /// A picture in its rectangle, whose proportions are the picture's own.
    Picture(krilla::image::Image, [f32; 4]),
    /// Letters across the page, drawn as shapes: text, x of the middle, y of the middle, size.
    Watermark(String, [f32; 3]),
}

/// What a part of the page is, for a reader who cannot see it (PDF/UA).
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Part {
    /// A heading of level 1 or 2.
    Heading(u16),
    Paragraph,
    Table,
    Row,
    HeaderCell,
    Cell,
    /// A picture with its words.
    Figure(String),
    /// No content: rules, frames, the ground.
    Decoration,
}

/// A part with its marks or its parts.
#[derive(Debug, Clone)]
pub(crate) struct Element {
    pub(crate) part: Part,
    pub(crate) marks: Vec<Mark>,
    pub(crate) children: Vec<Element>,
}

impl Element {
    pub(crate) fn new(part: Part, marks: Vec<Mark>) -> Self {
        Self { part, marks, children: Vec::new() }
    }

    pub(crate) fn holding(part: Part, children: Vec<Self>) -> Self {
        Self { part, marks: Vec::new(), children }
    }
}

/// A section: its height and what is in it.
#[derive(Debug, Clone, Default)]
pub(crate) struct Block {
    pub(crate) height: f32,
    pub(crate) elements: Vec<Element>,
}

impl Block {
    /// Adds an element without moving down.
    pub(crate) fn put(&mut self, part: Part, marks: Vec<Mark>) {
        self.elements.push(Element::new(part, marks));
    }

    pub(crate) fn decorate(&mut self, mark: Mark) {
        self.put(Part::Decoration, vec![mark]);
    }

    /// A horizontal rule at the present foot of the block.
    pub(crate) fn rule(&mut self, room: Room, thickness: f32, ink: Ink) {
        let rectangle = [room.x, self.height - thickness / 2.0, room.width, thickness];
        self.decorate(Mark::Fill(rectangle, ink));
    }

    /// Adds text below what is there.
    pub(crate) fn text(
        &mut self,
        letters: &Lettering,
        part: Part,
        text: &str,
        (room, style): (Room, Style),
    ) {
        let (marks, height) = lines(letters, text, (room, style), self.height);
        self.put(part, marks);
        self.height += height;
    }

    pub(crate) fn space(&mut self, height: f32) {
        self.height += height;
    }
}

/// Wrapped text from `top` downwards: its marks and its height.
pub(crate) fn lines(
    letters: &Lettering,
    text: &str,
    (room, style): (Room, Style),
    top: f32,
) -> (Vec<Mark>, f32) {
    let wrapped = letters.wrap(style.weight, text, room.width / style.size);
    let mut y = top + BASELINE * style.size;
    let mut marks = Vec::new();
    for line in wrapped {
        let width = letters.width(style.weight, &line) * style.size;
        let x = match room.align {
            Align::Left => room.x,
            Align::Right => room.x + room.width - width,
        };
        marks.push(Mark::Text { x, y, text: line, style });
        y += style.line();
    }
    let height = style.line() * marks.len() as f32;
    (marks, height)
}

/// How much lower the line of `small` begins so that it stands on the baseline of `large`.
pub(crate) fn baseline_shift(large: Style, small: Style) -> f32 {
    (large.size - small.size) * BASELINE
}
