//! The EU's consolidated list of financial sanctions, XML 1.1.
//!
//! `sanctionEntity` records with `nameAlias`, `birthdate`, `citizenship` and `identification`.
//! Source: the schema published with the list; confidence: medium, no file of it was at hand.

use super::xml::{Node, records};
use super::{Gathered, Loaded, Refused, What, mark};
use crate::entry::{Entry, Kind, MarkKind, Name, Sex};

/// The name under which entries of this list stand.
pub const LIST: &str = "EU financial sanctions";

/// Reads the list.
///
/// # Errors
/// The file is no XML, has a document type, or a record has no id or name.
pub fn entries(bytes: &[u8]) -> Result<Loaded, Refused> {
    let mut gathered = Gathered::default();
    records(bytes, &["sanctionEntity"], &mut gathered, one);
    gathered.finish()
}

fn one(row: usize, record: &Node, gathered: &mut Gathered) {
    let person = record.each("subjectType").any(|what| what.attribute("code") == "person");
    let kind = if person { Kind::Person } else { Kind::Organisation };
    let id = [record.attribute("euReferenceNumber"), record.attribute("logicalId")];
    let Some(id) = id.into_iter().find(|id| !id.is_empty()) else {
        return gathered.problem(row, What::NoId);
    };
    let mut entry = Entry::new(LIST, id, kind, "");
    entry.names.clear();
    for alias in record.each("nameAlias") {
        let name = alias.attribute("wholeName");
        if !name.is_empty() {
            let weak = alias.attribute("strong") == "false";
            entry.names.push(if weak { Name::weak(name) } else { Name::strong(name) });
        }
        entry.sex = entry.sex.or(Sex::parse(alias.attribute("gender")));
    }
    if entry.names.is_empty() {
        return gathered.problem(row, What::NoName);
    }
    for born in record.each("birthdate") {
        let dates = [born.attribute("birthdate"), born.attribute("year")];
        if let Some(date) = dates.into_iter().find(|date| !date.is_empty()) {
            gathered.born(row, date, &mut entry);
        }
    }
    for nation in record.each("citizenship") {
        let code = nation.attribute("countryIso2Code");
        // 00 stands for a country that is not known.
        if !code.is_empty() && code != "00" {
            gathered.nationality(row, code, &mut entry);
        }
    }
    for document in record.each("identification") {
        mark(&mut entry.marks, MarkKind::Document, document.attribute("number"));
    }
    gathered.loaded.entries.push(entry);
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_person_is_read() {
        let text = r#"<export><sanctionEntity euReferenceNumber="EU.1.1"><subjectType code="person"/><nameAlias wholeName="Ann Lee" strong="true" gender="F"/><nameAlias wholeName="Annie" strong="false"/><birthdate birthdate="1980-05-17" year="1980"/><citizenship countryIso2Code="LC"/><identification number="X123456"/></sanctionEntity></export>"#;
        let entry = &entries(text.as_bytes()).unwrap().entries[0];
        assert_eq!((entry.names.len(), entry.marks.len(), entry.sex), (2, 1, Some(Sex::Female)));
    }
}
