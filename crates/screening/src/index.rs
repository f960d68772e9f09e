//! The index: lists built in memory, asked for names.

use crate::entry::{Entry, Kind, Query};
use crate::error::ListError;
use crate::evidence::{Evidence, Known, dates_of};
use crate::explain::{Explanation, explain};
use crate::flat::{index32, place};
use crate::rarity::Rarity;
use crate::relations::Way;
use crate::search::Work;
use crate::segment::Segment;
use crate::weights::Weights;
use std::collections::HashSet;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

/// How to screen.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Options {
    /// Lowest score that is reported. 0.75 is where about one innocent in a hundred is hit by a
    /// list of five thousand people when only names are known.
    pub threshold: f32,
    /// Most matches a query; the best are kept.
    pub limit: usize,
    /// The index holds travellers, and list entries are the queries.
    pub reverse: bool,
    /// Weights of the score.
    pub weights: Weights,
}

impl Default for Options {
    fn default() -> Self {
        Self { threshold: 0.75, limit: 20, reverse: false, weights: Weights::default() }
    }
}

/// What screening returns: an entry that may be whom the query names.
#[derive(Clone, PartialEq)]
pub struct Match {
    /// The list.
    pub list: String,
    /// The entry's id in it.
    pub entry: String,
    /// What the entry is.
    pub kind: Kind,
    /// The listed name that is most alike.
    pub name: String,
    /// From 0 to 1; see [`crate::probability`] for what it means.
    pub score: f32,
    /// Why.
    pub explanation: Explanation,
}

impl std::fmt::Debug for Match {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Match({} {}, {:.3})", self.list, self.entry, self.score)
    }
}

/// Working memory of a thread that screens. It may be used with one index after another.
#[derive(Debug, Clone, Default)]
pub struct Screener {
    work: [Work; 2],
    owners: [u64; 2],
    best: Vec<(u32, f32, u32)>,
    direct: Vec<u32>,
}

/// Bounds of a search through names.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Limits<'a> {
    /// Likeness of names below which nothing can be reported.
    pub(crate) threshold: f32,
    pub(crate) weights: &'a Weights,
    pub(crate) way: Way,
}

/// Lists in memory.
///
/// Cheap to copy: the arrays are shared. Additions and withdrawals make a new index beside the old
/// one, so that [`crate::Live`] can swap them while queries run.
#[derive(Debug, Clone)]
pub struct Index {
    pub(crate) segments: [Arc<Segment>; 2],
    pub(crate) rarity: Arc<Rarity>,
    /// Entries withdrawn from each segment.
    pub(crate) withdrawn: [Arc<HashSet<u32>>; 2],
    /// Tells the arrays of one index from those of another.
    stamps: [u64; 2],
}

fn next_stamp() -> u64 {
    static NEXT: AtomicU64 = AtomicU64::new(1);
    NEXT.fetch_add(1, Ordering::Relaxed)
}

impl Index {
    /// Builds an index.
    ///
    /// # Errors
    /// More names, tokens or lists than an index can hold.
    pub fn build<I: IntoIterator<Item = Entry>>(entries: I) -> Result<Self, ListError> {
        let (base, rarity) = Segment::build(entries, None)?;
        Ok(Self::of(base, rarity))
    }

    pub(crate) fn of(base: Segment, rarity: Rarity) -> Self {
        Self {
            segments: [Arc::new(base), Arc::default()],
            rarity: Arc::new(rarity),
            withdrawn: Default::default(),
            stamps: [next_stamp(), next_stamp()],
        }
    }

    /// The index with one entry more. The entry is weighed by the rarity of names in the lists the
    /// index was built from.
    ///
    /// # Errors
    /// More names, tokens or lists than an index can hold.
    pub fn with(&self, entry: Entry) -> Result<Self, ListError> {
        let kept = self.entries_of(1).chain(std::iter::once(entry));
        let (added, _) = Segment::build(kept, Some(&self.rarity))?;
        let mut next = self.clone();
        next.segments[1] = Arc::new(added);
        next.withdrawn[1] = Arc::default();
        next.stamps[1] = next_stamp();
        Ok(next)
    }

    /// The index without the entry; the same index if it has no such entry.
    #[must_use]
    pub fn without(&self, list: &str, id: &str) -> Self {
        let mut next = self.clone();
        for (segment, withdrawn) in self.segments.iter().zip(&mut next.withdrawn) {
            let entries = &segment.entries;
            let gone = (0..index32(segment.len())).filter(|at| {
                entries.ids.get(*at) == id
                    && entries.list_names.get(u32::from(entries.list[place(*at)])) == list
            });
            let gone: Vec<u32> = gone.collect();
            if !gone.is_empty() {
                Arc::make_mut(withdrawn).extend(gone);
            }
        }
        next
    }

    /// Entries in the index.
    #[must_use]
    pub fn len(&self) -> usize {
        let all: usize = self.segments.iter().map(|segment| segment.len()).sum();
        all - self.withdrawn.iter().map(|gone| gone.len()).sum::<usize>()
    }

