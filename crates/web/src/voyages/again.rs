//! The next voyage in a few taps: the last one copied, or the next island from here. Boat, people
//! as they left, goods and answers are carried over; the check shows them all.

use askama::Template;
use axum::extract::Path;
use axum::http::StatusCode;
use axum::response::Response;
use chrono::{NaiveDateTime, TimeDelta, TimeZone as _, Timelike as _, Utc};
use clearance::draft::{Draft, DraftCall, NextIsland, Typed};
use clearance::passage::{Point, planned_minutes};
use identifiers::Language;
use registry::territory::{Atlas, Port};

use super::begin::usual_name;
use super::boat::Boats;
use super::plan::Plan;
use super::{ports, recent, step};
use crate::fields::Fields;
use crate::guest::Me;
use crate::look::{DateField, Field, Page, Problems, Sample, Select, Words};
use crate::refusal::Refusal;
use crate::reply;

/// The page: a copy, or the next island.
#[derive(Template)]
#[template(path = "voyages/again.html")]
pub struct Again {
    page: Page,
    problems: Problems,
    lead: String,
    action: String,
    call: String,
    port: Option<Select>,
    dates: Vec<(DateField, Option<Field>)>,
    button: String,
}

/// What was typed, or what is proposed.
#[derive(Default)]
struct Typing {
    port: String,
    leaves: Typed,
    arrives: Typed,
}

/// `GET /voyages/{id}/copy`
pub(super) async fn ask_copy(me: Me, Path(id): Path<String>) -> Result<Response, Refusal> {
    let plan = whole(&me, &id).await?;
    let first = Typed::at(here_and_now(&me, plan.draft.calls.first()));
    let page = me.page("again-copy-title").back(format!("/voyages/{}", plan.id()));
    Ok(reply::page(&Again::copy(page, &step(plan.id(), "copy"), &first, Problems::new())))
}

/// `POST /voyages/{id}/copy`
pub(super) async fn copy(
    me: Me,
    Path(id): Path<String>,
    fields: Fields,
) -> Result<Response, Refusal> {
    let plan = whole(&me, &id).await?;
    let typed = moment(&fields, "first");
    if let Some(first) = typed.local() {
        return begin(&me, plan.draft.copied(Some(first.date()))).await;
    }
    let page = me.page("again-copy-title").back(format!("/voyages/{}", plan.id()));
    let wrong = Problems::from_iter([("first", page.t("again-first-problem"))]);
    let form = Again::copy(page, &step(plan.id(), "copy"), &typed, wrong);
    Ok(reply::page_with(StatusCode::UNPROCESSABLE_ENTITY, &form))
}

/// `GET /voyages/{id}/onward?call=2`: the last call if none is named.
pub(super) async fn ask_onward(
    me: Me,
    Path(id): Path<String>,
    query: axum::extract::RawQuery,
) -> Result<Response, Refusal> {
    let plan = whole(&me, &id).await?;
    let query = Fields::parse(query.0.unwrap_or_default().as_bytes());
    let (index, here) = called(&plan, query.get("call"))?;
    let tomorrow = here_and_now(&me, Some(here)) + TimeDelta::days(1);
    let leaves = Typed { time: "08:00".into(), ..Typed::at(tomorrow) };
    let typing = Typing { leaves, ..Typing::default() };
    Ok(reply::page(&Again::onward(&me, (&plan, index), &typing, Problems::new())))
}

/// `POST /voyages/{id}/onward`
pub(super) async fn onward(
    me: Me,
    Path(id): Path<String>,
    fields: Fields,
) -> Result<Response, Refusal> {
    let plan = whole(&me, &id).await?;
    let (index, here) = called(&plan, fields.get("call"))?;
    let mut typing = Typing {
        port: fields.get("port").to_owned(),
        leaves: moment(&fields, "leaves"),
        arrives: moment(&fields, "arrives"),
    };
    if !here.departure.is_blank() {
        typing.leaves = here.departure.clone();
    }
    let wrong = wrong(&me, &typing);
    if !wrong.is_empty() {
        let form = Again::onward(&me, (&plan, index), &typing, wrong);
        return Ok(reply::page_with(StatusCode::UNPROCESSABLE_ENTITY, &form));
    }
    if typing.arrives.is_blank() {
        typing.arrives = likely_arrival(me.app.atlas(), (&here.port, &typing.port), &typing.leaves)
            .unwrap_or_default();
    }
    let Typing { port, leaves, arrives } = typing;
    let next = NextIsland { leaves, port, arrives };
    let draft = plan.draft.onward(index, &next).ok_or_else(Refusal::not_found)?;
    begin(&me, draft).await
}

