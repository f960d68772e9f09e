//! Messages to browsers ("Tell me on this device"): what is told, how it is closed for one browser
//! (RFC 8291), how we show who we are (RFC 8292), and how it is taken to the browser's push service
//! (RFC 8030).
//!
//! A browser names the address it is reached at, so every address is looked at twice, when it comes
//! and when it is used: https alone, a host of `resources/push-services.tsv` or of the operator's
//! setting, addresses of the public net alone. Letters never wait for it: it works in a loop of its own.

mod closed;
mod courier;
mod endpoint;
mod network;
mod news;
mod vapid;
mod work;

use std::net::SocketAddr;

use accounts::Keys;

pub use closed::{ClosedReason, close};
pub use courier::{Courier, CourierError, Sent};
pub use endpoint::{Endpoint, EndpointReason};
pub use news::KEYS;
pub(crate) use news::{beside, promise_test};
pub use vapid::Identity;
pub use work::turn;
pub(crate) use work::{KINDS, run};

/// How messages to browsers go out; from the configuration.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PushSettings {
    /// Whether they do at all.
    pub on: bool,
    /// Whom a push service may write to about us: `mailto:` or `https:`. Blank: nobody is named.
    pub contact: String,
    /// Hosts besides those of `resources/push-services.tsv`.
    pub hosts: Vec<String>,
    /// A push service on this machine, reached without TLS: for tests and training.
    pub loopback: Option<SocketAddr>,
}

impl Default for PushSettings {
    fn default() -> Self {
        Self { on: true, contact: String::new(), hosts: Vec::new(), loopback: None }
    }
}

/// Who we are before push services, from the keys of this installation.
#[must_use]
pub fn identity(keys: &Keys) -> Identity {
    Identity::new(&keys.push)
}
