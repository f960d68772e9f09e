//! Which boat, and what the voyage is called.

use askama::Template;
use axum::extract::Path;
use axum::http::StatusCode;
use axum::response::Response;
use clearance::voyage::VoyageId;
use identifiers::Language;
use registry::{VesselId, VesselRow};

use super::begin::usual_name;
use super::plan::{Kept, Plan, Then, onward, seen, step_page, told_of_change};
use super::step;
use crate::fields::Fields;
use crate::guest::Me;
use crate::look::{Choice, Choices, Field, Link, Page, Problems, Sample, Words};
use crate::refusal::Refusal;
use crate::reply;

/// Longest name of a voyage, in characters; as the voyage file has it.
const NAME_MOST: usize = 200;

/// The page.
#[derive(Template)]
#[template(path = "voyages/boat.html")]
pub struct BoatStep {
    page: Page,
    problems: Problems,
    action: String,
    seen: String,
    then: String,
    boats: Choices,
    any: bool,
    name: Field,
    add: Link,
}

/// The boats of the list.
pub(super) struct Boats(Vec<VesselRow>);

impl Boats {
    pub(super) async fn of(me: &Me) -> Result<Self, Refusal> {
        Ok(Self(me.app.registry().vessels(&me.viewer, "").await?))
    }

    /// The boat, if there is only one.
    pub(super) fn only(&self) -> Option<VesselId> {
        match self.0.as_slice() {
            [one] => Some(one.id.clone()),
            _ => None,
        }
    }

    /// To choose from.
    pub(super) fn choices(&self, page: &Page, chosen: Option<&VesselId>) -> Choices {
        let choices = self.0.iter().map(|row| Choice::new(row.id.as_str(), row.name.as_str()));
        Choices::new("vessel", page.t("voyage-boat"), choices.collect())
            .chosen(chosen.map(VesselId::as_str))
    }

    /// The boat that says exactly what a record says, as it would be kept.
    pub(super) fn that_says(&self, record: &serde_json::Value) -> Option<VesselId> {
        let (vessel, _) = registry::record::Vessel::from_value(record).ok()?;
        let kept = serde_json::to_value(vessel).ok()?;
        let same = |row: &&VesselRow| {
            serde_json::from_str(&row.content).is_ok_and(|has: serde_json::Value| kept == has)
        };
        self.0.iter().find(same).map(|row| row.id.clone())
    }

    pub(super) fn has(&self, id: &VesselId) -> bool {
        self.name(id).is_some()
    }

    pub(super) fn name(&self, id: &VesselId) -> Option<&str> {
        self.0.iter().find(|row| row.id == *id).map(|row| row.name.as_str())
    }
}

impl BoatStep {
    pub(super) fn begin(
        page: Page,
        boats: &Boats,
        chosen: (Option<&VesselId>, &str),
        problems: Problems,
    ) -> Self {
        Self {
            action: "/voyages".into(),
            seen: String::new(),
            then: String::new(),
            boats: boats.choices(&page, chosen.0).with(&problems),
            any: !boats.0.is_empty(),
            name: Field::text("name", page.t("voyage-name"))
                .hint(page.t("voyage-name-hint"))
                .value(chosen.1)
                .optional()
                .with(&problems),
            add: Link::new(page.t("vessel-add"), "/vessels/new"),
            page: page.problems(&problems),
            problems,
        }
    }

    fn change(self, plan: &Plan, seen: i32, then: &str) -> Self {
        Self {
            action: step(plan.id(), "boat"),
            seen: seen.to_string(),
            then: then.to_owned(),
            add: Link::new(self.add.label, format!("/vessels/new?for={}", plan.id())),
            ..self
        }
    }
}

