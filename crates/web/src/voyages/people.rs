//! Who comes along, as what, from where to where.

use askama::Template;
use axum::extract::Path;
use axum::http::StatusCode;
use axum::response::Response;
use clearance::draft::{Draft, DraftPerson};
use clearance::voyage::VoyageId;
use clearance::voyage_file::Role;
use identifiers::Language;
use registry::{PersonId, PersonRow};

use super::begin::last_voyage;
use super::plan::{Findings, Kept, Plan, Then, onward, seen, step_page, told_of_change};
use super::problems::{self, Place};
use super::{ports, step};
use crate::fields::Fields;
use crate::guest::Me;
use crate::look::{Choice, Link, Page, Problems, Sample, Select, Words};
use crate::refusal::Refusal;
use crate::registry::asks::words;
use crate::reply;

/// The page.
#[derive(Template)]
#[template(path = "voyages/people.html")]
pub struct Aboard {
    page: Page,
    problems: Problems,
    action: String,
    seen: String,
    then: String,
    people: Vec<PersonBoxes>,
    wrong: Option<String>,
    add: Link,
}

/// One person of the list, as drawn.
pub(super) struct PersonBoxes {
    pub(super) name: String,
    pub(super) id: String,
    pub(super) come: bool,
    pub(super) beneath: String,
    pub(super) role: Select,
    pub(super) joins: Select,
    pub(super) leaves: Select,
    /// They join or leave on the way.
    pub(super) changes: bool,
}

/// What is chosen for one person.
#[derive(Clone)]
struct Chosen {
    come: bool,
    role: String,
    joins: Option<usize>,
    leaves: Option<usize>,
}

struct Islands {
    names: Vec<String>,
}

impl Aboard {
    fn new(
        page: Page,
        people: Vec<PersonBoxes>,
        wrong: Problems,
        (id, seen, then): (&str, i32, &str),
    ) -> Self {
        Self {
            action: format!("/voyages/{id}/people"),
            seen: seen.to_string(),
            then: then.to_owned(),
            add: Link::new(page.t("person-add"), format!("/people/new?for={id}")),
            wrong: wrong.of("come"),
            page: page.problems(&wrong),
            problems: wrong,
            people,
        }
    }

    fn of(
        me: &Me,
        page: Page,
        (rows, plan): (&[PersonRow], &Plan),
        wrong: Problems,
        way: (i32, &str),
    ) -> Self {
        let names = plan
            .draft
            .calls
            .iter()
            .map(|call| ports::name(me.app.atlas(), &call.port, me.language))
            .collect();
        let islands = Islands { names };
        let boxes = rows
            .iter()
            .map(|row| islands.person(&page, row, &chosen(&plan.draft, &row.id, me, rows)));
        let people = boxes.collect();
        Self::new(page, people, wrong, (plan.id().as_str(), way.0, way.1))
    }
}

impl Islands {
    fn person(&self, page: &Page, row: &PersonRow, chosen: &Chosen) -> PersonBoxes {
        let names = [row.given_names.as_deref(), Some(row.family_name.as_str())];
        let name = names.into_iter().flatten().collect::<Vec<_>>().join(" ");
        let country = crate::registry::countries::name(&row.nationality, page.language());
        let born = page.t1("person-born-on", "date", page.date(row.born));
        let role = |word: &&str| Choice::new(*word, page.t(&format!("role-{word}")));
        let roles: Vec<Choice> = words::<Role>().iter().map(role).collect();
        PersonBoxes {
            id: row.id.to_string(),
            beneath: format!("{born} · {country}"),
            come: chosen.come,
            role: Select::new(format!("role-{}", row.id), page.t("voyage-role"), roles)
                .chosen(&chosen.role),
            joins: self.select(page, ("joins", "voyage-joins-start"), row, chosen.joins),
            leaves: self.select(page, ("leaves", "voyage-leaves-end"), row, chosen.leaves),
            changes: chosen.joins.is_some() || chosen.leaves.is_some(),
            name,
        }
    }

    fn select(
        &self,
        page: &Page,
        (which, open): (&str, &str),
        row: &PersonRow,
        at: Option<usize>,
    ) -> Select {
        let island = |(index, name): (usize, &String)| {
            Choice::new(index.to_string(), format!("{}. {name}", index + 1))
        };
        let islands = self.names.iter().enumerate().map(island).collect();
        Select::new(format!("{which}-{}", row.id), page.t(&format!("voyage-{which}")), islands)
            .blank(page.t(open))
            .chosen(&at.map(|index| index.to_string()).unwrap_or_default())
    }
}

/// What is chosen for a person; for someone not on the voyage, what is likely.
fn chosen(draft: &Draft, id: &PersonId, me: &Me, rows: &[PersonRow]) -> Chosen {
    let planned = draft.people.iter().find(|planned| planned.person == *id);
    match planned {
        Some(planned) => Chosen {
            come: true,
            role: planned.role.clone(),
            joins: planned.joins,
            leaves: planned.leaves,
        },
        None => Chosen { come: false, role: likely_role(me, rows, id), joins: None, leaves: None },
    }
}

