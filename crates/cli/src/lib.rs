//! The parts of the program `landfall`; `main.rs` only reads what was typed.

mod admin;
pub mod args;
pub mod boot;
pub mod commands;
pub mod config;
pub mod demo;
mod disk;
mod keys;
