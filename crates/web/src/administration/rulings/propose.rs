//! One rule: what it says, its versions, and a form to propose another.

use askama::Template;
use axum::extract::Path;
use axum::response::Response;
use chrono::NaiveDate;
use clearance::draft::date_text;
use identifiers::Language;
use registry::RulingRow;
use registry::territory::{
    Bands, Confidence, Minor, Rate, RuledBand, RuledFact, RuledRate, Ruling, Territory,
};

use super::{approved, automated, in_force, status, territory, told, wrong};
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
    boxes: Vec<Field>,
    effective: DateField,
    source: Vec<Field>,
    seen: u32,
    past: Vec<(Link, String)>,
}

/// Boxes of the form that change with the rule: name and present value.
fn asked(territory: &Territory, fact: &str) -> Vec<(String, String, &'static str)> {
    let one = |name: &str, value: String, key| (name.to_owned(), value, key);
    // Nothing to fill in: a proposal turns the rule round.
    if automated(territory, fact).is_some() {
        return Vec::new();
    }
    let Some(fee) = territory.fees.iter().find(|fee| fee.id.as_str() == fact) else {
        return vec![one("hours", String::new(), "rulings-hours")];
    };
    let mut boxes = match &fee.rate {
        Rate::Percent(percent) => {
            vec![one("percent", percent.rate.to_string(), "rulings-percent")]
        }
        Rate::Bands(bands) => {
            let each = bands.bands.iter().enumerate();
            each.map(|(i, b)| (format!("band-{i}"), plain(b.amount), "rulings-amount")).collect()
        }
        Rate::Amount(minor) => vec![one("amount", plain(*minor), "rulings-amount")],
        _ => vec![one("amount", String::new(), "rulings-amount")],
    };
    boxes.push(one("currency", fee.currency.as_str().to_owned(), "rulings-currency"));
    boxes
}

fn plain(minor: Minor) -> String {
    format!("{}.{:02}", minor.0 / 100, minor.0 % 100)
}

fn ruled_bands(bands: &Bands, fields: &Fields) -> Result<RuledRate, String> {
    let each = bands.bands.iter().enumerate().map(|(i, band)| {
        let name = format!("band-{i}");
        let minor = Minor::parse(fields.get(&name).trim()).map_err(|_| name)?.0;
        Ok(RuledBand { from: band.from, over: band.over, to: band.to, below: band.below, minor })
    });
    Ok(RuledRate::Bands(bands.measure, each.collect::<Result<_, String>>()?))
}

/// The fact as typed, or the box that is wrong.
fn typed(territory: &Territory, fact: &str, fields: &Fields) -> Result<RuledFact, String> {
    let number = |name: &str| fields.get(name).trim().parse::<u32>().map_err(|_| name.to_owned());
    if let Some(fee) = territory.fees.iter().find(|fee| fee.id.as_str() == fact) {
        let rate = match &fee.rate {
            Rate::Percent(_) => RuledRate::Percent(number("percent")?),
            Rate::Bands(bands) => ruled_bands(bands, fields)?,
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
    let mut rule = Rule::new(page, asked(territory, fact), fields, problems);
    for (field, line) in rule.boxes.iter_mut().filter(|f| f.name.starts_with("band-")).zip(&now) {
        field.hint = Some(line.clone());
    }
    Ok(reply::page_with(code, &Rule { now, past, seen, action, ..rule }))
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
            let boxes = asked(territory, &fact);
            let rate = boxes.first().map_or("proposal", |(name, ..)| name.as_str());
            drawn(&me, &fact, Some(&fields), wrong(&page, error, rate)?).await
        }
    }
}

impl Sample for Rule {
    fn samples(language: Language) -> Vec<Self> {
        let page = || Page::new(language, Words::new(language).t("rulings-title"));
        let keys = ["amount", "percent", "hours", "currency"];
        let all = || keys.map(|key| (key.to_owned(), String::new(), "rulings-amount")).to_vec();
        let wrong = ["past", "stale", "currency", "amount", "hours", "law", "url"];
        let wrong = wrong.map(|key| ("amount", page().t(&format!("rulings-error-{key}"))));
        let mut asked = all();
        (asked[1].2, asked[2].2, asked[3].2) =
            ("rulings-percent", "rulings-hours", "rulings-currency");
        let states = ["proposed", "approved", "declined"].map(|state| {
            let told = page().t(&format!("rulings-state-{state}"));
            (Link::new("–", "/administration/rules"), told)
        });
        let rule = Self::new(page(), asked, None, wrong.into_iter().collect());
        vec![Self { past: states.into(), now: vec!["–".into()], ..rule }]
    }
}