/// Whoever has the account's name is likely the master; of one person alone, that one.
fn likely_role(me: &Me, rows: &[PersonRow], id: &PersonId) -> String {
    let own = registry::fold(&me.viewer.name);
    let is_me = |row: &PersonRow| {
        registry::fold(&format!(
            "{} {}",
            row.given_names.as_deref().unwrap_or_default(),
            row.family_name
        )) == own
    };
    let master = rows.iter().any(|row| row.id == *id && (is_me(row) || rows.len() == 1));
    if master { "master".into() } else { "crew".into() }
}

/// Before the first visit: everybody of the last voyage comes, in the same role; on the first
/// voyage everybody of a short list.
async fn likely_people(me: &Me, rows: &[PersonRow]) -> Result<Vec<DraftPerson>, Refusal> {
    let known = |id: &PersonId| rows.iter().any(|row| row.id == *id);
    let last = last_voyage_with_people(me).await?;
    if let Some(people) = last {
        let stays = people.into_iter().filter(|planned| known(&planned.person));
        return Ok(stays.collect());
    }
    if rows.len() > FEW {
        return Ok(Vec::new());
    }
    let person = |row: &PersonRow| DraftPerson {
        person: row.id.clone(),
        role: likely_role(me, rows, &row.id),
        position: None,
        joins: None,
        leaves: None,
    };
    Ok(rows.iter().map(person).collect())
}

/// So many people are likely one crew.
const FEW: usize = 8;

async fn last_voyage_with_people(me: &Me) -> Result<Option<Vec<DraftPerson>>, Refusal> {
    let rows = me.app.clearance().voyages(&me.viewer).await?;
    let mut plans = rows.iter().filter_map(|row| serde_json::from_str::<Draft>(&row.draft).ok());
    let last = plans.find(|draft| !draft.people.is_empty());
    Ok(last.map(|draft| draft.people_after(draft.calls.len().saturating_sub(1))))
}

/// The account's people, as far as a page holds them, and whoever the plan names beyond that.
async fn everybody(me: &Me, draft: &Draft) -> Result<Vec<PersonRow>, Refusal> {
    let mut rows = me.app.registry().people(&me.viewer, "").await?;
    let planned = draft.people.iter().map(|planned| &planned.person);
    let beyond: Vec<PersonId> =
        planned.filter(|id| rows.iter().all(|row| row.id != **id)).cloned().collect();
    if !beyond.is_empty() {
        let named = me.app.registry().people_named(&me.viewer, &beyond).await?;
        rows.splice(0..0, named);
    }
    Ok(rows)
}

/// `GET /voyages/{id}/people`
pub(super) async fn show(me: Me, Path(id): Path<String>, then: Then) -> Result<Response, Refusal> {
    let mut plan = Plan::to_change(&me, &id).await?;
    let rows = everybody(&me, &plan.draft).await?;
    if plan.draft.people.is_empty() && !plan.has_done("people") {
        plan.draft.people = likely_people(&me, &rows).await?;
    }
    let mend = plan.has_done("people") || !then.word().is_empty();
    let wrong = if mend { wrong(&me, &plan).await? } else { Problems::new() };
    let page = step_page(
        &me,
        "voyage-people-title",
        &plan,
        if then.word().is_empty() { "islands" } else { "check" },
    );
    Ok(reply::page(&Aboard::of(&me, page, (&rows, &plan), wrong, (plan.row.version, then.word()))))
}

async fn wrong(me: &Me, plan: &Plan) -> Result<Problems, Refusal> {
    let words = Words::new(me.language);
    let found = Findings::of(me, plan).await?;
    let mut problems = problems::on(&words, &Place::People, &found.fields, found.report());
    if found.voyage.is_none() && problems.is_empty() {
        // Other steps are not complete yet; who is master can be told all the same.
        let masters = plan
            .draft
            .people
            .iter()
            .filter(|person| person.role == "master" && person.is_aboard_at_start())
            .count();
        if masters != 1 && !plan.draft.people.is_empty() {
            problems.add("come", words.t1("check-people-one-master-skipper", "count", masters));
        }
    }
    Ok(problems)
}

/// Everybody of the list for a voyage that is written without a link: no islands yet, and those of
/// the last voyage ticked.
pub(super) async fn without_islands(me: &Me, page: &Page) -> Result<Vec<PersonBoxes>, Refusal> {
    let rows = everybody(me, &Draft::default()).await?;
    let draft = Draft { people: likely_people(me, &rows).await?, ..Draft::default() };
    let islands = Islands { names: Vec::new() };
    Ok(rows
        .iter()
        .map(|row| islands.person(page, row, &chosen(&draft, &row.id, me, &rows)))
        .collect())
}

/// Reads who was ticked of the account's list, and the steps they take.
pub(super) async fn take(me: &Me, fields: &Fields, draft: &mut Draft) -> Result<(), Refusal> {
    let rows = everybody(me, draft).await?;
    read(fields, &rows, draft);
    Ok(())
}

