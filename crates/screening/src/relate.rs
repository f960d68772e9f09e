//! How one token of a query stands to one token of a list: the same, spelt otherwise, misspelt,
//! cut short, a nickname, an initial.

use crate::canon::{comparing_form, skeleton};
use crate::distance::{cost, within};
use crate::hash::hash;
use crate::tables::TABLES;

/// What ties two tokens together.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize,
)]
#[serde(rename_all = "snake_case")]
pub enum Tie {
    /// Letter for letter.
    Same,
    /// Two usual spellings of the same sounds.
    Spelling,
    /// The same consonants, in a script or spelling that leaves vowels open.
    Sound,
    /// A few letters wrong, missing or swapped.
    Near,
    /// A nickname, or the same name in another language.
    Nickname,
    /// One is the beginning of the other.
    Cut,
    /// An initial.
    Initial,
    /// One token here is two tokens there.
    Joined,
}

/// Lowest likeness that ties.
pub(crate) const FLOOR: f32 = 0.52;
/// Likeness of two usual spellings of one sound.
const SPELLING: f32 = 0.965;
/// Likeness of nicknames.
const NICKNAME: f32 = 0.88;
/// Likeness of an initial to its name.
pub(crate) const INITIAL: f32 = 0.80;
/// What an error of one letter takes, by the length of the token.
const ERROR: f32 = 1.10;
/// What it takes that a particle or title was written together with the token.
const GLUED: f32 = 0.96;
/// Shortest token that may be the beginning of another.
pub(crate) const SHORTEST_CUT: usize = 4;

/// A token with everything that is compared.
#[derive(Debug, Clone, Default)]
pub(crate) struct Lexeme {
    pub(crate) text: String,
    /// Comparing forms: of the whole, and without a particle or title written together with it.
    pub(crate) form: String,
    pub(crate) bare: String,
    pub(crate) skeleton: u32,
    pub(crate) bones: usize,
    /// The skeleton without a particle written together with the token, and its length; for scripts
    /// without vowels.
    pub(crate) bare_bones: Option<(u32, usize)>,
    pub(crate) groups: Vec<u16>,
    pub(crate) vowelless: bool,
    pub(crate) number: bool,
}

/// The parts of a listed token that are compared; borrowed from flat arrays.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Listed<'a> {
    pub(crate) text: &'a [u8],
    pub(crate) form: &'a [u8],
    pub(crate) bare: &'a [u8],
    pub(crate) skeleton: u32,
    pub(crate) bones: usize,
    pub(crate) vowelless: bool,
    pub(crate) number: bool,
}

impl Lexeme {
    pub(crate) fn new(text: &str, vowelless: bool) -> Self {
        let form = comparing_form(text);
        let bones = skeleton(&form);
        let bare = bare(text).map(comparing_form).unwrap_or_default();
        let rest = Some(skeleton(&bare)).filter(|rest| vowelless && rest.len() > 1);
        Self {
            bare_bones: rest.map(|rest| (low(hash(rest.as_bytes())), rest.len())),
            bare,
            skeleton: low(hash(bones.as_bytes())),
            bones: bones.len(),
            groups: TABLES.nicknames.get(text).cloned().unwrap_or_default(),
            number: text.bytes().all(|b| b.is_ascii_digit()),
            text: text.to_owned(),
            form,
            vowelless,
        }
    }

    /// The forms of a query's token: also without a title at its end.
    pub(crate) fn readings(&self) -> impl Iterator<Item = (String, f32)> + '_ {
        let whole = std::iter::once((self.form.clone(), 1.0));
        let bare = Some((self.bare.clone(), GLUED)).filter(|(form, _)| !form.is_empty());
        let untitled = untitled(&self.text).map(|text| (comparing_form(text), GLUED));
        whole.chain(bare).chain(untitled)
    }
}

/// The lower half of a hash.
#[expect(clippy::cast_possible_truncation, reason = "the lower half is what is wanted")]
pub(crate) fn low(hash: u64) -> u32 {
    hash as u32
}

