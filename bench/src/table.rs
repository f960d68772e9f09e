//! What is printed: one line a measure, with its target where it has one.

/// Latencies of one run, in microseconds, from the moment each request was due.
#[derive(Default)]
pub struct Latencies(Vec<u64>);

impl Latencies {
    pub fn from(mut micros: Vec<u64>) -> Self {
        micros.sort_unstable();
        Self(micros)
    }

    /// The latency that `share` of all (0 to 1) did not exceed, in milliseconds.
    pub fn at(&self, share: f64) -> f64 {
        #[expect(
            clippy::cast_possible_truncation,
            clippy::cast_sign_loss,
            clippy::cast_precision_loss
        )]
        let index = ((self.0.len() as f64 * share).ceil() as usize).saturating_sub(1);
        #[expect(clippy::cast_precision_loss)]
        self.0.get(index).map_or(f64::NAN, |micros| *micros as f64 / 1000.0)
    }

    pub fn count(&self) -> usize {
        self.0.len()
    }
}

impl std::fmt::Display for Latencies {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let [p50, p95, p99, most] = [0.5, 0.95, 0.99, 1.0].map(|share| self.at(share));
        write!(
            f,
            "p50 {p50:.1} ms, p95 {p95:.1} ms, p99 {p99:.1} ms, most {most:.1} ms ({} requests)",
            self.count()
        )
    }
}

/// The table.
#[derive(Default)]
pub struct Table(Vec<(String, String, Option<(String, bool)>)>);

impl Table {
    /// A measure without a target.
    pub fn note(&mut self, what: &str, found: String) {
        println!("{what}: {found}");
        self.0.push((what.to_owned(), found, None));
    }

    /// A measure with a target.
    pub fn judge(&mut self, what: &str, found: String, target: &str, met: bool) {
        println!("{what}: {found} (target {target}: {})", if met { "met" } else { "MISSED" });
        self.0.push((what.to_owned(), found, Some((target.to_owned(), met))));
    }

    pub fn met(&self) -> bool {
        self.0.iter().all(|(_, _, target)| target.as_ref().is_none_or(|(_, met)| *met))
    }

    /// In Markdown, to be copied into RESULTS.md.
    pub fn print(&self) {
        println!("\n| measure | found | target | |\n|---|---|---|---|");
        for (what, found, target) in &self.0 {
            let (target, met) = target.as_ref().map_or(("", ""), |(target, met)| {
                (target.as_str(), if *met { "met" } else { "**missed**" })
            });
            println!("| {what} | {found} | {target} | {met} |");
        }
    }
}
