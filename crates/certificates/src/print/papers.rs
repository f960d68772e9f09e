//! Papers of a voyage that are no certificate: crew list, general declaration, a letter for an
//! airline. The words come in as arguments; this sets them on as many pages as they need, PDF/A
//! and PDF/UA like the certificate.

use chrono::{DateTime, Utc};
use identifiers::Language;
use krilla::image::Image;
use krilla::metadata::Metadata;
use krilla::page::PageSettings;
use krilla::tagging::{Node, TagTree};

use super::block::{Block, Element, Ink, Mark, Part, Room, Style, lines};
use super::canvas::Canvas;
use super::lettering::Lettering;
use super::sheet::{HEIGHT, WIDTH};
use super::{Paper, archival, pdf_time, refused};
use crate::error::CertificateError;

/// Size of what is to be read.
const BODY: f32 = 10.0;
/// Size of labels and of a table.
const SMALL: f32 = 8.0;
/// Width and height of the place for a photograph.
const PICTURE: (f32, f32) = (200.0, 150.0);
/// Height kept free for the foot of each page.
const FOOT: f32 = 24.0;
/// Space between columns of a table.
const GUTTER: f32 = 6.0;

/// A paper of a voyage, in words.
#[derive(Debug, Clone, PartialEq)]
pub struct VoyagePaper {
    /// The language it is in, for whoever has it read out.
    pub language: Language,
    /// What it is: crew list.
    pub title: String,
    /// The same in English, when the paper is in another language.
    pub subtitle: Option<String>,
    /// Whose it is: the vessel, the port, the day.
    pub caption: String,
    /// The photograph of the vessel, or the place for one; none: there is no such place.
    pub picture: Option<PaperPicture>,
    /// Labels with their values; an empty value is printed as a dash.
    pub facts: Vec<(String, String)>,
    /// What it says in sentences.
    pub paragraphs: Vec<String>,
    /// Its table.
    pub table: Option<PaperTable>,
    /// What stands at the line for the signature; none: it is not signed.
    pub signature: Option<String>,
    /// At the foot of each page.
    pub foot: String,
    /// When it was made.
    pub made_at: DateTime<Utc>,
}

/// The photograph of the vessel, beside the facts.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PaperPicture {
    /// What it shows, for whoever has the paper read out; printed in the empty place where there
    /// is no photograph.
    pub words: String,
    /// The photograph as a JPEG; none: a frame to stick one into.
    pub jpeg: Option<Vec<u8>>,
}

/// A table of a paper.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct PaperTable {
    /// Heading and share of the width of each column.
    pub columns: Vec<(String, f32)>,
    /// The rows, a text for each column.
    pub rows: Vec<Vec<String>>,
}

/// Pages being filled from the top.
struct Pages {
    done: Vec<Vec<(f32, Block)>>,
    y: f32,
}

impl Pages {
    fn new() -> Self {
        Self { done: vec![Vec::new()], y: 0.0 }
    }

    fn room(&self) -> f32 {
        HEIGHT - FOOT - self.y
    }

    fn turn(&mut self) {
        self.done.push(Vec::new());
        self.y = 0.0;
    }

    /// Sets a block below what is there, on the next page if it does not fit.
    fn set(&mut self, block: Block, gap: f32) {
        if block.height > self.room() && self.y > 0.0 {
            self.turn();
        }
        let height = block.height;
        if let Some(page) = self.done.last_mut() {
            page.push((self.y, block));
        }
        self.y += height + gap;
    }
}

impl VoyagePaper {
    /// The paper as a PDF: PDF/A-3a and PDF/UA-1 by krilla's validators, the same bytes for the
    /// same words.
    ///
    /// # Errors
    /// [`CertificateError::Pdf`] if the validators refuse a page.
    pub fn pdf(&self, paper: Paper) -> Result<Vec<u8>, CertificateError> {
        let letters = Lettering::new()?;
        let mut pages = Pages::new();
        pages.set(self.head(&letters), 10.0);
        let picture = self.picture.as_ref().map(|picture| picture.block(&letters)).transpose()?;
        self.set_facts((&letters, picture), &mut pages);
        for paragraph in &self.paragraphs {
            let mut block = Block::default();
            let style = Style::regular(BODY);
            let text = letters.printable(paragraph);
            block.text(&letters, Part::Paragraph, &text, (Room::new(0.0, WIDTH), style));
            pages.set(block, 8.0);
        }
        if let Some(table) = &self.table {
            set_table(&letters, table, &mut pages);
        }
        if let Some(words) = &self.signature {
            pages.set(signature(&letters, words), 0.0);
        }
        self.export(&letters, &pages.done, paper)
    }

