//! The registers of a port, an agency and an administration: which calls are to come, here, or
//! over, and which need a second look. Nothing of it is set by hand: it follows from notices,
//! decisions, recorded movements and the moment.

use chrono::{DateTime, TimeDelta, Utc};

use crate::decision::ClearanceState;
use crate::standing::Standing;
use crate::store::CallRow;

/// A vessel that did not come within this after her time is missing (glossary: call).
pub const MISSING_AFTER: TimeDelta = TimeDelta::hours(48);

storage::word_enum! {
    /// Where the vessel of a call is. Kept on the call's row as a cache, written with every change.
    pub enum Whereabouts {
        /// She is to come.
        Coming = "coming",
        /// She is here.
        Here = "here",
        /// She has left, or nothing of the call stands any more.
        Over = "over",
    }
}

impl Whereabouts {
    /// From the clearances that stand and the movements that are recorded. A call without an
    /// arrival notice that stands is of a vessel that is already here.
    #[must_use]
    pub fn of(standing: &Standing, (arrived, departed): (bool, bool)) -> Self {
        let stands = |state: Option<ClearanceState>| {
            state.is_some_and(|state| state != ClearanceState::Cancelled)
        };
        if departed || !(stands(standing.inward) || stands(standing.outward)) {
            Self::Over
        } else if arrived || !stands(standing.inward) {
            Self::Here
        } else {
            Self::Coming
        }
    }
}

storage::word_enum! {
    /// A register.
    pub enum Register {
        /// To arrive today, on the clock of the territory.
        Expected = "expected",
        /// Noticed and not missing yet.
        EnRoute = "en-route",
        /// Here, and not cleared to leave.
        InPort = "in-port",
        /// Here, and cleared to leave.
        Outbound = "outbound",
        /// Here past the departure that was declared.
        Overstay = "overstay",
        /// Noticed, and not come within 48 hours of her time.
        Missing = "missing",
        /// Left, closed by inference, or withdrawn.
        History = "history",
    }
}

/// The moment for which a register is read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Moment {
    /// Now.
    pub now: DateTime<Utc>,
    /// When today began at the territory.
    pub today: DateTime<Utc>,
    /// When tomorrow begins there.
    pub tomorrow: DateTime<Utc>,
}

impl Moment {
    /// The moment on a territory's clock.
    #[must_use]
    pub fn at(now: DateTime<Utc>, zone: chrono_tz::Tz) -> Self {
        let day = now.with_timezone(&zone).date_naive();
        let begins = |day: Option<chrono::NaiveDate>| {
            let midnight = day.and_then(|day| day.and_hms_opt(0, 0, 0));
            let local = midnight.and_then(|at| at.and_local_timezone(zone).earliest());
            local.map_or(now, |at| at.to_utc())
        };
        Self { now, today: begins(Some(day)), tomorrow: begins(day.succ_opt()) }
    }
}

impl Register {
    /// True if the call stands in this register at the moment.
    #[must_use]
    pub fn holds(self, call: &CallRow, moment: &Moment) -> bool {
        let whereabouts = Whereabouts::of(
            &call.standing,
            (call.arrived_at.is_some(), call.departed_at.is_some()),
        );
        let (coming, here) = (whereabouts == Whereabouts::Coming, whereabouts == Whereabouts::Here);
        let missing = call.arrives_at.unwrap_or(call.due_at) < moment.now - MISSING_AFTER;
        let cleared_out = call.standing.outward.is_some_and(ClearanceState::is_granted);
        let today = |at: DateTime<Utc>| at >= moment.today && at < moment.tomorrow;
        match self {
            Self::Expected => coming && call.arrives_at.is_some_and(today),
            Self::EnRoute => coming && !missing,
            Self::InPort => here && !cleared_out,
            Self::Outbound => here && cleared_out,
            Self::Overstay => here && call.departs_at.is_some_and(|at| at < moment.now),
            Self::Missing => coming && missing,
            Self::History => whereabouts == Whereabouts::Over,
        }
    }

    /// True if the register is read from its latest call back.
    #[must_use]
    pub fn latest_first(self) -> bool {
        matches!(self, Self::Missing | Self::History)
    }
}

/// Whole days past a departure that was declared, begun ones counted: an hour over is one day.
#[must_use]
pub fn days_over(departs_at: DateTime<Utc>, now: DateTime<Utc>) -> i64 {
    let seconds = (now - departs_at).num_seconds();
    if seconds <= 0 { 0 } else { (seconds + 86_399) / 86_400 }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn standing(inward: Option<ClearanceState>, outward: Option<ClearanceState>) -> Standing {
        Standing { inward, outward, ..Standing::default() }
    }

    #[test]
    fn a_vessel_is_to_come_here_or_over() {
        use ClearanceState::{Awaiting, Cancelled, Granted};
        let of = |inward, outward, moved| Whereabouts::of(&standing(inward, outward), moved);
        let both = (Some(Awaiting), Some(Granted));
        assert_eq!(of(both.0, both.1, (false, false)), Whereabouts::Coming);
        assert_eq!(of(both.0, both.1, (true, false)), Whereabouts::Here);
        assert_eq!(of(both.0, both.1, (true, true)), Whereabouts::Over);
        assert_eq!(of(None, Some(Awaiting), (false, false)), Whereabouts::Here, "already there");
        assert_eq!(of(Some(Cancelled), Some(Awaiting), (false, false)), Whereabouts::Here);
        assert_eq!(of(Some(Cancelled), Some(Cancelled), (false, false)), Whereabouts::Over);
        assert_eq!(of(Some(Cancelled), None, (true, false)), Whereabouts::Over);
    }

    #[test]
    fn today_is_the_territorys_and_a_day_begun_is_over() {
        let now: DateTime<Utc> = "2026-11-25T02:30:00Z".parse().unwrap();
        let moment = Moment::at(now, chrono_tz::America::St_Vincent);
        assert_eq!(moment.today, "2026-11-24T04:00:00Z".parse::<DateTime<Utc>>().unwrap());
        assert_eq!(moment.tomorrow, "2026-11-25T04:00:00Z".parse::<DateTime<Utc>>().unwrap());
        assert_eq!(days_over(now, now), 0);
        assert_eq!(days_over(now, now + TimeDelta::minutes(1)), 1);
        assert_eq!(days_over(now, now + TimeDelta::days(2)), 2);
    }
}
