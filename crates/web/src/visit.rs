//! Who visits: language, session, form code. Made by the guard, taken by handlers.

use std::ops::Deref;
use std::sync::Arc;

use accounts::{Caller, Role, Session, Viewer, csrf};
use axum::extract::FromRequestParts;
use axum::http::HeaderMap;
use axum::http::header::ACCEPT_LANGUAGE;
use axum::http::request::Parts;
use identifiers::Language;

use crate::app::App;
use crate::look::{NavItem, Page};
use crate::refusal::Refusal;

/// Minutes after which an officer's screen locks; shown in the footer, enforced in `accounts`.
const OFFICER_IDLE_MINUTES: u32 = 15;

/// One visit: a request, and who makes it.
#[derive(Clone)]
pub struct Visit {
    /// What every handler can reach.
    pub app: App,
    /// The session, if someone is signed in (it may still be halted: see [`Me`]).
    pub session: Option<Arc<Session>>,
    /// The language of the answer.
    pub language: Language,
    /// Path and query asked for.
    pub here: String,
    /// Address, device and agent.
    pub caller: Caller,
    /// The secret behind the form codes.
    pub form_secret: Arc<[u8]>,
}

impl Visit {
    /// Someone signed in and free to go on.
    #[must_use]
    pub fn viewer(&self) -> Option<&Viewer> {
        self.session.as_deref().and_then(|session| session.viewer().ok())
    }

    /// A page whose title is the sentence of `key`.
    #[must_use]
    pub fn page(&self, key: &str) -> Page {
        let words = crate::look::Words::new(self.language);
        self.titled(words.t(key))
    }

    /// A page with a title.
    #[must_use]
    pub fn titled(&self, title: impl Into<String>) -> Page {
        let page = Page::new(self.language, title)
            .here(self.here.clone())
            .csrf(csrf::token(&self.form_secret, self.app.store().ambient()))
            .demo(self.app.settings().demo);
        let Some(viewer) = self.viewer() else { return page };
        let nav = navigation(&page, viewer, self.path(), self.app.settings().mailbox);
        let page = page.nav(nav).who(viewer.name.clone(), "/account");
        if viewer.is_skipper() {
            return page;
        }
        let place = self.place(&page, viewer);
        page.place(place).idle_minutes(OFFICER_IDLE_MINUTES)
    }

    fn path(&self) -> &str {
        self.here.split('?').next().unwrap_or("/")
    }

    fn place(&self, page: &Page, viewer: &Viewer) -> String {
        let seat = &viewer.seat;
        let port = seat.port.as_deref().and_then(|id| self.app.clearance().port(id));
        let territory = registry::territory::TerritoryId::parse(&seat.territory).ok();
        let territory = territory.and_then(|id| self.app.atlas().territory(&id));
        let place = match (port, territory) {
            (Some((_, port)), _) => Some(port.name.get(self.language).to_owned()),
            (None, Some(territory)) => Some(territory.name.get(self.language).to_owned()),
            (None, None) => None,
        };
        let role = match seat.agency {
            Some(agency) => page.t(&format!("agency-{agency}")),
            None => page.t(&format!("seat-{}", seat.role)),
        };
        place.map_or(role.clone(), |place| format!("{place} · {role}"))
    }
}

/// What a role finds in its navigation: the path and the key of the word.
fn entries(role: Role) -> &'static [(&'static str, &'static str)] {
    match role {
        Role::Skipper | Role::Agent => {
            &[("/voyages", "nav-voyages"), ("/vessels", "nav-vessels"), ("/people", "nav-people")]
        }
        Role::Officer => &[("/desk", "nav-desk")],
        Role::Supervisor => &[("/desk", "nav-desk")],
        Role::Administrator => &[
            ("/administration/seats", "nav-seats"),
            ("/administration/invitations", "nav-invitations"),
            ("/administration/ledger", "nav-ledger"),
        ],
        Role::Auditor => &[("/administration/ledger", "nav-ledger")],
        Role::Operator => &[("/operation/jobs", "nav-jobs")],
        Role::TargetingOfficer | Role::Analyst | Role::Partner => &[],
    }
}

fn navigation(page: &Page, viewer: &Viewer, path: &str, mailbox: bool) -> Vec<NavItem> {
    let mailbox = mailbox.then_some(&("/mailbox", "nav-mailbox"));
    let item = |(href, key): &(&str, &str)| NavItem {
        label: page.t(key),
        href: (*href).to_owned(),
        count: None,
        current: path == *href || path.starts_with(&format!("{href}/")),
    };
    entries(viewer.seat.role).iter().chain(mailbox).map(item).collect()
}

impl FromRequestParts<App> for Visit {
    type Rejection = Refusal;

    async fn from_request_parts(parts: &mut Parts, _: &App) -> Result<Self, Refusal> {
        parts.extensions.get::<Self>().cloned().ok_or_else(|| Refusal::fault("a route stands outside the guard"))
    }
}

/// A visit of someone signed in and free to go on.
#[derive(Clone)]
pub struct Me {
    /// Who.
    pub viewer: Viewer,
    visit: Visit,
}

impl Deref for Me {
    type Target = Visit;

    fn deref(&self) -> &Visit {
        &self.visit
    }
}

impl FromRequestParts<App> for Me {
    type Rejection = Refusal;

    async fn from_request_parts(parts: &mut Parts, app: &App) -> Result<Self, Refusal> {
        let visit = Visit::from_request_parts(parts, app).await?;
        let viewer = visit.viewer().cloned().ok_or_else(Refusal::sign_in)?;
        Ok(Self { viewer, visit })
    }
}

/// The language asked for: by cookie, else by the account, else by the browser, else English.
#[must_use]
pub fn language(cookie: Option<&str>, session: Option<&Session>, headers: &HeaderMap) -> Language {
    let chosen = cookie.and_then(|tag| Language::parse(tag).ok());
    chosen.or_else(|| session.map(|session| session.holder().language)).unwrap_or_else(|| accepted(headers))
}

/// The first language of `Accept-Language` that we speak, by the order of preference.
fn accepted(headers: &HeaderMap) -> Language {
    let line = headers.get(ACCEPT_LANGUAGE).and_then(|line| line.to_str().ok()).unwrap_or_default();
    let mut asked: Vec<(f32, usize, &str)> = line
        .split(',')
        .take(20)
        .enumerate()
        .filter_map(|(place, part)| {
            let (tag, quality) = part.trim().split_once(";q=").unwrap_or((part.trim(), "1"));
            Some((quality.trim().parse().ok()?, place, tag.trim()))
        })
        .collect();
    asked.sort_by(|a, b| b.0.total_cmp(&a.0).then(a.1.cmp(&b.1)));
    let spoken = asked.iter().find_map(|(_, _, tag)| Language::parse(tag.split('-').next()?).ok());
    spoken.unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;
    use axum::http::HeaderValue;

    fn asked(line: &'static str) -> Language {
        let mut headers = HeaderMap::new();
        headers.insert(ACCEPT_LANGUAGE, HeaderValue::from_static(line));
        accepted(&headers)
    }

    #[test]
    fn the_browser_is_answered_in_the_language_it_prefers_and_we_speak() {
        assert_eq!(asked("fr-MQ,fr;q=0.9,en;q=0.8"), Language::Fr);
        assert_eq!(asked("de,es;q=0.3,nl;q=0.7"), Language::Nl);
        assert_eq!(asked("zz"), Language::En);
        assert_eq!(asked(""), Language::En);
        assert_eq!(asked("en;q=nonsense, ht"), Language::Ht);
    }
}