    fn head(&self, letters: &Lettering) -> Block {
        let mut block = Block::default();
        let room = Room::new(0.0, WIDTH);
        let quiet = Style::regular(BODY).ink(Ink::Quiet);
        let words = |text: &str| letters.printable(text);
        block.text(letters, Part::Heading(1), &words(&self.title), (room, Style::bold(20.0)));
        if let Some(subtitle) = &self.subtitle {
            block.text(letters, Part::Paragraph, &words(subtitle), (room, quiet));
        }
        block.space(3.0);
        block.text(
            letters,
            Part::Paragraph,
            &words(&self.caption),
            (room, Style::bold(BODY + 1.0)),
        );
        block.space(5.0);
        block.rule(room, 1.4, Ink::Dark);
        block
    }

    /// The facts in two columns, or in one beside the place for the photograph.
    fn set_facts(&self, (letters, picture): (&Lettering, Option<Block>), pages: &mut Pages) {
        let top = pages.y;
        let columns: usize = if picture.is_some() { 1 } else { 2 };
        let wide = if picture.is_some() { WIDTH - PICTURE.0 - 18.0 } else { WIDTH / 2.0 - 9.0 };
        for pair in self.facts.chunks(columns) {
            let mut block = Block::default();
            let mut tall: f32 = 0.0;
            for (place, (label, value)) in pair.iter().enumerate() {
                let room = Room::new(place as f32 * (WIDTH / 2.0 + 9.0), wide);
                let small = Style::regular(SMALL).ink(Ink::Quiet);
                let (mut marks, upper) =
                    lines(letters, &letters.printable(label), (room, small), 0.0);
                let value = if value.trim().is_empty() { "–" } else { value.as_str() };
                let shown = letters.printable(value);
                let (more, lower) = lines(letters, &shown, (room, Style::regular(BODY)), upper);
                marks.extend(more);
                block.put(Part::Paragraph, marks);
                tall = tall.max(upper + lower);
            }
            block.height = tall;
            pages.set(block, 4.0);
        }
        if let Some(block) = picture {
            if let Some(page) = pages.done.first_mut() {
                page.push((top, block));
            }
            pages.y = pages.y.max(top + PICTURE.1 + 8.0);
        }
        pages.y += 6.0;
    }

    fn foot(&self, letters: &Lettering, (page, pages): (usize, usize)) -> Block {
        let mut block = Block::default();
        block.rule(Room::new(0.0, WIDTH), 0.5, Ink::Hair);
        block.space(4.0);
        let words = format!("{} · {page}/{pages}", self.foot);
        let style = Style::regular(7.0).ink(Ink::Quiet);
        let words = letters.printable(&words);
        block.text(letters, Part::Paragraph, &words, (Room::new(0.0, WIDTH), style));
        block
    }

    fn export(
        &self,
        letters: &Lettering,
        pages: &[Vec<(f32, Block)>],
        paper: Paper,
    ) -> Result<Vec<u8>, CertificateError> {
        let mut document = archival()?;
        let (width, height) = paper.size();
        let origin = ((width - WIDTH) / 2.0, (height - HEIGHT) / 2.0);
        let tag = self.language.tag().to_owned();
        let mut tags = TagTree::new().with_lang(Some(tag.clone()));
        for (number, blocks) in pages.iter().enumerate() {
            let settings = PageSettings::from_wh(width, height).ok_or_else(|| refused("size"))?;
            let mut page = document.start_page_with(settings);
            let mut surface = page.surface();
            let mut canvas = Canvas::new(&mut surface, letters);
            let foot = self.foot(letters, (number + 1, pages.len()));
            let all = blocks.iter().map(|(top, block)| (*top, block));
            let mut nodes: Vec<Node> = Vec::new();
            for (top, block) in all.chain([(HEIGHT - FOOT + 6.0, &foot)]) {
                nodes.extend(canvas.draw(block, (origin.0, origin.1 + top)));
            }
            nodes.into_iter().for_each(|node| tags.push(node));
            surface.finish();
            page.finish();
        }
        document.set_outline(self.outline(origin));
        document.set_tag_tree(tags);
        document.set_metadata(self.metadata(tag));
        document.finish().map_err(refused)
    }

    fn outline(&self, origin: (f32, f32)) -> krilla::outline::Outline {
        let start = krilla::geom::Point::from_xy(origin.0, origin.1);
        let start = krilla::destination::XyzDestination::new(0, start);
        let mut outline = krilla::outline::Outline::new();
        outline.push_child(krilla::outline::OutlineNode::new(self.title.clone(), start));
        outline
    }

