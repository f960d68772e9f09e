//! A PostgreSQL server of our own, from Debian's package.

use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::sync::{Mutex, OnceLock, PoisonError};
use std::{env, fs};

use anyhow::{Context, Result, bail};

use crate::net::free_port;
use crate::scratch::Scratch;

/// Environment variable with the port of a server that a whole test run shares;
/// `cargo xtask test` sets it.
pub const SHARED: &str = "LANDFALL_TEST_POSTGRES_PORT";

/// The role that owns every test database: no superuser, so that row-level
/// security applies to it.
const ROLE: &str = "landfall";

/// A running server on 127.0.0.1, with its data in a scratch folder.
#[derive(Debug)]
pub struct Postgres {
    port: u16,
    bin: PathBuf,
    /// None for a server that another process owns.
    home: Option<Scratch>,
}

impl Postgres {
    /// Starts a private server, `fsync` on as in production. It ends when this
    /// is dropped, and also when the process dies without dropping it.
    ///
    /// # Errors
    /// Says what to install if PostgreSQL is missing, or what the server said.
    pub fn start() -> Result<Self> {
        let bin = binaries()?;
        let home = Scratch::new("postgres")?;
        if is_root() {
            run(Command::new("chown").arg("postgres").arg(home.path()))?;
        }
        let data = home.path().join("data");
        run(as_owner(&bin.join("initdb")).arg("-D").arg(&data).args([
            "--username=postgres",
            "--auth=trust",
            "--encoding=UTF8",
            "--locale=C.UTF-8",
            // initdb need not be durable; the server is.
            "--no-sync",
        ]))?;
        let server = Self { port: free_port()?, bin, home: Some(home) };
        server.start_again()?;
        server.sql("postgres", &format!("CREATE ROLE {ROLE} LOGIN NOSUPERUSER NOBYPASSRLS"))?;
        server.watch()?;
        Ok(server)
    }

    /// The server all tests of this run share: the one `cargo xtask test` started,
    /// else one for this process.
    ///
    /// # Errors
    /// As [`Postgres::start`].
    pub fn shared() -> Result<&'static Self> {
        static OWN: OnceLock<Postgres> = OnceLock::new();
        static STARTING: Mutex<()> = Mutex::new(());
        // One start at a time; a test that panicked while starting has no effect.
        let _one = STARTING.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(server) = OWN.get() {
            return Ok(server);
        }
        let server = match env::var_os(SHARED) {
            Some(port) => Self {
                port: port
                    .to_str()
                    .and_then(|port| port.parse().ok())
                    .with_context(|| format!("{SHARED} is no port: {port:?}"))?,
                bin: binaries()?,
                home: None,
            },
            None => Self::start()?,
        };
        Ok(OWN.get_or_init(|| server))
    }

    /// The port it listens on.
    #[must_use]
    pub fn port(&self) -> u16 {
        self.port
    }

    /// The address of a database on this server for the owning role.
    #[must_use]
    pub fn url(&self, database: &str) -> String {
        format!("postgres://{ROLE}@127.0.0.1:{}/{database}", self.port)
    }

    /// Makes an empty database owned by the role that is no superuser.
    ///
    /// # Errors
    /// What the server said.
    pub fn create(&self, database: &str) -> Result<()> {
        self.sql("postgres", &format!("CREATE DATABASE {database} OWNER {ROLE}")).map(drop)
    }

    /// Drops a database, whoever is still connected.
    ///
    /// # Errors
    /// What the server said.
    pub fn remove(&self, database: &str) -> Result<()> {
        self.sql("postgres", &format!("DROP DATABASE IF EXISTS {database} WITH (FORCE)")).map(drop)
    }

    /// Runs one statement as the superuser and answers its rows, tab-separated
    /// without headings.
    ///
    /// # Errors
    /// What the server said.
    pub fn sql(&self, database: &str, statement: &str) -> Result<String> {
        let mut psql = Command::new(self.bin.join("psql"));
        psql.args(["-X", "-q", "-A", "-t", "-F", "\t", "-v", "ON_ERROR_STOP=1"])
            .args(["-h", "127.0.0.1", "-U", "postgres", "-d", database])
            .args(["-p", &self.port.to_string(), "-c", statement]);
        run(&mut psql)
    }

    /// Stops at once, as a crash does: no checkpoint, connections cut.
    ///
    /// # Errors
    /// If the server is not ours, or was not running.
    pub fn stop_immediate(&self) -> Result<()> {
        let mut stop = as_owner(&self.bin.join("pg_ctl"));
        run(stop.arg("-D").arg(self.data()?).args(["-m", "immediate", "-w", "stop"])).map(drop)
    }

    /// Starts again after [`Postgres::stop_immediate`], on the same port and data.
    ///
    /// # Errors
    /// If the server is not ours, or does not come up within a minute.
    pub fn start_again(&self) -> Result<()> {
        let data = self.data()?;
        let home = data.parent().unwrap_or(&data);
        let options = format!(
            "-p {} -k {} -c listen_addresses=127.0.0.1 -c max_connections=200",
            self.port,
            home.display()
        );
        let mut start = as_owner(&self.bin.join("pg_ctl"));
        start
            .arg("-D")
            .arg(&data)
            .arg("-l")
            .arg(home.join("log"))
            .args(["-w", "-t", "60", "-o", &options, "start"]);
        // pg_ctl hands its output to the server, which would hold a pipe open.
        let status = start
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .status()
            .context("cannot run pg_ctl")?;
        if !status.success() {
            let log = fs::read_to_string(home.join("log")).unwrap_or_default();
            bail!("PostgreSQL did not start:\n{log}");
        }
        Ok(())
    }

    fn data(&self) -> Result<PathBuf> {
        let home = self.home.as_ref().context("this server is shared")?;
        Ok(home.path().join("data"))
    }

    /// A shell that waits for this process to be gone and then clears up: a
    /// killed test, or a server kept in a static, leaves nothing behind. It looks
    /// into /proc because `kill -0` may not ask after another account's process.
    fn watch(&self) -> Result<()> {
        let data = self.data()?;
        let home = data.parent().unwrap_or(&data);
        let script = "while [ -d \"/proc/$1\" ]; do sleep 1; done\n\
             \"$2\" -D \"$3/data\" -m immediate -w stop >/dev/null 2>&1\n\
             rm -rf \"$3\"";
        as_owner(Path::new("sh"))
            .args(["-c", script, "watch"])
            .arg(std::process::id().to_string())
            .arg(self.bin.join("pg_ctl"))
            .arg(home)
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .context("cannot watch over the server")?;
        Ok(())
    }
}

