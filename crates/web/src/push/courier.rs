//! Takes a closed message to the push service of a browser (RFC 8030): over TLS, to an address of the
//! public net that was looked up once, within a time, following nobody elsewhere, reading no more of
//! the answer than its head.

use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Duration;

use axum::body::Bytes;
use axum::http::header::{AUTHORIZATION, CONTENT_ENCODING, CONTENT_TYPE, HOST, RETRY_AFTER};
use axum::http::{HeaderMap, Request, StatusCode};
use chrono::{DateTime, TimeDelta, Utc};
use http_body_util::Full;
use hyper::client::conn::http1;
use hyper_util::rt::TokioIo;
use tokio::io::{AsyncRead, AsyncWrite};
use tokio::net::{TcpStream, lookup_host};
use tokio_rustls::TlsConnector;
use tokio_rustls::rustls::crypto::ring;
use tokio_rustls::rustls::pki_types::ServerName;
use tokio_rustls::rustls::{ClientConfig, RootCertStore};

use super::endpoint::Endpoint;
use super::network::is_public;

/// The longest one message may take.
const PATIENCE: Duration = Duration::from_secs(10);
/// Most bytes of an answer's head.
const HEAD_MOST: usize = 16 * 1024;
/// Most addresses of a host that are tried.
const ADDRESSES_MOST: usize = 4;

/// Takes messages away. Cheap to clone.
#[derive(Clone)]
pub struct Courier {
    tls: TlsConnector,
    patience: Duration,
}

impl std::fmt::Debug for Courier {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Courier(..)")
    }
}

/// What a push service said.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Sent {
    /// It has the message, and the browser gets it when it is on the net.
    Taken,
    /// The browser is told nothing any more: its holder, or the browser itself, ended it.
    Gone,
}

/// Why a message did not go, without the browser's address: the text goes to logs.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum CourierError {
    /// TLS could not be set up on this machine.
    #[error("TLS could not be set up")]
    Tls,
    /// The name leads to no address of the public net.
    #[error("the push service {0} is at no public address")]
    NotPublic(String),
    /// The service does not answer, or not as one should.
    #[error("the push service {0} could not be reached or understood: {1}")]
    Unreachable(String, &'static str),
    /// It asks to come again.
    #[error("the push service {host} asks to come again later (code {code})")]
    Later {
        /// Which.
        host: String,
        /// Its answer.
        code: u16,
        /// How long to wait, if it said so.
        after: TimeDelta,
    },
    /// It refused the message.
    #[error("the push service {0} refused the message (code {1})")]
    Refused(String, u16),
}

/// A message as it goes out.
pub(super) struct Parcelled {
    /// Closed for the browser.
    pub(super) body: Vec<u8>,
    /// Who we are: `Identity::authorization`.
    pub(super) authorization: String,
    /// Seconds for which the service keeps it.
    pub(super) keep: i64,
    /// A later message under the same name takes its place while the browser is away.
    pub(super) topic: String,
    /// Now: answers may name a moment to wait for.
    pub(super) now: DateTime<Utc>,
}

impl Courier {
    /// A courier that believes the authorities of `webpki-roots`.
    ///
    /// # Errors
    /// [`CourierError::Tls`].
    pub fn new() -> Result<Self, CourierError> {
        Self::believing(RootCertStore { roots: webpki_roots::TLS_SERVER_ROOTS.to_vec() })
    }

    fn believing(roots: RootCertStore) -> Result<Self, CourierError> {
        let provider = Arc::new(ring::default_provider());
        let config =
            ClientConfig::builder_with_provider(provider).with_safe_default_protocol_versions();
        let mut config = config
            .map_err(|_| CourierError::Tls)?
            .with_root_certificates(roots)
            .with_no_client_auth();
        config.alpn_protocols = vec![b"http/1.1".to_vec()];
        Ok(Self { tls: TlsConnector::from(Arc::new(config)), patience: PATIENCE })
    }

