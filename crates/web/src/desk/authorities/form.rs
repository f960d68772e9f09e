//! Drafting an authority.

use accounts::AgencyKind;
use askama::Template;
use axum::extract::Path;
use axum::response::Response;
use chrono::{Datelike as _, NaiveDate};
use clearance::Drafting;
use clearance::authority::{
    Authority, AuthorityId, MayDecide, Rule, Share, Terms, TermsFault, schema,
};
use clearance::draft::date_text;
use clearance::voyage::Way;
use identifiers::Language;

use super::show::read;
use super::{fault, refusal, status, wrong};
use crate::fields::Fields;
use crate::guest::Me;
use crate::look::{Choice, Choices, DateField, Field, Link, Page, Problems, Sample, Select, Words};
use crate::refusal::Refusal;
use crate::registry::typed::Typed;
use crate::reply;

#[derive(Template)]
#[template(path = "desk/authorities/new.html")]
pub(super) struct Form {
    page: Page,
    problems: Problems,
    name: Field,
    agency: Select,
    ways: Choices,
    rule: Field,
    numbers: Vec<Field>,
    days: Vec<DateField>,
    source: Vec<Field>,
    facts: Vec<(String, String)>,
    /// Where the form goes.
    action: String,
    /// The version of the draft its writer saw; blank for a new one.
    seen: String,
}

/// A rule to begin with: known vessel and people, nothing to look at.
const EXAMPLE: &str = "vessel.known && people.all_cleared_before && notice.complete && !notice.late \
&& checks.failed_warn == 0 && !vessel.refused_or_held_before && !declared.weapons && !declared.animals";

impl Form {
    fn new(page: Page, fields: Option<&Fields>, problems: Problems) -> Self {
        let value = |name: &str, first: &str| {
            fields.map_or(first.to_owned(), |fields| fields.get(name).to_owned())
        };
        let text = |name: &str, key: &str, first: &str| {
            Field::text(name, page.t(key)).value(value(name, first)).with(&problems)
        };
        let agencies = AgencyKind::ALL.iter();
        let agencies = agencies.map(|a| Choice::new(a.word(), page.t(&format!("agency-{a}"))));
        let ways = Way::ALL.iter();
        let ways = ways.map(|way| Choice::new(way.word(), page.t(&format!("authorities-{way}"))));
        let chosen: Vec<&str> = fields.iter().flat_map(|fields| fields.all("ways")).collect();
        let typed = fields.map(Typed::of).unwrap_or_default();
        let day = |name: &str| {
            let [d, m, y] = typed.day(name);
            let field = DateField::new(name, page.t(&format!("authorities-{name}")));
            field.hint(page.t("form-date-hint")).typed(d, m, y).with(&problems)
        };
        Self {
            name: text("name", "authorities-name", ""),
            agency: Select::new("agency", page.t("authorities-agency"), agencies.collect())
                .chosen(&value("agency", "customs")),
            ways: Choices::new("ways", page.t("authorities-ways"), ways.collect())
                .chosen(chosen)
                .with(&problems),
            rule: Field::lines("rule", page.t("authorities-rule"))
                .hint(page.t("authorities-rule-hint"))
                .value(value("rule", EXAMPLE))
                .with(&problems),
            numbers: vec![
                text("per_day", "authorities-per-day", "40").width(5),
                text("share", "authorities-share", "3").width(5),
            ],
            days: vec![day("effective"), day("expires")],
            source: vec![text("law", "authorities-law", ""), text("url", "authorities-url", "")],
            facts: schema().paths(),
            action: "/desk/authorities/new".to_owned(),
            seen: value("seen", ""),
            page: page.problems(&problems),
            problems,
        }
    }
}

/// The boxes as a draft holds them.
fn boxes(of: &Authority) -> Fields {
    let terms = &of.terms;
    let share = terms.share.basis_points();
    let mut boxes = vec![
        ("name", terms.name.clone()),
        ("agency", terms.agency.to_string()),
        ("rule", terms.rule.text().to_owned()),
        ("per_day", terms.per_day.to_string()),
        ("share", format!("{}.{:02}", share / 100, share % 100)),
        ("law", terms.law.clone()),
        ("url", terms.url.clone()),
        ("seen", of.version.to_string()),
    ];
    boxes.extend(terms.ways.iter().map(|way| ("ways", way.to_string())));
    let mut typed = Fields::default();
    for (name, value) in boxes {
        typed.push(name.to_owned(), value);
    }
    for (name, day) in [("effective", terms.effective), ("expires", terms.expires)] {
        typed.push(format!("{name}-day"), day.day().to_string());
        typed.push(format!("{name}-month"), day.month().to_string());
        typed.push(format!("{name}-year"), day.year().to_string());
    }
    typed
}

/// A share in per cent, with at most two decimals, in basis points.
fn basis_points(text: &str) -> Option<u16> {
    let text = text.trim().trim_end_matches('%').trim().replace(',', ".");
    let (whole, part) = text.split_once('.').unwrap_or((&text, ""));
    if part.len() > 2 {
        return None;
    }
    let whole: u16 = whole.parse().ok().filter(|whole| *whole <= 100)?;
    let part: u16 = format!("{part:0<2}").parse().ok()?;
    Some(whole * 100 + part)
}

