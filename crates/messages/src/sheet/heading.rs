//! What a heading says beside its word: by the other headings of its row, and by a pattern of dates.

use super::data::key;
use super::date::Order;
use super::layout::{Field, Shape};

/// The columns of names that a list has: what "name" means is told by those beside it.
pub(super) struct Names {
    pub(super) full: bool,
    pub(super) family: bool,
    pub(super) given: bool,
}

impl Names {
    /// Sets a field of names to what its heading means here.
    pub(super) fn settle(&self, heading: &str, field: &mut Field) {
        let word = key(heading.split(['(', '/', '[']).next().unwrap_or_default());
        let is = |words: &[&str]| words.contains(&word.as_str());
        let alone = |other: bool| !self.full && !other;
        let (path, shape) = match (field.path, self.family, self.given) {
            // Said a third time; the two parts are surer.
            ("full_name", true, true) => ("full_name", Shape::Ignore),
            ("full_name", false, true) => ("family_name", Shape::Text),
            ("full_name", true, false) if is(&["name", "naam", "nomber", "non"]) => {
                ("given_names", Shape::Text)
            }
            // One column of names holds whole names, whatever the word means beside another.
            ("family_name", ..) if is(&["nom"]) && alone(self.given) => {
                ("full_name", Shape::FullName)
            }
            ("given_names", ..) if is(&["nombre", "nombres"]) && alone(self.family) => {
                ("full_name", Shape::FullName)
            }
            _ => return,
        };
        (field.path, field.shape) = (path, shape);
    }
}

/// Whether a word is the pattern of a date: `dd/mm/yyyy`, `JJ-MM-AAAA`.
fn is_pattern(word: &str) -> bool {
    let word = key(word);
    (6..=9).contains(&word.len()) && word.contains('m') && word.chars().all(|c| "dmyaj".contains(c))
}

/// A heading without the pattern of its dates at the end.
pub(super) fn without_pattern(heading: &str) -> &str {
    match heading.trim().rsplit_once(char::is_whitespace) {
        Some((name, last)) if is_pattern(last) => name,
        _ => heading,
    }
}

/// What stands first in dates under a heading that says so: `DOB (dd/mm/yyyy)`.
pub(super) fn told_order(heading: &str) -> Option<Order> {
    let last =
        heading.trim().rsplit([' ', '\n', '(', '[']).next().filter(|word| is_pattern(word))?;
    let pattern = key(last);
    match pattern.chars().next()? {
        'd' => Some(Order::DayFirst),
        'j' if pattern.starts_with("jjm") => Some(Order::DayFirst),
        'm' => Some(Order::MonthFirst),
        _ => None,
    }
}
