//! Stories of the API, told as another program would.

mod atlas;
mod calls;
mod checking;
mod document;
mod goods;
mod hostile;
mod lists;
mod repeating;
mod voyages;

use accounts::AgencyKind;
use axum::body::Body;
use axum::http::Method;
use chrono::{NaiveDateTime, TimeDelta};
use clearance::voyage_file::VoyageFile;
use serde_json::{Value, json};

use crate::client::{Answer, Client};
use crate::stand::Stand;

/// Another program: speaks JSON, carries a token.
#[derive(Clone)]
pub struct Program(Client);

impl Answer {
    /// The answer as JSON.
    #[track_caller]
    pub fn json(&self) -> Value {
        serde_json::from_str(&self.text).unwrap_or_else(|error| panic!("{error}: {}", self.text))
    }

    /// A header, blank if it is not there.
    pub fn header(&self, name: &str) -> &str {
        self.headers.get(name).map_or("", |value| value.to_str().unwrap())
    }

    /// The answer, which must be a problem of this kind.
    #[track_caller]
    pub fn expect_problem(self, status: u16, key: &str) -> Value {
        assert_eq!(self.status.as_u16(), status, "{}", self.text);
        assert_eq!(self.header("content-type"), "application/problem+json");
        let problem = self.json();
        let kind = problem["type"].as_str().unwrap();
        assert!(kind.ends_with(&format!("/api#{key}")), "{problem:#}");
        assert_eq!(problem["status"], status);
        assert!(!problem.to_string().contains('⟦'), "a word is missing: {problem:#}");
        problem
    }
}

/// Paths of the fields a problem names.
pub fn paths(problem: &Value) -> Vec<&str> {
    problem["problems"]
        .as_array()
        .unwrap()
        .iter()
        .map(|one| one["path"].as_str().unwrap())
        .collect()
}

impl Program {
    /// Of nobody.
    pub fn of_nobody(stand: &Stand) -> Self {
        Self(stand.client())
    }

    /// Of whoever is signed in with this browser: makes a token and forgets the session.
    pub async fn of(stand: &Stand, browser: &Client) -> Self {
        let session = stand
            .app
            .accounts()
            .authenticate(&browser.jar["landfall-session"])
            .await
            .unwrap()
            .unwrap();
        let viewer = session.viewer().unwrap();
        let (_, token) = stand.app.accounts().new_api_token(viewer, "program", 30).await.unwrap();
        let mut program = Self(stand.client());
        program.0.extra.push(("authorization", format!("Bearer {token}")));
        program
    }

    /// Of a new skipper.
    pub async fn of_skipper(stand: &Stand, email: &str) -> Self {
        let browser = stand.skipper(email).await;
        Self::of(stand, &browser).await
    }

    /// Of an officer of an agency in a territory.
    pub async fn of_officer(stand: &Stand, territory: &str, agency: AgencyKind) -> Self {
        let browser = stand.officer(territory, agency).await;
        Self::of(stand, &browser).await
    }

    /// With one more header.
    pub fn with(&self, name: &'static str, value: &str) -> Self {
        let mut other = self.clone();
        other.0.extra.push((name, value.to_owned()));
        other
    }

    /// In another language.
    pub fn speaking(&self, language: &'static str) -> Self {
        let mut other = self.clone();
        other.0.language = language;
        other
    }

    /// Asks without a body.
    pub async fn ask(&self, method: Method, path: &str) -> Answer {
        self.0.clone().send(method, path, Body::empty(), None).await
    }

    /// Reads.
    pub async fn get(&self, path: &str) -> Answer {
        self.ask(Method::GET, path).await
    }

    /// Sends a text as a kind.
    pub async fn send(
        &self,
        method: Method,
        path: &str,
        text: impl Into<String>,
        kind: &str,
    ) -> Answer {
        self.0.clone().send(method, path, Body::from(text.into()), Some(kind)).await
    }

    /// Posts JSON.
    pub async fn post(&self, path: &str, body: &Value) -> Answer {
        self.send(Method::POST, path, body.to_string(), "application/json").await
    }

    /// Puts JSON over the version seen.
    pub async fn put(&self, path: &str, tag: &str, body: &Value) -> Answer {
        self.with("if-match", tag)
            .send(Method::PUT, path, body.to_string(), "application/json")
            .await
    }
}

/// The voyage of the documentation, without the id its sender gave it.
pub fn example() -> Value {
    let text = include_str!("../../../../../docs/examples/grenadines.json");
    let mut file: Value = serde_json::from_str(text).unwrap();
    VoyageFile::parse(text).unwrap();
    file.as_object_mut().unwrap().shift_remove("client_id");
    file
}

/// The same with an id of the sender's.
pub fn named(client_id: &str) -> Value {
    let mut file = example();
    file["client_id"] = json!(client_id);
    file
}

/// A local time of a voyage file, later by so many hours.
pub fn later(time: &Value, hours: i64) -> Value {
    let time = NaiveDateTime::parse_from_str(time.as_str().unwrap(), "%Y-%m-%dT%H:%M").unwrap();
    json!((time + TimeDelta::hours(hours)).format("%Y-%m-%dT%H:%M").to_string())
}
