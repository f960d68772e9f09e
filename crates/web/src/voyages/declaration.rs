//! The declaration: what all islands ask, answered once for all.

use std::collections::BTreeMap;

use askama::Template;
use axum::extract::Path;
use axum::http::StatusCode;
use axum::response::Response;
use clearance::report::VoyageReport;
use identifiers::Language;
use registry::belonging::BelongingRow;
use registry::territory::Topic;
use serde_json::{Map, Value, json};

use super::goods::{self, GOODS, GoodsBoxes, Mine, Named};
use super::plan::{Findings, Kept, Plan, Then, onward, seen, step_page, told_of_change};
use super::problems::{self, Place};
use super::questions::{Asked, QuestionBoxes, union};
use super::{recent, step};
use crate::fields::Fields;
use crate::guest::Me;
use crate::look::{Link, Page, Problems, Sample, Words};
use crate::refusal::Refusal;
use crate::registry::asks::Piece;
use crate::registry::typed::Typed;
use crate::reply;

/// The page.
#[derive(Template)]
#[template(path = "voyages/declaration.html")]
pub struct Declared {
    page: Page,
    problems: Problems,
    action: String,
    seen: String,
    then: String,
    topics: Vec<TopicBoxes>,
    stores: Vec<Piece>,
    stores_mine: Vec<Mine>,
    goods: Vec<GoodsBoxes>,
    /// Nothing can be asked before the islands are known.
    islands_first: Option<Link>,
}

struct TopicBoxes {
    title: String,
    questions: Vec<QuestionBoxes>,
}

/// What the page draws from.
struct Drawn<'a> {
    asked: &'a [(Topic, Vec<Asked>)],
    declaration: &'a Map<String, Value>,
    problems: Problems,
    people: &'a Named,
    own: &'a [BelongingRow],
}

impl Declared {
    fn new(page: Page, drawn: Drawn<'_>, (action, seen, then): (String, i32, &str)) -> Self {
        let typed = Typed::of_record(&json!({ "declaration": drawn.declaration }));
        let answers = answers(drawn.declaration);
        let topic = |(topic, asked): &(Topic, Vec<Asked>)| TopicBoxes {
            title: page.t(&format!("declaration-topic-{}", crate::hall::source::word(*topic))),
            questions: asked
                .iter()
                .map(|asked| asked.draw(&page, &answers, &drawn.problems))
                .collect(),
        };
        let topics: Vec<TopicBoxes> = drawn.asked.iter().map(topic).collect();
        let boxes = goods::draw(&page, &typed, &drawn.problems, drawn.people, drawn.own);
        let islands = action.replace("declaration", "islands");
        Self {
            islands_first: topics
                .is_empty()
                .then(|| Link::new(page.t("declaration-islands-first"), islands)),
            page: page.problems(&drawn.problems),
            problems: drawn.problems,
            action,
            seen: seen.to_string(),
            then: then.to_owned(),
            topics,
            stores: boxes.stores,
            stores_mine: boxes.stores_mine,
            goods: boxes.lists,
        }
    }
}

/// The answers given so far.
fn answers(declaration: &Map<String, Value>) -> Map<String, Value> {
    declaration.get("answers").and_then(Value::as_object).cloned().unwrap_or_default()
}

/// What is asked of a plan, and who may be named.
struct Asking {
    asked: Vec<(Topic, Vec<Asked>)>,
    people: Vec<(String, String)>,
    /// What the account keeps in lists of its own.
    own: Vec<BelongingRow>,
}

impl Asking {
    async fn of(me: &Me, plan: &Plan) -> Result<Self, Refusal> {
        let found = Findings::of(me, plan).await?;
        let report: Option<VoyageReport> = found.report_or_islands(&me.app, &plan.draft);
        let page = me.page("voyage-declaration-title");
        let people = found.voyage.iter().flat_map(|(file, _)| &file.people);
        Ok(Self {
            asked: report.map(|report| union(&page, me.app.atlas(), &report)).unwrap_or_default(),
            people: people.map(|person| (person.reference.clone(), person.full_name())).collect(),
            own: me.app.registry().belongings(&me.viewer).await?,
        })
    }

    /// What of the account's own lists a button adds: `use:weapons:…`.
    fn used(&self, act: &str) -> Option<&BelongingRow> {
        let (_, id) = act.strip_prefix("use:")?.rsplit_once(':')?;
        self.own.iter().find(|row| row.id.as_str() == id)
    }

