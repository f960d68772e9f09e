//! Checking a voyage file: anyone may, nothing is kept, nobody's past is looked up.

use axum::response::Response;
use clearance::history::History;

use super::report::{self, Reader};
use super::sent::Sent;
use super::shapes::Checked;
use super::{answer, shapes};
use crate::guest::Guest;
use crate::look::Words;
use crate::pace;
use crate::refusal::Refusal;

/// Check a voyage without sending it
///
/// The same checks, requirements, deadlines and fees as when it is sent, by the rules of each
/// territory as of now. Nothing is kept. What earlier notices said of the vessel and her people is
/// not looked at: that happens only when a voyage is sent. Sentences come in the language of
/// `Accept-Language`.
#[utoipa::path(
    post, path = "/api/v1/check", operation_id = "checkVoyage", tag = "voyages",
    request_body(content = clearance::voyage_file::VoyageFile, description = "A voyage file"),
    responses(
        (status = 200, description = "What each call asks, costs and lacks; `may_submit` tells whether it may be sent.",
         body = shapes::Checked, headers(("RateLimit" = String, description = "What is left: `\"checks\";r=29;t=2`."))),
        answer::Bodied, answer::Paced, answer::Any,
    ),
)]
pub(super) async fn check_voyage(guest: Guest, sent: Sent) -> Result<Response, Refusal> {
    let left = guest.pace(pace::CHECKS)?;
    let parsed = sent.voyage()?;
    let now = guest.app.store().ambient().now();
    let found =
        clearance::report::assess(&parsed.voyage, guest.app.atlas(), &History::default(), now);
    let words = Words::new(guest.language);
    let checked = Checked {
        report: report::told(&words, Reader::Skipper, &found)?,
        warnings: report::problems(&words, &parsed.warnings),
    };
    Ok(left.tell(answer::ok(&checked)?))
}