    /// The same with less patience, for tests.
    #[must_use]
    pub fn patience(mut self, patience: Duration) -> Self {
        self.patience = patience;
        self
    }

    pub(super) async fn take(&self, to: &Endpoint, what: Parcelled) -> Result<Sent, CourierError> {
        let late = CourierError::Unreachable(to.host().to_owned(), "it took too long");
        let asked = async { self.ask(to, &addresses(to).await?, what).await };
        tokio::time::timeout(self.patience, asked).await.unwrap_or(Err(late))
    }

    async fn ask(
        &self,
        to: &Endpoint,
        at: &[SocketAddr],
        what: Parcelled,
    ) -> Result<Sent, CourierError> {
        let odd = |why| CourierError::Unreachable(to.host().to_owned(), why);
        let now = what.now;
        let request = request(to, what).ok_or_else(|| odd("the request cannot be written"))?;
        let stream = TcpStream::connect(at).await;
        let stream = stream.map_err(|_| odd("no connection"))?;
        let (status, headers) = match to.loopback {
            Some(_) => speak(stream, request).await,
            None => {
                let name = ServerName::try_from(to.host().to_owned());
                let name = name.map_err(|_| odd("its name is none for TLS"))?;
                let stream = self.tls.connect(name, stream).await;
                speak(stream.map_err(|_| odd("no TLS"))?, request).await
            }
        }
        .map_err(|_| odd("no HTTP"))?;
        judge(to.host(), status, &headers, now)
    }
}

/// Where a service is: looked up once, and what is not public left out.
async fn addresses(to: &Endpoint) -> Result<Vec<SocketAddr>, CourierError> {
    if let Some(here) = to.loopback {
        return Ok(vec![here]);
    }
    let found = lookup_host((to.host(), 443)).await;
    let found =
        found.map_err(|_| CourierError::Unreachable(to.host().to_owned(), "no such name"))?;
    let public = found.filter(|at| is_public(at.ip())).take(ADDRESSES_MOST);
    let public: Vec<SocketAddr> = public.collect();
    if public.is_empty() {
        return Err(CourierError::NotPublic(to.host().to_owned()));
    }
    Ok(public)
}

fn request(to: &Endpoint, what: Parcelled) -> Option<Request<Full<Bytes>>> {
    let request = Request::post(to.path())
        .header(HOST, to.host())
        .header(AUTHORIZATION, what.authorization)
        .header(CONTENT_TYPE, "application/octet-stream")
        .header(CONTENT_ENCODING, "aes128gcm")
        .header("ttl", what.keep)
        .header("urgency", "high")
        .header("topic", what.topic);
    request.body(Full::new(Bytes::from(what.body))).ok()
}

/// One request on one connection. The body of the answer is not read.
async fn speak<S>(
    stream: S,
    request: Request<Full<Bytes>>,
) -> hyper::Result<(StatusCode, HeaderMap)>
where
    S: AsyncRead + AsyncWrite + Unpin + Send + 'static,
{
    let mut builder = http1::Builder::new();
    builder.max_buf_size(HEAD_MOST).max_headers(64);
    let (mut sender, connection) = builder.handshake(TokioIo::new(stream)).await?;
    let mut connection = std::pin::pin!(connection);
    let mut answer = std::pin::pin!(sender.send_request(request));
    let answer = tokio::select! {
        answer = &mut answer => answer?,
        // However the connection ended, what was answered before counts.
        _ = &mut connection => answer.await?,
    };
    Ok((answer.status(), answer.headers().clone()))
}

fn judge(
    host: &str,
    status: StatusCode,
    headers: &HeaderMap,
    now: DateTime<Utc>,
) -> Result<Sent, CourierError> {
    match status.as_u16() {
        200..=299 => Ok(Sent::Taken),
        404 | 410 => Ok(Sent::Gone),
        code @ (408 | 429 | 500..=599) => {
            let after = wait(headers, now);
            Err(CourierError::Later { host: host.to_owned(), code, after })
        }
        code => Err(CourierError::Refused(host.to_owned(), code)),
    }
}

