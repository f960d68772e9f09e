//! A browser without scripts: cookies kept, forms sent with the code of a page.

use std::collections::BTreeMap;
use std::net::SocketAddr;

use axum::Router;
use axum::body::Body;
use axum::extract::ConnectInfo;
use axum::http::header::{ACCEPT_LANGUAGE, CONTENT_TYPE, COOKIE, LOCATION, SET_COOKIE};
use axum::http::{HeaderMap, Method, Request, StatusCode};
use http_body_util::BodyExt as _;
use tower::ServiceExt as _;

/// What came back.
#[derive(Debug, Clone)]
pub struct Answer {
    pub status: StatusCode,
    pub headers: HeaderMap,
    pub text: String,
    pub bytes: Vec<u8>,
}

impl Answer {
    /// Where a 303 leads.
    pub fn goes_to(&self) -> &str {
        self.headers.get(LOCATION).map_or("", |value| value.to_str().unwrap())
    }

    /// The answer, which must have this status.
    #[track_caller]
    pub fn expect(self, status: u16) -> Self {
        assert_eq!(self.status.as_u16(), status, "{}", self.text);
        self
    }

    /// The answer, which must be a 303 to this path.
    #[track_caller]
    pub fn expect_see(self, path: &str) -> Self {
        assert_eq!((self.status.as_u16(), self.goes_to()), (303, path), "{}", self.text);
        self
    }

    /// True if the text shows this sentence, as it stands in the page (escaped).
    pub fn shows(&self, text: &str) -> bool {
        self.text.contains(text)
    }

    /// The answer, which must show this text.
    #[track_caller]
    pub fn expect_shows(self, text: &str) -> Self {
        assert!(self.shows(text), "no {text:?} in {}", self.text);
        self
    }

    /// The value of the first box or hidden field of this name.
    pub fn value_of(&self, name: &str) -> Option<&str> {
        let from = self.text.find(&format!("name=\"{name}\""))?;
        let rest =
            &self.text[from..self.text[from..].find('>').map_or(self.text.len(), |end| from + end)];
        let rest = rest.split_once("value=\"")?.1;
        Some(rest.split_once('"')?.0)
    }

    /// The `Set-Cookie` line of a cookie.
    pub fn sets(&self, cookie: &str) -> Option<&str> {
        let lines = self.headers.get_all(SET_COOKIE).iter().filter_map(|line| line.to_str().ok());
        lines.into_iter().find(|line| line.starts_with(&format!("{cookie}=")))
    }
}

/// One browser.
#[derive(Clone)]
pub struct Client {
    router: Router,
    peer: SocketAddr,
    pub jar: BTreeMap<String, String>,
    pub language: &'static str,
    /// More headers sent with each request.
    pub extra: Vec<(&'static str, String)>,
}

impl Client {
    /// A browser that was never here, at an address of its own.
    pub fn new(router: Router, peer: SocketAddr) -> Self {
        Self { router, peer, jar: BTreeMap::new(), language: "en", extra: Vec::new() }
    }

    /// Reads a page.
    pub async fn get(&mut self, path: &str) -> Answer {
        self.send(Method::GET, path, Body::empty(), None).await
    }

    /// Reads a page and every page it leads on to.
    pub async fn follow(&mut self, path: &str) -> Answer {
        let mut path = path.to_owned();
        for _ in 0..5 {
            let answer = self.get(&path).await;
            if answer.status != StatusCode::SEE_OTHER {
                return answer;
            }
            answer.goes_to().clone_into(&mut path);
        }
        panic!("too many redirects, last to {path}")
    }

    /// Sends a form with the code of one of the site's pages.
    pub async fn post(&mut self, path: &str, fields: &[(&str, &str)]) -> Answer {
        let code = self.form_code().await;
        let mut all = vec![("csrf", code.as_str())];
        all.extend(fields);
        self.post_bare(path, &all).await
    }

    /// Sends a form with a file, with the code of one of the site's pages.
    pub async fn post_file(
        &mut self,
        path: &str,
        fields: &[(&str, &str)],
        file: (&str, &[u8]),
    ) -> Answer {
        let code = self.form_code().await;
        let mut all = vec![("csrf", code.as_str())];
        all.extend(fields);
        self.post_file_bare(path, &all, file).await
    }

    /// Sends a form with a file as it is.
    pub async fn post_file_bare(
        &mut self,
        path: &str,
        fields: &[(&str, &str)],
        (called, file): (&str, &[u8]),
    ) -> Answer {
        let head = |name: &str| format!("--b\r\nContent-Disposition: form-data; name=\"{name}\"");
        let part = |(name, value): &(&str, &str)| format!("{}\r\n\r\n{value}\r\n", head(name));
        let mut body: Vec<u8> = fields.iter().map(part).collect::<String>().into_bytes();
        body.extend(format!("{}; filename=\"{called}\"\r\n\r\n", head("file")).bytes());
        body.extend(file);
        body.extend(b"\r\n--b--\r\n");
        let kind = Some("multipart/form-data; boundary=b");
        self.send(Method::POST, path, Body::from(body), kind).await
    }

    /// Sends a form as it is.
    pub async fn post_bare(&mut self, path: &str, fields: &[(&str, &str)]) -> Answer {
        let mut body = form_urlencoded::Serializer::new(String::new());
        body.extend_pairs(fields);
        let kind = Some("application/x-www-form-urlencoded");
        self.send(Method::POST, path, Body::from(body.finish()), kind).await
    }

    /// Sends a body of any kind.
    pub async fn send(
        &mut self,
        method: Method,
        path: &str,
        body: Body,
        kind: Option<&str>,
    ) -> Answer {
        let mut request =
            Request::builder().method(method).uri(path).header(ACCEPT_LANGUAGE, self.language);
        if !self.jar.is_empty() {
            let pairs: Vec<String> =
                self.jar.iter().map(|(name, value)| format!("{name}={value}")).collect();
            request = request.header(COOKIE, pairs.join("; "));
        }
        if let Some(kind) = kind {
            request = request.header(CONTENT_TYPE, kind);
        }
        for (name, value) in &self.extra {
            request = request.header(*name, value);
        }
        let request = request.extension(ConnectInfo(self.peer)).body(body).unwrap();
        let response = self.router.clone().oneshot(request).await.unwrap();
        let (parts, body) = response.into_parts();
        let bytes = body.collect().await.unwrap().to_bytes();
        let answer = Answer {
            status: parts.status,
            headers: parts.headers,
            text: String::from_utf8_lossy(&bytes).into_owned(),
            bytes: bytes.into(),
        };
        self.keep(&answer);
        answer
    }

    /// The code that this browser's forms carry now.
    pub async fn form_code(&mut self) -> String {
        for page in ["/account", "/unlock", "/sign-in"] {
            let answer = self.get(page).await;
            if let Some(code) = answer.value_of("csrf").filter(|_| answer.status == StatusCode::OK)
            {
                return code.to_owned();
            }
        }
        panic!("no page with a form")
    }

    fn keep(&mut self, answer: &Answer) {
        for line in answer.headers.get_all(SET_COOKIE) {
            let line = line.to_str().unwrap();
            let (pair, attributes) = line.split_once(';').unwrap_or((line, ""));
            let (name, value) = pair.split_once('=').unwrap();
            if attributes.contains("Max-Age=0") {
                self.jar.remove(name);
            } else {
                self.jar.insert(name.to_owned(), value.to_owned());
            }
        }
    }
}
