//! How long, deep and costly a rule and its facts may be.
//!
//! The figures come from measuring the evaluator: on a 2 MiB stack a chain of
//! 60 additions ends the process in a debug build, six nested `all` over ten
//! entries take a quarter of a second and each further level ten times more.

/// Longest rule, in characters.
pub const SOURCE_CHARS: usize = 2_000;
/// Deepest bracket in the text, counted before parsing.
pub const BRACKETS: usize = 40;
/// Deepest expression tree, in nodes from the root to a leaf.
pub const DEPTH: usize = 40;
/// Largest expression tree, in nodes.
pub const NODES: usize = 300;
/// `exists`, `all`, `map` … within each other or one after the other.
pub const COMPREHENSIONS: usize = 2;
/// Entries in a list written in the rule.
pub const LIST_ENTRIES: usize = 100;
/// Size of a compiled pattern, in bytes.
pub const PATTERN_BYTES: usize = 256 * 1024;
/// Steps one evaluation may take: nodes × entries for each level of nesting.
pub const STEPS: usize = 4_000_000;
/// Longest text among the facts, in bytes.
pub const FACT_TEXT_BYTES: usize = 4_000;
/// Longest length of time, as a fact or written in a rule, in hours: 100 years.
/// The evaluator adds lengths to instants without looking where that leads; so
/// bounded, no sum in one rule leaves the calendar.
pub const HOURS: i64 = 876_600;
/// Entries of the longest list among the facts.
pub const FACT_LIST_ENTRIES: usize = 100_000;
/// Trees up to this depth are evaluated where the caller stands; deeper ones
/// on a thread with a large stack. The worst node needs about 40 KB of stack in
/// a debug build, and a request has 2 MiB.
pub const SHALLOW: usize = 16;
/// Stack of the thread that compiles, and evaluates deep trees, in bytes.
pub const STACK_BYTES: usize = 16 * 1024 * 1024;
/// Indices named by one term of an explanation.
pub const INDICES_SHOWN: usize = 100;
