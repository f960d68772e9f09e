//! A form as it was sent: names and values in order, read from the body once.

use axum::body::Bytes;
use axum::extract::{FromRequest, Request};

use crate::app::App;
use crate::refusal::Refusal;

/// Most fields of a form.
const FIELDS_MOST: usize = 5000;

/// The fields of a form. A name may stand several times.
#[derive(Debug, Clone, Default)]
pub struct Fields(Vec<(String, String)>);

impl Fields {
    /// Reads `name=value&…`.
    #[must_use]
    pub fn parse(body: &[u8]) -> Self {
        Self(
            form_urlencoded::parse(body)
                .take(FIELDS_MOST)
                .map(|(k, v)| (k.into_owned(), v.into_owned()))
                .collect(),
        )
    }

    /// The first value of a name, as typed; blank if it is not there.
    #[must_use]
    pub fn get(&self, name: &str) -> &str {
        self.0.iter().find(|(key, _)| key == name).map_or("", |(_, value)| value.as_str())
    }

    /// The first value of a name, trimmed; none if blank or not there.
    #[must_use]
    pub fn some(&self, name: &str) -> Option<&str> {
        Some(self.get(name).trim()).filter(|value| !value.is_empty())
    }

    /// Every value of a name, in order.
    pub fn all<'a>(&'a self, name: &'a str) -> impl Iterator<Item = &'a str> {
        self.0.iter().filter(move |(key, _)| key == name).map(|(_, value)| value.as_str())
    }

    /// True if the name was sent: a box that was ticked, a button that was pressed.
    #[must_use]
    pub fn has(&self, name: &str) -> bool {
        self.0.iter().any(|(key, _)| key == name)
    }

    /// Adds a field behind the others.
    pub(crate) fn push(&mut self, name: String, value: String) {
        self.0.push((name, value));
    }

    /// Names and values, in order.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &str)> {
        self.0.iter().map(|(key, value)| (key.as_str(), value.as_str()))
    }
}

impl FromRequest<App> for Fields {
    type Rejection = Refusal;

    async fn from_request(request: Request, state: &App) -> Result<Self, Refusal> {
        let body = Bytes::from_request(request, state)
            .await
            .map_err(|e| Refusal::bad_request(e.to_string()))?;
        Ok(Self::parse(&body))
    }
}
