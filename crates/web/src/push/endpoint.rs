//! Push services: which hosts a message may be sent to.

use std::net::SocketAddr;

use axum::http::Uri;
use axum::http::uri::Scheme;

use super::PushSettings;

/// The hosts we know, as data.
const FILE: &str = include_str!("../../../../resources/push-services.tsv");
/// The longest address.
const LONGEST: usize = 2048;

/// The address of a browser at a push service that we may send to.
#[derive(Clone, PartialEq, Eq)]
pub struct Endpoint {
    uri: Uri,
    host: String,
    /// Reached without TLS on this machine, where the settings say so.
    pub(super) loopback: Option<SocketAddr>,
}

impl std::fmt::Debug for Endpoint {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        // The path is a secret: whoever has it can send to the browser.
        f.debug_struct("Endpoint").field("host", &self.host).finish_non_exhaustive()
    }
}

/// Why an address is none that we send to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum EndpointReason {
    /// It is no address, or one with parts that no push service gives.
    #[error("this is not the address of a push service")]
    Form,
    /// It is not https.
    #[error("the address of a push service begins with https://")]
    Plain,
    /// The host is not on the list.
    #[error("this push service is not one that this program sends to")]
    Host,
}

impl EndpointReason {
    /// The key of the sentence a person reads.
    #[must_use]
    pub fn key(self) -> &'static str {
        match self {
            Self::Form | Self::Plain => "push-refused-form",
            Self::Host => "push-refused-host",
        }
    }
}

impl Endpoint {
    /// Reads an address that a browser gave.
    ///
    /// # Errors
    /// [`EndpointReason`].
    pub fn parse(text: &str, settings: &PushSettings) -> Result<Self, EndpointReason> {
        if text.len() > LONGEST || !text.bytes().all(|byte| byte.is_ascii_graphic()) {
            return Err(EndpointReason::Form);
        }
        let uri: Uri = text.parse().map_err(|_| EndpointReason::Form)?;
        let authority = uri.authority().ok_or(EndpointReason::Form)?.as_str().to_ascii_lowercase();
        if uri.path().len() < 2 || authority.contains('@') {
            return Err(EndpointReason::Form);
        }
        let loopback = settings.loopback.filter(|at| at.ip().is_loopback());
        let loopback = loopback
            .filter(|at| uri.scheme() == Some(&Scheme::HTTP) && authority == at.to_string());
        if loopback.is_some() {
            return Ok(Self { uri, host: authority, loopback });
        }
        if uri.scheme() != Some(&Scheme::HTTPS) {
            return Err(EndpointReason::Plain);
        }
        let host = authority.strip_suffix(":443").unwrap_or(&authority).to_owned();
        let added = || settings.hosts.iter().any(|known| fits(&host, known));
        if !known().any(|known| fits(&host, known)) && !added() {
            return Err(EndpointReason::Host);
        }
        Ok(Self { uri, host, loopback })
    }

    /// The name to look up and to hold the certificate against.
    #[must_use]
    pub fn host(&self) -> &str {
        &self.host
    }

    /// Where it belongs: for whom our identity is shown (RFC 8292 §2).
    #[must_use]
    pub fn origin(&self) -> String {
        let scheme = if self.loopback.is_some() { "http" } else { "https" };
        format!("{scheme}://{}", self.host)
    }

    /// What is asked for there.
    pub(super) fn path(&self) -> &str {
        self.uri.path_and_query().map_or("/", |path| path.as_str())
    }
}

/// The hosts of the list.
fn known() -> impl Iterator<Item = &'static str> {
    let lines = FILE.lines().skip(1).filter(|line| !line.starts_with('#'));
    lines.filter_map(|line| line.split('\t').next()).filter(|host| !host.is_empty())
}