    fn metadata(&self, language: String) -> Metadata {
        let title = format!("{}: {}", self.title, self.caption);
        Metadata::new()
            .title(title.clone())
            .creator("Landfall".to_owned())
            .language(language)
            .creation_date(pdf_time(self.made_at))
            .document_id(title)
    }
}

impl PaperPicture {
    /// The photograph in the upper right corner of its place, as large as fits, in a thin frame
    /// that holds a pale sky together on paper without colour; else the empty place.
    fn block(&self, letters: &Lettering) -> Result<Block, CertificateError> {
        let mut block = Block::default();
        let words = letters.printable(&self.words);
        let Some(jpeg) = &self.jpeg else {
            let left = WIDTH - PICTURE.0;
            block.decorate(Mark::Frame([left, 0.0, PICTURE.0, PICTURE.1], 0.8));
            let room = Room::new(left + 10.0, PICTURE.0 - 20.0);
            let style = Style::regular(SMALL).ink(Ink::Quiet);
            let (marks, _) = lines(letters, &words, (room, style), 8.0);
            block.put(Part::Paragraph, marks);
            return Ok(block);
        };
        let image = Image::from_jpeg(jpeg.clone().into(), false).map_err(refused)?;
        let (width, height) = image.size();
        let (width, height) = (width.max(1) as f32, height.max(1) as f32);
        let scale = (PICTURE.0 / width).min(PICTURE.1 / height);
        let (width, height) = (width * scale, height * scale);
        let place = [WIDTH - width, 0.0, width, height];
        block.put(Part::Figure(words), vec![Mark::Picture(image, place)]);
        block.decorate(Mark::Frame(place, 0.8));
        Ok(block)
    }
}

/// A table over as many pages as it needs, its headings on each.
fn set_table(letters: &Lettering, table: &PaperTable, pages: &mut Pages) {
    let whole: f32 = table.columns.iter().map(|(_, share)| share).sum();
    let widths: Vec<f32> =
        table.columns.iter().map(|(_, share)| share / whole.max(0.1) * WIDTH).collect();
    let headings: Vec<String> = table.columns.iter().map(|(words, _)| words.clone()).collect();
    let label = Style::regular(SMALL - 1.0).ink(Ink::Quiet);
    let mut rows = table.rows.iter().peekable();
    loop {
        let mut block = Block::default();
        let head = row(letters, &widths, (&headings, label, &Part::HeaderCell), 0.0);
        block.height = head.1;
        let mut body = vec![head.0];
        while let Some(texts) = rows.peek() {
            let cells = (texts.as_slice(), Style::regular(SMALL), &Part::Cell);
            let (element, tall) = row(letters, &widths, cells, block.height);
            let first = body.len() == 1;
            if block.height + tall > pages.room() && !(first && pages.y == 0.0) {
                break;
            }
            block.decorate(Mark::Fill([0.0, block.height - 0.2, WIDTH, 0.4], Ink::Hair));
            body.push(element);
            block.height += tall;
            rows.next();
        }
        if body.len() > 1 || table.rows.is_empty() {
            block.elements.push(Element::holding(Part::Table, body));
            pages.set(block, 10.0);
        }
        if rows.peek().is_none() {
            return;
        }
        pages.turn();
    }
}

/// A row at its place, and how tall it is.
fn row(
    letters: &Lettering,
    widths: &[f32],
    (texts, style, part): (&[String], Style, &Part),
    top: f32,
) -> (Element, f32) {
    let mut x = 0.0;
    let mut tall: f32 = 0.0;
    let mut cells = Vec::new();
    for (place, width) in widths.iter().enumerate() {
        let text = texts.get(place).map_or("", String::as_str);
        let text = if text.trim().is_empty() { "–" } else { text };
        let room = Room::new(x, (width - GUTTER).max(8.0));
        let (marks, height) = lines(letters, &letters.printable(text), (room, style), top + 2.0);
        cells.push(Element::new(part.clone(), marks));
        tall = tall.max(height + 4.0);
        x += width;
    }
    (Element::holding(Part::Row, cells), tall)
}

/// A line to sign on, with what stands beneath it.
fn signature(letters: &Lettering, words: &str) -> Block {
    let mut block = Block::default();
    block.space(40.0);
    block.rule(Room::new(0.0, 260.0), 0.6, Ink::Dark);
    block.space(2.0);
    let style = Style::regular(SMALL).ink(Ink::Quiet);
    let words = letters.printable(words);
    block.text(letters, Part::Paragraph, &words, (Room::new(0.0, WIDTH), style));
    block
}
