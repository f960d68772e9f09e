//! Speed on long lists, made from the name parts of a real one.

use std::time::Instant;

use anyhow::Result;
use screening::{Entry, Index, Kind, Name, Options, Query, Screener};

/// A small generator, so that every run makes the same list.
struct Dice(u64);

impl Dice {
    fn below(&mut self, most: usize) -> usize {
        self.0 =
            self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        ((self.0 >> 33) as usize) % most
    }
}

fn misspelt(word: &str, dice: &mut Dice) -> String {
    let mut letters: Vec<char> = word.chars().collect();
    let at = dice.below(letters.len().max(1));
    let new = char::from(b'a' + u8::try_from(dice.below(26)).unwrap_or(0));
    match dice.below(3) {
        0 => letters.insert(at, new),
        1 if letters.len() > 3 => drop(letters.remove(at)),
        _ => letters[at] = new,
    }
    letters.into_iter().collect()
}

/// Builds a list of `count` names and asks it.
pub fn run(entries: &[Entry], count: usize) -> Result<()> {
    let mut parts: Vec<&str> =
        entries.iter().flat_map(|e| &e.names).flat_map(|n| n.text.split(' ')).collect();
    parts.retain(|p| p.len() > 1);
    let dice = &mut Dice(7);
    let name = |dice: &mut Dice| -> String {
        let words = 2 + dice.below(3);
        let word = |dice: &mut Dice| {
            let word = parts[dice.below(parts.len())];
            // One part in five is a name nobody else has quite so.
            if dice.below(5) == 0 { misspelt(word, dice) } else { word.to_owned() }
        };
        (0..words).map(|_| word(dice)).collect::<Vec<_>>().join(" ")
    };
    let made: Vec<Entry> = (0..count)
        .map(|at| {
            let mut entry = Entry::new("made", at.to_string(), Kind::Person, "");
            entry.names = vec![Name::strong(name(dice))];
            entry
        })
        .collect();
    let queries: Vec<Query> = (0..2000)
        .map(|at| match at % 2 {
            0 => Query::person(made[dice.below(made.len())].names[0].text.to_uppercase()),
            _ => Query::person(misspelt(&name(dice), dice)),
        })
        .collect();
    let start = Instant::now();
    let index = Index::build(made)?;
    println!("{} names built in {:.2?}, {} MB in all", index.names(), start.elapsed(), memory());
    let mut screener = Screener::default();
    for warm in [false, true] {
        let mut times = Vec::new();
        let start = cpu();
        for query in &queries {
            let one = Instant::now();
            std::hint::black_box(index.screen(query, &Options::default(), &mut screener));
            times.push(one.elapsed());
        }
        times.sort();
        let rate = queries.len() as f64 / (cpu() - start);
        let told = if warm { "the same people again" } else { "first time" };
        println!(
            "{told}: {rate:.0} q/s, p50 {:.1?}, p99 {:.1?}, {} MB",
            times[times.len() / 2],
            times[times.len() * 99 / 100],
            memory()
        );
    }
    let entry = Entry::new("lookouts", "1", Kind::Person, "Mohammed Hassan");
    let start = cpu();
    let found =
        index.reverse(&entry, &Options { limit: 1000, ..Options::default() }, &mut screener);
    println!("one new entry against all: {} in {:.1} ms", found.len(), (cpu() - start) * 1e3);
    let mut file = Vec::new();
    index.save(&mut file)?;
    let start = Instant::now();
    let again = Index::load(&mut file.as_slice())?;
    println!(
        "{} names read again from {} MB in {:.2?}",
        again.names(),
        file.len() >> 20,
        start.elapsed()
    );
    Ok(())
}

/// Seconds this thread has had the processor.
pub fn cpu() -> f64 {
    let text = std::fs::read_to_string("/proc/thread-self/schedstat").unwrap_or_default();
    text.split_whitespace().next().and_then(|n| n.parse::<f64>().ok()).unwrap_or(0.0) / 1e9
}

fn memory() -> usize {
    let text = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = text.lines().find(|l| l.starts_with("VmRSS:")).unwrap_or_default();
    line.split_whitespace().nth(1).and_then(|n| n.parse::<usize>().ok()).unwrap_or(0) / 1024
}
