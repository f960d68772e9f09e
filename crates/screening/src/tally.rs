//! The score of one name: its tokens laid on those of the query, one to one.

use crate::fold::MOST_TOKENS;
use crate::rarity::{LETTER, PARTICLE};
use crate::relate::{INITIAL, Tie};
use crate::vocabulary::Vocabulary;
use crate::weights::Weights;

/// The threshold at which pairs compete for the same token.
const REFERENCE: f32 = 0.75;

/// What the same token has before others in the choice of pairs.
const SAME_FIRST: f32 = 0.2;
/// What an initial leaves unsaid of the token it stands for.
const UNSAID: f32 = 0.4;

/// A token of the query.
#[derive(Debug, Clone, Default)]
pub(crate) struct Asked {
    pub(crate) text: String,
    pub(crate) weight: f32,
    pub(crate) number: bool,
    /// May be the beginning of any token: an initial, or the end of a name that was cut.
    pub(crate) open: bool,
}

/// A listed token that is like a part of the query.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Cell {
    /// Tokens of the query, as bits.
    pub(crate) query: u16,
    /// 0, or which splitting of a query's token this is one side of: 2 n + side, n from 1.
    pub(crate) split: u16,
    pub(crate) tie: Tie,
    pub(crate) likeness: f32,
    /// The next cell of the same listed token, 0 if none.
    pub(crate) next: u32,
}

/// What a listed token is to the query.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct Head {
    /// Its first cell, 0 if it is like nothing in the query.
    pub(crate) cell: u32,
    /// The most it can gain.
    pub(crate) top: f32,
}

/// A pair that was chosen.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Pair {
    pub(crate) query: u16,
    pub(crate) listed: u16,
    pub(crate) tie: Tie,
    pub(crate) likeness: f32,
    mass: f32,
    gain: f32,
}

/// What a name is laid on.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Board<'a> {
    pub(crate) vocabulary: &'a Vocabulary,
    pub(crate) weights: &'a Weights,
    pub(crate) asked: &'a [Asked],
    pub(crate) cells: &'a [Cell],
    /// What each listed token is to the query.
    pub(crate) heads: &'a [Head],
    /// Numbers in names tell one from another.
    pub(crate) numbers: bool,
}

/// Working memory, kept between names.
#[derive(Debug, Clone, Default)]
pub(crate) struct Bench {
    hits: Vec<Pair>,
    halves: Vec<(u16, u16, Pair)>,
    /// The pairs of the last name.
    pub(crate) pairs: Vec<Pair>,
    listed: Vec<f32>,
}

/// The sum of the weights of the query's tokens in `bits`.
pub(crate) fn asked_weight(asked: &[Asked], bits: u16) -> f32 {
    asked.iter().enumerate().filter(|(at, _)| bits >> at & 1 == 1).map(|(_, a)| a.weight).sum()
}

