//! `landfall serve` and what `landfall demo` shares with it: listeners, worker, stop.

use std::net::SocketAddr;
use std::path::PathBuf;
use std::time::Duration;

use accounts::ledger;
use anyhow::{Context as _, Result};
use storage::Ambient;
use tokio::net::TcpListener;
use tokio::sync::{oneshot, watch};
use web::mail::Postman;
use web::push::PushSettings;
use web::serve::Patience;
use web::{App, Settings};

use crate::boot::{self, Booted};
use crate::config::Config;
use crate::{admin, commands};

/// How often the end of every ledger chain is written down outside the database.
const CHECKPOINT_EVERY: Duration = Duration::from_secs(300);

/// Serves until told to stop.
///
/// # Errors
/// The start failed: configuration, database, keys or addresses.
pub async fn serve(config: &Config) -> Result<()> {
    let booted = boot::boot(config, Ambient::system(), true).await?;
    let settings = settings(config, false)?;
    let link = booted.accounts.first_administrator_link().await?;
    if let Some(token) = link {
        let url = format!("{}/first/{token}", settings.public_url);
        eprintln!(
            "There is no administrator yet. This link makes the first one; it works once, for 24 hours:\n  {url}"
        );
    }
    let postman = match config.get("mail.url") {
        "" => None,
        url => Some(Postman::smtp(url, config.get("mail.from")).context("mail.url")?),
    };
    run(config, booted, settings, postman).await
}

/// The settings of the pages.
///
/// # Errors
/// A value of the wrong kind.
pub fn settings(config: &Config, demo: bool) -> Result<Settings> {
    let proxies = config
        .get("server.trusted_proxies")
        .split(',')
        .map(str::trim)
        .filter(|text| !text.is_empty());
    let proxies = proxies
        .map(|text| text.parse().with_context(|| format!("server.trusted_proxies: {text:?}")));
    Ok(Settings {
        public_url: config.get("server.public_url").trim_end_matches('/').to_owned(),
        demo,
        mailbox: demo,
        tls: config.typed("server.tls", "true or false")?,
        trusted_proxies: proxies.collect::<Result<_>>()?,
        push: push(config)?,
    })
}

/// How messages to browsers go out.
fn push(config: &Config) -> Result<PushSettings> {
    let hosts = config.get("push.hosts").split(',').map(str::trim).filter(|host| !host.is_empty());
    let loopback = match config.get("push.loopback") {
        "" => None,
        _ => {
            let expected = "an address of this machine such as 127.0.0.1:9000";
            let at: SocketAddr = config.typed("push.loopback", expected)?;
            anyhow::ensure!(at.ip().is_loopback(), "push.loopback must be {expected}; found {at}");
            Some(at)
        }
    };
    Ok(PushSettings {
        on: config.typed("push.on", "true or false")?,
        contact: contact(config),
        hosts: hosts.map(str::to_owned).collect(),
        loopback,
    })
}

/// Whom push services may write to; Apple's takes nothing from senders that name nobody.
fn contact(config: &Config) -> String {
    let public = config.get("server.public_url");
    let from = config.get("mail.from");
    let sender = from.rsplit_once('<').map_or(from, |(_, rest)| rest.trim_end_matches('>')).trim();
    match config.get("push.contact") {
        "" if public.starts_with("https://") => public.to_owned(),
        "" => format!("mailto:{sender}"),
        set => set.to_owned(),
    }
}

/// Listens, works and serves until SIGTERM or Ctrl-C, then lets everything finish.
///
/// # Errors
/// An address cannot be listened on.
pub async fn run(
    config: &Config,
    booted: Booted,
    settings: Settings,
    postman: Option<Postman>,
) -> Result<()> {
    let listen: SocketAddr = config.typed("server.listen", "an address such as 127.0.0.1:8080")?;
    let admin_address: SocketAddr =
        config.typed("server.admin", "an address such as 127.0.0.1:8081")?;
    let bind = |address| async move {
        TcpListener::bind(address).await.with_context(|| format!("{address} cannot be listened on"))
    };
    let (public, admin) = (bind(listen).await?, bind(admin_address).await?);
    let Booted { store, accounts, clearance } = booted;
    let ledger_key = accounts.keys().ledger.clone();
    let app = App::new(accounts, clearance, settings);
    let (stopping, stop) = watch::channel(false);
    let worker = tokio::spawn(web::work::run(app.clone(), postman, stop.clone()));
    let checkpoints = tokio::spawn(keep_checkpoints(
        (store.clone(), ledger_key),
        commands::audit::checkpoints_file(config),
        stop.clone(),
    ));
    let admin_routes = admin::router(app.clone(), config.data_dir());
    let admin = Listening::begin(admin, admin_routes, Patience::default());
    let patience = Patience {
        connections: config.typed("server.connections", "a number")?,
        ..Patience::default()
    };
    let pages = Listening::begin(public, web::router(app), patience);
    tracing::info!(%listen, admin = %admin_address, "ready");
    told_to_stop().await;
    tracing::info!("stopping: requests in flight are finished first");
    let _ = stopping.send(true);
    if !pages.end().await {
        tracing::warn!("some requests were cut off after the longest wait");
    }
    let _ = tokio::join!(worker, checkpoints);
    admin.end().await;
    store.close().await;
    Ok(())
}

