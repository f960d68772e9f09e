//! The door: every route is entered here, once, with its method and path, so that the list of
//! what exists is the router itself. The guard opens only what `resources/permissions.tsv`
//! lists; a route that is not in the table is shut for everyone, and a test fails.

use axum::Router;
use axum::handler::Handler;
use axum::http::Method;
use axum::routing::{MethodFilter, on};

use crate::app::App;

/// A route as the router knows it.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Route {
    /// The method.
    pub method: &'static str,
    /// The path as written in the code: `/calls/{id}`.
    pub path: &'static str,
}

/// Routes being gathered.
pub struct Door {
    router: Router<App>,
    routes: Vec<Route>,
}

impl Default for Door {
    fn default() -> Self {
        Self { router: Router::new(), routes: Vec::new() }
    }
}

impl Door {
    /// A page that is read.
    #[must_use]
    pub fn get<H: Handler<T, App>, T: 'static>(self, path: &'static str, handler: H) -> Self {
        self.enter(&Method::GET, path, handler)
    }

    /// A form that is sent, or an API call that makes something.
    #[must_use]
    pub fn post<H: Handler<T, App>, T: 'static>(self, path: &'static str, handler: H) -> Self {
        self.enter(&Method::POST, path, handler)
    }

    /// An API call that replaces something.
    #[must_use]
    pub fn put<H: Handler<T, App>, T: 'static>(self, path: &'static str, handler: H) -> Self {
        self.enter(&Method::PUT, path, handler)
    }

    /// An API call that removes something.
    #[must_use]
    pub fn delete<H: Handler<T, App>, T: 'static>(self, path: &'static str, handler: H) -> Self {
        self.enter(&Method::DELETE, path, handler)
    }

    fn enter<H: Handler<T, App>, T: 'static>(
        mut self,
        method: &Method,
        path: &'static str,
        handler: H,
    ) -> Self {
        let (filter, word) = match *method {
            Method::GET => (MethodFilter::GET, "GET"),
            Method::PUT => (MethodFilter::PUT, "PUT"),
            Method::DELETE => (MethodFilter::DELETE, "DELETE"),
            _ => (MethodFilter::POST, "POST"),
        };
        self.router = self.router.route(path, on(filter, handler));
        self.routes.push(Route { method: word, path });
        self
    }

    /// All that another gathered.
    #[must_use]
    pub fn with(mut self, more: fn(Self) -> Self) -> Self {
        self = more(self);
        self
    }

    /// The router and the list of its routes.
    pub fn open(self) -> (Router<App>, Vec<Route>) {
        (self.router, self.routes)
    }
}
