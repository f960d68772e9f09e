//! A query against one list: which names can reach the threshold at all, and what they score.
//!
//! A name scores `Σ mass·likeness / (Σ mass + what is against)`. It reaches a threshold θ only if
//! the gains `mass·(likeness − θ)` of its pairs outweigh `θ·extra·weight` of every token of the
//! query that has none. So each token of the query has a highest gain, and once the names are
//! walked that have the dear tokens, those left over cannot make up for lacking them.

use crate::entry::{Kind, Query};
use crate::flat::place;
use crate::fold::{MOST_TOKENS, fold};
use crate::index::Limits;
use crate::rarity::Rarity;
use crate::relate::{INITIAL, Lexeme, Tie};
use crate::relations::{Memo, Way};
use crate::segment::Segment;
use crate::tally::{Asked, Bench, Board, Cell, Head, asked_weight, open_mass};
use crate::vocabulary::tells_little;
use crate::weights::Weights;

/// Working memory of searches; keep one a thread, and nothing is allocated after the first queries.
#[derive(Debug, Clone, Default)]
pub(crate) struct Work {
    pub(crate) memo: Memo,
    pub(crate) asked: Vec<Asked>,
    lexemes: Vec<Lexeme>,
    pub(crate) cells: Vec<Cell>,
    pub(crate) heads: Vec<Head>,
    touched: Vec<u32>,
    walks: Vec<Walk>,
    /// Places of `walks` each token of the query is walked by.
    by_token: Vec<(u8, f32, u32)>,
    seen: Vec<u32>,
    epoch: u32,
    pub(crate) bench: Bench,
    /// Names found, with their likeness.
    pub(crate) names: Vec<(u32, f32)>,
    split: u16,
    /// What the pairs of a name must gain to reach the threshold.
    need: f32,
    /// A token of the query may be the beginning of any.
    has_open: bool,
}

/// A listed token whose names may be walked.
#[derive(Debug, Clone, Copy)]
struct Walk {
    token: u32,
    done: bool,
}

/// Slack of the bounds, for the rounding of sums.
const SLACK: f32 = 1e-3;

impl Work {
    /// Reads the query and finds what its tokens are like.
    pub(crate) fn ask(
        &mut self,
        segment: &Segment,
        rarity: &Rarity,
        query: &Query,
        limits: Limits<'_>,
    ) {
        self.forget();
        self.heads.resize(segment.vocabulary.len(), Head::default());
        self.seen.resize(segment.name_entry.len(), 0);
        self.memo.trim();
        self.cells.push(Cell { query: 0, split: 0, tie: Tie::Same, likeness: 0.0, next: 0 });
        let kind = query.kind.unwrap_or(Kind::Person);
        let tokens = fold(&query.name, kind);
        let count = tokens.len();
        for (at, token) in tokens.into_iter().enumerate() {
            let lexeme = Lexeme::new(&token.text, token.vowelless);
            let length = lexeme.text.len();
            let last = at + 1 == count && at > 0;
            let open = !lexeme.number
                && (length == 1 || last && length <= 3 && !tells_little(&lexeme.text));
            let weight = rarity.weight(&lexeme);
            self.asked.push(Asked { text: token.text, weight, number: lexeme.number, open });
            self.lexemes.push(lexeme);
        }
        for at in 0..self.lexemes.len() {
            self.single(segment, at, limits);
        }
        self.pairs(segment, limits);
    }

    fn forget(&mut self) {
        for token in self.touched.drain(..) {
            self.heads[place(token)] = Head::default();
        }
        self.asked.clear();
        self.lexemes.clear();
        self.cells.clear();
        self.walks.clear();
        self.by_token.clear();
        self.names.clear();
        self.split = 0;
        self.epoch = self.epoch.wrapping_add(1);
    }

    fn single(&mut self, segment: &Segment, at: usize, limits: Limits<'_>) {
        let lexeme = std::mem::take(&mut self.lexemes[at]);
        let words = &segment.vocabulary;
        let likes = self.memo.likes(words, &lexeme, limits.way);
        self.lexemes[at] = lexeme;
        let bits = 1u16 << at;
        for place in likes.whole.start..likes.whole.end {
            let mut found = self.memo.found(&(place..place + 1))[0];
            if found.tie == Tie::Near {
                found.likeness = 1.0 - (1.0 - found.likeness) * limits.weights.misspelt;
            }
            let cell =
                Cell { query: bits, split: 0, tie: found.tie, likeness: found.likeness, next: 0 };
            self.add(found.id, cell);
            let mass = words.weight(found.id);
            self.walk(found.id, (bits, mass * (found.likeness - limits.threshold)), limits);
        }
        for split in likes.splits.start..likes.splits.end {
            self.one_split(segment, (bits, split), limits);
        }
    }

