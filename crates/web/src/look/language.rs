//! Which language a visitor reads, and how they change it.
//!
//! The choice is a cookie; without one, what the browser asks for; else English.

use super::page::own_path;
use axum::extract::Query;
use axum::http::header::{ACCEPT_LANGUAGE, COOKIE, LOCATION, SET_COOKIE};
use axum::http::{HeaderMap, StatusCode};
use axum::response::{IntoResponse, Response};
use identifiers::Language;
use serde::Deserialize;

/// The cookie's name. It holds a tag and nothing else.
const COOKIE_NAME: &str = "language";

/// One year in seconds.
const KEEP: u32 = 31_536_000;

/// The languages a browser asks for are many at most; the rest is noise.
const MOST_ASKED: usize = 20;

/// The language of a request.
#[must_use]
pub fn of(headers: &HeaderMap) -> Language {
    chosen(headers).or_else(|| asked(headers)).unwrap_or_default()
}

/// What the visitor chose here before.
pub(crate) fn chosen(headers: &HeaderMap) -> Option<Language> {
    let cookies = headers.get_all(COOKIE).into_iter();
    cookies
        .filter_map(|line| line.to_str().ok())
        .flat_map(|line| line.split(';'))
        .filter_map(|pair| pair.trim().split_once('='))
        .find(|(name, _)| *name == COOKIE_NAME)
        .and_then(|(_, tag)| Language::parse(tag).ok())
}

/// The best of `Accept-Language` (RFC 9110 §12.5.4) that we have words for.
pub(crate) fn asked(headers: &HeaderMap) -> Option<Language> {
    let line = headers.get(ACCEPT_LANGUAGE)?.to_str().ok()?;
    let mut best: Option<(f32, Language)> = None;
    for entry in line.split(',').take(MOST_ASKED) {
        let (tag, weight) = entry.split_once(';').unwrap_or((entry, "q=1"));
        let weight = weight.trim().strip_prefix("q=").and_then(|q| q.parse().ok());
        let (Ok(language), Some(weight)) = (Language::parse(tag.trim()), weight) else {
            continue;
        };
        // Of two equals the first named is wanted more.
        if weight > 0.0 && best.is_none_or(|(most, _)| weight > most) {
            best = Some((weight, language));
        }
    }
    best.map(|(_, language)| language)
}

/// `GET /language?to=fr&back=/voyages`, which the menu of every page sends.
///
/// It changes nothing but a cookie of the visitor's own, so it carries no token.
#[derive(Deserialize)]
pub(crate) struct Switch {
    #[serde(default)]
    to: String,
    #[serde(default)]
    back: String,
}

/// Keeps the choice and goes back to where the visitor was.
pub(crate) async fn switch(Query(wish): Query<Switch>) -> Response {
    let back =
        if own_path(&wish.back) && wish.back.is_ascii() { wish.back } else { String::from("/") };
    // An unknown language changes nothing: the page comes back as it was.
    match Language::parse(&wish.to) {
        Ok(language) => {
            let cookie =
                format!("{COOKIE_NAME}={language}; Path=/; Max-Age={KEEP}; HttpOnly; SameSite=Lax");
            (StatusCode::SEE_OTHER, [(LOCATION, back), (SET_COOKIE, cookie)]).into_response()
        }
        Err(_) => (StatusCode::SEE_OTHER, [(LOCATION, back)]).into_response(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use axum::http::{HeaderName, HeaderValue};

    fn with(pairs: &[(HeaderName, &'static str)]) -> HeaderMap {
        let mut headers = HeaderMap::new();
        for (name, value) in pairs {
            headers.append(name, HeaderValue::from_static(value));
        }
        headers
    }

    #[test]
    fn the_choice_comes_before_the_browser() {
        let both = [(COOKIE, "a=b; language=ht"), (ACCEPT_LANGUAGE, "fr")];
        assert_eq!(of(&with(&both)), Language::Ht);
        let broken = [(COOKIE, "language=xx"), (ACCEPT_LANGUAGE, "fr")];
        assert_eq!(of(&with(&broken)), Language::Fr);
        assert_eq!(of(&HeaderMap::new()), Language::En);
    }

    #[test]
    fn the_browser_is_read_by_weight() {
        let asks = |line| of(&with(&[(ACCEPT_LANGUAGE, line)]));
        assert_eq!(asks("de, nl-CW;q=0.8, es;q=0.9"), Language::Es);
        assert_eq!(asks("pap, nl"), Language::Pap);
        assert_eq!(asks("fr;q=0, es;q=0.1"), Language::Es);
        for odd in ["", "*", ";;;", "fr;q=x", "de", "q=1", ",,,", "fr;q=NaN"] {
            assert_eq!(asks(odd), Language::En, "{odd:?}");
        }
    }

    async fn go(to: &str, back: &str) -> (String, Option<String>) {
        let wish = Switch { to: to.into(), back: back.into() };
        let answer = switch(Query(wish)).await;
        assert_eq!(answer.status(), StatusCode::SEE_OTHER);
        let text = |name| {
            answer.headers().get(name).map(|value: &HeaderValue| value.to_str().unwrap().to_owned())
        };
        (text(LOCATION).unwrap(), text(SET_COOKIE))
    }

    #[tokio::test]
    async fn the_switch_keeps_the_choice_and_comes_back() {
        let (to, cookie) = go("fr", "/voyages?after=3").await;
        assert_eq!(to, "/voyages?after=3");
        assert!(cookie.unwrap().starts_with("language=fr; Path=/;"));
    }

    #[tokio::test]
    async fn the_switch_never_leads_elsewhere_nor_breaks() {
        for evil in
            ["https://evil.example", "//evil.example", "/\\evil", "/é", "/a\r\nSet-Cookie: x", ""]
        {
            assert_eq!(go("fr", evil).await.0, "/", "{evil:?}");
        }
        assert_eq!(go("klingon", "/rules").await, ("/rules".into(), None));
    }
}
