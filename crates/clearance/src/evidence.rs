//! Where a rule comes from, as shown beside whatever follows from it.

use registry::territory::{Confidence, Evidence, EvidenceKind};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use crate::sentence::{ByLanguage, by_language};

/// The source of a rule: which, how old, how far to be trusted.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct RuleSource {
    /// Id of the source in the atlas.
    pub source: String,
    /// Its address, where it has one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub url: Option<String>,
    /// How old it is, as noted: `2019-08`, `c. 2022`, `undated`.
    pub as_of: String,
    /// What kind of source: `official`, `guide`, `blog`, …
    #[schema(value_type = String)]
    pub kind: EvidenceKind,
    /// `high`, `medium` or `low`.
    #[schema(value_type = String)]
    pub confidence: Confidence,
    /// Whether the administration or port itself says so.
    pub official: bool,
    /// The year for "reported in 2011": only when it is not official and has a date.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reported_in: Option<i32>,
    /// Concluded from the source, not said by it.
    #[serde(default)]
    pub inferred: bool,
    /// Other sources say otherwise.
    #[serde(default)]
    pub conflict: bool,
    /// A remark, by language.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub note: Option<ByLanguage>,
}

impl From<&Evidence> for RuleSource {
    fn from(evidence: &Evidence) -> Self {
        Self {
            source: evidence.source.as_str().to_owned(),
            url: evidence.url().map(str::to_owned),
            as_of: evidence.as_of().text().to_owned(),
            kind: evidence.kind(),
            confidence: evidence.confidence,
            official: evidence.is_official(),
            reported_in: evidence.reported_in(),
            inferred: evidence.inferred,
            conflict: evidence.conflict,
            note: evidence.note.as_ref().map(by_language),
        }
    }
}
