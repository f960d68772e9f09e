//! The country tables as embedded, read once.

use crate::country::{Country, Status};
use chrono::NaiveDate;
use std::collections::HashMap;
use std::sync::LazyLock;

/// One line of `countries.tsv`.
#[derive(Debug)]
pub(crate) struct Row {
    pub(crate) alpha2: Option<&'static str>,
    pub(crate) alpha3: Option<&'static str>,
    pub(crate) numeric: Option<&'static str>,
    pub(crate) status: Status,
    pub(crate) successors: Vec<&'static str>,
    pub(crate) name: &'static str,
}

pub(crate) struct Table {
    pub(crate) rows: Vec<Row>,
    /// Upper-case code of any kind -> rows, current first, then latest withdrawal first.
    by_code: HashMap<&'static str, Vec<usize>>,
    /// Folded name -> row.
    by_name: HashMap<String, usize>,
}

/// Six display names per alpha-2, in the order of `Language::ALL`.
pub(crate) static NAMES: LazyLock<HashMap<&'static str, [&'static str; 6]>> = LazyLock::new(|| {
    lines(include_str!("../../../resources/identifiers/country_names.tsv"))
        .filter_map(|fields| match fields.as_slice() {
            [code, en, es, fr, nl, pap, ht] => Some((*code, [*en, *es, *fr, *nl, *pap, *ht])),
            _ => None,
        })
        .collect()
});

pub(crate) static TABLE: LazyLock<Table> = LazyLock::new(|| {
    let rows: Vec<Row> = lines(include_str!("../../../resources/identifiers/countries.tsv"))
        .filter_map(|fields| row(&fields))
        .collect();
    let mut by_code: HashMap<&'static str, Vec<usize>> = HashMap::new();
    let mut by_name = HashMap::new();
    for (index, row) in rows.iter().enumerate() {
        for code in [row.alpha2, row.alpha3, row.numeric].into_iter().flatten() {
            by_code.entry(code).or_default().push(index);
        }
        by_name.entry(fold_name(row.name)).or_insert(index);
    }
    for found in by_code.values_mut() {
        found.sort_by_key(|index| rows.get(*index).map(|row| std::cmp::Reverse(rank(row.status))));
    }
    // Names in any of our languages are understood, then the ones people write all the same.
    let translated = NAMES.iter().flat_map(|(code, names)| names.map(|name| (name, *code)));
    let aliases = lines(include_str!("../../../resources/identifiers/country_aliases.tsv"))
        .filter_map(|fields| Some((*fields.first()?, *fields.get(1)?)));
    for (name, code) in translated.chain(aliases) {
        if let Some(index) = by_code.get(code).and_then(|found| found.first()) {
            by_name.entry(fold_name(name)).or_insert(*index);
        }
    }
    Table { rows, by_code, by_name }
});

impl Table {
    /// The rows a code stands for now or stood for once, best first.
    pub(crate) fn with_code(&'static self, code: &str) -> impl Iterator<Item = Country> {
        let found = self.by_code.get(code).map(Vec::as_slice).unwrap_or_default();
        found.iter().filter_map(|index| self.rows.get(*index)).map(Country::of)
    }

    /// The row with this name in any of our languages, folded.
    pub(crate) fn with_name(&'static self, name: &str) -> Option<Country> {
        let index = self.by_name.get(&fold_name(name))?;
        self.rows.get(*index).map(Country::of)
    }
}

/// Data lines of a TSV file: no comments, no blank lines, split at tabs.
pub(crate) fn lines(file: &'static str) -> impl Iterator<Item = Vec<&'static str>> {
    file.lines()
        .filter(|line| !line.is_empty() && !line.starts_with('#'))
        .map(|line| line.split('\t').collect())
}

/// Current codes first, codes of travel documents next, then the latest withdrawal.
fn rank(status: Status) -> (u8, NaiveDate) {
    match status {
        Status::Current => (2, NaiveDate::MAX),
        Status::DocumentOnly => (1, NaiveDate::MAX),
        Status::Withdrawn { until } => (0, until),
    }
}

fn row(fields: &[&'static str]) -> Option<Row> {
    let [alpha2, alpha3, numeric, status, until, successors, name] = fields else {
        return None;
    };
    let given = |text: &'static str| (text != "-").then_some(text);
    let status = match *status {
        "current" => Status::Current,
        "withdrawn" => Status::Withdrawn { until: withdrawal(until)? },
        "document" => Status::DocumentOnly,
        _ => return None,
    };
    Some(Row {
        alpha2: given(alpha2),
        alpha3: given(alpha3),
        numeric: given(numeric),
        status,
        successors: given(successors).map(|all| all.split(',').collect()).unwrap_or_default(),
        name,
    })
}

/// A day, or the last day of a year where only the year is recorded.
fn withdrawal(text: &str) -> Option<NaiveDate> {
    match text.parse() {
        Ok(date) => Some(date),
        Err(_) => NaiveDate::from_ymd_opt(text.parse().ok()?, 12, 31),
    }
}

/// Names compare by their letters and digits only, without case, "the" and common accents.
fn fold_name(name: &str) -> String {
    let words: String = name
        .chars()
        .flat_map(char::to_lowercase)
        .map(|c| match c {
            'à'..='å' => 'a',
            'ç' => 'c',
            'è'..='ë' => 'e',
            'ì'..='ï' => 'i',
            'ò'..='ö' => 'o',
            'ù'..='ü' => 'u',
            'ñ' => 'n',
            c if c.is_alphanumeric() => c,
            _ => ' ',
        })
        .collect();
    words
        .split(' ')
        .filter(|word| !matches!(*word, "" | "the" | "of" | "and"))
        .map(|word| if word == "st" { "saint" } else { word })
        .collect()
}
