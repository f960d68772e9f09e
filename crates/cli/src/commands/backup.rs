//! `landfall backup | restore | backup verify`: one sealed file that holds the whole database.
//!
//! The file: a line that says what it is, a line of JSON (when, which engine, how long), then
//! pieces of up to 1 MiB, each sealed under the server key with its number and whether it is the
//! last bound in, so that pieces cannot be swapped, left out or cut off. The server key itself is
//! never in it.

use std::fs::File;
use std::io::{BufReader, BufWriter, Read, Write};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use accounts::Keys;
use anyhow::{Context as _, Result, bail};
use serde::{Deserialize, Serialize};
use storage::{Ambient, Engine, Store, StoreOptions};

use crate::boot;
use crate::config::Config;

const MAGIC: &str = "LANDFALL BACKUP 1\n";
const PIECE: usize = 1024 * 1024;
/// What sealing adds to a piece, at most.
const SEALED_MORE: usize = 64;

#[derive(Debug, Serialize, Deserialize)]
struct Head {
    made_at: String,
    engine: String,
    bytes: u64,
    id: String,
}

/// Makes a backup while others go on working. PostgreSQL is copied by `pg_dump`.
///
/// # Errors
/// The database cannot be copied or the file not be written; a half-written file is removed.
pub async fn backup(config: &Config, target: &Path) -> Result<u64> {
    let ambient = Ambient::system();
    let keys = boot::keys(config, &ambient)?;
    let store = boot::open(config, ambient.clone()).await?;
    if target.exists() {
        bail!("{} is already there: name another file", target.display());
    }
    let copy = beside(target, "copy");
    let engine = store.engine();
    match engine {
        Engine::Sqlite => store.copy_to(&copy).await.context("the database cannot be copied")?,
        Engine::Postgres => dump(config, &copy)?,
    }
    store.close().await;
    let sealed = seal_file(&keys, &ambient, (&copy, engine), target);
    std::fs::remove_file(&copy).ok();
    if sealed.is_err() {
        std::fs::remove_file(target).ok();
    }
    sealed
}

fn beside(target: &Path, word: &str) -> PathBuf {
    let mut name = target.file_name().unwrap_or_default().to_os_string();
    name.push(format!(".{word}"));
    target.with_file_name(name)
}

fn seal_file(
    keys: &Keys,
    ambient: &Ambient,
    (copy, engine): (&Path, Engine),
    target: &Path,
) -> Result<u64> {
    let bytes = std::fs::metadata(copy)?.len();
    let head = Head {
        made_at: ambient.now().to_rfc3339(),
        engine: format!("{engine:?}").to_lowercase(),
        bytes,
        id: ambient.uuid(),
    };
    let mut from = BufReader::new(File::open(copy)?);
    let file = File::create_new(target).with_context(|| format!("writing {}", target.display()))?;
    let mut to = BufWriter::new(file);
    to.write_all(MAGIC.as_bytes())?;
    writeln!(to, "{}", serde_json::to_string(&head)?)?;
    let pieces = bytes.div_ceil(PIECE as u64).max(1);
    for number in 0..pieces {
        let mut piece = Vec::with_capacity(PIECE);
        (&mut from).take(PIECE as u64).read_to_end(&mut piece)?;
        let sealed =
            keys.seal.close(ambient, &place(&head.id, number, number + 1 == pieces), &piece)?;
        to.write_all(&u32::try_from(sealed.len())?.to_le_bytes())?;
        to.write_all(&sealed)?;
    }
    to.into_inner().map_err(|error| error.into_error())?.sync_all()?;
    Ok(bytes)
}

fn place(id: &str, number: u64, last: bool) -> String {
    format!("backup:{id}:{number}:{last}")
}

