//! Why a match matches: as data, and in English sentences.

use crate::evidence::Evidence;
use crate::relate::Tie;
use crate::search::Work;
use crate::segment::Segment;
use crate::weights::Weights;
use serde::Serialize;

/// Why a match matches.
#[derive(Clone, PartialEq, Serialize)]
pub struct Explanation {
    /// The listed name was a weak alias.
    pub weak: bool,
    /// Likeness of the names alone, 0 to 1.
    pub likeness: f32,
    /// Parts of the names that were paired, in the order of the query.
    pub pairs: Vec<Paired>,
    /// Parts of the query that the listed name lacks.
    pub extra: Vec<String>,
    /// Parts of the listed name that the query lacks.
    pub omitted: Vec<String>,
    /// What else agrees or clashes.
    pub evidence: Evidence,
}

/// Two parts of names that were paired.
#[derive(Clone, PartialEq, Serialize)]
pub struct Paired {
    /// In the query, as folded.
    pub query: String,
    /// In the listed name, as folded.
    pub listed: String,
    /// What ties them.
    pub tie: Tie,
    /// How like they are, 0 to 1.
    pub likeness: f32,
}

impl std::fmt::Debug for Explanation {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Explanation({} pairs, {:?})", self.pairs.len(), self.evidence)
    }
}

impl std::fmt::Debug for Paired {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Paired({:?}, {:.2})", self.tie, self.likeness)
    }
}

impl Explanation {
    /// In one English sentence, for a log or a table.
    #[must_use]
    pub fn told(&self) -> String {
        let mut parts: Vec<String> = self.pairs.iter().map(Paired::told).collect();
        if !self.extra.is_empty() {
            parts.push(format!("not on the list: {}", self.extra.join(" ")));
        }
        if !self.omitted.is_empty() {
            parts.push(format!("not in the query: {}", self.omitted.join(" ")));
        }
        if self.weak {
            parts.push("the listed name is a weak alias".to_owned());
        }
        parts.extend(self.evidence.steps().into_iter().map(|(_, _, told)| told.to_owned()));
        parts.join("; ")
    }
}

impl Paired {
    /// In one English sentence.
    #[must_use]
    pub fn told(&self) -> String {
        let Self { query, listed, .. } = self;
        match self.tie {
            Tie::Same => format!("{query} is the same"),
            Tie::Spelling => format!("{query} is a spelling of {listed}"),
            Tie::Sound => format!("{query} sounds like {listed}"),
            Tie::Near => format!("{query} is nearly {listed} ({:.0} %)", self.likeness * 100.0),
            Tie::Nickname => format!("{query} stands for {listed}"),
            Tie::Cut => format!("{query} and {listed} begin alike"),
            Tie::Initial => format!("{query} and {listed} share the initial"),
            Tie::Joined => format!("{query} is {listed} written otherwise"),
        }
    }
}

/// Explains the likeness of a name to the query that is in `work`.
pub(crate) fn explain(
    segment: &Segment,
    name: u32,
    evidence: Evidence,
    weights: &Weights,
    work: &mut Work,
) -> Explanation {
    let likeness = work.likeness(segment, name, weights);
    let tokens = segment.names.get(name);
    let listed = |bits: u16| -> Vec<String> {
        let chosen = tokens.iter().enumerate().filter(|(at, _)| *at < 16 && bits >> at & 1 == 1);
        chosen.map(|(_, token)| segment.vocabulary.texts.get(*token).to_owned()).collect()
    };
    let asked = |bits: u16| -> Vec<String> {
        let chosen = work.asked.iter().enumerate().filter(|(at, _)| bits >> at & 1 == 1);
        chosen.map(|(_, asked)| asked.text.clone()).collect()
    };
    let mut pairs = work.bench.pairs.clone();
    pairs.sort_by_key(|pair| pair.query.trailing_zeros());
    let (query, there) =
        pairs.iter().fold((0, 0), |(q, l), pair| (q | pair.query, l | pair.listed));
    Explanation {
        weak: segment.name_weak[name as usize] == 1,
        likeness,
        pairs: pairs
            .iter()
            .map(|pair| Paired {
                query: asked(pair.query).join(" "),
                listed: listed(pair.listed).join(" "),
                tie: pair.tie,
                likeness: pair.likeness,
            })
            .collect(),
        extra: asked(!query),
        omitted: listed(!there),
        evidence,
    }
}
