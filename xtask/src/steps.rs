//! The steps of `cargo xtask test`, one function each.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::{env, fs};

use anyhow::{Context, Result, bail};

use crate::commands::{self, cargo, read, read_if_there, root, show, works};
use crate::say;
use crate::suite::Done;

pub(crate) fn fmt() -> Result<Done> {
    show(cargo().args(["fmt", "--all", "--check"])).context("cargo fmt --all mends it")?;
    Ok(Done::Passed)
}

pub(crate) fn clippy() -> Result<Done> {
    show(cargo().args(["clippy", "--workspace", "--all-targets", "--", "-D", "warnings"]))?;
    Ok(Done::Passed)
}

/// The committed styles and scripts must be what their sources build to: the
/// program embeds them, and nobody reviews a bundle.
pub(crate) fn assets() -> Result<Done> {
    let folder = root().join("web-assets");
    if !folder.join("package.json").exists() {
        return Ok(Done::Skipped("no web-assets here".to_owned()));
    }
    let dist = folder.join("dist");
    let before = contents(&dist)?;
    show(Command::new("npm").args(["run", "build"]).current_dir(&folder))?;
    let after = contents(&dist)?;
    let mut changed = Vec::new();
    for name in before.keys().chain(after.keys()) {
        if before.get(name) != after.get(name) && !changed.contains(&name) {
            changed.push(name);
        }
    }
    if !changed.is_empty() {
        bail!("web-assets/dist was not up to date, commit what was built: {changed:?}");
    }
    let tracked =
        read(Command::new("git").args(["ls-files", "web-assets/dist"]).current_dir(root()));
    // Without git (a source archive) there is nothing to ask.
    if let Ok(tracked) = tracked {
        let known: Vec<&str> = tracked.lines().collect();
        let strays: Vec<&String> = after
            .keys()
            .filter(|name| !known.contains(&format!("web-assets/dist/{name}").as_str()))
            .collect();
        if !strays.is_empty() {
            bail!("built but not committed in web-assets/dist: {strays:?}");
        }
    }
    say(&format!("{} files, all as committed", after.len()));
    Ok(Done::Passed)
}

/// Every file below `folder` with its bytes.
fn contents(folder: &Path) -> Result<BTreeMap<String, Vec<u8>>> {
    let mut out = BTreeMap::new();
    let mut open = vec![folder.to_owned()];
    while let Some(next) = open.pop() {
        if !next.is_dir() {
            continue;
        }
        for entry in fs::read_dir(&next)? {
            let path = entry?.path();
            if path.is_dir() {
                open.push(path);
            } else {
                let name = path.strip_prefix(folder).unwrap_or(&path);
                out.insert(name.display().to_string(), fs::read(&path)?);
            }
        }
    }
    Ok(out)
}

/// One PostgreSQL server serves the whole run; each story gets a database.
pub(crate) fn tests() -> Result<Done> {
    let program = build_program()?;
    let server = testkit::Postgres::start()?;
    say(&format!("PostgreSQL for this run on port {}", server.port()));
    let mut command = cargo();
    if works(cargo().args(["nextest", "--version"])) {
        command.args(["nextest", "run", "--workspace", "--no-fail-fast"]);
    } else {
        command.args(["test", "--workspace", "--no-fail-fast", "--lib", "--bins", "--tests"]);
    }
    command.env(testkit::SHARED, server.port().to_string()).env("LANDFALL_BIN", &program);
    show(&mut command)?;
    Ok(Done::Passed)
}

pub(crate) fn doc() -> Result<Done> {
    show(cargo().args(["test", "--workspace", "--doc"]))?;
    Ok(Done::Passed)
}

pub(crate) fn openapi() -> Result<Done> {
    let found = commands::openapi()?;
    let Some(committed) = read_if_there(&commands::openapi_file())? else {
        bail!("docs/openapi.json is missing: cargo xtask openapi writes it");
    };
    if found == committed {
        return Ok(Done::Passed);
    }
    let mut lines = committed.lines().zip(found.lines()).enumerate();
    let at = lines.find(|(_, (a, b))| a != b);
    let (line, was, is) = at.map_or((0, "", ""), |(n, (a, b))| (n + 1, a, b));
    bail!(
        "the API has changed from docs/openapi.json, line {line}:\n- {was}\n+ {is}\n\
         if that is meant: cargo xtask openapi, and commit it"
    );
}

/// The fuzz targets stand outside the workspace, where nothing else builds them.
pub(crate) fn fuzz() -> Result<Done> {
    if !root().join("fuzz/Cargo.toml").exists() {
        return Ok(Done::Skipped("no fuzz here".to_owned()));
    }
    if !works(Command::new("c++").arg("--version")) {
        return Ok(Done::Skipped("libFuzzer needs a C++ compiler".to_owned()));
    }
    show(cargo().args(["check", "--manifest-path", "fuzz/Cargo.toml", "--locked"]))?;
    Ok(Done::Passed)
}

pub(crate) fn e2e() -> Result<Done> {
    let folder = root().join("e2e");
    if !folder.join("package.json").exists() {
        return Ok(Done::Skipped("no e2e here".to_owned()));
    }
    let program = build_program()?;
    let failed = folder.join("test-results/failed.txt");
    let mut playwright = Command::new("npx");
    playwright
        .args(["--no-install", "playwright", "test"])
        .env("LANDFALL_BIN", program)
        .env("CHROMIUM_BIN", "/usr/bin/chromium")
        .current_dir(folder);
    if let Err(error) = show(&mut playwright) {
        // What failed, or was late once: the run is long, and its end is what is read.
        bail!("{error:#}\n{}", fs::read_to_string(failed).unwrap_or_default());
    }
    Ok(Done::Passed)
}

/// The tests that kill the program in the middle of its work. They are marked
/// `#[ignore]` so that the quick run leaves them out.
pub(crate) fn crash() -> Result<Done> {
    let there = ["crash.rs", "crash/main.rs"]
        .iter()
        .any(|file| root().join("crates/cli/tests").join(file).exists());
    if !there {
        return Ok(Done::Skipped("no crates/cli/tests/crash here".to_owned()));
    }
    let program = build_program()?;
    let mut command = cargo();
    command
        .args(["test", "--package", "cli", "--test", "crash", "--"])
        .args(["--ignored", "--nocapture", "--test-threads", "1"])
        .env("LANDFALL_BIN", program);
    show(&mut command)?;
    Ok(Done::Passed)
}

/// Builds the program and says where it is.
fn build_program() -> Result<PathBuf> {
    show(cargo().args(["build", "--package", "cli", "--bin", "landfall"]))?;
    let metadata = read(cargo().args(["metadata", "--format-version", "1", "--no-deps"]))?;
    let metadata: serde_json::Value = serde_json::from_str(&metadata)?;
    let target =
        metadata["target_directory"].as_str().context("cargo metadata names no target folder")?;
    let program = Path::new(target).join("debug/landfall");
    if !program.exists() {
        bail!(
            "{} is not there; is CARGO_BUILD_TARGET set? ({:?})",
            program.display(),
            env::var_os("CARGO_BUILD_TARGET")
        );
    }
    Ok(program)
}
