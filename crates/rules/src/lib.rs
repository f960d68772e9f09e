//! One expression language for requirements, fees and targeting: CEL (the
//! Common Expression Language) behind a gate of our own.
//!
//! A [`FactSchema`] says which facts a rule may name and of what type. A
//! [`Rule`] is compiled once against it; a misspelt fact, a comparison that
//! can never work and anything that could cost too much are refused then, with
//! the place and the cure ([`RuleRefusal`]). [`Facts`] are bound once from any
//! `Serialize` value and then judged by as many rules as there are.
//!
//! ```
//! use rules::{FactSchema, FactType, Facts, Rule};
//! # fn main() -> Result<(), Box<dyn std::error::Error>> {
//! let schema = FactSchema::of(&[
//!     ("vessel.length_m", FactType::Double),
//!     ("people[].age", FactType::Int),
//! ])?;
//! let rule = Rule::compile("vessel.length_m > 24 || people.exists(p, p.age < 18)", &schema)?;
//! let facts = Facts::bind(&schema, &serde_json::json!({
//!     "vessel": { "length_m": 12.4 },
//!     "people": [{ "age": 41 }, { "age": 9 }],
//! }))?;
//! let verdict = rule.holds(&facts)?;
//! assert!(verdict.holds);
//! assert_eq!(verdict.terms[1].which, [1]);
//! # Ok(())
//! # }
//! ```
//!
//! Why a gate: CEL's evaluator checks no types, has no cost limit and recurses
//! on the stack, so that a rule of 200 characters can run for minutes and one
//! of 150 can end the process. The limits are constants in [`limits`].

mod check;
mod explain;
mod facts;
mod failure;
mod functions;
mod gate;
mod kind;
pub mod limits;
mod operators;
mod rule;
mod schema;
mod signatures;
mod span;
mod stack;

pub use explain::{Term, Verdict};
pub use facts::{Facts, FactsRefusal};
pub use failure::{Refusal, RuleFailure, RuleRefusal};
pub use rule::{Number, Rule};
pub use schema::{FactSchema, FactType, SchemaFault};
