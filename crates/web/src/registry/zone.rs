//! The lines at the foot of a passport: read into the boxes that are still empty, for the person
//! to compare. Nothing is kept before they press save, and what they typed stays.

use chrono::NaiveDate;
use identifiers::Identifier as _;
use identifiers::mrz::Sex;
use identifiers::{Mrz, MrzReason};

use super::typed::Typed;
use crate::look::{SummaryRow, Words};

/// What came of reading lines.
pub struct Read {
    /// What the lines say, to compare.
    pub rows: Vec<SummaryRow>,
    /// What to look at.
    pub doubts: Vec<String>,
}

/// Fills the empty boxes of a person and of the document at `index` from its lines.
///
/// # Errors
/// Why the lines cannot be read.
pub fn fill(
    typed: &mut Typed,
    index: usize,
    today: NaiveDate,
    words: &Words,
) -> Result<Read, MrzReason> {
    let before = format!("documents[{index}].");
    let lines = typed.get(&format!("{before}mrz")).to_owned();
    let zone = Mrz::read(&lines, today)?;
    let country =
        |code: Option<identifiers::Country>| code.map(|c| c.sovereign().code()).unwrap_or_default();
    let kind = if zone.document_code().starts_with('P') { "passport" } else { "id_card" };
    let sex = match zone.sex() {
        Sex::Male => "M",
        Sex::Female => "F",
        Sex::Unspecified => "X",
    };
    let boxes = [
        ("family_name".to_owned(), written(zone.surname())),
        ("given_names".to_owned(), written(zone.given_names())),
        ("sex".to_owned(), sex.to_owned()),
        ("nationality".to_owned(), country(zone.nationality()).to_owned()),
        (format!("{before}kind"), kind.to_owned()),
        (format!("{before}number"), zone.number().as_str().to_owned()),
        (format!("{before}issuing_country"), country(zone.issuer()).to_owned()),
    ];
    for (name, value) in boxes {
        if typed.get(&name).trim().is_empty() {
            typed.set(name, value);
        }
    }
    for (name, day) in
        [("born".to_owned(), zone.birth()), (format!("{before}expires_on"), zone.expiry())]
    {
        if typed.day(&name).iter().all(|part| part.trim().is_empty()) {
            typed.set_day(&name, day.day());
        }
    }
    typed.set(format!("{before}mrz"), zone.as_str());
    Ok(Read { rows: told(&zone, words), doubts: doubts(&zone, today, words) })
}

/// Names stand in capitals in the lines; people write them otherwise.
fn written(capitals: &str) -> String {
    let mut begins = true;
    let letter = |c: char| {
        let written = if begins { c.to_ascii_uppercase() } else { c.to_ascii_lowercase() };
        begins = !c.is_alphabetic();
        written
    };
    capitals.chars().map(letter).collect()
}

fn told(zone: &Mrz, words: &Words) -> Vec<SummaryRow> {
    let day = |date: identifiers::mrz::ZoneDate| {
        date.day().map(|day| words.date(day)).unwrap_or_default()
    };
    let country = |code: &str| super::countries::name(code, words.language());
    [
        ("mrz-surname", zone.surname().to_owned()),
        ("mrz-given", zone.given_names().to_owned()),
        ("mrz-birth", day(zone.birth())),
        ("mrz-sex", words.t(zone.sex().key())),
        ("mrz-nationality", country(zone.nationality_code())),
        ("mrz-number", zone.number().as_str().to_owned()),
        ("mrz-issuer", country(zone.issuer_code())),
        ("mrz-expiry", day(zone.expiry())),
    ]
    .into_iter()
    .filter(|(_, value)| !value.is_empty())
    .map(|(key, value)| SummaryRow::new(words.t(key), value))
    .collect()
}

fn doubts(zone: &Mrz, today: NaiveDate, words: &Words) -> Vec<String> {
    let failed: Vec<String> = zone.failed_checks().iter().map(|key| words.t(key)).collect();
    let mut lines = Vec::new();
    if !failed.is_empty() {
        lines.push(words.t1("mrz-checks-failed", "fields", failed.join(", ")));
    }
    if let Some(day) = zone.expiry().day().filter(|day| *day < today) {
        lines.push(words.t1("mrz-expired", "date", words.date(day)));
    }
    if zone.given_names().is_empty() {
        lines.push(words.t("mrz-one-name"));
    }
    lines
}

#[cfg(test)]
mod tests {
    use super::*;
    use identifiers::Language;

    const LINES: &str = "P<IRLOBRIEN<<SEAN<<<<<<<<<<<<<<<<<<<<<<<<<<<\nX44719023 IRL";

    #[test]
    fn only_empty_boxes_are_filled_and_what_cannot_be_read_changes_nothing() {
        let today = NaiveDate::from_ymd_opt(2026, 11, 24).unwrap();
        let words = Words::new(Language::En);
        // The specimen of ICAO Doc 9303 part 4.
        let lines = "P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<\nL898902C36UTO7408122F1204159ZE184226B<<<<<10";
        let mut typed = Typed::default();
        typed.set("documents[0].mrz", lines);
        typed.set("family_name", "Eriksson-Åberg");
        let read = fill(&mut typed, 0, today, &words).unwrap();
        assert_eq!(
            (typed.get("family_name"), typed.get("given_names")),
            ("Eriksson-Åberg", "Anna Maria")
        );
        assert_eq!(typed.day("born"), ["12", "8", "1974"]);
        assert_eq!((typed.get("sex"), typed.get("documents[0].number")), ("F", "L898902C3"));
        assert!(read.doubts.iter().any(|line| line.contains("2012")), "{:?}", read.doubts);

        let mut broken = Typed::default();
        broken.set("documents[0].mrz", LINES);
        assert!(fill(&mut broken, 0, today, &words).is_err());
        assert_eq!(broken.get("family_name"), "");
    }
}
