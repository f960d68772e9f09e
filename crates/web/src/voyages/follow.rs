//! The receipt: what was received, when, under which references, and what happens next.

use askama::Template;
use axum::extract::Path;
use axum::response::Response;
use clearance::voyage::{VoyageId, VoyageState, Way};
use clearance::{CallFile, CallFilter};
use identifiers::Language;

use super::plan::Plan;
use super::ports;
use crate::guest::Me;
use crate::look::{Link, Page, Sample, SummaryRow, Words};
use crate::refusal::Refusal;
use crate::reply;

/// The page.
#[derive(Template)]
#[template(path = "voyages/receipt.html")]
pub struct Received {
    page: Page,
    calls: Vec<ReceivedCall>,
    voyage: Link,
}

pub(super) struct ReceivedCall {
    /// "Your notices for Bequia are with … Received 24 Nov 2026, 14:02 (AST)."
    pub(super) text: String,
    pub(super) reference: String,
    rows: Vec<SummaryRow>,
    open: Link,
}

/// `GET /voyages/{id}/receipt`
pub(super) async fn receipt(me: Me, Path(id): Path<String>) -> Result<Response, Refusal> {
    let plan = Plan::open(&me, &id).await?;
    if plan.row.state == VoyageState::Draft {
        return Err(Refusal::not_found());
    }
    let page = me.page("receipt-title").back(format!("/voyages/{}", plan.id()));
    let calls = received(&me, &page, plan.id()).await?;
    let voyage = Link::new(page.t("receipt-voyage"), format!("/voyages/{}", plan.id()));
    Ok(reply::page(&Received { page, calls, voyage }))
}

/// What was received of a voyage, call by call.
pub(super) async fn received(
    me: &Me,
    page: &Page,
    id: &VoyageId,
) -> Result<Vec<ReceivedCall>, Refusal> {
    let filter = CallFilter { voyage: Some(id.clone()), most: 500, ..CallFilter::default() };
    let mut rows = me.app.clearance().calls(&me.viewer, &filter).await?;
    rows.sort_by_key(|row| row.seq);
    let mut calls = Vec::new();
    for row in rows {
        let file = me.app.clearance().open_call(&me.viewer, &row.id).await?;
        calls.extend(call(me, page, &file));
    }
    Ok(calls)
}

/// One call; none where no notice is asked for.
fn call(me: &Me, page: &Page, file: &CallFile) -> Option<ReceivedCall> {
    let (territory, _) = ports::find(me.app.atlas(), &file.call.port)?;
    let language = page.language();
    let port = ports::name(me.app.atlas(), &file.call.port, language);
    let last = file
        .ways
        .iter()
        .flat_map(|way| way.versions.last())
        .max_by_key(|notice| notice.submitted_at)?;
    let text = page
        .say("receipt-text")
        .set("port", port.as_str())
        .set("administration", territory.administration.get(language))
        .set("time", page.instant(last.submitted_at, territory.time_zone))
        .to_string();
    let line = |way: &clearance::WayFile| {
        let version = page.t1("receipt-version", "version", way.version());
        SummaryRow::new(page.t(&format!("receipt-notice-{}", way.way)), version)
    };
    Some(ReceivedCall {
        text,
        reference: file.call.reference.clone(),
        rows: file.ways.iter().map(line).collect(),
        open: Link::new(page.t("receipt-open"), format!("/calls/{}", file.call.id)).about(port),
    })
}

impl Sample for Received {
    fn samples(language: Language) -> Vec<Self> {
        let page = Page::new(language, Words::new(language).t("receipt-title"));
        let text = page
            .say("receipt-text")
            .set("port", "Bequia")
            .set("administration", "Customs")
            .set("time", "24 Nov 2026, 14:02 (AST)");
        let ways = [Way::Inward, Way::Outward];
        let rows = ways.map(|way| {
            SummaryRow::new(
                page.t(&format!("receipt-notice-{way}")),
                page.t1("receipt-version", "version", 2),
            )
        });
        let call = ReceivedCall {
            text: text.to_string(),
            reference: "VC-7K3-29Q".into(),
            rows: rows.to_vec(),
            open: Link::new(page.t("receipt-open"), "/calls/1"),
        };
        let voyage = Link::new(page.t("receipt-voyage"), "/voyages/1");
        vec![Self { page, calls: vec![call], voyage }]
    }
}
