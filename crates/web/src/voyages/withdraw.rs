//! Withdrawing a call or a voyage, putting a draft away: asked once more, then done.

use askama::Template;
use axum::extract::Path;
use axum::response::Response;
use clearance::voyage::VoyageState;
use identifiers::Language;

use super::call::call_id;
use super::plan::Plan;
use super::{ports, step};
use crate::guest::Me;
use crate::look::{Link, Page, Sample, Words};
use crate::refusal::Refusal;
use crate::reply;

/// The question.
#[derive(Template)]
#[template(path = "voyages/withdraw.html")]
pub struct Withdraw {
    page: Page,
    lead: String,
    button: String,
    action: String,
    keep: Link,
}

impl Withdraw {
    fn new(page: Page, key: &str, action: String, back: String) -> Self {
        Self {
            lead: page.t(&format!("{key}-lead")),
            button: page.t(key),
            keep: Link::new(page.t("form-keep"), back),
            action,
            page,
        }
    }
}

/// `GET /voyages/{id}/withdraw`
pub(super) async fn ask_voyage(me: Me, Path(id): Path<String>) -> Result<Response, Refusal> {
    let plan = Plan::open(&me, &id).await?;
    let key = match plan.row.state {
        VoyageState::Draft => "voyage-discard",
        VoyageState::Sent => "voyage-withdraw",
        VoyageState::Cancelled => return Err(Refusal::state()),
    };
    let title = me.page(key).t1(&format!("{key}-title"), "name", plan.row.name.clone());
    let form = Withdraw::new(
        me.titled(title),
        key,
        step(plan.id(), "withdraw"),
        format!("/voyages/{}", plan.id()),
    );
    Ok(reply::page(&form))
}

/// `POST /voyages/{id}/withdraw`
pub(super) async fn voyage(me: Me, Path(id): Path<String>) -> Result<Response, Refusal> {
    let plan = Plan::open(&me, &id).await?;
    match plan.row.state {
        VoyageState::Draft => me.app.clearance().discard_voyage(&me.viewer, plan.id()).await?,
        _ => me.app.clearance().withdraw_voyage(&me.viewer, plan.id()).await?,
    }
    Ok(reply::see("/voyages"))
}

/// `GET /calls/{id}/withdraw`
pub(super) async fn ask_call(me: Me, Path(id): Path<String>) -> Result<Response, Refusal> {
    let file = me.app.clearance().open_call(&me.viewer, &call_id(&id)?).await?;
    let port = ports::name(me.app.atlas(), &file.call.port, me.language);
    let title = me.page("call-withdraw").t1("call-withdraw-title", "name", port);
    let address = format!("/calls/{}", file.call.id);
    let form =
        Withdraw::new(me.titled(title), "call-withdraw", format!("{address}/withdraw"), address);
    Ok(reply::page(&form))
}

/// `POST /calls/{id}/withdraw`
pub(super) async fn call(me: Me, Path(id): Path<String>) -> Result<Response, Refusal> {
    let id = call_id(&id)?;
    me.app.clearance().withdraw(&me.viewer, &id).await?;
    Ok(reply::see(&format!("/calls/{id}")))
}

impl Sample for Withdraw {
    fn samples(language: Language) -> Vec<Self> {
        let words = Words::new(language);
        let one = |key: &str| {
            let page = Page::new(language, words.t1(&format!("{key}-title"), "name", "Bequia"));
            Self::new(page, key, "/".into(), "/".into())
        };
        ["voyage-discard", "voyage-withdraw", "call-withdraw"].map(one).into()
    }
}
