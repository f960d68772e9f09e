//! The mailbox of a demonstration: letters on a page instead of in the world.

use askama::Template;
use axum::extract::Path;
use axum::response::Response;
use chrono::{DateTime, Utc};
use chrono_tz::Tz;
use identifiers::Language;
use storage::Scope;

use super::store::{self, LetterRow};
use crate::guest::Guest;
use crate::look::parts::{Empty, Link};
use crate::look::{Cell, Column, Page, Pager, Sample, Table, Words};
use crate::refusal::Refusal;
use crate::reply;

#[derive(Template)]
#[template(path = "mail/mailbox.html")]
pub(super) struct Mailbox {
    page: Page,
    table: Table,
    pager: Pager,
    empty: Empty,
}

impl Mailbox {
    fn new(page: Page, mut letters: Vec<LetterRow>) -> Self {
        let most = usize::try_from(store::PAGE).unwrap_or(usize::MAX);
        let more = letters.len() > most;
        letters.truncate(most);
        let next =
            letters.last().filter(|_| more).map(|last| format!("/mailbox?before={}", last.id));
        let columns = ["mailbox-subject", "mailbox-to", "mailbox-sent"]
            .map(|key| Column::new(page.t(key)))
            .into();
        let row = |letter: &LetterRow| {
            let href = format!("/mailbox/{}", letter.id);
            vec![
                Cell::link(Link::new(letter.subject.clone(), href)),
                Cell::text(letter.recipient.clone()),
                Cell::text(page.instant(letter.sent_at, Tz::UTC)),
            ]
        };
        let rows = letters.iter().map(row).collect();
        Self {
            table: Table::new(page.title.clone(), columns, rows).hidden_caption().keys(),
            pager: Pager { previous: None, next },
            empty: Empty {
                text: page.t("mailbox-empty"),
                action: Some(Link::new(page.t("mailbox-again"), "/mailbox")),
            },
            page,
        }
    }
}

fn sample(subject: &str) -> LetterRow {
    LetterRow {
        id: "0190".into(),
        recipient: "ann@example.com".into(),
        language: "en".into(),
        subject: subject.into(),
        body: "Good day.\n\nOpen:\nhttps://landfall.example/confirm/abc\n\n-- \nLandfall\n".into(),
        sent_at: DateTime::<Utc>::UNIX_EPOCH,
    }
}

impl Sample for Mailbox {
    fn samples(language: Language) -> Vec<Self> {
        let page = || Page::new(language, Words::new(language).t("mailbox-title"));
        vec![Self::new(page(), Vec::new()), Self::new(page(), vec![sample("Confirm"); 51])]
    }
}

#[derive(Template)]
#[template(path = "mail/opened.html")]
pub(super) struct Opened {
    page: Page,
    to: String,
    sent: String,
    tag: String,
    paragraphs: Vec<Vec<Piece>>,
}

/// A line of a letter.
struct Piece {
    text: String,
    /// Where it leads, if it is a link of this site.
    href: Option<String>,
}

impl Opened {
    fn new(page: Page, letter: &LetterRow, site: &str) -> Self {
        let piece = |line: &str| {
            // A path leads to this very program, whatever name it is reached by.
            let path = line.strip_prefix(site).filter(|path| path.starts_with('/'));
            Piece { text: line.to_owned(), href: path.map(str::to_owned) }
        };
        let paragraph =
            |text: &str| text.lines().filter(|line| line.trim() != "--").map(piece).collect();
        Self {
            to: page.t1("mailbox-to-whom", "email", letter.recipient.as_str()),
            sent: page.instant(letter.sent_at, Tz::UTC),
            tag: letter.language.clone(),
            paragraphs: letter.body.split("\n\n").map(paragraph).collect(),
            page: page.back("/mailbox"),
        }
    }
}

impl Sample for Opened {
    fn samples(language: Language) -> Vec<Self> {
        vec![Self::new(
            Page::new(language, "Confirm your address"),
            &sample("Confirm"),
            "https://landfall.example",
        )]
    }
}

/// Only where the settings say so; elsewhere there is no mailbox.
fn there_is_one(guest: &Guest) -> Result<(), Refusal> {
    if guest.app.settings().mailbox { Ok(()) } else { Err(Refusal::not_found()) }
}

/// `GET /mailbox?before=`
pub(super) async fn list(guest: Guest) -> Result<Response, Refusal> {
    there_is_one(&guest)?;
    let query = guest.here.split_once('?').map_or("", |(_, query)| query);
    let before = form_urlencoded::parse(query.as_bytes()).find(|(name, _)| name == "before");
    let tx = guest.app.store().read(&Scope::System).await?;
    let letters = store::letters(&tx, before.as_ref().map(|(_, id)| id.as_ref())).await?;
    Ok(reply::page(&Mailbox::new(guest.page("mailbox-title"), letters)))
}

/// `GET /mailbox/{id}`
pub(super) async fn open(guest: Guest, Path(id): Path<String>) -> Result<Response, Refusal> {
    there_is_one(&guest)?;
    let tx = guest.app.store().read(&Scope::System).await?;
    let letter = store::letter(&tx, &id).await?.ok_or_else(Refusal::not_found)?;
    let page = guest.titled(letter.subject.clone());
    Ok(reply::page(&Opened::new(page, &letter, &guest.app.settings().public_url)))
}
