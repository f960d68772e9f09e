//! Tries weights at random around the defaults, judging them on half of the queries at a time.

use screening::{Index, Options, Screener};

use crate::data::Labelled;

struct Dice(u64);

impl Dice {
    fn factor(&mut self, spread: f32) -> f32 {
        self.0 =
            self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        let unit = (self.0 >> 40) as f32 / (1u64 << 24) as f32;
        ((unit * 2.0 - 1.0) * spread).exp()
    }
}

fn judge(index: &Index, sets: [&[Labelled]; 2], options: &Options) -> [f64; 3] {
    let mut screener = Screener::default();
    let low = Options { threshold: 0.62, limit: 50, ..*options };
    let mut out = [0.0; 3];
    for (at, queries) in sets.into_iter().enumerate() {
        let (mut meant, mut innocent) = (Vec::new(), Vec::new());
        for labelled in queries {
            let found = index.screen(&labelled.query, &low, &mut screener);
            match &labelled.target {
                Some(target) => {
                    meant.push(found.iter().find(|m| m.entry == *target).map_or(0.0, |m| m.score))
                }
                None => innocent.push(found.first().map_or(0.0, |m| m.score)),
            }
        }
        innocent.sort_by(|a, b| b.total_cmp(a));
        let threshold = innocent[innocent.len() / 100] + 1e-5;
        out[at] = meant.iter().filter(|s| **s >= threshold).count() as f64 / meant.len() as f64;
        if at == 0 {
            out[2] = f64::from(threshold);
        }
    }
    out
}

/// Prints each improvement.
pub fn run(index: &Index, sets: [&[Labelled]; 2], rounds: usize) {
    let mut best = Options::default();
    let mut record = judge(index, sets, &best);
    println!("start {record:?}");
    let dice = &mut Dice(11);
    for round in 0..rounds {
        let spread = if round < rounds / 2 { 0.4 } else { 0.15 };
        let mut next = best;
        let w = &mut next.weights;
        w.extra *= dice.factor(spread);
        w.omitted *= dice.factor(spread);
        w.contradicted *= dice.factor(spread);
        w.common *= dice.factor(spread);
        w.misspelt *= dice.factor(spread / 2.0);
        w.order = (w.order * dice.factor(spread / 10.0)).min(1.0);
        let got = judge(index, sets, &next);
        if got[0] + got[1] > record[0] + record[1] {
            record = got;
            best = next;
            let w = best.weights;
            println!(
                "{round} {record:?} extra {} omitted {} contradicted {} common {} misspelt {} order {}",
                w.extra, w.omitted, w.contradicted, w.common, w.misspelt, w.order
            );
        }
    }
}
