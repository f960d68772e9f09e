//! The commands, one file each.

pub mod audit;
pub mod backup;
pub mod check;
pub mod demo;
pub mod doctor;
mod replay;
pub mod screen;
pub mod serve;
pub mod text;
pub mod verify;
