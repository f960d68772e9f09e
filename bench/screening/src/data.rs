//! The development set: a list as TSV, and labelled queries.

use std::collections::BTreeMap;
use std::path::Path;

use anyhow::{Context as _, Result};
use screening::{Born, Entry, Kind, Mark, MarkKind, Name, Query};

/// A labelled query.
pub struct Labelled {
    pub query: Query,
    /// The entry that is meant, or none.
    pub target: Option<String>,
    pub class: String,
}

/// Entries of a list, and how many names they have.
pub fn list(path: &Path) -> Result<Vec<Entry>> {
    let text = std::fs::read_to_string(path).with_context(|| format!("{}", path.display()))?;
    let mut entries: BTreeMap<&str, Entry> = BTreeMap::new();
    for line in text.lines() {
        let field: Vec<&str> = line.split('\t').collect();
        let [id, name, _, born, passports] = field[..] else { continue };
        let entry = entries.entry(id).or_insert_with(|| {
            let mut entry = Entry::new("OFAC", id, Kind::Person, name);
            entry.names.clear();
            entry.born = born.split(';').filter_map(Born::parse).collect();
            let marks = passports.split(';').filter(|p| !p.is_empty());
            entry.marks = marks.map(|p| Mark::new(MarkKind::Document, p)).collect();
            entry
        });
        entry.names.push(Name::strong(name));
    }
    Ok(entries.into_values().collect())
}

/// Labelled queries, with or without dates of birth.
pub fn queries(path: &Path, dated: bool) -> Result<Vec<Labelled>> {
    let text = std::fs::read_to_string(path).with_context(|| format!("{}", path.display()))?;
    let rows = text.lines().filter_map(|line| {
        let field: Vec<&str> = line.split('\t').collect();
        let [id, truth, class, target, name, born] = field[..] else { return None };
        let mut query = Query::person(name).born(Born::parse(born).filter(|_| dated));
        query.id = id.to_owned();
        let target = (truth == "T").then(|| target.to_owned());
        Some(Labelled { query, target, class: class.to_owned() })
    });
    Ok(rows.collect())
}