/// What `Retry-After` says: seconds, or a moment (RFC 9110 §10.2.3).
fn wait(headers: &HeaderMap, now: DateTime<Utc>) -> TimeDelta {
    let text = headers.get(RETRY_AFTER).and_then(|value| value.to_str().ok()).unwrap_or_default();
    let seconds = text.trim().parse::<u32>().ok().map(|seconds| TimeDelta::seconds(seconds.into()));
    let moment = || DateTime::parse_from_rfc2822(text.trim()).ok().map(|at| at.to_utc() - now);
    seconds.or_else(moment).unwrap_or_default().max(TimeDelta::zero())
}

#[cfg(test)]
mod tests {
    use axum::http::HeaderValue;
    use base64::Engine as _;
    use base64::engine::general_purpose::STANDARD;
    use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
    use tokio::net::TcpListener;
    use tokio_rustls::TlsAcceptor;
    use tokio_rustls::rustls::ServerConfig;
    use tokio_rustls::rustls::pki_types::{CertificateDer, PrivatePkcs8KeyDer};

    use super::*;
    use crate::push::PushSettings;

    /// Of `push.example.test`, believed by nobody but these tests, good until 2126; and its key.
    const CERTIFICATE: &str = "MIIBqTCCAVCgAwIBAgIUPi0RLrjYgdMe8wrT4LG93VH19dswCgYIKoZIzj0EAwIwHDEaMBgGA1UEAwwRcHVzaC5l\
        eGFtcGxlLnRlc3QwIBcNMjYxMTI0MjEyOTI2WhgPMjEyNjEwMzEyMTI5MjZaMBwxGjAYBgNVBAMMEXB1c2guZXhh\
        bXBsZS50ZXN0MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEdMYBuWY1ChLPEXAa73j8ioJ0b8GaHm0HTlF6G1bz\
        vvs9CAp9t6n2DWbVis5CePGUst2QDmkSXlT/WAv089zLkqNuMGwwHQYDVR0OBBYEFPeM7YyTPmGH+Lnf2KjgqGza\
        wmrhMB8GA1UdIwQYMBaAFPeM7YyTPmGH+Lnf2KjgqGzawmrhMAwGA1UdEwEB/wQCMAAwHAYDVR0RBBUwE4IRcHVz\
        aC5leGFtcGxlLnRlc3QwCgYIKoZIzj0EAwIDRwAwRAIgEsruw1gVJbLK1Uaj6ZpXKrWilXRTUi5OevdhImMeLuMC\
        IAsJNAH/0ZvfcHrPwE2wo0r3AtOWt2KgRkjpQfkcRMvr";
    const KEY: &str = "MIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQgplLFYanvguXcGVFm5ulwsB3YnkOSPTPJ3z4JmQRF\
        4LqhRANCAAR0xgG5ZjUKEs8RcBrvePyKgnRvwZoebQdOUXobVvO++z0ICn23qfYNZtWKzkJ48ZSy3ZAOaRJeVP9Y\
        C/Tz3MuS";

