//! A notice that comes as text, over a satellite messenger or by VHF: read, looked at, taken in.

mod page;

use axum::http::StatusCode;
use axum::response::Response;
use clearance::text_form::{Reading, TextProblem, read};
use clearance::voyage::CallId;
use clearance::{ClearanceError, TakingIn};

pub(super) use page::{Ask, Read};
use page::{Found, problem_of};

use crate::fields::Fields;
use crate::guest::Me;
use crate::look::{Banner, Page, Problems};
use crate::refusal::Refusal;
use crate::reply;

/// `GET /desk/text`
pub(super) async fn ask(me: Me) -> Response {
    reply::page(&Ask::new(me.page("text-in-title").back("/desk"), "", Problems::new()))
}

/// `POST /desk/text`: reads the text; takes it in where `what` says so.
pub(super) async fn take(me: Me, fields: Fields) -> Result<Response, Refusal> {
    let text = fields.get("text");
    if fields.get("what") == "change" {
        return Ok(reply::page(&Ask::new(
            me.page("text-in-title").back("/desk"),
            text,
            Problems::new(),
        )));
    }
    let reading = match read(text, me.app.atlas()) {
        Ok(reading) => reading,
        Err(problems) => return Ok(not_read(&me, text, &problems)),
    };
    if !me.app.clearance().clears_here(&me.viewer, &reading.voyage) {
        return Ok(elsewhere(&me, text, &reading));
    }
    let old = fields.some("instead_of").map(str::parse::<CallId>).transpose();
    let old = old.map_err(|_| Refusal::bad_request("no call in a text to be taken in"))?;
    if fields.get("what") != "take" {
        return draw(&me, text, &reading, (StatusCode::OK, None)).await;
    }
    let taking =
        TakingIn { file: &reading.voyage, known_by: &reading.payload, instead_of: old.as_ref() };
    match me.app.clearance().take_in(&me.viewer, taking).await {
        Ok(call) => Ok(reply::see(&format!("/desk/calls/{call}?done=taken-in"))),
        Err(ClearanceError::Blocked) => {
            draw(&me, text, &reading, (StatusCode::UNPROCESSABLE_ENTITY, Some("text-in-blocked")))
                .await
        }
        Err(ClearanceError::State | ClearanceError::NotFound) => {
            draw(&me, text, &reading, (StatusCode::CONFLICT, Some("text-in-gone"))).await
        }
        Err(other) => Err(other.into()),
    }
}

/// The text again, with what keeps it from being read.
fn not_read(me: &Me, text: &str, problems: &[TextProblem]) -> Response {
    let page = me.page("text-in-title").back("/desk");
    let told: Vec<String> = problems.iter().map(|problem| problem_of(&page, problem)).collect();
    again(page, text, told)
}

/// The text again: its island is another's.
fn elsewhere(me: &Me, text: &str, reading: &Reading) -> Response {
    let page = me.page("text-in-title").back("/desk");
    let port = reading.voyage.calls.first().and_then(|call| me.app.clearance().port(&call.port));
    let place = port.map_or("", |(territory, _)| territory.name.get(page.language()));
    let told = page.t1("text-in-elsewhere", "place", place);
    again(page, text, vec![told])
}

fn again(page: Page, text: &str, told: Vec<String>) -> Response {
    let problems = told.into_iter().map(|told| ("text", told)).collect();
    reply::page_with(StatusCode::UNPROCESSABLE_ENTITY, &Ask::new(page, text, problems))
}

/// What the text says, for the officer to compare and take in.
async fn draw(
    me: &Me,
    text: &str,
    reading: &Reading,
    (status, told): (StatusCode, Option<&'static str>),
) -> Result<Response, Refusal> {
    let desk = me.app.clearance();
    let known = desk.known_calls(&me.viewer, &reading.voyage).await?;
    let report = desk.assess(&reading.voyage, None).await?;
    let page = me.page("text-in-read-title").back("/desk/text");
    let told = told.map(|key| Banner::news(page.t(key)));
    let page = page.here("/desk/text").banner(told);
    let found = Found { clearance: desk, text, reading, report: &report, known: &known };
    Ok(reply::page_with(status, &Read::new(page, &found)))
}