/// What was typed, or the faults of what cannot be read.
fn terms(fields: &Fields) -> Result<Terms, Vec<TermsFault>> {
    let typed = Typed::of(fields);
    let day = |name: &str| {
        let [day, month, year] = typed.day(name);
        date_text(day, month, year).parse::<NaiveDate>().map_err(|_| TermsFault::Expiry)
    };
    let share = basis_points(fields.get("share")).ok_or(TermsFault::Share(0)).and_then(Share::of);
    let (rule, effective) = (Rule::compile(fields.get("rule")), day("effective"));
    let (expires, agency) =
        (day("expires"), fields.get("agency").parse().unwrap_or(AgencyKind::Customs));
    match (rule, share, effective, expires) {
        (Ok(rule), Ok(share), Ok(effective), Ok(expires)) => Ok(Terms {
            name: fields.get("name").trim().to_owned(),
            agency,
            ways: fields.all("ways").filter_map(|way| way.parse().ok()).collect(),
            rule,
            may: MayDecide::Clear,
            per_day: fields.get("per_day").trim().parse().unwrap_or(0),
            share,
            effective,
            expires,
            law: fields.get("law").trim().to_owned(),
            url: fields.get("url").trim().to_owned(),
        }),
        (rule, share, effective, expires) => {
            let faults = [rule.err(), share.err(), effective.err().or(expires.err())];
            Err(faults.into_iter().flatten().collect())
        }
    }
}

fn page(me: &Me) -> Page {
    let words = Words::new(me.language);
    let crumbs = vec![Link::new(words.t("authorities-title"), "/desk/authorities")];
    me.page("authorities-new").crumbs(crumbs)
}

/// `GET /desk/authorities/new`
pub(super) async fn ask(me: Me) -> Result<Response, Refusal> {
    Ok(reply::page(&Form::new(page(&me), None, Problems::new())))
}

/// Writes the draft, or says what to mend in it.
async fn write(
    me: &Me,
    fields: &Fields,
    of: Option<(AuthorityId, u32)>,
) -> Result<Response, Refusal> {
    let page = page(me);
    let action = of.as_ref().map(|(id, _)| format!("/desk/authorities/{id}/draft"));
    let problems = match terms(fields) {
        Err(faults) => faults.iter().map(|one| (one.field(), fault(&page, one))).collect(),
        Ok(terms) => {
            let drafting = Drafting { of, terms };
            match me.app.clearance().draft_authority(&me.viewer, &drafting).await {
                Ok(id) => {
                    return Ok(reply::see(&format!("/desk/authorities/{id}?done=drafted")));
                }
                Err(error) => wrong(&page, error)?,
            }
        }
    };
    let code = status(&problems);
    let form = Form::new(page, Some(fields), problems);
    let form = Form { action: action.unwrap_or_else(|| form.action.clone()), ..form };
    Ok(reply::page_with(code, &form))
}

/// `POST /desk/authorities/new`
pub(super) async fn draft(me: Me, fields: Fields) -> Result<Response, Refusal> {
    write(&me, &fields, None).await
}

/// `GET /desk/authorities/{id}/draft`
pub(super) async fn again(me: Me, Path(id): Path<String>) -> Result<Response, Refusal> {
    let id = read(&id)?;
    let of = me.app.clearance().authority(&me.viewer, &id).await.map_err(refusal)?;
    let form = Form::new(page(&me), Some(&boxes(&of)), Problems::new());
    Ok(reply::page(&Form { action: format!("/desk/authorities/{id}/draft"), ..form }))
}

/// `POST /desk/authorities/{id}/draft`
pub(super) async fn change(
    me: Me,
    Path(id): Path<String>,
    fields: Fields,
) -> Result<Response, Refusal> {
    let seen = fields.get("seen").parse().unwrap_or(0);
    write(&me, &fields, Some((read(&id)?, seen))).await
}

impl Sample for Form {
    fn samples(language: Language) -> Vec<Self> {
        let page = || Page::new(language, Words::new(language).t("authorities-new"));
        let words = ["name", "ways", "per-day", "share", "expires", "law", "url", "permitted"];
        let told = words.map(|key| ("name", page().t(&format!("authorities-error-{key}"))));
        let rule = ("rule", page().t1("authorities-error-rule", "why", "–"));
        let problems = told.into_iter().chain([rule]).collect();
        vec![Self::new(page(), None, Problems::new()), Self::new(page(), None, problems)]
    }
}

#[cfg(test)]
mod tests {
    use super::basis_points;

    #[test]
    fn a_share_is_typed_in_per_cent() {
        assert_eq!(basis_points("3"), Some(300));
        assert_eq!(basis_points(" 2,5 % "), Some(250));
        assert_eq!(basis_points("4.25"), Some(425));
        for wrong in ["", "three", "2.125", "-3", "70000"] {
            assert_eq!(basis_points(wrong), None, "{wrong}");
        }
    }
}
