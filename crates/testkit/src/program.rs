//! The real program as a child process.

use std::ffi::OsStr;
use std::fs::{self, File};
use std::net::SocketAddr;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, ExitStatus, Stdio};
use std::time::{Duration, Instant};
use std::{env, thread};

use anyhow::{Context, Result, bail};

use crate::net::http_get;
use crate::scratch::Scratch;

/// A program to start, perhaps several times, with its log kept. It is killed
/// on drop; if the test is failing, the end of its log is printed.
#[derive(Debug)]
pub struct Program {
    binary: PathBuf,
    arguments: Vec<String>,
    variables: Vec<(String, String)>,
    scratch: Scratch,
    child: Option<Child>,
}

impl Program {
    /// The `landfall` program: `LANDFALL_BIN` if set, else the one built beside
    /// this test.
    ///
    /// # Errors
    /// If it has not been built: `cargo build -p cli` does.
    pub fn landfall() -> Result<Self> {
        let binary = match env::var_os("LANDFALL_BIN") {
            Some(path) => PathBuf::from(path),
            None => beside("landfall")?,
        };
        if !binary.exists() {
            bail!("{} is not there: cargo build -p cli", binary.display());
        }
        Self::new(&binary)
    }

    /// Any program.
    ///
    /// # Errors
    /// If no scratch folder can be made for its log.
    pub fn new(binary: &Path) -> Result<Self> {
        Ok(Self {
            binary: binary.to_owned(),
            arguments: Vec::new(),
            variables: Vec::new(),
            scratch: Scratch::new("program")?,
            child: None,
        })
    }

    /// Adds arguments.
    #[must_use]
    pub fn args<I: IntoIterator<Item = S>, S: Into<String>>(mut self, arguments: I) -> Self {
        self.arguments.extend(arguments.into_iter().map(Into::into));
        self
    }

    /// Sets an environment variable. The child sees only these, PATH and HOME:
    /// a test does not depend on the shell it is started from.
    #[must_use]
    pub fn env(mut self, name: &str, value: impl Into<String>) -> Self {
        self.variables.push((name.to_owned(), value.into()));
        self
    }

    /// The folder the program runs in, also for its data.
    #[must_use]
    pub fn folder(&self) -> &Path {
        self.scratch.path()
    }

    /// Starts it.
    ///
    /// # Errors
    /// If it runs already or cannot be started.
    pub fn start(&mut self) -> Result<()> {
        if self.child.is_some() {
            bail!("it runs already");
        }
        let log = File::options().create(true).append(true).open(self.log_file())?;
        let kept = |name: &str| env::var_os(name).map(|value| (name.to_owned(), value));
        let child = Command::new(&self.binary)
            .args(&self.arguments)
            .env_clear()
            .envs(["PATH", "HOME", "RUST_BACKTRACE"].into_iter().filter_map(kept))
            .envs(self.variables.iter().map(|(n, v)| (n, OsStr::new(v))))
            .current_dir(self.scratch.path())
            .stdin(Stdio::null())
            .stdout(log.try_clone()?)
            .stderr(log)
            .spawn()
            .with_context(|| format!("cannot start {}", self.binary.display()))?;
        self.child = Some(child);
        Ok(())
    }

    /// Waits until `path` answers 200, and says how long that took.
    ///
    /// # Errors
    /// If it ends first, or is not ready within `patience`; the log is in the
    /// message.
    pub fn wait_ready(
        &mut self,
        at: SocketAddr,
        path: &str,
        patience: Duration,
    ) -> Result<Duration> {
        let started = Instant::now();
        loop {
            if let Some(status) = self.ended()? {
                bail!("it ended ({status}) before it was ready:\n{}", self.log_end());
            }
            if matches!(http_get(at, path), Ok((200, _))) {
                return Ok(started.elapsed());
            }
            if started.elapsed() > patience {
                bail!("not ready after {patience:?}:\n{}", self.log_end());
            }
            thread::sleep(Duration::from_millis(20));
        }
    }

    /// Kills it at once, as `kill -9` does, and waits for it to be gone.
    ///
    /// # Errors
    /// If it was not running.
    pub fn kill(&mut self) -> Result<()> {
        let mut child = self.child.take().context("it was not running")?;
        child.kill()?;
        child.wait()?;
        Ok(())
    }

    /// Asks it to stop (TERM) and waits.
    ///
    /// # Errors
    /// If it was not running, or is still there after `patience`.
    pub fn stop(&mut self, patience: Duration) -> Result<ExitStatus> {
        let id = self.child.as_ref().context("it was not running")?.id();
        let asked = Command::new("kill").args(["-TERM", &id.to_string()]).status()?;
        if !asked.success() {
            bail!("it was not running");
        }
        self.wait(patience)
    }

    /// Waits for it to end by itself.
    ///
    /// # Errors
    /// If it is still there after `patience`.
    pub fn wait(&mut self, patience: Duration) -> Result<ExitStatus> {
        let started = Instant::now();
        loop {
            if let Some(status) = self.ended()? {
                self.child = None;
                return Ok(status);
            }
            if started.elapsed() > patience {
                bail!("still running after {patience:?}:\n{}", self.log_end());
            }
            thread::sleep(Duration::from_millis(20));
        }
    }

    /// Resident memory in bytes, from the system's own books.
    ///
    /// # Errors
    /// If it is not running.
    pub fn memory(&self) -> Result<u64> {
        let id = self.child.as_ref().context("it is not running")?.id();
        let status = fs::read_to_string(format!("/proc/{id}/status"))?;
        let line = status.lines().find(|l| l.starts_with("VmRSS:"));
        let kib: u64 =
            line.and_then(|l| l.split_whitespace().nth(1)).context("no VmRSS line")?.parse()?;
        Ok(kib * 1024)
    }

    /// Everything it printed so far, both streams, all starts.
    #[must_use]
    pub fn log(&self) -> String {
        let bytes = fs::read(self.log_file()).unwrap_or_default();
        String::from_utf8_lossy(&bytes).into_owned()
    }

    fn log_file(&self) -> PathBuf {
        self.scratch.path().join("program.log")
    }

    fn log_end(&self) -> String {
        let log = self.log();
        let lines: Vec<&str> = log.lines().collect();
        lines[lines.len().saturating_sub(100)..].join("\n")
    }

    fn ended(&mut self) -> Result<Option<ExitStatus>> {
        match &mut self.child {
            Some(child) => Ok(child.try_wait()?),
            None => bail!("it was not started"),
        }
    }
}

impl Drop for Program {
    fn drop(&mut self) {
        if let Some(child) = &mut self.child {
            // Perhaps it ended by itself; either way it is gone after this.
            let _ = child.kill();
            let _ = child.wait();
        }
        if thread::panicking() {
            #[expect(clippy::print_stdout, reason = "shown by the test harness on failure")]
            {
                println!("--- end of the program's log ---\n{}", self.log_end());
            }
        }
    }
}

/// A binary in the folder above the running test's (`target/debug/deps`).
fn beside(name: &str) -> Result<PathBuf> {
    let own = env::current_exe()?;
    let folder =
        own.parent().and_then(Path::parent).context("the test runs from an unusual place")?;
    Ok(folder.join(name))
}
