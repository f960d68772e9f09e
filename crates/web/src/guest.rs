//! Who visits: language, session, form code. Made by the guard, taken by handlers.

use std::ops::Deref;
use std::sync::Arc;

use accounts::{Caller, Role, Session, Viewer, csrf};
use axum::extract::FromRequestParts;
use axum::http::HeaderMap;
use axum::http::request::Parts;
use identifiers::Language;

use crate::app::App;
use crate::look::{self, NavItem, Page};
use crate::refusal::Refusal;

/// Minutes after which an officer's screen locks; shown in the footer, enforced in `accounts`.
const OFFICER_IDLE_MINUTES: u32 = 15;

/// One guest: a request, and who makes it.
#[derive(Clone)]
pub struct Guest {
    /// What every handler can reach.
    pub app: App,
    /// The session, if someone is signed in (it may still be halted: see [`Me`]).
    pub session: Option<Arc<Session>>,
    /// Whether this browser is a kiosk.
    pub kiosk: bool,
    /// The language of the answer.
    pub language: Language,
    /// Path and query asked for.
    pub here: String,
    /// Address, device and agent.
    pub caller: Caller,
    /// The secret behind the form codes.
    pub form_secret: Arc<[u8]>,
}

impl Guest {
    /// Someone signed in and free to go on.
    #[must_use]
    pub fn viewer(&self) -> Option<&Viewer> {
        self.session.as_deref().and_then(|session| session.viewer().ok())
    }

    /// A page whose title is the sentence of `key`.
    #[must_use]
    pub fn page(&self, key: &str) -> Page {
        let words = look::Words::new(self.language);
        self.titled(words.t(key))
    }

    /// A page with a title.
    #[must_use]
    pub fn titled(&self, title: impl Into<String>) -> Page {
        let page = Page::new(self.language, title)
            .here(self.here.clone())
            .csrf(csrf::token(&self.form_secret, self.app.store().ambient()))
            .demo(self.app.settings().demo)
            .kiosk(self.kiosk.then(|| accounts::KIOSK_IDLE.num_seconds()));
        let Some(viewer) = self.viewer() else {
            return page;
        };
        let nav = navigation(&page, viewer, self.path(), self.app.settings().mailbox);
        let page = page.nav(nav).who(viewer.name.clone(), "/account");
        if viewer.is_skipper() {
            // A kiosk keeps nothing of anybody.
            return if self.kiosk { page } else { page.device(viewer.account.as_str()) };
        }
        let place = self.place(&page, viewer);
        let page = page.place(place);
        // On a kiosk the session is over long before.
        if self.kiosk { page } else { page.idle_minutes(OFFICER_IDLE_MINUTES) }
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
        Role::Skipper => {
            &[("/voyages", "nav-voyages"), ("/vessels", "nav-vessels"), ("/people", "nav-people")]
        }
        Role::Agent => &[
            ("/voyages", "nav-voyages"),
            ("/vessels", "nav-vessels"),
            ("/people", "nav-people"),
            ("/parties", "nav-parties"),
        ],
        Role::Officer => &[("/desk", "nav-desk")],
        Role::Supervisor => &[("/desk", "nav-desk")],
        Role::Administrator => &[
            ("/administration/seats", "nav-seats"),
            ("/administration/invitations", "nav-invitations"),
            ("/administration/rules", "nav-rulings"),
            ("/administration/ledger", "nav-ledger"),
        ],
        Role::Auditor => &[("/administration/ledger", "nav-ledger")],
        Role::Operator => &[("/operation/jobs", "nav-jobs")],
        Role::TargetingOfficer | Role::Analyst | Role::Partner => &[],
    }
}

/// Where a role begins its work.
#[must_use]
pub fn first_page(role: Role) -> &'static str {
    entries(role).first().map_or("/account", |(path, _)| path)
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

impl FromRequestParts<App> for Guest {
    type Rejection = Refusal;

    async fn from_request_parts(parts: &mut Parts, _: &App) -> Result<Self, Refusal> {
        parts
            .extensions
            .get::<Self>()
            .cloned()
            .ok_or_else(|| Refusal::fault("a route stands outside the guard"))
    }
}

/// A guest of someone signed in and free to go on.
#[derive(Clone)]
pub struct Me {
    /// Who.
    pub viewer: Viewer,
    guest: Guest,
}

impl Deref for Me {
    type Target = Guest;

    fn deref(&self) -> &Guest {
        &self.guest
    }
}

impl FromRequestParts<App> for Me {
    type Rejection = Refusal;

    async fn from_request_parts(parts: &mut Parts, app: &App) -> Result<Self, Refusal> {
        let guest = Guest::from_request_parts(parts, app).await?;
        let viewer = guest.viewer().cloned().ok_or_else(Refusal::sign_in)?;
        Ok(Self { viewer, guest })
    }
}

/// The language a program is answered in: what it asks for, else the account's, else English.
#[must_use]
pub fn spoken(session: Option<&Session>, headers: &HeaderMap) -> Language {
    let own = || session.map(|session| session.holder().language);
    look::language::asked(headers).or_else(own).unwrap_or_default()
}

/// The language of a guest: as chosen here, else the account's, else the browser's, else English.
#[must_use]
pub fn language(session: Option<&Session>, headers: &HeaderMap) -> Language {
    let own = || session.map(|session| session.holder().language);
    look::language::chosen(headers)
        .or_else(own)
        .or_else(|| look::language::asked(headers))
        .unwrap_or_default()
}
