//! Lists as others publish them, read whole or not at all.
//!
//! | list | function |
//! |---|---|
//! | our own table, CSV | [`table::entries`] |
//! | queries, CSV | [`table::queries`] |
//! | OFAC SDN, the files sdn.csv and alt.csv | [`ofac::entries`] |
//! | FollowTheMoney, one JSON object a line | [`ftm::entries`] |
//! | UN Security Council consolidated list, XML | [`un::entries`] |
//! | EU consolidated financial sanctions, XML 1.1 | [`eu::entries`] |
//!
//! [`read`] tells them apart. What would lose an entry or a name is a problem, and a list with a problem is refused. What loses
//! only a fact beside the names (a date nobody can read) is a doubt, told with the list.

pub mod eu;
pub mod ftm;
pub mod ofac;
pub mod table;
pub mod un;
mod xml;

use crate::date::Born;
use crate::entry::{Entry, Kind, Mark, MarkKind, Query};
use identifiers::Country;
use std::fmt;

/// A list that was read.
#[derive(Debug, Default)]
pub struct Loaded {
    /// Its entries.
    pub entries: Vec<Entry>,
    /// Facts that were left out.
    pub doubts: Vec<Problem>,
}

/// Queries that were read.
#[derive(Debug, Default)]
pub struct LoadedQueries {
    /// The queries.
    pub queries: Vec<Query>,
    /// Facts that were left out.
    pub doubts: Vec<Problem>,
}

/// Why a list was refused: every problem found, in the order of the file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Refused(pub Vec<Problem>);

impl fmt::Display for Refused {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (at, problem) in self.0.iter().take(MOST_TOLD).enumerate() {
            write!(f, "{}{problem}", if at == 0 { "" } else { "; " })?;
        }
        match self.0.len().saturating_sub(MOST_TOLD) {
            0 => Ok(()),
            more => write!(f, "; and {more} more"),
        }
    }
}

impl std::error::Error for Refused {}

const MOST_TOLD: usize = 10;

/// Something wrong in a row of a file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Problem {
    /// The row, from 1; in XML the record, in JSON lines the line.
    pub row: usize,
    /// What is wrong.
    pub what: What,
}

/// What is wrong.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum What {
    /// The row cannot be read as what the file is.
    Unreadable(String),
    /// The file has no column of this name.
    NoColumn(&'static str),
    /// The row has no id.
    NoId,
    /// The row has no name.
    NoName,
    /// Two rows have the same id.
    SameId(String),
    /// An alias of an entry that is not there.
    NoEntry(String),
    /// A kind that is not known.
    OtherKind(String),
    /// A date that is none.
    NoDate(String),
    /// A country that is not known.
    NoCountry(String),
    /// More than this program reads.
    TooLarge(&'static str),
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "row {}: ", self.row)?;
        match &self.what {
            What::Unreadable(why) => write!(f, "cannot be read: {why}"),
            What::NoColumn(name) => write!(f, "the first row names no column `{name}`"),
            What::NoId => f.write_str("no id"),
            What::NoName => f.write_str("no name"),
            What::SameId(id) => write!(f, "the id {id} was used before"),
            What::NoEntry(id) => write!(f, "an alias of entry {id}, which the list does not have"),
            What::OtherKind(kind) => {
                write!(f, "`{kind}` is neither person, organisation, vessel nor aircraft")
            }
            What::NoDate(text) => write!(f, "`{text}` is no date; write it as 1980-05-17"),
            What::NoCountry(text) => write!(f, "`{text}` is no country"),
            What::TooLarge(what) => write!(f, "{what} is larger than a list can be"),
        }
    }
}

/// Reads a list of any of these forms, told apart by what is in it. `beside` is asked for a file
/// that stands beside it (OFAC's `alt.csv` beside `sdn.csv`). A table of our own gets the name of
/// its file as the name of the list.
///
/// # Errors
/// What the function of the form refuses.
pub fn read(
    file: &str,
    bytes: &[u8],
    beside: impl Fn(&str) -> Option<Vec<u8>>,
) -> Result<Loaded, Refused> {
    let start = decoded(&bytes[..bytes.len().min(LOOKED_AT)]);
    let first = start.trim_start_matches('\u{feff}').trim_start();
    let list = file.rsplit_once('.').map_or(file, |(stem, _)| stem);
    if first.starts_with('{') {
        ftm::entries(list, bytes)
    } else if first.starts_with('<') {
        if start.contains("CONSOLIDATED_LIST") { un::entries(bytes) } else { eu::entries(bytes) }
    } else if is_ofac(first) {
        let alt = beside("alt.csv").or_else(|| beside("ALT.CSV"));
        ofac::entries(bytes, alt.as_deref())
    } else {
        table::entries(list, bytes)
    }
}