    fn certificate() -> CertificateDer<'static> {
        STANDARD.decode(CERTIFICATE).unwrap().into()
    }

    /// A service that takes one request by TLS: where it is, and what it will have read.
    async fn service() -> (SocketAddr, tokio::task::JoinHandle<std::io::Result<String>>) {
        let key = PrivatePkcs8KeyDer::from(STANDARD.decode(KEY).unwrap());
        let config = ServerConfig::builder_with_provider(Arc::new(ring::default_provider()))
            .with_safe_default_protocol_versions()
            .unwrap()
            .with_no_client_auth()
            .with_single_cert(vec![certificate()], key.into())
            .unwrap();
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let at = listener.local_addr().unwrap();
        let acceptor = TlsAcceptor::from(Arc::new(config));
        let read = tokio::spawn(async move {
            let mut stream = acceptor.accept(listener.accept().await?.0).await?;
            let mut bytes = vec![0; 4096];
            let length = stream.read(&mut bytes).await?;
            stream.write_all(b"HTTP/1.1 201 Created\r\ncontent-length: 0\r\n\r\n").await?;
            stream.flush().await?;
            Ok(String::from_utf8_lossy(&bytes[..length]).into_owned())
        });
        (at, read)
    }

    fn parcelled() -> Parcelled {
        let (authorization, topic) = ("vapid t=a, k=b".to_owned(), "topic".to_owned());
        Parcelled {
            body: b"closed".to_vec(),
            authorization,
            keep: 60,
            topic,
            now: DateTime::UNIX_EPOCH,
        }
    }

    fn endpoint(text: &str) -> Endpoint {
        let hosts = vec!["*.example.test".to_owned()];
        Endpoint::parse(text, &PushSettings { hosts, ..PushSettings::default() }).unwrap()
    }

    #[tokio::test]
    async fn a_message_goes_by_tls_to_whom_the_authorities_know_under_that_name() {
        let mut roots = RootCertStore::empty();
        roots.add(certificate()).unwrap();
        let ours = Courier::believing(roots).unwrap();
        let (at, read) = service().await;
        let to = endpoint("https://push.example.test/w/?token=a");
        assert_eq!(ours.ask(&to, &[at], parcelled()).await, Ok(Sent::Taken));
        let read = read.await.unwrap().unwrap().to_lowercase();
        for line in [
            "post /w/?token=a http/1.1\r\n",
            "\r\nhost: push.example.test\r\n",
            "\r\nauthorization: vapid t=a, k=b\r\n",
            "\r\ncontent-encoding: aes128gcm\r\n",
            "\r\nttl: 60\r\n",
            "\r\ncontent-length: 6\r\n",
        ] {
            assert!(read.contains(line), "{line} in {read}");
        }
        for (courier, text) in [
            (Courier::new().unwrap(), "https://push.example.test/a"),
            (ours, "https://other.example.test/a"),
        ] {
            let (at, _) = service().await;
            let to = endpoint(text);
            let why = CourierError::Unreachable(to.host().to_owned(), "no TLS");
            assert_eq!(courier.ask(&to, &[at], parcelled()).await, Err(why));
        }
    }

    fn judged(code: u16, after: Option<&'static str>) -> Result<Sent, CourierError> {
        let mut headers = HeaderMap::new();
        if let Some(after) = after {
            headers.insert(RETRY_AFTER, HeaderValue::from_static(after));
        }
        let now = DateTime::parse_from_rfc3339("2026-11-24T12:00:00Z").unwrap().to_utc();
        judge("h", StatusCode::from_u16(code).unwrap(), &headers, now)
    }

    #[test]
    fn an_answer_is_taken_for_what_it_says() {
        let later = |code, seconds| {
            let after = TimeDelta::seconds(seconds);
            Err(CourierError::Later { host: "h".into(), code, after })
        };
        assert_eq!(judged(201, None), Ok(Sent::Taken));
        assert_eq!((judged(404, None), judged(410, None)), (Ok(Sent::Gone), Ok(Sent::Gone)));
        assert_eq!(judged(429, Some("120")), later(429, 120));
        assert_eq!(judged(503, Some("Tue, 24 Nov 2026 12:01:30 GMT")), later(503, 90));
        assert_eq!(judged(503, Some("Tue, 24 Nov 2026 11:00:00 GMT")), later(503, 0));
        assert_eq!(judged(500, Some("soon")), later(500, 0));
        assert_eq!(
            judged(307, None),
            Err(CourierError::Refused("h".into(), 307)),
            "nobody is followed"
        );
        assert_eq!(judged(403, None), Err(CourierError::Refused("h".into(), 403)));
    }
}
