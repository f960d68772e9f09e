//! The text form of a notice: one call of a voyage in 900 capitals, digits and eight signs, for
//! satellite messengers and for dictation over VHF. Its specification is `docs/text-form.md`.
//!
//! A text is one part of any length, or numbered parts of at most 160 characters. Every part has a
//! check mark of its own, so that one that was lost or misheard is named, and bears the mark of the
//! whole. [`TextForm::of`] reads back what it wrote, and says what of the notice is not in it.
//!
//! ```
//! use clearance::text_form::{TextForm, read};
//! use clearance::voyage_file::VoyageFile;
//! use registry::territory::Atlas;
//!
//! let atlas = Atlas::embedded()?;
//! let file = include_str!("../../../../docs/examples/grenadines.json");
//! let voyage = VoyageFile::parse(file).unwrap().voyage;
//! let form = TextForm::of(&voyage, 1, &atlas)?;
//! assert!(form.one().len() < 900);
//! let back = read(&form.parts().join("\n"), &atlas).unwrap();
//! assert_eq!(back.voyage, *form.voyage());
//! assert!(form.not_carried().contains(&"vessel.owner".to_owned()));
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

mod answers;
mod codec;
mod compare;
pub mod mark;
mod parts;
mod problem;
mod read;
mod sign;
mod spoken;
mod table;
mod write;

use std::collections::BTreeMap;

use registry::territory::Atlas;

pub use compare::Changed;
pub use parts::{PART_MOST, TAG};
pub use problem::{Hint, TextFormError, TextProblem};
pub use spoken::spell;

use crate::content;
use crate::voyage_file::VoyageFile;
use parts::Found;

/// Longest text that is looked at, in characters.
pub const TEXT_MOST: usize = 100_000;

/// A call written as text.
#[derive(Debug, Clone, PartialEq)]
pub struct TextForm {
    payload: String,
    voyage: VoyageFile,
    not_carried: Vec<String>,
    changed: Vec<Changed>,
}

impl TextForm {
    /// Call `index` (from 0) of a voyage as text.
    ///
    /// # Errors
    /// [`TextFormError`].
    pub fn of(voyage: &VoyageFile, index: usize, atlas: &Atlas) -> Result<Self, TextFormError> {
        let call = content::at_call(voyage, index).ok_or(TextFormError::NoCall(index + 1))?;
        let call = compare::reduced(call, atlas);
        let payload = write::payload(&call, atlas);
        let back = read::voyage(&payload, atlas).map_err(TextFormError::CannotCarry)?;
        let (not_carried, changed) = compare::compare(&call, &back);
        Ok(Self { payload, voyage: back, not_carried, changed })
    }

    /// The mark of the whole: five characters by which a text is known.
    #[must_use]
    pub fn mark(&self) -> String {
        mark::of(&self.payload)
    }

    /// The text in one piece.
    #[must_use]
    pub fn one(&self) -> String {
        parts::seal(1, 1, &self.mark(), &self.payload)
    }

    /// The text in parts of at most [`PART_MOST`] characters.
    #[must_use]
    pub fn parts(&self) -> Vec<String> {
        parts::cut(&self.payload)
    }

    /// What a reader of the text gets.
    #[must_use]
    pub fn voyage(&self) -> &VoyageFile {
        &self.voyage
    }

    /// Paths of what the notice holds and the text does not.
    #[must_use]
    pub fn not_carried(&self) -> &[String] {
        &self.not_carried
    }

    /// What the text says in another way than the notice, apart from capitals.
    #[must_use]
    pub fn changed(&self) -> &[Changed] {
        &self.changed
    }
}

/// A text that was read.
#[derive(Debug, Clone, PartialEq)]
pub struct Reading {
    /// The notice, as a voyage of one call.
    pub voyage: VoyageFile,
    /// The mark of the whole.
    pub mark: String,
    /// Its records, the same for every way in which the text was cut and sent.
    pub payload: String,
    /// What stood round the parts and was not read.
    pub outside: Vec<String>,
}

/// Reads a text: its parts in any order, more than once, with anything round them, in small or
/// large letters, with blanks anywhere; or spelled, `LIMA FOXTROT ONE STROKE …`.
///
/// # Errors
/// Every problem, those of parts first.
pub fn read(text: &str, atlas: &Atlas) -> Result<Reading, Vec<TextProblem>> {
    if text.chars().count() > TEXT_MOST {
        return Err(vec![TextProblem::TooLong { most: TEXT_MOST }]);
    }
    let plain = parts::find(&parts::squeeze(text));
    let found = if plain.parts.is_empty() || !plain.damaged.is_empty() {
        // A boat may be called Golf: the marks decide which reading was meant.
        let spelled = parts::find(&parts::squeeze(&spoken::written(text)));
        let more = |found: &Found| (found.parts.len(), found.damaged.len());
        if more(&spelled) > more(&plain) { spelled } else { plain }
    } else {
        plain
    };
    let (payload, outside) = joined(found)?;
    let voyage = read::voyage(&payload, atlas)?;
    Ok(Reading { voyage, mark: mark::of(&payload), payload, outside })
}

/// The records of all parts together.
fn joined(found: Found) -> Result<(String, Vec<String>), Vec<TextProblem>> {
    if found.parts.is_empty() && found.damaged.is_empty() {
        return Err(vec![other_version(&found.outside).unwrap_or(TextProblem::Nothing)]);
    }
    let mut notices: BTreeMap<(&str, usize), BTreeMap<usize, &str>> = BTreeMap::new();
    for part in &found.parts {
        let bodies = notices.entry((&part.mark, part.of)).or_default();
        bodies.entry(part.number).or_insert(&part.body);
    }
    let mut marks: Vec<&str> = notices.keys().map(|(mark, _)| *mark).collect();
    marks.dedup();
    if marks.len() > 1 {
        return Err(vec![TextProblem::Mixed { marks: marks.join(", ") }]);
    }
    let whole = notices.iter().find(|((_, of), bodies)| bodies.len() == *of);
    let Some(((mark, _), bodies)) = whole else {
        return Err(lacking(&found, &notices));
    };
    let payload: String = bodies.values().copied().collect();
    if mark::of(&payload) != *mark {
        return Err(vec![TextProblem::Whole]);
    }
    Ok((payload, found.outside))
}

/// What is damaged and what is missing, by part.
fn lacking(
    found: &Found,
    notices: &BTreeMap<(&str, usize), BTreeMap<usize, &str>>,
) -> Vec<TextProblem> {
    let mut problems: BTreeMap<usize, TextProblem> = BTreeMap::new();
    let best = notices.iter().max_by_key(|(_, bodies)| bodies.len());
    if let Some(((_, of), bodies)) = best {
        for part in (1..=*of).filter(|part| !bodies.contains_key(part)) {
            problems.insert(part, TextProblem::Missing { part, of: *of });
        }
    }
    let has = |part: &usize| best.is_some_and(|(_, bodies)| bodies.contains_key(part));
    for (part, problem) in found.damaged.iter().filter(|(part, _)| !has(part)) {
        problems.insert(*part, problem.clone());
    }
    problems.into_values().collect()
}

/// A text of a later version of the form.
fn other_version(outside: &[String]) -> Option<TextProblem> {
    outside.iter().find_map(|text| {
        let found: String = text.chars().take(4).collect();
        let fits = found.starts_with("LF") && found.ends_with('/') && found != "LF1/";
        fits.then(|| TextProblem::Version { found: found.trim_end_matches('/').to_owned() })
    })
}
