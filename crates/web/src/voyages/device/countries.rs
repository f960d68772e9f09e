//! Countries stand once on the page: a list that is like the first is drawn without them, and the
//! script copies them in (`web-assets/script/device/countries.ts`). Seven lists of 250 names would
//! be most of what the page weighs.

use crate::look::Select;
use crate::registry::asks::{Group, Piece};

/// Shorter lists are none of countries.
const MANY: usize = 200;

/// Takes the countries out of a list, unless one of them is chosen.
pub(super) fn left_out(mut select: Select) -> Select {
    select.groups.retain(|group| {
        let countries = group.label.is_none() && group.items.len() > MANY;
        !countries || group.items.iter().any(|item| item.chosen)
    });
    select
}

/// The same for all lists among some boxes.
pub(super) fn left_out_of(pieces: Vec<Piece>) -> Vec<Piece> {
    let one = |piece| match piece {
        Piece::Select(select) => Piece::Select(left_out(select)),
        other => other,
    };
    pieces.into_iter().map(one).collect()
}

/// The same for folded groups.
pub(super) fn left_out_of_groups(groups: Vec<Group>) -> Vec<Group> {
    let one = |group: Group| Group { pieces: left_out_of(group.pieces), ..group };
    groups.into_iter().map(one).collect()
}
