//! Papers of a voyage: whole on any number of pages, nothing off the edges, nothing lost.

use std::io::Cursor;

use certificates::{Language, Paper, PaperPicture, PaperTable, VoyagePaper};
use chrono::{TimeZone as _, Utc};

use crate::tools::Sheet;

fn paper(people: usize) -> VoyagePaper {
    let person = |n: usize| {
        vec![
            n.to_string(),
            format!("O’Brien-{n}"),
            "Seán".into(),
            "Dominiquais".into(),
            String::new(),
        ]
    };
    let columns = [
        ("No.", 0.5),
        ("Family name", 2.0),
        ("Given names", 2.0),
        ("Nationality", 1.5),
        ("Document", 1.5),
    ];
    VoyagePaper {
        language: Language::Fr,
        title: "Liste d’équipage".into(),
        subtitle: Some("Crew list".into()),
        caption: "Wild Rose · Bequia · 1 Dec 2026".into(),
        picture: None,
        facts: vec![
            ("Name of ship".into(), "Wild Rose".into()),
            ("IMO number".into(), String::new()),
        ],
        paragraphs: vec!["Everybody who is aboard on arrival.".into()],
        table: Some(PaperTable {
            columns: columns.map(|(words, share)| (words.to_owned(), share)).into(),
            rows: (1..=people).map(person).collect(),
        }),
        signature: Some("Master, date".into()),
        foot: "Made by the master with Landfall".into(),
        made_at: Utc.with_ymd_and_hms(2026, 11, 24, 14, 2, 0).unwrap(),
    }
}

fn inside(sheet: &Sheet, size: Paper) {
    let (width, height) = size.size();
    let (side, end) = ((width - 518.0) / 2.0, (height - 718.0) / 2.0);
    for ([left, top, right, bottom], word) in sheet.boxes() {
        let fits = left >= side - 1.0 && right <= width - side + 3.0;
        assert!(fits && top >= end - 6.0 && bottom <= height - end + 3.0, "{word}: {left} {top}");
    }
}

#[test]
fn a_small_crew_is_on_one_page_on_either_paper() {
    for (size, name) in [(Paper::A4, "papers-a4"), (Paper::Letter, "papers-letter")] {
        let pdf = paper(5).pdf(size).unwrap();
        assert_eq!(pdf, paper(5).pdf(size).unwrap(), "the same bytes for the same words");
        let sheet = Sheet::new(name, &pdf);
        assert_eq!(sheet.info("Pages"), "1");
        inside(&sheet, size);
        let text = sheet.text();
        for words in ["Liste d’équipage", "Crew list", "O’Brien-5", "Seán", "Master, date", "1/1"]
        {
            assert!(text.contains(words), "{words} in {text}");
        }
    }
}

#[test]
fn two_hundred_people_lose_nobody_and_every_page_has_its_headings() {
    let sheet = Sheet::new("papers-many", &paper(200).pdf(Paper::A4).unwrap());
    let pages: usize = sheet.info("Pages").parse().unwrap();
    assert!(pages > 2, "{pages}");
    inside(&sheet, Paper::A4);
    let text = sheet.text();
    for n in 1..=200 {
        assert!(text.contains(&format!("O’Brien-{n}")), "{n}");
    }
    assert_eq!(text.matches("Family name").count(), pages);
}

#[test]
fn a_place_for_the_photograph_stands_beside_the_facts_and_a_letter_needs_no_table() {
    let picture = PaperPicture { words: "Photograph of the boat".into(), jpeg: None };
    let with = VoyagePaper { picture: Some(picture), ..paper(8) };
    let sheet = Sheet::new("papers-picture", &with.pdf(Paper::A4).unwrap());
    assert_eq!(sheet.info("Pages"), "1");
    inside(&sheet, Paper::A4);
    assert!(sheet.text().contains("Photograph of the boat"));
    assert!(sheet.images().is_empty());
    let letter = VoyagePaper { table: None, facts: Vec::new(), ..paper(0) };
    let sheet = Sheet::new("papers-letter-only", &letter.pdf(Paper::A4).unwrap());
    assert_eq!(sheet.info("Pages"), "1");
    assert!(sheet.text().contains("Everybody who is aboard"));
}

/// How the file calls itself PDF/A-3.
const ARCHIVAL: &[u8] = b"<pdfaid:part>3</pdfaid:part>";

/// A hull under a pale sky.
fn photograph((width, height): (u32, u32)) -> PaperPicture {
    let picture = image::RgbImage::from_fn(width, height, |_, y| {
        if y < height / 2 { image::Rgb([235, 240, 250]) } else { image::Rgb([10, 60, 90]) }
    });
    let mut jpeg = Cursor::new(Vec::new());
    picture.write_to(&mut jpeg, image::ImageFormat::Jpeg).unwrap();
    PaperPicture { words: "Photograph of Wild Rose".into(), jpeg: Some(jpeg.into_inner()) }
}

#[test]
fn the_photograph_stands_on_the_one_page_in_its_own_proportions_on_either_paper() {
    for (shape, name) in [((900, 600), "wide"), ((300, 900), "tall"), ((1, 1), "dot")] {
        for (size, end) in [(Paper::A4, "a4"), (Paper::Letter, "letter")] {
            let with = VoyagePaper { picture: Some(photograph(shape)), ..paper(8) };
            let pdf = with.pdf(size).unwrap();
            assert_eq!(pdf, with.pdf(size).unwrap(), "the same bytes for the same picture");
            let sheet = Sheet::new(&format!("papers-photograph-{name}-{end}"), &pdf);
            assert_eq!(sheet.info("Pages"), "1");
            assert!(pdf.windows(ARCHIVAL.len()).any(|part| part == ARCHIVAL), "PDF/A-3");
            assert_eq!(sheet.images(), [shape], "one picture, as it was given");
            inside(&sheet, size);
            let text = sheet.text();
            for words in ["Crew list", "Wild Rose", "O’Brien-8", "Master, date", "1/1"] {
                assert!(text.contains(words), "{words} in {text}");
            }
            assert!(!text.contains("Photograph of"), "said to who cannot see it, not printed");
            let (light, dark) = sheet.greys();
            assert!(light > 0.5 && dark > 0.01, "a print in grey is paper with ink on it");
        }
    }
}

#[test]
fn what_is_no_picture_is_refused() {
    let jpeg = Some(b"GIF89a".to_vec());
    let picture = PaperPicture { words: "Photograph".into(), jpeg };
    let with = VoyagePaper { picture: Some(picture), ..paper(1) };
    assert!(matches!(with.pdf(Paper::A4), Err(certificates::CertificateError::Pdf(_))));
}
