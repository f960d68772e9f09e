//! The list of people of one account, each with a name that its voyage files use.

use std::collections::BTreeSet;

use clearance::voyage_file::Person;

/// People, in the order added.
#[derive(Debug, Default)]
pub(super) struct PeopleList {
    people: Vec<Person>,
    taken: BTreeSet<String>,
}

impl PeopleList {
    /// Adds a person and gives the `ref`: the name in lower case, numbered where two share it.
    pub(super) fn add(&mut self, mut person: Person) -> String {
        let plain = slug(&person.full_name());
        let mut reference = plain.clone();
        let mut number = 2;
        while !self.taken.insert(reference.clone()) {
            reference = format!("{plain}-{number}");
            number += 1;
        }
        person.reference.clone_from(&reference);
        self.people.push(person);
        reference
    }

    /// The person of that `ref`.
    pub(super) fn get(&self, reference: &str) -> Option<&Person> {
        self.people.iter().find(|person| person.reference == reference)
    }

    /// How many there are.
    pub(super) fn len(&self) -> usize {
        self.people.len()
    }

    /// Everybody.
    pub(super) fn into_people(self) -> Vec<Person> {
        self.people
    }
}

/// A name as a reference or the first part of an address: letters and digits in lower case, joined
/// by hyphens; at most 40 of them.
pub(super) fn slug(name: &str) -> String {
    let mut slug = String::new();
    for c in name.to_lowercase().chars().filter(|c| !matches!(c, '\'' | '’' | '.')) {
        if c.is_alphanumeric() {
            slug.push(c);
        } else if !slug.ends_with('-') {
            slug.push('-');
        }
    }
    slug.trim_matches('-').chars().take(40).collect::<String>().trim_end_matches('-').to_owned()
}

/// The same in the letters of an e-mail address.
pub(super) fn ascii_slug(name: &str) -> String {
    let plain: String = name.chars().map(plain_letter).collect();
    slug(&plain).chars().filter(|c| c.is_ascii_alphanumeric() || *c == '-').collect()
}

fn plain_letter(c: char) -> char {
    match c {
        'á' | 'à' | 'â' | 'ä' | 'ã' | 'å' | 'Å' | 'Á' | 'À' => 'a',
        'é' | 'è' | 'ê' | 'ë' | 'É' | 'È' | 'Ê' => 'e',
        'í' | 'ì' | 'î' | 'ï' | 'Í' | 'Î' => 'i',
        'ó' | 'ò' | 'ô' | 'ö' | 'õ' | 'ø' | 'Ó' | 'Ö' | 'Ø' => 'o',
        'ú' | 'ù' | 'û' | 'ü' | 'Ú' => 'u',
        'ñ' | 'Ñ' | 'ń' => 'n',
        'ç' | 'Ç' | 'ć' | 'Ć' => 'c',
        'ł' | 'Ł' => 'l',
        'ś' | 'Ś' | 'ß' => 's',
        'ż' | 'ź' | 'Ż' | 'Ź' => 'z',
        'ą' => 'a',
        'ę' => 'e',
        other => other,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn references_are_unique_and_addresses_plain() {
        assert_eq!(slug("Seán O'Brien"), "seán-obrien");
        assert_eq!(slug("Candace St. Rose"), "candace-st-rose");
        assert_eq!(ascii_slug("Łucja Dąbrowski"), "lucja-dabrowski");
        assert_eq!(ascii_slug("in 't Veld"), "in-t-veld");
    }
}
