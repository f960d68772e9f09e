//! The tables of `resources/screening/`, read once.
//!
//! Each file says its columns, its source and how far to trust it.

use std::collections::HashMap;
use std::sync::LazyLock;

/// Where a spelling rule holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Where {
    /// Anywhere.
    Any,
    /// At the start of a token.
    Start,
    /// At the end of a token.
    End,
    /// At the start, with three letters or more after it.
    Stem,
    /// Before e, i or y.
    Soft,
}

/// One rule of `spelling.tsv`.
#[derive(Debug)]
pub(crate) struct Spelling {
    pub(crate) from: &'static [u8],
    pub(crate) to: &'static [u8],
    pub(crate) place: Where,
}

/// All tables.
#[derive(Debug)]
pub(crate) struct Tables {
    /// Rules by first letter (a = 0), the longest first.
    pub(crate) spelling: [Vec<Spelling>; 26],
    /// Cost of one letter of the comparing form for another; the diagonal is 0.
    pub(crate) substitution: [[f32; 26]; 26],
    /// Cost of a letter more or less.
    pub(crate) gap: [f32; 26],
    /// Titles; true: also glued to the end of a token.
    pub(crate) titles: HashMap<&'static str, bool>,
    /// Particles; true: also glued to the front of a token.
    pub(crate) particles: HashMap<&'static str, bool>,
    /// Titles that are also names.
    pub(crate) honorifics: HashMap<&'static str, ()>,
    /// Words of organisations that say what they are.
    pub(crate) forms: HashMap<&'static str, ()>,
    /// Words before a vessel's name.
    pub(crate) vessel_words: HashMap<&'static str, ()>,
    /// Numbers as words.
    pub(crate) numerals: HashMap<&'static str, &'static str>,
    /// Name to the groups it is in.
    pub(crate) nicknames: HashMap<&'static str, Vec<u16>>,
    /// Name to its share of people, by comparing form.
    pub(crate) common: HashMap<&'static str, f32>,
    /// Letter to its Latin spelling; true: a script that writes no vowels.
    pub(crate) scripts: HashMap<char, (&'static str, bool)>,
    /// Letter to the Latin letter it looks like.
    pub(crate) lookalikes: HashMap<char, char>,
}

/// The tables, read on first use.
pub(crate) static TABLES: LazyLock<Tables> = LazyLock::new(Tables::read);

macro_rules! resource {
    ($name:literal) => {
        include_str!(concat!("../../../resources/screening/", $name))
    };
}

fn rows(text: &'static str) -> impl Iterator<Item = Vec<&'static str>> {
    text.lines()
        .filter(|line| !line.is_empty() && !line.starts_with('#'))
        .map(|line| line.split('\t').collect())
}

/// First column to whether the second says yes.
fn flags(text: &'static str) -> HashMap<&'static str, bool> {
    rows(text).map(|row| (row[0], row.get(1) == Some(&"yes"))).collect()
}

fn words(text: &'static str) -> HashMap<&'static str, ()> {
    rows(text).map(|row| (row[0], ())).collect()
}

/// Place of a small Latin letter in the alphabet.
pub(crate) fn place(letter: u8) -> usize {
    usize::from(letter.wrapping_sub(b'a')).min(25)
}

impl Tables {
    fn read() -> Self {
        let (substitution, gap) = sounds();
        Self {
            spelling: spelling(),
            substitution,
            gap,
            titles: flags(resource!("titles.tsv")),
            particles: flags(resource!("particles.tsv")),
            honorifics: words(resource!("honorifics.tsv")),
            forms: words(resource!("forms.tsv")),
            vessel_words: words(resource!("vessel_words.tsv")),
            numerals: rows(resource!("numerals.tsv"))
                .filter_map(|row| Some((*row.first()?, *row.get(1)?)))
                .collect(),
            nicknames: nicknames(),
            common: common(),
            scripts: scripts(),
            lookalikes: lookalikes(),
        }
    }
}

fn spelling() -> [Vec<Spelling>; 26] {
    let mut out: [Vec<Spelling>; 26] = Default::default();
    for row in rows(resource!("spelling.tsv")) {
        let [from, to, place_name] = row[..] else { continue };
        let rule = Spelling {
            from: from.as_bytes(),
            to: to.as_bytes(),
            place: match place_name {
                "start" => Where::Start,
                "end" => Where::End,
                "stem" => Where::Stem,
                "soft" => Where::Soft,
                _ => Where::Any,
            },
        };
        out[place(rule.from[0])].push(rule);
    }
    for rules in &mut out {
        rules.sort_by_key(|rule| std::cmp::Reverse(rule.from.len()));
    }
    out
}

fn sounds() -> ([[f32; 26]; 26], [f32; 26]) {
    let mut substitution = [[1.0; 26]; 26];
    let mut gap = [1.0; 26];
    for (at, row) in substitution.iter_mut().enumerate() {
        row[at] = 0.0;
    }
    for row in rows(resource!("sounds.tsv")) {
        let [letters, cost] = row[..] else { continue };
        let cost = cost.parse().unwrap_or(1.0);
        match *letters.as_bytes() {
            [one] => gap[place(one)] = cost,
            [one, other] => {
                substitution[place(one)][place(other)] = cost;
                substitution[place(other)][place(one)] = cost;
            }
            _ => {}
        }
    }
    (substitution, gap)
}

fn nicknames() -> HashMap<&'static str, Vec<u16>> {
    let mut out: HashMap<_, Vec<u16>> = HashMap::new();
    for (group, row) in (0..).zip(rows(resource!("nicknames.tsv"))) {
        for name in row[0].split(' ') {
            out.entry(name).or_default().push(group);
        }
    }
    out
}

fn common() -> HashMap<&'static str, f32> {
    let mut out = HashMap::new();
    for row in rows(resource!("common.tsv")) {
        let [share, names] = row[..] else { continue };
        let share = share.parse::<f32>().unwrap_or(0.0) / 1000.0;
        for name in names.split(' ') {
            out.entry(name).or_insert(share);
        }
    }
    out
}

fn scripts() -> HashMap<char, (&'static str, bool)> {
    rows(resource!("scripts.tsv"))
        .filter_map(|row| {
            let vowelless = matches!(row[0], "arabic" | "hebrew");
            Some((row.get(1)?.chars().next()?, (row.get(2).copied().unwrap_or(""), vowelless)))
        })
        .collect()
}

fn lookalikes() -> HashMap<char, char> {
    let mut out = HashMap::new();
    for row in rows(resource!("lookalikes.tsv")) {
        let Some(latin) = row.get(1).and_then(|latin| latin.chars().next()) else { continue };
        out.extend(row[0].chars().map(|letter| (letter, latin)));
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_table_is_read_whole() {
        let tables = &*TABLES;
        assert_eq!(tables.titles.get("mr"), Some(&true));
        assert_eq!(tables.particles.get("al"), Some(&true));
        assert!(tables.spelling.iter().map(Vec::len).sum::<usize>() > 60);
        assert!(tables.nicknames["bill"].iter().any(|g| tables.nicknames["william"].contains(g)));
        assert_eq!(tables.scripts[&'ж'], ("zh", false));
        assert_eq!(tables.lookalikes[&'о'], 'o');
        assert!((tables.substitution[place(b'd')][place(b't')] - 0.4).abs() < f32::EPSILON);
    }
}
