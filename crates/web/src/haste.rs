//! How long a request may take. A file over a slow link is measured by its progress: what keeps
//! coming may take its time, what stalls or trickles gives its place to others.

use std::pin::Pin;
use std::task::{Context, Poll, ready};
use std::time::Duration;

use axum::body::{Body, Bytes};
use axum::extract::{MatchedPath, Request, State};
use axum::http::StatusCode;
use axum::http::header::CONNECTION;
use axum::middleware::Next;
use axum::response::{IntoResponse as _, Response};
use hyper::body::{Body as HttpBody, Frame, SizeHint};
use tokio::sync::watch;
use tokio::time::{sleep, timeout};

use crate::upload;

/// How long requests are waited for.
#[derive(Debug, Clone, Copy)]
pub struct Haste {
    /// Longest a request may take, body included; with a file, from its last byte to the answer.
    pub whole: Duration,
    /// Longest between two pieces of a file.
    pub idle: Duration,
    /// Bytes a second at which a file must come on the whole, once `idle` has passed. With the
    /// most bytes of its form it bounds the time as well.
    pub pace: u32,
}

impl Default for Haste {
    fn default() -> Self {
        // A telephone at the edge of its network brings 32 kbit a second.
        Self { whole: Duration::from_secs(30), idle: Duration::from_secs(30), pace: 4 * 1024 }
    }
}

/// Answers 408 to whoever is not done in time.
pub(crate) async fn limit(
    State(haste): State<Haste>,
    route: Option<MatchedPath>,
    request: Request,
    next: Next,
) -> Response {
    let route = route.as_ref().map_or("", MatchedPath::as_str);
    if !upload::is_upload(request.method(), route, request.headers()) {
        return timeout(haste.whole, next.run(request)).await.unwrap_or_else(|_| late());
    }
    let (came, seen) = watch::channel(0);
    let request = request.map(|body| Body::new(Counted { body, came: Some(came) }));
    tokio::select! {
        answer = next.run(request) => answer,
        () = patience(haste, seen) => late(),
    }
}

/// Ends when a file, or the answer to it, is waited for no longer.
async fn patience(haste: Haste, mut seen: watch::Receiver<u64>) {
    let due = sleep(haste.idle);
    tokio::pin!(due);
    let first = due.deadline();
    loop {
        tokio::select! {
            piece = timeout(haste.idle, seen.changed()) => match piece {
                Err(_) => return,
                Ok(Err(_)) => return sleep(haste.whole).await,
                Ok(Ok(())) => {
                    let earned = *seen.borrow_and_update() * 1000 / u64::from(haste.pace).max(1);
                    due.as_mut().reset(first + Duration::from_millis(earned));
                }
            },
            () = &mut due => return,
        }
    }
}

fn late() -> Response {
    (StatusCode::REQUEST_TIMEOUT, [(CONNECTION, "close")]).into_response()
}

/// A body that tells how much of it came. What is told ends with it.
struct Counted {
    body: Body,
    came: Option<watch::Sender<u64>>,
}

impl HttpBody for Counted {
    type Data = Bytes;
    type Error = axum::Error;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, axum::Error>>> {
        let frame = ready!(Pin::new(&mut self.body).poll_frame(cx));
        match (&frame, &self.came) {
            (Some(Ok(frame)), Some(came)) => {
                let bytes = frame.data_ref().map_or(0, Bytes::len);
                came.send_modify(|all| *all += bytes as u64);
            }
            _ => self.came = None,
        }
        Poll::Ready(frame)
    }

    fn is_end_stream(&self) -> bool {
        self.body.is_end_stream()
    }

    fn size_hint(&self) -> SizeHint {
        self.body.size_hint()
    }
}

#[cfg(test)]
mod tests {
    use axum::Router;
    use axum::http::header::CONTENT_TYPE;
    use axum::middleware::from_fn_with_state;
    use axum::routing::post;
    use http_body_util::channel::Channel;
    use tokio::time::Instant;
    use tower::ServiceExt as _;

    use super::*;

    const PHOTOGRAPH: &str = "/vessels/{id}/photograph";
    const HASTE: Haste =
        Haste { whole: Duration::from_millis(400), idle: Duration::from_millis(400), pace: 50_000 };

    /// What a site answers to pieces of so many bytes, sent so many milliseconds apart; its handler
    /// thinks for as long as the query says.
    async fn answer(path: &str, pieces: &[usize], apart: u64) -> (StatusCode, String) {
        let handler = |uri: axum::http::Uri, body: Bytes| async move {
            let think = uri.query().and_then(|text| text.parse().ok()).unwrap_or(0);
            sleep(Duration::from_millis(think)).await;
            body.len().to_string()
        };
        let site = Router::new()
            .route(PHOTOGRAPH, post(handler))
            .route("/voyages", post(handler))
            .layer(axum::extract::DefaultBodyLimit::disable())
            .layer(from_fn_with_state(HASTE, limit));
        let (mut pen, body) = Channel::<Bytes, std::convert::Infallible>::new(1);
        let pieces = pieces.to_vec();
        tokio::spawn(async move {
            for piece in pieces {
                if pen.send_data(Bytes::from(vec![0; piece])).await.is_err() {
                    return;
                }
                sleep(Duration::from_millis(apart)).await;
            }
        });
        let kind = "multipart/form-data; boundary=x";
        let request = Request::post(path).header(CONTENT_TYPE, kind).body(Body::new(body)).unwrap();
        let response = site.oneshot(request).await.unwrap();
        let status = response.status();
        let text = axum::body::to_bytes(response.into_body(), 100).await.unwrap();
        (status, String::from_utf8(text.to_vec()).unwrap())
    }

    #[tokio::test]
    async fn a_file_that_keeps_coming_may_take_longer_than_any_other_request() {
        let pieces = [10_000; 20];
        let taken = answer("/vessels/1/photograph", &pieces, 50).await;
        assert_eq!(taken, (StatusCode::OK, "200000".to_owned()));
        let elsewhere = answer("/voyages", &pieces, 50).await;
        assert_eq!(elsewhere.0, StatusCode::REQUEST_TIMEOUT, "only where files are taken");
    }

    #[tokio::test]
    async fn a_file_that_stalls_is_given_up_however_much_came() {
        let stalled = answer("/vessels/1/photograph", &[1_000_000, 1], 2_000).await;
        assert_eq!(stalled.0, StatusCode::REQUEST_TIMEOUT);
    }

    #[tokio::test]
    async fn a_file_that_trickles_is_given_up_though_it_never_stalls() {
        let begun = Instant::now();
        let trickled = answer("/vessels/1/photograph", &[1; 200], 20).await;
        assert_eq!(trickled.0, StatusCode::REQUEST_TIMEOUT);
        assert!(begun.elapsed() < Duration::from_secs(3), "{:?}", begun.elapsed());
    }

    #[tokio::test]
    async fn once_a_file_is_there_its_answer_is_waited_for_as_for_any_other() {
        let slow = answer("/vessels/1/photograph?3000", &[10_000], 0).await;
        assert_eq!(slow.0, StatusCode::REQUEST_TIMEOUT);
        let quick = answer("/vessels/1/photograph?20", &[10_000], 0).await;
        assert_eq!(quick.0, StatusCode::OK);
    }

    #[test]
    fn five_megabytes_over_a_slow_link_are_within_the_limits_of_the_site() {
        let link = 400_000 / 8;
        assert!(Haste::default().pace <= link / 4, "with room for what is lost and sent again");
        assert!(Haste::default().idle >= Duration::from_secs(20), "a link is away for a while");
    }
}
