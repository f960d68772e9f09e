//! People to be: officers signed in, skippers with tokens.

use std::net::Ipv4Addr;

use accounts::{Caller, REGION, Role, SeedAccount, SeedSeat, SignIn, administrations};
use anyhow::{Context as _, Result, bail};
use cli::boot::Booted;
use cli::demo::cast::{self, PASSWORD};
use storage::Scope;

/// Sessions of agencies' officers, one of each island in turn, at most `most`.
pub async fn officers(booted: &Booted, most: usize) -> Result<Vec<String>> {
    let mut members = cast::officers(booted.clearance.atlas());
    members.retain(|member| member.role == Role::Officer);
    members.sort_by_key(|member| member.agency);
    let mut sessions = Vec::new();
    for member in members.iter().take(most) {
        sessions.push(session(booted, &member.email).await?);
    }
    Ok(sessions)
}

/// The session of one of the demonstration's people.
pub async fn session(booted: &Booted, email: &str) -> Result<String> {
    match booted.accounts.sign_in(email, PASSWORD, &Caller::new(Ipv4Addr::LOCALHOST.into())).await?
    {
        SignIn::Done(done) => Ok(done.token),
        _ => bail!("{email} has a second step"),
    }
}

/// Tokens of skippers made for the measure.
pub async fn skippers(booted: &Booted, count: usize) -> Result<Vec<String>> {
    let hash = booted.accounts.hash_password(PASSWORD).await?;
    let mut tokens = Vec::new();
    for n in 0..count {
        let tx = booted.store.write(&Scope::System).await?;
        let region = administrations::by_code(&tx, REGION).await?.context("the region")?;
        let seat =
            SeedSeat { administration: region.id, role: Role::Skipper, agency: None, port: None };
        let seed = SeedAccount {
            email: &format!("bench{n}@example.com"),
            name: "Seán O'Brien",
            language: "en".parse().unwrap_or_default(),
            password_hash: &hash,
            seats: &[seat],
        };
        let (_, seats) = booted.accounts.seed_account(&tx, &seed).await?;
        let viewer = booted.accounts.stand_in(&tx, &seats.first().context("a seat")?.id).await?;
        tx.commit().await?;
        tokens.push(booted.accounts.new_api_token(&viewer, "bench", 1).await?.1);
    }
    Ok(tokens)
}
