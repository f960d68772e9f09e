//! The weather moves plans: what was sent first is not what counts in the end.

use chrono::{DateTime, Utc};
use clearance::voyage_file::{Call, VoyageFile};

use super::dice::Dice;
use super::files::clock;
use super::plan::Stop;
use super::story::minutes;
use super::voyages::{Leaf, Logbook};

/// A plan as it was sent before it moved.
pub(super) struct Moved {
    pub(super) before: VoyageFile,
    /// When it was sent again.
    pub(super) at: DateTime<Utc>,
    /// The first call whose departure moved.
    pub(super) from: usize,
}

impl Logbook<'_, '_> {
    /// The weather moves some plans: what was sent first had the vessel leave one of her calls earlier.
    pub(super) fn moved(
        &self,
        dice: &mut Dice,
        leaf: &Leaf<'_>,
        file: &VoyageFile,
    ) -> Option<Moved> {
        let stops = &leaf.plan.stops;
        if stops.len() < 2 || !dice.percent(9) {
            return None;
        }
        let from = dice.below(stops.len() - 1);
        let departs = stops[from].depart?;
        let since = stops[from].arrive.unwrap_or(leaf.submitted).max(leaf.submitted);
        let room = (departs - since).num_minutes() / 2;
        let by = minutes(dice.between(6 * 60, 30 * 60).min(room) / 15 * 15);
        let at = departs - by - minutes(dice.between(20, 300));
        if by < minutes(120) || at <= leaf.submitted + minutes(30) || at >= self.window.today {
            return None;
        }
        let mut before = file.clone();
        for (index, stop) in stops.iter().enumerate().skip(from) {
            let arrive = if index == from { stop.arrive } else { stop.arrive.map(|at| at - by) };
            self.retime(
                &mut before.calls[index],
                Stop { arrive, depart: stop.depart.map(|at| at - by), ..*stop },
            );
        }
        Some(Moved { before, at, from })
    }

    fn retime(&self, call: &mut Call, stop: Stop) {
        let zone = self.clerk.chart.territory(stop.at).time_zone;
        call.arrival = stop.arrive.map(|at| clock(at, zone));
        call.departure = stop.depart.map(|at| clock(at, zone));
    }
}
