use std::collections::HashMap;
use std::sync::LazyLock;

use super::data::{key, lines, words};
use super::heading::{Names, without_pattern};
use super::table::{Row, Table, column_letters};

/// How the cells of a column are read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Shape {
    Text,
    Lines,
    FullName,
    Word(&'static str),
    Date,
    Country,
    Nationality,
    Rank,
    Whole,
    Decimal,
    YesNo,
    Length,
    Unit,
    Ignore,
    Remark,
}

impl Shape {
    fn parse(text: &'static str) -> Option<Self> {
        if let Some(list) = text.strip_prefix("word:") {
            return Some(Self::Word(list));
        }
        Some(match text {
            "text" => Self::Text,
            "lines" => Self::Lines,
            "full_name" => Self::FullName,
            "date" => Self::Date,
            "country" => Self::Country,
            "nationality" => Self::Nationality,
            "rank" => Self::Rank,
            "whole" => Self::Whole,
            "decimal" => Self::Decimal,
            "yesno" => Self::YesNo,
            "length" => Self::Length,
            "unit" => Self::Unit,
            "ignore" => Self::Ignore,
            "remark" => Self::Remark,
            _ => return None,
        })
    }

    /// Whether a column of this shape says something about the record.
    pub(super) fn tells(self) -> bool {
        !matches!(self, Self::Ignore | Self::Remark | Self::Unit)
    }
}

/// One line of a list of headings.
#[derive(Debug, Clone, Copy)]
pub(super) struct Field {
    /// Path in the record; `[]` where there can be several.
    pub(super) path: &'static str,
    /// The kind of document that the heading itself tells.
    pub(super) kind: Option<&'static str>,
    /// The unit that the heading itself tells: `m` or `ft`.
    pub(super) unit: Option<&'static str>,
    pub(super) shape: Shape,
    pub(super) heading: &'static str,
    /// What stands in the example row; none if it is in no template and no export.
    pub(super) example: Option<&'static str>,
}

/// Which headings mean which fields: a list of people, of vessels, or of goods of one kind.
#[derive(Debug)]
pub struct Layout {
    /// `people`, `vessels`, `weapons`, `animals` or `stores`.
    pub name: &'static str,
    pub(super) fields: Vec<Field>,
    by_key: HashMap<String, usize>,
}

/// A column of a file with its heading, and the field of the record that it fills.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Column {
    /// Its place, from 0.
    pub index: usize,
    /// The letters over it: `C`.
    pub letters: String,
    /// The heading as it stands in the file.
    pub heading: String,
    /// Path of the field: `documents[1].number`; nothing if the column is not kept.
    pub path: Option<String>,
}

/// A column that was recognised.
#[derive(Debug, Clone)]
pub(super) struct Known {
    pub(super) column: Column,
    pub(super) field: Field,
}

static PEOPLE: LazyLock<Layout> =
    LazyLock::new(|| Layout::of("people", include_str!("../../../../resources/sheets/people.tsv")));
static VESSELS: LazyLock<Layout> = LazyLock::new(|| {
    Layout::of("vessels", include_str!("../../../../resources/sheets/vessels.tsv"))
});

static WEAPONS: LazyLock<Layout> = LazyLock::new(|| {
    Layout::of("weapons", include_str!("../../../../resources/sheets/weapons.tsv"))
});
static ANIMALS: LazyLock<Layout> = LazyLock::new(|| {
    Layout::of("animals", include_str!("../../../../resources/sheets/animals.tsv"))
});
static STORES: LazyLock<Layout> =
    LazyLock::new(|| Layout::of("stores", include_str!("../../../../resources/sheets/stores.tsv")));

/// So many rows are looked at for headings: crew lists begin with titles.
const HEADINGS_WITHIN: usize = 20;
/// Most documents a person may list; the registry takes no more.
const DOCUMENTS_MOST: usize = 8;