/// True if a host is the one known, or lies below it where that begins with `*.`.
fn fits(host: &str, known: &str) -> bool {
    let known = known.trim().to_ascii_lowercase();
    match known.strip_prefix('*') {
        Some(end) => end.len() > 1 && host.len() > end.len() && host.ends_with(end),
        None => !known.is_empty() && host == known,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parse(text: &str) -> Result<Endpoint, EndpointReason> {
        Endpoint::parse(text, &PushSettings::default())
    }

    #[test]
    fn every_line_of_the_list_has_a_host_a_source_a_date_and_how_sure() {
        for line in FILE.lines().filter(|line| !line.starts_with('#')) {
            let cells: Vec<&str> = line.split('\t').collect();
            assert!(cells.len() == 5 && cells.iter().all(|cell| !cell.is_empty()), "{line}");
            assert!(cells[0] == "host" || cells[3].len() == 10, "{line}");
        }
        assert!(known().count() >= 5);
    }

    #[test]
    fn push_services_are_known_and_nothing_else_is() {
        for good in [
            "https://fcm.googleapis.com/fcm/send/a:b",
            "https://FCM.googleapis.com:443/fcm/send/a",
            "https://updates.push.services.mozilla.com/wpush/v2/x",
            "https://web.push.apple.com/QOp",
            "https://wns2-by3p.notify.windows.com/w/?token=BQ%3d",
        ] {
            assert!(parse(good).is_ok(), "{good}");
        }
        for (bad, why) in [
            ("http://fcm.googleapis.com/fcm/send/a", EndpointReason::Plain),
            ("http://127.0.0.1:9000/p", EndpointReason::Plain),
            ("https://127.0.0.1/p", EndpointReason::Host),
            ("https://[::1]/p", EndpointReason::Host),
            ("https://localhost/p", EndpointReason::Host),
            ("https://169.254.169.254/latest", EndpointReason::Host),
            ("https://evil.example/fcm.googleapis.com", EndpointReason::Host),
            ("https://fcm.googleapis.com.evil.example/p", EndpointReason::Host),
            ("https://evilfcm.googleapis.com/p", EndpointReason::Host),
            ("https://push.apple.com/p", EndpointReason::Host),
            ("https://fcm.googleapis.com:8443/p", EndpointReason::Host),
            ("https://fcm.googleapis.com@evil.example/p", EndpointReason::Form),
            ("https://a:b@fcm.googleapis.com/p", EndpointReason::Form),
            ("https://fcm.googleapis.com/", EndpointReason::Form),
            ("file:///etc/passwd", EndpointReason::Form),
            ("fcm.googleapis.com", EndpointReason::Form),
            ("/p", EndpointReason::Form),
            ("", EndpointReason::Form),
            ("https://fcm.googleapis.com/a b", EndpointReason::Form),
            ("https://fcm.googleapis.com/a\r\nx: y", EndpointReason::Form),
        ] {
            assert_eq!(parse(bad), Err(why), "{bad}");
        }
        assert!(parse(&format!("https://fcm.googleapis.com/{}", "a".repeat(LONGEST))).is_err());
    }

    #[test]
    fn an_operator_adds_hosts_and_a_service_on_this_machine() {
        let settings = PushSettings {
            hosts: vec!["push.example.gov".into(), "*".into(), "*.".into()],
            loopback: Some("127.0.0.1:9000".parse().unwrap()),
            ..PushSettings::default()
        };
        let parse = |text| Endpoint::parse(text, &settings);
        assert_eq!(
            parse("https://push.example.gov/a").unwrap().origin(),
            "https://push.example.gov"
        );
        assert_eq!(parse("http://127.0.0.1:9000/a").unwrap().origin(), "http://127.0.0.1:9000");
        for bad in ["http://127.0.0.1:9001/a", "http://localhost:9000/a", "https://other.example/a"]
        {
            assert!(parse(bad).is_err(), "{bad}");
        }
        let outside =
            PushSettings { loopback: Some("10.0.0.1:80".parse().unwrap()), ..settings.clone() };
        assert!(Endpoint::parse("http://10.0.0.1:80/a", &outside).is_err());
        assert!(!format!("{:?}", parse("https://push.example.gov/secret")).contains("secret"));
    }
}
