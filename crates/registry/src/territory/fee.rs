//! Fees as data: what is charged, on what, when, to whom, by which source.
//!
//! A fee line is `rate × quantity of each unit in per`, if `when` holds and no
//! exemption does. Computing it is the business of `clearance`; this module
//! only says how it is written down.
//!
//! # Facts an expression may use (`when`, and an exemption's `when`)
//! | fact | type | meaning |
//! |---|---|---|
//! | `vessel.length_ft`, `vessel.length_m` | double | length over all |
//! | `vessel.gross_tonnage` | double | 0 with `vessel.has_tonnage` false when unknown |
//! | `vessel.has_tonnage` | bool | the papers show a tonnage |
//! | `vessel.charter` | bool | hired, with or without crew |
//! | `vessel.cruiser` | bool | pleasure vessel, not trading |
//! | `vessel.home_based` | bool | registered in the territory of the call |
//! | `vessel.large_tenders` | int | tenders longer than 25 ft carried or towed |
//! | `call.days` | int | days from arrival to departure, part counted whole |
//! | `call.hours?` | int | hours from arrival to departure, part counted whole; may be missing: ask with `has(call.hours)` |
//! | `call.weekday` | int | 1 Monday … 7 Sunday, of the event, in port time |
//! | `call.sunday`, `call.holiday` | bool | the event is on one |
//! | `call.outside_hours` | bool | no office hours cover the event |
//! | `call.direction` | string | `arrival` or `departure` |
//! | `call.port` | string | port id |
//! | `people.count`, `people.passengers`, `people.working_crew` | int | master and crew are working crew |
//! | `entry.first` | bool | first entry on this permit |
//!
//! [`FACTS`] is the same list for programs.

use accounts::AgencyKind;
use rules::FactType;
use serde::{Deserialize, Serialize};

use super::evidence::Evidence;
use super::ids::{FeeId, SourceId};
use super::money::{Currency, Minor};
use super::ruling::SetVersion;
use super::time::Season;
use super::words::Words;

/// Every fact that an expression of the atlas may name, with its type.
pub const FACTS: &[(&str, FactType)] = &[
    ("vessel.length_ft", FactType::Double),
    ("vessel.length_m", FactType::Double),
    ("vessel.gross_tonnage", FactType::Double),
    ("vessel.has_tonnage", FactType::Bool),
    ("vessel.charter", FactType::Bool),
    ("vessel.cruiser", FactType::Bool),
    ("vessel.home_based", FactType::Bool),
    ("vessel.large_tenders", FactType::Int),
    ("call.days", FactType::Int),
    ("call.hours?", FactType::Int),
    ("call.weekday", FactType::Int),
    ("call.sunday", FactType::Bool),
    ("call.holiday", FactType::Bool),
    ("call.outside_hours", FactType::Bool),
    ("call.direction", FactType::String),
    ("call.port", FactType::String),
    ("people.count", FactType::Int),
    ("people.passengers", FactType::Int),
    ("people.working_crew", FactType::Int),
    ("entry.first", FactType::Bool),
];

/// On which event a fee falls due.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Due {
    /// Once, on arrival.
    Arrival,
    /// Once, on departure.
    Departure,
    /// On arrival and again on departure.
    EachClearance,
    /// Over the stay; quantity comes from its length.
    Stay,
    /// Only when the traveller asks for it or does something special; shown,
    /// never in the total unless chosen.
    OnRequest,
}

/// What a rate is multiplied by. An empty list means once per vessel.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Per {
    /// Everybody aboard, less [`FeeRule::free_persons`] and those under [`FeeRule::free_under_age`].
    Person,
    /// Everybody who is not master or working crew.
    Passenger,
    /// Each foot of length over all, part counted whole.
    Foot,
    /// Each metre of length over all, part counted whole.
    Metre,
    /// Each day of the stay, part counted whole, less [`FeeRule::free_days`].
    Day,
    /// Each week or part.
    Week,
    /// Each 21 days or part.
    Days21,
    /// Each 30 days or part.
    Days30,
    /// Each calendar month or part.
    Month,
    /// Each large tender (`vessel.large_tenders`).
    Tender,
}

/// What a band is measured in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Measure {
    /// Feet of length over all.
    #[serde(rename = "ft")]
    Feet,
    /// Metres of length over all.
    #[serde(rename = "m")]
    Metres,
    /// Gross tonnage.
    #[serde(rename = "gt")]
    GrossTonnage,
}

/// One band. Bounds are whole numbers of the measure; an absent bound is open.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Band {
    /// At least this.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub from: Option<u32>,
    /// More than this.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub over: Option<u32>,
    /// At most this.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub to: Option<u32>,
    /// Less than this.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub below: Option<u32>,
    /// Charge in this band.
    pub amount: Minor,
}

impl Band {
    /// Whether a size falls in this band.
    #[must_use]
    pub fn holds(&self, size: f64) -> bool {
        self.from.is_none_or(|from| size >= f64::from(from))
            && self.over.is_none_or(|over| size > f64::from(over))
            && self.to.is_none_or(|to| size <= f64::from(to))
            && self.below.is_none_or(|below| size < f64::from(below))
    }
}

