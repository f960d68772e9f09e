//! How soon an account is told who looked at its records, and what is kept until when: data, in
//! `resources/keeping.yaml`.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use accounts::Purpose;
use accounts::ledger::Look;
use chrono::{DateTime, TimeDelta, Utc};
use serde::Deserialize;

use crate::territory::Confidence;

const FILE: &str = include_str!("../../../resources/keeping.yaml");

/// The rules of this program, as they were when it was built. `None` cannot be: a test reads them.
static RULES: LazyLock<Option<Keeping>> = LazyLock::new(|| serde_saphyr::from_str(FILE).ok());

/// Where the time a record is kept begins.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum From {
    /// When its owner deletes it.
    Deleted,
    /// When it was taken out of its list.
    Removed,
    /// When it ended.
    Ended,
    /// When it was last changed.
    Changed,
    /// When it was sent.
    Sent,
    /// The law of the territory says.
    Law,
    /// It is never erased.
    Never,
}

/// How long one kind of record is kept.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Kept {
    /// Which: `drafts`, `calls`; the words are `data-keep-<kind>`.
    pub kind: String,
    /// From when it counts.
    pub from: From,
    /// For how many days.
    #[serde(default)]
    pub days: Option<i64>,
    /// Whether the program erases it by itself.
    pub swept: bool,
}

/// How soon reads are told of.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
struct Telling {
    told_after_hours: i64,
    #[serde(default)]
    withheld: Vec<String>,
    source: String,
    as_of: String,
    confidence: Confidence,
    #[serde(default)]
    territories: BTreeMap<String, Telling>,
}

/// The rules.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Keeping {
    looks: Telling,
    /// What is kept until when.
    pub kept: Vec<Kept>,
}

impl Keeping {
    /// The rules built into this program.
    #[must_use]
    pub fn embedded() -> &'static Self {
        static NONE: LazyLock<Keeping> = LazyLock::new(Keeping::silent);
        RULES.as_ref().unwrap_or(&NONE)
    }

    /// Rules that tell of nothing and erase nothing: where the file cannot be read.
    fn silent() -> Self {
        let looks = Telling {
            told_after_hours: i64::from(u16::MAX),
            withheld: Vec::new(),
            source: String::new(),
            as_of: String::new(),
            confidence: Confidence::Low,
            territories: BTreeMap::new(),
        };
        Self { looks, kept: Vec::new() }
    }

    /// Hours after which a read is told of where no territory says otherwise.
    #[must_use]
    pub fn told_after_hours(&self) -> i64 {
        self.looks.told_after_hours
    }

    /// The territories with a rule of their own on telling.
    pub fn territories(&self) -> impl Iterator<Item = &str> {
        self.looks.territories.keys().map(String::as_str)
    }

    /// Whether an account may be told of a look now.
    #[must_use]
    pub fn may_tell(&self, look: &Look, now: DateTime<Utc>) -> bool {
        let rule = self.looks.territories.get(&look.territory).unwrap_or(&self.looks);
        let purpose = look.purpose.map_or("", Purpose::word);
        let withheld = rule.withheld.iter().any(|word| word == purpose);
        !withheld && look.at + TimeDelta::hours(rule.told_after_hours) <= now
    }

    /// The moment before which a kind of record has been kept long enough; none if it is not the
    /// program that erases it.
    #[must_use]
    pub fn over_before(&self, kind: &str, now: DateTime<Utc>) -> Option<DateTime<Utc>> {
        let rule = self.kept.iter().find(|kept| kept.kind == kind && kept.swept)?;
        Some(now - TimeDelta::days(rule.days?))
    }
}

#[cfg(test)]
mod tests {
    use accounts::{AdministrationId, AgencyKind, Role};

    use super::*;

    fn look(territory: &str, purpose: Purpose) -> Look {
        Look {
            at: DateTime::UNIX_EPOCH,
            administration: AdministrationId::new(&storage::Ambient::system()),
            territory: territory.into(),
            role: Some(Role::Officer),
            agency: Some(AgencyKind::Customs),
            purpose: Some(purpose),
            action: "call.read".into(),
            record_kind: "call".into(),
            record: "1".into(),
        }
    }

    #[test]
    fn the_rules_are_read_and_their_purposes_are_words_of_ours() {
        let rules: Keeping = serde_saphyr::from_str(FILE).unwrap();
        assert_eq!(Keeping::embedded(), &rules);
        let tellings = rules.looks.territories.values().chain([&rules.looks]);
        for word in tellings.flat_map(|telling| &telling.withheld) {
            assert!(word.parse::<Purpose>().is_ok(), "{word}");
        }
        assert!(rules.kept.iter().filter(|kept| kept.swept).all(|kept| kept.days.is_some()));
    }

    #[test]
    fn a_read_is_told_of_after_a_day_and_later_or_never_where_the_law_says_so() {
        let mut rules = Keeping::embedded().clone();
        let hours = |hours| DateTime::UNIX_EPOCH + TimeDelta::hours(hours);
        let read = look("VC", Purpose::Clearance);
        assert!(!rules.may_tell(&read, hours(23)));
        assert!(rules.may_tell(&read, hours(24)));
        let own = Telling {
            told_after_hours: 48,
            withheld: vec!["targeting".into()],
            ..rules.looks.clone()
        };
        rules.looks.territories.insert("GD".into(), own);
        assert!(rules.may_tell(&read, hours(24)), "another territory's rule is not its own");
        assert!(!rules.may_tell(&look("GD", Purpose::Clearance), hours(47)));
        assert!(rules.may_tell(&look("GD", Purpose::Clearance), hours(48)));
        assert!(!rules.may_tell(&look("GD", Purpose::Targeting), hours(10_000)));
    }

    #[test]
    fn only_what_the_program_erases_is_ever_over() {
        let now = DateTime::UNIX_EPOCH + TimeDelta::days(1000);
        let rules = Keeping::embedded();
        assert_eq!(rules.over_before("drafts", now), Some(now - TimeDelta::days(730)));
        assert_eq!(rules.over_before("calls", now), None);
        assert_eq!(rules.over_before("nothing", now), None);
    }
}
