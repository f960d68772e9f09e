//! Facts: what a rule says, in plain words, with its evidence.

use serde::{Deserialize, Serialize};

use super::evidence::Evidence;
use super::ids::FactId;
use super::words::Words;

/// One thing a reader should know. What a program can act on has a field of
/// its own elsewhere; a fact is for people.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Fact {
    /// Unique in the atlas.
    pub id: FactId,
    /// What it says.
    pub text: Words,
    /// Why we believe it.
    pub evidence: Evidence,
}

/// What happens to weapons during a call.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum WeaponOutcome {
    /// Stay aboard, locked up, under a permit.
    LockedAboard,
    /// Sealed in a locker aboard.
    SealedAboard,
    /// Taken ashore against a receipt, returned on departure.
    HeldAshore,
    /// Only with written approval asked for before arrival.
    PriorApproval,
    /// A licence of the territory is needed.
    LicenceNeeded,
}

/// Things that a territory treats as weapons besides firearms.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum AlsoWeapon {
    /// Spearguns.
    Speargun,
    /// Hawaiian slings.
    HawaiianSling,
    /// Bows.
    Bow,
    /// Catapults.
    Catapult,
    /// Flare guns.
    FlareGun,
}

/// Weapons: always declared; what then happens.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct WeaponRules {
    /// What may happen to them; empty: not known.
    #[serde(default)]
    pub outcomes: Vec<WeaponOutcome>,
    /// What counts as a weapon besides firearms.
    #[serde(default)]
    pub also: Vec<AlsoWeapon>,
    /// Rounds must match the declared count exactly when leaving.
    #[serde(default)]
    pub rounds_counted: bool,
    /// In words; empty: no rule was found.
    #[serde(default)]
    pub facts: Vec<Fact>,
}

/// Pets.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PetRules {
    /// An import permit is needed.
    #[serde(default)]
    pub permit: bool,
    /// They stay aboard unless papers are in order.
    #[serde(default)]
    pub stay_aboard: bool,
    /// A rabies antibody test is asked for.
    #[serde(default)]
    pub rabies_titre: bool,
    /// In words; empty: no rule was found.
    #[serde(default)]
    pub facts: Vec<Fact>,
}

/// Passports.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PassportRule {
    /// Months a passport must be valid past the intended stay.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub validity_months: Option<u32>,
    /// It must have a machine-readable zone.
    #[serde(default)]
    pub machine_readable: bool,
    /// Why we believe it.
    pub evidence: Evidence,
}