/// Bands by size.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Bands {
    /// What size is measured in.
    pub measure: Measure,
    /// Bands, smallest first. A size in none of them is not covered by the
    /// source: nothing is known, which is not the same as nothing to pay.
    pub bands: Vec<Band>,
}

impl Bands {
    /// The band of a vessel of this size, if the source covers it.
    #[must_use]
    pub fn find(&self, size: f64) -> Option<&Band> {
        self.bands.iter().find(|band| band.holds(size))
    }
}

/// A share of other fees.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Percent {
    /// Whole per cent.
    pub rate: u32,
    /// The fees it is taken of.
    pub of: Vec<FeeId>,
}

/// Lowest and highest amount reported.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Range {
    /// Lowest.
    pub low: Minor,
    /// Highest.
    pub high: Minor,
    /// Where the range was found, if not where the fee was.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub source: Option<SourceId>,
}

/// How much.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Rate {
    /// A fixed amount; zero means: known to be free.
    Amount(Minor),
    /// By size of the vessel.
    Bands(Bands),
    /// Somewhere between two amounts; which one is not known.
    Between(Range),
    /// A percentage of other lines.
    Percent(Percent),
    /// Charged, but the amount is set by an order or table we do not have.
    Unknown,
}

/// How a charge is levied on whom it may not bind.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Standing {
    /// In force as far as known.
    #[default]
    InForce,
    /// Probably no longer asked: shown, not in the total.
    ProbablyLapsed,
    /// Written for ships or ferries; whether yachts pay is not known: shown,
    /// not in the total.
    YachtsUnclear,
}

/// Entries that one payment covers.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Covers {
    /// How many entries; none for "as many as you like".
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub entries: Option<u32>,
    /// The further entries must fall within so many days of the first.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub within_days: Option<u32>,
    /// The permit runs so many days; none when not said.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub valid_days: Option<u32>,
    /// It lapses when the vessel leaves, even if days remain.
    #[serde(default)]
    pub until_departure: bool,
}

/// Who does not pay.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Exemption {
    /// Who, in words.
    pub who: Words,
    /// The same as an expression, where the facts can tell; without it the
    /// exemption is only shown.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub when: Option<String>,
}

/// One fee of a territory's tariff.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct FeeRule {
    /// Unique in the atlas.
    pub id: FeeId,
    /// What it is called.
    pub name: Words,
    /// Which agency takes it, where that is known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub agency: Option<AgencyKind>,
    /// When it falls due.
    pub due: Due,
    /// What it is multiplied by; empty: once per vessel.
    #[serde(default)]
    pub per: Vec<Per>,
    /// How much. Serves the quantity 1.
    pub rate: Rate,
    /// Currency of every amount in this rule. For a percentage it is the
    /// currency of the lines it is taken of.
    pub currency: Currency,
    /// Also reported: lowest and highest seen.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub range: Option<Range>,
    /// The first so many persons pay nothing.
    #[serde(default)]
    pub free_persons: u32,
    /// Persons younger than so many years on the day of the event pay nothing.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub free_under_age: Option<u32>,
    /// The first so many days of the stay cost nothing: "each further day".
    #[serde(default)]
    pub free_days: u32,
    /// Charged only when this expression holds; see the module's list of facts.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub when: Option<String>,
    /// Charged only in this part of the year.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub season: Option<Season>,
    /// What one payment covers.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub covers: Option<Covers>,
    /// Who does not pay.
    #[serde(default)]
    pub exempt: Vec<Exemption>,
    /// A fine (an upper limit): shown as information, never in a total.
    #[serde(default)]
    pub penalty: bool,
    /// Whether it binds, as far as is known.
    #[serde(default)]
    pub standing: Standing,
    /// The amount is an estimate ("about").
    #[serde(default)]
    pub about: bool,
    /// What a reader must know beside it: how it is measured, who pays.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub note: Option<Words>,
    /// Why we believe it.
    pub evidence: Evidence,
    /// The version, where the administration set the rate itself.
    #[serde(skip)]
    pub set: Option<SetVersion>,
}

impl FeeRule {
    /// Whether the line may be added to a total: not a fine, in force, not on request.
    #[must_use]
    pub fn counts(&self) -> bool {
        !self.penalty && self.standing == Standing::InForce && self.due != Due::OnRequest
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn bands(text: &str) -> Bands {
        serde_saphyr::from_str(text).unwrap()
    }

    #[test]
    fn bounds_mean_what_their_words_say() {
        let bands = bands(
            "measure: ft\nbands:\n  - { below: 50, amount: 500 }\n  - { from: 50, to: 100, amount: 1000 }\n  - { over: 100, amount: 3000 }\n",
        );
        let amount = |size: f64| bands.find(size).map(|band| band.amount.0);
        assert_eq!(amount(49.99), Some(50_000));
        assert_eq!(amount(50.0), Some(100_000));
        assert_eq!(amount(100.0), Some(100_000));
        assert_eq!(amount(100.01), Some(300_000));
    }

    #[test]
    fn a_size_no_band_covers_is_not_free_but_unknown() {
        let bands = bands("measure: m\nbands:\n  - { from: 8, to: 13, amount: 20 }\n");
        assert_eq!(bands.find(7.9), None);
        assert_eq!(bands.find(13.1), None);
    }
}