    /// Whether there is no entry.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// Names in the index, those of withdrawn entries included.
    #[must_use]
    pub fn names(&self) -> usize {
        self.segments.iter().map(|segment| segment.name_entry.len()).sum()
    }

    /// The entries, as they were given.
    pub fn entries(&self) -> impl Iterator<Item = Entry> + '_ {
        self.entries_of(0).chain(self.entries_of(1))
    }

    fn entries_of(&self, part: usize) -> impl Iterator<Item = Entry> + '_ {
        let (segment, gone) = (&self.segments[part], &self.withdrawn[part]);
        let kept = (0..index32(segment.len())).filter(move |at| !gone.contains(at));
        kept.map(move |at| segment.entry(at))
    }

    /// Screens one query: the matches at the threshold or above, the best first.
    #[must_use]
    pub fn screen(&self, query: &Query, options: &Options, screener: &mut Screener) -> Vec<Match> {
        self.by(Way::Index, query, options, screener)
    }

    /// The same by looking at every token and every name: slow, and the proof of `screen`.
    #[must_use]
    pub fn scan(&self, query: &Query, options: &Options, screener: &mut Screener) -> Vec<Match> {
        self.by(Way::Scan, query, options, screener)
    }

    fn by(
        &self,
        way: Way,
        query: &Query,
        options: &Options,
        screener: &mut Screener,
    ) -> Vec<Match> {
        screener.belong(self.stamps, way);
        let known = Known::of(query);
        let mut weights = options.weights;
        if options.reverse {
            std::mem::swap(&mut weights.extra, &mut weights.omitted);
        }
        let threshold = 1.0 - (1.0 - options.threshold) / known.best(&weights.evidence);
        let limits = Limits { threshold: threshold.max(0.05), weights: &weights, way };
        let mut found: Vec<(f32, usize, u32, u32, Evidence)> = Vec::new();
        for part in 0..2 {
            if self.segments[part].len() == 0 {
                continue;
            }
            self.search(part, (query, &known), limits, screener);
            for (entry, likeness, name) in &screener.best {
                let evidence = known.against(&self.segments[part].entries, *entry);
                let score = evidence.apply(*likeness, &weights);
                if score >= options.threshold {
                    found.push((score, part, *entry, *name, evidence));
                }
            }
        }
        found.sort_by(|a, b| b.0.total_cmp(&a.0).then((a.1, a.2).cmp(&(b.1, b.2))));
        found.truncate(options.limit);
        let tell = |(score, part, entry, name, evidence)| {
            self.tell((score, part, entry, name), evidence, &weights, screener)
        };
        found.into_iter().map(tell).collect()
    }

    /// Leaves in `screener.best` each entry that may match, with its best name.
    fn search(
        &self,
        part: usize,
        (query, known): (&Query, &Known),
        limits: Limits<'_>,
        screener: &mut Screener,
    ) {
        let segment = &self.segments[part];
        let Screener { work, best, direct, .. } = screener;
        let work = &mut work[part];
        best.clear();
        direct.clear();
        work.ask(segment, &self.rarity, query, limits);
        work.find(segment, limits);
        best.extend(
            work.names
                .iter()
                .map(|(name, likeness)| (segment.name_entry[place(*name)], *likeness, *name)),
        );
        if let Some(born) = known.born {
            dates_of(born).for_each(|born| direct.extend(segment.entries.born_on(born)));
        }
        known.mark_keys().for_each(|key| direct.extend(segment.entries.by_mark.get(key)));
        direct.sort_unstable();
        direct.dedup();
        for entry in direct.iter() {
            best.extend(
                segment
                    .names_of(*entry)
                    .map(|name| (*entry, work.likeness(segment, name, limits.weights), name)),
            );
        }
        best.retain(|(entry, _, _)| {
            query.kind.is_none_or(|kind| segment.entries.kind(*entry) == kind)
                && !self.withdrawn[part].contains(entry)
        });
        best.sort_unstable_by(|a, b| a.0.cmp(&b.0).then(b.1.total_cmp(&a.1)).then(a.2.cmp(&b.2)));
        best.dedup_by_key(|(entry, _, _)| *entry);
    }

    fn tell(
        &self,
        at: (f32, usize, u32, u32),
        evidence: Evidence,
        weights: &Weights,
        screener: &mut Screener,
    ) -> Match {
        let (score, part, entry, name) = at;
        let segment = &self.segments[part];
        let entries = &segment.entries;
        Match {
            list: entries.list_names.get(u32::from(entries.list[place(entry)])).to_owned(),
            entry: entries.ids.get(entry).to_owned(),
            kind: entries.kind(entry),
            name: segment.name_texts.get(name).to_owned(),
            score,
            explanation: explain(segment, name, evidence, weights, &mut screener.work[part]),
        }
    }
}

impl Screener {
    /// Forgets what was known of other arrays.
    fn belong(&mut self, stamps: [u64; 2], way: Way) {
        for ((owner, work), stamp) in self.owners.iter_mut().zip(&mut self.work).zip(stamps) {
            let new = stamp << 1 | u64::from(way == Way::Scan);
            if *owner != new {
                *owner = new;
                *work = Work::default();
            }
        }
    }
}
