//! `landfall verify FILE`: verifies a certificate without a link, with the public keys at hand.

use std::io::{Read as _, Write};
use std::path::Path;

use anyhow::{Context as _, Result};
use certificates::{KeyRing, RevocationList, Standing, Verified};
use chrono::{DateTime, Utc};

/// What is needed besides the certificate.
pub struct Sources<'a> {
    /// The file of public keys, as `/verify/keys.json` gives it.
    pub keys: &'a Path,
    /// Signed lists of revocations.
    pub revocations: &'a [std::path::PathBuf],
}

/// Verifies a PDF, a record or a text (`-` reads standard input) and prints what is signed.
/// True if the certificate is genuine and in force.
///
/// # Errors
/// A file cannot be read.
pub fn verify(
    file: &Path,
    sources: &Sources<'_>,
    now: DateTime<Utc>,
    out: &mut impl Write,
) -> Result<bool> {
    let read =
        |path: &Path| std::fs::read(path).with_context(|| format!("reading {}", path.display()));
    let text = |path: &Path| {
        std::fs::read_to_string(path).with_context(|| format!("reading {}", path.display()))
    };
    let mut ring = KeyRing::from_file(&text(sources.keys)?)?;
    for path in sources.revocations {
        ring.add_revocations(&RevocationList::read(&text(path)?)?)?;
    }
    let bytes = if file.as_os_str() == "-" {
        let mut bytes = Vec::new();
        std::io::stdin().take(8 * 1024 * 1024).read_to_end(&mut bytes)?;
        bytes
    } else {
        read(file)?
    };
    match certificates::verify_file(&bytes, &ring) {
        Ok(verified) => print(&verified, now, out),
        Err(refusal) => {
            writeln!(out, "NOT ACCEPTED: {refusal}")?;
            Ok(false)
        }
    }
}

fn print(verified: &Verified, now: DateTime<Utc>, out: &mut impl Write) -> Result<bool> {
    let standing = verified.standing(now);
    let word = match standing {
        Standing::InForce => "GENUINE, in force",
        Standing::NotYetIssued => "GENUINE, but issued later than this machine's clock says",
        Standing::Expired => "GENUINE, but its time is over",
    };
    let payload = &verified.payload;
    writeln!(out, "{word}")?;
    writeln!(
        out,
        "certificate   {} ({:?}), {}",
        payload.serial, payload.direction, payload.territory
    )?;
    writeln!(out, "signed by     {} with key {}", verified.administration, verified.key_id)?;
    writeln!(out, "vessel        {}", payload.vessel)?;
    writeln!(out, "people        {}", payload.people)?;
    writeln!(out, "issued        {}", payload.issued_at.format("%d %b %Y %H:%M UTC"))?;
    if let Some(facts) = &verified.facts {
        for person in &facts.people {
            writeln!(out, "              {} {}", person.given_names, person.family_name)?;
        }
    }
    match verified.revocations_as_of {
        Some(at) => writeln!(out, "revocations   known as of {}", at.format("%d %b %Y %H:%M UTC"))?,
        None => writeln!(out, "revocations   none known here: a later revocation would not show")?,
    }
    Ok(standing == Standing::InForce)
}
