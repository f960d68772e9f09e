//! What a browser fetches for a skipper's pages, on the wire, packed as a browser asks for it.

use std::collections::BTreeSet;
use std::net::SocketAddr;

use anyhow::{Context as _, Result, ensure};
use cli::demo::cast::DOMAIN;
use storage::Scope;
use storage::sea_orm::{ConnectionTrait as _, Statement};

use crate::http::{Answer, Wire};
use crate::program::Running;
use crate::seats;
use crate::site::{self, Site};

/// One page.
pub struct Page {
    pub path: String,
    pub html: usize,
    pub styles: usize,
    pub scripts: usize,
    /// Type, pictures.
    pub other: usize,
}

impl Page {
    pub fn text(&self) -> usize {
        self.html + self.styles + self.scripts
    }
}

/// The pages a skipper meets on the way from the start to a certificate, in the demonstration.
pub fn of_a_skipper(site: &Site) -> Result<Vec<Page>> {
    let (session, voyage) = site.runtime.block_on(async {
        let booted = site::open(&site.demo).await?;
        let tx = booted.store.read(&Scope::System).await?;
        // The skipper with the most voyages, and the latest of them.
        let sql = "SELECT a.email, MAX(v.id) FROM voyage v JOIN account a ON a.id = v.account_id \
                   WHERE a.email LIKE ? GROUP BY a.id ORDER BY COUNT(*) DESC LIMIT 1";
        let statement = Statement::from_sql_and_values(
            tx.get_database_backend(),
            sql,
            [format!("%{DOMAIN}").into()],
        );
        let row = tx.query_one_raw(statement).await?.context("no skipper with a voyage")?;
        let (email, voyage): (String, String) =
            (row.try_get_by_index(0)?, row.try_get_by_index(1)?);
        drop(tx);
        let session = seats::session(&booted, &email).await;
        booted.store.close().await;
        anyhow::Ok((session?, voyage))
    })?;
    let running = Running::serve(&site.binary, &site.demo)?;
    let paths = [
        "/sign-in",
        "/sign-up",
        "/voyages",
        "/vessels",
        "/vessels/new",
        "/people",
        "/people/new",
        "/voyages/new",
    ];
    let mut paths: Vec<String> = paths.map(str::to_owned).to_vec();
    paths.push(format!("/voyages/{voyage}"));
    let mut pages = Vec::new();
    for path in paths {
        pages.push(site.runtime.block_on(weigh(running.listen, &path, &session))?);
    }
    running.stop()?;
    Ok(pages)
}

async fn weigh(at: SocketAddr, path: &str, session: &str) -> Result<Page> {
    let mut wire = Wire::new(at);
    let cookie = if path.starts_with("/sign-") {
        String::new()
    } else {
        format!("cookie: landfall-session={session}\r\n")
    };
    let plain = fetch(&mut wire, path, &cookie).await?;
    ensure!(plain.status == 200, "{path} answers {}", plain.status);
    let packed = format!("{cookie}accept-encoding: gzip\r\n");
    let mut page = Page {
        path: path.to_owned(),
        html: fetch(&mut wire, path, &packed).await?.size,
        styles: 0,
        scripts: 0,
        other: 0,
    };
    let mut found = addresses(&String::from_utf8_lossy(&plain.body));
    for style in found.clone().into_iter().filter(|asset| asset.contains(".css")) {
        let css = fetch(&mut wire, &style, "").await?;
        found.extend(addresses(&String::from_utf8_lossy(&css.body)));
    }
    for asset in found {
        let answer = fetch(&mut wire, &asset, "accept-encoding: gzip\r\n").await?;
        ensure!(answer.status == 200, "{path} names {asset}, which answers {}", answer.status);
        let kind = answer
            .head
            .lines()
            .find_map(|line| line.strip_prefix("content-type:"))
            .unwrap_or_default();
        let place = match kind {
            kind if kind.contains("css") => &mut page.styles,
            kind if kind.contains("javascript") => &mut page.scripts,
            _ => &mut page.other,
        };
        *place += answer.size;
    }
    Ok(page)
}

async fn fetch(wire: &mut Wire, path: &str, headers: &str) -> Result<Answer> {
    let request = format!("GET {path} HTTP/1.1\r\nhost: landfall\r\n{headers}\r\n");
    wire.ask(request.as_bytes()).await.with_context(|| path.to_owned())
}

/// Addresses below `/assets/` that a text names.
fn addresses(text: &str) -> BTreeSet<String> {
    let ends = |c: char| matches!(c, '"' | '\'' | ')' | '<' | ' ' | '#');
    let parts = text
        .match_indices("/assets/")
        .map(|(at, _)| text[at..].split(ends).next().unwrap_or_default().to_owned());
    parts.filter(|part| part.contains('.')).collect()
}
