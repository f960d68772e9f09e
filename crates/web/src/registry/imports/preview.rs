//! A list as it would be taken: who is new, who is known, what is wrong; and taking it.

mod drawn;

use askama::Template;
use axum::http::StatusCode;
use axum::response::Response;
use messages::sheet::{self, Book, Line, Reading, SheetError};
use registry::Matched;
use serde_json::Value;

use super::choose::{Choose, refused};
use super::{Kind, order_of, pack};
use crate::fields::Fields;
use crate::guest::Me;
use crate::look::{Choices, Page, SummaryRow, Table, Words};
use crate::refusal::Refusal;
use crate::reply;
use crate::upload::Upload;

/// The page that shows a list before it is taken.
#[derive(Template)]
#[template(path = "imports/preview.html")]
pub struct Preview {
    page: Page,
    notes: Vec<String>,
    question: Option<Question>,
    counts: Vec<SummaryRow>,
    good: Option<Table>,
    faults: Option<Table>,
    take: Option<Take>,
    again: crate::look::Link,
}

/// What must be asked first.
struct Question {
    action: String,
    asked: String,
    book: String,
    answer: Choices,
}

/// The form that takes the list.
struct Take {
    action: String,
    book: String,
    order: String,
    once: String,
    update: Option<Choices>,
    label: String,
}

/// A list read and compared with what is kept.
struct Shown {
    kind: Kind,
    book: String,
    order: String,
    once: String,
    reading: Reading,
    matched: Vec<Option<Matched>>,
}

/// `POST /people/import`
pub(in crate::registry) async fn people(me: Me, upload: Upload) -> Result<Response, Refusal> {
    sent(&me, Kind::People, upload).await
}

/// `POST /vessels/import`
pub(in crate::registry) async fn vessels(me: Me, upload: Upload) -> Result<Response, Refusal> {
    sent(&me, Kind::Vessels, upload).await
}

/// `POST /people/import/read`
pub(in crate::registry) async fn people_again(me: Me, fields: Fields) -> Result<Response, Refusal> {
    again(&me, Kind::People, &fields).await
}

/// `POST /vessels/import/read`
pub(in crate::registry) async fn vessels_again(
    me: Me,
    fields: Fields,
) -> Result<Response, Refusal> {
    again(&me, Kind::Vessels, &fields).await
}

/// `POST /people/import/add`
pub(in crate::registry) async fn add_people(me: Me, fields: Fields) -> Result<Response, Refusal> {
    add(&me, Kind::People, &fields).await
}

/// `POST /vessels/import/add`
pub(in crate::registry) async fn add_vessels(me: Me, fields: Fields) -> Result<Response, Refusal> {
    add(&me, Kind::Vessels, &fields).await
}

/// A file was chosen: opened aside from other work, since a workbook takes its time.
async fn sent(me: &Me, kind: Kind, upload: Upload) -> Result<Response, Refusal> {
    let opened = tokio::task::spawn_blocking(move || sheet::open(&upload.file)).await;
    let opened = opened.map_err(|error| Refusal::fault(error.to_string()))?;
    match opened {
        Ok(book) => show(me, kind, book.only(kind.layout()), "").await,
        Err(error) => Ok(not_taken(me, kind, &error)),
    }
}

/// A question was answered.
async fn again(me: &Me, kind: Kind, fields: &Fields) -> Result<Response, Refusal> {
    let Some(book) = pack::unpack(fields.get("book")) else {
        return Ok(not_taken(me, kind, &SheetError::Empty));
    };
    show(me, kind, book, fields.get("order")).await
}

fn not_taken(me: &Me, kind: Kind, error: &SheetError) -> Response {
    let page = me.page(&format!("import-{}-title", kind.word()));
    let problems = refused(&Words::new(me.language), error);
    let choose = Choose::new(page, kind, problems);
    reply::page_with(StatusCode::UNPROCESSABLE_ENTITY, &choose)
}

fn read(me: &Me, kind: Kind, book: &Book, order: &str) -> Result<Reading, SheetError> {
    let today = me.app.store().ambient().now().date_naive();
    sheet::read(book, kind.layout(), today, order_of(order))
}

async fn show(me: &Me, kind: Kind, book: Book, order: &str) -> Result<Response, Refusal> {
    let reading = match read(me, kind, &book, order) {
        Ok(reading) => reading,
        Err(error) => return Ok(not_taken(me, kind, &error)),
    };
    let Some(book) = pack::pack(&book) else {
        return Ok(not_taken(me, kind, &SheetError::TooManyCells));
    };
    let mut found = kind.matched(me, &records(&reading)).await?.into_iter();
    let matched = reading.lines.iter().map(|line| match is_good(line) {
        true => found.next(),
        false => None,
    });
    let once = me.app.store().ambient().bytes::<16>().map(|byte| format!("{byte:02x}")).concat();
    let matched = matched.collect();
    let shown = Shown { kind, book, order: order.to_owned(), once, reading, matched };
    Ok(reply::page(&Preview::new(me.page("import-preview-title"), &shown)))
}

fn is_good(line: &Line) -> bool {
    line.problems.is_empty()
}

/// The records of rows with which nothing is wrong.
fn records(reading: &Reading) -> Vec<Value> {
    reading.lines.iter().filter(|line| is_good(line)).map(|line| line.record.clone()).collect()
}

/// The list is taken: read again as it was shown, and written once.
async fn add(me: &Me, kind: Kind, fields: &Fields) -> Result<Response, Refusal> {
    let reading = match pack::unpack(fields.get("book")) {
        None => return Ok(not_taken(me, kind, &SheetError::Empty)),
        Some(book) => match read(me, kind, &book, fields.get("order")) {
            Ok(reading) => reading,
            Err(error) => return Ok(not_taken(me, kind, &error)),
        },
    };
    let once = format!("import {}", fields.get("once").chars().take(64).collect::<String>());
    let how = (once.as_str(), fields.has("update"));
    let done = kind.taken(me, how, &records(&reading)).await?;
    let (added, changed, left) = (done.added, done.changed, done.left);
    Ok(reply::see(&format!("{}?added={added}&changed={changed}&left={left}", kind.at("import"))))
}