/// Without a particle written together with the token.
fn bare(text: &str) -> Option<&str> {
    [2, 3, 4, 5].into_iter().rev().find_map(|length| {
        let (front, rest) = text.split_at_checked(length)?;
        (rest.len() >= 3 && TABLES.particles.get(front) == Some(&true)).then_some(rest)
    })
}

/// Without a title written together with the token.
fn untitled(text: &str) -> Option<&str> {
    [4, 3, 2].into_iter().find_map(|length| {
        let (rest, end) = text.split_at_checked(text.len().checked_sub(length)?)?;
        (rest.len() >= 3 && TABLES.titles.get(end) == Some(&true)).then_some(rest)
    })
}

/// Shortest token in which a slip of the hand is looked for in the letters as written.
pub(crate) const SHORTEST_SLIP: usize = 3;

/// Letters that may be left out of a comparing form of this length to find others.
pub(crate) fn errors_sought(length: usize) -> usize {
    match length {
        0..=2 => 0,
        3 => 1,
        _ => 2,
    }
}

/// Letters that may be wrong between comparing forms of these lengths.
pub(crate) fn errors_allowed(one: usize, other: usize, known: bool) -> usize {
    let sought = errors_sought(one.min(other));
    if known || one + other < 10 { sought.min(1) } else { sought }
}

/// Shortest skeleton that is compared.
pub(crate) fn bones_needed(vowelless: bool) -> usize {
    if vowelless { 2 } else { 3 }
}

/// How the query's token stands to the listed one, and their likeness from `FLOOR` to 1.
///
/// The readings are those of the query's token. Of a token that is on the list as it stands, two
/// letters are not thought wrong.
pub(crate) fn relate(
    query: &Lexeme,
    (readings, known): (&[(String, f32)], bool),
    listed: Listed<'_>,
) -> Option<(Tie, f32)> {
    if query.text.as_bytes() == listed.text && query.vowelless == listed.vowelless {
        return Some((Tie::Same, 1.0));
    }
    if query.number || listed.number {
        return None;
    }
    if listed.text.len() == 1 {
        let initial = query.text.len() > 1 && query.text.as_bytes().starts_with(listed.text);
        return initial.then_some((Tie::Initial, INITIAL));
    }
    if query.text.len() == 1 {
        return None;
    }
    let mut best = by_letters(query, (readings, known), listed);
    if let Some(found) = by_sound(query, listed) {
        better(&mut best, found);
    }
    if let Some(found) = by_cut(query.text.as_bytes(), listed.text) {
        better(&mut best, found);
    }
    if is_nickname(query, listed.text) {
        better(&mut best, (Tie::Nickname, NICKNAME));
    }
    best.filter(|(_, likeness)| *likeness >= FLOOR)
}

fn better(best: &mut Option<(Tie, f32)>, found: (Tie, f32)) {
    if best.is_none_or(|(_, likeness)| found.1 > likeness) {
        *best = Some(found);
    }
}

fn by_letters(
    query: &Lexeme,
    (readings, known): (&[(String, f32)], bool),
    listed: Listed<'_>,
) -> Option<(Tie, f32)> {
    let length = mean_length(query.text.as_bytes(), listed.text);
    let mut best = None;
    for (form, factor) in readings {
        let form = form.as_bytes();
        for (other, other_factor) in [(listed.form, 1.0), (listed.bare, GLUED)] {
            if other.is_empty() {
                continue;
            }
            let shorter = form.len().min(other.len());
            let glued = *factor < 1.0 || other_factor < 1.0;
            let errors = if glued && shorter < 5 {
                0
            } else {
                errors_allowed(form.len(), other.len(), known)
            };
            if !within(form, other, errors) {
                continue;
            }
            // Both without their particle: the particle is left out once, not twice.
            let factor = factor.min(other_factor);
            let found = if form == other {
                (Tie::Spelling, SPELLING * factor)
            } else {
                (Tie::Near, by_cost((form, other), length) * factor)
            };
            better(&mut best, found);
        }
    }
    // A slip of the hand may break up a digraph, and then the forms are far apart.
    let (one, other) = (query.text.as_bytes(), listed.text);
    if !known && one.len().min(other.len()) >= SHORTEST_SLIP && within(one, other, 1) {
        better(&mut best, (Tie::Near, by_cost((one, other), length)));
    }
    best
}

