//! One proposal: what changes, what it would have cost, and the decision of a second person.

use askama::Template;
use axum::extract::Path;
use axum::response::Response;
use chrono_tz::Tz;
use clearance::fee::Total;
use clearance::{DeadlinePreview, Preview, TimedCall, TouchedCall, shows_in_notices};
use identifiers::Language;
use registry::territory::{Atlas, RuledFact};
use registry::{RulingId, RulingRow, RulingState};

use super::{in_force, status, territory, told, wrong};
use crate::fields::Fields;
use crate::guest::Me;
use crate::look::{
    Cell, Column, Field, Link, Page, Problems, Row, Sample, SummaryRow, Table, Words,
};
use crate::refusal::Refusal;
use crate::reply;

#[derive(Template)]
#[template(path = "administration/proposal.html")]
pub(super) struct Proposal {
    page: Page,
    problems: Problems,
    rows: Vec<SummaryRow>,
    preview: Option<(String, Option<Table>)>,
    action: String,
    open: bool,
    own: bool,
    reason: Field,
}

fn sums(page: &Page, totals: &[Total]) -> String {
    let one = |total: &Total| {
        let low = page.money(total.low_minor, &total.currency);
        if total.low_minor == total.high_minor {
            return low;
        }
        format!("{low} – {}", page.money(total.high_minor, &total.currency))
    };
    // A currency in which nothing is due says nothing beside one in which something is.
    let due: Vec<&Total> = totals.iter().filter(|total| total.high_minor != 0).collect();
    match (due.as_slice(), totals.first()) {
        ([], Some(nothing)) => one(nothing),
        _ => due.into_iter().map(one).collect::<Vec<_>>().join(", "),
    }
}

fn table(page: &Page, preview: &Preview) -> (String, Option<Table>) {
    let lead = page.say("rulings-preview-lead").set("calls", preview.calls);
    let lead = lead.set("touched", preview.touched.len()).to_string();
    let row = |call: &TouchedCall| -> Row {
        let both = [&call.before, &call.after].map(|totals| Cell::text(sums(page, totals)));
        [Cell::text(call.reference.clone())].into_iter().chain(both).collect()
    };
    let columns = vec![
        Column::new(page.t("rulings-call")),
        Column::number(page.t("rulings-now")),
        Column::number(page.t("rulings-new")),
    ];
    (lead, drawn_table(page, columns, preview.touched.iter().map(row).collect()))
}

fn drawn_table(page: &Page, columns: Vec<Column>, rows: Vec<Row>) -> Option<Table> {
    let table = Table::new(page.t("rulings-preview"), columns, rows).hidden_caption();
    (!table.rows.is_empty()).then_some(table)
}

fn timed(page: &Page, preview: &DeadlinePreview, zone: Tz) -> (String, Option<Table>) {
    let [before, after] = preview.late;
    let lead = page.say("rulings-preview-late").set("calls", preview.calls);
    let lead = lead.set("before", before).set("after", after).to_string();
    let row = |call: &TimedCall| -> Row {
        let key = if call.late { "rulings-late" } else { "rulings-in-time" };
        let times = [call.received, call.due[0], call.due[1]];
        let times = times.map(|at| Cell::text(page.instant(at, zone)));
        let reference = Cell::text(call.reference.clone());
        [reference].into_iter().chain(times).chain([Cell::text(page.t(key))]).collect()
    };
    let columns = ["call", "received", "due-now", "due-new", "would-be"];
    let columns = columns.map(|key| Column::new(page.t(&format!("rulings-{key}")))).into();
    (lead, drawn_table(page, columns, preview.touched.iter().map(row).collect()))
}

impl Proposal {
    fn new(page: Page, rows: Vec<SummaryRow>, problems: Problems) -> Self {
        let reason = Field::lines("reason", page.t("rulings-reason")).with(&problems);
        let (action, preview) = (String::new(), None);
        let page = page.problems(&problems);
        Self { page, problems, rows, preview, action, open: true, own: false, reason }
    }
}

fn summary(page: &Page, row: &RulingRow, (before, after): (String, String)) -> Vec<SummaryRow> {
    let state = page.t(&format!("rulings-state-{}", row.state));
    let state = match &row.reason {
        Some(reason) => SummaryRow::lines(page.t("rulings-state"), vec![state, reason.clone()]),
        None => SummaryRow::new(page.t("rulings-state"), state),
    };
    let mut law = vec![row.ruling.as_of.clone()];
    law.extend(row.ruling.url.clone());
    vec![
        state,
        SummaryRow::new(page.t("rulings-now"), before),
        SummaryRow::new(page.t("rulings-new"), after),
        SummaryRow::new(page.t("rulings-effective"), page.date(row.ruling.effective)),
        SummaryRow::lines(page.t("rulings-law"), law),
    ]
}

