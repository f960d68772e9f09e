//! What an authority says: whose decision, by which rule, how often, until when, by which law.

use accounts::AgencyKind;
use chrono::{Months, NaiveDate};
use rules::{Rule as Compiled, RuleRefusal};

use super::facts::schema;
use crate::voyage::Way;

/// Longest name, in characters.
pub const NAME_MOST: usize = 80;
/// Longest text of a legal source, in characters.
pub const LAW_MOST: usize = 300;
/// Most decisions a day.
pub const PER_DAY_MOST: u32 = 1000;
/// Least share always sent to a person, in basis points: 2 %.
pub const SHARE_LEAST: u16 = 200;
/// Largest share always sent to a person, in basis points: 5 %.
pub const SHARE_MOST: u16 = 500;
/// Longest life of an authority, in months.
const MONTHS_MOST: u32 = 12;

storage::word_enum! {
    /// What an authority may decide. There is one word, and no other can be read from a row.
    pub enum MayDecide {
        /// Clear, without conditions.
        Clear = "clear",
    }
}

impl From<MayDecide> for crate::decision::Outcome {
    fn from(may: MayDecide) -> Self {
        match may {
            MayDecide::Clear => Self::Clear,
        }
    }
}

/// The share of notices always sent to a person, in basis points (1/10,000).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Share(u16);

impl Share {
    /// A share of [`SHARE_LEAST`] to [`SHARE_MOST`] basis points.
    ///
    /// # Errors
    /// [`TermsFault::Share`] outside of it: less could be foreseen, more defeats the purpose.
    pub fn of(basis_points: u16) -> Result<Self, TermsFault> {
        if (SHARE_LEAST..=SHARE_MOST).contains(&basis_points) {
            Ok(Self(basis_points))
        } else {
            Err(TermsFault::Share(basis_points))
        }
    }

    /// In basis points.
    #[must_use]
    pub fn basis_points(self) -> u16 {
        self.0
    }

    /// Whether a number drawn below 10,000 falls into the share.
    #[must_use]
    pub fn takes(self, drawn: u32) -> bool {
        drawn < u32::from(self.0)
    }
}

/// A rule that passed the gate: type-checked against the facts of notices, its size, depth and
/// cost bounded.
#[derive(Debug, Clone)]
pub struct Rule(Compiled);

impl Rule {
    /// Compiles a rule.
    ///
    /// # Errors
    /// [`TermsFault::Rule`] with line, column and what to do.
    pub fn compile(text: &str) -> Result<Self, TermsFault> {
        Ok(Self(Compiled::compile(text.trim(), schema())?))
    }

    /// Its text.
    #[must_use]
    pub fn text(&self) -> &str {
        self.0.source()
    }

    pub(super) fn compiled(&self) -> &Compiled {
        &self.0
    }
}

impl PartialEq for Rule {
    fn eq(&self, other: &Self) -> bool {
        self.text() == other.text()
    }
}

/// What an authority says.
#[derive(Debug, Clone, PartialEq)]
pub struct Terms {
    /// What people call it, 1 to [`NAME_MOST`] characters.
    pub name: String,
    /// Whose decision it takes.
    pub agency: AgencyKind,
    /// On which notices: one or both ways.
    pub ways: Vec<Way>,
    /// When it clears.
    pub rule: Rule,
    /// What it may decide.
    pub may: MayDecide,
    /// Most decisions on one day of the territory's calendar, from 1 to [`PER_DAY_MOST`].
    pub per_day: u32,
    /// The share always sent to a person.
    pub share: Share,
    /// Its first day, by the territory's calendar.
    pub effective: NaiveDate,
    /// Its last day, at most twelve months after the first.
    pub expires: NaiveDate,
    /// The law, order or notice that lets it be signed, with its date.
    pub law: String,
    /// Where that is published, `https://…`.
    pub url: String,
}

/// Why an authority cannot be written like that.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum TermsFault {
    /// No name, or too long a one.
    #[error("give it a name of at most {NAME_MOST} characters")]
    Name,
    /// Neither arrivals nor departures.
    #[error("choose arrivals, departures or both")]
    Ways,
    /// The gate refused the rule.
    #[error("the rule cannot be used: {0}")]
    Rule(#[from] RuleRefusal),
    /// None a day, or too many.
    #[error("the limit is 1 to {PER_DAY_MOST} decisions a day")]
    PerDay,
    /// Outside two to five per cent.
    #[error("{0} basis points: between {SHARE_LEAST} and {SHARE_MOST} always go to a person")]
    Share(u16),
    /// The last day is before the first, or more than twelve months after it.
    #[error("it ends after its first day and within {MONTHS_MOST} months of it")]
    Expiry,
    /// No law is named, or its text is too long.
    #[error("name the law, in at most {LAW_MOST} characters")]
    Law,
    /// The law's address is missing or none.
    #[error("give the address where the law is published: it begins with https://")]
    Address,
}

