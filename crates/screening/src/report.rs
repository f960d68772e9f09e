//! Matches as JSON and as a table, for programs and for people at a terminal.

use crate::entry::Query;
use crate::explain::Explanation;
use crate::index::Match;
use serde_json::{Value, json};
use std::fmt::Write as _;

/// One object a query: `{"id", "matches": [{"list", "entry", "kind", "name", "score",
/// "explanation": […]}]}`. Each step of an explanation has a stable word under `what`, its data, and
/// an English sentence under `told`.
#[must_use]
pub fn json(query: &Query, matches: &[Match]) -> Value {
    let one = |found: &Match| {
        json!({
            "list": found.list,
            "entry": found.entry,
            "kind": found.kind,
            "name": found.name,
            "score": rounded(found.score),
            "explanation": steps(&found.explanation),
        })
    };
    json!({ "id": query.id, "matches": matches.iter().map(one).collect::<Vec<_>>() })
}

fn rounded(score: f32) -> f64 {
    (f64::from(score) * 10_000.0).round() / 10_000.0
}

fn steps(explanation: &Explanation) -> Vec<Value> {
    let mut out = vec![json!({
        "what": "names",
        "likeness": rounded(explanation.likeness),
        "told": format!("the names are {:.0} % alike", explanation.likeness * 100.0),
    })];
    out.extend(explanation.pairs.iter().map(|pair| {
        json!({
            "what": pair.tie,
            "query": pair.query,
            "listed": pair.listed,
            "likeness": rounded(pair.likeness),
            "told": pair.told(),
        })
    }));
    for (what, parts) in [("extra", &explanation.extra), ("omitted", &explanation.omitted)] {
        if !parts.is_empty() {
            let side = if what == "extra" { "the listed name" } else { "the query" };
            out.push(json!({
                "what": what,
                "parts": parts,
                "told": format!("{} is not in {side}", parts.join(" ")),
            }));
        }
    }
    if explanation.weak {
        out.push(json!({ "what": "weak_alias", "told": "the listed name is a weak alias" }));
    }
    out.extend(
        explanation
            .evidence
            .steps()
            .into_iter()
            .map(|(what, grade, told)| json!({ "what": what, "grade": grade, "told": told })),
    );
    out
}

/// The row of column names of [`table`].
#[must_use]
pub fn head() -> String {
    format!(
        "{:<12} {:<32} {:>5}  {:<16} {:<12} {}\n",
        "QUERY", "NAME", "SCORE", "LIST", "ENTRY", "LISTED NAME"
    )
}

/// One line a match; with `explain`, why, on a line beneath.
#[must_use]
pub fn table(query: &Query, matches: &[Match], explain: bool) -> String {
    let mut out = String::new();
    for found in matches {
        let (id, name) = (shown(&query.id), shown(&query.name));
        let (list, entry) = (shown(&found.list), shown(&found.entry));
        // Writing to a string cannot fail.
        let _ = writeln!(
            out,
            "{id:<12} {name:<32} {:>5.3}  {list:<16} {entry:<12} {}",
            found.score,
            shown(&found.name),
        );
        if explain {
            let _ = writeln!(out, "{:<12} {}", "", shown(&found.explanation.told()));
        }
    }
    out
}

/// Without characters that move a terminal's cursor.
fn shown(text: &str) -> String {
    text.chars().map(|letter| if letter.is_control() { ' ' } else { letter }).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Entry, Index, Kind, Options, Screener};

    #[test]
    fn a_match_is_told_to_programs_and_people() {
        let index =
            Index::build([Entry::new("ours", "7", Kind::Person, "Mohammed Hassan")]).unwrap();
        let mut query = Query::person("HASAN\u{1b}MOHAMMED");
        query.id = "q1".to_owned();
        let found = index.screen(&query, &Options::default(), &mut Screener::default());
        let json = json(&query, &found);
        assert_eq!(json["id"], "q1");
        assert_eq!(json["matches"][0]["entry"], "7");
        assert_eq!(json["matches"][0]["explanation"][1]["what"], "spelling");
        let table = table(&query, &found, true);
        assert!(table.contains("hasan is a spelling of hassan") && !table.contains('\u{1b}'));
        assert!(head().starts_with("QUERY"));
    }
}