impl Layout {
    /// Lists of people.
    #[must_use]
    pub fn people() -> &'static Self {
        &PEOPLE
    }

    /// Lists of vessels.
    #[must_use]
    pub fn vessels() -> &'static Self {
        &VESSELS
    }

    /// Lists of weapons.
    #[must_use]
    pub fn weapons() -> &'static Self {
        &WEAPONS
    }

    /// Lists of animals.
    #[must_use]
    pub fn animals() -> &'static Self {
        &ANIMALS
    }

    /// Lists of standing stores.
    #[must_use]
    pub fn stores() -> &'static Self {
        &STORES
    }

    /// The list within a record of which there may be several: `documents` of people.
    pub(super) fn within(&self) -> Option<&'static str> {
        self.fields.iter().find_map(|field| field.path.split_once("[]").map(|(list, _)| list))
    }

    /// What a template has to explain: each heading with the path of its field, for the first of its
    /// kind, and the words it takes where these are counted.
    pub fn explained(
        &self,
    ) -> impl Iterator<Item = (&'static str, String, &'static [&'static str])> {
        self.written().filter(|field| field.example.is_some()).map(|field| {
            let words = match field.shape {
                Shape::Word(list) => words(list),
                _ => &[],
            };
            (field.heading, numbered(field.path, 0), words)
        })
    }

    /// The headings of templates and exports in order, for the first of each kind.
    pub fn headings(&self) -> impl Iterator<Item = &'static str> {
        self.written().map(|field| field.heading)
    }

    pub(super) fn written(&self) -> impl Iterator<Item = &Field> {
        let doubled = |field: &&Field| field.kind.is_none() && field.shape.tells();
        let told = |field: &&Field| field.shape != Shape::FullName && field.shape != Shape::Rank;
        let unitless = |field: &&Field| field.shape != Shape::Length || field.unit.is_some();
        self.fields.iter().filter(doubled).filter(told).filter(unitless)
    }

    fn of(name: &'static str, file: &'static str) -> Self {
        let mut layout = Self { name, fields: Vec::new(), by_key: HashMap::new() };
        for line in lines(file) {
            let [path, shape, heading, example, others] = line.as_slice() else { continue };
            let Some(shape) = Shape::parse(shape) else { continue };
            let at = layout.fields.len();
            for spelling in std::iter::once(*heading).chain(others.split('|')) {
                layout.by_key.entry(key(spelling)).or_insert(at);
            }
            let (path, kind) = path.split_once('=').map_or((*path, None), |(p, k)| (p, Some(k)));
            let (path, unit) = path.split_once(':').map_or((path, None), |(p, u)| (p, Some(u)));
            let example = Some(*example).filter(|example| *example != "-");
            layout.fields.push(Field { path, kind, unit, shape, heading, example });
        }
        layout
    }

    /// The field a heading means, and of how-manieth it speaks, from 0.
    fn find(&self, heading: &str) -> Option<(Field, Option<usize>)> {
        let outside = heading.split(['(', '[']).next().unwrap_or_default();
        let parts = heading.split(['/', '\n', '|']);
        let tries = [heading, outside, without_pattern(heading)].into_iter().chain(parts);
        tries.map(key).filter(|key| !key.is_empty()).find_map(|key| self.with_key(&key))
    }

    fn with_key(&self, key: &str) -> Option<(Field, Option<usize>)> {
        if let Some(at) = self.by_key.get(key) {
            return Some((self.fields[*at], None));
        }
        let digit = key.chars().find(char::is_ascii_digit)?;
        let place = usize::try_from(digit.to_digit(10)?).ok()?.checked_sub(1)?;
        let rest = key.replacen(digit, "", 1);
        let field = self.fields[*self.by_key.get(&rest)?];
        (field.path.contains("[]") && place < DOCUMENTS_MOST).then_some((field, Some(place)))
    }

    /// The row of headings of a table, by the number of headings known; none if fewer than two are.
    pub(super) fn heading_row(&self, table: &Table) -> Option<(usize, usize)> {
        let known = |row: &Row| {
            let told = row.cells.iter().filter_map(|cell| self.find(&cell.shown()));
            told.filter(|(field, _)| field.shape.tells()).count()
        };
        let rows = table.rows.iter().take(HEADINGS_WITHIN).map(known).enumerate();
        // Of equals the first: `max_by_key` would answer the last.
        let best = rows.rev().max_by_key(|(_, known)| *known)?;
        (best.1 >= 2).then_some(best)
    }

    /// The columns under a row of headings: those known, and those not kept.
    pub(super) fn columns(&self, row: &Row) -> (Vec<Known>, Vec<Column>) {
        let (mut known, mut others): (Vec<Known>, Vec<Column>) = (Vec::new(), Vec::new());
        let has = |path: &str| {
            let mut found = row.cells.iter().filter_map(|cell| self.find(&cell.shown()));
            found.any(|(field, _)| field.path == path)
        };
        let beside =
            Names { full: has("full_name"), family: has("family_name"), given: has("given_names") };
        for (index, cell) in row.cells.iter().enumerate().filter(|(_, cell)| !cell.is_empty()) {
            let heading = cell.shown();
            let column = Column {
                index,
                letters: column_letters(index),
                heading: heading.clone(),
                path: None,
            };
            let Some((mut field, place)) = self.find(&heading) else {
                others.push(column);
                continue;
            };
            beside.settle(&heading, &mut field);
            match free_path(&field, place, &known) {
                Some(path) if field.shape != Shape::Ignore => {
                    let path = Some(path);
                    known.push(Known { column: Column { path, ..column }, field });
                }
                _ => others.push(column),
            }
        }
        (known, others)
    }
}