impl TermsFault {
    /// The box of the form it is about.
    #[must_use]
    pub fn field(&self) -> &'static str {
        match self {
            Self::Name => "name",
            Self::Ways => "ways",
            Self::Rule(_) => "rule",
            Self::PerDay => "per_day",
            Self::Share(_) => "share",
            Self::Expiry => "expires",
            Self::Law => "law",
            Self::Address => "url",
        }
    }
}

impl Terms {
    /// Every fault there is, in the order of the form.
    ///
    /// # Errors
    /// The list, if there is any.
    pub fn check(&self) -> Result<(), Vec<TermsFault>> {
        let length = |text: &str| text.trim().chars().count();
        let mut faults = Vec::new();
        let mut demand = |holds: bool, fault: TermsFault| {
            if !holds {
                faults.push(fault);
            }
        };
        demand((1..=NAME_MOST).contains(&length(&self.name)), TermsFault::Name);
        demand(!self.ways.is_empty(), TermsFault::Ways);
        demand((1..=PER_DAY_MOST).contains(&self.per_day), TermsFault::PerDay);
        let latest = self.effective.checked_add_months(Months::new(MONTHS_MOST));
        let within = self.effective < self.expires && latest.is_some_and(|end| self.expires <= end);
        demand(within, TermsFault::Expiry);
        demand((1..=LAW_MOST).contains(&length(&self.law)), TermsFault::Law);
        let address = self.url.starts_with("https://") && self.url.len() <= 500;
        demand(address, TermsFault::Address);
        if faults.is_empty() { Ok(()) } else { Err(faults) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn terms() -> Terms {
        Terms {
            name: "Clean arrivals".into(),
            agency: AgencyKind::Customs,
            ways: vec![Way::Inward],
            rule: Rule::compile("vessel.known && notice.complete").unwrap(),
            may: MayDecide::Clear,
            per_day: 40,
            share: Share::of(300).unwrap(),
            effective: "2026-12-01".parse().unwrap(),
            expires: "2027-12-01".parse().unwrap(),
            law: "Customs (Control and Management) Act, s. 20".into(),
            url: "https://example.org/law".into(),
        }
    }

    #[test]
    fn the_share_sent_to_a_person_is_two_to_five_per_cent() {
        for refused in [0, 199, 501, 10_000] {
            assert_eq!(Share::of(refused), Err(TermsFault::Share(refused)));
        }
        for taken in [200, 350, 500] {
            assert_eq!(Share::of(taken).unwrap().basis_points(), taken);
        }
        let share = Share::of(200).unwrap();
        assert!(share.takes(0) && share.takes(199) && !share.takes(200));
    }

    #[test]
    fn an_authority_ends_within_twelve_months() {
        assert_eq!(terms().check(), Ok(()));
        let over = Terms { expires: "2027-12-02".parse().unwrap(), ..terms() };
        assert_eq!(over.check(), Err(vec![TermsFault::Expiry]));
        let ended = Terms { expires: terms().effective, ..terms() };
        assert_eq!(ended.check(), Err(vec![TermsFault::Expiry]));
    }

    #[test]
    fn every_fault_is_told_at_once() {
        let (name, law, url) = (" ".into(), String::new(), "http://example.org".into());
        let wrong = Terms { name, ways: Vec::new(), per_day: 0, law, url, ..terms() };
        let fields: Vec<_> = wrong.check().unwrap_err().iter().map(TermsFault::field).collect();
        assert_eq!(fields, ["name", "ways", "per_day", "law", "url"]);
    }

    #[test]
    fn a_misspelt_fact_is_refused_with_the_cure() {
        let Err(TermsFault::Rule(refusal)) = Rule::compile("vessel.knwon") else {
            panic!("taken");
        };
        assert!(refusal.to_string().contains("vessel.known"), "{refusal}");
        assert!(Rule::compile("checks.failed_warn + 1").is_err());
    }

    #[test]
    fn the_one_word_an_authority_may_say_is_clear() {
        assert_eq!(MayDecide::ALL.len(), 1);
        assert!("refuse".parse::<MayDecide>().is_err());
        assert!(crate::decision::Outcome::from(MayDecide::Clear).clears());
    }
}
