//! "Not this person": judged pairs that are not shown again.

use crate::entry::Query;
use crate::evidence::Evidence;
use crate::index::Match;
use std::collections::HashMap;

/// A pair that was judged: a traveller the asker knows by an id, and an entry of a list.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Pair {
    /// The traveller, by the id the asker gives in [`Query::id`].
    pub traveller: String,
    /// The list.
    pub list: String,
    /// The entry in it.
    pub entry: String,
}

/// Pairs that were judged to be different people.
///
/// A dismissal suppresses its pair only, and only as long as no more speaks for it than when it was
/// judged: a match by another listed name, or with more evidence, is shown again.
#[derive(Debug, Clone, Default)]
pub struct Dismissals {
    judged: HashMap<Pair, Judged>,
}

#[derive(Debug, Clone, PartialEq)]
struct Judged {
    name: String,
    evidence: Evidence,
    score: f32,
}

/// How much more a score may be than when it was judged, for the changing rarity of names.
const SLACK: f32 = 0.02;

impl Dismissals {
    /// Remembers that the query's traveller is not the match's entry. A query without an id cannot
    /// be told from another, and is not remembered: the answer is false.
    pub fn dismiss(&mut self, query: &Query, found: &Match) -> bool {
        let Some(pair) = pair(query, found) else { return false };
        let judged = Judged {
            name: found.name.clone(),
            evidence: found.explanation.evidence,
            score: found.score,
        };
        self.judged.insert(pair, judged);
        true
    }

    /// Forgets a judgement; true if there was one.
    pub fn reopen(&mut self, pair: &Pair) -> bool {
        self.judged.remove(pair).is_some()
    }

    /// Whether the match was dismissed, and nothing speaks more for it now.
    #[must_use]
    pub fn is_dismissed(&self, query: &Query, found: &Match) -> bool {
        let judged = pair(query, found).and_then(|pair| self.judged.get(&pair));
        judged.is_some_and(|judged| {
            judged.name == found.name
                && judged.evidence == found.explanation.evidence
                && found.score <= judged.score + SLACK
        })
    }

    /// Takes the dismissed matches out.
    pub fn retain(&self, query: &Query, matches: &mut Vec<Match>) {
        matches.retain(|found| !self.is_dismissed(query, found));
    }

    /// Judged pairs.
    #[must_use]
    pub fn len(&self) -> usize {
        self.judged.len()
    }

    /// Whether nothing was judged.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.judged.is_empty()
    }
}

fn pair(query: &Query, found: &Match) -> Option<Pair> {
    (!query.id.is_empty()).then(|| Pair {
        traveller: query.id.clone(),
        list: found.list.clone(),
        entry: found.entry.clone(),
    })
}
