//! The printed certificate: one page, PDF/A-3a and PDF/UA-1, the same bytes for the same input.

mod block;
mod body;
mod canvas;
mod dates;
mod foot;
mod head;
mod lettering;
mod papers;
mod people;
mod sheet;

use chrono::{DateTime, Datelike as _, Timelike as _, Utc};
use identifiers::Language;
use krilla::configure::{Accessibility, Archival, ConfigurationBuilder};
use krilla::destination::XyzDestination;
use krilla::embed::{AssociationKind, EmbeddedFile, MimeType};
use krilla::geom::Point;
use krilla::metadata::Metadata;
use krilla::outline::{Outline, OutlineNode};
use krilla::page::PageSettings;
use krilla::tagging::TagTree;
use krilla::{Document, SerializeSettings};

pub use self::papers::{PaperPicture, PaperTable, VoyagePaper};

use self::block::{Block, Mark};
use self::canvas::Canvas;
use self::lettering::Lettering;
use self::sheet::{HEIGHT, LEVELS, Sheet, WIDTH, Words};
use crate::error::CertificateError;
use crate::facts::Direction;
use crate::labels::Labels;
use crate::signed::SignedCertificate;

/// The name of the record attached to the PDF.
pub const RECORD_NAME: &str = "landfall-certificate.json";

/// The paper. The contents are the same size on both, so that either prints on the other.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Paper {
    /// 210 × 297 mm.
    #[default]
    A4,
    /// 8.5 × 11 in.
    Letter,
}

impl Paper {
    /// Width and height in points.
    #[must_use]
    pub const fn size(self) -> (f32, f32) {
        match self {
            Self::A4 => (595.28, 841.89),
            Self::Letter => (612.0, 792.0),
        }
    }
}

/// What is stamped across the page.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub enum Stamp {
    /// Nothing.
    #[default]
    None,
    /// The certificate was taken back.
    Revoked {
        /// When.
        at: DateTime<Utc>,
        /// Why.
        reason: String,
    },
    /// A certificate of a demonstration, which clears nobody.
    Specimen,
}

/// How to print.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Print {
    /// The paper.
    pub paper: Paper,
    /// Other words than the program's own for the certificate's language.
    pub labels: Option<Labels>,
    /// Where `/verify` is, as `https://clearance.example`; `None` names only the offline way.
    pub address: Option<String>,
    /// What is stamped across the page.
    pub stamp: Stamp,
}

impl SignedCertificate {
    /// The certificate as a PDF of exactly one page.
    ///
    /// It is PDF/A-3a and PDF/UA-1 by krilla's validators, carries its record as an attachment
    /// (see [`crate::verify_pdf`]) and no date but the time of issue.
    ///
    /// # Errors
    /// The time zone is unknown, or the validators refuse the page.
    pub fn pdf(&self, print: &Print) -> Result<Vec<u8>, CertificateError> {
        let zone = dates::zone(&self.facts().time_zone)?;
        let letters = Lettering::new()?;
        let language = self.facts().language;
        let labels = match &print.labels {
            Some(labels) => labels.clone(),
            None => Labels::of(language)?,
        };
        let english = match language {
            Language::En => None,
            _ => Some(Labels::of(Language::En)?),
        };
        let words = Words { labels, english };
        let mut blocks = None;
        for (place, level) in LEVELS.into_iter().enumerate() {
            let sheet = Sheet::new(self, (&words, print, &letters), zone, level);
            let last = place + 1 == LEVELS.len();
            blocks = compose(&sheet, last)?;
            if blocks.is_some() {
                break;
            }
        }
        let too_much = || CertificateError::TooLong("text of the page");
        export(self, &blocks.ok_or_else(too_much)?, (&words, print, &letters))
    }
}

/// The blocks with their distance from the top, if they fit at this level.
fn compose(sheet: &Sheet<'_>, last: bool) -> Result<Option<Vec<(f32, Block)>>, CertificateError> {
    let gap = sheet.level.gap;
    let foot = foot::foot(sheet)?;
    let upper = [
        head::letterhead(sheet),
        head::title(sheet),
        body::vessel(sheet),
        body::voyage(sheet),
        body::decisions(sheet),
    ];
    let mut y = 0.0;
    let mut placed = Vec::new();
    for block in upper {
        let height = block.height;
        placed.push((y, block));
        y += height + if height > 0.0 { gap } else { 0.0 };
    }
    // Shortened texts are a worse loss than people who stand on the crew list as well, so the
    // list is cut as soon as the smallest letters are reached.
    let cut = last || sheet.level.body <= 7.6;
    let room = HEIGHT - foot.height - gap - y;
    // Below this the list would be a heading and nothing else.
    if room < 40.0 && !last {
        return Ok(None);
    }
    let Some(people) = people::people(sheet, room, cut) else {
        return Ok(None);
    };
    if y + people.height + foot.height > HEIGHT + 0.5 {
        return Ok(None);
    }
    placed.push((y, people));
    placed.push((HEIGHT - foot.height, foot));
    Ok(Some(placed))
}

