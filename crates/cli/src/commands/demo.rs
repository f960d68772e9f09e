//! `landfall demo`: an invented season on embedded SQLite, to try and to train on.

use std::path::{Path, PathBuf};

use accounts::Role;
use anyhow::{Context as _, Result};
use serde::{Deserialize, Serialize};
use storage::{Ambient, SeededChance, SteppedClock, SystemClock};

use super::replay::Replay;
use super::replay::standing::TERRITORY;
use super::serve;
use crate::args::Demo;
use crate::boot::{self, Booted};
use crate::config::Config;
use crate::demo::cast::{self, CastMember, PASSWORD};
use crate::demo::season;

/// What a data folder says of the season in it.
#[derive(Debug, Serialize, Deserialize, PartialEq, Eq)]
struct Label {
    seed: u64,
    day: chrono::NaiveDate,
}

/// Days the story begins before today.
const BEGINS: i64 = 100;

/// Makes the season if it is not there, prints the sign-ins, and serves.
///
/// # Errors
/// The data folder cannot be used, or an address cannot be listened on.
pub async fn run(config: &Config, options: &Demo) -> Result<()> {
    let folder = config.data_dir();
    std::fs::create_dir_all(&folder).with_context(|| format!("creating {}", folder.display()))?;
    let today = Ambient::system().now().date_naive();
    let wanted = Label { seed: options.seed, day: today };
    let there = if options.fresh { None } else { label(&folder)? };
    let booted = match there {
        Some(label) => {
            if label != wanted {
                eprintln!(
                    "This is the season of {} with seed {}; --fresh begins a new one.",
                    label.day, label.seed
                );
            }
            boot::boot(config, Ambient::system(), false).await?
        }
        None => begin(config, &folder, wanted).await?,
    };
    let shown = signs(&booted, options.seed, today);
    print_signs(config, &shown);
    let settings = serve::settings(config, true)?;
    serve::run(config, booted, settings, Some(web::mail::Postman::mailbox())).await
}

fn label_path(folder: &Path) -> PathBuf {
    folder.join("season.json")
}

fn label(folder: &Path) -> Result<Option<Label>> {
    match std::fs::read(label_path(folder)) {
        Ok(bytes) => Ok(Some(
            serde_json::from_slice(&bytes).context("season.json cannot be read; use --fresh")?,
        )),
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => Ok(None),
        Err(error) => Err(error).context("season.json"),
    }
}

/// Makes a new season: the database is begun afresh and the story replayed at its own times.
async fn begin(config: &Config, folder: &Path, wanted: Label) -> Result<Booted> {
    for name in [
        "season.json",
        "landfall.db",
        "landfall.db-wal",
        "landfall.db-shm",
        "ledger-checkpoints.log",
    ] {
        match std::fs::remove_file(folder.join(name)) {
            Err(error) if error.kind() != std::io::ErrorKind::NotFound => {
                return Err(error).context(name);
            }
            _ => {}
        }
    }
    let now = Ambient::system().now();
    let clock = SteppedClock::at(now - chrono::TimeDelta::days(BEGINS));
    let ambient = Ambient::new(clock.clone(), SeededChance::new(wanted.seed));
    let booted = boot::boot(config, ambient, false).await?;
    let season = season(booted.clearance.atlas(), wanted.seed, now);
    let hash = Ambient::new(SystemClock, SeededChance::new(wanted.seed));
    let told = Replay::new(&booted, clock, hash).tell(&season).await?;
    eprintln!("\rA season: {told}                    ");
    booted.store.close().await;
    std::fs::write(label_path(folder), serde_json::to_vec(&wanted)?)?;
    boot::boot(config, Ambient::system(), false).await
}

fn signs(booted: &Booted, seed: u64, today: chrono::NaiveDate) -> Vec<CastMember> {
    let atlas = booted.clearance.atlas();
    let noon = today.and_hms_opt(12, 0, 0).unwrap_or_default().and_utc();
    let mut shown = cast::public(&season(atlas, seed, noon));
    let officers = cast::officers(atlas);
    let near = |member: &&CastMember| {
        ["LC", "VC", "GD", accounts::REGION].contains(&member.territory.as_str())
    };
    shown.extend(officers.iter().filter(near).cloned());
    let signs = |member: &&CastMember| {
        member.territory == TERRITORY && matches!(member.role, Role::Supervisor)
    };
    shown.extend(officers.iter().filter(signs).cloned().chain(cast::deputies()));
    shown
}

fn print_signs(config: &Config, shown: &[CastMember]) {
    eprintln!("\nLandfall, demonstration: {}", config.get("server.public_url"));
    eprintln!("Every sign-in below has the password: {PASSWORD}\n");
    for member in shown {
        let post = member
            .agency
            .map_or(member.role.word().to_owned(), |agency| format!("{}, {agency}", member.role));
        eprintln!(
            "  {:<44} {:<28} {}",
            member.email,
            format!("{post} ({})", member.territory),
            member.name
        );
    }
    eprintln!(
        "\nThe other territories' officers are customs.CODE@, immigration.CODE@, supervisor.CODE@ …"
    );
    eprintln!("Letters are kept at {}/mailbox\n", config.get("server.public_url"));
}
