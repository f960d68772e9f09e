//! What was carried over from a voyage before, in full: it is read before it is sent, not asked
//! again.

use clearance::report::VoyageReport;
use serde_json::Value;

use super::plan::Plan;
use super::step;
use crate::look::{Page, SummaryRow};
use crate::told::by_language;

/// Every answer and all goods that were carried over and that an island of this voyage asks for;
/// nothing if the voyage was not made from another.
pub(super) fn rows(page: &Page, plan: &Plan, report: Option<&VoyageReport>) -> Vec<SummaryRow> {
    let (true, Some(report)) = (plan.draft.carried, report) else {
        return Vec::new();
    };
    let address = format!("{}?then=check", step(plan.id(), "declaration"));
    let declared = &plan.draft.declaration;
    let answers = declared.get("answers").and_then(Value::as_object);
    let mut rows: Vec<SummaryRow> = Vec::new();
    for asked in report.calls.iter().flat_map(|call| &call.questions) {
        let Some(answer) = answers.and_then(|answers| answers.get(&asked.id)) else {
            continue;
        };
        let ask = by_language(page.language(), &asked.ask);
        if !rows.iter().any(|row| row.key == ask) {
            let row = SummaryRow::lines(ask, told_answer(page, answer));
            rows.push(row.change(page.t("summary-change"), address.clone()));
        }
    }
    for section in ["stores", "weapons", "animals", "cash"] {
        if let Some(goods) = declared.get(section) {
            let title = match section {
                "stores" => "stores-field-title".to_owned(),
                other => format!("{}-field-title", other.trim_end_matches('s')),
            };
            let row = SummaryRow::lines(page.t(&title), told_goods(page, goods));
            rows.push(row.change(page.t("summary-change"), address.clone()));
        }
    }
    rows
}

fn told_answer(page: &Page, answer: &Value) -> Vec<String> {
    let value = answer.get("value").unwrap_or(answer);
    let mut lines = match value {
        Value::Bool(true) => vec![page.t("answer-yes")],
        Value::Bool(false) => vec![page.t("answer-no")],
        Value::Array(lines) => lines.iter().filter_map(scalar).collect(),
        other => scalar(other).into_iter().collect(),
    };
    lines.extend(answer.get("detail").and_then(scalar));
    lines
}

/// Goods in a line each; none in a word.
fn told_goods(page: &Page, goods: &Value) -> Vec<String> {
    let lines: Vec<String> = match goods {
        Value::Array(list) => list.iter().map(told_thing).collect(),
        Value::Object(fields) => fields
            .iter()
            .filter_map(|(name, value)| {
                let key = format!("stores-field-{}", name.replace('_', "-"));
                let name = if page.has(&key) { page.t(&key) } else { name.clone() };
                Some(format!("{name}: {}", scalar(value)?))
            })
            .collect(),
        _ => Vec::new(),
    };
    if lines.is_empty() { vec![page.t("carried-none")] } else { lines }
}

fn told_thing(thing: &Value) -> String {
    let values = thing.as_object().into_iter().flat_map(serde_json::Map::values);
    values.filter_map(scalar).collect::<Vec<_>>().join(" · ")
}

fn scalar(value: &Value) -> Option<String> {
    match value {
        Value::String(text) => Some(text.clone()),
        Value::Number(number) => Some(number.to_string()),
        _ => None,
    }
}
