//! Passages between calls: how far, how long, how fast, and whether that can be.
//!
//! The distance is the great circle between the ports, so it is never longer than the way sailed:
//! a speed that is impossible over it is impossible.

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use crate::voyage_file::{Vessel, VesselType};

/// Mean radius of the Earth in nautical miles (6,371.0088 km, IUGG).
const EARTH_RADIUS_NM: f64 = 3440.069;
/// What the positions of two ports may be off together, in nautical miles.
const TOLERANCE_NM: f64 = 2.0;

/// A position in degrees north and east.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Point {
    /// Degrees north.
    pub lat: f64,
    /// Degrees east.
    pub lon: f64,
}

/// Great-circle distance in nautical miles (haversine).
#[must_use]
pub fn distance_nm(from: Point, to: Point) -> f64 {
    let (lat1, lat2) = (from.lat.to_radians(), to.lat.to_radians());
    let half = |a: f64, b: f64| ((b - a).to_radians() / 2.0).sin().powi(2);
    let h = half(from.lat, to.lat) + lat1.cos() * lat2.cos() * half(from.lon, to.lon);
    2.0 * EARTH_RADIUS_NM * h.clamp(0.0, 1.0).sqrt().asin()
}

/// What a plan reckons with while no arrival is given, in knots: what a cruising yacht of 10 m and
/// more makes good between islands under sail and engine. Only ever a proposal to be mended.
pub const PLANNED_KNOTS: f64 = 5.0;

/// Minutes of the passage at [`PLANNED_KNOTS`], rounded up to the half hour.
#[must_use]
pub fn planned_minutes(from: Point, to: Point) -> i64 {
    let halves = (distance_nm(from, to) / PLANNED_KNOTS * 2.0).ceil().clamp(0.0, 100_000.0);
    #[expect(clippy::cast_possible_truncation, reason = "clamped to what an i64 holds")]
    let halves = halves as i64;
    halves * 30
}

/// Whether a vessel can make a speed good.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum Speed {
    /// As such vessels do.
    Usual,
    /// Faster than such vessels usually go.
    Unusual,
    /// Faster than such vessels can go.
    Impossible,
}

/// The speeds of a kind of vessel, in knots.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Speeds {
    /// Above this it is unusual.
    pub usual: f64,
    /// Above this it is impossible.
    pub possible: f64,
}

/// What such a vessel can make good over a whole passage.
///
/// A hull that does not plane makes about 1.34 knots for each square root of a foot of waterline
/// (Froude); length over all stands in for the waterline, 15 m for an unknown length. Two hulls do
/// better, and planing boats are bounded by what is built.
#[must_use]
pub fn speeds(vessel: &Vessel) -> Speeds {
    #[expect(clippy::cast_precision_loss, reason = "a length below 500 m is exact in a double")]
    let feet = vessel.length.map_or(49.2, |length| length.micrometres() as f64 / 304_800.0);
    let hull = 1.34 * feet.sqrt();
    match vessel.kind {
        VesselType::Catamaran | VesselType::Trimaran => {
            Speeds { usual: hull * 1.7, possible: hull * 4.0 }
        }
        VesselType::MotorYacht | VesselType::MotorCatamaran => {
            Speeds { usual: 28.0, possible: 60.0 }
        }
        VesselType::Speedboat => Speeds { usual: 45.0, possible: 85.0 },
        VesselType::Ship => Speeds { usual: 24.0, possible: 45.0 },
        VesselType::Other => Speeds { usual: 30.0, possible: 85.0 },
        _ => Speeds { usual: hull.max(6.0), possible: (hull * 2.5).max(20.0) },
    }
}

/// The passage to a call.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct Leg {
    /// Id of the port the vessel comes from.
    pub from: String,
    /// Great-circle distance, tenths of a nautical mile.
    pub tenths_nm: u32,
    /// When she left, if known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub departed: Option<DateTime<Utc>>,
    /// Minutes under way; none when a time is missing or they run backwards.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub minutes: Option<u32>,
    /// Speed made good, tenths of a knot.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub tenths_kn: Option<u32>,
    /// Whether she can do that.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub speed: Option<Speed>,
}

/// Where a leg begins and ends.
#[derive(Debug, Clone, Copy)]
pub struct Ends {
    /// Where it begins.
    pub from: Point,
    /// Where it ends.
    pub to: Point,
    /// When it begins, if known.
    pub departed: Option<DateTime<Utc>>,
    /// When it ends, if known.
    pub arrived: Option<DateTime<Utc>>,
}

