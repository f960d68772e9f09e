//! Letters: the embedded fonts, shaping of any script, widths and line breaks.
//!
//! Names are printed exactly as entered. A character the fonts lack becomes a visible square whose
//! extracted text is still the character, and the folded form (plain Latin capitals) follows in
//! brackets, so that nothing vanishes from the paper. Control characters become U+FFFD.

use std::cell::RefCell;
use std::collections::HashMap;
use std::ops::Range;

use deunicode::deunicode;
use krilla::text::{Font, GlyphId, KrillaGlyph};
use rustybuzz::{Direction, UnicodeBuffer};
use unicode_bidi::{BidiInfo, Level};
use unicode_normalization::char::{decompose_canonical, is_combining_mark};

use crate::error::CertificateError;

static REGULAR: &[u8] = include_bytes!("../../fonts/DejaVuSansCondensed.ttf");
static BOLD: &[u8] = include_bytes!("../../fonts/DejaVuSansCondensed-Bold.ttf");

/// Stands for a character the fonts lack.
const SQUARE: char = '□';
/// Stands for a character that must not be printed.
const REPLACED: char = '\u{FFFD}';

/// Regular or bold.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) enum Weight {
    Regular,
    Bold,
}

struct Face {
    shaper: rustybuzz::Face<'static>,
    font: Font,
}

/// Letters of one direction, shaped: the text they stand for, and the glyphs in visual order with
/// sizes in units of the font size.
pub(crate) struct Run {
    pub(crate) text: String,
    pub(crate) glyphs: Vec<KrillaGlyph>,
    pub(crate) width: f32,
}

/// The fonts of the page.
pub(crate) struct Lettering {
    regular: Face,
    bold: Face,
    widths: RefCell<HashMap<(Weight, String), f32>>,
}

impl Lettering {
    pub(crate) fn new() -> Result<Self, CertificateError> {
        Ok(Self { regular: face(REGULAR)?, bold: face(BOLD)?, widths: RefCell::default() })
    }

    fn face(&self, weight: Weight) -> &Face {
        match weight {
            Weight::Regular => &self.regular,
            Weight::Bold => &self.bold,
        }
    }

    pub(crate) fn font(&self, weight: Weight) -> Font {
        self.face(weight).font.clone()
    }

    /// Text fit for the page: one line, no controls, with its folded form if letters are lacking.
    pub(crate) fn printable(&self, text: &str) -> String {
        let clean: String = text.chars().map(clean).collect();
        let lacking = |face: &Face| clean.chars().any(|character| lacks(face, character));
        if lacking(&self.regular) || lacking(&self.bold) {
            format!("{clean} ({})", folded(&clean))
        } else {
            clean
        }
    }

    /// One line of text as runs from left to right.
    pub(crate) fn shape(&self, weight: Weight, text: &str) -> Vec<Run> {
        let face = self.face(weight);
        let bidi = BidiInfo::new(text, Some(Level::ltr()));
        let Some(paragraph) = bidi.paragraphs.first() else {
            return Vec::new();
        };
        let (levels, runs) = bidi.visual_runs(paragraph, 0..text.len());
        runs.into_iter()
            .map(|range| {
                let leftward = levels.get(range.start).is_some_and(Level::is_rtl);
                shape_run(face, &text[range], leftward)
            })
            .collect()
    }

    /// The width of a line in units of the font size.
    pub(crate) fn width(&self, weight: Weight, text: &str) -> f32 {
        let key = (weight, text.to_owned());
        if let Some(width) = self.widths.borrow().get(&key) {
            return *width;
        }
        let width = self.shape(weight, text).iter().map(|run| run.width).sum();
        self.widths.borrow_mut().insert(key, width);
        width
    }

    /// Breaks a text into lines no wider than `room` (in units of the font size): at spaces, and
    /// within a word only if the word alone is wider. A short text is broken into lines of about
    /// the same width, so that no word stands alone. There is always at least one line.
    pub(crate) fn wrap(&self, weight: Weight, text: &str, room: f32) -> Vec<String> {
        let mut lines = self.fill_lines(weight, text, room);
        if (2..=4).contains(&lines.len()) {
            let (mut narrow, mut wide) = (room / 2.0, room);
            for _ in 0..5 {
                let middle = f32::midpoint(narrow, wide);
                let tried = self.fill_lines(weight, text, middle);
                let broken = self.breaks_a_word(weight, text, middle);
                if tried.len() > lines.len() || broken {
                    narrow = middle;
                } else {
                    wide = middle;
                    lines = tried;
                }
            }
        }
        lines
    }

