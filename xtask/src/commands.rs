//! Programs that the commands run, and where.

use std::env;
use std::ffi::OsString;
use std::os::unix::process::CommandExt;
use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode, Stdio};
use std::{fs, io};

use anyhow::{Context, Result, bail};

use crate::say;

/// The folder of the whole project.
pub(crate) fn root() -> PathBuf {
    let own = Path::new(env!("CARGO_MANIFEST_DIR"));
    own.parent().unwrap_or(own).to_owned()
}

/// The cargo that runs us.
pub(crate) fn cargo() -> Command {
    let program = env::var_os("CARGO").unwrap_or_else(|| OsString::from("cargo"));
    let mut command = Command::new(program);
    command.current_dir(root());
    command
}

/// Runs a command with its output shown; an error if it fails.
pub(crate) fn show(command: &mut Command) -> Result<()> {
    say(&format!("$ {}", line(command)));
    let status = command
        .status()
        .with_context(|| format!("cannot run {}", command.get_program().display()))?;
    if !status.success() {
        bail!("`{}` failed ({status})", line(command));
    }
    Ok(())
}

/// Runs a command and answers what it printed; an error with both if it fails.
pub(crate) fn read(command: &mut Command) -> Result<String> {
    let output = command
        .stdin(Stdio::null())
        .output()
        .with_context(|| format!("cannot run {}", command.get_program().display()))?;
    if !output.status.success() {
        let said = String::from_utf8_lossy(&output.stderr);
        bail!("`{}` failed: {}", line(command), said.trim());
    }
    Ok(String::from_utf8_lossy(&output.stdout).into_owned())
}

/// Whether a command can be run and succeeds, quietly.
pub(crate) fn works(command: &mut Command) -> bool {
    let quiet = command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null());
    quiet.status().is_ok_and(|status| status.success())
}

fn line(command: &Command) -> String {
    let mut words = vec![command.get_program().to_string_lossy().into_owned()];
    words.extend(command.get_args().map(|a| a.to_string_lossy().into_owned()));
    words.join(" ")
}

/// `cargo xtask demo`: becomes the program.
pub(crate) fn demo(arguments: &[String]) -> Result<ExitCode> {
    say("Building Landfall; the first time takes some minutes.");
    let error =
        cargo().args(["run", "--release", "--package", "cli", "--", "demo"]).args(arguments).exec();
    Err(error).context("cannot run cargo")
}

/// What the program says its API is.
pub(crate) fn openapi() -> Result<String> {
    read(cargo().args(["run", "--quiet", "--package", "cli", "--", "openapi"]))
}

/// Where the committed description of the API is.
pub(crate) fn openapi_file() -> PathBuf {
    root().join("docs/openapi.json")
}

/// `cargo xtask openapi`.
pub(crate) fn write_openapi() -> Result<ExitCode> {
    let document = openapi()?;
    let file = openapi_file();
    fs::write(&file, document).with_context(|| format!("cannot write {}", file.display()))?;
    say(&format!("wrote {}", file.display()));
    Ok(ExitCode::SUCCESS)
}

/// Reads a file; `None` if it is not there.
pub(crate) fn read_if_there(file: &Path) -> Result<Option<String>> {
    match fs::read_to_string(file) {
        Ok(text) => Ok(Some(text)),
        Err(e) if e.kind() == io::ErrorKind::NotFound => Ok(None),
        Err(e) => Err(e).with_context(|| format!("cannot read {}", file.display())),
    }
}