impl Leg {
    /// The leg between two places for a vessel.
    #[must_use]
    pub fn between(from: &str, ends: Ends, vessel: &Vessel) -> Self {
        let miles = distance_nm(ends.from, ends.to);
        let minutes = match (ends.departed, ends.arrived) {
            (Some(start), Some(end)) => {
                u32::try_from((end - start).num_minutes()).ok().filter(|m| *m > 0)
            }
            _ => None,
        };
        let knots = |over: f64| minutes.map(|minutes| over * 60.0 / f64::from(minutes));
        let limits = speeds(vessel);
        let speed = knots((miles - TOLERANCE_NM).max(0.0)).map(|least| match least {
            kn if kn > limits.possible => Speed::Impossible,
            kn if kn > limits.usual => Speed::Unusual,
            _ => Speed::Usual,
        });
        Self {
            from: from.to_owned(),
            tenths_nm: tenths(miles),
            departed: ends.departed,
            minutes,
            tenths_kn: knots(miles).map(tenths),
            speed,
        }
    }
}

/// A number of tenths written as a decimal, `5.5`.
#[must_use]
pub fn tenths_text(tenths: u32) -> String {
    format!("{}.{}", tenths / 10, tenths % 10)
}

fn tenths(value: f64) -> u32 {
    let scaled = (value * 10.0).round().clamp(0.0, f64::from(u32::MAX));
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "clamped to the range just above"
    )]
    let whole = scaled as u32;
    whole
}

#[cfg(test)]
mod tests {
    use chrono::TimeZone;
    use proptest::prelude::*;

    use super::*;
    use crate::voyage_file::{Length, VesselCategory};

    const RODNEY_BAY: Point = Point { lat: 14.0801, lon: -60.9525 };
    const BEQUIA: Point = Point { lat: 13.0115, lon: -61.2353 };

    pub(crate) fn vessel(kind: VesselType, metres: u32) -> Vessel {
        let json =
            serde_json::json!({"category": "pleasure", "name": "Wild Rose", "type": "sloop"});
        let plain: Vessel = serde_json::from_value(json).unwrap();
        let length = Some(Length::Metres { centimetres: metres * 100 });
        Vessel { kind, length, category: VesselCategory::Pleasure, ..plain }
    }

    fn leg(hours: i64, minutes: i64, kind: VesselType) -> Leg {
        let start = Utc.with_ymd_and_hms(2026, 12, 1, 12, 0, 0).unwrap();
        let end = start + chrono::TimeDelta::minutes(hours * 60 + minutes);
        let ends = Ends { from: RODNEY_BAY, to: BEQUIA, departed: Some(start), arrived: Some(end) };
        Leg::between("lc-rodney-bay", ends, &vessel(kind, 12))
    }

    #[test]
    fn rodney_bay_to_bequia_is_a_day_sail() {
        let leg = leg(11, 0, VesselType::Sloop);
        assert!((655..=670).contains(&leg.tenths_nm), "{}", leg.tenths_nm);
        assert_eq!((leg.minutes, leg.speed), (Some(660), Some(Speed::Usual)));
        assert_eq!(tenths_text(leg.tenths_kn.unwrap()), "6.0");
    }

    #[test]
    fn the_same_hours_are_judged_by_the_kind_of_vessel() {
        assert_eq!(leg(6, 0, VesselType::Sloop).speed, Some(Speed::Unusual));
        assert_eq!(leg(6, 0, VesselType::MotorYacht).speed, Some(Speed::Usual));
        assert_eq!(leg(2, 0, VesselType::Sloop).speed, Some(Speed::Impossible));
        assert_eq!(leg(0, 30, VesselType::Speedboat).speed, Some(Speed::Impossible));
    }

    #[test]
    fn without_time_there_is_no_speed() {
        let backwards = leg(-1, 0, VesselType::Sloop);
        assert_eq!((backwards.minutes, backwards.speed, backwards.tenths_kn), (None, None, None));
        assert_eq!(leg(0, 0, VesselType::Sloop).speed, None);
    }

    proptest! {
        #[test]
        fn distances_are_symmetric_and_bounded(a in -90.0..90.0f64, b in -180.0..180.0f64, c in -90.0..90.0f64, d in -180.0..180.0f64) {
            let (p, q) = (Point { lat: a, lon: b }, Point { lat: c, lon: d });
            let there = distance_nm(p, q);
            prop_assert!((0.0..=10_808.0).contains(&there));
            prop_assert!((there - distance_nm(q, p)).abs() < 1e-6);
            prop_assert!(distance_nm(p, p) < 1e-6);
        }
    }
}
