//! The tokens of a list: each kept once, found by its letters, its errors, its sound.

use crate::flat::{Buckets, Lists, Texts, index32, place};
use crate::fold::Token;
use crate::hash::{Building, hash, mix};
use crate::rarity::Rarity;
use crate::relate::{Lexeme, Listed, SHORTEST_SLIP, errors_sought};
use crate::tables::TABLES;
use std::collections::HashMap;

/// The token was written in a script without vowels.
pub(crate) const VOWELLESS: u8 = 1;
/// Digits alone.
pub(crate) const NUMBER: u8 = 2;

/// The tokens of a list in flat arrays.
#[derive(Debug, Clone, Default)]
pub(crate) struct Vocabulary {
    pub(crate) texts: Texts,
    /// Comparing forms, each once, whether of a whole token or of one without its particle.
    pub(crate) shapes: Texts,
    /// The letters of each shape, as bits.
    pub(crate) letters: Vec<u32>,
    /// Tokens of each shape.
    pub(crate) shaped: Lists<u32>,
    /// The shape of each token, and of the token without its particle (`NONE` if it has none).
    pub(crate) forms: Vec<u32>,
    pub(crate) bares: Vec<u32>,
    pub(crate) skeletons: Vec<u32>,
    pub(crate) bones: Vec<u8>,
    pub(crate) flags: Vec<u8>,
    /// What the token tells, from the rarity of its name.
    pub(crate) weights: Vec<f32>,
    /// By letters.
    pub(crate) exact: Buckets,
    /// Shapes with up to two letters left out.
    pub(crate) errors: Buckets,
    /// Tokens as written with one letter left out.
    pub(crate) slips: Buckets,
    /// By skeleton.
    pub(crate) sounds: Buckets,
    /// By nickname group.
    pub(crate) nicknames: Buckets,
    /// Tokens in alphabetical order, to find those that begin with something.
    pub(crate) sorted: Vec<u32>,
}

/// No shape.
pub(crate) const NONE: u32 = u32::MAX;

/// The letters of a form as bits; what is no letter is one bit more.
pub(crate) fn letters(form: &[u8]) -> u32 {
    let bit = |letter: &u8| if letter.is_ascii_lowercase() { u32::from(letter - b'a') } else { 26 };
    form.iter().fold(0, |bits, letter| bits | 1 << bit(letter))
}

/// Gives each distinct token a number.
#[derive(Debug, Default)]
pub(crate) struct Numbering {
    ids: HashMap<Token, u32, Building>,
    lexemes: Vec<Lexeme>,
}

impl Numbering {
    /// The number of a token.
    pub(crate) fn id(&mut self, token: Token) -> u32 {
        if let Some(id) = self.ids.get(&token) {
            return *id;
        }
        let id = index32(self.lexemes.len());
        self.lexemes.push(Lexeme::new(&token.text, token.vowelless));
        self.ids.insert(token, id);
        id
    }

    pub(crate) fn len(&self) -> usize {
        self.lexemes.len()
    }

    pub(crate) fn lexeme(&self, id: u32) -> &Lexeme {
        &self.lexemes[place(id)]
    }
}

impl Vocabulary {
    /// Builds the arrays from the numbered tokens.
    pub(crate) fn build(numbering: Numbering, rarity: &Rarity) -> Self {
        let lexemes = numbering.lexemes;
        drop(numbering.ids);
        let mut out = Self::default();
        for lexeme in &lexemes {
            out.texts.push(&lexeme.text);
            out.skeletons.push(lexeme.skeleton);
            out.bones.push(u8::try_from(lexeme.bones).unwrap_or(u8::MAX));
            out.flags.push(u8::from(lexeme.vowelless) | u8::from(lexeme.number) << 1);
            out.weights.push(rarity.weight(lexeme));
        }
        out.shape(&lexemes);
        out.find_by_letters(&lexemes);
        out.nicknames = Buckets::build(|| {
            (0..).zip(&lexemes).flat_map(|(id, lexeme)| {
                lexeme.groups.iter().map(move |group| (group_key(*group), id))
            })
        });
        out
    }

    /// Numbers the comparing forms.
    fn shape(&mut self, lexemes: &[Lexeme]) {
        let mut ids: HashMap<&str, u32, Building> = HashMap::default();
        let mut of: Vec<Vec<u32>> = Vec::new();
        for (token, lexeme) in (0u32..).zip(lexemes) {
            let mut id = |form| {
                let id = *ids.entry(form).or_insert_with(|| {
                    self.shapes.push(form);
                    self.letters.push(letters(form.as_bytes()));
                    of.push(Vec::new());
                    index32(of.len() - 1)
                });
                // Numbers and single letters are found by what they are.
                if !lexeme.number && lexeme.text.len() > 1 {
                    of[place(id)].push(token);
                }
                id
            };
            let form = id(lexeme.form.as_str());
            let bare = if lexeme.bare.is_empty() { NONE } else { id(lexeme.bare.as_str()) };
            self.forms.push(form);
            self.bares.push(bare);
        }
        of.into_iter().for_each(|tokens| self.shaped.push(tokens));
    }

