//! Cookies: read from and written to headers. Five are set, all `HttpOnly` and `SameSite=Lax`.

use axum::http::HeaderMap;
use axum::http::header::COOKIE;

/// The session's token.
pub const SESSION: &str = "landfall-session";
/// The device's token, which outlives sessions.
pub const DEVICE: &str = "landfall-device";
/// The secret behind the form codes of someone not signed in.
pub const FORM: &str = "landfall-form";
/// What makes a browser a kiosk.
pub const KIOSK: &str = "landfall-kiosk";
/// A sign-in that waits for its second step.
pub const PENDING: &str = "landfall-pending";

/// The name a cookie goes by: over TLS with the prefix that makes browsers refuse it from elsewhere.
fn name(plain: &str, tls: bool) -> String {
    if tls { format!("__Host-{plain}") } else { plain.to_owned() }
}

/// The value of a cookie of ours.
#[must_use]
pub fn read(headers: &HeaderMap, plain: &str, tls: bool) -> Option<String> {
    let name = name(plain, tls);
    let lines = headers.get_all(COOKIE).iter().filter_map(|line| line.to_str().ok());
    let mut pairs =
        lines.flat_map(|line| line.split(';')).filter_map(|pair| pair.trim().split_once('='));
    pairs.find(|(key, _)| *key == name).map(|(_, value)| value.to_owned())
}

/// A `Set-Cookie` line. `seconds`: how long the browser keeps it; `None` until it is closed.
#[must_use]
pub fn write(plain: &str, value: &str, seconds: Option<i64>, tls: bool) -> String {
    let age = seconds.map(|seconds| format!("; Max-Age={}", seconds.max(0))).unwrap_or_default();
    let secure = if tls { "; Secure" } else { "" };
    format!("{}={value}; Path=/; HttpOnly; SameSite=Lax{age}{secure}", name(plain, tls))
}

/// A `Set-Cookie` line that takes a cookie away.
#[must_use]
pub fn forget(plain: &str, tls: bool) -> String {
    write(plain, "", Some(0), tls)
}

#[cfg(test)]
mod tests {
    use super::*;
    use axum::http::HeaderValue;

    #[test]
    fn a_cookie_is_found_among_others_and_never_by_half_its_name() {
        let mut headers = HeaderMap::new();
        headers.append(
            COOKIE,
            HeaderValue::from_static("a=1; xlandfall-session=no; landfall-session=yes"),
        );
        assert_eq!(read(&headers, SESSION, false).as_deref(), Some("yes"));
        assert_eq!(read(&headers, SESSION, true), None);
        assert_eq!(read(&headers, DEVICE, false), None);
    }

    #[test]
    fn over_tls_a_cookie_is_bound_to_this_host() {
        let line = write(SESSION, "v", Some(60), true);
        assert_eq!(
            line,
            "__Host-landfall-session=v; Path=/; HttpOnly; SameSite=Lax; Max-Age=60; Secure"
        );
        assert!(forget(SESSION, false).contains("Max-Age=0"));
    }
}