/// Opens a backup into a plain copy of the database. Gives what its head says.
fn open_file(keys: &Keys, source: &Path, target: &Path) -> Result<Head> {
    let mut from = BufReader::new(
        File::open(source).with_context(|| format!("reading {}", source.display()))?,
    );
    let mut magic = vec![0; MAGIC.len()];
    from.read_exact(&mut magic).context("this is not a backup of Landfall")?;
    if magic != MAGIC.as_bytes() {
        bail!("this is not a backup of Landfall, or one of a later form");
    }
    let head: Head =
        serde_json::from_str(&line(&mut from)?).context("the head of the backup cannot be read")?;
    let mut to = BufWriter::new(
        File::create(target).with_context(|| format!("writing {}", target.display()))?,
    );
    let pieces = head.bytes.div_ceil(PIECE as u64).max(1);
    for number in 0..pieces {
        let mut length = [0; 4];
        from.read_exact(&mut length).context("the backup ends too early")?;
        let length = u32::from_le_bytes(length) as usize;
        if length > PIECE + SEALED_MORE {
            bail!("the backup is damaged at piece {number}");
        }
        let mut sealed = vec![0; length];
        from.read_exact(&mut sealed).context("the backup ends too early")?;
        let piece = keys.seal.open(&place(&head.id, number, number + 1 == pieces), &sealed);
        to.write_all(
            &piece.with_context(|| format!("piece {number} of the backup does not open"))?,
        )?;
    }
    if from.read(&mut [0])? != 0 {
        bail!("the backup holds more than its head says");
    }
    to.into_inner().map_err(|error| error.into_error())?.sync_all()?;
    Ok(head)
}

fn line(from: &mut impl Read) -> Result<String> {
    let mut text = Vec::new();
    let mut byte = [0];
    while text.len() < 4096 {
        from.read_exact(&mut byte).context("the backup ends too early")?;
        if byte[0] == b'\n' {
            return Ok(String::from_utf8(text)?);
        }
        text.push(byte[0]);
    }
    bail!("the head of the backup cannot be read")
}

/// Opens a backup into a scratch copy and looks it over: every piece opens, the database is
/// whole, every chain of its ledger verifies. Nothing of the running service is touched.
///
/// # Errors
/// What is wrong with the backup.
pub async fn verify(config: &Config, source: &Path, out: &mut impl Write) -> Result<()> {
    let ambient = Ambient::system();
    let keys = boot::keys(config, &ambient)?;
    let copy = beside(source, "verify");
    let looked = look_over(&keys, source, &copy, ambient, out).await;
    for suffix in ["", "-wal", "-shm"] {
        std::fs::remove_file(format!("{}{suffix}", copy.display())).ok();
    }
    looked
}

async fn look_over(
    keys: &Keys,
    source: &Path,
    copy: &Path,
    ambient: Ambient,
    out: &mut impl Write,
) -> Result<()> {
    let head = open_file(keys, source, copy)?;
    writeln!(out, "made {}, {} bytes, {}", head.made_at, head.bytes, head.engine)?;
    if head.engine != "sqlite" {
        let listed =
            Command::new("pg_restore").arg("--list").arg(copy).stdout(Stdio::null()).status();
        if !listed.context("pg_restore is needed to look into a PostgreSQL backup")?.success() {
            bail!("pg_restore cannot read the dump");
        }
        writeln!(out, "every piece opens and pg_restore can read it")?;
        return Ok(());
    }
    let store =
        Store::open(&StoreOptions::new(format!("sqlite://{}", copy.display())), ambient).await?;
    store.check_integrity().await?;
    let report = accounts::ledger::verify(&store, &keys.ledger, &[]).await?;
    store.close().await;
    if !report.is_clean() {
        bail!("the ledger in the backup has {} faults", report.findings.len());
    }
    writeln!(
        out,
        "every piece opens, the database is whole, {} chains of the ledger verify",
        report.chains.len()
    )?;
    Ok(())
}

/// Puts a backup in the place of the database. The service must be stopped. The old database is
/// kept beside it.
///
/// # Errors
/// The backup does not open; a database is there and `yes` was not said.
pub async fn restore(
    config: &Config,
    source: &Path,
    yes: bool,
    out: &mut impl Write,
) -> Result<()> {
    let ambient = Ambient::system();
    let keys = boot::keys(config, &ambient)?;
    let store = boot::open(config, ambient.clone()).await?;
    let (engine, file) = (store.engine(), store.file().cloned());
    store.close().await;
    match (engine, file) {
        (Engine::Sqlite, Some(file)) => restore_sqlite(&keys, source, &file, yes, &ambient)?,
        _ => {
            let copy = beside(source, "restore");
            let restored = open_file(&keys, source, &copy).and_then(|_| undump(config, &copy, yes));
            std::fs::remove_file(&copy).ok();
            restored?;
        }
    }
    writeln!(out, "Restored. Next: landfall audit verify, then landfall serve.")?;
    Ok(())
}

