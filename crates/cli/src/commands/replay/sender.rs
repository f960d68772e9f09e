//! Who sends, and what came of the telling.

use std::collections::BTreeMap;
use std::fmt;

use accounts::Viewer;
use clearance::voyage_file::VoyageFile;
use registry::{PersonId, VesselId};

use super::standing::Arrivals;

/// What was told.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Told {
    pub(super) voyages: usize,
    pub(super) calls: usize,
    pub(super) decisions: usize,
    /// Events the desk refused (a decision on a notice withdrawn meanwhile, for one).
    pub(super) refused: usize,
    /// Arrivals where standing authorities were in force.
    pub(super) arrivals: Arrivals,
}

impl fmt::Display for Told {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} voyages, {} calls, {} decisions", self.voyages, self.calls, self.decisions)?;
        if self.refused > 0 {
            write!(f, "; {} events the desk refused", self.refused)?;
        }
        let Arrivals { all, clean, alone } = self.arrivals;
        if let Some(share) = (alone * 100).checked_div(clean) {
            let place = super::standing::TERRITORY;
            write!(
                f,
                "\n{place}: {all} arrivals under standing authorities, {clean} of them clean; "
            )?;
            write!(f, "{alone} of these needed no keystroke ({share} %)")?;
        }
        Ok(())
    }
}

/// Somebody who sends voyages, and the ids of what stands in their lists.
pub(super) struct Sender {
    pub(super) viewer: Viewer,
    pub(super) vessels: Vec<VesselId>,
    pub(super) people: BTreeMap<String, PersonId>,
}

impl Sender {
    /// The file with the people named by their ids in the list, as the pages would send it.
    pub(super) fn own(&self, file: &VoyageFile) -> VoyageFile {
        let mut file = file.clone();
        let id = |reference: &mut String| {
            if let Some(id) = self.people.get(reference.as_str()) {
                *reference = id.to_string();
            }
        };
        file.people.iter_mut().for_each(|person| id(&mut person.reference));
        for call in &mut file.calls {
            call.aboard
                .iter_mut()
                .flatten()
                .chain(&mut call.joins)
                .for_each(|aboard| id(&mut aboard.person));
            call.leaves.iter_mut().for_each(id);
        }
        file
    }
}
