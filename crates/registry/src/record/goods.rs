//! Goods aboard: stores, medicines, weapons, animals, cash. A declaration names them, and the lists
//! of an account keep them.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use super::problem::FieldProblem;
use super::quantity::Quantity;
use super::reader::{Node, take_bool, take_letters, take_whole, whole};
use super::text::{DETAIL, NAME, NUMBER};
use super::vocabulary::take_word;
use super::when::take_date;
use crate::vocabulary;

/// Most entries of a list of goods.
pub const MAX_GOODS: usize = 100;

vocabulary! {
    /// What counts as a weapon somewhere in the region.
    WeaponKind {
        /// Pistol or revolver.
        Handgun = "handgun",
        /// Rifle.
        Rifle = "rifle",
        /// Shotgun.
        Shotgun = "shotgun",
        /// Flare gun.
        FlareGun = "flare_gun",
        /// Speargun.
        Speargun = "speargun",
        /// Hawaiian sling or pole spear.
        HawaiianSling = "hawaiian_sling",
        /// Bow or crossbow.
        Bow = "bow",
        /// Catapult.
        Catapult = "catapult",
        /// Anything else, such as a stun gun or spray.
        Other = "other",
    }
}

impl WeaponKind {
    /// Whether it is a firearm everywhere, with a serial number.
    #[must_use]
    pub fn is_firearm(self) -> bool {
        matches!(self, Self::Handgun | Self::Rifle | Self::Shotgun)
    }
}

vocabulary! {
    /// Kind of animal.
    Species {
        /// Dog.
        Dog = "dog",
        /// Cat.
        Cat = "cat",
        /// Ferret.
        Ferret = "ferret",
        /// Bird.
        Bird = "bird",
        /// Anything else.
        Other = "other",
    }
}

impl Species {
    /// Whether rabies papers are asked of it: dogs, cats and ferrets.
    #[must_use]
    pub fn needs_rabies_papers(self) -> bool {
        matches!(self, Self::Dog | Self::Cat | Self::Ferret)
    }
}

/// Stores aboard.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct Stores {
    /// Spirits, litres.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub spirits_l: Option<Quantity>,
    /// Wine, litres.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub wine_l: Option<Quantity>,
    /// Beer, litres.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub beer_l: Option<Quantity>,
    /// Cigarettes, pieces.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub cigarettes: Option<u32>,
    /// Cigars, pieces.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub cigars: Option<u32>,
    /// Other tobacco, grams.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub tobacco_g: Option<Quantity>,
    /// Medicines that some territory controls.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub medicines: Vec<Medicine>,
    /// Anything else to be declared.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub other: Option<String>,
}

/// A medicine aboard.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct Medicine {
    /// Name as on the packet.
    pub name: String,
    /// How much, in words.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub quantity: Option<String>,
    /// Whether it is a controlled drug, such as morphine.
    #[serde(default)]
    pub controlled: bool,
    /// Whether a prescription is aboard.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub prescription: Option<bool>,
}

/// A weapon aboard.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct Weapon {
    /// What it is.
    #[serde(rename = "type")]
    pub kind: WeaponKind,
    /// Maker.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub maker: Option<String>,
    /// Model.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub model: Option<String>,
    /// Serial number.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub serial: Option<String>,
    /// Calibre, as marked.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub calibre: Option<String>,
    /// Rounds aboard for it, a whole number.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub rounds: Option<u32>,
    /// Number of the licence and who issued it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub licence: Option<String>,
    /// Approval or permit of the territory called at.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub permit: Option<String>,
    /// Where aboard it is kept.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub kept_where: Option<String>,
}

/// An animal aboard.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct Animal {
    /// Dog, cat, …
    pub species: Species,
    /// Breed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub breed: Option<String>,
    /// Its name.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Number of its transponder, 15 digits (ISO 11784).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub microchip: Option<String>,
    /// Day of the last rabies vaccination.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub rabies_on: Option<NaiveDate>,
    /// Day blood was taken for the rabies antibody test.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub titre_on: Option<NaiveDate>,
    /// Result of that test, international units per millilitre.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub titre_value: Option<Quantity>,
    /// Number of the import permit.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub permit: Option<String>,
    /// Whether it is to go ashore.
    #[serde(default)]
    pub landing: bool,
}

/// Cash or bearer paper aboard.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct Cash {
    /// ISO 4217 code.
    pub currency: String,
    /// Amount in whole units, with decimals where the currency has them.
    pub amount: Quantity,
}

