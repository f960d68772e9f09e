//! Measures the real program, built for release, on this machine: see README.md.

mod commits;
mod http;
mod l1;
mod l10;
mod l2;
mod multiply;
#[path = "../../crates/cli/tests/crash/order.rs"]
mod order;
mod pages;
mod program;
mod seats;
mod site;
mod table;

use std::process::ExitCode;

use anyhow::{Context as _, Result, bail};

use table::Table;

/// What was asked for.
struct Asked {
    what: String,
    calls: u64,
    seconds: u64,
}

fn main() -> ExitCode {
    match run() {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::FAILURE,
        Err(error) => {
            eprintln!("error: {error:#}");
            ExitCode::from(2)
        }
    }
}

/// True if every target was met.
fn run() -> Result<bool> {
    let asked = asked(std::env::args().skip(1))?;
    let site = site::Site::prepare(asked.calls)?;
    let mut table = Table::default();
    let all = asked.what == "all";
    if all || asked.what == "l10" {
        l10::measure(&site, &mut table)?;
    }
    if all || asked.what == "l1" {
        l1::measure(&site, asked.seconds, &mut table)?;
    }
    if all || asked.what == "l2" {
        l2::measure(&site, asked.seconds, &mut table)?;
        commits::measure(&site, &mut table)?;
    }
    table.print();
    Ok(table.met())
}

fn asked(mut words: impl Iterator<Item = String>) -> Result<Asked> {
    let what = words.next().unwrap_or_else(|| "all".to_owned());
    if !["l1", "l2", "l10", "all"].contains(&what.as_str()) {
        bail!("l1, l2, l10 or all; not {what}");
    }
    let mut asked = Asked { what, calls: 100_000, seconds: 60 };
    while let Some(flag) = words.next() {
        let number = words
            .next()
            .and_then(|word| word.parse().ok())
            .with_context(|| format!("{flag} needs a number"))?;
        match flag.as_str() {
            "--calls" => asked.calls = number,
            "--seconds" => asked.seconds = number,
            _ => bail!("--calls and --seconds; not {flag}"),
        }
    }
    Ok(asked)
}