/// A listener at work.
struct Listening {
    stop: oneshot::Sender<()>,
    task: tokio::task::JoinHandle<bool>,
}

impl Listening {
    fn begin(listener: TcpListener, routes: axum::Router, patience: Patience) -> Self {
        let (stop, stopped) = oneshot::channel();
        let task = tokio::spawn(web::serve::serve(listener, routes, patience, stopped));
        Self { stop, task }
    }

    /// Lets requests in flight finish. True if all did.
    async fn end(self) -> bool {
        let _ = self.stop.send(());
        self.task.await.unwrap_or(false)
    }
}

async fn told_to_stop() {
    #[cfg(unix)]
    {
        use tokio::signal::unix::{SignalKind, signal};
        if let Ok(mut terminate) = signal(SignalKind::terminate()) {
            tokio::select! {
                _ = tokio::signal::ctrl_c() => {}
                _ = terminate.recv() => {}
            }
            return;
        }
    }
    let _ = tokio::signal::ctrl_c().await;
}

/// Appends the end of every chain to a file outside the database, at the start, every five
/// minutes and at the stop: a database put back to an earlier day contradicts it.
async fn keep_checkpoints(
    (store, key): (storage::Store, ledger::LedgerKey),
    file: PathBuf,
    mut stop: watch::Receiver<bool>,
) {
    loop {
        if let Err(error) = write_checkpoints(&store, &key, &file).await {
            tracing::error!(%error, file = %file.display(), "the ledger's checkpoints could not be written");
        }
        if *stop.borrow() {
            return;
        }
        let _ = tokio::time::timeout(CHECKPOINT_EVERY, stop.changed()).await;
    }
}

async fn write_checkpoints(
    store: &storage::Store,
    key: &ledger::LedgerKey,
    file: &std::path::Path,
) -> Result<()> {
    use std::io::Write as _;
    let points = ledger::checkpoint(store, key).await?;
    let mut to = std::fs::OpenOptions::new().create(true).append(true).open(file)?;
    for point in points {
        writeln!(to, "{point}")?;
    }
    to.sync_data()?;
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(environment: &[(&str, &str)]) -> Result<PushSettings> {
        let environment = environment.iter().map(|(k, v)| ((*k).to_owned(), (*v).to_owned()));
        push(&Config::load(None, environment, &[])?)
    }

    #[test]
    fn push_services_are_told_whom_to_write_to() {
        assert_eq!(of(&[]).unwrap().contact, "mailto:landfall@localhost");
        let from = ("LANDFALL__MAIL__FROM", "office@example.gov");
        assert_eq!(of(&[from]).unwrap().contact, "mailto:office@example.gov");
        let public = ("LANDFALL__SERVER__PUBLIC_URL", "https://clearance.example.gov");
        assert_eq!(of(&[public]).unwrap().contact, public.1);
        let set = ("LANDFALL__PUSH__CONTACT", "mailto:it@example.gov");
        assert_eq!(of(&[public, set]).unwrap().contact, set.1);
    }

    #[test]
    fn hosts_are_added_and_loopback_is_of_this_machine() {
        let settings = of(&[("LANDFALL__PUSH__HOSTS", "a.example, *.b.example,")]).unwrap();
        assert_eq!(settings.hosts, ["a.example", "*.b.example"]);
        assert!(settings.on && settings.loopback.is_none());
        let at = |text| of(&[("LANDFALL__PUSH__LOOPBACK", text)]);
        assert_eq!(at("127.0.0.1:9000").unwrap().loopback, "127.0.0.1:9000".parse().ok());
        assert!(at("10.0.0.1:9000").is_err() && at("localhost:9000").is_err());
        assert!(!of(&[("LANDFALL__PUSH__ON", "false")]).unwrap().on);
    }
}
