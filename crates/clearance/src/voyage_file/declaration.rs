//! Answers and goods: what a notice declares.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use utoipa::ToSchema;

use registry::record::ProblemKind;
use registry::record::Quantity;
use registry::record::reader::{Node, take_letters, take_text, wrong_type};
use registry::record::take_date;
use registry::record::text::{self, CODE, DETAIL, NAME};
use registry::record::{Animal, Cash, MAX_GOODS, Stores, Weapon};

/// The value of an answer.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(untagged)]
pub enum AnswerValue {
    /// Yes or no.
    YesNo(bool),
    /// A number.
    Number(Quantity),
    /// A text or date.
    Text(String),
    /// Several lines.
    Lines(Vec<String>),
}

/// An answer to a territory's question. May be written short, `"customs.weapons": false`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct Answer {
    /// The answer.
    pub value: AnswerValue,
    /// What the answer needs explained.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub detail: Option<String>,
}

/// A person who is or was ill on this voyage.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct Illness {
    /// The person's `ref`, when still aboard.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub person: Option<String>,
    /// What the person suffers from.
    pub complaint: String,
    /// First day.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub since: Option<NaiveDate>,
    /// What was done, by whom, how the person is now.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub treatment: Option<String>,
}

/// A port the vessel was at within the last 30 days, before this voyage.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct RecentPort {
    /// Name of the place.
    pub place: String,
    /// Its country.
    pub country: String,
    /// Day the vessel left it.
    pub left_on: NaiveDate,
}

/// What the Maritime Declaration of Health asks beyond yes and no.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct HealthDetail {
    /// People who are or were ill.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub ill: Vec<Illness>,
    /// Ports of the last 30 days.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub recent_ports: Vec<RecentPort>,
    /// Where and when a sanitation certificate was issued, in words.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sanitation_certificate: Option<String>,
}

/// Answers and goods. At a call it replaces, section by section and answer by answer, what the
/// voyage declares for all its calls.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct Declaration {
    /// Answers by question id.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub answers: BTreeMap<String, Answer>,
    /// Stores.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub stores: Option<Stores>,
    /// Weapons; an empty list says that there are none.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub weapons: Option<Vec<Weapon>>,
    /// Animals; an empty list says that there are none.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub animals: Option<Vec<Animal>>,
    /// Cash; an empty list says that there is none to declare.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub cash: Option<Vec<Cash>>,
    /// Health.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub health: Option<HealthDetail>,
}

/// Most answers.
const MAX_ANSWERS: usize = 200;

impl Declaration {
    /// This declaration with what `here` says in its place.
    #[must_use]
    pub fn overlaid(&self, here: &Self) -> Self {
        let mut answers = self.answers.clone();
        answers.extend(here.answers.clone());
        Self {
            answers,
            stores: here.stores.clone().or_else(|| self.stores.clone()),
            weapons: here.weapons.clone().or_else(|| self.weapons.clone()),
            animals: here.animals.clone().or_else(|| self.animals.clone()),
            cash: here.cash.clone().or_else(|| self.cash.clone()),
            health: here.health.clone().or_else(|| self.health.clone()),
        }
    }

    pub(super) fn read(node: Node<'_>) -> Option<Self> {
        let f = node.fields(&["answers", "stores", "weapons", "animals", "cash", "health"])?;
        Some(Self {
            answers: f.child("answers", |node| read_answers(&node)).unwrap_or_default(),
            stores: f.child("stores", Stores::read),
            weapons: f.some_list("weapons", MAX_GOODS, Weapon::read),
            animals: f.some_list("animals", MAX_GOODS, Animal::read),
            cash: f.some_list("cash", MAX_GOODS, Cash::read),
            health: f.child("health", HealthDetail::read),
        })
    }
}

fn read_answers(node: &Node<'_>) -> Option<BTreeMap<String, Answer>> {
    let Value::Object(map) = node.value else {
        node.reader.refuse(&node.path, &wrong_type("object", node.value));
        return None;
    };
    if map.len() > MAX_ANSWERS {
        node.reader
            .refuse(&node.path, &ProblemKind::TooMany { max: MAX_ANSWERS, actual: map.len() });
        return None;
    }
    let mut answers = BTreeMap::new();
    for (id, value) in map {
        let path = registry::record::tree::join(&node.path, id);
        match text::take(id, CODE) {
            Ok(clean) => {
                let answer = Answer::read(Node { value, path, reader: node.reader });
                answers.extend(answer.map(|answer| (clean, answer)));
            }
            Err(kind) => node.reader.refuse(&path, &kind),
        }
    }
    Some(answers)
}

impl Answer {
    fn read(node: Node<'_>) -> Option<Self> {
        if !node.value.is_object() {
            let value = take_answer(node.value)
                .map_err(|kind| node.reader.refuse(&node.path, &kind))
                .ok()?;
            return Some(Self { value, detail: None });
        }
        let f = node.fields(&["value", "detail"])?;
        let (value, detail) = (f.need("value", take_answer), f.text("detail", DETAIL));
        Some(Self { value: value?, detail })
    }
}

fn take_answer(value: &Value) -> Result<AnswerValue, ProblemKind> {
    match value {
        Value::Bool(yes) => Ok(AnswerValue::YesNo(*yes)),
        Value::Number(_) => Quantity::take(value).map(AnswerValue::Number),
        Value::String(_) => take_text(value, DETAIL).map(AnswerValue::Text),
        Value::Array(lines) if lines.len() > MAX_GOODS => {
            Err(ProblemKind::TooMany { max: MAX_GOODS, actual: lines.len() })
        }
        Value::Array(lines) => lines
            .iter()
            .map(|l| take_text(l, NAME))
            .collect::<Result<_, _>>()
            .map(AnswerValue::Lines),
        other => Err(wrong_type("yes or no", other)),
    }
}

impl HealthDetail {
    fn read(node: Node<'_>) -> Option<Self> {
        let f = node.fields(&["ill", "recent_ports", "sanitation_certificate"])?;
        Some(Self {
            ill: f.list("ill", MAX_GOODS, Illness::read),
            recent_ports: f.list("recent_ports", MAX_GOODS, RecentPort::read),
            sanitation_certificate: f.text("sanitation_certificate", NAME),
        })
    }
}

impl Illness {
    fn read(node: Node<'_>) -> Option<Self> {
        let f = node.fields(&["person", "complaint", "since", "treatment"])?;
        Some(Self {
            person: f.opt("person", registry::record::take_ref),
            complaint: f.need_text("complaint", DETAIL).unwrap_or_default(),
            since: f.opt("since", take_date),
            treatment: f.text("treatment", DETAIL),
        })
    }
}

impl RecentPort {
    fn read(node: Node<'_>) -> Option<Self> {
        let f = node.fields(&["place", "country", "left_on"])?;
        let (place, left_on) = (f.need_text("place", NAME), f.need("left_on", take_date));
        let country = f.need("country", take_letters(2..=3, "2-3"));
        Some(Self { place: place?, country: country?, left_on: left_on? })
    }
}
