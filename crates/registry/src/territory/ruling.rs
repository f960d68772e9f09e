//! Rules that an administration sets itself, laid over the atlas the program was built with.
//!
//! A *ruling* changes what is charged, or by when a notice is due; what a fee is called, whom it
//! binds and what it is multiplied by stay as the atlas has them. The atlas is never changed in
//! place: [`Atlas::ruled`] gives another one, checked like the files.

use accounts::AgencyKind;
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::atlas::Atlas;
use super::automation::Automation;
use super::check::rate_faults;
use super::evidence::{AsOf, Confidence, Evidence, EvidenceKind, Source};
use super::fee::{Band, Bands, Measure, Percent, Rate};
use super::ids::{FeeId, SourceId, TerritoryId};
use super::money::{Currency, Minor};
use super::notice::DeadlineKind;
use super::question::Direction;
use super::record::Territory;

/// Most hours a deadline may have: thirty days.
pub const MOST_HOURS: u32 = 720;

/// The version of a fact that an administration set.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct SetVersion {
    /// 1 for its first ruling on the fact.
    pub version: u32,
    /// The first day on which it holds.
    pub effective: NaiveDate,
}

/// One band of a ruling; bounds as in [`Band`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RuledBand {
    /// At least this.
    pub from: Option<u32>,
    /// More than this.
    pub over: Option<u32>,
    /// At most this.
    pub to: Option<u32>,
    /// Less than this.
    pub below: Option<u32>,
    /// Minor units.
    pub minor: i64,
}

/// How much, as an administration sets it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum RuledRate {
    /// A fixed amount, minor units; 0: free.
    Amount(i64),
    /// By size of the vessel.
    Bands(Measure, Vec<RuledBand>),
    /// Whole per cent of the fees the rule already names.
    Percent(u32),
}

/// What a ruling is about.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum RuledFact {
    /// The rate and currency of a fee that the atlas has.
    Fee {
        /// Which fee.
        fee: FeeId,
        /// How much.
        rate: RuledRate,
        /// ISO 4217 code of every amount.
        currency: String,
    },
    /// The hours of a deadline that the atlas has.
    Deadline {
        /// What is counted.
        kind: DeadlineKind,
        /// Whose; none: all agencies.
        agency: Option<AgencyKind>,
        /// Hours; 0 means at once.
        hours: u32,
    },
    /// Whether a decision may be taken under a standing authority.
    Automation {
        /// Whose decision.
        agency: AgencyKind,
        /// On arrival or on departure.
        direction: Direction,
        /// It may, from the effective date; or, again, it may not.
        permitted: bool,
    },
}

impl RuledFact {
    /// The name under which its versions are counted: `lc.clearing-in`,
    /// `deadline.notice-before-arrival.customs` or `automation.arrival.customs`.
    #[must_use]
    pub fn name(&self) -> String {
        match self {
            Self::Fee { fee, .. } => fee.to_string(),
            Self::Deadline { kind, agency, .. } => {
                let whose = agency.map_or("all", AgencyKind::word).replace('_', "-");
                format!("deadline.{}.{whose}", kind_word(*kind))
            }
            Self::Automation { agency, direction, .. } => {
                let way = if *direction == Direction::Arrival { "arrival" } else { "departure" };
                format!("automation.{way}.{}", agency.word().replace('_', "-"))
            }
        }
    }
}

fn kind_word(kind: DeadlineKind) -> &'static str {
    match kind {
        DeadlineKind::NoticeBeforeArrival => "notice-before-arrival",
        DeadlineKind::NoticeBeforeDeparture => "notice-before-departure",
        DeadlineKind::ReportAfterArrival => "report-after-arrival",
        DeadlineKind::AnchorPermitAfterArrival => "anchor-permit-after-arrival",
        DeadlineKind::LeaveAfterClearingOut => "leave-after-clearing-out",
        DeadlineKind::InAndOutTogether => "in-and-out-together",
    }
}

/// A rule as an administration sets it, with its reason.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Ruling {
    /// What changes.
    pub fact: RuledFact,
    /// The first day on which it holds, by the territory's calendar.
    pub effective: NaiveDate,
    /// The address (`https://…`) where the rule is published, if there is one.
    pub url: Option<String>,
    /// The law or order, and its date: "S.I. 12 of 2027".
    pub as_of: String,
    /// How far to trust it.
    pub confidence: Confidence,
}

/// Why a ruling cannot be laid over the atlas.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum RulingFault {
    /// The territory has no such fee or deadline.
    #[error("this territory has no rule “{0}”")]
    NoSuchRule(String),
    /// The currency is none of the region.
    #[error("{0}")]
    Currency(String),
    /// An amount below zero; a percentage where the fee is none, or the other way round.
    #[error("{0}")]
    Rate(String),
    /// There are no bands, one is empty, or they overlap.
    #[error("{0}")]
    Bands(String),
    /// More hours than [`MOST_HOURS`].
    #[error("{0} hours are more than thirty days")]
    TooLong(u32),
    /// No law or order is named, or it is longer than 200 characters.
    #[error("name the law or order, in at most 200 characters")]
    NoSource,
    /// The address does not begin with `https://`.
    #[error("the address must begin with https://")]
    Address,
}

