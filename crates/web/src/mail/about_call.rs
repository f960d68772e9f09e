//! Letters about calls: which announcements become one, and what it says.

use accounts::Letter;
use chrono::{DateTime, TimeDelta, Utc};
use clearance::ClearanceError;
use clearance::voyage::CallId;
use serde::{Deserialize, Serialize};
use storage::StorageError;
use storage::jobs::NewJob;
use storage::outbox::Announcement;

use crate::app::App;

/// The kind of job such a letter waits as.
pub(crate) const JOB: &str = "call-letter";

/// An announcement older than this becomes no letter: news that comes days late misleads.
const FRESH: TimeDelta = TimeDelta::days(2);

/// What is known before the recipient is looked up: ids and codes, no names.
#[derive(Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Promise {
    /// Which letter.
    pub(crate) key: String,
    /// Id of the call.
    pub(crate) call: String,
    #[serde(default)]
    reference: String,
    #[serde(default)]
    way: String,
    #[serde(default)]
    agency: String,
    #[serde(default)]
    serial: String,
}

/// The listener of the outbox: the letter an announcement asks for, if any.
pub(crate) fn listens(announcement: &Announcement, now: DateTime<Utc>) -> Vec<NewJob> {
    let payload: serde_json::Value =
        serde_json::from_str(&announcement.payload).unwrap_or_default();
    let fresh = announced_at(announcement.id.as_str()).is_none_or(|at| now - at < FRESH);
    let Some(key) = key(&announcement.topic, &payload).filter(|_| fresh) else {
        return Vec::new();
    };
    let text = |name: &str| {
        payload.get(name).and_then(|value| value.as_str()).unwrap_or_default().to_owned()
    };
    let promise = Promise {
        key: key.to_owned(),
        call: announcement.subject.clone(),
        reference: text("reference"),
        way: text("way"),
        agency: text("agency"),
        serial: text("serial"),
    };
    let dedupe_key = Some(format!("{JOB} {}", announcement.id));
    vec![NewJob { kind: JOB, payload: serde_json::json!(promise), dedupe_key, run_at: None }]
}

/// Which letter. An agency that clears is no letter of its own: the certificate is. Nor is a
/// query: the question itself is a message to the skipper, announced with it.
fn key(topic: &str, payload: &serde_json::Value) -> Option<&'static str> {
    match topic {
        "notice.submitted" => Some("call-received"),
        "notice.cancelled" => Some("call-withdrawn"),
        "certificate.issued" => Some("certificate-issued"),
        "certificate.revoked" => Some("certificate-revoked"),
        "message.sent" if payload.get("from_officer")?.as_bool()? => {
            let question = payload.get("question").is_some_and(|question| question == true);
            Some(if question { "call-queried" } else { "call-message" })
        }
        "decision.taken" => match payload.get("outcome")?.as_str()? {
            "hold" | "refer" => Some("call-held"),
            "refuse" => Some("call-refused"),
            _ => None,
        },
        _ => None,
    }
}

/// When an id was drawn: a UUIDv7 begins with the milliseconds since 1970 (RFC 9562 §5.7).
fn announced_at(id: &str) -> Option<DateTime<Utc>> {
    let digits: String = id.chars().filter(char::is_ascii_hexdigit).take(12).collect();
    DateTime::from_timestamp_millis(i64::from_str_radix(&digits, 16).ok()?)
}

/// Why a letter about a call could not be written.
#[derive(Debug, thiserror::Error)]
pub(crate) enum AboutReason {
    /// The job holds no such promise.
    #[error("the job does not say which letter about which call")]
    Payload,
    /// Accounts.
    #[error(transparent)]
    Accounts(#[from] accounts::AccountsError),
    /// Clearance.
    #[error(transparent)]
    Clearance(#[from] ClearanceError),
    /// The database.
    #[error(transparent)]
    Storage(#[from] StorageError),
}

/// The letter of a job; none if nobody is there to read it any more.
pub(crate) async fn about(app: &App, payload: &str) -> Result<Option<Letter>, AboutReason> {
    let promise: Promise = serde_json::from_str(payload).map_err(|_| AboutReason::Payload)?;
    let id: CallId = promise.call.parse().map_err(|_| AboutReason::Payload)?;
    let call = match app.clearance().call_of_announcement(&id).await {
        Err(ClearanceError::NotFound) => return Ok(None),
        other => other?,
    };
    // An office took it in over the radio: there is nobody to write to.
    if app.clearance().was_taken_in(&call).await? {
        return Ok(None);
    }
    let Some(recipient) = app.accounts().recipient(&call.account).await? else {
        return Ok(None);
    };
    let port = app.clearance().port(&call.port);
    let port = port.map_or(call.port.as_str(), |(_, port)| port.name.get(recipient.language));
    let letter = Letter::new(&recipient.email, recipient.language, &promise.key)
        .with("call", promise.call)
        .with("reference", call.reference)
        .with("vessel", call.vessel_name)
        .with("port", port)
        .with("serial", promise.serial);
    let said = [("way", promise.way), ("agency", promise.agency)]
        .into_iter()
        .filter(|(_, value)| !value.is_empty());
    Ok(Some(said.fold(letter, |letter, (name, value)| letter.with(name, value))))
}

#[cfg(test)]
mod tests {
    use super::*;
    use storage::Ambient;
    use storage::outbox::AnnouncementId;

    fn announcement(topic: &str, payload: &str) -> Announcement {
        let id = AnnouncementId::new(&Ambient::system());
        Announcement {
            id,
            topic: topic.into(),
            administration: "a".into(),
            subject: "c".into(),
            payload: payload.into(),
        }
    }

    #[test]
    fn what_concerns_the_skipper_becomes_one_letter_and_the_rest_none() {
        let now = Ambient::system().now();
        let keys = |topic: &str, payload: &str| -> Vec<String> {
            let jobs = listens(&announcement(topic, payload), now);
            jobs.iter().map(|job| job.payload["key"].as_str().unwrap().to_owned()).collect()
        };
        assert_eq!(keys("notice.submitted", r#"{"reference":"VC-7K3"}"#), ["call-received"]);
        assert_eq!(keys("decision.taken", r#"{"outcome":"hold","way":"inward"}"#), ["call-held"]);
        assert_eq!(
            keys("message.sent", r#"{"from_officer":true,"question":true,"agency":"customs"}"#),
            ["call-queried"]
        );
        assert_eq!(keys("message.sent", r#"{"from_officer":true}"#), ["call-message"]);
        for (topic, payload) in [
            ("decision.taken", r#"{"outcome":"clear"}"#),
            ("decision.taken", r#"{"outcome":"query"}"#),
            ("message.sent", r#"{"from_officer":false}"#),
            ("message.sent", "{}"),
            ("seat.ended", "{}"),
            ("decision.taken", "no JSON"),
        ] {
            assert!(keys(topic, payload).is_empty(), "{topic} {payload}");
        }
    }

    #[test]
    fn old_news_becomes_no_letter_and_the_same_news_is_one_job() {
        let now = Ambient::system().now();
        let news = announcement("notice.submitted", "{}");
        let (once, again) = (listens(&news, now), listens(&news, now));
        assert!(once[0].dedupe_key.is_some() && once[0].dedupe_key == again[0].dedupe_key);
        assert!(listens(&news, now + TimeDelta::days(3)).is_empty());
    }
}
