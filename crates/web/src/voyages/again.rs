//! The next voyage out of the last: from where it ended, or the same once more.

use axum::extract::Path;
use axum::response::Response;
use clearance::draft::Draft;
use registry::territory::{Atlas, QuestionId, Topic};

use super::boat::Boats;
use super::plan::Plan;
use super::{begin, ports, step};
use crate::guest::Me;
use crate::refusal::Refusal;
use crate::reply;

/// Whether the answer to a question may be carried over: health is told anew each time.
fn keeps(atlas: &Atlas, question: &str) -> bool {
    let known = QuestionId::parse(question).ok().and_then(|id| atlas.question(&id));
    known.is_some_and(|question| question.topic != Topic::Health)
}

/// `POST /voyages/{id}/next`: a plan that begins where this one ends.
pub(super) async fn next(me: Me, Path(id): Path<String>) -> Result<Response, Refusal> {
    let plan = to_copy(&me, &id).await?;
    let draft = plan.draft.onward(&|question| keeps(me.app.atlas(), question));
    let boats = Boats::of(&me).await?;
    let name = begin::usual_name(&me, &boats, draft.vessel.as_ref());
    begun(&me, &Draft { name, ..draft }).await
}

/// `POST /voyages/{id}/again`: the same islands, people and goods, in a week to come.
pub(super) async fn again(me: Me, Path(id): Path<String>) -> Result<Response, Refusal> {
    let plan = to_copy(&me, &id).await?;
    let first = plan.draft.calls.first().and_then(|call| ports::find(me.app.atlas(), &call.port));
    let zone = first.map_or(chrono_tz::UTC, |(territory, _)| territory.time_zone);
    let now = me.app.store().ambient().now().with_timezone(&zone).naive_local();
    begun(&me, &plan.draft.again(now, &|question| keeps(me.app.atlas(), question))).await
}

/// A plan that there is something of to carry on.
async fn to_copy(me: &Me, id: &str) -> Result<Plan, Refusal> {
    let plan = Plan::open(me, id).await?;
    if plan.is_of_a_program() { Err(Refusal::state()) } else { Ok(plan) }
}

async fn begun(me: &Me, draft: &Draft) -> Result<Response, Refusal> {
    let row = me.app.clearance().begin_voyage(&me.viewer, draft).await?;
    let name = if draft.vessel.is_none() { "boat" } else { "islands" };
    Ok(reply::see(&step(&row.id, name)))
}
