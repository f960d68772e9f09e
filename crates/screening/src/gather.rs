//! The tokens of a list that may be like one of a query, by the indexes of the vocabulary.

use crate::distance::within;
use crate::flat::place;
use crate::hash::hash;
use crate::relate::{Lexeme, SHORTEST_CUT, errors_allowed};
use crate::vocabulary::{Vocabulary, deletions, group_key, letters, slips, sound_key};

/// How far a token of a query is followed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Care {
    /// It is not on the list as it stands: two letters may be wrong.
    Strange,
    /// It is on the list: one letter.
    Known,
    /// Two tokens written as one: one letter, and it begins nothing.
    Joined,
}

/// Which tokens and shapes were met, kept between tokens.
#[derive(Debug, Clone, Default)]
pub(crate) struct Gathering {
    tokens: Vec<u32>,
    token: u32,
    shapes: Vec<u32>,
    shape: u32,
    keys: Vec<u64>,
    hits: Vec<u32>,
}

impl Gathering {
    /// Gathers every token that may be like this one, each once.
    pub(crate) fn gather(
        &mut self,
        words: &Vocabulary,
        lexeme: &Lexeme,
        (readings, care): (&[(String, f32)], Care),
        ids: &mut Vec<u32>,
    ) {
        let known = care != Care::Strange;
        self.tokens.resize(words.len(), 0);
        self.shapes.resize(words.letters.len(), 0);
        self.token = self.token.wrapping_add(1);
        let text = lexeme.text.as_bytes();
        self.meet(words.exact.get(hash(text)), ids);
        if lexeme.number || text.len() < 2 {
            return;
        }
        self.meet(words.exact.get(hash(&text[..1])), ids);
        for (form, _) in readings {
            self.by_errors(words, (form.as_bytes(), known), ids);
        }
        if !known {
            slips(&lexeme.text, |key| self.meet(words.slips.get(key), ids));
        }
        if lexeme.bones > 1 {
            self.meet(words.sounds.get(sound_key(lexeme.skeleton)), ids);
        }
        if let Some((skeleton, _)) = lexeme.bare_bones {
            self.meet(words.sounds.get(sound_key(skeleton)), ids);
        }
        for group in &lexeme.groups {
            self.meet(words.nicknames.get(group_key(*group)), ids);
        }
        if text.len() >= SHORTEST_CUT && care != Care::Joined {
            self.meet(words.beginning(&lexeme.text).iter().copied(), ids);
            for length in SHORTEST_CUT..text.len() {
                self.meet(words.exact.get(hash(&text[..length])), ids);
            }
        }
    }

    fn meet(&mut self, found: impl Iterator<Item = u32>, ids: &mut Vec<u32>) {
        for id in found {
            let seen = &mut self.tokens[place(id)];
            if *seen != self.token {
                *seen = self.token;
                ids.push(id);
            }
        }
    }

    /// Tokens whose shape is within the errors allowed.
    fn by_errors(&mut self, words: &Vocabulary, (form, known): (&[u8], bool), ids: &mut Vec<u32>) {
        self.shape = self.shape.wrapping_add(1);
        let own = letters(form);
        let most = if known { 1 } else { 2 };
        // Keys, then buckets, then shapes: the reads of one step do not wait for each other.
        let Self { keys, hits, .. } = self;
        keys.clear();
        hits.clear();
        deletions(form, most, |key| keys.push(key));
        keys.iter().for_each(|key| hits.extend(words.errors.get(*key)));
        for at in 0..self.hits.len() {
            let shape = self.hits[at];
            let seen = &mut self.shapes[place(shape)];
            if *seen == self.shape {
                continue;
            }
            *seen = self.shape;
            let theirs = words.letters[place(shape)];
            if (own & !theirs).count_ones() > 2 || (theirs & !own).count_ones() > 2 {
                continue;
            }
            let other = words.shapes.bytes(shape);
            let errors = errors_allowed(form.len(), other.len(), known);
            if within(form, other, errors) {
                self.meet(words.shaped.get(shape).iter().copied(), ids);
            }
        }
    }
}