    fn breaks_a_word(&self, weight: Weight, text: &str, room: f32) -> bool {
        let mut words = text.split_whitespace();
        words.any(|word| self.width(weight, word) > room)
    }

    fn fill_lines(&self, weight: Weight, text: &str, room: f32) -> Vec<String> {
        let space = self.width(weight, " ");
        let mut lines: Vec<String> = Vec::new();
        let (mut line, mut used) = (String::new(), 0.0_f32);
        for word in text.split_whitespace() {
            for piece in self.pieces(weight, word, room) {
                let width = self.width(weight, &piece);
                if !line.is_empty() && used + space + width > room {
                    lines.push(std::mem::take(&mut line));
                    used = 0.0;
                }
                if !line.is_empty() {
                    line.push(' ');
                    used += space;
                }
                line.push_str(&piece);
                used += width;
            }
        }
        lines.push(line);
        lines
    }

    /// A word, or if it is wider than the room, its pieces.
    fn pieces(&self, weight: Weight, word: &str, room: f32) -> Vec<String> {
        if self.width(weight, word) <= room {
            return vec![word.to_owned()];
        }
        let mut pieces = Vec::new();
        let (mut piece, mut used) = (String::new(), 0.0_f32);
        for character in word.chars() {
            let width = self.width(weight, character.encode_utf8(&mut [0; 4]));
            let breaks = used + width > room && !is_combining_mark(character);
            if breaks && !piece.is_empty() {
                pieces.push(std::mem::take(&mut piece));
                used = 0.0;
            }
            piece.push(character);
            used += width;
        }
        pieces.push(piece);
        pieces
    }
}

fn face(data: &'static [u8]) -> Result<Face, CertificateError> {
    let broken = || CertificateError::Pdf("the embedded font cannot be read".to_owned());
    Ok(Face {
        shaper: rustybuzz::Face::from_slice(data, 0).ok_or_else(broken)?,
        font: Font::new(data.into(), 0).ok_or_else(broken)?,
    })
}

/// White space becomes a space. What would be invisible, reorder its neighbours (as U+202E does) or
/// is no character for exchange becomes U+FFFD.
fn clean(character: char) -> char {
    match character {
        '\t' | '\n' | '\r' | '\u{85}' | '\u{2028}' | '\u{2029}' | '\u{A0}' => ' ',
        '\u{200E}' | '\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2060}'..='\u{206F}' => REPLACED,
        '\u{200B}' | '\u{FEFF}' | '\u{61C}' | '\u{E000}'..='\u{F8FF}' => REPLACED,
        '\u{FFF0}'..='\u{FFFF}' | '\u{E0000}'..='\u{10FFFF}' => REPLACED,
        control if control.is_control() => REPLACED,
        other => other,
    }
}

/// Shapes letters rather than showing: joiners and variation selectors.
fn is_joiner(character: char) -> bool {
    matches!(character, '\u{200C}' | '\u{200D}' | '\u{AD}' | '\u{FE00}'..='\u{FE0F}')
}

/// Whether the face can show the character neither as such nor by its parts.
fn lacks(face: &Face, character: char) -> bool {
    // The printable characters of ASCII are there, and are nearly all that is ever asked for.
    if matches!(character, ' '..='~') || is_joiner(character) {
        return false;
    }
    if face.shaper.glyph_index(character).is_some() {
        return false;
    }
    let mut parts = 0;
    let mut shown = true;
    decompose_canonical(character, |part| {
        parts += 1;
        shown &= face.shaper.glyph_index(part).is_some();
    });
    !(shown && parts > 1)
}

/// Plain Latin capitals for a text in another script; code points where there is no such form.
fn folded(text: &str) -> String {
    let plain = deunicode(text).to_uppercase();
    let plain = plain.split_whitespace().collect::<Vec<_>>().join(" ");
    if plain.is_empty() || plain.contains("[?]") {
        let points: Vec<String> =
            text.chars().map(|character| format!("U+{:04X}", u32::from(character))).collect();
        points.join(" ")
    } else {
        plain
    }
}

