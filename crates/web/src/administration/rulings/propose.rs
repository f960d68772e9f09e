//! One rule: what it says, its versions, and a form to propose another.

use askama::Template;
use axum::extract::Path;
use axum::response::Response;
use chrono::NaiveDate;
use clearance::draft::date_text;
use identifiers::Language;
use registry::RulingRow;
use registry::territory::{
    Band, Bands, Confidence, Measure, Minor, Rate, RuledFact, RuledRate, Ruling, Territory,
};

use super::bands::{self, Group};
use super::{approved, automated, in_force, named, status, territory, told, wrong};
use crate::fields::Fields;
use crate::guest::Me;
use crate::look::{DateField, Field, Link, Page, Problems, Sample, Words};
use crate::refusal::Refusal;
use crate::registry::typed::Typed;
use crate::reply;

#[derive(Template)]
#[template(path = "administration/rule.html")]
pub(super) struct Rule {
    page: Page,
    problems: Problems,
    action: String,
    now: Vec<String>,
    bands: Vec<Group>,
    boxes: Vec<Field>,
    effective: DateField,
    source: Vec<Field>,
    seen: u32,
    past: Vec<(Link, String)>,
}

/// The bands of a rule, where its rate has them.
fn banded<'a>(territory: &'a Territory, fact: &str) -> Option<&'a Bands> {
    let fee = territory.fees.iter().find(|fee| fee.id.as_str() == fact)?;
    match &fee.rate {
        Rate::Bands(bands) => Some(bands),
        _ => None,
    }
}

/// Boxes of the form that change with the rule, bands apart: name and present value.
fn asked(territory: &Territory, fact: &str) -> Vec<(String, String, &'static str)> {
    let one = |name: &str, value: String, key| (name.to_owned(), value, key);
    // Nothing to fill in: a proposal turns the rule round.
    if automated(territory, fact).is_some() {
        return Vec::new();
    }
    let Some(fee) = territory.fees.iter().find(|fee| fee.id.as_str() == fact) else {
        let named = territory.deadlines.iter().find(|deadline| named(deadline) == fact);
        let hours = named.map(|deadline| deadline.hours.to_string()).unwrap_or_default();
        return vec![one("hours", hours, "rulings-hours")];
    };
    let mut boxes = match &fee.rate {
        Rate::Percent(percent) => {
            vec![one("percent", percent.rate.to_string(), "rulings-percent")]
        }
        Rate::Bands(_) => Vec::new(),
        Rate::Amount(minor) => vec![one("amount", plain(*minor), "rulings-amount")],
        _ => vec![one("amount", String::new(), "rulings-amount")],
    };
    boxes.push(one("currency", fee.currency.as_str().to_owned(), "rulings-currency"));
    boxes
}

pub(super) fn plain(minor: Minor) -> String {
    format!("{}.{:02}", minor.0 / 100, minor.0 % 100)
}

/// The fact as typed, or the box that is wrong.
fn typed(territory: &Territory, fact: &str, fields: &Fields) -> Result<RuledFact, String> {
    let number = |name: &str| fields.get(name).trim().parse::<u32>().map_err(|_| name.to_owned());
    if let Some(fee) = territory.fees.iter().find(|fee| fee.id.as_str() == fact) {
        let rate = match &fee.rate {
            Rate::Percent(_) => RuledRate::Percent(number("percent")?),
            Rate::Bands(bands) => bands::read(bands, fields)?,
            _ => {
                let amount = Minor::parse(fields.get("amount").trim());
                RuledRate::Amount(amount.map_err(|_| "amount".to_owned())?.0)
            }
        };
        let currency = fields.get("currency").trim().to_uppercase();
        return Ok(RuledFact::Fee { fee: fee.id.clone(), rate, currency });
    }
    if let Some((agency, direction)) = automated(territory, fact) {
        let permitted = territory.automation(agency, direction).is_none();
        return Ok(RuledFact::Automation { agency, direction, permitted });
    }
    let hours = number("hours")?;
    let all = territory.deadlines.iter();
    let mut all = all.map(|d| RuledFact::Deadline { kind: d.kind, agency: d.agency, hours });
    all.find(|deadline| deadline.name() == fact).ok_or_else(|| "hours".to_owned())
}

fn ruling(territory: &Territory, fact: &str, fields: &Fields) -> Result<Ruling, String> {
    let typed_day = Typed::of(fields);
    let [day, month, year] = typed_day.day("effective");
    let effective = date_text(day, month, year).parse::<NaiveDate>();
    Ok(Ruling {
        fact: typed(territory, fact, fields)?,
        effective: effective.map_err(|_| "effective".to_owned())?,
        url: fields.some("url").map(str::to_owned),
        as_of: fields.get("law").trim().to_owned(),
        confidence: Confidence::High,
    })
}

/// The sentence for a box that cannot be read.
fn unread(page: &Page, name: String) -> Problems {
    let key = match name.as_str() {
        "hours" => "rulings-error-hours",
        "effective" => "rulings-error-past",
        bound if bound.ends_with("-low") || bound.ends_with("-high") => "rulings-error-bound",
        _ => "rulings-error-amount",
    };
    let mut problems = Problems::new();
    problems.add(name, page.t(key));
    problems
}