/// A document that lasts and can be read aloud: PDF/A-3a and PDF/UA-1, checked as it is written.
fn archival() -> Result<Document, CertificateError> {
    let configuration = ConfigurationBuilder::new()
        .with_archival_validator(Archival::A3_A)
        .with_accessibility_validator(Accessibility::UA1)
        .finish()
        .map_err(refused)?;
    Ok(Document::new_with(SerializeSettings {
        configuration,
        enable_tagging: true,
        ..SerializeSettings::default()
    }))
}

fn export(
    certificate: &SignedCertificate,
    blocks: &[(f32, Block)],
    (words, print, letters): (&Words, &Print, &Lettering),
) -> Result<Vec<u8>, CertificateError> {
    let mut document = archival()?;
    let (width, height) = print.paper.size();
    let settings = PageSettings::from_wh(width, height).ok_or_else(|| refused("page size"))?;
    let origin = ((width - WIDTH) / 2.0, (height - HEIGHT) / 2.0);
    let mut page = document.start_page_with(settings);
    let mut surface = page.surface();
    let mut canvas = Canvas::new(&mut surface, letters);
    let language = certificate.facts().language.tag().to_owned();
    let mut tags = TagTree::new().with_lang(Some(language.clone()));
    canvas.draw(&watermark(&words.labels, print), origin);
    for (top, block) in blocks {
        for node in canvas.draw(block, (origin.0, origin.1 + top)) {
            tags.push(node);
        }
    }
    surface.finish();
    page.finish();
    let title = title(certificate, &words.labels);
    let mut outline = Outline::new();
    let start = XyzDestination::new(0, Point::from_xy(origin.0, origin.1));
    outline.push_child(OutlineNode::new(title.clone(), start));
    document.set_outline(outline);
    document.set_tag_tree(tags);
    document.set_metadata(metadata(certificate, title, language));
    document.embed_file(attachment(certificate)?);
    document.finish().map_err(refused)
}

fn title(certificate: &SignedCertificate, labels: &Labels) -> String {
    let facts = certificate.facts();
    let kind = match facts.direction {
        Direction::Inward => &labels.title_inward,
        Direction::Outward => &labels.title_outward,
    };
    format!("{kind} {}", facts.serial)
}

fn metadata(certificate: &SignedCertificate, title: String, language: String) -> Metadata {
    let facts = certificate.facts();
    Metadata::new()
        .title(title)
        .authors(vec![facts.administration.clone()])
        .creator("Landfall".to_owned())
        .language(language)
        .creation_date(pdf_time(facts.issued_at))
        .document_id(facts.serial.clone())
}

/// The record, uncompressed: a verifier finds it without a PDF library.
fn attachment(certificate: &SignedCertificate) -> Result<EmbeddedFile, CertificateError> {
    Ok(EmbeddedFile {
        path: RECORD_NAME.to_owned(),
        mime_type: MimeType::new("application/json"),
        description: Some("The signed record of this certificate".to_owned()),
        association_kind: AssociationKind::Data,
        data: certificate.record()?.into_bytes().into(),
        modification_date: Some(pdf_time(certificate.facts().issued_at)),
        compress: Some(false),
        location: None,
    })
}

fn pdf_time(time: DateTime<Utc>) -> krilla::metadata::DateTime {
    let small = |number: u32| u8::try_from(number).unwrap_or_default();
    krilla::metadata::DateTime::new(u16::try_from(time.year()).unwrap_or_default())
        .month(small(time.month()))
        .day(small(time.day()))
        .hour(small(time.hour()))
        .minute(small(time.minute()))
        .second(small(time.second()))
        .utc_offset_hour(0)
        .utc_offset_minute(0)
}

fn watermark(labels: &Labels, print: &Print) -> Block {
    let words = match print.stamp {
        Stamp::None => return Block::default(),
        Stamp::Revoked { .. } => &labels.revoked,
        Stamp::Specimen => &labels.specimen,
    };
    let mut block = Block::default();
    let size = (900.0 / words.chars().count().max(1) as f32).min(120.0);
    let place = [WIDTH / 2.0, HEIGHT / 2.0, size];
    block.decorate(Mark::Watermark(words.to_uppercase(), place));
    block
}

fn refused(error: impl std::fmt::Debug) -> CertificateError {
    CertificateError::Pdf(format!("{error:?}"))
}
