//! Records as documents: vessels, people and their papers, read field by field from JSON with
//! every problem told at once, each with the path of its field. A voyage file (crate `clearance`)
//! is built of these, the lists of an account keep them, and forms are read by the same rules.

mod goods;
mod person;
mod problem;
mod quantity;
/// Walking a JSON tree field by field.
pub mod reader;
/// What a text may hold.
pub mod text;
/// Reading JSON with limits and without losing repeated names.
pub mod tree;
mod vessel;
mod vocabulary;
mod when;

pub use goods::{Animal, Cash, MAX_GOODS, Medicine, Species, Stores, Weapon, WeaponKind};
pub use person::{DocumentKind, MaritalStatus, Person, Sex, TravelDocument, take_ref};
pub use problem::{FieldProblem, ProblemKind, echo};
pub use quantity::{Length, MAX_QUANTITY, Quantity};
pub use vessel::{Engines, HullMaterial, Owner, Vessel, VesselCategory, VesselType};
pub use vocabulary::{Vocabulary, take_word};
pub use when::{PortTime, TimeDoubt, VoyageTime, take_date};