impl Rule {
    fn new(
        page: Page,
        asked: Vec<(String, String, &'static str)>,
        fields: Option<&Fields>,
        problems: Problems,
    ) -> Self {
        let typed = |name: &str, now: String| fields.map_or(now, |f| f.get(name).to_owned());
        let text = |name: String, key: &str, now: String| {
            let value = typed(&name, now);
            Field::text(name, page.t(key)).value(value).with(&problems)
        };
        let boxes: Vec<Field> =
            asked.into_iter().map(|(name, now, key)| text(name, key, now).width(10)).collect();
        let day = fields.map(Typed::of).unwrap_or_default();
        let [d, m, y] = day.day("effective");
        let effective = DateField::new("effective", page.t("rulings-effective"))
            .hint(page.t("form-date-hint"))
            .typed(d, m, y)
            .with(&problems);
        let law = text("law".into(), "rulings-law", String::new());
        let url = text("url".into(), "rulings-url", String::new()).optional();
        Self {
            action: String::new(),
            now: Vec::new(),
            bands: Vec::new(),
            boxes,
            effective,
            source: vec![law, url],
            seen: 0,
            past: Vec::new(),
            page: page.problems(&problems),
            problems,
        }
    }
}

fn past(page: &Page, rows: &[RulingRow], fact: &str) -> Vec<(Link, String)> {
    let of = rows.iter().filter(|row| row.ruling.fact.name() == fact);
    of.map(|row| {
        let href = format!("/administration/rules/proposals/{}", row.id);
        let label = format!("{}, {}", page.date(row.ruling.effective), row.ruling.as_of);
        (Link::new(label, href), page.t(&format!("rulings-state-{}", row.state)))
    })
    .collect()
}

async fn drawn(
    me: &Me,
    fact: &str,
    fields: Option<&Fields>,
    problems: Problems,
) -> Result<Response, Refusal> {
    let atlas = in_force(me).await?;
    let territory = territory(&atlas, me)?;
    let words = Words::new(me.language);
    let (name, now) =
        told(&me.page("rulings-title"), territory, fact).ok_or_else(Refusal::not_found)?;
    let rows = me.app.registry().rulings(&me.viewer).await.map_err(super::refusal)?;
    let crumbs = vec![Link::new(words.t("rulings-title"), "/administration/rules")];
    let (page, code) = (me.titled(name).crumbs(crumbs), status(&problems));
    let past = past(&page, &rows, fact);
    let (seen, action) = (approved(&rows, fact), format!("/administration/rules/{fact}"));
    let bands =
        banded(territory, fact).map(|bands| bands::groups(&page, bands, (fields, &now), &problems));
    let bands = bands.unwrap_or_default();
    let rule = Rule::new(page, asked(territory, fact), fields, problems);
    Ok(reply::page_with(code, &Rule { now, bands, past, seen, action, ..rule }))
}

/// `GET /administration/rules/{fact}`
pub(super) async fn show(me: Me, Path(fact): Path<String>) -> Result<Response, Refusal> {
    drawn(&me, &fact, None, Problems::new()).await
}

/// `POST /administration/rules/{fact}`
pub(super) async fn propose(
    me: Me,
    Path(fact): Path<String>,
    fields: Fields,
) -> Result<Response, Refusal> {
    let atlas = in_force(&me).await?;
    let (territory, page) = (territory(&atlas, &me)?, me.page("rulings-title"));
    told(&page, territory, &fact).ok_or_else(Refusal::not_found)?;
    let seen = fields.get("seen").parse().map_err(|_| Refusal::bad_request("seen"))?;
    let ruling = match ruling(territory, &fact, &fields) {
        Ok(ruling) => ruling,
        Err(name) => return drawn(&me, &fact, Some(&fields), unread(&page, name)).await,
    };
    match me.app.registry().propose_ruling(&me.viewer, &atlas, (ruling, seen)).await {
        Ok(id) => Ok(reply::see(&format!("/administration/rules/proposals/{id}"))),
        Err(error) => {
            let rate = match banded(territory, &fact) {
                Some(_) => bands::FIRST.to_owned(),
                None => asked(territory, &fact)
                    .into_iter()
                    .next()
                    .map_or_else(|| "proposal".to_owned(), |(name, ..)| name),
            };
            drawn(&me, &fact, Some(&fields), wrong(&page, error, &rate)?).await
        }
    }
}

impl Sample for Rule {
    fn samples(language: Language) -> Vec<Self> {
        let page = || Page::new(language, Words::new(language).t("rulings-title"));
        let keys = ["amount", "percent", "hours", "currency"];
        let all = || keys.map(|key| (key.to_owned(), String::new(), "rulings-amount")).to_vec();
        let wrong = ["past", "stale", "currency", "amount", "bands", "hours", "law", "url"];
        let wrong = wrong.map(|key| ("amount", page().t(&format!("rulings-error-{key}"))));
        let mut asked = all();
        (asked[1].2, asked[2].2, asked[3].2) =
            ("rulings-percent", "rulings-hours", "rulings-currency");
        let states = ["proposed", "approved", "declined"].map(|state| {
            let told = page().t(&format!("rulings-state-{state}"));
            (Link::new("–", "/administration/rules"), told)
        });
        let rule = Self::new(page(), asked, None, wrong.into_iter().collect());
        let edge = |over: bool| Band {
            from: (!over).then_some(20),
            over: over.then_some(50),
            to: (!over).then_some(50),
            below: over.then_some(100),
            amount: Minor(5_000),
        };
        let bands = Bands { measure: Measure::Feet, bands: vec![edge(false), edge(true)] };
        let bands = bands::groups(&page(), &bands, (None, &[]), &rule.problems);
        vec![Self { past: states.into(), now: vec!["–".into()], bands, ..rule }]
    }
}
