//! Quality and speed of screening on a labelled set that is named on the command line.
//!
//!     cargo run --release --manifest-path bench/screening/Cargo.toml -- FOLDER [--peers] [--misses N]
//!
//! FOLDER holds `list_ofac.tsv` and `queries.tsv`.

mod data;
mod measure;
mod peers;
mod scale;
mod tune;

use std::path::PathBuf;

use anyhow::{Context as _, Result};
use screening::{Index, Options, Query, Screener};

fn main() -> Result<()> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let has = |name: &str| arguments.iter().any(|a| a == name);
    let after = |name: &str| {
        let at = arguments.iter().position(|a| a == name)?;
        arguments.get(at + 1)?.parse::<usize>().ok()
    };
    let folder = PathBuf::from(arguments.first().context("name the folder of the labelled set")?);
    let entries = data::list(&folder.join("list_ofac.tsv"))?;
    if let Some(names) = after("--scale") {
        return scale::run(&entries, names);
    }
    let start = std::time::Instant::now();
    let index = Index::build(entries.clone())?;
    println!("{} entries, {} names, built in {:.2?}", index.len(), index.names(), start.elapsed());
    if let Some(rounds) = after("--tune") {
        let file = folder.join("queries.tsv");
        tune::run(&index, [&data::queries(&file, false)?, &data::queries(&file, true)?], rounds);
        return Ok(());
    }
    if let Some(at) = arguments.iter().position(|a| a == "--why") {
        for found in index.screen(
            &Query::person(&arguments[at + 1]),
            &Options { threshold: 0.3, limit: 5000, ..Options::default() },
            &mut Screener::default(),
        ) {
            if found.entry == arguments[at + 2] {
                println!("{:.3} {} {}", found.score, found.name, found.explanation.told());
            }
        }
        return Ok(());
    }
    for dated in [false, true] {
        let queries = data::queries(&folder.join("queries.tsv"), dated)?;
        println!("== {}", if dated { "name and date of birth" } else { "name only" });
        let result = measure::run(&index, &queries);
        result.print(after("--misses").unwrap_or(0));
    }
    if has("--peers") {
        peers::run(&entries, &data::queries(&folder.join("queries.tsv"), false)?);
    }
    Ok(())
}
