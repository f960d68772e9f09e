//! `landfall check VOYAGE.json`: the same checks, deadlines and fees as the service, without a
//! server, for agents, programs and the curious.

use std::io::Write;
use std::path::Path;

use anyhow::{Context as _, Result};
use chrono::{DateTime, Utc};
use clearance::check::{Outcome, Severity};
use clearance::history::History;
use clearance::report::{CallReport, VoyageReport, assess};
use clearance::voyage_file::VoyageFile;
use identifiers::Language;
use registry::territory::Atlas;
use web::look::Words;
use web::told;

/// What came of a check, as the exit code says it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Found {
    /// The voyage may be sent.
    Fine,
    /// It has fields or checks that must be mended first.
    ToMend,
}

/// Checks a file and prints what was found.
///
/// # Errors
/// The file cannot be read, or the output not be written.
pub fn check(
    path: &Path,
    (language, json): (Language, bool),
    now: DateTime<Utc>,
    out: &mut impl Write,
) -> Result<Found> {
    let text =
        std::fs::read_to_string(path).with_context(|| format!("reading {}", path.display()))?;
    let words = Words::new(language);
    let parsed = match VoyageFile::parse(&text) {
        Ok(parsed) => parsed,
        Err(problems) => {
            if json {
                serde_json::to_writer_pretty(
                    &mut *out,
                    &serde_json::json!({ "problems": problems }),
                )?;
                writeln!(out)?;
            } else {
                for problem in &problems {
                    writeln!(out, "{}: {}", problem.path, told::problem(&words, problem))?;
                }
            }
            return Ok(Found::ToMend);
        }
    };
    let atlas = Atlas::embedded()?;
    let report = assess(&parsed.voyage, &atlas, &History::default(), now);
    if json {
        serde_json::to_writer_pretty(&mut *out, &report)?;
        writeln!(out)?;
    } else {
        print(&words, &parsed.voyage, &report, out)?;
    }
    Ok(if report.may_submit { Found::Fine } else { Found::ToMend })
}

fn print(
    words: &Words,
    voyage: &VoyageFile,
    report: &VoyageReport,
    out: &mut impl Write,
) -> Result<()> {
    writeln!(out, "{} · {} · {} people", voyage.name, voyage.vessel.name, voyage.people.len())?;
    for call in &report.calls {
        print_call(words, call, out)?;
    }
    let open = |outcome: Outcome| matches!(outcome, Outcome::Failed | Outcome::CouldNotBeComputed);
    let findings: Vec<_> = report.checks.iter().filter(|check| open(check.outcome)).collect();
    if !findings.is_empty() {
        writeln!(out, "\nVessel and people")?;
    }
    for check in findings {
        print_check(words, check, out)?;
    }
    print_sum(words, report, out)
}

/// What it costs, and what came of the checks.
fn print_sum(words: &Words, report: &VoyageReport, out: &mut impl Write) -> Result<()> {
    let totals: Vec<String> = report.totals.iter().map(|total| told::total(words, total)).collect();
    let counts = report.counts;
    writeln!(
        out,
        "\n{}",
        if totals.is_empty() { "No fee is known.".to_owned() } else { totals.join(", ") }
    )?;
    writeln!(
        out,
        "Checks: {} passed, {} to mend, {} for an officer, {} to look at, {} not computed",
        counts.passed, counts.block, counts.refer, counts.warn, counts.not_computed
    )?;
    writeln!(
        out,
        "{}",
        if report.may_submit { "This voyage may be sent." } else { "Mend what is marked first." }
    )?;
    Ok(())
}

fn print_call(words: &Words, call: &CallReport, out: &mut impl Write) -> Result<()> {
    let name = told::by_language(words.language(), &call.port_name);
    let territory = told::by_language(words.language(), &call.territory_name);
    writeln!(
        out,
        "\n{}. {}, {territory}",
        call.index + 1,
        if name.is_empty() { &call.port } else { name }
    )?;
    for (label, time) in [("arrive", &call.arrival), ("leave", &call.departure)] {
        if let Some(time) = time {
            writeln!(out, "   {label:<9}{}", told::local_time(words, time.local, &time.zone))?;
        }
    }
    for deadline in &call.deadlines {
        writeln!(out, "   due      {}", told::sentence(words, &deadline.sentence))?;
    }
    for fee in &call.fees {
        print_fee(words, fee, out)?;
    }
    for check in call
        .checks
        .iter()
        .filter(|c| matches!(c.outcome, Outcome::Failed | Outcome::CouldNotBeComputed))
    {
        print_check(words, check, out)?;
    }
    Ok(())
}

fn print_fee(words: &Words, fee: &clearance::fee::FeeLine, out: &mut impl Write) -> Result<()> {
    let name = told::by_language(words.language(), &fee.name);
    write!(out, "   fee      {name}: {}", told::fee_amount(words, fee))?;
    if let Some(year) = fee.reported_in {
        write!(out, " ({})", words.t1("fee-reported-in", "year", year.to_string()))?;
    }
    match &fee.because {
        Some(because) if !fee.counted => writeln!(out, " – {}", told::sentence(words, because))?,
        _ => writeln!(out)?,
    }
    Ok(())
}

fn print_check(
    words: &Words,
    check: &clearance::check::CheckResult,
    out: &mut impl Write,
) -> Result<()> {
    let mark = match (check.outcome, check.severity) {
        (Outcome::CouldNotBeComputed, _) => "?",
        (_, Severity::Block) => "MEND",
        (_, Severity::Refer) => "refer",
        (_, Severity::Warn) => "look",
        (_, Severity::Info) => "note",
    };
    let sentence = check.skipper.as_ref().unwrap_or(&check.title);
    writeln!(out, "   {mark:<8} {}{}", told::sentence(words, sentence), path_note(&check.path))?;
    Ok(())
}

fn path_note(path: &str) -> String {
    if path.is_empty() { String::new() } else { format!(" [{path}]") }
}