fn restore_sqlite(
    keys: &Keys,
    source: &Path,
    file: &Path,
    yes: bool,
    ambient: &Ambient,
) -> Result<()> {
    let fresh = beside(file, "restoring");
    open_file(keys, source, &fresh)?;
    let in_use = std::fs::metadata(file).is_ok_and(|data| data.len() > 0);
    if in_use && !yes {
        std::fs::remove_file(&fresh).ok();
        bail!(
            "{} is there already: stop the service, then say --yes to replace it (it is kept beside)",
            file.display()
        );
    }
    let kept = beside(file, &format!("before-restore-{}", ambient.now().format("%Y%m%d%H%M%S")));
    if in_use {
        std::fs::rename(file, &kept)?;
    }
    // What an old write-ahead log holds must not be replayed over the restored file.
    for suffix in ["-wal", "-shm"] {
        std::fs::remove_file(format!("{}{suffix}", file.display())).ok();
    }
    std::fs::rename(&fresh, file)?;
    Ok(())
}

fn dump(config: &Config, target: &Path) -> Result<()> {
    let mut command = Command::new("pg_dump");
    command.arg("--format=custom").arg("--file").arg(target);
    run(to_database(&mut command, config.get("database.url")), "pg_dump")
}

fn undump(config: &Config, copy: &Path, yes: bool) -> Result<()> {
    if !yes {
        bail!("this replaces what is in the PostgreSQL database: stop the service, then say --yes");
    }
    let mut command = Command::new("pg_restore");
    command.args(["--clean", "--if-exists", "--no-owner", "--single-transaction"]);
    run(to_database(&mut command, config.get("database.url")).arg(copy), "pg_restore")
}

/// Names the database, with the password in the environment: arguments are seen by everyone on
/// the machine.
fn to_database<'a>(command: &'a mut Command, url: &str) -> &'a mut Command {
    let (address, password) = without_password(url);
    if let Some(password) = password {
        command.env("PGPASSWORD", password);
    }
    command.arg(format!("--dbname={address}"))
}

/// A database URL without its password, and the password (percent signs decoded).
fn without_password(url: &str) -> (String, Option<String>) {
    let parts = url.split_once("://").and_then(|(scheme, rest)| {
        let (login, host) = rest.rsplit_once('@')?;
        let (user, password) = login.split_once(':')?;
        Some((format!("{scheme}://{user}@{host}"), decoded(password)))
    });
    parts.map_or_else(|| (url.to_owned(), None), |(address, password)| (address, Some(password)))
}

fn decoded(text: &str) -> String {
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text.as_bytes();
    while let Some((first, more)) = rest.split_first() {
        let hex = (*first == b'%').then(|| more.get(..2)).flatten();
        let byte = hex.and_then(|hex| u8::from_str_radix(std::str::from_utf8(hex).ok()?, 16).ok());
        (bytes, rest) = match byte {
            Some(byte) => ([bytes, vec![byte]].concat(), &more[2..]),
            None => ([bytes, vec![*first]].concat(), more),
        };
    }
    String::from_utf8_lossy(&bytes).into_owned()
}

fn run(command: &mut Command, name: &str) -> Result<()> {
    let status = command
        .status()
        .with_context(|| format!("{name} is needed for PostgreSQL and was not found"))?;
    if status.success() { Ok(()) } else { bail!("{name} failed: {status}") }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_password_never_stands_among_the_arguments() {
        let (address, password) = without_password("postgres://me:p%40ss%3A1@db:5432/landfall");
        assert_eq!(address, "postgres://me@db:5432/landfall");
        assert_eq!(password.as_deref(), Some("p@ss:1"));
        assert_eq!(without_password("postgres://db/x"), ("postgres://db/x".to_owned(), None));
        assert_eq!(decoded("100%"), "100%");
    }
}