async fn preview(
    me: &Me,
    page: &Page,
    row: &RulingRow,
    (before, after): (&Atlas, &Atlas),
) -> Result<Option<(String, Option<Table>)>, Refusal> {
    if row.state != RulingState::Proposed {
        return Ok(None);
    }
    let (clearance, subject) = (me.app.clearance(), row.id.as_str());
    Ok(Some(match &row.ruling.fact {
        RuledFact::Fee { .. } => {
            table(page, &clearance.preview(&me.viewer, (before, after), subject).await?)
        }
        RuledFact::Deadline { kind, agency, .. } if shows_in_notices(*kind) => {
            let about = ((*kind, *agency), subject);
            let preview = clearance.preview_deadline(&me.viewer, [before, after], about).await?;
            timed(page, &preview, territory(before, me)?.time_zone)
        }
        RuledFact::Deadline { .. } => (page.t("rulings-preview-not-kept"), None),
        // It changes nothing by itself: the authority signed under it is tried on past notices.
        RuledFact::Automation { .. } => return Ok(None),
    }))
}

async fn drawn(me: &Me, id: &RulingId, problems: Problems) -> Result<Response, Refusal> {
    let row = me.app.registry().ruling(&me.viewer, id).await.map_err(super::refusal)?;
    let before = in_force(me).await?;
    let fact = row.ruling.fact.name();
    let after = before.ruled(&row.territory, &row.ruling, row.version);
    let after = after.map_err(|_| Refusal::state())?;
    let words = me.page("rulings-title");
    let say = |atlas: &Atlas| {
        let told = told(&words, territory(atlas, me)?, &fact).ok_or_else(Refusal::not_found)?;
        Ok::<_, Refusal>((told.0, told.1.join("; ")))
    };
    let (name, old) = say(&before)?;
    let crumbs = vec![Link::new(words.title.clone(), "/administration/rules")];
    let (page, code) = (me.titled(name).crumbs(crumbs), status(&problems));
    let rows = summary(&page, &row, (old, say(&after)?.1));
    let preview = preview(me, &page, &row, (&before, &after)).await?;
    let proposal = Proposal {
        preview,
        open: row.state == RulingState::Proposed,
        own: row.proposed_by == me.viewer.account,
        action: format!("/administration/rules/proposals/{id}"),
        ..Proposal::new(page, rows, problems)
    };
    Ok(reply::page_with(code, &proposal))
}

fn read(id: &str) -> Result<RulingId, Refusal> {
    id.parse().map_err(|_| Refusal::not_found())
}

/// `GET /administration/rules/proposals/{id}`
pub(super) async fn show(me: Me, Path(id): Path<String>) -> Result<Response, Refusal> {
    drawn(&me, &read(&id)?, Problems::new()).await
}

/// `POST /administration/rules/proposals/{id}/approve`
pub(super) async fn approve(me: Me, Path(id): Path<String>) -> Result<Response, Refusal> {
    let (id, atlas) = (read(&id)?, in_force(&me).await?);
    match me.app.registry().approve_ruling(&me.viewer, &atlas, &id).await {
        Ok(()) => {
            me.app.take_up_rulings().await?;
            Ok(reply::see("/administration/rules?done=approved"))
        }
        Err(error) => drawn(&me, &id, wrong(&me.page("rulings-title"), error, "proposal")?).await,
    }
}

/// `POST /administration/rules/proposals/{id}/decline`
pub(super) async fn decline(
    me: Me,
    Path(id): Path<String>,
    fields: Fields,
) -> Result<Response, Refusal> {
    let id = read(&id)?;
    match me.app.registry().decline_ruling(&me.viewer, &id, fields.get("reason")).await {
        Ok(()) => Ok(reply::see("/administration/rules?done=declined")),
        Err(error) => drawn(&me, &id, wrong(&me.page("rulings-title"), error, "proposal")?).await,
    }
}

impl Sample for Proposal {
    fn samples(language: Language) -> Vec<Self> {
        let page = || Page::new(language, Words::new(language).t("rulings-title"));
        let wrong = ["own", "decided", "reason"];
        let wrong = wrong.map(|key| ("reason", page().t(&format!("rulings-error-{key}"))));
        let keys = ["state", "effective", "law"];
        let rows = keys.map(|key| SummaryRow::new(page().t(&format!("rulings-{key}")), "–"));
        let open = Self::new(page(), rows.into(), wrong.into_iter().collect());
        let preview = Some(table(&page(), &Preview::default()));
        let own = Self::new(page(), Vec::new(), Problems::new());
        let at = chrono::DateTime::UNIX_EPOCH;
        let call = |late| TimedCall { reference: "–".into(), received: at, due: [at; 2], late };
        let touched = vec![call(true), call(false)];
        let late = timed(
            &page(),
            &DeadlinePreview { calls: 2, late: [1, 1], touched },
            Tz::America__St_Vincent,
        );
        let not_kept = Some((page().t("rulings-preview-not-kept"), None));
        let plain = || Self::new(page(), Vec::new(), Problems::new());
        vec![
            Self { preview, ..open },
            Self { own: true, ..own },
            Self { preview: Some(late), ..plain() },
            Self { preview: not_kept, ..plain() },
        ]
    }
}