const STORES: &[&str] =
    &["spirits_l", "wine_l", "beer_l", "cigarettes", "cigars", "tobacco_g", "medicines", "other"];

impl Stores {
    /// Reads a record that stands by itself; the second value lists what is kept and looks odd.
    ///
    /// # Errors
    /// Every problem of the record.
    pub fn from_value(
        value: &serde_json::Value,
    ) -> Result<(Self, Vec<FieldProblem>), Vec<FieldProblem>> {
        whole(value, Self::read)
    }

    /// Reads one that is part of a larger document.
    pub fn read(node: Node<'_>) -> Option<Self> {
        let f = node.fields(STORES)?;
        let pieces = take_whole(0, 10_000_000);
        Some(Self {
            spirits_l: f.opt("spirits_l", Quantity::take),
            wine_l: f.opt("wine_l", Quantity::take),
            beer_l: f.opt("beer_l", Quantity::take),
            cigarettes: f.opt("cigarettes", &pieces),
            cigars: f.opt("cigars", &pieces),
            tobacco_g: f.opt("tobacco_g", Quantity::take),
            medicines: f.list("medicines", MAX_GOODS, Medicine::read),
            other: f.text("other", DETAIL),
        })
    }
}

impl Medicine {
    /// Reads one that is part of a larger document.
    pub fn read(node: Node<'_>) -> Option<Self> {
        let f = node.fields(&["name", "quantity", "controlled", "prescription"])?;
        Some(Self {
            name: f.need_text("name", NAME).unwrap_or_default(),
            quantity: f.text("quantity", NAME),
            controlled: f.opt("controlled", take_bool).unwrap_or_default(),
            prescription: f.opt("prescription", take_bool),
        })
    }
}

const WEAPON: &[&str] =
    &["type", "maker", "model", "serial", "calibre", "rounds", "licence", "permit", "kept_where"];

impl Weapon {
    /// Reads a record that stands by itself; the second value lists what is kept and looks odd.
    ///
    /// # Errors
    /// Every problem of the record.
    pub fn from_value(
        value: &serde_json::Value,
    ) -> Result<(Self, Vec<FieldProblem>), Vec<FieldProblem>> {
        whole(value, Self::read)
    }

    /// Reads one that is part of a larger document.
    pub fn read(node: Node<'_>) -> Option<Self> {
        let f = node.fields(WEAPON)?;
        let word = |name: &str| f.text(name, NAME);
        Some(Self {
            kind: f.need("type", take_word).unwrap_or(WeaponKind::Other),
            maker: word("maker"),
            model: word("model"),
            serial: f.text("serial", NUMBER),
            calibre: f.text("calibre", NUMBER),
            rounds: f.opt("rounds", take_whole(0, 1_000_000)),
            licence: word("licence"),
            permit: word("permit"),
            kept_where: word("kept_where"),
        })
    }
}

const ANIMAL: &[&str] = &[
    "species",
    "breed",
    "name",
    "microchip",
    "rabies_on",
    "titre_on",
    "titre_value",
    "permit",
    "landing",
];

impl Animal {
    /// Reads a record that stands by itself; the second value lists what is kept and looks odd.
    ///
    /// # Errors
    /// Every problem of the record.
    pub fn from_value(
        value: &serde_json::Value,
    ) -> Result<(Self, Vec<FieldProblem>), Vec<FieldProblem>> {
        whole(value, Self::read)
    }

    /// Reads one that is part of a larger document.
    pub fn read(node: Node<'_>) -> Option<Self> {
        let f = node.fields(ANIMAL)?;
        Some(Self {
            species: f.need("species", take_word).unwrap_or(Species::Other),
            breed: f.text("breed", NAME),
            name: f.text("name", NAME),
            microchip: f.text("microchip", NUMBER),
            rabies_on: f.opt("rabies_on", take_date),
            titre_on: f.opt("titre_on", take_date),
            titre_value: f.opt("titre_value", Quantity::take),
            permit: f.text("permit", NUMBER),
            landing: f.opt("landing", take_bool).unwrap_or_default(),
        })
    }
}

impl Cash {
    /// Reads one that is part of a larger document.
    pub fn read(node: Node<'_>) -> Option<Self> {
        let f = node.fields(&["currency", "amount"])?;
        let currency = f.need("currency", take_letters(3..=3, "3"));
        let amount = f.need("amount", Quantity::take);
        Some(Self { currency: currency?, amount: amount? })
    }
}
