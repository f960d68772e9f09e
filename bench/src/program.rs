//! The program `landfall`, built for release, as a child process with its books read from /proc.

use std::fs::{self, File};
use std::net::{Ipv4Addr, SocketAddr, TcpListener};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::thread;
use std::time::{Duration, Instant};

use anyhow::{Context as _, Result, bail};

use crate::http::Wire;

/// The program and the target folder: `LANDFALL_BIN` if it is set, else built as the workspace builds it.
pub fn build() -> Result<(PathBuf, PathBuf)> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let cargo = |words: &[&str]| {
        let mut command = Command::new("cargo");
        command.args(words).current_dir(&root);
        command
    };
    let metadata = cargo(&["metadata", "--format-version", "1", "--no-deps"]).output()?;
    let metadata: serde_json::Value = serde_json::from_slice(&metadata.stdout)?;
    let target = PathBuf::from(
        metadata["target_directory"].as_str().context("cargo metadata names no target folder")?,
    );
    if let Some(binary) = std::env::var_os("LANDFALL_BIN") {
        return Ok((binary.into(), target));
    }
    let built = cargo(&["build", "--release", "--package", "cli", "--bin", "landfall"]).status()?;
    if !built.success() {
        bail!("landfall could not be built");
    }
    Ok((target.join("release/landfall"), target))
}

/// A running program; killed when it is dropped.
pub struct Running {
    child: Child,
    pub listen: SocketAddr,
    pub admin: SocketAddr,
    /// From the start to the first 200 of /readyz.
    pub ready_after: Duration,
}

impl Running {
    /// `landfall serve` on a data folder, awaited.
    pub fn serve(binary: &Path, data: &Path) -> Result<Self> {
        Self::start(binary, data, &["serve"])
    }

    /// Any command that serves.
    pub fn start(binary: &Path, data: &Path, words: &[&str]) -> Result<Self> {
        let (listen, admin) = (free()?, free()?);
        let log = File::create(data.join("bench.log"))?;
        let mut command = Command::new(binary);
        command.args(words).arg("--data-dir").arg(data);
        if words[0] == "demo" {
            command.args(["--port", &listen.port().to_string()]);
        }
        command
            .env("LANDFALL__SERVER__LISTEN", listen.to_string())
            .env("LANDFALL__SERVER__ADMIN", admin.to_string())
            .env("LANDFALL__LOG__LEVEL", "warn")
            .stdin(Stdio::null())
            .stdout(log.try_clone()?)
            .stderr(log);
        let admin = if words[0] == "demo" {
            SocketAddr::from((Ipv4Addr::LOCALHOST, listen.port() + 1))
        } else {
            admin
        };
        let began = Instant::now();
        let child =
            command.spawn().with_context(|| format!("cannot start {}", binary.display()))?;
        let mut running = Self { child, listen, admin, ready_after: Duration::ZERO };
        running.wait(began, &data.join("bench.log"))?;
        Ok(running)
    }

    fn wait(&mut self, began: Instant, log: &Path) -> Result<()> {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
        let request = format!("GET /readyz HTTP/1.1\r\nhost: {}\r\n\r\n", self.admin);
        loop {
            let answer = runtime.block_on(Wire::new(self.admin).ask(request.as_bytes()));
            if answer.is_ok_and(|answer| answer.status == 200) {
                self.ready_after = began.elapsed();
                return Ok(());
            }
            let ended = self.child.try_wait()?;
            if ended.is_some() || began.elapsed() > Duration::from_secs(900) {
                bail!("not ready ({ended:?}):\n{}", fs::read_to_string(log)?);
            }
            thread::sleep(Duration::from_millis(2));
        }
    }

    /// Resident memory, in bytes.
    pub fn memory(&self) -> Result<u64> {
        let status = fs::read_to_string(format!("/proc/{}/status", self.child.id()))?;
        let line =
            status.lines().find_map(|line| line.strip_prefix("VmRSS:")).context("no VmRSS")?;
        Ok(line.split_whitespace().next().context("no number")?.parse::<u64>()? * 1024)
    }

    /// Processor time used so far, by the program and its threads.
    pub fn processor(&self) -> Result<Duration> {
        let stat = fs::read_to_string(format!("/proc/{}/stat", self.child.id()))?;
        let fields: Vec<&str> =
            stat.rsplit_once(')').context("no name")?.1.split_whitespace().collect();
        let ticks: u64 = fields[11].parse::<u64>()? + fields[12].parse::<u64>()?;
        Ok(Duration::from_millis(ticks * 10))
    }

    /// Asks it to stop and waits.
    pub fn stop(mut self) -> Result<()> {
        Command::new("kill").args(["-TERM", &self.child.id().to_string()]).status()?;
        self.child.wait()?;
        Ok(())
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        // Perhaps it has ended already; either way it is gone after this.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

fn free() -> Result<SocketAddr> {
    Ok(TcpListener::bind((Ipv4Addr::LOCALHOST, 0))?.local_addr()?)
}