    fn find_by_letters(&mut self, lexemes: &[Lexeme]) {
        let each = || (0..).zip(lexemes);
        self.exact = Buckets::build(|| each().map(|(id, l)| (hash(l.text.as_bytes()), id)));
        self.sounds = Buckets::build(|| {
            each().filter(|(_, l)| l.bones > 1).map(|(id, l)| (sound_key(l.skeleton), id))
        });
        let shapes = || 0..index32(self.shapes.len());
        self.errors = Buckets::build(|| {
            shapes().flat_map(|id| {
                let mut keys = Vec::new();
                deletions(self.shapes.bytes(id), 2, |key| keys.push(key));
                distinct(keys).map(move |key| (key, id))
            })
        });
        self.slips = Buckets::build(|| {
            each().filter(|(_, lexeme)| !lexeme.number).flat_map(|(id, lexeme)| {
                let mut keys = Vec::new();
                slips(&lexeme.text, |key| keys.push(key));
                distinct(keys).map(move |key| (key, id))
            })
        });
        self.sorted = (0..index32(lexemes.len())).collect();
        self.sorted.sort_by(|a, b| lexemes[place(*a)].text.cmp(&lexemes[place(*b)].text));
    }

    pub(crate) fn len(&self) -> usize {
        self.flags.len()
    }

    /// The parts of a token that are compared.
    pub(crate) fn listed(&self, id: u32) -> Listed<'_> {
        let at = place(id);
        Listed {
            text: self.texts.bytes(id),
            form: self.shapes.bytes(self.forms[at]),
            bare: if self.bares[at] == NONE { &[] } else { self.shapes.bytes(self.bares[at]) },
            skeleton: self.skeletons[at],
            bones: usize::from(self.bones[at]),
            vowelless: self.flags[at] & VOWELLESS != 0,
            number: self.flags[at] & NUMBER != 0,
        }
    }

    pub(crate) fn is_number(&self, id: u32) -> bool {
        self.flags[place(id)] & NUMBER != 0
    }

    pub(crate) fn weight(&self, id: u32) -> f32 {
        self.weights[place(id)]
    }

    /// Whether a token is there with exactly these letters.
    pub(crate) fn has(&self, text: &str) -> bool {
        let mut ids = self.exact.get(hash(text.as_bytes()));
        ids.any(|id| self.texts.bytes(id) == text.as_bytes())
    }

    /// The shape that is this form.
    pub(crate) fn shape_of(&self, form: &str) -> Option<u32> {
        let mut shapes = self.errors.get(hash(form.as_bytes()));
        shapes.find(|shape| self.shapes.bytes(*shape) == form.as_bytes())
    }

    /// Tokens that begin with `start`, the tokens spelt so themselves included.
    pub(crate) fn beginning(&self, start: &str) -> &[u32] {
        let text = |id: &u32| self.texts.bytes(*id);
        let from = self.sorted.partition_point(|id| text(id) < start.as_bytes());
        let rest = &self.sorted[from..];
        let to = rest.partition_point(|id| text(id).starts_with(start.as_bytes()));
        &rest[..to]
    }
}

/// The key of a skeleton.
pub(crate) fn sound_key(skeleton: u32) -> u64 {
    mix(u64::from(skeleton), 0x5_0a1d)
}

/// The key of a nickname group.
pub(crate) fn group_key(group: u16) -> u64 {
    mix(u64::from(group), 0x61c)
}

/// Calls with the key of a form and of the form with one and two letters left out, as far as its
/// length allows errors.
pub(crate) fn deletions(bytes: &[u8], most: usize, mut found: impl FnMut(u64)) {
    if bytes.is_empty() {
        return;
    }
    found(hash(bytes));
    let depth = errors_sought(bytes.len()).min(most);
    if depth == 0 {
        return;
    }
    let mut short = Vec::with_capacity(bytes.len());
    for first in 0..bytes.len() {
        short.clear();
        short.extend(without(bytes, first));
        found(hash(&short));
        if depth < 2 {
            continue;
        }
        for second in first + 1..bytes.len() {
            short.clear();
            short.extend(
                without(bytes, first)
                    .enumerate()
                    .filter(|(at, _)| at + 1 != second)
                    .map(|(_, b)| b),
            );
            found(hash(&short));
        }
    }
}

/// Calls with the key of a text as written and with one letter left out.
pub(crate) fn slips(text: &str, mut found: impl FnMut(u64)) {
    let bytes = text.as_bytes();
    if bytes.len() + 1 < SHORTEST_SLIP {
        return;
    }
    found(hash(bytes));
    let mut short = Vec::with_capacity(bytes.len());
    for at in 0..bytes.len() {
        short.clear();
        short.extend(without(bytes, at));
        found(hash(&short));
    }
}

fn distinct(mut keys: Vec<u64>) -> impl Iterator<Item = u64> {
    keys.sort_unstable();
    keys.dedup();
    keys.into_iter()
}

fn without(bytes: &[u8], left_out: usize) -> impl Iterator<Item = u8> + '_ {
    bytes.iter().enumerate().filter(move |(at, _)| *at != left_out).map(|(_, b)| *b)
}

/// Whether a token is a particle or a company's form: a word that tells little.
pub(crate) fn tells_little(text: &str) -> bool {
    TABLES.particles.contains_key(text)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn vocabulary(words: &[&str]) -> Vocabulary {
        let mut numbering = Numbering::default();
        for word in words {
            numbering.id(Token { text: (*word).to_owned(), vowelless: false });
        }
        Vocabulary::build(numbering, &Rarity::default())
    }

    #[test]
    fn each_token_is_kept_once_and_found() {
        let words = vocabulary(&["hassan", "ali", "hassan", "hasan"]);
        assert_eq!(words.len(), 3);
        assert!(words.has("ali") && !words.has("alia"));
        assert_eq!(words.beginning("has").len(), 2);
        assert!(words.beginning("x").is_empty());
    }

    #[test]
    fn two_letters_out_of_five_are_ten_keys_and_six() {
        let mut count = 0;
        deletions(b"abcde", 2, |_| count += 1);
        assert_eq!(count, 1 + 5 + 10);
        deletions(b"", 2, |_| panic!("nothing to leave out"));
    }
}
