//! Where a fact comes from, how old it is and how far it can be trusted.

use serde::{Deserialize, Serialize};

use super::ids::SourceId;
use super::words::Words;

/// What kind of place a fact was found in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum EvidenceKind {
    /// A government's or port's own page or document.
    Official,
    /// An official text printed by somebody else.
    OfficialReprint,
    /// Somebody quoting the law.
    LawQuote,
    /// A law firm's summary.
    LawFirm,
    /// A government site's own screens, as captured by others.
    PortalCapture,
    /// A cruising guide.
    Guide,
    /// A newspaper or magazine.
    Press,
    /// One skipper's report.
    Blog,
    /// A discussion among skippers.
    Forum,
    /// A yacht agent.
    Agent,
    /// An association of marine trades.
    TradeBody,
    /// A marina.
    Marina,
    /// A business that clears its own boats there.
    Operator,
    /// A list of places and their codes.
    Gazetteer,
    /// Nobody wrote it down: it is what people in the field know.
    GeneralKnowledge,
}

/// How far a fact can be relied on.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Confidence {
    /// One old or indirect report.
    Low,
    /// Recent or confirmed, not official.
    Medium,
    /// Official.
    High,
}

/// How old a source is: the text as noted, and the years found in it.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(from = "String", into = "String")]
pub struct AsOf {
    text: String,
}

impl AsOf {
    /// As noted, for example `2019-08`, `c. 2022-2024`, `undated`.
    #[must_use]
    pub fn text(&self) -> &str {
        &self.text
    }

    /// The first year named, for "reported in 2011". None where the source has no date.
    #[must_use]
    pub fn year(&self) -> Option<i32> {
        let is_digit = |c: char| c.is_ascii_digit();
        self.text
            .split(|c| !is_digit(c))
            .filter(|digits| digits.len() == 4)
            .find_map(|digits| digits.parse().ok().filter(|year| (1980..2100).contains(year)))
            .or_else(|| self.decade())
    }

    fn decade(&self) -> Option<i32> {
        self.text
            .split(|c: char| !c.is_ascii_alphanumeric())
            .filter_map(|word| word.strip_suffix('s'))
            .find_map(|digits| digits.parse().ok().filter(|year| (1980..2100).contains(year)))
    }

    /// The age is only roughly known: "c. 2010", "undated", "undated (2000s)".
    #[must_use]
    pub fn is_approximate(&self) -> bool {
        ["c.", "about", "undated", "or later", "0s", ">="]
            .iter()
            .any(|sign| self.text.contains(sign))
    }
}

impl From<String> for AsOf {
    fn from(text: String) -> Self {
        Self { text }
    }
}

impl From<AsOf> for String {
    fn from(as_of: AsOf) -> Self {
        as_of.text
    }
}

/// A page, book or document that facts were taken from.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Source {
    /// Address, where there is one.
    #[serde(default)]
    pub url: Option<String>,
    /// How old it is.
    pub as_of: AsOf,
    /// What kind of place it is.
    pub kind: EvidenceKind,
}

/// Why we believe a fact. The loader copies the source's own record into it,
/// so that whoever holds a fact can also show where it comes from.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Evidence {
    /// The source, listed in the same file or in `resources/territories/shared/sources.yaml`.
    pub source: SourceId,
    /// How far to trust it.
    pub confidence: Confidence,
    /// A remark for the reader.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub note: Option<Words>,
    /// Concluded from the source, not said by it.
    #[serde(default)]
    pub inferred: bool,
    /// Other sources say otherwise.
    #[serde(default)]
    pub conflict: bool,
    /// A second source that says the same.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub confirmed_by: Option<SourceId>,
    /// The source's record; filled in by the loader.
    #[serde(skip_deserializing, default = "not_yet_found")]
    pub record: Source,
}

fn not_yet_found() -> Source {
    Source { url: None, as_of: AsOf::default(), kind: EvidenceKind::GeneralKnowledge }
}

impl Evidence {
    /// Whether the administration or port itself says so.
    #[must_use]
    pub fn is_official(&self) -> bool {
        self.record.kind == EvidenceKind::Official
    }

    /// How old the source is.
    #[must_use]
    pub fn as_of(&self) -> &AsOf {
        &self.record.as_of
    }

    /// What kind of source it is.
    #[must_use]
    pub fn kind(&self) -> EvidenceKind {
        self.record.kind
    }

    /// Address of the source, where it has one.
    #[must_use]
    pub fn url(&self) -> Option<&str> {
        self.record.url.as_deref()
    }

    /// The year to show as "reported in 2011": only for what is not official
    /// and has a date.
    #[must_use]
    pub fn reported_in(&self) -> Option<i32> {
        if self.is_official() { None } else { self.as_of().year() }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_year_is_the_first_one_named() {
        let cases = [
            ("2019-08", Some(2019), false),
            ("2016 summer", Some(2016), false),
            ("c. 2022-2024", Some(2022), true),
            ("undated (2000s)", Some(2000), true),
            ("undated (c. 2016-2018)", Some(2016), true),
            ("undated (fees dated from 2011 rules)", Some(2011), true),
            ("c. 2014 (quotes 19 CFR 24.22 and 4.94)", Some(2014), true),
            ("2025 (law passed 2024-12-31, in force 2025-06-01)", Some(2025), false),
            ("undated official page", None, true),
            ("section 1704 of 9999", None, false),
        ];
        for (text, year, approximate) in cases {
            let as_of = AsOf::from(text.to_owned());
            assert_eq!((as_of.year(), as_of.is_approximate()), (year, approximate), "{text}");
        }
    }
}
