//! Where the vessel called in the last 30 days, as far as earlier voyages tell: proposed in the
//! box of that question, to be mended and sent by the master.

use chrono::{DateTime, TimeDelta, Utc};
use clearance::draft::Draft;
use clearance::{CallFilter, CallRow};
use serde_json::{Map, Value, json};

use super::ports;
use crate::guest::Me;
use crate::look::Words;
use crate::refusal::Refusal;

/// The question of the Maritime Declaration of Health.
const QUESTION: &str = "health.ports-30-days";

/// Fills the answer, if there is none yet, with the ports of one's earlier calls. Nothing is kept
/// before the form is sent.
pub(super) async fn propose(me: &Me, draft: &mut Draft) -> Result<(), Refusal> {
    let given = draft.declaration.get("answers").and_then(|answers| answers.get(QUESTION));
    if given.is_some() {
        return Ok(());
    }
    let now = me.app.store().ambient().now();
    let calls = me
        .app
        .clearance()
        .calls(&me.viewer, &CallFilter { most: 500, ..CallFilter::default() })
        .await?;
    let words = Words::new(me.language);
    let mut left: Vec<(DateTime<Utc>, &CallRow)> =
        calls.iter().filter_map(|call| Some((left_at(call, now)?, call))).collect();
    left.sort_by_key(|(at, _)| std::cmp::Reverse(*at));
    let line = |(at, call): &(DateTime<Utc>, &CallRow)| {
        let zone =
            ports::find(me.app.atlas(), &call.port).map_or(chrono_tz::UTC, |(t, _)| t.time_zone);
        let day = words.date(at.with_timezone(&zone).date_naive());
        format!("{}, {day}", ports::name(me.app.atlas(), &call.port, me.language))
    };
    let mut lines: Vec<String> = left.iter().map(line).collect();
    if lines.is_empty() && !draft.from.port.trim().is_empty() {
        lines.push(ports::name(me.app.atlas(), &draft.from.port, me.language));
    }
    if lines.is_empty() {
        return Ok(());
    }
    let answers = draft.declaration.entry("answers").or_insert_with(|| Value::Object(Map::new()));
    if let Value::Object(answers) = answers {
        answers.insert(QUESTION.into(), json!({ "value": lines }));
    }
    Ok(())
}

/// The same for a plan made from one before: what was proposed then is proposed anew.
pub(super) async fn renew(me: &Me, draft: &mut Draft) -> Result<(), Refusal> {
    let answers = draft.declaration.get_mut("answers").and_then(Value::as_object_mut);
    if answers.and_then(|answers| answers.remove(QUESTION)).is_none() {
        return Ok(());
    }
    propose(me, draft).await
}

/// When a call was left, if that is within the last 30 days.
fn left_at(call: &CallRow, now: DateTime<Utc>) -> Option<DateTime<Utc>> {
    let at = call.departed_at.or(call.departs_at)?;
    (at <= now && at > now - TimeDelta::days(30)).then_some(at)
}
