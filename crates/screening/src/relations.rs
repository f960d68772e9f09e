//! Which tokens of a list are like a token of a query: by the indexes of the vocabulary, or by
//! looking at every token, which finds the same.

use crate::flat::{index32, place};
use crate::gather::{Care, Gathering};
use crate::hash::Building;
use crate::relate::{Lexeme, Tie, relate};
use crate::vocabulary::{Vocabulary, group_key, tells_little};
use std::collections::HashMap;
use std::ops::Range;

/// A listed token that is like one of a query.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Found {
    pub(crate) id: u32,
    pub(crate) tie: Tie,
    pub(crate) likeness: f32,
}

/// How tokens are found.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Way {
    /// By the indexes.
    Index,
    /// By looking at all; for proving the indexes.
    Scan,
}

/// Least likeness where tokens are joined or split.
const JOINED: f32 = 0.82;
/// Shortest token that may be two.
const SHORTEST_SPLIT: usize = 4;

/// Likeness kept from query to query, so that a name that comes again costs nothing.
#[derive(Debug, Clone, Default)]
pub(crate) struct Memo {
    known: HashMap<(String, bool), Likes, Building>,
    found: Vec<Found>,
    sides: Vec<[Range<u32>; 2]>,
    gathering: Gathering,
    ids: Vec<u32>,
}

/// What a token is like: ranges of the memo.
#[derive(Debug, Clone, Default)]
pub(crate) struct Likes {
    pub(crate) whole: Range<u32>,
    pub(crate) splits: Range<u32>,
}

/// The memo is emptied when it holds so many likenesses.
const MOST_KEPT: usize = 4_000_000;

fn range(range: &Range<u32>) -> Range<usize> {
    place(range.start)..place(range.end)
}

impl Memo {
    /// Between queries: forgets if too much is kept.
    pub(crate) fn trim(&mut self) {
        if self.found.len() > MOST_KEPT {
            self.known.clear();
            self.found.clear();
            self.sides.clear();
        }
    }

    pub(crate) fn found(&self, at: &Range<u32>) -> &[Found] {
        &self.found[range(at)]
    }

    pub(crate) fn sides(&self, at: &Range<u32>) -> &[[Range<u32>; 2]] {
        &self.sides[range(at)]
    }

    /// What a token is like, and what it is like when split in two.
    pub(crate) fn likes(&mut self, words: &Vocabulary, lexeme: &Lexeme, way: Way) -> Likes {
        let key = (lexeme.text.clone(), lexeme.vowelless);
        if let Some(known) = self.known.get(&key) {
            return known.clone();
        }
        let whole = self.relations(words, lexeme, way);
        let first = index32(self.sides.len());
        let known = self.found(&whole).iter().any(|found| found.tie == Tie::Same);
        if !known && lexeme.text.len() >= SHORTEST_SPLIT && !lexeme.number && !lexeme.vowelless {
            self.split(words, lexeme, way);
        }
        let likes = Likes { whole, splits: first..index32(self.sides.len()) };
        self.known.insert(key, likes.clone());
        likes
    }

    fn relations(&mut self, words: &Vocabulary, lexeme: &Lexeme, way: Way) -> Range<u32> {
        let readings: Vec<_> = lexeme.readings().collect();
        let care = if words.has(&lexeme.text) { Care::Known } else { Care::Strange };
        self.relations_of(words, (lexeme, &readings, care), way)
    }

    fn relations_of(
        &mut self,
        words: &Vocabulary,
        (lexeme, readings, care): (&Lexeme, &[(String, f32)], Care),
        way: Way,
    ) -> Range<u32> {
        self.ids.clear();
        match way {
            Way::Index => self.gathering.gather(words, lexeme, (readings, care), &mut self.ids),
            Way::Scan => self.ids.extend(0..index32(words.len())),
        }
        self.ids.sort_unstable();
        let start = index32(self.found.len());
        for id in &self.ids {
            if let Some((tie, likeness)) =
                relate(lexeme, (readings, care != Care::Strange), words.listed(*id))
            {
                self.found.push(Found { id: *id, tie, likeness });
            }
        }
        start..index32(self.found.len())
    }

