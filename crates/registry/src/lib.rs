//! The registry: people, travel documents and vessels, in the lists that skippers and agents
//! keep, and the atlas of territories, ports of entry and the rules of each.

pub mod belonging;
mod desk;
mod error;
mod fold;
pub mod keeping;
mod merging;
/// The tables of this crate.
pub mod migrations;
pub mod party;
pub mod picture;
pub mod record;
pub mod sentence;
mod store;
pub mod territory;

pub use desk::{
    CopiedFile, Exported, GuestLine, GuestPage, Imported, LIST_MOST, Lists, Matched, NewParty,
    PartyFile, PartyInList, Registry, RulingError, erase_lists,
};
pub use error::RegistryError;
pub use fold::fold;
pub use store::{
    PersonRow, RulingRow, RulingState, VesselRow, is_pictured, person_records, photograph_of,
    vessel_record,
};

storage::id_type! {
    /// The id of a vessel in somebody's list.
    VesselId
}
storage::id_type! {
    /// The id of a person in somebody's list.
    PersonId
}
storage::id_type! {
    /// The id of a party of guests.
    PartyId
}
storage::id_type! {
    /// The id of a guest of a party.
    GuestId
}
storage::id_type! {
    /// The id of a weapon, an animal or stores in somebody's list.
    BelongingId
}
storage::id_type! {
    /// The id of a rule that an administration set, or proposes.
    RulingId
}