impl Drop for Postgres {
    fn drop(&mut self) {
        if self.home.is_some() {
            // Already stopped by the test, perhaps; the watch clears up the rest.
            let _ = self.stop_immediate();
        }
    }
}

/// The newest of Debian's PostgreSQL installations, or what the path offers.
fn binaries() -> Result<PathBuf> {
    let version = |path: &Path| -> u32 {
        let name = path.file_name().and_then(|n| n.to_str());
        name.and_then(|n| n.parse().ok()).unwrap_or(0)
    };
    let mut found: Vec<PathBuf> = fs::read_dir("/usr/lib/postgresql")
        .into_iter()
        .flatten()
        .filter_map(|entry| entry.ok().map(|e| e.path()))
        .filter(|path| path.join("bin/initdb").exists())
        .collect();
    found.sort_by_key(|path| version(path));
    if let Some(newest) = found.pop() {
        return Ok(newest.join("bin"));
    }
    env::split_paths(&env::var_os("PATH").unwrap_or_default())
        .find(|folder| folder.join("initdb").exists())
        .context("PostgreSQL is not installed: apt-get install postgresql, or run cargo xtask test")
}

/// PostgreSQL refuses to run as root.
fn as_owner(program: &Path) -> Command {
    if is_root() {
        let mut command = Command::new("runuser");
        command.args(["-u", "postgres", "--"]).arg(program);
        // The server's role cannot enter every folder root can.
        command.current_dir("/");
        return command;
    }
    Command::new(program)
}

fn is_root() -> bool {
    use std::os::unix::fs::MetadataExt;
    fs::metadata("/proc/self").is_ok_and(|own| own.uid() == 0)
}

/// Runs to the end; the error holds what the program said.
fn run(command: &mut Command) -> Result<String> {
    let output = command
        .stdin(Stdio::null())
        .output()
        .with_context(|| format!("cannot run {}", command.get_program().display()))?;
    if !output.status.success() {
        bail!(
            "{} failed: {}{}",
            command.get_program().display(),
            String::from_utf8_lossy(&output.stdout),
            String::from_utf8_lossy(&output.stderr),
        );
    }
    Ok(String::from_utf8_lossy(&output.stdout).trim_end().to_owned())
}