    fn one_split(&mut self, segment: &Segment, (bits, split): (u16, u32), limits: Limits<'_>) {
        let words = &segment.vocabulary;
        let [left, right] = self.memo.sides(&(split..split + 1))[0].clone();
        let cost = |range: &std::ops::Range<u32>, memo: &Memo| -> usize {
            memo.found(range).iter().map(|found| segment.postings.get(found.id).len()).sum()
        };
        let best = |range: &std::ops::Range<u32>, memo: &Memo| -> f32 {
            let gain =
                |f: &crate::relations::Found| words.weight(f.id) * (f.likeness - limits.threshold);
            memo.found(range).iter().map(gain).fold(0.0, f32::max)
        };
        let walk_left = cost(&left, &self.memo) <= cost(&right, &self.memo);
        let gain = best(&left, &self.memo) + best(&right, &self.memo);
        self.split += 1;
        for (side, range) in [(0, left), (1, right)] {
            for at in range.start..range.end {
                let found = self.memo.found(&(at..at + 1))[0];
                let split = self.split * 2 + side;
                let (tie, likeness) = (found.tie, found.likeness);
                self.add(found.id, Cell { query: bits, split, tie, likeness, next: 0 });
                let relative = self.relative((bits, gain), limits);
                self.top(found.id, relative);
                if (side == 0) == walk_left {
                    self.walk(found.id, (bits, gain), limits);
                }
            }
        }
    }

    /// Neighbours written as one, also over a particle between them.
    fn pairs(&mut self, segment: &Segment, limits: Limits<'_>) {
        for first in 0..self.asked.len() {
            for second in first + 1..self.asked.len().min(first + 3) {
                let between = second == first + 2;
                if between && !tells_little(&self.asked[first + 1].text) {
                    continue;
                }
                let (one, two) = (&self.asked[first], &self.asked[second]);
                let length = one.text.len() + two.text.len();
                if one.number || two.number || !(4..=crate::fold::LONGEST_TOKEN).contains(&length) {
                    continue;
                }
                let text = format!("{}{}", one.text, two.text);
                let words = &segment.vocabulary;
                let vowelless = self.lexemes[first].vowelless && self.lexemes[second].vowelless;
                let range = self.memo.joined(words, (&text, vowelless), limits.way);
                let bits = if between { 7 << first } else { 3 << first };
                for at in range.start..range.end {
                    let found = self.memo.found(&(at..at + 1))[0];
                    let (tie, likeness) = (found.tie, found.likeness);
                    self.add(found.id, Cell { query: bits, split: 0, tie, likeness, next: 0 });
                    let gain = words.weight(found.id) * (likeness - limits.threshold);
                    self.walk(found.id, (bits, gain), limits);
                }
            }
        }
    }

    fn add(&mut self, token: u32, cell: Cell) {
        let head = &mut self.heads[place(token)].cell;
        if *head == 0 {
            self.touched.push(token);
        }
        let next = *head;
        *head = crate::flat::index32(self.cells.len());
        self.cells.push(Cell { next, ..cell });
    }

    /// What a pair gains over leaving `bits` of the query without one.
    fn relative(&self, (bits, gain): (u16, f32), limits: Limits<'_>) -> f32 {
        gain + limits.threshold * limits.weights.extra * asked_weight(&self.asked, bits)
    }

    fn top(&mut self, token: u32, relative: f32) {
        let top = &mut self.heads[place(token)].top;
        *top = top.max(relative);
    }

    /// Notes what walking the names of a token can gain over leaving `bits` without a pair.
    fn walk(&mut self, token: u32, (bits, gain): (u16, f32), limits: Limits<'_>) {
        let alone = asked_weight(&self.asked, bits);
        let relative = self.relative((bits, gain), limits).max(0.0);
        self.top(token, relative);
        let at = crate::flat::index32(self.walks.len());
        self.walks.push(Walk { token, done: false });
        for (token, asked) in (0u8..).zip(&self.asked) {
            if bits >> token & 1 == 1 {
                let share = if alone > 0.0 { asked.weight / alone } else { 1.0 };
                self.by_token.push((token, relative * share, at));
            }
        }
    }

    /// Walks the names that can reach the threshold and scores them.
    pub(crate) fn find(&mut self, segment: &Segment, limits: Limits<'_>) {
        match limits.way {
            Way::Scan => {
                for name in 0..crate::flat::index32(segment.name_entry.len()) {
                    self.score(segment, name, limits);
                }
            }
            Way::Index => self.find_by_walks(segment, limits),
        }
    }

