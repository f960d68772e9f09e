//! The canvas: blocks onto a page of the PDF, with the tags a screen reader follows.

use std::num::NonZeroU16;

use krilla::color::rgb;
use krilla::geom::{Path, PathBuilder, Point, Rect, Size, Transform};
use krilla::image::Image;
use krilla::num::NormalizedF32;
use krilla::paint::{Fill, FillRule, Stroke};
use krilla::surface::Surface;
use krilla::tagging::{
    Artifact, ArtifactType, ContentTag, Node, TableHeaderScope, Tag, TagGroup, TagKind,
};

use super::block::{Block, Element, Ink, Mark, Part, Style};
use super::lettering::{Lettering, Weight};

/// A page being drawn.
pub(crate) struct Canvas<'a, 'b> {
    surface: &'a mut Surface<'b>,
    letters: &'a Lettering,
    origin: (f32, f32),
}

impl<'a, 'b> Canvas<'a, 'b> {
    pub(crate) fn new(surface: &'a mut Surface<'b>, letters: &'a Lettering) -> Self {
        Self { surface, letters, origin: (0.0, 0.0) }
    }

    /// Draws a block with its upper left corner at `origin`; returns its tags in reading order.
    pub(crate) fn draw(&mut self, block: &Block, origin: (f32, f32)) -> Vec<Node> {
        self.origin = origin;
        let elements = block.elements.iter();
        elements.filter_map(|element| self.element(element)).collect()
    }

    fn element(&mut self, element: &Element) -> Option<Node> {
        let Some(tag) = tag(element) else {
            let artifact = Artifact::with_kind(ArtifactType::Other);
            self.surface.start_tagged(ContentTag::Artifact(artifact));
            element.marks.iter().for_each(|mark| self.mark(mark));
            self.surface.end_tagged();
            return None;
        };
        let mut group = TagGroup::new(tag);
        if !element.marks.is_empty() {
            let identifier = self.surface.start_tagged(ContentTag::Other);
            let last = element.marks.len() - 1;
            for (place, mark) in element.marks.iter().enumerate() {
                // A space between lines, and between a label and its value, for whoever
                // extracts the text or has it read out.
                self.mark(&if place < last { spaced(mark) } else { mark.clone() });
            }
            self.surface.end_tagged();
            group.push(identifier);
        }
        for child in &element.children {
            if let Some(node) = self.element(child) {
                group.push(node);
            }
        }
        Some(group.into())
    }

    fn mark(&mut self, mark: &Mark) {
        match mark {
            Mark::Text { x, y, text, style } => {
                let place = (self.origin.0 + x, self.origin.1 + y);
                self.text(text, place, *style, false);
            }
            Mark::Fill(rectangle, ink) => self.shape(&[*rectangle], *ink),
            Mark::Squares(rectangles, ink) => self.shape(rectangles, *ink),
            Mark::Frame(rectangle, thickness) => self.frame(*rectangle, *thickness),
            Mark::Picture(image, rectangle) => self.picture(image, *rectangle),
            Mark::Watermark(text, [x, y, size]) => self.watermark(text, (*x, *y), *size),
        }
    }

    fn text(&mut self, text: &str, (mut x, y): (f32, f32), style: Style, as_shapes: bool) {
        self.fill(style.ink);
        for run in self.letters.shape(style.weight, text) {
            self.surface.draw_glyphs(
                Point::from_xy(x, y),
                &run.glyphs,
                self.letters.font(style.weight),
                &run.text,
                style.size,
                as_shapes,
            );
            x += run.width * style.size;
        }
    }

    fn fill(&mut self, ink: Ink) {
        self.surface.set_stroke(None);
        self.surface.set_fill(Some(Fill {
            paint: colour(ink).into(),
            opacity: NormalizedF32::ONE,
            rule: FillRule::NonZero,
        }));
    }

    fn shape(&mut self, rectangles: &[[f32; 4]], ink: Ink) {
        self.fill(ink);
        if let Some(path) = self.path(rectangles) {
            self.surface.draw_path(&path);
        }
    }

    fn frame(&mut self, rectangle: [f32; 4], thickness: f32) {
        self.surface.set_fill(None);
        self.surface.set_stroke(Some(Stroke {
            paint: colour(Ink::Dark).into(),
            width: thickness,
            ..Stroke::default()
        }));
        if let Some(path) = self.path(&[rectangle]) {
            self.surface.draw_path(&path);
        }
    }

    fn picture(&mut self, image: &Image, [x, y, width, height]: [f32; 4]) {
        if let Some(size) = Size::from_wh(width, height) {
            let place = Transform::from_translate(self.origin.0 + x, self.origin.1 + y);
            self.surface.push_transform(&place);
            self.surface.draw_image(image.clone(), size);
            self.surface.pop();
        }
    }

    fn path(&self, rectangles: &[[f32; 4]]) -> Option<Path> {
        let mut path = PathBuilder::new();
        for [x, y, width, height] in rectangles {
            let (x, y) = (self.origin.0 + x, self.origin.1 + y);
            if let Some(rectangle) = Rect::from_xywh(x, y, *width, *height) {
                path.push_rect(rectangle);
            }
        }
        path.finish()
    }

    /// Drawn as shapes, not as text: the words stand in the band at the top of the page as well,
    /// and letters across the page would tear the extracted text apart.
    fn watermark(&mut self, text: &str, (x, y): (f32, f32), size: f32) {
        let (x, y) = (self.origin.0 + x, self.origin.1 + y);
        let width = self.letters.width(Weight::Bold, text) * size;
        self.surface.push_transform(&Transform::from_rotate_at(-45.0, x, y));
        let style = Style::bold(size).ink(Ink::Pale);
        self.text(text, (x - width / 2.0, y + size * 0.36), style, true);
        self.surface.pop();
    }
}

fn spaced(mark: &Mark) -> Mark {
    let mut spaced = mark.clone();
    if let Mark::Text { text, .. } = &mut spaced {
        text.push(' ');
    }
    spaced
}

/// The tag of a part; `None` for decoration.
fn tag(element: &Element) -> Option<TagKind> {
    Some(match &element.part {
        Part::Decoration => return None,
        Part::Heading(level) => {
            let title = element.marks.iter().filter_map(|mark| match mark {
                Mark::Text { text, .. } => Some(text.as_str()),
                _ => None,
            });
            let level = NonZeroU16::new(*level).unwrap_or(NonZeroU16::MIN);
            Tag::Hn(level, Some(title.collect())).into()
        }
        Part::Paragraph => Tag::P.into(),
        Part::Table => Tag::Table.into(),
        Part::Row => Tag::TR.into(),
        Part::HeaderCell => Tag::TH(TableHeaderScope::Column).into(),
        Part::Cell => Tag::TD.into(),
        Part::Figure(words) => Tag::Figure(Some(words.clone())).into(),
    })
}

fn colour(ink: Ink) -> rgb::Color {
    match ink {
        Ink::Dark => rgb::Color::new(0x14, 0x20, 0x2B),
        Ink::Quiet => rgb::Color::new(0x4A, 0x55, 0x60),
        Ink::Hair => rgb::Color::new(0xB9, 0xB4, 0xA8),
        Ink::Yellow => rgb::Color::new(0xF2, 0xC2, 0x1B),
        Ink::Pale => rgb::Color::new(0xDE, 0xDE, 0xDE),
        Ink::White => rgb::Color::white(),
        Ink::Black => rgb::Color::black(),
    }
}