    fn questions(&self) -> impl Iterator<Item = &Asked> {
        self.asked.iter().flat_map(|(_, asked)| asked)
    }
}

/// Reads the answers of a form that was written without a link.
pub(super) async fn take(me: &Me, fields: &Fields, plan: &mut Plan) -> Result<(), Refusal> {
    let asking = Asking::of(me, plan).await?;
    read(&Words::new(me.language), &Typed::of(fields), &asking, plan, "");
    Ok(())
}

/// Reads the form into the plan, as typed. Answers to questions that are not asked now stay.
fn read(words: &Words, typed: &Typed, asking: &Asking, plan: &mut Plan, act: &str) {
    let mut given = answers(&plan.draft.declaration);
    for asked in asking.questions() {
        match asked.read(typed) {
            Some(answer) => given.insert(asked.question.id.clone(), answer),
            None => given.remove(&asked.question.id),
        };
        if act == "no-to-rest"
            && !given.contains_key(&asked.question.id)
            && let Some(quiet) = asked.quiet_answer()
        {
            given.insert(asked.question.id.clone(), json!({ "value": quiet }));
        }
    }
    let mut declaration = Map::new();
    goods::take(typed, &mut declaration);
    if let Some(row) = asking.used(act) {
        let asked: Vec<&str> = asking.questions().map(|asked| asked.question.id.as_str()).collect();
        goods::use_mine(&mut declaration, &mut given, &asked, row);
    }
    see_the_lists(words, &declaration, &mut given);
    say_there_are_none(&mut declaration, &given);
    if !given.is_empty() {
        declaration.insert("answers".into(), Value::Object(given));
    }
    plan.draft.declaration = declaration;
}

/// Where goods are listed, a yes without details points to the list.
fn see_the_lists(words: &Words, declaration: &Map<String, Value>, given: &mut Map<String, Value>) {
    for goods in GOODS.iter().filter(|goods| goods::has_rows(declaration, goods.list)) {
        for question in goods.questions {
            if let Some(Value::Object(answer)) = given.get_mut(*question)
                && answer.get("value") == Some(&Value::Bool(true))
            {
                answer.entry("detail").or_insert_with(|| words.t("declaration-see-list").into());
            }
        }
    }
}

/// A no to the question about goods says that the list is empty.
fn say_there_are_none(declaration: &mut Map<String, Value>, given: &Map<String, Value>) {
    let said = |question: &&str, what: bool| {
        given.get(*question).and_then(|a| a.get("value")) == Some(&what.into())
    };
    for goods in GOODS.iter().filter(|goods| !goods.list.contains('.')) {
        let none = goods.questions.first().is_some_and(|first| said(first, false));
        let some = goods.questions.iter().any(|question| said(question, true));
        if none && !some && !declaration.contains_key(goods.list) {
            declaration.insert(goods.list.into(), Value::Array(Vec::new()));
        }
    }
}

/// `GET /voyages/{id}/declaration`
pub(super) async fn show(me: Me, Path(id): Path<String>, then: Then) -> Result<Response, Refusal> {
    let mut plan = Plan::to_change(&me, &id).await?;
    let asking = Asking::of(&me, &plan).await?;
    recent::propose(&me, &mut plan.draft).await?;
    let mend = plan.has_done("declaration") || !then.word().is_empty();
    let wrong = if mend { wrong(&me, &plan).await? } else { Problems::new() };
    let back = if then.word().is_empty() { "people" } else { "check" };
    let page = step_page(&me, "voyage-declaration-title", &plan, back);
    Ok(reply::page(&drawn(page, &asking, &plan, wrong, (plan.row.version, then.word()))))
}

fn drawn(
    page: Page,
    asking: &Asking,
    plan: &Plan,
    problems: Problems,
    (seen, then): (i32, &str),
) -> Declared {
    let declaration = &plan.draft.declaration;
    let drawn = Drawn {
        asked: &asking.asked,
        declaration,
        problems,
        people: &asking.people,
        own: &asking.own,
    };
    Declared::new(page, drawn, (step(plan.id(), "declaration"), seen, then))
}

async fn wrong(me: &Me, plan: &Plan) -> Result<Problems, Refusal> {
    let found = Findings::of(me, plan).await?;
    Ok(problems::on(&Words::new(me.language), &Place::Declaration, &found.fields, found.report()))
}

