//! L10: until ready, memory at rest, sizes of what a skipper's phone fetches.

use std::fs;
use std::path::Path;
use std::thread;
use std::time::Duration;

use anyhow::Result;

use crate::pages;
use crate::program::Running;
use crate::site::Site;
use crate::table::Table;

/// Starts of which the median is told.
const STARTS: usize = 5;
/// How long the program is left alone before its memory is read.
const REST: Duration = Duration::from_secs(15);
const READY_MS: u128 = 2_000;
const MEMORY: u64 = 60 * 1024 * 1024;
const PAGE: usize = 50 * 1024;

/// Measures.
pub fn measure(site: &Site, table: &mut Table) -> Result<()> {
    for (label, data) in [("demonstration", &site.demo), ("large database", &site.large)] {
        start(site, (label, data), table)?;
    }
    let binary = fs::metadata(&site.binary)?.len() / 1024 / 1024;
    table.note("L10 size of the program, without LTO", format!("{binary} MB"));
    for page in pages::of_a_skipper(site)? {
        table.judge(
            &format!("L10 {}", page.path),
            format!(
                "{} HTML + {} CSS + {} script = {} bytes, gzip ({} more for type and pictures)",
                page.html,
                page.styles,
                page.scripts,
                page.text(),
                page.other
            ),
            "< 50 KB",
            page.text() < PAGE,
        );
    }
    Ok(())
}

fn start(site: &Site, (label, data): (&str, &Path), table: &mut Table) -> Result<()> {
    let mut ready = Vec::new();
    for _ in 1..STARTS {
        let running = Running::serve(&site.binary, data)?;
        ready.push(running.ready_after.as_millis());
        running.stop()?;
    }
    let running = Running::serve(&site.binary, data)?;
    ready.push(running.ready_after.as_millis());
    ready.sort_unstable();
    let (median, most) = (ready[ready.len() / 2], ready[ready.len() - 1]);
    table.judge(
        &format!("L10 ready, {label}"),
        format!("{median} ms (median of {STARTS}, most {most} ms)"),
        "< 2 s",
        most < READY_MS,
    );
    thread::sleep(REST);
    let memory = running.memory()?;
    table.judge(
        &format!("L10 memory at rest, {label}"),
        format!("{:.1} MB", mega(memory)),
        "< 60 MB",
        memory < MEMORY,
    );
    running.stop()
}

fn mega(bytes: u64) -> f64 {
    #[expect(clippy::cast_precision_loss)]
    let bytes = bytes as f64;
    bytes / 1024.0 / 1024.0
}