    fn find_by_walks(&mut self, segment: &Segment, limits: Limits<'_>) {
        let floor = |a: &Asked| limits.threshold * limits.weights.extra * a.weight;
        let need: f32 = self.asked.iter().map(floor).sum();
        let mut rest = [0f32; MOST_TOKENS];
        let mut cost = [0usize; MOST_TOKENS];
        let mut open = [0f32; MOST_TOKENS];
        let mut walked = [false; MOST_TOKENS];
        for (at, asked) in self.asked.iter().enumerate().filter(|(_, asked)| asked.open) {
            let gain = open_mass(asked).0 * (INITIAL - limits.threshold);
            open[at] = (gain + limits.threshold * limits.weights.extra * asked.weight).max(0.0);
            rest[at] = open[at];
        }
        self.has_open = self.asked.iter().any(|asked| asked.open);
        self.need = need - open.iter().sum::<f32>();
        for (token, share, at) in &self.by_token {
            let token = usize::from(*token);
            rest[token] = rest[token].max(*share);
            walked[token] = true;
            cost[token] += segment.postings.get(self.walks[place(*at)].token).len();
        }
        let mut order: Vec<usize> = (0..self.asked.len()).filter(|at| walked[*at]).collect();
        order.sort_by(|a, b| price(cost[*a], rest[*a]).total_cmp(&price(cost[*b], rest[*b])));
        for token in order {
            let all: f32 = rest.iter().sum();
            if all + SLACK < need {
                break;
            }
            // What this token may still gain without a name reaching the threshold by it.
            let left = (need - SLACK - (all - rest[token])).max(0.0);
            self.walk_token(segment, (token, left), limits);
            rest[token] = left.max(open[token]).min(rest[token]);
        }
    }

    fn walk_token(&mut self, segment: &Segment, (token, left): (usize, f32), limits: Limits<'_>) {
        for at in 0..self.by_token.len() {
            let (own, share, walk) = self.by_token[at];
            if usize::from(own) != token || share < left || self.walks[place(walk)].done {
                continue;
            }
            self.walks[place(walk)].done = true;
            let listed = self.walks[place(walk)].token;
            for name in segment.postings.get(listed) {
                if self.may_reach(segment, *name, limits) {
                    self.score(segment, *name, limits);
                }
            }
        }
    }

    /// Whether a name can reach the threshold if each of its tokens gains the most it can.
    fn may_reach(&self, segment: &Segment, name: u32, limits: Limits<'_>) -> bool {
        let tokens = segment.names.get(name);
        let tokens = &tokens[..tokens.len().min(MOST_TOKENS)];
        let gains = tokens.iter().map(|token| self.heads[place(*token)].top).sum::<f32>() + SLACK;
        if gains < self.need || self.has_open {
            return gains >= self.need;
        }
        // A token that is paired with nothing speaks against the name (unless an initial may yet
        // stand for it).
        let alone = tokens.iter().filter(|token| self.heads[place(**token)].cell == 0);
        let alone: f32 = alone.map(|token| segment.vocabulary.weight(*token)).sum();
        gains - limits.threshold * limits.weights.omitted * alone >= self.need
    }

    /// Scores a name, once a query.
    pub(crate) fn score(&mut self, segment: &Segment, name: u32, limits: Limits<'_>) -> f32 {
        let seen = &mut self.seen[place(name)];
        if *seen == self.epoch {
            return 0.0;
        }
        *seen = self.epoch;
        let score = self.likeness(segment, name, limits.weights);
        if score > 0.0 {
            self.names.push((name, score));
        }
        score
    }

    /// The likeness of a name; its pairs are left in the bench.
    pub(crate) fn likeness(&mut self, segment: &Segment, name: u32, weights: &Weights) -> f32 {
        let entry = segment.name_entry[place(name)];
        let kind = segment.entries.kind(entry);
        let board = Board {
            vocabulary: &segment.vocabulary,
            weights,
            asked: &self.asked,
            cells: &self.cells,
            heads: &self.heads,
            numbers: matches!(kind, Kind::Vessel | Kind::Aircraft),
        };
        let score = board.score(segment.names.get(name), &mut self.bench);
        if segment.name_weak[place(name)] == 1 { score * weights.weak } else { score }
    }
}

#[expect(clippy::cast_precision_loss, reason = "a price only orders")]
fn price(cost: usize, gain: f32) -> f32 {
    (cost + 1) as f32 / gain.max(0.01)
}
