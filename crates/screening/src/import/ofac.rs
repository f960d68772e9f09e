//! The list of the US Treasury's Office of Foreign Assets Control: SDN in its comma-separated form.
//!
//! Three files without a row of column names, `-0-` for what is not there. `sdn.csv`: id, name, type,
//! program, title, call sign, vessel type, tonnage, gross tonnage, flag, owner, remarks. `alt.csv`:
//! id, number, type, name, remarks. The addresses of `add.csv` are not compared and not read. Birth,
//! nationality, documents and weak aliases stand in the remarks, parted by semicolons.
//! Source: the Treasury's "SDN data specification", as used in files of 2021 to 2026.

use super::{Gathered, Loaded, Refused, What, decoded, mark};
use crate::entry::{Entry, Kind, MarkKind, Name, Sex};
use std::collections::HashMap;

/// The name under which entries of this list stand.
pub const LIST: &str = "OFAC SDN";

/// Reads `sdn.csv` and, where there is one, `alt.csv`.
///
/// # Errors
/// Every row that would lose an entry or a name. Rows of `alt.csv` are counted from 1 again.
pub fn entries(sdn: &[u8], alt: Option<&[u8]>) -> Result<Loaded, Refused> {
    let mut gathered = Gathered::default();
    let mut places = HashMap::new();
    for (row, fields) in rows(sdn, &mut gathered) {
        let [id, name, what, ..] = &fields[..] else {
            gathered.problem(row, What::Unreadable("fewer than three columns".to_owned()));
            continue;
        };
        if id.is_empty() {
            gathered.problem(row, What::NoId);
        } else if name.is_empty() {
            gathered.problem(row, What::NoName);
        } else if places.contains_key(id) {
            gathered.problem(row, What::SameId(id.clone()));
        } else {
            places.insert(id.clone(), gathered.loaded.entries.len());
            let kind = kind(what);
            let mut entry = Entry::new(LIST, id.clone(), kind, &turned(name, kind));
            facts(&mut gathered, (row, &fields), &mut entry);
            gathered.loaded.entries.push(entry);
        }
    }
    for (row, fields) in alt.map(|alt| rows(alt, &mut gathered)).unwrap_or_default() {
        let [id, _, _, name, ..] = &fields[..] else {
            gathered.problem(row, What::Unreadable("fewer than four columns".to_owned()));
            continue;
        };
        match places.get(id) {
            _ if name.is_empty() => gathered.problem(row, What::NoName),
            Some(place) => {
                let entry = &mut gathered.loaded.entries[*place];
                entry.names.push(Name::strong(turned(name, entry.kind)));
            }
            None => gathered.problem(row, What::NoEntry(id.clone())),
        }
    }
    gathered.finish()
}

fn rows(bytes: &[u8], gathered: &mut Gathered) -> Vec<(usize, Vec<String>)> {
    let mut reader = csv::ReaderBuilder::new().has_headers(false).flexible(true).from_reader(bytes);
    let mut out = Vec::new();
    for (row, record) in (1..).zip(reader.byte_records()) {
        match record {
            // The file ends with the end-of-file character of old systems.
            Ok(record) if record.len() == 1 && record.get(0) == Some(b"\x1a") => {}
            Ok(record) => {
                let field = |field: &[u8]| {
                    let text = decoded(field);
                    if text.trim() == "-0-" { String::new() } else { text.trim().to_owned() }
                };
                out.push((row, record.iter().map(field).collect()));
            }
            Err(error) => gathered.problem(row, What::Unreadable(error.to_string())),
        }
    }
    out
}

fn kind(text: &str) -> Kind {
    match text {
        "individual" => Kind::Person,
        "vessel" => Kind::Vessel,
        "aircraft" => Kind::Aircraft,
        _ => Kind::Organisation,
    }
}

/// Given names first: the list writes `FAMILY, Given`.
fn turned(name: &str, kind: Kind) -> String {
    match name.split_once(',') {
        Some((family, given)) if kind == Kind::Person => {
            format!("{} {}", given.trim(), family.trim())
        }
        _ => name.to_owned(),
    }
}

