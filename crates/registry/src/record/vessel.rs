//! The vessel of a voyage file.

use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use super::quantity::{Length, Quantity};
use super::reader::{Node, take_bool, take_letters, take_whole};
use super::text::{ADDRESS, CODE, NAME, NUMBER};
use super::vocabulary::take_word;
use crate::vocabulary;

vocabulary! {
    /// What the vessel is used for.
    VesselCategory {
        /// A private yacht, not for hire.
        Pleasure = "pleasure",
        /// Hired with a crew.
        CharterCrewed = "charter_crewed",
        /// Hired without a crew.
        CharterBareboat = "charter_bareboat",
        /// A yacht in trade in another way.
        CommercialYacht = "commercial_yacht",
        /// A fishing vessel.
        Fishing = "fishing",
        /// A cargo ship.
        Cargo = "cargo",
        /// A ferry or cruise ship.
        Passenger = "passenger",
        /// A ship of a state.
        Government = "government",
        /// Anything else.
        Other = "other",
    }
}

vocabulary! {
    /// What the vessel looks like.
    VesselType {
        /// One mast, one headsail.
        Sloop = "sloop",
        /// One mast, two headsails.
        Cutter = "cutter",
        /// Two masts, the smaller aft, before the rudder.
        Ketch = "ketch",
        /// Two masts, the smaller aft of the rudder.
        Yawl = "yawl",
        /// Two or more masts, the taller aft.
        Schooner = "schooner",
        /// Two hulls under sail.
        Catamaran = "catamaran",
        /// Three hulls.
        Trimaran = "trimaran",
        /// Sails and a large engine.
        Motorsailer = "motorsailer",
        /// A motor yacht.
        MotorYacht = "motor_yacht",
        /// Two hulls under motor.
        MotorCatamaran = "motor_catamaran",
        /// A fast open or half-open motor boat.
        Speedboat = "speedboat",
        /// A ship.
        Ship = "ship",
        /// Anything else.
        Other = "other",
    }
}

vocabulary! {
    /// What the hull is made of.
    HullMaterial {
        /// Glass-reinforced plastic.
        Fibreglass = "fibreglass",
        /// Wood.
        Wood = "wood",
        /// Steel.
        Steel = "steel",
        /// Aluminium.
        Aluminium = "aluminium",
        /// Ferro-cement.
        Ferrocement = "ferrocement",
        /// Carbon or another composite.
        Composite = "composite",
        /// Inflatable with or without a hard bottom.
        Inflatable = "inflatable",
        /// Anything else.
        Other = "other",
    }
}

impl VesselType {
    /// Whether wind is her usual drive.
    #[must_use]
    pub fn sails(self) -> bool {
        use VesselType::{Catamaran, Cutter, Ketch, Motorsailer, Schooner, Sloop, Trimaran, Yawl};
        matches!(
            self,
            Sloop | Cutter | Ketch | Yawl | Schooner | Catamaran | Trimaran | Motorsailer
        )
    }
}

impl VesselCategory {
    /// Whether she is hired out.
    #[must_use]
    pub fn is_charter(self) -> bool {
        matches!(self, Self::CharterCrewed | Self::CharterBareboat)
    }
}

/// The vessel, as her papers and her looks describe her. What yacht papers often lack may be absent.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct Vessel {
    /// What she is used for.
    pub category: VesselCategory,
    /// Her name.
    #[schema(min_length = 1, max_length = 200)]
    pub name: String,
    /// What she looks like.
    #[serde(rename = "type")]
    pub kind: VesselType,
    /// Country of registration, ISO 3166-1 alpha-2 or alpha-3.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub registration_country: Option<String>,
    /// Number in that country's register.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schema(max_length = 60)]
    pub registration_number: Option<String>,
    /// Radio call sign.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub call_sign: Option<String>,
    /// Country of the home port.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub home_country: Option<String>,
    /// Home port, in words.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub home_port: Option<String>,
    /// Hull identification number (HIN, CIN, WIN).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub hull_id: Option<String>,
    /// Maritime Mobile Service Identity, nine digits.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub mmsi: Option<String>,
    /// IMO number, seven digits.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub imo: Option<String>,
    /// Her owner.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub owner: Option<Owner>,
    /// Number of masts.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schema(maximum = 9)]
    pub masts: Option<u32>,
    /// Whether she is of the cruiser type (cabin, made for living aboard).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub cruiser: Option<bool>,
    /// What the hull is made of.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub material: Option<HullMaterial>,
    /// Year she was built.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schema(minimum = 1800, maximum = 2100)]
    pub year_built: Option<u32>,
    /// Colour of the hull.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub colour: Option<String>,
    /// Length over all.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub length: Option<Length>,
    /// Beam.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub width: Option<Length>,
    /// Draught.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub draft: Option<Length>,
    /// Gross tonnage as registered.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub gross_tonnage: Option<Quantity>,
    /// Net tonnage as registered.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub net_tonnage: Option<Quantity>,
    /// Outboard engines.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub outboard: Option<Engines>,
    /// Inboard engines.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub inboard: Option<Engines>,
    /// Tenders longer than 25 feet, carried or towed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schema(maximum = 20)]
    pub large_tenders: Option<u32>,
    /// Whether she is hired for this voyage.
    #[serde(default)]
    pub hired: bool,
    /// Number of the local licence under which she is chartered.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub charter_licence: Option<String>,
}

