//! Tokens with which one's own programs use the API.

use accounts::{AccountsError, ApiToken, ApiTokenId};
use askama::Template;
use axum::extract::Path;
use axum::http::StatusCode;
use axum::response::Response;
use chrono::{DateTime, Utc};
use chrono_tz::Tz;
use identifiers::Language;

use super::{overview, zone};
use crate::fields::Fields;
use crate::guest::Me;
use crate::look::{Choice, Field, Page, Problems, Sample, Select, Words};
use crate::refusal::Refusal;
use crate::reply;

/// How many days a token may be good.
const DAYS: [u16; 3] = [30, 90, 365];

#[derive(Template)]
#[template(path = "account/tokens.html")]
pub(super) struct Tokens {
    page: Page,
    problems: Problems,
    tokens: Vec<Line>,
    name: Field,
    days: Select,
}

/// A token in words.
struct Line {
    id: String,
    name: String,
    until: String,
    used: String,
}

impl Tokens {
    fn new(
        page: Page,
        (tokens, zone): (&[ApiToken], Tz),
        (name, days): (&str, &str),
        problems: Problems,
    ) -> Self {
        let line = |token: &ApiToken| Line {
            id: token.id.to_string(),
            name: token.name.clone(),
            until: page.date(token.expires_at.with_timezone(&zone).date_naive()),
            used: token
                .used_at
                .map_or_else(|| page.t("account-token-unused"), |used| page.instant(used, zone)),
        };
        let choice = |days: u16| Choice::new(days.to_string(), page.t1("span-days", "count", days));
        let items = DAYS.into_iter().map(choice).collect();
        let news = overview::news(&page);
        Self {
            tokens: tokens.iter().map(line).collect(),
            name: Field::text("name", page.t("account-token-name"))
                .hint(page.t("account-token-name-hint"))
                .value(name)
                .with(&problems),
            days: Select::new("days", page.t("account-token-days"), items)
                .chosen(days)
                .with(&problems),
            page: page.back("/account").problems(&problems).banner(news),
            problems,
        }
    }
}

impl Sample for Tokens {
    fn samples(language: Language) -> Vec<Self> {
        let page = || Page::new(language, Words::new(language).t("account-tokens-title"));
        let token = |used_at| ApiToken {
            id: ApiTokenId::new(&storage::Ambient::system()),
            name: "Fleet office".into(),
            created_at: DateTime::<Utc>::UNIX_EPOCH,
            expires_at: DateTime::<Utc>::UNIX_EPOCH,
            used_at,
        };
        let tokens = [token(None), token(Some(DateTime::<Utc>::UNIX_EPOCH))];
        let wrong = |key: &str| [("name", page().t(key))].into_iter().collect();
        vec![
            Self::new(page(), (&[], Tz::UTC), ("", "90"), Problems::new()),
            Self::new(page(), (&tokens, Tz::UTC), ("", "30"), wrong("account-token-name-error")),
            Self::new(page(), (&tokens, Tz::UTC), ("", "30"), wrong("account-token-days-error")),
        ]
    }
}

#[derive(Template)]
#[template(path = "account/new-token.html")]
pub(super) struct NewToken {
    page: Page,
    token: String,
}

impl Sample for NewToken {
    fn samples(language: Language) -> Vec<Self> {
        let page = Page::new(language, Words::new(language).t("account-token-new-title"));
        vec![Self { page, token: "landfall_AbCdEfGh".into() }]
    }
}

async fn draw(me: &Me, typed: (&str, &str), problems: Problems) -> Result<Response, Refusal> {
    let tokens = me.app.accounts().api_tokens(&me.viewer).await?;
    let zone = zone(&me.app, &me.viewer.seat);
    let status =
        if problems.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    let page = me.page("account-tokens-title");
    Ok(reply::page_with(status, &Tokens::new(page, (&tokens, zone), typed, problems)))
}

/// `GET /account/tokens`
pub(super) async fn list(me: Me) -> Result<Response, Refusal> {
    draw(&me, ("", "90"), Problems::new()).await
}

/// `POST /account/tokens`: the token is on this answer and nowhere else.
pub(super) async fn make(me: Me, fields: Fields) -> Result<Response, Refusal> {
    let (name, days) = (fields.get("name"), fields.get("days"));
    let page = me.page("account-token-new-title");
    let wrong = |field: &str, key: &str| [(field.to_owned(), page.t(key))].into_iter().collect();
    let Some(chosen) = DAYS.into_iter().find(|known| known.to_string() == days) else {
        return draw(&me, (name, "90"), wrong("days", "account-token-days-error")).await;
    };
    match me.app.accounts().new_api_token(&me.viewer, name, chosen).await {
        Ok((_, token)) => Ok(reply::page(&NewToken { page: page.back("/account/tokens"), token })),
        Err(AccountsError::Name(_)) => {
            draw(&me, (name, days), wrong("name", "account-token-name-error")).await
        }
        Err(error) => Err(error.into()),
    }
}

/// `POST /account/tokens/{id}/revoke`
pub(super) async fn revoke(me: Me, Path(id): Path<String>) -> Result<Response, Refusal> {
    let id: ApiTokenId = id.parse().map_err(|_| Refusal::not_found())?;
    me.app.accounts().revoke_api_token(&me.viewer, &id).await?;
    Ok(reply::see("/account/tokens?done=token"))
}
