//! The data the measures run on, made once and kept in the target folder.

use std::fs;
use std::path::{Path, PathBuf};
use std::time::Instant;

use anyhow::{Context as _, Result};
use cli::boot::{self, Booted};
use cli::config::Config;
use storage::Ambient;

use crate::multiply;
use crate::program::{self, Running};

/// What is there.
pub struct Site {
    pub binary: PathBuf,
    /// The demonstration's season, as `landfall demo` makes it.
    pub demo: PathBuf,
    /// The season multiplied.
    pub large: PathBuf,
    pub runtime: tokio::runtime::Runtime,
}

impl Site {
    /// Builds the program and makes what is not there yet.
    pub fn prepare(calls: u64) -> Result<Self> {
        let runtime =
            tokio::runtime::Builder::new_multi_thread().worker_threads(1).enable_all().build()?;
        let (binary, target) = program::build()?;
        let folder = target.join("landfall-bench");
        let (demo, large) = (folder.join("demo"), folder.join(format!("calls-{calls}")));
        if !demo.join("made").exists() {
            eprintln!("making the demonstration's season …");
            begin_anew(&demo)?;
            Running::start(&binary, &demo, &["demo"])?.stop()?;
            fs::write(demo.join("made"), "")?;
        }
        if !large.join("made").exists() {
            eprintln!("making {calls} calls of it …");
            let began = Instant::now();
            begin_anew(&large)?;
            for name in ["landfall.db", "server.key"] {
                fs::copy(demo.join(name), large.join(name)).context(name)?;
            }
            let booted = runtime.block_on(open(&large))?;
            let made = runtime.block_on(multiply::to(&booted, calls))?;
            runtime.block_on(booted.store.close());
            eprintln!("{made} calls after {} s", began.elapsed().as_secs());
            fs::write(large.join("made"), "")?;
        }
        Ok(Self { binary, demo, large, runtime })
    }
}

fn begin_anew(folder: &Path) -> Result<()> {
    if folder.exists() {
        fs::remove_dir_all(folder)?;
    }
    Ok(fs::create_dir_all(folder)?)
}

/// Opens a data folder beside the program, as the program does.
pub async fn open(data: &Path) -> Result<Booted> {
    let setting = ("LANDFALL__DATA_DIR".to_owned(), data.display().to_string());
    let config = Config::load(None, std::iter::once(setting), &[])?;
    boot::boot(&config, Ambient::system(), false).await
}
