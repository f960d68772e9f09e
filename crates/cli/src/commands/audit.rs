//! `landfall audit verify`: finds any edit, deletion, reorder or cut tail of the ledger.

use std::io::Write;
use std::path::{Path, PathBuf};

use accounts::ledger;
use anyhow::{Context as _, Result};
use storage::Ambient;

use crate::boot;
use crate::config::Config;

/// The file beside the database that keeps the checkpoints: what a rollback of the whole
/// database would contradict.
#[must_use]
pub fn checkpoints_file(config: &Config) -> PathBuf {
    config.data_dir().join("ledger-checkpoints.log")
}

/// Reads what is known outside the database.
///
/// # Errors
/// The file cannot be read, or holds a line that is no checkpoint.
pub fn checkpoints(path: &Path, key: &ledger::LedgerKey) -> Result<Vec<ledger::Checkpoint>> {
    match std::fs::read_to_string(path) {
        Ok(text) => {
            ledger::parse_checkpoints(&text, key).with_context(|| format!("in {}", path.display()))
        }
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => Ok(Vec::new()),
        Err(error) => Err(error).with_context(|| format!("reading {}", path.display())),
    }
}

/// Verifies every chain and prints what was found. True if nothing is wrong.
///
/// # Errors
/// The database or the checkpoints cannot be read.
pub async fn verify(config: &Config, out: &mut impl Write) -> Result<bool> {
    let ambient = Ambient::system();
    let keys = boot::keys(config, &ambient)?;
    let store = boot::open(config, ambient).await?;
    let known = checkpoints(&checkpoints_file(config), &keys.ledger)?;
    let report = ledger::verify(&store, &keys.ledger, &known).await?;
    store.close().await;
    for chain in &report.chains {
        writeln!(out, "{}: {} entries", chain.administration, chain.entries)?;
    }
    for finding in &report.findings {
        writeln!(out, "FAULT {finding}")?;
    }
    let entries: u64 = report.chains.iter().map(|chain| chain.entries).sum();
    let checkpoints = known.len();
    if report.is_clean() {
        writeln!(
            out,
            "The ledger is whole: {entries} entries, compared with {checkpoints} checkpoints."
        )?;
    } else {
        writeln!(
            out,
            "The ledger was changed: {} faults in {entries} entries.",
            report.findings.len()
        )?;
    }
    Ok(report.is_clean())
}