/// A voyage of one's own of which there is a plan to begin from.
async fn whole(me: &Me, id: &str) -> Result<Plan, Refusal> {
    let plan = Plan::open(me, id).await?;
    if plan.draft.calls.is_empty() { Err(Refusal::state()) } else { Ok(plan) }
}

/// The call a number names; the last if none does.
fn called<'p>(plan: &'p Plan, text: &str) -> Result<(usize, &'p DraftCall), Refusal> {
    let last = plan.draft.calls.len().saturating_sub(1);
    let index = if text.is_empty() { Some(last) } else { text.parse().ok() };
    let found = index.and_then(|index| Some((index, plan.draft.calls.get(index)?)));
    found.filter(|(_, call)| !call.port.trim().is_empty()).ok_or_else(Refusal::not_found)
}

/// Keeps the new voyage and goes to its check.
async fn begin(me: &Me, mut draft: Draft) -> Result<Response, Refusal> {
    let boats = Boats::of(me).await?;
    draft.vessel = draft.vessel.filter(|id| boats.has(id));
    draft.name = usual_name(me, &boats, draft.vessel.as_ref());
    recent::renew(me, &mut draft).await?;
    let row = me.app.clearance().begin_voyage(&me.viewer, &draft).await?;
    Ok(reply::see(&step(&row.id, "check")))
}

fn wrong(me: &Me, typing: &Typing) -> Problems {
    let words = Words::new(me.language);
    let mut problems = Problems::new();
    if ports::find(me.app.atlas(), &typing.port).is_none() {
        problems.add("port", words.t("voyage-choose-port-problem"));
    }
    if typing.leaves.local().is_none() || typing.leaves.time.trim().is_empty() {
        problems.add("leaves", words.t("again-leaves-problem"));
    }
    let arrives = &typing.arrives;
    let open = arrives.local().is_none() || arrives.time.trim().is_empty();
    if !arrives.is_blank() && open {
        problems.add("arrives", words.t("again-arrives-problem"));
    }
    problems
}

fn moment(fields: &Fields, name: &str) -> Typed {
    let text = |part: &str| fields.get(&format!("{name}-{part}")).to_owned();
    Typed { day: text("day"), month: text("month"), year: text("year"), time: text("time") }
}

/// What the clock shows at a port now.
fn here_and_now(me: &Me, call: Option<&DraftCall>) -> NaiveDateTime {
    let found = call.and_then(|call| ports::find(me.app.atlas(), &call.port));
    let zone = found.map_or(chrono_tz::UTC, |(territory, _)| territory.time_zone);
    me.app.store().ambient().now().with_timezone(&zone).naive_local()
}

/// When a yacht that leaves then is likely to arrive, by the clock of the port, at a full or half hour.
fn likely_arrival(atlas: &Atlas, (from, to): (&str, &str), leaves: &Typed) -> Option<Typed> {
    let ((here, left), (there, reached)) = (ports::find(atlas, from)?, ports::find(atlas, to)?);
    let point = |port: &Port| Point { lat: port.position.lat, lon: port.position.lon };
    let span = TimeDelta::minutes(planned_minutes(point(left), point(reached)).max(30));
    let start = here.time_zone.from_local_datetime(&leaves.local()?).earliest()?;
    let at = start.with_timezone(&Utc).checked_add_signed(span)?;
    let at = at.with_timezone(&there.time_zone).naive_local();
    let over = i64::from(at.minute() % 30);
    let up = if over == 0 { 0 } else { 30 - over };
    Some(Typed::at(at.checked_add_signed(TimeDelta::minutes(up))?))
}