    fn split(&mut self, words: &Vocabulary, lexeme: &Lexeme, way: Way) {
        let text = lexeme.text.as_str();
        for at in 2..text.len() - 1 {
            let (Some(left), Some(right)) = (text.get(..at), text.get(at..)) else { continue };
            let sure_left = self.sure(words, left, way);
            let sure_right = self.sure(words, right, way);
            let sides = match (sure_left.is_empty(), sure_right.is_empty()) {
                (false, false) => Some([sure_left, sure_right]),
                (false, true) if left.len() > 3 && right.len() > 4 => {
                    Some([sure_left, self.like(words, right, way)])
                }
                (true, false) if right.len() > 3 && left.len() > 4 => {
                    Some([self.like(words, left, way), sure_right])
                }
                _ => None,
            };
            self.sides.extend(sides.filter(|[a, b]| !a.is_empty() && !b.is_empty()));
        }
    }

    /// Tokens that sound as this part does, or stand for it.
    fn sure(&mut self, words: &Vocabulary, part: &str, way: Way) -> Range<u32> {
        let start = index32(self.found.len());
        let lexeme = Lexeme::new(part, false);
        if tells_little(part) {
            return start..start;
        }
        self.ids.clear();
        match way {
            Way::Index => {
                self.ids.extend(
                    words
                        .shape_of(&lexeme.form)
                        .into_iter()
                        .flat_map(|shape| words.shaped.get(shape)),
                );
                let groups = lexeme.groups.iter();
                self.ids.extend(groups.flat_map(|group| words.nicknames.get(group_key(*group))));
            }
            Way::Scan => self.ids.extend(0..index32(words.len())),
        }
        self.ids.sort_unstable();
        self.ids.dedup();
        for id in &self.ids {
            let listed = words.listed(*id);
            let same =
                listed.form == lexeme.form.as_bytes() && !listed.number && listed.text.len() > 1;
            if tells_little(words.texts.get(*id)) || listed.vowelless {
                continue;
            }
            let likeness = if same {
                0.95
            } else if crate::relate::is_nickname(&lexeme, listed.text) {
                0.85
            } else {
                continue;
            };
            self.found.push(Found { id: *id, tie: Tie::Joined, likeness });
        }
        start..index32(self.found.len())
    }

    fn like(&mut self, words: &Vocabulary, part: &str, way: Way) -> Range<u32> {
        let range = self.relations(words, &Lexeme::new(part, false), way);
        self.only_near(range)
    }

    /// What two tokens of the query, written as one, are like.
    pub(crate) fn joined(
        &mut self,
        words: &Vocabulary,
        (text, vowelless): (&str, bool),
        way: Way,
    ) -> Range<u32> {
        let key = (format!("{text} "), vowelless);
        if let Some(known) = self.known.get(&key) {
            return known.whole.clone();
        }
        // A particle or title within is a token of its own there.
        let lexeme = Lexeme::new(text, vowelless);
        let readings = [(lexeme.form.clone(), 1.0)];
        let range = self.relations_of(words, (&lexeme, &readings, Care::Joined), way);
        let whole = self.only_near(range);
        self.known.insert(key, Likes { whole: whole.clone(), splits: 0..0 });
        whole
    }

    /// Keeps of the newest relations those that are near enough to be joined or split.
    fn only_near(&mut self, range: Range<u32>) -> Range<u32> {
        let start = range.start;
        let near: Vec<Found> = self
            .found
            .drain(place(start)..)
            .filter(|f| f.likeness >= JOINED && !matches!(f.tie, Tie::Initial | Tie::Cut))
            .collect();
        self.found.extend(near.iter().map(|found| Found {
            tie: Tie::Joined,
            likeness: found.likeness * 0.98,
            ..*found
        }));
        start..index32(self.found.len())
    }
}