fn facts(gathered: &mut Gathered, (row, fields): (usize, &[String]), entry: &mut Entry) {
    if let Some(sign) = fields.get(5) {
        mark(&mut entry.marks, MarkKind::CallSign, sign);
    }
    if let Some(flag) = fields.get(9).filter(|flag| !flag.is_empty()) {
        gathered.nationality(row, flag, entry);
    }
    let remarks = fields.get(11).map_or("", String::as_str);
    for remark in remarks.split(';') {
        let remark = remark.trim().trim_end_matches('.');
        let remark = remark.strip_prefix("alt. ").unwrap_or(remark);
        one_fact(gathered, (row, remark), entry);
    }
}

/// Words before a fact in the remarks, of marks.
const MARKS: [(&str, MarkKind); 8] = [
    ("Passport ", MarkKind::Document),
    ("National ID No. ", MarkKind::Document),
    ("Identification Number ", MarkKind::Document),
    ("Cedula No. ", MarkKind::Document),
    ("Vessel Registration Identification IMO ", MarkKind::Imo),
    ("MMSI ", MarkKind::Mmsi),
    ("Aircraft Tail Number ", MarkKind::Registration),
    ("Vessel Registration Identification ", MarkKind::Registration),
];

fn one_fact(gathered: &mut Gathered, (row, remark): (usize, &str), entry: &mut Entry) {
    if let Some(born) = remark.strip_prefix("DOB ") {
        // A span of years is as many dates as it has ends; the years between are near to one.
        born.split(" to ").for_each(|born| gathered.born(row, born, entry));
    } else if let Some(nation) =
        remark.strip_prefix("nationality ").or_else(|| remark.strip_prefix("citizen "))
    {
        gathered.nationality(row, nation, entry);
    } else if let Some(sex) = remark.strip_prefix("Gender ") {
        entry.sex = Sex::parse(sex);
    } else if let Some(alias) = remark.strip_prefix("a.k.a. ") {
        let alias = alias.trim_matches(['\'', '"', ' ']);
        if !alias.is_empty() {
            entry.names.push(Name::weak(turned(alias, entry.kind)));
        }
    } else if let Some((kind, text)) =
        MARKS.iter().find_map(|(words, kind)| Some((*kind, remark.strip_prefix(words)?)))
    {
        // The country of issue stands behind in brackets.
        mark(&mut entry.marks, kind, text.split(" (").next().unwrap_or(text));
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::date::Born;

    #[test]
    fn an_individual_is_read_with_what_the_remarks_say() {
        let sdn = "1,\"ABBAS, Abu\",\"individual\",\"SDGT\",-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,\"DOB 10 Dec 1948; alt. DOB 1950; nationality Iraq; Gender Male; Passport A123 (Iraq); a.k.a. 'THE FOX'.\"\n\x1a";
        let alt = "1,7,\"aka\",\"ZAYDAN, Muhammad\",-0- \n";
        let loaded = entries(sdn.as_bytes(), Some(alt.as_bytes())).unwrap();
        let entry = &loaded.entries[0];
        let names: Vec<&str> = entry.names.iter().map(|name| name.text.as_str()).collect();
        assert_eq!(names, ["Abu ABBAS", "THE FOX", "Muhammad ZAYDAN"]);
        assert_eq!(entry.born, [Born::new(1948, 12, 10).unwrap(), Born::new(1950, 0, 0).unwrap()]);
        assert_eq!((entry.nationalities.join(" "), entry.marks.len()), ("IQ".to_owned(), 1));
    }

    #[test]
    fn an_alias_of_nobody_refuses_the_list() {
        let refused = entries(b"1,X,-0- ", Some(b"2,1,aka,Y,-0- ")).unwrap_err();
        assert_eq!(refused.0[0].what, What::NoEntry("2".to_owned()));
    }
}
