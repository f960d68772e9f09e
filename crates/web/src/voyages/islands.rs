//! The page of the islands.

use askama::Template;
use axum::extract::Path;
use axum::http::StatusCode;
use axum::response::Response;
use identifiers::Language;

use super::islands_form::{CallBoxes, Drawing, PlaceBoxes, read, rearrange};
use super::islands_move::{self, MoveBoxes, Moved};
use super::plan::{Findings, Kept, Plan, Then, onward, seen, step_page, told_of_change};
use super::problems::{self, Place};
use super::{plan, step};
use crate::fields::Fields;
use crate::guest::Me;
use crate::look::{Page, Problems, Sample, Words};
use crate::refusal::Refusal;
use crate::reply;

/// The page.
#[derive(Template)]
#[template(path = "voyages/islands.html")]
pub struct Islands {
    page: Page,
    problems: Problems,
    action: String,
    seen: String,
    then: String,
    from: PlaceBoxes,
    calls: Vec<CallBoxes>,
    next: PlaceBoxes,
    only: bool,
    moving: MoveBoxes,
}

impl Islands {
    fn new(page: Page, drawing: &Drawing<'_>, (action, seen, then): (String, i32, &str)) -> Self {
        Self {
            from: drawing.place("from", &drawing.draft.from),
            calls: drawing.calls(),
            next: drawing.place("next", &drawing.draft.next),
            only: drawing.draft.calls.len() < 2,
            moving: MoveBoxes::new(drawing.page, "", drawing.problems),
            action,
            seen: seen.to_string(),
            then: then.to_owned(),
            page: page.problems(drawing.problems),
            problems: drawing.problems.clone(),
        }
    }

    fn of(me: &Me, page: Page, plan: &Plan, wrong: &Problems, (seen, then): (i32, &str)) -> Self {
        let report = plan::islands_alone(&me.app, &plan.draft);
        let drawing = Drawing {
            page: &page.clone(),
            atlas: me.app.atlas(),
            draft: &plan.draft,
            problems: wrong,
            report: report.as_ref(),
        };
        Self::new(page, &drawing, (step(plan.id(), "islands"), seen, then))
    }
}

/// What is to be mended on this page before one goes on.
async fn wrong(me: &Me, plan: &Plan) -> Result<Problems, Refusal> {
    let found = Findings::of(me, plan).await?;
    let report = found.report_or_islands(&me.app, &plan.draft);
    Ok(problems::on(&Words::new(me.language), &Place::Islands, &found.fields, report.as_ref()))
}

/// `GET /voyages/{id}/islands`
pub(super) async fn show(me: Me, Path(id): Path<String>, then: Then) -> Result<Response, Refusal> {
    let mut plan = Plan::to_change(&me, &id).await?;
    // Opened to be mended: the problems are shown at once; on the first visit they are not.
    let mend = plan.has_done("islands") || !then.word().is_empty();
    let wrong = if mend { wrong(&me, &plan).await? } else { Problems::new() };
    if plan.draft.calls.is_empty() {
        plan.draft.calls.push(clearance::draft::DraftCall::default());
    }
    let page = step_page(&me, "voyage-islands-title", &plan, then.word());
    Ok(reply::page(&Islands::of(&me, page, &plan, &wrong, (plan.row.version, then.word()))))
}

/// `POST /voyages/{id}/islands`
pub(super) async fn save(
    me: Me,
    Path(id): Path<String>,
    fields: Fields,
) -> Result<Response, Refusal> {
    let mut plan = Plan::to_change(&me, &id).await?;
    let (seen, then, act) = (seen(&fields, &plan), fields.get("then"), fields.get("act"));
    let before = plan.draft.clone();
    read(&fields, &mut plan.draft);
    let mut moved = rearrange(act, &mut plan.draft);
    let wrong = match islands_move::shift(&fields, &before, &mut plan.draft) {
        Moved::Wrong => islands_move::wrong(&Words::new(me.language)),
        Moved::Done => {
            moved = Some(0);
            wrong(&me, &plan).await?
        }
        Moved::Not => wrong(&me, &plan).await?,
    };
    plan.mark("islands", wrong.is_empty() && moved.is_none());
    let page = step_page(&me, "voyage-islands-title", &plan, then);
    if let Kept::ChangedElsewhere(now) = plan.keep(&me, seen).await? {
        let page = told_of_change(page, &step(plan.id(), "islands"));
        let form = Islands::of(&me, page, &plan, &Problems::new(), (now, then));
        return Ok(reply::page_with(StatusCode::CONFLICT, &form));
    }
    if let Some(look) = moved {
        let then = if then == "check" { "?then=check" } else { "" };
        return Ok(reply::see(&format!("{}{then}#calls-{look}-port", step(plan.id(), "islands"))));
    }
    if act == "later" {
        return Ok(reply::see(&format!("/voyages/{}", plan.id())));
    }
    if wrong.is_empty() {
        return Ok(reply::see(&onward(then, plan.id(), "people")));
    }
    let form = Islands::of(&me, page, &plan, &wrong, (seen + 1, then));
    Ok(reply::page_with(StatusCode::UNPROCESSABLE_ENTITY, &form))
}

impl Sample for Islands {
    fn samples(language: Language) -> Vec<Self> {
        use clearance::draft::{Draft, DraftCall, DraftPlace};
        let Ok(atlas) = registry::territory::Atlas::embedded() else {
            return Vec::new();
        };
        let page = Page::new(language, Words::new(language).t("voyage-islands-title"));
        let call = |port: &str| DraftCall { port: port.into(), ..DraftCall::default() };
        let other =
            DraftPlace { name: "Horta".into(), country: "PT".into(), ..DraftPlace::default() };
        let draft = Draft {
            from: other,
            calls: vec![call("lc-rodney-bay"), call("gd-st-georges")],
            ..Draft::default()
        };
        let wrong = Problems::from_iter([("calls[1].port", page.t("voyage-choose-port-problem"))]);
        let drawing =
            Drawing { page: &page, atlas: &atlas, draft: &draft, problems: &wrong, report: None };
        vec![Self::new(page.clone(), &drawing, ("/voyages/1/islands".into(), 1, ""))]
    }
}
