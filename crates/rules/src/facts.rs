//! Facts bound once, judged by many rules.

use std::collections::HashMap;
use std::sync::Arc;

use cel::{Context, Value};
use chrono::{DateTime, NaiveDate, NaiveTime, TimeDelta};
use serde::Serialize;
use serde_json::Value as Json;
use thiserror::Error;

use crate::functions::ENV;
use crate::kind::{Kind, Record};
use crate::limits;
use crate::schema::FactSchema;

/// The facts of one case, converted once.
///
/// Shared freely between threads; evaluation never changes them.
pub struct Facts {
    pub(crate) context: Context<'static, 'static>,
    pub(crate) schema: FactSchema,
    /// Entries of the longest list.
    pub(crate) longest: usize,
}

impl std::fmt::Debug for Facts {
    /// Never prints a fact: facts are personal data and debug output is logged.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Facts").field("longest", &self.longest).finish_non_exhaustive()
    }
}

/// Why a value does not give the facts a schema promises: a mistake in the
/// program that binds them, never the reader's.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub enum FactsRefusal {
    /// The value cannot be serialised.
    #[error("the facts cannot be read: {message}")]
    Unreadable {
        /// The serialiser's message.
        message: String,
    },
    /// A fact that is always there is not.
    #[error("the fact `{path}` is missing")]
    Missing {
        /// Its path, with indices.
        path: String,
    },
    /// A fact of another type than the schema says.
    #[error("the fact `{path}` is not a {wanted}")]
    WrongType {
        /// Its path, with indices.
        path: String,
        /// The schema's type in words.
        wanted: String,
    },
    /// A text or list over [`limits::FACT_TEXT_BYTES`], [`limits::FACT_LIST_ENTRIES`].
    #[error("the fact `{path}` is too long: {size}")]
    TooLong {
        /// Its path, with indices.
        path: String,
        /// Bytes of text, or entries.
        size: usize,
    },
}

impl Facts {
    /// Takes from `value` what `schema` names; anything else in it is left out,
    /// since no rule can ask for it. `null` is the same as missing.
    ///
    /// # Errors
    /// [`FactsRefusal`] names the fact that is missing, of another type or too
    /// long.
    pub fn bind<T: Serialize + ?Sized>(
        schema: &FactSchema,
        value: &T,
    ) -> Result<Self, FactsRefusal> {
        let json = serde_json::to_value(value)
            .map_err(|e| FactsRefusal::Unreadable { message: e.to_string() })?;
        let mut binder = Binder { path: String::new(), longest: limits::LIST_ENTRIES };
        let mut context = Context::with_env(Arc::clone(&ENV));
        let mut found = binder.fields(&schema.root, &json)?;
        for (name, field) in &schema.root.fields {
            // A missing group at the root is an empty one, so that a rule can
            // ask `has(owner.name)`: CEL has no test for a bare name.
            let value = found.remove(name).unwrap_or_else(|| {
                debug_assert!(field.optional, "required facts are there by now");
                Value::from(HashMap::<String, Value>::new())
            });
            context.add_variable_from_value(name.as_str(), value);
        }
        Ok(Self { context, schema: schema.clone(), longest: binder.longest })
    }
}

struct Binder {
    path: String,
    longest: usize,
}

impl Binder {
    /// Runs `work` with `part` added to the path.
    fn within<T>(&mut self, part: &str, work: impl FnOnce(&mut Self) -> T) -> T {
        let length = self.path.len();
        self.path.push_str(part);
        let out = work(self);
        self.path.truncate(length);
        out
    }

    fn fields(
        &mut self,
        record: &Record,
        json: &Json,
    ) -> Result<HashMap<String, Value>, FactsRefusal> {
        let mut out = HashMap::with_capacity(record.fields.len());
        for (name, field) in &record.fields {
            let part = if self.path.is_empty() { name.clone() } else { format!(".{name}") };
            let found = self.within(&part, |this| match json.get(name) {
                None | Some(Json::Null) if field.optional => Ok(None),
                None | Some(Json::Null) => Err(FactsRefusal::Missing { path: this.path.clone() }),
                Some(json) => this.value(&field.kind, json).map(Some),
            })?;
            if let Some(value) = found {
                out.insert(name.clone(), value);
            }
        }
        Ok(out)
    }

    fn value(&mut self, kind: &Kind, json: &Json) -> Result<Value, FactsRefusal> {
        let found = match (kind, json) {
            (Kind::Record(record), Json::Object(_)) => {
                return Ok(Value::from(self.fields(record, json)?));
            }
            (Kind::List(entry), Json::Array(list)) => return self.list(entry, list),
            (Kind::Text, Json::String(text)) => {
                if text.len() > limits::FACT_TEXT_BYTES {
                    return Err(self.too_long(text.len()));
                }
                Some(Value::from(text.as_str()))
            }
            (Kind::Bool, Json::Bool(b)) => Some(Value::Bool(*b)),
            (Kind::Int, Json::Number(n)) => n.as_i64().map(Value::Int),
            (Kind::Double, Json::Number(n)) => n.as_f64().map(Value::Float),
            (Kind::Instant { date }, Json::String(text)) => instant(text, *date),
            (Kind::Duration, Json::Number(n)) => seconds(n),
            _ => None,
        };
        found.ok_or_else(|| FactsRefusal::WrongType {
            path: self.path.clone(),
            wanted: kind.to_string(),
        })
    }

    fn list(&mut self, entry: &Kind, list: &[Json]) -> Result<Value, FactsRefusal> {
        if list.len() > limits::FACT_LIST_ENTRIES {
            return Err(self.too_long(list.len()));
        }
        self.longest = self.longest.max(list.len());
        let mut out = Vec::with_capacity(list.len());
        for (at, json) in list.iter().enumerate() {
            out.push(self.within(&format!("[{at}]"), |this| this.value(entry, json))?);
        }
        Ok(Value::List(Arc::new(out)))
    }

    fn too_long(&self, size: usize) -> FactsRefusal {
        FactsRefusal::TooLong { path: self.path.clone(), size }
    }
}

fn instant(text: &str, date: bool) -> Option<Value> {
    if date {
        let day: NaiveDate = text.parse().ok()?;
        let start = day.and_time(NaiveTime::MIN).and_utc().fixed_offset();
        return Some(Value::Timestamp(start));
    }
    // In UTC: the evaluator reads the hour of an instant in the offset it came
    // with, where CEL's own rule is UTC unless a zone is named.
    let at = DateTime::parse_from_rfc3339(text).ok()?;
    Some(Value::Timestamp(at.to_utc().fixed_offset()))
}

/// Whole seconds or a fraction of them, within [`limits::HOURS`].
fn seconds(number: &serde_json::Number) -> Option<Value> {
    let seconds = number.as_f64()?;
    if seconds.is_nan() || seconds.abs() > 3_600.0 * limits::HOURS as f64 {
        return None;
    }
    #[expect(clippy::cast_possible_truncation, reason = "bounded just above")]
    let millis = (seconds * 1_000.0).round() as i64;
    TimeDelta::try_milliseconds(millis).map(Value::Duration)
}
