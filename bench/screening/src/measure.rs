//! Recall where one innocent in a hundred is hit, by class, and queries a second.

use std::collections::BTreeMap;
use std::time::{Duration, Instant};

use screening::{Index, Options, Screener};

use crate::data::Labelled;

/// Scores below this are not kept.
const KEPT: f32 = 0.5;

/// What came of a run.
pub struct Outcome {
    /// Class, score of the one meant, query, for those that are meant.
    meant: Vec<(String, f32, String)>,
    /// Class, best score, query and best name, for innocents.
    innocent: Vec<(String, f32, String)>,
    times: Vec<Duration>,
    all: Duration,
}

/// Screens all queries.
pub fn run(index: &Index, queries: &[Labelled]) -> Outcome {
    let mut screener = Screener::default();
    let fine = Options::default();
    for labelled in queries.iter().take(200) {
        std::hint::black_box(index.screen(&labelled.query, &fine, &mut screener));
    }
    let mut screener = Screener::default();
    let start = crate::scale::cpu();
    let mut times = Vec::new();
    for labelled in queries {
        let one = Instant::now();
        std::hint::black_box(index.screen(&labelled.query, &fine, &mut screener));
        times.push(one.elapsed());
    }
    let all = Duration::from_secs_f64(crate::scale::cpu() - start);
    times.sort();
    let low = Options { threshold: KEPT, limit: 50, ..fine };
    let (mut meant, mut innocent) = (Vec::new(), Vec::new());
    for labelled in queries {
        let found = index.screen(&labelled.query, &low, &mut screener);
        let name = labelled.query.name.clone();
        match &labelled.target {
            Some(target) => {
                let score = found.iter().find(|m| m.entry == *target).map_or(0.0, |m| m.score);
                meant.push((labelled.class.clone(), score, format!("{name} -> {target}")));
            }
            None => {
                let best = found.first();
                let told = best.map_or(String::new(), |m| m.name.clone());
                let score = best.map_or(0.0, |m| m.score);
                innocent.push((labelled.class.clone(), score, format!("{name} ~ {told}")));
            }
        }
    }
    Outcome { meant, innocent, times, all }
}

impl Outcome {
    fn share(rows: &[(String, f32, String)], threshold: f32) -> f64 {
        rows.iter().filter(|row| row.1 >= threshold).count() as f64 / rows.len() as f64
    }

    fn at_one_percent(&self) -> f32 {
        let mut scores: Vec<f32> = self.innocent.iter().map(|row| row.1).collect();
        scores.sort_by(|a, b| b.total_cmp(a));
        scores[scores.len() / 100] + 1e-5
    }

    /// Prints everything.
    pub fn print(&self, misses: usize) {
        let at = |share: f64| self.times[((self.times.len() - 1) as f64 * share) as usize];
        let rate = self.times.len() as f64 / self.all.as_secs_f64();
        println!("{rate:.0} q/s, p50 {:.1?}, p99 {:.1?}, max {:.1?}", at(0.5), at(0.99), at(1.0));
        let one = self.at_one_percent();
        for (told, threshold) in [("0.75", 0.75), ("1 %", one)] {
            let recall = Self::share(&self.meant, threshold);
            let hit = Self::share(&self.innocent, threshold);
            println!(
                "threshold {told} ({threshold:.3}): recall {recall:.4}, innocents hit {hit:.4}"
            );
            for rows in [&self.meant, &self.innocent] {
                let mut classes: BTreeMap<&str, Vec<_>> = BTreeMap::new();
                rows.iter().for_each(|row| classes.entry(&row.0).or_default().push(row.clone()));
                let told =
                    classes.iter().map(|(c, r)| format!("{c} {:.3}", Self::share(r, threshold)));
                println!("  {}", told.collect::<Vec<_>>().join(", "));
            }
        }
        for band in [0.95, 0.9, 0.85, 0.8, 0.75, 0.7, 0.65, 0.6] {
            let within = |rows: &[(String, f32, String)]| {
                rows.iter()
                    .filter(|r| {
                        r.1 >= band && r.1 < band + 0.05 + if band > 0.94 { 1.0 } else { 0.0 }
                    })
                    .count()
            };
            let (yes, no) = (within(&self.meant), within(&self.innocent));
            println!("  {band:.2}: {yes} meant, {no} innocent");
        }
        let mut missed: Vec<_> = self.meant.iter().filter(|row| row.1 < one).collect();
        missed.sort_by(|a, b| b.1.total_cmp(&a.1));
        for row in missed.iter().take(misses) {
            println!("  missed {} {:.3} {}", row.0, row.1, row.2);
        }
        let mut hit: Vec<_> = self.innocent.iter().collect();
        hit.sort_by(|a, b| b.1.total_cmp(&a.1));
        for row in hit.iter().take(misses) {
            println!("  hit {} {:.3} {}", row.0, row.1, row.2);
        }
    }
}
