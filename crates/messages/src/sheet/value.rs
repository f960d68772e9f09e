//! One cell as one value of a record.

use identifiers::Country;
use serde_json::{Value, json};

use super::data;
use super::problem::ProblemKind;
use super::table::Cell;

/// A spreadsheet keeps fifteen figures of a number.
const FIGURES_KEPT: f64 = 1e15;
/// So much of a cell is shown back.
const SHOWN: usize = 60;

/// What was found, short enough to be shown back and without signs that hide or reorder text.
pub(super) fn found(cell: &Cell) -> String {
    let hides =
        |c: &char| c.is_control() || matches!(c, '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}');
    cell.shown().chars().filter(|c| !hides(c)).take(SHOWN).collect()
}

/// A text; line ends become blanks where one line is meant.
pub(super) fn text(cell: &Cell, lines: bool) -> Result<Value, ProblemKind> {
    match cell {
        Cell::Number(number) if number.abs() >= FIGURES_KEPT => {
            Err(ProblemKind::NumberLost { found: found(cell) })
        }
        Cell::Text(text) if lines => {
            let lines: Vec<&str> = text.lines().map(str::trim).collect();
            Ok(lines.join("\n").into())
        }
        Cell::Text(text) => {
            let lines: Vec<&str> = text.lines().map(str::trim).filter(|l| !l.is_empty()).collect();
            Ok(lines.join(", ").into())
        }
        other => Ok(other.shown().into()),
    }
}

/// A word of a closed list; nothing where the cell says that there is nothing to say.
pub(super) fn word(list: &'static str, cell: &Cell) -> Result<Option<Value>, ProblemKind> {
    match data::word(list, &cell.shown()) {
        Some("") => Ok(None),
        Some(word) => Ok(Some(word.into())),
        None => Err(ProblemKind::UnknownWord {
            found: found(cell),
            expected: data::words(list).join(", "),
        }),
    }
}

/// A country, by code or by name in any of the six languages; of a nationality also by the word
/// for its people.
pub(super) fn country(cell: &Cell, peoples: bool) -> Result<Value, ProblemKind> {
    let text = cell.shown();
    let named = Country::parse(&text).ok().map(|country| country.code());
    let named = named.or_else(|| peoples.then(|| data::people(&text)).flatten());
    let code = named.ok_or_else(|| ProblemKind::UnknownCountry { found: found(cell) })?;
    Ok(code.into())
}

/// A whole number.
pub(super) fn whole(cell: &Cell) -> Result<Value, ProblemKind> {
    let plain = cell.shown().parse::<u32>();
    plain.map(Value::from).map_err(|_| ProblemKind::NotANumber { found: found(cell) })
}

/// A number with figures after the point; a comma is read as a point.
pub(super) fn decimal(cell: &Cell) -> Result<Value, ProblemKind> {
    let bad = || ProblemKind::NotANumber { found: found(cell) };
    figures(&cell.shown()).map(Value::from).ok_or_else(bad)
}

fn figures(text: &str) -> Option<String> {
    let text = text.trim();
    let points = text.matches(['.', ',']).count();
    let plain = text.chars().all(|c| c.is_ascii_digit() || matches!(c, '.' | ','));
    let starts = text.starts_with(|c: char| c.is_ascii_digit());
    let ends = text.ends_with(|c: char| c.is_ascii_digit());
    (plain && starts && ends && points <= 1).then(|| text.replace(',', "."))
}

/// Yes or no.
pub(super) fn yes_no(cell: &Cell) -> Result<Value, ProblemKind> {
    match data::word("yesno", &cell.shown()) {
        Some("yes") => Ok(true.into()),
        Some("no") => Ok(false.into()),
        _ => Err(ProblemKind::NotYesOrNo { found: found(cell) }),
    }
}

/// A length, in the unit its cell, its heading or its row tells.
pub(super) fn length(cell: &Cell, told: Option<&str>) -> Result<Value, ProblemKind> {
    let text = cell.shown();
    let number = text.trim_end_matches(|c: char| !c.is_ascii_digit());
    let own = text[number.len()..].trim().trim_matches('.');
    let own = match own {
        "" => None,
        "'" | "′" | "’" => Some("ft"),
        unit => {
            let unit = data::word("unit", unit);
            Some(unit.ok_or_else(|| ProblemKind::NotANumber { found: found(cell) })?)
        }
    };
    let number = figures(number).ok_or_else(|| ProblemKind::NotANumber { found: found(cell) })?;
    match own.or(told) {
        Some("ft") => Ok(json!({ "feet": number })),
        Some(_) => Ok(number.into()),
        None => Err(ProblemKind::NoUnit { found: found(cell) }),
    }
}

/// A full name taken apart.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Name {
    pub(super) family: String,
    pub(super) given: Option<String>,
    /// It was told by the order of two words only.
    pub(super) by_order: bool,
}

