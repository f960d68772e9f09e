//! The accept loop. `axum::serve` gives no way to time a header out, and hyper's automatic
//! version builder sniffs without a timer; so connections are accepted here, HTTP/1 only, with a
//! cap, a header time-out and a graceful stop. HTTP/2 and TLS belong to the proxy in front.

use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Duration;

use axum::Router;
use axum::body::Body;
use axum::extract::ConnectInfo;
use hyper::Request;
use hyper::body::Incoming;
use hyper::server::conn::http1;
use hyper_util::rt::{TokioIo, TokioTimer};
use hyper_util::server::graceful::GracefulShutdown;
use hyper_util::service::TowerToHyperService;
use tokio::net::TcpListener;
use tokio::sync::{Semaphore, oneshot};
use tower::ServiceExt as _;

/// How patient the door is.
#[derive(Debug, Clone, Copy)]
pub struct Patience {
    /// Connections held at once; more wait in the kernel's queue.
    pub connections: usize,
    /// For the head of a request, and for the next one on an idle connection.
    pub header: Duration,
    /// For requests in flight when asked to stop.
    pub drain: Duration,
}

impl Default for Patience {
    fn default() -> Self {
        Self { connections: 1024, header: Duration::from_secs(10), drain: Duration::from_secs(25) }
    }
}

/// Most bytes of a request's head.
const HEAD_MOST: usize = 32 * 1024;
/// Most header lines of a request.
const HEADERS_MOST: usize = 64;

/// Serves `app` until `stop` fires, then lets requests in flight finish. True if all did.
pub async fn serve(
    listener: TcpListener,
    app: Router,
    patience: Patience,
    stop: oneshot::Receiver<()>,
) -> bool {
    let mut builder = http1::Builder::new();
    builder.timer(TokioTimer::new()).header_read_timeout(patience.header);
    builder.max_headers(HEADERS_MOST).max_buf_size(HEAD_MOST);
    let (builder, graceful) = (Arc::new(builder), GracefulShutdown::new());
    let seats = Arc::new(Semaphore::new(patience.connections));
    let mut stop = stop;
    loop {
        let seat = tokio::select! {
            seat = Arc::clone(&seats).acquire_owned() => seat,
            _ = &mut stop => break,
        };
        let Ok(seat) = seat else { break };
        let (socket, peer) = tokio::select! {
            accepted = listener.accept() => match accepted {
                Ok(connection) => connection,
                Err(error) => {
                    tracing::warn!(%error, "a connection could not be accepted");
                    tokio::time::sleep(Duration::from_millis(100)).await;
                    continue;
                }
            },
            _ = &mut stop => break,
        };
        let _ = socket.set_nodelay(true);
        let service = TowerToHyperService::new(with_peer(app.clone(), peer));
        let connection =
            graceful.watcher().watch(builder.serve_connection(TokioIo::new(socket), service));
        tokio::spawn(async move {
            let _seat = seat;
            if let Err(error) = connection.await {
                tracing::debug!(%error, "a connection ended early");
            }
        });
    }
    drop(listener);
    tokio::time::timeout(patience.drain, graceful.shutdown()).await.is_ok()
}

fn with_peer(
    app: Router,
    peer: SocketAddr,
) -> impl tower::Service<
    Request<Incoming>,
    Response = axum::response::Response,
    Error = std::convert::Infallible,
    Future: Send + 'static,
> + Clone {
    tower::service_fn(move |mut request: Request<Incoming>| {
        request.extensions_mut().insert(ConnectInfo(peer));
        app.clone().oneshot(request.map(Body::new))
    })
}
