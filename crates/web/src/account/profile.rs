//! Name and language.

use askama::Template;
use axum::http::StatusCode;
use axum::response::Response;
use identifiers::Language;

use crate::fields::Fields;
use crate::gate;
use crate::guest::Me;
use crate::look::{Choice, Choices, Field, Page, Problems, Sample, Words};
use crate::refusal::Refusal;
use crate::reply;

#[derive(Template)]
#[template(path = "account/name.html")]
pub(super) struct Name {
    page: Page,
    problems: Problems,
    name: Field,
}

impl Name {
    fn new(page: Page, name: &str, problems: Problems) -> Self {
        let field =
            Field::text("name", page.t("account-name-question")).hint(page.t("account-name-hint"));
        let name = field.autocomplete("name").value(name).heading().with(&problems);
        Self { name, page: page.back("/account").problems(&problems), problems }
    }
}

impl Sample for Name {
    fn samples(language: Language) -> Vec<Self> {
        let page = || Page::new(language, Words::new(language).t("account-name-question"));
        let wrong = |key: &str| [("name", page().t(key))].into_iter().collect();
        let keys = ["gate-name-empty", "gate-name-too-long", "gate-name-characters"];
        let mut samples = vec![Self::new(page(), "Ann Pierre", Problems::new())];
        samples.extend(keys.map(|key| Self::new(page(), "", wrong(key))));
        samples
    }
}

/// `GET /account/name`
pub(super) async fn ask_name(me: Me) -> Response {
    reply::page(&Name::new(me.page("account-name-question"), &me.viewer.name, Problems::new()))
}

/// `POST /account/name`
pub(super) async fn take_name(me: Me, fields: Fields) -> Result<Response, Refusal> {
    let name = fields.get("name");
    let Err(error) = me.app.accounts().change_name(&me.viewer, name).await else {
        return Ok(reply::see("/account?done=name"));
    };
    let page = me.page("account-name-question");
    let problems = gate::problems(&page, error, "name")?;
    Ok(reply::page_with(StatusCode::UNPROCESSABLE_ENTITY, &Name::new(page, name, problems)))
}

#[derive(Template)]
#[template(path = "account/language.html")]
pub(super) struct Tongue {
    page: Page,
    problems: Problems,
    language: Choices,
}

impl Tongue {
    fn new(page: Page, chosen: &str, problems: Problems) -> Self {
        let choice = |language: Language| Choice::new(language.tag(), language.name_in_itself());
        let items = Language::ALL.into_iter().map(choice).collect();
        let field = Choices::new("language", page.t("account-language-question"), items);
        let field =
            field.hint(page.t("account-language-hint")).chosen([chosen]).heading().with(&problems);
        Self { language: field, page: page.back("/account").problems(&problems), problems }
    }
}

impl Sample for Tongue {
    fn samples(language: Language) -> Vec<Self> {
        let page = || Page::new(language, Words::new(language).t("account-language-question"));
        let wrong = [("language", page().t("account-language-error"))].into_iter().collect();
        vec![Self::new(page(), language.tag(), Problems::new()), Self::new(page(), "", wrong)]
    }
}

/// `GET /account/language`
pub(super) async fn ask_language(me: Me) -> Response {
    reply::page(&Tongue::new(
        me.page("account-language-question"),
        me.viewer.language.tag(),
        Problems::new(),
    ))
}

/// `POST /account/language`: for letters and pages on every device; this browser's own choice
/// follows it.
pub(super) async fn take_language(me: Me, fields: Fields) -> Result<Response, Refusal> {
    let Ok(language) = Language::parse(fields.get("language")) else {
        let page = me.page("account-language-question");
        let problems: Problems =
            [("language", page.t("account-language-error"))].into_iter().collect();
        return Ok(reply::page_with(
            StatusCode::UNPROCESSABLE_ENTITY,
            &Tongue::new(page, "", problems),
        ));
    };
    me.app.accounts().change_language(&me.viewer, language).await?;
    Ok(reply::see(&format!("/language?to={language}&back=/account%3Fdone%3Dlanguage")))
}
