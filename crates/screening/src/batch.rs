//! Many queries in one call: a passenger list, or a new entry against all who travelled.

use crate::entry::{Entry, Query};
use crate::index::{Index, Match, Options, Screener};

impl Index {
    /// Screens a list of queries; the answers are in its order. What a token is like is found once
    /// for all of them.
    #[must_use]
    pub fn screen_all<'a, I>(
        &self,
        queries: I,
        options: &Options,
        screener: &mut Screener,
    ) -> Vec<Vec<Match>>
    where
        I: IntoIterator<Item = &'a Query>,
    {
        queries.into_iter().map(|query| self.screen(query, options, screener)).collect()
    }

    /// Reverse screening: the index holds travellers, and a new entry of a list is laid on them by
    /// each of its names. Each traveller is told once, with the name that is most alike.
    #[must_use]
    pub fn reverse(&self, entry: &Entry, options: &Options, screener: &mut Screener) -> Vec<Match> {
        let options = Options { reverse: true, ..*options };
        let mut found: Vec<Match> = Vec::new();
        for query in entry.as_queries() {
            found.extend(self.screen(&query, &options, screener));
        }
        found.sort_by(|a, b| {
            (&a.list, &a.entry).cmp(&(&b.list, &b.entry)).then(b.score.total_cmp(&a.score))
        });
        found.dedup_by(|a, b| (&a.list, &a.entry) == (&b.list, &b.entry));
        found.sort_by(|a, b| b.score.total_cmp(&a.score).then(a.entry.cmp(&b.entry)));
        found.truncate(options.limit);
        found
    }
}
