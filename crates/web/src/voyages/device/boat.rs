//! A boat that is in no list yet, typed with the notice and kept as the boats' own form keeps one.

use registry::{RegistryError, VesselId};
use storage::Tx;

use super::super::boat::Boats;
use super::countries;
use super::take::Line;
use crate::fields::Fields;
use crate::guest::Me;
use crate::look::{Choice, Choices, Page, Problems};
use crate::refusal::Refusal;
use crate::registry::asks::{Drawing, Group, Piece};
use crate::registry::typed::Typed;
use crate::registry::{VESSEL_SET, vessel_form, vessel_problems};

/// What the form sends for the boat when she is none of the list.
const NEW: &str = "new";
/// What stands before the names of her boxes.
const BEFORE: &str = "boat.";

/// Her boxes.
pub(super) struct BoatBoxes {
    pub(super) first: Vec<Piece>,
    pub(super) groups: Vec<Group>,
}

/// Every box of the boats' own form.
pub(super) fn draw(page: &Page) -> BoatBoxes {
    let (typed, problems) = (Typed::default(), Problems::new());
    let drawing =
        Drawing { page, typed: &typed, problems: &problems, set: VESSEL_SET, before: BEFORE };
    let (first, groups) = vessel_form::draw(&drawing);
    BoatBoxes {
        first: countries::left_out_of(first),
        groups: countries::left_out_of_groups(groups),
    }
}

/// The boats of the list, and one that is in none; she is chosen where there is no other.
pub(super) fn choices(page: &Page, mut boats: Choices) -> Choices {
    let mut new = Choice::new(NEW, page.t("device-boat-new"));
    new.chosen = boats.items.is_empty();
    boats.items.push(new);
    boats
}

/// Whether the notice is about a boat that is in no list.
pub(super) fn is_new(fields: &Fields) -> bool {
    fields.get("vessel") == NEW
}

/// What she is called, as typed.
pub(super) fn name(fields: &Fields) -> &str {
    fields.get("boat.name")
}

/// Puts her in the account's list. Two notices about one new boat may wait on a device: one that
/// says word for word what the list has already is that boat.
pub(super) async fn add(
    me: &Me,
    tx: &Tx,
    boats: &Boats,
    fields: &Fields,
) -> Result<Result<VesselId, Vec<Line>>, Refusal> {
    let record = vessel_form::record(&Typed::of(fields).below(BEFORE));
    if let Some(known) = boats.that_says(&record) {
        return Ok(Ok(known));
    }
    match me.app.registry().add_vessel_in(tx, &me.viewer, &record).await {
        Ok(id) => Ok(Ok(id)),
        Err(RegistryError::Fields(found)) => {
            let problems = vessel_problems(me, &found);
            let problems = problems.list().iter();
            Ok(Err(problems.map(|p| Line::new(format!("{BEFORE}{}", p.field), &p.text)).collect()))
        }
        Err(other) => Err(other.into()),
    }
}
