//! The consolidated list of the UN Security Council, XML.
//!
//! `INDIVIDUAL` and `ENTITY` records with up to four names, aliases of good or low quality, dates or
//! years of birth, nationalities and documents. Source: the list's own schema, as of 2026.

use super::xml::{Node, records};
use super::{Gathered, Loaded, Refused, What, mark};
use crate::entry::{Entry, Kind, MarkKind, Name, Sex};

/// The name under which entries of this list stand.
pub const LIST: &str = "UN Security Council";

/// Reads the list.
///
/// # Errors
/// The file is no XML, has a document type, or a record has no id or name.
pub fn entries(bytes: &[u8]) -> Result<Loaded, Refused> {
    let mut gathered = Gathered::default();
    records(bytes, &["INDIVIDUAL", "ENTITY"], &mut gathered, one);
    gathered.finish()
}

fn one(row: usize, record: &Node, gathered: &mut Gathered) {
    let person = record.name == "INDIVIDUAL";
    let kind = if person { Kind::Person } else { Kind::Organisation };
    let parts = ["FIRST_NAME", "SECOND_NAME", "THIRD_NAME", "FOURTH_NAME"];
    let name: Vec<&str> =
        parts.iter().map(|part| record.text_of(part)).filter(|text| !text.is_empty()).collect();
    let id = record.text_of("DATAID");
    if id.is_empty() {
        return gathered.problem(row, What::NoId);
    }
    if name.is_empty() {
        return gathered.problem(row, What::NoName);
    }
    let mut entry = Entry::new(LIST, id, kind, &name.join(" "));
    let original = record.text_of("NAME_ORIGINAL_SCRIPT");
    if !original.is_empty() {
        entry.names.push(Name::strong(original));
    }
    for alias in record.each("INDIVIDUAL_ALIAS").chain(record.each("ENTITY_ALIAS")) {
        let (name, low) = (alias.text_of("ALIAS_NAME"), alias.text_of("QUALITY") == "Low");
        if !name.is_empty() {
            entry.names.push(if low { Name::weak(name) } else { Name::strong(name) });
        }
    }
    for born in record.each("INDIVIDUAL_DATE_OF_BIRTH") {
        for part in ["DATE", "YEAR", "FROM_YEAR", "TO_YEAR"] {
            let text = born.text_of(part);
            if !text.is_empty() {
                gathered.born(row, text, &mut entry);
            }
        }
    }
    for nation in record.each("NATIONALITY").flat_map(|nation| nation.each("VALUE")) {
        if !nation.text.trim().is_empty() {
            gathered.nationality(row, nation.text.trim(), &mut entry);
        }
    }
    for document in record.each("INDIVIDUAL_DOCUMENT") {
        mark(&mut entry.marks, MarkKind::Document, document.text_of("NUMBER"));
    }
    entry.sex = Sex::parse(record.text_of("GENDER"));
    gathered.loaded.entries.push(entry);
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_individual_is_read() {
        let text = "<CONSOLIDATED_LIST><INDIVIDUALS><INDIVIDUAL><DATAID>1</DATAID><FIRST_NAME>ANN</FIRST_NAME><SECOND_NAME>LEE &amp; CO</SECOND_NAME><NATIONALITY><VALUE>Saint Lucia</VALUE></NATIONALITY><INDIVIDUAL_ALIAS><QUALITY>Low</QUALITY><ALIAS_NAME>Annie</ALIAS_NAME></INDIVIDUAL_ALIAS><INDIVIDUAL_DATE_OF_BIRTH><YEAR>1980</YEAR></INDIVIDUAL_DATE_OF_BIRTH></INDIVIDUAL></INDIVIDUALS></CONSOLIDATED_LIST>";
        let loaded = entries(text.as_bytes()).unwrap();
        let entry = &loaded.entries[0];
        assert_eq!(
            (entry.names.len(), entry.born.len(), &*entry.nationalities.join("")),
            (2, 1, "LC")
        );
        assert_eq!(entry.names[0].text, "ANN LEE & CO");
    }

    #[test]
    fn a_document_type_and_a_cut_file_are_refused() {
        assert!(entries(b"<!DOCTYPE x [<!ENTITY a \"b\">]><x/>").is_err());
        assert!(entries(b"<CONSOLIDATED_LIST><INDIVIDUAL><DATAID>1</DATAID>").is_err());
    }
}
