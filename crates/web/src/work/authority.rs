//! Standing authorities: every notice received is a job, done at least once; the desk does it
//! exactly once.

use clearance::AUTHORITY_JOB;
use clearance::voyage::CallId;
use storage::jobs::NewJob;
use storage::outbox::Announcement;

use crate::app::App;

/// The listener of the outbox: a notice that came is looked at under the authorities in force.
pub(super) fn listens(announcement: &Announcement) -> Option<NewJob> {
    (announcement.topic == "notice.submitted").then(|| NewJob {
        kind: AUTHORITY_JOB,
        payload: serde_json::json!({ "call": announcement.subject }),
        dedupe_key: Some(format!("{AUTHORITY_JOB} {}", announcement.id)),
        run_at: None,
    })
}

/// Does the job. The reason of a failure is for the operator: no names.
pub(super) async fn apply(app: &App, payload: &str) -> Result<(), String> {
    let payload: serde_json::Value =
        serde_json::from_str(payload).map_err(|_| "the job holds no call".to_owned())?;
    let call = payload.get("call").and_then(|call| call.as_str()).unwrap_or_default();
    let call: CallId = call.parse().map_err(|_| "the job holds no call".to_owned())?;
    let done = app.clearance().apply_authorities(app.accounts(), &call).await;
    done.map(|_| ()).map_err(|why| why.to_string())
}
