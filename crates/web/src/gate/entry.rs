//! Going in: cookies of a sign-in, and where to go on.

use accounts::{Seat, SignIn, SignedIn};
use axum::http::HeaderValue;
use axum::http::header::SET_COOKIE;
use axum::response::Response;

use crate::app::App;
use crate::cookies;
use crate::guest::{Guest, first_page};
use crate::look::Words;
use crate::look::page::own_path;
use crate::reply;

/// How long a device is remembered, in seconds.
pub(crate) const YEAR: i64 = 365 * 24 * 3600;
/// How long a sign-in waits for its next step, in seconds; `accounts` ends it at the same time.
const WAITS: i64 = 10 * 60;

/// The page someone wanted before they were asked to sign in: a path of this site, never a
/// sign-in page again.
pub(super) fn wanted(given: Option<&str>) -> Option<String> {
    let path = given
        .map(str::trim)
        .filter(|path| own_path(path) && path.is_ascii() && path.len() <= 2000)?;
    let again = ["/sign-in", "/sign-out", "/sign-up", "/unlock"];
    let page = path.split(['?', '#']).next().unwrap_or(path);
    let loops = again.iter().any(|gate| page == *gate || page.starts_with(&format!("{gate}/")));
    (!loops && path != "/").then(|| path.to_owned())
}

/// The same, from the query of the address asked for.
pub(super) fn wanted_in(guest: &Guest) -> Option<String> {
    let (_, query) = guest.here.split_once('?')?;
    let next = form_urlencoded::parse(query.as_bytes()).find(|(name, _)| name == "next");
    wanted(next.as_ref().map(|(_, path)| path.as_ref()))
}

/// The address of a step that keeps in mind where to go on.
pub(super) fn step(path: &str, next: Option<&str>) -> String {
    match next {
        Some(next) => {
            let query: String = form_urlencoded::byte_serialize(next.as_bytes()).collect();
            format!("{path}?next={query}")
        }
        None => path.to_owned(),
    }
}

/// The answer with cookies to keep.
pub(crate) fn carrying(
    mut response: Response,
    lines: impl IntoIterator<Item = String>,
) -> Response {
    for line in lines {
        if let Ok(line) = HeaderValue::from_str(&line) {
            response.headers_mut().append(SET_COOKIE, line);
        }
    }
    response
}

/// Lets someone in: the cookies of the session and of the device, and on to the page they
/// wanted or the first of their role. What stood in the browser before is forgotten.
pub(crate) fn admit(app: &App, signed_in: &SignedIn, next: Option<&str>) -> Response {
    let tls = app.settings().tls;
    let lasts = (signed_in.expires_at - app.store().ambient().now()).num_seconds();
    // A kiosk keeps a session until it is closed, and remembers nobody.
    let lasts = (!signed_in.kiosk).then_some(lasts);
    let device = match signed_in.kiosk {
        false => cookies::write(cookies::DEVICE, &signed_in.device, Some(YEAR), tls),
        true => cookies::forget(cookies::DEVICE, tls),
    };
    let lines = [
        cookies::write(cookies::SESSION, &signed_in.token, lasts, tls),
        device,
        cookies::forget(cookies::PENDING, tls),
        cookies::forget(cookies::FORM, tls),
    ];
    carrying(reply::see(next.unwrap_or_else(|| first_page(signed_in.seat.role))), lines)
}

/// What follows a right password: in, or to the next step. None if it was refused.
pub(super) async fn go_on(guest: &Guest, step_now: SignIn, next: Option<&str>) -> Option<Response> {
    let tls = guest.app.settings().tls;
    let wait = |pending: &str, path: &str| {
        let line = cookies::write(cookies::PENDING, pending, Some(WAITS), tls);
        Some(carrying(reply::see(&step(path, next)), [line]))
    };
    match step_now {
        SignIn::Done(signed_in) => {
            leave_the_old(guest).await;
            Some(admit(&guest.app, &signed_in, next))
        }
        SignIn::NeedsCode { pending } => wait(&pending, "/sign-in/code"),
        SignIn::ChooseSeat { pending, .. } => wait(&pending, "/sign-in/seat"),
        SignIn::NoSeat | SignIn::Refused => None,
    }
}

/// Ends the session this browser had: it is about to get another, and nobody could end it later.
pub(super) async fn leave_the_old(guest: &Guest) {
    let Some(session) = guest.session.as_deref() else {
        return;
    };
    if let Err(error) = guest.app.accounts().sign_out(session.holder()).await {
        tracing::info!(%error, "the session before could not be ended");
    }
}

/// A seat in words: "Officer, Customs · Saint Lucia, Rodney Bay".
pub(crate) fn seat_name(app: &App, words: &Words, seat: &Seat) -> String {
    let role = words.t(&format!("seat-{}", seat.role));
    let agency = seat
        .agency
        .map(|agency| format!(", {}", words.t(&format!("agency-{agency}"))))
        .unwrap_or_default();
    let territory = registry::territory::TerritoryId::parse(&seat.territory).ok();
    let territory = territory.and_then(|id| app.atlas().territory(&id));
    let Some(territory) = territory else {
        return format!("{role}{agency}");
    };
    let port = seat.port.as_deref().and_then(|id| app.clearance().port(id));
    let port =
        port.map(|(_, port)| format!(", {}", port.name.get(words.language()))).unwrap_or_default();
    format!("{role}{agency} · {}{port}", territory.name.get(words.language()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_paths_of_this_site_are_wanted() {
        for good in ["/voyages", "/voyages/1?a=b", "/sign-inn"] {
            assert_eq!(wanted(Some(good)).as_deref(), Some(good));
        }
        let evil = [
            "https://evil.example",
            "//evil.example",
            "/\\evil.example",
            "/\tx",
            "javascript:1",
            "",
            "/é",
            "/",
        ];
        for bad in evil.into_iter().chain([
            "/sign-in",
            "/sign-in?next=/x",
            "/sign-in/code",
            "/sign-out",
            "/unlock",
        ]) {
            assert_eq!(wanted(Some(bad)), None, "{bad:?}");
        }
        assert_eq!(wanted(None), None);
        assert_eq!(wanted(Some(&format!("/{}", "a".repeat(3000)))), None);
        assert_eq!(step("/sign-in/code", Some("/a?b=c&d")), "/sign-in/code?next=%2Fa%3Fb%3Dc%26d");
    }
}
