//! A territory: everything one file of `resources/territories/` says.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::automation::Automation;
use super::evidence::{Evidence, Source};
use super::fact::{Fact, PassportRule, PetRules, WeaponRules};
use super::fee::FeeRule;
use super::ids::{QuestionId, SourceId, TerritoryId};
use super::money::Currency;
use super::notice::{Agencies, CrewAshore, Deadline, DeadlineKind, RadioCall, StayLimit, System};
use super::port::Port;
use super::question::{Question, Topic};
use super::time::Holidays;
use super::words::Words;

/// Which questions a territory asks.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Questions {
    /// Topics of the catalogue asked whole, in this order.
    pub topics: Vec<Topic>,
    /// More questions of the catalogue, by id.
    #[serde(default)]
    pub also: Vec<QuestionId>,
    /// Questions of those topics that are not asked here.
    #[serde(default)]
    pub not: Vec<QuestionId>,
    /// The territory's own questions.
    #[serde(default)]
    pub own: Vec<Question>,
    /// Why we believe that these are asked.
    pub evidence: Evidence,
}

/// A customs territory with its own rules.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Territory {
    /// Its code: `LC`, `BQ-SA`.
    pub id: TerritoryId,
    /// ISO 3166-1 alpha-2, of the state list.
    pub iso2: String,
    /// Its name.
    pub name: Words,
    /// Its customs government, owner of the records of its calls.
    pub administration: Words,
    /// Currency in which most of its fees are set.
    pub currency: Currency,
    /// IANA time zone of all its ports.
    #[serde(with = "zone")]
    pub time_zone: chrono_tz::Tz,
    /// Who decides.
    pub agencies: Agencies,
    /// Systems and forms in use today.
    #[serde(default)]
    pub systems: Vec<System>,
    /// Ports of entry.
    pub ports: Vec<Port>,
    /// Deadlines.
    #[serde(default)]
    pub deadlines: Vec<Deadline>,
    /// Decisions that may be taken under a standing authority. Empty: none may.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub automations: Vec<Automation>,
    /// Longest stays.
    #[serde(default)]
    pub stays: Vec<StayLimit>,
    /// Passports.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub passport: Option<PassportRule>,
    /// Who goes ashore before clearance.
    pub crew_ashore: CrewAshore,
    /// Radio calls.
    #[serde(default)]
    pub radio: Vec<RadioCall>,
    /// What else is known.
    #[serde(default)]
    pub facts: Vec<Fact>,
    /// Weapons.
    #[serde(default)]
    pub weapons: WeaponRules,
    /// Pets.
    #[serde(default)]
    pub pets: PetRules,
    /// Medicines.
    #[serde(default)]
    pub medicines: Vec<Fact>,
    /// Questions of its declarations.
    pub questions: Questions,
    /// Its tariff, as far as known. Empty: nothing is known, not free.
    #[serde(default)]
    pub fees: Vec<FeeRule>,
    /// Public holidays.
    pub holidays: Holidays,
    /// What nobody has found yet.
    #[serde(default)]
    pub gaps: Vec<Words>,
    /// Sources of this file; shared ones are in `resources/territories/shared/sources.yaml`.
    #[serde(default)]
    pub sources: BTreeMap<SourceId, Source>,
}

impl Territory {
    /// The deadlines of one kind: several where agencies differ.
    pub fn deadlines(&self, kind: DeadlineKind) -> impl Iterator<Item = &Deadline> {
        self.deadlines.iter().filter(move |deadline| deadline.kind == kind)
    }
}

/// A time zone is written by its IANA name.
mod zone {
    use serde::{Deserialize, Deserializer, Serializer};

    pub(super) fn serialize<S: Serializer>(
        zone: &chrono_tz::Tz,
        out: S,
    ) -> Result<S::Ok, S::Error> {
        out.serialize_str(zone.name())
    }

    pub(super) fn deserialize<'de, D: Deserializer<'de>>(
        from: D,
    ) -> Result<chrono_tz::Tz, D::Error> {
        let name = String::deserialize(from)?;
        name.parse().map_err(|_| {
            serde::de::Error::custom(format!(
                "“{name}” is not a time zone: write an IANA name like America/St_Lucia"
            ))
        })
    }
}