fn by_cost((form, other): (&[u8], &[u8]), length: f32) -> f32 {
    SPELLING - ERROR * cost(form, other) / length
}

#[expect(clippy::cast_precision_loss, reason = "a token has at most 40 letters")]
fn mean_length(form: &[u8], other: &[u8]) -> f32 {
    (form.len() + other.len()) as f32 / 2.0
}

fn by_sound(query: &Lexeme, listed: Listed<'_>) -> Option<(Tie, f32)> {
    let vowelless = query.vowelless || listed.vowelless;
    if query.bare_bones == Some((listed.skeleton, listed.bones)) {
        return Some((Tie::Sound, if listed.bones > 2 { 0.88 } else { 0.78 }));
    }
    if query.skeleton != listed.skeleton
        || query.bones != listed.bones
        || query.bones < bones_needed(vowelless)
    {
        return None;
    }
    if vowelless {
        return Some((Tie::Sound, if query.bones > 2 { 0.9 } else { 0.8 }));
    }
    Some((
        Tie::Sound,
        by_cost(
            (query.form.as_bytes(), listed.form),
            mean_length(query.text.as_bytes(), listed.text),
        ),
    ))
}

#[expect(clippy::cast_precision_loss, reason = "a token has at most 40 letters")]
fn by_cut(one: &[u8], other: &[u8]) -> Option<(Tie, f32)> {
    let (short, long) = if one.len() < other.len() { (one, other) } else { (other, one) };
    if short.len() < SHORTEST_CUT || !long.starts_with(short) {
        return None;
    }
    let kept = short.len() as f32 / long.len() as f32;
    let likeness = match short.len() {
        4 => 0.66 + 0.2 * kept,
        _ => 0.72 + 0.2 * kept,
    };
    Some((Tie::Cut, likeness))
}

pub(crate) fn is_nickname(query: &Lexeme, listed: &[u8]) -> bool {
    !query.groups.is_empty()
        && std::str::from_utf8(listed)
            .ok()
            .and_then(|listed| TABLES.nicknames.get(listed))
            .is_some_and(|groups| groups.iter().any(|group| query.groups.contains(group)))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn tie(query: &str, listed: &str) -> Option<(Tie, f32)> {
        let query = Lexeme::new(query, false);
        let readings: Vec<_> = query.readings().collect();
        let listed = Lexeme::new(listed, false);
        let other = Listed {
            text: listed.text.as_bytes(),
            form: listed.form.as_bytes(),
            bare: listed.bare.as_bytes(),
            skeleton: listed.skeleton,
            bones: listed.bones,
            vowelless: false,
            number: listed.number,
        };
        relate(&query, (&readings, false), other)
    }

    #[test]
    fn each_tie_is_told() {
        for (query, listed, expected) in [
            ("hassan", "hassan", Tie::Same),
            ("hasan", "hassan", Tie::Spelling),
            ("johnmr", "john", Tie::Spelling),
            ("alhassan", "hassan", Tie::Spelling),
            ("guzmna", "guzman", Tie::Near),
            ("bill", "william", Tie::Nickname),
            ("christ", "christodoulopoulos", Tie::Cut),
            ("mohammed", "m", Tie::Initial),
        ] {
            assert_eq!(tie(query, listed).map(|found| found.0), Some(expected), "{query} {listed}");
        }
    }

    #[test]
    fn numbers_are_the_same_or_nothing() {
        assert_eq!(tie("12", "13"), None);
        assert_eq!(tie("maria", "robert"), None);
    }

    #[test]
    fn worse_spellings_are_less_like() {
        let likeness = |a, b| tie(a, b).map_or(0.0, |found| found.1);
        assert!(likeness("hassan", "hasan") > likeness("hassan", "hassam"));
        assert!(likeness("mohammed", "muhamad") > likeness("mohammed", "mohamrek"));
    }
}
