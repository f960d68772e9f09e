//! The commands, one file each.

pub mod audit;
pub mod backup;
pub mod check;
pub mod doctor;
pub mod serve;
pub mod verify;