/// The role as typed; crew if it is none we know.
pub(super) fn role(typed: &str) -> String {
    if words::<Role>().contains(&typed) { typed.to_owned() } else { "crew".to_owned() }
}

/// Reads who was ticked. Someone who is not in the list of this account is not taken.
fn read(fields: &Fields, rows: &[PersonRow], draft: &mut Draft) {
    let island = |name: String| {
        fields.get(&name).parse::<usize>().ok().filter(|index| *index < draft.calls.len())
    };
    let come = |row: &&PersonRow| fields.all("come").any(|id| id == row.id.as_str());
    let role = |row: &PersonRow| role(fields.get(&format!("role-{}", row.id)));
    let position = |row: &PersonRow| {
        let before = draft.people.iter().find(|planned| planned.person == row.id);
        before.and_then(|planned| planned.position.clone())
    };
    let person = |row: &PersonRow| DraftPerson {
        person: row.id.clone(),
        role: role(row),
        position: position(row),
        joins: island(format!("joins-{}", row.id)),
        leaves: island(format!("leaves-{}", row.id)),
    };
    let mut people: Vec<DraftPerson> = rows.iter().filter(come).map(person).collect();
    people.sort_by_key(|person| person.role != "master");
    draft.people = people;
}

/// `POST /voyages/{id}/people`
pub(super) async fn save(
    me: Me,
    Path(id): Path<String>,
    fields: Fields,
) -> Result<Response, Refusal> {
    let mut plan = Plan::to_change(&me, &id).await?;
    let (rows, seen, then) =
        (everybody(&me, &plan.draft).await?, seen(&fields, &plan), fields.get("then"));
    read(&fields, &rows, &mut plan.draft);
    let wrong = wrong(&me, &plan).await?;
    plan.mark("people", wrong.is_empty());
    let page = step_page(
        &me,
        "voyage-people-title",
        &plan,
        if then == "check" { "check" } else { "islands" },
    );
    if let Kept::ChangedElsewhere(now) = plan.keep(&me, seen).await? {
        let page = told_of_change(page, &step(plan.id(), "people"));
        let form = Aboard::of(&me, page, (&rows, &plan), Problems::new(), (now, then));
        return Ok(reply::page_with(StatusCode::CONFLICT, &form));
    }
    match fields.get("act") {
        "add-person" => return Ok(reply::see(&format!("/people/new?for={}", plan.id()))),
        "later" => return Ok(reply::see(&format!("/voyages/{}", plan.id()))),
        _ => {}
    }
    if wrong.is_empty() {
        return Ok(reply::see(&onward(then, plan.id(), "declaration")));
    }
    let form = Aboard::of(&me, page, (&rows, &plan), wrong, (seen + 1, then));
    Ok(reply::page_with(StatusCode::UNPROCESSABLE_ENTITY, &form))
}

/// A person just added from a voyage comes along.
pub(crate) async fn add_person(
    me: &Me,
    voyage: &VoyageId,
    person: PersonId,
) -> Result<Response, Refusal> {
    let mut plan = Plan::of(me, voyage).await?;
    let rows = everybody(me, &plan.draft).await?;
    if plan.draft.people.is_empty()
        && last_voyage(me).await?.is_none_or(|last| last.people.is_empty())
    {
        let others: Vec<PersonRow> = rows.iter().filter(|row| row.id != person).cloned().collect();
        plan.draft.people = likely_people(me, &others).await?;
    }
    let has_master = plan.draft.people.iter().any(|planned| planned.role == "master");
    let role = if has_master { "crew".to_owned() } else { likely_role(me, &rows, &person) };
    plan.draft.people.push(DraftPerson { person, role, position: None, joins: None, leaves: None });
    // If the plan was changed elsewhere in this moment the person is in the list all the same.
    plan.keep(me, plan.row.version).await?;
    Ok(reply::see(&step(voyage, "people")))
}

impl Sample for Aboard {
    fn samples(language: Language) -> Vec<Self> {
        let words = Words::new(language);
        let page = || Page::new(language, words.t("voyage-people-title"));
        let islands = Islands { names: vec!["Rodney Bay".into(), "Bequia".into()] };
        let Ok(id) = "0197b3a0-7d4c-7000-8000-000000000001".parse() else {
            return Vec::new();
        };
        let row = PersonRow {
            id,
            family_name: "O'Brien".into(),
            given_names: Some("Seán".into()),
            born: chrono::NaiveDate::default(),
            nationality: "IE".into(),
            content: String::new(),
            search: String::new(),
            version: 1,
            updated_at: chrono::DateTime::UNIX_EPOCH,
        };
        let chosen = Chosen { come: true, role: "master".into(), joins: None, leaves: Some(1) };
        let wrong = Problems::from_iter([("come", words.t("voyage-people-none"))]);
        vec![
            Self::new(
                page(),
                vec![islands.person(&page(), &row, &chosen)],
                Problems::new(),
                ("1", 1, ""),
            ),
            Self::new(page(), Vec::new(), wrong, ("1", 1, "check")),
        ]
    }
}
