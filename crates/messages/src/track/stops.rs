//! Which ports a route or a track calls at.
//!
//! A planned point within five miles of a port means that port: plotters set the last point off the
//! entrance. A track passes ports without calling, so it must have stayed within a mile for an hour,
//! but for its two ends. Where a track has no times only its ends and what lies within a quarter of
//! a mile count.

use chrono::{DateTime, TimeDelta, Utc};

use super::{Gpx, Point};

/// Furthest that a planned point is from its port, in nautical miles.
const PLANNED_NM: f64 = 5.0;
/// Furthest that a track is from the port where it stays.
const SAILED_NM: f64 = 1.0;
/// Furthest that a track without times is from a port where it calls.
const UNTIMED_NM: f64 = 0.25;
/// Shortest stay that is a call.
const STAY: TimeDelta = TimeDelta::hours(1);
/// Minutes of arc in a degree: nautical miles.
const MINUTES: f64 = 60.0;

/// A port, as far as this is concerned.
#[derive(Debug, Clone, PartialEq)]
pub struct Harbour<Id> {
    /// Which.
    pub id: Id,
    /// Latitude in degrees.
    pub lat: f64,
    /// Longitude in degrees.
    pub lon: f64,
}

/// One call.
#[derive(Debug, Clone, PartialEq)]
pub struct Stop<Id> {
    /// At which port.
    pub id: Id,
    /// When she is there first, if the file says.
    pub arrival: Option<DateTime<Utc>>,
    /// When she is there last, if the file says.
    pub departure: Option<DateTime<Utc>>,
}

/// What was found.
#[derive(Debug, Clone, PartialEq)]
pub struct Stops<Id> {
    /// The calls in their order.
    pub calls: Vec<Stop<Id>>,
    /// Planned points near no port, by name or place: turning points, and places to land that are
    /// no port of entry.
    pub far: Vec<String>,
}

/// Distance in nautical miles; good to a thousandth over the few miles that matter here.
fn miles(point: &Point, lat: f64, lon: f64) -> f64 {
    let north = (point.lat - lat) * MINUTES;
    let turn = (point.lon - lon + 540.0).rem_euclid(360.0) - 180.0;
    let east = turn * MINUTES * lat.to_radians().cos();
    north.hypot(east)
}

fn nearest<'a, Id>(
    point: &Point,
    harbours: &'a [Harbour<Id>],
    most: f64,
) -> Option<&'a Harbour<Id>> {
    let with = harbours.iter().map(|harbour| (miles(point, harbour.lat, harbour.lon), harbour));
    let near = with.filter(|(distance, _)| *distance <= most);
    near.min_by(|(a, _), (b, _)| a.total_cmp(b)).map(|(_, harbour)| harbour)
}

/// The calls of a file: of its routes if it has any, else of its tracks, else of its waypoints.
#[must_use]
pub fn stops<Id: Clone + PartialEq>(gpx: &Gpx, harbours: &[Harbour<Id>]) -> Stops<Id> {
    let planned = [&gpx.route, &gpx.waypoints].into_iter().find(|points| !points.is_empty());
    match planned {
        Some(points) if !gpx.route.is_empty() || gpx.track.is_empty() => of_plan(points, harbours),
        _ => of_track(&gpx.track, harbours),
    }
}

fn of_plan<Id: Clone + PartialEq>(points: &[Point], harbours: &[Harbour<Id>]) -> Stops<Id> {
    let mut found = Stops { calls: Vec::new(), far: Vec::new() };
    for point in points {
        match nearest(point, harbours, PLANNED_NM) {
            Some(harbour) => enter(&mut found.calls, &harbour.id, point.at),
            None => found.far.push(called(point)),
        }
    }
    found
}

/// "Tobago Cays", or its place: "12.63, -61.35".
fn called(point: &Point) -> String {
    point.name.clone().unwrap_or_else(|| format!("{:.2}, {:.2}", point.lat, point.lon))
}

/// One call more, or the last one longer.
fn enter<Id: Clone + PartialEq>(calls: &mut Vec<Stop<Id>>, id: &Id, at: Option<DateTime<Utc>>) {
    match calls.last_mut().filter(|last| last.id == *id) {
        Some(last) => last.departure = at.or(last.departure),
        None => calls.push(Stop { id: id.clone(), arrival: at, departure: at }),
    }
}

