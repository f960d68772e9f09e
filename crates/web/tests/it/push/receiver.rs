//! A push service on this machine, and a browser that opens what it is sent (RFC 8291).

use std::net::SocketAddr;
use std::sync::{Arc, Mutex};

use accounts::PushAddress;
use aes_gcm::aead::{Aead as _, KeyInit as _};
use aes_gcm::{Aes128Gcm, Nonce};
use axum::Router;
use axum::body::Bytes;
use axum::extract::State;
use axum::http::{HeaderMap, StatusCode, Uri};
use axum::response::{IntoResponse as _, Response};
use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use hkdf::Hkdf;
use p256::ecdsa::signature::Verifier as _;
use p256::ecdsa::{Signature, VerifyingKey};
use p256::elliptic_curve::sec1::ToSec1Point as _;
use p256::{PublicKey, SecretKey};
use sha2::Sha256;
use web::Settings;
use web::push::PushSettings;

/// One request as it came.
#[derive(Clone)]
pub struct Got {
    pub path: String,
    pub headers: HeaderMap,
    pub body: Vec<u8>,
}

impl Got {
    pub fn header(&self, name: &str) -> &str {
        self.headers.get(name).map_or("", |value| value.to_str().unwrap())
    }
}

#[derive(Default)]
struct Kept {
    got: Mutex<Vec<Got>>,
    /// Status and `Retry-After`; 0 never answers.
    answer: Mutex<(u16, Option<&'static str>)>,
}

/// The service.
pub struct PushService {
    pub at: SocketAddr,
    kept: Arc<Kept>,
}

impl PushService {
    pub async fn open() -> Self {
        let kept = Arc::new(Kept::default());
        *kept.answer.lock().unwrap() = (201, None);
        let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
        let at = listener.local_addr().unwrap();
        let routes = Router::new().fallback(take).with_state(Arc::clone(&kept));
        tokio::spawn(async move { axum::serve(listener, routes).await });
        Self { at, kept }
    }

    /// Settings under which it may be sent to.
    pub fn settings(&self) -> Settings {
        let contact = "mailto:office@example.gov".to_owned();
        let push = PushSettings { loopback: Some(self.at), contact, ..PushSettings::default() };
        Settings { mailbox: true, push, ..Settings::default() }
    }

    pub fn answers(&self, code: u16, after: Option<&'static str>) {
        *self.kept.answer.lock().unwrap() = (code, after);
    }

    /// What came since it was last asked.
    pub fn got(&self) -> Vec<Got> {
        std::mem::take(&mut self.kept.got.lock().unwrap())
    }

    /// A browser that it knows under this name.
    pub fn browser(&self, name: &str) -> Browser {
        let mut seed = [7; 32];
        seed[..name.len()].copy_from_slice(name.as_bytes());
        let key = SecretKey::from_slice(&seed).unwrap();
        let secret: [u8; 16] = seed[..16].try_into().unwrap();
        Browser { endpoint: format!("http://{}/push/{name}", self.at), key, secret }
    }
}

async fn take(
    State(kept): State<Arc<Kept>>,
    uri: Uri,
    headers: HeaderMap,
    body: Bytes,
) -> Response {
    kept.got.lock().unwrap().push(Got { path: uri.path().into(), headers, body: body.into() });
    let (code, after) = *kept.answer.lock().unwrap();
    if code == 0 {
        std::future::pending::<()>().await;
    }
    let headers: Vec<(&str, &str)> = after
        .map(|after| ("retry-after", after))
        .into_iter()
        .chain((code == 307).then_some(("location", "/elsewhere")))
        .collect();
    let mut answer = StatusCode::from_u16(code).unwrap().into_response();
    for (name, value) in headers {
        answer
            .headers_mut()
            .insert(name.parse::<axum::http::HeaderName>().unwrap(), value.parse().unwrap());
    }
    answer
}

/// A browser with its keys.
pub struct Browser {
    pub endpoint: String,
    key: SecretKey,
    secret: [u8; 16],
}

impl Browser {
    /// What it tells a site.
    pub fn address(&self) -> PushAddress {
        PushAddress {
            endpoint: self.endpoint.clone(),
            p256dh: URL_SAFE_NO_PAD.encode(self.key.public_key().to_sec1_point(false).as_bytes()),
            auth: URL_SAFE_NO_PAD.encode(self.secret),
        }
    }

    pub fn mark(&self) -> String {
        self.address().mark()
    }

    /// The fields of the form.
    pub fn fields(&self) -> [(&'static str, String); 3] {
        let PushAddress { endpoint, p256dh, auth } = self.address();
        [("endpoint", endpoint), ("p256dh", p256dh), ("auth", auth)]
    }

    /// Opens a message closed for it.
    pub fn open(&self, body: &[u8]) -> serde_json::Value {
        let (salt, rest) = body.split_at(16);
        assert_eq!(rest[..4], 4096_u32.to_be_bytes());
        let (theirs, closed) = rest[5..].split_at(usize::from(rest[4]));
        let shared = self.key.diffie_hellman(&PublicKey::from_sec1_bytes(theirs).unwrap());
        let ours = self.key.public_key().to_sec1_point(false);
        let info = [b"WebPush: info\0", ours.as_bytes(), theirs].concat();
        let mut ikm = [0; 32];
        let hkdf = Hkdf::<Sha256>::new(Some(&self.secret), shared.raw_secret_bytes());
        hkdf.expand(&info, &mut ikm).unwrap();
        let (mut key, mut nonce) = ([0; 16], [0; 12]);
        let hkdf = Hkdf::<Sha256>::new(Some(salt), &ikm);
        hkdf.expand(b"Content-Encoding: aes128gcm\0", &mut key).unwrap();
        hkdf.expand(b"Content-Encoding: nonce\0", &mut nonce).unwrap();
        let plain = Aes128Gcm::new(&key.into()).decrypt(&Nonce::from(nonce), closed).unwrap();
        let end = plain.iter().rposition(|byte| *byte != 0).unwrap();
        assert_eq!(plain[end], 2, "the last record");
        serde_json::from_slice(&plain[..end]).unwrap()
    }
}

/// The claims of a request's token, whose signature must hold under the key it names.
pub fn claims(got: &Got) -> (serde_json::Value, String) {
    let line = got.header("authorization").strip_prefix("vapid t=").unwrap();
    let (token, key) = line.split_once(", k=").unwrap();
    let (said, signature) = token.rsplit_once('.').unwrap();
    let bytes = |text: &str| URL_SAFE_NO_PAD.decode(text).unwrap();
    let verifying = VerifyingKey::from_sec1_bytes(&bytes(key)).unwrap();
    verifying.verify(said.as_bytes(), &Signature::from_slice(&bytes(signature)).unwrap()).unwrap();
    let claims = serde_json::from_slice(&bytes(said.split_once('.').unwrap().1)).unwrap();
    (claims, key.to_owned())
}