/// A full name: "family, given", the family in capitals, two words, or one name alone.
pub(super) fn full_name(cell: &Cell) -> Result<Name, ProblemKind> {
    let text = cell.shown();
    let name = |family: &str, given: &str, by_order| Name {
        family: family.to_owned(),
        given: Some(given.to_owned()).filter(|given| !given.is_empty()),
        by_order,
    };
    if let Some((family, given)) = text.split_once(',') {
        let (family, given) = (family.trim(), given.trim());
        let fits = !family.is_empty() && !given.is_empty() && !given.contains(',');
        return fits.then(|| name(family, given, false)).ok_or_else(|| name_order(cell));
    }
    let words: Vec<&str> = text.split_whitespace().collect();
    let first = words.iter().take_while(|word| is_capitals(word)).count();
    let last = words.iter().rev().take_while(|word| is_capitals(word)).count();
    let rest = words.len();
    match words.as_slice() {
        [one] => Ok(name(one, "", false)),
        _ if first > 0 && first < rest && last == 0 => {
            Ok(name(&words[..first].join(" "), &words[first..].join(" "), false))
        }
        _ if last > 0 && last < rest && first == 0 => {
            Ok(name(&words[rest - last..].join(" "), &words[..rest - last].join(" "), false))
        }
        [given, family] => Ok(name(family, given, true)),
        _ => Err(name_order(cell)),
    }
}

fn name_order(cell: &Cell) -> ProblemKind {
    ProblemKind::NameOrder { found: found(cell) }
}

/// A word of two letters or more, all of them capitals.
fn is_capitals(word: &str) -> bool {
    let letters = word.chars().filter(|c| c.is_alphabetic());
    letters.clone().count() >= 2 && letters.clone().all(|c| !c.is_lowercase())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(text: &str) -> Cell {
        Cell::text(text)
    }

    #[test]
    fn full_names_are_taken_apart_only_where_they_tell() {
        let told = |text: &str| {
            full_name(&of(text)).map(|n| (n.family, n.given.unwrap_or_default(), n.by_order))
        };
        let name = |f: &str, g: &str, by| Ok((f.to_owned(), g.to_owned(), by));
        assert_eq!(told("O'Brien, Seán Patrick"), name("O'Brien", "Seán Patrick", false));
        assert_eq!(told("GARCÍA LÓPEZ María"), name("GARCÍA LÓPEZ", "María", false));
        assert_eq!(told("Jean-Paul DE LA TOUR"), name("DE LA TOUR", "Jean-Paul", false));
        assert_eq!(told("Anna Baptiste"), name("Baptiste", "Anna", true));
        assert_eq!(told("ANNA BAPTISTE"), name("BAPTISTE", "ANNA", true));
        assert_eq!(told("Suharto"), name("Suharto", "", false));
        for text in ["María García López", "ANNA MARIA BAPTISTE", ",", "a, b, c"] {
            assert_eq!(told(text).unwrap_err().key(), "sheet-name-order", "{text}");
        }
    }

    #[test]
    fn lengths_have_a_unit_or_are_not_taken() {
        assert_eq!(length(&of("12,4"), Some("m")), Ok("12.4".into()));
        assert_eq!(length(&of("40 ft"), None), Ok(json!({ "feet": "40" })));
        assert_eq!(length(&of("40.5'"), Some("m")), Ok(json!({ "feet": "40.5" })));
        assert_eq!(length(&Cell::Number(12.4), Some("m")), Ok("12.4".into()));
        assert_eq!(length(&of("12.4"), None).unwrap_err().key(), "sheet-no-unit");
        assert_eq!(length(&of("12.4 bananas"), None).unwrap_err().key(), "sheet-not-a-number");
        assert_eq!(length(&of("1,234.5 m"), None).unwrap_err().key(), "sheet-not-a-number");
    }

    #[test]
    fn countries_nationalities_and_words() {
        for text in ["LC", "LCA", "St. Lucia", "Sainte-Lucie", "Santa Lucia", "Saint Lucian"] {
            assert_eq!(country(&of(text), true), Ok("LC".into()), "{text}");
        }
        assert_eq!(country(&of("Dominican"), true).unwrap_err().key(), "sheet-unknown-country");
        assert_eq!(country(&of("British"), false).unwrap_err().key(), "sheet-unknown-country");
        assert_eq!(word("document", &of("Seaman Passport")), Ok(Some("seaman_book".into())));
        assert_eq!(word("marital", &of("NA")), Ok(None));
        assert_eq!(text(&Cell::Number(123_456_789.0), false), Ok("123456789".into()));
        assert_eq!(text(&Cell::Number(1e16), false).unwrap_err().key(), "sheet-number-lost");
    }
}