/// How much of a file is looked at to tell its form.
const LOOKED_AT: usize = 4096;

/// OFAC's file begins with a row of data: a number, a name, a type.
fn is_ofac(start: &str) -> bool {
    let line = start.lines().next().unwrap_or("");
    let id = line.split(',').next().unwrap_or("");
    !id.is_empty() && id.bytes().all(|b| b.is_ascii_digit()) && line.contains("-0-")
}

/// Gathers entries, problems and doubts while a file is read.
#[derive(Debug, Default)]
pub(crate) struct Gathered {
    pub(crate) loaded: Loaded,
    pub(crate) problems: Vec<Problem>,
}

impl Gathered {
    pub(crate) fn problem(&mut self, row: usize, what: What) {
        self.problems.push(Problem { row, what });
    }

    pub(crate) fn doubt(&mut self, row: usize, what: What) {
        self.loaded.doubts.push(Problem { row, what });
    }

    pub(crate) fn born(&mut self, row: usize, text: &str, entry: &mut Entry) {
        match Born::parse(text) {
            Some(born) => entry.born.push(born),
            None => self.doubt(row, What::NoDate(text.to_owned())),
        }
    }

    pub(crate) fn nationality(&mut self, row: usize, text: &str, entry: &mut Entry) {
        match country(text) {
            Some(code) if !entry.nationalities.contains(&code) => entry.nationalities.push(code),
            Some(_) => {}
            None => self.doubt(row, What::NoCountry(text.to_owned())),
        }
    }

    pub(crate) fn finish(self) -> Result<Loaded, Refused> {
        if self.problems.is_empty() { Ok(self.loaded) } else { Err(Refused(self.problems)) }
    }
}

/// The alpha-2 code of a country written as a code or a name.
pub(crate) fn country(text: &str) -> Option<String> {
    let text = text.trim().trim_start_matches("possibly ");
    let turned = text.split_once(", ").map(|(name, which)| format!("{which} {name}"));
    let country = Country::parse(text).or_else(|problem| match &turned {
        // "Korea, North"
        Some(turned) => Country::parse(turned),
        None => Err(problem),
    });
    country.ok()?.alpha2().map(str::to_owned)
}

/// The kind a word names, as columns of tables write it.
#[must_use]
pub fn kind(word: &str) -> Option<Kind> {
    match word.trim().to_lowercase().as_str() {
        "person" | "individual" => Some(Kind::Person),
        "organisation" | "organization" | "entity" | "company" => Some(Kind::Organisation),
        "vessel" | "ship" => Some(Kind::Vessel),
        "aircraft" | "airplane" => Some(Kind::Aircraft),
        _ => None,
    }
}

/// Adds a mark, unless it is empty.
pub(crate) fn mark(marks: &mut Vec<Mark>, kind: MarkKind, text: &str) {
    let text = text.trim();
    if !text.is_empty() {
        marks.push(Mark::new(kind, text));
    }
}

/// Bytes as text: UTF-8, else the Latin letters of older files.
pub(crate) fn decoded(bytes: &[u8]) -> String {
    match std::str::from_utf8(bytes) {
        Ok(text) => text.to_owned(),
        Err(_) => bytes.iter().map(|byte| char::from(*byte)).collect(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_form_is_told_by_what_is_in_it() {
        let none = |_: &str| None;
        let own = read("watch.csv", b"id,name\n1,Ann Lee\n", none).unwrap();
        assert_eq!(own.entries[0].list, "watch");
        let sdn = b"36,\"AERO, Bob\",\"individual\",-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- \n";
        let alt =
            |name: &str| (name == "alt.csv").then(|| b"36,1,aka,\"ERO, Bob\",-0- \n".to_vec());
        assert_eq!(read("sdn.csv", sdn, alt).unwrap().entries[0].names.len(), 2);
        let ftm = b"{\"id\":\"a\",\"schema\":\"Person\",\"properties\":{\"name\":[\"Ann\"]}}";
        assert_eq!(read("x.json", ftm, none).unwrap().entries.len(), 1);
        assert!(read("x.xml", b"<export></export>", none).unwrap().entries.is_empty());
    }
}