impl Board<'_> {
    /// The likeness of a name with these tokens to the query, 0 to 1.
    pub(crate) fn score(&self, tokens: &[u32], bench: &mut Bench) -> f32 {
        let tokens = &tokens[..tokens.len().min(MOST_TOKENS)];
        bench.listed.clear();
        bench.listed.extend(tokens.iter().map(|token| self.vocabulary.weight(*token)));
        self.collect(tokens, bench);
        bench.hits.sort_unstable_by(|a, b| {
            b.gain.total_cmp(&a.gain).then(a.query.cmp(&b.query)).then(a.listed.cmp(&b.listed))
        });
        let singles = best_singles(&bench.hits);
        let (mut query, mut listed) = (0u16, 0u16);
        bench.pairs.clear();
        for hit in &bench.hits {
            if hit.query.count_ones() > 1 && hit.gain < sum_of(&singles, hit.query) {
                continue;
            }
            if hit.query & query == 0 && hit.listed & listed == 0 {
                query |= hit.query;
                listed |= hit.listed;
                bench.pairs.push(*hit);
            }
        }
        if bench.pairs.is_empty() {
            // Initials alone name nobody.
            return 0.0;
        }
        self.initials(tokens, &mut bench.pairs, (&mut query, &mut listed));
        self.sum(tokens, bench, (query, listed))
    }

    fn pair(&self, cell: &Cell, at: usize, mass: f32) -> Pair {
        let mut gain = self.gain(cell.query, cell.likeness, mass);
        if cell.tie == Tie::Same {
            // The same before what is only like it.
            gain += SAME_FIRST;
        }
        let (query, tie, likeness) = (cell.query, cell.tie, cell.likeness);
        Pair { query, listed: 1 << at, tie, likeness, mass, gain }
    }

    /// What a pair gains against leaving both its sides without one.
    fn gain(&self, query: u16, likeness: f32, mass: f32) -> f32 {
        let alone =
            self.weights.extra * asked_weight(self.asked, query) + self.weights.omitted * mass;
        mass * (likeness - REFERENCE) + REFERENCE * alone
    }

    fn collect(&self, tokens: &[u32], bench: &mut Bench) {
        bench.hits.clear();
        bench.halves.clear();
        for (at, token) in tokens.iter().enumerate() {
            let mut next = self.heads[*token as usize].cell;
            while next != 0 {
                let cell = &self.cells[next as usize];
                let pair = self.pair(cell, at, bench.listed[at]);
                if cell.split == 0 {
                    if pair.gain > 0.0 {
                        bench.hits.push(pair);
                    }
                } else {
                    bench.halves.push((cell.split >> 1, cell.split & 1, pair));
                }
                next = cell.next;
            }
        }
        if bench.halves.len() > 1 {
            self.join(bench);
        }
    }

    /// Both sides of a splitting stand in the name: one token here is two tokens there.
    fn join(&self, bench: &mut Bench) {
        for (split, side, left) in &bench.halves {
            if *side != 0 {
                continue;
            }
            for (other, side, right) in &bench.halves {
                if split != other || *side != 1 || left.listed == right.listed {
                    continue;
                }
                let mass = left.mass + right.mass;
                let likeness = left.likeness.min(right.likeness);
                let gain = self.gain(left.query, likeness, mass);
                let listed = left.listed | right.listed;
                bench.hits.push(Pair { listed, mass, gain, likeness, tie: Tie::Joined, ..*left });
            }
        }
    }

    /// Initials, and the last token of a name that was cut, against what is left over.
    fn initials(&self, tokens: &[u32], pairs: &mut Vec<Pair>, used: (&mut u16, &mut u16)) {
        let (query, listed) = used;
        for (at, asked) in self.asked.iter().enumerate() {
            if !asked.open || *query >> at & 1 == 1 {
                continue;
            }
            let found = tokens.iter().enumerate().position(|(place, token)| {
                let text = self.vocabulary.texts.bytes(*token);
                *listed >> place & 1 == 0
                    && text.len() > asked.text.len()
                    && self.vocabulary.weight(*token) > PARTICLE
                    && text.starts_with(asked.text.as_bytes())
            });
            if let Some(place) = found {
                *query |= 1 << at;
                *listed |= 1 << place;
                let (mass, tie) = open_mass(asked);
                let (query, listed) = (1 << at, 1 << place);
                pairs.push(Pair { query, listed, tie, likeness: INITIAL, mass, gain: 0.0 });
            }
        }
    }

    fn sum(&self, tokens: &[u32], bench: &Bench, (query, listed): (u16, u16)) -> f32 {
        let (mut score, mut mass) = (0.0, 0.0);
        for pair in &bench.pairs {
            score += pair.mass * pair.likeness;
            mass += pair.mass;
        }
        if mass <= 0.0 {
            return 0.0;
        }
        let mut extra = asked_weight(self.asked, !query);
        let mut omitted: f32 = bench
            .listed
            .iter()
            .enumerate()
            .filter(|(at, _)| listed >> at & 1 == 0)
            .map(|(_, w)| w)
            .sum();
        for pair in bench.pairs.iter().filter(|pair| pair.tie == Tie::Initial) {
            let (asked, there) =
                (asked_weight(self.asked, pair.query), there_weight(&bench.listed, pair.listed));
            extra += UNSAID * (asked - pair.mass).max(0.0);
            omitted += UNSAID * (there - pair.mass).max(0.0);
        }
        let weights = self.weights;
        let against = weights.extra * extra
            + weights.omitted * omitted
            + weights.contradicted * extra.min(omitted);
        let informed = 1.0 - weights.common * (-mass).exp();
        let ordered = if in_order(&bench.pairs) { 1.0 } else { weights.order };
        score / (mass + against) * informed * ordered * self.numbers(tokens, (query, listed))
    }

    fn numbers(&self, tokens: &[u32], (query, listed): (u16, u16)) -> f32 {
        if !self.numbers {
            return 1.0;
        }
        let asked = self.asked.iter().enumerate().any(|(at, a)| a.number && query >> at & 1 == 0);
        let there = tokens
            .iter()
            .enumerate()
            .any(|(at, token)| self.vocabulary.is_number(*token) && listed >> at & 1 == 0);
        match (asked, there) {
            (true, true) => self.weights.number_clash,
            (false, false) => 1.0,
            _ => self.weights.number_missing,
        }
    }
}

/// The best gain of each token of the query by itself.
fn best_singles(hits: &[Pair]) -> [f32; MOST_TOKENS] {
    let mut out = [0.0f32; MOST_TOKENS];
    for hit in hits.iter().filter(|hit| hit.query.count_ones() == 1) {
        let best = &mut out[hit.query.trailing_zeros() as usize];
        *best = best.max(hit.gain);
    }
    out
}

fn sum_of(gains: &[f32; MOST_TOKENS], bits: u16) -> f32 {
    gains.iter().enumerate().filter(|(at, _)| bits >> at & 1 == 1).map(|(_, gain)| gain).sum()
}

/// Whether the pairs stand in the same order in both names, but for one turn (family name first).
fn in_order(pairs: &[Pair]) -> bool {
    let mut places = [(0u16, 0u16); MOST_TOKENS];
    let mut count = 0;
    for pair in pairs.iter().filter(|pair| pair.mass > PARTICLE * 2.0) {
        places[count] = (pair.query, pair.listed);
        count += 1;
    }
    let places = &mut places[..count];
    places.sort_unstable();
    places.windows(2).all(|two| two[0].1 < two[1].1)
}

fn there_weight(listed: &[f32], bits: u16) -> f32 {
    listed.iter().enumerate().filter(|(at, _)| bits >> at & 1 == 1).map(|(_, w)| w).sum()
}

/// What an open token weighs when it is taken for the beginning of another.
pub(crate) fn open_mass(asked: &Asked) -> (f32, Tie) {
    if asked.text.len() == 1 { (LETTER, Tie::Initial) } else { (2.0 * LETTER, Tie::Cut) }
}
