//! Our own tables: lists and queries as CSV with a first row that names the columns.
//!
//! A list: `id,name,kind,alias,weak_alias,born,nationality,sex,document,imo,mmsi,call_sign,
//! registration`. Queries: the same without the aliases. `name` must be there, in a list `id` too;
//! what may be several in a list is parted by `;`. Without a kind, rows are people.

use super::{Gathered, LoadedQueries, Problem, Refused, What, country, decoded, kind, mark};
use crate::date::Born;
use crate::entry::{Entry, Kind, Mark, MarkKind, Name, Query, Sex};
use crate::import::Loaded;
use std::collections::HashSet;

const MARKS: [(&str, MarkKind); 5] = [
    ("document", MarkKind::Document),
    ("imo", MarkKind::Imo),
    ("mmsi", MarkKind::Mmsi),
    ("call_sign", MarkKind::CallSign),
    ("registration", MarkKind::Registration),
];

/// Rows by the names of their columns.
struct Rows {
    columns: Vec<String>,
    rows: Vec<(usize, Vec<String>)>,
}

struct Row<'a> {
    columns: &'a [String],
    fields: &'a [String],
}

impl<'a> Row<'a> {
    fn get(&self, name: &str) -> &'a str {
        let at = self.columns.iter().position(|column| column == name);
        at.and_then(|at| self.fields.get(at)).map_or("", |field| field.trim())
    }

    fn each(&self, name: &str) -> impl Iterator<Item = &'a str> + use<'a> {
        self.get(name).split(';').map(str::trim).filter(|part| !part.is_empty())
    }

    fn marks(&self) -> Vec<Mark> {
        let mut marks = Vec::new();
        for (column, kind) in MARKS {
            self.each(column).for_each(|text| mark(&mut marks, kind, text));
        }
        marks
    }
}

fn rows(bytes: &[u8], needed: &[&'static str]) -> Result<Rows, Refused> {
    let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
    let mut reader = csv::ReaderBuilder::new().has_headers(false).flexible(true).from_reader(bytes);
    let mut read = Rows { columns: Vec::new(), rows: Vec::new() };
    let mut problems = Vec::new();
    for (at, record) in (1..).zip(reader.byte_records()) {
        match record {
            Ok(record) if at == 1 => {
                let name = |field: &[u8]| decoded(field).trim().to_lowercase().replace(' ', "_");
                read.columns = record.iter().map(name).collect();
            }
            Ok(record) => read.rows.push((at, record.iter().map(decoded).collect())),
            Err(error) => {
                problems.push(Problem { row: at, what: What::Unreadable(error.to_string()) });
            }
        }
    }
    for name in needed {
        if !read.columns.iter().any(|column| column == name) {
            problems.push(Problem { row: 1, what: What::NoColumn(name) });
        }
    }
    if problems.is_empty() { Ok(read) } else { Err(Refused(problems)) }
}

/// Reads a list.
///
/// # Errors
/// Every row that would lose an entry or a name.
pub fn entries(list: &str, bytes: &[u8]) -> Result<Loaded, Refused> {
    let read = rows(bytes, &["id", "name"])?;
    let mut gathered = Gathered::default();
    let mut ids = HashSet::new();
    for (at, fields) in &read.rows {
        let row = Row { columns: &read.columns, fields };
        if fields.iter().all(|field| field.trim().is_empty()) {
            continue;
        }
        let (id, name) = (row.get("id"), row.get("name"));
        let Some(kind) = kind_of(&row) else {
            gathered.problem(*at, What::OtherKind(row.get("kind").to_owned()));
            continue;
        };
        if id.is_empty() {
            gathered.problem(*at, What::NoId);
        } else if name.is_empty() {
            gathered.problem(*at, What::NoName);
        } else if !ids.insert(id) {
            gathered.problem(*at, What::SameId(id.to_owned()));
        } else {
            let mut entry = Entry::new(list, id, kind, name);
            entry.names.extend(row.each("alias").map(Name::strong));
            entry.names.extend(row.each("weak_alias").map(Name::weak));
            row.each("born").for_each(|text| gathered.born(*at, text, &mut entry));
            row.each("nationality").for_each(|text| gathered.nationality(*at, text, &mut entry));
            entry.sex = Sex::parse(row.get("sex"));
            entry.marks = row.marks();
            gathered.loaded.entries.push(entry);
        }
    }
    gathered.finish()
}

fn kind_of(row: &Row<'_>) -> Option<Kind> {
    match row.get("kind") {
        "" => Some(Kind::Person),
        word => kind(word),
    }
}

/// Reads queries. A row without an id is called by its row.
///
/// # Errors
/// Every row without a name or of an unknown kind.
pub fn queries(bytes: &[u8]) -> Result<LoadedQueries, Refused> {
    let read = rows(bytes, &["name"])?;
    let mut loaded = LoadedQueries::default();
    let mut problems = Vec::new();
    for (at, fields) in &read.rows {
        let row = Row { columns: &read.columns, fields };
        if fields.iter().all(|field| field.trim().is_empty()) {
            continue;
        }
        let problem = |what| Problem { row: *at, what };
        let (name, kind) = (row.get("name"), kind_of(&row));
        if name.is_empty() {
            problems.push(problem(What::NoName));
        } else if kind.is_none() {
            problems.push(problem(What::OtherKind(row.get("kind").to_owned())));
        }
        let (born, nation) = (row.get("born"), row.get("nationality"));
        let query = Query {
            id: if row.get("id").is_empty() { at.to_string() } else { row.get("id").to_owned() },
            name: name.to_owned(),
            kind,
            born: Born::parse(born),
            nationality: country(nation),
            sex: Sex::parse(row.get("sex")),
            marks: row.marks(),
        };
        if query.born.is_none() && !born.is_empty() {
            loaded.doubts.push(problem(What::NoDate(born.to_owned())));
        }
        if query.nationality.is_none() && !nation.is_empty() {
            loaded.doubts.push(problem(What::NoCountry(nation.to_owned())));
        }
        loaded.queries.push(query);
    }
    if problems.is_empty() { Ok(loaded) } else { Err(Refused(problems)) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_list_is_read_whole() {
        let text =
            "id,name,alias,born,nationality,sex\n7,Ann Lee,Anna Li;A. Lee,1980-05-17;1981,LC,F\n";
        let loaded = entries("ours", text.as_bytes()).unwrap();
        let entry = &loaded.entries[0];
        assert_eq!((entry.names.len(), entry.born.len(), entry.sex), (3, 2, Some(Sex::Female)));
        assert!(loaded.doubts.is_empty());
    }

    #[test]
    fn a_list_with_a_problem_is_refused_with_every_row() {
        let text = "id,name,kind\n1,Ann,\n1,Bob,\n,Cid,\n4,,\n5,Eve,boat\n";
        let refused = entries("ours", text.as_bytes()).unwrap_err();
        let rows: Vec<usize> = refused.0.iter().map(|problem| problem.row).collect();
        assert_eq!(rows, [3, 4, 5, 6]);
        assert!(refused.to_string().contains("row 3: the id 1 was used before"));
        assert_eq!(entries("x", b"id\n1\n").unwrap_err().0[0].what, What::NoColumn("name"));
    }

    #[test]
    fn queries_keep_what_can_be_read_and_say_what_cannot() {
        let loaded = queries(b"name,born\nAnn Lee,1980\nBob,soon\n").unwrap();
        assert_eq!(loaded.queries[0].id, "2");
        assert_eq!(loaded.doubts, [Problem { row: 3, what: What::NoDate("soon".to_owned()) }]);
    }
}