impl Atlas {
    /// This atlas with one ruling of a territory's administration in place of what it had.
    ///
    /// # Errors
    /// [`RulingFault`] if the ruling does not fit the territory; the atlas is then as it was.
    pub fn ruled(
        &self,
        territory: &TerritoryId,
        ruling: &Ruling,
        version: u32,
    ) -> Result<Self, RulingFault> {
        let mut atlas = self.clone();
        let none = || RulingFault::NoSuchRule(territory.to_string());
        let place = atlas.territories.get_mut(territory).ok_or_else(none)?;
        ruling.apply(place, version)?;
        Ok(atlas)
    }
}

impl Ruling {
    fn apply(&self, territory: &mut Territory, version: u32) -> Result<(), RulingFault> {
        let (evidence, source) = self.evidence()?;
        let set = Some(SetVersion { version, effective: self.effective });
        let none = || RulingFault::NoSuchRule(self.fact.name());
        let id = evidence.source.clone();
        match &self.fact {
            RuledFact::Fee { fee, rate, currency } => {
                let rule =
                    territory.fees.iter_mut().find(|rule| rule.id == *fee).ok_or_else(none)?;
                rule.currency =
                    Currency::try_from(currency.clone()).map_err(RulingFault::Currency)?;
                rule.rate = rate.over(&rule.rate)?;
                // What others once reported no longer matters.
                (rule.range, rule.about) = (None, false);
                (rule.evidence, rule.set) = (evidence, set);
            }
            RuledFact::Deadline { kind, agency, hours } => {
                let same =
                    |d: &&mut super::notice::Deadline| d.kind == *kind && d.agency == *agency;
                let rule = territory.deadlines.iter_mut().find(same).ok_or_else(none)?;
                if *hours > MOST_HOURS {
                    return Err(RulingFault::TooLong(*hours));
                }
                (rule.hours, rule.evidence, rule.set) = (*hours, evidence, set);
            }
            RuledFact::Automation { agency, direction, permitted } => {
                let (agency, direction) = (*agency, *direction);
                let decides = match direction {
                    Direction::Arrival => &territory.agencies.arrival,
                    Direction::Departure => &territory.agencies.departure,
                };
                if !decides.contains(&agency) {
                    return Err(none());
                }
                let rules = &mut territory.automations;
                rules.retain(|rule| (rule.agency, rule.direction) != (agency, direction));
                if *permitted {
                    rules.push(Automation { agency, direction, evidence, set });
                }
            }
        }
        territory.sources.insert(id, source);
        Ok(())
    }

    fn evidence(&self) -> Result<(Evidence, Source), RulingFault> {
        let as_of = self.as_of.trim();
        if as_of.is_empty() || as_of.chars().count() > 200 {
            return Err(RulingFault::NoSource);
        }
        if self.url.as_ref().is_some_and(|url| !url.starts_with("https://") || url.len() > 500) {
            return Err(RulingFault::Address);
        }
        let record = Source {
            url: self.url.clone(),
            as_of: AsOf::from(as_of.to_owned()),
            kind: EvidenceKind::Official,
        };
        let source = SourceId::parse(&format!("set-{}", self.fact.name()))
            .map_err(|_| RulingFault::NoSuchRule(self.fact.name()))?;
        let evidence = Evidence {
            source,
            confidence: self.confidence,
            note: None,
            inferred: false,
            conflict: false,
            confirmed_by: None,
            record: record.clone(),
        };
        Ok((evidence, record))
    }
}

impl RuledRate {
    /// The rate in the atlas's terms, in place of the one before.
    fn over(&self, before: &Rate) -> Result<Rate, RulingFault> {
        let refuse = |why: &str| Err(RulingFault::Rate(why.to_owned()));
        match (self, before) {
            (Self::Percent(rate), Rate::Percent(of)) if (1..=500).contains(rate) => {
                Ok(Rate::Percent(Percent { rate: *rate, of: of.of.clone() }))
            }
            (Self::Percent(_), Rate::Percent(_)) => refuse("a surcharge is 1 to 500 per cent"),
            (Self::Percent(_), _) => refuse("this fee is not a share of others"),
            (_, Rate::Percent(_)) => refuse("this fee is a share of others: give a per cent"),
            (Self::Amount(minor), _) if *minor < 0 => refuse("an amount is not below zero"),
            (Self::Amount(minor), _) => Ok(Rate::Amount(Minor(*minor))),
            (Self::Bands(measure, bands), _) => banded(*measure, bands),
        }
    }
}

fn banded(measure: Measure, bands: &[RuledBand]) -> Result<Rate, RulingFault> {
    if bands.iter().any(|band| band.minor < 0) {
        return Err(RulingFault::Rate("an amount is not below zero".to_owned()));
    }
    let band = |band: &RuledBand| {
        let RuledBand { from, over, to, below, minor } = *band;
        Band { from, over, to, below, amount: Minor(minor) }
    };
    let bands = Bands { measure, bands: bands.iter().map(band).collect() };
    match rate_faults(&bands).into_iter().next() {
        Some(fault) => Err(RulingFault::Bands(format!("{} {}", fault.at, fault.what))),
        None => Ok(Rate::Bands(bands)),
    }
}
