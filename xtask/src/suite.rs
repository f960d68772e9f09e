//! `cargo xtask test`: the table of steps and the run through it.

use std::process::ExitCode;
use std::time::{Duration, Instant};

use anyhow::{Result, bail};

use crate::{machine, say, steps, tidy};

/// What a step that did not fail came to.
pub(crate) enum Done {
    Passed,
    /// Left out, and why; said in the summary so that nobody takes it for tested.
    Skipped(String),
}

/// One step. To add one: write its function in `steps.rs` and a line in [`STEPS`].
struct Step {
    name: &'static str,
    about: &'static str,
    /// Left out by `--fast`.
    slow: bool,
    /// If it fails, the rest cannot work either.
    needed: bool,
    run: fn() -> Result<Done>,
}

const fn step(name: &'static str, about: &'static str, run: fn() -> Result<Done>) -> Step {
    Step { name, about, slow: false, needed: false, run }
}

const STEPS: &[Step] = &[
    Step {
        needed: true,
        ..step("machine", "what the checks need", || machine::prepare().map(|()| Done::Passed))
    },
    step("tidy", "the house rules", tidy::step),
    step("fmt", "layout of the code", steps::fmt),
    step("assets", "styles and scripts built anew are the committed ones", steps::assets),
    step("clippy", "warnings are errors", steps::clippy),
    step("tests", "every crate, on SQLite and PostgreSQL", steps::tests),
    step("doc", "the examples in the documentation", steps::doc),
    step("openapi", "the API is the documented one", steps::openapi),
    Step { slow: true, ..step("fuzz", "the fuzz targets fit the code", steps::fuzz) },
    Step { slow: true, ..step("e2e", "a browser against the real program", steps::e2e) },
    Step { slow: true, ..step("crash", "kill -9 in the middle of the work", steps::crash) },
];

/// Most lines of the summary that say what failed of a step.
const LINES_MOST: usize = 30;

/// Runs the steps the arguments ask for.
pub(crate) fn run(arguments: &[String]) -> Result<ExitCode> {
    let mut fast = false;
    let mut only = None;
    let mut words = arguments.iter();
    while let Some(word) = words.next() {
        match word.as_str() {
            "--fast" => fast = true,
            "--only" => only = words.next().cloned(),
            other => bail!("`test` knows --fast and --only STEP, not `{other}`"),
        }
    }
    if let Some(name) = &only
        && !STEPS.iter().any(|s| s.name == name)
    {
        let names: Vec<&str> = STEPS.iter().map(|s| s.name).collect();
        bail!("there is no step `{name}`; there are: {}", names.join(", "));
    }
    let started = Instant::now();
    let mut summary = Vec::new();
    for step in STEPS {
        if only.as_ref().is_some_and(|name| name != step.name) {
            continue;
        }
        if step.slow && fast {
            summary.push((step, Duration::ZERO, Ok(Done::Skipped("--fast".to_owned()))));
            continue;
        }
        say(&format!("\n━━━━ {}: {} ━━━━", step.name, step.about));
        let begun = Instant::now();
        let result = (step.run)();
        if let Err(error) = &result {
            say(&format!("{} FAILED: {error:#}", step.name));
        }
        let stop = result.is_err() && step.needed;
        summary.push((step, begun.elapsed(), result));
        if stop {
            break;
        }
    }
    Ok(conclude(&summary, started.elapsed()))
}

fn conclude(summary: &[(&Step, Duration, Result<Done>)], took: Duration) -> ExitCode {
    say("\n━━━━ summary ━━━━");
    let (mut passed, mut failed) = (0_u32, 0_u32);
    for (step, took, result) in summary {
        let (word, why) = match result {
            Ok(Done::Passed) => {
                passed += 1;
                ("passed", String::new())
            }
            Ok(Done::Skipped(why)) => ("skipped", why.clone()),
            Err(error) => {
                failed += 1;
                ("FAILED", error.to_string())
            }
        };
        let first = why.lines().next().unwrap_or_default();
        let took = took.as_secs_f64();
        say(&format!("{word:8} {:8} {took:7.1} s  {first}", step.name));
        for line in why.lines().skip(1).take(LINES_MOST) {
            say(&format!("         {line}"));
        }
    }
    say(&format!("{:17} {:7.1} s in all", "", took.as_secs_f64()));
    say(&format!("{passed} passed, {failed} failed"));
    if failed == 0 { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}