impl Again {
    fn copy(page: Page, action: &str, first: &Typed, problems: Problems) -> Self {
        let date = DateField::new("first", page.t("again-first"))
            .hint(page.t("again-first-hint"))
            .typed(&first.day, &first.month, &first.year)
            .with(&problems);
        Self {
            lead: page.t("again-copy-lead"),
            action: action.to_owned(),
            call: String::new(),
            port: None,
            dates: vec![(date, None)],
            button: page.t("again-copy-button"),
            page: page.problems(&problems),
            problems,
        }
    }

    fn onward(me: &Me, (plan, index): (&Plan, usize), typing: &Typing, problems: Problems) -> Self {
        let here = &plan.draft.calls[index];
        let name = ports::name(me.app.atlas(), &here.port, me.language);
        let title = Words::new(me.language).t1("again-onward-title", "port", name);
        let page = me.titled(title).back(format!("/voyages/{}", plan.id()));
        let way = (step(plan.id(), "onward"), index, here.departure.is_blank());
        Self::next(page, (me.app.atlas(), way), typing, problems)
    }

    fn next(
        page: Page,
        (atlas, (action, index, open)): (&Atlas, (String, usize, bool)),
        typing: &Typing,
        problems: Problems,
    ) -> Self {
        let port = ports::select(&page, atlas, "port".into(), page.t("again-port"), &typing.port);
        let boxes = |name: &str, label: String, typed: &Typed| {
            let date = DateField::new(name, label)
                .typed(&typed.day, &typed.month, &typed.year)
                .with(&problems);
            let time = Field::time(
                format!("{name}-time"),
                page.t(&format!(
                    "voyage-field-calls-{}-time",
                    if name == "leaves" { "departure" } else { "arrival" }
                )),
            );
            (date, Some(time.value(&typed.time).width(10)))
        };
        let leaves =
            open.then(|| boxes("leaves", page.t("voyage-field-calls-departure"), &typing.leaves));
        let (arrives, time) =
            boxes("arrives", page.t("voyage-field-calls-arrival"), &typing.arrives);
        let arrives = (arrives.hint(page.t("again-arrives-hint")), time);
        Self {
            lead: page.t(if open { "again-onward-lead" } else { "again-onward-lead-declared" }),
            action,
            call: index.to_string(),
            port: Some(port.with(&problems)),
            dates: leaves.into_iter().chain([arrives]).collect(),
            button: page.t("again-onward-button"),
            page: page.problems(&problems),
            problems,
        }
    }
}

impl Sample for Again {
    fn samples(language: Language) -> Vec<Self> {
        let words = Words::new(language);
        let Ok(atlas) = Atlas::embedded() else {
            return Vec::new();
        };
        let copy = |problems| {
            let page = Page::new(language, words.t("again-copy-title"));
            Self::copy(page, "/voyages/1/copy", &Typed::default(), problems)
        };
        let next = |open, problems| {
            let page = Page::new(language, words.t1("again-onward-title", "port", "Bequia"));
            let way = ("/voyages/1/onward".to_owned(), 0, open);
            Self::next(page, (&atlas, way), &Typing::default(), problems)
        };
        let wrong = |field: &str, key: &str| Problems::from_iter([(field, words.t(key))]);
        vec![
            copy(Problems::new()),
            copy(wrong("first", "again-first-problem")),
            next(false, wrong("arrives", "again-arrives-problem")),
            next(true, wrong("leaves", "again-leaves-problem")),
        ]
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_arrival_is_proposed_by_the_clock_of_the_port_of_arrival() {
        let atlas = Atlas::embedded().unwrap();
        let typed = |text: &str| Typed::at(text.parse().unwrap());
        let likely = |ports, at| likely_arrival(&atlas, ports, &typed(at)).map(|t| t.text());
        let bequia = likely(("lc-rodney-bay", "vc-bequia"), "2026-12-01T08:10:00").unwrap();
        let at: NaiveDateTime = format!("{bequia}:00").parse().unwrap();
        let hours = at - typed("2026-12-01T08:10:00").local().unwrap();
        assert!((TimeDelta::hours(11)..TimeDelta::hours(15)).contains(&hours), "{bequia}");
        assert_eq!(at.minute() % 30, 0, "{bequia}");
        assert_eq!(likely(("lc-rodney-bay", "no-such-port"), "2026-12-01T08:00:00"), None);
    }
}