fn shape_run(face: &Face, text: &str, leftward: bool) -> Run {
    // What is shaped differs from the text where a square stands in: keep both positions.
    let mut shown = String::with_capacity(text.len());
    let mut places: Vec<(usize, usize)> = Vec::new();
    for (start, character) in text.char_indices() {
        places.push((shown.len(), start));
        shown.push(if lacks(face, character) { SQUARE } else { character });
    }
    places.push((shown.len(), text.len()));
    let shaped = shape(face, &shown, leftward);
    let infos = shaped.glyph_infos();
    let mut starts: Vec<usize> = infos.iter().map(|info| info.cluster as usize).collect();
    starts.push(shown.len());
    starts.sort_unstable();
    starts.dedup();
    let unit = face.font.units_per_em();
    let glyphs: Vec<KrillaGlyph> = infos
        .iter()
        .zip(shaped.glyph_positions())
        .map(|(info, place)| {
            KrillaGlyph::new(
                GlyphId::new(info.glyph_id),
                place.x_advance as f32 / unit,
                place.x_offset as f32 / unit,
                place.y_offset as f32 / unit,
                place.y_advance as f32 / unit,
                cluster(info.cluster as usize, &starts, &places),
                None,
            )
        })
        .collect();
    Run { text: text.to_owned(), width: glyphs.iter().map(|glyph| glyph.x_advance).sum(), glyphs }
}

fn shape(face: &Face, shown: &str, leftward: bool) -> rustybuzz::GlyphBuffer {
    let mut buffer = UnicodeBuffer::new();
    buffer.push_str(shown);
    buffer.guess_segment_properties();
    buffer.set_direction(if leftward { Direction::RightToLeft } else { Direction::LeftToRight });
    rustybuzz::shape(&face.shaper, &[], buffer)
}

/// The bytes of the text that the cluster beginning at `start` of the shown text stands for.
fn cluster(start: usize, starts: &[usize], places: &[(usize, usize)]) -> Range<usize> {
    let next = starts.iter().find(|other| **other > start);
    let original = |shown: usize| {
        let place = places.binary_search_by_key(&shown, |(shown, _)| *shown);
        place.ok().map_or(0, |index| places[index].1)
    };
    original(start)..next.map_or_else(|| original(start), |next| original(*next))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ascii_is_all_there() {
        let letters = Lettering::new().unwrap();
        for character in ' '..='~' {
            assert!(letters.regular.shaper.glyph_index(character).is_some());
            assert!(letters.bold.shaper.glyph_index(character).is_some());
        }
    }

    #[test]
    fn latin_greek_cyrillic_arabic_and_hebrew_need_no_help() {
        let letters = Lettering::new().unwrap();
        for name in [
            "O'Neil-Ñúñez",
            "Čapková Łukasz",
            "Παπαδόπουλος",
            "Ковалёв Щербина",
            "محمد",
            "יוסף",
            "Nguyễn",
        ] {
            assert_eq!(letters.printable(name), name);
            let runs = letters.shape(Weight::Bold, name);
            assert!(
                runs.iter().all(|run| run.glyphs.iter().all(|glyph| glyph.glyph_id.to_u32() != 0))
            );
        }
    }

    #[test]
    fn lacking_letters_are_squares_with_the_folded_form_beside() {
        let letters = Lettering::new().unwrap();
        assert_eq!(letters.printable("王小明"), "王小明 (WANG XIAO MING)");
        let runs = letters.shape(Weight::Regular, "王小明");
        let square = letters.shape(Weight::Regular, "□")[0].glyphs[0].glyph_id;
        let glyphs: Vec<_> = runs.iter().flat_map(|run| &run.glyphs).collect();
        assert!(glyphs.iter().all(|glyph| glyph.glyph_id == square));
        assert_eq!(glyphs.len(), 3);
        assert_eq!(&runs[0].text[glyphs[1].text_range.clone()], "小");
    }

    #[test]
    fn invisible_and_reordering_characters_show() {
        let letters = Lettering::new().unwrap();
        assert_eq!(letters.printable("A\u{202E}B\0C\nD"), "A\u{FFFD}B\u{FFFD}C D");
    }

    #[test]
    fn wrapping_loses_nothing_and_keeps_to_the_room() {
        let letters = Lettering::new().unwrap();
        let text = format!("Maria {} de la Cruz", "W".repeat(80));
        let lines = letters.wrap(Weight::Regular, &text, 12.0);
        assert_eq!(lines.concat().replace(' ', ""), text.replace(' ', ""));
        for line in lines {
            assert!(letters.width(Weight::Regular, &line) <= 12.01, "{line}");
        }
    }
}
