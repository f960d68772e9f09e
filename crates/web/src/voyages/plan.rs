//! A plan opened, kept, and looked at by the checks.

use std::convert::Infallible;

use axum::extract::FromRequestParts;
use axum::http::request::Parts;
use clearance::draft::{Draft, DraftPerson};
use clearance::report::VoyageReport;
use clearance::voyage::{VoyageId, VoyageState};
use clearance::voyage_file::VoyageFile;
use clearance::{ClearanceError, VoyageRow};
use registry::record::FieldProblem;
use serde_json::json;
use storage::StorageError;

use crate::app::App;
use crate::fields::Fields;
use crate::guest::{Guest, Me};
use crate::look::{Banner, Link, Page};
use crate::refusal::Refusal;

/// A voyage with its plan.
pub(super) struct Plan {
    pub(super) row: VoyageRow,
    pub(super) draft: Draft,
}

impl Plan {
    /// Opens one of one's own voyages.
    pub(super) async fn open(me: &Me, id: &str) -> Result<Self, Refusal> {
        let id: VoyageId = id.parse().map_err(|_| Refusal::not_found())?;
        Self::of(me, &id).await
    }

    /// The same by its id.
    pub(super) async fn of(me: &Me, id: &VoyageId) -> Result<Self, Refusal> {
        let (row, draft) = me.app.clearance().voyage(&me.viewer, id).await?;
        Ok(Self { row, draft })
    }

    /// Opens one that may still be changed.
    pub(super) async fn to_change(me: &Me, id: &str) -> Result<Self, Refusal> {
        let plan = Self::open(me, id).await?;
        if plan.row.state == VoyageState::Cancelled || plan.is_of_a_program() {
            return Err(Refusal::state());
        }
        Ok(plan)
    }

    /// Its id.
    pub(super) fn id(&self) -> &VoyageId {
        &self.row.id
    }

    /// True if it came whole from another program: there is no plan here to change.
    pub(super) fn is_of_a_program(&self) -> bool {
        self.row.state != VoyageState::Draft && self.draft.calls.is_empty()
    }

    /// Notes that a step was gone through without anything to mend, or that there is.
    pub(super) fn mark(&mut self, step: &str, done: bool) {
        self.draft.done.retain(|other| other != step);
        if done {
            self.draft.done.push(step.to_owned());
        }
    }

    /// True if a step was gone through.
    pub(super) fn has_done(&self, step: &str) -> bool {
        self.draft.done.iter().any(|other| other == step)
    }

    /// Keeps the plan as it is now.
    pub(super) async fn keep(&self, me: &Me, seen: i32) -> Result<Kept, Refusal> {
        match me.app.clearance().save_plan(&me.viewer, self.id(), seen, &self.draft).await {
            Ok(()) => Ok(Kept::Here),
            Err(ClearanceError::Storage(StorageError::Conflict)) => {
                let now = Self::of(me, self.id()).await?;
                Ok(Kept::ChangedElsewhere(now.row.version))
            }
            Err(other) => Err(other.into()),
        }
    }
}

/// What came of keeping.
pub(super) enum Kept {
    /// It is kept.
    Here,
    /// The plan was changed on another device meanwhile; this is its version now.
    ChangedElsewhere(i32),
}

/// A step's page after the plan was changed elsewhere: what was typed is still there, and says so.
pub(super) fn told_of_change(page: Page, saved: &str) -> Page {
    let link = Link::new(page.t("voyage-changed-elsewhere-open"), saved);
    let banner = Banner::news(page.t("voyage-changed-elsewhere")).link(link);
    page.banner(Some(banner))
}

/// What the readers and the checks say of a plan.
pub(super) struct Findings {
    /// Fields that cannot be read.
    pub(super) fields: Vec<FieldProblem>,
    /// The voyage and its report, once it can be read.
    pub(super) voyage: Option<(VoyageFile, VoyageReport)>,
    /// The name of the boat chosen.
    pub(super) boat: Option<String>,
}

impl Findings {
    /// Reads and checks a plan.
    pub(super) async fn of(me: &Me, plan: &Plan) -> Result<Self, Refusal> {
        match me.app.clearance().file_of(&me.viewer, &plan.draft).await {
            Ok(file) => {
                let report = me.app.clearance().assess(&file, Some(plan.id())).await?;
                let boat = Some(file.vessel.name.clone());
                Ok(Self { fields: Vec::new(), voyage: Some((file, report)), boat })
            }
            Err(ClearanceError::Fields(fields)) => {
                let boat = match &plan.draft.vessel {
                    Some(vessel) => me.app.registry().vessel(&me.viewer, vessel).await.ok(),
                    None => None,
                };
                Ok(Self { fields, voyage: None, boat: boat.map(|(row, _)| row.name) })
            }
            Err(other) => Err(other.into()),
        }
    }

    /// The report, if there is one.
    pub(super) fn report(&self) -> Option<&VoyageReport> {
        self.voyage.as_ref().map(|(_, report)| report)
    }

    /// The report, or else what the checks say of the islands alone.
    pub(super) fn report_or_islands(&self, app: &App, draft: &Draft) -> Option<VoyageReport> {
        self.report().cloned().or_else(|| islands_alone(app, draft))
    }
}

/// What the checks say of places and times while boat and people are not known yet: a boat that
/// could be any and one person stand in, and only what concerns islands may be used of the report.
pub(super) fn islands_alone(app: &App, draft: &Draft) -> Option<VoyageReport> {
    let someone: registry::PersonId = "00000000-0000-7000-8000-000000000001".parse().ok()?;
    let master = DraftPerson {
        person: someone.clone(),
        role: "master".into(),
        position: None,
        joins: None,
        leaves: None,
    };
    let draft = Draft {
        name: "-".into(),
        people: vec![master],
        declaration: serde_json::Map::new(),
        ..draft.clone()
    };
    let vessel = json!({ "category": "other", "name": "-", "type": "other" });
    let person =
        json!({ "family_name": "-", "sex": "X", "born": "1990-01-01", "nationality": "XXX" });
    let file =
        VoyageFile::from_value(&draft.file(Some(&vessel), &[(someone, person)])).ok()?.voyage;
    let now = app.store().ambient().now();
    Some(clearance::report::assess(
        &file,
        app.atlas(),
        &clearance::history::History::default(),
        now,
    ))
}

/// The version of the plan a form was opened with.
pub(super) fn seen(fields: &Fields, plan: &Plan) -> i32 {
    fields.get("seen").parse().unwrap_or(plan.row.version)
}

/// Where to go after a step: back to the check if one came from there.
pub(super) fn onward(then: &str, id: &VoyageId, next: &str) -> String {
    super::step(id, if then == "check" { "check" } else { next })
}

/// `?then=check`: a step opened from the check goes back to it. Anything else is nothing.
pub(super) struct Then {
    check: bool,
}

impl Then {
    /// The word, if it is one we know.
    pub(super) fn word(&self) -> &'static str {
        if self.check { "check" } else { "" }
    }
}

impl FromRequestParts<App> for Then {
    type Rejection = Infallible;

    async fn from_request_parts(parts: &mut Parts, _: &App) -> Result<Self, Infallible> {
        let query = Fields::parse(parts.uri.query().unwrap_or_default().as_bytes());
        Ok(Self { check: query.get("then") == "check" })
    }
}

/// A page of a step, with the way back.
pub(super) fn step_page(guest: &Guest, key: &str, plan: &Plan, back: &str) -> Page {
    let back = if back.is_empty() {
        format!("/voyages/{}", plan.id())
    } else {
        super::step(plan.id(), back)
    };
    guest.page(key).back(back)
}
