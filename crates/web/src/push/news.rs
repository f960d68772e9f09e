//! What browsers are told: of the news that becomes letters, the reference and a few words. No
//! name, no vessel, no port: a screen is read by whoever stands beside it.

use accounts::{AccountsError, Viewer};
use chrono::{DateTime, TimeDelta, Utc};
use identifiers::Language;
use serde::{Deserialize, Serialize};
use storage::Tx;
use storage::jobs::{self, NewJob};

use super::work::{MESSAGE, NEWS};
use crate::look::Words;

/// The news there are words for: `push-news-KEY`. All letters about calls, and the test.
pub const KEYS: [&str; 9] = [
    "call-received",
    "call-withdrawn",
    "call-queried",
    "call-held",
    "call-refused",
    "call-message",
    "certificate-issued",
    "certificate-revoked",
    "test",
];

/// News older than this mislead.
const FRESH: TimeDelta = TimeDelta::days(2);

/// One message to one browser, as its job holds it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Message {
    /// Id of the browser.
    pub(super) device: String,
    /// One of [`KEYS`].
    pub(super) key: String,
    /// Id of the call, blank for the test.
    pub(super) call: String,
    /// Its reference.
    pub(super) reference: String,
    /// When it was news.
    pub(super) at: DateTime<Utc>,
}

/// What the worker of the browser is given.
#[derive(Debug, Serialize)]
struct Shown {
    title: String,
    body: String,
    to: String,
    tag: String,
    lang: &'static str,
}

impl Message {
    /// True if it still tells what one would want to know, and for how long, in seconds.
    pub(super) fn fresh(&self, now: DateTime<Utc>) -> Option<i64> {
        let left = (self.at + FRESH - now).num_seconds();
        (1..=FRESH.num_seconds()).contains(&left).then_some(left)
    }

    /// Where it leads.
    fn path(&self) -> String {
        match self.call.as_str() {
            "" => "/account/push".to_owned(),
            call => format!("/calls/{call}"),
        }
    }

    /// The message in words, as JSON for our own script in the browser.
    pub(super) fn text(&self, language: Language) -> String {
        let words = Words::new(language);
        let body = [words.t(&format!("push-news-{}", self.key)), words.t("push-open")];
        let title = if self.reference.is_empty() { "Landfall" } else { self.reference.as_str() };
        let shown = Shown {
            title: title.to_owned(),
            body: body.join(" "),
            to: self.path(),
            tag: self.path(),
            lang: language.tag(),
        };
        serde_json::json!(shown).to_string()
    }
}

/// The news beside a letter about a call: a job of its own, so that neither waits for the other.
pub(crate) fn beside(letter: &NewJob) -> Option<NewJob> {
    let dedupe_key = Some(format!("{NEWS} {}", letter.dedupe_key.as_deref()?));
    Some(NewJob { kind: NEWS, payload: letter.payload.clone(), dedupe_key, run_at: None })
}

/// Promises a test message to one of the viewer's browsers, once a minute.
///
/// # Errors
/// [`AccountsError::NotFound`] if it is not theirs.
pub(crate) async fn promise_test(
    accounts: &accounts::Accounts,
    viewer: &Viewer,
    mark: &str,
) -> Result<(), AccountsError> {
    let devices = accounts.push_devices(viewer).await?;
    let device = devices.into_iter().find(|device| device.mark == mark);
    let device = device.ok_or(AccountsError::NotFound)?.id.to_string();
    let tx = accounts.store().write(&viewer.scope()).await?;
    let at = tx.ambient().now();
    let once = format!("{} {}", at.timestamp() / 60, device);
    let (key, call, reference) = ("test".to_owned(), String::new(), String::new());
    promise(&tx, &Message { device, key, call, reference, at }, &once).await?;
    Ok(tx.commit().await?)
}

/// Promises a message, once under `once`.
pub(super) async fn promise(
    tx: &Tx,
    message: &Message,
    once: &str,
) -> Result<(), storage::StorageError> {
    let payload = serde_json::json!(message);
    let dedupe_key = Some(format!("{MESSAGE} {once}"));
    jobs::promise(tx, NewJob { kind: MESSAGE, payload, dedupe_key, run_at: None }).await
}

#[cfg(test)]
mod tests {
    use super::*;

    fn message(key: &str, call: &str) -> Message {
        let at = DateTime::<Utc>::UNIX_EPOCH;
        let (device, reference) = ("1".into(), if call.is_empty() { "" } else { "VC-K7P-3RM" });
        Message { device, key: key.into(), call: call.into(), reference: reference.into(), at }
    }

    #[test]
    fn every_news_has_words_in_every_language_and_fits() {
        for language in Language::ALL {
            for key in KEYS {
                let text = message(key, "0190f5fe-0000-7000-8000-000000000000").text(language);
                assert!(!text.contains('⟦') && text.len() < 400, "{language:?} {key}: {text}");
                assert!(text.contains("VC-K7P-3RM"), "{text}");
            }
        }
        for key in KEYS.iter().filter(|key| **key != "test") {
            assert!(crate::mail::KEYS.contains(key), "{key} is a letter too");
        }
    }

    #[test]
    fn it_leads_to_the_call_and_the_test_to_the_page_it_came_from() {
        let text = |message: &Message| -> serde_json::Value {
            serde_json::from_str(&message.text(Language::En)).unwrap()
        };
        let news = text(&message("certificate-issued", "7"));
        assert_eq!((&news["to"], &news["lang"]), (&"/calls/7".into(), &"en".into()));
        assert_eq!(news["body"], "Cleared. Open it.");
        let test = text(&message("test", ""));
        assert_eq!((&test["to"], &test["title"]), (&"/account/push".into(), &"Landfall".into()));
    }

    #[test]
    fn old_news_are_not_told() {
        let news = message("call-held", "7");
        assert_eq!(news.fresh(news.at), Some(2 * 86_400));
        assert_eq!(news.fresh(news.at + TimeDelta::hours(47)), Some(3_600));
        assert_eq!(news.fresh(news.at + FRESH), None);
        assert_eq!(
            news.fresh(news.at - TimeDelta::hours(1)),
            None,
            "nor those of a clock that was wrong"
        );
    }
}
