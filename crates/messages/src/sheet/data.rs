//! The lists of `resources/sheets/`, read once.

use std::collections::HashMap;
use std::sync::LazyLock;

/// Lines of a list: no comments, no blank lines, split at tabs.
pub(super) fn lines(file: &'static str) -> impl Iterator<Item = Vec<&'static str>> {
    file.lines()
        .filter(|line| !line.trim().is_empty() && !line.starts_with('#'))
        .map(|line| line.split('\t').collect())
}

/// A text without case, accents, blanks and signs: what headings and words are compared by.
pub(super) fn key(text: &str) -> String {
    let latin = deunicode::deunicode(text);
    latin.chars().filter(char::is_ascii_alphanumeric).map(|c| c.to_ascii_lowercase()).collect()
}

/// List -> key of what a cell holds -> word of the record.
static WORDS: LazyLock<HashMap<(&'static str, String), &'static str>> = LazyLock::new(|| {
    let mut words = HashMap::new();
    for line in lines(include_str!("../../../../resources/sheets/words.tsv")) {
        let [list, word, others] = line.as_slice() else { continue };
        let spellings = std::iter::once(*word).chain(others.split('|'));
        for spelling in spellings.map(key).filter(|key| !key.is_empty()) {
            words.entry((*list, spelling)).or_insert(*word);
        }
    }
    words
});

/// The words of a list in the order of the file, once each.
static LISTS: LazyLock<HashMap<&'static str, Vec<&'static str>>> = LazyLock::new(|| {
    let mut lists: HashMap<&str, Vec<&str>> = HashMap::new();
    for line in lines(include_str!("../../../../resources/sheets/words.tsv")) {
        if let [list, word, _] = line.as_slice()
            && !word.is_empty()
        {
            lists.entry(list).or_default().push(word);
        }
    }
    lists
});

/// Key of a word for a people -> code of their country.
static PEOPLES: LazyLock<HashMap<String, &'static str>> = LazyLock::new(|| {
    let mut peoples = HashMap::new();
    for line in lines(include_str!("../../../../resources/sheets/nationalities.tsv")) {
        let [code, words] = line.as_slice() else { continue };
        peoples.extend(words.split('|').map(|word| (key(word), *code)));
    }
    peoples
});

/// Keys of months' names, each with its number.
static MONTHS: LazyLock<Vec<(String, u32)>> = LazyLock::new(|| {
    let mut months = Vec::new();
    for line in lines(include_str!("../../../../resources/sheets/months.tsv")) {
        let [month, names] = line.as_slice() else { continue };
        let month = month.parse().unwrap_or_default();
        months.extend(names.split('|').map(|name| (key(name), month)));
    }
    months
});

/// The word of a list that a cell means; blank if it says that there is nothing to say.
pub(super) fn word(list: &'static str, cell: &str) -> Option<&'static str> {
    WORDS.get(&(list, key(cell))).copied()
}

/// The words of a list.
pub(super) fn words(list: &str) -> &'static [&'static str] {
    LISTS.get(list).map_or(&[], Vec::as_slice)
}

/// The code of the country whose people a word names.
pub(super) fn people(word: &str) -> Option<&'static str> {
    PEOPLES.get(&key(word)).copied()
}

/// The month that a name, or its beginning of three letters or more, can only mean.
pub(super) fn month(name: &str) -> Option<u32> {
    let name = key(name);
    if let Some((_, month)) = MONTHS.iter().find(|(known, _)| *known == name) {
        return Some(*month);
    }
    let mut begun = MONTHS.iter().filter(|(known, _)| name.len() >= 3 && known.starts_with(&name));
    let month = begun.next()?.1;
    begun.all(|(_, other)| *other == month).then_some(month)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn months_of_six_languages_and_their_beginnings() {
        let names = ["Mar", "marzo", "mars", "mrt", "mart", "Mas"];
        assert!(names.iter().all(|name| month(name) == Some(3)), "{:?}", names.map(month));
        for (name, number) in [
            ("janv.", 1),
            ("févr", 2),
            ("ougùstùs", 8),
            ("AOÛT", 8),
            ("diciembre", 12),
            ("yüni", 6),
        ] {
            assert_eq!(month(name), Some(number), "{name}");
        }
        assert_eq!([month("j"), month("ju"), month("xyz"), month("")], [None; 4]);
    }

    #[test]
    fn no_spelling_means_two_words_of_one_list() {
        let mut seen = HashMap::new();
        for line in lines(include_str!("../../../../resources/sheets/words.tsv")) {
            let [list, word, others] = line.as_slice() else { panic!("{line:?}") };
            for spelling in others.split('|').map(key) {
                let before = seen.insert((*list, spelling.clone()), *word);
                assert!(before.is_none_or(|before| before == *word), "{list}: {spelling}");
            }
        }
        for line in lines(include_str!("../../../../resources/sheets/nationalities.tsv")) {
            let [code, words] = line.as_slice() else { panic!("{line:?}") };
            assert!(words.split('|').all(|word| people(word) == Some(code)), "{code}");
            assert!(identifiers::Country::parse(code).is_ok());
        }
    }
}