/// What is wrong with the choice.
pub(super) fn problems(
    words: &Words,
    chosen: Option<&VesselId>,
    name: &str,
    boats: &Boats,
) -> Problems {
    let mut problems = Problems::new();
    if chosen.is_none() {
        let key = if boats.0.is_empty() { "voyage-boat-none" } else { "voyage-boat-choose" };
        problems.add("vessel", words.t(key));
    }
    let length = name.trim().chars().count();
    if length > NAME_MOST {
        let text =
            words.say("voyage-name-long").set("count", length).set("most", NAME_MOST).to_string();
        problems.add("name", text);
    } else if name.chars().any(char::is_control) {
        problems.add("name", words.t("voyage-name-signs"));
    }
    problems
}

/// `GET /voyages/{id}/boat`
pub(super) async fn show(me: Me, Path(id): Path<String>, then: Then) -> Result<Response, Refusal> {
    let plan = Plan::to_change(&me, &id).await?;
    let boats = Boats::of(&me).await?;
    let page = step_page(&me, "voyage-boat-title", &plan, then.word());
    let chosen = (plan.draft.vessel.as_ref(), plan.draft.name.as_str());
    let form = BoatStep::begin(page, &boats, chosen, Problems::new()).change(
        &plan,
        plan.row.version,
        then.word(),
    );
    Ok(reply::page(&form))
}

/// `POST /voyages/{id}/boat`
pub(super) async fn save(
    me: Me,
    Path(id): Path<String>,
    fields: Fields,
) -> Result<Response, Refusal> {
    let mut plan = Plan::to_change(&me, &id).await?;
    let (boats, seen, then) = (Boats::of(&me).await?, seen(&fields, &plan), fields.get("then"));
    let chosen = fields.get("vessel").parse::<VesselId>().ok().filter(|id| boats.has(id));
    let name = fields.get("name");
    let wrong = problems(&Words::new(me.language), chosen.as_ref(), name, &boats);
    let page = step_page(&me, "voyage-boat-title", &plan, then);
    if !wrong.is_empty() {
        let form =
            BoatStep::begin(page, &boats, (chosen.as_ref(), name), wrong).change(&plan, seen, then);
        return Ok(reply::page_with(StatusCode::UNPROCESSABLE_ENTITY, &form));
    }
    plan.draft.vessel.clone_from(&chosen);
    plan.draft.name = if name.trim().is_empty() {
        usual_name(&me, &boats, chosen.as_ref())
    } else {
        name.trim().to_owned()
    };
    match plan.keep(&me, seen).await? {
        Kept::Here => Ok(reply::see(&onward(then, plan.id(), "islands"))),
        Kept::ChangedElsewhere(now) => {
            let page = told_of_change(page, &step(plan.id(), "boat"));
            let form = BoatStep::begin(page, &boats, (chosen.as_ref(), name), Problems::new())
                .change(&plan, now, then);
            Ok(reply::page_with(StatusCode::CONFLICT, &form))
        }
    }
}

/// A boat just added from a voyage becomes its boat.
pub(crate) async fn choose_vessel(
    me: &Me,
    voyage: &VoyageId,
    vessel: VesselId,
) -> Result<Response, Refusal> {
    let mut plan = Plan::of(me, voyage).await?;
    plan.draft.vessel = Some(vessel);
    // If the plan was changed elsewhere in this moment the boat is in the list all the same.
    plan.keep(me, plan.row.version).await?;
    Ok(reply::see(&step(voyage, "boat")))
}

impl Sample for BoatStep {
    fn samples(language: Language) -> Vec<Self> {
        let words = Words::new(language);
        let page = || Page::new(language, words.t("voyage-new-title"));
        let none = Boats(Vec::new());
        let wrong = problems(&words, None, &"x".repeat(300), &none);
        let mut full = Self::begin(page(), &none, (None, "Grenadines"), Problems::new());
        full.boats.items = vec![Choice::new("1", "Wild Rose"), Choice::new("2", "Étoile du Sud")];
        full.any = true;
        vec![Self::begin(page(), &none, (None, ""), wrong), full]
    }
}