/// `POST /voyages/{id}/declaration`
pub(super) async fn save(
    me: Me,
    Path(id): Path<String>,
    fields: Fields,
) -> Result<Response, Refusal> {
    let mut plan = Plan::to_change(&me, &id).await?;
    let (seen, then, act) = (seen(&fields, &plan), fields.get("then"), fields.get("act"));
    let asking = Asking::of(&me, &plan).await?;
    let mut typed = Typed::of(&fields);
    let aside = aside(act, &mut typed);
    read(&Words::new(me.language), &typed, &asking, &mut plan, act);
    if let Some(list) = act.strip_prefix("add:") {
        goods::add_row(&mut plan.draft.declaration, list);
    }
    // A row just opened is no fault yet.
    let wrong = if aside.is_some() { Problems::new() } else { wrong(&me, &plan).await? };
    plan.mark("declaration", wrong.is_empty() && aside.is_none());
    let page = step_page(
        &me,
        "voyage-declaration-title",
        &plan,
        if then == "check" { "check" } else { "people" },
    );
    if let Kept::ChangedElsewhere(now) = plan.keep(&me, seen).await? {
        let page = told_of_change(page, &step(plan.id(), "declaration"));
        let form = drawn(page, &asking, &plan, Problems::new(), (now, then));
        return Ok(reply::page_with(StatusCode::CONFLICT, &form));
    }
    if let Some(anchor) = aside {
        let query = if then == "check" { "?then=check" } else { "" };
        return Ok(reply::see(&format!("{}{query}#{anchor}", step(plan.id(), "declaration"))));
    }
    if act == "later" {
        return Ok(reply::see(&format!("/voyages/{}", plan.id())));
    }
    if wrong.is_empty() && !asking.asked.is_empty() {
        return Ok(reply::see(&onward(then, plan.id(), "check")));
    }
    let form = drawn(page, &asking, &plan, wrong, (seen + 1, then));
    Ok(reply::page_with(StatusCode::UNPROCESSABLE_ENTITY, &form))
}

/// Does what a button beside the questions asks; the answer is where on the page to look next.
fn aside(act: &str, typed: &mut Typed) -> Option<String> {
    let known = |list: &str| GOODS.iter().any(|goods| goods.list == list);
    if act == "no-to-rest" {
        return Some("rest".into());
    }
    if let Some(list) = act.strip_prefix("add:").filter(|list| known(list)) {
        return Some(goods::anchor(list));
    }
    if let Some((list, _)) = act.strip_prefix("use:").and_then(|rest| rest.split_once(':')) {
        return (list == "stores" || known(list)).then(|| goods::anchor(list));
    }
    let (list, index) = act.strip_prefix("take-out:")?.rsplit_once(':')?;
    let index: usize = index.parse().ok().filter(|_| known(list))?;
    typed.take_out(&format!("declaration.{list}"), index);
    Some(goods::anchor(list))
}

impl Sample for Declared {
    fn samples(language: Language) -> Vec<Self> {
        let page = Page::new(language, Words::new(language).t("voyage-declaration-title"));
        let rows: BTreeMap<&str, Value> = GOODS
            .iter()
            .filter(|goods| !goods.list.contains('.'))
            .map(|goods| (goods.list, json!([{ "permit": "1" }])))
            .collect();
        let mut declaration: Map<String, Value> =
            rows.into_iter().map(|(list, rows)| (list.to_owned(), rows)).collect();
        declaration.insert("stores".into(), json!({ "medicines": [{ "name": "Morphine" }] }));
        declaration.insert("health".into(), json!({ "ill": [{ "complaint": "Fever" }] }));
        let own = crate::registry::belonging_samples();
        let people = [("1".to_owned(), "Seán O'Brien".to_owned())];
        let drawn = |declaration, problems| Drawn {
            asked: &[],
            declaration,
            problems,
            people: &people,
            own: &own,
        };
        let way = || ("/voyages/1/declaration".to_owned(), 1, "");
        let wrong =
            Problems::from_iter([("declaration.cash[0].amount", page.t("declaration-see-list"))]);
        vec![
            Self::new(page.clone(), drawn(&Map::new(), Problems::new()), way()),
            Self::new(page.clone(), drawn(&declaration, wrong), way()),
        ]
    }
}