/// The path a column fills, if no column before it does: of documents the first that is free.
fn free_path(field: &Field, place: Option<usize>, known: &[Known]) -> Option<String> {
    let free = |path: &String| {
        let taken = known.iter().any(|other| other.column.path.as_ref() == Some(path));
        !taken || (field.shape == Shape::Length && field.unit.is_some())
    };
    match (place, field.path.contains("[]")) {
        (_, false) => Some(field.path.to_owned()).filter(free),
        (Some(place), true) => Some(numbered(field.path, place)).filter(free),
        (None, true) => (0..DOCUMENTS_MOST).map(|place| numbered(field.path, place)).find(free),
    }
}

/// `documents[1].number` of `documents[].number` and 1.
pub(super) fn numbered(path: &str, place: usize) -> String {
    path.replacen("[]", &format!("[{place}]"), 1)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::sheet::Cell;

    fn paths(layout: &Layout, headings: &[&str]) -> Vec<String> {
        let row = Row { number: 1, cells: headings.iter().map(|text| Cell::text(text)).collect() };
        let (known, _) = layout.columns(&row);
        known.into_iter().filter_map(|known| known.column.path).collect()
    }

    #[test]
    fn every_line_of_the_lists_is_read_and_no_spelling_stands_for_two_fields() {
        for (name, file) in [
            ("people", include_str!("../../../../resources/sheets/people.tsv")),
            ("vessels", include_str!("../../../../resources/sheets/vessels.tsv")),
            ("weapons", include_str!("../../../../resources/sheets/weapons.tsv")),
            ("animals", include_str!("../../../../resources/sheets/animals.tsv")),
            ("stores", include_str!("../../../../resources/sheets/stores.tsv")),
        ] {
            let layout = Layout::of(name, file);
            assert_eq!(layout.fields.len(), lines(file).count(), "{name}");
            for line in lines(file) {
                let spellings = std::iter::once(line[2]).chain(line[4].split('|'));
                for spelling in spellings.filter(|spelling| !key(spelling).is_empty()) {
                    let (field, _) = layout.find(spelling).unwrap();
                    assert_eq!(field.heading, line[2], "{name}: {spelling}");
                }
            }
        }
    }

    #[test]
    fn the_headings_of_sailclear_are_known() {
        let headings = [
            "FirstName",
            "LastName",
            "MiddleName",
            "Gender",
            "NationalityCountry",
            "DateOfBirth",
            "BirthCountry",
            "TravelDocumentType",
            "DocumentId",
            "CountryofIssue",
            "DateofIssue",
            "DocumentExpiryDate",
            "DefaultRankKey",
            "ResidentialAddress",
            "MaritalStatus",
            "DefaultOccupation",
        ];
        let expected = [
            "given_names",
            "family_name",
            "middle_name",
            "sex",
            "nationality",
            "born",
            "birth_country",
            "documents[0].kind",
            "documents[0].number",
            "documents[0].issuing_country",
            "documents[0].issued_on",
            "documents[0].expires_on",
            "rank",
            "residential_address",
            "marital_status",
            "occupation",
        ];
        assert_eq!(paths(Layout::people(), &headings), expected);
    }

    #[test]
    fn a_second_document_by_number_or_by_place() {
        let by_number =
            ["Document number", "Expiry date", "Document number 2", "Document 2 expiry date"];
        let expected = ["documents[0].number", "documents[0].expires_on", "documents[1].number"];
        assert_eq!(paths(Layout::people(), &by_number)[..3], expected);
        let by_place = ["Passport no.", "Valid until", "Seaman's book", "Valid until"];
        let expected = [
            "documents[0].number",
            "documents[0].expires_on",
            "documents[1].number",
            "documents[1].expires_on",
        ];
        assert_eq!(paths(Layout::people(), &by_place), expected);
    }

    #[test]
    fn units_in_headings_and_headings_in_two_languages() {
        assert_eq!(
            paths(Layout::vessels(), &["Name", "Length (ft)", "Beam (m)"]),
            ["name", "length", "width"]
        );
        let two = ["Apellidos / Surname", "Nationality (code)", "Date of birth (YYYY-MM-DD)"];
        assert_eq!(paths(Layout::people(), &two), ["family_name", "nationality", "born"]);
        assert_eq!(paths(Layout::people(), &["Nom", "Prénom"]), ["family_name", "given_names"]);
        assert_eq!(
            paths(Layout::people(), &["Name", "Vorname", "First name"]),
            ["family_name", "given_names"]
        );
    }
}
