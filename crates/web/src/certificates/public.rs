//! What anyone may take along to verify without a link: public keys and revocation lists.

use axum::extract::Path;
use axum::http::header::{CACHE_CONTROL, CONTENT_TYPE};
use axum::response::{IntoResponse as _, Response};

use crate::guest::Guest;
use crate::pace::READS;
use crate::refusal::Refusal;

/// `GET /verify/keys.json`
pub(super) async fn keys(guest: Guest) -> Result<Response, Refusal> {
    let keys = guest.app.clearance().public_keys().await?;
    let text =
        certificates::write_keys(&keys).map_err(|error| Refusal::fault(error.to_string()))?;
    Ok(json(text))
}

/// `GET /verify/revocations/VC.json`
pub(super) async fn revocations(
    guest: Guest,
    Path(name): Path<String>,
) -> Result<Response, Refusal> {
    let territory = name.strip_suffix(".json").ok_or_else(Refusal::not_found)?;
    guest.pace(READS)?;
    let list = guest.app.clearance().revocation_list(territory).await?;
    let text = list.write().map_err(|error| Refusal::fault(error.to_string()))?;
    Ok(json(text))
}

fn json(text: String) -> Response {
    let headers =
        [(CONTENT_TYPE, "application/json; charset=utf-8"), (CACHE_CONTROL, "public, max-age=60")];
    (headers, text).into_response()
}