/// Who owns the vessel.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct Owner {
    /// Name of a person or company.
    #[schema(min_length = 1, max_length = 200)]
    pub name: String,
    /// Telephone or e-mail.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub contact: Option<String>,
    /// Street and number.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub address: Option<String>,
    /// Country.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub country: Option<String>,
    /// Town.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub city: Option<String>,
    /// Postal code.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub postal_code: Option<String>,
}

/// Engines of one kind.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct Engines {
    /// Maker.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub brand: Option<String>,
    /// How many.
    #[schema(maximum = 20)]
    pub quantity: u32,
    /// Power of all together, in horsepower.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub total_hp: Option<u32>,
}

const VESSEL: &[&str] = &[
    "category",
    "name",
    "type",
    "registration_country",
    "registration_number",
    "call_sign",
    "home_country",
    "home_port",
    "hull_id",
    "mmsi",
    "imo",
    "owner",
    "masts",
    "cruiser",
    "material",
    "year_built",
    "colour",
    "length",
    "width",
    "draft",
    "gross_tonnage",
    "net_tonnage",
    "outboard",
    "inboard",
    "large_tenders",
    "hired",
    "charter_licence",
];

impl Vessel {
    /// Reads a record that stands by itself; the paths of problems are its own (`born`,
    /// `documents[0].number`). The second value lists what is kept and looks odd.
    ///
    /// # Errors
    /// Every problem of the record.
    pub fn from_value(
        value: &serde_json::Value,
    ) -> Result<(Self, Vec<super::FieldProblem>), Vec<super::FieldProblem>> {
        super::reader::whole(value, Self::read)
    }

    /// Reads every field, so that every problem is told; the stand-ins for missing ones never
    /// leave the reader, because a document with a problem is refused as a whole.
    pub fn read(node: Node<'_>) -> Option<Self> {
        let f = node.fields(VESSEL)?;
        let country = take_letters(2..=3, "2-3");
        Some(Self {
            category: f.need("category", take_word).unwrap_or(VesselCategory::Other),
            name: f.need_text("name", NAME).unwrap_or_default(),
            kind: f.need("type", take_word).unwrap_or(VesselType::Other),
            registration_country: f.opt("registration_country", &country),
            registration_number: f.text("registration_number", NUMBER),
            call_sign: f.text("call_sign", CODE),
            home_country: f.opt("home_country", &country),
            home_port: f.text("home_port", NAME),
            hull_id: f.text("hull_id", CODE),
            mmsi: f.text("mmsi", CODE),
            imo: f.text("imo", CODE),
            owner: f.child("owner", Owner::read),
            masts: f.opt("masts", take_whole(0, 9)),
            cruiser: f.opt("cruiser", take_bool),
            material: f.opt("material", take_word),
            year_built: f.opt("year_built", take_whole(1800, 2100)),
            colour: f.text("colour", NUMBER),
            length: f.opt("length", Length::take),
            width: f.opt("width", Length::take),
            draft: f.opt("draft", Length::take),
            gross_tonnage: f.opt("gross_tonnage", Quantity::take),
            net_tonnage: f.opt("net_tonnage", Quantity::take),
            outboard: f.child("outboard", Engines::read),
            inboard: f.child("inboard", Engines::read),
            large_tenders: f.opt("large_tenders", take_whole(0, 20)),
            hired: f.opt("hired", take_bool).unwrap_or_default(),
            charter_licence: f.text("charter_licence", NUMBER),
        })
    }
}

impl Owner {
    fn read(node: Node<'_>) -> Option<Self> {
        let f = node.fields(&["name", "contact", "address", "country", "city", "postal_code"])?;
        let name = f.need_text("name", NAME);
        let (contact, address) = (f.text("contact", NAME), f.text("address", ADDRESS));
        let country = f.opt("country", take_letters(2..=3, "2-3"));
        let (city, postal_code) = (f.text("city", NAME), f.text("postal_code", NUMBER));
        Some(Self { name: name?, contact, address, country, city, postal_code })
    }
}

impl Engines {
    fn read(node: Node<'_>) -> Option<Self> {
        let f = node.fields(&["brand", "quantity", "total_hp"])?;
        let brand = f.text("brand", NAME);
        let quantity = f.need("quantity", take_whole(0, 20));
        let total_hp = f.opt("total_hp", take_whole(0, 100_000));
        Some(Self { brand, quantity: quantity?, total_hp })
    }
}
