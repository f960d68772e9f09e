//! The photograph of a boat: seen, sent, taken away.

use askama::Template;
use axum::extract::Path;
use axum::http::StatusCode;
use axum::response::Response;
use identifiers::Language;
use registry::VesselId;
use registry::picture::Kind;

use crate::files::{self, As, PICTURES};
use crate::guest::Me;
use crate::look::{Field, Page, Problems, Sample, Words};
use crate::refusal::Refusal;
use crate::reply;
use crate::upload::Upload;

/// The page.
#[derive(Template)]
#[template(path = "vessels/photograph.html")]
pub struct Photograph {
    page: Page,
    problems: Problems,
    action: String,
    /// Where the picture is, and what it shows.
    picture: Option<(String, String)>,
    file: Field,
}

impl Photograph {
    fn new(page: Page, (id, name): (&str, &str), there: bool, problems: Problems) -> Self {
        let address = format!("/vessels/{id}");
        let shows = page.t1("photograph-of", "name", name);
        Self {
            action: format!("{address}/photograph"),
            picture: there.then(|| (format!("{address}/picture"), shows)),
            file: Field::file("file", page.t("photograph-file"), PICTURES)
                .hint(page.t("photograph-hint"))
                .with(&problems),
            page: page.back(address).problems(&problems),
            problems,
        }
    }
}

impl Sample for Photograph {
    fn samples(language: Language) -> Vec<Self> {
        let page = || Page::new(language, Words::new(language).t("photograph-title"));
        let wrong = |key: &str| [("file", page().t(key))].into_iter().collect();
        let one = |key: &str| Self::new(page(), ("1", "Wild Rose"), false, wrong(key));
        let mut all = vec![Self::new(page(), ("1", "Wild Rose"), true, Problems::new())];
        all.extend(["file-none", "file-kind", "file-too-large", "file-too-many-pixels"].map(one));
        all
    }
}

fn vessel_id(text: &str) -> Result<VesselId, Refusal> {
    text.parse().map_err(|_| Refusal::not_found())
}

async fn draw(
    me: &Me,
    id: &VesselId,
    (status, problems): (StatusCode, Problems),
) -> Result<Response, Refusal> {
    let vessel = me.app.registry().vessel(&me.viewer, id).await?;
    let there = me.app.registry().has_photograph(&me.viewer, id).await?;
    let page = me.page("photograph-title");
    let page = Photograph::new(page, (id.as_str(), &vessel.0.name), there, problems);
    Ok(reply::page_with(status, &page))
}

/// `GET /vessels/{id}/photograph`
pub(super) async fn show(me: Me, Path(id): Path<String>) -> Result<Response, Refusal> {
    draw(&me, &vessel_id(&id)?, (StatusCode::OK, Problems::new())).await
}

/// `GET /vessels/{id}/picture`
pub(super) async fn serve(me: Me, Path(id): Path<String>) -> Result<Response, Refusal> {
    let bytes = me.app.registry().photograph(&me.viewer, &vessel_id(&id)?).await?;
    Ok(files::serve(Kind::Jpeg, "boat", bytes))
}

/// `POST /vessels/{id}/photograph`: in the place of the one before.
pub(super) async fn take(
    me: Me,
    Path(id): Path<String>,
    sent: Upload,
) -> Result<Response, Refusal> {
    let id = vessel_id(&id)?;
    me.app.registry().has_photograph(&me.viewer, &id).await?;
    let key = if sent.file.is_empty() {
        "file-none"
    } else {
        match files::read(sent.file, As::Photograph).await? {
            Ok(kept) => {
                me.app.registry().put_photograph(&me.viewer, (&id, kept)).await?;
                return Ok(reply::see(&format!("/vessels/{id}/photograph")));
            }
            Err(reason) => reason.key(),
        }
    };
    let problems = [("file", me.page(key).t(key))].into_iter().collect();
    draw(&me, &id, (StatusCode::UNPROCESSABLE_ENTITY, problems)).await
}

/// `POST /vessels/{id}/photograph/remove`
pub(super) async fn remove(me: Me, Path(id): Path<String>) -> Result<Response, Refusal> {
    let id = vessel_id(&id)?;
    me.app.registry().remove_photograph(&me.viewer, &id).await?;
    Ok(reply::see(&format!("/vessels/{id}/photograph")))
}