fn of_track<Id: Clone + PartialEq>(points: &[Point], harbours: &[Harbour<Id>]) -> Stops<Id> {
    let timed = points.iter().any(|point| point.at.is_some());
    let last = points.len().saturating_sub(1);
    let mut calls: Vec<Stop<Id>> = Vec::new();
    let mut ends: Vec<bool> = Vec::new();
    for (index, point) in points.iter().enumerate() {
        let end = index == 0 || index == last;
        let most = if end {
            PLANNED_NM
        } else if timed {
            SAILED_NM
        } else {
            UNTIMED_NM
        };
        let Some(harbour) = nearest(point, harbours, most) else { continue };
        enter(&mut calls, &harbour.id, point.at);
        ends.resize(calls.len(), false);
        if let Some(is_end) = ends.last_mut() {
            *is_end |= end;
        }
    }
    let stayed = |stop: &Stop<Id>| match (stop.arrival, stop.departure) {
        (Some(from), Some(to)) => to - from >= STAY,
        _ => !timed,
    };
    let kept = calls.into_iter().zip(ends).filter(|(stop, end)| *end || stayed(stop));
    let mut found: Vec<Stop<Id>> = Vec::new();
    for (stop, _) in kept {
        match found.last_mut().filter(|before| before.id == stop.id) {
            Some(before) => before.departure = stop.departure,
            None => found.push(stop),
        }
    }
    Stops { calls: found, far: Vec::new() }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn harbours() -> Vec<Harbour<&'static str>> {
        let at = |id, lat, lon| Harbour { id, lat, lon };
        vec![at("rodney", 14.08, -60.95), at("bequia", 13.01, -61.24), at("georges", 12.05, -61.75)]
    }

    fn point(lat: f64, lon: f64, at: Option<&str>) -> Point {
        Point { lat, lon, name: None, at: at.map(|text| text.parse().unwrap()) }
    }

    #[test]
    fn a_route_calls_where_it_turns_and_tells_what_is_far() {
        let mut cays = point(12.63, -61.35, None);
        cays.name = Some("Tobago Cays".into());
        let route = vec![
            point(14.10, -60.97, None),
            point(13.00, -61.26, None),
            point(13.01, -61.24, None),
            cays,
            point(12.04, -61.77, None),
        ];
        let found = stops(&Gpx { route, ..Gpx::default() }, &harbours());
        assert_eq!(
            found.calls.iter().map(|stop| stop.id).collect::<Vec<_>>(),
            ["rodney", "bequia", "georges"]
        );
        assert_eq!(found.far, ["Tobago Cays"]);
        assert!(found.calls.iter().all(|stop| stop.arrival.is_none()));
    }

    #[test]
    fn a_track_calls_where_it_stays_and_not_where_it_passes() {
        let track = vec![
            point(14.08, -60.95, Some("2026-12-01T12:00:00Z")),
            point(13.01, -61.245, Some("2026-12-01T22:00:00Z")),
            point(13.012, -61.24, Some("2026-12-01T22:20:00Z")),
            point(12.05, -61.75, Some("2026-12-02T12:00:00Z")),
            point(12.06, -61.75, Some("2026-12-02T18:00:00Z")),
        ];
        let found = stops(&Gpx { track: track.clone(), ..Gpx::default() }, &harbours());
        assert_eq!(
            found.calls.iter().map(|stop| stop.id).collect::<Vec<_>>(),
            ["rodney", "georges"]
        );
        assert_eq!(found.calls[1].departure, track[4].at);
        let mut stays = track;
        stays[2].at = Some("2026-12-02T03:00:00Z".parse().unwrap());
        let found = stops(&Gpx { track: stays, ..Gpx::default() }, &harbours());
        assert_eq!(found.calls.len(), 3);
        assert_eq!(found.calls[1].arrival.unwrap().to_rfc3339(), "2026-12-01T22:00:00+00:00");
    }

    #[test]
    fn there_and_back_is_three_calls() {
        let route = vec![
            point(14.08, -60.95, None),
            point(13.01, -61.24, None),
            point(14.08, -60.95, None),
        ];
        assert_eq!(stops(&Gpx { route, ..Gpx::default() }, &harbours()).calls.len(), 3);
    }

    #[test]
    fn miles_are_those_of_the_chart() {
        // Rodney Bay to Bequia: 66 nm by the great circle.
        assert!((miles(&point(14.08, -60.95, None), 13.01, -61.24) - 66.3).abs() < 0.5);
        assert!(miles(&point(0.0, 179.99, None), 0.0, -179.99) < 1.3);
    }
}
