//! `landfall doctor`: looks at everything an operator could have got wrong and says what to do.

use std::io::Write;
use std::path::Path;

use anyhow::Result;
use storage::{Ambient, Engine, Scope, Store, jobs, outbox};
use web::migrations::Migrator;

use crate::boot;
use crate::config::Config;
use crate::disk;

/// What was found, line by line.
struct Findings<'a, W: Write> {
    out: &'a mut W,
    faults: usize,
}

impl<W: Write> Findings<'_, W> {
    fn good(&mut self, what: &str) -> Result<()> {
        Ok(writeln!(self.out, "ok     {what}")?)
    }

    fn note(&mut self, what: &str) -> Result<()> {
        Ok(writeln!(self.out, "note   {what}")?)
    }

    fn fault(&mut self, what: &str) -> Result<()> {
        self.faults += 1;
        Ok(writeln!(self.out, "FAULT  {what}")?)
    }
}

/// Looks everything over. True if nothing is wrong.
///
/// # Errors
/// Only if nothing can be printed.
pub async fn doctor(config: &Config, out: &mut impl Write) -> Result<bool> {
    let mut findings = Findings { out, faults: 0 };
    settings(config, &mut findings)?;
    match registry::territory::Atlas::embedded() {
        Ok(atlas) => {
            let (territories, ports) = (atlas.territories().count(), atlas.ports().count());
            findings.good(&format!("rules of {territories} territories and {ports} ports"))?;
        }
        Err(error) => findings.fault(&format!("the rules cannot be read: {error}"))?,
    }
    database(config, &mut findings).await?;
    Ok(findings.faults == 0)
}

fn settings<W: Write>(config: &Config, findings: &mut Findings<'_, W>) -> Result<()> {
    let data_dir = config.data_dir();
    match disk::free_bytes(&data_dir) {
        None => {
            findings.note(&format!("{} is not there yet; serve makes it", data_dir.display()))?;
        }
        Some(free) if free < 1 << 30 => {
            findings.fault(&format!("only {} MB free on the disk of the data", free >> 20))?;
        }
        Some(free) => findings.good(&format!("{} GB free on the disk of the data", free >> 30))?,
    }
    let key = Path::new(config.get("keys.server_key_file"));
    if key.exists() {
        match boot::keys(config, &Ambient::system()) {
            Ok(_) => findings
                .good("the server key can be read; keep a copy of it away from the backups")?,
            Err(error) => findings.fault(&format!("{error:#}"))?,
        }
    } else {
        findings.note(&format!("{} is not there yet; serve makes it", key.display()))?;
    }
    if config.get("mail.url").is_empty() {
        findings.fault(
            "mail.url is not set: letters wait, and nobody can confirm an address or reset a password",
        )?;
    }
    if !config.get("push.loopback").is_empty() {
        findings
            .fault("push.loopback is set: it is for tests, and lets browsers name this machine")?;
    }
    let public = config.get("server.public_url");
    if public.starts_with("https://") && config.get("server.tls") != "true" {
        findings
            .fault("server.public_url is https but server.tls is false: cookies are not Secure")?;
    }
    if public.contains("127.0.0.1") || public.contains("localhost") {
        findings
            .note("server.public_url is this machine: certificates and letters will point here")?;
    }
    Ok(())
}

async fn database<W: Write>(config: &Config, findings: &mut Findings<'_, W>) -> Result<()> {
    let address = config.get("database.url");
    if let Some(file) = address.strip_prefix("sqlite://")
        && !Path::new(file).exists()
    {
        return findings.note(&format!("{file} is not there yet; serve makes it"));
    }
    let store = match boot::open(config, Ambient::system()).await {
        Ok(store) => store,
        Err(error) => return findings.fault(&format!("{error:#}")),
    };
    match store.pending::<Migrator>().await {
        Ok(pending) if pending.is_empty() => findings.good("the tables are up to date")?,
        Ok(pending) => findings
            .note(&format!("{} migrations wait; landfall migrate runs them", pending.len()))?,
        Err(error) => findings.fault(&format!("{error}"))?,
    }
    match store.check_integrity().await {
        Ok(()) if store.engine() == Engine::Sqlite => {
            findings.good("the database file is whole")?;
        }
        Ok(()) => findings.good("the database answers")?,
        Err(error) => findings.fault(&format!("{error}"))?,
    }
    if let Ok(tx) = store.read(&Scope::System).await {
        match (jobs::depth(&tx).await, outbox::waiting(&tx).await) {
            (Ok((waiting, dead)), Ok(outbox)) => {
                findings.good(&format!("{waiting} jobs and {outbox} announcements wait"))?;
                if dead > 0 {
                    findings.fault(&format!("{dead} jobs were given up: see /operation/jobs"))?;
                }
            }
            _ => findings.note("the tables are not there yet")?,
        }
    }
    automated(&store, findings).await?;
    store.close().await;
    Ok(())
}

/// Derives every decision under a standing authority again from the facts it was taken by.
async fn automated<W: Write>(store: &Store, findings: &mut Findings<'_, W>) -> Result<()> {
    match clearance::replay_automated(store).await {
        Ok((0, _)) => Ok(()),
        Ok((count, wrong)) if wrong.is_empty() => {
            let what = "records of standing authorities come out again as they were written";
            findings.good(&format!("{count} {what}"))
        }
        Ok((count, wrong)) => {
            let ids: Vec<String> = wrong.iter().take(5).map(ToString::to_string).collect();
            let (of, ids) = (wrong.len(), ids.join(", "));
            let what = "records of standing authorities do not come out as they were written";
            findings.fault(&format!("{of} of {count} {what}: {ids}"))
        }
        Err(_) => findings.note("decisions under standing authorities could not be read"),
    }
}
