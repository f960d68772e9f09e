//! What stands round every page.

use super::parts::{Banner, Link};
use super::problem::Problems;
use super::words::Words;
use identifiers::Language;
use std::ops::Deref;

/// One item of the navigation.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NavItem {
    /// What it says.
    pub label: String,
    /// Where it leads.
    pub href: String,
    /// How many things wait there.
    pub count: Option<u64>,
    /// Whether this page is it, or within it.
    pub current: bool,
}

/// Who is signed in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Who {
    /// The name shown in the header.
    pub name: String,
    /// Where the account's own page is.
    pub href: String,
}

/// Everything the layouts need; a field `page` of every template context.
///
/// It lends the methods of [`Words`]: `page.t("key")`, `page.date(day)`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Page {
    pub(crate) words: Words,
    /// The title, also what the tab shows.
    pub title: String,
    /// This page's path and query, where the language switch comes back to.
    pub here: String,
    /// The token every form that changes something carries; empty when nobody needs one.
    pub csrf: String,
    /// Whether this is the demonstration: the banner shows.
    pub demo: bool,
    /// Whether a form came back with problems: the title says so.
    pub problems: bool,
    /// The navigation; none for a visitor.
    pub nav: Vec<NavItem>,
    /// Who is signed in.
    pub who: Option<Who>,
    /// The officer's port and agency, beside the name.
    pub place: Option<String>,
    /// The page before, for one question a page.
    pub back: Option<Link>,
    /// The pages above.
    pub crumbs: Vec<Link>,
    /// News.
    pub banner: Option<Banner>,
    /// The account whose forms are kept on the device; whoever files only.
    pub device: Option<String>,
    /// After how many minutes without use the session locks; officers only.
    pub idle_minutes: Option<u32>,
    /// On a kiosk: after how many seconds without use the session is over.
    pub kiosk: Option<i64>,
}

impl Page {
    /// A page with a title, in a language; the rest is filled in by its builder methods.
    #[must_use]
    pub fn new(language: Language, title: impl Into<String>) -> Self {
        Self {
            words: Words::new(language),
            title: title.into(),
            here: String::from("/"),
            csrf: String::new(),
            demo: false,
            problems: false,
            nav: Vec::new(),
            who: None,
            place: None,
            back: None,
            crumbs: Vec::new(),
            banner: None,
            idle_minutes: None,
            device: None,
            kiosk: None,
        }
    }

    /// The words, to hand on.
    #[must_use]
    pub fn words(&self) -> Words {
        self.words
    }

    /// This page's path and query. Anything but a path of this site is taken for `/`,
    /// so that the language switch cannot be made to lead elsewhere.
    #[must_use]
    pub fn here(self, path: impl Into<String>) -> Self {
        let path = path.into();
        let here = if own_path(&path) { path } else { String::from("/") };
        Self { here, ..self }
    }

    /// The token its forms carry.
    #[must_use]
    pub fn csrf(self, token: impl Into<String>) -> Self {
        Self { csrf: token.into(), ..self }
    }

    /// Shows the DEMO banner.
    #[must_use]
    pub fn demo(self, demo: bool) -> Self {
        Self { demo, ..self }
    }

    /// Says in the title that something is to be mended.
    #[must_use]
    pub fn problems(self, problems: &Problems) -> Self {
        Self { problems: !problems.is_empty(), ..self }
    }

    /// The navigation.
    #[must_use]
    pub fn nav(self, nav: Vec<NavItem>) -> Self {
        Self { nav, ..self }
    }

    /// Who is signed in.
    #[must_use]
    pub fn who(self, name: impl Into<String>, href: impl Into<String>) -> Self {
        Self { who: Some(Who { name: name.into(), href: href.into() }), ..self }
    }

    /// Whose forms are kept on the device.
    #[must_use]
    pub fn device(self, account: impl Into<String>) -> Self {
        Self { device: Some(account.into()), ..self }
    }

    /// The officer's port and agency.
    #[must_use]
    pub fn place(self, place: impl Into<String>) -> Self {
        Self { place: Some(place.into()), ..self }
    }

    /// A link to the page before; its label is "Back".
    #[must_use]
    pub fn back(self, href: impl Into<String>) -> Self {
        let label = self.t("shell-back");
        Self { back: Some(Link::new(label, href)), ..self }
    }

    /// The pages above this one.
    #[must_use]
    pub fn crumbs(self, crumbs: Vec<Link>) -> Self {
        Self { crumbs, ..self }
    }

    /// News at the top.
    #[must_use]
    pub fn banner(self, banner: Option<Banner>) -> Self {
        Self { banner, ..self }
    }

    /// After how many minutes without use the session locks.
    #[must_use]
    pub fn idle_minutes(self, minutes: u32) -> Self {
        Self { idle_minutes: Some(minutes), ..self }
    }

    /// On a kiosk: after how many seconds without use the session is over.
    #[must_use]
    pub fn kiosk(self, seconds: Option<i64>) -> Self {
        Self { kiosk: seconds, ..self }
    }

    /// The languages one may switch to, in the order of the menu.
    #[must_use]
    pub fn languages(&self) -> [Language; 6] {
        Language::ALL
    }

    /// The address of a static file by its plain name, `app.css`.
    #[must_use]
    pub fn asset(&self, name: &str) -> String {
        super::asset(name)
    }
}

impl Deref for Page {
    type Target = Words;

    fn deref(&self) -> &Words {
        &self.words
    }
}

/// Whether `path` is a path of this site and nothing a browser takes for another's.
#[must_use]
pub fn own_path(path: &str) -> bool {
    path.starts_with('/')
        && !path.starts_with("//")
        && !path.contains(['\\', '\r', '\n', '\t', '\0'])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_language_switch_never_leads_elsewhere() {
        for evil in [
            "https://evil.example",
            "//evil.example",
            "/\\evil.example",
            "/\t/evil.example",
            "javascript:x",
            "",
        ] {
            assert_eq!(Page::new(Language::En, "t").here(evil).here, "/", "{evil:?}");
        }
        assert_eq!(Page::new(Language::En, "t").here("/voyages?after=3").here, "/voyages?after=3");
    }

    #[test]
    fn a_page_lends_its_words() {
        let page = Page::new(Language::Es, "t").back("/voyages");
        assert_eq!(page.tag(), "es");
        assert_eq!(page.back.as_ref().map(|link| link.href.as_str()), Some("/voyages"));
    }
}
