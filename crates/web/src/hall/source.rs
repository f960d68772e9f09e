//! Where a rule comes from, told beside whatever follows from it.

use clearance::evidence::RuleSource;
use serde::Serialize;

use crate::look::{Confidence, Why, Words};

/// The word an enum of the atlas is written with in its files: `official_reprint`, `each_clearance`.
pub(crate) fn word(value: impl Serialize) -> String {
    match serde_json::to_value(value) {
        Ok(serde_json::Value::String(word)) => word,
        _ => String::new(),
    }
}

/// How far a source may be believed.
pub(crate) fn confidence(source: &RuleSource) -> Confidence {
    match source {
        RuleSource { official: true, inferred: false, .. } => Confidence::Official,
        RuleSource { inferred: true, .. } => Confidence::Inferred,
        _ => Confidence::Reported,
    }
}

/// What kind of source it is, and whose: "Cruising guide, noonsite.com".
pub(crate) fn name(words: &Words, source: &RuleSource) -> String {
    let kind = words.t(&format!("source-kind-{}", word(source.kind)));
    let host = source.url.as_deref().and_then(|url| url.split_once("://")).map(|(_, rest)| rest);
    let host =
        host.and_then(|rest| rest.split(['/', '?', '#']).next()).filter(|host| !host.is_empty());
    match host {
        Some(host) => format!("{kind}, {}", host.strip_prefix("www.").unwrap_or(host)),
        None => kind,
    }
}

/// An address that may be linked to: https, or the older http.
pub(crate) fn address(source: &RuleSource) -> Option<String> {
    source.url.clone().filter(|url| url.starts_with("https://") || url.starts_with("http://"))
}

/// "Cruising guide, noonsite.com, 2024-11 · reported in 2024": one line for a list.
pub(crate) fn line(words: &Words, source: &RuleSource) -> String {
    let mut line = format!("{}, {}", name(words, source), source.as_of);
    let reported =
        source.reported_in.map(|year| words.t1("source-reported-in", "year", year.to_string()));
    let inferred = source.inferred.then(|| words.t("source-inferred"));
    let conflict = source.conflict.then(|| words.t("source-conflict"));
    for more in [reported, inferred, conflict].into_iter().flatten() {
        line.push_str(" · ");
        line.push_str(&more);
    }
    line
}

/// The rule behind a demand: `about` names what it stands beside, `rule` says it.
pub(crate) fn why(words: &Words, about: String, rule: String, source: &RuleSource) -> Why {
    Why {
        about,
        rule,
        source: name(words, source),
        address: address(source),
        date: source.as_of.clone(),
        confidence: confidence(source),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use identifiers::Language;
    use registry::territory::EvidenceKind;

    fn source(url: &str) -> RuleSource {
        RuleSource {
            source: "noonsite-2024".into(),
            url: Some(url.into()),
            as_of: "2024-11".into(),
            kind: EvidenceKind::Guide,
            confidence: registry::territory::Confidence::Medium,
            official: false,
            reported_in: Some(2024),
            inferred: false,
            conflict: false,
            note: None,
        }
    }

    #[test]
    fn a_source_is_named_by_its_kind_and_host_and_only_web_addresses_are_linked() {
        let words = Words::new(Language::En);
        let guide = source("https://www.noonsite.com/place/grenada/");
        assert_eq!(name(&words, &guide), "Cruising guide, noonsite.com");
        assert_eq!(
            line(&words, &guide),
            "Cruising guide, noonsite.com, 2024-11 · reported in 2024"
        );
        assert_eq!(address(&source("javascript:alert(1)")), None);
        assert_eq!(confidence(&guide), Confidence::Reported);
    }
}
